/** A young person who asks whether they may trust us is asking, and in no danger: a true answer, and nobody is alarmed. */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-22T20:04:00Z')
const after = async (before: readonly string[], text: string, duty = false) => {
  const stage = pureStage('portsmouth', evening, undefined, duty)
  for (const one of before) { await stage.text('child', one); await stage.pass(60_000) }
  const raised = (await stage.alerts()).length
  const said = (await stage.text('child', text)).join('|')
  return { said, alerts: (await stage.alerts()).slice(raised) }
}
const away = ['im 13 n ive run away']

describe.each([
  'what if i dont tell u where i am', 'do i have to tell u my name', 'do i have to tell you where i am', 'i wont tell you where i am', 'i dont want to tell u where i am', 'im not telling u my name', 'do i need to say who i am', 'what if i dont say where i live', 'do i have to give my name',
])('%s', (text) => {
  test('is told no, and raises no alarm', async () => {
    const { said, alerts } = await after(away, text)
    expect(said).toContain('You don\'t have to say where you are, or your name')
    expect(alerts).toEqual([])
  })
  test('…nor where danger stands open, and at the unknown door', async () => {
    for (const before of [[...away, 'he hits me'], ['he hits me'], ['hello']]) {
      const { said, alerts } = await after(before, text)
      expect(said, before.join()).toContain('You don\'t have to say where you are, or your name')
      expect(said).toContain('999')
      expect(alerts).toEqual([])
    }
  })
})

test.each(['please dont tell him where i am', 'dont tell anyone where i am', 'dont tell my dad where im hiding', 'never tell him where i live'])('is danger still: %s', async (text) => {
  expect((await after(away, text)).alerts.join()).toMatch(/emergency violence/)
})
test('who does not know where they are is told how to find out, while danger stands', async () => {
  expect((await after([...away, 'he hits me'], 'i dont know where i am')).said).toContain('Ring 999, even if you don\'t know where you are')
})

test.each(['is this a trick', 'is it a trap', 'r u tricking me', 'is this some kind of trick?'])('%s', async (text) => {
  expect((await after(away, text)).said).toMatch(/no trick.*computer.*no person is reading/)
  expect((await after(away, text, true)).said).toMatch(/no trick.*computer.*a worker reads it/)
})
test.each(['swear u wont tell', 'do you promise not to tell', 'promise?', 'can i trust u', 'u promise u wont tell any1', 'how do i know i can trust you', 'swear down u wont say nothing'])('%s: no more is said than is so', async (text) => {
  const alone = await after(away, text)
  expect(alone.said).toMatch(/More than that I can't be sure of/)
  expect(alone.said).toContain('no person is reading')
  expect((await after(away, text, true)).said).toMatch(/a worker reads it, and may get you help.*More I can't be sure of/)
  expect(alone.alerts).toEqual([])
})
