/**
 * Is it really Twilio that knocks? The check that stands before everything else at the SMS door.
 *
 * Computed over the raw form pairs, before anything is trimmed or chosen, and the public URL from our own settings: behind
 * a proxy the request's own idea of its address is whatever the sender wrote (reliability.md §1.2).
 */
import { createHmac, timingSafeEqual } from 'node:crypto'

export type Pair = readonly [name: string, value: string]

/** Blank values and repeated names are kept: the sender signed them too. */
export const formPairs = (rawBody: string): Pair[] => [...new URLSearchParams(rawBody)]

/** Of a name that is sent twice, Twilio signs each different value once, in order. */
const signedText = (pairs: readonly Pair[]) => {
  const byName = new Map<string, Set<string>>()
  for (const [name, value] of pairs) byName.set(name, (byName.get(name) ?? new Set()).add(value))
  return [...byName.keys()]
    .sort()
    .flatMap((name) => [...(byName.get(name) ?? [])].sort().map((value) => name + value))
    .join('')
}

/** Twilio signs the address sometimes with and sometimes without the port that its scheme implies. */
const addresses = (url: string) => {
  const match = /^(https?):\/\/([^/?#]*?)(?::(\d+))?([/?#].*)?$/.exec(url)
  if (!match) return [url]
  const [, scheme = '', host = '', port, rest = ''] = match
  const usual = scheme === 'https' ? '443' : '80'
  const bare = `${scheme}://${host}${rest}`
  return [...new Set([url, bare, `${scheme}://${host}:${port ?? usual}${rest}`])]
}

/** A signature of this length, or none at all: the length of a SHA-1 in base64 is no secret. */
const same = (given: Buffer, expected: Buffer) => given.length === expected.length && timingSafeEqual(given, expected)

/**
 * `tokens`: the account's token, and during a change the one before it; blank ones are ignored, and with none left nothing passes.
 * `publicUrlOfDoor`: as Twilio was told it, with the query, without a fragment.
 */
export const verifyPairs = (
  pairs: readonly Pair[],
  signature: string | null | undefined,
  publicUrlOfDoor: string,
  tokens: readonly (string | undefined)[],
): boolean => {
  if (!signature) return false
  const given = Buffer.from(signature)
  const form = signedText(pairs)
  const expected = (token: string, url: string) => Buffer.from(createHmac('sha1', token).update(url + form).digest('base64'))
  return tokens.some((token) => token && addresses(publicUrlOfDoor).some((url) => same(given, expected(token, url))))
}

/** The same, from the body as it came. */
export const verify = (
  rawBody: string,
  signature: string | null | undefined,
  publicUrlOfDoor: string,
  tokens: readonly (string | undefined)[],
) => verifyPairs(formPairs(rawBody), signature, publicUrlOfDoor, tokens)
