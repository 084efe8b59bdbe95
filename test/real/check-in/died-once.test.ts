/**
 * Closed as a death, the episode and where its phone leads now change in one write: a store that fails, or a process that dies, right after
 * the close leaves no phone on which a child's family would be answered gladly; nor does a text that comes at that very moment.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import type { AreaStore, Store } from '../../../src/ports.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { e164, type Line } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { begin, close, first, minute, portsmouth, read, rota } from './desk.ts'

const closings = Number(process.env['CLOSINGS'] ?? 200)
let house: HttpHouse
beforeAll(async () => { house = await openHouse(Date.parse('2026-11-24T12:00:00Z'), { rota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const lineOf = (number: string): Line => ({ channel: 'sms', ours: e164(ours['portsmouth'] ?? ''), theirs: e164(number) })
const isStoodDown = async (number: string) => {
  const found = await house.store.area(portsmouth).find(lineOf(number))
  return found.state === 'here' && found.conversation.milestones.stood_down !== undefined
}
const texted = async (number: string): Promise<EpisodeId> => {
  const id = await begin(house.house, number)
  await house.pass(2 * minute)
  await first(house.house, id, { despite: ['second_today'] })
  await house.pass(minute)
  return id
}

/** After this many writes nothing more is written: the process is gone. */
const dyingAfter = (writes: number): Store => {
  let left = writes
  const counted = <A extends unknown[], R>(work: (...given: A) => Promise<R>) => async (...given: A): Promise<R> => {
    if (left <= 0) throw new Error('gone')
    left -= 1
    return work(...given)
  }
  return { ...house.store, area: (code) => {
    const store: AreaStore = house.store.area(code)
    return { ...store, commit: counted(store.commit), episodes: { ...store.episodes, save: counted(store.episodes.save) } }
  } }
}

test.each([0, 1, 2])('a process that is gone after %i writes leaves both as they were, or both changed', async (writes) => {
  const number = `+44770090068${writes}`
  const id = await texted(number)
  const dying = { ...house.house, store: dyingAfter(writes) }
  await close(dying, id, 'died', { once: `dying-once-0000-${writes}` }).catch((error: unknown) => error)
  expect([(await read(house.house, id)).state === 'closed', await isStoodDown(number)]).toEqual(writes === 0 ? [false, false] : [true, true])
})

test(`${closings} closings while the phone writes: at no moment is one without the other`, async () => {
  const chance = chanceFrom(Number(process.env['SEED'] ?? 11))
  const number = '+447700900690'
  for (let n = 0; n < closings; n += 1) {
    const id = await texted(number)
    const during = { closed: 0, torn: 0 }
    const over = new AbortController()
    const looking = (async () => {
      while (!over.signal.aborted) {
        // The phone is looked at last: what stands on it is at least as old as the close.
        const isClosed = (await read(house.house, id)).state === 'closed'
        if (isClosed && !await isStoodDown(number)) during.torn += 1
        during.closed += Number(isClosed)
        await new Promise((resolve) => { setImmediate(resolve) })
      }
    })()
    const writing = chance() < 0.5 ? house.carrier.phone(number).text(ours['portsmouth'] ?? '', 'ok') : Promise.resolve(null)
    for (let tries = 0; tries < 20; tries += 1) if ((await close(house.house, id, 'died')).outcome !== 'refused') break
    await writing
    await house.settle()
    over.abort()
    await looking
    expect([(await read(house.house, id)).state, await isStoodDown(number), during.torn], `closing ${n}`).toEqual(['closed', true, 0])
    // Another day at the same hour, another episode on this phone: three minutes of this one are gone.
    await house.pass((24 * 60 - 3) * minute)
  }
}, 60_000 + closings * 1_000)
