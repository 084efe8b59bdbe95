/**
 * Finds phrases in words. Each phrase is looked for around its rarest word, so that ordinary talk costs next to nothing;
 * the work for one message is bounded by its length, and a message that exhausts it says so (it is then read by a person).
 */
import { readRule } from './listen.ts'
import { eachPlace, makeWeigher, rarestOf } from './rarest.ts'
import { END, LARGE, type Lists, makeReader, START, type Step, UNKNOWN } from './steps.ts'
import { along, furthest, nearest, type Walk } from './walk.ts'

/** Words `from` up to, not including, `to`. With what may follow it still: up to `reach`. */
export type Found = { phrase: number; from: number; to: number; reach: number }

/**
 * Where a word stands, step `step` of phrase `phrase` may end `ahead` words later: the three packed in one small number, since there
 * are a hundred thousand of them and a Worker has 128 MB.
 */
type Anchor = number
type Anchors = Map<number, Anchor[]>
const noAnchors: readonly Anchor[] = []
const mostPhrases = 1 << 16, mostSteps = 1 << 7, mostAhead = 1 << 7
const packAnchor = (phrase: number, step: number, ahead: number): Anchor => (phrase * mostSteps + step) * mostAhead + ahead

/** Words `from` up to, not including, `to`. */
export type Reach = { from: number; to: number }

/** What was found in one message. `seek`: where a phrase stands that was not watched for, by the words that are `near`; `all`: nothing was left out so far. */
export type Search = { found: Found[]; seek: (phrase: number, near: readonly Reach[]) => Found[]; all: () => boolean }
export type Machine = {
  words: ReadonlySet<string>
  /** How common the words are by which a phrase is noticed. */
  weightOf: (phrase: number) => number
  /** Phrases that are only looked for when asked for. */
  later: ReadonlySet<number>
  run: (words: readonly string[]) => Search
}

const workPerWord = 12
const workAtLeast = 5000

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
  const look = (anchors: Anchors, near: readonly Reach[]) => {
    const found: Found[] = []
    for (const { from, to } of near) {
      for (let at = from + 1; at <= to && walk.work <= most; at += 1) {
        for (const anchor of anchors.get(numbered[at] as number) ?? noAnchors) {
          const here = lookAround(walk, all, at, anchor)
          if (here) found.push(here)
        }
      }
    }
    return found
  }
  // The edges are words too: a phrase may be noticed by one.
  const everywhere = [{ from: -1, to: numbered.length - 1 }]
  return { found: look(watched, everywhere), seek: (phrase, near) => look(anchorsFor(phrase), near), all: () => walk.work <= most }
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
