/** Reads yes, no or not sure: by number in the question's own order, by its labels, or in any of the words for it. */
import type { Question } from '../../../content/shape.ts'
import { saysNotKnown } from './any.ts'
import { namedOption, numberSaid, numberedOption } from './option-words.ts'
import { answered, unread } from './reading.ts'
import type { Reading } from './reading.ts'
import { yesNoWord } from './yes-no-words.ts'

export const readYesNo = (question: Question, said: string): Reading => {
  const options = question.options ?? []
  const numbered = numberedOption(said, options)
  if (numbered) return answered(numbered.option.value)
  if (numberSaid(said) !== null) return unread
  const word = yesNoWord(said, (question.redFlags ?? []).map((flag) => flag.when))
  if (word !== null) return answered(word)
  if (saysNotKnown(said)) return answered('unsure')
  const named = namedOption(said, options)
  return named?.sure ? answered(named.option.value) : unread
}
