/**
 * Counts how much each word speaks for danger, from texts that people wrote for this (`test/unit/danger/told`, and the rows of the
 * families), and writes `content/danger/weighed.ts`: `npm run weigh`. Counting happens here and never in the service. `told/unread` is
 * left out: what a text comes to that nobody has counted is measured on it (`test/unit/danger/weighed.test.ts`).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listen } from '../src/core/danger/listen.ts'
import { hearPhrases } from '../src/core/danger/judge.ts'
import { ready } from '../src/core/danger/rules.ts'
import { countedRows, hashOf, root } from './weigh/counted.ts'
import { fit, type Row } from './weigh/fit.ts'
import { written } from './weigh/written.ts'

/** What the phrases say that it is about, where they say it: a writer's kind holds more than one thing. */
const heard = (one: Row): Row => {
  ready()
  const words = listen(one.text)
  const [first] = one.grade === 'none' ? [] : hearPhrases(words, one.side).findings
  return { ...one, topic: first?.family.topic ?? one.topic, words: words.words.slice(0, 400) }
}

const counted = await countedRows()
const rows = counted.map(heard)
const scales = fit(rows)
writeFileSync(join(root, 'content/danger/weighed.ts'), written(scales, rows.length, hashOf(counted)))
process.stdout.write(`${rows.length} texts; ${scales.danger.size} cues for danger, ${scales.grave.size} for how grave; at least ${scales.atLeast.concern} points, ${scales.atLeast.emergency} for an emergency\n`)
