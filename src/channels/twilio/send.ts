/**
 * Sending a text, and finding out whether one went whose answer was lost. The API takes no key of ours that would stop a double
 * (reliability.md §0.4), so the second question is ours to ask.
 */
import type { ClaimedRow, Sender } from '../../ports.ts'
import type { Delivery, Instant } from '../../vocabulary.ts'
import type { ApiAnswer, ApiSettings } from './api.ts'
import { listMessages, withMessages } from './api.ts'
import { deliveryOf } from './policy.ts'

export type SenderSettings = ApiSettings & {
  /** Where receipts go: `<PUBLIC_URL>/twilio/status`. */
  statusCallback: string
  realNow: () => Instant
  /** The provider's list may lag: before this much time a text that is not in it may still have gone. */
  settleSeconds?: number
}

/** Default is ten hours: an answer would come in the night, to a phone that others may hold (reliability.md §1.4). */
const validSeconds = { answer: 600, danger: 600, timer: 3_600, page: 1_800, check_in: 600 } as const

const refusal = (answer: Exclude<ApiAnswer<unknown>, { kind: 'ok' }>, row: ClaimedRow): Delivery => {
  if (answer.kind === 'lost') return { outcome: 'unknown' }
  if (answer.kind === 'not_sent') return deliveryOf({ status: 503, code: undefined, retryAfter: undefined, attempt: row.attempt, id: row.id })
  return deliveryOf({ ...answer, attempt: row.attempt, id: row.id })
}

const send = (settings: SenderSettings) => async (row: ClaimedRow): Promise<Delivery> => {
  if (row.to.channel !== 'sms') return { outcome: 'never', because: 'misconfigured', code: 'not a text' }
  const { ours, theirs } = row.to
  const answer = await withMessages(settings, (messages) =>
    messages.create({
      from: ours,
      to: theirs,
      body: row.body,
      validityPeriod: validSeconds[row.kind],
      statusCallback: `${settings.statusCallback}?ref=${encodeURIComponent(row.id)}`,
    }),
  )
  if (answer.kind !== 'ok') return refusal(answer, row)
  // Accepted without an id is accepted all the same: it must be looked for, not sent again.
  return answer.value.sid ? { outcome: 'sent', ref: answer.value.sid } : { outcome: 'unknown' }
}

const createdAt = ({ dateCreated, dateSent }: { dateCreated: Date | null; dateSent: Date | null }) => (dateCreated ?? dateSent)?.getTime() ?? Number.NaN

/** Theirs tell whole seconds, and two clocks may differ by a little. */
const skewMs = 2_000

const didItGo = (settings: SenderSettings): Sender['didItGo'] => async (row, _area, isOfAnother = async () => false) => {
  if (row.to.channel !== 'sms') return 'unknown'
  const { ours, theirs } = row.to
  const claimed = Math.floor(row.claimedAt / 1_000) * 1_000
  // Not filtered by `DateSent`: a text that is still queued may have none, and would be taken for one that never went.
  const answer = await listMessages(settings, { from: ours, to: theirs })
  if (answer.kind !== 'ok' || !answer.value) return 'unknown'
  const near = answer.value
    .map((m) => ({ sid: m.sid, body: m.body, ours: m.from === ours && m.to === theirs && m.direction.startsWith('outbound'), created: createdAt(m) }))
    .filter((m) => m.ours && !(m.created < claimed - skewMs))
  // Of two texts with the same words, in one second, each has its own id: what is known to be the other's is not this one's.
  const sent: typeof near = []
  for (const m of near) if (!(await isOfAnother(m.sid))) sent.push(m)
  // A trial account puts a sentence of its own before the words.
  const same = sent.filter(({ body }) => body === row.body || body.endsWith(` - ${row.body}`))
  const surely = same.filter(({ created }) => created >= claimed).sort((a, b) => a.created - b.created)[0]
  if (surely) return { ref: surely.sid }
  // The same words just before the claim, or words already blotted out: it may be this one. A person decides.
  if (same.length > 0 || sent.some(({ body }) => body === '')) return 'unknown'
  const waited = settings.realNow() - row.claimedAt
  return waited >= (settings.settleSeconds ?? 90) * 1_000 ? 'no' : 'unknown'
}

/** Texts by Twilio's API. */
export const twilioSender = (settings: SenderSettings): Sender => ({ send: send(settings), didItGo: didItGo(settings) })
