/**
 * Reads the phrase notation of `content/danger` into a small tree.
 *
 *   kill myself            these words, in this order
 *   (pills|tablets)        one of these
 *   [very] cold            may be missing
 *   want ..2 die           up to two other words between; never "not", "never" and their like
 *   @them                  one of a named list in `content/danger/words.ts`
 *   #  #0-9                a number in digits, or one within bounds
 *   ^ help $               the whole message
 */
export type Item =
  | { is: 'words'; text: string }
  | { is: 'list'; name: string }
  | { is: 'number'; from: number; to: number }
  | { is: 'gap'; upTo: number }
  | { is: 'one'; of: Item[][]; optional: boolean }
  | { is: 'edge'; which: '^' | '$' }

const pieces = (phrase: string) => phrase.match(/\.\.\d+|#\d+-\d+|[()[\]|^$#]|[^\s()[\]|^$]+/g) ?? []

const closes: Record<string, string> = { '(': ')', '[': ']' }

/** Plain words that stand together are kept together, so that "going to" can become one word where people write it as one. */
const gather = (items: Item[], word: string) => {
  const last = items.at(-1)
  if (last?.is === 'words') last.text += ` ${word}`
  else items.push({ is: 'words', text: word })
}

const readOne = (piece: string): Item | null => {
  if (piece.startsWith('..')) return { is: 'gap', upTo: Number(piece.slice(2)) }
  if (piece.startsWith('@')) return { is: 'list', name: piece.slice(1) }
  if (piece === '^' || piece === '$') return { is: 'edge', which: piece }
  if (!piece.startsWith('#')) return null
  const [from, to] = piece === '#' ? [0, Infinity] : piece.slice(1).split('-').map(Number)
  return { is: 'number', from: from ?? 0, to: to ?? Infinity }
}

/** Throws when a phrase cannot be read: a wrong rule must not start. */
export const readPhrase = (phrase: string): Item[] => {
  const all = pieces(phrase)
  let at = 0
  const alternatives = (until: string | undefined): Item[][] => {
    const found: Item[][] = [[]]
    for (; at < all.length; at += 1) {
      const piece = all[at] ?? ''
      const here = found.at(-1) ?? []
      if (piece === until) return found
      const end = closes[piece]
      if (end) {
        at += 1
        here.push({ is: 'one', of: alternatives(end), optional: piece === '[' })
      } else if (piece === '|') found.push([])
      else if (piece === ')' || piece === ']') throw new Error(`A bracket too many in the phrase: ${phrase}`)
      else {
        const item = readOne(piece)
        if (item) here.push(item)
        else gather(here, piece)
      }
    }
    if (until) throw new Error(`A bracket is left open in the phrase: ${phrase}`)
    return found
  }
  const found = alternatives(undefined)
  if (found.length === 1 && found[0]?.length) return found[0]
  return [{ is: 'one', of: found, optional: false }]
}
