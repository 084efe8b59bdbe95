/** Reads a list of things: split at commas, line breaks and "and". */
import { fold, tidy } from './plain.ts'
import { answered, unread } from './reading.ts'
import type { Reading } from './reading.ts'

const none = new Set(['none', 'nothing', 'no', 'nope', 'nah', 'nowt', 'no one', 'nobody', 'none at all', 'nothing at all', 'not any',
  'none that i know of', 'nothing that i know of', 'doesnt have any', 'hasnt got any', 'no nothing', '0'])
const marks = /^(?:[-*•·–]+|\(?\d{1,2}[.):]|and\b|also\b|plus\b|then\b|theres\b|there's\b|there is\b|&)\s*/i
/** More than these is not a list that anybody reads out. */
const most = 50

export const readList = (said: string): Reading => {
  if (none.has(fold(said))) return answered([])
  const items = tidy(said).split(/[,;\n•]+|\s+(?:and|&|\+|plus|n|then|\/)\s+|\s+(?=\d{1,2}[.)] ?\p{L})/iu)
    .map((item) => item.trim().replace(marks, '').replace(marks, '').replace(/[.!\s]+$/, '').trim())
    .filter((item) => /[\p{L}\p{N}]/u.test(item))
  return items.length === 0 ? unread : answered([...new Set(items)].slice(0, most))
}
