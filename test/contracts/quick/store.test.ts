/** The store's contract in plain data and on SQLite; on SQLite in memory: store.plans.test.ts; on D1 in workerd: test/real/store. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemory } from '../../../src/store/memory.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { storeContract } from '../store.contract.ts'
import { at } from '../store.fixtures.ts'

const masterKey = randomBytes(32).toString('base64')
const realNow = () => at(0)

storeContract('memory', async () => openMemory())
storeContract('SQLite on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  return openSqlite({ path: join(folder, 'windowlight.db'), keysPath: join(folder, 'keys.db'), masterKey, realNow })
})
