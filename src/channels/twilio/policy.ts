/**
 * What each of Twilio's errors means for a text: sent again, never sent, or nobody knows. One table, each row with its source
 * (reliability.md §1.3; pages under https://www.twilio.com/docs/api/errors, seen 2026-11-22).
 */
import type { Delivery } from '../../vocabulary.ts'

type Again = Extract<Delivery, { outcome: 'again' }>['because']
type Never = Extract<Delivery, { outcome: 'never' }>['because']

type Row =
  | { so: 'again'; because: Again; afterSeconds: number; source: string }
  | { so: 'never'; because: Never; source: string }
  | { so: 'unknown'; source: string }

const never = (because: Never, source: string): Row => ({ so: 'never', because, source })
const again = (because: Again, afterSeconds: number, source: string): Row => ({ so: 'again', because, afterSeconds, source })
/**
 * What a receipt says later of a text that had been taken: worth another try, so often, and how long after (longer after each). Only where
 * the carrier says that it did not arrive, and where the same words may well arrive in some minutes; never past the time for which they are
 * good, and never after something newer (store/outbox.ts).
 */
export type Retry = { afterSeconds: number; tries: number }
const afterReceipt: Readonly<Record<string, Retry & { source: string }>> = {
  30001: { afterSeconds: 30, tries: 2, source: 'errors/30001: queue overflow' },
  30003: { afterSeconds: 120, tries: 2, source: 'errors/30003: handset off or out of reach; reliability.md §1.3: at most two' },
  30008: { afterSeconds: 60, tries: 1, source: 'reliability.md §1.3: one retry, then a person' },
}

/** Nothing: what failed with this code is not sent again. */
export const retryOf = (code: string | null): Retry | null => (code !== null && Object.hasOwn(afterReceipt, code) ? afterReceipt[code] ?? null : null)

const unknown = (source: string): Row => ({ so: 'unknown', source })

/** By Twilio's own code, whether it came as an answer to our request or later in a receipt. */
export const byCode: Readonly<Record<string, Row>> = {
  20003: never('misconfigured', 'errors/20003: not authenticated'),
  20005: never('misconfigured', 'errors/20005: account not active'),
  20404: never('misconfigured', 'errors/20404: no such account'),
  20429: again('throttled', 5, 'errors/20429: too many requests'),
  20500: unknown('errors/20500: sending is not idempotent, a second try may reach the person twice'),
  20503: again('unreachable', 10, 'errors/20503: try a few times, ever more slowly'),
  21211: never('no_such_number', 'errors/21211: To is no number'),
  21408: never('misconfigured', 'errors/21408: region not allowed'),
  21602: never('misconfigured', 'errors/21602: no body'),
  21603: never('misconfigured', 'errors/21603: no From'),
  21604: never('misconfigured', 'errors/21604: no To'),
  21606: never('misconfigured', 'errors/21606: From is not ours'),
  21610: never('opted_out', 'errors/21610: they said STOP'),
  21611: again('throttled', 30, 'errors/21611: queue of this sender is full'),
  21612: never('misconfigured', 'errors/21612: no way from From to To'),
  21614: never('no_such_number', 'errors/21614: To is no mobile'),
  21617: never('misconfigured', 'errors/21617: body over 1,600'),
  30001: again('throttled', 30, 'errors/30001: queue overflow'),
  30002: never('misconfigured', 'errors/30002: account suspended'),
  30003: again('handset_off', 3_600, 'errors/30003: handset off or out of reach; try later'),
  30004: never('refused', 'errors/30004: blocked; the same text goes no better'),
  30005: never('no_such_number', 'errors/30005: unknown handset, maybe a recycled number'),
  30006: never('no_such_number', 'errors/30006: landline or unreachable carrier'),
  30007: never('refused', 'errors/30007: filtered by the carrier'),
  30008: unknown('errors/30008: unknown error'),
  30029: never('misconfigured', 'reliability.md §1.3: bad retention setting'),
  30030: never('misconfigured', 'reliability.md §1.3: redaction not enabled'),
  30034: never('misconfigured', 'errors/30034: unregistered US sender'),
  30036: never('too_late', 'errors/30036: validity period ran out'),
  30410: unknown('errors/30410: a provider timed out; not tried again, lest it arrive twice'),
}

/** By HTTP status, where the answer has no code that we know. 500, 502 and 504 may come after the text was taken. */
const byStatus = (status: number): Row => {
  if (status === 429) return again('throttled', 5, 'HTTP 429')
  if (status === 503) return again('unreachable', 10, 'HTTP 503: not handled')
  if (status >= 500 || status === 408) return unknown('HTTP 5xx and 408: may have been handled')
  if (status < 400 || status === 401 || status === 403 || status === 404) return never('misconfigured', 'HTTP 3xx, 401, 403, 404')
  return never('refused', 'HTTP 4xx')
}

/** An answer is worth sending for ten minutes, so what passes by itself is looked at again within half a minute. */
const longestWait = 30

/** Ever more slowly, and not all at the same moment: the id spreads them, so that no chance is needed. A handset that is off takes its time. */
const backOff = ({ because, afterSeconds }: Extract<Row, { so: 'again' }>, attempt: number, id: string) => {
  const spread = 1 + Array.from(id).reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000, 7) / 2_000
  const grown = afterSeconds * 2 ** Math.min(Math.max(attempt - 1, 0), 10)
  return Math.ceil(because === 'handset_off' ? afterSeconds * spread : Math.min(grown, longestWait / 1.5) * spread)
}

export type Refusal = {
  status: number
  code: number | string | undefined
  /** `Retry-After`, where one was sent. */
  retryAfter: number | undefined
  attempt: number
  id: string
}

/** What becomes of a text that was not accepted. */
export const deliveryOf = ({ status, code, retryAfter, attempt, id }: Refusal): Delivery => {
  const known = String(code)
  const row = (Object.hasOwn(byCode, known) ? byCode[known] : undefined) ?? byStatus(status)
  if (row.so === 'unknown') return { outcome: 'unknown' }
  if (row.so === 'never') return { outcome: 'never', because: row.because, code: String(code ?? `http ${status}`) }
  return { outcome: 'again', because: row.because, afterSeconds: Math.max(retryAfter ?? 0, backOff(row, attempt, id)) }
}
