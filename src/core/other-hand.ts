/** Another hand holds this phone (law 4): nothing that they write stays in this conversation, and they see nothing of it. */
import { asksToTell } from './asks.ts'
import { childWrites } from './doubts.ts'
import type { Heard } from './heard.ts'
import type { Message } from './message.ts'
import type { Conversation } from '../vocabulary.ts'
import { asksWhose, grownUpHolds, onlyHolds } from './whose-hand.ts'

const begins = ({ before }: Message, begin: NonNullable<Heard['begin']>): Heard => ({ conversation: before, events: [], asides: [], begin })

/** A child has a parent's phone: what they say opens a door of their own. */
export const hearChildsHand = (message: Message): Heard | null => {
  const { said, text, conversation } = message
  const child = childWrites(said, nameOf(conversation)) ?? (asksToTell(said) && isMessageHome.test(text) ? 'says_age' : null)
  if (child === null) return null
  return begins(message, child === 'hides' ? { flow: 'front_door', carrying: text, greeting: 'neutral_other' } : { flow: 'young_person', carrying: text })
}

/**
 * A grown-up has a child's: they get what a wrong number gets, danger in it is heard at that door, and a worker looks at what was left here.
 * Who tells of a worry besides gets the front door, as from any phone.
 */
export const hearOtherHand = (message: Message): Heard | null => {
  const { said, text, conversation: { speaker } } = message
  if (!(speaker === 'unknown' ? asksWhose(said) : grownUpHolds(said))) return null
  const leaves = speaker !== 'unknown' && message.ears.attended?.() ? { leaves: 'other_hand' as const } : {}
  return begins(message, { flow: 'front_door', carrying: text, ...(onlyHolds(said) ? { greeting: 'neutral_other' } : {}), ...leaves })
}

/** The first name of whoever is looked for: said, or waiting for a yes. */
const nameOf = ({ answers, gleaned }: Conversation): string | null => {
  const value = answers['child_name']?.value ?? gleaned['child_name']?.value
  return typeof value === 'string' ? value : null
}

/** "Can u tell my mum im ok": nobody but a child asks for that. */
const isMessageHome = /^\W*(?:(?:can|could|will|would|pls|plz|please|u|you|just) )*(?:tell|let|text|ring|message) (?:my|me|ma) (?:mum|mam|mom|dad|da|parents)\b.*\b(?:ok|okay|safe|alright|all right|fine|alive|sorry)\b/i
