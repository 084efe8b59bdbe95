/** Words that were true a moment ago and are not now: where to ring, what the police know, what a child without medicine has. */
import { describe, expect, test } from 'vitest'
import { dangerWords, words, type MessageKey } from '../../../content/messages/index.ts'
import { render } from '../../../src/core/render.ts'
import { sampleConversation, sampleSetting } from '../../../src/tools/book/sample.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'

const evening = Date.parse('2026-11-21T20:00:00Z')
const lastOf = async (...texts: string[]) => {
  const stage = pureStage('portsmouth', evening)
  let last: string[] = []
  for (const text of texts) last = await stage.text('phone', text)
  return last.join('\n')
}
const first = 'my son hasnt come home hes 14 last seen 4pm at the park phone is off'

describe('the read-back says whom to ring as it is now', () => {
  test('nobody has rung: 101', async () => expect(await lastOf(first, 'no')).toContain('You can ring 101 now if you don\'t know where they are. From your text I read'))
  test('they have rung: nobody is told to ring', async () => {
    const said = await lastOf(first, 'no', 'RUNG', 'none')
    expect(said).toContain('From your text I read: age 14')
    expect(said).not.toMatch(/ring (?:101|999)/)
  })
  test('danger stands: 999, and never 101 under it', async () => {
    const said = await lastOf(first, 'yes', 'GO ON')
    expect(said).toContain('Ring 999 first. From your text I read')
    expect(said).not.toContain('101')
  })
})

const homes = Object.keys(words).filter((key): key is MessageKey => /^home_(?!went)/.test(key))
test.each(homes.filter((key) => key !== 'home_not'))('%s: a message that was passed on stands alone, with nothing of ours under it', (key) => {
  const said = render([{ do: 'say', message: key }], sampleConversation, sampleSetting(), 'sms', null)
  expect(said.map(({ body }) => body)).toEqual([words[key].sms])
})

test.each(['adult', 'other', 'child'] as const)('a child without their medicine has not taken anything: %s', (voice) => {
  const { sms } = words[dangerWords[voice].emergency['medicine'] ?? 'danger_child']
  expect(sms).not.toMatch(/\btook\b|\btaken\b/)
  expect(sms).toMatch(/hasn't got|haven't got/)
})
