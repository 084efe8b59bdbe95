/** Whatever is typed: never a throw, never long, always a reading. */
import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerType } from '../../../content/shape.ts'
import { glean } from '../../../src/core/paragraph.ts'
import { readWord } from '../../../src/core/words.ts'
import { instant } from '../../../src/vocabulary.ts'
import { ask, question, saturdayEvening, yesUnsureNo } from './asking.ts'

const types: AnswerType[] = ['yes_no', 'choice', 'choices', 'age', 'when', 'text', 'name', 'place', 'phone', 'postcode', 'height', 'list']
const asked = types.map((type) => question(type, ['yes_no', 'choice', 'choices'].includes(type) ? { options: yesUnsureNo } : {}))
const now = instant(Date.parse(saturdayEvening))
const kinds = ['read', 'not_known', 'skip', 'unread', 'empty']

const everything = (said: string) => {
  expect(asked.map((one) => ask(one, said).kind).filter((kind) => !kinds.includes(kind))).toEqual([])
  readWord(said)
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

test.each(long.map((said) => [said.slice(0, 24), said] as const))('ten kilobytes of %j are read in two milliseconds', (_, said) => {
  const slow = asked.map((one) => ({ type: one.type, ms: fastest(() => ask(one, said)) })).filter(({ ms }) => ms > 2)
  expect(slow).toEqual([])
  expect(fastest(() => readWord(said))).toBeLessThan(2)
  expect(fastest(() => readWord(said.slice(0, 120)))).toBeLessThan(2)
  // A first text is read by some hundreds of forms, once in a conversation: longer, but never by the square of its length.
  expect(fastest(() => glean(said, now, 'Europe/London'))).toBeLessThan(30)
})
