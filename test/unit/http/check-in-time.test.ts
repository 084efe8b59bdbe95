/** When a check-in goes, as the form says it, by the clock on the wall: right through both changes of the clocks. */
import { describe, expect, test } from 'vitest'
import { dueOf, laterDays, saidDue } from '../../../src/http/check-in-time.ts'
import { instant } from '../../../src/vocabulary.ts'

const london = 'Europe/London'
const at = (iso: string) => instant(Date.parse(iso))
const due = (now: string, when: string, time: string) => {
  const found = dueOf({ when, at: time }, at(now), london)
  return typeof found === 'string' ? found : new Date(found).toISOString()
}

describe('when a check-in goes', () => {
  test.each([
    ['2026-11-23T12:00:00Z', 'now', '', '2026-11-23T12:00:00.000Z'], ['2026-11-23T12:00:00Z', 'now', 'nonsense', '2026-11-23T12:00:00.000Z'],
    ['2026-11-23T12:00:00Z', 'today', '17:30', '2026-11-23T17:30:00.000Z'], ['2026-11-23T12:00:00Z', 'today', '17.30', '2026-11-23T17:30:00.000Z'], ['2026-11-23T12:00:00Z', 'tomorrow', '9:05', '2026-11-24T09:05:00.000Z'],
    // In summer the wall is an hour ahead; and its day begins while it is still yesterday in UTC.
    ['2026-07-01T12:00:00Z', 'tomorrow', '09:30', '2026-07-02T08:30:00.000Z'], ['2026-07-01T23:30:00Z', 'today', '09:30', '2026-07-02T08:30:00.000Z'],
    // The night on which the clocks go forward, and the one on which they go back.
    ['2027-03-27T20:00:00Z', 'tomorrow', '09:30', '2027-03-28T08:30:00.000Z'], ['2026-10-24T20:00:00Z', 'tomorrow', '09:30', '2026-10-25T09:30:00.000Z'],
    ['2026-12-31T22:00:00Z', 'tomorrow', '08:00', '2027-01-01T08:00:00.000Z'],
  ])('%s: %s at "%s" is %s', (now, when, time, expected) => expect(due(now, when, time)).toBe(expected))

  test.each([
    ['', '09:30', 'no_when'], ['next week', '09:30', 'no_when'], ['tomorrow', '', 'no_time'], ['tomorrow', '9', 'no_time'], ['tomorrow', '24:00', 'no_time'], ['tomorrow', '09:60', 'no_time'], ['tomorrow', 'half nine', 'no_time'],
    ['today', '11:59', 'past'], ['today', '12:00', 'past'],
  ])('%s at "%s" cannot be: %s', (when, time, why) => expect(due('2026-11-23T12:00:00Z', when, time)).toBe(why))
})

describe('a day of the next week', () => {
  test('is named by its date, and by nothing else', () => {
    expect([due('2026-11-23T12:00:00Z', '2026-11-25', '10:00'), due('2026-11-23T12:00:00Z', '2026-11-29', '10:00')]).toEqual(['2026-11-25T10:00:00.000Z', '2026-11-29T10:00:00.000Z'])
    for (const when of ['2026-11-22', '2026-11-24', '2026-11-30', '2027-02-30', 'monday']) expect([when, due('2026-11-23T12:00:00Z', when, '10:00')]).toEqual([when, 'no_when'])
    expect(laterDays(at('2026-12-30T12:00:00Z'), london).map(({ value, label }) => `${value} ${label}`).slice(0, 2)).toEqual(['2027-01-01 Fri 1 Jan', '2027-01-02 Sat 2 Jan'])
  })
  test('what is planned is said as the form says it, and comes back the same', () => {
    const now = at('2026-11-23T23:30:00Z')
    for (const iso of ['2026-11-24T09:30:00.000Z', '2026-11-25T17:05:00.000Z', '2026-11-29T08:00:00.000Z']) {
      const { when, at: time } = saidDue(at(iso), now, london)
      expect(due('2026-11-23T23:30:00Z', when, time)).toBe(iso)
    }
    expect(saidDue(at('2026-12-20T09:30:00Z'), now, london)).toEqual({ when: '', at: '09:30' })
  })
})
