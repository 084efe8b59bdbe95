/** Reads the phrases of the rules into steps over numbered words: what a walk along a message takes one after the other. */
import { readRule } from './listen.ts'
import { type Item, readPhrase } from './notation.ts'

export type Lists = Readonly<Record<string, string>>

/** Words of which any will do: a few are quicker to look through than to look up, and cost less to keep. */
export type Ids = readonly number[] | ReadonlySet<number>
const few = 9
export const isOneOf = (ids: Ids, id: number) => {
  if (ids instanceof Set) return ids.has(id)
  const some = ids as readonly number[]
  for (let i = 0; i < some.length; i += 1) if (some[i] === id) return true
  return false
}
export const asIds = (ids: number[]): Ids => (ids.length <= few ? ids : new Set(ids))

export type Step =
  | { is: 'word'; id: number }
  | { is: 'words'; ids: Ids }
  | { is: 'gap'; upTo: number }
  | Choice
/** One of: single words, kept as a set, and runs of several steps. Runs are sorted by the word at their edge when a message first comes by. */
export type Choice = { is: 'one'; single: Ids; runs: readonly Step[][]; optional: boolean; byFirst?: Sorted; byLast?: Sorted }
/** `open`: runs that begin or end with no fixed word. */
export type Sorted = { words: ReadonlyMap<number, Step[][]>; open: Step[][] }

/** Numbers that are no words: the edges of a message, a number past the largest that is listed, a word that no rule knows. */
export const START = 1, END = 2, LARGE = 3, UNKNOWN = 4
/** Words are numbered from here, in the order in which they were met. */
export const FIRST_WORD = UNKNOWN + 1
const largestNumber = 120

const alternativesOf = (items: Item[]): Item[][] => (items.length === 1 && items[0]?.is === 'one' ? items[0].of : [items])
const none: Ids = []

/** Reads phrases into steps over numbered words. What is written twice is kept once. */
export const makeReader = (lists: Lists) => {
  const ids = new Map<string, number>()
  const words = new Map<number, Step>()
  const runs = new Map<string, Step[]>()
  const listed = new Map<string, Step>()
  const idOf = (word: string) => {
    const id = ids.get(word) ?? FIRST_WORD + ids.size
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
    const single: number[] = []
    const rest: Step[][] = []
    for (const steps of of) {
      const [only] = steps
      // A word that is left out of what people write ("really") leaves nothing to ask for.
      if (!only) continue
      if (steps.length > 1 || only.is === 'gap' || only.is === 'one') rest.push(steps)
      else if (only.is === 'word') single.push(only.id)
      else single.push(...only.ids)
    }
    if (rest.length > 0 || optional) return { is: 'one', single: single.length ? asIds(single) : none, runs: rest, optional }
    return { is: 'words', ids: asIds(single) }
  }
  const readList = (name: string): Step => {
    const text = lists[name]
    if (text === undefined) throw new Error(`No list is called @${name}`)
    const step = listed.get(name) ?? oneOf(alternativesOf(readPhrase(text)).map(readItems), false)
    listed.set(name, step)
    return step
  }
  const numbersWithin = (from: number, to: number) => {
    const all: number[] = []
    for (let n = from; n <= Math.min(to, largestNumber); n += 1) all.push(idOf(String(n)))
    if (to > largestNumber) all.push(LARGE)
    return asIds(all)
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
