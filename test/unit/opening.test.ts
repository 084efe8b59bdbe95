/**
 * Who is open now, right through both changes of the clocks and on bank holidays. The clock here is worked out from the law on summer time, not
 * from the code under test; bank holidays from the rules for them, not from the list.
 */
import { array, assert, constant, constantFrom, integer, oneof, property, record, subarray, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { bankHolidays, bankHolidaysKnown, feastDays } from '../../content/bank-holidays.ts'
import { areaList } from '../../content/areas/index.ts'
import { helplines } from '../../content/helplines.ts'
import { days, type Opening } from '../../content/shape.ts'
import { answersAt, opensNext, sayClock, sayHours } from '../../src/core/opening.ts'
import { instant } from '../../src/vocabulary.ts'

const zone = 'Europe/London'
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** The Summer Time Order: from 1am UTC on the last Sunday of March to 1am UTC on the last Sunday of October. */
const lastSunday = (year: number, month: number) => {
  const last = new Date(Date.UTC(year, month + 1, 0))
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1)
}
const wall = (at: number) => {
  const year = new Date(at).getUTCFullYear()
  const there = new Date(at + (at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? HOUR : 0))
  return { iso: there.toISOString().slice(0, 10), weekday: days[(there.getUTCDay() + 6) % 7] ?? 'mon', minute: there.getUTCHours() * 60 + there.getUTCMinutes() }
}

const in2026to28 = integer({ min: Date.UTC(2026, 0, 2) / 60_000, max: Date.UTC(2028, 11, 30) / 60_000 }).map((minute) => minute * 60_000)
/** Three quarters of them within a day of a change of the clocks. */
const nearChanges = tuple(constantFrom(2026, 2027, 2028), constantFrom(2, 9), oneof(integer({ min: -1440, max: 1440 }), integer({ min: -96, max: 96 }).map((quarter) => quarter * 15))).map(([year, month, minutes]) => lastSunday(year, month) + minutes * 60_000)
const moments = oneof({ weight: 3, arbitrary: nearChanges }, { weight: 1, arbitrary: in2026to28 })

test('the clock of this test is Intl\'s own', () => {
  const intl = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' })
  assert(property(moments, (at) => {
    const { minute } = wall(at)
    expect(intl.format(at)).toBe(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
  }), { numRuns: 2_000 })
})

const clock = integer({ min: 0, max: 95 }).map((quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`)
const spell = record({ days: subarray([...days], { minLength: 1 }), from: clock, until: clock }).filter(({ from, until }) => from < until)
const opening = record({
  open: constant('at' as const), spells: array(spell, { minLength: 1, maxLength: 3 }),
  bankHolidays: oneof(constantFrom('as_other_days' as const, 'closed' as const, 'not_known' as const), constant({ from: '09:00', until: '17:00' })),
})
const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

test('any hours, at any minute near a change of the clocks: as the wall there says', () => {
  const holidays = new Set<string>([...bankHolidays, ...feastDays])
  assert(property(opening, moments, (hours, at) => {
    const { iso, weekday, minute } = wall(at)
    const usual = hours.spells.filter((one) => one.days.includes(weekday))
    const isUsual = usual.some(({ from, until }) => minute >= minutes(from) && minute < minutes(until))
    const wanted = hours.bankHolidays === 'as_other_days' || !holidays.has(iso) ? (isUsual ? 'open' : 'closed')
      : hours.bankHolidays === 'closed' ? 'closed'
        : hours.bankHolidays === 'not_known' ? (usual.length > 0 ? 'not_sure' : 'closed')
          : minute >= 540 && minute < 1020 ? 'open' : 'closed'
    expect(answersAt(hours, instant(at), zone)).toBe(wanted)
  }), { numRuns: 5_000 })
})

test('a line that runs over midnight is open on both sides of it, whichever day began it', () => {
  const nights: Opening = { open: 'at', spells: [{ days: ['sat'], from: '22:00', until: '06:00' }], bankHolidays: 'as_other_days' }
  const on = (iso: string) => answersAt(nights, instant(Date.parse(iso)), zone)
  // Saturday 24 October 2026; the clocks go back in its night, and six is still six.
  expect(['2026-10-24T20:59Z', '2026-10-24T21:00Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T05:59Z', '2026-10-25T06:00Z'].map(on))
    .toEqual(['closed', 'open', 'open', 'open', 'open', 'closed'])
  expect(['2027-03-27T22:00Z', '2027-03-28T04:59Z', '2027-03-28T05:00Z'].map(on)).toEqual(['open', 'open', 'closed'])
})

test('what nobody has read is never open', () => {
  for (let at = Date.UTC(2026, 10, 20); at < Date.UTC(2026, 10, 27); at += HOUR) expect(answersAt({ open: 'not_known' }, instant(at), zone)).toBe('not_sure')
  // Beyond the list of bank holidays, a line that keeps other hours then is not said to be open on a working day.
  const office: Opening = { open: 'at', spells: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:00' }], bankHolidays: 'closed' }
  const [known, beyond] = [Date.parse('2028-12-20T11:00Z'), Date.parse('2029-12-19T11:00Z')]
  expect([known, beyond].map((at) => answersAt(office, instant(at), zone))).toEqual(['open', 'not_sure'])
})

test('when it next opens is an instant at which it is open', () => {
  assert(property(opening, moments, (hours, at) => {
    const next = opensNext(hours, instant(at), zone)
    if (next === null || answersAt(hours, instant(at), zone) !== 'closed') return
    expect(next).toBeGreaterThan(at)
    expect(answersAt(hours, next, zone)).toBe('open')
  }), { numRuns: 2_000 })
  const office: Opening = { open: 'at', spells: [{ days: ['mon'], from: '09:00', until: '17:00' }], bankHolidays: 'closed' }
  // Easter Monday 2027 comes the day after the clocks go forward: the next Monday it is, at nine by summer time.
  expect(opensNext(office, instant(Date.parse('2027-03-27T12:00Z')), zone)).toBe(Date.parse('2027-04-05T08:00Z'))
})

// ── Bank holidays, from the rules ────────────────────────────────────────────

/** The anonymous Gregorian computus. */
const easter = (year: number) => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)
}
const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const monday = (year: number, month: number, which: 'first' | 'last') => {
  const dates = Array.from({ length: 31 }, (_, i) => Date.UTC(year, month, i + 1)).filter((at) => new Date(at).getUTCMonth() === month && new Date(at).getUTCDay() === 1)
  return (which === 'first' ? dates[0] : dates.at(-1)) ?? 0
}
/** A day at a weekend moves to the next working day that is not taken. */
const substitute = (wanted: readonly number[]) => wanted.reduce<number[]>((taken, at) => {
  let day = at
  while ([0, 6].includes(new Date(day).getUTCDay()) || taken.includes(day)) day += DAY
  return [...taken, day]
}, [])

test('the list of bank holidays is what the rules make of each year, for as long as it says that it is', () => {
  for (const year of [2026, 2027, 2028]) {
    const wanted = [
      ...substitute([Date.UTC(year, 0, 1)]), easter(year) - 2 * DAY, easter(year) + DAY, monday(year, 4, 'first'), monday(year, 4, 'last'), monday(year, 7, 'last'),
      ...(new Date(Date.UTC(year, 11, 25)).getUTCDay() === 0 ? [] : substitute([Date.UTC(year, 11, 25), Date.UTC(year, 11, 26)])),
    ].map(isoOf)
    expect(bankHolidays.filter((date) => date.startsWith(String(year)))).toEqual(wanted)
    const feasts = [Date.UTC(year, 0, 1), Date.UTC(year, 11, 25), Date.UTC(year, 11, 26)].map(isoOf)
    expect(feasts.every((date) => [...bankHolidays, ...feastDays].some((one) => one === date)), String(year)).toBe(true)
  }
  expect([bankHolidaysKnown.from.slice(0, 4), bankHolidaysKnown.until.slice(0, 4)]).toEqual(['2026', '2028'])
})

// ── The directory's own hours ────────────────────────────────────────────────

test('the words for the hours and the hours for the clock agree', () => {
  for (const { key, hours, opening: of } of helplines) {
    if (of.open === 'always') expect(hours, key).toMatch(/day and night/)
    else if (of.open === 'not_known') expect(hours, key).toMatch(/not checked/)
    else expect(sayHours(of).startsWith(hours), `${key}: ${sayHours(of)}`).toBe(true)
  }
  expect(['00:00', '09:00', '12:30', '23:15', '24:00'].map(sayClock)).toEqual(['midnight', '9am', '12:30pm', '11:15pm', 'midnight'])
})

test('nobody opens or closes in the hour that comes twice', () => {
  const openings = [...helplines.map(({ opening: of }) => of), ...areaList.flatMap((area) => [area, ...area.otherDoors]).map(({ frontDoorOpening }) => frontDoorOpening.value)]
  const edges = openings.flatMap((of) => (of.open === 'at' ? [...of.spells, ...(typeof of.bankHolidays === 'object' ? [of.bankHolidays] : [])] : [])).flatMap(({ from, until }) => [from, until])
  expect(edges.length).toBeGreaterThan(10)
  expect(edges.filter((edge) => edge >= '01:00' && edge <= '02:00')).toEqual([])
  expect(edges.filter((edge) => !/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(edge))).toEqual([])
})
