/** What was said is put where it belongs: under its question's key, among what they told us, and with what they just wrote. */
import type { Answer, Conversation, Instant, Remark } from '../vocabulary.ts'
import type { Now } from './heard.ts'

/** An answer as it is given: when and where it came is added as it is kept. */
export type Given = Pick<Answer, 'said' | 'value' | 'certainty'>

/** Fragments of one thought come within this time (domain.md §5.2: 60–90 s). */
const fragmentsWithin = 90_000
/** What answered a question in full is joined only to what follows at once: later, they have read the next question and answer that. */
const wholeWithin = 20_000

/** Puts an answer under its question's key; what stood before is kept, and what was only read of it waits for no yes any more. */
export const store = (conversation: Conversation, key: string, given: Given, { now, channel }: Pick<Now, 'now' | 'channel'>): Conversation => {
  const stood = conversation.answers[key]
  const { before: earlier = [], ...last } = stood ?? {}
  const before = stood ? [...earlier, last as Omit<Answer, 'before'>] : []
  const { [key]: _, ...gleaned } = conversation.gleaned
  return { ...conversation, gleaned, answers: { ...conversation.answers, [key]: { ...given, at: now, channel, before } } }
}

export const remark = (conversation: Conversation, text: string, why: Remark['why'], { now, channel }: Pick<Now, 'now' | 'channel'>): Conversation =>
  text === '' ? conversation : { ...conversation, remarks: [...conversation.remarks, { at: now, channel, text, why }] }

/** What they wrote just before `at`, oldest first. */
export const recentAt = ({ recent }: Conversation, at: Instant) => recent.filter((r) => at - r.at <= (r.whole ? wholeWithin : fragmentsWithin))

export const remember = (conversation: Conversation, text: string, { at }: Now): Conversation => ({
  ...conversation,
  heard: at,
  recent: [...recentAt(conversation, at), { at, text }].slice(-12),
})
