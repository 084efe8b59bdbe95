/** Texts made of traps: none may be read wrong. What they state besides is not measured by this. */
import { expect, test } from 'vitest'
import { noScore, scoreText, starred } from './scoring.ts'
import { traps } from './traps.ts'

test.each(traps.map((one) => [one.id, one] as const))('%s is not fallen into', (_, one) => {
  const score = noScore()
  scoreText(one, [...starred, 'phone_state', 'whereabouts', 'missing_before', 'with_whom'], score)
  expect(score.wrong, one.traps).toEqual([])
})

test('they are read all the same where they state a thing', () => {
  const score = noScore()
  for (const one of traps) scoreText(one, starred, score)
  expect(score.caught / score.stated, score.missed.join('\n')).toBeGreaterThanOrEqual(0.4)
})
