/**
 * The audit's chain: each entry is sealed to the seal of the one before it, and the last seal stands in the sitting's own row, so that
 * nothing can be changed, moved, taken out or cut off unseen. It outlives the sitting under a name that leads back to nobody.
 */
import type { AuditEntry, ConversationId } from '../vocabulary.ts'
import type { EpisodeId } from '../vocabulary/episode.ts'
import { sql } from './database.ts'
import { episodeRow, openEpisode } from './episode-rows.ts'
import type { AreaKeys } from './keys.ts'
import { envelopeOf, openJson, type Room } from './room.ts'
import { hmac, tagOf } from './seal.ts'

export type Trail = AuditEntry[] | 'broken'

/** Made with the sitting's key, so that a later sitting of the same name has a trail of its own; an episode's with the episode's. */
export const auditName = (keys: AreaKeys, of: ConversationId | EpisodeId, keyId: string) => hmac(keys.auditName, [of, keyId])

/** Of an area's rota book. */
export const rotaName = (keys: AreaKeys) => hmac(keys.auditName, ['rota', ''])

export const auditRow = (who: string, turn: number, n: number, last: string) => `${who}|${turn}|${n}|${last}`

type Row = { turn: number; n: number; at: number; sealed: string }

/** `end`: the last seal, as the row that it is about has it. */
export const readChain = async (room: Room, who: string, end: string): Promise<Trail> => {
  const keys = await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT turn, n, at, sealed FROM audit
    WHERE area = ${room.area} AND who = ${who} ORDER BY turn, n`)
  const entries: AuditEntry[] = []
  let last = ''
  for (const { turn, n, at, sealed } of rows) {
    const entry = openJson(keys.audit, 'audit', room.area, auditRow(who, turn, n, last), sealed) as AuditEntry | null
    if (entry?.at !== at) return 'broken'
    entries.push(entry)
    last = tagOf(sealed)
  }
  return last === end ? entries : 'broken'
}

export const readTrail = async (room: Room, conversation: ConversationId): Promise<Trail> => {
  const keys = await room.ready()
  const opened = await envelopeOf(room, conversation)
  return opened ? readChain(room, auditName(keys, conversation, opened.key.id), opened.envelope.trail) : 'broken'
}

export const readEpisodeTrail = async (room: Room, episode: EpisodeId): Promise<Trail> => {
  const keys = await room.ready()
  const row = await episodeRow(room, episode)
  const opened = row && await openEpisode(room, row)
  return typeof opened === 'object' ? readChain(room, auditName(keys, episode, opened.key.id), opened.trail) : 'broken'
}
