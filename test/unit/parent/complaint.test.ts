/** A cross parent: a complaint is no danger, and a call that was told of after "I'll ask nothing more" is a call. */
import { describe, expect, test } from 'vitest'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T20:00:00Z')
const first = ['my son hasnt come home hes 14', 'no', '1', '1']
const played = async (hours: number, ...texts: string[]) => {
  const stage = pureStage('portsmouth', evening)
  for (const text of first) await stage.text('phone', text)
  await stage.pass(hours * 3_600_000)
  const said: string[] = []
  for (const text of texts) {
    said.push((await stage.text('phone', text)).join('\n'))
    await stage.pass(120_000)
  }
  return { said, last: said.at(-1) ?? '', alerts: await stage.alerts() }
}

describe('a complaint is answered as one', () => {
  test.each([
    'why didnt anyone ring me. you said a worker would be told. useless shit', 'why has nobody rung me', 'you said a worker would ring', 'nobody has called me back. useless', 'how come no one rang me you lot are worthless',
  ])('%s', async (text) => {
    const { last, alerts } = await played(25, 'STOP', 'START', text)
    expect(last).toMatch(/I'm sorry/)
    expect(last).toMatch(/101/)
    expect(last).not.toMatch(/If it may be happening now|Done any yet/)
    expect(alerts.join()).not.toContain('self_harm')
  })
  test('danger beside it is danger', async () => {
    expect((await played(25, 'why didnt anyone ring me. he said he wants to die')).last).toMatch(/Ring 999 now/)
    expect((await played(25, 'why didnt anyone ring me. i feel worthless, i cant go on')).last).not.toMatch(/^I'm sorry/)
  })
})

test.each(['hes still not back', 'he hasnt come home'])('under the checks it is news, however often it is said: %s', async (text) => {
  const { said, last } = await played(0, text, text, text)
  expect(last).toContain('Done any yet?')
  expect(said.join('\n')).not.toContain('Did that show anything?')
})

describe('after "I\'ll ask nothing more"', () => {
  test.each(['i rang them last night i told you', 'i told you i rang the police', 'rang them already i told you', 'ive rung 101 last night i already told you'])('a call is a call, and its number the reference: %s', async (text) => {
    const { said } = await played(1, 'fuck off', text, '44269998887', 'READY')
    expect(said[1]).toContain('Well done.')
    expect(said.slice(1).join('\n')).not.toContain('Police not told yet')
    expect(said[2]).not.toContain('What police reference')
  })
})
