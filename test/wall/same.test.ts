/**
 * The parent sees the same bytes whatever the child did: a thousand pairs of histories here, ten thousand with `WALL_PAIRS=10000` (some
 * minutes), from a new seed each time; a failure prints the seed that finds it again.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { children, compare, histories, pairsOf } from './same.ts'

const wanted = Number(process.env['WALL_PAIRS'] ?? 1_000)

test(`${wanted} pairs of histories that differ only on the child's side: the parent's bytes are the same`, { timeout: 1_800_000 }, async () => {
  let [pairs, differing] = [0, 0]
  await fc.assert(fc.asyncProperty(histories, async (history) => {
    const found = await compare(history)
    pairs += found.pairs
    differing += found.differing
    if (found.wrong !== null) expect(found.wrong.b).toBe(found.wrong.a)
  }), { numRuns: Math.ceil(wanted / (pairsOf(children) * 0.9)) })
  process.stdout.write(`the wall: ${pairs} pairs compared, ${differing} of them with another child\n`)
  expect(pairs).toBeGreaterThan(wanted * 0.95)
  expect(differing).toBeGreaterThan(wanted * 0.8)
})
