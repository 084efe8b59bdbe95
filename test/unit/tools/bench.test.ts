/** The bench's own arithmetic, and that what it fills a file with is as many conversations as it says, each a row in every table. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { takeTurn } from '../../../src/turn.ts'
import { benchWorld, evening, fingerprint, houseOver, knockOf } from '../../../src/tools/bench/evening.ts'
import { fillTo } from '../../../src/tools/bench/filling.ts'
import { openFloor, partsOf } from '../../../src/tools/bench/floors.ts'
import { ratio, spreadOf } from '../../../src/tools/bench/measure.ts'
import { recordEvening } from '../../../src/tools/bench/turns.ts'
import { instant } from '../../../src/vocabulary.ts'

const inFolder = async (work: (folder: string) => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('the median and the slowest hundredth, in microseconds', () => {
  expect(spreadOf([...Array.from({ length: 99 }, () => 1), 50])).toEqual({ p50: 1_000, p99: 50_000 })
  expect(ratio(3, 2)).toBe(1.5)
})

test('the floor is taken from turns that were really decided, to the report in hand', async () => inFolder(async (folder) => {
  const decided = await recordEvening()
  expect(decided.length).toBe(evening.length)
  expect(decided.filter(({ before }) => before === null).length).toBe(1)
  expect(decided.at(-1)?.turn.conversation.milestones.rang).toBeDefined()
  const floor = openFloor(folder, 'floor.db')
  for (const one of decided) {
    const parts = partsOf(one, floor)
    for (const part of [parts.flow, parts.sealing, parts.commit]) part()
    expect(parts.rows).toBeGreaterThan(4)
  }
  floor.close()
}))

test('a file is filled with whole conversations', async () => inFolder(async (folder) => {
  const path = join(folder, 'a.db')
  const store = await openSqlite({ path, keysPath: join(folder, 'k.db'), masterKey: Buffer.alloc(32, 9).toString('base64'), realNow: () => instant(0) })
  const { world } = benchWorld()
  const house = houseOver(store, world)
  for (const words of evening.slice(0, 4)) await takeTurn(house, knockOf(house, 1, words), fingerprint)
  await store.close()
  expect(fillTo(path, 50)).toBe(50)
  const file = new Sqlite(path, { readonly: true })
  for (const table of ['turn', 'heard', 'outbox', 'line', 'inbound']) {
    expect(file.prepare(`SELECT count(DISTINCT conversation) FROM ${table}`).pluck().get(), table).toBe(50)
  }
  file.close()
}))
