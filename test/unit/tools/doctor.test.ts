/** The doctor sees what is wrong, changes nothing, and prints what the carrier's console must say. */
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { segments } from '../../../src/core/sms.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { examine, keysPathOf } from '../../../src/tools/doctor.ts'
import { fallbackTwiml, optOutTexts, retryFragment } from '../../../src/tools/doctor/console.ts'
import { instant } from '../../../src/vocabulary.ts'

const folder = mkdtempSync(join(tmpdir(), 'doctor-'))
const path = join(folder, 'windowlight.db')
const masterKey = randomBytes(32).toString('base64')
const now = Date.parse('2026-12-01T12:00:00Z')
const env = { DATABASE_PATH: path, MASTER_KEY: masterKey }
const states = async (over: Record<string, string> = {}, at = now) => {
  const { findings } = await examine({ ...env, ...over }, at, 'UTC')
  return (check: string) => findings.filter((finding) => finding.check === check).map(({ state }) => state)
}

beforeAll(async () => {
  const store = await openSqlite({ path, keysPath: keysPathOf(path), masterKey, realNow: () => instant(now) })
  await store.ready()
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a healthy demo has nothing wrong, and is not changed by being looked at', async () => {
  const before = statSync(path).mtimeMs
  const { findings } = await examine(env, now, 'UTC')
  expect(findings.filter(({ state }) => state === 'wrong')).toEqual([])
  expect(findings.filter(({ check }) => check === 'keys open' || check === 'words schema' || check === 'pragmas').map(({ state }) => state)).toEqual(['ok', 'ok', 'ok'])
  expect(statSync(path).mtimeMs).toBe(before)
})

test('another master key does not open the keys', async () => {
  expect((await states({ MASTER_KEY: randomBytes(32).toString('base64') }))('keys open')).toEqual(['wrong'])
})

test('a damaged file is said to be damaged', async () => {
  const bytes = readFileSync(path)
  const broken = join(folder, 'broken.db')
  writeFileSync(broken, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 7)]))
  expect((await states({ DATABASE_PATH: broken }))('words file')).toEqual(['wrong'])
})

test('wrong settings are listed, and live is refused for all of its reasons', async () => {
  expect((await states({ PORT: 'many' }))('settings')).toEqual(['wrong'])
  const live = await states({ MODE: 'live' })
  expect(live('settings').length).toBeGreaterThan(3)
  expect([live('words'), live('overnight helpline')]).toEqual([['wrong'], ['wrong']])
})

test('helplines past their date, and a clock that is behind, are seen', async () => {
  expect((await states())("helplines' dates")).toEqual(['ok'])
  expect((await states({}, Date.parse('2027-06-01')))("helplines' dates")).toEqual(['hint'])
  expect((await states({}, Date.parse('2020-01-01')))('clock')).toEqual(['wrong'])
})

test('what the console must say is printed exactly, as the handbook has it, each reply one text with 999 in it', async () => {
  const { console: lines } = await examine({ ...env, PUBLIC_URL: 'https://windowlight.example' }, now, 'UTC')
  expect(lines.join('\n')).toContain(`https://windowlight.example/twilio/messages${retryFragment}`)
  const handbook = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8')
  for (const { words, reply } of optOutTexts) {
    expect(lines.join('\n')).toContain(reply)
    expect(handbook, words).toContain(`| ${words} | ${reply} |`)
    expect(reply).toContain('999')
    expect(segments(reply)).toMatchObject({ encoding: 'GSM-7', segments: 1 })
  }
  expect(handbook).toContain(fallbackTwiml)
  expect(handbook).toContain(retryFragment)
})

test('a file that others may read is wrong, a folder that they may look into is worth a look', async () => {
  expect([(await states())('files are private'), (await states())('folder is private')]).toEqual([['ok'], ['ok']])
  chmodSync(path, 0o640)
  chmodSync(folder, 0o755)
  expect([(await states())('files are private'), (await states())('folder is private')]).toEqual([['wrong'], ['hint']])
  chmodSync(path, 0o600)
  writeFileSync(`${path}.copy.keys`, '', { mode: 0o644 })
  expect((await states())('files are private')).toEqual(['wrong'])
  rmSync(`${path}.copy.keys`)
  chmodSync(folder, 0o700)
  expect((await states())('files are private')).toEqual(['ok'])
})
