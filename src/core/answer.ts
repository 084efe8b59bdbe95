/**
 * What becomes of words that answer a question: kept when they can be read, asked once more when they cannot, then taken as said.
 * A red flag acts however it is given (law 1).
 */
import type { Question } from '../../content/shape.ts'
import type { Conversation, Effect, Shown, Value } from '../vocabulary.ts'
import { numberSaid } from './answers/option-words.ts'
import { describe, type Reading } from './answers/read-answer.ts'
import { inOtherHands } from './doubts.ts'
import { namesSign } from './flag-said.ts'
import { folded } from './folded.ts'
import { gleanBeside, gleanTold, keepGleaned, knowsOfYoung, mergeGleaned, ownFact, readBackOf, unput, youngIn } from './gleaned.ts'
import type { Ears, Happened, Heard, Now } from './heard.ts'
import { remark, store, type Given } from './keep.ts'
import { isStillGone, isToldNotNamed, noAnswer } from './no-answer.ts'
import { isMissedTwice } from './little-english.ts'
import { isNews, referenceIn } from './police-gave.ts'
import { isNamed, readingOf, type ShownQuestion } from './shown.ts'
import { isForTheYoung } from './young/hear-young.ts'

export const answer = (ears: Ears, conversation: Conversation, shown: ShownQuestion, reading: Reading, text: string, when: Now): Heard => {
  if (shown.key === 'confirm_gleaned') return confirm(ears, conversation, shown, reading, text, when)
  if (ofTheCall.has(shown.key) && isNews(text)) {
    return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: 'news_kept' }] }
  }
  if (isStillGone(shown, text)) return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'told' }], asides: [] }
  const none = isForTheYoung(shown.key) ? null : noAnswer(shown, reading, text)
  // They need a moment, and the question stays; nor do such words add to an answer before it.
  if (none === 'waits' || (none && shown.crossed)) return { conversation: remark(conversation, text, 'other', when), events: [{ type: 'asked.again' }], asides: [] }
  if (shown.crossed) return addTo(ears, conversation, shown, text, when)
  const read = none ? { kind: 'unread' as const } : reading.kind === 'unread' ? ownFact(conversation, shown, text, when.now, ears.timeZone) ?? reading : reading
  // To "what would help?" "idk" is no answer that closes anything: it is heard.
  const isOpen = (shown.key === 'young_start' || shown.key === 'young_check_in') && read.kind !== 'read'
  const given = !isOpen && isSure(shown, read, text) ? takenAs(shown, read, text) : null
  if (given) return answered(ears, conversation, shown, given, read, when)
  const told = gleanTold(conversation, ears.questions, shown.key, text, when.now, ears.timeZone)
  if (told) return keepTold(told, text, when)
  const tries = (conversation.shown?.tries ?? 0) + 1
  // In danger, and while we do not know who is there, nothing is taken for an answer that is not one. Only what names a sign is read out as one.
  if (unguessed.has(shown.key)) {
    const heard = remark(conversation, text, namesSign(text) ? 'danger' : 'other', when)
    return isMissedTwice(conversation) ? { conversation: heard, events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: 'door_language' }] } : { conversation: heard, events: [{ type: 'told' }], asides: [] }
  }
  // Nothing is asked of a child twice: whatever they write is heard.
  if (isForTheYoung(shown.key)) return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'told' }], asides: [] }
  // Law 2: what is not plainly no raises caution, never lowers it, and at once. A word to us ("hello?"), or a number that means nothing, is asked once more first.
  if (shown.key === 'red_flags' && (tries > 1 || !(isToUs.test(text) || numberSaid(text) !== null))) return answered(ears, conversation, shown, { said: text, value: 'unsure', certainty: 'as_said' }, reading, when)
  if (tries > 1 && (none || isToldNotNamed(shown, text))) return answered(ears, none === 'nothing' && text.length < 12 ? conversation : remark(conversation, text, 'news', when), shown, { said: text, value: null, certainty: 'skipped' }, { kind: 'skip' }, when)
  if (tries > 1) return answered(ears, conversation, shown, { said: text, value: null, certainty: 'as_said' }, reading, when)
  const stood = conversation.shown?.question === shown.key ? conversation.shown : {}
  const again = { ...stood, question: shown.key, at: when.now, tries, ...(conversation.shown?.changing ? { changing: true } : {}) }
  return {
    conversation: { ...remark(conversation, text, 'other', when), shown: again },
    events: [],
    asides: [{ do: 'say', message: isTelling(text) ? 'unread_told' : 'unread' }, { do: 'ask', question: shown.key, because: 'unread' }],
  }
}

/** No answer to the question, and not nothing: it is read back in its turn, and the question stands. Ten or under acts at once (002 Part A). */
export const keepTold = (told: Conversation, text: string, when: Now): Heard => {
  const young = youngIn(told)
  const events: Happened[] = young ? [...(inOtherHands(folded(text)) ? [{ type: 'said.otherHands' }] : []), { type: 'danger.emergency', topic: young.topic }] : [{ type: 'told' }]
  return { conversation: remark(told, text, young ? 'danger' : 'first', when), events, asides: [] }
}

/** "She's normally back by four" is no answer to what was asked, and it is not they who went wrong: it is kept, and we say so. */
const isTelling = (text: string) => text.split(/\s+/).length >= 4 && !text.includes('?') && /\b(?:he|she|they|him|her|his|their|hes|shes|theyre|he's|she's|they're|my|our)\b/i.test(text)

const isToUs = /^\s*(?:hi|hello|hiya|hey|who|what|wot|why|how|where|when|which|is|are|can|do|does|did|will|sorry)\b/i
const ofTheCall = new Set(['police_reference', 'police_officer', 'police_next'])
const unguessed = new Set(['rung_999', 'who_are_you', 'about_whom'])

/** "Rung" stops every follow-up of law 2: neither a guess ("ive rung all his mates") nor a vague "yes" is enough. */
const isSure = ({ key, question }: ShownQuestion, reading: Reading, text: string) =>
  isForTheYoung(key) && reading.kind === 'read' ? reading.certainty === 'answered' : !(key === 'rung' || key === 'rung_999') || reading.kind !== 'read' || reading.value !== 'rung' || isNamed(question, text) || numberSaid(text) !== null

const takenAs = ({ key, question }: ShownQuestion, reading: Reading, said: string): Given | null => {
  switch (reading.kind) {
    case 'read': return hasNone(question, said) || (key === 'police_reference' && referenceIn(said) === null) ? { said, value: null, certainty: 'not_known' } : { said, value: reading.value, certainty: reading.certainty }
    case 'not_known': return { said, value: question.options?.some((o) => o.value === 'unsure') ? 'unsure' : null, certainty: 'not_known' }
    case 'skip': return { said, value: null, certainty: 'skipped' }
    case 'empty': case 'unread': return null
  }
}

/** "None" to a question for a reference, a name or a time is no reference: it is not known yet. */
const hasNone = ({ type, group }: Question, said: string) => type === 'text' && group === 'police_reference'
  && /^\W*(?:none|no|nope|nothing|ok|okay|k|thanks|thank you|ok thanks|ok thank you|not yet|nobody|no one|no reference|no ref|didnt (?:give|get) (?:me )?(?:one|any)|(?:i )?(?:havent|dont have|didnt get) (?:got )?(?:one|any)(?: yet)?|(?:he|she|they) (?:did not|didnt|never) (?:give|gave) (?:me |us )?(?:one|any|a number))\W*$/i.test(said.replace(/[’']/g, ''))

const answered = (ears: Ears, conversation: Conversation, shown: ShownQuestion, given: Given, reading: Reading, when: Now): Heard => {
  const changing = conversation.shown?.changing === true || conversation.answers[shown.key] !== undefined
  // What was being changed is changed: the question that waits comes back.
  const before = conversation.shown?.changing ? { ...conversation, shown: null } : conversation
  const stored = wholeThought(store(before, shown.key, given, when), shown.question, reading)
  const kept = changing ? stored : gleanBeside(stored, ears.questions, shown.key, given.said, when.now, ears.timeZone)
  const flag = redFlag(shown, given.value, kept) ?? youngIn(kept)
  const asides: Effect[] = []
  const readBack = reading.kind === 'read' ? reading.readBack : undefined
  if (changing && shown.question.kind === 'report') asides.push({ do: 'say', message: 'changed' })
  else if (readBack) asides.push({ do: 'say', message: 'read_back' })
  const said = readBack ?? (given.value === null ? given.said : describe(shown.question, given.value))
  const then: Happened[] = [isMessageHome(ears, shown, given) ? { type: 'asked.messageHome' } : { type: 'answered', question: shown.key }]
  if (flag?.level === 'emergency') return { conversation: kept, events: [{ type: 'danger.emergency', topic: flag.topic }], asides: [], said }
  return { conversation: kept, events: flag ? [{ type: 'danger.concern', topic: flag.topic }, ...then] : then, asides, said }
}

/** "Tell someone I'm ok", where a worker can. Elsewhere it is an answer like another, and says who can. */
const isMessageHome = ({ attended }: Ears, { key }: ShownQuestion, { value }: Given) => key === 'young_start' && value === 'tell' && attended?.() === true

/** "Theres a court order" is danger, and an answer as well: it is kept under its question, which is not put again. */
export const withOption = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, text: string, when: Now): Conversation => {
  if (shown === null || shown.question.kind !== 'report' || shown.key === 'red_flags' || !isNamed(shown.question, text)) return conversation
  const given = takenAs(shown, readingOf(ears, conversation, shown, text, when), text)
  return given ? store(conversation, shown.key, given, when) : conversation
}

/** A plain answer to a plain question is no fragment of another thought: "about 4pm" and "the skate park" are not one sentence. */
const wholeThought = (conversation: Conversation, { type }: Question, reading: Reading): Conversation => {
  const last = conversation.recent.at(-1)
  if (reading.kind === 'unread' || !last) return conversation
  const before = conversation.recent.slice(0, -1)
  if (type !== 'text') return { ...conversation, recent: before }
  return goesOn.test(last.text) ? conversation : { ...conversation, recent: [...before, { ...last, whole: true }] }
}
/** "he has gone off with", "and then": a thought that is not at its end. */
const goesOn = /(?:\b(?:and|or|but|with|to|the|a|an|of|in|on|at|by|for|from|that|who|because|cos|then|his|her|their|my|is|was|has|have|had|said|says|going|gone|took|taken|got|up|off|some|into|about)|\.\.+|[,:;-])\s*$/i

/** Which of a question's answers mean danger is declared with the question; it acts however the answer is given (law 1). */
const redFlag = ({ key, question }: ShownQuestion, value: Value, conversation: Conversation) => {
  // 002 Part A: ten years old or under.
  if (key === 'child_age' && typeof value === 'object' && value !== null && 'years' in value && value.years <= 10) {
    return !knowsOfYoung(conversation) ? { topic: 'young_child', level: 'emergency' as const } : null
  }
  const values = Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  const flags = (question.redFlags ?? []).filter((flag) => values.includes(flag.when))
  return flags.find((flag) => flag.level === 'emergency') ?? flags[0] ?? null
}

/** Words that crossed our next question on the way: they add to the answer before it. */
const addTo = (ears: Ears, conversation: Conversation, shown: ShownQuestion, text: string, when: Now): Heard => {
  const stood = conversation.answers[shown.key]
  const said = stood ? `${stood.said}\n${text}` : text
  const joined = readingOf(ears, conversation, shown, said, when)
  const given = takenAs(shown, joined, said) ?? { said, value: stood?.value ?? null, certainty: stood?.certainty ?? ('as_said' as const) }
  const kept = store(conversation, shown.key, given, when)
  const flag = redFlag(shown, given.value, kept)
  const event: Happened = flag?.level === 'emergency' ? { type: 'danger.emergency', topic: flag.topic } : { type: 'answered', question: shown.key }
  const crossed = conversation.recent.filter((r) => conversation.shown && r.at < conversation.shown.at && conversation.shown.at - r.at < 30_000).length
  return { conversation: kept, events: [event], asides: [{ do: 'say', message: 'got_that_too' }], ...(crossed > 3 ? { quiet: true as const } : {}) }
}

/** A clean yes keeps what was read; a correction is read in its turn; a no drops it. Anything else leaves it waiting: read back once more, then put by. */
const confirm = (ears: Ears, conversation: Conversation, { put }: ShownQuestion, reading: Reading, text: string, when: Now): Heard => {
  const events: Happened[] = [{ type: 'answered', question: 'confirm_gleaned' }]
  const isShort = text.length <= 20
  const yes = reading.kind === 'read' && reading.value === 'yes'
  const corrected = isShort ? null : mergeGleaned(conversation, ears.questions, text, when.now, ears.timeZone)
  const saysMore = corrected !== null && readBackOf(corrected, ears.questions) !== readBackOf(conversation, ears.questions)
  // A bare word or number says nothing of a reading that was not in the last text we sent: it may be meant for what was.
  const isThere = when.channel === 'web' || (put?.reading === readBackOf(conversation, ears.questions) && hasLeft(ears, put, when))
  if (!isThere && !saysMore && (yes || (isShort && reading.kind === 'read'))) return { conversation, events: [{ type: 'asked.again' }], asides: [] }
  // "Yes that's right dear, it is" is a yes however long; with something new in it, that is read back first.
  if (yes && !saysMore) return { conversation: keepGleaned(conversation, when), events, asides: [] }
  // Only what changes the read-back puts it again: else the same words would come back for ever.
  if (saysMore) return { conversation: remark(corrected, text, 'other', when), events: [{ type: 'asked.again' }], asides: [] }
  if ((reading.kind === 'read' && reading.value === 'no') || reading.kind === 'skip' || saysWrong.test(text)) return dropGleaned(conversation, text, when)
  const kept = notKnownWhere(ears, remark(conversation, text, 'other', when), text, when)
  const tries = (conversation.shown?.tries ?? 0) + 1
  if (tries > 1) return { conversation: store(kept, 'confirm_gleaned', { said: text, value: null, certainty: 'as_said' }, when), events, asides: [] }
  return {
    conversation: { ...kept, shown: { ...conversation.shown, question: 'confirm_gleaned', at: when.now, tries } }, events: [],
    asides: [{ do: 'say', message: 'kept' }, { do: 'ask', question: 'confirm_gleaned', because: 'unread' }],
  }
}
/** The text with this reading, and not an earlier one with another, was on its way when they wrote. */
const hasLeft = ({ left }: Ears, put: Shown | null, { at }: Now): boolean => {
  const row = put?.sent?.at(-1)
  const time = row === undefined ? undefined : left?.(row)
  return time === undefined || (time !== null && time <= at)
}
/** Our own words speak of not knowing where they are: said here, that is an answer to the next question. */
const notKnownWhere = (ears: Ears, conversation: Conversation, text: string, when: Now): Conversation => {
  const question = ears.questions['whereabouts']
  if (!question || conversation.answers['whereabouts']) return conversation
  const read = readingOf(ears, conversation, { key: 'whereabouts', question, crossed: false, put: null }, text, when)
  return read.kind === 'read' && read.value === 'unknown' ? store(conversation, 'whereabouts', { said: text, value: 'unknown', certainty: read.certainty }, when) : conversation
}
const saysWrong = /^\W*(?:no|nope|nah|naw|na)\b(?! (?:idea|clue|one|body|answer|sign|news|reply|contact|word)\b)|\b(?:wrong|not right|isn[’']?t right|incorrect|mistake|never said|didn[’']?t say|not (?:him|her|true|correct))\b/i

/** What was read from a long message is let go; its words stay. */
export const dropGleaned = (conversation: Conversation, text: string, when: Now): Heard => ({
  conversation: remark({ ...unput(conversation), gleaned: {} }, text, 'other', when),
  events: [{ type: 'answered', question: 'confirm_gleaned' }],
  asides: [],
})
