/**
 * The text-message door. A text knocks here, so does a receipt; what is not Twilio's, or not ours, is turned away before anything is kept.
 *
 * A text (`POST /twilio/messages`), shortened:
 *
 *   AccountSid=AC…&MessageSid=SM…&SmsSid=SM…&From=%2B447700900123&To=%2B447700900001&Body=She%27s+not+home&NumMedia=0&NumSegments=1
 *
 * A receipt (`POST /twilio/status?ref=<our id>`):
 *
 *   AccountSid=AC…&MessageSid=SM…&MessageStatus=undelivered&ErrorCode=30003&From=%2B447700900001&To=%2B447700900123
 *
 * In order: schema → verify (`twilio/signature.ts`) → receive → send and didItGo (`twilio/send.ts`).
 */
import * as z from 'zod'
import type { AreaCode, Inbound, Instant } from '../vocabulary.ts'
import { e164 } from '../vocabulary.ts'
import type { Numbers } from './twilio/heard.ts'
import { heardText } from './twilio/heard.ts'
import type { Pair } from './twilio/signature.ts'
import { formPairs, verifyPairs } from './twilio/signature.ts'

/** Reading stops here: Twilio's own forms are under 8 KB. */
export const largestForm = 64 * 1024

/** All that we ever answer: nothing. Replies go by the API, where they have an id of ours (reliability.md §3.4). */
export const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'

const sid = z.string().regex(/^[A-Za-z0-9]{2,40}$/)
const account = { AccountSid: z.string(), MessageSid: sid, SmsSid: sid.optional(), From: z.string(), To: z.string() }

const textForm = z.object({
  ...account,
  SmsMessageSid: sid.optional(),
  // Always sent, if blank: without it, bytes could be moved from the value into a name under the same signature.
  Body: z.string(),
  NumMedia: z.string().regex(/^\d{1,3}$/).default('0'),
  OptOutType: z.string().optional(),
})

const statusForm = z.object({ ...account, MessageStatus: z.string(), ErrorCode: z.string().regex(/^\d{1,6}$/).optional() })

/** What a receipt means for us: forward only, and 'sent' is all that is known until the handset has it. Others are passed over. */
const states = new Map<string, 'sent' | 'delivered' | 'failed'>([
  ['accepted', 'sent'], ['scheduled', 'sent'], ['queued', 'sent'], ['sending', 'sent'], ['sent', 'sent'],
  ['delivered', 'delivered'], ['read', 'delivered'],
  ['undelivered', 'failed'], ['failed', 'failed'], ['canceled', 'failed'],
])

export type DoorSettings = {
  accountSid: string
  /** The token, and during a change the one before it. */
  tokens: readonly (string | undefined)[]
  /** `PUBLIC_URL`, no slash at its end. */
  publicUrl: string
  numbers: Numbers
  now: () => Instant
}

export type Received =
  | { kind: 'text'; inbound: Inbound; fingerprint: string }
  | { kind: 'carrier'; inbound: Inbound; fingerprint: string }
  | { kind: 'status'; area: AreaCode; ref: string; ourId: string | null; state: 'sent' | 'delivered' | 'failed'; code: string | null }
  /** Genuine and of no use: answered like the others, so that it is not sent again. */
  | { kind: 'ignored'; why: string }
  /** `why` is for the log: it holds nothing that was sent. */
  | { kind: 'refused'; status: 400 | 403 | 413 | 415; why: string }

export type FormRequest = {
  door: 'messages' | 'status'
  /** Path and query as they came: `/twilio/status?ref=…`. The query is signed with the rest. */
  pathAndQuery: string
  contentType: string | null | undefined
  signature: string | null | undefined
  rawBody: string
}

const refused = (status: 400 | 403 | 413 | 415, why: string) => ({ kind: 'refused', status, why }) as const

/** The raw body, or `null` as soon as it is known to be too long: a declared length is believed only when it is too much. */
export const readForm = async (request: Request): Promise<string | null> => {
  if (Number(request.headers.get('content-length') ?? 0) > largestForm) return null
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength
    if (size > largestForm) {
      await reader.cancel()
      return null
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** First of each name. A form with two different bodies is no form of Twilio's; which one was meant cannot be told. */
const fieldsOf = (pairs: readonly Pair[]) => Object.fromEntries([...pairs].reverse())
const isTwofold = (pairs: readonly Pair[], names: readonly string[]) =>
  names.some((name) => new Set(pairs.filter(([given]) => given === name).map(([, value]) => value)).size > 1)

const receiveText = (fields: Record<string, string>, door: DoorSettings): Received => {
  const form = textForm.safeParse(fields)
  if (!form.success) return refused(400, 'form of a text not understood')
  const { AccountSid, MessageSid, SmsSid, SmsMessageSid, From, To, Body, NumMedia, OptOutType } = form.data
  if (AccountSid !== door.accountSid) return refused(403, 'another account')
  if ([SmsSid, SmsMessageSid].some((other) => other !== undefined && other !== MessageSid)) return refused(400, 'two ids for one text')
  if (!door.numbers.has(e164(To))) return refused(403, 'not one of our numbers')
  const text = { sid: MessageSid, from: From, to: To, body: Body, media: Number(NumMedia), optOutType: OptOutType }
  const heard = heardText(text, door.numbers, door.now())
  if (!heard) return { kind: 'ignored', why: 'not from a number that can be answered' }
  return { kind: heard.inbound.knock.kind === 'carrier' ? 'carrier' : 'text', ...heard }
}

const receiveStatus = (fields: Record<string, string>, ourId: string | null, door: DoorSettings): Received => {
  const form = statusForm.safeParse(fields)
  if (!form.success) return refused(400, 'form of a receipt not understood')
  const { AccountSid, MessageSid, SmsSid, From, MessageStatus, ErrorCode } = form.data
  if (AccountSid !== door.accountSid) return refused(403, 'another account')
  if (SmsSid !== undefined && SmsSid !== MessageSid) return refused(400, 'two ids for one text')
  const area = door.numbers.get(e164(From))
  if (!area) return refused(403, 'not one of our numbers')
  const state = states.get(MessageStatus.toLowerCase())
  if (!state) return { kind: 'ignored', why: 'a status of no meaning to us' }
  return { kind: 'status', area, ref: MessageSid, ourId, state, code: ErrorCode && ErrorCode !== '0' ? ErrorCode : null }
}

/** Refuses at once, in the order of what is cheapest to see: size, kind, signature, form, whose. Keeps nothing. */
export const receive = (request: FormRequest, door: DoorSettings): Received => {
  if (Buffer.byteLength(request.rawBody) > largestForm) return refused(413, 'too large')
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.contentType ?? '')) return refused(415, 'not a form')
  const url = door.publicUrl.replace(/\/$/, '') + request.pathAndQuery
  const pairs = formPairs(request.rawBody)
  if (!verifyPairs(pairs, request.signature, url, door.tokens)) return refused(403, 'signature does not match')
  if (isTwofold(pairs, ['AccountSid', 'MessageSid', 'From', 'To', 'Body', 'NumMedia', 'MessageStatus'])) return refused(400, 'a field twice')
  const fields = fieldsOf(pairs)
  if (request.door === 'messages') return receiveText(fields, door)
  return receiveStatus(fields, new URL(url).searchParams.get('ref'), door)
}
