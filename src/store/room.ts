/** What the parts of one area's store share, and how words go into a row and come out of it. */
import type { AreaCode, Conversation, ConversationId, Outgoing } from '../vocabulary.ts'
import { type Database, sql } from './database.ts'
import type { AreaKeys, Keyring, SittingKey } from './keys.ts'
import { remembering, seal, type SealingKey, unseal } from './seal.ts'
import type { Forged } from './signed.ts'

/** What stands sealed in a conversation's row: itself, how many lines its thread has, and the last seal of its audit. */
export type Envelope = { conversation: Conversation; entries: number; trail: string }
/** What the next commit must know of the last one. Only a help: the primary keys decide. */
export type Place = { turn: number; key: SittingKey; entries: number; trail: string }

export type Room = {
  area: AreaCode
  db: Database
  ring: Keyring
  /** Waits until schema and root key are there. */
  ready: () => Promise<AreaKeys>
  places: ReturnType<typeof remembering<Place>>
  forged: Forged
}

type From = { main: Database; ring: Keyring; forged?: Forged | undefined }

export const roomOf = (area: AreaCode, { main: db, ring, forged = () => {} }: From, opened: () => Promise<void>): Room => ({
  area, db, ring, forged, places: remembering<Place>(20_000), ready: async () => { await opened(); return ring.ofArea(area) },
})

const place = (table: string, area: string, row: string) => ({ table, column: 'sealed', area, row })

export const sealJson = (key: SealingKey, table: string, area: string, row: string, value: unknown) =>
  seal(key, place(table, area, row), JSON.stringify(value))

/** Nothing where it does not open: the caller says that it is damaged, and never why. */
export const openJson = (key: SealingKey | null, table: string, area: string, row: string, sealed: string): unknown => {
  const words = key && unseal(key, place(table, area, row), sealed)
  if (!words) return null
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

/** Nothing where the row is not there or does not open. */
export const envelopeOf = async (room: Room, id: ConversationId): Promise<{ envelope: Envelope; key: SittingKey } | null> => {
  const [row] = await room.db.read<{ key_id: string; sealed: string }>(
    sql`SELECT key_id, sealed FROM conversation WHERE area = ${room.area} AND id = ${id}`)
  return row ? openEnvelope(room, { id, ...row }) : null
}

export type Addressed = Pick<Outgoing, 'to' | 'body'>

const openEnvelope = async (room: Room, row: { id: ConversationId; key_id: string; sealed: string }) => {
  const key = await room.ring.take(room.area, row.key_id)
  const envelope = openJson(key, 'conversation', room.area, row.id, row.sealed) as Envelope | null
  if (!key || !envelope) return null
  room.places.set(row.id, { turn: envelope.conversation.turn, key, entries: envelope.entries, trail: envelope.trail })
  return { envelope, key }
}

/** One opened sitting, or nothing. */
export const openSitting = async (room: Room, row: { id: ConversationId; key_id: string; sealed: string }) =>
  (await openEnvelope(room, row))?.envelope.conversation ?? null
