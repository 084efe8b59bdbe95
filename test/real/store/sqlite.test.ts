/** What only a file on a disk can show: settings after a reopen, one owner, kills, a full disk, flipped bits, what is readable in it. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test, vi } from 'vitest'
import { migrations } from '../../../src/store/migrations.ts'
import { openSqlite, type SqlitePlaces } from '../../../src/store/sqlite.ts'
import type { Found } from '../../../src/ports.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'
import { at, begin, begun, fresh, onward, said, sending, sms, turnOf } from '../../contracts/store.fixtures.ts'

const area = areaCode('portsmouth')
const newKey = () => randomBytes(32).toString('base64')
const places = (): SqlitePlaces => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  return { path: join(folder, 'windowlight.db'), keysPath: join(folder, 'keys.db'), masterKey: newKey(), realNow: () => at(0) }
}
/** Looks into a file beside the store, which may be open. */
const inside = <T>(path: string, work: (file: Sqlite.Database) => T): T => {
  const file = new Sqlite(path)
  try {
    return work(file)
  } finally {
    file.close()
  }
}
const kept = (found: Found) => (found.state === 'here' ? found.conversation : null)

describe('a file that is opened again', () => {
  test('waits for the disk at every commit, on every open', async () => {
    const where = places()
    for (let time = 0; time < 2; time += 1) {
      const store = await openSqlite(where)
      expect(store.pragmas()).toEqual({ journal_mode: 'wal', synchronous: 2, busy_timeout: 5000, foreign_keys: 1, trusted_schema: 0,
        secure_delete: 1, cell_size_check: 1, journal_size_limit: 67_108_864, wal_autocheckpoint: 4000 })
      await store.close()
    }
  })

  test('has what was said, and refuses a key that is not its own, in plain words', async () => {
    const where = places()
    const store = await openSqlite(where)
    const { conversation } = await begin(store.area(area), area, sms())
    await store.close()
    await expect(openSqlite({ ...where, masterKey: newKey() })).rejects.toThrow('The master key does not open the keys database')
    await expect(openSqlite({ ...where, masterKey: 'short' })).rejects.toThrow('32 bytes in base64')
    await expect(openSqlite({ ...where, keysPath: places().keysPath })).rejects.toThrow('restore the keys that belong to it')
    const other = places()
    await (await openSqlite({ ...other, masterKey: where.masterKey })).close()
    await expect(openSqlite({ ...where, keysPath: other.keysPath })).rejects.toThrow('belongs to another database')
    const again = await openSqlite(where)
    expect(await again.area(area).find(sms())).toEqual({ state: 'here', conversation, sitting: 1 })
    await again.close()
  })

  test('of a newer version is left alone', async () => {
    const where = places()
    await (await openSqlite(where)).close()
    const sql = 'INSERT INTO migration (n, name) VALUES (?, ?)'
    inside(where.path, (file) => file.prepare(sql).run(migrations.main.length, '9999_from_tomorrow'))
    await expect(openSqlite(where)).rejects.toThrow('newer or another version')
  })
})

describe('one process owns the file', () => {
  test('a second start refuses in a plain sentence, in this process too', async () => {
    const where = places()
    const store = await openSqlite(where)
    await expect(openSqlite(where)).rejects.toThrow('Another Windowlight is running on this database')
    await store.close()
    await (await openSqlite(where)).close()
  })

  test('killed while it commits, it starts again at once and has all that it acknowledged', async () => {
    const where = places()
    const tsx = join(process.cwd(), 'node_modules/.bin/tsx')
    const writer = join(import.meta.dirname, 'writer.ts')
    for (let kill = 0; kill < 3; kill += 1) {
      const args = [writer, JSON.stringify(where), String(kill)]
      const child = spawn(tsx, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true })
      let acknowledged = ''
      child.stdout.on('data', (chunk: Buffer) => { acknowledged += chunk.toString() })
      const closed = once(child, 'close')
      const enough = () => child.exitCode !== null || acknowledged.split('\n').length > 50 + kill * 17
      await vi.waitUntil(enough, { timeout: 20_000, interval: 1 })
      expect(child.exitCode, 'the writer ended by itself').toBeNull()
      await expect(openSqlite(where)).rejects.toThrow('Another Windowlight')
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await closed
      const began = performance.now()
      const store = await openSqlite(where)
      expect(performance.now() - began).toBeLessThan(2000)
      const ids = acknowledged.split('\n').slice(0, -1)
      expect(ids.length).toBeGreaterThan(40)
      for (const id of ids) expect(await store.area(area).heard(inboundId(id)), id).toMatchObject({ state: 'taken' })
      await store.close()
    }
    expect(inside(where.path, (file) => file.pragma('integrity_check', { simple: true }))).toBe('ok')
  })
})

describe('group commit', () => {
  const first = async (places: SqlitePlaces, people: number) => {
    const store = await openSqlite(places)
    const here = store.area(area)
    const begunAll = await Promise.all(Array.from({ length: people }, (_, i) => begin(here, area, sms(i))))
    return { store, here, begunAll }
  }

  test('64 turns that wait share at most four commits, first turns too, and one that fails fails alone', async () => {
    const where = places()
    const empty = await openSqlite(where)
    const before = empty.commits()
    await empty.close()
    const { store, here, begunAll } = await first(where, 64)
    expect(store.commits()).toBeLessThanOrEqual(4)
    expect(before).toBeGreaterThan(0)
    const start = store.commits()
    const verdicts = await Promise.all(begunAll.map(({ conversation, inbound }, i) => {
      // Every eighth is a redelivery, every seventh wants a line that is another's.
      if (i % 8 === 0) return here.commit(turnOf(onward(conversation), inbound))
      const lines = [{ line: sms(62), sitting: 1 }]
      if (i % 7 === 0) return here.commit(turnOf(onward(conversation), said(area, sms(i), 'old'), { lines }))
      const knock = said(area, sms(i), `yes ${i}`)
      const sends = [sending(knock, conversation, 0)]
      return here.commit(turnOf(onward(conversation), knock, { heard: { text: 'yes', channel: 'sms' }, sends }))
    }))
    expect(store.commits() - start).toBeLessThanOrEqual(4)
    for (const [i, verdict] of verdicts.entries()) {
      expect(verdict, String(i)).toBe(i % 8 === 0 ? 'done' : i % 7 === 0 ? 'overtaken' : 'kept')
      expect(kept(await here.find(sms(i)))?.turn, String(i)).toBe(verdict === 'kept' ? 2 : 1)
    }
    await store.close()
  })

  test('forty writers, one conversation, twenty times: one winner for each turn, each knock once', async () => {
    const store = await openSqlite(places())
    const here = store.area(area)
    await begin(here, area, sms())
    let lost = 0
    const apply = async (name: string) => {
      const knock = said(area, sms(), name, fresh('sms:race'))
      for (;;) {
        const now = kept(await here.find(sms())) ?? begun(here, area, sms())
        const verdict = await here.commit(turnOf(onward(now), knock, { heard: { text: name, channel: 'sms' } }))
        if (verdict === 'kept') return
        expect(verdict).toBe('overtaken')
        lost += 1
      }
    }
    for (let round = 0; round < 20; round += 1) await Promise.all(Array.from({ length: 40 }, (_, i) => apply(`${round}.${i}`)))
    const end = kept(await here.find(sms()))
    expect(end?.turn).toBe(801)
    const thread = await here.thread(begun(here, area, sms()).id, 'adult')
    expect(new Set(thread.map((entry) => entry.body)).size).toBe(802)
    expect(thread).toHaveLength(802)
    expect(lost).toBeGreaterThan(800)
    await store.close()
  })
})

test('a full disk is said to be one, nothing is half kept, and it goes on when there is room', async () => {
  const where = places()
  const store = await openSqlite({ ...where, mostPages: 60 })
  const here = store.area(area)
  const { conversation } = await begin(here, area, sms())
  const long = 'x'.repeat(300_000)
  const turn = turnOf(onward(conversation), said(area, sms(), long), { heard: { text: long, channel: 'sms' } })
  const refused = await here.commit(turn).then(() => null, (error: unknown) => error)
  expect(refused).toMatchObject({ name: 'StoreError', kind: 'full' })
  expect(String(refused)).not.toContain('xxx')
  await expect(here.park(turn.inbound, 'f', 'full')).rejects.toMatchObject({ kind: 'full' })
  expect(await here.find(sms())).toMatchObject({ state: 'here', conversation: { turn: 1 } })
  await here.park(said(area, sms(), 'short'), 'f', 'there is room for a little')
  await store.close()
  const roomy = await openSqlite(where)
  expect(await roomy.area(area).commit(turn)).toBe('kept')
  await roomy.close()
})

test('a killed process leaves the lock file and nothing to clean up', async () => {
  const where = places()
  await (await openSqlite(where)).close()
  expect(existsSync(`${where.path}.lock`)).toBe(true)
  expect(readFileSync(`${where.path}.lock`)).toHaveLength(0)
  await (await openSqlite(where)).close()
})
