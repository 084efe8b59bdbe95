/** Whoever has the database file alone: what can be guessed from it, and who may read it at all. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fingerprintOf } from '../../../src/channels/twilio/heard.ts'
import { openSqlite, type SqliteStore } from '../../../src/store/sqlite.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'
import { begin, said, sms, turnOf, onward } from '../../contracts/store.fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'windowlight-file-'))
const masterKey = Buffer.alloc(32, 9).toString('base64')
const open = () => openSqlite({ path: join(folder, 'words.db'), keysPath: join(folder, 'keys.db'), masterKey, realNow: () => instant(0) })
let store: SqliteStore
beforeAll(async () => {
  writeFileSync(join(folder, 'keys.db'), '', { mode: 0o644 })
  store = await open()
})
afterAll(async () => { await store.close(); rmSync(folder, { recursive: true }) })

test('who knows the sid, the numbers and a guess at the words cannot check the guess in the file, taken or parked', async () => {
  const area = areaCode('portsmouth')
  const here = store.area(area)
  const fingerprint = fingerprintOf({ sid: 'SM1', from: '+447700900123', to: '+447700900001', body: 'STOP', media: 0 })
  const { conversation } = await begin(here, area, sms())
  await here.commit(turnOf(onward(conversation), said(area, sms(), 'STOP'), { fingerprint }))
  const parked = said(area, sms(), 'x')
  const other = createHash('sha256').update('parked').digest('base64url')
  await here.park(parked, other, 'overtaken')
  expect(await here.parked(10)).toMatchObject([{ fingerprint: other }])
  const bytes = Buffer.concat(readdirSync(folder).filter((name) => !name.endsWith('.lock')).map((name) => readFileSync(join(folder, name))))
  expect(bytes.includes(conversation.id)).toBe(true)
  for (const print of [fingerprint, other]) expect(bytes.includes(print)).toBe(false)
})

test('only the owner may read the files, also those that were there before', () => {
  const files = readdirSync(folder)
  expect(files.length).toBeGreaterThan(3)
  for (const name of files) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
})
