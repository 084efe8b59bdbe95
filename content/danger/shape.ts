/** The shape of a family of danger phrases: plain data that a safeguarding lead can read and argue with. The notation: `src/core/danger/notation.ts`. */
import type { Source } from '../shape.ts'

/** What it is about. Decides the fixed answer, and to which open alert a repeat belongs. */
export const topics = [
  'self_harm', 'overdose_medical', 'held', 'sexual', 'violence', 'weapon', 'exposure', 'young_child', 'taken', 'medicine',
  'followed', 'exploitation', 'neglect_housing', 'help_now', 'unclear',
] as const
export type Topic = (typeof topics)[number]

export type Family = {
  key: string
  topic: Topic
  level: 'emergency' | 'concern'
  /** One sentence: why these words mean danger. */
  why: string
  source: Source
  /** Only from this speaker; absent: from both. */
  speaker?: 'parent' | 'young_person'
  /** It is a deed that may be long past: told as past, it is a concern ("last year", "when I was 9"), unless it still goes on. */
  deed?: true
  /** Silent within a few words of a game, a film or a lesson, unless a real person, or another thought, stands between (`manner.ts`). */
  elsewhere?: true
  /** People say these words lightly too: among words that weigh as everyday talk, and with no graver family beside them, they are asked about, or are that talk (`weigh.ts`). Never a fact, as an age or a medicine. */
  lightly?: true
  /** Its phrases are whole messages, and are heard though the same words are a figure of speech in a longer one. */
  whole?: true
  /** What a "not" just before leaves of it. Of wishes to die something always stays (danger/README, lesson 2). */
  denied: 'nothing' | 'concern'
  phrases: readonly string[]
  /**
   * Things that mean danger when they stand near each other in any order: `@took & @pills & (all|whole|loads)`, within twelve words
   * (`~20` at the end: twenty). Each part is a phrase; a part with a "not" just before it does not count.
   */
  meets?: readonly string[]
  /** Figures of speech: a phrase that overlaps with one of these does not count. */
  not?: readonly string[]
  /** Another subject altogether: where the message holds one of these, the phrase counts only in words that weigh as danger without it (`weigh.ts`, `besideAnother`). */
  unless?: readonly string[]
}

/** Asks to be left alone, and being home again: not danger, and danger outranks both. */
export type Notice = {
  key: string
  level: 'opt_out' | 'returned'
  why: string
  source: Source
  speaker?: 'parent' | 'young_person'
  phrases: readonly string[]
  not?: readonly string[]
  unless?: readonly string[]
}
