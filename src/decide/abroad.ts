/**
 * Numbers that cost many times as much to answer: abroad, and premium and personal numbers at home. Whoever owns such a range earns by
 * each text that we send there (cost pumping), so only so many of their conversations a day are answered. All are stored, and danger is
 * heard in each and answered: a child may be anywhere. But each kind of danger once an hour to one number, or danger would be the pump.
 */
import { dangerAnswered } from '../core/said-keys.ts'
import type { Found } from '../ports.ts'
import type { Inbound, Instant, Pace } from '../vocabulary.ts'
import type { Decided } from './desk.ts'
import { dangerSends } from './pace.ts'

/** Ofcom's numbering plan: 01, 02 and 03 places, 071-075 and 077-079 mobiles, 07624 the Isle of Man's. 070 is personal, 076 pagers, 08 and 09 dear. */
const atHome = /^\+44(?:[123]|7[1-57-9]|7624)/

const isDear = ({ from }: Pick<Inbound, 'from'>) => 'line' in from && from.line.channel === 'sms' && !atHome.test(from.line.theirs)

/** Does this knock begin a conversation that is answered? Then it counts. One that a flood begins is not, and takes nobody's place. */
export const beginsDear = ({ before, conversation: { pace } }: Decided, inbound: Inbound) => before === 0 && pace?.opened.at(-1) === inbound.at && isDear(inbound)

const paceOf = ({ conversation }: Decided, more: Partial<Pace>) =>
  ({ ...conversation, pace: { idle: [], answered: [], opened: [], ...conversation.pace, ...more } })

const HOUR = 3_600_000

/** An answer to danger that this number had within the hour is not sent again; all else of the turn stands, its alert too. */
export const dangerOnce = (decided: Decided, found: Found, inbound: Inbound): { decided: Decided; said: 'answered' | 'kept' | null } => {
  if (!isDear(inbound) || dangerSends(decided).length === 0) return { decided, said: null }
  const before = Object.entries((found.state === 'here' ? found.conversation.pace?.danger : undefined) ?? {}).filter(([, at]) => inbound.at - at < HOUR)
  const had = new Map(before)
  const answers = dangerSends(decided).map(({ key }) => dangerAnswered(key) ?? '')
  const fresh = answers.filter((kind) => !had.has(kind))
  const danger: Readonly<Record<string, Instant>> = Object.fromEntries([...had, ...fresh.map((kind) => [kind, inbound.at] as const)])
  const sends = decided.sends.filter(({ key }) => !had.has(dangerAnswered(key) ?? ''))
  return { decided: { ...decided, sends, conversation: paceOf(decided, { danger }) }, said: fresh.length > 0 ? 'answered' : 'kept' }
}

/** From now on only danger is answered in this sitting. */
export const unanswered = (decided: Decided): Decided => ({
  ...decided, sends: dangerSends(decided),
  conversation: paceOf(decided, { dear: true }),
})

export const isUnanswered = (decided: Decided, found: Found) =>
  decided.before > 0 && found.state === 'here' && found.conversation.pace?.dear === true
