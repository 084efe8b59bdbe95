/** What each method of Slack's Web API does here, and what it refuses, in Slack's own words. https://docs.slack.dev/reference/methods, seen 2026-11-22. */
import type { Json, SlackBooks, SlackMessage } from './books.ts'
import { wrongWithMessage, wrongWithView } from './limits.ts'

type Answer = { ok: boolean; [name: string]: unknown }
type Asked = Readonly<Record<string, unknown>>
type Method = (books: SlackBooks, asked: Asked) => Answer

const no = (error: string, more: Json = {}): Answer => ({ ok: false, error, ...more })
const text = (asked: Asked, name: string) => (typeof asked[name] === 'string' ? asked[name] : '')
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])

const messageIn = (asked: Asked) => ({ text: text(asked, 'text'), blocks: listOf(asked['blocks']) })

/** Not there for us, or not to be written to. */
const channelWrong = ({ channels }: SlackBooks, asked: Asked): Answer | null => {
  const channel = channels.get(text(asked, 'channel'))
  if (!channel) return no('channel_not_found')
  if (channel.isArchived) return no('is_archived')
  return channel.isIn ? null : no('not_in_channel')
}

const tooMuch = (wrong: readonly string[]) => (wrong.length > 0 ? no('invalid_blocks', { response_metadata: { messages: wrong } }) : null)

const post = (books: SlackBooks, asked: Asked, toOne: string | null): Answer => {
  const refused = channelWrong(books, asked) ?? tooMuch(wrongWithMessage(messageIn(asked)))
  if (refused) return refused
  if (asked['unfurl_links'] !== false && toOne === null) return no('links_would_unfurl')
  const ts = books.stamp()
  const metadata = asked['metadata'] as Json | undefined
  books.messages.push({ channel: text(asked, 'channel'), ts, thread: text(asked, 'thread_ts') || null, ...messageIn(asked), metadata: metadata ?? null, edited: 0, by: 'bot', toOne })
  return toOne === null ? { ok: true, channel: text(asked, 'channel'), ts } : { ok: true, message_ts: ts }
}

const update: Method = (books, asked) => {
  const message = books.messages.find(({ channel, ts, toOne }) => channel === text(asked, 'channel') && ts === text(asked, 'ts') && toOne === null)
  const refused = channelWrong(books, asked) ?? (message ? tooMuch(wrongWithMessage(messageIn(asked))) : no('message_not_found'))
  if (refused || !message) return refused ?? no('message_not_found')
  Object.assign(message, messageIn(asked), { edited: message.edited + 1 })
  return { ok: true, channel: message.channel, ts: message.ts }
}

const asShown = ({ ts, text: words, blocks, metadata, thread, by }: SlackMessage, withMetadata: boolean) =>
  ({ type: 'message', ts, text: words, blocks, user: by, ...(thread ? { thread_ts: thread } : {}), ...(withMetadata && metadata ? { metadata } : {}) })

const history = (books: SlackBooks, asked: Asked, isIn: (message: SlackMessage) => boolean): Answer => {
  const refused = channelWrong(books, asked)
  if (refused) return refused
  const oldest = Number(asked['oldest'] ?? 0)
  const found = books.messages.filter((message) => message.channel === asked['channel'] && message.toOne === null && isIn(message) && Number(message.ts) >= oldest)
  const limit = Math.min(Number(asked['limit'] ?? 100), 999)
  return { ok: true, messages: found.toReversed().slice(0, limit).map((one) => asShown(one, asked['include_all_metadata'] === true || asked['include_all_metadata'] === 'true')), has_more: found.length > limit }
}

const viewIn = (asked: Asked): Json => (typeof asked['view'] === 'object' && asked['view'] !== null ? asked['view'] as Json : {})
const viewAnswer = (books: SlackBooks, id: string, view: Json): Answer => ({ ok: true, view: { ...view, id, hash: books.views.find((one) => one.id === id)?.hash } })

/** A trigger is good for three seconds, once. */
const triggered = ({ triggers, settings, faults }: SlackBooks, asked: Asked): { user: string } | Answer => {
  const trigger = triggers.get(text(asked, 'trigger_id'))
  if (!trigger) return no('invalid_trigger_id')
  if (trigger.isUsed) return no('exchanged_trigger_id')
  if (faults.lateTriggers || settings.now() - trigger.at > 3_000) return no('expired_trigger_id')
  trigger.isUsed = true
  return trigger
}

const open: Method = (books, asked) => {
  const wrong = wrongWithView(viewIn(asked))
  if (wrong.length > 0) return no('invalid_arguments', { response_metadata: { messages: wrong } })
  const trigger = triggered(books, asked)
  if ('ok' in trigger) return trigger
  const id = books.random('V')
  books.views.push({ id, user: trigger.user, hash: books.random('h'), view: viewIn(asked), isOpen: true })
  return viewAnswer(books, id, viewIn(asked))
}

const publish: Method = (books, asked) => {
  const wrong = wrongWithView(viewIn(asked))
  if (wrong.length > 0) return no('invalid_arguments', { response_metadata: { messages: wrong } })
  const user = text(asked, 'user_id')
  const known = books.views.find((one) => one.user === user && one.view['type'] === 'home')
  if (known) Object.assign(known, { view: viewIn(asked), hash: books.random('h') })
  else books.views.push({ id: books.random('V'), user, hash: books.random('h'), view: viewIn(asked), isOpen: true })
  return { ok: true }
}

const updateView: Method = (books, asked) => {
  const wrong = wrongWithView(viewIn(asked))
  const known = books.views.find((one) => one.id === asked['view_id'])
  if (wrong.length > 0) return no('invalid_arguments', { response_metadata: { messages: wrong } })
  if (!known?.isOpen) return no('not_found')
  if (asked['hash'] !== undefined && asked['hash'] !== known.hash) return no('hash_conflict')
  Object.assign(known, { view: viewIn(asked), hash: books.random('h') })
  return viewAnswer(books, known.id, viewIn(asked))
}

export const methods: Readonly<Record<string, Method>> = {
  'auth.test': () => ({ ok: true, url: 'https://slack.demo/', team: 'Demo', user: 'windowlight', team_id: 'T0DEMO', user_id: 'U0BOT', bot_id: 'B0BOT' }),
  'conversations.info': ({ channels }, asked) => {
    const channel = channels.get(text(asked, 'channel'))
    if (!channel) return no('channel_not_found')
    return { ok: true, channel: { id: channel.id, name: channel.name, is_private: channel.isPrivate, is_ext_shared: channel.isShared, is_pending_ext_shared: false, is_org_shared: false, is_archived: channel.isArchived, is_member: channel.isIn } }
  },
  'conversations.history': (books, asked) => history(books, asked, ({ thread }) => thread === null),
  'conversations.replies': (books, asked) => history(books, asked, ({ thread, ts }) => thread === asked['ts'] || ts === asked['ts']),
  'chat.postMessage': (books, asked) => post(books, asked, null),
  'chat.postEphemeral': (books, asked) => (text(asked, 'user') === '' ? no('user_not_found') : post(books, asked, text(asked, 'user'))),
  'chat.update': update,
  'views.open': open,
  'views.publish': publish,
  'views.update': updateView,
  'users.info': (_books, asked) => ({ ok: true, user: { id: text(asked, 'user'), is_bot: false } }),
}
