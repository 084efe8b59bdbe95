/**
 * Which words are true tonight: those for a service that nobody watches, or those for one where somebody is on duty. The one place where
 * that is chosen (design law 2, law 3: no text says that anyone is told where nobody is).
 */
import type { Message } from '../../content/shape.ts'
import type { MessageKey } from '../../content/messages/index.ts'
import type { Effect, Instant, Severity } from '../vocabulary.ts'

/** By when somebody will have read an alert of this severity that is raised now; null: nobody is told of it. */
export type ReadBy = (severity: Severity) => Instant | null

const isAttended = (from: 'now' | 'ever', readBy: ReadBy) => readBy(from === 'now' ? 'emergency' : 'concern') !== null

/** The words of a message as they are true now. */
export const trueWords = (message: Message, readBy: ReadBy | undefined): Pick<Message, 'sms' | 'web'> => {
  const { attended } = message
  return attended && readBy && isAttended(attended.from, readBy) ? attended : message
}

/** What follows the fixed answer to danger, where an alert goes with it and somebody will read it. Nothing where nobody will. */
export const toldWords = (effects: readonly Effect[], answered: Extract<Effect, { do: 'answerDanger' }>, readBy: ReadBy | undefined): MessageKey | null => {
  const isRaised = effects.some((e) => e.do === 'alert' && e.severity === answered.level && e.topic === answered.topic)
  if (!isRaised || (readBy?.(answered.level) ?? null) === null) return null
  return answered.level === 'emergency' ? 'told_emergency' : 'told_concern'
}
