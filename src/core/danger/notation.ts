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

/** Plain words that stand together are one piece, so that "going to" can become one word where people write it as one. */
const pieces = (phrase: string) => phrase.match(/\.\.\d+|#\d+-\d+|[()[\]|^$#]|@\w+|[^\s()[\]|^$#@.][^()[\]|^$#@.]*/g) ?? []

const readOne = (piece: string): Item => {
  if (piece.startsWith('..')) return { is: 'gap', upTo: Number(piece.slice(2)) }
  if (piece.startsWith('@')) return { is: 'list', name: piece.slice(1) }
  if (piece === '^' || piece === '$') return { is: 'edge', which: piece }
  if (!piece.startsWith('#')) return { is: 'words', text: piece.trimEnd() }
  const [from, to] = piece === '#' ? [0, Infinity] : piece.slice(1).split('-').map(Number)
  return { is: 'number', from: from ?? 0, to: to ?? Infinity }
}

/** Throws when a phrase cannot be read: a wrong rule must not start. */
export const readPhrase = (phrase: string): Item[] => {
  const all = pieces(phrase)
  let at = 0
  const alternatives = (until: string | undefined): Item[][] => {
    let here: Item[] = []
    const found: Item[][] = [here]
    for (; at < all.length; at += 1) {
      const piece = all[at] ?? ''
      if (piece === until) return found
      // A bar begins the next alternative. Pieces of one letter are looked at one by one: this is read at every start.
      if (piece === '|') { here = []; found.push(here) }
      else if (piece === '(' || piece === '[') {
        at += 1
        here.push({ is: 'one', of: alternatives(piece === '(' ? ')' : ']'), optional: piece === '[' })
      } else if (piece === ')' || piece === ']') throw new Error(`A bracket too many in the phrase: ${phrase}`)
      else here.push(readOne(piece))
    }
    if (until) throw new Error(`A bracket is left open in the phrase: ${phrase}`)
    return found
  }
  const found = alternatives(undefined)
  if (found.length === 1 && found[0]?.length) return found[0]
  return [{ is: 'one', of: found, optional: false }]
}
