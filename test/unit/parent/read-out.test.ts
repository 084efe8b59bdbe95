/** What is read out to a call handler of danger: words that say something of it, or the signs that were said yes to in ours; never a bare reply. */
import { describe, expect, test } from 'vitest'
import { firstSentences } from '../../../src/report/first-sentences.ts'
import { reportOf } from '../../../src/report/model.ts'
import { scriptOf } from '../../../src/report/script.ts'
import { textOf } from '../../../src/report/text.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { answer, conversation, facts } from '../report/conversations.ts'
import { isAdults } from '../../../src/core/side.ts'

const evening = Date.parse('2026-11-21T20:00:00Z')
const heard = async (...texts: string[]) => {
  const stage = pureStage('portsmouth', evening)
  const replies: string[][] = []
  for (const text of texts) replies.push(await stage.text('phone', text))
  const here = await stage.conversation('phone')
  if (!here || !isAdults(here)) throw new Error('no parent here')
  return { last: replies.at(-1)?.join('\n') ?? '', here, report: reportOf(here, facts) }
}

const bare = ['i think not sub sure', 'his nan is crying', 'idk', 'ok', 'what do i do', 'help me please', 'im so scared']
describe('a bare reply while danger stands is no sign of it', () => {
  test.each(bare)('%j is not read out', async (said) => {
    const { last, report } = await heard('my son is missing', 'yes', said, 'WORDS')
    expect(last).toContain('They may be in danger now.')
    expect(last).not.toContain('Signs:')
    expect(scriptOf(report).lines.map(({ say }) => say).join(' ')).not.toContain(said)
  })
  test('it is kept all the same', async () => expect(textOf((await heard('my son is missing', 'yes', 'his nan is crying')).report)).toContain('also said: "his nan is crying"'))
  test.each(['he hasnt got his inhaler', 'she took a load of paracetamol', 'he has a knife on him'])('%j is', async (said) => {
    expect((await heard('my son is missing', 'yes', said, 'idk', 'WORDS')).last).toContain(`Signs: ${said}`)
  })
})

test('a sign that was said yes to is read out in our words, where there are none of theirs', () => {
  const yes = conversation({ red_flags: answer('1', 'yes'), medicine_needed: answer('yeah', 'yes'), health_self_harm: answer('1', 'lately') })
  expect(firstSentences(yes)).toContain('Signs: needs medicine')
  expect(firstSentences(yes)).not.toContain('yeah')
  expect(textOf(reportOf(yes, facts))).toContain('Signs of danger: Needs medicine; Self-harm or suicide\n')
  const unsure = conversation({ red_flags: answer('2', 'unsure'), medicine_needed: answer('2', 'unsure') })
  expect(firstSentences(unsure)).not.toContain('Signs:')
  expect(textOf(reportOf(unsure, facts))).toContain('Signs of danger: Needs medicine: not sure')
})
