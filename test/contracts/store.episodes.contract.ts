/** Missing episodes: kept whole, one change at a time, found by their number, due by their check-ins, and forgotten after they were closed. */
import { describe, expect, test } from 'vitest'
import { areaCode, e164, instant } from '../../src/vocabulary.ts'
import type { EpisodeId } from '../../src/vocabulary/episode.ts'
import { approved, causeOf, changeTo, closedOf, goingFor, goingTurn, moved, opened, planFor, planned, save, wentOf, worry } from './episode.fixtures.ts'
import { at, begin, begun, fresh, onward, type Opener, said, sms, turnOf, web } from './store.fixtures.ts'

export const episodesContract = (open: Opener) => describe('missing episodes', () => {
  test('one is found as it was kept, by its name and among those that are open, the oldest first', async () => {
    const { area, here } = await open()
    const late = await opened(here, area, { opened: { by: 'jo', at: at(5) }, plan: planned() })
    const early = await opened(here, area, { opened: { by: 'sam', at: at(1) }, child: { name: 'Bilal', years: null } })
    expect(await here.episodes.find(late.id)).toEqual(late)
    expect(await here.episodes.all('open')).toEqual([early, late])
    expect(await here.episodes.all('closed')).toEqual([])
    expect(await here.episodes.find('nobody' as EpisodeId)).toBeNull()
    const elsewhere = (await open()).here
    expect([await elsewhere.episodes.find(late.id), await elsewhere.episodes.all('open')]).toEqual([null, []])
  })

  test('those that were closed come newest first, fifty at most', async () => {
    const { area, here } = await open()
    const closed = []
    for (let n = 0; n < 52; n += 1) closed.push(closedOf(await opened(here, area), n))
    for (const after of closed) expect(await save(here, after)).toBe('kept')
    expect((await here.episodes.all('closed')).map(({ id }) => id)).toEqual(closed.toReversed().slice(0, 50).map(({ id }) => id))
    expect((await here.episodes.closedSince(closed[49]?.closed?.at ?? at(0))).map(({ id }) => id)).toEqual(closed.slice(49).toReversed().map(({ id }) => id))
    expect(await here.episodes.all('open')).toEqual([])
  })

  test('of two who change it at once one is kept, and the other is told', async () => {
    const { area, here } = await open()
    const episode = await opened(here, area)
    const verdicts = await Promise.all(['jo', 'sam', 'ada'].map((owner) => save(here, moved(episode, { owner }))))
    expect(verdicts.toSorted()).toEqual(['kept', 'overtaken', 'overtaken'])
    const kept = await here.episodes.find(episode.id)
    expect(kept).toMatchObject({ version: 2, owner: ['jo', 'sam', 'ada'][verdicts.indexOf('kept')] })
    expect(await save(here, { ...episode, version: 5 })).toBe('overtaken')
    expect(await save(here, { ...worry(area), version: 3 })).toBe('overtaken')
    expect(await save(here, episode)).toBe('overtaken')
    expect(await here.episodes.find(episode.id)).toEqual(kept)
  })

  test('the same act again is done: a second press opens no second episode, also after others have moved it on', async () => {
    const { area, here } = await open()
    const [first, second] = [worry(area), worry(area)]
    const key = fresh('form')
    expect(await Promise.all([save(here, first, undefined, key), save(here, second, undefined, key)])).toEqual(['kept', 'done'])
    expect(await here.episodes.all('open')).toEqual([first])
    const note = fresh('form')
    const noted = moved(first, { owner: 'sam' })
    expect(await save(here, noted, undefined, note)).toBe('kept')
    expect(await save(here, noted, undefined, note)).toBe('done')
    expect([await here.episodes.isDone(note), await here.episodes.isDone(key), await here.episodes.isDone('another')]).toEqual([true, true, false])
    expect(await save(here, moved(noted, { owner: 'ada' }))).toBe('kept')
    expect(await save(here, noted, undefined, note)).toBe('done')
    expect(await here.episodes.find(first.id)).toMatchObject({ version: 3, owner: 'ada' })
    // Another council's form may have the same name.
    const elsewhere = await open()
    expect(await save(elsewhere.here, worry(elsewhere.area), undefined, key)).toBe('kept')
  })

  test('what people are to hear of it is kept in the same write, or with it not at all', async () => {
    const { area, here } = await open()
    const episode = await opened(here, area)
    const { conversation } = await begin(here, area, sms(), { side: 'child' }, 0)
    const alert = (id: string) => ({ id, conversation: conversation.id, severity: 'service' as const, topic: 'check_in_not_sent', code: 'EP-KTRWV', at: at(3) })
    const [kept, lost] = [alert(fresh('alert')), alert(fresh('alert'))]
    const after = moved(episode, { owner: 'sam' })
    expect(await here.episodes.save({ ...changeTo(after), key: fresh('act'), audit: [], alerts: [kept] })).toBe('kept')
    expect(await here.episodes.save({ ...changeTo(after), key: fresh('act'), audit: [], alerts: [lost] })).toBe('overtaken')
    expect(await here.alerts('open')).toEqual([kept])
  })

  test('what does not fit is a bug, and is said to be one', async () => {
    const { area, here } = await open()
    const episode = await opened(here, area)
    await expect(here.episodes.save({ before: 1, after: episode, key: 'x', audit: [] })).rejects.toThrow('numbered')
    await expect(save(here, { ...moved(episode, {}), area: areaCode('another') })).rejects.toThrow('own area')
    await expect(save(here, moved(episode, { state: 'closed' }))).rejects.toThrow('when it was closed')
    const { conversation } = await begin(here, area, sms(), { side: 'child' }, 0)
    const going = goingTurn({ here, area, conversation, episode: { ...episode, checkIns: [approved('one', 1)] }, checkIn: 'one' }).turn
    await expect(here.commit({ ...going, sends: going.sends.map((send) => ({ ...send, id: 'elsewhere/0' })) })).rejects.toThrow('what caused it')
    await expect(here.commit({ ...going, episode: changeTo(worry(area)) })).rejects.toThrow('by a person')
    expect(await here.heard(going.inbound.id)).toBeNull()
  })

  test('its child\'s number finds it, however it is written and on whichever of our numbers; not once it is closed or the plan is undone', async () => {
    const { area, here } = await open()
    const episode = await opened(here, area, { plan: planned(456) })
    expect(await here.episodes.ofLine(sms(456))).toEqual(episode)
    expect(await here.episodes.ofLine({ channel: 'sms', ours: e164('+447700900002'), theirs: e164('07700 900456') })).toEqual(episode)
    expect([await here.episodes.ofLine(sms(457)), await here.episodes.ofLine(web()), await (await open()).here.episodes.ofLine(sms(456))]).toEqual([null, null, null])
    const { plan: _, ...undone } = episode
    expect(await save(here, { ...undone, version: 2 })).toBe('kept')
    expect(await here.episodes.ofLine(sms(456))).toBeNull()
    const again = { ...episode, version: 3 }
    expect(await save(here, again)).toBe('kept')
    expect(await save(here, closedOf(again))).toBe('kept')
    expect(await here.episodes.ofLine(sms(456))).toBeNull()
  })

  test('of those that are open one has a number: of two plans at once one is kept, and the other is told', async () => {
    const { area, here } = await open()
    const [one, other] = [await opened(here, area), await opened(here, area)]
    const plans = [one, other].map((each) => moved(each, { plan: planned(456) }))
    const verdicts = await Promise.all(plans.map((each) => save(here, each)))
    expect(verdicts.toSorted()).toEqual(['kept', 'taken'])
    const [first, second] = verdicts[0] === 'kept' ? [plans[0], other] : [plans[1], one]
    if (!first) throw new Error('neither was kept')
    expect([await here.episodes.find(second.id), await here.episodes.ofLine(sms(456))]).toEqual([second, first])
    expect(await save(here, worry(area, { plan: planned(456) }))).toBe('taken')
    expect(await save(here, moved(first, { owner: 'ada' }))).toBe('kept')
    expect(await save(here, closedOf(moved(first, { owner: 'ada' })))).toBe('kept')
    expect(await save(here, moved(second, { plan: planned(456) }))).toBe('kept')
    // Opened again, it would have a number that is another's now.
    const { closed: _, ...closed } = closedOf(moved(first, {}))
    expect(await save(here, { ...closed, state: 'open', version: 5 })).toBe('taken')
  })

  test('it is due when the earliest of its check-ins that wait is, the earliest first; none that went, was called off or held back is, nor one that is closed', async () => {
    const { area, here } = await open()
    expect([await here.episodes.next(), await here.episodes.due(at(999), 10)]).toEqual([null, []])
    await opened(here, area)
    const two = await opened(here, area, { checkIns: [approved('late', 40), approved('early', 20)] })
    const one = await opened(here, area, { checkIns: [
      approved('a', 5, { fate: { state: 'went', at: at(5), cause: 'x' } }), approved('b', 6, { fate: { state: 'called_off', at: at(5), by: 'jo' } }),
      approved('c', 7, { fate: { state: 'not_sent', at: at(5), because: 'paused' } }), approved('d', 10)] })
    expect(await here.episodes.next()).toBe(at(10))
    expect(await here.episodes.due(at(9), 10)).toEqual([])
    expect(await here.episodes.due(at(10), 10)).toEqual([one.id])
    expect(await here.episodes.due(at(20), 10)).toEqual([one.id, two.id])
    expect(await here.episodes.due(at(20), 1)).toEqual([one.id])
    expect(await save(here, wentOf(two, 'early'))).toBe('kept')
    expect(await here.episodes.due(at(39), 10)).toEqual([one.id])
    expect(await here.episodes.due(at(40), 10)).toEqual([one.id, two.id])
    expect(await save(here, closedOf(one))).toBe('kept')
    expect(await here.episodes.next()).toBe(at(40))
    // More of them than are looked at in one bite, all at one time.
    for (let n = 0; n < 60; n += 1) await opened(here, area, { checkIns: [approved('x', 50)] })
    expect(await here.episodes.due(instant(Number.MAX_SAFE_INTEGER), 100)).toHaveLength(61)
  })

  test('a check-in that goes is one commit with the child\'s turn: overtaken where either has moved, and then nothing of it is kept', async () => {
    const { area, here } = await open()
    const { episode, conversation } = await planFor(here, area)
    const { turn, after, cause, send } = goingTurn({ here, area, conversation, episode, checkIn: 'one' })
    const reply = onward(conversation)
    expect(await here.commit(turnOf(reply, said(area, sms(), 'hi'), { side: 'child' }))).toBe('kept')
    expect(await here.commit(turn)).toBe('overtaken')
    expect([await here.episodes.find(episode.id), await here.heard(cause), await here.caused(cause)]).toEqual([episode, null, []])
    const noted = moved(episode, { owner: 'sam' })
    expect(await save(here, noted)).toBe('kept')
    const again = goingTurn({ here, area, conversation: reply, episode, checkIn: 'one' })
    expect(await here.commit(again.turn)).toBe('overtaken')
    expect([await here.episodes.find(episode.id), await here.heard(cause), await here.outbox.depth()]).toEqual([noted, null, 0])
    expect(await here.find(sms())).toMatchObject({ conversation: { turn: 2 } })
    const last = goingTurn({ here, area, conversation: reply, episode: noted, checkIn: 'one' })
    expect(await here.commit(last.turn)).toBe('kept')
    expect(await here.commit(last.turn)).toBe('done')
    expect(await here.episodes.find(episode.id)).toEqual({ ...after, owner: 'sam', version: 3 })
    expect(await here.outbox.claim(at(11), 9, 30)).toEqual([{ ...send, attempt: 1, claimedAt: at(11) }])
  })

  test('a check-in may begin their sitting: where the episode has moved, nobody is there', async () => {
    const { area, here } = await open()
    const episode = await opened(here, area, { plan: planned(), checkIns: [approved('one', 10)] })
    await here.find(sms())
    const conversation = { ...begun(here, area, sms()), turn: 0 }
    const lines = [{ line: sms(), sitting: 1 }]
    const stale = goingTurn({ here, area, conversation, episode, checkIn: 'one' }).turn
    const noted = moved(episode, { owner: 'sam' })
    expect(await Promise.all([save(here, noted), here.commit({ ...stale, lines })])).toEqual(['kept', 'overtaken'])
    expect(await here.commit({ ...stale, lines })).toBe('overtaken')
    expect(await here.find(sms())).toMatchObject({ state: 'nobody' })
    const { turn, after } = goingTurn({ here, area, conversation, episode: noted, checkIn: 'one' })
    expect(await here.commit({ ...turn, lines })).toBe('kept')
    expect(await here.find(sms())).toMatchObject({ state: 'here', conversation: { turn: 1 } })
    expect(await here.episodes.find(episode.id)).toEqual(after)
    expect(await here.outbox.claim(at(11), 9, 30)).toHaveLength(1)
  })

  test('where a worker closes it at the moment at which a check-in goes, one of the two is kept', async () => {
    const { area, here } = await open()
    const { episode, conversation } = await planFor(here, area)
    const { turn } = goingTurn({ here, area, conversation, episode, checkIn: 'one' })
    const verdicts = await Promise.all([here.commit(turn), save(here, closedOf(episode), 'all')])
    expect(verdicts.toSorted()).toEqual(['kept', 'overtaken'])
    expect(await here.outbox.claim(at(11), 9, 30)).toHaveLength(verdicts[0] === 'kept' ? 1 : 0)
  })

  test('figures count those that are open', async () => {
    const { store, area, here } = await open()
    const before = (await store.figures()).openEpisodes
    const [one] = [await opened(here, area), await opened(here, area)]
    expect((await store.figures()).openEpisodes).toBe(before + 2)
    await save(here, closedOf(one))
    expect((await store.figures()).openEpisodes).toBe(before + 1)
  })

  test('a closed one is erased on its own clock; an open one never; the child\'s sitting has its own', async () => {
    const { area, here } = await open()
    const going = await goingFor(here, area)
    expect(await here.outbox.claim(at(11), 9, 30)).toHaveLength(1)
    await here.outbox.mark(going.id, { outcome: 'sent', ref: fresh('SM') }, at(11))
    const stays = await opened(here, area, { opened: { by: 'jo', at: at(-9_000) } })
    const clock = (ended: number) => here.forget({ ended: at(ended), left: at(-60) })
    expect(await clock(900)).toBe(0)
    const closed = closedOf(going.episode, 30)
    const key = fresh('close')
    expect(await save(here, closed, 'all', key)).toBe('kept')
    expect(await clock(30)).toBe(0)
    expect(await here.episodes.find(closed.id)).toEqual(closed)
    expect(await clock(31)).toBe(1)
    expect(await here.episodes.find(closed.id)).toBeNull()
    expect(await here.episodes.all('closed')).toEqual([])
    expect(await save(here, closed, 'all', key)).toBe('overtaken')
    expect(await here.episodes.all('open')).toEqual([stays])
    expect(await here.find(sms())).toMatchObject({ state: 'here' })
    expect(await here.thread(going.conversation.id, 'child')).toHaveLength(2)
    expect(await here.caused(causeOf(closed, 'one'))).toMatchObject([{ state: 'sent' }])
  })

  test('while it is open, the sittings of the phone that its check-ins went to are kept, however long nobody writes', async () => {
    const { area, here } = await open()
    const going = await goingFor(here, area)
    const other = await begin(here, area, sms(777), { side: 'child' }, 0)
    const clock = () => here.forget({ ended: at(9_000), left: at(9_000) })
    expect(await clock()).toBe(1)
    expect(await here.open(other.conversation.id)).toMatchObject({ state: 'nobody' })
    expect(await here.open(going.conversation.id)).toMatchObject({ state: 'here' })
    await here.outbox.mark((await here.outbox.claim(at(11), 5, 60))[0]?.id ?? '', { outcome: 'sent', ref: 'SM9' }, at(12))
    expect(await save(here, closedOf(going.episode), 'all')).toBe('kept')
    expect(await clock()).toBe(2)
    expect(await here.open(going.conversation.id)).toMatchObject({ state: 'nobody' })
  })

  test('one that is opened again at the moment at which it would be erased is whole, or is gone', async () => {
    const { area, here } = await open()
    const later = async (moments: number) => {
      for (let n = 0; n < moments; n += 1) await Promise.resolve()
      return here.forget({ ended: at(31), left: at(-60) })
    }
    for (let n = 0; n < 12; n += 1) {
      const closed = closedOf(await opened(here, area))
      expect(await save(here, closed)).toBe('kept')
      const { closed: _, ...rest } = closed
      const again = { ...rest, state: 'open' as const, version: 3 }
      const [verdict, gone] = await Promise.all([save(here, again), later(n)])
      expect([verdict, gone]).toEqual(gone === 0 ? ['kept', 0] : ['overtaken', 1])
      expect(await here.episodes.find(closed.id)).toEqual(gone === 0 ? again : null)
    }
  })
})
