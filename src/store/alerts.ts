/**
 * Alerts: what people must look at, who has it in hand, and what came of it. In clear are codes and times; names and notes are sealed with
 * the sitting's own key, so that they go when it goes. The row is signed, for it leads to a sitting: one that another hand has changed is
 * still shown (a person must look), and nothing behind it is opened.
 */
import type { AreaStore } from '../ports.ts'
import type { Alert, AreaCode, Outcome, Resolution } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys, SittingKey } from './keys.ts'
import { lineHash } from './lines.ts'
import { hidden, named } from './named.ts'
import { pageStatement } from './outbox-rows.ts'
import { openJson, type Room, sealJson } from './room.ts'
import { watchOf } from './watch.ts'
import { alertMac, type AlertRow, isSigned } from './signed.ts'

/** What stands sealed in an alert's row. */
type Life = { by?: string; resolved?: Pick<Resolution, 'by' | 'log' | 'notes'> }
type Row = AlertRow & { mac: string | null; key_id: string | null }

const rowOf = (alert: Alert, sealed: string | null): AlertRow => ({
  id: alert.id, conversation: alert.conversation, severity: alert.severity, topic: alert.topic, code: alert.code, at: alert.at,
  state: alert.resolved ? 'resolved' : 'open', acknowledged: alert.acknowledged?.at ?? null, resolved: alert.resolved?.at ?? null,
  outcome: alert.resolved?.outcome ?? null, sealed,
})

/** A new one. Its id is the lock: raised once, however often it is heard. */
export const alertStatement = (area: AreaCode, keys: AreaKeys, alert: Alert): Statement => {
  const row = rowOf(alert, null)
  return sql`INSERT INTO alert (area, id, conversation, severity, topic, code, at, state, mac)
    VALUES (${area}, ${row.id}, ${row.conversation}, ${row.severity}, ${hidden(keys, { table: 'alert', area, row: row.id }, row.topic)}, ${row.code}, ${row.at}, 'open', ${alertMac(keys, row)})
    ON CONFLICT DO NOTHING`
}

/** As a practitioner leaves it: its place and its words stay as they were raised. */
export const actStatement = (area: AreaCode, keys: AreaKeys, key: SittingKey, alert: Alert): Statement => {
  const { acknowledged, resolved } = alert
  const life: Life = {
    ...(acknowledged ? { by: acknowledged.by } : {}),
    ...(resolved ? { resolved: { by: resolved.by, log: resolved.log, notes: resolved.notes } } : {}),
  }
  const row = rowOf(alert, sealJson(key, 'alert', area, alert.id, life))
  return sql`UPDATE alert SET state = ${row.state}, acknowledged = ${row.acknowledged}, resolved = ${row.resolved}, outcome = ${row.outcome},
    sealed = ${row.sealed}, mac = ${alertMac(keys, row)} WHERE area = ${area} AND id = ${alert.id} AND conversation = ${alert.conversation}`
}

/** What nobody can open any more (its key is gone, or damaged) is still an alert. */
const opened = async (room: Room, keys: AreaKeys, stored: Row): Promise<Alert> => {
  const row = { ...stored, topic: named(keys, { table: 'alert', area: room.area, row: stored.id }, stored.topic) }
  const { id, conversation, severity, topic, code, at } = row
  const alert = { id, conversation, severity, topic, code, at }
  if (!isSigned(row.mac, alertMac(keys, row))) {
    room.forged('alert')
    return { ...alert, forged: true }
  }
  const key = row.sealed !== null && row.key_id !== null ? await room.ring.take(room.area, row.key_id) : null
  const life = (row.sealed === null ? {} : openJson(key, 'alert', room.area, id, row.sealed) ?? {}) as Life
  const { by: resolver = '', log = '', notes = '' } = life.resolved ?? {}
  return {
    ...alert,
    ...(row.acknowledged === null ? {} : { acknowledged: { by: life.by ?? '', at: row.acknowledged as Alert['at'] } }),
    ...(row.resolved === null ? {} : { resolved: { by: resolver, at: row.resolved as Alert['at'], outcome: row.outcome as Outcome, log, notes } }),
  }
}

const openOnes = ({ db, area }: Room) => db.read<Row>(sql`SELECT a.*, c.key_id FROM alert a INDEXED BY alert_open
  LEFT JOIN conversation c ON c.area = a.area AND c.id = a.conversation WHERE a.area = ${area} AND a.state = 'open' ORDER BY a.at, a.id`)

const lastResolved = ({ db, area }: Room) => db.read<Row>(sql`SELECT a.*, c.key_id FROM alert a INDEXED BY alert_resolved
  LEFT JOIN conversation c ON c.area = a.area AND c.id = a.conversation WHERE a.area = ${area} AND a.state = 'resolved'
  ORDER BY a.resolved DESC LIMIT 50`)

const one = ({ db, area }: Room, id: string) => db.read<Row>(sql`SELECT a.*, c.key_id FROM alert a
  LEFT JOIN conversation c ON c.area = a.area AND c.id = a.conversation WHERE a.area = ${area} AND a.id = ${id}`)

export const alertsOf = (room: Room): Pick<AreaStore, 'alerts' | 'alert' | 'raise' | 'page' | 'unanswered' | 'stuck'> => ({
  ...watchOf(room),
  page: async (sends, at) => {
    const keys = await room.ready()
    const outcomes = await room.db.commit(sends.map((send) => pageStatement({ area: room.area, keys, line: lineHash(keys.index, send.to), at }, send)))
    return outcomes.reduce((sum, { changes }) => sum + changes, 0)
  },
  raise: async (alert) => {
    const keys = await room.ready()
    await room.db.commit([alertStatement(room.area, keys, alert)])
  },
  alerts: async (state) => {
    const keys = await room.ready()
    const rows = await (state === 'open' ? openOnes(room) : lastResolved(room))
    return Promise.all(rows.map((row) => opened(room, keys, row)))
  },
  alert: async (id) => {
    const keys = await room.ready()
    const [row] = await one(room, id)
    return row ? opened(room, keys, row) : null
  },
})
