/** Whose browser it is: a session that we did not issue, or that somebody else had first, never becomes a sitting; and leaving ends it, not only here. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const portsmouth = areaCode('portsmouth')
const first = 'my daughter Ahlam has not come home'
/** How many conversations there are, of all. */
const conversations = async () => (await house.store.figures()).conversations
/** What somebody who holds this session's name sees of it, by every door there is. */
const seenWith = async (session: string) => {
  const pages: string[] = []
  for (const path of ['/chat', '/chat?area=portsmouth', '/chat/answers', '/chat/events?after=0&area=portsmouth']) {
    const answer = await house.fetch(new Request(`http://localhost:3000${path}`, { headers: { cookie: `w=${session}` } }))
    if (path.includes('events')) expect(answer.status).toBe(204)
    pages.push(await answer.text())
  }
  return pages.join('\n')
}

test.each([
  ['invented', `portsmouth.${'x'.repeat(43)}`], ['invented, and as long as ours', `portsmouth.${'x'.repeat(86)}`],
])('a session that was %s is none, whether the page was opened with it or not, and its words are heard all the same', async (_, planted) => {
  for (const opensThePage of [true, false]) {
    const before = await conversations()
    const victim = openBrowser(house, { w: planted })
    if (opensThePage) await victim.get('/chat?area=portsmouth')
    expect((await victim.send({ area: 'portsmouth', answer: first })).status).toBe(303)
    expect(victim.jar['w']).not.toBe(planted)
    expect((await victim.get('/chat')).body).toContain('Ahlam')
    expect(await conversations()).toBe(before + 1)
    expect(await seenWith(planted)).not.toContain('Ahlam')
  }
})

test('one of ours with another area, or with a letter changed, is none', async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  const mine = browser.jar['w'] ?? ''
  for (const planted of [mine.replace('portsmouth', 'gateshead'), `${mine.slice(0, 30)}${mine[30] === 'A' ? 'B' : 'A'}${mine.slice(31)}`, mine.slice(0, -1)]) {
    const victim = openBrowser(house, { w: planted })
    await victim.send({ answer: first })
    expect(victim.jar['w']).not.toBe(planted)
    expect(await seenWith(planted)).not.toContain('Ahlam')
  }
})

test('one that we issued to somebody else, and that nobody has said a word in, is changed when the page is opened', async () => {
  const abuser = openBrowser(house)
  await abuser.get('/chat?area=portsmouth')
  const planted = abuser.jar['w'] ?? ''
  const victim = openBrowser(house, { w: planted })
  await victim.get('/chat')
  await victim.send({ answer: first })
  expect((await victim.get('/chat')).body).toContain('Ahlam')
  expect(await seenWith(planted)).not.toContain('Ahlam')
})

test('the first post sent twice is one conversation, and one whose answer was not heard is found again by opening the page', async () => {
  const before = await conversations()
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  const jar = { ...browser.jar }
  const fields = { once: 'the-once-of-a-bad-line', area: 'portsmouth', answer: first }
  const [one, two] = await Promise.all([openBrowser(house, { ...jar }).send(fields), openBrowser(house, { ...jar }).send(fields)])
  expect([one.status, two.status]).toEqual([303, 303])
  expect(await conversations()).toBe(before + 1)
  // Neither answer came through: the jar is as it was.
  const again = openBrowser(house, { ...jar })
  expect((await again.get('/chat')).body.split('Ahlam').length - 1).toBe(1)
  await again.send({ answer: 'she took her blue coat' })
  expect((await again.get('/chat')).body).toContain('blue coat')
  expect(await conversations()).toBe(before + 1)
})

test('a page that was opened in another tab meanwhile takes nothing from the post that is on its way', async () => {
  const before = await conversations()
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  const onItsWay = openBrowser(house, { ...browser.jar })
  await browser.get('/chat?area=portsmouth')
  await onItsWay.send({ area: 'portsmouth', answer: first })
  // The answer to the post comes last, and says which session it was.
  Object.assign(browser.jar, onItsWay.jar)
  expect((await browser.get('/chat')).body).toContain('Ahlam')
  expect(await conversations()).toBe(before + 1)
})

const begun = async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ answer: first })
  expect((await browser.get('/chat')).body).toContain('Ahlam')
  return browser
}

test('leaving ends it: a kept cookie opens nothing, what is posted with it begins anew, and the conversation stands as it was', async () => {
  const browser = await begun()
  const kept = browser.jar['w'] ?? ''
  const found = await house.store.area(portsmouth).find({ channel: 'web', session: kept })
  if (found.state !== 'here') throw new Error(found.state)
  expect((await browser.get('/leave')).status).toBe(302)
  await house.settle()
  expect(browser.jar).toEqual({})
  expect(await seenWith(kept)).not.toContain('Ahlam')
  const thief = openBrowser(house, { w: kept })
  expect((await thief.send({ once: 'a-once-of-the-thief-1', answer: 'what did she say to you' })).status).toBe(303)
  expect((await thief.get('/chat')).body).not.toContain('Ahlam')
  const after = await house.store.area(portsmouth).open(found.conversation.id)
  if (after.state !== 'here') throw new Error(after.state)
  expect(after.conversation).toMatchObject({ answers: found.conversation.answers, milestones: found.conversation.milestones, shown: found.conversation.shown })
  expect(after.conversation.ended).toBeUndefined()
  expect((await house.store.area(portsmouth).thread(after.conversation.id, 'adult')).map(({ body }) => body).join()).not.toContain('what did she say')
})

test('leaving ends those of every area, once however often it is pressed; and another site\'s page leaves nothing', async () => {
  const browser = await begun()
  await browser.get('/chat?area=gateshead')
  await browser.send({ area: 'gateshead', answer: 'my son Bryn is missing' })
  const kept = { ...browser.jar }
  expect((await browser.ask('/leave', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(302)
  await house.settle()
  expect(browser.jar).toEqual(kept)
  expect((await browser.get('/chat?area=portsmouth')).body).toContain('Ahlam')
  Object.assign(kept, browser.jar)
  await Promise.all([1, 2, 3].map(() => openBrowser(house, { ...kept }).ask('/leave', { headers: { 'sec-fetch-site': 'same-origin' } })))
  await house.settle()
  for (const area of ['portsmouth', 'gateshead']) expect((await openBrowser(house, { ...kept }).get(`/chat?area=${area}`)).body).not.toMatch(/Ahlam|Bryn/)
})
