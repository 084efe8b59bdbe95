/** What a long message already said, waiting for a yes: only what is read back is kept, and only with a yes. */
import type { Question } from '../../content/shape.ts'
import type { Channel, Conversation, Instant, Value } from '../vocabulary.ts'
import { describe } from './answers/read-answer.ts'
import { glean } from './paragraph.ts'

/** Room for the read-back in one text beside its question. */
const room = 165

/** In the order that matters most to a call handler, so that what does not fit is the least. */
const order = [
  'child_age', 'child_name', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'phone_state', 'checks', 'out_of_character', 'worry',
  'with_whom', 'home_address', 'your_relationship', 'your_name', 'missing_before', 'whereabouts',
]

/** What stands before each reading; shorter than the sheet's labels, since all of it must fit one text. */
const lead: Partial<Record<string, string>> = {
  child_age: 'age', child_name: 'name', last_seen_when: 'last seen', last_seen_where: 'at', last_seen_by: 'seen by', phone_state: 'phone', checks: 'checked',
  worry: 'worry', with_whom: 'with', home_address: 'home', your_relationship: 'you:', your_name: 'your name',
  whereabouts: 'where',
}

const short = (text: string) => (text.length > 45 ? `${text.slice(0, 42).trimEnd()}...` : text)
/** Where the value's own name would not be plain English. */
const plainly: Readonly<Record<string, string>> = {
  'checks outside': 'garden', 'checks vehicles': 'cars', 'checks things': 'things gone', 'checks called': 'rung them', 'checks places': 'their places',
}

/** The year is this one. */
const briefly = (key: string, question: Question, value: Value) => (Array.isArray(value) ? value.map((one) => plainly[`${key} ${one}`] ?? one).join(', ')
  : short(describe(question, value).replace(/ 20\d\d(?=,|$)/, '')))

/** A yes or a no as a phrase of its own: "not like them". */
const phrases: Readonly<Record<string, string>> = {
  'out_of_character yes': 'not like them', 'out_of_character no': 'usual for them', 'missing_before yes': 'missed before', 'missing_before no': 'never missed before',
}
const phraseOf = (key: string, question: Question, value: Value) =>
  phrases[typeof value === 'string' ? `${key} ${value}` : ''] ?? `${lead[key] ?? question.label} ${briefly(key, question, value)}`

/** One line: "age 14; last seen Sat 21 Nov, about 4pm; phone off". */
export const readBackOf = (conversation: Conversation, questions: Readonly<Record<string, Question>>): string =>
  order.flatMap((key) => {
    const fact = conversation.gleaned[key]
    const question = questions[key]
    return fact && question ? [phraseOf(key, question, fact.value)] : []
  }).join('; ')

/** The conversation with what this message says added; null where it says nothing that we can read. */
export const mergeGleaned = (conversation: Conversation, questions: Readonly<Record<string, Question>>, text: string, now: Instant, timeZone: string): Conversation | null => {
  const { facts } = glean(text, now, timeZone)
  let merged = conversation
  for (const key of order) {
    const fact = facts[key as keyof typeof facts]
    if (!fact || !questions[key] || conversation.answers[key] || isLoneCheck(key, fact.value)) continue
    const tried = { ...merged, gleaned: { ...merged.gleaned, [key]: fact } }
    if (readBackOf(tried, questions).length <= room) merged = tried
  }
  const told = Object.keys(merged.gleaned).filter((key) => !weak.has(key)).length
  return told >= 1 ? merged : null
}

/** One check told by the way does not stand for the list: the list itself says what else there is to look at (002 §5.2.1). */
const isLoneCheck = (key: string, value: Value) => key === 'checks' && Array.isArray(value) && value.length < 2

/** Readings that are not worth a question of their own; they come along with others. */
const weak = new Set(['your_relationship', 'whereabouts', 'worry', 'your_name'])

/** 002 Part A: ten or under is a red flag, and acts before anything is read back. */
export const saysTenOrUnder = (text: string, now: Instant, timeZone: string): boolean => {
  const age = glean(text, now, timeZone).facts.child_age?.value
  return typeof age === 'object' && age !== null && 'years' in age && age.years <= 10
}

/** With their yes, each reading goes under its question's key. */
export const keepGleaned = (conversation: Conversation, { now, channel }: { now: Instant; channel: Channel }): Conversation => ({
  ...conversation,
  gleaned: {},
  answers: {
    ...conversation.answers,
    ...Object.fromEntries(Object.entries(conversation.gleaned).map(([key, { said, value }]) =>
      [key, { said, value, at: now, channel, certainty: 'confirmed' as const, before: [] }])),
  },
})
