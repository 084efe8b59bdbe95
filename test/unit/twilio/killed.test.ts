/** A sender that dies, wherever it dies: what went is found, what did not go is sent, and nothing twice. */
import { describe, expect, test } from 'vitest'
import type { Checkpoint } from '../../../src/outbox.ts'
import { begin, begun, said, sending, sms, turnOf } from '../../contracts/store.fixtures.ts'
import { area, service } from './carried.ts'

describe('killed at a named point, and started again', () => {
  test.each<[Checkpoint, 'found' | 'released' | 'delivered']>([['claimed', 'released'], ['accepted', 'found'], ['marked', 'delivered']])(
    'after %s: %s, and sent once',
    async (point, fate) => {
      const { here, clock, carrier, drainOnce, states } = service({ receipts: 'held' })
      const { inbound } = await begin(here, area, sms(1))
      const kill = () => Promise.reject(new Error('killed'))
      await expect(drainOnce({ checkpoint: (at) => (at === point ? kill() : undefined) })).rejects.toThrow('killed')
      expect(carrier.ledger()).toHaveLength(point === 'claimed' ? 0 : 1)
      clock.real += 61_000
      const early = await drainOnce()
      // A minute on: found where the list has it; where it has not, it is too soon to be sure.
      expect(early).toMatchObject({ found: point === 'accepted' ? 1 : 0, left: point === 'claimed' ? 1 : 0, sent: 0 })
      clock.real += 61_000
      expect(await drainOnce()).toMatchObject(fate === 'released' ? { released: 1, sent: 1 } : { released: 0, sent: 0 })
      await carrier.settled()
      await carrier.release()
      expect(carrier.ledger()).toHaveLength(1)
      expect(await states(inbound.id)).toEqual(['delivered'])
    },
  )

  test('a receipt that comes while nobody remembers sending settles it without asking', async () => {
    const { here, clock, carrier, drainOnce, states } = service()
    const { inbound } = await begin(here, area, sms(1))
    await expect(drainOnce({ checkpoint: (at) => { if (at === 'accepted') throw new Error('killed') } })).rejects.toThrow('killed')
    await carrier.settled()
    clock.real += 61_000
    expect(await drainOnce()).toMatchObject({ found: 0, released: 0, sent: 0 })
    expect(await states(inbound.id)).toEqual(['delivered'])
  })
})

test('the same words twice in one second: the one that was never sent is not taken for the other', async () => {
  const { here, clock, carrier, drainOnce, states } = service()
  const conversation = begun(here, area, sms(1))
  const inbound = said(area, sms(1), 'hello?')
  const same = { body: 'Still here with you.' }
  await here.commit(turnOf(conversation, inbound, { sends: [sending(inbound, conversation, 0, same), sending(inbound, conversation, 1, same)] }))
  let claimed = 0
  const kill = (at: Checkpoint) => {
    if (at === 'claimed' && (claimed += 1) === 2) throw new Error('killed')
  }
  await expect(drainOnce({ checkpoint: kill })).rejects.toThrow('killed')
  expect(carrier.ledger()).toHaveLength(1)
  clock.real += 122_000
  expect(await drainOnce()).toMatchObject({ released: 1, found: 0, sent: 1 })
  await carrier.settled()
  expect(carrier.ledger().map(({ ref }) => ref)).toEqual([`${inbound.id}/0`, `${inbound.id}/1`])
  expect(await states(inbound.id)).toEqual(['delivered', 'delivered'])
})
