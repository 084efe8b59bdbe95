/** Reads all phrases once, and notes by which of its words each is noticed: what the machine then finds them by (frozen.ts keeps it). */
import { eachPlace, makeWeigher, rarestOf, type Weigher } from './rarest.ts'
import { type Lists, makeReader, type Step } from './steps.ts'

/**
 * Where a word stands, step `step` of phrase `phrase` may end `ahead` words later: the three packed in one small number, since there
 * are a hundred thousand of them and a Worker has 128 MB.
 */
export type Anchor = number
export type Anchors = ReadonlyMap<number, ArrayLike<Anchor> & Iterable<Anchor>>
const mostPhrases = 1 << 16, mostSteps = 1 << 7, mostAhead = 1 << 7
const packAnchor = (phrase: number, step: number, ahead: number): Anchor => (phrase * mostSteps + step) * mostAhead + ahead
const phraseOf = (anchor: Anchor) => Math.floor(anchor / (mostSteps * mostAhead))
export const placeOf = (anchor: Anchor) => ({ phrase: phraseOf(anchor), step: Math.floor(anchor / mostAhead) % mostSteps, ahead: anchor % mostAhead })

export type Read = {
  /** Each word's number, in the order of the numbers. */
  ids: ReadonlyMap<string, number>
  phrases: readonly (readonly Step[])[]
  /** Of each phrase the step by which it is noticed, and how common the words of that are. */
  noticed: readonly number[]
  weights: readonly number[]
  /** Phrases that are only looked for when asked for. */
  later: ReadonlySet<number>
  /** By each word, where the phrases that are looked for always may stand. */
  watched: Anchors
}

const hasAnchor = (here: readonly Anchor[], anchor: Anchor, phrase: number) => {
  for (let i = here.length - 1; i >= 0 && phraseOf(here[i] as Anchor) === phrase; i -= 1) if (here[i] === anchor) return true
  return false
}

export const anchorsOf = ({ phrases, noticed }: Pick<Read, 'phrases' | 'noticed'>, some: readonly number[], weigher: Weigher): Anchors => {
  const anchors = new Map<number, Anchor[]>()
  for (const phrase of some) {
    const step = noticed[phrase] as number
    eachPlace((phrases[phrase] as Step[])[step] as Step, 0, weigher, (id, ahead) => {
      const anchor = packAnchor(phrase, step, ahead)
      const here = anchors.get(id)
      if (!here) anchors.set(id, [anchor])
      // Those of one phrase stand together, at the end.
      else if (!hasAnchor(here, anchor, phrase)) here.push(anchor)
    })
  }
  return anchors
}

/** Of those that only mean something together, all but the one that is rarest in talk. */
const notWatched = (groups: readonly (readonly number[])[], weights: readonly number[]) => {
  const weightOf = (phrase: number) => weights[phrase] as number
  const leaders = new Set(groups.map((group) => group.reduce((least, phrase) => (weightOf(phrase) < weightOf(least) ? phrase : least))))
  return new Set(groups.flat().filter((phrase) => !leaders.has(phrase)))
}

/**
 * Throws when a phrase cannot be read: a wrong rule must not start. `groups`: phrases that only mean something together; one of each is
 * watched for, and the others are sought when it is there.
 */
export const readPhrases = (phrases: readonly string[], lists: Lists, groups: readonly (readonly number[])[] = []): Read => {
  const { ids, read } = makeReader(lists)
  const all = phrases.map(read)
  if (all.length > mostPhrases) throw new Error(`More than ${mostPhrases} phrases`)
  const weigher = makeWeigher(ids)
  const noticed = all.map((steps, phrase) => {
    const step = rarestOf(steps, weigher)
    if (step < 0 || step >= mostSteps) throw new Error(`Nothing in the phrase must be there: ${phrases[phrase]}`)
    return step
  })
  const weights = all.map((steps, phrase) => weigher.weighStep(steps[noticed[phrase] as number] as Step))
  const later = notWatched(groups, weights)
  const always = [...all.keys()].filter((phrase) => !later.has(phrase))
  return { ids, phrases: all, noticed, weights, later, watched: anchorsOf({ phrases: all, noticed }, always, weigher) }
}
