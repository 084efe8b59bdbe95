/** Reads one choice: number, label, other words for it, or "not sure" where an option stands for that. */
import type { Option, Question } from '../../../content/shape.ts'
import { saysNotKnown } from './any.ts'
import { namedOption, numberedOption } from './option-words.ts'
import { answered, guessed, unread } from './reading.ts'
import type { Reading } from './reading.ts'
import { yesNoWord } from './yes-no-words.ts'

const unsureValues = ['unsure', 'not_sure', 'unknown', 'dont_know', 'not_known']

/** The option that stands for not knowing, where the question has one. */
export const unsureOption = (options: readonly Option[]): Option | null =>
  options.find((option) => unsureValues.includes(option.value)) ?? null

/** `null`: not this reader's to say (a plain "don't know" with no option for it). */
export const readChoice = (question: Question, said: string): Reading => {
  const options = question.options ?? []
  const found = numberedOption(said, options) ?? namedOption(said, options)
  if (found) return found.sure ? answered(found.option.value) : guessed(found.option.value, found.option.label)
  const unsure = unsureOption(options)
  if (saysNotKnown(said)) return unsure ? answered(unsure.value) : { kind: 'not_known' }
  const word = yesNoWord(said)
  const asWord = word === null ? undefined : options.find((option) => option.value === word)
    ?? options.find((option) => option.also?.includes(word))
  return asWord ? answered(asWord.value) : unread
}
