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
  | { is: 'word'; id: number }
  | { is: 'words'; ids: ReadonlySet<number> }
  | { is: 'gap'; upTo: number }
  | Choice
/** One of: single words, kept as a set, and runs of several steps. Runs are sorted by the word at their edge when a message first comes by. */
type Choice = { is: 'one'; single: ReadonlySet<number>; runs: readonly Step[][]; optional: boolean; byFirst?: Sorted; byLast?: Sorted }
/** `open`: runs that begin or end with no fixed word. */
type Sorted = { words: ReadonlyMap<number, Step[][]>; open: Step[][] }
/**
 * Where a word stands, step `step` of phrase `phrase` may end `ahead` words later: the three packed in one small number, since there
 * are a hundred thousand of them and a Worker has 128 MB.
 */
type Anchor = number
type Anchors = Map<number, Anchor[]>
const noAnchors: readonly Anchor[] = []
const mostPhrases = 1 << 16, mostSteps = 1 << 7, mostAhead = 1 << 7
const packAnchor = (phrase: number, step: number, ahead: number): Anchor => (phrase * mostSteps + step) * mostAhead + ahead

const START = 1, END = 2, LARGE = 3, UNKNOWN = 4
const largestNumber = 120

/** What was found in one message. `seek`: where a phrase stands that was not watched for; `all`: nothing was left out so far. */
export type Search = { found: Found[]; seek: (phrase: number) => readonly Found[]; all: () => boolean }
export type Machine = {
  words: ReadonlySet<string>
  /** How common the words are by which a phrase is noticed. */
  weightOf: (phrase: number) => number
  /** Phrases that are only looked for when asked for. */
  later: ReadonlySet<number>
  run: (words: readonly string[]) => Search
}

const alternativesOf = (items: Item[]): Item[][] => (items.length === 1 && items[0]?.is === 'one' ? items[0].of : [items])
const none: ReadonlySet<number> = new Set()

const sortBy = (runs: readonly Step[][], edge: 0 | -1): Sorted => {
  const words = new Map<number, Step[][]>()
  const open: Step[][] = []
  for (const run of runs) {
    const step = run.at(edge)
    const ids = step?.is === 'word' ? [step.id] : step?.is === 'words' ? step.ids : null
    if (!ids) { open.push(run); continue }
    for (const id of ids) {
      const here = words.get(id)
      if (here) here.push(run)
      else words.set(id, [run])
    }
  }
  return { words, open }
}

/** Reads phrases into steps over numbered words. What is written twice is kept once. */
const makeReader = (lists: Lists) => {
  const ids = new Map<string, number>()
  const words = new Map<number, Step>()
  const runs = new Map<string, Step[]>()
  const listed = new Map<string, Step>()
  const idOf = (word: string) => {
    const id = ids.get(word) ?? UNKNOWN + 1 + ids.size
    ids.set(word, id)
    return id
  }
  for (let n = 0; n <= largestNumber; n += 1) idOf(String(n))
  const wordStep = (id: number): Step => {
    const step: Step = words.get(id) ?? { is: 'word', id }
    words.set(id, step)
    return step
  }
  const readWords = (text: string): Step[] => {
    const steps = runs.get(text) ?? readRule(text).map((word) => wordStep(idOf(word)))
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
      if (steps.length > 1 || only.is === 'gap' || only.is === 'one') rest.push(steps)
      else if (only.is === 'word') single.add(only.id)
      else for (const id of only.ids) single.add(id)
    }
    if (rest.length > 0 || optional) return { is: 'one', single: single.size ? single : none, runs: rest, optional }
    return { is: 'words', ids: single }
  }
  const readList = (name: string): Step => {
    const text = lists[name]
    if (text === undefined) throw new Error(`No list is called @${name}`)
    const step = listed.get(name) ?? oneOf(alternativesOf(readPhrase(text)).map(readItems), false)
    listed.set(name, step)
    return step
  }
  const numbersWithin = (from: number, to: number) => {
    const all = new Set<number>()
    for (let n = from; n <= Math.min(to, largestNumber); n += 1) all.add(idOf(String(n)))
    if (to > largestNumber) all.add(LARGE)
    return all
  }
  const toStep = (item: Exclude<Item, { is: 'words' }>): Step => {
    if (item.is === 'edge') return wordStep(item.which === '^' ? START : END)
    if (item.is === 'number') return { is: 'words', ids: numbersWithin(item.from, item.to) }
    if (item.is === 'gap') return item
    return item.is === 'list' ? readList(item.name) : oneOf(item.of.map(readItems), item.optional)
  }
  const readItems = (items: readonly Item[]): Step[] => {
    const [only] = items
    if (items.length === 1 && only?.is === 'words') return readWords(only.text)
    const steps: Step[] = []
    for (const item of items) {
      if (item.is === 'words') steps.push(...readWords(item.text))
      else steps.push(toStep(item))
    }
    return steps
  }
  return { ids, read: (phrase: string) => readItems(readPhrase(phrase)) }
}

/** How often, roughly, a word stands in a thousand: the phrase is looked for where its rarest does. */
const makeWeigher = (ids: ReadonlyMap<string, number>) => {
  const weights = new Map<number, number>([[START, 8], [END, 8], [LARGE, 5]])
  commonWords.forEach((words, i) => { for (const word of words.split(' ')) weights.set(ids.get(word) ?? 0, [40, 12, 5, 2][i] ?? 1) })
  const weigh = (id: number) => weights.get(id) ?? 0.2
  const sums = new Map<Step, number>()
  const sum = (some: Iterable<number>) => { let all = 0; for (const id of some) all += weigh(id); return all }
  /** Of all the words by which a step may be noticed. Steps are shared, so each is weighed once. */
  const weighStep = (step: Step): number => {
    if (step.is === 'word') return weigh(step.id)
    if (step.is === 'gap') return 0
    const known = sums.get(step)
    if (known !== undefined) return known
    const weight = step.is === 'words' ? sum(step.ids)
      : sum(step.single) + step.runs.reduce((all, run) => { const at = noticedAt(run); const by = run[at]; return all + (by ? weighStep(by) : 0) }, 0)
    sums.set(step, weight)
    return weight
  }
  /** The step of a run by which it is noticed: the rarest of plain words, else the last. */
  const noticedAt = (run: readonly Step[]) => {
    if (!isPlain(run)) return run.length - 1
    let best = 0
    run.forEach((step, i) => { if (weighStep(step) < weighStep(run[best] as Step)) best = i })
    return best
  }
  return { weighStep, noticedAt }
}
type Weigher = ReturnType<typeof makeWeigher>

const isPlain = (run: readonly Step[]) => run.every((step) => step.is === 'word' || step.is === 'words')

/** The words by which a step may be noticed, and how many words later it would end. */
const eachPlace = (step: Step, ahead: number, weigher: Weigher, say: (id: number, ahead: number) => void) => {
  if (step.is === 'gap') return
  if (step.is === 'word') { say(step.id, ahead + 1); return }
  for (const id of step.is === 'words' ? step.ids : step.single) say(id, ahead + 1)
  if (step.is === 'words') return
  for (const run of step.runs) {
    const at = weigher.noticedAt(run)
    const by = run[at]
    if (by) eachPlace(by, ahead + (isPlain(run) ? run.length - 1 - at : 0), weigher, say)
  }
}
const canEndOpen = (step: Step) => step.is === 'gap' || (step.is === 'one' && step.optional)
/** A choice whose last part may be missing cannot be noticed by its last word. */
const isNoticeable = (step: Step): boolean => !canEndOpen(step)
  && (step.is !== 'one' || step.runs.every((run) => { const last = run.at(-1); return last !== undefined && isNoticeable(last) }))

/** The step of a phrase that is noticed by the rarest words; -1 where all may be missing. */
const rarestOf = (steps: readonly Step[], { weighStep }: Weigher) => {
  let best = -1
  let least = Infinity
  steps.forEach((step, i) => {
    if (!isNoticeable(step)) return
    const weight = weighStep(step)
    if (weight < least) { least = weight; best = i }
  })
  return best
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
    if (step.is === 'one') out |= choose(walk, step, k)
    else if (step.is === 'word' ? step.id === wordAt(walk, k) : step.ids.has(wordAt(walk, k))) out |= 2 << k
  }
  return out
}
const choose = (walk: Walk, step: Choice, k: number) => {
  const word = wordAt(walk, k)
  let out = step.single.has(word) ? 2 << k : 0
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
const nearest = (mask: number) => 31 - Math.clz32(mask & -mask)
const furthest = (mask: number) => 31 - Math.clz32(mask)

const workPerWord = 30
const workAtLeast = 6000

/** Of those that only mean something together, all but the one that is rarest in talk. */
const notWatched = (groups: readonly (readonly number[])[], weightOf: (phrase: number) => number) => {
  const leaders = new Set(groups.map((group) => group.reduce((least, phrase) => (weightOf(phrase) < weightOf(least) ? phrase : least))))
  return new Set(groups.flat().filter((phrase) => !leaders.has(phrase)))
}

/**
 * Throws when a phrase cannot be read: a wrong rule must not start. `stopGap`: words that a gap may not hold. `groups`: phrases that
 * only mean something together; one of each is watched for, and the others are sought when it is there.
 */
export const buildMachine = (phrases: readonly string[], lists: Lists, stopGap: readonly string[], groups: readonly (readonly number[])[] = []): Machine => {
  const { ids, read } = makeReader(lists)
  const all = phrases.map(read)
  if (all.length > mostPhrases) throw new Error(`More than ${mostPhrases} phrases`)
  const weigher = makeWeigher(ids)
  const noticed = all.map((steps, phrase) => {
    const step = rarestOf(steps, weigher)
    if (step < 0 || step >= mostSteps) throw new Error(`Nothing in the phrase must be there: ${phrases[phrase]}`)
    return step
  })
  const anchorsOf = (phrase: number, anchors: Anchors) => {
    const step = noticed[phrase] as number
    eachPlace((all[phrase] as Step[])[step] as Step, 0, weigher, (id, ahead) => {
      const anchor = packAnchor(phrase, step, ahead)
      const here = anchors.get(id)
      if (!here) anchors.set(id, [anchor])
      // Those of one phrase stand together, at the end.
      else if (!hasAnchor(here, anchor, phrase)) here.push(anchor)
    })
    return anchors
  }
  const weightOf = (phrase: number) => weigher.weighStep((all[phrase] as Step[])[noticed[phrase] as number] as Step)
  const later = notWatched(groups, weightOf)
  const watched: Anchors = new Map()
  all.forEach((_, phrase) => { if (!later.has(phrase)) anchorsOf(phrase, watched) })
  const sought = new Map<number, Anchors>()
  const anchorsFor = (phrase: number) => {
    const anchors = sought.get(phrase) ?? anchorsOf(phrase, new Map())
    sought.set(phrase, anchors)
    return anchors
  }
  const stops = new Set(stopGap.flatMap(readRule).map((word) => ids.get(word) ?? 0))
  return { words: new Set(ids.keys()), weightOf, later, run: (words) => runOver(number(words, ids), all, watched, stops, anchorsFor) }
}

const phraseOf = (anchor: Anchor) => Math.floor(anchor / (mostSteps * mostAhead))
const hasAnchor = (here: readonly Anchor[], anchor: Anchor, phrase: number) => {
  for (let i = here.length - 1; i >= 0 && phraseOf(here[i] as Anchor) === phrase; i -= 1) if (here[i] === anchor) return true
  return false
}

const runOver = (numbered: Int32Array, all: readonly Step[][], watched: Anchors, stops: ReadonlySet<number>, anchorsFor: (phrase: number) => Anchors): Search => {
  const walk: Walk = { numbered, stops, work: 0, place: 0, by: -1 }
  const most = workAtLeast + workPerWord * numbered.length
  const sought = new Map<number, Found[]>()
  const look = (anchors: Anchors) => {
    const found: Found[] = []
    for (let at = 0; at < numbered.length && walk.work <= most; at += 1) {
      for (const anchor of anchors.get(numbered[at] as number) ?? noAnchors) {
        const here = lookAround(walk, all, at, anchor)
        if (here) found.push(here)
      }
    }
    return found
  }
  const seek = (phrase: number) => {
    const found = sought.get(phrase) ?? look(anchorsFor(phrase))
    sought.set(phrase, found)
    return found
  }
  return { found: look(watched), seek, all: () => walk.work <= most }
}

/** Whether the phrase of this anchor stands around the word at `at`. */
const lookAround = (walk: Walk, all: readonly Step[][], at: number, anchor: Anchor): Found | null => {
  const last = walk.numbered.length - 2
  const phrase = phraseOf(anchor)
  const step = Math.floor(anchor / mostAhead) % mostSteps
  const steps = all[phrase] as Step[]
  walk.place = at + anchor % mostAhead
  walk.by = -1
  const before = along(walk, steps, step, 1)
  if (before === 0) return null
  walk.by = 1
  const after = along(walk, steps, step + 1, 1)
  if (after === 0) return null
  const from = Math.max(0, walk.place - nearest(before) - 1)
  return { phrase, from, to: Math.min(last, walk.place + nearest(after) - 1), reach: Math.min(last, walk.place + furthest(after) - 1) }
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
