/**
 * SQLite by better-sqlite3: the embedded default. One process owns the file; every acknowledged commit is on the disk; turns that wait at
 * the same moment share one commit.
 */
import { chmodSync, closeSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Instant } from '../vocabulary.ts'
import type { Database, Statement } from './database.ts'
import { groupCommits } from './group.ts'
import { openKeyring } from './keys.ts'
import type { Forged } from './signed.ts'
import { openParts, type SealedStore, storeOf } from './store.ts'
import { storeError } from './trouble.ts'

export type SqlitePlaces = {
  /** `:memory:` for a store that ends with the process. */
  path: string
  keysPath: string
  /** 32 bytes, base64. */
  masterKey: string
  /** During a change of the master key: what it wrapped is still read. */
  previousMasterKey?: string | undefined
  realNow: () => Instant
  /** Hears of a row that somebody else has written (signed.ts). */
  forged?: Forged | undefined
  /** The words' file may not grow beyond so many pages of 4 KB: it is full then, before the disk is. */
  mostPages?: number
  /** Hears each statement's text once, when it is compiled: for looking at how it is answered. */
  compiled?: (sql: string) => void
}

/** The keys lie beside the words, in a file of their own. */
export const keysBeside = (path: string) => (path === ':memory:' ? path : join(dirname(path), 'keys.db'))

export type SqliteStore = SealedStore & {
  /** How many commits the words' file has had since it was opened: each is one wait for the disk. */
  commits: () => number
  /** What is in force on the words' file, by name. */
  pragmas: () => Record<string, unknown>
}

/**
 * On every open, not only the first: better-sqlite3's build opens an existing WAL file with synchronous=NORMAL, which may lose the last
 * commits in a power cut (reliability.md §0.1).
 */
const pragmas = ['journal_mode = WAL', 'synchronous = FULL', 'busy_timeout = 5000', 'foreign_keys = ON', 'trusted_schema = OFF',
  'secure_delete = ON', 'cell_size_check = ON', 'journal_size_limit = 67108864',
  'wal_autocheckpoint = 4000']

/** For the owner alone; SQLite gives the log beside it the same mode. */
const ownersOnly = (path: string) => {
  if (path === ':memory:') return
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
}

const openFile = (path: string) => {
  ownersOnly(path)
  const file = new Sqlite(path)
  for (const pragma of pragmas) file.pragma(pragma)
  return file
}

const inForce = (file: Sqlite.Database) => Object.fromEntries(pragmas.map((pragma) => {
  const name = pragma.split(' = ')[0] ?? ''
  return [name, file.pragma(name, { simple: true })]
}))

/**
 * Held by the system for as long as this process lives: it goes with it, and there is nothing to clean up. One that was just killed may
 * still be letting go of its files, so a second is waited.
 */
export const holdLock = (path: string): (() => void) => {
  if (path === ':memory:') return () => {}
  ownersOnly(`${path}.lock`)
  const lock = new Sqlite(`${path}.lock`, { timeout: 1000 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Error('Another Windowlight is running on this database. One process owns the file: stop the other one first.')
  }
  return () => { lock.close() }
}

type Driver = Database & { commits: () => number; finish: () => void }

const over = (file: Sqlite.Database, compiled: (sql: string) => void = () => {}): Driver => {
  const prepared = new Map<string, Sqlite.Statement>()
  const prepare = (text: string) => {
    const known = prepared.get(text)
    if (known) return known
    const statement = file.prepare(text)
    compiled(text)
    prepared.set(text, statement)
    return statement
  }
  const run = ({ sql, params }: Statement) => {
    const statement = prepare(sql)
    if (!statement.reader) return { rows: [], changes: statement.run(...params).changes }
    const rows = statement.all(...params) as Record<string, unknown>[]
    return { rows, changes: rows.length }
  }
  const group = groupCommits(file, run)
  return {
    read: async <Row>(statement: Statement) => {
      try {
        return run(statement).rows as Row[]
      } catch (error) {
        throw storeError(error)
      }
    },
    commit: group.commit,
    scrub: async () => { file.pragma('wal_checkpoint(TRUNCATE)') },
    finish: group.finish,
    commits: group.count,
  }
}

/** Opens both files, brings them to the newest schema and takes the lock. Throws a plain sentence where it may not or cannot. */
export const openSqlite = async (places: SqlitePlaces): Promise<SqliteStore> => {
  const unlock = holdLock(places.path)
  const files: Sqlite.Database[] = []
  const shut = () => {
    for (const file of files) file.close()
    unlock()
  }
  try {
    files.push(openFile(places.path), openFile(places.keysPath))
    const [mainFile, keysFile] = files
    if (!mainFile || !keysFile) throw new Error('Two files were opened.')
    if (places.mostPages) mainFile.pragma(`max_page_count = ${places.mostPages}`)
    const main = over(mainFile, places.compiled)
    const keys = over(keysFile, places.compiled)
    const ring = openKeyring(keys, places)
    const both: Database = { ...main, scrub: async () => { await keys.scrub(); await main.scrub() } }
    const parts = { main: both, keys, ring, forged: places.forged }
    await openParts(parts)
    const close = async () => {
      keys.finish()
      main.finish()
      shut()
    }
    return { ...storeOf(parts, async () => {}, close), commits: main.commits, pragmas: () => inForce(mainFile) }
  } catch (error) {
    shut()
    throw error
  }
}
