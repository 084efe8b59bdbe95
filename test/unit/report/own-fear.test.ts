/** A parent's own fear of somebody at home stands in no output: the link is on a phone that this one may read. What is danger to the child stays. */
import { expect, test } from 'vitest'
import { firstSentences } from '../../../src/report/first-sentences.ts'
import { jsonOf } from '../../../src/report/json.ts'
import { reportOf, rowOfKey } from '../../../src/report/model.ts'
import { scriptOf } from '../../../src/report/script.ts'
import { sheetPage } from '../../../src/report/sheet.tsx'
import { textOf } from '../../../src/report/text.ts'
import { answer, conversation, facts, now, starred } from './conversations.ts'

/** The labels of our own: "Friends and partner". */
const ours = /Friends and partner/g
const wholeOf = (one: Parameters<typeof reportOf>[0]) => {
  const report = reportOf(one, facts)
  return [textOf(report), sheetPage(report), JSON.stringify(jsonOf(report)), JSON.stringify(scriptOf(report)), firstSentences(one)].join('\n').replaceAll(ours, '')
}
const remarks = (...texts: string[]) => ({ remarks: texts.map((text) => ({ at: now, channel: 'sms' as const, text, why: 'danger' as const })) })

test.each([
  'im scared of my husband he hits me', 'im scared of my husband. he hits me. he will find out', 'my partner is violent', 'i cant ring while my husband is here he hits me',
])('under the signs of danger, or anywhere else, nothing is read of it: %s', (said) => {
  const one = conversation({ ...starred.answers, red_flags: answer(said, null, 'as_said'), worry: answer(said, said) }, { ...remarks(said), milestones: { danger: now, afraid: now } })
  expect(wholeOf(one)).not.toMatch(/husband|partner|scared|hits|violent|find out/i)
  expect(rowOfKey(reportOf(one, facts), 'red_flags')).toMatchObject({ reading: 'More to say by voice', said: '' })
  expect(scriptOf(reportOf(one, facts)).lines[1]?.say).toBe('There may be danger now.')
})

test('also where it stood before, and before we knew that they are afraid', () => {
  const stood = { ...answer('no', 'no'), before: [{ said: 'im scared of my husband', value: null, at: now, channel: 'sms' as const, certainty: 'as_said' as const }] }
  expect(wholeOf(conversation({ red_flags: stood }, remarks('my partner is violent')))).not.toMatch(/husband|partner|violent|scared/i)
})

test('what is danger to the child stands, in their words', () => {
  const said = 'her stepdad hits her. she left with no coat'
  const whole = wholeOf(conversation({ ...starred.answers, red_flags: answer(said, null, 'as_said') }, { ...remarks(said), milestones: { danger: now, afraid: now } }))
  expect(whole).toContain('her stepdad hits her. she left with no coat')
})

test('who has the child is told without a word of the caller\'s fear', () => {
  const one = conversation({ ...starred.answers, with_parent: answer('im scared', 'afraid') })
  // The name of the choice for machines is kept: names are never changed (docs/report.md).
  expect(wholeOf(one).replaceAll('"value":"afraid"', '')).not.toMatch(/afraid|scared/i)
  expect(reportOf(one, facts).flags).toEqual(['Whoever has them: not agreed, or a court says no'])
})
