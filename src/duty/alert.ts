/**
 * The life of an alert: open, acknowledged by a named person, resolved with an outcome. Pure: what may be done by whom, and what is refused
 * and why. To acknowledge is not to resolve, and nothing else closes one (experience.md §4.2).
 */
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import type { Alert, Conversation, Did, Instant, Outcome, TakeOver } from '../vocabulary.ts'

export type Act =
  /** "I have it": also how one takes over what somebody else has in hand. `from`: who had it on the page that was pressed, by their key; nobody: empty. `why`: wanted where it is taken from somebody, with words or without. */
  | { do: 'acknowledge'; from?: string; why?: TakeOver; words?: string }
  /** `recorded`: it stands in the council's own record. Ours is let go after this (design law 9: courier, not archive). */
  | { do: 'resolve'; outcome: Outcome | null; log: string; notes: string; recorded: boolean }
  /** What danger stopped goes on. `quietly`: nothing is sent; they are heard as usual when they write next. */
  | { do: 'resume'; quietly: boolean }

export type Refused = 'not_yours' | 'already_yours' | 'taken_meanwhile' | 'no_take_over' | 'over' | 'not_in_hand' | 'in_other_hands' | 'no_outcome' | 'no_log' | 'not_recorded' | 'too_long' | 'not_stopped' | 'home_waits' | 'forged'
export type Done = { alert: Alert; did: Did } | { refused: Refused }

/** More is no note but a report, and reports belong in the council's record. */
const mostNotes = 2_000
const mostLog = 60
const mostWords = 400

/** For the audit: "urgent, I am nearer". */
export const takenBecause = (why: string, words = '') => (words.trim() === '' ? why : `${why}, ${words.trim()}`)

/** `homeWaits`: a child's message home stands asked here, or is half sent: only to release or to decline it closes it. */
type Doing = { by: DutyPerson; at: Instant; isStopped: boolean; homeWaits?: boolean }

export const actOn = (alert: Alert, act: Act, { by, at, isStopped, homeWaits }: Doing): Done => {
  if (!may(by, 'answer_alerts')) return { refused: 'not_yours' }
  if (alert.forged) return { refused: 'forged' }
  if (alert.resolved) return { refused: 'over' }
  if (act.do === 'acknowledge') {
    if (alert.acknowledged?.by === by.key) return { refused: 'already_yours' }
    // Of two who press at once one has it: nobody takes over from somebody whom they did not see.
    if (act.from !== undefined && act.from !== (alert.acknowledged?.by ?? '')) return { refused: 'taken_meanwhile' }
    // What one has is read without a reason: it is not had without one.
    if (alert.acknowledged && act.why === undefined) return { refused: 'no_take_over' }
    return (act.words ?? '').length > mostWords ? { refused: 'too_long' } : { alert: { ...alert, acknowledged: { by: by.key, at } }, did: 'acknowledged' }
  }
  if (!alert.acknowledged) return { refused: 'not_in_hand' }
  if (alert.acknowledged.by !== by.key && !may(by, 'act_for_others')) return { refused: 'in_other_hands' }
  if (act.do === 'resume') return isStopped ? { alert, did: act.quietly ? 'resumed_quietly' : 'resumed' } : { refused: 'not_stopped' }
  if (homeWaits && alert.topic === 'message_home') return { refused: 'home_waits' }
  const { outcome, log, notes } = act
  if (outcome === null) return { refused: 'no_outcome' }
  const wrong = lackingIn({ ...act, outcome })
  return wrong ? { refused: wrong } : { alert: { ...alert, resolved: { by: by.key, at, outcome, log: log.trim(), notes: notes.trim() } }, did: 'resolved' }
}

const lackingIn = ({ outcome, log, notes, recorded }: Omit<Extract<Act, { do: 'resolve' }>, 'do'>): Refused | null => {
  if (notes.length > mostNotes || log.length > mostLog) return 'too_long'
  // 002 §6.3.1: always ask for the police's number and write it down.
  if (outcome === 'police_rung' && log.trim() === '') return 'no_log'
  return outcome !== 'false_alarm' && !recorded ? 'not_recorded' : null
}

/** Has danger stopped our asking here, with nobody having gone on since (law 1)? */
export const isStopped = ({ milestones: m, ended }: Conversation): boolean =>
  ended === undefined && m.danger !== undefined && [m.went_on, m.rang, m.returned].every((since) => since === undefined || since < (m.danger ?? 0))
