/** The child is with the other parent, or is not theirs: neither is what it looks like, and each has a road of its own. */
import type { Conversation } from '../vocabulary.ts'
import { answer } from './answer.ts'
import type { Reading } from './answers/read-answer.ts'
import { inOtherHands } from './doubts.ts'
import type { Ears, Heard, Now } from './heard.ts'
import { remark } from './keep.ts'
import type { ShownQuestion } from './shown.ts'
import { saysOthersChild } from './who.ts'

const ofTheChild = new Set(['last_seen', 'why_worried', 'people_places', 'done_so_far'])

/** `reading`: of these words under the question on their screen. Nothing where the words say neither. */
export const hearElsewhere = (ears: Ears, conversation: Conversation, { shown, reading }: { shown: ShownQuestion | null; reading: Reading | null }, text: string, when: Now): Heard | null => {
  const { milestones: m, answers } = conversation
  if (m.returned !== undefined) return null
  if (m.rang === undefined && m.handed_over === undefined && shown?.question.type !== 'text' && saysOthersChild(text)) {
    return { conversation, events: [], asides: [], begin: { flow: 'someone_else', carrying: text } }
  }
  if (!inOtherHands(text) || answers['with_parent']?.value === 'agreed') return null
  const takesWords = shown !== null && reading !== null && shown.question.kind === 'report' && shown.question.type === 'text' && ofTheChild.has(shown.question.group)
  const heard: Heard = takesWords ? answer(ears, conversation, shown, reading, text, when) : { conversation: remark(conversation, text, 'news', when), events: [], asides: [] }
  return { ...heard, events: [...heard.events, { type: 'said.otherHands' }] }
}
