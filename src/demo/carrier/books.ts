/**
 * What the carrier remembers and does of its own accord: takes a text, carries it, tells our doors, keeps to STOP. Its ledger of
 * what it took is kept apart from everything of ours, and decides whether a text was lost or doubled.
 */
import { segments } from '../../core/sms.ts'
import type { CarrierWorld, Faults } from './faults.ts'
import { noFaults, shuffled } from './faults.ts'
import type { Tried } from './knocks.ts'
import { knockAt } from './knocks.ts'
import type { Message, Status } from './records.ts'
import { confirmations, optOutType } from './words.ts'

export type CarrierSettings = CarrierWorld & {
  accountSid: string
  authToken: string
  /** The numbers that the account has. */
  numbers: readonly string[]
  /** Where our doors are: `<publicUrl>/twilio/messages`. */
  publicUrl: string
  knock: (request: Request) => Promise<Response>
  faults?: Partial<Faults>
  /** Where it notes what it is doing of its own accord. A Worker has one for each request: none may wait for what another began. */
  underway?: () => Set<Promise<unknown>>
}

/** One text that was taken, whatever its sender was told. `ref`: the reference in its StatusCallback. */
export type LedgerRow = { sid: string; to: string; from: string; body: string; at: number; ref: string | null }

/** What a phone shows. `in`: towards the service. */
export type PhoneMessage = { sid: string; direction: 'in' | 'out'; with: string; body: string; status: Status; at: number }

const receiptForm = (accountSid: string, message: Message, status: Status): Record<string, string> => ({
  AccountSid: accountSid, ApiVersion: '2010-04-01', From: message.from, MessageSid: message.sid, MessageStatus: status,
  SmsSid: message.sid, SmsStatus: status, To: message.to,
  ...(status === 'undelivered' && message.errorCode ? { ErrorCode: message.errorCode } : {}),
})

const textForm = (accountSid: string, { sid, from, to, body, media }: Message): Record<string, string> => ({
  AccountSid: accountSid, ApiVersion: '2010-04-01', Body: body, From: from, FromCity: '', FromCountry: 'GB', FromState: '', FromZip: '',
  MessageSid: sid, NumMedia: String(media), NumSegments: String(segments(body).segments), SmsMessageSid: sid, SmsSid: sid,
  SmsStatus: 'received', To: to, ToCity: '', ToCountry: 'GB', ToState: '', ToZip: '',
})

/** The carrier's memory, and what it does of its own accord. */
export const openBooks = (settings: CarrierSettings) => {
  const faults: Faults = { ...noFaults, ...settings.faults }
  const messages: Message[] = []
  const ledger: LedgerRow[] = []
  const blocked = new Set<string>()
  const held: { message: Message; status: Status }[] = []
  const tried: Tried[] = []
  const own = new Set<Promise<unknown>>()
  const underway = settings.underway ?? (() => own)
  const { now, chance, wait, accountSid } = settings

  const happens = (rate: number) => rate > 0 && chance() < rate
  const newSid = () => `SM${Array.from({ length: 4 }, () => Math.floor(chance() * 2 ** 32).toString(16).padStart(8, '0')).join('')}`
  const later = (work: Promise<unknown>) => {
    const mine = underway()
    const task: Promise<unknown> = work.finally(() => mine.delete(task))
    mine.add(task)
  }
  const record = (text: Pick<Message, 'direction' | 'from' | 'to' | 'body' | 'status'> & Partial<Message>): Message => {
    const message = { sid: newSid(), created: now(), media: 0, sent: null, errorCode: null, callback: null, ...text }
    messages.push(message)
    return message
  }
  const knock = async (url: string, form: Record<string, string>) => {
    tried.push(...(await knockAt(settings, faults, settings, url, form)))
  }
  const receipt = async ({ message, status }: { message: Message; status: Status }) => {
    if (message.callback) await knock(message.callback, receiptForm(accountSid, message, status))
  }
  return { settings, faults, messages, ledger, blocked, held, tried, underway, happens, later, record, knock, receipt, wait, now, chance }
}
export type Books = ReturnType<typeof openBooks>

/** Carries an accepted text to its phone and tells our door how that went, as the faults will have it. */
const carry = async ({ faults, chance, wait, now, happens, held, receipt }: Books, message: Message) => {
  await wait(faults.receiptDelayMs)
  const arrives = !happens(faults.undelivered)
  message.sent = now()
  message.status = arrives ? 'delivered' : 'undelivered'
  if (!arrives) message.errorCode = faults.undeliveredCode
  const steps: Status[] = ['sent', message.status]
  const copies = faults.receiptsDoubled ? [...steps, ...steps] : steps
  const receipts = (faults.receiptsShuffled ? shuffled(copies, chance) : copies).map((status) => ({ message, status }))
  if (faults.receipts === 'held') held.push(...receipts)
  if (faults.receipts === 'prompt') for (const one of receipts) await receipt(one)
}

export const accept = (books: Books, form: URLSearchParams): Message => {
  const [from = '', to = '', body = ''] = ['From', 'To', 'Body'].map((name) => form.get(name) ?? '')
  const callback = form.get('StatusCallback')
  const message = books.record({ direction: 'outbound-api', from, to, body, status: 'queued', callback })
  const ref = callback === null ? null : new URL(callback).searchParams.get('ref')
  books.ledger.push({ sid: message.sid, to, from, body, at: message.created, ref })
  books.later(carry(books, message))
  return message
}

/** A person's text: into the books, the carrier's own words where it has any, then our door. */
export const hear = async (books: Books, from: string, to: string, body: string, media: number) => {
  const { faults, settings, blocked, record, happens, knock } = books
  const message = record({ direction: 'inbound', from, to, body, media, status: 'received', sent: books.now() })
  const word = optOutType(body)
  if (word === 'STOP') blocked.add(`${to}>${from}`)
  if (word === 'START') blocked.delete(`${to}>${from}`)
  if (word) record({ direction: 'outbound-reply', from: to, to: from, body: confirmations[word], status: 'delivered', sent: books.now() })
  const form = { ...textForm(settings.accountSid, message), ...(word ? { OptOutType: word } : {}) }
  if (happens(faults.webhooksDropped)) return message.sid
  await Promise.all(Array.from({ length: faults.webhookCopies }, () => knock(`${settings.publicUrl}/twilio/messages`, form)))
  return message.sid
}
