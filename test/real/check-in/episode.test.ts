/**
 * A whole episode, through the signed door on SQLite files, with the carrier on the loopback and the clock pushed: the parent's report beside
 * it, a plan, the first contact and its yes, three check-ins over two days, replies, danger at three in the morning, the return, the end.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actOnAlert } from '../../../src/act.ts'
import { listEpisodes, readEpisode } from '../../../src/act/episode.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { approve, begin, change, close, fateOf, first, hour, jo, kept, minute, personOf, portsmouth, read, rota } from './desk.ts'

// A Tuesday afternoon: Jo is on until eight, then Priya.
const afternoon = Date.parse('2026-11-24T15:00:00Z')
const child = '+447700900651'
const parent = '+447700900652'
const priya = personOf('priya')

let house: HttpHouse
let id: EpisodeId
beforeAll(async () => { house = await openHouse(afternoon, { rota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const store = () => house.store.area(portsmouth)
const to = (number: string) => house.carrier.ledger().filter((row) => row.to === number).map(({ body }) => body)
const write = async (number: string, words: string) => {
  const before = to(number).length
  await house.carrier.phone(number).text(ours['portsmouth'] ?? '', words)
  await house.settle()
  return to(number).slice(before)
}
/** To so many hours of that day of November, and some minutes. */
const until = (day: number, hours: number, minutes = 5) => house.pass(Date.parse(`2026-11-${day}T00:00:00Z`) + hours * hour + minutes * minute - house.clock.read())
const openTopics = async () => (await store().alerts('open')).map(({ severity, topic }) => `${severity} ${topic}`)
let onces = 0
/** Each that stands open is taken, and closed with what came of it. */
const answered = async (by = jo, outcome: 'spoken_to_child' | 'police_rung' = 'spoken_to_child') => {
  for (const { id: alert } of await store().alerts('open')) {
    expect(await actOnAlert(house.house, { by, alert }, { do: 'acknowledge', why: 'urgent' }, `acknowledge-${onces += 1}`)).toEqual({ outcome: 'kept' })
    expect(await actOnAlert(house.house, { by, alert }, { do: 'resolve', outcome, log: 'log 44', notes: '', recorded: true }, `resolve-${onces += 1}`)).toEqual({ outcome: 'kept' })
  }
}

test('the first contact waits out its minute, asks alone, and has its yes', async () => {
  await write(parent, 'my daughter ahlam is missing since last night')
  id = await begin(house.house, child)
  const asked = await first(house.house, id)
  await house.settle()
  expect(to(child)).toEqual([])
  await house.pass(2 * minute)
  expect(to(child)).toEqual(['hi its Jo. is it ok to text u on this? y/n'])
  const replies = await write(child, 'yes')
  expect(replies.join(' ')).toContain('999')
  expect(await openTopics()).toEqual(['concern check_in_reply'])
  expect(await fateOf(house.house, id, asked)).toMatchObject({ state: 'went' })
})

test('three check-ins over two days: none on top of a reply that waits, then each at its time', async () => {
  const soon = await approve(house.house, id, { due: Date.parse('2026-11-24T16:00:00Z'), despite: ['second_today'] })
  await until(24, 16)
  expect(await fateOf(house.house, id, soon)).toMatchObject({ state: 'not_sent', because: 'owed_an_answer' })
  expect(await openTopics()).toContain('service check_in_not_sent')
  await answered()
  await approve(house.house, id, { body: 'thinking of u. Jo', due: Date.parse('2026-11-24T17:30:00Z'), despite: ['second_today'] })
  await approve(house.house, id, { body: 'morning. bed, food n a lift are here whenever. Jo', due: Date.parse('2026-11-25T10:00:00Z') })
  await approve(house.house, id, { body: 'night x Jo', due: Date.parse('2026-11-25T20:00:00Z'), despite: ['second_today'] })
  await until(24, 18)
  expect(to(child).at(-1)).toBe('thinking of u. Jo')
  expect((await write(child, 'yh im ok')).length).toBeGreaterThan(0)
  await answered()
  await until(25, 9, 55)
  expect(to(child)).not.toContain('morning. bed, food n a lift are here whenever. Jo')
  await until(25, 10)
  expect(to(child).at(-1)).toBe('morning. bed, food n a lift are here whenever. Jo')
  await until(25, 20)
  expect(to(child).at(-1)).toBe('night x Jo')
})

test('danger at three in the morning: 999 at once, its alert, and a worker who has it', async () => {
  await until(26, 3)
  const replies = await write(child, 'hes locked me in and wont let me leave')
  expect(replies.join(' ')).toContain('999')
  expect(await openTopics()).toContain('emergency held')
  const [alert] = (await store().alerts('open')).filter(({ severity }) => severity === 'emergency')
  expect(await actOnAlert(house.house, { by: priya, alert: alert?.id ?? '' }, { do: 'acknowledge' }, 'has-it')).toEqual({ outcome: 'kept' })
  const [listed] = (await listEpisodes(house.house, jo)).episodes
  expect(listed).toMatchObject({ code: (await read(house.house, id)).code, owner: 'jo', went: { state: 'delivered' }, alerts: [{ topic: 'held', acknowledged: { by: 'priya' } }] })
  expect(JSON.stringify(listed)).not.toMatch(/ahlam|canary|locked|7700/i)
})

test('whoever opens it sees the child\'s words, once that is written down; another\'s with a reason, another area\'s never', async () => {
  const own = await readEpisode(house.house, { by: jo, episode: id })
  if ('refused' in own) throw new Error(own.refused)
  expect(own.sittings.flatMap(({ thread }) => thread).map(({ body }) => body)).toEqual(expect.arrayContaining(['yh im ok', 'night x Jo', 'hes locked me in and wont let me leave']))
  expect(Object.values(own.delivery)).toEqual(['delivered', 'delivered', 'delivered', 'delivered'])
  expect(own.alerts.map(({ topic }) => topic)).toEqual(['held'])
  const lastHeard = own.sittings.flatMap(({ thread }) => thread).findLast(({ direction }) => direction === 'in')?.at
  expect([own.facts?.lastHeard, (await listEpisodes(house.house, jo)).episodes[0]?.heard]).toEqual([lastHeard, lastHeard])
  expect(await readEpisode(house.house, { by: priya, episode: id })).toEqual({ refused: 'no_reason' })
  const others = await readEpisode(house.house, { by: priya, episode: id }, 'The alert of the night is mine.')
  expect('episode' in others && others.episode.happened.at(-1)).toMatchObject({ what: 'read', by: 'priya', note: 'The alert of the night is mine.' })
  expect('episode' in await readEpisode(house.house, { by: priya, episode: id, hasSaidWhy: true })).toBe(true)
  // A manager says why too.
  expect(await readEpisode(house.house, { by: personOf('sam'), episode: id })).toEqual({ refused: 'no_reason' })
  expect(await readEpisode(house.house, { by: personOf('kit'), episode: id }, 'I manage another area.')).toEqual({ refused: 'unknown' })
  expect(await change(house.house, id, { do: 'note', note: 'x' }, { by: personOf('kit') })).toEqual({ outcome: 'refused', why: 'unknown' })
})

test('they are back: what waits is held, the end calls all else off, and nothing of it ever reached the parent', async () => {
  const nine = await approve(house.house, id, { due: Date.parse('2026-11-26T10:00:00Z') })
  const later = await approve(house.house, id, { due: Date.parse('2026-11-27T10:00:00Z') })
  await answered(personOf('sam'), 'police_rung')
  await until(26, 9)
  await write(child, 'im home now')
  expect(await openTopics()).toContain('concern check_in_back')
  // Whatever came of the alert, they said that they are back.
  await answered()
  await until(26, 10)
  expect(await fateOf(house.house, id, nine)).toMatchObject({ state: 'not_sent', because: 'came_back' })
  const before = to(child).length
  expect(kept(await close(house.house, id, 'returned', { once: 'the-end' }))).toBe(id)
  expect(await close(house.house, id, 'returned', { once: 'the-end' })).toEqual({ outcome: 'done', episode: id })
  expect(await close(house.house, id, 'returned')).toMatchObject({ outcome: 'refused', why: 'closed' })
  expect(await fateOf(house.house, id, later)).toMatchObject({ state: 'called_off', by: 'jo' })
  await house.pass(3 * 24 * hour)
  expect(to(child)).toHaveLength(before)
  expect(to(parent).join('\n')).not.toMatch(/check-in|EP-|\bJo\b|canary|locked me/i)
  const everything = house.carrier.ledger().filter((row) => row.to === child && / Jo$|its Jo/.test(row.body))
  expect(new Set(everything.map(({ body }) => body)).size).toBe(everything.length)
})
