/**
 * A text's row: how a turn writes it, and how it is opened again on its way out. Address and words are sealed, the rest is signed
 * (signed.ts). One that does not open, or that another hand has changed, is not sent: a person looks at it.
 */
import type { ClaimedRow, DroppedRow } from '../ports.ts'
import type { AreaCode, ConversationId, DeliveryState, InboundId, Instant, Outgoing } from '../vocabulary.ts'
import { isOurCheckIn } from './check-ins.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { type Addressed, openJson, type Room, sealJson } from './room.ts'
import type { SealingKey } from './seal.ts'
import { hidden, named } from './named.ts'
import { isSigned, textMac } from './signed.ts'

/** As a row of it is read: `key` as it stands there. */
export const withKey = <R extends { id: string; key: string }>({ area }: Room, keys: AreaKeys, row: R): R =>
  ({ ...row, key: named(keys, { table: 'outbox', area, row: row.id }, row.key) })

export type Row = {
  id: string; conversation: ConversationId; cause: InboundId; line: string; key: string; send_before: Instant; kind: Outgoing['kind']
  attempt: number; claimed_at: Instant; n: number; at: Instant; key_id: string; sealed: string; mac: string | null; leave: string | null
  state: DeliveryState
  code?: string | null
}

/** `n`: its place in the thread; `line`: the HMAC of where it goes; `at`: when its turn was taken. */
export type Placed = { area: AreaCode; keys: AreaKeys; key: SealingKey; n: number; line: string; at: Instant }

/** What goes to a page is there once it is written, and needs no leave; a text waits for its carrier. */
export const sendStatement = ({ area, keys, key, n, line, at }: Placed, send: Outgoing): Statement => {
  const sealed = sealJson(key, 'outbox', area, send.id, { to: send.to, body: send.body })
  const isText = send.to.channel === 'sms'
  const { mac, leave } = isText ? textMac(keys, { ...send, n, line, at, send_before: send.sendBefore }) : { mac: null, leave: null }
  return sql`INSERT INTO outbox (area, id, conversation, n, cause, line, channel, kind, key, at, send_before, state,
      attempt, due, claimed_at, lease_until, lease, asked, key_id, sealed, mac, leave)
    VALUES (${area}, ${send.id}, ${send.conversation}, ${n}, ${send.cause}, ${line}, ${send.to.channel}, ${send.kind},
      ${hidden(keys, { table: 'outbox', area, row: send.id }, send.key)}, ${at}, ${send.sendBefore}, ${isText ? 'waiting' : 'delivered'}, 0, 0, 0, 0, 0, 0, ${key.id}, ${sealed}, ${mac}, ${leave})`
}

/**
 * A text to whoever is on call: sealed with the area's own key, not with the sitting's, so that it stands in nobody's thread; it goes when
 * the sitting of its alert is erased. Its id is the lock.
 */
export const pageStatement = (placed: Omit<Placed, 'key' | 'n'>, send: Outgoing): Statement => {
  const { sql: text, params } = sendStatement({ ...placed, key: placed.keys.inbox, n: 0 }, send)
  return { sql: `${text} ON CONFLICT (area, id) DO NOTHING`, params }
}

const claimedRow = (row: Row, { to, body }: Addressed): ClaimedRow => ({
  id: row.id, conversation: row.conversation, cause: row.cause, to, body, key: row.key, sendBefore: row.send_before, kind: row.kind,
  attempt: row.attempt, claimedAt: row.claimed_at,
})

/** As it was written, and with leave to go; a check-in by our own word that it may. */
const mayGo = async (room: Room, keys: AreaKeys, row: Row) => {
  const { mac, leave } = textMac(keys, row)
  if (isSigned(row.mac, mac) && isSigned(row.leave, leave)) return row.kind !== 'check_in' || isOurCheckIn(room, row.cause)
  room.forged('outbox')
  return false
}

/** Rows that were taken, opened, in order. */
export const openRows = async (room: Room, taken: readonly Row[], dropped: (row: DroppedRow) => void = () => {}): Promise<ClaimedRow[]> => {
  const keys = await room.ready()
  const rows = taken.map((row) => withKey(room, keys, row)).sort((a, b) => a.at - b.at || (a.conversation === b.conversation ? a.n - b.n : a.conversation < b.conversation ? -1 : 1))
  const claimed: ClaimedRow[] = []
  for (const row of rows) {
    const opened = await mayGo(room, keys, row)
      ? openJson(row.key_id === keys.inbox.id ? keys.inbox : await room.ring.take(room.area, row.key_id), 'outbox', room.area, row.id, row.sealed) as Addressed | null : null
    if (opened) claimed.push(claimedRow(row, opened))
    else {
      await room.db.commit([sql`UPDATE outbox SET state = 'uncertain', code = 'damaged', leave = NULL WHERE area = ${room.area} AND id = ${row.id}`])
      dropped({ id: row.id, conversation: row.conversation, key: row.key, because: 'damaged' })
    }
  }
  return claimed
}
