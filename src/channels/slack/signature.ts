/**
 * Is this from Slack? HMAC-SHA256 over the version, the time and the bytes as they came, and the time within five minutes of the real clock.
 * Whatever is missing, doubled or odd is refused. https://docs.slack.dev/authentication/verifying-requests-from-slack, seen 2026-11-22.
 */

export type SlackSigned = { timestamp: string | null; signature: string | null; body: Uint8Array }
/** `clock`: the signature is Slack's, and the time is not: one of the two clocks is wrong, or somebody plays an old request again. */
export type SignatureRefused = 'signature does not match' | 'clock'

const window = 300_000
const encoder = new TextEncoder()

const bytesOf = (hex: string) => Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16))

const isSigned = async (secret: string, { timestamp, signature, body }: SlackSigned): Promise<boolean> => {
  // Two headers of one name come joined by a comma, and match neither.
  if (secret === '' || timestamp === null || !/^\d{1,12}$/.test(timestamp) || signature === null || !/^v0=[\da-f]{64}$/.test(signature)) return false
  const head = encoder.encode(`v0:${timestamp}:`)
  const signed = new Uint8Array(head.length + body.length)
  signed.set(head)
  signed.set(body, head.length)
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  return crypto.subtle.verify('HMAC', key, bytesOf(signature.slice(3)), signed)
}

/** Null: it is from Slack, and new. `now`: the real clock. */
export const refusalOfSignature = async (secret: string, signed: SlackSigned, now: number): Promise<SignatureRefused | null> => {
  if (!await isSigned(secret, signed)) return 'signature does not match'
  return Math.abs(now - Number(signed.timestamp) * 1_000) > window ? 'clock' : null
}
