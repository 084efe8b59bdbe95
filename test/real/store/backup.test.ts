/** Backup while the service writes, and the way back: through the commands that an operator types. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keysBeside, openSqlite } from '../../../src/store/sqlite.ts'
import { backup } from '../../../src/tools/backup.ts'
import { restore } from '../../../src/tools/restore.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'
import { at, begin, onward, said, sms, turnOf } from '../../contracts/store.fixtures.ts'

const area = areaCode('gateshead')
const masterKey = randomBytes(32).toString('base64')
const placesIn = (folder: string) => {
  const path = join(folder, 'windowlight.db')
  return { path, keysPath: keysBeside(path), masterKey, realNow: () => at(0) }
}
const folder = () => mkdtempSync(join(tmpdir(), 'store-'))
/** As an operator would, in another process: this one goes on meanwhile. */
const npm = async (tool: string, file: string, path: string) => {
  const args = [`src/tools/${tool}.ts`, ...(file ? [file] : [])]
  try {
    const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', args, { env: { ...process.env, DATABASE_PATH: path } })
    return { said: stdout, status: 0 }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string }
    return { said: stderr, status: code }
  }
}

test('a backup under way of writes holds all that was acknowledged before it, opens, and goes on', async () => {
  const where = placesIn(folder())
  const store = await openSqlite(where)
  const here = store.area(area)
  const acknowledged: string[] = []
  const enough = new AbortController()
  const talk = async (person: number) => {
    for (let sitting = 1; !enough.signal.aborted; sitting += 1) {
      const { conversation, inbound } = await begin(here, area, sms(person), {}, 1, sitting)
      acknowledged.push(inbound.id)
      const knock = said(area, sms(person), 'on')
      await here.commit(turnOf(onward(conversation), knock))
      acknowledged.push(knock.id)
    }
  }
  const talking = [1, 2, 3, 4].map(talk)
  while (acknowledged.length < 200) await new Promise((resolve) => { setTimeout(resolve, 2) })
  const file = join(folder(), 'copy')
  const until = acknowledged.length
  const elsewhere = join(folder(), 'restored.db')
  expect(await npm('backup', file, where.path)).toMatchObject({ status: 0 })
  expect(acknowledged.length).toBeGreaterThan(until + 50)
  for (const made of [file, `${file}.keys`]) expect(statSync(made).mode & 0o777, made).toBe(0o600)
  backup(where, `${file}.second`)
  enough.abort()
  await Promise.all(talking)
  await store.close()
  expect(await npm('backup', file, where.path)).toMatchObject({ status: 1, said: expect.stringContaining('is there already') as string })
  expect(await npm('restore', file, elsewhere)).toMatchObject({ status: 0 })
  for (const put of [elsewhere, keysBeside(elsewhere)]) expect(statSync(put).mode & 0o777, put).toBe(0o600)
  const back = await openSqlite({ ...where, path: elsewhere, keysPath: keysBeside(elsewhere) })
  for (const id of acknowledged.slice(0, until)) expect(await back.area(area).heard(inboundId(id)), id).toMatchObject({ state: 'taken' })
  for (const person of [1, 2, 3, 4]) expect(await back.area(area).find(sms(person))).toMatchObject({ state: 'here' })
  await begin(back.area(area), area, sms(9))
  await back.close()
  const check = new Sqlite(elsewhere, { readonly: true })
  expect(check.pragma('integrity_check', { simple: true })).toBe('ok')
  check.close()
})

test('restore refuses a target that is not empty, a damaged file, and two that do not belong together', async () => {
  const [one, two] = [placesIn(folder()), placesIn(folder())]
  for (const where of [one, two]) {
    const store = await openSqlite(where)
    await begin(store.area(area), area, sms())
    await store.close()
  }
  const file = join(folder(), 'copy')
  backup(one, file)
  const before = readFileSync(two.path)
  expect(await npm('restore', file, two.path)).toMatchObject({ status: 1, said: expect.stringContaining('is not empty') as string })
  expect(readFileSync(two.path).equals(before)).toBe(true)
  const target = placesIn(folder())
  writeFileSync(target.keysPath, 'something')
  expect(() => { restore(file, target) }).toThrow('is not empty')
  const empty = placesIn(folder())
  backup(two, `${file}2`)
  writeFileSync(`${file}3`, readFileSync(file))
  writeFileSync(`${file}3.keys`, readFileSync(`${file}2.keys`))
  expect(() => { restore(`${file}3`, empty) }).toThrow('do not belong together')
  const bytes = readFileSync(file)
  bytes.fill(0xff, 4096, 4096 * 3)
  writeFileSync(`${file}4`, bytes)
  writeFileSync(`${file}4.keys`, readFileSync(`${file}.keys`))
  expect(() => { restore(`${file}4`, empty) }).toThrow('is damaged')
  expect(await npm('restore', '', empty.path)).toMatchObject({ status: 1, said: expect.stringContaining('npm run restore FILE') as string })
  expect(existsSync(empty.path)).toBe(false)
})

test('a backup makes its folder for its owner alone, and says where others may look into one that was there; a restore shuts what lay open', async () => {
  const where = placesIn(folder())
  const store = await openSqlite(where)
  await begin(store.area(area), area, sms())
  await store.close()
  const file = join(folder(), 'new', 'copy')
  expect((await npm('backup', file, where.path)).said).not.toContain('chmod')
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
  const open = folder()
  chmodSync(open, 0o755)
  expect((await npm('backup', join(open, 'copy'), where.path)).said).toContain(`chmod 700 ${open}`)
  for (const made of [file, `${file}.keys`]) chmodSync(made, 0o644)
  const elsewhere = join(folder(), 'restored', 'restored.db')
  expect(await npm('restore', file, elsewhere)).toMatchObject({ status: 0 })
  expect(statSync(dirname(elsewhere)).mode & 0o777).toBe(0o700)
  for (const put of [elsewhere, keysBeside(elsewhere)]) expect(statSync(put).mode & 0o777, put).toBe(0o600)
})
