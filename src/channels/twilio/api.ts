/**
 * Twilio's REST client, told where to go and how long to wait. It has no setting for its address, so its `httpClient` sets
 * the origin (stack.md §6); it throws for every outcome, so what it throws is sorted here into answers.
 *
 * Only the Messages part of the SDK is loaded: the whole is 3.7 MB, and a Worker carries all that is imported. And only when it is first
 * asked for: it takes a tenth of a cold start, and the doors open before anything is sent.
 */
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import type { MessageInstance, MessageListInstance, MessageListInstancePageOptions, MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js'

export type ApiSettings = {
  accountSid: string
  authToken: string
  /** An origin: Twilio's `https://api.twilio.com`, or a loopback's. */
  apiUrl: string
  fetch: (request: Request) => Promise<Response>
  /** Above the 10 s that Node gives a connection: so that a provider out of reach is seen as that, and not as a lost answer. */
  timeoutMs?: number
}

/** What we saw of a request beside what the SDK tells. */
type Seen = { retryAfter?: number }

export type ApiAnswer<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'refused'; status: number; code: number | undefined; retryAfter: number | undefined }
  /** Certainly nothing reached them. */
  | { kind: 'not_sent' }
  /** It may have. */
  | { kind: 'lost' }

/** Failures before the first byte left: names, routes, refusals, certificates. Any other may have come after. */
const beforeSending = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_.*|UNABLE_TO_.*|SELF_SIGNED_.*)$/

const codesOf = (error: unknown): string[] => {
  if (typeof error !== 'object' || error === null) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors.flatMap(codesOf) : []
  return [...own, ...inner, ...('cause' in error ? codesOf(error.cause) : [])]
}

/** The SDK's two kinds of exception both carry the HTTP status, and mostly a code. */
const answerOf = (error: unknown, seen: Seen): ApiAnswer<never> => {
  if (typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number') {
    const code = 'code' in error && typeof error.code === 'number' && error.code > 0 ? error.code : undefined
    // A 2xx that could not be read: they have it, and did not say under which id.
    if (error.status >= 300) return { kind: 'refused', status: error.status, code, retryAfter: seen.retryAfter }
  }
  const codes = codesOf(error)
  return codes.length > 0 && codes.every((code) => beforeSending.test(code)) ? { kind: 'not_sent' } : { kind: 'lost' }
}

type HttpOptions = Parameters<RequestClient['request']>[0]

const requestOf = ({ method, uri, data, params, username, password, headers }: HttpOptions, apiUrl: string, signal: AbortSignal) => {
  const { pathname, search } = new URL(uri)
  const url = new URL(pathname + search, apiUrl)
  for (const [name, value] of Object.entries<unknown>({ ...params })) url.searchParams.append(name, String(value))
  const all = new Headers()
  for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value)
  all.set('authorization', `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`)
  const form = Object.entries<unknown>({ ...(data as object) }).map(([name, value]) => [name, String(value)])
  const body = method === 'post' ? new URLSearchParams(form).toString() : null
  // A redirect is an answer like another (and 'error' is unknown to Workers).
  return new Request(url, { method: method.toUpperCase(), headers: all, body, signal, redirect: 'manual' })
}

/** Rejects in time even where the fetch that it was given pays no heed to signals. */
const within = async <T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const stop = new AbortController()
  let alarm: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => {
      stop.abort()
      reject(new Error('no answer in time'))
    }, ms)
  })
  try {
    return await Promise.race([work(stop.signal), late])
  } finally {
    clearTimeout(alarm)
  }
}

const httpClient = ({ apiUrl, fetch, timeoutMs = 12_000 }: ApiSettings, seen: Seen) => ({
  request: (options: HttpOptions) =>
    within(timeoutMs, async (signal) => {
      const response = await fetch(requestOf(options, apiUrl, signal))
      const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
      if (Number.isFinite(retryAfter) && retryAfter >= 0) seen.retryAfter = retryAfter
      return { statusCode: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) }
    }),
})

const origin = 'https://api.twilio.com'

/** Node hands over a CommonJS module, some bundlers and test runners what it exports by default: both are understood. */
const classOf = <T>(module: { default: T }): T => (typeof module === 'function' ? module : module.default)

const sdk = async () => {
  const [{ default: base }, { default: domain }, { default: version }, { MessageListInstance: list }] = await Promise.all([
    import('twilio/lib/base/BaseTwilio.js'), import('twilio/lib/base/Domain.js'), import('twilio/lib/base/Version.js'),
    import('twilio/lib/rest/api/v2010/account/message.js'),
  ])
  return { Client: base.Client, Domain: classOf(domain), Version: classOf(version), list }
}

/** Does one thing with the SDK's list of messages, and says how that went. */
export const withMessages = async <T>(settings: ApiSettings, work: (messages: MessageListInstance) => Promise<T>): Promise<ApiAnswer<T>> => {
  const seen: Seen = {}
  const { Client, Domain, Version, list } = await sdk()
  // The SDK asks for its own client class; it calls `request` and nothing else of it.
  const client = new Client(settings.accountSid, settings.authToken, { httpClient: httpClient(settings, seen) as unknown as RequestClient })
  const api = new Version(new Domain(client, origin), '2010-04-01')
  try {
    return { kind: 'ok', value: await work(list(api as Parameters<typeof list>[0], settings.accountSid)) }
  } catch (error) {
    return answerOf(error, seen)
  }
}

/** A list longer than this many pages counts as one that could not be read to its end. */
const mostPages = 50

/** Every message that matches, all pages of them. `null`: there is no end to it. */
export const listMessages = (settings: ApiSettings, query: MessageListInstancePageOptions): Promise<ApiAnswer<MessageInstance[] | null>> =>
  withMessages(settings, async (messages) => {
    const found: MessageInstance[] = []
    let page: Pick<MessagePage, 'instances' | 'nextPage'> = await messages.page({ pageSize: 1_000, ...query })
    for (let pages = 1; pages <= mostPages; pages += 1) {
      found.push(...page.instances)
      const next = page.nextPage()
      if (!next) return found
      page = await next
    }
    return null
  })
