/**
 * What goes wrong between a worker, a phone and a carrier (issue on practitioners, *Bad input*): numbers that are nobody's, or somebody else's by now; pages
 * that have grown old; two workers at once; one who works here no more; half an hour without a carrier. Nothing is lost, doubled, or sent to another child.
 */
import { expect, test } from 'vitest'
import { actOnAlert } from '../../../src/act.ts'
import { readEpisode } from '../../../src/act/read-episode.ts'
import { deliver } from '../../../src/http/service.ts'
import { ringDue } from '../../../src/timers.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openBrowser } from '../abuser/browser.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { approve, begin, change, fateOf, first, hour, jo, kept, minute, personOf, planFor, portsmouth, read, rota } from './desk.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const number = '+447700900680'
const day = 24 * hour
type Faults = NonNullable<NonNullable<NonNullable<Parameters<typeof openHouse>[1]>['carrier']>['faults']>

const inHouse = async (work: (house: HttpHouse) => Promise<void>, faults: Faults = {}) => {
  const house = await openHouse(noon, { rota, carrier: { faults } })
  try {
    await work(house)
    expect(house.wrong).toEqual([])
  } finally {
    await house.close()
  }
}
const to = ({ carrier }: HttpHouse, phone = number) => carrier.ledger().filter((row) => row.to === phone).map(({ body }) => body)
const writes = async (house: HttpHouse, words: string, phone = number) => {
  await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', words)
  await house.settle()
}
const alerts = async (house: HttpHouse) => (await house.store.area(portsmouth).alerts('open')).map(({ severity, topic }) => `${severity} ${topic}`)
const answered = async (house: HttpHouse) => {
  for (const { id } of await house.store.area(portsmouth).alerts('open')) {
    await actOnAlert(house.house, { by: jo, alert: id }, { do: 'acknowledge' }, `has-${id}`)
    await actOnAlert(house.house, { by: jo, alert: id }, { do: 'resolve', outcome: 'spoken_to_child', log: '', notes: '', recorded: true }, `over-${id}`)
  }
}
/** The first text went and they said that it is safe; nobody waits for an answer. */
const safe = async (house: HttpHouse, phone = number): Promise<EpisodeId> => {
  const id = await begin(house.house, phone)
  await house.pass(2 * minute)
  await first(house.house, id)
  await house.pass(2 * minute)
  await writes(house, 'yes', phone)
  await answered(house)
  return id
}
const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const why = async (house: HttpHouse, id: EpisodeId, checkIn: string) => {
  const fate = await fateOf(house.house, id, checkIn)
  return fate?.state === 'not_sent' ? fate.because : fate?.state
}

test.each(['30005', '30006'])('nobody has this number any more (%s): nothing more goes to it, until a person has asked about it and says so', (code) => inHouse(async (house) => {
  const id = await safe(house)
  await house.pass(day)
  house.carrier.faults.undelivered = 1
  house.carrier.faults.undeliveredCode = code
  await approve(house.house, id)
  await house.pass(2 * minute)
  expect(await alerts(house)).toEqual(['service check_in_undelivered'])
  house.carrier.faults.undelivered = 0
  await house.pass(day)
  const [before, held] = [to(house).length, await approve(house.house, id, { body: 'hey its Jo. u ok?' })]
  await house.pass(2 * minute)
  expect([await why(house, id, held), to(house).length]).toEqual(['number_dead', before])
  const asked = await approve(house.house, id, { body: 'its Jo. u about?', despite: ['number_dead'] })
  await house.pass(2 * minute)
  expect([await why(house, id, asked), to(house).at(-1)]).toEqual(['went', 'its Jo. u about?'])
  // It arrived: the number is somebody's.
  await house.pass(day)
  const next = await approve(house.house, id, { body: 'Its Jo. One word will do.' })
  await house.pass(2 * minute)
  expect(await why(house, id, next)).toBe('went')
}))

test('a handset that is off is no number of nobody\'s', () => inHouse(async (house) => {
  const id = await safe(house)
  await house.pass(day)
  Object.assign(house.carrier.faults, { undelivered: 1, undeliveredCode: '30004' })
  await approve(house.house, id)
  await house.pass(day)
  house.carrier.faults.undelivered = 0
  const next = await approve(house.house, id, { body: 'hey its Jo. u ok?' })
  await house.pass(2 * minute)
  expect(await why(house, id, next)).toBe('went')
}))

test('ninety days without a word: it is asked again whether it is safe, before anything else goes', () => inHouse(async (house) => {
  const id = await safe(house)
  await house.pass(89 * day)
  const soon = await approve(house.house, id)
  await house.pass(2 * minute)
  expect(await why(house, id, soon)).toBe('went')
  await house.pass(2 * day)
  const late = await approve(house.house, id, { body: 'hey its Jo. u ok?' })
  await house.pass(2 * minute)
  expect(await why(house, id, late)).toBe('not_asked_first')
  const asked = await first(house.house, id, { body: 'hey its Jo, still ok to text u here? y/n' })
  await house.pass(2 * minute)
  expect(await why(house, id, asked)).toBe('went')
  // No answer is not a yes, though they said it once.
  const silent = await approve(house.house, id, { body: 'its Jo. u about?', due: house.house.world.now() + 2 * hour, despite: ['second_today'] })
  await house.pass(3 * hour)
  expect(await why(house, id, silent)).toBe('asked_and_silent')
  await writes(house, 'yes')
  await answered(house)
  await house.pass(day)
  const again = await approve(house.house, id, { body: 'Its Jo. One word will do.' })
  await house.pass(2 * minute)
  expect(await why(house, id, again)).toBe('went')
}))

test.each(['wrong person mate', 'wrong number', 'who is this', 'i have her phone'])('"%s": the thread is another\'s from there on, and nothing goes to it', (words) => inHouse(async (house) => {
  const id = await safe(house)
  await writes(house, words)
  await answered(house)
  await house.pass(day)
  const before = to(house).length
  const next = await approve(house.house, id)
  await house.pass(2 * minute)
  expect([await why(house, id, next), to(house).length]).toEqual(['not_their_phone', before])
  const seen = await readEpisode(house.house, { by: jo, episode: id })
  expect('sittings' in seen && seen.sittings.flatMap(({ thread }) => thread).some(({ body }) => body === words)).toBe(true)
}))

test('a page that stood open while the number was changed sends nothing to the new one', () => inHouse(async (house) => {
  const id = await safe(house)
  const { plan } = await read(house.house, id)
  kept(await change(house.house, id, { do: 'plan', plan: planFor('+447700900681', house.house.world.now() - 1) }))
  await house.pass(2 * minute)
  const asked = { id: 'an-old-page', kind: 'check_in' as const, body: 'hey its Jo', due: house.house.world.now(), despite: [] }
  const old = plan?.madeAt ?? expect.unreachable()
  expect(await change(house.house, id, { do: 'approve', checkIn: { ...asked, planSeen: old } })).toMatchObject({ outcome: 'refused', why: 'plan_changed' })
  expect(await change(house.house, id, { do: 'approve_series', checkIns: [{ ...asked, planSeen: old }] })).toMatchObject({ outcome: 'refused', why: 'plan_changed' })
  const seen = (await read(house.house, id)).plan?.madeAt ?? expect.unreachable()
  expect(await change(house.house, id, { do: 'approve', checkIn: { ...asked, kind: 'first', body: 'hi its Jo. is it ok to text u on this? y/n', planSeen: seen, despite: [{ rule: 'second_today', reason: 'New number.' }] } })).toMatchObject({ outcome: 'kept' })
}))

test('a form pressed twice is one text, and two workers who answer the same words at once are one answer', () => inHouse(async (house) => {
  const id = await safe(house)
  await house.pass(day)
  const twice = { do: 'approve' as const, checkIn: { id: 'pressed-twice', kind: 'check_in' as const, body: 'hey its Jo. hope ur ok', due: house.house.world.now(), despite: [] } }
  expect((await Promise.all([change(house.house, id, twice, { once: 'the-same' }), change(house.house, id, twice, { once: 'the-same' })])).map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'kept'])
  await house.pass(2 * minute)
  expect(to(house).filter((body) => body === 'hey its Jo. hope ur ok')).toHaveLength(1)
  await writes(house, 'not really')
  const before = to(house).length
  const answer = (by: string, body: string) => change(house.house, id, { do: 'approve', checkIn: { id: `by-${by}`, kind: 'answer', body, due: instant(0), despite: [] } }, { by: personOf(by), once: `answers-${by}` })
  const manager = rota.people.find(({ area, role }) => area === 'portsmouth' && role === 'manager')?.key ?? ''
  const both = await Promise.all([answer('jo', 'its Jo. thank u for texting me'), answer(manager, 'Jo here. that sounds hard')])
  expect(both.map(({ outcome }) => outcome)).toEqual(['kept', 'kept'])
  await house.pass(2 * minute)
  expect(to(house).slice(before)).toHaveLength(1)
  expect(new Set([await why(house, id, 'by-jo'), await why(house, id, `by-${manager}`)])).toEqual(new Set(['not_an_answer', 'went']))
}))

test('an answer that was written for words of this morning goes no more in the evening', () => inHouse(async (house) => {
  const id = await safe(house)
  await house.pass(7 * hour)
  const old = { id: 'an-old-form', kind: 'answer' as const, body: 'its Jo. thank u', due: instant(0), despite: [] }
  expect(await change(house.house, id, { do: 'approve', checkIn: old })).toMatchObject({ outcome: 'refused', why: 'not_an_answer' })
}))

test('what somebody approved who works here no more does not go, and nothing more can be done in their name', () => inHouse(async (house) => {
  const id = await safe(house)
  const waits = await approve(house.house, id, { due: house.house.world.now() + day })
  const browser = openBrowser(house)
  await browser.send({ who: 'jo' }, '/console/person')
  const page = await browser.get(`/console/episodes/${id}`)
  expect(page.body).toContain('Canary')
  house.house.rota = { ...rota, people: rota.people.filter(({ key }) => key !== 'jo') }
  const before = to(house).length
  await house.pass(day + 2 * minute)
  expect([await why(house, id, waits), to(house).length]).toEqual(['not_approved', before])
  const path = `/console/episodes/${id}`
  const was = await read(house.house, id)
  expect((await browser.get(path)).body).not.toContain('Canary')
  const answer = await browser.send({ once: onceOn(page.body), act: 'note', note: 'not mine any more' }, path)
  expect(answer.status === 200 && answer.body.includes('Canary')).toBe(false)
  expect(await read(house.house, id)).toEqual(was)
}))

test.each([
  ['an operator since', { role: 'operator' }, 'not_approved'], ['a safeguarding lead since', { role: 'safeguarding_lead' }, 'not_approved'],
  ['in another area since', { area: 'gateshead' }, 'not_approved'], ['a manager since, who may', { role: 'manager' }, 'went'],
] as const)('what somebody approved who is %s: %o %s', (_name, since, fate) => inHouse(async (house) => {
  const id = await safe(house)
  const waits = await approve(house.house, id, { due: house.house.world.now() + day })
  const before = to(house).length
  house.house.rota = { ...rota, people: rota.people.map((one) => (one.key === 'jo' ? { ...one, ...since } : one)) }
  await house.pass(day + 2 * minute)
  expect([await why(house, id, waits), to(house).length - before]).toEqual([fate, fate === 'went' ? 1 : 0])
}))

test('half an hour without a carrier: what is still in its hour goes, once; what is not is not sent, and its worker hears of it', () => inHouse(async (house) => {
  const [early, other] = [await safe(house), '+447700900682']
  const late = await safe(house, other)
  await house.pass(day)
  house.carrier.faults.unavailable = 1
  const now = house.house.world.now()
  await approve(house.house, early, { body: 'hey its Jo. u ok?' })
  await approve(house.house, late, { body: 'hey its Jo. u ok?', sendBefore: now + 20 * minute })
  const before = [to(house).length, to(house, other).length]
  /** Minute by minute, as the ticking has it: what is to be tried again waits for its time. */
  const minutes = async (from: number, until: number) => {
    for (let passed = from; passed < until; passed += 1) {
      house.clock.set(now + passed * minute)
      await ringDue(house.house, [portsmouth])
      await deliver(house.service, portsmouth)
    }
  }
  await minutes(0, 30)
  expect([to(house).length, to(house, other).length]).toEqual(before)
  house.carrier.faults.unavailable = 0
  await minutes(30, 60)
  expect([to(house).length, to(house, other).length]).toEqual([(before[0] ?? 0) + 1, before[1]])
  expect(await alerts(house)).toEqual(['service check_in_undelivered'])
  await minutes(60, 180)
  expect([to(house).length, to(house, other).length]).toEqual([(before[0] ?? 0) + 1, before[1]])
}))
