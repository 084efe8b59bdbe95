/**
 * Finds every phrase in one walk over the words. Phrases share their beginnings in a tree; which branches are alive after
 * each word is remembered, so that the same run of words is never worked out twice (and never backtracked over).
 */
import { type Item, readPhrase } from './notation.ts'
import { readRule } from './listen.ts'

/** A phrase ended before place `end` of the numbered words; `phrase` is its place in the list given to `buildMachine`. */
export type Found = { phrase: number; end: number }

type Step =
  | { is: 'word'; ids: ReadonlySet<number>; key: string }
  | { is: 'gap'; upTo: number; key: string }
  | { is: 'one'; of: Step[][]; optional: boolean; key: string }

type Edge = { ids: ReadonlySet<number>; to: number }
/** `any`: after one word of whatever kind; `free`: without a word. */
type Node = { edges: Edge[]; any: number[]; free: number[]; accepts: number[]; children: Map<string, number> }
type State = { nodes: readonly number[]; accepts: readonly number[]; next: Map<number, State> }

const START = 1, END = 2, LARGE = 3
const largestNumber = 120
const mostRemembered = 20_000

export type Machine = {
  words: ReadonlySet<string>
  /** The words as numbers, with an edge before and after. */
  number: (words: readonly string[]) => Int32Array
  run: (numbered: Int32Array) => Found[]
  /** Where a phrase that ended before `end` began; the shortest reading. */
  beganAt: (phrase: number, numbered: Int32Array, end: number) => number
}

const alternativesOf = (items: Item[]): Item[][] => (items.length === 1 && items[0]?.is === 'one' ? items[0].of : [items])

export type Lists = Readonly<Record<string, string>>

export const buildMachine = (phrases: readonly string[], lists: Lists, stopGap: readonly string[]): Machine => {
  const ids = new Map<string, number>()
  const idOf = (word: string) => {
    const id = ids.get(word) ?? LARGE + 1 + ids.size
    ids.set(word, id)
    return id
  }
  for (let n = 0; n <= largestNumber; n += 1) idOf(String(n))
  const nodes: Node[] = []
  const newNode = () => nodes.push({ edges: [], any: [], free: [], accepts: [], children: new Map() }) - 1

  const listed = new Map<string, Step>()
  const readList = (name: string): Step => {
    const text = lists[name]
    if (text === undefined) throw new Error(`No list is called @${name}`)
    const step = listed.get(name) ?? oneOf(alternativesOf(readPhrase(text)).map((items) => items.flatMap(toSteps)), false, `@${name}`)
    listed.set(name, step)
    return step
  }
  const oneOf = (of: Step[][], optional: boolean, key: string): Step => {
    const single = new Set<number>()
    const rest: Step[][] = []
    for (const steps of of) {
      const [only] = steps
      // A word that is left out of what people write ("really") leaves nothing to ask for.
      if (!only) continue
      if (steps.length === 1 && only?.is === 'word') for (const id of only.ids) single.add(id)
      else rest.push(steps)
    }
    if (single.size === 0) return { is: 'one', of: rest, optional, key }
    const word: Step = { is: 'word', ids: single, key: `{${[...single].sort((a, b) => a - b).join()}}` }
    return rest.length === 0 && !optional ? { ...word, key } : { is: 'one', of: [[word], ...rest], optional, key }
  }
  const numbersWithin = (from: number, to: number) => {
    const all = new Set<number>()
    for (let n = from; n <= Math.min(to, largestNumber); n += 1) all.add(idOf(String(n)))
    if (to > largestNumber) all.add(LARGE)
    return all
  }
  const toSteps = (item: Item): Step[] => {
    if (item.is === 'words') return readRule(item.text).map((word) => ({ is: 'word', ids: new Set([idOf(word)]), key: `w${idOf(word)}` }))
    if (item.is === 'edge') return [{ is: 'word', ids: new Set([item.which === '^' ? START : END]), key: item.which }]
    if (item.is === 'number') return [{ is: 'word', ids: numbersWithin(item.from, item.to), key: `#${item.from}-${item.to}` }]
    if (item.is === 'gap') return [{ is: 'gap', upTo: item.upTo, key: `..${item.upTo}` }]
    if (item.is === 'list') return [readList(item.name)]
    const of = item.of.map((items) => items.flatMap(toSteps))
    const key = (item.optional ? '?' : '') + of.map((steps) => steps.map((s) => s.key).join(' ')).join('|')
    return [oneOf(of, item.optional, `(${key})`)]
  }

  const link = (from: number, step: Step, to: number) => {
    const node = nodes[from] as Node
    if (step.is === 'word') node.edges.push({ ids: step.ids, to })
    else if (step.is === 'one') {
      if (step.optional) node.free.push(to)
      for (const steps of step.of) chain(from, steps, to)
    } else {
      node.free.push(to)
      let here = from
      for (let n = 0; n < step.upTo; n += 1) {
        const next = newNode()
        ;(nodes[here] as Node).any.push(next)
        ;(nodes[next] as Node).free.push(to)
        here = next
      }
    }
  }
  /** Inside brackets: to a target that all alternatives share. */
  const chain = (from: number, steps: readonly Step[], to: number) => {
    if (steps.length === 0) { (nodes[from] as Node).free.push(to); return }
    let here = from
    steps.forEach((step, i) => {
      const next = i === steps.length - 1 ? to : newNode()
      link(here, step, next)
      here = next
    })
  }

  const root = newNode()
  const read = phrases.map((phrase) => {
    const steps = readPhrase(phrase).flatMap(toSteps)
    if (steps.length === 0) throw new Error(`Nothing is left of the phrase: ${phrase}`)
    return steps
  })
  read.forEach((steps, phrase) => {
    let here = root
    for (const step of steps) {
      const known = (nodes[here] as Node).children.get(step.key)
      const next = known ?? newNode()
      if (known === undefined) {
        (nodes[here] as Node).children.set(step.key, next)
        link(here, step, next)
      }
      here = next
    }
    ;(nodes[here] as Node).accepts.push(phrase)
  })

  const stops = new Set(stopGap.flatMap(readRule).map((word) => ids.get(word)))
  const closed = closeAll(nodes)
  const walk = walker(nodes, closed, root, (id) => id > END && !stops.has(id))
  return {
    words: new Set(ids.keys()),
    number: (words) => numberWords(words, ids),
    run: walk,
    beganAt: (phrase, numbered, end) => Math.max(...before(read[phrase] ?? [], [end], numbered, stops)),
  }
}

const numberWords = (words: readonly string[], ids: ReadonlyMap<string, number>) => {
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
const UNKNOWN = 1 << 30

/** Each node with those that can be reached from it without a word. */
const closeAll = (nodes: readonly Node[]) => nodes.map((_, first) => {
  const all = new Set([first])
  for (const at of all) for (const next of nodes[at]?.free ?? []) all.add(next)
  return [...all]
})

const walker = (nodes: readonly Node[], closed: readonly number[][], root: number, fillsGap: (id: number) => boolean) => {
  /** Every phrase begins here, so what begins with which word is worked out once. */
  const begins = new Map<number, number[]>()
  for (const at of closed[root] ?? []) for (const { ids, to } of nodes[at]?.edges ?? []) for (const id of ids) begins.set(id, [...(begins.get(id) ?? []), to])
  const beginsAny = (closed[root] ?? []).flatMap((at) => nodes[at]?.any ?? [])
  const seen = new Int32Array(nodes.length)
  let stamp = 0
  const states = new Map<string, State>()
  let remembered = 0
  const stateOf = (alive: number[]): State => {
    const key = String.fromCharCode(...alive.flatMap((n) => [n & 0x7fff, n >> 15]))
    const known = states.get(key)
    if (known) return known
    const accepts = new Set(alive.flatMap((n) => nodes[n]?.accepts ?? []))
    const state: State = { nodes: alive, accepts: [...accepts], next: new Map() }
    states.set(key, state)
    return state
  }
  const step = (from: readonly number[], id: number, alive: number[]) => {
    const gap = fillsGap(id)
    for (const at of from) {
      const node = nodes[at] as Node
      for (const { ids, to } of node.edges) if (ids.has(id)) reach(to, alive)
      if (gap) for (const target of node.any) reach(target, alive)
    }
  }
  const reach = (target: number, alive: number[]) => {
    for (const node of closed[target] as number[]) {
      if (seen[node] === stamp) continue
      seen[node] = stamp
      alive.push(node)
    }
  }
  const after = (state: State, id: number): State => {
    stamp += 1
    const alive: number[] = []
    step(state.nodes, id, alive)
    for (const target of begins.get(id) ?? []) reach(target, alive)
    if (fillsGap(id)) for (const target of beginsAny) reach(target, alive)
    const next = stateOf(alive)
    state.next.set(id, next)
    remembered += 1
    return next
  }
  const first = stateOf([])
  return (numbered: Int32Array): Found[] => {
    if (remembered > mostRemembered) {
      states.clear()
      first.next.clear()
      remembered = 0
    }
    const found: Found[] = []
    let state = first
    for (let i = 0; i < numbered.length; i += 1) {
      const id = numbered[i] as number
      state = state.next.get(id) ?? after(state, id)
      for (const phrase of state.accepts) found.push({ phrase, end: i + 1 })
    }
    return found
  }
}

/** Backwards over one phrase: from the places where it may end to those where it may begin. */
const before = (steps: readonly Step[], ends: readonly number[], numbered: Int32Array, stops: ReadonlySet<number | undefined>): number[] => {
  let places = ends
  for (let i = steps.length - 1; i >= 0; i -= 1) places = [...new Set(beforeOne(steps[i] as Step, places, numbered, stops))]
  return [...places]
}
const beforeOne = (step: Step, ends: readonly number[], numbered: Int32Array, stops: ReadonlySet<number | undefined>): number[] => {
  if (step.is === 'word') return ends.filter((end) => step.ids.has(numbered[end - 1] ?? 0)).map((end) => end - 1)
  if (step.is === 'gap') return ends.flatMap((end) => {
    const out = [end]
    for (let n = 1; n <= step.upTo && (numbered[end - n] ?? 0) > END && !stops.has(numbered[end - n]); n += 1) out.push(end - n)
    return out
  })
  return [...(step.optional ? ends : []), ...step.of.flatMap((steps) => before(steps, ends, numbered, stops))]
}
