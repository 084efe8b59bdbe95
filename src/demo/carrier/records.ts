/**
 * The carrier's own books: every text in either direction, as Twilio shows it, and the list with its filters and pages.
 */
import { segments } from '../../core/sms.ts'

export type Status = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'received'

export type Message = {
  sid: string
  direction: 'inbound' | 'outbound-api' | 'outbound-reply'
  from: string
  to: string
  body: string
  media: number
  status: Status
  created: number
  /** Not set while it is queued. */
  sent: number | null
  errorCode: string | null
  callback: string | null
}

/** `Sun, 22 Nov 2026 03:15:00 +0000`, to the second. */
const rfc2822 = (ms: number | null) => (ms === null ? null : new Date(ms).toUTCString().replace('GMT', '+0000'))

export const asJson = (message: Message, accountSid: string) => {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  return {
    account_sid: accountSid, api_version: '2010-04-01', body: message.body, date_created: rfc2822(message.created),
    date_sent: rfc2822(message.sent), date_updated: rfc2822(message.sent ?? message.created), direction: message.direction,
    error_code: message.errorCode === null ? null : Number(message.errorCode), error_message: null, from: message.from,
    messaging_service_sid: null, num_media: String(message.media), num_segments: String(segments(message.body).segments), price: null,
    price_unit: 'USD', sid: message.sid, status: message.status, subresource_uris: { media: `${uri}/Media.json` }, to: message.to,
    uri: `${uri}.json`,
  }
}

/** `YYYY-MM-DD` is the whole day; otherwise to the second, as the dates that are shown. */
const dateFilter = (query: URLSearchParams) => {
  const bound = (name: string, fallback: number) => {
    const text = query.get(name)
    return text === null ? fallback : Date.parse(text)
  }
  const from = bound('DateSent>', Number.NEGATIVE_INFINITY)
  const until = bound('DateSent<', Number.POSITIVE_INFINITY)
  const on = query.get('DateSent')
  return ({ sent }: Message) => {
    if (!query.has('DateSent>') && !query.has('DateSent<') && on === null) return true
    if (sent === null) return false
    const second = Math.floor(sent / 1_000) * 1_000
    return second >= from && second <= until && (on === null || new Date(sent).toISOString().startsWith(on.slice(0, 10)))
  }
}

/** Newest first; a page is found again by the id that the one before it ended with, so that new texts do not shift it. */
export const listPage = (messages: readonly Message[], query: URLSearchParams, accountSid: string) => {
  const onDate = dateFilter(query)
  const matches = messages
    .filter((m) => (query.get('To') ?? m.to) === m.to && (query.get('From') ?? m.from) === m.from && onDate(m))
    .reverse()
  const size = Math.min(Math.max(Number(query.get('PageSize') ?? 50) || 50, 1), 1_000)
  const token = query.get('PageToken')
  const start = token === null ? 0 : matches.findIndex(({ sid }) => `PA${sid}` === token) + 1
  const page = matches.slice(start, start + size)
  const number = Number(query.get('Page') ?? 0) || 0
  const last = page.at(-1)
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`
  const next = new URLSearchParams(query)
  next.set('PageSize', String(size))
  next.set('Page', String(number + 1))
  next.set('PageToken', `PA${last?.sid ?? ''}`)
  return {
    messages: page.map((message) => asJson(message, accountSid)),
    page: number, page_size: size, start: number * size, end: number * size + Math.max(page.length - 1, 0),
    first_page_uri: `${path}?PageSize=${size}&Page=0`, previous_page_uri: null, uri: `${path}?${query}`,
    next_page_uri: last && start + size < matches.length ? `${path}?${next}` : null,
  }
}
