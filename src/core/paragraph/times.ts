/** A time told in a clause, with the day that it belongs to. */
import { findClock, whenText } from '../answers/when-clock.ts'
import { findWhen } from '../answers/when.ts'
import { guess } from './telling.ts'
import type { Clause, Fact, Telling } from './telling.ts'

/** After a bare hour only these: "at 4 yesterday", not "at 4 different houses". */
const afterBare = /^(?:$| ?(?:ish|cos|coz|because|but|yesterday|yday|today|tonight|this|last|on|in the|at|from|n|when|wearing|with|by|or|to|going|i think|maybe|near|outside|walking|getting|leaving|heading|after|before|she|he|they|now|sat|sun|mon|tue|wed|thu|fri|and|just|for|saying|without|in|had|hasnt|not|when|as|going|getting|he|we|i|until|until)\b)|^[,.)]/

const marked = /half|quarter|o ?clock|am|pm|ish|noon|midnight|mid ?day|:|\.\d|\d{4}|past|to \d/
const twoWeeks = 14 * 24 * 3_600_000

export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?= (?:night|morning|afternoon|evening|eve|just|about|around|at|\\d))'
const anyDay = new RegExp(`\\b(?:(?:the )?(?:day before yesterday|night before last)|(?:last|yesterday|this|tomorrow) (?:night|nite|morning|afternoon|evening|eve)|yesterday|yday|today|tonight|tomorrow|(?:${weekday})(?: (?:night|morning|afternoon|evening|teatime|lunchtime|just gone|last))?)\\b`, 'g')
/** "Yesterday, Friday": one day told twice. */
const apposed = new RegExp(`\\b(yesterday|last night|today|tonight|this morning),? \\(?(?:on )?(?:${weekday})\\b`, 'g')

/** The time in a clause, where there is exactly one and it is surely a time. `day`: said before, where the clause itself names none. */
const timeIn = (t: Telling, clause: Clause, day = ''): Fact | null => {
  const text = whenText(clause.low)
  const clock = findClock(text)
  if (clock) {
    const words = text.slice(clock.from, clock.to)
    const rest = text.slice(clock.to)
    if (!marked.test(words) && !afterBare.test(rest)) return null
    if (findClock(`${text.slice(0, clock.from)} ${rest}`.trim().replace(/^\d+$/, ''))) return null
  }
  // "At ten last night and this morning": of which of them is not plain.
  if (new Set((clause.low.replace(apposed, '$1').match(anyDay) ?? []).filter((word) => !/^(?:today|tonight)/.test(word))).size > 1) return null
  // Midday or evening, by where they live.
  if (!clock && /\bdinner/.test(clause.low)) return null
  const when = findWhen(day === '' ? clause.low : `${day} ${clause.low}`, t)
  if (!when || when.at < t.now - twoWeeks) return null
  return guess(clause.raw, { at: new Date(when.at).toISOString(), precision: when.precision })
}

export const at = (fact: Fact) => (typeof fact.value === 'object' && fact.value !== null && !Array.isArray(fact.value) && 'at' in fact.value
  ? Date.parse(fact.value.at) : 0)

export const precise = (fact: Fact | null) => fact !== null && typeof fact.value === 'object' && fact.value !== null && 'precision' in fact.value
  && fact.value.precision !== 'day' && fact.value.precision !== 'part_of_day'

/** A day beside one of these is not the day of what is told next. */
const notItsDay = /\b(?:(?:'d|had) (?!seen|been|gone|left|come|last)[a-z]+(?: [a-z']+){0,3} on|week on|fortnight on|be \d+ (?:on|next|this)?|returned|brought back|till|until|til|by|every|each|due|before|since|from|next|meant|supposed|exam|test|interview|meeting|strategy|school|college|starts?|back|on (?:a|the)|of a|for|a|expected|home|council|court|told|reported|update|reply|again|birthday|was \d+|turned \d+|is \d+|\d+ (?:on|next|this|last)|usually|always|stays? out|review|held|(?:came|arrived|placed|moved|joined)[^.]{0,16})(?: on| last| next| this| a| of)? ?$/

type Named = { day: string; index: number }
const knownDays = new WeakMap<Telling, readonly Named[]>()
/** The days that are named in a text as the day of what is told. Worked out once. */
const daysIn = (t: Telling): readonly Named[] => {
  const known = knownDays.get(t)
  if (known) return known
  const days = [...t.low.matchAll(anyDay)].filter(({ 0: word, index }) => !word.startsWith('tomorrow') && !/^s\b/.test(t.low.slice(index + word.length, index + word.length + 2))
    && !notItsDay.test(t.low.slice(Math.max(0, index - 36), index).replace(/seen (?:her |him |them )?since/, 'seen'))).map(({ 0: day, index }) => ({ day, index }))
  knownDays.set(t, days)
  return days
}

/** The day that was named last before here, where it can be the day of what is told here. `unsure`: more than one. */
const dayBefore = (t: Telling, from: number): { day: string; near: boolean } | null => {
  const last = daysIn(t).findLast(({ day, index }) => index + day.length <= from)
  if (last === undefined) return null
  const between = t.low.slice(last.index + last.day.length, from)
  return { day: last.day, near: (between.match(/[.!?\n]+/g) ?? []).length <= 2 && between.length <= 160 }
}

/** A day on which something else was: then it is not plain that this was today. What comes round, or is to come, says nothing. */
const toCome = /\b(?:(?:'d|had) (?!seen|been|gone|left|come|last)[a-z]+(?: [a-z']+){0,3} on|week on|fortnight on|be \d+|returned|till|until|til|by|every|each|next|usually|always|stays? out|exam|test|birthday|interview|court|meeting|strategy|review|held|turned \d+|is \d+|starts?|a|of a|on a|(?:came|placed|moved|with|been|staying|stayed|living)[^.]{0,24})(?: on| since| last| this| the)? ?$/
const knownOther = new WeakMap<Telling, boolean>()
const otherDays = (t: Telling): boolean => {
  const known = knownOther.get(t) ?? tellsOther(t)
  knownOther.set(t, known)
  return known
}
const tellsOther = (t: Telling): boolean => [...t.low.matchAll(anyDay)].some(({ 0: word, index }) => !/^(?:today|tonight|this|tomorrow)/.test(word) && !/^s\b/.test(t.low.slice(index + word.length))
  && !toCome.test(t.low.slice(Math.max(0, index - 36), index)) && !/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(t.low))

/** "It's gone nine", "10pm now": the time of writing. */
export const ofNow = /\b(?:it'?s|it is|it iz|tis|its|thats|that'?s|time is|now is)(?: now| only| already| just| nearly| almost| gone| after| past| getting on for| coming up(?: to| for)?| about| well| way| like| half| quarter| ten| five| twenty| to| past| for){0,6} (?:\d|half|quarter|ten|one|two|three|four|five|six|seven|eight|nine|eleven|twelve|midnight|mid)|\bnow\b/

export const namesDay = new RegExp(anyDay.source)
/** The time in a clause, on the day that was said before it. Null where it might be that day and might be today. */
export const timeOnItsDay = (t: Telling, clause: Clause): Fact | null => {
  const own = timeIn(t, clause)
  if (own === null || namesDay.test(clause.low) || /\bago\b|\b\d{1,2}(?:st|nd|rd|th)\b/.test(clause.low)) return own
  const told = dayBefore(t, clause.from)
  if (told === null) return otherDays(t) ? null : own
  if (/^(?:today|tonight|this)/.test(told.day)) return own
  const then = timeIn(t, clause, told.day)
  if (then === null || at(then) === at(own)) return own
  return told.near ? then : null
}
