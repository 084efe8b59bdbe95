/**
 * A question as it stood on their screen (law 6). When a flow changes under a paused conversation, its options may have moved or gone,
 * or the whole question: what they answer is what they saw, not what the service asks today (peers.md §4).
 */
import type { Option, Question } from '../../content/shape.ts'
import type { Channel, Conversation, Effect, Instant, Shown, Value } from '../vocabulary.ts'
import { numberSaid } from './answers/option-words.ts'
import { readAnswer, type Reading } from './answers/read-answer.ts'
import { picksAgain } from './asks.ts'
import type { Ears, Now, Said } from './heard.ts'

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
const ifStillThere = (question: Question, shown: Pick<Shown, 'options'> | null, reading: Reading, text: string): Reading => {
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
  if (key === undefined || Object.hasOwn(questions, key)) return null
  return key === shown || key === before || Object.hasOwn(was.answers, key) || Object.hasOwn(was.archived, key) ? key : null
}

/** The registry as it was for that one question. */
export const withFormer = (questions: Readonly<Record<string, Question>>, key: string) => ({ ...questions, [key]: former })

// ── The question that is on their screen ─────────────────────────────────────

type Asking = { questions: Readonly<Record<string, Question>>; now: Instant }
/** What is on their screen after this turn: the question asked, else the one that still waits. `heard`: null where nobody has said a thing. */
export const shownAfter = ({ questions, now }: Asking, { shown, shownBefore, answers }: Conversation, effects: Effect[], heard: { pending: string | null; isUrgent: boolean } | null): Pick<Conversation, 'shown' | 'shownBefore'> => {
  const asked = effects.findLast((e) => e.do === 'ask')
  if (asked?.do === 'ask') {
    const question = questions[asked.question]
    const put = { question: asked.question, at: now, ...(question ? { options: optionsOf(question) } : {}) }
    if (shown?.question !== asked.question) return { shown: { ...put, tries: 0 }, shownBefore: beneath({ shown, shownBefore }) }
    const kept = { ...(shown.sent ? { sent: shown.sent } : {}), ...(shown.changing && asked.because === 'changing' ? { changing: true } : {}) }
    return { shown: shown.at === now ? { ...shown, ...put } : { ...put, ...kept, tries: 0 }, shownBefore }
  }
  if (heard === null || shown === null || shown.question === heard.pending) return { shown, shownBefore }
  // Where another question waits that nobody has put to them yet (the flow has changed), theirs is still on the screen.
  const isDone = heard.isUrgent || (!shown.changing && (heard.pending === null || answers[shown.question]?.at === now))
  return isDone ? { shown: null, shownBefore: shown } : { shown, shownBefore }
}

/** Further back nobody looks: by then one of them has surely left. */
const deepest = 3
/** What stands under a new question: what was shown last, and what was shown before that, for it may not have left either. */
export const beneath = ({ shown, shownBefore }: Pick<Conversation, 'shown' | 'shownBefore'>): Shown | null =>
  shown && shownBefore ? { ...shown, before: cut(shownBefore, deepest - 1) } : shown
const cut = ({ before, ...put }: Shown, left: number): Shown => (before && left > 1 ? { ...put, before: cut(before, left - 1) } : put)

/** The question with the texts that put it. What a page puts is on it when it is seen: nothing has to leave for that. */
export const puts = (shown: Shown, channel: Channel, sends: readonly { id: string; key: string }[]): Shown => {
  const texts = channel === 'sms' ? sends.filter(({ key }) => key.split('+').includes(`ask.${shown.question}`)).map(({ id }) => id) : []
  if (texts.length > 0) return { ...shown, sent: [...(shown.sent ?? []), ...texts].slice(-deepest) }
  return channel === 'web' && shown.sent === undefined ? { ...shown, sent: [] } : shown
}

/** The read-back that stands in the last text we sent; where other words went after it, none does. A page shows what it asks. */
export const readOut = ({ reading: was, ...shown }: Shown, reading: () => string, sends: readonly { key: string }[]): Shown => {
  const last = sends.at(-1)
  if (shown.question !== 'confirm_gleaned') return shown
  if (last === undefined) return was === undefined ? shown : { ...shown, reading: was }
  return last.key.split('+').includes('ask.confirm_gleaned') ? { ...shown, reading: reading() } : shown
}

/** Every text whose leaving decides which question stands on their phone. */
export const waitedFor = ({ shown, shownBefore }: Conversation): string[] => inOrder(shown, shownBefore).flatMap(({ sent = [] }) => sent)

const inOrder = (shown: Shown | null, shownBefore: Shown | null): Shown[] => {
  const all: Shown[] = []
  for (let put = shown; put; put = put === shown ? shownBefore : put.before ?? null) all.push(put)
  return all
}

/** Had it left when they wrote? A text that failed never did. */
const hadLeft = ({ at: asked, sent }: Shown, at: Instant, left: Ears['left']): boolean => {
  const times = sent?.map((row) => left?.(row)) ?? [asked]
  return times.some((time) => time === undefined ? at >= asked : time !== null && at >= time)
}

// ── The question that these words answer ─────────────────────────────────────

/** `put`: as it was put to them, where they answer by text. A page says itself which option was meant. */
export type ShownQuestion = { key: string; question: Question; crossed: boolean; put: Shown | null }

/**
 * The question that these words answer (law 6). A page says which it showed; where it showed none, none is answered. A text answers the
 * last question that had left when it came: one that still lies in the outbox, or never went, was read by nobody.
 */
export const questionFor = (ears: Ears, conversation: Conversation, knock: Said, { at, channel }: Now): ShownQuestion | null => {
  const { shown, shownBefore } = conversation
  const put = channel === 'web' ? null : inOrder(shown, shownBefore).find((one) => hadLeft(one, at, ears.left)) ?? null
  const key = knock.question ?? put?.question ?? (shown === null ? picksAgain(conversation, knock.text) ?? undefined : undefined)
  const question = key === undefined || !Object.hasOwn(ears.questions, key) ? undefined : ears.questions[key]
  return key === undefined || question === undefined ? null : { key, question, crossed: put !== null && put !== shown, put }
}

/** What the words come to under the question as it stood on their screen; unread where what they picked is no longer there. */
export const readingOf = (ears: Ears, conversation: Conversation, { key, question, put }: ShownQuestion, text: string, when: Now): Reading =>
  ifStillThere(question, put, readAnswer(asShown(question, put), text, known(ears, conversation, key, when)), text)

const known = (ears: Ears, conversation: Conversation, key: string, { now }: Now) => {
  const previous = conversation.answers[key]
  return previous ? { now, timeZone: ears.timeZone, previous } : { now, timeZone: ears.timeZone }
}

const plain = (text: string) => text.toLowerCase().replace(/[’'.!?]/g, '').trim()
/** Did they say an option by its name? */
export const isNamed = ({ options = [] }: Question, text: string) =>
  options.some(({ label, also = [] }) => [label, ...also].some((name) => plain(name) === plain(text)))
