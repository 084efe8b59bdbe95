/** Brings a database to its newest schema: forward only, each migration whole or not at all, its number the lock between two starters. */
import { type Database, sql } from './database.ts'
import type { Migration } from './migrations.ts'
import { clashOn } from './trouble.ts'

const had = async (db: Database): Promise<string[]> => {
  const table = await db.read(sql`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migration'`)
  if (table.length === 0) return []
  return (await db.read<{ name: string }>(sql`SELECT name FROM migration ORDER BY n`)).map((row) => row.name)
}

const refuseStrangers = (names: string[], list: Migration[], what: string) => {
  const stranger = names.findIndex((name, n) => list[n]?.name !== name)
  if (stranger < 0) return
  throw new Error(`The ${what} database was made by a newer or another version of this service. Start that version, or restore a backup.`)
}

/** Throws a plain sentence where the database has had a migration that this version does not know. */
export const migrate = async (db: Database, list: Migration[], what: 'main' | 'keys') => {
  for (;;) {
    const names = await had(db)
    refuseStrangers(names, list, what)
    const n = names.length
    const next = list[n]
    if (!next) return
    try {
      const mark = sql`INSERT INTO migration (n, name) VALUES (${n}, ${next.name})`
      await db.commit([...next.statements.map((text) => ({ sql: text, params: [] })), mark])
    } catch (error) {
      // Somebody else did it in between: look again. Anything else is real.
      if ((await had(db)).length === n && !clashOn(error)) throw error
    }
  }
}

export const isNewest = async (db: Database, list: Migration[]) => (await had(db)).length === list.length
