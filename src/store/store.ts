/** The store, put together from its parts over two databases: the words' and the keys'. The same for SQLite and D1. */
import type { AreaStore, Store } from '../ports.ts'
import type { AreaCode, ConversationId, Instant } from '../vocabulary.ts'
import type { EpisodeId } from '../vocabulary/episode.ts'
import { alertsOf } from './alerts.ts'
import { cardsOf } from './cards.ts'
import { consoleOf } from './console.ts'
import { type Database, sql } from './database.ts'
import { deskLogOf } from './desk-log.ts'
import { episodesOf } from './episodes.ts'
import { erasureOf } from './erasure.ts'
import { inboxOf } from './inbox.ts'
import type { Keyring } from './keys.ts'
import { takeLease } from './lease.ts'
import { linksOf, optOutsOf } from './links.ts'
import { isNewest, migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { outboxOf } from './outbox.ts'
import { readingsOf } from './readings.ts'
import { redactionsOf } from './redactions.ts'
import { roomOf } from './room.ts'
import { rotaOf, rotaTrailEnd } from './rota-book.ts'
import { sittingsOf } from './sittings.ts'
import { type Forged, signOldRows } from './signed.ts'
import { signOldActs } from './signed-acts.ts'
import { threadsOf } from './threads.ts'
import { readChain, readEpisodeTrail, readTrail, rotaName, type Trail } from './trail.ts'
import { turnsOf } from './turns.ts'
import { waitsOf } from './waits.ts'

/** A store with sealing has keys that can be turned over to a new master key. */
export type SealedStore = Store & {
  /** Wraps every key that the previous master key wrapped with the new one. Returns how many; may be broken off and run again. */
  rotate: () => Promise<number>
  /** Who did what in one sitting, oldest first; `broken` where an entry was changed, moved or taken out. */
  trail: (area: AreaCode, conversation: ConversationId) => Promise<Trail>
  /** The same of an episode. */
  episodeTrail: (area: AreaCode, episode: EpisodeId) => Promise<Trail>
  /** The same of an area's rota book. */
  rotaTrail: (area: AreaCode) => Promise<Trail>
  /**
   * Takes a lease that nobody holds, or whose holder's time is over, by the real clock: of two who ask at once one gets it. What comes
   * back gives it up again, if it is still ours.
   */
  lease: (name: string, real: Instant, ms: number) => Promise<(() => Promise<void>) | null>
}

/** `forged`: hears of a row that somebody else has written; nothing behind it was opened. */
export type Parts = { main: Database; keys: Database; ring: Keyring; forged?: Forged | undefined }

/** Schema at its newest, the root key there, and the keys those of these words. Throws a plain sentence where not. */
export const openParts = async ({ main, keys, ring }: Parts) => {
  await migrate(keys, migrations.keys, 'keys')
  await migrate(main, migrations.main, 'main')
  const [mark] = await main.read<{ value: string }>(sql`SELECT value FROM setting WHERE name = 'store.root'`)
  const [root] = await keys.read(sql`SELECT 1 FROM root_key`)
  if (mark && !root) throw new Error('The keys database is empty, but this database was used: restore the keys that belong to it.')
  const { rootId } = await ring.open()
  if (!mark) await main.commit([sql`INSERT INTO setting (name, value) VALUES ('store.root', ${rootId}) ON CONFLICT DO NOTHING`])
  else if (mark.value !== rootId) throw new Error('The keys database belongs to another database: restore the keys of this one.')
  await signOldRows(main, keys, ring)
  await signOldActs(main, keys, ring)
}

const areaOf = (code: AreaCode, parts: Parts, opened: () => Promise<void>): AreaStore => {
  const room = roomOf(code, parts, opened)
  return {
    ...sittingsOf(room), ...inboxOf(room), ...turnsOf(room), ...threadsOf(room), ...erasureOf(room), ...alertsOf(room), ...readingsOf(room),
    waits: waitsOf(room), outbox: outboxOf(room), links: linksOf(room), optOuts: optOutsOf(room), redactions: redactionsOf(room), episodes: episodesOf(room), cards: cardsOf(room), console: consoleOf(room), rota: rotaOf(room), deskLog: deskLogOf(room),
  }
}

type Counts = Awaited<ReturnType<Store['figures']>>

export const storeOf = (parts: Parts, opened: () => Promise<void>, close: () => Promise<void>): SealedStore => {
  const areas = new Map<AreaCode, AreaStore>()
  return {
    area: (code) => {
      const store = areas.get(code) ?? areaOf(code, parts, opened)
      areas.set(code, store)
      return store
    },
    setting: async (name) => {
      await opened()
      return (await parts.main.read<{ value: string }>(sql`SELECT value FROM setting WHERE name = ${name}`))[0]?.value ?? null
    },
    setSetting: async (name, value) => {
      await opened()
      await parts.main.commit([sql`INSERT INTO setting (name, value) VALUES (${name}, ${value})
        ON CONFLICT (name) DO UPDATE SET value = excluded.value`])
    },
    ready: async () => {
      await opened()
      const newest = await isNewest(parts.main, migrations.main) && await isNewest(parts.keys, migrations.keys)
      if (!newest) throw new Error('The database is not at its newest schema: start the service again.')
    },
    figures: async () => {
      await opened()
      const [counts] = await parts.main.read<Counts>(sql`SELECT (SELECT count(*) FROM conversation) AS conversations,
        (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')) AS waiting,
        (SELECT count(*) FROM inbound WHERE state = 'pending') AS pending,
        (SELECT count(*) FROM alert WHERE state = 'open') AS "openAlerts",
        (SELECT count(*) FROM episode WHERE state = 'open') AS "openEpisodes"`)
      return counts ?? { conversations: 0, waiting: 0, pending: 0, openAlerts: 0, openEpisodes: 0 }
    },
    close,
    rotate: async () => { await opened(); return parts.ring.rotate() },
    lease: async (name, real, ms) => { await opened(); return takeLease(parts.main, name, real, ms) },
    trail: (area, conversation) => readTrail(roomOf(area, parts, opened), conversation),
    episodeTrail: (area, episode) => readEpisodeTrail(roomOf(area, parts, opened), episode),
    rotaTrail: async (area) => {
      const room = roomOf(area, parts, opened)
      return readChain(room, rotaName(await room.ready()), await rotaTrailEnd(room))
    },
  }
}
