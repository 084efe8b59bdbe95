/** Check-ins in the outbox: after an episode is closed, or one is called off, nothing of it is sent any more (design.md law 5). */
import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AreaStore, DroppedRow } from '../../src/ports.ts'
import type { AreaCode, InboundId } from '../../src/vocabulary.ts'
import { approved, closedOf, goingFor, goingTurn, moved, opened, planFor, planned, save } from './episode.fixtures.ts'
import { at, begin, fresh, onward, type Opener, said, sending, sms, statesOf, turnOf } from './store.fixtures.ts'

const claimed = async (here: AreaStore, minutes: number) => {
  const dropped: DroppedRow[] = []
  const rows = await here.outbox.claim(at(minutes), 10, 30, (row) => dropped.push(row))
  return { ids: rows.map(({ id }) => id), dropped }
}

export const checkInsContract = (open: Opener, runs: number) => describe('check-ins in the outbox', () => {
  test('closed between its writing and its sending, it is dropped', async () => {
    const { area, here } = await open()
    const { id, cause, episode, conversation } = await goingFor(here, area)
    const closed = closedOf(episode)
    expect(await save(here, closed, 'all')).toBe('kept')
    expect(await claimed(here, 11)).toEqual({ ids: [], dropped: [{ id, conversation: conversation.id, key: 'check_in', because: 'called_off' }] })
    expect(await statesOf(here, cause)).toEqual(['dropped'])
    expect(await claimed(here, 12)).toEqual({ ids: [], dropped: [] })
  })

  test('one that no episode knows of never goes', async () => {
    const { area, here } = await open()
    const { episode: _, ...turn } = goingTurn({ ...await planFor(here, area), checkIn: 'one' }).turn
    expect(await here.commit(turn)).toBe('kept')
    expect((await claimed(here, 11)).ids).toEqual([])
    expect(await statesOf(here, turn.inbound.id)).toEqual(['dropped'])
  })

  test('what was called off is dropped as that, also where it would be too late or its phone said STOP', async () => {
    const { area, here } = await open()
    const { episode } = await goingFor(here, area)
    await here.optOuts.set(sms(), 'out', at(11), 'carrier')
    expect(await save(here, closedOf(episode), 'all')).toBe('kept')
    expect((await claimed(here, 999)).dropped).toMatchObject([{ because: 'called_off' }])
  })

  test('one that stands is under the same rules as any text: STOP, and its time', async () => {
    const { area, here } = await open()
    const [one, two] = [await goingFor(here, area, 1), await goingFor(here, area, 2)]
    await here.optOuts.set(sms(1), 'out', at(11), 'carrier')
    expect((await claimed(here, 71)).dropped.map(({ id, because }) => `${id} ${because}`).toSorted()).toEqual([`${one.id} too_late`, `${two.id} too_late`].toSorted())
    const three = await goingFor(here, area, 3)
    await here.optOuts.set(sms(3), 'out', at(11), 'carrier')
    expect((await claimed(here, 12)).dropped).toMatchObject([{ id: three.id, because: 'opted_out' }])
  })

  test('while the carrier has it a close waits, and is kept once it is known how it went', async () => {
    const { area, here } = await open()
    const { id, episode } = await goingFor(here, area)
    expect((await claimed(here, 11)).ids).toEqual([id])
    const [closed, key] = [closedOf(episode), fresh('close')]
    expect(await save(here, closed, 'all', key)).toBe('underway')
    expect(await here.episodes.find(episode.id)).toEqual(episode)
    expect(await save(here, moved(episode, { owner: 'sam' }))).toBe('kept')
    const again = closedOf(moved(episode, { owner: 'sam' }))
    expect(await save(here, again, 'all', key)).toBe('underway')
    await here.outbox.mark(id, { outcome: 'sent', ref: fresh('SM') }, at(11))
    expect(await save(here, again, 'all', key)).toBe('kept')
    expect(await save(here, again, 'all', key)).toBe('done')
  })

  test('overtaken comes before underway, and done before both', async () => {
    const { area, here } = await open()
    const { id, episode } = await goingFor(here, area)
    expect((await claimed(here, 11)).ids).toEqual([id])
    expect(await save(here, { ...closedOf(episode), version: episode.version }, 'all')).toBe('overtaken')
    const key = fresh('note')
    expect(await save(here, moved(episode, {}), undefined, key)).toBe('kept')
    expect(await save(here, closedOf(moved(episode, {})), 'all', key)).toBe('done')
  })

  test.each(['throttled', 'stranded', 'given back'] as const)('one that was %s before the close never goes again', async (how) => {
    const { area, here } = await open()
    const { id, cause, episode } = await goingFor(here, area)
    expect((await claimed(here, 11)).ids).toEqual([id])
    const ref = fresh('SM')
    if (how === 'throttled') await here.outbox.mark(id, { outcome: 'again', because: 'throttled', afterSeconds: 60 }, at(11))
    if (how === 'stranded') {
      expect(await here.outbox.stranded(at(13), 9)).toMatchObject([{ id }])
      expect(await save(here, closedOf(episode), 'all')).toBe('underway')
      await here.outbox.release(id)
    }
    if (how === 'given back') {
      await here.outbox.mark(id, { outcome: 'sent', ref }, at(11))
      await here.outbox.receipt({ id, ref }, 'failed', '30003', at(11))
      expect(await here.outbox.giveBack(ref, { afterSeconds: 60, tries: 3 }, at(11))).toBe(true)
    }
    expect(await save(here, closedOf(episode), 'all')).toBe('kept')
    expect(await claimed(here, 20)).toMatchObject({ ids: [], dropped: [{ id, because: 'called_off' }] })
    expect(await statesOf(here, cause)).toEqual(['dropped'])
  })

  test('nor one that failed, where it is given back after the close', async () => {
    const { area, here } = await open()
    const { id, episode } = await goingFor(here, area)
    const ref = fresh('SM')
    await claimed(here, 11)
    await here.outbox.mark(id, { outcome: 'sent', ref }, at(11))
    expect(await save(here, closedOf(episode), 'all')).toBe('kept')
    await here.outbox.receipt({ id, ref }, 'failed', '30003', at(12))
    await here.outbox.giveBack(ref, { afterSeconds: 60, tries: 3 }, at(12))
    expect((await claimed(here, 20)).ids).toEqual([])
  })

  test('one is called off and the other goes; those of another episode, and other texts, are not touched', async () => {
    const { area, here } = await open()
    const plan = await planFor(here, area, { checkIns: ['one', 'two'] })
    const one = goingTurn({ ...plan, checkIn: 'one' })
    expect(await here.commit(one.turn)).toBe('kept')
    const two = goingTurn({ ...plan, conversation: one.turn.conversation, episode: one.after, checkIn: 'two' })
    expect(await here.commit(two.turn)).toBe('kept')
    const other = await goingFor(here, area, 7)
    const answer = await begin(here, area, sms(8), {}, 1)
    const paused = moved(two.after, { owner: 'sam' })
    expect(await save(here, paused, [one.cause, other.cause])).toBe('kept')
    const { ids, dropped } = await claimed(here, 11)
    expect(ids.toSorted()).toEqual([two.send.id, other.id, `${answer.inbound.id}/0`].toSorted())
    expect(dropped).toMatchObject([{ id: one.send.id, because: 'called_off' }])
    // The one that goes is with the carrier, the other one is not: only what this calls off is asked about.
    expect(await save(here, moved(paused, {}), [one.cause])).toBe('kept')
    expect(await save(here, moved(moved(paused, {}), {}), [two.cause])).toBe('underway')
  })

  test('an answer behind one that was called off goes at once', async () => {
    const { area, here } = await open()
    const { episode, conversation } = await goingFor(here, area)
    const knock = said(area, sms(), 'hello', undefined, 11)
    await here.commit(turnOf(onward(conversation), knock, { side: 'child', sends: [sending(knock, conversation, 0)] }))
    expect(await save(here, closedOf(episode), 'all')).toBe('kept')
    expect((await claimed(here, 12)).ids).toEqual([`${knock.id}/0`])
  })

  test('whatever order things come in, after a close is kept no claim gives one of its check-ins', async () => {
    await assert(asyncProperty(array(constantFrom(...steps), { minLength: 3, maxLength: 14 }), async (order) => {
      const { area, here } = await open()
      await play(here, area, order)
    }), { numRuns: runs })
  })
})

const steps = ['approve', 'claim', 'claim and close', 'sent', 'again', 'unknown', 'strand', 'release', 'fail', 'pause', 'close', 'close'] as const
type Step = (typeof steps)[number]

/** One episode through these steps, in this order; some at the same moment. What is claimed after the close was kept breaks it. */
const play = async (here: AreaStore, area: AreaCode, order: readonly Step[]) => {
  const { conversation: first } = await begin(here, area, sms(), { side: 'child' }, 0)
  let [conversation, episode, minute, isClosed] = [first, await opened(here, area, { plan: planned() }), 20, false]
  const [sent, refs, calledOff]: [string[], string[], Set<InboundId>] = [[], [], new Set()]
  const claim = async () => {
    const rows = await here.outbox.claim(at(minute), 5, 30)
    sent.push(...rows.map(({ id }) => id))
    return rows
  }
  const keep = async (after: typeof episode, callOff: 'all' | readonly string[]) => {
    const verdict = await save(here, after, callOff)
    if (verdict === 'kept') episode = after
    return verdict === 'kept'
  }
  const close = async () => { if (!isClosed) isClosed = await keep(closedOf(episode), 'all') }
  const last = () => sent.at(-1) ?? 'none'
  const play: Record<Step, () => Promise<unknown>> = {
    approve: async () => {
      if (isClosed) return
      const checkIn = fresh('ci')
      const ready = moved(episode, { checkIns: [...episode.checkIns, approved(checkIn, 1)] })
      if (!await keep(ready, [])) throw new Error('An approval was refused.')
      const going = goingTurn({ here, area, conversation, episode, checkIn, minutes: minute })
      if (await here.commit(going.turn) !== 'kept') throw new Error('A check-in was refused.')
      conversation = going.turn.conversation
      episode = going.after
    },
    claim: async () => {
      const rows = await claim()
      if (isClosed) expect(rows).toEqual([])
      for (const { cause } of rows) expect(calledOff.has(cause)).toBe(false)
    },
    'claim and close': async () => {
      const [rows] = await Promise.all([claim(), close()])
      // Kept at the same moment as a claim: it was kept before it, and the claim gave nothing.
      if (isClosed) expect(rows).toEqual([])
    },
    sent: async () => {
      refs.push(fresh('SM'))
      await here.outbox.mark(last(), { outcome: 'sent', ref: refs.at(-1) ?? '' }, at(minute))
    },
    again: () => here.outbox.mark(last(), { outcome: 'again', because: 'throttled', afterSeconds: 1 }, at(minute)),
    unknown: () => here.outbox.mark(last(), { outcome: 'unknown' }, at(minute)),
    strand: () => here.outbox.stranded(at(minute), 5),
    release: () => here.outbox.release(last()),
    fail: async () => {
      const ref = refs.at(-1) ?? 'none'
      await here.outbox.receipt({ ref }, 'failed', '30003', at(minute))
      await here.outbox.giveBack(ref, { afterSeconds: 1, tries: 9 }, at(minute))
    },
    pause: async () => {
      const causes = episode.checkIns.flatMap(({ fate }) => (fate.state === 'went' ? [fate.cause as InboundId] : []))
      if (!isClosed && await keep(moved(episode, {}), causes)) for (const cause of causes) calledOff.add(cause)
    },
    close,
  }
  for (const step of order) {
    minute += 1
    await play[step]()
  }
  if (!isClosed) return
  minute += 5
  expect(await claim()).toEqual([])
}
