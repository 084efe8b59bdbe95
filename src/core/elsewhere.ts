/** The child is with the other parent, is not theirs, or has rung: none of it is what it looks like, and each has a road of its own. */
import { answer } from './answer.ts'
import { inOtherHands } from './doubts.ts'
import type { Heard } from './heard.ts'
import { remark } from './keep.ts'
import type { Message } from './message.ts'
import { asking } from './obey.ts'
import { saysOthersChild } from './who.ts'

/** Heard from, in a few words: where they are is asked again, and nothing is made of it before that. */
const heardFrom = /^\W*(?:(?:omg|ok|update|yay|thank god|wait|hold on|guess what) )*(?:she|he|they)(?:[’']?s|[’']?ve| has| have)?(?: just| now| finally)* (?:rang|rung|phoned|called|texted|text|messaged|replied|answered)(?: me| us| back| (?:my|her|his|their) \w+)*(?: now| back)?\W*$/i
const ofTheChild = new Set(['last_seen', 'why_worried', 'people_places', 'done_so_far'])

/** Nothing where the words say neither. */
export const hearElsewhere = ({ ears, conversation, shown, reading, text, said, when }: Message): Heard | null => {
  const { milestones: m, answers } = conversation
  if (m.returned !== undefined) return null
  if (m.rang === undefined && m.handed_over === undefined && shown?.question.type !== 'text' && saysOthersChild(text)) {
    return { conversation, events: [], asides: [], begin: { flow: 'someone_else', carrying: text } }
  }
  if (heardFrom.test(text) && shown?.key !== 'checks_found') {
    const kept = remark(conversation, text, 'news', when)
    if (m.rang !== undefined) return { conversation: kept, events: shown === null ? [] : [{ type: 'asked.again' }], asides: [{ do: 'say', message: 'news_kept' }] }
    if (answers['whereabouts'] !== undefined && shown !== null && shown.key !== 'whereabouts') {
      const heard = asking(kept, 'whereabouts', when)
      return { ...heard, asides: [{ do: 'say', message: 'kept' }, ...heard.asides] }
    }
  }
  if (!inOtherHands(said) || answers['with_parent']?.value === 'agreed') return null
  const takesWords = shown !== null && reading !== null && shown.question.kind === 'report' && shown.question.type === 'text' && ofTheChild.has(shown.question.group)
  const heard: Heard = takesWords ? answer(ears, conversation, shown, reading, text, when) : { conversation: remark(conversation, text, 'news', when), events: [], asides: [] }
  return { ...heard, events: [...heard.events, { type: 'said.otherHands' }] }
}
