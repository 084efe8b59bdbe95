/** When a check-in goes, as its form says it: now, or by the clock on the wall there, today, tomorrow or on a day of the next week. Pure. */
import { dateOf, dayNumber, instantOf, localOf, type Local } from '../core/answers/zone.ts'
import type { CheckInTyped } from '../pages/check-in.tsx'
import { instant, type Instant } from '../vocabulary.ts'

/** The moment that stood on the page that was looked at; null where none did. */
export const lookedAt = (said: string): Instant | null => (/^\d{12,14}$/.test(said) ? instant(Number(said)) : null)

const two = (n: number) => String(n).padStart(2, '0')
const isoOf = ({ year, month, day }: Pick<Local, 'year' | 'month' | 'day'>) => `${year}-${two(month)}-${two(day)}`
const daysAhead = 7

/** Today and the days after it there, as a form names them. */
const daysFrom = (now: Instant, timeZone: string): { value: string; iso: string; date: ReturnType<typeof dateOf> }[] => {
  const { year, month, day } = localOf(now, timeZone)
  return Array.from({ length: daysAhead }, (_none, ahead) => {
    const date = dateOf(dayNumber(year, month, day) + ahead)
    return { date, iso: isoOf(date), value: ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : isoOf(date) }
  })
}

const dayName = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
/** The days after tomorrow: "Wed 25 Nov". */
export const laterDays = (now: Instant, timeZone: string): { value: string; label: string }[] =>
  daysFrom(now, timeZone).slice(2).map(({ value, date: { year, month, day } }) => ({ value, label: dayName.format(Date.UTC(year, month - 1, day)) }))

/** How a form says a moment that is planned; a day further off than it can name is left for the worker to pick. */
export const saidDue = (due: Instant, now: Instant, timeZone: string): Pick<CheckInTyped, 'when' | 'at'> => {
  const there = localOf(due, timeZone)
  return { when: daysFrom(now, timeZone).find(({ iso }) => iso === isoOf(there))?.value ?? '', at: `${two(there.hour)}:${two(there.minute)}` }
}

/** `no_when`: nothing was picked. `no_time`: the clock cannot be read. `past`: it has gone by. */
export const dueOf = ({ when, at }: Pick<CheckInTyped, 'when' | 'at'>, now: Instant, timeZone: string): Instant | 'no_when' | 'no_time' | 'past' => {
  if (when === 'now') return now
  const named = daysFrom(now, timeZone).find(({ value }) => value === when)
  if (!named) return 'no_when'
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(at) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return 'no_time'
  const due = instant(instantOf({ ...named.date, hour: Number(hours), minute: Number(minutes) }, timeZone).at)
  return due > now ? due : 'past'
}
