/** A check-in on its way, on SQLite files: once, however many look at once; through a restart; and its reason where it does not go. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assess } from '../../../src/core/danger.ts'
import { drain } from '../../../src/outbox.ts'
import type { Sender } from '../../../src/ports.ts'
import { openSqlite, type SqliteStore } from '../../../src/store/sqlite.ts'
import { nextDue, ringDue } from '../../../src/timers.ts'
import { ours, testWorld } from '../../../src/tools/stage/pure-stage.ts'
import type { House } from '../../../src/turn.ts'
import { flows } from '../../../flows/index.ts'
import { questions } from '../../../content/questions/index.ts'
import { inboundId } from '../../../src/vocabulary.ts'
import { approve, begin, change, close, fateOf, first, minute, hour, portsmouth, read, rota } from './desk.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const phone = '+447700900660'

let folder: string
let store: SqliteStore
let clock: ReturnType<typeof testWorld>
const sent: string[] = []
const sender: Sender = { send: async ({ id }) => { sent.push(id); return { outcome: 'sent', ref: `SM${sent.length}` } }, didItGo: async () => 'unknown' }

const openStore = () => openSqlite({ path: join(folder, 'words.db'), keysPath: join(folder, 'keys.db'), masterKey: Buffer.alloc(32, 7).toString('base64'), realNow: clock.world.realNow })
const house = (): House => ({
  store, world: clock.world, script: { flows, questions }, ears: { assess }, publicUrl: 'http://localhost:3000', mode: 'demo', numberOf: (area) => ours[area as string] ?? '',
  hash: (token) => token, rota, report: (event, { why }) => { throw new Error(`${event} ${why}`) },
})
const deliver = () => drain({ store, world: clock.world, senders: { sms: sender, web: sender } }, portsmouth)
const ring = () => ringDue(house(), [portsmouth])
const push = (ms: number) => clock.set(clock.read() + ms)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'windowlight-check-in-'))
  clock = testWorld(noon)
  sent.length = 0
  store = await openStore()
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

test('it waits for the minute in which the number may be undone, and is due then', async () => {
  const id = await begin(house(), phone)
  const { plan } = await read(house(), id)
  const asked = await first(house(), id)
  await ring()
  await deliver()
  expect(sent).toEqual([])
  expect(await nextDue(house(), [portsmouth])).toBe((await read(house(), id)).checkIns[0]?.due)
  expect((await read(house(), id)).checkIns[0]?.due).toBeGreaterThanOrEqual(plan?.undoUntil ?? Infinity)
  push(2 * minute)
  await ring()
  await deliver()
  expect(sent).toEqual([`checkin:${id}:${asked}/0`])
  expect(await fateOf(house(), id, asked)).toMatchObject({ state: 'went', cause: `checkin:${id}:${asked}` })
})

test('two who ring at once, and two who send at once: each check-in goes once', async () => {
  const ids = []
  for (let n = 0; n < 12; n += 1) ids.push(await begin(house(), `+4477009006${String(70 + n)}`))
  push(2 * minute)
  for (const id of ids) await first(house(), id)
  await Promise.all([ring(), ring(), ring()])
  // Of one area ten go in one round.
  await Promise.all([ring(), ring()])
  await Promise.all([deliver(), deliver(), ring()])
  expect(sent.length).toBe(12)
  expect(new Set(sent).size).toBe(12)
})

test('a restart between the commit and the sending: it goes once', async () => {
  const id = await begin(house(), phone)
  push(2 * minute)
  await first(house(), id)
  await ring()
  expect(sent).toEqual([])
  await store.close()
  store = await openStore()
  expect(await ring()).toBe(0)
  await deliver()
  await store.close()
  store = await openStore()
  await ring()
  await deliver()
  expect(sent).toHaveLength(1)
})

test('…and closed after the restart: it never goes', async () => {
  const id = await begin(house(), phone)
  push(2 * minute)
  const asked = await first(house(), id)
  await ring()
  await store.close()
  store = await openStore()
  expect(await close(house(), id)).toMatchObject({ outcome: 'kept' })
  await deliver()
  expect(sent).toEqual([])
  expect((await store.area(portsmouth).caused(inboundId(`checkin:${id}:${asked}`))).map(({ state }) => state)).toEqual(['dropped'])
})

test('held back at its time: with its reason, and once, and never later', async () => {
  const id = await begin(house(), phone)
  push(2 * minute)
  const early = await approve(house(), id)
  await ring()
  expect(await fateOf(house(), id, early)).toMatchObject({ state: 'not_sent', because: 'not_asked_first' })
  const waits = await first(house(), id, { due: clock.read() + hour })
  const held = await first(house(), id, { due: clock.read() + 2 * hour, despite: ['second_today'] })
  await change(house(), id, { do: 'pause', because: 'police_asked' })
  push(hour + minute)
  await ring()
  expect(await fateOf(house(), id, waits)).toMatchObject({ state: 'not_sent', because: 'paused' })
  await change(house(), id, { do: 'resume', reason: 'The police said so.' })
  push(3 * hour)
  await ring()
  expect(await fateOf(house(), id, held)).toMatchObject({ state: 'not_sent', because: 'too_late' })
  await deliver()
  expect(sent).toEqual([])
})

test('the process dies as one is held back: what is kept says so to people too', async () => {
  const id = await begin(house(), phone)
  push(2 * minute)
  await first(house(), id)
  await ring()
  await deliver()
  push(24 * hour)
  const held = await approve(house(), id, { due: clock.read() + minute, despite: ['asked_and_silent'] })
  push(3 * hour)
  const dies = { ...house(), report: () => {}, store: { ...store, area: (code: Parameters<typeof store.area>[0]) => ({ ...store.area(code), raise: async () => { throw new Error('the machine is gone') } }) } }
  await ringDue(dies, [portsmouth])
  expect(await fateOf(house(), id, held)).toMatchObject({ state: 'not_sent', because: 'too_late' })
  expect((await store.area(portsmouth).alerts('open')).map(({ topic }) => topic)).toEqual(['check_in_not_sent'])
})

test('silent since they were asked: a worker is asked for a reason, and with it it goes; a second that day too', async () => {
  const id = await begin(house(), phone)
  push(2 * minute)
  await first(house(), id)
  await ring()
  await deliver()
  push(20 * hour + 30 * minute)
  const refused = await change(house(), id, { do: 'approve', checkIn: { id: 'no-reason', kind: 'check_in', body: 'hey its Jo', due: house().world.now(), despite: [] } })
  expect(refused).toMatchObject({ outcome: 'refused', why: 'reason_wanted' })
  const next = await approve(house(), id, { despite: ['asked_and_silent'] })
  await ring()
  expect(await fateOf(house(), id, next)).toMatchObject({ state: 'went' })
  const second = await approve(house(), id, { despite: ['asked_and_silent', 'second_today'] })
  await ring()
  expect(await fateOf(house(), id, second)).toMatchObject({ state: 'went' })
})

test('closed and opened again: what went today under the other one counts, and tomorrow no more', async () => {
  const was = await begin(house(), phone)
  push(2 * minute)
  await first(house(), was)
  await ring()
  await deliver()
  expect(await close(house(), was, 'opened_by_mistake')).toMatchObject({ outcome: 'kept' })
  const id = await begin(house(), phone)
  push(2 * minute)
  const today = await first(house(), id)
  await ring()
  expect(await fateOf(house(), id, today)).toMatchObject({ state: 'not_sent', because: 'too_many_today' })
  push(24 * hour)
  const tomorrow = await first(house(), id)
  await ring()
  expect(await fateOf(house(), id, tomorrow)).toMatchObject({ state: 'went' })
})
