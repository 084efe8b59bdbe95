/**
 * What people do at the desk that belongs to no one sitting and to no one episode: the ticks at a change of shift, a search by a number. It stands
 * in the audit, sealed and chained as the rest of it, a log of each area and kind under a name of its own; and stays as the audit does.
 */
import type { AreaStore, DeskLogName } from '../ports.ts'
import type { AuditEntry } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { AreaKeys } from './keys.ts'
import type { Room } from './room.ts'
import { hmac, tagOf } from './seal.ts'
import { auditStatement, openAudit, type AuditRow } from './trail.ts'
import { clashOn } from './trouble.ts'

const nameOf = ({ auditName }: AreaKeys, log: DeskLogName) => hmac(auditName, ['desk', 'v1', log])

/** One more than is asked for: each is sealed to the seal of the one before it. */
const newest = (room: Room, who: string, limit: number) => room.db.read<AuditRow>(sql`SELECT turn, n, at, sealed, kind FROM audit
  WHERE area = ${room.area} AND who = ${who} ORDER BY turn DESC LIMIT ${limit + 1}`)

const last = async (room: Room, log: DeskLogName, limit: number): Promise<{ n: number; entry: AuditEntry }[]> => {
  const keys = await room.ready()
  const who = nameOf(keys, log)
  const rows = await newest(room, who, limit)
  return rows.slice(0, limit).flatMap((row, i) => {
    const before = rows[i + 1]
    const entry = openAudit(room, keys, who, row, before ? tagOf(before.sealed) : '')
    if (entry) return [{ n: row.turn, entry }]
    // Changed, moved, or what stood before it was taken out: it is not shown.
    room.forged('audit')
    return []
  })
}

const add = async (room: Room, log: DeskLogName, before: number, entry: AuditEntry): Promise<'kept' | 'overtaken'> => {
  const keys = await room.ready()
  const who = nameOf(keys, log)
  const [was] = await newest(room, who, 0)
  if ((was?.turn ?? 0) !== before) return 'overtaken'
  const turn = before + 1
  const { statement } = auditStatement(room.area, keys, { who, turn, n: 0, last: was ? tagOf(was.sealed) : '' }, entry)
  try {
    await room.db.commit([statement])
    return 'kept'
  } catch (error) {
    if (clashOn(error)?.startsWith('audit.')) return 'overtaken'
    throw error
  }
}

export const deskLogOf = (room: Room): AreaStore['deskLog'] => ({ last: (log, limit) => last(room, log, limit), add: (log, before, entry) => add(room, log, before, entry) })
