/** The change of shift and the board, through the console's doors: what stands where, the two ticks, what changed between them, and a search that is written down. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wordsOf } from '../abuser/browser.ts'
import { minute, openHands, portsmouth, type Desk, type Hands } from './hands.ts'

let hands: Hands
beforeEach(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 400) })
afterEach(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })

const words = async (desk: Desk, path = '/console/shift') => wordsOf((await desk.get(path)).body)
const tick = (desk: Desk, act: string) => desk.send({ act }, '/console/shift')
const code = async (path: string) => (await hands.kept(path)).code

test('silent, owed and with nothing planned stand where they belong; both tick, and what changed between them is marked', async () => {
  const [jo, priya] = [await hands.be('jo'), await hands.be('priya')]
  const [silent, owed] = [await hands.planned(jo), await hands.planned(jo)]
  await hands.asked(jo, silent.path, silent.mobile)
  await hands.press(jo, `${silent.path}/check-in`, { kind: 'check_in', body: 'Hey its Jo. Thinking of u x', when: 'now', at: '', act: 'approve', despite_second_today: 'Agreed with her.' })
  await hands.asked(jo, owed.path, owed.mobile)
  await hands.house.pass(2 * minute)
  await hands.texts(owed.mobile, 'can u ring me')
  const [a, b] = [await code(silent.path), await code(owed.path)]
  const before = await words(jo)
  expect(before).toMatch(new RegExp(`Alerts that nobody has \\(1\\).*Owed a reply \\(1\\) ${b}.*What they wrote waits for an answer, by Mon 23 Nov.*Silent \\(1\\) ${a}.*Nothing heard since`))
  expect(before).toContain('Nobody has ticked yet as the one who goes.')
  expect((await tick(jo, 'going')).location).toBe('/console/shift?done=ticked')
  expect([(await tick(jo, 'going')).location, (await tick(jo, 'coming')).status]).toEqual(['/console/shift', 409])
  expect(await words(jo)).not.toContain('Changed since')
  // Before the other comes: the silent one writes, and a third is opened.
  await hands.house.pass(10 * minute)
  await hands.texts(silent.mobile, 'hi')
  const third = await hands.opens(jo, 'Third')
  expect((await words(priya)).match(/Changed since the first tick\./g)).toHaveLength(3)
  expect((await tick(priya, 'coming')).location).toBe('/console/shift?done=ticked')
  await hands.house.pass(10 * minute)
  await hands.texts(owed.mobile, 'pls')
  const after = await words(priya)
  expect(after).toMatch(/Handed over by Jo Reed, Mon 23 Nov, 12:\d\dpm\. Taken by Priya Nair, Mon 23 Nov, 12:\d\dpm\./)
  // What came after the second tick is no change between the two.
  expect(after.match(/Changed between the two ticks\./g)).toHaveLength(3)
  expect(after).toMatch(new RegExp(`${await code(third)}.*Changed between`))
  expect((await tick(priya, 'going')).status).toBe(409)
  const kept = await hands.house.store.area(portsmouth).deskLog.last('shift', 9)
  expect(kept.map(({ entry: { actor, action } }) => `${actor} ${action}`)).toEqual(['priya shift.coming', 'jo shift.going'])
  expect(JSON.stringify(kept)).not.toMatch(/Samira|Third|7700|ring me/)
})

test('unticked after the hour it stands on the board, until somebody ticks', async () => {
  // Whoever has not pressed for half an hour is signed out: each looks in a browser that they have just opened.
  const see = async (who: string, path: string) => words(await hands.be(who), path)
  await tick(await hands.be('jo'), 'going')
  await hands.house.pass(59 * minute)
  expect(await see('jo', '/console/episodes')).toMatch(/^(?!.*not finished).*Change of shift/)
  await hands.house.pass(minute)
  for (const path of ['/console/episodes', '/console/shift']) expect(await see('jo', path)).toContain('The change of shift is not finished: nobody has ticked as the one who comes, since Mon 23 Nov, 12:0')
  await tick(await hands.be('priya'), 'coming')
  expect(await see('jo', '/console/episodes')).toMatch(/^(?!.*not finished).*Change of shift/)
  // Another area has its own.
  expect(await see('kit', '/console/shift')).toContain('Nobody has ticked yet as the one who goes.')
})

test('the board is filtered by links that say how many, and holds nobody\'s words', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await hands.opens(jo, 'Second')
  const all = await jo.get('/console/episodes')
  expect(wordsOf(all.body)).toMatch(/All of this area \(2\) Mine only \(2\) Texted \(1\) Arrived \(1\) Written back \(1\) No plan \(1\)/)
  expect(wordsOf(all.body)).toMatch(/Last text Mon 23 Nov, 12:0\dpm: delivered, and they wrote after it\./)
  const texted = await words(jo, '/console/episodes?show=texted')
  expect([texted.includes(await code(path)), (texted.match(/EP-[A-Z0-9]{5}/g) ?? []).length]).toEqual([true, 1])
  expect(await words(jo, '/console/episodes?show=silent')).toContain('None here stands so just now.')
  expect(await words(jo, '/console/episodes?show=nonsense')).toContain('All of this area (2)')
  expect(all.body).not.toMatch(/Samira|Second|7700/)
})

test('who looked for a number is written down, with what it led to, and never the number', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await jo.send({ search: mobile }, '/console/episodes/search')
  await jo.send({ search: '07700 900999' }, '/console/episodes/search')
  const kept = await hands.house.store.area(portsmouth).deskLog.last('search', 9)
  expect(kept.map(({ entry: { actor, outcome } }) => [actor, outcome])).toEqual([['jo', 'none'], ['jo', await code(path)]])
  expect(JSON.stringify(kept)).not.toContain('7700')
})
