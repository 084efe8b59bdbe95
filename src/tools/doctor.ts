/**
 * `npm run doctor`: what stands between this machine and a healthy service. Looks and changes nothing; may run beside the service. Ends with
 * one line of JSON, and exits 1 where something is wrong.
 */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSettings, type Settings } from '../settings.ts'
import { keysBeside, openSqlite } from '../store/sqlite.ts'
import { instant } from '../vocabulary.ts'
import { consoleLines } from './doctor/console.ts'
import { lookAtClock, lookAtHelplines, lookAtWords, type Finding } from './doctor/findings.ts'
import { lookAtFiles } from './doctor/look.ts'

/** As the entry names them (src/node.ts). */
export const keysPathOf = keysBeside

const masterKeyOf = ({ masterKey, databasePath }: Settings): string | null => {
  const made = `${databasePath}.master-key`
  return masterKey ?? (existsSync(made) ? readFileSync(made, 'utf8').trim() : null)
}

/** A store made and thrown away: does this machine's SQLite hold what we ask of it? better-sqlite3's build lowers `synchronous` by itself. */
const wantedPragmas: Record<string, unknown> = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 }

const lookAtSqlite = async (now: number): Promise<Finding[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-doctor-'))
  try {
    const places = { path: join(folder, 'a.db'), keysPath: join(folder, 'k.db'), masterKey: randomBytes(32).toString('base64'), realNow: () => instant(now) }
    await (await openSqlite(places)).close()
    // The second open is the one that loses FULL where nobody sets it.
    const store = await openSqlite(places)
    await store.ready()
    const inForce = store.pragmas()
    await store.close()
    const wrong = Object.entries(wantedPragmas).filter(([name, value]) => inForce[name] !== value).map(([name]) => `${name} is ${String(inForce[name])}`)
    return [{ check: 'pragmas', state: wrong.length === 0 ? 'ok' : 'wrong', says: wrong.length === 0 ? 'synchronous FULL, write-ahead log, secure delete, on a second open too' : wrong.join(', ') }]
  } catch (error) {
    return [{ check: 'pragmas', state: 'wrong', says: error instanceof Error ? error.message : 'SQLite does not open here' }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Examined = { findings: Finding[]; console: string[] }

/** All of it, from a plain record of settings and an instant. */
export const examine = async (env: Record<string, string | undefined>, now: number, zone: string): Promise<Examined> => {
  const read = readSettings(env)
  const mode = env['MODE']?.trim() === 'live' ? 'live' : 'demo'
  const warnings = read.warnings.map((says): Finding => ({ check: 'settings', state: 'hint', says }))
  const general = [...await lookAtSqlite(now), ...lookAtWords(mode), ...lookAtHelplines(mode, new Date(now).toISOString().slice(0, 10)), ...lookAtClock(now, zone)]
  if (!read.ok) return { findings: [...read.problems.map((says): Finding => ({ check: 'settings', state: 'wrong', says })), ...warnings, ...general], console: [] }
  const { settings } = read
  const path = settings.databasePath
  const files = await lookAtFiles({ path, keysPath: keysPathOf(path), masterKey: masterKeyOf(settings), previousMasterKey: settings.masterKeyPrevious, now })
  return { findings: [{ check: 'settings', state: 'ok', says: `mode ${settings.mode}, ${settings.publicUrl}` }, ...warnings, ...files, ...general], console: consoleLines(settings) }
}

const marks: Record<Finding['state'], string> = { ok: 'ok   ', hint: 'look ', wrong: 'WRONG' }

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { findings, console: lines } = await examine(process.env, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  for (const { check, state, says } of findings) console.log(`${marks[state]}  ${check}: ${says}`)
  if (lines.length > 0) console.log(`\nTwilio's console must say (docs/operating.md):\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
  const wrong = findings.filter(({ state }) => state === 'wrong')
  console.log(JSON.stringify({ well: wrong.length === 0, wrong: wrong.map(({ check }) => check), look: findings.filter(({ state }) => state === 'hint').map(({ check }) => check), checks: findings.length }))
  if (wrong.length > 0) process.exitCode = 1
}
