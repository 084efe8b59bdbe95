/** Reads when something happened, as British people say it; always in the past, and said back where there is a guess in it. */
import { instant } from '../../vocabulary.ts'
import type { WhenPrecision } from '../../vocabulary.ts'
import { answered, guessed, unread } from './reading.ts'
import type { Known, Reading } from './reading.ts'
import { findClock, whenText } from './when-clock.ts'
import type { Clock } from './when-clock.ts'
import { findDay, findPart } from './when-day.ts'
import type { Day, Part } from './when-day.ts'
import { ago } from './when-ago.ts'
import { sayWhen } from './when-say.ts'
import { dateOf, dayNumber, instantOf, localOf } from './zone.ts'

type Moment = { at: number; precision: WhenPrecision; sure: boolean }
type Here = Known & { today: number; hour: number }

const minute = 60_000
/** People round up: "4" at two minutes to is now. */
const grace = 10 * minute
/** A bare hour between one and six in the morning is meant only by those who have just seen it on the clock. */
const nightReach = 180 * minute

const at = (day: number, hours: number, minutes: number, { timeZone }: Known) => {
  const whole = Math.floor(hours)
  const { year, month, day: date } = dateOf(day + Math.floor(whole / 24))
  return instantOf({ year, month, day: date, hour: whole % 24, minute: minutes + Math.round((hours - whole) * 60) }, timeZone)
}

/** The days to try, the likeliest first; after midnight, "tonight" and "this morning" may be the day before. */
const daysToTry = (day: Day | null, { today, hour }: Here): number[][] => {
  if (!day) return [[today, today - 1]]
  if (day.how === 'weekday_today') return [[day.number], [day.number - 7]]
  if ((day.how === 'today' || day.how === 'tonight') && hour < morning) return [[day.number], [day.number - 1]]
  return [[day.number]]
}

/** Until now nobody calls the day that has begun "today", and few have slept. */
const morning = 8
/** What is done in the afternoon: a bare hour beside it is no hour of the night. */
const ofTheAfternoon = /\b(?:school|college|tea|work|lunch|dinner|football|footy|training|practice|homework|club|bus|shops?|park|town|afternoon)\b/
/** What is done in the night, and those who set out before it is light. */
const ofTheNight = /\b(?:woke|wake|woken|waking|asleep|sleep|sleeping|bed|overnight|noise|alarm|night|nights|club(?:bing)|party)\b|\b(?:for|to) work\b/

/**
 * Someone who writes at three in the morning that she left "at half 4" means the afternoon, and so does whoever says it beside
 * school or tea at breakfast. It is said back as a guess.
 */
const isAfternoonBefore = (text: string, clock: Clock, part: Part | null, day: Day | null, { hour }: Here): boolean => {
  const base = clock.hour % 12
  if (clock.sure || part?.half === 'am' || part?.half === 'pm' || base < 1 || base > 7 || ofTheNight.test(text)) return false
  if (day?.how === 'last_night') return base <= 6 && ofTheAfternoon.test(text)
  if (part || (day && day.how !== 'today')) return false
  return hour < morning || (hour < 12 && base <= 6 && ofTheAfternoon.test(text))
}

type Hour = { hour: number; next: number }
const plain = (hour: number): Hour => ({ hour, next: 0 })

const hoursOf = (clock: Clock, part: Part | null, day: Day | null): Hour[] => {
  const base = clock.hour % 12
  const night = day?.how === 'last_night' || (day !== null && day.how !== 'tonight' && part?.half === 'night')
  if (clock.hour === 24) return [plain(day && day.how !== 'today' && day.how !== 'tonight' ? 24 : 0)]
  if (clock.sure) return [{ hour: clock.hour, next: day?.how === 'last_night' && clock.hour < 6 ? 1 : 0 }]
  if (part?.half === 'am') return [plain(base)]
  if (part?.half === 'pm') return [plain(base + 12)]
  if (night) return [base >= 5 ? plain(base + 12) : { hour: base, next: 1 }]
  if (part?.half === 'night') return [plain(base >= 5 ? base + 12 : base)]
  return [plain(base), plain(base + 12)]
}

const byClock = (text: string, clock: Clock, part: Part | null, day: Day | null, here: Here): Moment | null => {
  const before = isAfternoonBefore(text, clock, part, day, here)
  const hours = before ? [plain((clock.hour % 12) + 12)] : hoursOf(clock, part, day)
  const plausible = (moment: number, hour: number) => hours.length === 1 || hour === 0 || hour > 5 || here.now - moment <= nightReach
  for (const days of daysToTry(day, here)) {
    const found = days.flatMap((number) => hours.map(({ hour, next }) => ({ hour, number, ...at(number + next, hour, clock.minute,
      here) })))
      .filter((moment) => moment.at <= here.now + grace && plausible(moment.at, moment.hour))
    const latest = found.toSorted((a, b) => b.at - a.at)[0]
    if (!latest) continue
    const dayKnown = day ? day.how !== 'weekday_today' : latest.number === here.today
    const halfKnown = clock.sure || (hours.length === 1 && clock.hour !== 24)
    return { at: Math.min(latest.at, here.now), precision: clock.about ? 'about' : 'minute', sure: !before && dayKnown && halfKnown && !latest.twice }
  }
  return null
}

const byPart = (part: Part, day: Day | null, here: Here): Moment | null => {
  for (const days of daysToTry(day, here)) {
    const begun = days.flatMap((number) => part.hours.map((hour) => ({ begins: at(number, part.begins === 0 ? hour : part.begins, 0,
      here).at, usual: at(number, hour, 0, here).at })))
      .filter(({ begins }) => begins <= here.now).toSorted((a, b) => b.usual - a.usual)
    const latest = begun[0]
    if (latest) return { at: Math.min(latest.usual, here.now), precision: part.whole ? 'part_of_day' : 'about', sure: false }
  }
  return null
}

const byDay = (day: Day, here: Here): Moment => {
  const number = day.how === 'weekday_today' ? day.number - 7 : day.number
  return { at: Math.min(at(number, 12, 0, here).at, here.now), precision: 'day', sure: day.how !== 'weekday_today'
    && day.how !== 'weekday' }
}

const justNow = /\b(?:just|right) now\b|^(?:just )?now\b|^(?:just |like )?(?:a |this )?(?:minute|moment|second|sec|min|mo)(?: ago)?$|^just$|\bthis (?:minute|second)\b/

const thisTime = /\b(?:this|same) time (?:yesterday|yday|last night)\b/

const lastNight: Part = { hours: [22], begins: 19, half: 'night', whole: true }

const momentIn = (text: string, here: Here): Moment | null => {
  if (justNow.test(text)) return { at: here.now, precision: 'about', sure: true }
  if (thisTime.test(text)) return { at: at(here.today - 1, here.hour, localOf(here.now, here.timeZone).minute, here).at, precision: 'about', sure: false }
  const past = ago(text, here.today)
  if (past && 'minutes' in past) return { at: here.now - past.minutes * minute, precision: 'about', sure: false }
  const day = past ? past.day : findDay(text, here.today)
  if (day === 'impossible') return null
  const rest = day ? `${text.slice(0, day.from)} ${text.slice(day.to)}`.trim().replace(/\s+/g, ' ') : text
  const clock = findClock(rest)
  const part = findPart(day?.how === 'tonight' ? `${rest} tonight` : rest) ?? (day?.how === 'last_night' ? lastNight : null)
  if (clock) return byClock(rest, clock, part, day, here)
  if (part) return byPart(part, day, here)
  return day ? byDay(day, here) : null
}

/** Times before this long ago are another matter than the one that is asked about. */
const longAgo = 400 * 24 * 60 * minute

const turn = /^(.*?)[ ,.]+(?:(?:no|sorry|actually|wait|i mean|i meant|make that|make it|scrap that)[ ,]+)+(.{1,60})$/
const days = /\b(?:last night|yesterday|yday|today|tonight|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/
/** "4pm, no, sorry, 5pm" is five; "5 not 4" too. */
const putRight = (text: string): string => {
  const [, before = '', after = ''] = turn.exec(text) ?? []
  const bare = /^(?:it was |about |around |at )*\d{1,2}$/.test(after)
  if (before !== '' && findClock(before) && (bare || findClock(after)?.from === 0)) return days.test(after) ? after : `${days.exec(before)?.[0] ?? ''} ${after}`.trim()
  return text.replace(/^((?:about |around |at )?(?:half |quarter (?:to|past) )?\d{1,2}(?::\d\d)?(?:am|pm)?),? not (?:half |quarter (?:to|past) )?\d{1,2}(?::\d\d)?(?:am|pm)?$/, '$1')
}

/** The moment that these words mean, or null. */
export const findWhen = (said: string, known: Known): (Moment & { readBack: string }) | null => {
  const local = localOf(known.now, known.timeZone)
  const here: Here = { ...known, today: dayNumber(local.year, local.month, local.day), hour: local.hour }
  const moment = momentIn(putRight(whenText(said)), here)
  if (!moment || moment.at < known.now - longAgo) return null
  return { ...moment, readBack: sayWhen(moment.at, moment.precision, known.timeZone, false) }
}

export const readWhen = (said: string, known: Known): Reading => {
  const moment = findWhen(said, known)
  if (!moment) return unread
  const value = { at: new Date(instant(moment.at)).toISOString(), precision: moment.precision }
  return moment.sure ? answered(value) : guessed(value, moment.readBack)
}
