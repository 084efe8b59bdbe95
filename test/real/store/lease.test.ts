/** A lease on files: of two who ask at once one gets it, and one that died is followed when its time is over. On D1: `test/real/worker`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, test } from 'vitest'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { leaseHolds } from '../../contracts/lease.contract.ts'
import { at } from '../../contracts/store.fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'windowlight-lease-'))
const store = await openSqlite({
  path: join(folder, 'words.db'), keysPath: join(folder, 'keys.db'), masterKey: Buffer.alloc(32, 7).toString('base64'), realNow: () => at(0) })
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('one at a time, and never for ever', () => leaseHolds(store))
