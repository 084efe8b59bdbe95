/** How much of what these thirty texts state is gleaned, and that nothing is gleaned wrong (issue 2, point 2). Prints the figure. */
import { expect, test } from 'vitest'
import { figure, noScore, scoreText, starred } from '../scoring.ts'
import { firstFifteen } from './first.ts'
import { secondFifteen } from './second.ts'

const beside = ['phone_state', 'whereabouts', 'missing_before', 'with_whom']

test.each([['starred facts', starred, 0.6], ['facts beside them', beside, 0.3]] as const)('thirty texts, %s: none wrong, enough caught', (what, keys, least) => {
  const score = noScore()
  for (const one of [...firstFifteen, ...secondFifteen]) scoreText(one, keys, score)
  process.stdout.write(figure(`thirty texts, ${what}`, score))
  if (process.env['SHOW_MISSED']) process.stdout.write(`missed:\n${score.missed.join('\n')}\nwrong:\n${score.wrong.join('\n')}\n`)
  expect(score.wrong).toEqual([])
  expect(score.caught / score.stated, score.missed.join('\n')).toBeGreaterThanOrEqual(least)
})
