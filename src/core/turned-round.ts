/**
 * English turned round, as a language that is written from the right would stand: each word's letters run the other way. Made as it is asked
 * for and kept nowhere. It proves the pages before there is a person who can read Urdu on them; numbers, links and holes stay as they are.
 */

const [turn, back] = ['\u202e', '\u202c']
const kept = /(\{\w+\}|https?:\/\/\S+|[\d+][\d :.,/-]*\d|\d)/

const roundText = (text: string) => text.split(kept).map((part, i) => (i % 2 === 1 ? part : part.replace(/[\p{L}'’]+/gu, (word) => `${turn}${word}${back}`))).join('')

/** Every text in it; whatever else it holds stays. */
export const turnedRound = <T>(value: T): T => {
  if (typeof value === 'string') return roundText(value) as T
  if (Array.isArray(value)) return value.map((one: unknown) => turnedRound(one)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, meant.has(key) ? one : turnedRound(one)])) as T
}
/** What is no text for people, or is read by machines. */
const meant = new Set(['source', 'agreed', 'call', 'number', 'word', 'value', 'beside', 'from', 'status'])
