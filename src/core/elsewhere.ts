/** The child is with the other parent, is not theirs, or has rung: none of it is what it looks like, and each has a road of its own. */
import { answer } from './answer.ts'
import { inOtherHands } from './doubts.ts'
import type { Heard } from './heard.ts'
import { keptAs, keptBack, saysCourt } from './kept-back.ts'
import { remark, store } from './keep.ts'
import type { Message } from './message.ts'
import { asking } from './obey.ts'
import { saysOthersChild } from './who.ts'

/** Heard from, in a few words: where they are is asked again, and nothing is made of it before that. */
const heardFrom = /^\W*(?:(?:omg|ok|update|yay|thank god|wait|hold on|guess what) )*(?:she|he|they)(?:[’']?s|[’']?ve| has| have)?(?: just| now| finally)* (?:rang|rung|phoned|called|texted|text|messaged|replied|answered)(?: me| us| back| (?:my|her|his|their) \w+)*(?: now| back)?\W*$/i
const ofTheChild = new Set(['last_seen', 'why_worried', 'people_places', 'done_so_far'])

/** Kept by whoever has them: "is that agreed?" is answered, and danger if a court has said no. */
const hearKept = ({ conversation, said, text, when, danger }: Message): Heard => ({
  conversation: store(remark(conversation, text, 'danger', when), 'with_parent', keptAs(said), when),
  events: [
    { type: 'said.otherHands' },
    ...(saysCourt(said) ? [{ type: 'danger.emergency', topic: 'taken' }] : [...(danger.level === 'none' ? [{ type: 'danger.concern', topic: 'taken' }] : []), { type: 'answered', question: 'with_parent' }]),
  ],
  asides: [],
})

/** Nothing where the words say neither. */
export const hearElsewhere = (message: Message): Heard | null => {
  const { ears, conversation, shown, reading, text, said, when } = message
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
  if (keptBack(said) && answers['with_parent'] === undefined) return hearKept(message)
  if (!inOtherHands(said) || answers['with_parent']?.value === 'agreed') return null
  const takesWords = shown !== null && reading !== null && shown.question.kind === 'report' && shown.question.type === 'text' && ofTheChild.has(shown.question.group)
  const heard: Heard = takesWords ? answer(ears, conversation, shown, reading, text, when) : { conversation: remark(conversation, text, 'news', when), events: [], asides: [] }
  return { ...heard, events: [...heard.events, { type: 'said.otherHands' }] }
}
