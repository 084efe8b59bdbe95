/** Questions for these tests, and what a reply under one comes to. */
import { readAnswer } from '../../../src/core/answers/read-answer.ts'
import type { Reading } from '../../../src/core/answers/read-answer.ts'
import type { AnswerType, Option, Question } from '../../../content/shape.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { Answer } from '../../../src/vocabulary.ts'

export const question = (type: AnswerType, more: Partial<Pick<Question, 'options' | 'redFlags'>> = {}): Question => ({
  kind: 'report', group: 'the_child', type, sms: 'Q?', legend: 'Q?', why: 'Because.', label: 'Q', source: 'test', agreed: { status: 'draft' }, ...more,
})

export const yesUnsureNo: Option[] = [{ value: 'yes', label: 'Yes' }, { value: 'unsure', label: 'Not sure' }, { value: 'no', label: 'No' }]

/** Saturday 21 November 2026, 8pm, unless the test says otherwise. */
export const saturdayEvening = '2026-11-21T20:00:00Z'

export const ask = (asked: Question, said: string, now = saturdayEvening, previous?: Answer): Reading =>
  readAnswer(asked, said, { now: instant(Date.parse(now)), timeZone: 'Europe/London', ...(previous ? { previous } : {}) })

/** The value where it was read, else what kind of reading it was. */
export const outcome = (asked: Question, said: string, now = saturdayEvening): unknown => {
  const reading = ask(asked, said, now)
  return reading.kind === 'read' ? reading.value : `(${reading.kind})`
}
