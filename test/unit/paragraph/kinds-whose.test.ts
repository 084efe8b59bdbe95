/** Whose name, whose age, and which of two times: what is told of a neighbour's own child, a pupil in passing, or an earlier hour is not the missing child's. */
import { expect, test } from 'vitest'
import { glean, type GleanKey } from '../../../src/core/paragraph.ts'
import { instant } from '../../../src/vocabulary.ts'
import { whose } from './said/whose.ts'

const now = instant(Date.parse('2026-11-21T22:00:00Z'))
const read = (text: string, key: GleanKey) => glean(text, now, 'Europe/London').facts[key]?.value

test.each(whose)('"%s": %s is %j', (text, key, value) => {
  expect(read(text, key)).toEqual(value)
})
