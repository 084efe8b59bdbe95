/** The store's contract on D1 in workerd. The doses are smaller: a batch takes twenty milliseconds here. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestHarness } from 'wrangler'
import { type D1, openD1 } from '../../../src/store/d1.ts'
import { signedContract } from '../../contracts/signed.contract.ts'
import { signedActsContract } from '../../contracts/signed.acts.contract.ts'
import { signedEpisodesContract } from '../../contracts/signed.episodes.contract.ts'
import { signedOutboxContract } from '../../contracts/signed.outbox.contract.ts'
import { storeContract } from '../../contracts/store.contract.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { at, begin, onward, said, sms, turnOf } from '../../contracts/store.fixtures.ts'

process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
process.env['WRANGLER_SEND_METRICS'] = 'false'

const masterKey = randomBytes(32).toString('base64')
const harness = createTestHarness({ workers: [{
  configPath: fileURLToPath(new URL('d1.toml', import.meta.url)), secrets: { MASTER_KEY: masterKey } }] })
const bindings = async () => await harness.getWorker().getEnv() as unknown as { DB: D1; KEYS: D1 }
const forged: string[] = []
const open = async (key = masterKey) => {
  const { DB: db, KEYS: keys } = await bindings()
  const store = openD1({ db, keys, masterKey: key, realNow: () => at(0), forged: (table) => forged.push(table) })
  await store.ready()
  return store
}

beforeAll(async () => { await harness.listen() })
afterAll(() => harness.close())

storeContract('D1', open, { writers: 8, rounds: 1, everyOrder: 6, interleavings: 12 })

const reachable = async () => {
  const { DB: db } = await bindings()
  return { store: await open(), forged: () => forged, write: async (sql: string, ...values: (string | number)[]) => { await db.prepare(sql).bind(...values).all() } }
}
signedContract('D1', reachable)
signedOutboxContract('D1', reachable)
signedActsContract('D1', reachable)
signedEpisodesContract('D1', reachable)

test('sealing, opening and forgetting work inside workerd', async () => {
  const answer = await harness.fetch('/')
  expect(await answer.json()).toEqual({ found: 'here', thread: 3, wrongSide: 0, claimed: ['Reply 0'], forgotten: 1, after: 'nobody' })
})

test('one Worker erases what another one still remembers: the turn is overtaken, and a new sitting begins', async () => {
  const area = areaCode('two-workers')
  const [one, other] = [(await open()).area(area), (await open()).area(area)]
  const { conversation } = await begin(one, area, sms())
  expect(await other.forget({ ended: at(5), left: at(5) })).toBe(1)
  expect(await one.commit(turnOf(onward(conversation), said(area, sms(), 'still here')))).toBe('overtaken')
  await begin(one, area, sms())
  expect(await other.find(sms())).toMatchObject({ state: 'here', conversation: { turn: 1 } })
})

test('two Workers that start at once bring an empty database to its newest schema together, and a wrong key opens nothing', async () => {
  const { DB: db, KEYS: keys } = await bindings()
  for (const database of [db, keys]) {
    const { results } = await database.prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf*' AND name NOT GLOB 'sqlite*'`).all()
    await database.batch((results as { name: string }[]).map(({ name }) => database.prepare(`DROP TABLE "${name}"`)))
  }
  const opened = await Promise.all([open(), open(), open()])
  for (const store of opened) await store.ready()
  await expect(open(randomBytes(32).toString('base64'))).rejects.toThrow('master key does not open')
})
