/** A text that the carrier took and could not bring: whether it may go again, and under what it then counts. */
import type { OutboxPort } from '../ports.ts'
import type { Instant } from '../vocabulary.ts'
import { sql } from './database.ts'
import { type Row, withKey } from './outbox-rows.ts'
import type { Room } from './room.ts'
import { isSigned, textMac } from './signed.ts'

type Retry = Parameters<OutboxPort['giveBack']>[1]

/** The leave that was taken from it when it went: made anew only for a row that stands as it was written. */
const leaveOf = async (room: Room, ref: string): Promise<Pick<Row, 'id' | 'leave'> | null> => {
  const keys = await room.ready()
  const [row] = await room.db.read<Row>(sql`SELECT id, conversation, cause, line, key, send_before, kind, n, at, mac FROM outbox
    WHERE area = ${room.area} AND ref = ${ref} AND state = 'failed'`)
  if (!row) return null
  const { mac, leave } = textMac(keys, withKey(room, keys, row))
  if (isSigned(row.mac, mac)) return { id: row.id, leave }
  room.forged('outbox')
  return null
}

/** False: it stays failed. That its old id failed is kept, so that nothing which is heard of that id later counts for the new one. */
export const giveBack = async (room: Room, ref: string, { afterSeconds, tries }: Retry, real: Instant): Promise<boolean> => {
  const found = await leaveOf(room, ref)
  if (!found) return false
  const { area } = room
  const waits = afterSeconds * 1_000
  const [gone] = await room.db.commit([
    sql`UPDATE outbox SET state = 'waiting', code = 'given_back', ref = NULL, leave = ${found.leave}, asked = 0, due = ${real} + ${waits} * attempt
      WHERE area = ${area} AND id = ${found.id} AND ref = ${ref} AND state = 'failed' AND attempt <= ${tries} AND send_before >= ${real} + ${waits} * attempt
        AND (kind = 'danger' OR NOT EXISTS (SELECT 1 FROM outbox l WHERE l.area = outbox.area AND l.conversation = outbox.conversation AND l.line = outbox.line
          AND l.n > outbox.n AND l.cause <> outbox.cause))
        AND (kind = 'page' OR conversation = coalesce((SELECT y.conversation FROM line y WHERE y.area = outbox.area AND y.hash = outbox.line ORDER BY y.sitting DESC LIMIT 1),
          conversation))`,
    // Only with the row before it: that is waiting without an id now, and a while ago it had this one.
    sql`INSERT INTO early_receipt (area, ref, state, code, at) SELECT ${area}, ${ref}, 'failed', 'given_back', ${real} WHERE changes() > 0
      ON CONFLICT (area, ref, state) DO UPDATE SET code = 'given_back'`,
  ])
  return (gone?.changes ?? 0) > 0
}
