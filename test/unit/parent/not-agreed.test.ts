/** What was read and has had no yes: nothing said of somebody else takes its place, no yes to another text agrees to it, and the report has it, marked. */
import { expect, test } from 'vitest'
import { questions } from '../../../content/questions/index.ts'
import { assess } from '../../../src/core/danger.ts'
import { hear } from '../../../src/core/hear.ts'
import { firstSentences } from '../../../src/report/first-sentences.ts'
import { reportOf, rowOfKey } from '../../../src/report/model.ts'
import { provenanceOf } from '../../../src/report/plain.ts'
import { scriptOf } from '../../../src/report/script.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { londonTime } from '../../../src/tools/stage/story.ts'
import { instant, type AdultsConversation, type Instant } from '../../../src/vocabulary.ts'
import { facts } from '../report/conversations.ts'

const told = async (...texts: string[]) => {
  const stage = pureStage('portsmouth', londonTime('2026-11-21 17:00'))
  const answers: string[] = []
  for (const words of texts) answers.push((await stage.text('phone', words)).join('\n'))
  const conversation = (await stage.conversation('phone')) as AdultsConversation
  return { answers, conversation, report: reportOf(conversation, facts) }
}

const jack = 'my son Jack is 13, hasnt come home from school, last seen 3pm at the school gate, phone off'
const zara = 'my daughter zara hasnt come home shes 14'

test('more told instead of a yes takes nothing from the report, which says that it was not agreed', async () => {
  const { report, conversation } = await told(jack, 'no', 'hes in his blue coat', 'READY')
  const read = ['child_name', 'child_age', 'last_seen_when', 'last_seen_where'].map((key) => rowOfKey(report, key))
  expect(read.map((row) => row?.reading)).toEqual(['Jack', '13', 'Sat 21 Nov 2026, 3pm', 'the school gate'])
  for (const row of read) expect(row && provenanceOf(row)).toContain('read from their text, not yet agreed')
  expect(scriptOf(report).lines.map(({ say }) => say)).toContain('The name is Jack. I will spell it: J-A-C-K.')
  expect(firstSentences(conversation)).toContain('Jack, 13. Last seen Sat 21 Nov, 3pm, the school gate.')
  expect(conversation.answers['child_name']).toBeUndefined()
})

test('what they said was wrong stands in no report', async () => {
  const { report, conversation } = await told(jack, 'no', '2', 'READY')
  expect(rowOfKey(report, 'child_name')?.reading).toBe('Not known')
  expect(firstSentences(conversation)).not.toContain('Jack')
})

test.each([
  ['her boyfriend is 25 and hes called Dean'],
  ['her boyfriends name is Dean Harris hes 25 and drives a white van'],
])('"%s" is of somebody else: her own name and age stand, and the words are kept', async (words) => {
  const { report, conversation } = await told(zara, 'no', words, '1', '1', '1', '1', 'READY')
  expect([rowOfKey(report, 'child_name')?.reading, rowOfKey(report, 'child_age')?.reading]).toEqual(['Zara', '14'])
  expect(conversation.remarks.some(({ text }) => text === words)).toBe(true)
})

test('a correction is of the same child, and is read', async () => {
  const { answers } = await told(zara, 'no', 'sorry i meant she is 15 not 14')
  expect(answers.at(-1)).toContain('age 15; name Zara')
})

test('a yes after other words of ours agrees to nothing: the reading is put again, and agreed to there', async () => {
  const texts = [zara, 'no', 'whos this'] as const
  const asked = await told(...texts)
  expect(asked.answers.at(-1)).not.toContain('I read')
  const again = await told(...texts, 'yes')
  expect(again.answers.at(-1)).toContain('From your text I read: age 14; name Zara')
  expect(again.conversation.answers['child_name']).toBeUndefined()
  const agreed = await told(...texts, 'yes', 'yes')
  expect(agreed.conversation.answers['child_name']).toMatchObject({ value: 'Zara', certainty: 'confirmed' })
})

test('a yes that was written before the new reading had left agrees to the one that they had read: it is put again', async () => {
  const { conversation } = await told(zara, 'no')
  const row = conversation.shown?.sent?.at(-1)
  const at = instant(conversation.heard + 60_000)
  const saidYes = (left: Instant | null) => hear({ questions, assess, timeZone: 'Europe/London', left: (one) => (one === row ? left : undefined) },
    { ...conversation, shown: conversation.shown && { ...conversation.shown, sent: ['first', ...conversation.shown.sent ?? []] } },
    { kind: 'said', text: 'yes' }, { at, now: at, channel: 'sms' }).conversation.answers['child_name']
  expect(saidYes(null)).toBeUndefined()
  expect(saidYes(instant(at + 5))).toBeUndefined()
  expect(saidYes(instant(at - 5))).toMatchObject({ value: 'Zara', certainty: 'confirmed' })
})

test('nor does a yes after the text that says we answer when they pause', async () => {
  const { conversation, answers } = await told(zara, 'no', 'whos this', 'whos this', 'yes', 'whos this', 'yes')
  expect(answers.at(-3)).toContain('From your text I read')
  expect(answers.at(-2)).toContain('I answer again when you pause')
  expect(conversation.answers['child_name']).toBeUndefined()
})
