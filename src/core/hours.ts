/** Sensible hours: what nobody asked for goes out only in them, right through clock changes. */
import type { Instant } from '../vocabulary.ts'

const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** Made once for each zone: to make one takes longer than to ask it a hundred times. */
const clocks = new Map<string, Intl.DateTimeFormat>()
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone })
  clocks.set(timeZone, clock)
  return clock
}

/** The local time of day in minutes, in the area's zone. */
const localMinutes = (at: number, timeZone: string) => {
  const parts = clockOf(timeZone).formatToParts(at)
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value ?? 0)
  return part('hour') * 60 + part('minute')
}

const STEP = 5 * 60_000
const DAY = 24 * 60 * 60_000

/** The same instant where it is inside `from`–`until` (local, "08:00"–"21:00"), else the first five-minute mark after it that is. */
export const intoSensibleHours = (at: Instant, timeZone: string, hours: { from: string; until: string }): Instant => {
  const [from, until] = [minutesOf(hours.from), minutesOf(hours.until)]
  const isInside = (t: number) => {
    const minutes = localMinutes(t, timeZone)
    return minutes >= from && minutes < until
  }
  if (isInside(at)) return at
  for (let t = Math.ceil(at / STEP) * STEP; t < at + 2 * DAY; t += STEP) if (isInside(t)) return t as Instant
  return at
}
