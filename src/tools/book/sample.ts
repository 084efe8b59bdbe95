/** A made-up conversation that fills the holes in the words, so that they are read as they would arrive. Nobody's. */
import { questions } from '../../../content/questions/index.ts'
import type { Question } from '../../../content/shape.ts'
import type { Setting } from '../../core/slots.ts'
import { fill } from '../../core/slots.ts'
import { segments } from '../../core/sms.ts'
import { settingFor } from '../../turn.ts'
import { areaCode, conversationId, e164, instant, type Answer, type Conversation, type Value } from '../../vocabulary.ts'
import { pureHouse } from '../stage/pure-stage.ts'

const all: Readonly<Record<string, Question>> = questions
const at = instant(Date.parse('2026-11-21T21:40:00Z'))
const said = (words: string, value: Value): Answer => ({ said: words, value, at, channel: 'sms', certainty: 'answered', before: [] })

export const sampleConversation: Conversation = {
  id: conversationId('sample'), area: areaCode('portsmouth'), speaker: 'parent',
  line: { channel: 'sms', ours: e164('+447700900001'), theirs: e164('+447700900111') },
  flow: 'parent', flowVersion: '', place: 'finding', shown: null, shownBefore: null,
  answers: {
    child_name: said('Maya Collins', 'Maya Collins'), child_age: said('14', { years: 14 }),
    last_seen_when: said('4.15pm', { at: '2026-11-21T16:15:00.000Z', precision: 'minute' }), last_seen_where: said('outside Priory School', 'outside Priory School'),
    worry: said('she is never late and she was upset about exams', 'she is never late and she was upset about exams'),
    look_when: said('1', '15'), police_reference: said('4471 of today', '4471 of today'),
  },
  archived: {},
  gleaned: {
    child_age: { said: '14', value: { years: 14 }, certainty: 'answered' }, child_name: { said: 'Maya', value: 'Maya', certainty: 'answered' },
    phone_state: { said: 'her phone is off', value: 'off', certainty: 'answered' },
  },
  milestones: {}, remarks: [], raised: {}, recent: [], turn: 1, begun: at, heard: at,
}

/** As it stands in an area, with links as long as real ones. */
export const sampleSetting = (area = 'portsmouth'): Setting => ({
  ...settingFor(pureHouse(at).house, { ...sampleConversation, area: areaCode(area) }), reference: () => 'WL-7KQ2M',
  reportLink: `https://windowlight.example/report/${'x'.repeat(22)}`, chatLink: `https://windowlight.example/t/${'x'.repeat(22)}`,
  said: 'Sat 21 Nov, about 4pm',
  readBy: (severity) => instant(Date.parse(severity === 'emergency' ? '2026-11-21T22:10:00Z' : '2026-11-23T09:30:00Z')),
})

/** The words with their holes filled, as one would receive them. */
export const filled = (text: string, question: string | null = null, area = 'portsmouth'): string =>
  fill(text, sampleConversation, sampleSetting(area), question)

/** Every hole that these words have. */
export const holesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, hole = '']) => hole)

export const questionOf = (key: string): Question | undefined => all[key]

export const counted = (text: string) => {
  const { segments: parts, units, encoding } = segments(text)
  return `${parts} ${parts === 1 ? 'text' : 'texts'}, ${units} characters${encoding === 'GSM-7' ? '' : ', **not GSM-7**'}`
}
