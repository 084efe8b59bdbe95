/**
 * `npm run restore FILE`: puts a backup where the service looks for its databases. Refuses a target that is not empty, a backup that is
 * damaged, and two files that do not belong together. The master key is not in a backup: it must be the one that was in use.
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { holdLock } from '../store/sqlite.ts'
import { type Places, placesOf, runTool, settle } from './backup.ts'

const isEmpty = (file: string) => [file, `${file}-wal`].every((part) => !existsSync(part) || statSync(part).size === 0)

/** The value of one cell, of a file that is whole. */
const lookInto = (file: string, query: string): unknown => {
  if (!existsSync(file)) throw new Error(`There is no backup at ${file}.`)
  const database = new Sqlite(file, { readonly: true })
  try {
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error(`${file} is damaged.`)
    return database.prepare(query).pluck().get()
  } catch {
    throw new Error(`${file} is damaged, or is not a backup of this service.`)
  } finally {
    database.close()
  }
}

const checkPair = (file: string) => {
  const words = lookInto(file, `SELECT value FROM setting WHERE name = 'store.root'`)
  const keys = lookInto(`${file}.keys`, `SELECT id FROM root_key WHERE name = 'root'`)
  if (words === undefined || words !== keys) throw new Error(`${file} and ${file}.keys do not belong together.`)
}

export const restore = (file: string, { path, keysPath }: Places) => {
  for (const target of [path, keysPath]) {
    if (!isEmpty(target)) throw new Error(`${target} is not empty. Nothing was changed: move it away first.`)
  }
  checkPair(file)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  mkdirSync(dirname(keysPath), { recursive: true, mode: 0o700 })
  const unlock = holdLock(path)
  try {
    // The keys first: words without keys would look like a service that lost them.
    for (const [from, to] of [[`${file}.keys`, keysPath], [file, path]] as const) {
      copyFileSync(from, `${to}.part`)
      // A copy has the mode of what it is a copy of, and that lay on another disk.
      chmodSync(`${to}.part`, 0o600)
      settle(`${to}.part`, to)
    }
  } finally {
    unlock()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  runTool('restore', (file) => { restore(file, placesOf(process.env['DATABASE_PATH'])) },
    () => 'Restored. Start the service with the master key that was in use when the backup was made.')
}
