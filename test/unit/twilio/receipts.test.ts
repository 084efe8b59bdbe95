/** What the carrier says later of a text that it took: in every order, doubled, and where it did not arrive. */
import { describe, expect, test } from 'vitest'
import type { Faults } from '../../../src/demo/carrier/faults.ts'
import { chanceFrom, shuffled } from '../../../src/demo/carrier/faults.ts'
import { instant } from '../../../src/vocabulary.ts'
import { begin, begun, said, sending, sms, turnOf } from '../../contracts/store.fixtures.ts'
import { area, noon, service } from './carried.ts'

test('receipts in every order, doubled, and before our own mark, end the same', async () => {
  const words = ['queued', 'sending', 'sent', 'undelivered', 'delivered'] as const
  const orders = <T>(items: readonly T[]): T[][] =>
    items.length === 0 ? [[]] : items.flatMap((item, n) => orders(items.filter((_, m) => m !== n)).map((rest) => [item, ...rest]))
  const all = orders(words)
  expect(all).toHaveLength(120)
  const chance = chanceFrom(9)
  for (const [n, order] of all.entries()) {
    const { here, carrier, drainOnce, states } = service({ receipts: 'absent' }, n + 1)
    const { inbound } = await begin(here, area, sms(1))
    const doubled = n % 2 === 0 ? order : shuffled([...order, ...order], chance)
    const before = n % 3 === 0 ? Math.floor(chance() * doubled.length) : 0
    const knock = (word: string) => here.outbox.receipt(
      { id: `${inbound.id}/0`, ref: carrier.ledger()[0]?.sid ?? '' },
      word === 'delivered' ? 'delivered' : word === 'undelivered' ? 'failed' : 'sent', word === 'undelivered' ? '30008' : null, instant(noon))
    // Some arrive before the answer to our own request has been written down.
    await drainOnce({ checkpoint: async (at) => { if (at === 'accepted') for (const word of doubled.slice(0, before)) await knock(word) } })
    for (const word of doubled.slice(before)) await knock(word)
    expect([order, await states(inbound.id)]).toEqual([order, ['delivered']])
  }
})

describe('taken by the carrier, and not there', () => {
  const sentTo = async (faults: Partial<Faults>, then: (at: ReturnType<typeof service>) => void = () => {}) => {
    const at = service({ undelivered: 1, receiptsDoubled: true, receiptsShuffled: true, ...faults }, 4)
    const conversation = begun(at.here, area, sms(1))
    const inbound = said(area, sms(1), 'My son has not come home')
    await at.here.commit(turnOf(conversation, inbound, { sends: [sending(inbound, conversation, 0, { sendBefore: instant(noon + 600_000) })] }))
    await at.drainFor(1)
    const first = at.carrier.ledger().length
    then(at)
    await at.drainFor(14)
    return { first, all: at.carrier.ledger().length, states: await at.states(inbound.id) }
  }

  test('a handset that comes back within the words\u2019 time has them once more, and no more', async () => {
    expect(await sentTo({ undeliveredCode: '30003' }, ({ carrier }) => { carrier.faults.undelivered = 0 })).toEqual({ first: 1, all: 2, states: ['delivered'] })
  })

  test.each([['30003', 3], ['30001', 3], ['30008', 2], ['30005', 1], ['30006', 1], ['30007', 1], ['30004', 1], ['30410', 1]] as const)('one that stays away, by %s: sent %i times in all, doubled receipts or not', async (undeliveredCode, all) => {
    expect(await sentTo({ undeliveredCode })).toMatchObject({ all, states: ['failed'] })
  })
})
