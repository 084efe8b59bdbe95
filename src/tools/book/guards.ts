/** What a guard asks, in English: `later('danger', 'rang')` → "danger was raised after they rang". */
import { questions } from '../../../content/questions/index.ts'
import type { Question } from '../../../content/shape.ts'
import type { Milestone } from '../../vocabulary.ts'

/** Each as it reads after "…since" and "…after". */
export const milestones: Record<Milestone, string> = {
  greeted: 'they were greeted',
  should_ring: 'the police should be told',
  asked_to_report: 'they asked for the report',
  danger: 'danger was raised',
  told_by: 'they were told by when a worker reads of it',
  went_on: 'they chose to go on',
  handed_over: 'the report was given',
  rang: 'they have rung the police',
  no_answer: 'nobody answered',
  no_answer_again: 'nobody answered again',
  refused: 'they were turned away',
  located: 'they found out where the child is',
  in_other_hands: 'somebody else has them', returned: 'the child is back',
  police_told_back: 'the police know the child is back',
  looked_again: 'the agreed time came',
  nudged: 'they were nudged',
  flagged: 'people were told that no call is confirmed',
  settled: 'they were told what to do meanwhile',
  kept_company: 'they had a word of company',
  door_answered: 'the short road was shown',
  closed: 'it is finished',
  home_offered: 'they began to choose a message home',
  home_asked: 'they asked for the message home',
  home_left: 'they left it or took it back',
  home_going: 'a worker began to release it',
  home_settled: 'a worker settled it',
  phone_offered: 'they asked about this phone',
  checked_in: 'a worker checked in', check_in_heard: 'they wrote after a check-in', check_in_back: 'they wrote that they are back', safe_word: 'they used the word for safe',
  menu_shown: 'they turned back to the menu',
  word_told: 'they were told the spare word',
  code_word: 'the code word was used, or somebody is beside them',
  said_missing: 'they said that a child is missing',
  afraid: 'they are afraid of somebody at home',
  bereaved: 'they say that the child is dead',
  left_alone: 'they asked to be left alone',
  stood_down: 'a worker has closed their episode as a death',
}

const all: Readonly<Record<string, Question>> = questions
const labelOf = (question: string) => all[question]?.label ?? question
const optionOf = (question: string, value: string) => {
  const label = all[question]?.options?.find((option) => option.value === value)?.label ?? value
  return `"${label}"`
}

type Params = { question?: string; value?: string; milestone?: Milestone; a?: Milestone; b?: Milestone; than?: string; name?: string; after?: string }
const done = (milestone: Milestone | undefined) => (milestone ? milestones[milestone] : '')

/** One row for each guard of `flows/setup.ts`. A new one throws here until it has its English. */
const named: Record<string, (params: Params) => string> = {
  has: ({ question = '' }) => `answered: ${labelOf(question)}`,
  lacks: ({ question = '' }) => `not asked yet: ${labelOf(question)}`,
  lacksAfter: ({ question = '', after = '' }) => `not asked yet: ${labelOf(question)} (only after ${labelOf(after)})`,
  chose: ({ question = '', value = '' }) => `${labelOf(question)}: ${optionOf(question, value)}`,
  reached: ({ milestone }) => done(milestone),
  later: ({ a, b }) => `${done(a)} (later than "${done(b)}")`,
  hasReference: () => 'the police gave a reference',
  isThis: () => 'any answer',
  isThisAndChose: ({ question = '', value = '' }) => optionOf(question, value),
  isWait: ({ name = '' }) => `the wait ${name} is over`,
  hasGleaned: () => 'something was read from a long message and waits for a yes',
  hasGleanedSince: () => 'something was read from a long message and waits for a yes since before the call',
  answeredBefore: ({ question = '', milestone }) => `${done(milestone)}, and no answer since: ${labelOf(question)}`,
  answeredSince: ({ question = '', milestone }) => `${done(milestone)}, and answered since: ${labelOf(question)}`,
  answeredAfterAnswer: ({ question = '', than = '' }) => `${labelOf(question)} was answered after ${labelOf(than)}`,
  dangerOpen: () => 'danger was raised and they have neither rung, nor gone on, nor is the child back',
  everyFlagNo: () => 'every red flag was answered no, and no danger was raised',
  thirteenOrOver: () => 'the child is thirteen or over',
  noHomeWorries: () => 'none of the worries that mean: do not wait',
  didSomeChecks: () => 'some checks were done',
  isCarer: () => 'the speaker is a foster carer or a worker',
}

type Guard = string | { type: string; params?: Params } | { guards: Guard[]; name: string }

/** More alternatives than this are counted, not listed. */
const mostListed = 4

export const sayGuard = (guard: unknown): string => say(guard as Guard)

const say = (guard: Guard): string => {
  if (typeof guard === 'string' || 'type' in guard) {
    const { type, params = {} } = typeof guard === 'string' ? { type: guard } : guard
    const words = named[type]
    if (!words) throw new Error(`book: the guard "${type}" has no English in src/tools/book/guards.ts`)
    return words(params)
  }
  const parts = guard.guards.map(say)
  if (guard.name === 'not') return `unless ${parts[0] ?? ''}`
  // What speaks against it comes last: "the child is back, unless it is finished".
  if (guard.name === 'and') {
    const against = parts.filter((part) => part.startsWith('unless ')).map((part) => part.slice('unless '.length))
    const positive = parts.filter((part) => !part.startsWith('unless ')).join(', and ')
    return [positive, ...(against.length > 0 ? [`unless ${against.join(', or ')}`] : [])].filter(Boolean).join(', ')
  }
  return parts.length > mostListed ? `any of ${parts.length} questions is still open` : parts.join('; or ')
}
