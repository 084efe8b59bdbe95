/** Which sitting a line is in, and opening it. A row that does not open is said to be damaged and nothing more; no other row is touched. */
import type { AreaStore, Found } from '../ports.ts'
import type { ConversationId, Line } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { idOf, lineHash } from './lines.ts'
import { openSitting, type Room } from './room.ts'
import { hmac } from './seal.ts'
import { isSigned, lineMac } from './signed.ts'

type Signed = { hash: string | null; sitting: number | null; mac: string | null }
type Head = { hash: string; conversation: ConversationId | ''; sitting: number; mac: string | null; key_id: string | null; sealed: string | null }
type Opened = Signed & { key_id: string; sealed: string }

/** No line has so many. A forged row with a number beyond it would leave no room for the sitting that comes after it. */
const mostSittings = 1_000_000

const find = async (room: Room, line: Line): Promise<Found> => {
  const keys = await room.ready()
  const [head] = await room.db.read<Head>(sql`SELECT l.hash, l.conversation, l.sitting, l.mac, c.key_id, c.sealed
    FROM line l LEFT JOIN conversation c ON c.area = l.area AND c.id = l.conversation
    WHERE l.area = ${room.area} AND l.hash = ${lineHash(keys.index, line)} AND l.sitting < ${mostSittings} ORDER BY l.sitting DESC LIMIT 1`)
  if (!head) return { state: 'nobody', sitting: 1 }
  const { conversation: id, sitting, key_id, sealed } = head
  if (!isSigned(head.mac, lineMac(keys, head))) {
    room.forged('line')
    // Not the sitting before it either: what this person said last is not there. They begin anew, with 999, and people hear of it.
    return { state: 'damaged', id: idOf(keys.index, line, sitting), sitting }
  }
  // Erased, but its number stays used: a knock for it may still be on its way.
  if (id === '') return { state: 'nobody', sitting: sitting + 1 }
  const conversation = key_id && sealed ? await openSitting(room, { id, key_id, sealed }) : null
  return conversation ? { state: 'here', conversation, sitting } : { state: 'damaged', id, sitting }
}

/** The lines that lead there; one that was forged leads nowhere. */
const leading = (room: Room, keys: AreaKeys, id: ConversationId, rows: readonly Signed[]) => rows.flatMap(({ hash, sitting, mac }) => {
  if (hash === null || sitting === null) return []
  if (isSigned(mac, lineMac(keys, { hash, sitting, conversation: id }))) return [{ hash, sitting }]
  room.forged('line')
  return []
})

const open = async (room: Room, id: ConversationId): Promise<Found> => {
  const keys = await room.ready()
  const rows = await room.db.read<Opened>(sql`SELECT c.key_id, c.sealed, l.hash, l.sitting, l.mac
    FROM conversation c LEFT JOIN line l INDEXED BY line_conversation ON l.area = c.area AND l.conversation = c.id
    WHERE c.area = ${room.area} AND c.id = ${id} ORDER BY l.sitting DESC`)
  const [first] = rows
  if (!first) return { state: 'nobody', sitting: 1 }
  const lines = leading(room, keys, id, rows)
  const conversation = await openSitting(room, { id, key_id: first.key_id, sealed: first.sealed })
  if (!conversation) return { state: 'damaged', id, sitting: lines[0]?.sitting ?? 1 }
  const home = lineHash(keys.index, conversation.line)
  return { state: 'here', conversation, sitting: (lines.find((row) => row.hash === home) ?? lines[0])?.sitting ?? 1 }
}

const BITE = 500

/** A bite at a time, by name alone. */
const named = async ({ db, area, ready }: Room, isIt: (id: ConversationId) => boolean): Promise<ConversationId[]> => {
  await ready()
  const found: ConversationId[] = []
  for (let after = ''; found.length < 2;) {
    const rows = await db.read<{ id: ConversationId }>(sql`SELECT id FROM conversation c WHERE area = ${area} AND id > ${after} ORDER BY id LIMIT ${BITE}`)
    const last = rows.at(-1)
    if (!last) break
    found.push(...rows.map(({ id }) => id).filter(isIt))
    after = last.id
  }
  return found.slice(0, 2)
}

export const sittingsOf = (room: Room): Pick<AreaStore, 'find' | 'open' | 'named' | 'conversationId' | 'mark'> => ({
  mark: async (what) => hmac((await room.ready()).index, ['mark', 'v1', what]),
  named: (isIt) => named(room, isIt),
  find: (line) => find(room, line),
  open: (id) => open(room, id),
  conversationId: (line, sitting) => idOf(room.ring.ofArea(room.area).index, line, sitting),
})
