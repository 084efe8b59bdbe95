/**
 * May this check-in go now? Decided when it is approved as far as it can be, and again, whole, at the moment of sending: pure, and always
 * with its reason (design law 5). What the store knows comes in as facts; nothing here looks at what a child wrote.
 */
import type { decidedAnyway } from '../../content/check-ins/objections.ts'
import { dateThere } from '../core/opening.ts'
import { intoSensibleHours, isInHours } from '../core/hours.ts'
import type { CheckIn, Episode, NotSent, Plan } from '../vocabulary/episode.ts'
import { instant, type Instant, type Speaker } from '../vocabulary.ts'
import { objectionsTo } from './objections.ts'

/** What came of asking, by text, whether it is safe to text here: the latest answer. `unanswered`: the first text went, and nobody said. */
export type SaidSafe = 'yes' | 'no' | 'unanswered' | 'not_asked'

/** What the shell has gathered of the phone in the plan, at this moment: of the line from this area's number to `plan.number`. */
export type Facts = {
  now: Instant
  /** STOP in our ledger, or asked in their own words to be left alone (the milestone `left_alone`). */
  stopped: boolean
  /** Who speaks in the sitting that this phone leads to, ended or not; null where it has none. A grown-up there is no child's phone. */
  speaker: Speaker | null
  saidSafe: SaidSafe
  /** When words last came from this phone, of whatever kind; null: never. */
  lastHeard: Instant | null
  /** An alert on that conversation stands open: somebody is still to answer. */
  owedAnswer: boolean
  /** When they last wrote that they are back, since the episode began; null: never. Whoever holds the phone can write it. */
  cameBack: Instant | null
  /** Another hand was heard on this phone, or it was said to be a wrong number, or a recycled one. */
  otherHand: boolean
  /** When either of the plan's code words was last used; null: never. */
  codeWord: Instant | null
  /** Unasked texts to this number today, by the date in `plan.timeZone`, that are not this episode's own (another one, closed today). Left out: none. */
  elsewhereToday?: number
  /** Would somebody read a reply to a text that goes then, all through its time? By the rota as it stands. Left out: nobody has asked the rota. */
  isRead?: (at: Instant) => boolean
  /** When the last check-in that went found nobody on this number (Twilio 30005, 30006 and their like); null, or left out: it did not. */
  numberDead?: Instant | null
  /** Who works on episodes in this area at this moment, by the key of the rota: a role or an area may be another since. Left out: whoever approved it does. */
  people?: readonly string[]
}

/** `later`: it keeps waiting, due then. `not`: its fate. */
export type MayGo = { go: true } | { later: Instant } | { not: NotSent }

/** domain.md §6.3: more than this in a day only while they write back. */
const mostInADay = 3

/** Longer ago than this, what they wrote is not what such a text would answer. */
const answeredWithin = 6 * 3_600_000

/** Did words come from this phone since our last text, a short time ago? Such words may be answered, whatever the hour (design law 5). */
export const mayAnswer = ({ checkIns }: Pick<Episode, 'checkIns'>, lastHeard: Instant | null, now: Instant): boolean =>
  lastHeard !== null && now - lastHeard <= answeredWithin && checkIns.every(({ fate }) => fate.state !== 'went' || fate.at < lastHeard)

const has = ({ approved }: CheckIn, rule: string) => approved.despite.some((one) => one.rule === rule)

type Timed = Pick<CheckIn, 'sendBefore'> & Partial<Pick<CheckIn, 'kind'>>
/** The first instant from `from` on at which the plan lets it go. Null: not before its time runs out. */
export const whenItMayGo = ({ sendBefore, kind }: Timed, { hours, timeZone, undoUntil }: Pick<Plan, 'hours' | 'timeZone' | 'undoUntil'>, from: Instant): Instant | null => {
  const start = instant(Math.max(from, undoUntil))
  if (kind === 'answer') return start < sendBefore ? start : null
  const at = intoSensibleHours(start, timeZone, hours, sendBefore - start)
  return at < sendBefore && isInHours(at, timeZone, hours) ? at : null
}

/** What binds whatever the hour: nothing that comes later mends it. */
const boundBy = (checkIn: CheckIn, { plan, state }: Episode, facts: Facts): NotSent | null => {
  if (state === 'closed') return 'closed'
  if (!plan) return 'no_plan'
  if (checkIn.approved.by === '' || checkIn.fate.state !== 'waiting' || facts.people?.includes(checkIn.approved.by) === false) return 'not_approved'
  if (checkIn.approved.at < plan.madeAt) return 'plan_changed'
  if (facts.stopped) return 'stopped'
  if (isNew(checkIn, facts.cameBack, 'came_back')) return 'came_back'
  if (isNew(checkIn, facts.numberDead ?? null, 'number_dead')) return 'number_dead'
  // Nobody may have said yet who they are: a person has matched this number to the child.
  if (facts.otherHand || !(facts.speaker === null || facts.speaker === 'young_person' || facts.speaker === 'unknown')) return 'not_their_phone'
  return facts.saidSafe === 'no' || isNew(checkIn, facts.codeWord, 'code_word_used') ? 'phone_not_safe' : null
}
/** A name that was ruled out since, a sender whom the child knows by another: what was fine when it was approved blocks now. */
const isRuledOut = ({ body, kind }: CheckIn, plan: Plan, child: Episode['child']) => objectionsTo(body, { plan, child, kind }).some(({ does }) => does === 'blocks')
/** Seen by the person who approved, and gone on from with a reason; else it binds. */
const isNew = (checkIn: CheckIn, said: Instant | null, rule: keyof typeof decidedAnyway) => said !== null && !(said < checkIn.approved.at && has(checkIn, rule))

const ofTheirAnswers = (checkIn: CheckIn, episode: Episode, { now, saidSafe, lastHeard, owedAnswer }: Facts): NotSent | null => {
  if (checkIn.kind === 'answer') return mayAnswer(episode, lastHeard, now) ? null : 'not_an_answer'
  if (checkIn.kind === 'check_in' && saidSafe === 'not_asked') return 'not_asked_first'
  if (saidSafe === 'unanswered' && !has(checkIn, 'asked_and_silent')) return 'asked_and_silent'
  if (checkIn.unlessTheyReply && lastHeard !== null && lastHeard > checkIn.approved.at) return 'they_replied'
  return owedAnswer ? 'owed_an_answer' : null
}

/** A second on one date goes with a reason, or where those before it had theirs: then this is the day's one. */
const isTooMany = (checkIn: CheckIn, { checkIns }: Episode, { timeZone }: Plan, { now, lastHeard, elsewhereToday = 0 }: Facts): boolean => {
  if (checkIn.kind === 'answer') return false
  const today = dateThere(now, timeZone)
  const went = checkIns.flatMap((one) => (one.kind !== 'answer' && one.fate.state === 'went' && dateThere(one.fate.at, timeZone) === today ? [{ at: one.fate.at, hadReason: has(one, 'second_today') }] : []))
  const unreasoned = went.filter(({ hadReason }) => !hadReason).length + elsewhereToday
  if (unreasoned > 0 && !has(checkIn, 'second_today')) return true
  const isSilent = lastHeard === null || went.every(({ at }) => at >= lastHeard)
  return isSilent && went.length + elsewhereToday >= mostInADay
}

/** The last word before a check-in goes: asked when it is due, and once more for each instant that it names. */
export const mayGo = (checkIn: CheckIn, episode: Episode, facts: Facts): MayGo => {
  const bound = boundBy(checkIn, episode, facts)
  if (bound) return { not: bound }
  const { plan } = episode
  if (!plan) return { not: 'no_plan' }
  const { now } = facts
  if (now >= checkIn.sendBefore) return { not: 'too_late' }
  const at = whenItMayGo(checkIn, plan, instant(Math.max(now, checkIn.due)))
  if (at === null) return { not: plan.undoUntil >= checkIn.sendBefore ? 'undo_open' : 'outside_hours' }
  if (at > now) return { later: at }
  if (plan.paused) return { not: 'paused' }
  const held = ofTheirAnswers(checkIn, episode, facts) ?? (isRuledOut(checkIn, plan, episode.child) ? 'plan_changed' : null)
  if (held) return { not: held }
  // What answers a child who wrote is not held back (design law 5).
  if (checkIn.kind !== 'answer' && facts.isRead?.(now) === false) return { not: 'nobody_to_read' }
  return isTooMany(checkIn, episode, plan, facts) ? { not: 'too_many_today' } : { go: true }
}
