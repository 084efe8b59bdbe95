/**
 * Whoever has found a child asks whether to walk or drive off with them, or take them in. Silence sounds like yes; so it has words of its
 * own. A stranger's child stays where they were found, in sight of others, until the police come (002 §5.1.1, §5.2.2).
 */
import type { MessageKey } from '../../content/messages/index.ts'
import type { Conversation } from '../vocabulary.ts'
import type { Folded } from './folded.ts'

const them = '(?:him|her|them|it|(?:the|this|that) (?:little |young |wee )?(?:boy|girl|kid|child|lad|lass|baby|toddler|teenager))'
const off: readonly RegExp[] = [
  new RegExp(` (?:walk|drive|carry|move|drop|walking|driving|carrying|moving|dropping) ${them} `),
  new RegExp(` (?:take|bring|get|put|run|taking|bringing|putting|running) ${them} (?:home|back|round|around|to|with|out|off|up|down|for|away|looking|along|somewhere|in (?:my|the) (?:car|van)|into (?:my|the) (?:car|van)) `),
  new RegExp(` (?:give|giving|offer) ${them} a (?:lift|ride) `),
  new RegExp(` (?:walk|drive|go|look|walking|driving|going|looking) (?:\\w+ ){0,3}with ${them} `),
]
const inside: readonly RegExp[] = [
  new RegExp(` (?:let|bring|take|have|invite|get|put|letting|bringing|taking) ${them} (?:come )?(?:in|inside|indoors|into) `),
  new RegExp(` (?:can|could|should|shall|may|do|must) (?:he|she|they|${them}) (?:\\w+ )?(?:come|wait|sit|stay|sleep|go) (?:in|inside|indoors|into|here|with|at|over|on) `),
]
/** A question, or what they are about to do. What was done, and is told to us, is neither. */
const soon = / (?:should|shall|can|could|do|may|must|would|is it|ok|okay|alright|allowed|going to|gonna|ill|i will|about to|want to|might|thinking) /

/** Longer than this it is a story. */
const longest = 200

/** What to do with the child whom they have; null where nothing of that is asked, or they have none. */
export const whereToStay = (said: Folded, { answers: { your_word: word }, milestones }: Pick<Conversation, 'answers' | 'milestones'>): MessageKey | null => {
  const text = said.spaced()
  if (said.typed.length > longest || !soon.test(text)) return null
  const [moves, enters] = [off, inside].map((forms) => forms.some((form) => form.test(text)))
  if (!moves && !enters) return null
  if (word?.value === 'child_here') return 'other_ring_first'
  if (word?.value !== 'found' && (word !== undefined || milestones.danger === undefined)) return null
  return moves ? 'other_stay_put' : 'other_come_in'
}
