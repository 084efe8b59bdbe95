/** Twenty-two first texts by a sixth writer, scored blind before anybody who mends had read them (docs/understanding.md); mended against since. Nothing may be gleaned wrong. */
import { expect, test } from 'vitest'
import { figure, noScore, scoreSure, starred } from '../scoring.ts'
import { sixthEven } from './even.ts'
import { sixthOdd } from './odd.ts'

const beside = ['phone_state', 'whereabouts', 'missing_before', 'with_whom', 'height', 'your_number']

test.each([['starred facts', starred, 0.7], ['facts beside them', beside, 0.4]] as const)('sixth writer, %s: none wrong, enough caught', (what, keys, least) => {
  const score = noScore()
  for (const one of sixthEven) scoreSure(one, keys, score)
  process.stdout.write(figure(`sixth writer, ${what}`, score))
  if (process.env['SHOW_MISSED']) process.stdout.write(`missed:\n${score.missed.join('\n')}\n`)
  expect(score.wrong).toEqual([])
  expect(score.caught / score.stated).toBeGreaterThanOrEqual(least)
})

/** The same writer's other half: whoever mends the readers does not read it, so that it says what a text that nobody has seen yet would. It may only get better. */
test('sixth writer, the half that is kept unread: no fewer caught, no more wrong', () => {
  const score = noScore()
  for (const one of sixthOdd) scoreSure(one, starred, score)
  process.stdout.write(figure('sixth writer, unread half, starred facts', score))
  expect(score.caught / score.stated).toBeGreaterThanOrEqual(0.54)
  expect(score.wrong.length).toBeLessThanOrEqual(2)
})
