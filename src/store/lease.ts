/** A lease: a setting that says until when somebody is at it. One statement decides, so that of two who ask at once one gets it. */
import type { Instant } from '../vocabulary.ts'
import { type Database, sql } from './database.ts'

export const takeLease = async (db: Database, name: string, real: Instant, ms: number): Promise<(() => Promise<void>) | null> => {
  const setting = `lease.${name}`
  const until = String(real + ms)
  const [taken] = await db.commit([sql`INSERT INTO setting (name, value) VALUES (${setting}, ${until})
    ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE CAST(setting.value AS INTEGER) <= ${real}`])
  if (taken?.changes !== 1) return null
  return async () => { await db.commit([sql`UPDATE setting SET value = '0' WHERE name = ${setting} AND value = ${until}`]) }
}
