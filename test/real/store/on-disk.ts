/** Stores in files of their own, and what a thief or an operator would see in those files. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { SqlitePlaces } from '../../../src/store/sqlite.ts'
import { at } from '../../contracts/store.fixtures.ts'

export const newKey = () => randomBytes(32).toString('base64')
export const places = (): SqlitePlaces => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  return { path: join(folder, 'windowlight.db'), keysPath: join(folder, 'keys.db'), masterKey: newKey(), realNow: () => at(0) }
}
export const inside = <T>(path: string, work: (file: Sqlite.Database) => T): T => {
  const file = new Sqlite(path)
  try {
    return work(file)
  } finally {
    file.close()
  }
}
export const filesOf = (where: SqlitePlaces) => [where.path, where.keysPath].flatMap((path) => [path, `${path}-wal`, `${path}-shm`])
export const readable = (where: SqlitePlaces, ...canaries: string[]) => filesOf(where).filter(existsSync).flatMap((file) => {
  const bytes = readFileSync(file)
  return canaries.filter((canary) => bytes.includes(canary) || bytes.includes(Buffer.from(canary).toString('base64url').slice(0, -2)))
    .map((canary) => `${canary} in ${file}`)
})

/** In which tables this id stands, and how often. */
export const rowsOf = (where: SqlitePlaces, id: string) => inside(where.path, (file) =>
  (file.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all() as string[]).flatMap((table) => {
    const columns = (file.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
    const anywhere = columns.map((column) => `${column} = @id`).join(' OR ')
    const count = file.prepare(`SELECT count(*) FROM ${table} WHERE ${anywhere}`).pluck().get({ id })
    return count === 0 ? [] : [`${table}: ${String(count)}`]
  }))
