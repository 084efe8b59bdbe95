/** Cards of the workers' channel: taken by one at a time, posted once, and asked about where nobody said how that went. */
import { describe, expect, test } from 'vitest'
import { at, type Opener } from './store.fixtures.ts'

const one = { id: 'the-mark-of-an-alert', about: 'alert:one', channel: 'C1', at: at(0) }
const minute = 60_000

export const cardsContract = (open: Opener) => describe('cards', () => {
  test('of two who take one at once one gets it; marked, it stands, and is found', async () => {
    const { here } = await open()
    const both = await Promise.all([here.cards.take(one, at(0), minute), here.cards.take(one, at(0), minute)])
    const [taken, ...others] = both.filter((card) => card !== null)
    expect(others).toEqual([])
    if (!taken) throw new Error('nobody got it')
    expect(taken).toMatchObject({ ...one, ts: null, shown: '', isUnsure: false, isOver: false })
    await here.cards.stands(taken, { ts: '1.2', shown: 'a', isOver: false })
    expect(await here.cards.find(one.id)).toEqual({ ...one, ts: '1.2', shown: 'a', isOver: false })
    expect(await here.cards.open()).toEqual([{ ...one, ts: '1.2', shown: 'a', isOver: false }])
    const again = await here.cards.take(one, at(0), minute)
    expect(again).toMatchObject({ ts: '1.2', isUnsure: false })
    if (again) await here.cards.stands(again, { ts: '1.2', shown: 'b', isOver: true })
    expect(await here.cards.take(one, at(9), minute)).toBeNull()
    expect(await here.cards.open()).toEqual([])
    expect(await here.cards.forget(at(0))).toBe(0)
    expect(await here.cards.forget(at(1))).toBe(1)
    expect(await here.cards.find(one.id)).toBeNull()
  })

  test('whoever takes one that another was posting hears so, and since when; a slow one does not mark for a later', async () => {
    const { here } = await open()
    const first = await here.cards.take(one, at(0), minute)
    expect(await here.cards.take(one, at(0.5), minute)).toBeNull()
    const second = await here.cards.take(one, at(1), minute)
    expect(second).toMatchObject({ isUnsure: true, since: at(0) })
    if (!first || !second) throw new Error('not taken')
    await here.cards.stands(first, { ts: 'late', shown: 'late', isOver: true })
    expect(await here.cards.find(one.id)).toMatchObject({ ts: null, isOver: false })
    expect(await here.cards.take(one, at(2), minute)).toMatchObject({ isUnsure: true, since: at(0) })
  })

  test('one that surely did not go waits, and is sure again; in another channel it is posted anew', async () => {
    const { here } = await open()
    const first = await here.cards.take(one, at(0), minute)
    if (first) await here.cards.later(first, at(5))
    expect(await here.cards.take(one, at(4), minute)).toBeNull()
    const second = await here.cards.take(one, at(5), minute)
    expect(second).toMatchObject({ isUnsure: false, since: at(5) })
    if (second) await here.cards.stands(second, { ts: '1.2', shown: 'a', isOver: false })
    expect(await here.cards.take({ ...one, channel: 'C2' }, at(6), minute)).toMatchObject({ channel: 'C2', ts: null, shown: '', isUnsure: false })
  })
})
