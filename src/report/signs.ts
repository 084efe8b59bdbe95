/** The signs of danger that were said yes to, each as one plain phrase in our words: read out by a frightened voice, and at the top of the sheet. */
import { questions } from '../../content/questions/index.ts'
import type { Question } from '../../content/shape.ts'
import type { Conversation, Remark, Value } from '../vocabulary.ts'

export type FlagLevel = 'emergency' | 'concern'

/** The names that a value has in a question's `redFlags`. `ten_or_under` is how an age names it. */
const namesOf = (value: Value): readonly string[] => {
  if (value === null) return []
  if (Array.isArray(value)) return value
  if (typeof value === 'string') return [value]
  return 'years' in value && value.years <= 10 ? ['ten_or_under'] : []
}

const flagsIn = ({ redFlags = [] }: Question, value: Value) => redFlags.filter((flag) => namesOf(value).includes(flag.when))

/** Is this value among the answers that mean danger? */
export const flagOf = (question: Question, value: Value): FlagLevel | null => {
  const levels = flagsIn(question, value).map(({ level }) => level)
  return levels.includes('emergency') ? 'emergency' : levels[0] ?? null
}

/** "Needs medicine"; "Needs medicine: not sure"; "Someone using them: with them now". A yes adds nothing to what was asked. */
const phrase = ({ label, options = [], type }: Question, when: string) => {
  if (type === 'age') return 'Ten or under'
  const option = options.find(({ value }) => value === when)
  // Whoever they fear may read it there: what the child is in stands, what the caller feels does not.
  const chosen = option?.sheet ?? option?.label ?? when
  if (type === 'choices') return chosen
  return /^yes\b/i.test(chosen) ? label : `${label}: ${chosen.toLowerCase()}`
}

/** "Any sign of danger now" is no sign by itself: the others say which. */
const isNoSign = (key: string) => key === 'red_flags'
const all: [string, Question][] = Object.entries(questions)

/** A cry is heard as danger, and tells a call handler nothing: what they said besides it is what is read out. */
const cry = /^(?:\W|\b(?:please|pls|plz|help|me|us|him|her|them|now|quick|quickly|hurry|omg|oh|god|no|yes|ok|someone|anyone|somebody|can|could|you|u|i|we|im|am|need|its|an|emergency|urgent|danger|999|so|really|scared|frightened|terrified)\b)+$/i
export const saysOfDanger = ({ why, text }: Pick<Remark, 'why' | 'text'>): boolean => why === 'danger' && !cry.test(text)

/** In the order of the report. `least`: from which level on. What is said, not a grade. */
export const signsOf = (answers: Conversation['answers'], least: FlagLevel): string[] => all.flatMap(([key, question]) => {
  const answer = answers[key]
  if (!answer || question.kind !== 'report' || isNoSign(key)) return []
  return flagsIn(question, answer.value).filter(({ level }) => least === 'concern' || level === 'emergency').map(({ when }) => phrase(question, when))
})
