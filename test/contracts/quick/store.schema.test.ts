/** What may be readable in the databases, and that what is carried in the bundle is what stands in the folder. */
import { getTableColumns, getTableName, isTable } from 'drizzle-orm'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import * as keysTables from '../../../src/store/keys-schema.ts'
import { migrations } from '../../../src/store/migrations.ts'
import * as mainTables from '../../../src/store/schema.ts'
import { clashOn, classify, storeError } from '../../../src/store/trouble.ts'
import { readFolder } from '../../../src/tools/migrations.ts'

/** The closed list of design.md §4 *Sealed*. Whoever adds to it says, in the review, why nobody is in it. */
const clear = {
  alert: ['acknowledged', 'area', 'at', 'code', 'conversation', 'id', 'mac', 'outcome', 'resolved', 'severity', 'state'],
  // That a row says of somebody that they opened words: a lead finds those without every other being opened. Who, and what, is sealed.
  audit: ['area', 'at', 'kind', 'n', 'turn', 'who'],
  // Where a message stands in the workers' channel: names of an alert or an episode that are random or an HMAC, Slack's own ids, times, a hash.
  card: ['about', 'area', 'at', 'channel', 'due', 'id', 'lease_until', 'posting', 'shown', 'since', 'state', 'taken', 'ts', 'unsure'],
  // Its claim asks here whether it may still go. The name of its cause joins a sitting to an episode's random name: a number, a name, a word nowhere.
  check_in: ['area', 'episode', 'id', 'mac', 'state'],
  // HMACs of a token and of a person's key, and when: who it is, and in which browser, is sealed.
  console_account: ['area', 'person', 'version'],
  console_session: ['area', 'began', 'id', 'person', 'seen'],
  conversation: ['area', 'begun', 'ended', 'heard', 'id', 'key_id'],
  early_receipt: ['area', 'at', 'code', 'ref', 'state'],
  // Times, for the list, the clock and the erasure; which version, for the lock; an HMAC of the number, by which a reply finds it, and which is
  // that of no line. Whose it is, what it is called, and all of its people and words are sealed.
  episode: ['area', 'closed', 'due', 'id', 'key_id', 'line', 'mac', 'opened', 'state', 'version'],
  // The lock; the key of an act is an HMAC.
  episode_turn: ['area', 'episode', 'key', 'n'],
  erasure: ['area', 'key_id', 'mac'],
  heard: ['area', 'at', 'channel', 'conversation', 'key_id', 'line', 'n'],
  inbound: ['area', 'at', 'conversation', 'due', 'fingerprint', 'id', 'state', 'tries'],
  line: ['area', 'conversation', 'hash', 'mac', 'sitting'],
  link: ['area', 'conversation', 'expires', 'kind', 'mac', 'state', 'token_hash'],
  migration: ['n', 'name'],
  opt_out: ['area', 'at', 'line', 'mac', 'source', 'state'],
  outbox: ['area', 'asked', 'at', 'attempt', 'cause', 'channel', 'claimed_at', 'code', 'conversation', 'due', 'id', 'key_id', 'kind',
    'lease', 'lease_until', 'leave', 'line', 'mac', 'n', 'ref', 'send_before', 'state'],
  redaction: ['area', 'due', 'name', 'tries'],
  // When it ends, for the erasure; the key of an act is an HMAC. Whom it is about, and what, is sealed.
  rota_entry: ['area', 'key', 'n', 'until'],
  setting: ['name', 'value'],
  turn: ['area', 'conversation', 'inbound', 'n'],
  wait: ['area', 'asked_for', 'conversation', 'due', 'generation', 'mac', 'name'],
}

/** Sealed by themselves, under the name of what they are (named.ts); that nothing of them is readable: test/real/store/sealed.test.ts. */
const sealed = new Set(['alert.topic', 'outbox.key'])

const columnsOf = (tables: Record<string, unknown>) => Object.fromEntries(Object.values(tables).filter((one) => isTable(one)).map((table) =>
  [getTableName(table), Object.values(getTableColumns(table)).map((column) => column.name)
    .filter((name) => name !== 'sealed' && !sealed.has(`${getTableName(table)}.${name}`)).sort()]))

test('in clear is only the closed list', () => {
  expect(columnsOf(mainTables)).toEqual(clear)
  expect(columnsOf(keysTables)).toEqual({ done: ['name'], migration: ['n', 'name'], root_key: ['id', 'master', 'name', 'wrapped'],
    sitting_key: ['area', 'id', 'made', 'master', 'side', 'wrapped'] })
})

test('all that is somebody\'s is keyed by area', () => {
  const ofNobody = new Set(['migration', 'setting', 'root_key', 'done'])
  for (const [table, columns] of Object.entries({ ...columnsOf(mainTables), ...columnsOf(keysTables) })) {
    expect(columns.includes('area'), table).toBe(!ofNobody.has(table))
  }
})

test('the migrations in the bundle are those of the folder, and every table is strict', () => {
  expect(migrations.main).toEqual(readFolder('main'))
  expect(migrations.keys).toEqual(readFolder('keys'))
  const tables = [...migrations.main, ...migrations.keys].flatMap((one) => one.statements).filter((text) => text.startsWith('CREATE TABLE'))
  // A table that was built anew under another name is the same table.
  expect(tables.filter((text) => !text.includes('`__new_'))).toHaveLength(Object.keys(clear).length + 4)
  for (const text of tables) expect(text).toMatch(/\) STRICT(, WITHOUT ROWID)?;$/)
})

test('trouble is read alike from both drivers, and nothing that a person said comes out with it', () => {
  const coded = (code: string, message: string) => Object.assign(new Error(message), { code })
  const d1 = (message: string) => new Error(`D1_ERROR: ${message}`)
  expect(clashOn(coded('SQLITE_CONSTRAINT_PRIMARYKEY', 'UNIQUE constraint failed: turn.area, turn.n'))).toBe('turn.area, turn.n')
  expect(clashOn(d1('UNIQUE constraint failed: turn.area, turn.n: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_PRIMARYKEY)')))
    .toBe('turn.area, turn.n')
  expect(clashOn(d1('NOT NULL constraint failed: inbound.state: SQLITE_CONSTRAINT'))).toBe('inbound.state')
  const wrapped = new Error('Failed query: insert …\nparams: Ahmed', { cause: d1('NOT NULL constraint failed: line.conversation') })
  expect(clashOn(wrapped)).toBe('line.conversation')
  expect(classify(coded('SQLITE_FULL', 'no words')).kind).toBe('full')
  expect(classify(new Error('database or disk is full')).kind).toBe('full')
  expect(classify(coded('SQLITE_IOERR_WRITE', 'disk I/O error')).kind).toBe('full')
  expect(classify(coded('SQLITE_BUSY', 'database is locked')).kind).toBe('busy')
  expect(classify('?').kind).toBe('other')
  const cause = d1('no such column: colour: SQLITE_ERROR')
  const leaky = storeError(new Error('Failed query: insert …\nparams: Ahmed, 07700 900123', { cause }))
  expect(leaky.message).toBe('The store could not do this (no such column: colour, SQLITE_ERROR)')
  expect(leaky.cause).toBeUndefined()
  expect(storeError(leaky)).toBe(leaky)
})

test('tables that are built anew keep every row as it was', () => {
  const file = new Sqlite(':memory:')
  const [before, anew] = [migrations.main.slice(0, 5), migrations.main.slice(5, 6)]
  expect(anew.map(({ name }) => name)).toEqual(['0005_fewer_pages'])
  for (const text of before.flatMap((one) => one.statements)) file.exec(text)
  const rebuilt = ['inbound', 'heard', 'redaction']
  for (const table of rebuilt) {
    const columns = file.pragma(`table_info(${table})`) as { name: string; type: string }[]
    const row = (n: number) => columns.map(({ name, type }) => (type === 'INTEGER' ? n : `${table} ${name} ${n}`))
    for (const n of [1, 2]) file.prepare(`INSERT INTO ${table} (${columns.map(({ name }) => name).join()}) VALUES (${columns.map(() => '?').join()})`).run(...row(n))
  }
  const all = () => rebuilt.map((table) => file.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all())
  const stood = all()
  for (const text of anew.flatMap((one) => one.statements)) file.exec(text)
  expect(all()).toEqual(stood)
  expect(stood.flat()).toHaveLength(6)
  file.close()
})
