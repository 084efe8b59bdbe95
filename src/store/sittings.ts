/** Which sitting a line is in, and opening it. A row that does not open is said to be damaged and nothing more; no other row is touched. */
import type { AreaStore, Found } from '../ports.ts'
import type { ConversationId, Line } from '../vocabulary.ts'
import { sql } from './database.ts'
import { idOf, lineHash } from './lines.ts'
import { openSitting, type Room } from './room.ts'

type Head = { conversation: ConversationId | ''; sitting: number; key_id: string | null; sealed: string | null }
type Opened = { key_id: string; sealed: string; hash: string | null; sitting: number | null }

const find = async (room: Room, line: Line): Promise<Found> => {
  const { index } = await room.ready()
  const [head] = await room.db.read<Head>(sql`SELECT l.conversation, l.sitting, c.key_id, c.sealed
    FROM line l LEFT JOIN conversation c ON c.area = l.area AND c.id = l.conversation
    WHERE l.area = ${room.area} AND l.hash = ${lineHash(index, line)} ORDER BY l.sitting DESC LIMIT 1`)
  if (!head) return { state: 'nobody', sitting: 1 }
  const { conversation: id, sitting, key_id, sealed } = head
  // Erased, but its number stays used: a knock for it may still be on its way.
  if (id === '') return { state: 'nobody', sitting: sitting + 1 }
  const conversation = key_id && sealed ? await openSitting(room, { id, key_id, sealed }) : null
  return conversation ? { state: 'here', conversation, sitting } : { state: 'damaged', id, sitting }
}

const open = async (room: Room, id: ConversationId): Promise<Found> => {
  const { index } = await room.ready()
  const rows = await room.db.read<Opened>(sql`SELECT c.key_id, c.sealed, l.hash, l.sitting
    FROM conversation c LEFT JOIN line l ON l.area = c.area AND l.conversation = c.id
    WHERE c.area = ${room.area} AND c.id = ${id} ORDER BY l.sitting DESC`)
  const [first] = rows
  if (!first) return { state: 'nobody', sitting: 1 }
  const conversation = await openSitting(room, { id, key_id: first.key_id, sealed: first.sealed })
  if (!conversation) return { state: 'damaged', id, sitting: first.sitting ?? 1 }
  const home = lineHash(index, conversation.line)
  return { state: 'here', conversation, sitting: (rows.find((row) => row.hash === home) ?? first).sitting ?? 1 }
}

export const sittingsOf = (room: Room): Pick<AreaStore, 'find' | 'open' | 'conversationId'> => ({
  find: (line) => find(room, line),
  open: (id) => open(room, id),
  conversationId: (line, sitting) => idOf(room.ring.ofArea(room.area).index, line, sitting),
})
