/** Knocks that were heard: taken ones by their number, parked ones sealed until somebody takes them. */
import type { AreaStore } from '../ports.ts'
import { instant, type Inbound, type InboundId } from '../vocabulary.ts'
import { sql } from './database.ts'
import { openJson, type Room, sealJson } from './room.ts'

type Parking = { inbound: Inbound; fingerprint: string; why: string; real: number }
type Parked = { inbound: Inbound; why: string }

const heard = async (room: Room, id: InboundId) => {
  await room.ready()
  const [row] = await room.db.read<{ fingerprint: string; state: 'taken' | 'pending' }>(
    sql`SELECT fingerprint, state FROM inbound WHERE area = ${room.area} AND id = ${id}`)
  return row ?? null
}

/** Each try makes the next wait twice as long, ten minutes at most, so that what never succeeds keeps nobody else waiting. */
const LONGEST = 600_000

/** Parked again, it stays one row and counts one try more; the latest reason stands, sealed with it. */
const park = async (room: Room, { inbound, fingerprint, why, real }: Parking) => {
  const { inbox } = await room.ready()
  const sealed = sealJson(inbox, 'inbound', room.area, inbound.id, { inbound, why } satisfies Parked)
  const [outcome] = await room.db.commit([sql`INSERT INTO inbound (area, id, fingerprint, state, conversation, at, tries, sealed, due)
    VALUES (${room.area}, ${inbound.id}, ${fingerprint}, 'pending', '', ${inbound.at}, 0, ${sealed}, ${real})
    ON CONFLICT (area, id) DO UPDATE SET tries = tries + 1, sealed = excluded.sealed,
      due = ${real} + min(${LONGEST}, 1000 << min(tries + 1, 10)) WHERE state = 'pending'
    RETURNING tries`])
  return outcome?.rows[0]?.['tries'] === 0 ? 'parked' as const : 'done' as const
}

type Row = { id: string; fingerprint: string; tries: number; sealed: string }

/** One that does not open stays, is counted in `figures` and waits its turn like one that failed; the others are handed out. */
const parked = async (room: Room, limit: number, real: number) => {
  const { inbox } = await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT id, fingerprint, tries, sealed FROM inbound
    WHERE area = ${room.area} AND state = 'pending' AND due <= ${real} ORDER BY due, at, rowid LIMIT ${limit}`)
  const found = rows.map(({ id, fingerprint, tries, sealed }) =>
    ({ id, fingerprint, tries, opened: openJson(inbox, 'inbound', room.area, id, sealed) as Parked | null }))
  const shut = found.filter(({ opened }) => opened === null)
  await room.db.commit(shut.map(({ id }) => sql`UPDATE inbound SET tries = tries + 1,
    due = ${real} + min(${LONGEST}, 1000 << min(tries + 1, 10)) WHERE area = ${room.area} AND id = ${id} AND state = 'pending'`))
  return found.flatMap(({ opened, fingerprint, tries }) => (opened ? [{ ...opened, fingerprint, tries }] : []))
}

export const inboxOf = (room: Room): Pick<AreaStore, 'heard' | 'park' | 'parked'> => ({
  heard: (id) => heard(room, id),
  park: (inbound, fingerprint, why, real = instant(0)) => park(room, { inbound, fingerprint, why, real }),
  parked: (limit, real = instant(Number.MAX_SAFE_INTEGER)) => parked(room, limit, real),
})
