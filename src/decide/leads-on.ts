/** Which door the words of whoever writes plainly open, where they are no answer to the question that stands there. */
import { readAnswer } from '../core/answers/read-answer.ts'
import { folded } from '../core/folded.ts'
import { languageOf } from '../core/tongue.ts'
import { soundsIn } from '../core/tongue-heard.ts'
import { saysGone, saysOnlyKin, saysOwnChild, soundsLike } from '../core/who.ts'
import { grownUpHolds, isTheirOwn } from '../core/whose-hand.ts'
import { saysWatchedPhone } from '../core/young/watched-phone.ts'
import type { Conversation, FlowName } from '../vocabulary.ts'
import type { Desk } from './desk.ts'

/** The door that words open by themselves. */
export const doorOf = (text: string): FlowName => {
  const guess = soundsLike(text)
  return guess === 'front_door' && saysOnlyKin(text) ? 'parent' : guess
}

/** At the neutral door: words that plainly say who is there, and are no answer to the question, open that door. */
export const leadsOn = (desk: Desk, conversation: Conversation, text: string): FlowName | null => {
  const { flow, shown, milestones } = conversation
  if (flow !== 'young_person' && flow !== 'front_door') return null
  const said = folded(text)
  // A parent's words on a phone where a child has written open the parent's door, and say nothing of the child; who only asks whose it is gets none.
  if (flow === 'young_person') return soundsLike(text) === 'parent' && (saysGone(text) || !grownUpHolds(said)) && !isTheirOwn(said) ? 'parent' : null
  const question = shown ? desk.script.questions[shown.question] : undefined
  const reading = question && readAnswer(question, text, { now: desk.now, timeZone: desk.ears.timeZone })
  // A guess ("mum" in "my mum hit me") gives way to who they plainly are.
  if (reading?.kind === 'read' && reading.certainty === 'answered') return null
  const guess = soundsIn(text, languageOf(conversation)) ?? doorOf(text)
  if (guess === 'parent' && milestones.danger !== undefined && !saysOwnChild(text)) return null
  return guess === 'front_door' ? saysWatchedPhone(said) && milestones.danger === undefined ? 'young_person' : null : guess
}
