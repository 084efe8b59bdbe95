/** Who covers which hours, and the gaps: minute by minute against who is on duty, through both changes of the clocks; and what is written down beside the rota. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { DutyPerson, Rota } from '../../../content/shape.ts'
import { clockChange, coverOf, gapsIn, isCovered, sayGap, startsIn } from '../../../src/duty/cover.ts'
import { asChanges, entered, writeInBook, type RotaAct } from '../../../src/duty/rota-book.ts'
import { onDuty, nobody, rotaOf } from '../../../src/duty/rota.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { RotaEntry } from '../../../src/vocabulary/rota.ts'

const zone = 'Europe/London'
const at = (iso: string) => instant(Date.parse(iso))
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16)
const HOUR = 3_600_000
const jo: DutyPerson = { key: 'jo', name: 'Jo', role: 'duty_worker', area: 'portsmouth' }
const sam: DutyPerson = { key: 'sam', name: 'Sam', role: 'manager', area: 'portsmouth' }
const ali: DutyPerson = { key: 'ali', name: 'Ali', role: 'manager', area: 'gateshead' }
/** Days and nights by two, without the manager: gaps show. */
const twoShifts: Rota = { people: [jo, sam], shifts: [
  { who: 'jo', opening: { open: 'at', spells: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '08:10', until: '20:00' }], bankHolidays: 'as_other_days' } },
  { who: 'sam', opening: { open: 'at', spells: [{ days: ['mon', 'tue', 'wed', 'fri', 'sat', 'sun'], from: '20:00', until: '08:10' }], bankHolidays: 'as_other_days' } },
] }

test.each(['2027-03-26T00:00:00Z', '2027-10-29T00:00:00Z', '2027-12-23T00:00:00Z'])('four days from %s: at every minute the cover says who is on duty', (from) => {
  const [begins, ends] = [at(from), instant(Date.parse(from) + 96 * HOUR)]
  for (const rota of [twoShifts, rotaOf(demoRota, 'gateshead'), rotaOf(demoRota, 'portsmouth')]) {
    const spans = coverOf(rota, begins, ends, zone)
    expect([spans[0]?.from, spans.at(-1)?.until]).toEqual([begins, ends])
    for (const [i, { until }] of spans.entries()) if (i + 1 < spans.length) expect(spans[i + 1]?.from).toBe(until)
    let n = 0
    for (let ms = Number(begins); ms < ends; ms += 60_000) {
      while ((spans[n]?.until ?? Infinity) <= ms) n += 1
      expect(spans[n]?.people, iso(ms)).toEqual(onDuty(rota, instant(ms), zone))
    }
  }
})

test('the night of a Thursday that nobody keeps is one gap, an hour longer or shorter where the clocks change in it', () => {
  const gaps = (from: string, days: number) => gapsIn(coverOf(twoShifts, at(from), instant(Date.parse(from) + days * 24 * HOUR), zone))
  expect(gaps('2027-06-07T00:00:00Z', 7).map(({ from, until }) => [iso(from), iso(until)])).toEqual([['2027-06-10T19:00', '2027-06-11T07:10']])
  expect(gaps('2027-06-07T00:00:00Z', 7).map((gap) => sayGap(gap, zone))).toEqual(['a gap of 12 hours and 10 minutes on Thursday evening'])
  // The Saturdays before the clocks change, without whoever has that night.
  const alone: Rota = { ...twoShifts, shifts: twoShifts.shifts.slice(0, 1) }
  const night = (day: string) => gapsIn(coverOf(alone, at(`${day}T12:00:00Z`), instant(at(`${day}T12:00:00Z`) + 24 * HOUR), zone)).map(({ from, until }) => (until - from) / 60_000)
  expect([night('2027-03-27'), night('2027-10-30'), night('2027-06-05')]).toEqual([[670], [790], [730]])
  expect(clockChange(at('2027-03-22T00:00:00Z'), at('2027-04-05T00:00:00Z'), zone)).toEqual({ at: at('2027-03-28T01:00:00Z'), does: 'forward' })
  expect(clockChange(at('2027-10-25T00:00:00Z'), at('2027-11-08T00:00:00Z'), zone)).toEqual({ at: at('2027-10-31T01:00:00Z'), does: 'back' })
  expect(clockChange(at('2027-06-01T00:00:00Z'), at('2027-06-15T00:00:00Z'), zone)).toBeNull()
})

test('a gap is said as people say it', () => {
  const gap = (from: string, until: string) => sayGap({ from: at(from), until: at(until) }, zone)
  expect(gap('2026-11-24T22:00:00Z', '2026-11-25T01:00:00Z')).toBe('a gap of 3 hours on Tuesday night')
  expect(gap('2026-11-25T02:00:00Z', '2026-11-25T03:00:00Z')).toBe('a gap of 1 hour on Tuesday night')
  expect(gap('2026-11-25T06:00:00Z', '2026-11-25T06:30:00Z')).toBe('a gap of 30 minutes on Wednesday morning')
  expect(gap('2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z')).toBe('a gap of 2 days on Sunday night')
})

test('an empty rota covers nothing; an hour is covered where somebody is there all of it, whoever', () => {
  expect(isCovered(nobody, at('2027-06-07T10:00:00Z'), at('2027-06-07T10:00:00Z'), zone)).toBe(false)
  const hour = (from: string) => isCovered(twoShifts, at(from), instant(Date.parse(from) + HOUR), zone)
  expect(['2027-06-07T18:30:00Z', '2027-06-10T18:00:00Z', '2027-06-10T18:01:00Z', '2027-06-11T07:10:00Z'].map(hour)).toEqual([true, true, false, true])
  const starts = startsIn(coverOf(twoShifts, at('2027-06-10T10:00:00Z'), at('2027-06-11T12:00:00Z'), zone), 60)
  expect(starts.map(({ from, until }) => [iso(from), iso(until)])).toEqual([['2027-06-10T10:00', '2027-06-10T18:00'], ['2027-06-11T07:10', '2027-06-11T11:00']])
})

// ── The book ──

const now = at('2026-11-24T10:00:00Z')
const doing = (by: DutyPerson) => ({ by, at: now, people: [jo, sam, ali] })
const absence: RotaAct = { do: 'write', what: 'absent', who: 'jo', from: at('2026-11-24T12:00:00Z'), until: at('2026-11-24T15:00:00Z'), instead: null }
const written = (book: readonly RotaEntry[], act: RotaAct, by = jo): RotaEntry[] => {
  const did = writeInBook(book, act, doing(by))
  if ('refused' in did) throw new Error(did.refused)
  return [...book, ...did.entries]
}
const withBook = (book: readonly RotaEntry[]): Rota => ({ ...twoShifts, changes: asChanges(book) })
const there = (rota: Rota, when: string) => onDuty(rota, at(when), zone).map(({ key }) => key)

test('an absence is a gap, a shift that is changed is none, and what is undone holds no more', () => {
  const away = written([], absence)
  const gaps = gapsIn(coverOf(withBook(away), now, at('2026-11-25T00:00:00Z'), zone))
  expect(gaps.map((gap) => sayGap(gap, zone))).toEqual(['a gap of 3 hours on Tuesday afternoon'])
  expect(there(withBook(away), '2026-11-24T15:00:00Z')).toEqual(['jo'])
  const changed = written([], { ...absence, instead: 'sam' }, jo)
  expect(changed.map(({ n, what }) => [n, what])).toEqual([[1, 'absent'], [2, 'covers']])
  expect(there(withBook(changed), '2026-11-24T13:00:00Z')).toEqual(['sam'])
  const back = written(changed, { do: 'undo', entry: 1 })
  expect(there(withBook(back), '2026-11-24T13:00:00Z')).toEqual(['jo', 'sam'])
  // Of two that speak of one person the later holds.
  const later = written(away, { ...absence, what: 'covers', from: at('2026-11-24T13:00:00Z'), until: at('2026-11-24T14:00:00Z') })
  expect(['2026-11-24T12:30:00Z', '2026-11-24T13:30:00Z', '2026-11-24T14:30:00Z'].map((when) => there(withBook(later), when))).toEqual([[], ['jo'], []])
})

test.each<[string, RotaAct, DutyPerson]>([
  ['not_yours', { ...absence, who: 'sam' }, jo], ['nobody_there', { ...absence, who: 'ali' }, sam], ['nobody_there', { ...absence, who: 'nobody' }, sam], ['nobody_there', { ...absence, instead: 'ali' }, sam],
  ['same_person', { ...absence, instead: 'jo' }, jo], ['same_person', { ...absence, what: 'covers', instead: 'sam' }, jo], ['no_time', { ...absence, until: absence.do === 'write' ? absence.from : now }, jo],
  ['over_already', { ...absence, from: at('2026-11-23T00:00:00Z'), until: at('2026-11-24T09:00:00Z') }, jo], ['too_long', { ...absence, until: at('2026-12-30T00:00:00Z') }, jo],
  ['too_far', { ...absence, from: at('2027-05-01T00:00:00Z'), until: at('2027-05-02T00:00:00Z') }, jo], ['no_such_entry', { do: 'undo', entry: 7 }, sam],
])('%s', (why, act, by) => {
  expect(writeInBook([], act, doing(by))).toEqual({ refused: why })
})

test('another\'s entry is undone by a manager or by who wrote it, once; what is over needs no undoing by its own area\'s others', () => {
  const book = written([], { ...absence, who: 'sam' }, sam)
  expect(writeInBook(book, { do: 'undo', entry: 1 }, doing(jo))).toEqual({ refused: 'not_yours' })
  const undone = written(book, { do: 'undo', entry: 1 }, sam)
  expect(writeInBook(undone, { do: 'undo', entry: 1 }, doing(sam))).toEqual({ refused: 'undone_already' })
  expect(entered(undone, [{ what: 'test_missed', day: '2026-11-24', until: now }], 'service', now)).toEqual([{ what: 'test_missed', day: '2026-11-24', until: now, n: 3, at: now, by: 'service' }])
})
