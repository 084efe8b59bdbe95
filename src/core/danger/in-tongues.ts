/**
 * Danger heard in the languages that an area has switched on, beside English and never in its place. A plainer ear than that for English
 * (`judge.ts`), for shorter lists: words without marks, in the same notation, a "not" just before. Instant, pure, never throws.
 */
import { dangerIn } from '../../../content/danger/tongues/index.ts'
import type { Family } from '../../../content/danger/shape.ts'
import type { Danger } from '../../vocabulary.ts'
import { bare } from '../tongue-heard.ts'
import { readPhrase, type Item } from './notation.ts'

export type Heard = keyof typeof dangerIn
type Side = 'parent' | 'young_person'

/** Longer than any text; of what is longer the end is heard too. */
const whole = 3_200
const atTheEnd = 1_200

/** A space on either side of every word. */
const bareOf = (text: string) => ` ${bare(text, whole)} `.replace(/ {2,}/g, ' ')

const patternOf = (items: readonly Item[], not: string): string => items.map((item) => {
  switch (item.is) {
    case 'words': return `${item.text.trim().replace(/\s+/g, ' ')} `
    case 'gap': return `(?:(?!(?:${not}) )\\S+ ){0,${item.upTo}}`
    case 'number': return `(?:${Array.from({ length: Math.min(item.to, 99) - item.from + 1 }, (_, i) => item.from + i).join('|')}) `
    case 'one': return `(?:${item.of.map((one) => patternOf(one, not)).join('|')})${item.optional ? '?' : ''}`
    case 'edge': return item.which === '^' ? '(?<=^ )' : '$'
    case 'list': throw new Error(`no lists are kept for other languages: ${item.name}`)
  }
}).join('')

type Ready = { family: Family; says: RegExp; not: RegExp | null; isDenied: RegExp }
const compile = (phrases: readonly string[], not: string) => new RegExp(`(?<= )(?:${phrases.map((phrase) => patternOf(readPhrase(phrase), not)).join('|')})`, 'g')
const build = (language: Heard): Ready[] => {
  const { families, not } = dangerIn[language]
  const words = not.join('|')
  return families.map((family) => ({ family, says: compile(family.phrases, words), not: family.not ? compile(family.not, words) : null, isDenied: new RegExp(` (?:${words}) (?:(?!ond )\\S{1,3} )?$`) }))
}
const built = new Map<Heard, Ready[]>()
const readyIn = (language: Heard): Ready[] => {
  const there = built.get(language) ?? build(language)
  built.set(language, there)
  return there
}

/** Where a family speaks in the text; only what reaches past `since`, for what stood before has been answered. */
const speaks = ({ family, says, not, isDenied }: Ready, text: string, since: number): { level: Family['level']; words: string } | null => {
  const idioms = not ? [...text.matchAll(not)].map(({ index, 0: { length } }) => [index, index + length] as const) : []
  let weaker: { level: Family['level']; words: string } | null = null
  for (const { index, 0: words } of text.matchAll(says)) {
    const end = index + words.length
    if (end <= since || idioms.some(([from, to]) => from < end && to > index)) continue
    if (!isDenied.test(text.slice(0, index))) return { level: family.level, words: words.trim() }
    if (family.denied === 'concern') weaker = { level: 'concern', words: words.trim() }
  }
  return weaker
}

const hear = (language: Heard, text: string, speaker: Side, since: number): Danger => {
  const found = readyIn(language).filter(({ family }) => family.speaker === undefined || family.speaker === speaker).flatMap((ready) => {
    const said = speaks(ready, text, since)
    return said ? [{ level: said.level, topic: ready.family.topic, family: ready.family.key, words: said.words }] : []
  })
  return found.find(({ level }) => level === 'emergency') ?? found[0] ?? { level: 'none' }
}

const weight: Record<Danger['level'], number> = { none: 0, returned: 1, opt_out: 2, concern: 3, emergency: 4 }
export const graver = (a: Danger, b: Danger): Danger => (weight[b.level] > weight[a.level] ? b : a)

/** What these languages make of a message, with what was written just before it. */
export const assessIn = (languages: readonly Heard[], text: string, speaker: Side, recent: readonly string[]): Danger => {
  const before = bareOf(recent.join('\n').slice(-atTheEnd)).trimEnd()
  const parts = (text.length > whole ? [text, text.slice(-atTheEnd)] : [text]).map(bareOf)
  return languages.flatMap((language) => parts.flatMap((part) => [
    hear(language, part, speaker, 0), ...(before === '' ? [] : [hear(language, `${before}${part}`, speaker, before.length + 1)]),
  ])).reduce<Danger>(graver, { level: 'none' })
}
