/**
 * Who is signed in to the console, and which account is whose. The file says neither who nor by what: a token and a person's key stand as
 * HMACs, the rest is sealed under a key of the area's own. Who came and went is in the audit's chain (trail.ts).
 */
import type { ConsolePort } from '../ports.ts'
import type { Instant } from '../vocabulary.ts'
import type { Account, ConsoleSession } from '../vocabulary/console.ts'
import { sql } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { openJson, type Room, sealJson } from './room.ts'
import { hmac } from './seal.ts'
import { auditStatements, readChain } from './trail.ts'
import { clashOn } from './trouble.ts'

const idOf = ({ rows }: AreaKeys, token: string) => hmac(rows, ['console_session', 'v1', token])
const personOf = ({ rows }: AreaKeys, who: string) => hmac(rows, ['console_person', 'v1', who])
const trailName = ({ auditName }: AreaKeys, who: string) => hmac(auditName, ['console', 'v1', who])

// ── Sessions ─────────────────────────────────────────────────────────────────

type Row = { id: string; began: Instant; seen: Instant; sealed: string }
type Sealed = Pick<ConsoleSession, 'who' | 'standing' | 'began' | 'browser' | 'reasons'>

const sealOf = (room: Room, keys: AreaKeys, id: string, { who, standing, began, browser, reasons }: Omit<ConsoleSession, 'id'>) =>
  sealJson(keys.console, 'console_session', room.area, id, { who, standing, began, browser, reasons } satisfies Sealed)

/** One whose beginning another hand has changed does not open. */
const opened = (room: Room, keys: AreaKeys, { id, began, seen, sealed }: Row): ConsoleSession | null => {
  const kept = openJson(keys.console, 'console_session', room.area, id, sealed) as Sealed | null
  return kept?.began === began ? { ...kept, id, seen } : null
}

const begin = async (room: Room, token: string, session: Omit<ConsoleSession, 'id'>) => {
  const keys = await room.ready()
  const id = idOf(keys, token)
  await room.db.commit([sql`INSERT INTO console_session (area, id, person, began, seen, sealed)
    VALUES (${room.area}, ${id}, ${personOf(keys, session.who)}, ${session.began}, ${session.seen}, ${sealOf(room, keys, id, session)})`])
}

const find = async (room: Room, token: string) => {
  const keys = await room.ready()
  const [row] = await room.db.read<Row>(sql`SELECT id, began, seen, sealed FROM console_session WHERE area = ${room.area} AND id = ${idOf(keys, token)}`)
  return row ? opened(room, keys, row) : null
}

const touch = async (room: Room, session: ConsoleSession) => {
  const keys = await room.ready()
  const [outcome] = await room.db.commit([sql`UPDATE console_session SET seen = ${session.seen}, sealed = ${sealOf(room, keys, session.id, session)}
    WHERE area = ${room.area} AND id = ${session.id}`])
  return outcome?.changes === 1
}

const end = async (room: Room, id: string) => {
  await room.ready()
  const [outcome] = await room.db.commit([sql`DELETE FROM console_session WHERE area = ${room.area} AND id = ${id}`])
  return outcome?.changes === 1
}

const ofPerson = async (room: Room, who: string) => {
  const keys = await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT id, began, seen, sealed FROM console_session
    WHERE area = ${room.area} AND person = ${personOf(keys, who)} ORDER BY began DESC, id`)
  return rows.flatMap((row) => opened(room, keys, row) ?? [])
}

const forget = async (room: Room, before: Instant) => {
  await room.ready()
  const [outcome] = await room.db.commit([sql`DELETE FROM console_session WHERE area = ${room.area} AND began < ${before}`])
  return outcome?.changes ?? 0
}

// ── Accounts ─────────────────────────────────────────────────────────────────

/** `version` is sealed too, so that an older row put back does not pass for the newest. */
type Kept = { kept: Account; version: number; trail: string }

const accountRow = async (room: Room, keys: AreaKeys, who: string): Promise<Kept | 'none' | 'damaged'> => {
  const person = personOf(keys, who)
  const [row] = await room.db.read<{ version: number; sealed: string }>(sql`SELECT version, sealed FROM console_account WHERE area = ${room.area} AND person = ${person}`)
  if (!row) return 'none'
  const kept = openJson(keys.console, 'console_account', room.area, person, row.sealed) as Kept | null
  return kept?.version === row.version ? kept : 'damaged'
}

const account = async (room: Room, who: string) => {
  const found = await accountRow(room, await room.ready(), who)
  if (found === 'damaged') return null
  return found === 'none' ? { kept: null, version: 0 } : { kept: found.kept, version: found.version }
}

const note = async (room: Room, who: string, { before, after, audit }: Parameters<ConsolePort['note']>[1]) => {
  const keys = await room.ready()
  const found = await accountRow(room, keys, who)
  if (found === 'damaged' || (found === 'none' ? 0 : found.version) !== before) return 'overtaken'
  const [name, person, version] = [trailName(keys, who), personOf(keys, who), before + 1]
  const { statements: rows, trail: last } = auditStatements(room.area, keys, { who: name, turn: version, last: found === 'none' ? '' : found.trail }, audit)
  const sealed = sealJson(keys.console, 'console_account', room.area, person, { kept: after, version, trail: last } satisfies Kept)
  const row = before === 0
    ? sql`INSERT INTO console_account (area, person, version, sealed) VALUES (${room.area}, ${person}, ${version}, ${sealed})`
    : sql`UPDATE console_account SET version = ${version}, sealed = ${sealed} WHERE area = ${room.area} AND person = ${person} AND version = ${before}`
  try {
    // The audit's own key is the lock of all that comes after the first.
    const outcomes = await room.db.commit([...rows, row])
    return outcomes.at(-1)?.changes === 1 ? 'kept' : 'overtaken'
  } catch (error) {
    if (clashOn(error)) return 'overtaken'
    throw error
  }
}

const trail = async (room: Room, who: string) => {
  const keys = await room.ready()
  const found = await accountRow(room, keys, who)
  return found === 'damaged' ? 'broken' : readChain(room, trailName(keys, who), found === 'none' ? '' : found.trail)
}

export const consoleOf = (room: Room): ConsolePort => ({
  begin: (token, session) => begin(room, token, session),
  find: (token) => find(room, token),
  touch: (session) => touch(room, session),
  end: (id) => end(room, id),
  ofPerson: (who) => ofPerson(room, who),
  forget: (before) => forget(room, before),
  account: (who) => account(room, who),
  note: (who, change) => note(room, who, change),
  trail: (who) => trail(room, who),
})
