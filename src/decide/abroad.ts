/**
 * Numbers that cost many times as much to answer: abroad, and premium and personal numbers at home. Whoever owns such a range earns by
 * each text that we send there (cost pumping), so only so many of their conversations a day are answered. All are stored, and danger is
 * heard and answered in each: a child may be anywhere.
 */
import type { Found } from '../ports.ts'
import type { Inbound } from '../vocabulary.ts'
import type { Decided } from './desk.ts'
import { dangerSends } from './pace.ts'

/** Ofcom's numbering plan: 01, 02 and 03 places, 071-075 and 077-079 mobiles, 07624 the Isle of Man's. 070 is personal, 076 pagers, 08 and 09 dear. */
const atHome = /^\+44(?:[123]|7[1-57-9]|7624)/

const isDear = ({ from }: Pick<Inbound, 'from'>) => 'line' in from && from.line.channel === 'sms' && !atHome.test(from.line.theirs)

/** Does this knock begin a conversation? Then it counts. */
export const beginsDear = (decided: Decided, inbound: Inbound) => decided.before === 0 && isDear(inbound)

/** From now on only danger is answered in this sitting. */
export const unanswered = (decided: Decided): Decided => ({
  ...decided, sends: dangerSends(decided),
  conversation: { ...decided.conversation, pace: { idle: [], answered: [], opened: [], ...decided.conversation.pace, dear: true } },
})

export const isUnanswered = (decided: Decided, found: Found) =>
  decided.before > 0 && found.state === 'here' && found.conversation.pace?.dear === true
