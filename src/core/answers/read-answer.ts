/** Reads one reply against the question that was shown (law 6). Start here; each type of answer has its own file beside this one. */
import type { AnswerType, Question } from '../../../content/shape.ts'
import { readAge } from './age.ts'
import { saysNotKnown, saysSame, saysSkip, worthRepeating } from './any.ts'
import { readChoice, unsureOption } from './choice.ts'
import { readChoices } from './choices.ts'
import { describe } from './describe.ts'
import { readHeight } from './height.ts'
import { readList } from './list.ts'
import { namedOption, numberedOption } from './option-words.ts'
import { readPhone } from './phone.ts'
import { tidy } from './plain.ts'
import { readPostcode } from './postcode.ts'
import { answered, guessed } from './reading.ts'
import type { Known, Reading } from './reading.ts'
import { readName, readText } from './text.ts'
import { readWhen } from './when.ts'
import { readYesNo } from './yes-no.ts'

export { describe } from './describe.ts'
export type { Known, Reading } from './reading.ts'

type Reader = (question: Question, said: string, known: Known) => Reading

const readers: Record<AnswerType, Reader> = {
  yes_no: readYesNo,
  choice: readChoice,
  choices: readChoices,
  age: (_, said, known) => readAge(said, known),
  when: (_, said, known) => readWhen(said, known),
  text: (_, said) => readText(said),
  place: (_, said) => readText(said),
  name: (_, said) => readName(said),
  phone: (_, said) => readPhone(said),
  postcode: (_, said) => readPostcode(said),
  height: (_, said) => readHeight(said),
  list: (_, said) => readList(said),
}

/** Under these, "don't know" is itself an answer, or is read by the type's own reader. */
const ownsNotKnown = (question: Question): boolean =>
  question.type === 'yes_no' || (question.type === 'choice' && unsureOption(question.options ?? []) !== null)

/** "None", "no" and "na" belong to these before they mean skip; so does an option whose own words are said. */
const isOwnWord = (question: Question, said: string): boolean => {
  const options = question.options ?? []
  if (question.type === 'yes_no' && /^\s*na\W*$/i.test(said.slice(0, 20))) return true
  return options.length > 0 && (numberedOption(said, options)?.sure === true || namedOption(said, options)?.sure === true)
}

const again = (question: Question, known: Known): Reading => {
  const { previous, timeZone } = known
  if (!worthRepeating(previous)) return { kind: 'unread' }
  if (previous.certainty === 'not_known') return { kind: 'not_known' }
  if (previous.certainty === 'skipped') return { kind: 'skip' }
  return previous.certainty === 'guessed' ? guessed(previous.value, describe(question, previous.value, timeZone)) : answered(previous.value)
}

/** A page sends what was ticked as the first line, and own words under it: the tick is the answer, save where the words mean danger. */
const ticked = (question: Question, said: string, known: Known): Reading | null => {
  const end = said.indexOf('\n')
  const isChosen = question.type === 'yes_no' || question.type === 'choice' || question.type === 'choices'
  if (end < 0 || !isChosen || tidy(said.slice(end)) === '') return null
  const tick = readAnswer(question, said.slice(0, end), known)
  if (tick.kind !== 'read' || tick.certainty !== 'answered') return null
  const words = readers[question.type](question, said.slice(end), known)
  return words.kind === 'read' && words.value !== tick.value && question.redFlags?.some(({ when }) => when === words.value) ? words : tick
}

/**
 * What a reply comes to. Never throws and never takes long, whatever is typed: each reader bounds what it looks at.
 * `empty` is nothing at all; marks and pictures alone are `unread`, save a thumb under a yes-or-no question.
 */
export const readAnswer = (question: Question, said: string, known: Known): Reading => {
  const bounded = said.slice(0, 6000)
  if (tidy(bounded) === '') return { kind: 'empty' }
  const tick = ticked(question, bounded, known)
  if (tick) return tick
  if (!isOwnWord(question, bounded)) {
    if (saysSkip(bounded)) return { kind: 'skip' }
    if (saysSame(bounded) && (known.previous || question.type !== 'text')) return again(question, known)
    if (saysNotKnown(bounded)) return ownsNotKnown(question) ? readers[question.type](question, bounded, known) : { kind: 'not_known' }
  }
  return readers[question.type](question, bounded, known)
}
