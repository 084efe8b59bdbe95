/** What was asked to ring later. A due wait is a knock like any other; its number is the turn that set it, so that it rings once. */
import type { AreaStore } from '../ports.ts'
import { type ConversationId, type Inbound, inboundId, type Instant } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { Room } from './room.ts'
import { isSigned } from './signed.ts'
import { waitMac, type WaitRow } from './signed-acts.ts'

type Row = WaitRow & { conversation: ConversationId; due: Instant; mac: string | null }

const dueRows = ({ db, area }: Room, now: Instant, limit: number) => db.read<Row>(sql`SELECT conversation, name, generation, due, asked_for, mac FROM wait
    WHERE area = ${area} AND due <= ${now} AND NOT EXISTS (SELECT 1 FROM inbound i WHERE i.area = wait.area
      AND i.id = 'wait:' || wait.conversation || ':' || wait.name || ':' || wait.generation)
    ORDER BY due, conversation, name LIMIT ${limit}`)

/** One that another hand has set or changed does not ring: people hear of it, and then it is taken out, so that it keeps no other from ringing. */
const putOut = async ({ db, area, forged }: Room, { conversation, name, generation, mac }: Row, tell: Told) => {
  forged('wait')
  await tell(conversation, `${name}:${generation}`)
  await db.commit([sql`DELETE FROM wait WHERE area = ${area} AND conversation = ${conversation} AND name = ${name} AND generation = ${generation} AND mac IS ${mac}`])
}
type Told = NonNullable<Parameters<AreaStore['waits']['due']>[2]>

/** One that is parked is the drain's, not the clock's: it would come back for ever. */
const due = async (room: Room, now: Instant, limit: number, tell: Told = async () => {}): Promise<Inbound[]> => {
  const keys = await room.ready()
  for (;;) {
    const rows = await dueRows(room, now, limit)
    const others = rows.filter((row) => !isSigned(row.mac, waitMac(keys, row)))
    if (others.length === 0) return rows.map((row) => ringOf(room, row))
    for (const row of others) await putOut(room, row, tell)
  }
}

const ringOf = (room: Room, { conversation, name, generation, due: at }: Row): Inbound => ({
  id: inboundId(`wait:${conversation}:${name}:${generation}`), area: room.area, at,
  from: { conversation }, knock: { kind: 'rang', wait: name },
})

const next = async (room: Room) => {
  await room.ready()
  const [row] = await room.db.read<{ due: Instant }>(sql`SELECT due FROM wait
    WHERE area = ${room.area} AND NOT EXISTS (SELECT 1 FROM inbound i WHERE i.area = wait.area
      AND i.id = 'wait:' || wait.conversation || ':' || wait.name || ':' || wait.generation)
    ORDER BY due LIMIT 1`)
  return row?.due ?? null
}

export const waitsOf = (room: Room): AreaStore['waits'] => ({ due: (now, limit, forged) => due(room, now, limit, forged), next: () => next(room) })
