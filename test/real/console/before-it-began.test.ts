/**
 * An episode gives its worker what passed on its phone since it began. What was written there before is not hers by opening an episode on it:
 * whoever reads alerts opens that, with a reason, and it is written down.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEpisode } from '../../../src/act/read-episode.ts'
import { wordsOf } from '../abuser/browser.ts'
import { personOf } from '../check-in/desk.ts'
import { hidden, idIn, minute, openHands, portsmouth, type Hands } from './hands.ts'

let hands: Hands
beforeAll(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 710) })
afterAll(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })

const noors = { sender: 'noor', calledBy: 'Noor' }
const saidIn = async (who: string, path: string, more: { earlier?: true } = {}) => {
  const found = await readEpisode(hands.house.house, { by: personOf(who), episode: idIn(path), hasSaidWhy: true, ...more })
  return 'refused' in found ? found.refused : { hasEarlier: found.hasEarlier, said: found.sittings.flatMap(({ thread }) => thread).filter(({ direction }) => direction === 'in').map(({ body }) => body) }
}
const audited = async (path: string) => {
  const trail = await hands.house.store.episodeTrail(portsmouth, idIn(path))
  return trail === 'broken' ? [trail] : trail.map(({ actor, action, outcome }) => `${actor} ${action} ${outcome}`)
}

test('whoever opens an episode on a phone reads what comes from then on; what came before, with a reason, whoever reads alerts', async () => {
  await hands.texts('07700 900711', 'im 15 and marmalade hits me at home')
  await hands.house.pass(30 * minute)
  const [noor, jo] = [await hands.be('noor'), await hands.be('jo')]
  const { path } = await hands.planned(noor, noors)
  await hands.house.pass(5 * minute)
  await hands.texts('07700 900711', 'im at the tangerine bus stop')
  const hers = (await noor.get(path)).body
  expect([hers.includes('tangerine'), hers.includes('marmalade'), wordsOf(hers).includes('from before this was opened')]).toEqual([true, false, true])
  expect(await saidIn('noor', path)).toEqual({ hasEarlier: true, said: ['im at the tangerine bus stop'] })
  expect(await saidIn('noor', path, { earlier: true })).toEqual({ hasEarlier: true, said: ['im at the tangerine bus stop'] })
  expect((await noor.get(`${path}/copy`)).body).not.toContain('marmalade')
  const refused = await hands.press(noor, `${path}/earlier`, { why: 'I want to know' }, path)
  expect([refused.status, (await noor.get(path)).body.includes('marmalade'), hers.includes(`${path}/earlier`)]).toEqual([403, false, false])

  await jo.send({ next: '', why: 'Noor asked me to look' }, `${path}/open`)
  expect((await jo.get(path)).body).not.toContain('marmalade')
  expect((await jo.send({ why: '   ' }, `${path}/earlier`)).status).toBe(422)
  expect((await jo.send({ why: 'x'.repeat(401) }, `${path}/earlier`)).status).toBe(422)
  expect((await jo.get(path)).body).not.toContain('marmalade')
  expect((await jo.send({ why: 'Where she may be staying' }, `${path}/earlier`)).location).toBe(path)
  expect((await jo.get(path)).body).toContain('marmalade')
  expect((await audited(path)).filter((row) => row.includes('Where she may'))).toEqual([`jo episode.read ${(await hands.kept(path)).code} What came before it: Where she may be staying`])
  expect((await hands.kept(path)).happened.at(-1)).toMatchObject({ what: 'read_earlier', by: 'jo', note: 'Where she may be staying' })
  // In that browser, for an hour.
  await hands.house.pass(28 * minute)
  await jo.get(path)
  await hands.house.pass(28 * minute)
  await jo.get(path)
  await hands.house.pass(8 * minute)
  await jo.send({ next: '', why: 'Once more' }, `${path}/open`)
  expect((await jo.get(path)).body).not.toContain('marmalade')
})

test('an old episode that is planned with another number reads that phone from then on; a slip that is undone hides nothing', async () => {
  const noor = await hands.be('noor')
  const { path, mobile } = await hands.planned(noor, noors)
  await hands.house.pass(5 * minute)
  await hands.texts(mobile, 'its the quince one')
  await hands.texts('07700 900731', 'im 15 and damson hits me at home')
  await hands.house.pass(5 * minute)
  const other = async () => {
    const { body } = await noor.get(`${path}/plan`)
    return hands.press(noor, `${path}/plan`, { act: 'plan', number: '07700 900731', again: '07700 900731', phone: 'their_own', sender: 'noor', calledBy: 'Noor', from: '08:00', until: '21:00', help: 'pineapple', safe: 'blue jumper', never: '', told: 'Sgt Lane', toldAt: 'today 9am', tone: 'warm', seen: hidden(body, 'seen') })
  }
  expect((await other()).location).toBe(`${path}?done=planned`)
  expect(await saidIn('noor', path)).toEqual({ hasEarlier: true, said: [] })
  await hands.press(noor, path, { act: 'undo_plan' })
  expect(await saidIn('noor', path)).toEqual({ hasEarlier: false, said: ['its the quince one'] })
})
