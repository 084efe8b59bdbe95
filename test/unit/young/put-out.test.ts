/** Put out tonight: each thing that they ask has an answer of its own, and bare cold is the cold that they are out in. */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-22T20:04:00Z')
const after = async (before: readonly string[], text: string) => {
  const stage = pureStage('portsmouth', evening)
  for (const one of before) { await stage.text('child', one); await stage.pass(60_000) }
  const raised = (await stage.alerts()).length
  const said = (await stage.text('child', text)).join('|')
  return { said, alerts: (await stage.alerts()).slice(raised) }
}
const out = ['my mum kicked me out n im 16', 'yeah just now']
const cold = [...out, 'its 2 degrees']

test.each(['its 2 degrees', 'its minus 2', 'im so cold', 'its raining', 'its really cold out here', 'im freezing', '2 degrees', 'i am cold n wet', 'cant get warm its freezing', 'im at a bus stop its cold', 'its 0 degrees n im wet'])('%s: out in the cold', async (text) => {
  const { said, alerts } = await after(out, text)
  expect(alerts).toEqual(['emergency exposure'])
  expect(said).toContain('very cold? Ring 999 now')
})
test.each(['its cold but im inside now', 'im warm now', 'it was cold but im at my nans', 'not cold', 'its not that cold im in mcdonalds', 'ive got a cold', 'its cold at my mates'])('no alarm: %s', async (text) => expect((await after(out, text)).alerts).toEqual([]))
test('the cold alone, of whoever was not put out, is weather', async () => expect((await after(['im 15 and ive left home'], 'its 2 degrees')).alerts).toEqual([]))

const asked: readonly [string, RegExp][] = [
  ['what do i do now', /^Find somewhere warm.*023 9268 8793/], ['wot shall i do', /^Find somewhere warm/], ['what now', /^Find somewhere warm/],
  ['can u ring me', /can't ring.*Childline 0800 1111/], ['can someone call me', /computer|ring/], ['will u ring the council for me', /can't ring/],
  ['10% battery', /Ring first.*023 9268 8793.*Write/], ['my phones about to die', /Ring first/], ['im on 5%', /Ring first/], ['battery nearly dead', /Ring first/],
  ['wot do i say to council', /^You could say:.*under 18.*advocate/],
  ['not going social they put me in care b4', /advocate.*Childline 0800 1111/], ['i dont want to go into care', /advocate/], ['not ringing social services', /advocate/],
  ['ive got a mate i can stop at for 1 nite', /safe there.*tomorrow/], ['i can crash at my mates', /safe there/], ['my friend says i can sleep on her sofa tonight', /safe there/],
]
describe.each([['put out', out], ['in the cold', cold]] as const)('%s', (_, before) => {
  test.each(asked)('%s', async (text, answer) => {
    const { said, alerts } = await after(before, text)
    expect(said).toMatch(answer)
    expect(said).toContain('999')
    expect(alerts).toEqual([])
  })
})
test('no two of them have the same answer', async () => {
  const all = await Promise.all(['what do i do now', 'can u ring me', '10% battery', 'wot do i say to council', 'not going social they put me in care b4', 'ive got a mate i can stop at for 1 nite'].map(async (text) => (await after(out, text)).said))
  expect(new Set(all).size).toBe(all.length)
})
test.each(['can u ring me', '10% battery'])('%s: whoever else is away is answered too, and no council is spoken of', async (text) => {
  const { said } = await after(['im 15 and ive left home'], text)
  expect(said).toMatch(/can't ring|Ring first/)
  expect(said).not.toContain('023 9268 8793')
})
test('while pills stand open nothing softer is said', async () => {
  for (const text of ['what do i do now', '10% battery', 'can u ring me']) expect((await after([...out, 'ive took loads of pills'], text)).said, text).toMatch(/Ring 999 now|ring 999 now/)
})
