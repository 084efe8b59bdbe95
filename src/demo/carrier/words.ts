/**
 * The carrier's own part in STOP, START and HELP: its block list, and the short texts that it sends by itself.
 */

/** https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out, seen 2026-11-22; written out here apart from the door's list. */
const kinds = {
  STOP: /^(stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)$/i,
  START: /^(start|unstop)$/i,
  HELP: /^(help|info)$/i,
} as const

export type OptOutType = keyof typeof kinds

const names: OptOutType[] = ['STOP', 'START', 'HELP']

/** The whole message, blanks around it aside. */
export const optOutType = (body: string): OptOutType | null => names.find((name) => kinds[name].test(body.trim())) ?? null

/** Words of the demo's carrier, in the operator's hands at Twilio (Advanced Opt-Out): danger first. */
export const confirmations: Record<OptOutType, string> = {
  STOP: 'You will get no more texts from us. In danger, ring 999. To talk, ring 116 000, free. Text START to hear from us again.',
  START: 'You will get our texts again. Text STOP to end them. In danger, ring 999.',
  HELP: 'In danger, ring 999. To talk to someone now, ring 116 000, free, 9am to 11pm. Text STOP to end our texts.',
}
