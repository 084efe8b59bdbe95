/** What answers nothing is no word for the police: a mark, a moment asked for, a number under a name. What is told of the child under another question is kept as that. */
import { expect, test } from 'vitest'
import { reportOf, rowOfKey } from '../../../src/report/model.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { londonTime } from '../../../src/tools/stage/story.ts'
import type { AdultsConversation } from '../../../src/vocabulary.ts'
import { facts } from '../report/conversations.ts'

const told = async (...texts: string[]) => {
  const stage = pureStage('portsmouth', londonTime('2026-11-21 17:00'))
  let last = ''
  for (const words of texts) {
    last = (await stage.text('phone', words)).join('\n')
    await stage.pass(30_000)
  }
  const conversation = (await stage.conversation('phone')) as AdultsConversation
  return { last, conversation, report: reportOf(conversation, facts), alerts: await stage.alerts() }
}

const toName = ['my son didnt come home', 'no', '1', 'none'] as const
const asksName = 'What is your child\'s full name?'
/** A question of words, and how one comes to it. */
const roads: Readonly<Record<string, readonly string[]>> = {
  child_name: toName,
  last_seen_where: [...toName, 'Sam Lister', '14', 'today 4pm'],
  last_seen_by: [...toName, 'Sam Lister', '14', 'today 4pm', 'the skate park'],
}
const empty = ['pic', 'ok', 'no wait', 'hang on', '?', '7']

test.each(Object.entries(roads).flatMap(([key, road]) => empty.map((words) => [key, words, road] as const)))('%s: "%s" is no answer, and the question is put again', async (key, words, road) => {
  const { conversation, report } = await told(...road, words)
  expect(conversation.answers[key]).toBeUndefined()
  expect(conversation.shown?.question).toBe(key)
  expect(rowOfKey(report, key)?.reading).toBe('Not known')
  const twice = await told(...road, words, words)
  expect(rowOfKey(twice.report, key)?.reading).toBe('Not known')
})

test('a mark alone asks why: the reason, and the question again', async () => {
  const { last } = await told(...toName, '?')
  expect(last).toContain('It is the first thing the police will ask')
  expect(last).toContain(asksName)
})

test('a moment asked for, however often, leaves the question where it stands', async () => {
  const { last, conversation } = await told(...toName, 'hang on', 'no wait', 'one sec')
  expect(last).toContain(asksName)
  expect(conversation.answers['child_name']).toBeUndefined()
})

test('when, where and by whom is no name, and the words are kept', async () => {
  const words = 'around 4, at the skate park, mum saw him'
  const { report, conversation } = await told(...toName, 'pic', words)
  expect(rowOfKey(report, 'child_name')?.reading).toBe('Not known')
  expect(conversation.remarks.some(({ text }) => text === words)).toBe(true)
})

test.each([
  ['i dont think its him texting'], ['its not him texting me'], ['somebody else is using his phone and replying'],
])('under a question of the call "%s" is news that may be danger, and stands in no box', async (words) => {
  const { last, conversation, alerts } = await told(...toName, 'RUNG', '4471', 'PC Jones', words)
  expect(conversation.answers['police_next']).toBeUndefined()
  expect(conversation.remarks.at(-1)).toMatchObject({ text: words, why: 'danger' })
  expect(alerts).toContain('concern unclear')
  expect(last).toContain('ring 999')
  expect(last).toContain('ring or come?')
})
test.each(['i think they said its him they will ring', 'they will text me at 9'])('and "%s" is none', async (words) => {
  expect((await told(...toName, 'RUNG', '4471', 'PC Jones', words)).conversation.answers['police_next']).toMatchObject({ value: words })
})
