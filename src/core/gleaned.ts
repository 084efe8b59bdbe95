/** What a long message already said, waiting for a yes: only what is read back is kept, and only with a yes. */
import type { Question } from '../../content/shape.ts'
import type { Channel, Conversation, Instant, Value } from '../vocabulary.ts'
import { isOwnFear } from './afraid.ts'
import { describe, type Reading } from './answers/read-answer.ts'
import { folded } from './folded.ts'
import { glean } from './paragraph.ts'

/** Room for the read-back in one text beside its question. */
const room = 165

/** In the order that matters most to a call handler, so that what does not fit is the least. */
const order = [
  'child_age', 'child_name', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'phone_state', 'checks', 'out_of_character', 'worry',
  'with_whom', 'home_address', 'your_relationship', 'your_name', 'missing_before', 'whereabouts', 'your_number', 'height',
]

/** What stands before each reading; shorter than the sheet's labels, since all of it must fit one text. */
const lead: Partial<Record<string, string>> = {
  child_age: 'age', child_name: 'name', last_seen_when: 'last seen', last_seen_where: 'at', last_seen_by: 'seen by', phone_state: 'phone', checks: 'checked',
  worry: 'worry', with_whom: 'with', home_address: 'home', your_relationship: 'you:', your_name: 'your name',
  whereabouts: 'where', your_number: 'your number', height: 'height',
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
/** "Outside the cinema" is not "at outside the cinema". */
const leadOf = (key: string, value: Value) => (key === 'last_seen_where' && typeof value === 'string' && /^(?:near|outside|opposite|behind) /i.test(value) ? 'seen' : lead[key])
const phraseOf = (key: string, question: Question, value: Value) =>
  phrases[typeof value === 'string' ? `${key} ${value}` : ''] ?? `${leadOf(key, value) ?? question.label} ${briefly(key, question, value)}`

/** One line: "age 14; last seen Sat 21 Nov, about 4pm; phone off". */
export const readBackOf = (conversation: Conversation, questions: Readonly<Record<string, Question>>): string =>
  order.flatMap((key) => {
    const fact = conversation.gleaned[key]
    const question = questions[key]
    return fact && question ? [phraseOf(key, question, fact.value)] : []
  }).join('; ')

/** The conversation with what this message says added; null where it says nothing that we can read. */
export const mergeGleaned = (conversation: Conversation, questions: Readonly<Record<string, Question>>, text: string, now: Instant, timeZone: string, last?: string): Conversation | null => {
  const merged = withGleaned(conversation, questions, text, now, timeZone, last)
  return Object.keys(merged.gleaned).some((key) => !weak.has(key)) ? merged : null
}

/** "No shes 15", "i meant 4": of what was read, and not of somebody else. */
const corrects = /^\W*(?:no|nope|nah|sorry|oops|actually|wait)\b|\b(?:i mean|meant|actually|correction|typo|should be|wrong|mistake)\b|\bnot (?:at )?\d/i
const isTen = (value: Value) => typeof value === 'object' && value !== null && 'years' in value && value.years <= 10
/** "Sam" and "Sam Lister", one check and two: the same reading, with more in it. */
const isFuller = (first: Value, later: Value): boolean => Array.isArray(first) && Array.isArray(later) ? first.every((one) => later.includes(one))
  : typeof first === 'string' && typeof later === 'string' && later.toLowerCase().startsWith(`${first.toLowerCase()} `)

/** What was read first stands: a later text may tell of somebody else, whose name and age are not the child's. Ten or under is never held back (002 Part A). */
const stands = (first: { value: Value } | undefined, later: Value, text: string): boolean =>
  first !== undefined && !corrects.test(text) && !isFuller(first.value, later) && (!isTen(later) || isTen(first.value))

/** `last`: the text itself, where it is read with what came before it: then only who the child is stands, for a time told in two texts is read from both. */
const isWho = new Set(['child_name', 'child_age'])
const withGleaned = (conversation: Conversation, questions: Readonly<Record<string, Question>>, text: string, now: Instant, timeZone: string, last?: string): Conversation => {
  const { facts: all } = glean(text, now, timeZone)
  // Whoever is afraid of somebody at home may be read along with: their own fear is not the child's, and is never read back.
  const facts = isOwnFear(folded(text)) ? { ...all, worry: undefined } : all
  let merged = unput(conversation)
  for (const key of order) {
    const fact = facts[key as keyof typeof facts]
    if (!fact || !questions[key] || conversation.answers[key] || isLoneCheck(key, fact.value)) continue
    if ((last === undefined || isWho.has(key)) && stands(conversation.gleaned[key], fact.value, last ?? text)) continue
    const tried = { ...merged, gleaned: { ...merged.gleaned, [key]: fact } }
    if (readBackOf(tried, questions).length <= room) merged = tried
  }
  return Object.keys(merged.gleaned).length > Object.keys(conversation.gleaned).length ? merged : { ...merged, answers: conversation.answers }
}

/** What was put by waits for a yes again as soon as there is more to read back. */
export const unput = (conversation: Conversation): Conversation => {
  const { confirm_gleaned: _, ...answers } = conversation.answers
  return { ...conversation, answers }
}

/** Before the first answer, or in danger, they go on telling in more texts: read as one with what came before, so that no order loses a fact. */
const stillTelling = new Set<string | undefined>([undefined, 'red_flags', 'rung_999'])
type Told = { asked: string | undefined; text: string; now: Instant; is: Conversation | null }
/** Two readers ask it of the same words in one turn. It goes with the conversation that it was asked of. */
const lastTold = new WeakMap<Conversation, Told>()
/** With what these words add to all that was told so far; null where that is nothing that we can read. `asked`: the question on their screen. */
export const gleanTold = (conversation: Conversation, questions: Readonly<Record<string, Question>>, asked: string | undefined, text: string, now: Instant, timeZone: string): Conversation | null => {
  const last = lastTold.get(conversation)
  if (last && last.text === text && last.asked === asked && last.now === now) return last.is
  const is = toldIn(conversation, questions, asked, text, now, timeZone)
  lastTold.set(conversation, { asked, text, now, is })
  return is
}
const toldIn: typeof gleanTold = (conversation, questions, asked, text, now, timeZone) => {
  const { flow, milestones: m, remarks } = conversation
  const over = m.rang !== undefined || m.returned !== undefined || m.closed !== undefined || m.handed_over !== undefined
  if (flow !== 'parent' || over || !stillTelling.has(asked)) return null
  const told = mergeGleaned(conversation, questions, [...remarks.map((one) => one.text), text].join('\n'), now, timeZone, text)
  return told !== null && readBackOf(told, questions) !== readBackOf(conversation, questions) ? told : null
}

/** One check told by the way does not stand for the list: the list itself says what else there is to look at (002 §5.2.1). */
const isLoneCheck = (key: string, value: Value) => key === 'checks' && Array.isArray(value) && value.length < 2

/** Under these a long answer is about the child, here and now; what is told of friends, kin or other times is nobody's answer to another question. */
const aboutTheChild = new Set([
  'red_flags', 'whereabouts', 'checks', 'checks_found', 'child_name', 'child_age', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'worry', 'out_of_character', 'home_address',
  'your_name', 'your_relationship', 'height', 'looks', 'clothes', 'bag_gone', 'child_phone', 'phone_state', 'network_handset', 'last_seen_doing',
  'direction_transport', 'mood', 'money_travel', 'missing_before', 'where_you_are',
])
/** Read from between the lines: alone, their own question is shorter and surer. */
const inferred = new Set(['out_of_character', 'worry', 'whereabouts'])
/** An answer shorter than this says one thing. */
const longAnswer = 8
/** …unless it is a name, said to be one: under another question that is no answer to it. */
const tellsName = /\b(?:(?:her|his|their|the|my \w+?['’]?s) name(?:['’]?s| is)|(?:she|he)(?:['’]?s| is) called)\b/i
const isLong = (text: string) => text.trim().split(/\s+/).length >= longAnswer

/** A long answer to one question states others too: they wait for a yes, as those of the first text do. */
export const gleanBeside = (conversation: Conversation, questions: Readonly<Record<string, Question>>, asked: string, text: string, now: Instant, timeZone: string): Conversation => {
  const { flow, milestones } = conversation
  const over = milestones.rang !== undefined || milestones.returned !== undefined || milestones.closed !== undefined
  if (flow !== 'parent' || over || !aboutTheChild.has(asked) || !(isLong(text) || tellsName.test(text))) return conversation
  const merged = withGleaned(conversation, questions, text, now, timeZone)
  return Object.keys(merged.gleaned).some((key) => !inferred.has(key)) ? merged : conversation
}

/** The asked question's own answer, told in the middle of others: "rings out. but find my says it's at the Trafford Centre". */
export const ownFact = ({ flow }: Conversation, { key, question }: { key: string; question: Question }, text: string, now: Instant, timeZone: string): Reading | null => {
  if (flow !== 'parent' || !aboutTheChild.has(key) || !isLong(text)) return null
  const { facts } = glean(text, now, timeZone)
  const fact = facts[key as keyof typeof facts]
  return fact ? { kind: 'read', value: fact.value, certainty: 'guessed', readBack: describe(question, fact.value, timeZone) } : null
}

/** Once: whoever was told to ring 999 for so young a child, or whom to ring for one who is kept, is not stopped again. */
export const knowsOfYoung = ({ raised, milestones }: Conversation): boolean =>
  raised['emergency young_child'] !== undefined || (milestones.in_other_hands !== undefined && raised['concern taken'] !== undefined)

/** 002 Part A: ten or under acts at once, before anything is read back. */
export const youngIn = (conversation: Conversation): { topic: string; level: 'emergency' } | null =>
  isTenOrUnder(conversation) && !knowsOfYoung(conversation) ? { topic: 'young_child', level: 'emergency' } : null

/** Does what was read say that the child is ten or under? */
export const isTenOrUnder = ({ gleaned }: Pick<Conversation, 'gleaned'>): boolean => {
  const age = gleaned['child_age']?.value
  return age !== undefined && isTen(age)
}

/** Readings that are not worth a question of their own; they come along with others. */
const weak = new Set(['your_relationship', 'whereabouts', 'worry', 'your_name'])

/** With their yes, each reading goes under its question's key. */
export const keepGleaned = (conversation: Conversation, { now, channel }: { now: Instant; channel: Channel }): Conversation => ({
  ...conversation,
  gleaned: {},
  answers: {
    ...unput(conversation).answers,
    ...Object.fromEntries(Object.entries(conversation.gleaned).map(([key, { said, value }]) =>
      [key, { said, value, at: now, channel, certainty: 'confirmed' as const, before: [] }])),
  },
})
