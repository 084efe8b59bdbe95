/** "Son", "16", "missing": a bare number under a question that has no such option is how old the child is, and waits for a yes as all that is read does. */
import type { Conversation } from '../vocabulary.ts'
import { unput } from './gleaned.ts'
import type { Message } from './message.ts'

/** Ten or under may be a slip for an option, and would act at once: it is asked again. */
const age = /^\W*(1[1-7])(?: ?(?:yrs?|years?)(?: old)?| ?yo)?\W*$/i

/** Null where it is an option, where the age is known, or where the police have been rung. */
export const bareAge = ({ conversation, shown, text }: Message): Conversation | null => {
  const years = Number(age.exec(text)?.[1])
  const { answers, gleaned, milestones: { rang, returned } } = conversation
  const options = shown?.question.options?.length ?? 0
  if (!(years > options) || options === 0 || shown?.key === 'confirm_gleaned') return null
  if (answers['child_age'] || gleaned['child_age'] || rang !== undefined || returned !== undefined) return null
  return { ...unput(conversation), gleaned: { ...gleaned, child_age: { said: text, value: { years }, certainty: 'guessed' } } }
}
