/** A parent whose child is back, and who writes again hours later: no stranger, and nothing of before is shown to whoever holds the phone now. */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T20:00:00Z')
const hour = 3_600_000
const isBack = ['my daughter Maya hasnt come home shes 14', 'no', '2', '1', 'RUNG', '4471', 'skip', 'skip', 'no', 'shes back', 'no', 'told', 'no', 'her aunt Jo']
const after = async (hours: number, ...texts: string[]) => {
  const stage = pureStage('portsmouth', evening)
  let last: string[] = []
  for (const text of isBack) last = await stage.text('phone', text)
  expect(last.join('\n')).toContain('Goodbye for now.')
  await stage.pass(hours * hour)
  for (const text of texts) last = await stage.text('phone', text)
  return { said: last.join('\n'), place: await stage.place('phone'), alerts: await stage.alerts() }
}

describe('after the return', () => {
  test.each(['thank you', 'thanks so much', 'told them'])('%s: thanked, and not asked who is missing', async (text) => {
    const { said } = await after(9, text)
    expect(said).toMatch(/^Thank you\. [^]*999/)
    expect(said).not.toMatch(/Is a child missing|Which is nearest|Is any of these true|Maya|Jo|4471|daughter|your child/)
  })
  test.each(['shes asleep now', 'hello', 'i cant stop shaking', 'what happens tomorrow'])('%s: no stranger\'s door', async (text) => {
    const { said } = await after(9, text)
    expect(said).toMatch(/^Hello again\./)
    expect(said).toMatch(/999/)
    expect(said).not.toMatch(/Which is nearest|Is any of these true|Maya|Jo|4471|daughter|your child/)
  })
  test('nor twice running the same words', async () => {
    const { said } = await after(9, 'thank you', 'shes asleep now')
    expect(said).not.toMatch(/^Hello again/)
    expect(said).not.toMatch(/Which is nearest/)
  })
  test('a new absence is one, at once', async () => {
    for (const text of ['shes missing again', 'my daughter has gone out and not come home']) {
      expect((await after(9, 'thank you', text)).said).toContain('Is any of these true?')
      expect((await after(9, text)).said).toContain('Is any of these true?')
    }
  })
  test('danger is danger, and is followed up', async () => {
    const { said, alerts, place } = await after(9, 'shes just taken a load of tablets')
    expect(said).toMatch(/Ring 999 now/)
    expect([alerts.at(-1), place]).toEqual(['emergency overdose_medical', 'parent urgent'])
  })
  test('a child on this phone, or a word of ours, finds the door that they would', async () => {
    expect((await after(9, 'im 14 and i ran away')).place).toMatch(/^young_person/)
    expect((await after(9, 'ME')).place).toMatch(/^young_person/)
    expect((await after(9, 'READY')).said).not.toMatch(/report\/|Hello again/)
    expect((await after(9, 'ANSWERS')).said).not.toContain('Maya')
  })
  test('after three days it is anybody', async () => expect((await after(80, 'hello')).said).toContain('Which is nearest?'))
})
