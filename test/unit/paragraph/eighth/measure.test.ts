/** Twenty first texts by an eighth writer: scored blind, read only then, and mended against by kind. None is kept wrong. */
import { expect, test } from 'vitest'
import { figure, noScore, scoreSure } from '../scoring.ts'
import { eighthEven } from './even.ts'

const who = ['child_name', 'child_age']
const sighting = ['last_seen_when', 'last_seen_where', 'last_seen_by']
const rest = ['your_relationship', 'your_name', 'checks', 'red_flags']
const beside = ['phone_state', 'missing_before', 'with_whom']

const scoreOf = (of: readonly string[]) => {
  const score = noScore()
  for (const one of eighthEven) scoreSure({ ...one, traps: '' }, of, score)
  return score
}

test.each([['who the child is', who, 0.95], ['the last sighting', sighting, 0.6], ['other starred facts', rest, 0.7], ['facts beside them', beside, 0.9]] as const)('eighth writer, %s: none wrong, enough caught', (what, of, least) => {
  const score = scoreOf(of)
  process.stdout.write(figure(`eighth writer, ${what}`, score))
  if (process.env['SHOW_MISSED']) process.stdout.write(`missed:\n${score.missed.join('\n')}\nwrong:\n${score.wrong.join('\n')}\n`)
  expect(score.wrong).toEqual([])
  expect(score.caught / score.stated).toBeGreaterThanOrEqual(least)
})
