/** "Hes back" in a young person's thread is the one they fear: danger again, never a return. */
import { expect, test } from 'vitest'
import { folded } from '../../../src/core/folded.ts'
import { saysTheyAreBack } from '../../../src/core/young/feared.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T21:00:00Z')
const back = ['hes back', 'hes home', 'he is home', 'shes back', 'they are back', 'theyre home', 'omg hes here', 'my stepdads home', 'my dad is home now', 'hes coming up the stairs', 'hes just walked in', 'she has come home', 'mum is back', 'hes coming back', 'hes at the door', 'He\'s back!!', 'hes outside help']

test.each(back)('after danger it is danger again: %s', async (text) => {
  for (const first of ['my stepdad is hitting me and im scared hes coming back', 'im 13 my stepdad hits me']) {
    const stage = pureStage('portsmouth', evening, undefined, true)
    await stage.text('child', first)
    for (const before of [[], ['SAFE']]) {
      for (const said of before) await stage.text('child', said)
      await stage.pass(16 * 60_000)
      const heard = (await stage.text('child', text)).join()
      expect(heard).not.toMatch(/glad you.re back/i)
      expect(heard).toContain('55')
    }
    expect((await stage.alerts()).map((alert) => alert.split(' ')[0])).toEqual(['emergency', 'emergency', 'emergency'])
  }
})

test.each(back)('with nothing told before they are asked whether they are safe, and people look: %s', async (text) => {
  const stage = pureStage('portsmouth', evening, undefined, true)
  await stage.text('child', 'im 15 and ive left home')
  const heard = (await stage.text('child', text)).join()
  expect(heard).toMatch(/999/)
  expect(heard).not.toMatch(/glad you.re back/i)
  expect(await stage.alerts()).toHaveLength(1)
})

test.each(['im home', 'im back', 'i went home', 'mum came and took me home', 'they brought me home', 'im back home now', 'is he back?', 'he is nice', 'shes back on drugs', 'he wants me back home'])('no such thing: %s', (text) => expect(saysTheyAreBack(folded(text))).toBe(false))

test('their own return is one still', async () => {
  const stage = pureStage('portsmouth', evening)
  await stage.text('child', 'im 15 and ive left home')
  expect((await stage.text('child', 'im back home')).join()).toContain('Glad you\'re back')
})
