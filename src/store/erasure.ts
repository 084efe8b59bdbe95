/**
 * Forgetting: the rows go in one write that checks again that they may, then the key, then the log. What is left in an old backup of
 * the words cannot be opened any more. Never a sitting with an open alert (design.md law 9), nor the next one of that line: it may go on from
 * the first, and what is said again in it joins that alert; which it does stands sealed. Nor any of a phone that a check-in of an open
 * episode went to: no clock runs while it is open. The audit and the STOP ledger stay: they name nobody.
 */
import type { AreaStore } from '../ports.ts'
import { instant, type ConversationId } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { forgetEpisodes } from './episode-erasure.ts'
import { envelopeOf, type Room } from './room.ts'
import { forgetRota } from './rota-book.ts'
import { isSigned, lineMac } from './signed.ts'
import { erasureMac } from './signed-acts.ts'
import { clashOn } from './trouble.ts'

type Before = Parameters<AreaStore['forget']>[0]
type Row = { id: ConversationId; key_id: string }
type Line = { hash: string; sitting: number; mac: string | null }

const BITE = 100
/** Who was to be there, four weeks back, is for whoever asks why nobody was. */
const rotaKept = 28 * 86_400_000

/**
 * What may go among the next so many, by name. Without an index by time: every turn would write it, and this runs once a day.
 * `seen` is the last name looked at, nothing at the end.
 */
const candidates = async ({ db, area }: Room, before: Before, after: string) => {
  const rows = await db.read<Row & { heard: number; ended: number | null; held: number }>(sql`SELECT id, key_id, heard, ended,
      (EXISTS (SELECT 1 FROM alert a INDEXED BY alert_conversation WHERE a.area = c.area AND a.conversation = c.id AND a.state = 'open')
        OR EXISTS (SELECT 1 FROM line l INDEXED BY line_conversation JOIN line p ON p.area = l.area AND p.hash = l.hash AND p.sitting = l.sitting - 1
          JOIN alert b INDEXED BY alert_conversation ON b.area = p.area AND b.conversation = p.conversation
          WHERE l.area = c.area AND l.conversation = c.id AND b.state = 'open')
        OR EXISTS (SELECT 1 FROM line l INDEXED BY line_conversation CROSS JOIN line p ON p.area = l.area AND p.hash = l.hash
          CROSS JOIN outbox o INDEXED BY outbox_conversation ON o.area = p.area AND o.conversation = p.conversation AND o.kind = 'check_in'
          CROSS JOIN check_in k ON k.area = o.area AND k.id = o.cause CROSS JOIN episode e ON e.area = k.area AND e.id = k.episode
          WHERE l.area = c.area AND l.conversation = c.id AND e.state = 'open')) AS held
    FROM conversation c WHERE area = ${area} AND id > ${after} ORDER BY id LIMIT ${BITE}`)
  const old = rows.filter(({ heard, ended, held }) => !held && heard < Math.max(before.ended, before.left)
    && isOld({ heard, ended }, before))
  return { old, seen: rows.at(-1)?.id }
}

/**
 * The lines that lead to it, signed anew for leading nowhere: while another sitting of a line is left, the number stays used. A forged one
 * stays as it is, and its number used: what it stood for may be held.
 */
const emptied = (area: string, keys: AreaKeys, id: string, lines: readonly Line[]): Statement[] => lines.flatMap(({ hash, sitting, mac }) =>
  (isSigned(mac, lineMac(keys, { hash, sitting, conversation: id })) ? [sql`UPDATE line SET conversation = '', mac = ${lineMac(keys, { hash, sitting, conversation: '' })}
    WHERE area = ${area} AND hash = ${hash} AND sitting = ${sitting} AND conversation = ${id}`] : []))

type Erasing = { area: string; keys: AreaKeys; row: Row; before: Before; lines: readonly Line[] }

const erasing = ({ area, keys, row: { id, key_id }, before, lines }: Erasing): Statement[] => [
  // The lock: where it may not go any more, or another line has come to lead to it since, the key's name becomes a NULL and nothing of
  // this list is kept.
  sql`UPDATE conversation SET key_id = CASE WHEN heard < ${Math.max(before.ended, before.left)}
      AND ((ended IS NOT NULL AND ended < ${before.ended}) OR (ended IS NULL AND heard < ${before.left}))
      AND NOT EXISTS (SELECT 1 FROM alert a INDEXED BY alert_conversation
        WHERE a.area = ${area} AND a.conversation = ${id} AND a.state = 'open')
      AND NOT EXISTS (SELECT 1 FROM line l INDEXED BY line_conversation JOIN line p ON p.area = l.area AND p.hash = l.hash AND p.sitting = l.sitting - 1
        JOIN alert b INDEXED BY alert_conversation ON b.area = p.area AND b.conversation = p.conversation
        WHERE l.area = ${area} AND l.conversation = ${id} AND b.state = 'open')
      AND NOT EXISTS (SELECT 1 FROM line l INDEXED BY line_conversation CROSS JOIN line p ON p.area = l.area AND p.hash = l.hash
        CROSS JOIN outbox o INDEXED BY outbox_conversation ON o.area = p.area AND o.conversation = p.conversation AND o.kind = 'check_in'
        CROSS JOIN check_in k ON k.area = o.area AND k.id = o.cause CROSS JOIN episode e ON e.area = k.area AND e.id = k.episode
        WHERE l.area = ${area} AND l.conversation = ${id} AND e.state = 'open')
      AND (SELECT count(*) FROM line l WHERE l.area = ${area} AND l.conversation = ${id}) = ${lines.length} THEN key_id END
    WHERE area = ${area} AND id = ${id}`,
  sql`INSERT INTO erasure (area, key_id, mac) VALUES (${area}, ${key_id}, ${erasureMac(keys, key_id)}) ON CONFLICT (area, key_id) DO UPDATE SET mac = excluded.mac`,
  sql`DELETE FROM inbound WHERE area = ${area} AND id IN (SELECT inbound FROM turn WHERE area = ${area} AND conversation = ${id})`,
  // Parked rings of it too: their names would stand in the way of a later sitting's.
  sql`DELETE FROM inbound WHERE area = ${area} AND id >= ${`wait:${id}:`} AND id < ${`wait:${id};`}`,
  sql`DELETE FROM turn WHERE area = ${area} AND conversation = ${id}`,
  sql`DELETE FROM heard WHERE area = ${area} AND conversation = ${id}`,
  sql`DELETE FROM early_receipt WHERE area = ${area} AND ref IN (SELECT ref FROM outbox WHERE area = ${area} AND conversation = ${id})`,
  sql`DELETE FROM outbox WHERE area = ${area} AND conversation = ${id}`,
  sql`DELETE FROM wait WHERE area = ${area} AND conversation = ${id}`,
  sql`DELETE FROM alert INDEXED BY alert_conversation WHERE area = ${area} AND conversation = ${id}`,
  sql`DELETE FROM link INDEXED BY link_conversation WHERE area = ${area} AND conversation = ${id}`,
  sql`DELETE FROM conversation WHERE area = ${area} AND id = ${id}`,
  ...emptied(area, keys, id, lines),
  // With the last sitting of a line the line goes too.
  sql`DELETE FROM line INDEXED BY line_conversation WHERE area = ${area} AND conversation = '' AND NOT EXISTS (SELECT 1 FROM line o
    WHERE o.area = line.area AND o.hash = line.hash AND o.conversation <> '')`,
]

const isOld = ({ heard, ended }: { heard: number; ended?: number | null }, before: Before) =>
  (ended === null || ended === undefined ? heard < before.left : ended < before.ended)

/** The times in clear are another hand's word where the sealed ones say that it is not old. What does not open goes by its row. */
const isTheirsToKeep = async (room: Room, { id }: Row, before: Before): Promise<boolean> => {
  const opened = await envelopeOf(room, id)
  if (opened === null || isOld(opened.envelope.conversation, before)) return false
  room.forged('conversation')
  return true
}

const eraseOne = async (room: Room, row: Row, before: Before): Promise<boolean> => {
  if (await isTheirsToKeep(room, row, before)) return false
  const keys = await room.ready()
  const lines = await room.db.read<Line>(sql`SELECT hash, sitting, mac FROM line INDEXED BY line_conversation WHERE area = ${room.area} AND conversation = ${row.id}`)
  try {
    await room.db.commit(erasing({ area: room.area, keys, row, before, lines }))
  } catch (error) {
    if (clashOn(error) === 'conversation.key_id') return false
    throw error
  }
  room.places.drop(row.id)
  return true
}

/** Also finishes what a crash left between the two databases. */
const shredKeys = async ({ db, ring, area, ready, forged }: Room) => {
  const keys = await ready()
  for (;;) {
    const rows = await db.read<{ key_id: string; mac: string | null }>(sql`SELECT key_id, mac FROM erasure WHERE area = ${area} LIMIT ${BITE}`)
    if (rows.length === 0) return
    const ours = rows.filter(({ key_id, mac }) => isSigned(mac, erasureMac(keys, key_id)))
    // A key whose name another hand has written there is kept; the name goes.
    for (let n = ours.length; n < rows.length; n += 1) forged('erasure')
    await ring.shred(area, ours.map(({ key_id }) => key_id))
    await db.commit(rows.map(({ key_id, mac }) => sql`DELETE FROM erasure WHERE area = ${area} AND key_id = ${key_id} AND mac IS ${mac}`))
  }
}

const forget = async (room: Room, before: Before): Promise<number> => {
  await room.ready()
  let erased = 0
  for (let after: string | undefined = ''; after !== undefined;) {
    const { old, seen }: Awaited<ReturnType<typeof candidates>> = await candidates(room, before, after)
    for (const row of old) if (await eraseOne(room, row, before)) erased += 1
    after = seen
  }
  erased += await forgetEpisodes(room, before.ended)
  await forgetRota(room, instant(before.left - rotaKept))
  await shredKeys(room)
  await room.db.scrub()
  return erased
}

export const erasureOf = (room: Room): Pick<AreaStore, 'forget'> => ({ forget: (before) => forget(room, before) })
