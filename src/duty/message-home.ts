/**
 * A message home: may this sentence go from this young person to this parent? Pure. Nothing else of the child's conversation is an input to
 * anything here (law 4): a sentence of ours, a worker's checks, a worker's reason.
 */
import { homeChecks, homeSentences, type HomeCheck, type HomeSentence } from '../../content/message-home.ts'
import type { DutyPerson } from '../../content/shape.ts'
import type { AreaCode, Speaker } from '../vocabulary.ts'

export type Release = { sentence: HomeSentence; checked: readonly HomeCheck[]; reason: string }
export type NotReleased = 'no_such_sentence' | 'not_checked' | 'no_reason' | 'too_long' | 'not_a_child' | 'not_a_parent' | 'another_area'

/** What is looked at of the two conversations, and no more. */
export type Ends = { from: { speaker: Speaker; area: AreaCode }; to: { speaker: Speaker; area: AreaCode } }

const mostReason = 400

/** The words that each of them receives, or why nothing goes. */
export const release = ({ sentence, checked, reason }: Release, { from, to }: Ends, by: DutyPerson): { toParent: string; toChild: string } | { refused: NotReleased } => {
  if (!Object.hasOwn(homeSentences, sentence)) return { refused: 'no_such_sentence' }
  if ((Object.keys(homeChecks) as HomeCheck[]).some((check) => !checked.includes(check))) return { refused: 'not_checked' }
  if (reason.trim() === '') return { refused: 'no_reason' }
  if (reason.length > mostReason) return { refused: 'too_long' }
  if (from.area !== by.area || to.area !== by.area) return { refused: 'another_area' }
  if (from.speaker !== 'young_person') return { refused: 'not_a_child' }
  if (to.speaker !== 'parent' && to.speaker !== 'carer') return { refused: 'not_a_parent' }
  return { toParent: `home_${sentence}`, toChild: `home_went_${sentence}` }
}
