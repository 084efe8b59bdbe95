/** The answers of a conversation in the order they were first given: what BACK steps through and CHANGE counts. */
import type { Question } from '../../content/shape.ts'
import type { Answer, Conversation } from '../vocabulary.ts'

const firstGiven = (answer: Answer) => answer.before[0]?.at ?? answer.at

/** `report`: those that are printed, which CHANGE numbers from one. `all`: also the ones that only decide the way. */
export const changeable = (conversation: Conversation, questions: Readonly<Record<string, Question>>, which: 'report' | 'all'): string[] =>
  Object.entries(conversation.answers)
    .filter(([key]) => questions[key] !== undefined && key !== 'confirm_gleaned' && (which === 'all' || questions[key]?.kind === 'report'))
    .sort(([, a], [, b]) => firstGiven(a) - firstGiven(b))
    .map(([key]) => key)
