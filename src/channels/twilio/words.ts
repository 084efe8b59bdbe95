/**
 * The words that the carrier itself acts on, before or while we hear them. They are never our commands (issue 2, reliability.md §1.4).
 */
import type { CarrierWord } from '../../vocabulary.ts'

/** https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out, seen 2026-11-22. */
const words: Record<string, CarrierWord> = {
  STOP: 'stop', STOPALL: 'stop', UNSUBSCRIBE: 'stop', CANCEL: 'stop', END: 'stop', QUIT: 'stop', REVOKE: 'stop', OPTOUT: 'stop',
  START: 'start', UNSTOP: 'start',
  HELP: 'help', INFO: 'help',
}
// YES also starts again on some numbers, but it is the commonest answer there is: it counts only where the carrier says that it acted.

/** What the carrier says that it did (Advanced Opt-Out only). */
const acts: Record<string, CarrierWord> = { STOP: 'stop', START: 'start', HELP: 'help' }

/** "Stop." and "STOP!!" are meant as STOP, and we keep to it though the carrier may not; "HELP!!" is a cry, and goes to the danger rules as words. */
const dressed = /^[\s"'‘“([<*_.,;:!?-]+|[\s"'’”)\]>*_.,;:!?\p{Extended_Pictographic}\u{fe0f}-]+$/gu
/** Longer than any word in its trimmings; what is longer is not looked at twice. */
const longest = 40

/** Only a whole message is a carrier word: "stop him" reaches us as words. */
export const carrierWord = (body: string, optOutType: string | undefined): CarrierWord | null => {
  const acted = acts[(optOutType ?? '').trim().toUpperCase()]
  if (acted) return acted
  const exact = words[body.trim().toUpperCase()]
  if (exact) return exact
  if (body.length > longest) return null
  const undressed = words[body.replace(dressed, '').toUpperCase()]
  return undressed === 'stop' || undressed === 'start' ? undressed : null
}
