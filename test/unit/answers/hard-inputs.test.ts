/** Whatever is typed: never a throw, never long, always a reading. */
import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerType } from '../../../content/shape.ts'
import { glean } from '../../../src/core/paragraph.ts'
import { folded } from '../../../src/core/folded.ts'
import { readWord } from '../../../src/core/words.ts'
import { instant } from '../../../src/vocabulary.ts'
import { ask, question, saturdayEvening, yesUnsureNo } from './asking.ts'

const types: AnswerType[] = ['yes_no', 'choice', 'choices', 'age', 'when', 'text', 'name', 'place', 'phone', 'postcode', 'height', 'list']
const asked = types.map((type) => question(type, ['yes_no', 'choice', 'choices'].includes(type) ? { options: yesUnsureNo } : {}))
const now = instant(Date.parse(saturdayEvening))
const kinds = ['read', 'not_known', 'skip', 'unread', 'empty']

const everything = (said: string) => {
  expect(asked.map((one) => ask(one, said).kind).filter((kind) => !kinds.includes(kind))).toEqual([])
  readWord(folded(said))
  glean(said, now, 'Europe/London')
}

const nasty = ['', ' ', '\0', '\0\0\0', '😭', '👨‍👩‍👧‍👦', '\ud800', '\u202e\u202d', '__proto__', 'constructor', 'toString', 'hasOwnProperty', "'; DROP TABLE answers;--", '<script>alert(1)</script>', '{{7*7}}', '%00', '\\', '(((((', '[[[[', '$&', '١٢٣', 'مرحبا', 'שלום', '你好', 'ﷺ'.repeat(100)]
test.each(nasty)('%j is taken', (said) => everything(said))

test('any text at all', () => {
  assert(property(string({ unit: 'binary', maxLength: 300 }), everything), { numRuns: 100 })
})

test('texts made of the words that the rules look for', () => {
  const word = constantFrom('she', 'he', 'is', 'my', 'daughter', 'son', 'ellie', '14', 'not', 'last', 'seen', 'at', '4', 'half', 'past', 'yesterday', 'rang', 'checked', 'his', 'her', 'phone', 'off', 'and', 'the', 'left', 'home', 'worried', 'back', ',', '.', '1', '3', '-', 'to', 'born', '/', '2012', 'dont', 'know', 'no', 'yes')
  assert(property(array(word, { maxLength: 60 }).map((words) => words.join(' ')), everything), { numRuns: 100 })
})

const long = ['a'.repeat(10_240), ' '.repeat(10_240), '1 '.repeat(5_120), 'no '.repeat(3_400), 'she was last seen at '.repeat(490), 'my son my son '.repeat(730), '07700 '.repeat(1_700), 'rang his mates and '.repeat(540), "'".repeat(10_240), '1/2/'.repeat(2_560), 'im worried '.repeat(930), 'on hold to 101 '.repeat(680), 'wrong '.repeat(1700), '\n'.repeat(10_240), 'ⓐ'.repeat(10_240), 'Aa '.repeat(3400), '( '.repeat(5000), 'she shes 1 '.repeat(930)]

/** The fastest of several, so that a busy machine does not decide. */
const fastest = (work: () => unknown) => Math.min(...Array.from({ length: 10 }, () => {
  const begun = performance.now()
  work()
  return performance.now() - begun
}))

/**
 * Ten times the length may cost some twenty-five times, never a hundred: what reads by the square of it holds up everybody. A ratio, for
 * machines differ; what takes less than two milliseconds holds up nobody.
 */
const isSlow = (read: (said: string) => unknown, said: string) => {
  const long = fastest(() => read(said))
  return long > 2 && long > 25 * fastest(() => read(said.slice(0, said.length / 10)))
}

test.each(long.map((said) => [said.slice(0, 24), said] as const))('ten kilobytes of %j cost in proportion', (_, said) => {
  expect(asked.filter((one) => isSlow((text) => ask(one, text), said)).map(({ type }) => type)).toEqual([])
  expect(isSlow((text) => readWord(folded(text)), said)).toBe(false)
  expect(isSlow((text) => glean(text, now, 'Europe/London'), said)).toBe(false)
})
