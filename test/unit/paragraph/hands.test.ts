/** What the readers make of every text with labels, fact by fact: of the texts that whoever mends rules has read, and of those that nobody has. */
import { expect, test } from 'vitest'
import { glean } from '../../../src/core/paragraph.ts'
import { instant } from '../../../src/vocabulary.ts'
import { asLine, count, noCounts, starredTold, together, told } from './by-key.ts'
import { hands } from './hands.ts'

const countsOf = (some: typeof hands) => {
  const counts = noCounts()
  for (const { texts, unsaid } of some) for (const one of texts) count(one, unsaid, glean(one.text, instant(Date.parse(one.sentAt)), 'Europe/London').facts, counts)
  return counts
}

test.each([['read by whoever mends rules', true, 0.78, 12], ['unread', false, 0.5, 60]] as const)('first texts %s, fact by fact', (what, mended, least, wrongAtMost) => {
  const counts = countsOf(hands.filter((hand) => hand.mended === mended))
  for (const key of told) process.stdout.write(asLine(`${what}, ${key}`, counts[key]))
  if (process.env['SHOW_MISSED'] && mended) process.stdout.write(`${told.flatMap((key) => counts[key].what).join('\n')}\n`)
  const all = together(counts, starredTold)
  process.stdout.write(asLine(`${what}, starred`, all))
  expect(all.caught / all.stated).toBeGreaterThanOrEqual(least)
  expect(all.wrong).toBeLessThanOrEqual(wrongAtMost)
})
