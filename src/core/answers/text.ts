/** Reads what is kept as words: free text, places, and names with any letters. */
import { tidy } from './plain.ts'
import { answered, unread } from './reading.ts'
import type { Reading } from './reading.ts'

const anyWord = /[\p{L}\p{N}]/u

export const readText = (said: string): Reading => {
  const words = tidy(said)
  return anyWord.test(words) ? answered(words) : unread
}

const leadIns = /^(?:(?:hi|hello|yes|yeah|ok|well|erm|um|sorry|oh)[,.!]? +)*(?:(?:(?:my|her|his|their|the|our) +(?:(?:daughter|son|child|kid)['’]?s? +)?)?(?:(?:full|first|real|proper|legal|whole) +)?name(?: +is|['’]?s)?(?: +is)?\b *[:=-]* *|(?:it['’]?s|it +is|she['’]?s|he['’]?s|they['’]?re|she +is|he +is|i['’]?m|i +am|this +is|that['’]?s)(?: +(?:called|named))? +|(?:is +)?(?:called|named) +|(?:we|they|i) +call +(?:her|him|them) +)+/i
const tails = /[,.;]?\s+(?:and\s+)?(?:(?:she|he|they)(?:['’]?s|\s+is|['’]?re|\s+are)?\s+(?:only\s+|just\s+|nearly\s+)?\d.*|aged?\s+\d.*|\d{1,2}(?:\s*(?:yo|yrs?|years?)\b.*)?|please|pls|thanks|thank you|ta|x{1,3})$/iu
const odd = /[<>{}[\]=;_\\|@#$%^*+~"]|https?:/i
const particles = new Set(['van', 'von', 'de', 'der', 'den', 'bin', 'ibn', 'al', 'del', 'della', 'di', 'da', 'dos', 'y'])

const capital = (part: string) => part.replace(/^(\p{L})(.*)$/u, (_, head: string, rest: string) => head.toUpperCase() + rest)
const oneWord = (word: string, i: number): string => {
  if (i > 0 && particles.has(word)) return word
  return word.split('-').map((piece) => piece.split(/(?<=^\p{L}['’])/u).map(capital).join('').replace(/^Mc(\p{Ll})/u, (_,
    c: string) => `Mc${c.toUpperCase()}`)).join('-')
}

/** Title case where it was typed all small or all capitals; otherwise as typed. */
export const asName = (typed: string): string =>
  typed === typed.toLowerCase() || (typed === typed.toUpperCase() && typed.length > 3)
    ? typed.toLowerCase().split(' ').map(oneWord).join(' ') : typed

/** "Her name is sarah o'neill and she is 14" is Sarah O'Neill. A sentence is no name. */
export const readName = (said: string): Reading => {
  const words = tidy(said, 300).replace(/\n/g, ' ')
  const core = words.replace(leadIns, '').replace(/[.!?,\s]+$/, '').replace(tails, '').replace(/[.!?,\s]+$/, '').trim()
  const letters = core.match(/\p{L}/gu)?.length ?? 0
  const digits = core.match(/\p{N}/gu)?.length ?? 0
  if (letters === 0 || digits > 2 || odd.test(core) || core.length > 120 || core.split(' ').length > 14) return unread
  return answered(asName(core))
}
