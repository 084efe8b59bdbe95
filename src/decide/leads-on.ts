/** Which door the words of whoever writes plainly open, where they are no answer to the question that stands there. */
import { readAnswer } from '../core/answers/read-answer.ts'
import { callSaid } from '../core/call-said.ts'
import { saysReliefAtDoor } from '../core/came-back.ts'
import { saysDeath } from '../core/death.ts'
import { childWrites } from '../core/doubts.ts'
import { folded } from '../core/folded.ts'
import { saidDanger } from '../core/in-danger.ts'
import { saysLoss } from '../core/loss.ts'
import { languageOf } from '../core/tongue.ts'
import { soundsIn } from '../core/tongue-heard.ts'
import { saysBareAge, saysGone, saysOnlyKin, saysOwnChild, saysOwnLost, saysYoungAtDoor, soundsLike, speaksAsParent } from '../core/who.ts'
import { asksWhose, grownUpHolds, isTheirOwn, onlyHolds } from '../core/whose-hand.ts'
import { saysWatchedPhone } from '../core/young/watched-phone.ts'
import type { Conversation, FlowName } from '../vocabulary.ts'
import type { Desk } from './desk.ts'

/** Nobody but a parent begins with these: a child found dead, "panic over, he's back", a report that was refused. */
const onlyParentsSay = (text: string): boolean => {
  const said = folded(text)
  return (saysDeath(said) || saysReliefAtDoor(said) || callSaid(said, false) === 'refused') && childWrites(said) === null
}

/** The door that words open by themselves. */
export const doorOf = (text: string): FlowName => {
  const guess = soundsLike(text)
  // Of a friend who has died there is no road to a call: the words for it are the young person's, and harm nobody else.
  if (guess === 'someone_else' && saysLoss(folded(text)) !== null) return 'young_person'
  return guess === 'front_door' && (saysOnlyKin(text) || saysOwnLost(text) || onlyParentsSay(text)) ? 'parent' : guess
}

/** At the neutral door: words that plainly say who is there, and are no answer to the question, open that door. */
export const leadsOn = (desk: Desk, conversation: Conversation, text: string): FlowName | null => {
  const { flow, shown, milestones } = conversation
  if (flow !== 'young_person' && flow !== 'front_door') return null
  const said = folded(text)
  // A parent's own words on a phone where a child has written open the parent's door, and say nothing of the child; who only asks whose it is gets none.
  // "Hes gone out" is as much a child's of whom they fear.
  const isParents = speaksAsParent(text) || (grownUpHolds(said) && soundsLike(text) === 'parent')
  if (flow === 'young_person') return isParents && (saysGone(text) || !onlyHolds(said)) && !isTheirOwn(said) ? 'parent' : null
  // Whoever asks us whose phone it is has not told who they are.
  if (asksWhose(said) && !saysGone(text)) return null
  const question = shown ? desk.script.questions[shown.question] : undefined
  const reading = question && readAnswer(question, text, { now: desk.now, timeZone: desk.ears.timeZone })
  // A guess ("mum" in "my mum hit me") gives way to who they plainly are.
  if (reading?.kind === 'read' && reading.certainty === 'answered') return null
  const guess = soundsIn(text, languageOf(conversation)) ?? doorOf(text)
  if (guess === 'parent' && milestones.danger !== undefined && !saysOwnChild(text)) return null
  if (guess !== 'front_door') return guess
  return saysYoungAtDoor(text) || (saysBareAge(text) && saidDanger(conversation)) || (saysWatchedPhone(said) && milestones.danger === undefined) ? 'young_person' : null
}
