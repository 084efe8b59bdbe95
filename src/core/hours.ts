/** Sensible hours: what nobody asked for goes out only in them, right through clock changes. */
import type { Instant } from '../vocabulary.ts'
import { localOf } from './answers/zone.ts'

const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** The local time of day in minutes, in the area's zone. */
const localMinutes = (at: number, timeZone: string) => {
  const { hour, minute } = localOf(at, timeZone)
  return hour * 60 + minute
}

const STEP = 5 * 60_000
const DAY = 24 * 60 * 60_000

/** Is it inside `from`–`until`, by the clock on the wall there? Hours that end before they begin run over midnight; a clock time that comes twice in autumn is inside twice. */
export const isInHours = (at: number, timeZone: string, hours: { from: string; until: string }): boolean => {
  const [from, until, minutes] = [minutesOf(hours.from), minutesOf(hours.until), localMinutes(at, timeZone)]
  return from < until ? minutes >= from && minutes < until : from > until && (minutes >= from || minutes < until)
}

/** The same instant where it is inside `from`–`until` (local, "08:00"–"21:00"), else the first five-minute mark after it that is, in so many milliseconds; else the same. */
export const intoSensibleHours = (at: Instant, timeZone: string, hours: { from: string; until: string }, within = 2 * DAY): Instant => {
  const isInside = (t: number) => isInHours(t, timeZone, hours)
  if (isInside(at)) return at
  for (let t = Math.ceil(at / STEP) * STEP; t < at + within; t += STEP) if (isInside(t)) return t as Instant
  return at
}
