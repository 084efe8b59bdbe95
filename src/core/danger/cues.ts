/** What of a text is weighed, and how much of it: the same where points are counted (`scripts/weigh`) and where they are summed (`weigh.ts`). */

/** Each word and each pair of neighbours counts once, however often it is said. */
export const cuesOf = (words: readonly string[]): string[] => {
  const cues = new Set(words)
  for (let i = 0; i + 1 < words.length; i += 1) cues.add(`${words[i]} ${words[i + 1]}`)
  return [...cues]
}

/** A text of more words than this must weigh more in all: chance adds up. */
const long = 15
export const shareOf = (length: number) => 1 / Math.sqrt(Math.max(1, length / long))
