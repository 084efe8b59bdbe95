/** Walks along a phrase through the words of a message, both ways from the word by which it was noticed. */
import { type Choice, END, type Ids, isOneOf, type Sorted, type Step } from './steps.ts'

/** The words with which a run may begin (`edge` 0) or end (-1); null where it may be any. */
const edgeOf = (run: readonly Step[], edge: 0 | -1): Ids | null => {
  const step = run.at(edge)
  if (!step || step.is === 'gap') return null
  if (step.is === 'word') return [step.id]
  if (step.is === 'words') return step.ids
  if (step.optional) return null
  const all = new Set(step.single)
  for (const inner of step.runs) {
    const ids = edgeOf(inner, edge)
    if (!ids) return null
    for (const id of ids) all.add(id)
  }
  return all
}
const sortBy = (runs: readonly Step[][], edge: 0 | -1): Sorted => {
  const words = new Map<number, Step[][]>()
  const open: Step[][] = []
  for (const run of runs) {
    const ids = edgeOf(run, edge)
    if (!ids) { open.push(run); continue }
    for (const id of ids) {
      const here = words.get(id)
      if (here) here.push(run)
      else words.set(id, [run])
    }
  }
  return { words, open }
}

/**
 * Walks along a phrase from a place in the message, back (`by` -1) or on (1). Where it may stand is a mask: bit k is set when
 * the walk may be k words from the place. `work` counts, so that no message costs more than its length allows.
 */
export type Walk = { numbered: Int32Array; stops: ReadonlySet<number>; work: number; place: number; by: 1 | -1 }

const farthest = 30
/** The word that a walk at bit `k` would take next. */
const wordAt = (walk: Walk, k: number) => walk.numbered[walk.by === 1 ? walk.place + k : walk.place - k - 1] ?? 0

export const along = (walk: Walk, steps: readonly Step[], from: number, start: number): number => {
  let mask = start
  for (let i = from; mask !== 0 && i >= 0 && i < steps.length; i += walk.by) mask = take(walk, steps[i] as Step, mask)
  return mask
}
const take = (walk: Walk, step: Step, mask: number): number => {
  walk.work += 1
  // Most walks end here: at the first word, which is another.
  if (step.is === 'word' && mask === 1) return step.id === wordAt(walk, 0) ? 2 : 0
  if (step.is === 'gap') return spread(walk, step.upTo, mask)
  let out = step.is === 'one' && step.optional ? mask : 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const k = 31 - Math.clz32(rest & -rest)
    if (k >= farthest) break
    if (step.is === 'one') out |= choose(walk, step, k)
    else if (step.is === 'word' ? step.id === wordAt(walk, k) : isOneOf(step.ids, wordAt(walk, k))) out |= 2 << k
  }
  return out
}
const choose = (walk: Walk, step: Choice, k: number) => {
  const word = wordAt(walk, k)
  let out = isOneOf(step.single, word) ? 2 << k : 0
  if (step.runs.length === 0) return out
  const sorted = walk.by === 1 ? (step.byFirst ??= sortBy(step.runs, 0)) : (step.byLast ??= sortBy(step.runs, -1))
  const here = sorted.words.get(word)
  if (here) for (const run of here) out |= along(walk, run, walk.by === 1 ? 0 : run.length - 1, 1 << k)
  for (const run of sorted.open) out |= along(walk, run, walk.by === 1 ? 0 : run.length - 1, 1 << k)
  return out
}
const spread = (walk: Walk, upTo: number, mask: number) => {
  let out = mask
  let edge = mask
  for (let n = 0; n < upTo && edge !== 0; n += 1) {
    let next = 0
    for (let rest = edge; rest !== 0; rest &= rest - 1) {
      const k = 31 - Math.clz32(rest & -rest)
      const id = wordAt(walk, k)
      if (k < farthest && id > END && !walk.stops.has(id)) next |= 2 << k
    }
    edge = next & ~out
    out |= next
  }
  walk.work += 1
  return out
}
export const nearest = (mask: number) => 31 - Math.clz32(mask & -mask)
export const furthest = (mask: number) => 31 - Math.clz32(mask)
