/**
 * From the carrier's words for a text to ours: one reading for a text that knocks (a webhook) and for one that we fetch (the sweep),
 * so that the same text is the same knock by both roads.
 */
import { createHash } from 'node:crypto'
import type { AreaCode, E164, Inbound, Instant } from '../../vocabulary.ts'
import { e164, inboundId } from '../../vocabulary.ts'
import { carrierWord } from './words.ts'

export type Text = {
  sid: string
  from: string
  to: string
  body: string
  media: number
  optOutType?: string | undefined
}

/** Which of our numbers serves which area (`SMS_NUMBERS`). */
export type Numbers = ReadonlyMap<E164, AreaCode>

/** A person has a number that can be answered; a name or a short code in its place is a machine. */
const answerable = /^\+[1-9]\d{6,14}$/

/** SHA-256 of what the text says: not of the form, which holds other things when it is sent again or comes by the sweep. */
export const fingerprintOf = ({ sid, from, to, body, media }: Text) =>
  createHash('sha256').update(JSON.stringify([sid, from, to, body, media])).digest('base64url')

/** `null`: not to one of our numbers, not from a person, or from one of our own. */
export const heardText = (text: Text, numbers: Numbers, at: Instant): { inbound: Inbound; fingerprint: string } | null => {
  const ours = e164(text.to)
  const theirs = e164(text.from)
  const area = numbers.get(ours)
  if (!area || numbers.has(theirs) || !answerable.test(text.from)) return null
  const word = carrierWord(text.body, text.optOutType)
  const knock: Inbound['knock'] = word
    ? { kind: 'carrier', word, text: text.body }
    : { kind: 'said', text: text.body, ...(text.media > 0 ? { media: text.media } : {}) }
  return {
    inbound: { id: inboundId(`sms:${text.sid}`), area, at, from: { line: { channel: 'sms', ours, theirs } }, knock },
    fingerprint: fingerprintOf(text),
  }
}
