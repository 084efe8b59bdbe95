/** What somebody else has in hand is opened with a reason, an alert as an episode: nothing of it is shown before, and the reason stands in the audit. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import type { Alert } from '../../../src/vocabulary.ts'
import { wordsOf } from '../abuser/browser.ts'
import { idIn, minute, onceOn, openHands, portsmouth, type Hands } from './hands.ts'

let hands: Hands
beforeAll(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 700) })
afterAll(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })

const pathOf = ({ id }: Alert) => `/console/alerts/${Buffer.from(id).toString('base64url')}`
let phone = 640
const cries = async (): Promise<Alert> => {
  const known = new Set((await hands.house.store.area(portsmouth).alerts('open')).map(({ id }) => id))
  await hands.house.carrier.phone(`+447700900${(phone += 1)}`).text(ours['portsmouth'] ?? '', 'im 15 and im going to kill myself tonight')
  await hands.house.settle()
  const found = (await hands.house.store.area(portsmouth).alerts('open')).find(({ id }) => !known.has(id))
  if (!found) throw new Error('no alert')
  return found
}
const asks = (html: string) => wordsOf(html).includes('Somebody else has this alert')

test('what nobody has is everybody\'s; what somebody took asks everybody else why, a manager too, for an hour and in that browser alone', async () => {
  const alert = await cries()
  const path = pathOf(alert)
  const [jo, priya, sam, elsewhere] = [await hands.be('jo'), await hands.be('priya'), await hands.be('sam'), await hands.be('sam')]
  expect((await priya.get(path)).body).toContain('kill myself')
  await hands.press(jo, path, { act: 'acknowledge', hand: '' })
  expect((await jo.get(path)).body).toContain('kill myself')
  for (const desk of [priya, sam]) {
    const { body, status } = await desk.get(path)
    expect([status, asks(body), body.includes('kill myself'), wordsOf(body).includes('It is with Jo Reed')]).toEqual([200, true, false, true])
  }
  const none = await sam.send({ why: '  ' }, `${path}/open`)
  expect([none.status, none.body.includes('kill myself')]).toEqual([422, false])
  expect((await sam.send({ why: 'x'.repeat(401) }, `${path}/open`)).status).toBe(422)
  expect((await sam.send({ why: 'Jo asked me to look' }, `${path}/open`)).location).toBe(path)
  expect((await sam.get(path)).body).toContain('kill myself')
  expect([asks((await elsewhere.get(path)).body), asks((await priya.get(path)).body)]).toEqual([true, true])
  await hands.house.pass(28 * minute)
  expect(asks((await sam.get(path)).body)).toBe(false)
  await hands.house.pass(28 * minute)
  await sam.get(path)
  await hands.house.pass(8 * minute)
  expect(asks((await sam.get(path)).body)).toBe(true)
})

test('closed by another it asks too; taken over it is one\'s own', async () => {
  const alert = await cries()
  const path = pathOf(alert)
  const [jo, priya] = [await hands.be('jo'), await hands.be('priya')]
  await hands.press(jo, path, { act: 'acknowledge', hand: '' })
  await priya.send({ why: 'The shift changes' }, `${path}/open`)
  await hands.press(priya, path, { act: 'acknowledge', hand: 'jo', why: 'change_of_shift' })
  expect(asks((await jo.get(path)).body)).toBe(true)
  await hands.press(priya, path, { act: 'resolve', outcome: 'false_alarm', log: '', notes: '' })
  expect([asks((await jo.get(path)).body), asks((await priya.get(path)).body)]).toEqual([true, false])
})

test('taken over from somebody: with one of three reasons, at one press, in the audit with its words; without one it is asked for, and nothing is shown or changed', async () => {
  const alert = await cries()
  const path = pathOf(alert)
  const [jo, priya, sam] = [await hands.be('jo'), await hands.be('priya'), await hands.be('sam')]
  const now = async () => (await hands.house.store.area(portsmouth).alert(alert.id))?.acknowledged?.by
  await hands.press(jo, path, { act: 'acknowledge', hand: '' })
  const page = (await priya.get(path)).body
  for (const why of ['', 'because', 'urgent '.repeat(9)]) {
    const refused = await priya.send({ once: onceOn(page), act: 'acknowledge', hand: 'jo', why }, path)
    expect([refused.status, refused.body.includes('kill myself'), refused.body.includes('name="why" value="urgent"'), await now()]).toEqual([422, false, true, 'jo'])
  }
  expect((await priya.send({ once: onceOn(page), act: 'acknowledge', hand: 'jo', why: 'urgent', words: 'x'.repeat(401) }, path)).status).toBe(422)
  expect([...page.matchAll(/name="why" value="(\w+)"/g)].map(([, why]) => why)).toEqual(['urgent', 'change_of_shift', 'asked_to'])
  await priya.send({ once: onceOn(page), act: 'acknowledge', hand: 'jo', why: 'urgent' }, path)
  expect(await now()).toBe('priya')
  await hands.press(sam, path, { act: 'acknowledge', hand: 'priya', why: 'asked_to', words: 'Priya rang me' })
  expect(await now()).toBe('sam')
  const trail = await hands.house.store.trail(portsmouth, alert.conversation)
  const taken = trail === 'broken' ? [] : trail.filter(({ action }) => action === 'duty.acknowledged').map(({ actor, outcome }) => `${actor} ${outcome}`)
  expect(taken).toEqual([`jo ${alert.code}`, `priya ${alert.code} from jo: urgent`, `sam ${alert.code} from priya: asked_to, Priya rang me`])
})

test('another\'s episode is taken over in the same way', async () => {
  const [jo, priya] = [await hands.be('jo'), await hands.be('priya')]
  const path = await hands.opens(jo, 'Quillonmark')
  expect((await priya.send({ once: 'a-once-of-their-own-7', act: 'hand_over', to: 'priya' }, path)).status).toBe(422)
  expect((await hands.kept(path)).owner).toBe('jo')
  await priya.send({ next: '', why: 'To look' }, `${path}/open`)
  expect((await priya.get(path)).body).toContain('name="because" value="urgent"')
  await priya.send({ once: 'a-once-of-their-own-8', act: 'hand_over', to: 'priya', because: 'change_of_shift', words: 'Jo goes home' }, path)
  expect((await hands.kept(path)).owner).toBe('priya')
  expect((await hands.kept(path)).happened.at(-1)).toMatchObject({ what: 'handed_over', because: 'change_of_shift', note: 'Jo goes home' })
  const trail = await hands.house.store.episodeTrail(portsmouth, idIn(path))
  expect(trail === 'broken' ? '' : trail.at(-1)?.outcome).toBe(`${(await hands.kept(path)).code} change_of_shift, Jo goes home`)
})

test('a note and a decision are linked to, and the keyboard goes there after they are kept', async () => {
  const jo = await hands.be('jo')
  const path = await hands.opens(jo, 'Quillon')
  const { location } = await hands.press(jo, path, { act: 'note', note: 'The school rang.' })
  expect(location).toBe(`${path}?done=noted#note-2`)
  expect((await jo.get(path)).body).toMatch(/<li id="note-2" tabindex="-1">.*<a [^>]*href="#note-2">.*The school rang\./s)
})
