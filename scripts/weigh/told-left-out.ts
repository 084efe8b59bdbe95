/** What weighing is worth, honestly: each writer against whose texts no rule was mended is read by points that were counted without them. */
import { asLine, count, noCounts, starredTold, together, told, type Counts } from '../../test/unit/paragraph/by-key.ts'
import type { Hand } from '../../test/unit/paragraph/hands.ts'
import { judgeBy, read, rowsOf, scalesOf } from './told.ts'

/** By the rules alone, and with points. */
export const leftOutInTurn = (hands: readonly Hand[]): { before: Counts; after: Counts } => {
  const rows = rowsOf(hands)
  const [before, after] = [noCounts(), noCounts()]
  const measured = hands.filter(({ mended }) => !mended)
  for (const writer of new Set(measured.map((hand) => hand.writer))) {
    const judge = judgeBy(scalesOf(rows.filter((row) => row.writer !== writer)))
    for (const { texts, unsaid } of measured.filter((hand) => hand.writer === writer)) {
      for (const text of texts) {
        count(text, unsaid, read(text, (_, __, rule) => rule ?? null), before)
        count(text, unsaid, read(text, judge), after)
      }
    }
  }
  return { before, after }
}

export const asTable = ({ before, after }: { before: Counts; after: Counts }): string =>
  [...told.map((key) => asLine(`${key}, rules`, before[key]) + asLine(`${key}, weighed`, after[key])), asLine('starred, rules', together(before, starredTold)), asLine('starred, weighed', together(after, starredTold))].join('')
