/** The area's spare word, from whoever was told it: days later too, or after a "wrong number", it must look ordinary. */
import { folded } from '../core/folded.ts'
import { saysSpareWord, takesBack } from '../core/young/hear-young.ts'
import type { Found } from '../ports.ts'
import type { Inbound } from '../vocabulary.ts'
import { sideOf, type Decided, type Desk } from './desk.ts'

export const isSpareWord = ({ setting: { area } }: Desk, found: Found, text: string): boolean =>
  found.state === 'here' && saysSpareWord(found.conversation, folded(text), area.spareWord.word)

/** Check-ins go on to the same child: through START AGAIN, and past a "who is this?" that they wrote themselves. Never past a grown-up's sitting. */
export const keepsCheckIns = (decided: Decided | null, found: Found): Decided | null => {
  const kept = found.state === 'here' && sideOf(found.conversation.speaker) === 'child' ? found.conversation.checkedIn : undefined
  if (decided === null || decided.before > 0 || decided.side !== 'child' || kept === undefined || decided.conversation.checkedIn !== undefined) return decided
  return { ...decided, conversation: { ...decided.conversation, checkedIn: kept } }
}

/** What was told on this phone is kept through its sittings, while a child may hold it: never past a grown-up's. */
export const keepsWord = (decided: Decided | null, found: Found): Decided | null => {
  const told = found.state === 'here' && sideOf(found.conversation.speaker) === 'child' ? found.conversation.milestones.word_told : undefined
  if (decided === null || decided.before > 0 || decided.side !== 'child' || told === undefined) return decided
  return { ...decided, conversation: { ...decided.conversation, milestones: { ...decided.conversation.milestones, word_told: told } } }
}

/** "Take it back" is kept also where it is answered as on any phone, hours later: the worker who has the message may not let it go then. */
export const keepsBack = (decided: Decided | null, { knock, at }: Inbound): Decided | null => {
  if (decided === null || decided.side !== 'child' || knock.kind !== 'said' || !takesBack(folded(knock.text))) return decided
  return { ...decided, conversation: { ...decided.conversation, milestones: { ...decided.conversation.milestones, home_left: at } } }
}
