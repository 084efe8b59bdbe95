/**
 * Slack's Web API as our cards need it, over Slack's own client: each answer is read into what is to be done about it. The client never tries
 * again by itself: cards are kept, and whoever keeps them decides (reliability.md §2.1).
 */
import type { types, webApi } from '@slack/bolt'
import type { Called, ChannelMessage, ChannelPort, ChannelWrong } from '../../ports.ts'

export type SlackApiSettings = {
  botToken: string
  /** Ends in `/api/`. */
  apiUrl: string
  fetch: (request: Request) => Promise<Response>
  realNow: () => number
}

type Client = InstanceType<typeof webApi.WebClient>

const timeoutMs = 10_000
const silent = () => {}
const quiet = { debug: silent, info: silent, warn: silent, error: silent, setLevel: silent, setName: silent, getLevel: () => 'error' as webApi.LogLevel }

/** Slack's words for a token or an app that is no more: no call will go until people mend it. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const deadToken = new Set(['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired', 'missing_scope', 'team_access_not_granted', 'ekm_access_denied'])
const channelErrors: Readonly<Record<string, ChannelWrong>> = { channel_not_found: 'not_in_it', not_in_channel: 'not_in_it', is_archived: 'archived', restricted_action: 'not_in_it' }

type Thrown = { code?: string; retryAfter?: number; data?: { error?: string }; original?: { code?: string; cause?: { code?: string } } }

/** Nothing of it can have been taken: the connection never stood. */
const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** `code` is the library's own name of what went wrong. */
const callFailed = (error: unknown): Called<never> => {
  const { code, retryAfter, data, original } = error as Thrown
  if (code === 'slack_webapi_rate_limited_error') return { outcome: 'again', afterSeconds: Math.max(1, retryAfter ?? 30) }
  if (code === 'slack_webapi_platform_error') return saidNo(data?.error ?? 'unknown')
  // 5xx before anything was done, as far as anybody can tell: it is asked about all the same.
  if (code === 'slack_webapi_request_error' && neverReached.has(original?.cause?.code ?? original?.code ?? '')) return { outcome: 'again', afterSeconds: 5 }
  return { outcome: 'unknown' }
}

const saidNo = (error: string): Called<never> => {
  if (deadToken.has(error)) return { outcome: 'broken', why: 'dead_token' }
  const wrong = channelErrors[error]
  if (wrong) return { outcome: 'broken', why: wrong }
  return error === 'ratelimited' || error === 'internal_error' || error === 'fatal_error' || error === 'service_unavailable' ? { outcome: 'again', afterSeconds: 30 } : { outcome: 'refused', why: /^\w{1,60}$/.test(error) ? error : 'unknown' }
}

/** What both the client here and Bolt's own are made with. In a Worker `fetch` may not be taken off its object, and knows no `error` for redirects. */
export const clientOptionsOf = ({ apiUrl, fetch }: SlackApiSettings): webApi.WebClientOptions => ({
  slackApiUrl: apiUrl, timeout: timeoutMs, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger: quiet,
  fetch: (url: string | URL, init?: RequestInit) => fetch(new Request(url, { ...init, redirect: 'manual' })),
})

const eventType = 'windowlight_card'
type Shown = { ts?: string; metadata?: { event_type?: string; event_payload?: { name?: unknown } } }

/** Clocks of two companies differ; and what was posted a moment before it was written down counts. */
const clockSlack = 120_000

/** Blocks of ours are plain data, held to Slack's limits by a validator of our own (test/real/slack); Slack's types know every kind there is. */
const wordsOf = ({ text, blocks }: ChannelMessage) => ({ text, blocks: blocks as unknown as types.KnownBlock[] })

type Standing = { is_private?: boolean; is_ext_shared?: boolean; is_pending_ext_shared?: boolean; is_org_shared?: boolean; is_archived?: boolean; is_member?: boolean }

const standingOf = (channel: Standing): 'good' | ChannelWrong => {
  if (channel.is_archived) return 'archived'
  if (channel.is_ext_shared || channel.is_pending_ext_shared || channel.is_org_shared) return 'shared'
  if (channel.is_private !== true) return 'public'
  return channel.is_member === false ? 'not_in_it' : 'good'
}

/** So long nothing is tried after nobody answered: twice as long each time. */
const pauses = { first: 5_000, most: 60_000 } as const

/** What a pressed button, a command or the home needs besides. `view`: plain data, held to Slack's limits by a validator of our own. */
export type SlackPort = ChannelPort & {
  /** To one person, in the channel; gone when they look away, so never for what must be read. */
  whisper: (to: { channel: string; user: string }, text: string) => Promise<Called<unknown>>
  /** A window before whoever has the trigger: good for three seconds, once. What comes back names it as it stands. */
  open: (trigger: string, view: SlackView) => Promise<Called<SlackWindow>>
  /** Refused with `hash_conflict` where it has moved on since, with `not_found` where it was closed. */
  update: (window: SlackWindow, view: SlackView) => Promise<Called<unknown>>
  publish: (user: string, view: SlackView) => Promise<Called<unknown>>
}
export type SlackView = Readonly<Record<string, unknown>>
/** `hash`: of what it shows. */
export type SlackWindow = { id: string; hash: string }

export const slackPort = (settings: SlackApiSettings): SlackPort => {
  let made: Client | null = null
  const client = async (): Promise<Client> => {
    const { webApi: api } = await import('@slack/bolt')
    made ??= new api.WebClient(settings.botToken, clientOptionsOf(settings))
    return made
  }
  let pause = { until: 0, ms: pauses.first as number }
  const call = async <T>(work: (api: Client) => Promise<T>, isAsked = false): Promise<Called<T>> => {
    if (!isAsked && settings.realNow() < pause.until) return { outcome: 'again', afterSeconds: Math.ceil((pause.until - settings.realNow()) / 1_000) }
    try {
      const value = await work(await client())
      pause = { until: 0, ms: pauses.first }
      return { outcome: 'done', value }
    } catch (error) {
      const failed = callFailed(error)
      if (failed.outcome === 'again') pause = { until: settings.realNow() + failed.afterSeconds * 1_000, ms: pause.ms }
      if (failed.outcome === 'unknown') pause = { until: settings.realNow() + pause.ms, ms: Math.min(pauses.most, pause.ms * 2) }
      return failed
    }
  }
  /** Somebody waits before it: tried at once, whatever else waits for Slack. */
  const asked = <T>(work: (api: Client) => Promise<T>) => call(work, true)
  return {
    post: ({ channel, name, under }, message) => call(async (api) => {
      // By its name, as a linter takes `postMessage` for a window's.
      const answer = await api.apiCall('chat.postMessage', {
        channel, ...wordsOf(message), unfurl_links: false, unfurl_media: false, metadata: { event_type: eventType, event_payload: { name } },
        ...(under === undefined ? {} : { thread_ts: under }),
      })
      return 'ts' in answer && typeof answer.ts === 'string' ? answer.ts : ''
    }),
    change: ({ channel, ts }, message) => call(async (api) => (await api.chat.update({ channel, ts, ...wordsOf(message) })).ts ?? ts),
    look: ({ channel, name, under, since }) => call(async (api) => {
      const where = { channel, oldest: String((since - clockSlack) / 1_000), limit: 200, include_all_metadata: true } as const
      const answer = under === undefined ? await api.conversations.history(where) : await api.conversations.replies({ ...where, ts: under })
      return ((answer.messages ?? []) as Shown[]).find(({ metadata }) => metadata?.event_type === eventType && metadata.event_payload?.name === name)?.ts ?? null
    }),
    whisper: ({ channel, user }, text) => asked((api) => api.chat.postEphemeral({ channel, user, text })),
    open: (trigger, view) => asked(async (api) => {
      const { view: made } = await api.views.open({ trigger_id: trigger, view: view as unknown as types.View })
      return { id: made?.id ?? '', hash: made?.hash ?? '' }
    }),
    update: ({ id, hash }, view) => asked((api) => api.views.update({ view_id: id, hash, view: view as unknown as types.View })),
    publish: (user, view) => asked((api) => api.views.publish({ user_id: user, view: view as unknown as types.View })),
    standing: (channel) => call(async (api) => standingOf((await api.conversations.info({ channel })).channel ?? {})),
  }
}
