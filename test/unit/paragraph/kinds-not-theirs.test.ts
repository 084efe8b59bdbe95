/** What is told of somebody else, of no doing of ours, or of where they only meant to be, is not gleaned: each kind beside a neighbour that is. */
import { expect, test } from 'vitest'
import { glean, type GleanKey } from '../../../src/core/paragraph.ts'
import { instant } from '../../../src/vocabulary.ts'
import { notTheirs } from './said/not-theirs.ts'

const now = instant(Date.parse('2026-11-21T20:00:00Z'))
const read = (text: string, key: GleanKey) => glean(text, now, 'Europe/London').facts[key]?.value

test.each(notTheirs)('%j: %s is %j', (text, key, value) => {
  expect(read(text, key)).toEqual(value)
})
