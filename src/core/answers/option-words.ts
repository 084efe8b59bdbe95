/** Finds which of a question's options a reply means: by number, by name, by other words for it, past a slip of the finger. */
import type { Option } from '../../../content/shape.ts'
import { fold, numerals, oneSlip, soften } from './plain.ts'

export type Found = { option: Option; sure: boolean }

const ordinals: Record<string, string> = {
  first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9',
}
const ordinalWord = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b/g

/** Folded words with numbers written as digits: `option two` is `option 2`, `1st` is `1`. */
export const withDigits = (said: string): string => {
  const folded = numerals(fold(said).replace(/\b(first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) one\b/g, '$1')).replace(ordinalWord,
    (word) => ordinals[word] ?? word)
  return folded.replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
}

const before = '(?:(?:its|it is|its a|ill go|ill|i|id|say|go|for|with|choose|pick|the|my|answer|ans|option|opt|number|num|nos|choice|'
  + 'reply|is|erm|um|ok|probably|think|will|be|a) )*'
const after = '(?: (?:one|option|pls|plz|please|thanks|thank you|thx|ta|x+|i think|mate|ok|then|only|just|answer|for me|for now|i guess|'
  + 'sorry|love))*'
const numberOnly = new RegExp(`^${before}(?:no )?(\\d{1,2})${after}$`)

/** The number that a reply consists of, with the words that people put round it. "No one" is not number one. */
export const numberSaid = (said: string): number | null => {
  if (/^\s*no[ -]?one\b/i.test(said)) return null
  const found = numberOnly.exec(withDigits(said))
  return found?.[1] === undefined ? null : Number(found[1])
}

const folded = (option: Option): string[] =>
  [option.label, option.value.replace(/_/g, ' '), ...(option.also ?? [])].map((name) => fold(name)).filter((name) => name !== '')

const small = new Set(['the', 'a', 'an', 'my', 'his', 'her', 'their', 'its', 'hes', 'shes', 'theyre', 'he', 'she', 'they', 'is', 'are',
  'was', 'i', 'im', 'we', 'at', 'in', 'with', 'to', 'on', 'it', 'id', 'say', 'think', 'been', 'has', 'have', 'just', 'pls', 'please',
  'thanks', 'and', 'or', 'of'])
const gist = (folded: string) => folded.split(' ').filter((word) => !small.has(word)).join(' ')

/** Options do not change while the service runs: their names, and what is left of each without its small words, are worked out once. */
type Name = { name: string; words: readonly string[] }
type Names = { names: string[]; gists: string[]; inWords: Name[] }
const known = new WeakMap<Option, Names>()
const knownOf = (option: Option): Names => {
  const found = known.get(option)
  if (found) return found
  const names = folded(option)
  const made = { names, gists: names.map(gist), inWords: names.map((name) => ({ name, words: name.split(' ') })) }
  known.set(option, made)
  return made
}
const namesOf = (option: Option): string[] => knownOf(option).names

const only = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0] ?? null : null)

/** A name of the option inside a longer reply, with no "not" close before it. */
export const within = (folded: string, name: string): boolean => {
  const at = ` ${folded} `.indexOf(` ${name} `)
  if (at < 0) return false
  const lead = folded.slice(0, at).trim().split(' ').slice(-3)
  return !lead.some((word) => /^(?:not|no|never|isnt|arent|wasnt|havent|hasnt|didnt|dont|doesnt|cant|nor|without)$/.test(word))
}

const slipped = (said: readonly string[], length: number, { name, words }: Name): boolean =>
  // Five words at most, a letter more or less in each.
  Math.abs(length - name.length) <= 5 && said.length === words.length && said.length <= 5
    && said.every((word, i) => word === words[i] || (word.length >= 5 && oneSlip(word, words[i] ?? '')))

const exactly = (folded: string, options: readonly Option[]): Option | null => {
  const same = only(options.filter((option) => namesOf(option).includes(folded)))
  if (same) return same
  const core = gist(folded)
  return core === '' ? null : only(options.filter((option) => knownOf(option).gists.includes(core)))
}

/** Options named inside the reply, leaving out a name that is part of a longer one ("safe" in "not safe at home"). */
const bareYesNo = new Set(['yes', 'no', 'y', 'n', 'yeah', 'nope'])

export const namedWithin = (folded: string, options: readonly Option[]): Option[] => {
  const hits = options.flatMap((option) => namesOf(option)
    .filter((name) => name.length >= 3 && within(folded, name)).map((name) => ({ option, name })))
  const outright = hits.filter((hit) => !hits.some((other) => other.option !== hit.option && other.name !== hit.name
    && ` ${other.name} `.includes(` ${hit.name} `)))
  // "Yes but check with me first": the yes alone is the least of it.
  const telling = outright.some(({ name }) => !bareYesNo.has(name)) ? outright.filter(({ name }) => !bareYesNo.has(name)) : outright
  return options.filter((option) => telling.some((hit) => hit.option === option))
}

/** "Not off, it rings": a "not" reaches no further than its own clause. */
const clauseByClause = (said: string, options: readonly Option[]): Option[] => {
  const clauses = said.slice(0, 400).split(/[,.;!?]|\bbut\b/).map((clause) => fold(clause)).filter((clause) => clause !== '')
  const named = clauses.length > 1 ? clauses.flatMap((clause) => namedWithin(clause, options)) : []
  return options.filter((option) => named.includes(option))
}

/** By the option's words: whole, beginning, slip, or inside a sentence; null where none or more than one fits. */
export const namedOption = (said: string, options: readonly Option[]): Found | null => {
  const folded = fold(said)
  if (folded === '') return null
  const exact = exactly(folded, options)
  if (exact) return { option: exact, sure: true }
  const begun = folded.length < 3 ? null : only(options.filter((option) => namesOf(option)[0]?.startsWith(folded)))
  if (begun) return { option: begun, sure: true }
  const words = folded.split(' ')
  const guess = only(options.filter((option) => knownOf(option).inWords.some((name) => slipped(words, folded.length, name)))) ?? only(namedWithin(folded,
    options)) ?? only(clauseByClause(said, options))
  return guess ? { option: guess, sure: false } : null
}

/** By number, alone or before the option's own words ("2. she's safe"). */
export const numberedOption = (said: string, options: readonly Option[]): Found | null => {
  const alone = numberSaid(said)
  if (alone !== null) {
    const option = options[alone - 1]
    return option ? { option, sure: true } : null
  }
  const led = /^(\d{1,2})( ?[.):,-] ?| )(?=\D)(.{2,})$/.exec(soften(said))
  const option = options[Number(led?.[1] ?? 0) - 1]
  if (!option || !led) return null
  const named = namedOption(led[3] ?? '', options)
  if (named) return named.option === option ? { option, sure: true } : null
  return led[2] === ' ' ? null : { option, sure: true }
}
