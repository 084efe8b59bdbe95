/**
 * What a parent wrote of their own fear of somebody at home stands in no output: the link is on a phone that this one may read, and who reads
 * of it there would read an accusation. The police hear it by voice, which is what we tell them to do (design law 5; domain.md §6.3).
 */
import { isOwnFear, withoutOwnFear } from '../core/afraid.ts'
import { folded } from '../core/folded.ts'
import type { AdultsConversation, Answer } from '../vocabulary.ts'

/** Beside a choice of ours the bare word is theirs too: "im scared". */
const bareFear = /^\W*(?:(?:yes|no|because|cos) )?(?:i'?m |i am |so |really |very )*(?:scared|afraid|frightened|terrified)(?: of (?:him|her|them))?\W*$/i

const cleaned = <A extends Omit<Answer, 'before'>>(answer: A, isAfraid: boolean): A => {
  const words = typeof answer.value === 'string' && answer.value.includes(' ') ? answer.value : null
  const value = words === null ? answer.value : withoutOwnFear(words, isAfraid) || null
  const isChoice = words === null && value !== null
  const said = isChoice && bareFear.test(answer.said) ? '' : withoutOwnFear(answer.said, isAfraid)
  return { ...answer, said, value, ...(value === null && answer.value !== null ? { certainty: 'as_said' as const } : {}) }
}

/** The same conversation as everybody may read it. Words that are empty now were fear and nothing else: `as_said`, and nothing said. */
export const withoutFear = <C extends Pick<AdultsConversation, 'answers' | 'archived' | 'remarks' | 'milestones'>>(conversation: C): C => {
  const isAfraid = conversation.milestones.afraid !== undefined || conversation.remarks.some(({ text }) => isOwnFear(folded(text)))
  const all = (answers: C['answers']) => Object.fromEntries(Object.entries(answers).map(([key, answer]) =>
    [key, { ...cleaned(answer, isAfraid), before: answer.before.map((was) => cleaned(was, isAfraid)) }]))
  return {
    ...conversation, answers: all(conversation.answers), archived: all(conversation.archived),
    remarks: conversation.remarks.map((one) => ({ ...one, text: withoutOwnFear(one.text, isAfraid) })).filter(({ text }) => text !== ''),
  }
}
