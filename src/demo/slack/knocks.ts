/**
 * How Slack knocks at our door: events, pressed buttons, commands and filled-in views, signed, doubled and tried again as the faults say. The
 * signing is written here a second time, with other tools than the door's, so that neither can be wrong alone.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack, seen 2026-11-22.
 */
import type { Json, SlackBooks } from './books.ts'

const encoder = new TextEncoder()
const hex = (bytes: ArrayBuffer) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const signAsSlack = async (secret: string, timestamp: string, body: string) => {
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return `v0=${hex(await crypto.subtle.sign('HMAC', key, encoder.encode(`v0:${timestamp}:${body}`)))}`
}

/** What Slack sends of each kind: events as JSON, the rest as a form. */
export type SlackKnock =
  | { kind: 'event'; body: Json }
  | { kind: 'payload'; body: Json }
  | { kind: 'command'; body: Readonly<Record<string, string>> }

export const bodyOf = (knock: SlackKnock): { body: string; contentType: string } => {
  if (knock.kind === 'event') return { body: JSON.stringify(knock.body), contentType: 'application/json' }
  const form = new URLSearchParams(knock.kind === 'payload' ? { payload: JSON.stringify(knock.body) } : knock.body)
  return { body: form.toString(), contentType: 'application/x-www-form-urlencoded' }
}

/** As a client of Slack's waits: three seconds. */
const patience = 3_000

const once = async ({ settings }: SlackBooks, knock: SlackKnock, retry: number): Promise<Response> => {
  const { body, contentType } = bodyOf(knock)
  const timestamp = String(Math.floor(settings.now() / 1_000))
  const headers = {
    'content-type': contentType, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': await signAsSlack(settings.signingSecret, timestamp, body),
    ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
  }
  const answer = settings.knock(new Request(`${settings.publicUrl}/slack/events`, { method: 'POST', headers, body }))
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error('no answer in three seconds')), patience) })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Knocks, and again where it was no success: events three times more (https://docs.slack.dev/apis/events-api#retries), the rest never. Null: nobody answered. */
export const knockAsSlack = async (books: SlackBooks, knock: SlackKnock): Promise<{ status: number; body: string } | null> => {
  const tries = knock.kind === 'event' ? 4 : 1
  let last: { status: number; body: string } | null = null
  for (let copy = 0; copy < books.faults.copies; copy += 1) {
    for (let retry = 0; retry < tries; retry += 1) {
      last = null
      try {
        const answer = await once(books, knock, retry)
        last = { status: answer.status, body: await answer.text() }
      } catch { /* nobody answered */ }
      books.tried.push({ kind: knock.kind, status: last?.status ?? null, retry })
      if (last && last.status >= 200 && last.status < 300) break
      if (retry + 1 < tries) await books.settings.wait([0, 60_000, 300_000][retry] ?? 0)
    }
  }
  return last
}
