/**
 * A question as it stood on their screen (law 6). When a flow changes under a paused conversation, its options may have moved or gone,
 * or the whole question: what they answer is what they saw, not what the service asks today (peers.md §4).
 */
import type { Option, Question } from '../../content/shape.ts'
import type { Conversation, Shown, Value } from '../vocabulary.ts'
import { numberSaid } from './answers/option-words.ts'
import type { Reading } from './answers/read-answer.ts'

/** What the numbers mean on the screen: kept with the question when it is asked. */
export const optionsOf = ({ options = [] }: Question): string[] => options.map(({ value }) => value)

const gone = (value: string): Option => ({ value, label: value })

/** The question with its options in the order that was shown; options that are new since then come after them. */
export const asShown = (question: Question, shown: Pick<Shown, 'options'> | null): Question => {
  const { options = [] } = question
  const seen = shown?.options
  if (seen === undefined || seen.join(' ') === optionsOf(question).join(' ')) return question
  const stood = seen.map((value) => options.find((option) => option.value === value) ?? gone(value))
  return { ...question, options: [...stood, ...options.filter(({ value }) => !seen.includes(value))] }
}

const picked = (value: Value): string[] => (Array.isArray(value) ? value : typeof value === 'string' ? [value] : [])

/** A number that meant an option which is no longer there, or that nobody numbered, is not an answer to what is asked now. */
export const ifStillThere = (question: Question, shown: Pick<Shown, 'options'> | null, reading: Reading, text: string): Reading => {
  const seen = shown?.options
  if (seen === undefined || reading.kind !== 'read') return reading
  const now = optionsOf(question)
  if (picked(reading.value).some((value) => seen.includes(value) && !now.includes(value))) return { kind: 'unread' }
  const numbered = seen.length > 0 && now.length > 0
  return !numbered && seen.length !== now.length && numberSaid(text) !== null ? { kind: 'unread' } : reading
}

/** A question that has left the service takes whatever is said, as it is said. */
const former: Question = {
  kind: 'report', group: 'why_worried', type: 'text', label: '', sms: '', legend: '', why: '', source: '', agreed: { status: 'draft' },
}

/** `called`: what a key of before is called now. `page`: the question that a page put, by today's name. */
type Then = { was: Conversation; questions: Readonly<Record<string, Question>>; page: string | undefined; called: (key: string) => string }

/** The key of the question that these words answer, where it was on their screen and has left the service since. */
export const formerKey = ({ was, questions, page, called }: Then): string | null => {
  const [shown, before] = [was.shown, was.shownBefore].map((put) => (put ? called(put.question) : undefined))
  const key = page ?? shown
  if (key === undefined || questions[key]) return null
  return key === shown || key === before || was.answers[key] !== undefined || was.archived[key] !== undefined ? key : null
}

/** The registry as it was for that one question. */
export const withFormer = (questions: Readonly<Record<string, Question>>, key: string) => ({ ...questions, [key]: former })
