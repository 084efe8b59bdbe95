/** Waits: what was asked to ring later rings once, unless it was stopped or set again. */
import { describe, expect, test } from 'vitest'
import type { Turn } from '../../src/ports.ts'
import type { Conversation, Inbound } from '../../src/vocabulary.ts'
import { at, begin, onward, type Opener, said, sms, turnOf } from './store.fixtures.ts'

const wait = (name: string, minutes: number) => ({ name, due: at(minutes), askedFor: true })
const setting = (...set: Turn['waits']['set']): Partial<Turn> => ({ waits: { set, stop: [] } })
const rung = (knock: Inbound | undefined): Inbound => {
  if (!knock) throw new Error('Nothing rang.')
  return knock
}
const answering = (conversation: Conversation, knock: Inbound, more: Partial<Turn> = {}) => turnOf(onward(conversation), knock, more)

export const waitsContract = (open: Opener) => describe('waits', () => {
  test('due ones come earliest first, at their own time, as knocks', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), setting(wait('nudge', 30), wait('look_again', 15)))
    const from = { conversation: conversation.id }
    expect(await here.waits.next()).toBe(at(15))
    expect(await here.waits.due(at(14), 10)).toEqual([])
    expect(await here.waits.due(at(40), 10)).toEqual([
      { id: `wait:${from.conversation}:look_again:1`, area, at: at(15), from, knock: { kind: 'rang', wait: 'look_again' } },
      { id: `wait:${from.conversation}:nudge:1`, area, at: at(30), from, knock: { kind: 'rang', wait: 'nudge' } },
    ])
    expect(await here.waits.due(at(40), 1)).toHaveLength(1)
  })

  test('a knock that is kept uses its wait up, and is done when it comes again', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), setting(wait('look_again', 15)))
    const knock = rung((await here.waits.due(at(15), 1))[0])
    expect(await here.commit(answering(conversation, knock))).toBe('kept')
    expect(await here.waits.next()).toBeNull()
    expect(await here.commit(answering(onward(conversation), knock))).toBe('done')
  })

  test('set again in the same turn, it rings again as another knock', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), setting(wait('look_again', 15)))
    const knock = rung((await here.waits.due(at(15), 1))[0])
    expect(await here.commit(answering(conversation, knock, setting(wait('look_again', 30))))).toBe('kept')
    const again = rung((await here.waits.due(at(30), 1))[0])
    expect(again.id).not.toBe(knock.id)
    expect(await here.commit(answering(onward(conversation), again))).toBe('kept')
    expect(await here.waits.next()).toBeNull()
  })

  test('one that was stopped, or set anew, between ringing and its turn does not ring', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), setting(wait('look_again', 15), wait('nudge', 15)))
    const [look, nudge] = await here.waits.due(at(15), 2)
    await here.park(rung(nudge), 'f', 'lost races')
    const words = turnOf(onward(conversation), said(area, sms(), 'later please'), {
      waits: { set: [wait('look_again', 60)], stop: ['nudge'] } })
    expect(await here.commit(words)).toBe('kept')
    expect(await here.commit(answering(onward(conversation), rung(look)))).toBe('done')
    expect(await here.commit(answering(onward(conversation), rung(nudge)))).toBe('done')
    expect(await here.parked(10)).toEqual([])
    expect(await here.waits.next()).toBe(at(60))
  })

  test('a parked ring is the drain\'s, not the clock\'s', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), setting(wait('look_again', 15)))
    const knock = rung((await here.waits.due(at(15), 1))[0])
    await here.park(knock, 'f', 'a flow threw')
    expect(await here.waits.due(at(99), 10)).toEqual([])
    expect(await here.waits.next()).toBeNull()
    expect(await here.commit(answering(conversation, knock))).toBe('kept')
    expect(await here.parked(10)).toEqual([])
  })

  test('all can be stopped, and only those of this conversation', async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), setting(wait('a', 5), wait('b', 6)))
    await begin(here, area, sms(124), setting(wait('a', 7)))
    const back = turnOf(onward(conversation), said(area, sms(), 'back'), { waits: { set: [wait('c', 90)], stop: 'all' } })
    expect(await here.commit(back)).toBe('kept')
    expect((await here.waits.due(at(999), 10)).map((knock) => knock.at)).toEqual([at(7), at(90)])
  })
})
