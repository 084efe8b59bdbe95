/**
 * The audit's chain: each entry is sealed to the seal of the one before it, and the last seal stands in the sitting's own row, so that
 * nothing can be changed, moved, taken out or cut off unseen. It outlives the sitting under a name that leads back to nobody.
 */
import type { AreaCode, AuditEntry, ConversationId } from '../vocabulary.ts'
import type { EpisodeId } from '../vocabulary/episode.ts'
import { sql, type Statement } from './database.ts'
import { episodeRow, openEpisode } from './episode-rows.ts'
import type { AreaKeys } from './keys.ts'
import { envelopeOf, openJson, type Room, sealJson } from './room.ts'
import { hmac, tagOf } from './seal.ts'

export type Trail = AuditEntry[] | 'broken'

/** Made with the sitting's key, so that a later sitting of the same name has a trail of its own; an episode's with the episode's. */
export const auditName = (keys: AreaKeys, of: ConversationId | EpisodeId, keyId: string) => hmac(keys.auditName, [of, keyId])

/** Of an area's rota book. */
export const rotaName = (keys: AreaKeys) => hmac(keys.auditName, ['rota', ''])

const auditRow = (who: string, turn: number, n: number, last: string, kind: string | null) => `${who}|${turn}|${n}|${last}${kind === null ? '' : `|${kind}`}`

/** Words were opened; or read or typed where the council's own chat sees them too (act/own-episodes.ts). */
export const isReading = (action: string) => action.endsWith('.read') || action.endsWith('_in_slack')

/** Somebody opened words that were sealed, or figures are made of it: those rows are found without walking through all others. Which it is stands under the seal too. */
const kindOf = ({ action }: AuditEntry): 'read' | 'fact' | null => (isReading(action) ? 'read' : action.endsWith('.fact') ? 'fact' : null)

/** Where a row stands in its chain. `last`: the seal of the one before it; empty: it is the first. */
export type AuditPlace = { who: string; turn: number; n: number; last: string }

/** One row more, and its seal, to which the next is sealed. */
export const auditStatement = (area: AreaCode, keys: AreaKeys, { who, turn, n, last }: AuditPlace, entry: AuditEntry): { statement: Statement; tag: string } => {
  const kind = kindOf(entry)
  const sealed = sealJson(keys.audit, 'audit', area, auditRow(who, turn, n, last, kind), entry)
  return { tag: tagOf(sealed), statement: sql`INSERT INTO audit (area, who, turn, n, at, sealed, kind) VALUES (${area}, ${who}, ${turn}, ${n}, ${entry.at}, ${sealed}, ${kind})` }
}

/** Several of one turn, in their order. */
export const auditStatements = (area: AreaCode, keys: AreaKeys, { who, turn, last }: Omit<AuditPlace, 'n'>, audit: readonly AuditEntry[]): { statements: Statement[]; trail: string } => {
  let trail = last
  const statements = audit.map((entry, n) => {
    const row = auditStatement(area, keys, { who, turn, n, last: trail }, entry)
    trail = row.tag
    return row.statement
  })
  return { statements, trail }
}

export type AuditRow = { turn: number; n: number; at: number; sealed: string; kind: string | null }

/** Nothing where another hand has changed it, or what stood before it. */
export const openAudit = (room: Room, keys: AreaKeys, who: string, { turn, n, at, sealed, kind }: AuditRow, last: string): AuditEntry | null => {
  const entry = openJson(keys.audit, 'audit', room.area, auditRow(who, turn, n, last, kind), sealed) as AuditEntry | null
  return entry?.at === at ? entry : null
}

/** `end`: the last seal, as the row that it is about has it. */
export const readChain = async (room: Room, who: string, end: string): Promise<Trail> => {
  const keys = await room.ready()
  const rows = await room.db.read<AuditRow>(sql`SELECT turn, n, at, sealed, kind FROM audit
    WHERE area = ${room.area} AND who = ${who} ORDER BY turn, n`)
  const entries: AuditEntry[] = []
  let last = ''
  for (const row of rows) {
    const entry = openAudit(room, keys, who, row, last)
    if (!entry) return 'broken'
    entries.push(entry)
    last = tagOf(row.sealed)
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
