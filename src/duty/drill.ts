/**
 * The day's test: one page by every road to whoever is on duty, marked as a test, which asks for an answer. Pure: when it is due, what it
 * came to, who hears that it was missed. It is no alert, and counts nowhere as one.
 */
import { usualOnCall } from '../../content/duty.ts'
import type { DutyPerson, Rota } from '../../content/shape.ts'
import { dateOf, dayNumber, instantOf, localOf } from '../core/answers/zone.ts'
import { may } from '../core/may.ts'
import { instant, type Instant } from '../vocabulary.ts'
import type { RoadName, RotaEntry } from '../vocabulary/rota.ts'
import { onDuty } from './rota.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Unanswered for so long, it was missed. */
const testWithin = 15
/** Found later than this after an outage, it is left for tomorrow. */
const latest = 8 * HOUR

export type TestDay = { day: string; at: Instant; who: string | null; heard: { by: string; road: RoadName; at: Instant } | null; isMissed: boolean }

/** Of each day that the book still has, the newest first. */
export const testsIn = (book: readonly RotaEntry[]): TestDay[] => book.flatMap((entry) => {
  if (entry.what !== 'tested') return []
  const heard = book.find((one) => one.what === 'test_heard' && one.day === entry.day)
  return [{
    day: entry.day, at: entry.at, who: entry.who, isMissed: book.some((one) => one.what === 'test_missed' && one.day === entry.day),
    heard: heard?.what === 'test_heard' ? { by: heard.by, road: heard.road, at: heard.at } : null,
  }]
}).toReversed()

const testOn = (rota: Rota, number: number, timeZone: string): { day: string; at: Instant } => {
  const { year, month, day } = dateOf(number)
  const [hour = 0, minute = 0] = (rota.onCall ?? usualOnCall).testAt.split(':').map(Number)
  return { day: new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10), at: instant(instantOf({ year, month, day, hour, minute }, timeZone).at) }
}
const todayOf = (now: Instant, timeZone: string) => {
  const { year, month, day } = localOf(now, timeZone)
  return dayNumber(year, month, day)
}

/** Those who hear of it that it was missed: the next who is there, and the managers. */
const hearOfMissed = (rota: Rota, test: Pick<TestDay, 'who'>, now: Instant, timeZone: string): DutyPerson[] => {
  const others = onDuty(rota, now, timeZone).filter(({ key }) => key !== test.who).slice(0, 1)
  return [...new Set([...others, ...rota.people.filter((one) => may(one, 'stand_behind'))])]
}

export type TestStep = { do: 'test'; day: string; to: DutyPerson | null } | { do: 'missed'; day: string; to: DutyPerson[] }

/** What is to be done now; null: nothing. */
export const testStep = (rota: Rota, book: readonly RotaEntry[], now: Instant, timeZone: string): TestStep | null => {
  if (rota.people.length === 0) return null
  const [last] = testsIn(book)
  if (last && last.who !== null && last.heard === null && !last.isMissed && now >= last.at + testWithin * MINUTE) return { do: 'missed', day: last.day, to: hearOfMissed(rota, last, now, timeZone) }
  const { day, at } = testOn(rota, todayOf(now, timeZone), timeZone)
  if (now < at || now > at + latest || last?.day === day) return null
  return { do: 'test', day, to: onDuty(rota, now, timeZone)[0] ?? null }
}

/** When there will be something to do. */
export const testNext = (rota: Rota, book: readonly RotaEntry[], now: Instant, timeZone: string): Instant | null => {
  if (rota.people.length === 0) return null
  if (testStep(rota, book, now, timeZone)) return now
  const [last] = testsIn(book)
  if (last && last.who !== null && last.heard === null && !last.isMissed) return instant(last.at + testWithin * MINUTE)
  const today = testOn(rota, todayOf(now, timeZone), timeZone)
  return today.at > now ? today.at : testOn(rota, todayOf(now, timeZone) + 1, timeZone).at
}

/** The test that waits for an answer now. */
export const testWaiting = (book: readonly RotaEntry[], now: Instant): TestDay | null => {
  const [last] = testsIn(book)
  return last && last.who !== null && last.heard === null && now - last.at < 24 * HOUR ? last : null
}
