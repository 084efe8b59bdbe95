/**
 * Texts whose words the provider still holds: each is asked to be blotted out there a day after it can have ended. The provider's own id of
 * a text stands sealed, and outlives the erasure of its sitting until that is done; under a name that only our keys can make, so that
 * nobody who writes the file can have another text blotted out.
 */
import type { AreaStore } from '../ports.ts'
import type { Instant } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { openJson, type Room, sealJson } from './room.ts'
import { hmac } from './seal.ts'

const HOUR = 3_600_000
/** A text is in its last state at most an hour after it was taken (`validityPeriod`, channels/twilio/send.ts), and a day is added. */
const redactAfter = 25 * HOUR
/** A text in several parts or with a picture is an MM. Nothing else has words at the provider. */
const isText = (ref: string) => /^[SM]M[\w-]+$/.test(ref)

const nameOf = (keys: AreaKeys, ref: string) => hmac(keys.rows, ['redaction', 'v1', ref])

/** Nothing where there is nothing to blot out. Told twice, it is one. */
export const redactionOf = (area: string, keys: AreaKeys, ref: string, at: Instant): Statement[] => {
  if (!isText(ref)) return []
  const name = nameOf(keys, ref)
  return [sql`INSERT INTO redaction (area, name, due, tries, sealed)
    VALUES (${area}, ${name}, ${at + redactAfter}, 0, ${sealJson(keys.inbox, 'redaction', area, name, ref)}) ON CONFLICT DO NOTHING`]
}

type Row = { name: string; tries: number; sealed: string }

export const redactionsOf = (room: Room): AreaStore['redactions'] => ({
  due: async (now, limit) => {
    const keys = await room.ready()
    const rows = await room.db.read<Row>(sql`SELECT name, tries, sealed FROM redaction
      WHERE area = ${room.area} AND due <= ${now} ORDER BY due, name LIMIT ${limit}`)
    const opened = rows.map((row) => ({ ...row, ref: openJson(keys.inbox, 'redaction', room.area, row.name, row.sealed) as string | null }))
    await room.db.commit(opened.filter(({ ref }) => ref === null).map(({ name }) =>
      sql`DELETE FROM redaction WHERE area = ${room.area} AND name = ${name}`))
    return opened.flatMap(({ ref, tries }) => (ref === null ? [] : [{ ref, tries }]))
  },
  done: async (ref) => {
    const keys = await room.ready()
    await room.db.commit([sql`DELETE FROM redaction WHERE area = ${room.area} AND name = ${nameOf(keys, ref)}`])
  },
  later: async (ref, due) => {
    const keys = await room.ready()
    await room.db.commit([sql`UPDATE redaction SET tries = tries + 1, due = ${due} WHERE area = ${room.area} AND name = ${nameOf(keys, ref)}`])
  },
})
