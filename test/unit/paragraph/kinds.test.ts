/** Kinds of sentence that first texts are made of, each with a neighbour that looks like it and says something else. */
import { expect, test } from 'vitest'
import { glean, type GleanKey } from '../../../src/core/paragraph.ts'
import { instant } from '../../../src/vocabulary.ts'
import { plain } from './said/plain.ts'

const now = instant(Date.parse('2026-11-21T20:00:00Z'))
const read = (text: string, key: GleanKey) => glean(text, now, 'Europe/London').facts[key]?.value

test.each(plain)('%j: %s', (text, key, value) => expect(read(text, key)).toEqual(value))

test('what is quoted is quoted as it was typed', () => {
  const { facts } = glean("Help. My Son DANIEL is 15 and His Phone is OFF", now, 'Europe/London')
  expect(facts.child_age?.said).toBe('My Son DANIEL is 15')
  expect(facts.phone_state?.said).toContain('Phone is OFF')
})
