/**
 * The rota book: what people write down beside the settled hours of a rota, and what came of the daily test. Entries are only added; to
 * undo one is another entry. Imports the vocabulary and nothing else.
 */
import type { Instant } from '../vocabulary.ts'

/** By which road somebody was reached, or has answered. */
export type RoadName = 'console' | 'slack' | 'sms'

export type RotaWritten =
  /** From then until then this person is not there, or is there besides. */
  | { what: 'absent' | 'covers'; who: string; from: Instant }
  /** An entry of theirs that holds no more, by its number. */
  | { what: 'undone'; of: number }
  /** The day's test went to this person; null: nobody was on duty. */
  | { what: 'tested'; day: string; who: string | null }
  | { what: 'test_heard'; day: string; road: RoadName }
  | { what: 'test_missed'; day: string }

/** `n`: its place, from 1 on. `by`: a key of the rota, or `service`. `until`: after that it bears on nothing. */
export type RotaEntry = RotaWritten & { n: number; at: Instant; by: string; until: Instant }
