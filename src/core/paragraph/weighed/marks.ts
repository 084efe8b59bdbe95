/** A text word by word, each with the kind of word that it is, so that what stands around a reading can be weighed. */
import { doingOf, negative, placeNoun, roleOf, unreal } from '../lexicon.ts'
import { plainName } from '../names.ts'
import { peopleIn } from '../people.ts'
import { tokensOf } from '../spoken.ts'
import type { Telling } from '../telling.ts'

/** `kind`: what sort of word it is, or the word itself; `named`: whose name it is, by the letter that `peopleIn` gives. */
export type Mark = { word: string; kind: string; at: number; end: number; named: string | null }

const childHead = /^(?:step-?)?(?:daughter|daughtr|son|boy|girl|lad|lass|lassie|kid|child|teenager|bairn|wean|grandson|granddaughter|grandaughter|grandchild|nephew|niece|eldest|oldest|youngest|yp|youngster|foster)s?$/
const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|yday|today|tonight|tomorrow|morning|afternoon|evening|night|nite)s?$/
const clock = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm|ish)?$|^\d{3,4}$|^(?:half|quarter|noon|midnight|midday)$/
const numbers = new Set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(' '))

type Kind = readonly [name: string, is: (word: string, bare: string) => boolean]
const kinds: readonly Kind[] = [
  ['#N', (word) => /^\d{1,2}$/.test(word)], ['#W', (word) => numbers.has(word)], ['#CLOCK', (word) => clock.test(word)], ['#D', (word) => /^\d/.test(word)],
  ['#POSS', (word) => /^(?:his|her|their|har)$/.test(word)], ['#MY', (word) => /^(?:my|our|wor|mi|ma)$/.test(word)], ['#DAY', (word) => day.test(word)],
]
const others: readonly Kind[] = [['#NOT', (word) => negative.test(word)], ['#IF', (word) => unreal.has(word)], ['#PLACE', (word) => placeNoun.has(word)]]

const kindOf = (word: string): string => {
  const bare = word.replace(/'s?$/, '')
  const owns = word === bare ? '' : "'s"
  const first = kinds.find(([, is]) => is(word, bare))
  if (first) return first[0]
  const role = roleOf.get(word) ?? roleOf.get(bare)
  if (role !== undefined) return `#${role === 'he' || role === 'she' ? 'they' : role}${owns}`
  if (childHead.test(bare)) return `#child${owns}`
  const doing = doingOf.get(word)
  return doing !== undefined ? `#${doing.toUpperCase()}` : others.find(([, is]) => is(word, bare))?.[0] ?? word
}

/** A word's kind is the same in every text; so many are kept that no flood of made-up words fills the memory. */
const mostKept = 20_000
const kept = new Map<string, string>()
const kind = (word: string): string => {
  const known = kept.get(word)
  if (known !== undefined) return known
  const made = kindOf(word)
  if (kept.size < mostKept) kept.set(word, made)
  return made
}

const firstOf = (name: string) => name.toLowerCase().split(' ')[0] ?? ''
const plainMarks = (t: Telling): readonly Mark[] => {
  const names = new Map(peopleIn(t).named.map(({ name, mark }) => [firstOf(name), mark]))
  return t.sentences.flatMap((_, sentence) => {
    const here = tokensOf(t, sentence).map(({ word, at, end }): Mark => {
      if (word === '\n') return { word: '¶', kind: '¶', at, end, named: null }
      const plain = plainName(t.raw.slice(at, end))
      const named = names.get(plain.toLowerCase()) ?? null
      return { word, kind: named === null ? kind(word) : word.endsWith('s') && plain.length < end - at ? "#name's" : '#name', at, end, named }
    })
    const last = here.at(-1)
    return last ? [...here, { word: '|', kind: '|', at: last.end, end: last.end, named: null }] : []
  })
}

const known = new WeakMap<Telling, readonly Mark[]>()
/** The words of a text; worked out once. `child`: the name by which the child goes, which is marked apart from other names. */
export const marksOf = (t: Telling, child: string | null): readonly Mark[] => {
  const plain = known.get(t) ?? plainMarks(t)
  known.set(t, plain)
  const mark = child === null ? undefined : peopleIn(t).named.find(({ name }) => firstOf(name) === child)?.mark
  return mark === undefined ? plain : plain.map((one) => (one.named === mark ? { ...one, kind: one.kind.replace('#name', '#CHILD') } : one))
}

const near = 3
const reach = 9
/** What stands before and after these words, close by and further off. */
export const cuesAround = (marks: readonly Mark[], from: number, to: number): string[] => {
  const cues: string[] = []
  const beside = (step: number, one: Mark | undefined) => {
    cues.push(`${step}${one?.kind ?? '^'}`)
    if (one && one.kind !== one.word && one.named === null) cues.push(`${step}${one.word}`)
  }
  for (let step = 1; step <= near; step += 1) {
    beside(-step, marks[from - step])
    beside(step, marks[to - 1 + step])
  }
  const [a, b, c, d] = [from - 2, from - 1, to, to + 1].map((i) => marks[i]?.kind ?? '^')
  cues.push(`${a} ${b} _`, `_ ${c} ${d}`, `${b} _ ${c}`)
  for (let step = 1; step <= reach; step += 1) {
    const [one, other] = [marks[from - step], marks[to - 1 + step]]
    if (one) cues.push(`<${one.kind}`)
    if (other) cues.push(`>${other.kind}`)
  }
  return cues
}

/** The words from one place in the text to another, by their numbers. */
export const between = (marks: readonly Mark[], from: number, to: number): readonly [number, number] => {
  const first = marks.findIndex(({ end }) => end > from)
  const past = marks.findIndex(({ at }) => at >= to)
  return [first < 0 ? marks.length : first, past < 0 ? marks.length : past]
}
