/**
 * Who covers which hours: the rota with what people have written down beside it, over a stretch of time, and the gaps in it. Pure, and right
 * through both changes of the clocks: somebody who is there from eight to eight is there eleven hours in spring, and thirteen in autumn.
 */
import { usualOnCall } from '../../content/duty.ts'
import { days, type Day, type DutyPerson, type Opening, type Rota } from '../../content/shape.ts'
import { dateOf, dayNumber, instantOf, localOf } from '../core/answers/zone.ts'
import { instant, type Instant } from '../vocabulary.ts'
import { onDuty } from './rota.ts'

/** The same people throughout. Nobody: a gap. */
export type Span = { from: Instant; until: Instant; people: readonly DutyPerson[] }

const HOUR = 3_600_000
const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Clock times at which somebody's hours may begin or end. A special day is among them, whatever day it is. */
const clocksOf = (opening: Opening): number[] => {
  if (opening.open !== 'at') return []
  const special = typeof opening.bankHolidays === 'object' ? [opening.bankHolidays] : []
  return [...opening.spells, ...special].flatMap(({ from, until }) => [minuteOf(from) % 1440, minuteOf(until) % 1440])
}

/** Every moment at which it may be otherwise than before: more than there are, and none too few. A clock time that comes twice is both. */
const momentsIn = ({ shifts, changes = [] }: Rota, from: Instant, until: Instant, timeZone: string): number[] => {
  const clocks = [...new Set([0, ...shifts.flatMap(({ opening }) => clocksOf(opening))])]
  const first = localOf(from - 24 * HOUR, timeZone)
  const start = dayNumber(first.year, first.month, first.day)
  const count = Math.ceil((until - from) / (24 * HOUR)) + 3
  const dates = Array.from({ length: count }, (_none, n) => dateOf(start + n))
  const walls = dates.flatMap(({ year, month, day }) => clocks.flatMap((minute) => {
    const { at } = instantOf({ year, month, day, hour: Math.floor(minute / 60), minute: minute % 60 }, timeZone)
    return [at - HOUR, at, at + HOUR]
  }))
  // The clocks change on a whole hour.
  const hours = Array.from({ length: Math.max(0, Math.ceil((until - from) / HOUR)) }, (_none, n) => (Math.floor(from / HOUR) + 1 + n) * HOUR)
  return [...new Set([from, ...walls, ...hours, ...changes.flatMap((one) => [one.from, one.until])])].filter((at) => at >= from && at < until).toSorted((a, b) => a - b)
}

const sameAs = (a: readonly DutyPerson[], b: readonly DutyPerson[]) => a.length === b.length && a.every(({ key }, i) => b[i]?.key === key)

/** All of it, from its first moment to its last, without a hole. */
export const coverOf = (rota: Rota, from: Instant, until: Instant, timeZone: string): Span[] => {
  const spans: Span[] = []
  for (const at of momentsIn(rota, from, until, timeZone)) {
    const people = onDuty(rota, instant(at), timeZone)
    const last = spans.at(-1)
    if (last && sameAs(last.people, people)) continue
    if (last) spans[spans.length - 1] = { ...last, until: instant(at) }
    spans.push({ from: instant(at), until, people })
  }
  return spans
}

export const gapsIn = (spans: readonly Span[]): Span[] => spans.filter(({ people }) => people.length === 0)

/** Is somebody there at every moment of it? An empty rota covers nothing. */
export const isCovered = (rota: Rota, from: Instant, until: Instant, timeZone: string): boolean =>
  rota.people.length > 0 && gapsIn(coverOf(rota, from, until, timeZone)).length === 0

/** Would somebody read a reply to a text that goes at this moment, all through the time in which the area reads one? Of an empty rota nobody. */
export const isReplyRead = (rota: Rota, at: Instant, timeZone: string): boolean => isCovered(rota, at, instant(at + replyMinutesOf(rota) * 60_000), timeZone)
const replyMinutesOf = ({ onCall = usualOnCall }: Pick<Rota, 'onCall'>): number => onCall.replyMinutes

/** Stretches, of this many minutes or more, in which somebody is there, by when each may begin at the latest. */
export const startsIn = (spans: readonly Span[], minutes: number): { from: Instant; until: Instant }[] => {
  const found: { from: Instant; until: Instant }[] = []
  for (const { from, until, people } of spans) {
    if (people.length === 0) continue
    const last = found.at(-1)
    if (last?.until === from) found[found.length - 1] = { from: last.from, until }
    else found.push({ from, until })
  }
  return found.map(({ from, until }) => ({ from, until: instant(until - minutes * 60_000) })).filter(({ from, until }) => until >= from)
}

/** Between now and then, when do the clocks change here? Null: they do not. */
export const clockChange = (from: Instant, until: Instant, timeZone: string): { at: Instant; does: 'forward' | 'back' } | null => {
  const wall = (at: number) => {
    const { year, month, day, hour, minute } = localOf(at, timeZone)
    return Date.UTC(year, month - 1, day, hour, minute)
  }
  for (let at = Math.ceil(from / HOUR) * HOUR; at < until; at += HOUR) {
    const step = wall(at) - wall(at - HOUR)
    if (step !== HOUR) return { at: instant(at), does: step > HOUR ? 'forward' : 'back' }
  }
  return null
}

// ── In words ──

const dayNames: Record<Day, string> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' }
const weekday = (date: number) => dayNames[days[(dateOf(date).weekday + 6) % 7] ?? 'mon']

/** "Tuesday night", as people say it: the small hours belong to the night before. */
const partOfDay = (at: Instant, timeZone: string): string => {
  const { year, month, day, hour } = localOf(at, timeZone)
  const date = dayNumber(year, month, day)
  if (hour < 5) return `${weekday(date - 1)} night`
  return `${weekday(date)} ${hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : hour < 21 ? 'evening' : 'night'}`
}

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
/** "3 hours", "1 hour and 30 minutes", "2 days": by the clock that runs, not by the one on the wall. */
const sayLength = (ms: number): string => {
  const minutes = Math.round(ms / 60_000)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  const parts = [days > 0 ? counted(days, 'day') : '', hours > 0 ? counted(hours, 'hour') : '', rest > 0 && days === 0 ? counted(rest, 'minute') : ''].filter((part) => part !== '')
  return parts.length === 0 ? counted(0, 'minute') : parts.join(' and ')
}

/** "a gap of 3 hours on Tuesday night". */
export const sayGap = ({ from, until }: Pick<Span, 'from' | 'until'>, timeZone: string): string => `a gap of ${sayLength(until - from)} on ${partOfDay(from, timeZone)}`
