/** The area's spare word, from whoever was told it: days later too, or after a "wrong number", it must look ordinary. */
import { folded } from '../core/folded.ts'
import type { Stepped } from '../core/step.ts'
import { saysHelpWord } from '../core/young/agreed-words.ts'
import { saysSpareWord, takesBack } from '../core/young/hear-young.ts'
import type { Found } from '../ports.ts'
import type { Conversation, Inbound } from '../vocabulary.ts'
import { sideOf, type Decided, type Desk } from './desk.ts'

export const isSpareWord = ({ setting: { area } }: Desk, found: Found, text: string): boolean =>
  found.state === 'here' && saysSpareWord(found.conversation, folded(text), area.spareWord.word)

/** The sitting that it begins: answered as in a shop, or, where the word was agreed with a worker, as that one is. */
export const coverFor = (found: Found, text: string) => {
  const isAgreed = found.state === 'here' && saysHelpWord(found.conversation, folded(text))
  return { flow: 'young_person', greeting: isAgreed ? 'young_code_agreed' : 'young_code' } as const
}

/** Where another word was agreed with a worker it is that one which holds: two would be one too many to keep apart in fear, and this one would stand there to be read. */
export const withoutSpareWord = ({ checkedIn, milestones: { word_told: before } }: Conversation, moved: Stepped): Stepped => {
  const isTold = (effect: Stepped['effects'][number]) => effect.do === 'say' && effect.message === 'young_phone_yes'
  if (!checkedIn?.codeWords.help || !moved.effects.some(isTold)) return moved
  const { word_told: _now, ...milestones } = moved.milestones
  return {
    ...moved, milestones: { ...milestones, ...(before === undefined ? {} : { word_told: before }) },
    effects: moved.effects.map((effect) => (isTold(effect) ? { do: 'say', message: 'young_check_yes' } : effect)),
  }
}

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
