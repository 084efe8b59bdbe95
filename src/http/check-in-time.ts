/** When a check-in goes, as its form says it: now, or by the clock on the wall there, today or tomorrow. Pure. */
import { dateOf, dayNumber, instantOf, localOf } from '../core/answers/zone.ts'
import type { CheckInTyped } from '../pages/check-in.tsx'
import { instant, type Instant } from '../vocabulary.ts'

/** The moment that stood on the page that was looked at; null where none did. */
export const lookedAt = (said: string): Instant | null => (/^\d{12,14}$/.test(said) ? instant(Number(said)) : null)

/** `no_when`: nothing was picked. `no_time`: the clock cannot be read. `past`: it has gone by. */
export const dueOf = ({ when, at }: Pick<CheckInTyped, 'when' | 'at'>, now: Instant, timeZone: string): Instant | 'no_when' | 'no_time' | 'past' => {
  if (when === 'now') return now
  if (when !== 'today' && when !== 'tomorrow') return 'no_when'
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(at) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return 'no_time'
  const today = localOf(now, timeZone)
  const { year, month, day } = dateOf(dayNumber(today.year, today.month, today.day) + (when === 'tomorrow' ? 1 : 0))
  const due = instant(instantOf({ year, month, day, hour: Number(hours), minute: Number(minutes) }, timeZone).at)
  return due > now ? due : 'past'
}
