import * as fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { expect, test } from 'vitest'
import { foldToGsm, segments } from '../../src/core/sms.ts'

test.each([
  ['', 'GSM-7', 1],
  ['a'.repeat(160), 'GSM-7', 1],
  ['a'.repeat(161), 'GSM-7', 2],
  ['a'.repeat(306), 'GSM-7', 2],
  ['a'.repeat(307), 'GSM-7', 3],
  ['{'.repeat(80), 'GSM-7', 1],
  ['{'.repeat(81), 'GSM-7', 2],
  // An escape and its letter are not torn: the brace moves whole into the second part.
  [`${'a'.repeat(152)}{${'a'.repeat(152)}`, 'GSM-7', 3],
  ['ŵ'.repeat(70), 'UCS-2', 1],
  ['ŵ'.repeat(71), 'UCS-2', 2],
  ['👍'.repeat(35), 'UCS-2', 1],
  ['👍'.repeat(36), 'UCS-2', 2],
] as const)('%#: counted as the carrier counts', (body, encoding, count) => {
  expect(segments(body)).toMatchObject({ encoding, segments: count })
})

test('agrees with the calculator that the carrier publishes, on three hundred texts of every length', () => {
  const piece = fc.constantFrom(...Array.from('abc XYZ09@£€{}[]~\n'), '\r\n', 'é', 'Ç', 'ç', 'ŵ', 'ł', '’', '…', '👍', '👨‍👩‍👧', 'e\u0301', '한', 'ب')
  const gsm = fc.constantFrom(...Array.from('abc XYZ09@£€{}[]~\n'), 'é', 'Ç')
  const long = (arbitrary: fc.Arbitrary<string>) => fc.array(arbitrary, { maxLength: 330 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.oneof(long(gsm), long(piece)), (body) => {
      const theirs = new SegmentedMessage(body)
      const ours = segments(body)
      expect([ours.encoding, ours.segments]).toEqual([theirs.encodingName, theirs.segmentsCount])
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('folds what a typographer adds, and nothing that a person is called', () => {
  expect(foldToGsm('“She’s” – gone… 10\u00a0pm\u200b — ½ hour')).toBe('"She\'s" - gone... 10 pm - 1/2 hour')
  expect(foldToGsm('a\r\nb\tc\0d')).toBe('a\nb cd')
  expect(foldToGsm('she is 5½ foot')).toBe('she is 5 1/2 foot')
  expect(foldToGsm('Cafe\u0301')).toBe('Café')
  for (const name of ['Gwenllian Tŵr', 'Michał', 'Ştefan', 'Nguyễn', 'Françoise', 'علی‌رضا', 'Zoë']) expect(foldToGsm(name)).toBe(name)
  expect(segments(foldToGsm('Zoë')).encoding).toBe('UCS-2')
})

test('turned-round and invisible text cannot hide in a message', () => {
  expect(foldToGsm('ring \u202e999\u202c now\ufeff')).toBe('ring 999 now')
  expect(foldToGsm('\ud800x')).toBe('?x')
  expect(foldToGsm('ok\u200d')).toBe('ok')
  expect(foldToGsm('👨‍👩‍👧')).toBe('👨‍👩‍👧')
})

test('folding twice is folding once, and never costs more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
      const once = foldToGsm(body)
      expect(foldToGsm(once)).toBe(once)
      expect(once.isWellFormed()).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})
