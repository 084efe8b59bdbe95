/**
 * What a message comes to: danger first (law 1), then a word that acts at any point, then an answer to the question that
 * was shown (law 6), else something to keep. Pure: gives back the conversation with what was said in it, and what happened.
 */
import type { Question } from '../../content/shape.ts'
import type { Answer, Channel, Conversation, Danger, Effect, FlowName, Instant, Knock, Remark, Shown, Speaker, Value } from '../vocabulary.ts'
import { numberSaid } from './answers/option-words.ts'
import { describe, readAnswer, type Reading } from './answers/read-answer.ts'
import { keepGleaned, mergeGleaned } from './gleaned.ts'
import { changeable } from './answered.ts'
import { asShown, ifStillThere } from './shown.ts'
import { childWrites, isReturn, takesItBack } from './doubts.ts'
import { answerFor, asksPrivacy, picksAgain } from './asks.ts'
import { readWord, type Word } from './words.ts'

export type Ears = {
  questions: Readonly<Record<string, Question>>
  assess: (text: string, speaker: 'parent' | 'young_person', recent: readonly string[]) => Danger
  timeZone: string
}

export type Happened = { type: string; question?: string; topic?: string }

export type Heard = {
  conversation: Conversation
  /** For the flow, in order. */
  events: Happened[]
  /** Said before what the flow says: readings said back, reasons. */
  asides: Effect[]
  /** What slots cannot know from the conversation: the reading to say back. */
  said?: string
  /** Another flow takes over in a new sitting. */
  begin?: { flow: FlowName; carrying: string | null; greeting?: string }
  /** Heard and kept, not answered: the rest of a flood (law 3). */
  quiet?: true
}

type Said = Extract<Knock, { kind: 'said' }>
type Now = { at: Instant; now: Instant; channel: Channel }

/** Fragments of one thought come within this time (domain.md §5.2: 60–90 s). */
const fragmentsWithin = 90_000

export const speakerFor = (speaker: Speaker): 'parent' | 'young_person' => (speaker === 'young_person' ? 'young_person' : 'parent')

/** Danger in a message, alone and with what came just before it. At the unknown door both readings are taken and the graver holds. */
export const listen = (ears: Ears, conversation: Conversation | null, text: string, at: Instant, speaker: Speaker): Danger => {
  const recent = (conversation?.recent ?? []).filter((r) => at - r.at <= fragmentsWithin).map((r) => r.text)
  const first = ears.assess(text, speakerFor(speaker), recent)
  if (speaker !== 'unknown') return first
  const second = ears.assess(text, 'young_person', recent)
  return grave[second.level] > grave[first.level] ? second : first
}
const grave: Record<Danger['level'], number> = { none: 0, opt_out: 1, returned: 1, concern: 2, emergency: 3 }

/** "1" under a list of options is an option, not the end of "my son is missing": it is heard alone. A number that is no option is not. */
const picksOptions = (shown: ShownQuestion | null, text: string): boolean => {
  const most = shown?.question.options?.length ?? 0
  return /^\d{1,2}(?:[\s,.&+]+\d{1,2})*$/.test(text) && text.split(/\D+/).filter(Boolean).every((digits) => Number(digits) >= 1 && Number(digits) <= most)
}

const measured = new Set<string>(['age', 'when', 'phone', 'postcode', 'height'])
/** So is an age, a time or a number under the question for it: "her bag has gone" and then "4.15pm today" is no child of four. */
const isMeasure = (ears: Ears, before: Conversation, shown: ShownQuestion | null, text: string, when: Now): boolean =>
  shown !== null && measured.has(shown.question.type) && readingOf(ears, before, shown, text, when).kind === 'read'

/** Hears one message in a conversation that is under way. */
export const hear = (ears: Ears, before: Conversation, knock: Said, when: Now): Heard => {
  const text = knock.text.replaceAll('\0', '').trim()
  const shown = questionFor(ears, before, knock, when)
  const isWhole = picksOptions(shown, text) || isMeasure(ears, before, shown, text, when)
  const danger = listen(ears, isWhole ? null : before, text, when.at, before.speaker)
  const conversation = remember(before, text, when)
  if (text === '') {
    return { conversation, events: [{ type: 'asked.again' }], asides: knock.media ? [{ do: 'say', message: 'picture' }] : [] }
  }
  // A child has this phone: before anything else, so that not even danger puts their words into a parent's report (law 4).
  const child = conversation.flow === 'parent' ? childWrites(text) : null
  if (child) return { conversation: before, events: [], asides: [], begin: child === 'hides' ? { flow: 'front_door', carrying: text, greeting: 'neutral_other' } : { flow: 'young_person', carrying: text } }
  if (danger.level === 'emergency') return inDanger(ears, conversation, shown, text, danger.topic, when)
  const heard = take(ears, conversation, shown, text, when, danger)
  return danger.level === 'concern'
    ? { ...heard, conversation: remark(heard.conversation, text, 'danger', when), events: [{ type: 'danger.concern', topic: danger.topic }, ...heard.events] }
    : heard
}

const take = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, text: string, when: Now, danger: Danger): Heard => {
  const reading = shown ? readingOf(ears, conversation, shown, text, when) : null
  const word = readWord(text)
  // An option said by its own name is an answer, even where it is also a word of ours ("home", "now").
  const named = shown !== null && reading?.kind === 'read' && isNamed(shown.question, text)
  const adult = conversation.flow === 'parent'
  if (adult && conversation.milestones.returned !== undefined && !named && takesItBack(text)) {
    return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'said.notBack' }], asides: [] }
  }
  const doubtful = word?.word === 'returned' && !isReturn(text, shown?.question ?? null)
  if (word && !named && !doubtful) return obey(ears, conversation, shown, word, text, when)
  // "I'm safe now" lifts our silence after danger (law 1). It does not say that they are back.
  if (conversation.speaker === 'young_person' && !named && plainlySafe(text)) return { conversation, events: [{ type: 'said.goOn' }], asides: [] }
  if (danger.level === 'returned' && !named && isReturn(text, shown?.question ?? null)) return { conversation, events: [{ type: 'said.returned' }], asides: [] }
  // A question to us, or a fear that holds them back, is no answer to ours: it has fixed words, and ours is put again.
  const line = adult && !named && !isPlain(shown, reading) ? answerFor(text, shown?.key) : null
  if (line) return { conversation: remark(conversation, text, 'other', when), events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: line }] }
  if (conversation.speaker === 'young_person' && !named && asksPrivacy(text)) {
    return { conversation: remark(conversation, text, 'other', when), events: [], asides: [{ do: 'say', message: 'young_private' }] }
  }
  if (shown && reading) return answer(ears, conversation, shown, reading, text, when)
  return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'told' }], asides: [] }
}

/** Surely an answer, whatever else the words might be. */
const isPlain = (shown: ShownQuestion | null, reading: Reading | null) =>
  shown !== null && reading?.kind === 'read' && reading.certainty === 'answered' && !['text', 'place', 'name', 'list'].includes(shown.question.type)

const plain = (text: string) => text.toLowerCase().replace(/[’'.!?]/g, '').trim()
const isNamed = ({ options = [] }: Question, text: string) =>
  options.some(({ label, also = [] }) => [label, ...also].some((name) => plain(name) === plain(text)))

// ── Danger ───────────────────────────────────────────────────────────────────

/** What they wrote is kept in the report; an open question that takes words takes these. */
const inDanger = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, text: string, topic: string, when: Now): Heard => {
  const kept = remark(conversation, text, 'danger', when)
  const takesWords = shown && shown.question.type === 'text' && shown.question.kind === 'report'
  const withAnswer = takesWords ? store(kept, shown.key, { said: text, value: text, certainty: 'answered' }, when) : kept
  // "no" to the flags with more behind it is not a no.
  return { conversation: withAnswer, events: [{ type: 'danger.emergency', topic }], asides: [] }
}

const plainlySafe = (text: string) => /^(?:ok |yes |yeah |no |nah )?(?:im |i am |i'm |we're |we are )?(?:ok |fine |)?(?:and )?safe(?: now| here| thanks| thank you)?[.!]?$/i.test(text)

// ── Words that act at any point ──────────────────────────────────────────────

const asked: Partial<Record<Word['word'], string>> = {
  report: 'asked.report', ready: 'asked.ready', words: 'asked.words', menu: 'asked.menu', why: 'asked.why', web: 'asked.web',
  rung: 'said.rung', go_on: 'said.goOn', returned: 'said.returned', located: 'said.located', unshare: 'asked.unshare',
  no_answer: 'said.noAnswer', refused: 'said.refused',
}

const obey = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, word: Word, text: string, when: Now): Heard => {
  const still = { conversation, asides: [] as Effect[] }
  switch (word.word) {
    case 'now': return { ...still, events: [{ type: 'danger.emergency', topic: 'now' }] }
    case 'me':
      // "Who saw them last?" "Me." Anywhere else it is a young person on this phone.
      return shown?.question.type !== 'name' && shown?.key !== 'last_seen_by' && shown?.key !== 'with_whom' && conversation.flow !== 'young_person'
        ? { ...still, events: [], begin: { flow: 'young_person', carrying: null } }
        : shown ? answer(ears, conversation, shown, { kind: 'read', value: text, certainty: 'answered' }, text, when) : { ...still, events: [{ type: 'asked.again' }] }
    case 'somebody_else': return { ...still, events: [], begin: { flow: 'front_door', carrying: null, greeting: 'neutral_other' } }
    case 'start_again': return { ...still, events: [], begin: { flow: conversation.flow, carrying: null } }
    case 'skip': return shown ? skip(conversation, shown, text, when) : { ...still, events: [{ type: 'asked.again' }] }
    case 'back': return goBack(ears, conversation, shown, when)
    case 'change': return change(ears, conversation, word.number, when)
    case 'answers': return { ...still, events: [], asides: [{ do: 'say', message: 'answers' }] }
    case 'news': return { ...still, events: [], asides: [{ do: 'say', message: 'news_how' }] }
    default: {
      const type = asked[word.word]
      return { ...still, events: [{ type: type ?? 'asked.again' }] }
    }
  }
}

const skip = (conversation: Conversation, shown: ShownQuestion, text: string, when: Now): Heard =>
  shown.key === 'confirm_gleaned' ? dropGleaned(conversation, text, when) : conversation.shown?.changing
    ? { conversation: { ...conversation, shown: null }, events: [{ type: 'asked.again' }], asides: [] }
    : { conversation: store(conversation, shown.key, { said: text, value: null, certainty: 'skipped' }, when), events: [{ type: 'answered', question: shown.key }], asides: [] }

/** The question answered before the one on the screen, oldest answer first; asked again without losing what stands. */
const goBack = (ears: Ears, conversation: Conversation, shown: ShownQuestion | null, when: Now): Heard => {
  const order = changeable(conversation, ears.questions, 'all')
  const here = conversation.shown?.changing && shown ? order.indexOf(shown.key) : order.length
  const key = order[here - 1]
  return key === undefined
    ? { conversation, events: [{ type: 'asked.again' }], asides: [{ do: 'say', message: 'nothing_back' }] }
    : asking(conversation, key, when)
}

const change = (ears: Ears, conversation: Conversation, number: number | null, when: Now): Heard => {
  const key = number === null ? undefined : changeable(conversation, ears.questions, 'report')[number - 1]
  return key === undefined
    ? { conversation, events: [], asides: [{ do: 'say', message: 'answers' }] }
    : asking(conversation, key, when)
}

const asking = (conversation: Conversation, question: string, { now }: Now): Heard => ({
  conversation: { ...conversation, shownBefore: conversation.shown, shown: { question, at: now, tries: 0, changing: true } },
  events: [],
  asides: [{ do: 'ask', question, because: 'changing' }],
})

// ── Answers ──────────────────────────────────────────────────────────────────

/** `put`: as it was put to them, where they answer by text. A page says itself which option was meant. */
type ShownQuestion = { key: string; question: Question; crossed: boolean; put: Shown | null }

/** The question that these words answer: the page's own, else the last one that had been sent when they were written. */
const questionFor = (ears: Ears, conversation: Conversation, knock: Said, { at, channel }: Now): ShownQuestion | null => {
  const crossed = channel === 'sms' && knock.question === undefined && conversation.shown !== null && at < conversation.shown.at
  const key = knock.question ?? (crossed ? conversation.shownBefore?.question : conversation.shown?.question ?? picksAgain(conversation, knock.text) ?? undefined)
  const question = key === undefined || !Object.hasOwn(ears.questions, key) ? undefined : ears.questions[key]
  const put = knock.question === undefined ? (crossed ? conversation.shownBefore : conversation.shown) : null
  return key === undefined || question === undefined ? null : { key, question, crossed, put }
}

/** What the words come to under the question as it stood on their screen; unread where what they picked is no longer there. */
const readingOf = (ears: Ears, conversation: Conversation, { key, question, put }: ShownQuestion, text: string, when: Now): Reading =>
  ifStillThere(question, put, readAnswer(asShown(question, put), text, known(ears, conversation, key, when)), text)

const known = (ears: Ears, conversation: Conversation, key: string, { now }: Now) => {
  const previous = conversation.answers[key]
  return previous ? { now, timeZone: ears.timeZone, previous } : { now, timeZone: ears.timeZone }
}

const answer = (ears: Ears, conversation: Conversation, shown: ShownQuestion, reading: Reading, text: string, when: Now): Heard => {
  if (shown.key === 'confirm_gleaned') return confirm(ears, conversation, reading, text, when)
  if (shown.crossed) return addTo(ears, conversation, shown, text, when)
  const given = isSure(shown, reading, text) ? takenAs(shown.question, reading, text) : null
  if (given) return answered(ears, conversation, shown, given, reading, when)
  const tries = (conversation.shown?.tries ?? 0) + 1
  // In danger, and while we do not know who is there, nothing is taken for an answer that is not one.
  if (shown.key === 'rung_999' || shown.key === 'who_are_you') return { conversation: remark(conversation, text, 'danger', when), events: [{ type: 'told' }], asides: [] }
  // Nothing is asked of a child twice: whatever they write is heard.
  if (shown.key === 'young_start') return { conversation: remark(conversation, text, 'news', when), events: [{ type: 'told' }], asides: [] }
  // Law 2: what we cannot make out about danger raises caution, never lowers it.
  if (tries > 1 && shown.key === 'red_flags') return answered(ears, conversation, shown, { said: text, value: 'unsure', certainty: 'as_said' }, reading, when)
  if (tries > 1) return answered(ears, conversation, shown, { said: text, value: null, certainty: 'as_said' }, reading, when)
  const again = { question: shown.key, at: when.now, tries, ...(conversation.shown?.changing ? { changing: true } : {}) }
  return {
    conversation: { ...remark(conversation, text, 'other', when), shown: again },
    events: [],
    asides: [{ do: 'say', message: 'unread' }, { do: 'ask', question: shown.key, because: 'unread' }],
  }
}

/** "Rung" stops every follow-up of law 2: neither a guess ("ive rung all his mates") nor a vague "yes" is enough. */
const isSure = ({ key, question }: ShownQuestion, reading: Reading, text: string) =>
  key === 'young_start' && reading.kind === 'read' ? reading.certainty === 'answered' : !(key === 'rung' || key === 'rung_999') || reading.kind !== 'read' || reading.value !== 'rung' || isNamed(question, text) || numberSaid(text) !== null

type Given = Pick<Answer, 'said' | 'value' | 'certainty'>

const takenAs = (question: Question, reading: Reading, said: string): Given | null => {
  switch (reading.kind) {
    case 'read': return { said, value: reading.value, certainty: reading.certainty }
    case 'not_known': return { said, value: question.options?.some((o) => o.value === 'unsure') ? 'unsure' : null, certainty: 'not_known' }
    case 'skip': return { said, value: null, certainty: 'skipped' }
    case 'empty': case 'unread': return null
  }
}

const answered = (ears: Ears, conversation: Conversation, shown: ShownQuestion, given: Given, reading: Reading, when: Now): Heard => {
  const changing = conversation.shown?.changing === true || conversation.answers[shown.key] !== undefined
  // What was being changed is changed: the question that waits comes back.
  const before = conversation.shown?.changing ? { ...conversation, shown: null } : conversation
  const kept = wholeThought(store(before, shown.key, given, when), shown.question, reading)
  const flag = redFlag(shown, given.value, kept)
  const asides: Effect[] = []
  const readBack = reading.kind === 'read' ? reading.readBack : undefined
  if (changing && shown.question.kind === 'report') asides.push({ do: 'say', message: 'changed' })
  else if (readBack) asides.push({ do: 'say', message: 'read_back' })
  const said = readBack ?? (given.value === null ? given.said : describe(shown.question, given.value))
  const then: Happened[] = [{ type: 'answered', question: shown.key }]
  if (flag?.level === 'emergency') return { conversation: kept, events: [{ type: 'danger.emergency', topic: flag.topic }], asides: [], said }
  return { conversation: kept, events: flag ? [{ type: 'danger.concern', topic: flag.topic }, ...then] : then, asides, said }
}

/** A plain answer to a plain question is no fragment of another thought: "about 4pm" and "the skate park" are not one sentence. */
const wholeThought = (conversation: Conversation, { type }: Question, reading: Reading): Conversation =>
  reading.kind === 'unread' || type === 'text' ? conversation : { ...conversation, recent: conversation.recent.slice(0, -1) }

/** Which of a question's answers mean danger is declared with the question; it acts however the answer is given (law 1). */
const redFlag = ({ key, question }: ShownQuestion, value: Value, conversation: Conversation) => {
  // 002 Part A: ten years old or under. Once: whoever was told to ring 999 for it and goes on is not stopped again.
  if (key === 'child_age' && typeof value === 'object' && value !== null && 'years' in value && value.years <= 10) {
    return conversation.raised['emergency young_child'] === undefined ? { topic: 'young_child', level: 'emergency' as const } : null
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
  const given = takenAs(shown.question, joined, said) ?? { said, value: stood?.value ?? null, certainty: stood?.certainty ?? ('as_said' as const) }
  const kept = store(conversation, shown.key, given, when)
  const flag = redFlag(shown, given.value, kept)
  const event: Happened = flag?.level === 'emergency' ? { type: 'danger.emergency', topic: flag.topic } : { type: 'answered', question: shown.key }
  const crossed = conversation.recent.filter((r) => conversation.shown && r.at < conversation.shown.at && conversation.shown.at - r.at < 30_000).length
  return { conversation: kept, events: [event], asides: [{ do: 'say', message: 'got_that_too' }], ...(crossed > 3 ? { quiet: true as const } : {}) }
}

/** A clean yes keeps what was read; a correction is read in its turn; anything else drops it and we ask. */
const confirm = (ears: Ears, conversation: Conversation, reading: Reading, text: string, when: Now): Heard => {
  const events: Happened[] = [{ type: 'answered', question: 'confirm_gleaned' }]
  const isShort = text.length <= 20
  const yes = reading.kind === 'read' && reading.value === 'yes'
  if (yes && isShort) return { conversation: keepGleaned(conversation, when), events, asides: [] }
  const corrected = isShort ? null : mergeGleaned(conversation, ears.questions, text, when.now, ears.timeZone)
  if (corrected) return { conversation: remark(corrected, text, 'other', when), events: [{ type: 'asked.again' }], asides: [] }
  return dropGleaned(conversation, text, when)
}

const dropGleaned = (conversation: Conversation, text: string, when: Now): Heard => ({
  conversation: remark({ ...conversation, gleaned: {} }, text, 'other', when),
  events: [{ type: 'answered', question: 'confirm_gleaned' }],
  asides: [],
})

// ── Keeping ──────────────────────────────────────────────────────────────────

/** Puts an answer under its question's key; what stood before is kept. */
export const store = (conversation: Conversation, key: string, given: Given, { now, channel }: Pick<Now, 'now' | 'channel'>): Conversation => {
  const stood = conversation.answers[key]
  const { before: earlier = [], ...last } = stood ?? {}
  const before = stood ? [...earlier, last as Omit<Answer, 'before'>] : []
  return { ...conversation, answers: { ...conversation.answers, [key]: { ...given, at: now, channel, before } } }
}

export const remark = (conversation: Conversation, text: string, why: Remark['why'], { now, channel }: Pick<Now, 'now' | 'channel'>): Conversation =>
  text === '' ? conversation : { ...conversation, remarks: [...conversation.remarks, { at: now, channel, text, why }] }

const remember = (conversation: Conversation, text: string, { at }: Now): Conversation => ({
  ...conversation,
  heard: at,
  recent: [...conversation.recent.filter((r) => at - r.at <= fragmentsWithin), { at, text }].slice(-12),
})
