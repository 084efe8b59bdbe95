/** What comes of reading one reply, and what must be known to read it. */
import type { Answer, Instant, Value } from '../../vocabulary.ts'

export type Reading =
  /** `readBack`: the plain reading, present when there is a guess in it. */
  | { kind: 'read'; value: Value; certainty: 'answered' | 'guessed'; readBack?: string }
  | { kind: 'not_known' }
  | { kind: 'skip' }
  /** Something was said, and we cannot tell what it comes to. */
  | { kind: 'unread' }
  /** Nothing was said. */
  | { kind: 'empty' }

export type Known = { now: Instant; timeZone: string; previous?: Answer }

export const unread: Reading = { kind: 'unread' }

export const answered = (value: Value): Reading => ({ kind: 'read', value, certainty: 'answered' })

export const guessed = (value: Value, readBack: string): Reading => ({ kind: 'read', value, certainty: 'guessed', readBack })
