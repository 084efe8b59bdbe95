/** What the readers make of every text with labels, fact by fact: of those that are counted, and of those that nobody has read or counted. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOf } from '../../../scripts/weigh/told.ts'
import { glean } from '../../../src/core/paragraph.ts'
import type { Judge } from '../../../src/core/paragraph/weighed/judge.ts'
import { instant } from '../../../src/vocabulary.ts'
import { asLine, count, noCounts, starredTold, together, told } from './by-key.ts'
import { countedHands, unreadHands, type Hand } from './hands.ts'

const countsOf = (some: readonly Hand[], judge?: Judge) => {
  const counts = noCounts()
  for (const { texts, unsaid } of some) for (const one of texts) count(one, unsaid, glean(one.text, instant(Date.parse(one.sentAt)), 'Europe/London', judge).facts, counts)
  return counts
}

test('what rules were mended against: next to nothing is read wrong', () => {
  const counts = countsOf(countedHands.filter(({ mended }) => mended))
  for (const key of told) process.stdout.write(asLine(`mended, ${key}`, counts[key]))
  if (process.env['SHOW_MISSED']) process.stdout.write(`${told.flatMap((key) => counts[key].what).join('\n')}\n`)
  const all = together(counts, starredTold)
  process.stdout.write(asLine('mended, starred', all))
  expect(all.caught / all.stated).toBeGreaterThanOrEqual(0.8)
  expect(all.wrong).toBeLessThanOrEqual(4)
})

const rulesAlone: Judge = (_, __, rule) => rule ?? null

/** Figures only: none of these texts is to be printed. */
test('what nobody has read or counted: more is caught than by the rules alone, and less of it wrong', () => {
  const [counts, byRules] = [countsOf(unreadHands), countsOf(unreadHands, rulesAlone)]
  for (const key of told) process.stdout.write(asLine(`unread, ${key}`, counts[key]) + asLine('  by rules alone', byRules[key]))
  const [all, before] = [together(counts, starredTold), together(byRules, starredTold)]
  process.stdout.write(asLine('unread, starred', all) + asLine('  by rules alone', before))
  expect(all.caught).toBeGreaterThan(before.caught)
  expect(all.wrong).toBeLessThan(before.wrong)
})

test('the points are those of the texts as they stand', () => {
  const head = readFileSync(join(import.meta.dirname, '../../../content/told/weighed.ts'), 'utf8').slice(0, 1600)
  expect(/what was counted, and how: (?<mark>[0-9a-f]{64})/.exec(head)?.groups?.['mark'], 'The texts that are counted have changed, or how they are counted: run `npm run weigh:told`, read the diff of content/told/weighed.ts, and run the stories and laws.')
    .toBe(hashOf(countedHands))
})
