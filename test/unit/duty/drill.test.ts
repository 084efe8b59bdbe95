/** The day's test by the clock on the wall, once a day through both changes of the clocks; answered, missed, and with nobody there. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { Rota } from '../../../content/shape.ts'
import { testNext, testStep, testsIn, testWaiting } from '../../../src/duty/drill.ts'
import { entered } from '../../../src/duty/rota-book.ts'
import { rotaOf } from '../../../src/duty/rota.ts'
import { instant, type Instant } from '../../../src/vocabulary.ts'
import type { RotaEntry, RotaWritten } from '../../../src/vocabulary/rota.ts'

const zone = 'Europe/London'
const at = (iso: string) => instant(Date.parse(iso))
const portsmouth = rotaOf(demoRota, 'portsmouth')
const wrote = (book: readonly RotaEntry[], one: RotaWritten, now: Instant, by = 'service') => [...book, ...entered(book, [{ ...one, until: instant(now + 8 * 86_400_000) }], by, now)]

/** Rung whenever it says, as the timers do: what was done, and when. */
const rings = (rota: Rota, from: string, until: string, answers: (day: string) => number | null) => {
  let book: RotaEntry[] = []
  const did: string[] = []
  for (let now: Instant | null = at(from), turns = 0; now !== null && now < at(until) && turns < 500; turns += 1) {
    const step = testStep(rota, book, now, zone)
    if (step?.do === 'test') {
      did.push(`${new Date(now).toISOString().slice(0, 16)} ${step.to?.key ?? 'nobody'}`)
      book = wrote(book, { what: 'tested', day: step.day, who: step.to?.key ?? null }, now)
      const after = answers(step.day)
      if (after !== null) book = wrote(book, { what: 'test_heard', day: step.day, road: 'sms' }, instant(now + after * 60_000), 'jo')
    } else if (step) {
      did.push(`${new Date(now).toISOString().slice(0, 16)} missed: ${step.to.map(({ key }) => key).join()}`)
      book = wrote(book, { what: 'test_missed', day: step.day }, now)
    }
    now = testNext(rota, book, now, zone)
  }
  return { did, book }
}

test.each([['2027-03-26', ['2027-03-26T10:00', '2027-03-27T10:00', '2027-03-28T09:00', '2027-03-29T09:00']], ['2027-10-29', ['2027-10-29T09:00', '2027-10-30T09:00', '2027-10-31T10:00', '2027-11-01T10:00']]])('from %s: at ten on the wall, once a day, and quiet once it is answered', (day, times) => {
  expect(rings(portsmouth, `${day}T00:00:00Z`, new Date(Date.parse(`${day}T00:00:00Z`) + 4 * 86_400_000).toISOString(), () => 2).did).toEqual(times.map((time) => `${time} jo`))
})

test('unanswered for fifteen minutes the next person and the manager hear, once; the next day it goes again', () => {
  const { did, book } = rings(portsmouth, '2026-11-23T00:00:00Z', '2026-11-25T00:00:00Z', (day) => (day === '2026-11-24' ? 14 : null))
  expect(did).toEqual(['2026-11-23T10:00 jo', '2026-11-23T10:15 missed: sam', '2026-11-24T10:00 jo'])
  expect(testsIn(book).map(({ day, heard, isMissed }) => [day, heard?.by ?? null, isMissed])).toEqual([['2026-11-24', 'jo', false], ['2026-11-23', null, true]])
  expect([testWaiting(book, at('2026-11-24T10:20:00Z')), testWaiting(book.slice(0, 2), at('2026-11-23T12:00:00Z'))?.day]).toEqual([null, '2026-11-23'])
})

test('with nobody on duty it says so and pages nobody; after a long outage it waits for tomorrow; an empty rota has none', () => {
  expect(rings(rotaOf(demoRota, 'gateshead'), '2026-11-28T00:00:00Z', '2026-11-30T00:00:00Z', () => null).did).toEqual(['2026-11-28T10:00 nobody', '2026-11-29T10:00 nobody'])
  expect(testStep(portsmouth, [], at('2026-11-23T18:30:00Z'), zone)).toBeNull()
  expect(testStep(portsmouth, [], at('2026-11-23T12:30:00Z'), zone)).toMatchObject({ do: 'test', day: '2026-11-23' })
  expect([testStep({ people: [], shifts: [] }, [], at('2026-11-23T10:30:00Z'), zone), testNext({ people: [], shifts: [] }, [], at('2026-11-23T10:30:00Z'), zone)]).toEqual([null, null])
})
