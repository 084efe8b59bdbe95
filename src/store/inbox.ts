/** Knocks that were heard: taken ones by their number, parked ones sealed until somebody takes them. */
import type { AreaStore } from '../ports.ts'
import type { Inbound, InboundId } from '../vocabulary.ts'
import { sql } from './database.ts'
import { openJson, type Room, sealJson } from './room.ts'

type Parked = { inbound: Inbound; why: string }

const heard = async (room: Room, id: InboundId) => {
  await room.ready()
  const [row] = await room.db.read<{ fingerprint: string; state: 'taken' | 'pending' }>(
    sql`SELECT fingerprint, state FROM inbound WHERE area = ${room.area} AND id = ${id}`)
  return row ?? null
}

/** Parked again, it stays one row and counts one try more; the latest reason stands, sealed with it. */
const park = async (room: Room, inbound: Inbound, fingerprint: string, why: string) => {
  const { inbox } = await room.ready()
  const sealed = sealJson(inbox, 'inbound', room.area, inbound.id, { inbound, why } satisfies Parked)
  const [outcome] = await room.db.commit([sql`INSERT INTO inbound (area, id, fingerprint, state, conversation, at, tries, sealed)
    VALUES (${room.area}, ${inbound.id}, ${fingerprint}, 'pending', '', ${inbound.at}, 0, ${sealed})
    ON CONFLICT (area, id) DO UPDATE SET tries = tries + 1, sealed = excluded.sealed WHERE state = 'pending'
    RETURNING tries`])
  return outcome?.rows[0]?.['tries'] === 0 ? 'parked' as const : 'done' as const
}

type Row = { id: string; fingerprint: string; tries: number; sealed: string }

/** One that does not open stays where it is and is counted in `figures`; the others are handed out. */
const parked = async (room: Room, limit: number) => {
  const { inbox } = await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT id, fingerprint, tries, sealed FROM inbound
    WHERE area = ${room.area} AND state = 'pending' ORDER BY at, rowid LIMIT ${limit}`)
  return rows.flatMap(({ id, fingerprint, tries, sealed }) => {
    const opened = openJson(inbox, 'inbound', room.area, id, sealed) as Parked | null
    return opened ? [{ ...opened, fingerprint, tries }] : []
  })
}

export const inboxOf = (room: Room): Pick<AreaStore, 'heard' | 'park' | 'parked'> => ({
  heard: (id) => heard(room, id),
  park: (inbound, fingerprint, why) => park(room, inbound, fingerprint, why),
  parked: (limit) => parked(room, limit),
})
