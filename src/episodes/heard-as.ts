/** A worker's draft as the rules read it: texting spelt out, sentences apart; and the rules' plain words made into patterns. Pure. */
import { spellings } from '../../content/check-ins/objections.ts'
import { soften } from '../core/answers/plain.ts'

const longest = 1_000

/** "you're", "ur" and "you are" are one thing to the rules; "ill have to" is no illness. */
const contracted: readonly [RegExp, string][] = [[/\bcan't\b/g, 'can not'], [/\bwon't\b/g, 'will not'], [/n't\b/g, ' not'], [/'ll\b/g, ' will'], [/(?<!\b(?:am|are|is|u?r|your|feel|feeling|made|making|me|us|herself|himself|so|really|very|been|or|you|u) )\bill(?= [a-z])/g, 'i will'], [/'re\b/g, ' are'], [/'ve\b/g, ' have'], [/'m\b/g, ' am']]

const spelt = (word: string): string => (Object.hasOwn(spellings, word) ? (spellings[word] ?? word) : word)

/** ` hey it is jo . not cross `: words with one space, a stop where a sentence ends. */
export const readAs = (draft: string): string => {
  const soft = contracted.reduce((text, [found, made]) => text.replace(found, made), soften(draft.replaceAll('\n', ' . '), longest))
  const words = soft.replace(/'/g, '').replace(/£/g, ' £ ').replace(/[.!?;]+(?=\s|$)/g, ' . ').replace(/[^\p{L}\p{M}\p{N}£.]+/gu, ' ').replace(/(?<=\S)\.(?=\S)/g, ' ').trim().split(/\s+/)
  return ` ${words.map(spelt).join(' ').replace(/\byou are\b/g, 'your')} `
}

const escaped = (word: string) => word.replace(/[$()+.?[\\\]^{}]/g, '\\$&')
/** `you` is also met as "your", where "where ur at" was meant. */
const oneWord = (word: string): string => (word === '#' ? '\\d\\S*' : word === 'you' ? 'your?' : escaped(word).replaceAll('*', '\\S*'))
const slot = (written: string): string => (written === '..' ? '(?:[^ .]+ ){0,3}' : `(?:${written.split('|').map(oneWord).join('|')}) `)

/** `phrase` as content/check-ins/objections.ts explains it. */
const written = (phrase: string): string => `(?<= )${phrase.replace(/\byou are\b/g, 'your').split(' ').map(slot).join('')}`

type Patterns = { any: RegExp; passes: readonly RegExp[] }
const made = new Map<readonly string[], Patterns>()
const patternsOf = (words: readonly string[], passes: readonly string[]): Patterns => {
  const known = made.get(words)
  if (known) return known
  const fresh = { any: new RegExp(words.map(written).join('|')), passes: passes.map((phrase) => new RegExp(written(phrase), 'g')) }
  made.set(words, fresh)
  return fresh
}

/** The first of the words that stands there once what passes is taken out, as it was read; null where none does. */
export const firstFound = (read: string, words: readonly string[], passes: readonly string[]): string | null => {
  if (words.length === 0) return null
  const patterns = patternsOf(words, passes)
  if (!patterns.any.test(read)) return null
  const left = patterns.passes.reduce((text, pass) => text.replace(pass, '_ '), read)
  return patterns.any.exec(left)?.[0].trim() ?? null
}
