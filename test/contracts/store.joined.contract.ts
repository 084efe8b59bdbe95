/** A change of an episode that is kept with a turn of its child's sitting: both, or neither, whichever of the two was overtaken. */
import { describe, expect, test } from 'vitest'
import { closedOf, moved, planned, worry } from './episode.fixtures.ts'
import { at, begin, fresh, onward, said, sms, turnOf, type Opener } from './store.fixtures.ts'

export const joinedContract = (open: Opener) => describe('an episode with a turn', () => {
  const ready = async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms(), { side: 'child' })
    const episode = worry(area)
    await here.episodes.save({ before: 0, after: episode, key: fresh('k'), audit: [] })
    const next = onward(conversation, { milestones: { ...conversation.milestones, stood_down: at(3) } })
    const turn = turnOf(next, said(area, sms(), 'x'), { side: 'child' })
    const closing = { before: 1, after: closedOf(episode), key: fresh('close'), audit: [], callOff: 'all' as const, turn }
    const stands = async () => {
      const found = await here.find(sms())
      return [(await here.episodes.find(episode.id))?.state, found.state === 'here' ? found.conversation.milestones.stood_down : null]
    }
    return { area, here, conversation, closing, turn, stands }
  }

  test('both are kept, once; the sitting goes on from there', async () => {
    const { area, here, closing, turn, stands } = await ready()
    expect(await here.episodes.save(closing)).toBe('kept')
    expect(await stands()).toEqual(['closed', at(3)])
    expect(await here.episodes.save(closing)).toBe('done')
    expect(await here.commit(turn)).toBe('done')
    expect(await here.commit(turnOf(onward(turn.conversation), said(area, sms(), 'y'), { side: 'child', audit: [] }))).toBe('kept')
  })

  test('one who is back is kept, whatever the time, until they have been listened to; then a day as any other', async () => {
    const { area, here } = await open()
    const episode = worry(area, { plan: planned(140) })
    await here.episodes.save({ before: 0, after: episode, key: fresh('k'), audit: [] })
    const back = { at: at(1), talks: {} }
    const closed = { ...closedOf(episode, 2), back }
    expect(await here.episodes.save({ before: 1, after: closed, key: fresh('k'), audit: [] })).toBe('kept')
    expect((await here.episodes.held()).map(({ id }) => id)).toEqual([episode.id])
    expect([await here.episodes.all('open'), (await here.episodes.all('closed')).length, await here.episodes.closedSince(at(0))]).toEqual([[], 1, []])
    await here.forget({ ended: at(9_999_999), left: at(0) })
    expect((await here.episodes.find(episode.id))?.version).toBe(2)
    const over = moved(closed, { back: { ...back, over: { by: 'jo', at: at(600), reason: '' } } })
    expect(await here.episodes.save({ before: 2, after: over, key: fresh('k'), audit: [] })).toBe('kept')
    expect([await here.episodes.held(), (await here.episodes.all('closed')).map(({ id }) => id)]).toEqual([[], [episode.id]])
    await here.forget({ ended: at(600), left: at(0) })
    expect((await here.episodes.find(episode.id))?.version).toBe(3)
    await here.forget({ ended: at(601), left: at(0) })
    expect(await here.episodes.find(episode.id)).toBeNull()
  })

  test('the sitting moved on: nothing of the episode is kept', async () => {
    const { area, here, conversation, closing, stands } = await ready()
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'y'), { side: 'child' }))
    expect(await here.episodes.save(closing)).toBe('overtaken')
    expect(await stands()).toEqual(['open', undefined])
    expect(await here.episodes.isDone(closing.key)).toBe(false)
  })

  test('the episode moved on: nothing of the turn is kept', async () => {
    const { here, closing, turn, stands } = await ready()
    await here.episodes.save({ before: 1, after: { ...closing.after, state: 'open', closed: undefined as never, version: 2 }, key: fresh('k'), audit: [] })
    expect(await here.episodes.save(closing)).toBe('overtaken')
    expect(await stands()).toEqual(['open', undefined])
    expect(await here.commit(turn)).toBe('kept')
  })
})
