/** Texts to whoever is on call: once each, sent as any other, in nobody's thread, whatever else that phone has to do with us. */
import { describe, expect, test } from 'vitest'
import type { Conversation, Outgoing } from '../../src/vocabulary.ts'
import { inboundId } from '../../src/vocabulary.ts'
import { at, begin, type Opener, sms } from './store.fixtures.ts'
import { watchContract } from './store.watch.contract.ts'

const page = (conversation: Conversation, minutes: number): Outgoing => ({
  id: `page:${conversation.id}:${minutes}:jo/0`, conversation: conversation.id, cause: inboundId(`page:${conversation.id}:${minutes}:jo`), to: sms(900),
  body: `RED WL-2, ${minutes} minutes`, key: 'page', kind: 'page', sendBefore: at(60) })

export const pageContract = (open: Opener) => describe('pages', () => {
  watchContract(open)

  test('once each, whole, beside the person\'s own texts, and not in their thread', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(1))
    expect(await here.page([page(conversation, 0)], at(0))).toBe(1)
    expect(await here.page([page(conversation, 0), page(conversation, 5)], at(0))).toBe(1)
    const bodies = (await here.outbox.claim(at(1), 10, 30)).map(({ body, kind }) => `${kind} ${body}`)
    expect(bodies.sort()).toEqual(['answer Reply 0', 'page RED WL-2, 0 minutes', 'page RED WL-2, 5 minutes'])
    expect((await here.thread(conversation.id, 'adult')).map(({ body }) => body)).toEqual(['My son has not come home', 'Reply 0'])
    expect(await here.lineThread(sms(900))).toEqual([])
    expect(await here.outbox.left([`page:${conversation.id}:0:jo/0`, `page:${conversation.id}:15:jo/0`])).toEqual({ [`page:${conversation.id}:0:jo/0`]: at(1) })
  })

  test('also to a phone that has texted us itself; it goes with the sitting of its alert', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(1), {}, 0)
    await begin(here, area, sms(900), {}, 0)
    await here.page([page(conversation, 0)], at(0))
    expect(await here.outbox.claim(at(1), 10, 30)).toHaveLength(1)
    await here.forget({ ended: at(5), left: at(5) })
    expect(await here.outbox.left([`page:${conversation.id}:0:jo/0`])).toEqual({})
  })
})
