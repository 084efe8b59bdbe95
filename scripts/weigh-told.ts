/**
 * Counts what speaks for a reading of a first text and what against it, from texts that strangers wrote and labelled
 * (`test/unit/paragraph/hands.ts`), and writes `content/told/weighed.ts`: `npm run weigh:told`. Counting happens here and never in the service.
 * With `left-out` nothing is written: it prints what weighing is worth on writers whose texts were not counted.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countedHands } from '../test/unit/paragraph/hands.ts'
import { asTable, leftOutInTurn } from './weigh/told-left-out.ts'
import { hashOf, keys, rowsOf, scalesOf } from './weigh/told.ts'
import { toldWritten } from './weigh/told-written.ts'

const countAnew = () => {
  const rows = rowsOf(countedHands)
  const scales = scalesOf(rows)
  const texts = countedHands.reduce((all, { texts: { length } }) => all + length, 0)
  writeFileSync(join(import.meta.dirname, '../content/told/weighed.ts'), toldWritten(scales, texts, hashOf(countedHands)))
  for (const key of keys) {
    const { agree, atLeast, ahead, points } = scales[key]
    process.stdout.write(`${key}: ${rows.filter((row) => row.key === key).length} readings, ${points.size} cues; at least ${atLeast}, ahead by ${ahead}, the rules' word ${agree}\n`)
  }
}

if (process.argv[2] === 'left-out') process.stdout.write(asTable(leftOutInTurn(countedHands)))
else countAnew()
