/** What of a text is weighed, and how much of it: the same where points are counted (`scripts/weigh`) and where they are summed (`weigh.ts`). */

/** What a word is without its ending: "tablets" and "tablet", "crying" and "cried" then speak together. Crude, and the same for all. */
const ending = /(?:ies|ied|ing|ers|ed|es|er|in|s)$/
const stemOf = (word: string) => (word.length > 4 ? word.replace(ending, '') : word)

/** "tablet…" for a person who reads why. */
export const cueAsRead = (cue: string) => cue.replace(/~$/, '…')

/** Each word, each word without its ending, and each pair of neighbours counts once, however often it is said. */
export const cuesOf = (words: readonly string[]): string[] => {
  const cues = new Set(words)
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    cues.add(`${stemOf(word)}~`)
    if (i + 1 < words.length) cues.add(`${word} ${words[i + 1]}`)
  }
  return [...cues]
}

/** A text of more words than this must weigh more in all: chance adds up. */
const long = 15
export const shareOf = (length: number) => 1 / Math.sqrt(Math.max(1, length / long))
