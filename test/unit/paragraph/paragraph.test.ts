/** Right before much: over these first texts nothing may be gleaned wrong, and most of what they state must be caught. */
import { expect, test } from 'vitest'
import { glean } from '../../../src/core/paragraph.ts'
import { instant } from '../../../src/vocabulary.ts'
import type { Value } from '../../../src/vocabulary.ts'
import { moreParagraphs } from './more-paragraphs.ts'
import { paragraphs } from './paragraphs.ts'

const now = instant(Date.parse('2026-11-21T20:00:00Z'))
const starred = ['child_name', 'child_age', 'home_address', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'worry', 'out_of_character', 'your_name', 'your_relationship', 'checks']
type Expected = string | number | string[]

/** Is what was gleaned the same as what was stated? A part of the checks is caught; one too many is wrong. */
const same = (key: string, got: Value, expected: Expected): boolean => {
  if (got === null) return false
  if (Array.isArray(got)) return Array.isArray(expected) && got.every((check) => expected.includes(check))
  if (typeof got === 'string') return key === 'worry' ? got.includes(String(expected)) : got === expected
  if ('years' in got) return got.years === expected
  if ('cm' in got) return got.cm === expected
  return 'at' in got && got.at === `${String(expected)}:00.000Z`
}

test('nothing is gleaned wrong, and at least six in ten stated starred facts are caught', () => {
  const wrong: string[] = []
  const missed: string[] = []
  let stated = 0
  let caught = 0
  paragraphs.forEach(({ text, states, may }, n) => {
    const { facts } = glean(text, now, 'Europe/London')
    for (const [key, fact] of Object.entries(facts)) {
      const allowed = [states[key], may?.[key]].filter((one) => one !== undefined)
      if (!allowed.some((one) => same(key, fact.value, one))) wrong.push(`${n} ${key}: ${JSON.stringify(fact.value)} from "${fact.said}"`)
    }
    for (const key of starred.filter((one) => states[one] !== undefined)) {
      stated += 1
      if (facts[key as keyof typeof facts]) caught += 1
      else missed.push(`${n} ${key}: ${JSON.stringify(states[key])}`)
    }
  })
  console.log(`paragraphs ${paragraphs.length}, starred facts stated ${stated}, caught ${caught} (${Math.round((100 * caught) / stated)}%), wrong ${wrong.length}`)
  expect(wrong).toEqual([])
  expect(caught / stated, missed.join('\n')).toBeGreaterThanOrEqual(0.75)
})

test.each(moreParagraphs)('from $text', ({ text, reads, also = {} }) => {
  const { facts } = glean(text, now, 'Europe/London')
  expect(Object.keys(facts).filter((key) => !(key in also)).toSorted()).toEqual(Object.keys(reads).toSorted())
  Object.entries(facts).forEach(([key, fact]) => expect(same(key, fact.value, reads[key] ?? also[key] ?? ''), `${key}: ${JSON.stringify(fact.value)}`).toBe(true))
})

test('red flags are pointed at, and their denials are not', () => {
  const topics = (text: string) => glean(text, now, 'Europe/London').flags.map(({ topic }) => topic)
  expect(topics('my son is 7 years old and has no inhaler and a man grabbed him')).toEqual(['young_child', 'taken'])
  expect(topics('he left a note and took a knife')).toEqual(['suicide', 'weapon'])
  expect(topics('no knife, not suicidal')).toEqual([])
})

test.each([
  "She said she was at Katies. Katies mum says she isnt there. Katie is 13.",
  "He was going to Ben's. Ben hasn't come home either.",
])('a friend with a mum and a house is not the child: %j', (text) => {
  expect(glean(text, now, 'Europe/London').facts).not.toHaveProperty('child_name')
})
