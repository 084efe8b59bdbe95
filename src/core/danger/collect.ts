/** What one message holds of the rules' phrases: where each was found, and what stands over the words around it (past, denied, a figure of speech). */
import type { Heard } from './listen.ts'
import type { Search } from './machine.ts'
import { around, meet, type Place } from './meeting.ts'
import { type Mark, ready, type Rule } from './rules.ts'

/** Words `from` up to, not including, `to`, and the phrase as the rule has it. */
export type Span = { from: number; to: number; phrase: string }

const wordsBefore = 5
const wordsAfter = 7

/** "not", "never", "didn't" just before, with nothing but light words between. */
export const isDenied = (words: readonly string[], from: number) => {
  const { negators, light, undo, undoBefore } = ready()
  for (let i = from - 1; i >= Math.max(0, from - 5); i -= 1) {
    const word = words[i] ?? ''
    if (negators.has(word)) return !(undoBefore.has(words[i - 1] ?? '') || undo.has(words[i + 1] ?? ''))
    if (word === 'no' && i === from - 1) return !/^(i|im|he|hes|she|shes|they|theyre|my|dad|dads|mum|we|the)$/.test(words[from] ?? '')
    if (!light.has(word)) return false
  }
  return false
}

/** For each word, whether it stands in such a phrase. */
export type Cover = Uint8Array
/** What one message holds. `not`: words that silence a rule; `unless`: rules beside which some word speaks of another subject; `parts`: of meetings. */
export type Context = {
  words: readonly string[]
  raw: readonly string[]
  /** False where there was too much of it to look at all. */
  all: boolean
  marks: Record<Mark, Cover>
  not: Map<Rule, Cover>
  unless: Set<Rule>
  hits: Map<Rule, Span[]>
  parts: Map<number, Place[]>
}

export const collect = (heard: Heard): Context => {
  const { machine, meanings, phrases } = ready()
  const search = machine.run(heard.words)
  const cover = () => new Uint8Array(heard.words.length)
  const context: Context = {
    words: heard.words, raw: heard.raw, all: true, not: new Map(), unless: new Set(), hits: new Map(), parts: new Map(),
    marks: { past: cover(), pastAfter: cover(), still: cover(), denial: cover(), plain: cover(), idiom: cover(), elsewhere: cover() },
  }
  for (const { phrase, from, to, reach } of search.found) {
    const meaning = meanings[phrase]
    if (!meaning) continue
    if (meaning.of === 'unless') context.unless.add(meaning.rule)
    else if (meaning.of === 'mark' && meaning.mark === 'elsewhere') coverElsewhere(context, from, reach)
    else if (meaning.of === 'mark') context.marks[meaning.mark].fill(1, from, reach)
    else if (meaning.of === 'rule') {
      const spans = entry(context.hits, meaning.rule, () => [])
      spans.push({ from, to, phrase: phrases[phrase] ?? '' })
      if (reach !== to) spans.push({ from, to: reach, phrase: phrases[phrase] ?? '' })
    } else if (meaning.of === 'part') {
      entry(context.parts, phrase, () => []).push({ from, to: reach })
    }
    // "hasn't got his inhaler with him": what takes the danger away is itself denied.
    else if (!isDenied(heard.words, from)) entry(context.not, meaning.rule, cover).fill(1, from, reach)
  }
  hearMeetings(context, search)
  context.all = search.all()
  return context
}
/** A part that is only a figure of speech is no part. The rarest part leads: the others are sought only where it stands. */
const hearMeetings = (context: Context, { seek }: Search) => {
  const { parts, hits, words, marks } = context
  const { meetings, ledBy, machine: { later } } = ready()
  const isSaid = ({ from, to }: Place) => marks.idiom[to - 1] !== 1 && !isDenied(words, from)
  const led: number[] = []
  for (const [part, places] of parts) {
    parts.set(part, places.filter(isSaid))
    led.push(...ledBy.get(part) ?? [])
  }
  // As the rules stand, whichever part was heard first.
  for (const i of led.sort((a, b) => a - b)) {
    const { of, text, parts: [first = -1, ...rest], within } = meetings[i] as (typeof meetings)[number]
    const leading = heardHere(context, of, parts.get(first) ?? [])
    if (leading.length === 0) continue
    const near = around(leading, within, words.length)
    const places = [leading]
    for (const part of rest) {
      const there = later.has(part) ? seek(part, near).map(({ from, reach }) => ({ from, to: reach })).filter(isSaid) : parts.get(part) ?? []
      const here = heardHere(context, of, there)
      if (here.length === 0) break
      places.push(here)
    }
    if (places.length <= rest.length) continue
    for (const { from, to } of meet(places, within)) entry(hits, of, () => []).push({ from, to, phrase: text })
  }
}
const heardHere = ({ marks, not }: Context, rule: Rule, places: Place[]) => {
  const silent = not.get(rule)
  const elsewhere = rule.kind === 'family' && rule.family.elsewhere === true ? marks.elsewhere : null
  return silent || elsewhere ? places.filter(({ to }) => silent?.[to - 1] !== 1 && elsewhere?.[to - 1] !== 1) : places
}
const entry = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

/** A game or a film speaks for the words around it, up to the first real person or other thought. */
const coverElsewhere = ({ words, marks }: Context, from: number, to: number) => {
  const { real } = ready()
  let first = from
  let last = to
  while (first > 0 && from - first < wordsBefore && !real.has(words[first - 1] ?? '')) first -= 1
  while (last < words.length && last - to < wordsAfter && !real.has(words[last] ?? '')) last += 1
  marks.elsewhere.fill(1, first, last)
}

/** A figure of speech silences what ends inside it: "want to die [of embarrassment]", not "[touching me down] there". */
export const isSilenced = (context: Context, rule: Rule, span: Place) =>
  (context.marks.idiom[span.to - 1] === 1 && !(rule.kind === 'family' && rule.family.whole === true)) || context.not.get(rule)?.[span.to - 1] === 1
  || (rule.kind === 'family' && rule.family.elsewhere === true && context.marks.elsewhere[span.to - 1] === 1)
