/** "He went at 4, no, half 4": what is taken back in the same breath is not kept. */
import { findWhen } from '../answers/when.ts'
import { findClock, whenText } from '../answers/when-clock.ts'
import { guess } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const turn = "\\b(?:no,? ?(?:sorry|wait|actually|i tell a lie|hang on|make that)?|sorry|actually|scrap that|well|i mean|i meant|or rather|make (?:it|that)|(?:i )?tell a lie|correction|not)\\b"
const turning = new RegExp(`^[^.!?;]{0,45}?(?:[,.;-] ?)?(?<turn>${turn})(?<after>(?:[^.!?;\\n]|\\.(?=\\d)){1,75})`)

/** The words after these that take them back, or null. */
export const takenBack = (low: string, end: number): { turn: string; after: string } | null => {
  const found = turning.exec(low.slice(end, end + 135))?.groups
  // "3, no 4, cos she got her youngest at half 3": what comes after the reason is of something else.
  return found?.['turn'] !== undefined && found['after'] !== undefined ? { turn: found['turn'], after: found['after'].replace(/(?<=\S)[, ]+(?:cos|coz|because|as|when|since|but)\b.*$/, '') } : null
}

const dayWords = /\b(?:last (?:night|nite)|yesterday|yday|today|tonight|this (?:morning|afternoon|evening)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night| morning| afternoon| evening)?)\b/

/** A time as it stands after what follows it: the second one where it was put right, none where that cannot be read. */
export const setRight = (t: Telling, fact: Fact): Fact | null => {
  const at = t.raw.indexOf(fact.said)
  const end = at < 0 ? -1 : at + fact.said.length
  const put = end < 0 ? null : takenBack(t.low, end)
  // "Yesterday, well, the day before really": nothing sure is left of it.
  if (put !== null && put.turn !== 'not' && /^[\s,]*(?:it was |maybe |more like )*(?:the (?:day|night|week) before|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night)/.test(put.after)) return null
  const clock = put === null ? null : findClock(whenText(put.after))
  if (put === null || clock === null || /^(?:not|well)$/.test(put.turn) && !/^\s*(?:it was |about |around |at |more like )*(?:\d|half|quarter|[a-z]+ past|[a-z]+ to)\b/.test(put.after)) return fact
  if (put.turn === 'not') return fact
  const day = dayWords.exec(fact.said.toLowerCase())?.[0] ?? ''
  const later = findWhen(dayWords.test(put.after) ? put.after : `${day} ${put.after}`, t)
  return later === null ? null : guess(`${fact.said} ... ${put.after.trim()}`, { at: new Date(later.at).toISOString(), precision: later.precision })
}
