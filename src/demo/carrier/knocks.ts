/**
 * How the carrier knocks at our doors: signed forms for texts and receipts, dropped, doubled and tried again as the faults say.
 * The signing is written here a second time, with other tools than the door's, so that neither can be wrong alone.
 */
import type { CarrierWorld, Faults } from './faults.ts'

export type KnockSettings = {
  authToken: string
  /** How a request reaches the service: over HTTP, or straight into its `fetch`. */
  knock: (request: Request) => Promise<Response>
}

/** One try: `status` of the answer, or none where nobody answered. */
export type Tried = { url: string; sid: string; status: number | null }

const encoder = new TextEncoder()

/** Twilio's rule: the address, then each name and value in the order of the names, HMAC-SHA1 with the account's token. */
export const sign = async (authToken: string, url: string, form: Record<string, string>) => {
  const names = Object.keys(form).sort((a, b) => (a < b ? -1 : 1))
  const text = names.reduce((all, name) => `${all}${name}${form[name] ?? ''}`, url)
  const key = await crypto.subtle.importKey('raw', encoder.encode(authToken), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign'])
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
  return btoa(String.fromCodePoint(...mac))
}

/** Knocks once, and again as often as the faults say where nobody answers. Never throws: what the carrier cannot deliver, it logs. */
export const knockAt = async (settings: KnockSettings, faults: Faults, { chance }: CarrierWorld, url: string, form: Record<string, string>) => {
  const tries: Tried[] = []
  const signature = await sign(settings.authToken, url, form)
  const token = Array.from({ length: 4 }, () => Math.floor(chance() * 2 ** 32).toString(16).padStart(8, '0')).join('')
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8', 'x-twilio-signature': signature, 'i-twilio-idempotency-token': token,
    'user-agent': 'TwilioProxy/1.1',
  }
  const body = new URLSearchParams(form).toString()
  for (let attempt = 0; attempt <= faults.webhookRetries; attempt += 1) {
    try {
      const answer = await settings.knock(new Request(url, { method: 'POST', headers, body }))
      await answer.arrayBuffer()
      tries.push({ url, sid: form['MessageSid'] ?? '', status: answer.status })
      break
    } catch {
      tries.push({ url, sid: form['MessageSid'] ?? '', status: null })
    }
  }
  return tries
}
