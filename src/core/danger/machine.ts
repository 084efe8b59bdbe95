/**
 * Finds phrases in words. Each phrase is looked for around its rarest word, so that ordinary talk costs next to nothing;
 * the work for one message is bounded by its length, and a message that exhausts it says so (it is then read by a person).
 */
import { commonWords } from '../../../content/danger/common.ts'
import { readRule } from './listen.ts'
import { type Item, readPhrase } from './notation.ts'

/** Words `from` up to, not including, `to`. With what may follow it still: up to `reach`. */
export type Found = { phrase: number; from: number; to: number; reach: number }
export type Lists = Readonly<Record<string, string>>

type Step =
  | { is: 'word'; ids: ReadonlySet<number> }
  | { is: 'gap'; upTo: number }
  | { is: 'one'; of: Step[][]; optional: boolean; byFirst: Sorted; byLast: Sorted }
/** The choices of a step by the word at their edge, so that only those are tried that can fit; `open`: begin or end with no fixed word. */
type Sorted = { words: ReadonlyMap<number, Step[][]>; open: Step[][] }
/** Where this word stands, step `step` of the phrase may end `ahead` words later. */
type Anchor = { phrase: number; step: number; ahead: number }

const START = 1, END = 2, LARGE = 3, UNKNOWN = 4
const largestNumber = 120

export type Machine = {
  words: ReadonlySet<string>
  /** `all`: nothing was left out. */
  run: (words: readonly string[]) => { found: Found[]; all: boolean }
}

const alternativesOf = (items: Item[]): Item[][] => (items.length === 1 && items[0]?.is === 'one' ? items[0].of : [items])

const sortBy = (of: readonly Step[][], edge: 0 | -1): Sorted => {
  const words = new Map<number, Step[][]>()
  const open: Step[][] = []
  for (const steps of of) {
    const step = steps.at(edge)
    if (step?.is !== 'word') { open.push(steps); continue }
    for (const id of step.ids) {
      const here = words.get(id) ?? []
      here.push(steps)
      words.set(id, here)
    }
  }
  return { words, open }
}

/** Reads phrases into steps over numbered words. */
const makeReader = (lists: Lists) => {
  const ids = new Map<string, number>()
  const idOf = (word: string) => {
    const id = ids.get(word) ?? UNKNOWN + 1 + ids.size
    ids.set(word, id)
    return id
  }
  for (let n = 0; n <= largestNumber; n += 1) idOf(String(n))
  const runs = new Map<string, Step[]>()
  const readWords = (text: string): Step[] => {
    const steps = runs.get(text) ?? readRule(text).map((word): Step => ({ is: 'word', ids: new Set([idOf(word)]) }))
    runs.set(text, steps)
    return steps
  }
  const oneOf = (of: Step[][], optional: boolean): Step => {
    const single = new Set<number>()
    const rest: Step[][] = []
    for (const steps of of) {
      const [only] = steps
      // A word that is left out of what people write ("really") leaves nothing to ask for.
      if (!only) continue
      if (steps.length === 1 && only.is === 'word') for (const id of only.ids) single.add(id)
      else rest.push(steps)
    }
    const word: Step = { is: 'word', ids: single }
    if (rest.length === 0 && !optional) return word
    const choices = single.size ? [[word], ...rest] : rest
    return { is: 'one', of: choices, optional, byFirst: sortBy(choices, 0), byLast: sortBy(choices, -1) }
  }
  const listed = new Map<string, Step>()
  const readList = (name: string): Step => {
    const text = lists[name]
    if (text === undefined) throw new Error(`No list is called @${name}`)
    const step = listed.get(name) ?? oneOf(alternativesOf(readPhrase(text)).map((items) => items.flatMap(toSteps)), false)
    listed.set(name, step)
    return step
  }
  const numbersWithin = (from: number, to: number) => {
    const all = new Set<number>()
    for (let n = from; n <= Math.min(to, largestNumber); n += 1) all.add(idOf(String(n)))
    if (to > largestNumber) all.add(LARGE)
    return all
  }
  const toSteps = (item: Item): Step[] => {
    if (item.is === 'words') return readWords(item.text)
    if (item.is === 'edge') return [{ is: 'word', ids: new Set([item.which === '^' ? START : END]) }]
    if (item.is === 'number') return [{ is: 'word', ids: numbersWithin(item.from, item.to) }]
    if (item.is === 'gap') return [{ is: 'gap', upTo: item.upTo }]
    return item.is === 'list' ? [readList(item.name)] : [oneOf(item.of.map((items) => items.flatMap(toSteps)), item.optional)]
  }
  return { ids, read: (phrase: string) => readPhrase(phrase).flatMap(toSteps) }
}

/** How often, roughly, a word stands in a thousand: the phrase is looked for where its rarest does. */
const makeWeigher = (ids: ReadonlyMap<string, number>) => {
  const weights = new Map<number, number>([[START, 8], [END, 8], [LARGE, 5]])
  commonWords.forEach((words, i) => { for (const word of words.split(' ')) weights.set(ids.get(word) ?? 0, [40, 12, 5, 2][i] ?? 1) })
  return (id: number) => weights.get(id) ?? 0.2
}
type Weigh = ReturnType<typeof makeWeigher>
type Place = { id: number; ahead: number }

const lightest = (ids: Iterable<number>, weigh: Weigh) => { let sum = 0; for (const id of ids) sum += weigh(id); return sum }

/** The places by which a step may be noticed: for a choice of several words, the rarest word of each choice. */
const placesOf = (step: Step, weigh: Weigh): Place[] => {
  if (step.is === 'word') return [...step.ids].map((id) => ({ id, ahead: 1 }))
  if (step.is === 'gap') return []
  return step.of.flatMap((steps) => {
    const plain = steps.every((s) => s.is === 'word')
    const at = plain ? rarest(steps, weigh) : steps.length - 1
    const chosen = steps[at]
    return chosen ? placesOf(chosen, weigh).map(({ id, ahead }) => ({ id, ahead: ahead + (plain ? steps.length - 1 - at : 0) })) : []
  })
}
const rarest = (steps: readonly Step[], weigh: Weigh) => {
  let best = 0
  let least = Infinity
  steps.forEach((step, i) => {
    const weight = step.is === 'word' ? lightest(step.ids, weigh) : Infinity
    if (weight < least) { least = weight; best = i }
  })
  return best
}
const canEndOpen = (step: Step) => step.is === 'gap' || (step.is === 'one' && step.optional)
/** A choice whose last part may be missing cannot be noticed by its last word. */
const isNoticeable = (step: Step): boolean => !canEndOpen(step)
  && (step.is === 'word' || (step.is === 'one' && step.of.every((steps) => { const last = steps.at(-1); return last !== undefined && isNoticeable(last) })))

const anchor = (steps: readonly Step[], weigh: Weigh) => {
  let best = -1
  let least = Infinity
  let places: Place[] = []
  steps.forEach((step, i) => {
    if (!isNoticeable(step)) return
    const here = placesOf(step, weigh)
    const weight = lightest(here.map(({ id }) => id), weigh)
    if (weight < least) { least = weight; best = i; places = here }
  })
  return { step: best, places }
}

/**
 * Walks along a phrase from a place in the message, back (`by` -1) or on (1). Where it may stand is a mask: bit k is set when
 * the walk may be k words from the place. `work` counts, so that no message costs more than its length allows.
 */
type Walk = { numbered: Int32Array; stops: ReadonlySet<number>; work: number; place: number; by: 1 | -1 }

const farthest = 30
/** The word that a walk at bit `k` would take next. */
const wordAt = (walk: Walk, k: number) => walk.numbered[walk.by === 1 ? walk.place + k : walk.place - k - 1] ?? 0

const along = (walk: Walk, steps: readonly Step[], from: number, start: number): number => {
  let mask = start
  for (let i = from; mask !== 0 && i >= 0 && i < steps.length; i += walk.by) mask = take(walk, steps[i] as Step, mask)
  return mask
}
const take = (walk: Walk, step: Step, mask: number): number => {
  walk.work += 1
  if (step.is === 'gap') return spread(walk, step.upTo, mask)
  let out = step.is === 'one' && step.optional ? mask : 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const k = 31 - Math.clz32(rest & -rest)
    if (k >= farthest) break
    if (step.is === 'word') { if (step.ids.has(wordAt(walk, k))) out |= 2 << k }
    else out |= choose(walk, step, k)
  }
  return out
}
const choose = (walk: Walk, step: Step & { is: 'one' }, k: number) => {
  const sorted = walk.by === 1 ? step.byFirst : step.byLast
  const here = sorted.words.get(wordAt(walk, k))
  let out = 0
  if (here) for (const steps of here) out |= along(walk, steps, walk.by === 1 ? 0 : steps.length - 1, 1 << k)
  for (const steps of sorted.open) out |= along(walk, steps, walk.by === 1 ? 0 : steps.length - 1, 1 << k)
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
const nearest = (mask: number) => 31 - Math.clz32(mask & -mask)
const furthest = (mask: number) => 31 - Math.clz32(mask)

const workPerWord = 30
const workAtLeast = 6000

/** Throws when a phrase cannot be read: a wrong rule must not start. `stopGap`: words that a gap may not hold. */
export const buildMachine = (phrases: readonly string[], lists: Lists, stopGap: readonly string[]): Machine => {
  const { ids, read } = makeReader(lists)
  const all = phrases.map(read)
  const weigh = makeWeigher(ids)
  const anchors = new Map<number, Anchor[]>()
  all.forEach((steps, phrase) => {
    const { step, places } = anchor(steps, weigh)
    if (step < 0) throw new Error(`Nothing in the phrase must be there: ${phrases[phrase]}`)
    for (const { id, ahead } of places) {
      const here = anchors.get(id) ?? []
      if (!here.some((other) => other.phrase === phrase && other.ahead === ahead)) here.push({ phrase, step, ahead })
      anchors.set(id, here)
    }
  })
  const stops = new Set(stopGap.flatMap(readRule).map((word) => ids.get(word) ?? 0))
  return { words: new Set(ids.keys()), run: (words) => runOver(number(words, ids), all, anchors, stops) }
}

const runOver = (numbered: Int32Array, all: readonly Step[][], anchors: ReadonlyMap<number, Anchor[]>, stops: ReadonlySet<number>) => {
  const walk: Walk = { numbered, stops, work: 0, place: 0, by: -1 }
  const most = workAtLeast + workPerWord * numbered.length
  const found: Found[] = []
  const last = numbered.length - 2
  for (let at = 0; at < numbered.length; at += 1) {
    const here = anchors.get(numbered[at] as number)
    if (!here) continue
    for (const { phrase, step, ahead } of here) {
      const steps = all[phrase] as Step[]
      walk.place = at + ahead
      walk.by = -1
      const before = along(walk, steps, step, 1)
      if (before === 0) continue
      walk.by = 1
      const after = along(walk, steps, step + 1, 1)
      if (after === 0) continue
      const from = Math.max(0, walk.place - nearest(before) - 1)
      found.push({ phrase, from, to: Math.min(last, walk.place + nearest(after) - 1), reach: Math.min(last, walk.place + furthest(after) - 1) })
    }
    if (walk.work > most) return { found, all: false }
  }
  return { found, all: true }
}

/** The words as numbers, with an edge before and after. */
const number = (words: readonly string[], ids: ReadonlyMap<string, number>) => {
  const out = new Int32Array(words.length + 2)
  out[0] = START
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    const code = word.charCodeAt(0)
    out[i + 1] = ids.get(word) ?? (code >= 48 && code <= 57 ? LARGE : UNKNOWN)
  }
  out[words.length + 1] = END
  return out
}
