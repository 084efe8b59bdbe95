/** What the watchdog asks: a message is answered once one of its texts has left, or once people were told of its sitting; a text that waits past its time stands still. */
import { describe, expect, test } from 'vitest'
import { at, begin, type Opener, sms, web } from './store.fixtures.ts'

export const watchContract = (open: Opener) => describe('the watchdog\'s questions', () => {
  test('unanswered until a text of it was sent, or an alert was raised; within its times alone', async () => {
    const { area, here } = await open()
    const [one, two] = [await begin(here, area, sms(1)), await begin(here, area, sms(2))]
    await begin(here, area, sms(3), {}, 0)
    const asked = async () => (await here.unanswered(at(-1), at(10), 10)).map(({ conversation }) => conversation)
    expect(new Set(await asked())).toEqual(new Set([1, 2, 3].map((n) => here.conversationId(sms(n), 1))))
    expect(await here.unanswered(at(1), at(10), 10)).toEqual([])
    expect(await here.unanswered(at(-10), at(0), 10)).toEqual([])
    expect(await here.unanswered(at(-1), at(10), 2)).toHaveLength(2)
    await here.outbox.claim(at(1), 10, 30)
    expect(await asked()).toHaveLength(3)
    await here.outbox.mark(`${one.inbound.id}/0`, { outcome: 'sent', ref: 'SM1' }, at(1))
    await here.outbox.mark(`${two.inbound.id}/0`, { outcome: 'never', because: 'refused', code: '30003' }, at(1))
    await here.raise({ id: 'undelivered:two', conversation: two.conversation.id, severity: 'service', topic: 'undelivered', code: 'WL-2', at: at(1) })
    expect(await asked()).toEqual([here.conversationId(sms(3), 1)])
  })

  test('what is for a page is answered when it is written; a text stands still once it might have gone', async () => {
    const { area, here } = await open()
    await begin(here, area, sms(1))
    expect((await here.stuck(at(1), at(1), 10)).map(({ conversation }) => conversation)).toEqual([here.conversationId(sms(1), 1)])
    expect(await here.stuck(at(0), at(1), 10)).toEqual([])
    await here.outbox.claim(at(1), 10, 30)
    expect(await here.stuck(at(1), at(1), 10)).toEqual([])
    const other = await open()
    await begin(other.here, other.area, web('a session'))
    expect(await other.here.unanswered(at(-1), at(10), 10)).toEqual([])
  })
})
