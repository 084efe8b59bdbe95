/** Gleans what a call handler asks later and people say early: how tall the child is, and the number to ring the writer on. */
import { readHeight } from '../answers/height.ts'
import { readPhone } from '../answers/phone.ts'
import { guess, otherPerson } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const tall = /\b(?:she|he|they)(?:'s|s| is| are|'re)? (?:about |around |only |roughly |nearly |maybe |like )*((?:[3-6] ?(?:ft|foot|feet|')(?: ?\d{1,2}(?:in|"|'')?)?|1[.,]\d\d ?m|1\d\d ?cms?))(?!\w)/

export const childHeight = (t: Telling): Fact | null => {
  const match = tall.exec(t.low)
  if (!match || otherPerson.test(t.low.slice(Math.max(0, match.index - 45), match.index))) return null
  const reading = readHeight(match[1] ?? '')
  return reading.kind === 'read' ? guess(match[0], reading.value) : null
}

const ringMe = /\b(?:you can (?:get|ring|reach|call|phone|text) me on|(?:ring|call|phone|reach|get|text) me (?:back )?on|my (?:number|mobile|phone|phone number|mobile number)(?:'s|s| is)) ((?:\+44|0)[\d ]{9,14}\d)/

export const yourNumber = (t: Telling): Fact | null => {
  const match = ringMe.exec(t.low)
  const reading = match ? readPhone(match[1] ?? '') : null
  return match && reading?.kind === 'read' ? guess(match[0], reading.value) : null
}
