/** What one alert's page shows of what was read: who has it, what raised it, the conversation in words, and what may be done. */
import { dutyWords } from '../../content/duty.ts'
import { words } from '../../content/messages/index.ts'
import type { DutyPerson } from '../../content/shape.ts'
import type { ReadAlert } from '../act.ts'
import { may } from '../core/may.ts'
import { wroteIn } from '../core/tongue.ts'
import { mayTextUnasked } from '../core/young/hear-young.ts'
import type { AlertPage, ThreadLine } from '../pages/duty-alert.tsx'
import type { Conversation, ThreadEntry } from '../vocabulary.ts'
import { lineOf, sayTime, type Desk } from './duty-lines.ts'

const statuses: Record<ThreadEntry['state'], string> = {
  received: 'received', waiting: 'waiting to go', sending: 'on its way', sent: 'sent', delivered: 'delivered', failed: 'did not arrive', uncertain: 'may have gone', dropped: 'not sent',
}

const threadLine = ({ direction, body, at, state }: ThreadEntry, timeZone: string): ThreadLine =>
  ({ direction, body, at: new Date(at).toISOString(), timeText: sayTime(at, timeZone), status: statuses[state] })

/** A worker who rings them may want an interpreter. */
const writesIn = (conversation: Conversation): Pick<AlertPage, 'writesIn'> => {
  const wrote = wroteIn(conversation)
  return wrote === null ? {} : { writesIn: wrote }
}

/** Not raised by what somebody wrote: a timer, the carrier, our own store. */
const wordless = new Set(['call_unconfirmed', 'opted_out', 'undelivered', 'damaged', 'stuck'])

export const pageOf = ({ alert, conversation: door, thread: said, isStopped, wentOn }: ReadAlert, by: DutyPerson, desk: Desk): Omit<AlertPage, 'areaName' | 'once'> => {
  const conversation = wentOn?.conversation ?? door
  const thread = [...said, ...wentOn?.thread ?? []]
  const raised = wordless.has(alert.topic) ? undefined : thread.findLast(({ direction, at }) => direction === 'in' && at <= alert.at)
  const hand = !alert.acknowledged ? 'nobody' : alert.acknowledged.by === by.key ? 'me' : 'other'
  const young = conversation.speaker === 'young_person' || conversation.speaker === 'unknown'
  return {
    by, line: lineOf(alert, desk), hand, inHandOf: alert.acknowledged?.by ?? '', mayClose: !alert.resolved && (hand === 'me' || (hand === 'other' && may(by, 'act_for_others'))),
    ...(alert.resolved ? { resolved: alert.resolved } : {}), speaker: conversation.speaker, ...writesIn(conversation),
    raisedBy: raised ? threadLine(raised, desk.timeZone) : null, thread: thread.map((entry) => threadLine(entry, desk.timeZone)),
    ...(isStopped ? { resume: { text: young ? words.resumed_child.sms : `${words.resumed.sms} ${dutyWords.resumeThen}`, ...(young && !mayTextUnasked(conversation) ? { isUnsafe: true as const } : {}) } } : {}),
  }
}
