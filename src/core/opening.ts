/** Who answers now? Clock times in an area's zone, right through both changes of the clocks and on bank holidays. Pure. */
import { bankHolidays, bankHolidaysKnown, feastDays } from '../../content/bank-holidays.ts'
import { days, type Day, type Opening, type Spell } from '../../content/shape.ts'
import type { Instant } from '../vocabulary.ts'
import { dateOf, dayNumber, instantOf, localOf } from './answers/zone.ts'

/** `not_sure`: nobody has read the hours, or those of a bank holiday. Such a line is never said to be open. */
export type Answers = 'open' | 'closed' | 'not_sure'

const holidays = new Set<string>([...bankHolidays, ...feastDays])
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)
const weekdayOf = (day: number): Day => days[(dateOf(day).weekday + 6) % 7] ?? 'mon'
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** One person is told of many lines at one instant: the wall there is looked at once. */
type Wall = { at: number; timeZone: string; day: number; minute: number }
let lastSeen: Wall | null = null
const wallAt = (at: number, timeZone: string): Wall => {
  if (lastSeen?.at === at && lastSeen.timeZone === timeZone) return lastSeen
  const { year, month, day, hour, minute } = localOf(at, timeZone)
  lastSeen = { at, timeZone, day: dayNumber(year, month, day), minute: hour * 60 + minute }
  return lastSeen
}

/** The date there, as rows have it: "2026-11-22". */
export const dateThere = (at: Instant, timeZone: string): string => iso(wallAt(at, timeZone).day)

type AtTimes = Extract<Opening, { open: 'at' }>

/** What is kept on one day; null where that is not known. */
const spellsOn = ({ spells, bankHolidays: then }: AtTimes, day: number): readonly Spell[] | null => {
  const date = iso(day)
  const usual = spells.filter((spell) => spell.days.includes(weekdayOf(day)))
  if (then === 'as_other_days') return usual
  if (date < bankHolidaysKnown.from || date > bankHolidaysKnown.until) return usual.length > 0 ? null : usual
  if (!holidays.has(date)) return usual
  if (then === 'closed') return []
  if (then === 'not_known') return usual.length > 0 ? null : usual
  return [then]
}

/** Minutes from that day's midnight on which a spell stands; over midnight it ends past 1440. */
const span = ({ from, until }: Spell) => {
  const [begins, ends] = [minutesOf(from), minutesOf(until)]
  return { begins, ends: ends > begins ? ends : ends + 1440 }
}

/** Is there somebody at this instant? By the clock on the wall there, which is how hours are written. */
export const answersAt = (opening: Opening, at: Instant, timeZone: string): Answers => {
  if (opening.open === 'always') return 'open'
  if (opening.open === 'not_known') return 'not_sure'
  const { day: today, minute: now } = wallAt(at, timeZone)
  const seen = [{ day: today, minute: now }, { day: today - 1, minute: now + 1440 }].map(({ day, minute }) => {
    const spells = spellsOn(opening, day)
    // Yesterday's unknown hours say nothing of today unless the line runs over midnight on some day.
    if (spells === null) return day === today || opening.spells.some((spell) => span(spell).ends > 1440) ? 'not_sure' : 'closed'
    return spells.some((spell) => minute >= span(spell).begins && minute < span(spell).ends) ? 'open' : 'closed'
  })
  return seen.includes('open') ? 'open' : seen.includes('not_sure') ? 'not_sure' : 'closed'
}

const startsOn = (opening: AtTimes, day: number, timeZone: string) => (spellsOn(opening, day) ?? []).map((spell) => {
  const { begins } = span(spell)
  const { year, month, day: ofMonth } = dateOf(day)
  return instantOf({ year, month, day: ofMonth, hour: Math.floor(begins / 60), minute: begins % 60 }, timeZone).at as Instant
}).sort((a, b) => a - b)

/** What was found stands until it has come: a night of questions is one look. */
const found = new WeakMap<Opening, { timeZone: string; since: number; next: Instant }>()

/** The next instant at which it opens, within a fortnight; null where nothing is known of it. */
export const opensNext = (opening: Opening, at: Instant, timeZone: string): Instant | null => {
  if (opening.open !== 'at') return null
  const before = found.get(opening)
  if (before?.timeZone === timeZone && before.since <= at && at < before.next) return before.next
  const { day: today } = wallAt(at, timeZone)
  for (let day = today; day <= today + 14; day += 1) {
    // In spring an hour is left out: what would have begun in it does not begin.
    const next = startsOn(opening, day, timeZone).find((start) => start > at && answersAt(opening, start, timeZone) === 'open')
    if (next === undefined) continue
    found.set(opening, { timeZone, since: at, next })
    return next
  }
  return null
}

/** Made once for each zone: to make one takes longer than all the rest. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** "Wednesday 9:00 am", for when a line opens next. */
export const sayWhen = (at: Instant, timeZone: string): string => {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { weekday: 'long', hour: 'numeric', minute: '2-digit', hour12: true, timeZone })
  clocks.set(timeZone, clock)
  return clock.format(at).replace(' at ', ' ')
}

/** "Wednesday". */
export const sayDay = (at: Instant, timeZone: string): string => {
  const { year, month, day } = localOf(at, timeZone)
  return dayNames[weekdayOf(dayNumber(year, month, day))]
}

// ── The same hours, in words ─────────────────────────────────────────────────

const dayNames: Record<Day, string> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' }

/** "9:30am", "11pm", "midnight". */
export const sayClock = (clock: string): string => {
  const minutes = minutesOf(clock)
  if (minutes % 1440 === 0) return 'midnight'
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`
}

const sayDays = (open: readonly Day[]) => {
  if (open.length === 7) return 'every day'
  const [first, last] = [open[0], open.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? dayNames[first] : `${dayNames[first]} to ${dayNames[last]}`
}

/** Hours as people read them, from the data that the clock uses, so that the two cannot part. */
export const sayHours = (opening: Opening): string => {
  if (opening.open === 'always') return 'day and night'
  if (opening.open === 'not_known') return 'hours not checked'
  const spells = opening.spells.map(({ days: open, from, until }) => `${sayClock(from)} to ${sayClock(until)}, ${sayDays(open)}`)
  return [...spells, ...sayHolidays(opening)].join('; ')
}

const sayHolidays = ({ bankHolidays: then }: AtTimes): string[] => {
  if (then === 'as_other_days') return []
  if (then === 'closed') return ['closed on bank holidays']
  return then === 'not_known' ? ['bank holidays not checked'] : [`${sayClock(then.from)} to ${sayClock(then.until)} on bank holidays`]
}
