/** Looks at the files as they lie, without changing them: the service may be running on them. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Database } from '../../store/database.ts'
import { openKeyring } from '../../store/keys.ts'
import { isNewest } from '../../store/migrate.ts'
import { migrations } from '../../store/migrations.ts'
import { instant } from '../../vocabulary.ts'
import type { Finding } from './findings.ts'

const reading = (file: Sqlite.Database): Database => ({
  read: async <Row>({ sql, params }: { sql: string; params: (string | number | null)[] }) => file.prepare(sql).all(...params) as Row[],
  commit: async () => { throw new Error('The doctor only looks.') },
  scrub: async () => {},
})

const openToRead = (path: string) => new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5_000 })

/** One file: whole, in WAL, at the newest schema. */
const lookAtFile = async (what: 'words' | 'keys', path: string): Promise<Finding[]> => {
  if (!existsSync(path)) return [{ check: `${what} file`, state: 'hint', says: `not there yet: the first start makes ${path}` }]
  const file = openToRead(path)
  try {
    const whole = String(file.pragma('quick_check(1)', { simple: true }))
    const journal = String(file.pragma('journal_mode', { simple: true }))
    const newest = await isNewest(reading(file), what === 'words' ? migrations.main : migrations.keys)
    return [
      whole === 'ok' ? { check: `${what} file`, state: 'ok', says: `${path} opens and is whole` } : { check: `${what} file`, state: 'wrong', says: `${path} is damaged: restore a backup (docs/operating.md)` },
      journal === 'wal' ? { check: `${what} journal`, state: 'ok', says: 'write-ahead log' } : { check: `${what} journal`, state: 'wrong', says: `is ${journal}, not wal: has something else opened it?` },
      newest ? { check: `${what} schema`, state: 'ok', says: 'at its newest' } : { check: `${what} schema`, state: 'hint', says: 'not this version\'s: the next start brings it there, or refuses and says why' },
    ]
  } catch (error) {
    return [{ check: `${what} file`, state: 'wrong', says: `${path} cannot be read: ${error instanceof Error ? error.message : 'unknown'}` }]
  } finally {
    file.close()
  }
}

/** Does the master key open what lies there? */
const lookAtKeys = async (path: string, masterKey: string | null, previousMasterKey: string | null): Promise<Finding[]> => {
  if (!existsSync(path)) return []
  if (masterKey === null) return [{ check: 'keys open', state: 'wrong', says: 'there are keys, and no master key: neither MASTER_KEY nor the demo\'s own file' }]
  const file = openToRead(path)
  try {
    const roots = Number(file.prepare('SELECT count(*) FROM root_key').pluck().get())
    if (roots === 0) return [{ check: 'keys open', state: 'hint', says: 'no root key yet: the first start makes it' }]
    await openKeyring(reading(file), { masterKey, previousMasterKey: previousMasterKey ?? undefined, realNow: () => instant(0) }).open()
    return [{ check: 'keys open', state: 'ok', says: `the master key opens the root; ${String(file.prepare('SELECT count(*) FROM sitting_key').pluck().get())} sittings and episodes have keys` }]
  } catch (error) {
    return [{ check: 'keys open', state: 'wrong', says: error instanceof Error ? error.message : 'the master key does not open the root' }]
  } finally {
    file.close()
  }
}

/** A clock that went back makes timers late and links live too long. The demo's own clock may have been pushed. */
const lookAtClock = (path: string, now: number): Finding[] => {
  if (!existsSync(path)) return []
  const file = openToRead(path)
  try {
    const newest = Number(file.prepare('SELECT max(heard) FROM conversation').pluck().get() ?? 0)
    const pushed = Number(file.prepare("SELECT value FROM setting WHERE name = 'clock_offset'").pluck().get() ?? 0)
    const ahead = newest - now - pushed
    return [ahead > 5_000
      ? { check: 'clock and file', state: 'wrong', says: `the last knock is ${Math.round(ahead / 1000)} s in the future: this machine's clock went back` }
      : { check: 'clock and file', state: 'ok', says: pushed > 0 ? `the demo's clock was pushed ${Math.round(pushed / 60_000)} minutes` : 'nothing kept is from the future' }]
  } catch {
    return []
  } finally {
    file.close()
  }
}

const mayOthers = (path: string) => (statSync(path).mode & 0o077) !== 0

/** Who else may read: the databases, what lies beside them under their names (logs, lock, the demo's master key, copies), and their folder. */
const lookAtModes = (paths: readonly string[]): Finding[] => {
  const folders = [...new Set(paths.map((path) => dirname(path)))].filter(existsSync)
  const ours = folders.flatMap((folder) => readdirSync(folder).filter((name) => paths.some((path) => name.startsWith(basename(path))))
    .map((name) => join(folder, name)))
  const open = ours.filter(mayOthers)
  const looked = folders.filter(mayOthers)
  return [
    open.length === 0 ? { check: 'files are private', state: 'ok', says: 'only their owner may read them' }
      : { check: 'files are private', state: 'wrong', says: `others on this machine may read ${open.join(', ')}: chmod 600` },
    looked.length === 0 ? { check: 'folder is private', state: 'ok', says: 'only its owner may look into it' }
      : { check: 'folder is private', state: 'hint', says: `others on this machine may look into ${looked.join(', ')}: chmod 700` },
  ]
}

export type Files = { path: string; keysPath: string; masterKey: string | null; previousMasterKey: string | null; now: number }

export const lookAtFiles = async ({ path, keysPath, masterKey, previousMasterKey, now }: Files): Promise<Finding[]> => [
  ...await lookAtFile('words', path), ...await lookAtFile('keys', keysPath), ...await lookAtKeys(keysPath, masterKey, previousMasterKey), ...lookAtClock(path, now),
  ...lookAtModes([path, keysPath]),
]
