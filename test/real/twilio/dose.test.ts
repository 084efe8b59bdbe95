/** The dose of reliability.md T3, over real HTTP: a fifth of the answers 5xx, others throttled, broken off or never given. */
import { expect, test } from 'vitest'
import { twilioSender } from '../../../src/channels/twilio/send.ts'
import { drain } from '../../../src/outbox.ts'
import { openMemory } from '../../../src/store/memory.ts'
import type { Sender } from '../../../src/ports.ts'
import type { DeliveryState, InboundId } from '../../../src/vocabulary.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'
import { begin, sms } from '../../contracts/store.fixtures.ts'
import { account, startLoopback } from '../support/loopback.ts'

const area = areaCode('portsmouth')
const people = 80

test.each([{ seed: 1, listDown: false }, { seed: 2, listDown: true }])('four hundred texts on a bad day: seed $seed, list out of reach: $listDown', async ({ seed, listDown }) => {
  const clock = { now: Date.UTC(2026, 10, 22, 12) }
  const loopback = await startLoopback({
    seed, now: () => clock.now, knock: async () => new Response(null),
    faults: { unavailable: 0.15, brokenAfterAccept: 0.05, throttled: 0.05, hangAfterAccept: 0.02, hangMs: 700, resetAfterAccept: 0.05, receipts: 'absent', listDown },
  })
  const store = openMemory()
  const here = store.area(area)
  const realNow = () => instant(clock.now)
  const sender = twilioSender({ ...account, apiUrl: loopback.url, statusCallback: 'https://light.example/twilio/status', fetch: (r) => fetch(r), realNow, timeoutMs: 600 })
  const outcomes: string[] = []
  const counted: Sender = {
    ...sender,
    send: async (row, where) => {
      const delivery = await sender.send(row, where)
      outcomes.push(delivery.outcome)
      return delivery
    },
  }
  const causes: InboundId[] = []
  const ids: string[] = []
  for (let n = 0; n < people; n += 1) {
    const { inbound, turn } = await begin(here, area, sms(n), {}, 5)
    causes.push(inbound.id)
    ids.push(...turn.sends.map(({ id }) => id))
  }
  for (let round = 0; round < 120 && (await here.outbox.depth()) > 0; round += 1) {
    await drain({ store, world: { now: realNow, realNow }, senders: { sms: counted, web: counted } }, area, { concurrency: 16 })
    clock.now += 20_000
  }
  await loopback.close()

  const states = (await Promise.all(causes.map((cause) => here.caused(cause)))).flat().map(({ state }) => state)
  const of = (state: DeliveryState) => ids.filter((_, n) => states[n] === state)
  const accepted = loopback.carrier.ledger().map(({ ref }) => ref)
  const times = new Map(accepted.map((ref) => [ref, accepted.filter((other) => other === ref).length]))
  // Nothing doubled, whatever happened.
  expect([...times].filter(([, count]) => count > 1)).toEqual([])
  // What is marked as sent was sent; what was given up was not; what nobody knows is shown to a person and is no more than what was lost on the way.
  for (const id of of('sent')) expect(times.get(id)).toBe(1)
  for (const id of of('failed')) expect(times.get(id)).toBeUndefined()
  expect(of('sent').length + of('failed').length + of('uncertain').length).toBe(people * 5)
  const lost = outcomes.filter((outcome) => outcome === 'unknown').length
  expect(of('uncertain')).toHaveLength(listDown ? lost : 0)
  console.log(JSON.stringify({ tries: outcomes.length, lost, sent: of('sent').length, failed: of('failed').length, uncertain: of('uncertain').length }))
  // In order to each person.
  for (const cause of causes) {
    const theirs = accepted.filter((ref) => ref?.startsWith(`${cause}/`))
    expect(theirs).toEqual(theirs.toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)))
  }
})
