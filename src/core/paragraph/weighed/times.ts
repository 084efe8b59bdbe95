/** Every time that is told in a text, as it would be read on its day: which of them was the last sighting is weighed elsewhere. */
import type { WhenPrecision } from '../../../vocabulary.ts'
import { setRight } from '../corrections.ts'
import { timeOnItsDay } from '../times.ts'
import type { Telling } from '../telling.ts'

/** `exact`: an hour, and not a day or a part of one. */
export type Told = { from: number; to: number; at: number; precision: string; exact: boolean; said: string; value: { at: string; precision: WhenPrecision } }

const hour = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const noHour = '(?! ?(?:years?|yrs?|yo|y\\/o|weeks?|days?|months?|times|miles?|of|lads|girls|boys|kids|friends|mates|people|foot|ft|stone|st\\b|nd\\b|rd\\b|th\\b|hours?|hrs?|mins?|minutes?|other|different|more|streets|doors|[:.]?\\d))'
const day = '(?:(?:the )?day before yesterday|(?:last|yesterday|this|tomorrow) (?:night|nite|morning|afternoon|evening|eve)|yesterday|yday|today|tonight|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|afternoon|evening|teatime|lunchtime|just gone))?)'
const after = `(?:ish|,? ?(?:in the (?:morning|afternoon|evening)|at night|${day}|just gone))*`
const soft = '(?:at|about|bout|around|round|just|after|before|gone|nearly|roughly|approx(?:imately)?|like|maybe|say|by|since|from|till?|until|almost|it was|on)'
const clock = `(?:(?:half|quarter|\\d{1,2}|twenty[- ]five|five|ten|twenty)(?: minutes?| mins?)? (?:past|to|after) ${hour}|half ${hour}|${hour}[:.]\\d\\d(?: ?[ap]\\.?m)?|${hour} ?(?:[ap]\\.?m\\b|ish|o ?'?clock)`
  + `|(?<=\\b(?:${soft}) )${hour}${noHour}\\b|noon|midday|midnight|(?<!\\d)(?:[01]\\d|2[0-3])[0-5]\\d(?:hrs?|h)?(?!\\d)|(?:an|a|half an|couple of|a couple of|${hour}|few|a few)(?: and a half)? (?:hours?|hrs?|mins?|minutes?)(?: and a half)? ago`
  + '|(?:tea|lunch|dinner|bed|home|break) ?time|after (?:school|tea|dinner|lunch|breakfast))'
const told = new RegExp(`(?:${day}(?:,? (?:${soft} )*))?\\b${clock}${after}|${day}`, 'g')

/** More times than these are no telling of one evening. */
const most = 30
const soon = 10 * 60_000

export const timesIn = (t: Telling): Told[] => [...t.low.matchAll(told)].slice(0, most).flatMap((match): Told[] => {
  const [from, to] = [match.index, match.index + match[0].length]
  const read = timeOnItsDay(t, { from, low: t.low.slice(from, to), raw: t.raw.slice(from, to) })
  const value = read && setRight(t, read)?.value
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('at' in value)) return []
  const at = Date.parse(value.at)
  return at > t.now + soon ? [] : [{ from, to, at, precision: value.precision, exact: value.precision !== 'day', said: t.raw.slice(from, to), value }]
})
