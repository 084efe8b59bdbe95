/** Whether the child is written of as "she" or as "he". */
import { childNoun } from './telling.ts'
import type { Telling } from './telling.ts'

/** `both` are spoken of, and which of them is the child is not plain. */
export type Pronoun = 'she' | 'he' | 'both' | null

const girl = /\b(?:daughters?|girl|lass|lassie|niece|granddaughter|grandaughter|sister)\b/
const boy = /\b(?:sons?|boy|lad|nephew|grandson)\b/

const known = new WeakMap<Telling, Map<string | null, Pronoun>>()
/** Worked out once for a text and a name. */
export const pronounOf = (t: Telling, name: string | null): Pronoun => {
  const found = known.get(t) ?? new Map<string | null, Pronoun>()
  known.set(t, found)
  const pronoun = found.has(name) ? found.get(name) ?? null : pronounIn(t, name)
  found.set(name, pronoun)
  return pronoun
}

const ourChild = new RegExp(`\\b(?:my|our|wor|me|ma|the)(?: [\\w-]+){0,4}? ${childNoun}(?:'?s? (?:missing|gone|run|not|hasn'?t|called|name))?\\b(?!'?s (?:friend|mate|best|dad|mum))|(?:^|[.!?\\n] ?)${childNoun}\\b`, 'g')
/** "Our lass says I should text yous": a wife, where all that is told is of a boy. */
const weak = /^(?:(?:\w+ )*(?:lass|lassie|lad|girl|boy) ?)$/
const contradicted = (t: Telling, said: 'she' | 'he') => {
  const [she, he] = [t.low.match(/\b(?:she|her|hers)\b/g)?.length ?? 0, t.low.match(/\b(?:he|him|his)\b/g)?.length ?? 0]
  return said === 'she' ? he >= 3 * Math.max(1, she) : she >= 3 * Math.max(1, he)
}
/** By the noun, else by the only pronoun that is used. */
const pronounIn = (t: Telling, name: string | null): Pronoun => {
  const mine = [...t.low.matchAll(ourChild)].map(([words]) => words).join(' ')
  const said = girl.test(mine) === boy.test(mine) ? null : girl.test(mine) ? 'she' : 'he'
  if (said !== null && !(weak.test(mine) && contradicted(t, said))) return said
  if (name !== null) {
    const after = [...t.low.matchAll(new RegExp(`\\b${name}\\b[^.!?\\n]{0,40}?[.,]? ?\\b(she|he|her|his|him)(?:'?s)?\\b`, 'g'))].map(([, word]) => (/^(?:she|her)$/.test(word ?? '') ? 'she' : 'he'))
    const shes = after.filter((word) => word === 'she').length
    if (after.length > 0 && shes * 2 !== after.length) return shes * 2 > after.length ? 'she' : 'he'
  }
  const [she, he] = [t.low.match(/\b(?:she|her|hers|herself)\b/g)?.length ?? 0, t.low.match(/\b(?:he|him|his|himself)\b/g)?.length ?? 0]
  return she > 0 && he > 0 ? 'both' : she > 0 ? 'she' : he > 0 ? 'he' : null
}
