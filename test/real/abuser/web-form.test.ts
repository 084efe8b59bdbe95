/** The web form in odd hands: whatever is pressed with it, danger that was typed or ticked is heard, and nothing of it is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaCode } from '../../../src/vocabulary.ts'
import { script, without } from '../../laws/changed-flows.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser, wordsOf } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(() => house.close())

const begin = async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ answer: 'my daughter Ella is 14 and has not come home from school' })
  return browser
}
const page = async (browser: ReturnType<typeof openBrowser>) => wordsOf((await browser.get('/chat')).body)
const cry = 'he has a knife and says he will kill himself tonight'

test.each(['READY', 'WORDS', 'RUNG', 'SKIP', 'DON\'T KNOW', 'BACK', 'THEY\'RE BACK', 'NOW'])('a cry typed with %s pressed is heard', async (word) => {
  const browser = await begin()
  expect((await browser.send({ answer: cry, word })).status).toBe(303)
  const shown = await page(browser)
  expect(shown).toContain(cry)
  expect(shown).toContain('999')
  const alerts = await house.store.area(areaCode('portsmouth')).alerts('open')
  expect(alerts.length).toBeGreaterThan(0)
})

test('a cry before the first page was answered is heard, whatever was pressed', async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=gateshead')
  await browser.send({ answer: cry, word: 'ME' })
  expect(await page(browser)).toContain(cry)
  expect((await house.store.area(areaCode('gateshead')).alerts('open')).length).toBeGreaterThan(0)
})

test('where the question on the page has left the flow, the page puts the one that waits now', async () => {
  const browser = await begin()
  await browser.send({ question: 'red_flags', answer: 'No' })
  await browser.send({ question: 'confirm_gleaned', answer: 'Yes' })
  const asked = async () => /name="question" value="(\w*)"/.exec((await browser.get('/chat')).body)?.[1]
  expect(await asked()).toBe('whereabouts')
  const today = house.house.script
  house.house.script = without(script, 'whereabouts')
  try {
    const now = await asked()
    expect(now).toBe('checks')
    await browser.send({ question: 'checks', answer: 'Their friends' })
    expect((await browser.get('/chat/answers')).body).toContain('Their friends')
  } finally {
    house.house.script = today
  }
})

test('too many words are given back, and the button that was pressed still acts', async () => {
  const browser = await begin()
  const long = 'and then she went '.repeat(300)
  const answer = await browser.send({ answer: long, word: 'NOW' })
  expect(answer.status).toBe(422)
  expect(wordsOf(answer.body)).toContain(long.trim().slice(0, 200))
  expect(await page(browser)).toMatch(/Ring 999|999 now/i)
})

test('a red flag ticked stays ticked when own words stand under it', async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ answer: 'my daughter Ella is 14 and has not come home from school' })
  await browser.send({ question: 'red_flags', answer: 'Yes', words: 'she went out about four' })
  const line = { channel: 'web' as const, session: browser.jar['w'] ?? '' }
  const found = await house.store.area(areaCode('portsmouth')).find(line)
  if (found.state !== 'here') throw new Error(found.state)
  expect(found.conversation.answers['red_flags']).toMatchObject({ value: 'yes', said: 'Yes\nshe went out about four' })
})

test.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])('a form for the question “%s”, first and later, is answered and parks nothing', async (question) => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  for (const answer of ['my son is missing', 'he is 12']) {
    expect((await browser.send({ question, answer })).status).toBe(303)
    expect(await page(browser)).toContain(answer)
  }
  expect((await browser.get(`/chat?change=${question}`)).status).toBe(200)
  expect((await browser.send({ question, answer: '' })).status).toBe(422)
  expect((await house.store.figures()).pending).toBe(0)
  expect(house.wrong).toEqual([])
})

test('the same page sent again with other words gives them back, and pressing again sends them; sent twice alike it is taken once', async () => {
  const browser = await begin()
  const once = 'the-same-once-all-over'
  expect((await browser.send({ once, answer: 'she took her coat' })).status).toBe(303)
  expect((await browser.send({ once, answer: 'she took her coat' })).status).toBe(303)
  const again = await browser.send({ once, answer: cry })
  expect(again.status).toBe(409)
  expect(wordsOf(again.body)).toContain(cry)
  const fresh = /name="once" value="([^"]+)"/.exec(again.body)?.[1] ?? ''
  expect(fresh).not.toBe(once)
  expect((await browser.send({ once: fresh, words: cry })).status).toBe(303)
  const shown = await page(browser)
  expect(shown.split('she took her coat').length - 1).toBe(1)
  expect(shown).toContain('999')
})

test('somebody else\'s once takes nobody\'s place', async () => {
  const [one, two] = [await begin(), await begin()]
  const once = 'a-once-that-was-overheard'
  await one.send({ once, answer: 'nothing' })
  expect((await two.send({ once, answer: cry })).status).toBe(303)
  expect(await page(two)).toContain(cry)
})
