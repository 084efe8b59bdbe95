/**
 * The rota book. Each entry is sealed with the area's own key, bound to its number and to when it ends, so that nobody without the keys can
 * take a worker off the rota or put one on it; who wrote it stands in the audit too, in a chain of its own.
 */
import type { RotaPort } from '../ports.ts'
import type { Instant } from '../vocabulary.ts'
import type { RotaEntry } from '../vocabulary/rota.ts'
import { sql } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { openJson, type Room, sealJson } from './room.ts'
import { hmac } from './seal.ts'
import { auditStatements, rotaName } from './trail.ts'
import { clashOn } from './trouble.ts'

/** What stands sealed: itself, and the last seal of the audit. */
type Envelope = { entry: RotaEntry; trail: string }
type Row = { n: number; until: Instant; sealed: string }

const rowOf = ({ n, until }: Pick<Row, 'n' | 'until'>) => `${n}|${until}`
const keyHash = ({ rows }: AreaKeys, key: string) => hmac(rows, ['rota_entry', 'v1', key])

const opened = (room: Room, keys: AreaKeys, row: Row): Envelope | null => {
  const envelope = openJson(keys.inbox, 'rota_entry', room.area, rowOf(row), row.sealed) as Envelope | null
  if (envelope === null) room.forged('rota_entry')
  return envelope
}

/** The last stands there whatever its time: the next is numbered on from it. */
const book = async (room: Room, since: Instant): Promise<Envelope[]> => {
  const keys = await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT n, until, sealed FROM rota_entry WHERE area = ${room.area} AND until > ${since}
    UNION SELECT * FROM (SELECT n, until, sealed FROM rota_entry WHERE area = ${room.area} AND n > 0 ORDER BY n DESC LIMIT 1) AS newest ORDER BY n`)
  return rows.flatMap((row) => opened(room, keys, row) ?? [])
}

const isDone = async (room: Room, keys: AreaKeys, key: string) =>
  (await room.db.read(sql`SELECT 1 FROM rota_entry WHERE area = ${room.area} AND key = ${keyHash(keys, key)} AND key IS NOT NULL`)).length > 0

const write = async (room: Room, ...[entries, key, audit]: Parameters<RotaPort['write']>): Promise<'kept' | 'done' | 'overtaken'> => {
  const keys = await room.ready()
  const [first] = entries
  if (!first) return await isDone(room, keys, key) ? 'done' : 'overtaken'
  const last = (await book(room, Number.MAX_SAFE_INTEGER as Instant)).at(-1)
  if ((last?.entry.n ?? 0) !== first.n - 1) return await isDone(room, keys, key) ? 'done' : 'overtaken'
  const { statements, trail } = auditStatements(room.area, keys, { who: rotaName(keys), turn: first.n, last: last?.trail ?? '' }, audit)
  const rows = entries.map((entry, i) => sql`INSERT INTO rota_entry (area, n, until, key, sealed)
    VALUES (${room.area}, ${entry.n}, ${entry.until}, ${i === 0 ? keyHash(keys, key) : null}, ${sealJson(keys.inbox, 'rota_entry', room.area, rowOf(entry), { entry, trail } satisfies Envelope)})`)
  try {
    await room.db.commit([...rows, ...statements])
    return 'kept'
  } catch (error) {
    if (!clashOn(error)?.startsWith('rota_entry.')) throw error
    return await isDone(room, keys, key) ? 'done' : 'overtaken'
  }
}

/** What is long over goes; the last stays, for its number and for the end of the audit's chain. */
export const forgetRota = async ({ db, area }: Room, before: Instant): Promise<void> => {
  await db.commit([sql`DELETE FROM rota_entry WHERE area = ${area} AND until <= ${before}
    AND EXISTS (SELECT 1 FROM rota_entry o WHERE o.area = rota_entry.area AND o.n > rota_entry.n)`,
  // Said to an on-call phone, and of no sitting: it goes with what is long over.
  sql`DELETE FROM outbox INDEXED BY outbox_conversation WHERE area = ${area} AND conversation IN (${`oncall.${area}`}, ${`channel.${area}`}) AND at <= ${before}`])
}

export const rotaOf = (room: Room): RotaPort => ({
  book: async (since) => (await book(room, since)).map(({ entry }) => entry),
  write: (entries, key, audit) => write(room, entries, key, audit),
})

/** Where the audit's chain must end. */
export const rotaTrailEnd = async (room: Room): Promise<string> => (await book(room, Number.MAX_SAFE_INTEGER as Instant)).at(-1)?.trail ?? ''
