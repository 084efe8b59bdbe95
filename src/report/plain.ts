/** What stands beside an answer: the words as they were said, when, how, how surely, and what stood there before. */
import type { Row } from './model.ts'
import { oneLine } from './one-line.ts'
import { certaintyWords, channelWords } from './words.ts'

/** Compared without case, space and full stop, so that nobody reads the same thing twice. */
const gist = (text: string) => oneLine(text).toLowerCase().replace(/[\s.,!]/gu, '')

/** What stands small beside a reading: the words themselves where they differ, when, how, and how sure. */
export const provenanceOf = (row: Row): string => {
  if (row.at === null || row.when === null || row.channel === null) return ''
  const said = gist(row.said) === gist(row.reading) || row.said.trim() === '' ? [] : [`said "${oneLine(row.said)}"`]
  // What was kept for their voice was in no words that stand here.
  const sure = row.certainty === 'as_said' && row.said === '' ? '' : certaintyWords[row.certainty]
  return [...said, `${row.when} ${channelWords[row.channel]}`, ...(sure ? [sure] : [])].join('; ')
}

/** What stood there before an answer was changed. */
export const earlierOf = (row: Row): string[] =>
  row.before.map((was) => (gist(was.said) === gist(was.reading)
    ? `before: ${oneLine(was.reading)} (${was.when})`
    : `before: ${oneLine(was.reading)} (said "${oneLine(was.said)}", ${was.when})`))

/** Ends as a sentence does. */
export const full = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`)

/** Cut at a word, and says so. */
export const shortened = (text: string, length: number) => {
  if (text.length <= length) return text
  const cut = text.slice(0, Math.max(0, length - 3))
  const space = cut.lastIndexOf(' ')
  return `${(space > length / 2 ? cut.slice(0, space) : cut).toWellFormed().replace(/[\s,.;:]+$/u, '')}...`
}
