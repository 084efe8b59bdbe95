/** Says a time back in plain words: Sat 21 Nov, about 5pm. */
import type { WhenPrecision } from '../../vocabulary.ts'
import { dateOf, dayNumber, instantOf, localOf, monthNames, weekdayNames } from './zone.ts'

const partOf = (hour: number) =>
  hour < 5 ? 'in the early hours' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : hour < 21 ? 'evening' : 'night'

const clockOf = (hour: number, minute: number): string => {
  if (hour === 12 && minute === 0) return '12 noon'
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`
}

const dayOf = (number: number, withYear: boolean) => {
  const { weekday, day, month, year } = dateOf(number)
  return `${weekdayNames[weekday] ?? ''} ${day} ${monthNames[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`
}

/** Midnight is said with the two days it lies between, because "midnight Friday" means either end of it. */
export const sayWhen = (at: number, precision: WhenPrecision, timeZone: string, withYear: boolean): string => {
  const local = localOf(at, timeZone)
  const number = dayNumber(local.year, local.month, local.day)
  const day = dayOf(number, withYear)
  if (precision === 'day') return day
  if (precision === 'part_of_day') return `${day}, ${partOf(local.hour)}`
  const about = precision === 'about' ? 'about ' : ''
  if (local.hour === 0 && local.minute === 0) return `${day}, ${about}midnight (${weekdayNames[dateOf(number - 1).weekday] ?? ''} night)`
  const { at: first, twice } = instantOf(local, timeZone)
  const which = twice ? ` (${at < first + 60_000 ? 'before' : 'after'} the clocks went back)` : ''
  return `${day}, ${about}${clockOf(local.hour, local.minute)}${which}`
}
