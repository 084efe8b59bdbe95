/** The same on SQLite files, sealed and read back; and from every question that is being changed, too. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { instant } from '../../../src/vocabulary.ts'
import { begun } from '../../laws/walk.ts'
import { flowChangeLaw } from '../../laws/flow-change.ts'

const folder = mkdtempSync(join(tmpdir(), 'windowlight-changed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let n = 0
flowChangeLaw(() => {
  n += 1
  return openSqlite({
    path: join(folder, `${n}.db`), keysPath: join(folder, `${n}.keys.db`), masterKey: Buffer.alloc(32, 7).toString('base64'), realNow: () => instant(begun),
  })
}, { changing: true })
