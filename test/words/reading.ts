/** How hard words are to read: sentences, and the Flesch-Kincaid grade, small enough to check by hand. */

/** Numbers and addresses are dialled or opened, not read. */
const asWords = (text: string) => text.replace(/https?:\/\/\S+/g, '').replace(/\b\d[\d ]*\d\b/g, 'one').replace(/\{\w+\}/g, 'Sam')

/** "1 Yes 2 Not sure 3 No" is a list, not a sentence: what stands before it is judged. */
const withoutOptions = (text: string) => text.replace(/(?:^|\s)1 \S[^\n]*\s2 \S[^\n]*$/m, '')

/** Three commas or more make a list, and its items are read one by one. */
const listItems = (sentence: string) => ((sentence.match(/,/g) ?? []).length >= 3 ? sentence.split(',') : [sentence])

export const sentences = (text: string): string[] => asWords(text.split('\n').map(withoutOptions).join('\n'))
  .replace(/\b(e\.g|i\.e)\./g, '$1').split(/[.!?:;]+(?:\s|$)|\n+/).flatMap(listItems).map((s) => s.trim()).filter((s) => /\p{L}/u.test(s))

const wordsIn = (sentence: string) => sentence.match(/[\p{L}][\p{L}'’-]*/gu) ?? []

/** Vowel groups, less a silent e: what every such count does. */
export const syllables = (word: string): number => {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '')
  if (bare.length <= 3) return 1
  const groups = bare.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '').match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 0)
}

export type Ease = { mean: number; longest: number; grade: number }

/** Flesch-Kincaid: 0.39 words a sentence, 11.8 syllables a word, less 15.59. */
export const easeOf = (text: string): Ease => {
  const counts = sentences(text).map((sentence) => wordsIn(sentence))
  const words = counts.flat()
  if (words.length === 0) return { mean: 0, longest: 0, grade: 0 }
  const mean = words.length / counts.length
  const beats = words.reduce((sum, word) => sum + syllables(word), 0)
  return { mean, longest: Math.max(...counts.map((c) => c.length)), grade: 0.39 * mean + 11.8 * (beats / words.length) - 15.59 }
}
