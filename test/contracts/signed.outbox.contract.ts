/** Whoever can write the words' file and has not the keys: a text that went does not go again by their hand, and one that waits goes as it was written or not at all. */
import { describe, expect, test } from 'vitest'
import type { DroppedRow } from '../../src/ports.ts'
import type { Reachable } from './signed.contract.ts'
import { at, begin, fresh, freshArea, sms } from './store.fixtures.ts'

/** A text that is good for an hour, and another person's beside it, which goes whatever happens. */
const waiting = async ({ store }: Reachable) => {
  const area = freshArea()
  const here = store.area(area)
  const { conversation, inbound } = await begin(here, area, sms(1))
  const other = await begin(here, area, sms(2))
  return { area, here, conversation, id: `${inbound.id}/0`, other, otherId: `${other.inbound.id}/0` }
}
type Waiting = Awaited<ReturnType<typeof waiting>>

const claimed = async ({ here }: Waiting, minutes: number) => {
  const dropped: Pick<DroppedRow, 'id' | 'because'>[] = []
  const rows = await here.outbox.claim(at(minutes), 10, 30, ({ id, because }) => dropped.push({ id, because }))
  return { ids: rows.map(({ id }) => id), dropped }
}

const retry = { afterSeconds: 60, tries: 3 }

export const signedOutboxContract = (name: string, open: () => Promise<Reachable>) => describe(`texts that somebody else has changed, on ${name}`, () => {
  test.each([
    ['stretched past its time', 'send_before = send_before + 1'],
    ['of another kind', `kind = 'timer'`],
    ['with other words\' name', `key = 'danger_hurt'`],
    ['of another sitting and its phone', `conversation = :other, line = (SELECT o.line FROM outbox o WHERE o.area = outbox.area AND o.conversation = :other)`],
    ['of another cause', `cause = 'sms:SMother'`],
    ['of a line that nobody has', `line = 'nobody'`],
    ['elsewhere in the order', 'n = n + 100'],
    ['of another time', 'at = at - 1'],
    ['without its signature', 'mac = NULL'],
    ['without its leave to go', 'leave = NULL'],
    ['with another\'s signature', '(mac, leave) = (SELECT o.mac, o.leave FROM outbox o WHERE o.area = outbox.area AND o.conversation = :other)'],
  ])('one that waits and is %s does not go: people hear of it', async (_, change) => {
    const reach = await open()
    const before = reach.forged().length
    const one = await waiting(reach)
    await reach.write(`UPDATE outbox SET ${change.replaceAll(':other', `'${one.other.conversation.id}'`)} WHERE area = ? AND id = ?`, one.area, one.id)
    expect(await claimed(one, 1)).toEqual({ ids: [one.otherId], dropped: [{ id: one.id, because: 'damaged' }] })
    expect(reach.forged().slice(before)).toEqual(['outbox'])
    expect(await claimed(one, 2)).toEqual({ ids: [], dropped: [] })
  })

  test.each(['sent', 'delivered', 'failed', 'refused'] as const)('one that was %s and is set waiting again does not go', async (how) => {
    const reach = await open()
    const one = await waiting(reach)
    await claimed(one, 1)
    const ref = fresh('SM')
    if (how === 'refused') await one.here.outbox.mark(one.id, { outcome: 'never', because: 'refused', code: '30007' }, at(1))
    else await one.here.outbox.mark(one.id, { outcome: 'sent', ref }, at(1))
    if (how === 'delivered' || how === 'failed') await one.here.outbox.receipt({ id: one.id, ref }, how, null, at(2))
    const before = reach.forged().length
    await reach.write(`UPDATE outbox SET state = 'waiting', code = NULL, ref = NULL, attempt = 0, due = 0 WHERE area = ? AND id = ?`, one.area, one.id)
    expect(await claimed(one, 3)).toEqual({ ids: [], dropped: [{ id: one.id, because: 'damaged' }] })
    expect(reach.forged().slice(before)).toEqual(['outbox'])
  })

  test('nor one whose receipt came before our own mark', async () => {
    const reach = await open()
    const one = await waiting(reach)
    await claimed(one, 1)
    const ref = fresh('SM')
    await one.here.outbox.receipt({ ref }, 'delivered', null, at(1))
    await one.here.outbox.mark(one.id, { outcome: 'sent', ref }, at(1))
    await reach.write(`UPDATE outbox SET state = 'waiting' WHERE area = ? AND id = ?`, one.area, one.id)
    expect((await claimed(one, 3)).ids).toEqual([])
  })

  test('nor is it asked about as one whose sender died', async () => {
    const reach = await open()
    const one = await waiting(reach)
    await claimed(one, 1)
    await one.here.outbox.mark(one.id, { outcome: 'sent', ref: fresh('SM') }, at(1))
    await one.here.outbox.mark(one.otherId, { outcome: 'sent', ref: fresh('SM') }, at(1))
    await reach.write(`UPDATE outbox SET state = 'sending', lease_until = 0 WHERE area = ? AND id = ?`, one.area, one.id)
    expect(await one.here.outbox.stranded(at(5), 10)).toEqual([])
  })

  test('what failed and was changed is not given back, and what is given back as it was written goes', async () => {
    const reach = await open()
    const one = await waiting(reach)
    await claimed(one, 1)
    const [ref, otherRef] = [fresh('SM'), fresh('SM')]
    for (const [id, its] of [[one.id, ref], [one.otherId, otherRef]] as const) {
      await one.here.outbox.mark(id, { outcome: 'sent', ref: its }, at(1))
      await one.here.outbox.receipt({ id, ref: its }, 'failed', '30003', at(1))
    }
    const before = reach.forged().length
    await reach.write(`UPDATE outbox SET send_before = send_before + 60000 WHERE area = ? AND id = ?`, one.area, one.id)
    expect(await one.here.outbox.giveBack(ref, retry, at(1))).toBe(false)
    expect(await one.here.outbox.giveBack(otherRef, retry, at(1))).toBe(true)
    expect(reach.forged().slice(before)).toEqual(['outbox'])
    expect(await claimed(one, 5)).toEqual({ ids: [one.otherId], dropped: [] })
  })
})
