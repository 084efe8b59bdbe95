/** The carrier's own words: it acts on them itself before we hear of it, and they are never a command of ours (experience.md §3.1). */
import { fold } from './answers/plain.ts'
import type { CarrierWord } from '../vocabulary.ts'

/** Twilio's own keywords (reliability.md §1.4). YES also opts in there, but it is an answer here and never a command. */
const carrier: Readonly<Record<CarrierWord, readonly string[]>> = {
  stop: ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'],
  start: ['start', 'unstop'],
  help: ['help', 'info'],
}

/** The carrier's meaning of a message that is nothing but one of its keywords. */
export const carrierWord = (said: string): CarrierWord | null => carrierIn(fold(said, 60))
/** The same of words that are folded already. */
export const carrierIn = (folded: string): CarrierWord | null => {
  if (carrier.stop.includes(folded)) return 'stop'
  if (carrier.start.includes(folded)) return 'start'
  return carrier.help.includes(folded) ? 'help' : null
}
