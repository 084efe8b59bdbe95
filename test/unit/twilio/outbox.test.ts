/** The outbox against a carrier on a bad day: whatever it is told, its ledger holds every text once. */
import { expect, test } from 'vitest'
import type { Faults } from '../../../src/demo/carrier/faults.ts'
import type { Checkpoint } from '../../../src/outbox.ts'
import type { Sender } from '../../../src/ports.ts'
import { begin, begun, said, sending, sms, turnOf } from '../../contracts/store.fixtures.ts'
import { area, service } from './carried.ts'

const bodiesOf = (rows: { to: string; body: string }[]) => rows.map(({ to, body }) => `${to} ${body}`).sort()

test('in order, one at a time to each person', async () => {
  const { here, carrier, drainOnce, states } = service()
  const { inbound } = await begin(here, area, sms(1), {}, 3)
  const { inbound: other } = await begin(here, area, sms(2), {}, 2)
  expect(await drainOnce()).toMatchObject({ sent: 5, left: 0 })
  await carrier.settled()
  const ledger = carrier.ledger()
  expect(ledger.map(({ ref }) => ref).filter((ref) => ref?.startsWith(inbound.id))).toEqual([0, 1, 2].map((n) => `${inbound.id}/${n}`))
  expect(await states(inbound.id)).toEqual(['delivered', 'delivered', 'delivered'])
  expect(await states(other.id)).toEqual(['delivered', 'delivered'])
})

test('what is sent, and what is looked for, is folded to the carrier’s letters', async () => {
  const { here, clock, carrier, drainOnce, states } = service({ resetAfterAccept: 1, receipts: 'absent' })
  const conversation = begun(here, area, sms(1))
  const inbound = said(area, sms(1), 'My son has not come home')
  await here.commit(turnOf(conversation, inbound, { sends: [sending(inbound, conversation, 0, { body: 'She’s safe…' })] }))
  expect(await drainOnce()).toMatchObject({ left: 1 })
  expect(carrier.ledger().map(({ body }) => body)).toEqual(["She's safe..."])
  clock.real += 61_000
  expect(await drainOnce()).toMatchObject({ found: 1 })
  expect(await states(inbound.id)).toEqual(['sent'])
})

test.each<[string, Partial<Faults>]>([
  ['503', { unavailable: 0.1 }],
  ['429', { throttled: 0.1 }],
  ['500 after it was taken', { brokenAfterAccept: 0.3 }],
  ['reset after it was taken', { resetAfterAccept: 0.3 }],
  ['reset before it was looked at', { resetBefore: 0.1 }],
  ['no answer after it was taken', { hangAfterAccept: 0.1, hangMs: 80 }],
  ['receipts doubled and shuffled', { receiptsDoubled: true, receiptsShuffled: true }],
  ['no receipts at all', { receipts: 'absent', resetAfterAccept: 0.3 }],
  ['a list that lags by a minute', { listLagMs: 60_000, receipts: 'absent', resetAfterAccept: 0.3 }],
  ['all of it at once', { unavailable: 0.08, throttled: 0.03, brokenAfterAccept: 0.05, resetAfterAccept: 0.05, receiptsDoubled: true, receiptsShuffled: true }],
])('each text once in the carrier’s ledger: %s', async (_, faults) => {
  const { here, carrier, drainFor, states } = service(faults, 5)
  const wanted: { to: string; body: string }[] = []
  const causes = []
  for (let n = 0; n < 40; n += 1) {
    const { inbound, turn } = await begin(here, area, sms(n), {}, 2)
    causes.push(inbound.id)
    for (const send of turn.sends) wanted.push({ to: send.to.channel === 'sms' ? send.to.theirs : '', body: send.body })
  }
  await drainFor(8)
  expect(bodiesOf(carrier.ledger())).toEqual(bodiesOf(wanted))
  expect(new Set((await Promise.all(causes.map(states))).flat())).toEqual(new Set([faults.receipts === 'absent' ? 'sent' : 'delivered']))
  expect(await here.outbox.depth()).toBe(0)
})

test('with the list out of reach nothing is doubled: a person is left to decide', async () => {
  const { here, carrier, drainFor, states } = service({ resetAfterAccept: 0.5, receipts: 'absent', listDown: true }, 3)
  const causes = []
  for (let n = 0; n < 20; n += 1) causes.push((await begin(here, area, sms(n))).inbound.id)
  await drainFor(6)
  const ended = (await Promise.all(causes.map(states))).flat()
  expect(carrier.ledger()).toHaveLength(20)
  expect(ended.filter((state) => state === 'uncertain').length).toBeGreaterThan(0)
  expect(new Set(ended)).toEqual(new Set(['sent', 'uncertain']))
})

test('what is stale by the service’s clock is not sent, though the real one has hardly moved', async () => {
  const { here, clock, carrier, drainOnce, states } = service()
  const { inbound } = await begin(here, area, sms(1))
  clock.ahead = 25 * 3_600_000
  expect(await drainOnce()).toMatchObject({ never: 1, sent: 0 })
  expect(carrier.ledger()).toEqual([])
  expect(await states(inbound.id)).toEqual(['dropped'])
})

test('told to stop: what is on its way is finished, nothing more is claimed', async () => {
  const { here, carrier, drainOnce } = service()
  for (let n = 0; n < 10; n += 1) await begin(here, area, sms(n))
  const stop = new AbortController()
  let seen = 0
  const checkpoint = (at: Checkpoint) => {
    if (at === 'claimed' && (seen += 1) === 4) stop.abort()
  }
  expect(await drainOnce({ concurrency: 3, stopping: stop.signal, checkpoint })).toMatchObject({ sent: carrier.ledger().length })
  expect(carrier.ledger().length).toBeGreaterThanOrEqual(4)
  expect(carrier.ledger().length).toBeLessThanOrEqual(6)
  expect(await here.outbox.depth()).toBe(10 - carrier.ledger().length)
  expect(await drainOnce({ stopping: stop.signal })).toMatchObject({ sent: 0 })
})

test('never more on the way than was allowed, and two drains at once send nothing twice', async () => {
  const { here, carrier, texts, drainOnce } = service()
  for (let n = 0; n < 30; n += 1) await begin(here, area, sms(n), {}, 2)
  let now = 0
  let most = 0
  const counted: Sender = {
    ...texts,
    send: async (row, where) => {
      most = Math.max(most, (now += 1))
      await new Promise((resolve) => setTimeout(resolve, 1))
      const delivery = await texts.send(row, where)
      now -= 1
      return delivery
    },
  }
  await drainOnce({ concurrency: 4 }, counted)
  expect(most).toBe(4)
  for (let n = 30; n < 60; n += 1) await begin(here, area, sms(n), {}, 2)
  await Promise.all([drainOnce(), drainOnce(), drainOnce()])
  expect(new Set(carrier.ledger().map(({ ref }) => ref)).size).toBe(120)
  expect(carrier.ledger()).toHaveLength(120)
})

test('one answer that does not come holds up nobody who wrote later', async () => {
  const { here, carrier, texts, drainOnce } = service()
  await begin(here, area, sms(1))
  let letGo = () => {}
  const stuck = new Promise<void>((resolve) => (letGo = resolve))
  const slow: Sender = { ...texts, send: async (row, where) => {
    if (row.to.channel === 'sms' && row.to.theirs.endsWith('001')) await stuck
    return texts.send(row, where)
  } }
  let wake = () => {}
  const drained = drainOnce({ more: () => new Promise<void>((resolve) => (wake = resolve)) }, slow)
  for (let n = 2; n < 5; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    await begin(here, area, sms(n))
    wake()
  }
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(carrier.ledger().map(({ to }) => to.slice(-3))).toEqual(['002', '003', '004'])
  letGo()
  expect(await drained).toMatchObject({ sent: 4 })
})

test('a sender with a bug in it is heard of, and holds up nobody else', async () => {
  const { here, carrier, texts, drainOnce } = service()
  for (let n = 0; n < 5; n += 1) await begin(here, area, sms(n))
  const broken: Sender = {
    ...texts,
    send: (row, where) => (row.to.channel === 'sms' && row.to.theirs.endsWith('002') ? Promise.reject(new Error('a bug')) : texts.send(row, where)),
  }
  await expect(drainOnce({}, broken)).rejects.toThrow('a bug')
  expect(carrier.ledger()).toHaveLength(4)
  expect(await here.outbox.depth()).toBe(1)
})
