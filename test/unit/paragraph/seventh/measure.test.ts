/** Forty first texts by a seventh writer. The first twenty were scored blind, read only then, and mended against by kind; the other twenty stay unread for good. */
import { expect, test } from 'vitest'
import { figure, noScore, scoreSure, type Labelled } from '../scoring.ts'
import { seventhEven } from './even.ts'
import { seventhOdd } from './odd.ts'

/** What this writer's reader wrote down and our report holds; of worry, home and the writer's own name they say nothing. */
const keys = ['child_name', 'child_age', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'your_relationship', 'checks', 'red_flags']
const beside = ['phone_state', 'missing_before', 'with_whom']

const scoreOf = (texts: readonly Omit<Labelled, 'traps'>[], of: readonly string[]) => {
  const score = noScore()
  for (const one of texts) scoreSure({ ...one, traps: '' }, of, score)
  return score
}

test.each([['starred facts', keys, 0.76], ['facts beside them', beside, 0.3]] as const)('seventh writer, the half that has been read, %s: none wrong, enough caught', (what, of, least) => {
  const score = scoreOf(seventhEven, of)
  process.stdout.write(figure(`seventh writer, ${what}`, score))
  if (process.env['SHOW_MISSED']) process.stdout.write(`missed:\n${score.missed.join('\n')}\nwrong:\n${score.wrong.join('\n')}\n`)
  expect(score.wrong).toEqual([])
  expect(score.caught / score.stated).toBeGreaterThanOrEqual(least)
})

/** It says what a text that nobody has seen yet would give, as long as whoever mends the readers neither opens it nor prints what is missed of it. It may only get better. */
test('seventh writer, the half that is kept unread: no fewer caught, no more wrong', () => {
  const [score, more] = [scoreOf(seventhOdd, keys), scoreOf(seventhOdd, beside)]
  process.stdout.write(figure('seventh writer, unread half, starred facts', score))
  expect(score.caught / score.stated).toBeGreaterThanOrEqual(0.65)
  expect(score.wrong.length).toBeLessThanOrEqual(8)
  expect(more.wrong.length).toBe(0)
})
