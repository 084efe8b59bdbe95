/**
 * Closed at any moment, with the scheduler and the sender at work: once the close is kept the carrier sees no text of that episode any more
 * (design law 5; issue on practitioners, Done 3). CLOSINGS closes another number, SEED at other moments.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import { deliver } from '../../../src/http/service.ts'
import { ringDue } from '../../../src/timers.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { begin, close, first, minute, portsmouth, rota } from './desk.ts'

const closings = Number(process.env['CLOSINGS'] ?? 1_000)
const atOnce = 50
const noon = Date.parse('2026-11-24T11:00:00Z')
const chance = chanceFrom(Number(process.env['SEED'] ?? 7))
const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })

let house: HttpHouse
beforeAll(async () => {
  house = await openHouse(noon, { rota, carrier: { wait: pause, faults: { slowMs: 3, receipts: 'absent' } } })
  house.house.pause = pause
})
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const to = (number: string) => house.carrier.ledger().filter((row) => row.to === number).length

/** What the ledger held for this number at the moment at which the close was kept. */
type Closed = { number: string; at: 'at any moment' | 'between claim and send'; had: number }

const closed = async (id: EpisodeId, number: string, at: Closed['at']): Promise<Closed> => {
  for (;;) {
    const changed = await close(house.house, id, 'opened_by_mistake')
    if (changed.outcome === 'kept') return { number, at, had: to(number) }
    if (changed.outcome !== 'refused' || changed.why !== 'busy') throw new Error(`the close was ${JSON.stringify(changed)}`)
  }
}

/** Fifty episodes that are due, all of them closed while they are rung and sent: every other one at the moment at which it was claimed. */
const evening = async (from: number): Promise<Closed[]> => {
  const cases: { number: string; id: EpisodeId }[] = []
  for (let n = 0; n < atOnce; n += 1) {
    const number = `+447700900${String((from + n) % 1_000).padStart(3, '0')}`
    if (number.startsWith('+44770090018') || number === '+447700900001') continue
    cases.push({ number, id: await begin(house.house, number) })
  }
  await house.pass(2 * minute)
  for (const { id } of cases) await first(house.house, id, { despite: ['second_today'] })
  const during = new Map<string, Promise<Closed>>()
  const claimed = cases.filter((_, n) => n % 2 === 0)
  house.service.outbox = { checkpoint: async (at, { to: line }) => {
    const one = line.channel === 'sms' ? claimed.find(({ number }) => number === line.theirs) : undefined
    if (at !== 'claimed' || !one || during.has(one.number)) return
    during.set(one.number, closed(one.id, one.number, 'between claim and send'))
    await pause(chance() * 8)
  } }
  const over = new AbortController()
  const working = [
    (async () => { while (!over.signal.aborted) { await ringDue(house.house, [portsmouth]); await pause(1) } })(),
    (async () => { while (!over.signal.aborted) { await deliver(house.service, portsmouth); await pause(1) } })(),
  ]
  const anyhow = await Promise.all(cases.filter((_, n) => n % 2 === 1).map(async ({ number, id }) => {
    await pause(chance() * 250)
    return closed(id, number, 'at any moment')
  }))
  while (during.size < claimed.length) await pause(5)
  const all = [...anyhow, ...await Promise.all(during.values())]
  await pause(20)
  over.abort()
  await Promise.all(working)
  house.service.outbox = {}
  await house.settle()
  return all
}

test(`${closings} closings: no text after any of them`, async () => {
  const all: (Closed & { after: number })[] = []
  for (let from = 0; all.length < closings; from += atOnce) {
    const before = new Map(house.carrier.ledger().map(({ to: number }) => [number, to(number)]))
    for (const one of await evening(from)) {
      all.push({ ...one, after: to(one.number) })
      expect(to(one.number) - (before.get(one.number) ?? 0), `${one.number} at most once`).toBeLessThanOrEqual(1)
    }
    await house.pass(24 * 60 * minute)
  }
  expect(all.filter(({ had, after }) => after !== had)).toEqual([])
  // It was tried in every way: some were sent before their close, some never, some were with the carrier when it began.
  expect(all.some(({ had }) => had > 0)).toBe(true)
  expect(all.some(({ had, after }) => had === 0 && after === 0)).toBe(true)
  expect(all.filter(({ at }) => at === 'between claim and send').length).toBeGreaterThan(closings / 3)
}, 120_000 + closings * 400)
