/**
 * Which words are true tonight: those for a service that nobody watches, or those for one where somebody is on duty. The one place where
 * that is chosen (design law 2, law 3: no text says that anyone is told where nobody is).
 */
import type { Message } from '../../content/shape.ts'
import type { MessageKey } from '../../content/messages/index.ts'
import { isDangerOpen } from './open-danger.ts'
import type { Conversation, Effect, Instant, Severity } from '../vocabulary.ts'

/** By when somebody will have read an alert of this severity that is raised now; null: nobody is told of it. */
export type ReadBy = (severity: Severity) => Instant | null

const isAttended = (from: 'now' | 'ever', readBy: ReadBy) => readBy(from === 'now' ? 'emergency' : 'concern') !== null

/** The words of a message as they are true now. */
export const trueWords = (message: Message, readBy: ReadBy | undefined): Pick<Message, 'sms' | 'web'> => {
  const { attended } = message
  return attended && readBy && isAttended(attended.from, readBy) ? attended : message
}

/** The danger that is answered, the alerts that go with it, and by when they were told first that somebody reads of it. */
type Telling = { effects: readonly Effect[]; answered: Extract<Effect, { do: 'answerDanger' }>; toldBy: Instant | undefined; now: Instant }

/** What follows the fixed answer to danger, where an alert goes with it and somebody will read it. Nothing where nobody will. */
export const toldWords = ({ effects, answered, toldBy, now }: Telling, readBy: ReadBy | undefined): MessageKey | null => {
  const isRaised = effects.some((e) => e.do === 'alert' && e.severity === answered.level && e.topic === answered.topic)
  if (!isRaised || (readBy?.(answered.level) ?? null) === null) return null
  if (answered.level === 'concern') return 'told_concern'
  return toldBy !== undefined && toldBy <= now ? 'told_emergency_late' : 'told_emergency'
}

/** By when they are told that a worker reads of the danger that stands: the first time holds, however often it is said again. Undefined: nobody is told. */
export const toldByOf = (before: Pick<Conversation, 'milestones'>, effects: readonly Effect[], readBy: ReadBy | undefined): Instant | undefined => {
  const stood = isDangerOpen(before) ? before.milestones.told_by : undefined
  if (stood !== undefined) return stood
  return effects.some((e) => e.do === 'alert' && e.severity === 'emergency') ? readBy?.('emergency') ?? undefined : before.milestones.told_by
}
