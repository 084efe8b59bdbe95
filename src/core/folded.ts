/**
 * One message made comparable, once: every reader of what a person says looks at these and folds nothing itself. What nobody asks for
 * is not made. There is more than one way because they read different things: see each.
 */
import { fold } from './answers/plain.ts'

export type Folded = {
  /** As it was typed. */
  typed: string
  /** For sentences: lower case, no apostrophes, letters and digits only, a space before and after each word. */
  spaced: () => string
  /** The same with question marks kept, for readers to whom a question is no news. */
  asking: () => string
  /** For whole messages and short answers: also digits and widths of other keyboards, and no space at the ends. */
  plain: () => string
  /** The words of `spaced`: a reader whose own words are not among them need not look. */
  words: () => ReadonlySet<string>
  sentences: () => readonly Sentence[]
}

/** `opening`: without the courtesies before it, " hi sorry but what happens now ". */
export type Sentence = { typed: string; spaced: string; opening: string }

/** Nothing that anybody says to us in the middle of a report is longer; a pasted story must not cost time. */
const longest = 1_000

const unmarked = (text: string) => text.toLowerCase().replace(/[’'`]/g, '')
/** Nearly all that people type: its letters need no looking up. */
const ordinary = /^[\n -~]*$/
export const spacedOf = (text: string): string => {
  const plain = unmarked(text)
  return ` ${plain.replace(ordinary.test(plain) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim()} `
}
const askingOf = (text: string) => ` ${unmarked(text).replace(/[^\p{L}\p{N}?]+/gu, ' ').trim()} `

const polite = /^ (?:(?:hi|hello|hey|hiya|ok|okay|so|but|and|well|sorry|please|pls|right|um|erm|yes|yeah|no|omg|god|oh|then|also|just|quick question|question) )+/
const sentencesOf = (said: string): Sentence[] => (said.match(/[^.!?\n]+[.!?]*/g) ?? []).map((one) => one.trim()).filter((one) => /[\p{L}\p{N}]/u.test(one))
  .map((typed) => {
    const spaced = spacedOf(typed)
    return { typed, spaced, opening: spaced.replace(polite, ' ') }
  })

const once = <T>(make: () => T): (() => T) => {
  let made: { is: T } | null = null
  return () => (made ??= { is: make() }).is
}

export const folded = (typed: string): Folded => {
  const text = typed.slice(0, longest)
  const spaced = once(() => spacedOf(text))
  return {
    typed, spaced, asking: once(() => askingOf(text)), plain: once(() => fold(text)),
    words: once(() => new Set(spaced().split(' '))), sentences: once(() => sentencesOf(text)),
  }
}

/**
 * Without one of these words a reader finds nothing, so it need not look. `test/unit/door/needs.test.ts` holds every such list to what its
 * reader finds.
 */
export const needs = (words: string): ReadonlySet<string> => new Set(words.split(' '))
export const holdsOne = (said: Folded, some: ReadonlySet<string>): boolean => {
  for (const word of said.words()) if (some.has(word)) return true
  return false
}

/** Only as far as a reader looks. */
export const upTo = (most: number, said: Folded): Folded => (said.typed.length <= most ? said : folded(said.typed.slice(0, most)))
