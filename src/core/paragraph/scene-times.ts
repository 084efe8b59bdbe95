/** The time that belongs to one step of a telling: in its own words, or in the bare words beside it. */
import { findClock, whenText } from '../answers/when-clock.ts'
import { setRight } from './corrections.ts'
import type { Step } from './parts.ts'
import type { Clause, Fact, Facts, Telling } from './telling.ts'
import { at, namesDay, ofNow, timeOnItsDay } from './times.ts'

const clauseOf = (t: Telling, from: number, to: number): Clause => ({ from, low: t.low.slice(from, to), raw: t.raw.slice(from, to) })
const otherwise = /\b(?:due|supposed|meant to|should|curfew|deadline|home by|back by|in by|usually|normally|always|every|if|would|starts?|finish(?:es)?|shuts?|closes?|opens|birthday|(?:same|that|next|following|other) (?:day|evening|night|morning|afternoon))\b/
const partOfDay = /\b(?:tea|lunch|dinner|bed|home|break) ?time\b|\bafter (?:school|tea|dinner|lunch|breakfast)\b|\bmidnight\b|\bnoon\b/

export const halfDay = 14 * 3_600_000
const isDay = ({ value }: Fact) => typeof value === 'object' && value !== null && 'precision' in value && value.precision === 'day'
/** Without one, an hour of yesterday's is as likely one of the night. */
const dayTold = (t: Telling, { from, low }: Clause) => namesDay.test(t.low.slice(Math.max(0, from - 400), from + low.length)) || /\bago\b|\d\d?\/\d/.test(low)

const mayBeTime = /\d|half|quarter|past|clock|noon|midnight|night|day|morning|evening|afternoon|time|after|ago|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/
/** "I saw him at one and at two the bed was empty": the second hour is of something else. */
const next = /,? (?:and|an|n|&|but) (?:at|by|when|wen|then|this|her|his|my|our|the|it|its|it's|there|no|nothing|not|still) .*$/
const upToNext = (clause: Clause): Clause => {
  const cut = next.exec(clause.low)?.index
  return cut === undefined || !findClock(whenText(clause.low.slice(0, cut))) ? clause : { from: clause.from, low: clause.low.slice(0, cut), raw: clause.raw.slice(0, cut) }
}

/** "She looked about 14". */
const ageTold = /\b(?:look(?:s|ed)?|aged?|turn(?:s|ed|ing)?|(?:he|she)(?:'s|s| is| was)(?: only| just| nearly)?)(?: about| around| like| maybe)* \d{1,2}(?![\d:.]| ?[ap]m)/g
const blank = (words: string) => ' '.repeat(words.length)
/** "The X7 bus", "the 56": no hour. */
const busNumber = /\b[a-z]{1,2}\d{1,3}[a-z]?\b(?= bus| coach| tram)|\b(?:number |no |the )\d{1,3}[a-z]?(?= bus| coach| tram)/g
const settled = (t: Telling, told: Clause): Fact | null => {
  const clause = upToNext({ ...told, low: told.low.replace(ageTold, blank).replace(busNumber, blank) })
  if (!mayBeTime.test(clause.low)) return null
  if (ofNow.test(clause.low) || otherwise.test(clause.low)) return null
  if (!findClock(whenText(clause.low)) && !namesDay.test(clause.low) && !/\bago\b/.test(clause.low) && !partOfDay.test(clause.low)) return null
  const time = timeOnItsDay(t, clause)
  if (time === null || isDay(time) || (t.now - at(time) > halfDay && !dayTold(t, clause))) return null
  // In bed at eleven: by night, and of which night is not said.
  if (/\b(?:bed|asleep|sleeping|(?:his|her) (?:bed)?room|good ?night|locked up)\b/.test(clause.low) && !/\bnight|tonight|morning|evening|afternoon|\d ?[ap]m|\d\d[:.]\d\d\b/.test(clause.low) && !namesDay.test(t.low.slice(Math.max(0, clause.from - 90), clause.from))) return null
  return setRight(t, time)
}

const clockWord = "(?:about|bout|around|at|round|just|after|before|half|quarter|past|to|this|last|yesterday|today|tonight|morning|afternoon|evening|night|on|in|the|gone|nearly|roughly|approx|approximately|ish|\\d+(?:[:.]\\d+)?(?:[ap]m|ish)?|[ap]m|o'?clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mins?|minutes?|hours?|ago|an|couple|of|maybe|was|it|when|that)"
const timesBefore = new RegExp(`(?:^|[.!?\\n,;] ?|\\b(?:and|but|so|then) )((?:(?:then|so|and|but|well|anyway|basically) )*(?:${clockWord}[ ,]*)+)$`)
const thatWas = new RegExp(`^[ ,.]*(?:this|that|it)(?:'?s| is| was| were| would have been| must have been| would be)(?: been)? (?:about |over |near |nearly |around |only |like |just )*(?:${clockWord}[ ,]*){1,7}`)
const bareAfter = new RegExp(`^[ ,]*(?:${clockWord}[ ,]*){1,7}(?=[.,;!?\n]|$| i )`)

/** The time that belongs to a step: in its own words, else in the bare words just before or after it. */
export const timeOf = (t: Telling, step: Step): Fact | null => {
  const own = settled(t, clauseOf(t, step.from, step.to))
  const rest = t.low.slice(step.to, step.to + 70)
  // "After breakfast, nineish": the hour says more.
  const hour = own !== null && !findClock(whenText(own.said.toLowerCase())) ? bareAfter.exec(rest)?.[0] : undefined
  if (own && hour !== undefined && findClock(whenText(hour))) return settled(t, clauseOf(t, step.to, step.to + hour.length))
  if (own) return own
  const near = t.low.slice(Math.max(0, step.from - 60), step.from)
  const before = mayBeTime.test(near) ? timesBefore.exec(near)?.[1] : undefined
  const lead = before === undefined || before.trim() === '' ? null : settled(t, clauseOf(t, step.from - before.length, step.from))
  if (lead) return lead
  if (!mayBeTime.test(rest)) return null
  const after = thatWas.exec(rest) ?? bareAfter.exec(rest)
  return after ? settled(t, clauseOf(t, step.to, step.to + after[0].length)) : null
}

const since = /\b(?:missing|(?:been )?gone|awol)(?: from home)? since (?!i |we |she |he |they |then|when)[^.!?\n,;]{2,30}/
/** "Missing since yesterday", where nothing else is told. */
export const missingSince = (t: Telling): Facts => {
  const told = since.exec(t.low)
  const time = told ? timeOnItsDay(t, clauseOf(t, told.index, told.index + told[0].length)) : null
  return time === null ? {} : { last_seen_when: time }
}
