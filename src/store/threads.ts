/**
 * What was said, both directions, as people see it: what was heard and what was sent share one numbering per conversation, and that
 * number is the id of the live page's events. A line that does not open is left out; the gap in the numbers shows it.
 */
import type { AreaStore } from '../ports.ts'
import type { Channel, ConversationId, DeliveryState, InboundId, Instant, Line, Side, ThreadEntry } from '../vocabulary.ts'
import { sql } from './database.ts'
import { lineHash } from './lines.ts'
import { withKey } from './outbox-rows.ts'
import { type Addressed, openJson, type Room } from './room.ts'
import { isSigned, lineMac } from './signed.ts'

type Row = {
  conversation: ConversationId; n: number; direction: 'in' | 'out'; id: string; channel: Channel; at: Instant
  state: ThreadEntry['state']; key_id: string; sealed: string
}

const bodyOf = async (room: Room, row: Row, side?: Side): Promise<string | null> => {
  const key = await room.ring.take(room.area, row.key_id, side)
  if (row.direction === 'in') return openJson(key, 'heard', room.area, row.id, row.sealed) as string | null
  return (openJson(key, 'outbox', room.area, row.id, row.sealed) as Addressed | null)?.body ?? null
}

const entriesOf = async (room: Room, rows: Row[], side?: Side): Promise<ThreadEntry[]> => {
  const entries: ThreadEntry[] = []
  for (const row of rows) {
    const body = await bodyOf(room, row, side)
    if (body !== null) entries.push({ n: row.n, direction: row.direction, channel: row.channel, body, at: row.at, state: row.state })
  }
  return entries
}

/** One key for one sitting: a row that was moved here from another is sealed with that one's, and is not shown. */
const thread = async (room: Room, id: ConversationId, side: Side, after: number) => {
  await room.ready()
  const rows = await room.db.read<Row>(sql`
    SELECT conversation, n, 'in' AS direction, conversation || '|' || n AS id, channel, at, 'received' AS state, key_id, sealed
      FROM heard WHERE area = ${room.area} AND conversation = ${id} AND n > ${after}
      AND key_id = (SELECT key_id FROM conversation WHERE area = ${room.area} AND id = ${id})
    UNION ALL
    SELECT conversation, n, 'out', id, channel, at, state, key_id, sealed
      FROM outbox WHERE area = ${room.area} AND conversation = ${id} AND n > ${after}
      AND key_id = (SELECT key_id FROM conversation WHERE area = ${room.area} AND id = ${id})
    ORDER BY n`)
  return entriesOf(room, rows, side)
}

/** Of every sitting that this line was in, only what passed on this line, numbered anew. */
const lineThread = async (room: Room, line: Line) => {
  const keys = await room.ready()
  const hash = lineHash(keys.index, line)
  const rows = await room.db.read<Row & { sitting: number; mac: string | null }>(sql`
    SELECT s.sitting, s.mac, h.conversation, h.n, 'in' AS direction, h.conversation || '|' || h.n AS id, h.channel, h.at,
        'received' AS state, h.key_id, h.sealed
      FROM line s CROSS JOIN heard h WHERE h.area = s.area AND h.conversation = s.conversation AND h.line = s.hash
      AND s.area = ${room.area} AND s.hash = ${hash}
    UNION ALL
    SELECT s.sitting, s.mac, o.conversation, o.n, 'out', o.id, o.channel, o.at, o.state, o.key_id, o.sealed
      FROM line s CROSS JOIN outbox o WHERE o.area = s.area AND o.conversation = s.conversation AND o.line = s.hash
      AND s.area = ${room.area} AND s.hash = ${hash}
    ORDER BY at, sitting, n`)
  // A line that a private link led twice to one conversation would show it twice.
  const once = [...new Map(rows.filter((row) => isSigned(row.mac, lineMac(keys, { ...row, hash }))).map((row) => [`${row.conversation}|${row.n}`, row])).values()]
  return (await entriesOf(room, once)).map((entry, i) => ({ ...entry, n: i + 1 }))
}

type Sent = { id: string; conversation: ConversationId; key: string; at: Instant; state: DeliveryState; code: string | null; key_id: string; sealed: string }

const caused = async (room: Room, cause: InboundId) => {
  const keys = await room.ready()
  const rows = await room.db.read<Sent>(sql`SELECT id, conversation, key, at, state, code, key_id, sealed FROM outbox
    WHERE area = ${room.area} AND cause = ${cause}
      AND conversation = (SELECT conversation FROM inbound WHERE area = ${room.area} AND id = ${cause}) ORDER BY n`)
  const sent: Awaited<ReturnType<AreaStore['caused']>> = []
  for (const { id, conversation, key, at, state, code, key_id, sealed } of rows.map((row) => withKey(room, keys, row))) {
    const opened = openJson(await room.ring.take(room.area, key_id), 'outbox', room.area, id, sealed) as Addressed | null
    if (opened) sent.push({ id, conversation, key, body: opened.body, to: opened.to, at, state, code })
  }
  return sent
}

export const threadsOf = (room: Room): Pick<AreaStore, 'thread' | 'lineThread' | 'caused'> => ({
  thread: (id, side, after = 0) => thread(room, id, side, after),
  lineThread: (line) => lineThread(room, line),
  caused: (cause) => caused(room, cause),
})
