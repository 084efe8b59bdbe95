/** How a text went, as the carrier tells it: in whatever order, doubled, before or after our own mark. */
import { describe, expect, test } from 'vitest'
import type { DeliveryState } from '../../src/vocabulary.ts'
import { at, begin, claimOne, fresh, type Opener, sms, statesOf } from './store.fixtures.ts'

/** Every order, each once, though some of the items are the same. */

/** Every order, each once, though some of the items are the same. */
const orders = <T>(items: T[]): T[][] => items.length < 2 ? [items] : [...new Set(items)].flatMap((item) => {
  const i = items.indexOf(item)
  return orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest])
})

export const receiptsContract = (open: Opener, everyOrder: number) => describe('receipts', () => {
  test('whose a text is by the provider’s id', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms(), {}, 2)
    const ref = fresh('SM')
    await claimOne(here, 1)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref }, at(1))
    expect(await here.outbox.isOfAnother(`${inbound.id}/1`, ref)).toBe(true)
    expect(await here.outbox.isOfAnother(`${inbound.id}/0`, ref)).toBe(false)
    expect(await here.outbox.isOfAnother(`${inbound.id}/1`, fresh('SM'))).toBe(false)
  })

  test('an uncertain one that is found to have gone is sent', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms())
    await claimOne(here, 1)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'unknown' }, at(1))
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref: fresh('SM') }, at(2))
    expect(await statesOf(here, inbound.id)).toEqual(['sent'])
  })

  // `queued` moves nothing; every order of the others, doubled, by either reference, before or after our own mark, ends the same.
  const histories: { states: ('sent' | 'delivered' | 'failed')[]; end: DeliveryState }[] = [
    { states: ['sent', 'delivered'], end: 'delivered' }, { states: ['sent', 'failed'], end: 'failed' },
    { states: ['failed', 'delivered'], end: 'delivered' }]
  test.each(histories)('receipts in any order, doubled, with our mark anywhere: $states', async ({ states, end }) => {
    const { area, here } = await open()
    let phone = 0
    const all = orders<'mark' | 'sent' | 'delivered' | 'failed'>(['mark', ...states, ...states])
    expect(all).toHaveLength(30)
    for (const order of all.filter((_, i) => i % everyOrder === 0)) {
      const line = sms(phone % 1000)
      const { inbound } = await begin(here, area, line)
      const ref = fresh('SM')
      await here.outbox.claim(at(1), 1, 30)
      const before: DeliveryState[] = []
      for (const [i, step] of order.entries()) {
        if (step === 'mark') await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref }, at(2))
        else await here.outbox.receipt(i % 2 || phone % 2 ? { ref } : { id: `${inbound.id}/0`, ref }, step, null, at(2))
        before.push(...(await statesOf(here, inbound.id)))
      }
      expect(before.at(-1), order.join(' ')).toBe(end)
      const seen = before.indexOf(end)
      expect(before.slice(seen).every((state) => state === end), before.join(' ')).toBe(true)
      phone += 1
    }
  })

  test('a receipt says whether it moved anything, and an unknown one is kept a day', async () => {
    const { area, here } = await open()
    const { inbound } = await begin(here, area, sms(), {}, 2)
    const [one, two] = [fresh('SM'), fresh('SM')]
    expect(await here.outbox.receipt({ ref: one }, 'delivered', null, at(0))).toBe('unknown')
    await claimOne(here, 1)
    await here.outbox.mark(`${inbound.id}/0`, { outcome: 'sent', ref: one }, at(1))
    expect(await statesOf(here, inbound.id)).toEqual(['delivered', 'waiting'])
    expect(await here.outbox.receipt({ ref: one }, 'sent', null, at(2))).toBe('known')
    expect(await here.outbox.receipt({ ref: two }, 'failed', '30005', at(2))).toBe('unknown')
    await here.outbox.receipt({ ref: fresh('SM') }, 'sent', null, at(2 + 24 * 60 + 1))
    await claimOne(here, 3)
    await here.outbox.mark(`${inbound.id}/1`, { outcome: 'sent', ref: two }, at(3))
    expect(await statesOf(here, inbound.id)).toEqual(['delivered', 'sent'])
    expect(await here.outbox.receipt({ id: `${inbound.id}/1`, ref: two }, 'failed', '30005', at(4))).toBe('moved')
  })
})
