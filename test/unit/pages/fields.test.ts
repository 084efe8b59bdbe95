/**
 * What a radio, a set of ticks or a button posts is read back as exactly what was chosen. One reader serves texts and pages, so
 * every question with options is put through the page's own HTML, the web's door and that reader.
 */
import { expect, test } from 'vitest'
import { alwaysWords } from '../../../content/pages.ts'
import { questions } from '../../../content/questions/index.ts'
import type { Question } from '../../../content/shape.ts'
import { receiveWeb } from '../../../src/channels/web.ts'
import { readAnswer } from '../../../src/core/answers/read-answer.ts'
import { chatPage } from '../../../src/pages/chat.tsx'
import { areaCode, instant } from '../../../src/vocabulary.ts'
import { chatWith, frame } from '../../pages/fixtures.ts'

const known = { now: instant(Date.UTC(2026, 10, 22, 16)), timeZone: 'Europe/London' }
const from = { session: 'portsmouth.x', area: areaCode('portsmouth'), at: known.now }
const withOptions = (Object.entries(questions) as [string, Question][]).filter(([, q]) => q.options !== undefined || q.type === 'yes_no')

const unescaped = (html: string) => html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
/** The values that the page's own radios or ticks would post, in order. */
const posted = (key: string, { legend, type, options }: Question) =>
  [...chatPage(frame, chatWith({ key, legend, type, ...(options ? { options } : {}) })).matchAll(/name="answer" type="(?:radio|checkbox)" value="([^"]*)"/g)]
    .map((m) => unescaped(m[1] ?? ''))

const heard = (...answers: string[]) => heardWith('', ...answers)
const heardWith = (words: string, ...answers: string[]) => {
  const received = receiveWeb(new URLSearchParams([['once', 'AbCdEfGhIjKlMnOp'], ...answers.map((a) => ['answer', a]), ['words', words]]), from)
  const knock = received.refused === null ? received.knocks[0]?.inbound.knock : undefined
  return knock?.kind === 'said' ? knock.text : ''
}

const valuesOf = (question: Question) => question.options?.map((o) => o.value) ?? ['yes', 'unsure', 'no']

test.each(withOptions)('%s: each box alone is read as itself', (key, question) => {
  const fields = posted(key, question)
  const values = valuesOf(question)
  expect(fields).toHaveLength(values.length)
  for (const [i, field] of fields.entries()) {
    // "None" by itself is the empty list, as it is by text.
    const value = question.type === 'choices' ? [values[i]].filter((v) => v !== 'none') : values[i]
    expect(readAnswer(question, heard(field), known), field).toEqual({ kind: 'read', value, certainty: 'answered' })
  }
})

test.each(withOptions)('%s: each box is read as itself, whatever own words stand under it', (key, question) => {
  const values = valuesOf(question)
  for (const [i, field] of posted(key, question).entries()) {
    for (const words of ['she went out about four', 'and we have rung his nan', 'I do not know what else to say\nsorry']) {
      const value = question.type === 'choices' ? [values[i]].filter((v) => v !== 'none') : values[i]
      expect(readAnswer(question, heardWith(words, field), known), `${field} | ${words}`).toEqual({ kind: 'read', value, certainty: 'answered' })
    }
  }
})

test('own words that mean danger outweigh a tick that does not', () => {
  const question = questions.red_flags
  expect(readAnswer(question, heardWith('actually yes', 'No'), known)).toMatchObject({ kind: 'read', value: 'yes' })
})

test.each(withOptions.filter(([, q]) => q.type === 'choices'))('%s: every two ticks, and all but one, are read as just those', (key, question) => {
  const fields = posted(key, question)
  const values = valuesOf(question)
  const pairs = fields.flatMap((_, i) => fields.slice(i + 1).map((__, j) => [i, i + 1 + j]))
  const sets = [...pairs, ...fields.map((_, out) => fields.map((__, i) => i).filter((i) => i !== out))]
  for (const set of sets) {
    const said = heard(...set.map((i) => fields[i] ?? ''))
    expect(readAnswer(question, said, known), said).toEqual({ kind: 'read', value: set.map((i) => values[i]), certainty: 'answered' })
  }
})

test('the buttons beside a question are understood under every question', () => {
  const [dontKnow, skip] = alwaysWords.filter((w) => w.beside === 'question').map((w) => w.word)
  for (const [key, question] of Object.entries(questions) as [string, Question][]) {
    expect(readAnswer(question, skip ?? '', known).kind, `${key} skip`).toBe('skip')
    expect(['not_known', 'read'], `${key} don't know`).toContain(readAnswer(question, dontKnow ?? '', known).kind)
  }
})
