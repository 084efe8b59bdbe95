/** What the flows are written with: short names for the effects and guards of `setup.ts`. */
import type { Milestone } from '../src/vocabulary.ts'

export const say = <const M extends string>(message: M) => ({ type: 'say' as const, params: { message } })
export const mark = <const M extends Milestone>(name: M) => ({ type: 'mark' as const, params: { milestone: name } })
export const lacks = (question: string) => ({ type: 'lacks' as const, params: { question } })
export const chose = (question: string, value: string) => ({ type: 'chose' as const, params: { question, value } })
export const reached = (name: Milestone) => ({ type: 'reached' as const, params: { milestone: name } })
export const later = (a: Milestone, b: Milestone) => ({ type: 'later' as const, params: { a, b } })
export const isThis = (question: string) => ({ type: 'isThis' as const, params: { question } })
export const answers = (question: string, value: string) => ({ type: 'isThisAndChose' as const, params: { question, value } })
export const answeredBefore = (question: string, since: Milestone) => ({ type: 'answeredBefore' as const, params: { question, milestone: since } })
export const answeredSince = (question: string, since: Milestone) => ({ type: 'answeredSince' as const, params: { question, milestone: since } })
export const answeredAfterAnswer = (question: string, than: string) => ({ type: 'answeredAfterAnswer' as const, params: { question, than } })
export const isWait = (name: string) => ({ type: 'isWait' as const, params: { name } })

/** A question that leads on to one place whatever is answered. */
export const question = <const T extends string>(key: string, next: T) => ({
  meta: { question: key },
  entry: { type: 'ask' as const, params: { question: key } },
  on: { answered: { guard: isThis(key), target: next } },
})

/** Law 2: whereabouts unknown and no call confirmed in 30 minutes, 5 after a red flag or a doubt about one. At any hour. */
export const minutesUntilNudge = { plain: 30, flagged: 5 } as const
export const followUp = (minutes: number) => ({ type: 'wait' as const, params: { name: 'not_rung', minutes, askedFor: true } })

/** All that would ring unasked. */
export const stopEvery = ['not_rung', 'still_not_rung', 'look_again', 'look_unanswered', 'company'].map((name) => ({ type: 'stopWaiting' as const, params: { name } }))

export const unmark = <const M extends Milestone>(name: M) => ({ type: 'unmark' as const, params: { milestone: name } })
/** RUNG was not true: the police do not know, and the follow-up of law 2 runs again. */
export const notRungAfterAll = [
  unmark('rang'), unmark('went_on'), mark('should_ring'), { type: 'stopWaiting' as const, params: { name: 'company' } }, say('not_rung'), followUp(minutesUntilNudge.plain),
]
/** They rang, and nobody took the report. */
export const refusedAfterAll = [
  unmark('rang'), unmark('went_on'), mark('refused'), mark('should_ring'), { type: 'stopWaiting' as const, params: { name: 'company' } }, say('turned_away'), followUp(minutesUntilNudge.plain),
]
/** "They're back" was not true. */
export const notBackAfterAll = [
  unmark('returned'), unmark('located'), mark('should_ring'), mark('asked_to_report'), say('not_back'), followUp(minutesUntilNudge.plain),
]
/** Law 2's half hour begins with the first words that say so, and not with the answer to some question of ours. */
export const clockBegins = [mark('said_missing'), followUp(minutesUntilNudge.plain)]
/** They know where the child is, or have agreed when to look again: what was agreed rings instead. */
export const clockStops = [unmark('said_missing'), ...['not_rung', 'still_not_rung'].map((name) => ({ type: 'stopWaiting' as const, params: { name } }))]

/** "It was not him": they are missing still, and law 2 runs from the beginning. */
export const notDiedAfterAll = [unmark('bereaved'), mark('should_ring'), mark('asked_to_report'), say('not_back'), followUp(minutesUntilNudge.plain)]
/** Back, and gone: a new absence, that the police do not know of. The call for it is not made yet, and law 2 runs from the beginning. */
export const goneAgainAfterAll = [
  unmark('returned'), unmark('located'), unmark('police_told_back'), unmark('rang'), unmark('nudged'), unmark('flagged'), unmark('closed'),
  mark('should_ring'), mark('asked_to_report'), say('gone_again'), followUp(minutesUntilNudge.plain),
]
/** …and who was in danger before is in danger now: 999 at once, and five minutes. */
export const goneAgainInDanger = [
  unmark('returned'), unmark('located'), unmark('police_told_back'), unmark('rang'), unmark('nudged'), unmark('flagged'), unmark('closed'),
  mark('danger'), mark('should_ring'), mark('asked_to_report'), say('gone_again_danger'),
  { type: 'alert' as const, params: { severity: 'emergency' as const, topic: 'gone_again' } }, followUp(minutesUntilNudge.flagged),
]
/** Of two that are said in turn, so that nobody reads the same words twice running: was it this one? */
export const saidLast = (one: Milestone, other: Milestone) => later(one, other)

/** A question of the report, and the answer of another that it only makes sense after. */
export type Asked = { key: string; onlyAfter?: { question: string; values: readonly string[] } }
export const keyOf = ({ key }: Asked) => key
export const isDue = ({ key, onlyAfter }: Asked) => onlyAfter
  ? { type: 'lacksAfter' as const, params: { question: key, after: onlyAfter.question, values: onlyAfter.values } }
  : lacks(key)

/** States that ask these questions, one for each. */
export const stage = <const T extends string>(keys: readonly string[], next: T) =>
  Object.fromEntries(keys.map((key) => [`asking_${key}`, question(key, next)]))
/** The ways on to those of these questions that have no answer, in order. */
export const firstLacking = (keys: readonly string[]) => keys.map((key) => ({ guard: lacks(key), target: `asking_${key}` }))
