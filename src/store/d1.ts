/**
 * Cloudflare's D1, where a service goes that outgrows one machine: the same statements as SQLite, each list one batch, which is the only
 * thing that D1 keeps whole or not at all (reliability.md §0.7). Two bindings: `DB` for the words, `KEYS` for the keys.
 */
import type { Instant } from '../vocabulary.ts'
import type { Database, Outcome, Statement } from './database.ts'
import { openKeyring } from './keys.ts'
import type { Forged } from './signed.ts'
import { openParts, type SealedStore, storeOf } from './store.ts'
import { storeError } from './trouble.ts'

/** What we use of a D1 binding; Cloudflare's own types would bring a second world of globals with them. */
export type D1Statement = { bind: (...values: unknown[]) => D1Statement; all: () => Promise<D1Answer> }
export type D1Answer = { results?: unknown[]; meta?: { changes?: number } }
export type D1 = { prepare: (sql: string) => D1Statement; batch: (statements: D1Statement[]) => Promise<D1Answer[]> }

export type D1Places = {
  db: D1
  keys: D1
  /** 32 bytes, base64. */
  masterKey: string
  previousMasterKey?: string | undefined
  realNow: () => Instant
  /** Hears of a row that somebody else has written (signed.ts). */
  forged?: Forged | undefined
}

const over = (db: D1): Database => {
  const prepare = ({ sql, params }: Statement) => db.prepare(sql).bind(...params)
  const outcomeOf = ({ results, meta }: D1Answer): Outcome =>
    ({ rows: (results ?? []) as Record<string, unknown>[], changes: meta?.changes ?? 0 })
  return {
    read: async <Row>(statement: Statement) => {
      try {
        return ((await prepare(statement).all()).results ?? []) as Row[]
      } catch (error) {
        throw storeError(error)
      }
    },
    commit: async (statements) => {
      if (statements.length === 0) return []
      try {
        return (await db.batch(statements.map(prepare))).map(outcomeOf)
      } catch (error) {
        throw storeError(error)
      }
    },
    // D1 has no log that we could empty. Its Time Travel keeps rows for 30 days: what makes them unreadable is that their key is gone.
    scrub: async () => {},
  }
}

/**
 * Opens at the first use, because a Worker can await nothing before its first request. What is kept between requests is that it is open,
 * never a promise: one request may not await what another one began.
 */
export const openD1 = (places: D1Places): SealedStore => {
  const main = over(places.db)
  const keys = over(places.keys)
  const parts = { main, keys, ring: openKeyring(keys, places), forged: places.forged }
  let open = false
  const opened = async () => {
    if (open) return
    await openParts(parts)
    open = true
  }
  return storeOf(parts, opened, async () => {})
}
