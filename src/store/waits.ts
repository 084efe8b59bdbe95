/** What was asked to ring later. A due wait is a knock like any other; its number is the turn that set it, so that it rings once. */
import type { AreaStore } from '../ports.ts'
import { type ConversationId, type Inbound, inboundId, type Instant } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { Room } from './room.ts'

type Row = { conversation: ConversationId; name: string; generation: number; due: Instant }

/** One that is parked is the drain's, not the clock's: it would come back for ever. */
const due = async (room: Room, now: Instant, limit: number): Promise<Inbound[]> => {
  await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT conversation, name, generation, due FROM wait
    WHERE area = ${room.area} AND due <= ${now} AND NOT EXISTS (SELECT 1 FROM inbound i WHERE i.area = wait.area
      AND i.id = 'wait:' || wait.conversation || ':' || wait.name || ':' || wait.generation)
    ORDER BY due, conversation, name LIMIT ${limit}`)
  return rows.map(({ conversation, name, generation, due: at }) => ({
    id: inboundId(`wait:${conversation}:${name}:${generation}`), area: room.area, at,
    from: { conversation }, knock: { kind: 'rang', wait: name },
  }))
}

const next = async (room: Room) => {
  await room.ready()
  const [row] = await room.db.read<{ due: Instant }>(sql`SELECT due FROM wait
    WHERE area = ${room.area} AND NOT EXISTS (SELECT 1 FROM inbound i WHERE i.area = wait.area
      AND i.id = 'wait:' || wait.conversation || ':' || wait.name || ':' || wait.generation)
    ORDER BY due LIMIT 1`)
  return row?.due ?? null
}

export const waitsOf = (room: Room): AreaStore['waits'] => ({ due: (now, limit) => due(room, now, limit), next: () => next(room) })
