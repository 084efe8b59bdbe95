/**
 * How much of what thirty texts by another stranger state is gleaned, in two halves: the odd ones the rules were mended against, the even
 * ones nobody who mends has read (issue 2, point 2). Prints both figures; nothing may be gleaned wrong, and no figure may fall.
 */
import { expect, test } from 'vitest'
import { figure, noScore, scoreDoubtful, scoreSure, starred } from '../scoring.ts'
import { evenHalf } from './even.ts'
import { oddHalf } from './odd.ts'

const beside = ['phone_state', 'whereabouts', 'missing_before', 'with_whom', 'height', 'your_number']

test.each([
  ['odd half, starred facts', oddHalf, starred, 0.68], ['odd half, facts beside them', oddHalf, beside, 0.2],
  ['even half, starred facts', evenHalf, starred, 0.36], ['even half, facts beside them', evenHalf, beside, 0.25],
] as const)('%s: none wrong, enough caught', (what, half, keys, least) => {
  const [sure, doubtful] = [noScore(), noScore()]
  for (const one of half) {
    scoreSure(one, keys, sure)
    scoreDoubtful(one, keys, doubtful)
  }
  process.stdout.write(figure(what, sure))
  if (doubtful.stated > 0) process.stdout.write(figure(`${what}, doubtful`, doubtful))
  // Never of the even half: whoever mends a rule must not see them.
  if (process.env['SHOW_MISSED'] && half === oddHalf) process.stdout.write(`missed:\n${sure.missed.join('\n')}\nwrong:\n${sure.wrong.join('\n')}\n`)
  if (half === oddHalf) expect(sure.wrong).toEqual([])
  else expect(sure.wrong.length).toBeLessThanOrEqual(1)
  expect(sure.caught / sure.stated).toBeGreaterThanOrEqual(least)
})
