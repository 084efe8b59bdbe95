/** Where an episode stands, by its clocks alone: texted, arrived, written back, silent, owed a reply, late. No word of anybody's is looked at. Pure. */
import type { DeliveryState, Instant, Severity } from '../vocabulary.ts'
import { instant } from '../vocabulary.ts'

export const standings = ['owed', 'overdue', 'to_decide', 'undelivered', 'not_sent', 'silent', 'texted', 'delivered', 'read_back', 'paused', 'no_plan'] as const
export type Standing = (typeof standings)[number]

/** A reply is owed within the hour, as the nearest national service promises (peers.md §0.5; issue on practitioners). */
const replyWithin = 60 * 60_000
/** A row that is due is taken within moments: so late it stands still. */
const late = 5 * 60_000

export type Clocks = {
  hasPlan: boolean
  isPaused: boolean
  next: Instant | null
  went: { at: Instant; state: DeliveryState | null } | null
  heard: Instant | null
  notSent: { at: Instant } | null
  alerts: readonly { severity: Severity; at: Instant }[]
  /** When a worker last answered what they wrote; null: never. */
  answered: Instant | null
  /** By when it is to be decided whether the police are told something; null: nothing waits for that. */
  toDecide: Instant | null
}

const arrivedNot: readonly (string | null)[] = ['failed', 'dropped', 'uncertain']

/** By when what they wrote was to be answered: the oldest that nobody has. Danger is not answered by a text: it is closed with an outcome. */
export const replyDue = ({ alerts, answered }: Pick<Clocks, 'alerts' | 'answered'>): Instant | null => {
  const owed = alerts.filter(({ severity, at }) => severity === 'emergency' || (severity === 'concern' && !(answered !== null && answered > at))).map(({ at }) => at)
  return owed.length === 0 ? null : instant(Math.min(...owed) + replyWithin)
}

export const isLate = ({ next, isPaused }: Pick<Clocks, 'next' | 'isPaused'>, now: Instant) => next !== null && next < now - late && !isPaused

/** All that stands, the gravest first. */
export const standingsOf = (one: Clocks, now: Instant): Standing[] => {
  const { went, heard, hasPlan, isPaused, notSent, toDecide } = one
  const reply = replyDue(one)
  const isSilent = went !== null && !arrivedNot.includes(went.state) && (heard === null || heard < went.at)
  const stands: Record<Standing, boolean> = {
    owed: reply !== null, overdue: isLate(one, now) || (reply !== null && reply <= now) || (toDecide !== null && toDecide <= now), to_decide: toDecide !== null,
    undelivered: went !== null && arrivedNot.includes(went.state), not_sent: notSent !== null, silent: isSilent,
    texted: went !== null, delivered: went?.state === 'delivered', read_back: went !== null && heard !== null && heard >= went.at, paused: isPaused, no_plan: !hasPlan,
  }
  return standings.filter((standing) => stands[standing])
}
