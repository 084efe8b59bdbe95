/**
 * "Someone kill me" is slang that means nothing, most often. So nobody is alarmed by it, and it is asked in one line; a yes, or a "not sure", is
 * danger then (domain.md §5.1: prefer asking once too often).
 */
import type { Conversation, Instant } from '../../vocabulary.ts'
import { folded, type Folded } from '../folded.ts'
import type { Heard } from '../heard.ts'
import { inDanger } from '../in-danger.ts'
import { remark } from '../keep.ts'
import type { Message } from '../message.ts'

const slang = /^ (?:(?:oh|omg|ugh|god|lol|ffs|pls|can|literally|just|seriously) )*(?:(?:some ?one|some1|some ?body) (?:just )?kill me|kill me now)(?: (?:now|already|rn|lol|haha|x+))* $/
const yes = /^ (?:(?:um|er|well|i think|honestly|tbh|kinda|maybe) )*(?:yes|yeah|yea|yep|yh|ye|ya|i do|i mean it|kind of|kinda|sort of|a bit|maybe|sometimes|idk|i dont know|dont know|not sure|i might)(?: (?:i do|i think|a bit|really|tbh|kind of|kinda|sort of|sometimes|maybe|so|mean it|i mean it))* $/
const aWhile = 15 * 60_000

export const mayBeSlang = (said: Folded): boolean => said.typed.length <= 60 && slang.test(said.spaced())

export const hearIfMeant = ({ conversation, text, said, when }: Message): Heard | null => (mayBeSlang(said)
  ? { conversation: { ...remark(conversation, text, 'other', when), shown: null, shownBefore: conversation.shown }, events: [], asides: [{ do: 'say', message: 'asks_if_meant' }] } : null)

const askedLately = ({ remarks }: Conversation, now: Instant): boolean => {
  const last = remarks.at(-1)
  return last !== undefined && now - last.at < aWhile && mayBeSlang(folded(last.text))
}
export const hearMeant = (message: Message): Heard | null =>
  (askedLately(message.before, message.when.now) && yes.test(message.said.spaced()) ? inDanger(message, 'self_harm') : null)
