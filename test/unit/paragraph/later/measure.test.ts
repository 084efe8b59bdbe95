/**
 * A long answer to one question: its own answer goes into its box, and what else it states is read back, not kept without a yes (issue 2,
 * point 2). Prints how much; nothing may be read wrong.
 */
import { expect, test } from 'vitest'
import { questions } from '../../../../content/questions/index.ts'
import { assess } from '../../../../src/core/danger.ts'
import { hear } from '../../../../src/core/hear.ts'
import { areaCode, conversationId, e164, instant, type Conversation, type Value } from '../../../../src/vocabulary.ts'
import { isRight, type Doubted, type Label } from '../scoring.ts'
import { moreLater } from './more.ts'
import { laterTexts } from './texts.ts'

const ears = { questions, assess, timeZone: 'Europe/London' }
const at = instant(Date.parse('2026-11-21T20:00:00Z'))
const asking = (question: string): Conversation => ({
  id: conversationId('c'), area: areaCode('portsmouth'), speaker: 'parent', line: { channel: 'sms', ours: e164('+447700900001'), theirs: e164('+447700900101') },
  flow: 'parent', flowVersion: '1', place: null, shown: { question, at: instant(at - 60_000), tries: 0 }, shownBefore: null, answers: {}, archived: {}, gleaned: {},
  milestones: { greeted: instant(at - 120_000) }, remarks: [], raised: {}, recent: [], turn: 3, begun: instant(at - 180_000), heard: instant(at - 60_000),
})

/** What stands in the boxes and what waits for a yes, after these words. */
const after = (asked: string, text: string) => {
  const { conversation } = hear(ears, asking(asked), { kind: 'said', text }, { at, now: at, channel: 'sms' })
  return { own: conversation.answers[asked]?.value ?? null, waiting: conversation.gleaned, kept: Object.keys(conversation.answers) }
}

const isRightOrHolds = (value: Value, label: Label | undefined): boolean => {
  if (!Array.isArray(value)) return isRight(value, label)
  return Array.isArray(label) ? value.every((one) => label.includes(one)) && value.length > 0 : label instanceof RegExp && label.test(value.join(', '))
}

const sets: readonly (readonly [string, readonly (Doubted & { asked: string })[]])[] = [['long answers', laterTexts], ['more long answers', moreLater]]

test.each(sets)('%s: the question asked is answered, the rest waits for a yes, and nothing is wrong', (what, texts) => {
  const [own, wrong, missed] = [{ right: 0, wrong: [] as string[] }, [] as string[], [] as string[]]
  let [stated, caught] = [0, 0]
  for (const { id, asked, text, states, doubtful } of texts) {
    const read = after(asked, text)
    // Red flags act at once, however they are told.
    expect(read.kept.filter((key) => key !== asked && key !== 'red_flags')).toEqual([])
    if (isRightOrHolds(read.own, states[asked] ?? doubtful?.[asked])) own.right += 1
    else if (read.own !== null) own.wrong.push(`${id} ${asked}: ${JSON.stringify(read.own)}`)
    else missed.push(`${id} ${asked} (asked)`)
    for (const [key, { value }] of Object.entries(read.waiting)) if (!isRightOrHolds(value, states[key] ?? doubtful?.[key])) wrong.push(`${id} ${key}: ${JSON.stringify(value)}`)
    const others = Object.keys(states).filter((key) => key !== asked)
    stated += others.length
    caught += others.filter((key) => read.waiting[key] !== undefined).length
    missed.push(...others.filter((key) => read.waiting[key] === undefined).map((key) => `${id} ${key}`))
  }
  process.stdout.write(`${what}: ${texts.length}, own box right ${own.right}, wrong ${own.wrong.length}; besides stated ${stated}, caught ${caught}, wrong ${wrong.length}\n`)
  if (process.env['SHOW_MISSED']) process.stdout.write(`own wrong:\n${own.wrong.join('\n')}\nwrong:\n${wrong.join('\n')}\nmissed:\n${missed.join('\n')}\n`)
  expect([...own.wrong, ...wrong]).toEqual([])
})
