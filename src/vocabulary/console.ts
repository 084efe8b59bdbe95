/**
 * The nouns of the practitioners' console: a session, and whose account it is. Of our own people, never of anybody who writes to us.
 * Imports the vocabulary and nothing else.
 */
import type { Instant } from '../vocabulary.ts'

/** Who somebody is at the council's own sign-in: a subject that never changes, of one issuer. In the demonstration the issuer is `demo`. */
export type Identity = { issuer: string; sub: string }

/** One browser in which somebody is signed in. */
export type ConsoleSession = {
  /** As the list of one's sessions names it: an HMAC of the token, which only the browser has. */
  id: string
  /** By the key of the rota. */
  who: string
  /** Role, area and sign-in as the rota had them when it began. Where any of it is another now, it is over. */
  standing: string
  began: Instant
  /** When it was last used, to the minute. By the real clock, as `began`. */
  seen: Instant
  /** "Firefox on Windows": which one it is, for whoever ends it from elsewhere. */
  browser: string
  /** Others' episodes, by id, and when a reason was given here for opening each. */
  reasons: Readonly<Record<string, Instant>>
}

/**
 * What is kept of somebody's sign-ins: which account is theirs, since the first that was taken for this entry of the rota. `strangers`: of
 * accounts that are nobody's here alone, which came today, by their marks, so that one who tries again and again is one row.
 */
export type Account = { entry: string; identity: Identity | null; last: Instant; strangers?: { day: string; marks: readonly string[] } }
