/**
 * Finds phrases in words. Each phrase is looked for around its rarest word, so that ordinary talk costs next to nothing;
 * the work for one message is bounded by its length, and a message that exhausts it says so (it is then read by a person).
 */
import { readRule } from './listen.ts'
import { makeWeigher } from './rarest.ts'
import { type Anchor, type Anchors, anchorsOf, placeOf, type Read } from './reading.ts'
import { END, LARGE, START, type Step, UNKNOWN } from './steps.ts'
import { along, furthest, nearest, type Walk } from './walk.ts'

/** Words `from` up to, not including, `to`. With what may follow it still: up to `reach`. */
export type Found = { phrase: number; from: number; to: number; reach: number }

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

const none: readonly Anchor[] = []
const workPerWord = 12
const workAtLeast = 5000

/** `stopGap`: words that a gap may not hold. */
export const machineOf = ({ ids, phrases, noticed, weights, later, watched }: Read, stopGap: readonly string[]): Machine => {
  const weigher = makeWeigher(ids)
  const sought = new Map<number, Anchors>()
  const anchorsFor = (phrase: number) => {
    const anchors = sought.get(phrase) ?? anchorsOf({ phrases, noticed }, [phrase], weigher)
    sought.set(phrase, anchors)
    return anchors
  }
  const stops = new Set(stopGap.flatMap(readRule).map((word) => ids.get(word) ?? 0))
  return {
    words: new Set(ids.keys()), weightOf: (phrase) => weights[phrase] ?? 0, later,
    run: (words) => runOver(number(words, ids), phrases, watched, stops, anchorsFor),
  }
}

const runOver = (numbered: Int32Array, all: Read['phrases'], watched: Anchors, stops: ReadonlySet<number>, anchorsFor: (phrase: number) => Anchors): Search => {
  const walk: Walk = { numbered, stops, work: 0, place: 0, by: -1 }
  const most = workAtLeast + workPerWord * numbered.length
  const look = (anchors: Anchors, near: readonly Reach[]) => {
    const found: Found[] = []
    for (const { from, to } of near) {
      for (let at = from + 1; at <= to && walk.work <= most; at += 1) {
        for (const anchor of anchors.get(numbered[at] as number) ?? none) {
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
const lookAround = (walk: Walk, all: Read['phrases'], at: number, anchor: Anchor): Found | null => {
  const last = walk.numbered.length - 2
  const { phrase, step, ahead } = placeOf(anchor)
  const steps = all[phrase] as readonly Step[]
  walk.place = at + ahead
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
