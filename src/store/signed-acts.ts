/**
 * Rows that act by being there: a wait that rings, a STOP that silences, a key that is shredded. Who can write the words' file, and has not
 * the keys, could else have a child silenced, a clock rung or a sitting erased by adding one. They are signed; one that is not ours is
 * reported, taken out and never obeyed. To take a STOP away is no easier than it was: who writes the file can delete it (docs/threat-model.md).
 */
import type { AreaCode } from '../vocabulary.ts'
import { type Database, type Statement, sql } from './database.ts'
import type { AreaKeys, Keyring } from './keys.ts'
import type { Room } from './room.ts'
import { hmac } from './seal.ts'
import { isDone, isSigned, setDone } from './signed.ts'

type Signer = Pick<AreaKeys, 'rows'>
export type WaitRow = { conversation: string; name: string; generation: number; due: number; asked_for: number }
export type OptOutRow = { line: string; state: string; at: number; source: string }

export const waitMac = ({ rows }: Signer, w: WaitRow) => hmac(rows, ['wait', 'v1', w.conversation, w.name, w.generation, w.due, w.asked_for])
export const optOutMac = ({ rows }: Signer, o: OptOutRow) => hmac(rows, ['opt_out', 'v1', o.line, o.state, o.at, o.source])
export const erasureMac = ({ rows }: Signer, keyId: string) => hmac(rows, ['erasure', 'v1', keyId])

/** Did this line say STOP to us, by our own row? One by another hand is reported and taken out, so that it also keeps no later word out. */
export const saidStop = async (room: Room, line: string): Promise<boolean> => {
  const keys = await room.ready()
  const [row] = await room.db.read<OptOutRow & { mac: string | null }>(sql`SELECT line, state, at, source, mac FROM opt_out
    WHERE area = ${room.area} AND line = ${line}`)
  if (!row || isSigned(row.mac, optOutMac(keys, row))) return row?.state === 'out'
  room.forged('opt_out')
  await room.db.commit([sql`DELETE FROM opt_out WHERE area = ${room.area} AND line = ${line} AND state = ${row.state} AND at = ${row.at} AND mac IS ${row.mac}`])
  return false
}

// ── Rows from before these were signed ───────────────────────────────────────

const BITE = 200
const mark = 'acts signed'
type Old = { area: AreaCode }

const signedIn = async <Row extends Old>(main: Database, old: () => Promise<Row[]>, sign: (row: Row) => Statement) => {
  for (let rows = await old(); rows.length > 0; rows = await old()) await main.commit(rows.map(sign))
}

/** Once in the life of a service, as `signOldRows` does for rows that lead somewhere. */
export const signOldActs = async (main: Database, keys: Database, ring: Keyring) => {
  if (await isDone(keys, mark)) return
  await signedIn<Old & WaitRow>(main, () => main.read(sql`SELECT area, conversation, name, generation, due, asked_for FROM wait WHERE mac IS NULL LIMIT ${BITE}`),
    (row) => sql`UPDATE wait SET mac = ${waitMac(ring.ofArea(row.area), row)} WHERE area = ${row.area} AND conversation = ${row.conversation}
      AND name = ${row.name} AND generation = ${row.generation} AND mac IS NULL`)
  await signedIn<Old & OptOutRow>(main, () => main.read(sql`SELECT area, line, state, at, source FROM opt_out WHERE mac IS NULL LIMIT ${BITE}`),
    (row) => sql`UPDATE opt_out SET mac = ${optOutMac(ring.ofArea(row.area), row)} WHERE area = ${row.area} AND line = ${row.line} AND mac IS NULL`)
  await signedIn<Old & { key_id: string }>(main, () => main.read(sql`SELECT area, key_id FROM erasure WHERE mac IS NULL LIMIT ${BITE}`),
    (row) => sql`UPDATE erasure SET mac = ${erasureMac(ring.ofArea(row.area), row.key_id)} WHERE area = ${row.area} AND key_id = ${row.key_id} AND mac IS NULL`)
  await setDone(keys, mark)
}
