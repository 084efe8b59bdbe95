/**
 * The rules as they were read, as text and back: reading them takes a third of a second of a cold start, and the service must be
 * ready again within two (reliability.md §7 T1). The bundle carries the text; from the sources they are read anew.
 */
import type { Read } from './reading.ts'
import { asIds, FIRST_WORD, type Ids, type Step } from './steps.ts'

/** A word is its number; the others begin with what they are. Steps within runs stand by their number in the pool. */
type FrozenStep = number | ['words', number[]] | ['gap', number] | ['one', boolean, number[], number[][]]
type Frozen = {
  words: string[]; pool: FrozenStep[]; phrases: number[][]; noticed: number[]; weights: number[]; later: number[]
  /** Each word's number, how many anchors follow, and they. */
  watched: number[]
}

/** Steps are shared between phrases, and stay so: each is written once, those within it before it. */
const makePool = () => {
  const pool: FrozenStep[] = []
  const places = new Map<Step, number>()
  const put = (step: Step): number => {
    const known = places.get(step)
    if (known !== undefined) return known
    const written = write(step)
    places.set(step, pool.length)
    return pool.push(written) - 1
  }
  const write = (step: Step): FrozenStep => {
    if (step.is === 'word') return step.id
    if (step.is === 'words') return ['words', [...step.ids]]
    if (step.is === 'gap') return ['gap', step.upTo]
    return ['one', step.optional, [...step.single], step.runs.map((run) => run.map(put))]
  }
  return { pool, put }
}

export const freeze = ({ ids, phrases, noticed, weights, later, watched }: Read): string => {
  const { pool, put } = makePool()
  const frozen: Frozen = {
    words: [...ids.keys()], phrases: phrases.map((steps) => steps.map(put)), pool, noticed: [...noticed], weights: [...weights],
    later: [...later], watched: [...watched].flatMap(([id, anchors]) => [id, anchors.length, ...anchors]),
  }
  return JSON.stringify(frozen)
}

const none: Ids = []

const thawSteps = (pool: readonly FrozenStep[]): Step[] => {
  const steps: Step[] = []
  const at = (n: number) => steps[n] as Step
  for (const step of pool) {
    if (typeof step === 'number') steps.push({ is: 'word', id: step })
    else if (step[0] === 'words') steps.push({ is: 'words', ids: asIds(step[1]) })
    else if (step[0] === 'gap') steps.push({ is: 'gap', upTo: step[1] })
    else steps.push({ is: 'one', single: step[2].length > 0 ? asIds(step[2]) : none, runs: step[3].map((run) => run.map(at)), optional: step[1] })
  }
  return steps
}

const thawAnchors = (written: readonly number[]) => {
  const flat = Int32Array.from(written)
  const watched = new Map<number, Int32Array>()
  for (let at = 0; at < flat.length;) {
    const [id = 0, count = 0] = [flat[at], flat[at + 1]]
    watched.set(id, flat.subarray(at + 2, at + 2 + count))
    at += 2 + count
  }
  return watched
}

export const thaw = (text: string): Read => {
  const frozen = JSON.parse(text) as Frozen
  const steps = thawSteps(frozen.pool)
  return {
    ids: new Map(frozen.words.map((word, i) => [word, FIRST_WORD + i])), phrases: frozen.phrases.map((phrase) => phrase.map((n) => steps[n] as Step)), noticed: frozen.noticed,
    weights: frozen.weights, later: new Set(frozen.later), watched: thawAnchors(frozen.watched),
  }
}
