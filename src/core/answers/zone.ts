/** Local clock times and instants, right across the changes of the clocks. Pure: the instant and the zone come from the caller. */

export type Local = { year: number; month: number; day: number; hour: number; minute: number }

/** Making a formatter is slow, so each zone's is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const formatter = (zone: string): Intl.DateTimeFormat => {
  const made = formatters.get(zone)
  if (made) return made
  const fresh = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
  })
  formatters.set(zone, fresh)
  return fresh
}

const formatted = (at: number, zone: string): Local => {
  const found: Local = { year: 0, month: 0, day: 0, hour: 0, minute: 0 }
  for (const { type, value } of formatter(zone).formatToParts(at)) {
    if (type === 'year' || type === 'month' || type === 'day' || type === 'hour' || type === 'minute') found[type] = Number(value)
  }
  return found
}

const asUtc = (l: Local) => Date.UTC(l.year, l.month - 1, l.day, l.hour, l.minute)
const minuteMs = 60_000
const halfDay = 12 * 60 * minuteMs

/** Clocks change on a quarter of an hour, so within one the zone is as far from UTC as at its start. */
const quarter = 15 * minuteMs
const offsets = new Map<string, number>()
const mostOffsets = 4096
const offsetAt = (at: number, zone: string): number => {
  const start = Math.floor(at / quarter) * quarter
  const key = `${zone} ${start}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size >= mostOffsets) offsets.clear()
  const offset = asUtc(formatted(start, zone)) - start
  offsets.set(key, offset)
  return offset
}

export const localOf = (at: number, zone: string): Local => {
  const there = new Date(at + offsetAt(at, zone))
  return { year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate(), hour: there.getUTCHours(), minute: there.getUTCMinutes() }
}

/**
 * The instant of a local time. When the clocks go back an hour comes twice: then the earlier is taken, because a child who
 * has been away for longer is the more careful reading. In the hour that is left out in spring, the time moves forward.
 */
export const instantOf = (local: Local, zone: string): { at: number; twice: boolean } => {
  const guess = asUtc(local)
  const around = [guess - halfDay, guess + halfDay].map((at) => asUtc(localOf(at, zone)) - Math.floor(at / minuteMs) * minuteMs)
  const [before, after] = [guess - (around[0] ?? 0), guess - (around[1] ?? 0)]
  if (before === after) return { at: before, twice: false }
  const real = [before, after].filter((at) => asUtc(localOf(at, zone)) === guess)
  return { at: real.length > 0 ? Math.min(...real) : before, twice: real.length > 1 }
}

/** Days since 1970, for counting days without clocks. */
export const dayNumber = (year: number, month: number, day: number) => Math.round(Date.UTC(year, month - 1, day) / 86_400_000)

export const dateOf = (number: number) => {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() }
}

export const realDate = (year: number, month: number, day: number) => {
  const back = dateOf(dayNumber(year, month, day))
  return back.year === year && back.month === month && back.day === day
}

export const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
