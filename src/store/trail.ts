/**
 * The audit's chain: each entry is sealed to the seal of the one before it, and the last seal stands in the sitting's own row, so that
 * nothing can be changed, moved, taken out or cut off unseen. It outlives the sitting under a name that leads back to nobody.
 */
import type { AuditEntry, ConversationId } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { envelopeOf, openJson, type Room } from './room.ts'
import { hmac, tagOf } from './seal.ts'

export type Trail = AuditEntry[] | 'broken'

/** Made with the sitting's key, so that a later sitting of the same name has a trail of its own. */
export const auditName = (keys: AreaKeys, conversation: ConversationId, keyId: string) => hmac(keys.auditName, [conversation, keyId])

export const auditRow = (who: string, turn: number, n: number, last: string) => `${who}|${turn}|${n}|${last}`

type Row = { turn: number; n: number; at: number; sealed: string }

export const readTrail = async (room: Room, conversation: ConversationId): Promise<Trail> => {
  const keys = await room.ready()
  const opened = await envelopeOf(room, conversation)
  if (!opened) return 'broken'
  const who = auditName(keys, conversation, opened.key.id)
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
  return last === opened.envelope.trail ? entries : 'broken'
}
