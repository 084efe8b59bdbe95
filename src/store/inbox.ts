/** Knocks that were heard: taken ones by their number, parked ones sealed until somebody takes them. */
import type { AreaStore } from '../ports.ts'
import { instant, type Inbound, type InboundId } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { openJson, type Room, sealJson } from './room.ts'
import { hmac } from './seal.ts'

type Parking = { inbound: Inbound; fingerprint: string; why: string; real: number }
/** The plain fingerprint is sealed too, for the turn that takes it. */
type Parked = { inbound: Inbound; fingerprint: string; why: string }

/** A plain hash of a number and a few words could be guessed from the file alone; this one needs a key that lies elsewhere. */
export const printOf = (keys: Pick<AreaKeys, 'print'>, fingerprint: string) => hmac(keys.print, ['fingerprint', 'v1', fingerprint])

const rowOf = async (room: Room, id: InboundId) =>
  (await room.db.read<{ fingerprint: string; state: 'taken' | 'pending' }>(
    sql`SELECT fingerprint, state FROM inbound WHERE area = ${room.area} AND id = ${id}`))[0]

const heard = async (room: Room, id: InboundId) => {
  await room.ready()
  const row = await rowOf(room, id)
  return row ? { state: row.state } : null
}

const isTwin = async (room: Room, id: InboundId, fingerprint: string) => {
  const keys = await room.ready()
  const row = await rowOf(room, id)
  return row !== undefined && row.fingerprint !== printOf(keys, fingerprint)
}

/** Each try makes the next wait twice as long, ten minutes at most, so that what never succeeds keeps nobody else waiting. */
const LONGEST = 600_000

/** Parked again, it stays one row and counts one try more; the latest reason stands, sealed with it. */
const park = async (room: Room, { inbound, fingerprint, why, real }: Parking) => {
  const keys = await room.ready()
  const sealed = sealJson(keys.inbox, 'inbound', room.area, inbound.id, { inbound, fingerprint, why } satisfies Parked)
  const [outcome] = await room.db.commit([sql`INSERT INTO inbound (area, id, fingerprint, state, conversation, at, tries, sealed, due)
    VALUES (${room.area}, ${inbound.id}, ${printOf(keys, fingerprint)}, 'pending', '', ${inbound.at}, 0, ${sealed}, ${real})
    ON CONFLICT (area, id) DO UPDATE SET tries = tries + 1, sealed = excluded.sealed,
      due = ${real} + min(${LONGEST}, 1000 << min(tries + 1, 10)) WHERE state = 'pending'
    RETURNING tries`])
  return outcome?.rows[0]?.['tries'] === 0 ? 'parked' as const : 'done' as const
}

type Row = { id: string; tries: number; sealed: string }

/** One that does not open stays, is counted in `figures` and waits its turn like one that failed; the others are handed out. */
const parked = async (room: Room, limit: number, real: number) => {
  const { inbox } = await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT id, tries, sealed FROM inbound
    WHERE area = ${room.area} AND state = 'pending' AND due <= ${real} ORDER BY due, at, id LIMIT ${limit}`)
  const found = rows.map(({ id, tries, sealed }) =>
    ({ id, tries, opened: openJson(inbox, 'inbound', room.area, id, sealed) as Parked | null }))
  const shut = found.filter(({ opened }) => opened === null)
  await room.db.commit(shut.map(({ id }) => sql`UPDATE inbound SET tries = tries + 1,
    due = ${real} + min(${LONGEST}, 1000 << min(tries + 1, 10)) WHERE area = ${room.area} AND id = ${id} AND state = 'pending'`))
  return found.flatMap(({ opened, tries }) => (opened ? [{ ...opened, tries }] : []))
}

export const inboxOf = (room: Room): Pick<AreaStore, 'heard' | 'isTwin' | 'park' | 'parked'> => ({
  heard: (id) => heard(room, id),
  isTwin: (id, fingerprint) => isTwin(room, id, fingerprint),
  park: (inbound, fingerprint, why, real = instant(0)) => park(room, { inbound, fingerprint, why, real }),
  parked: (limit, real = instant(Number.MAX_SAFE_INTEGER)) => parked(room, limit, real),
})
