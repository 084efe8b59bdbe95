/**
 * The clock of an alert: which rung of the ladder it stands on, when the next is due, whether it is late. Pure; times are the service's.
 * The page shows the clock; whoever has a telephone on the rota is texted by it (page.ts).
 */
import { usualOnCall } from '../../content/duty.ts'
import type { Rota, Rung } from '../../content/shape.ts'
import type { Alert, Instant } from '../vocabulary.ts'
import { instant } from '../vocabulary.ts'

/** Unacknowledged, an emergency climbs (reliability.md §6 row 5; experience.md §4.2): by the area's own ladder, else the usual one. */
export const ladderOf = ({ onCall = usualOnCall }: Pick<Rota, 'onCall'>): readonly Rung[] => onCall.ladder
/** By the last step somebody has it, or it comes again and again. */
export const worstCaseOfAnEmergency = (ladder: readonly Rung[]): number => ladder.at(-1)?.minutes ?? 0
/** A concern is read within the hour while somebody is on duty. */
export const concernWithin = 60
/** What is in somebody's hand and has no outcome is asked after. */
const outcomeWithin = { emergency: 60, concern: 24 * 60, service: 24 * 60 } as const

export type Clock =
  /** Nobody has it in hand. `due`: when the next rung comes, or the time by which it must be read. */
  | { stands: 'unread'; due: Instant; isOverdue: boolean; rung: Rung | null; climbs: readonly { rung: Rung; at: Instant; isReached: boolean }[] }
  /** In somebody's hand: `due` is when an outcome is asked for. */
  | { stands: 'in_hand'; due: Instant; isOverdue: boolean }
  | { stands: 'over' }

const after = (at: Instant, minutes: number) => instant(at + minutes * 60_000)

const emergencyClock = ({ at }: Alert, now: Instant, ladder: readonly Rung[]): Clock => {
  const climbs = ladder.map((rung) => ({ rung, at: after(at, rung.minutes), isReached: now >= after(at, rung.minutes) }))
  const reached = climbs.findLast(({ isReached }) => isReached)
  const next = climbs.find(({ isReached }) => !isReached)
  return {
    stands: 'unread', climbs, rung: reached?.rung ?? null, due: next?.at ?? after(at, worstCaseOfAnEmergency(ladder)),
    // From the second rung on somebody has not done what they were there for.
    isOverdue: (reached?.rung.minutes ?? 0) > 0,
  }
}

/** `read`: by when the rota says that a concern is read (duty/rota.ts); where nobody is on it, within the hour all the same. */
export const clockOf = (alert: Alert, now: Instant, read: Instant | null, ladder: readonly Rung[] = usualOnCall.ladder): Clock => {
  if (alert.resolved) return { stands: 'over' }
  if (alert.acknowledged) {
    const due = after(alert.acknowledged.at, outcomeWithin[alert.severity])
    return { stands: 'in_hand', due, isOverdue: now >= due }
  }
  if (alert.severity === 'emergency') return emergencyClock(alert, now, ladder)
  const due = read ?? after(alert.at, concernWithin)
  return { stands: 'unread', due, isOverdue: now >= due, rung: null, climbs: [] }
}

/** What wants somebody now, what waits, and what is over: the order in which the list is read. */
export type Place = 'needs_me_now' | 'waiting' | 'quiet'
export const placeOf = (alert: Alert, clock: Clock, by: { key: string }): Place => {
  if (clock.stands === 'over') return 'quiet'
  if (clock.stands === 'in_hand') return clock.isOverdue && alert.acknowledged?.by === by.key ? 'needs_me_now' : 'waiting'
  return alert.severity === 'emergency' || clock.isOverdue ? 'needs_me_now' : 'waiting'
}
