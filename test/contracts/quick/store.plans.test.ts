/**
 * How SQLite answers each statement of the store: by a whole key, never by walking through an area. Without statistics its planner takes
 * `area = ?` for ten rows; in truth it is all of a council's, and the service would slow down with every conversation it keeps.
 */
import { randomBytes } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../src/store/migrations.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { storeContract, whole } from '../store.contract.ts'
import { at } from '../store.fixtures.ts'

/** Walks that are meant: over what is open only, over a day's strangers, a bite at a time (`head`: what is claimed at once; `newest`: one row), over the fifty last resolved or closed, over who opened words, a page at a time, over a council's open episodes, once in a service's life (old rows are signed), or over everything to count it. */
const meant = [/^SEARCH \w+ USING (COVERING )?INDEX (outbox_open|inbound_pending|alert_open|alert_resolved|wait_due|redaction_due|episode_open|episode_closed|episode_due|card_open|audit_read|audit_fact) /, /^SCAN early_receipt$/,
  /^SCAN migration/, /^SCAN sqlite_master$/,
  /^SCAN \w+ USING COVERING INDEX/, /^SCAN CONSTANT ROW$/, /^SCAN json_each /, /^SEARCH erasure /, /^SCAN root_key$/, /^SCAN setting$/, /^SCAN (line|link|alert|wait|opt_out|erasure)$/, /^SCAN (head|newest)$/,
  /^SEARCH c USING (COVERING )?INDEX sqlite_autoindex_conversation_1 \(area=\? AND id>\?\)$/]
const walks = /^SCAN |\(area=\?\)|\(area[<>]/

const compiled = new Set<string>()
const masterKey = randomBytes(32).toString('base64')
storeContract('SQLite, listened to', () =>
  openSqlite({ path: ':memory:', keysPath: ':memory:', masterKey, realNow: () => at(0), compiled: (sql) => compiled.add(sql) }), { ...whole, interleavings: 30 })

test('the pattern sees a walk', () => {
  expect('SEARCH alert USING PRIMARY KEY (area=?)').toMatch(walks)
  expect('SEARCH h USING INDEX sqlite_autoindex_heard_1 (area=?)').toMatch(walks)
  expect('SEARCH line USING PRIMARY KEY (area=? AND hash=?)').not.toMatch(walks)
})

test('no statement of the contract walks through an area', () => {
  const file = new Sqlite(':memory:')
  const main = migrations.main.flatMap((one) => one.statements)
  // Both databases in one file: what they share stands there once.
  for (const text of [...main, ...migrations.keys.flatMap((one) => one.statements).filter((text) => !main.includes(text))]) file.exec(text)
  const wrong = [...compiled].filter((text) => !/^\s*(CREATE|ALTER|DROP)|__new_/.test(text)).flatMap((text) => {
    const values = Array.from({ length: text.split('?').length - 1 }, () => 1)
    const plan = file.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[]
    const steps = plan.map((step) => step.detail).filter((step) => walks.test(step) && !meant.some((one) => one.test(step)))
    return steps.map((step) => `${step} ← ${text}`)
  })
  file.close()
  expect(compiled.size).toBeGreaterThan(50)
  expect(wrong).toEqual([])
})
