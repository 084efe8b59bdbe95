/** What a message comes to: the first row of `sayings.ts` that fits says it. Pure. */
import type { Conversation } from '../vocabulary.ts'
import type { Ears, Heard, Now, Said } from './heard.ts'
import { withConcern } from './in-danger.ts'
import { messageOf, type Message } from './message.ts'
import { withReference } from './police-gave.ts'
import { sayings, type Saying } from './sayings.ts'
import { saysGone } from './who.ts'

/** May it be said here, and is it no answer to what was asked? */
const isHeard = ({ in: flows, unless, where }: Saying, message: Message): boolean => {
  const { conversation: { flow }, answers: { named, sure } } = message
  if (flows !== 'any' && !flows.includes(flow)) return false
  if (unless !== undefined && (named || (unless === 'sure' && sure))) return false
  return where === undefined || where(message)
}

/** "He hasn't come home", whatever was asked: law 2's half hour begins there, unless it runs already. */
const withMissing = ({ conversation: { flow }, text }: Message, heard: Heard): Heard =>
  flow !== 'parent' || heard.begin || !saysGone(text) ? heard : { ...heard, events: [...heard.events, { type: 'said.missing' }] }

/** Hears one message in a conversation that is under way. */
export const hear = (ears: Ears, before: Conversation, knock: Said, when: Now): Heard => {
  const message = messageOf(ears, before, knock, when)
  for (const saying of sayings) {
    const heard = isHeard(saying, message) ? saying.hear(message) : null
    if (heard) return withMissing(message, saying.alone ? heard : withConcern(message, withReference(heard, message.text, when)))
  }
  throw new Error('hear: the last row takes whatever is said')
}
