/** One check-in: approved by a named person, called off, and what became of it when its time came. Pure. */
import { decidedAnyway } from '../../content/check-ins/objections.ts'
import { dateThere } from '../core/opening.ts'
import { foldToGsm, segments } from '../core/sms.ts'
import type { CheckIn, Episode, NotSent, Plan } from '../vocabulary/episode.ts'
import { instant, type Instant } from '../vocabulary.ts'
import type { Approval, Decided, Doing, Refused } from './episode.ts'
import { withHappened } from './happened.ts'
import { objectionsTo } from './objections.ts'
import { mayAnswer, whenItMayGo } from './policy.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** An hour late it can harm (design law 5). */
const sendWithin = HOUR
/** What answers them is not what they wait for any more. */
const answerWithin = 10 * 60_000
const mostAhead = 28 * DAY
const mostParts = 3
const mostReason = 400

/** Changed while it waits: what it stood for is called off in the same write. */
const without = ({ checkIns }: Episode, id: string | undefined, { by, at }: Doing): CheckIn[] =>
  checkIns.map((one) => (one.id === id ? { ...one, fate: { state: 'called_off', at, by: by.key } } : one))

type Times = Pick<CheckIn, 'kind' | 'due' | 'sendBefore'>
const timesOf = ({ kind, due, sendBefore }: Approval, { at }: Doing): Times => {
  if (kind === 'answer') return { kind, due: at, sendBefore: instant(at + answerWithin) }
  const from = instant(Math.max(due, at))
  return { kind, due: from, sendBefore: sendBefore ?? instant(from + sendWithin) }
}

const wrongTimes = ({ kind, due, sendBefore }: Times, plan: Plan, { at, isRead }: Doing): Refused | null => {
  if (!Number.isFinite(due) || due > at + mostAhead) return 'due_wrong'
  if (!(sendBefore > due && sendBefore <= due + DAY)) return 'deadline_wrong'
  const goes = whenItMayGo({ sendBefore, kind }, plan, due)
  if (goes === null) return 'outside_hours'
  return kind !== 'answer' && isRead?.(goes) === false ? 'nobody_to_read' : null
}

/** The date, there, on which it goes or went; null where it never will. */
const dateOfOne = ({ fate, due, sendBefore }: Pick<CheckIn, 'fate' | 'due' | 'sendBefore'>, plan: Plan): string | null => {
  if (fate.state === 'went') return dateThere(fate.at, plan.timeZone)
  const at = fate.state === 'waiting' ? whenItMayGo({ sendBefore }, plan, due) : null
  return at === null ? null : dateThere(at, plan.timeZone)
}

/** Rules of the calendar and of the phone that a person may decide against, with a reason. */
const wantedByTime = (others: readonly CheckIn[], asked: CheckIn, plan: Plan, { at, saidSafe }: Doing): string[] => {
  if (asked.kind === 'answer') return []
  const date = dateOfOne(asked, plan)
  return [
    ...(others.some((one) => one.kind !== 'answer' && dateOfOne(one, plan) === date) ? ['second_today'] : []),
    // For later they may answer yet; what is for now would be held back at once.
    ...(saidSafe === 'unanswered' && asked.due < at + HOUR ? ['asked_and_silent'] : []),
  ]
}

/** Which one is changed by this; null: none. */
const replaced = ({ checkIns }: Episode, { insteadOf }: Approval): CheckIn | null | { refused: Refused } => {
  if (insteadOf === undefined) return null
  const old = checkIns.find(({ id }) => id === insteadOf)
  if (!old) return { refused: 'no_such_check_in' }
  return old.fate.state === 'waiting' ? old : { refused: 'not_waiting' }
}

/** What may not go at all, and what wants a reason that it was not given. */
const objectedTo = (asked: CheckIn, others: readonly CheckIn[], { plan, child }: Episode & { plan: Plan }, doing: Doing): Decided | { kept: CheckIn } => {
  const objected = objectionsTo(asked.body, { plan, child, kind: asked.kind })
  const blocked = objected.filter(({ does }) => does === 'blocks').map(({ rule }) => rule)
  if (blocked.length > 0) return { refused: 'words_blocked', rules: blocked }
  const wanted: string[] = [...objected.map(({ rule }) => rule), ...wantedByTime(others, asked, plan, doing)]
  const despite = asked.approved.despite.filter(({ rule }) => wanted.includes(rule) || Object.hasOwn(decidedAnyway, rule))
  const left = wanted.filter((rule) => !despite.some((one) => one.rule === rule))
  return left.length > 0 ? { refused: 'reason_wanted', rules: left } : { kept: { ...asked, approved: { ...asked.approved, despite } } }
}

/** One check-in under the name of whoever approves it. Its words are kept as they will go: folded to the plainest characters. */
export const approve = (episode: Episode, asked: Approval, doing: Doing): Decided => {
  const { plan } = episode
  const { by, at } = doing
  if (!plan) return { refused: 'no_plan' }
  if (plan.paused) return { refused: 'paused' }
  if (asked.planSeen !== undefined && asked.planSeen !== plan.madeAt) return { refused: 'plan_changed' }
  if (episode.checkIns.some(({ id }) => id === asked.id)) return { refused: 'done_already' }
  const old = replaced(episode, asked)
  if (old && 'refused' in old) return old
  const body = foldToGsm(asked.body.trim())
  if (body === '') return { refused: 'no_words' }
  if (segments(body).segments > mostParts || asked.despite.some(({ reason }) => reason.length > mostReason)) return { refused: 'too_long' }
  const times = timesOf(asked, doing)
  const wrong = wrongTimes(times, plan, doing)
  if (wrong) return { refused: wrong }
  if (asked.kind === 'answer' && !mayAnswer(episode, doing.lastHeard ?? null, at)) return { refused: 'not_an_answer' }
  const despite = asked.despite.map(({ rule, reason }) => ({ rule, reason: reason.trim() })).filter(({ reason }) => reason !== '')
  const checkIn: CheckIn = {
    id: asked.id, body, approved: { by: by.key, at, despite }, ...times, ...(asked.unlessTheyReply && asked.kind !== 'answer' ? { unlessTheyReply: true } : {}), fate: { state: 'waiting' },
  }
  const others = old ? without(episode, old.id, doing) : episode.checkIns
  const found = objectedTo(checkIn, others, { ...episode, plan }, doing)
  return 'kept' in found ? { after: withHappened({ ...episode, checkIns: [...others, found.kept] }, doing, { what: 'approved', checkIn: checkIn.id }) } : found
}

/** Waiting, it is called off. Gone to the outbox, it keeps its fate, and may leave no more: the outbox says whether it was in time. */
export const callOffOne = (episode: Episode, id: string, doing: Doing): Decided => {
  const found = episode.checkIns.find((one) => one.id === id)
  if (!found) return { refused: 'no_such_check_in' }
  const { fate } = found
  if (fate.state === 'called_off' || fate.state === 'not_sent') return { refused: 'not_waiting' }
  const happened = { what: 'called_off', checkIn: id } as const
  if (fate.state === 'went') return { after: withHappened(episode, doing, happened), callOff: [fate.cause] }
  return { after: withHappened({ ...episode, checkIns: without(episode, id, doing) }, doing, happened) }
}

const putBackWithin = 60_000

/** Until when this person may undo it: their own slip, of a minute ago, and while it waited. Null: not at all. What a close or a change called off stays so. */
export const mayPutBackUntil = ({ happened }: Episode, { id, fate }: CheckIn, { by, at }: { by: { key: string }; at: Instant }): Instant | null => {
  if (fate.state !== 'called_off' || fate.by !== by.key || at >= fate.at + putBackWithin) return null
  return happened.some(({ what, checkIn, at: then }) => what === 'called_off' && checkIn === id && then === fate.at) ? instant(fate.at + putBackWithin) : null
}

/** It is what was approved, and waits again; policy looks at it when it is due, whatever was changed in between. */
export const putBack = (episode: Episode, id: string, doing: Doing): Decided => {
  const found = episode.checkIns.find((one) => one.id === id)
  if (!found) return { refused: 'no_such_check_in' }
  if (mayPutBackUntil(episode, found, doing) === null) return { refused: 'too_late_to_put_back' }
  const checkIns = episode.checkIns.map((one): CheckIn => (one === found ? { ...one, fate: { state: 'waiting' } } : one))
  return { after: withHappened({ ...episode, checkIns }, doing, { what: 'put_back', checkIn: id }) }
}

// ── When its time has come: what the shell keeps of what policy said ──

/** Who is named where no person did it. */
const service = { key: 'service' }

const changed = (episode: Episode, id: string, change: (one: CheckIn) => CheckIn): Episode | null => {
  const found = episode.checkIns.find((one) => one.id === id)
  return found?.fate.state === 'waiting' ? { ...episode, checkIns: episode.checkIns.map((one) => (one === found ? change(one) : one)) } : null
}

/** It stands in the outbox under this cause, with this episode in the same write. Null: it does not wait any more. */
export const itWent = (episode: Episode, id: string, { at, cause }: { at: Instant; cause: string }): Episode | null => {
  const after = changed(episode, id, (one) => ({ ...one, fate: { state: 'went', at, cause } }))
  return after && withHappened(after, { by: service, at }, { what: 'went', checkIn: id })
}

export const itDidNotGo = (episode: Episode, id: string, { at, because }: { at: Instant; because: NotSent }): Episode | null => {
  const after = changed(episode, id, (one) => ({ ...one, fate: { state: 'not_sent', at, because } }))
  return after && withHappened(after, { by: service, at }, { what: 'not_sent', checkIn: id, because })
}

/** It waits on, into the plan's hours: due then, and asked again. */
export const itGoesLater = (episode: Episode, id: string, due: Instant): Episode | null => {
  const after = changed(episode, id, (one) => ({ ...one, due }))
  return after && { ...after, version: after.version + 1 }
}
