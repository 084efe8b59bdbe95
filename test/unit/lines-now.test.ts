/** The helplines that texts name: open at that instant, free, short, and in live only what a person has checked. */
import { expect, test } from 'vitest'
import { areaList, areas } from '../../content/areas/index.ts'
import { helplines } from '../../content/helplines.ts'
import { needOfTopic } from '../../content/helplines/topics.ts'
import { dangerWords, words } from '../../content/messages/index.ts'
import { linesNow } from '../../src/core/lines-now.ts'
import { fill } from '../../src/core/slots.ts'
import { segments } from '../../src/core/sms.ts'
import { sampleConversation, sampleSetting } from '../../src/tools/book/sample.ts'
import { instant, type Speaker } from '../../src/vocabulary.ts'

const child = { ...sampleConversation, speaker: 'young_person' } as const
const at = (iso: string) => instant(Date.parse(iso))
const [noon, three] = [at('2026-11-25T12:00Z'), at('2026-11-25T03:00Z')]
const say = (topic: string | undefined, now = noon, most: 1 | 2 = 1, speaker: Speaker = 'young_person', mode: 'demo' | 'live' = 'demo') =>
  linesNow({ ...child, speaker }, { area: areas.portsmouth, now, mode, topic }, most)
const topics = [undefined, 'something new', ...Object.keys(needOfTopic)]
const speakers: readonly Speaker[] = ['young_person', 'unknown', 'parent', 'someone_else']
const day = Array.from({ length: 24 }, (_, hour) => instant(three + hour * 3_600_000))

test('by topic and by hour', () => {
  expect([say(undefined), say('self_harm', noon, 2), say('sexual')]).toEqual(['Childline 0800 1111', 'Childline 0800 1111, or text SHOUT to 85258', 'Childline 0800 1111'])
  expect([say('exploitation'), say('exploitation', three)]).toEqual(['Missing People 116 000 (9am-11pm)', 'Childline 0800 1111'])
  expect([say('neglect_housing'), say('neglect_housing', three, 2)]).toEqual(['Missing People 116 000 (9am-11pm)', 'Childline 0800 1111, or text SHOUT to 85258'])
  expect(say('violence', three, 1, 'parent')).toBe('text SHOUT to 85258')
})

test('whoever asks about whatever, at any hour: somebody to talk to, free, in one line, and never one that is shut', () => {
  for (const topic of topics) for (const speaker of speakers) for (const now of day) {
    const said = say(topic, now, 2, speaker)
    expect(said).toMatch(/^[A-Za-z0-9 .,()'-]{8,90}$/)
    const named = helplines.filter(({ call, text, name, key }) => !key.startsWith('emergency') && ((call !== undefined && said.includes(`${name} ${call}`)) || (text !== undefined && / to \d+/.exec(said)?.[0] === ` to ${text}`)))
    expect(named.length, said).toBeGreaterThan(0)
    expect(named.filter(({ cost }) => !cost.startsWith('free')), said).toEqual([])
    const hour = new Date(now).getUTCHours()
    if (hour < 9 || hour >= 23) expect(said).not.toContain('116 000')
    else if (said.includes('116 000')) expect(said).toContain('(9am-11pm)')
  }
})

test('in live with nothing checked, 116 000 with its hours, at any hour', () => {
  for (const topic of topics) for (const now of day) expect(say(topic, now, 2, 'young_person', 'live')).toBe('Missing People 116 000 (9am-11pm)')
})

test('the answers to danger and a child\'s words stay within two texts, whichever lines are open', () => {
  const keys = [...Object.values(dangerWords).flatMap(({ emergency, concern }) => [...Object.values(emergency), ...Object.values(concern)]), 'young_talk', 'young_heard', 'young_back', 'young_back_home', 'young_urgent_still'] as const
  for (const area of areaList) for (const key of keys) for (const topic of topics) for (const now of [noon, three]) {
    const text = fill(words[key].sms, child, { ...sampleSetting(area.code), now, topic }, null)
    const { segments: count, encoding } = segments(text)
    expect([encoding, count <= 2], text).toEqual(['GSM-7', true])
    expect(text).not.toMatch(/[{}]|undefined/)
  }
})
