/**
 * Every half hour of two weeks around both changes of the clocks, on the store in memory: check-ins are approved, and the scheduler comes
 * late, again and again. None goes outside its hours by the clock on the wall there, none goes twice, none goes when it is an hour late.
 */
import { describe, expect, test } from 'vitest'
import { sendDue } from '../../../src/act/check-in.ts'
import { changeEpisode } from '../../../src/act/episode.ts'
import { localOf } from '../../../src/core/answers/zone.ts'
import { dateThere } from '../../../src/core/opening.ts'
import { pureHouse, sendAll } from '../../../src/tools/stage/pure-stage.ts'
import { inboundId, instant, type DeliveryState } from '../../../src/vocabulary.ts'
import { begin, hour, jo, minute, portsmouth, read } from './desk.ts'

const day = 24 * hour
type Hours = { from: string; until: string }
type Went = { at: number; due: number; sendBefore: number; states: DeliveryState[] }

/** Two days and a night of one episode: each half hour a round, and an approval by somebody who has a reason for everything. */
const spell = async (start: number, hours: Hours): Promise<Went[]> => {
  const { house, clock, store } = pureHouse(start, undefined, true)
  const id = await begin(house, '+447700900670', { hours })
  const asked = new Map<string, { due: number; sendBefore: number }>()
  const despite = ['second_today', 'asked_and_silent'].map((rule) => ({ rule, reason: 'For this test.' }))
  let hasGone = false
  for (let at = start + 2 * minute; at < start + 2 * day + 8 * hour; at += 30 * minute) {
    clock.set(at)
    // Whatever it was due at, the round comes now, and two come at once.
    await Promise.all([sendDue(house, [portsmouth]), sendDue(house, [portsmouth])])
    await sendAll(house, portsmouth)
    hasGone ||= (await read(house, id)).checkIns.some(({ fate }) => fate.state === 'went')
    const times = { due: instant(at + (at / minute) % 3 * 9 * minute), sendBefore: instant(at + hour) }
    const text = hasGone ? { kind: 'check_in', body: 'hey its Jo' } as const : { kind: 'first', body: 'hi its Jo. is it ok to text u on this? y/n' } as const
    const changed = await changeEpisode(house, { by: jo, episode: id }, { do: 'approve', checkIn: { id: `at-${at}`, ...times, ...text, despite } }, `at-${at}`)
    if (changed.outcome === 'kept') asked.set(`at-${at}`, times)
    else expect(changed).toMatchObject({ why: 'outside_hours' })
  }
  const went = (await read(house, id)).checkIns.flatMap(({ id: which, fate }) => (fate.state === 'went' ? [{ which, at: fate.at, cause: fate.cause }] : []))
  const rows = await Promise.all(went.map(async ({ which, at, cause }) => ({
    at, due: asked.get(which)?.due ?? Infinity, sendBefore: asked.get(which)?.sendBefore ?? 0, states: (await store.area(portsmouth).caused(inboundId(cause))).map(({ state }) => state) })))
  await store.close()
  return rows
}

const wallAt = (at: number) => {
  const { hour: h, minute: m } = localOf(at, 'Europe/London')
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
}
const isInside = (wall: string, { from, until }: Hours) => (from < until ? wall >= from && wall < until : wall >= from || wall < until)

/** Among them the hour that comes twice in autumn, and the one that never comes in spring. */
const plans: Hours[] = [{ from: '08:00', until: '21:00' }, { from: '22:00', until: '01:30' }, { from: '01:00', until: '02:30' }]

describe.each([['spring', '2027-03-21T00:00:00Z'], ['autumn', '2026-10-18T00:00:00Z']] as const)('in %s', (_name, from) => {
  test.each(plans)('from $from until $until', async (hours) => {
    const days = new Set<string>()
    for (let start = Date.parse(from); start < Date.parse(from) + 14 * day; start += 2 * day) {
      const went = await spell(start, hours)
      const dates = went.map(({ at }) => dateThere(instant(at), 'Europe/London'))
      for (const { at, due, sendBefore, states } of went) {
        expect(isInside(wallAt(at), hours), `${wallAt(at)} for ${hours.from} to ${hours.until}`).toBe(true)
        expect(at >= due && at < sendBefore).toBe(true)
        expect(states).toEqual(['sent'])
      }
      for (const date of dates) {
        days.add(date)
        expect(dates.filter((one) => one === date).length, 'on one day, to somebody who is silent').toBeLessThanOrEqual(3)
      }
    }
    expect(days.size).toBeGreaterThanOrEqual(13)
  })
})
