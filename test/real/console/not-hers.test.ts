/** What a practitioner does not learn at the console: whether a number or a code is some other worker's, what alerts of others are about, and why somebody decided in an episode that she did not open. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { topicNames } from '../../../content/duty.ts'
import { wordsOf } from '../abuser/browser.ts'
import { openHands, portsmouth, type Hands } from './hands.ts'

let hands: Hands
beforeAll(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 740) })
afterAll(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })

const searches = async () => (await hands.house.store.area(portsmouth).deskLog.last('search', 20)).map(({ entry: { actor, outcome } }) => `${actor} ${outcome}`)

test('a search says the same of what is not hers as of what is not there; each is written down, by number and by code', async () => {
  const [jo, noor] = [await hands.be('jo'), await hands.be('noor')]
  const { path, mobile } = await hands.planned(jo)
  const { code } = await hands.kept(path)
  const answers = []
  for (const search of [mobile, code, '07700 900999', 'EP-ZZZZZ']) {
    const { status, location, body } = await noor.send({ search }, '/console/episodes/search')
    answers.push([status, location, wordsOf(body).replaceAll(search, '')])
  }
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
  expect(answers[0]?.slice(0, 2)).toEqual([404, null])
  expect(await searches()).toEqual(['noor none', 'noor none', `noor ${code} not theirs`, `noor ${code} not theirs`])
  expect((await jo.send({ search: code }, '/console/episodes/search')).location).toBe(path)
  expect((await jo.send({ search: mobile }, '/console/episodes/search')).location).toBe(path)
  expect((await searches()).slice(0, 2)).toEqual([`jo ${code}`, `jo ${code}`])
})

test('what an alert is about is for those who read alerts: a practitioner sees a colour, a code and a clock on every page', async () => {
  await hands.texts('07700 900760', 'im 15 and im going to kill myself tonight')
  const alert = (await hands.house.store.area(portsmouth).alerts('open')).at(-1)
  const topic = topicNames[alert?.topic ?? ''] ?? 'no name for it'
  const says = async (who: string, path: string) => wordsOf((await (await hands.be(who)).get(path)).body).toLowerCase()
  for (const path of ['/console', '/console/shift', hands.alertPath(alert?.id ?? '')]) {
    for (const [who, reads] of [['noor', false], ['priya', true], ['sam', true]] as const) {
      const said = await says(who, path)
      expect([said.includes(alert?.code.toLowerCase() ?? ''), said.includes('emergency'), said.includes(topic)], `${who} ${path}`).toEqual([true, true, reads])
    }
  }
})

test('an alert\'s page says that it was decided, by whom and when; why, only behind the episode', async () => {
  const [jo, priya] = [await hands.be('jo'), await hands.be('priya')]
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await hands.texts(mobile, 'he is hitting me')
  const { sharings = [] } = await hands.kept(path)
  const [sharing] = sharings
  const alertPath = hands.alertPath(sharing?.alert ?? '')
  expect((await hands.press(jo, `${path}/police`, { act: 'decide', sharing: sharing?.id ?? '', share: 'yes', told: 'not_told', reason: 'Her uncle Zebedee has a key.' })).location).toContain('done=decided')
  const said = wordsOf((await priya.get(alertPath)).body)
  expect(said).toMatch(/Decided: the police are told\. Jo Reed, Mon 23 Nov/)
  expect(said).not.toContain('Zebedee')
  expect(wordsOf((await jo.get(`${path}/police`)).body)).toContain('Zebedee')
})
