/** What people do in Slack: press a button, type a command, fill in a view, open the app's home, talk. Each comes to our door as Slack sends it. */
import type { Json, SlackBooks } from './books.ts'
import { knockAsSlack } from './knocks.ts'
import { wrongWithView } from './limits.ts'

type Element = Json & { action_id?: string; value?: string; type?: string }
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])
const nameOf = (block: Json, fallback: string) => (typeof block['block_id'] === 'string' ? block['block_id'] : fallback)
const elementsOf = (blocks: readonly Json[]): { block: string; element: Element }[] => blocks.flatMap((block, i) =>
  [...listOf(block['elements']), ...(block['accessory'] ? [block['accessory'] as Json] : [])].map((element) => ({ block: nameOf(block, `b${i}`), element: element as Element })))

/** A person's answer to each `block action` of a view. */
export type Filled = Readonly<Record<string, string>>

const valuesOf = (view: Json, filled: Filled) => Object.fromEntries(listOf(view['blocks']).filter(({ type }) => type === 'input').map((block) => {
  const element = block['element'] as Element
  const id = element.action_id ?? ''
  const given = filled[id]
  const option = listOf(element['options']).find(({ value }) => value === given) ?? (given === undefined ? element['initial_option'] : null) ?? null
  const state = element.type === 'plain_text_input' ? { type: element.type, value: given ?? element['initial_value'] ?? null } : { type: element.type, selected_option: option }
  return [nameOf(block, ''), { [id]: state }]
}))

const triggerFor = ({ random, triggers, settings }: SlackBooks, user: string) => {
  const id = random('trigger.')
  triggers.set(id, { user, at: settings.now(), isUsed: false })
  return id
}

const team = { team: { id: 'T0DEMO', domain: 'demo' }, api_app_id: 'A0DEMO', token: 'not-looked-at', is_enterprise_install: false, enterprise: null }

/** Slack shows such an answer as "We had some trouble connecting", and nothing of it. */
const refuseAsSlack = (view: Json, said: Json) => {
  const fields = listOf(view['blocks']).filter(({ type }) => type === 'input').map((block) => nameOf(block, ''))
  const wrong = [
    ...(said['view'] === undefined ? [] : wrongWithView(said['view'])),
    ...Object.entries((said['errors'] ?? {}) as Record<string, unknown>).flatMap(([name, text]) => (fields.includes(name) && typeof text === 'string' && text !== '' ? [] : [`errors: "${name}" is no field of this window`])),
  ]
  if (wrong.length > 0) throw new Error(wrong.join('; '))
}

export const peopleOf = (books: SlackBooks) => {
  const view = (id: string) => books.views.find((one) => one.id === id)
  const act = async (user: string, found: { block: string; element: Element } | undefined, where: Json) => {
    if (!found) throw new Error('no such button stands there')
    const { block, element } = found
    const action = { type: element.type, action_id: element.action_id, block_id: block, value: element.value, text: element['text'], action_ts: books.stamp() }
    const payload = { type: 'block_actions', ...team, user: { id: user, name: user.toLowerCase(), team_id: 'T0DEMO' }, trigger_id: triggerFor(books, user), actions: [action], ...where }
    return { payload, answer: await knockAsSlack(books, { kind: 'payload', body: payload }) }
  }
  return {
    /** A button of a message. What was sent comes back too, so that a test may send it again. */
    press: (user: string, channel: string, ts: string, action: string) => {
      const message = books.messages.find((one) => one.channel === channel && one.ts === ts)
      const where = { container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false }, channel: { id: channel, name: 'privategroup' }, message: { type: 'message', ts, text: message?.text ?? '' } }
      return act(user, elementsOf(message?.blocks ?? []).find(({ element }) => element.action_id === action), where)
    },
    /** A button of a view or of the home. `value`: of several of one kind, which. */
    pressIn: (user: string, id: string, action: string, value?: string) => {
      const found = view(id)
      const buttons = elementsOf(listOf(found?.view['blocks']))
      return act(user, buttons.find(({ element }) => element.action_id === action && (value === undefined || element.value === value)), { container: { type: 'view', view_id: id }, view: { private_metadata: '', ...found?.view, id, hash: found?.hash, root_view_id: id } })
    },
    command: async (user: string, channel: string, command: string, text = '') => {
      const answer = await knockAsSlack(books, { kind: 'command', body: {
        command, text, user_id: user, user_name: user.toLowerCase(), channel_id: channel, channel_name: 'privategroup', team_id: 'T0DEMO', team_domain: 'demo', api_app_id: 'A0DEMO',
        response_url: 'https://slack.demo/commands/answer', trigger_id: triggerFor(books, user), token: 'not-looked-at', is_enterprise_install: 'false' } })
      const said = answer?.status === 200 && answer.body !== '' ? JSON.parse(answer.body) as Json : {}
      if (typeof said['text'] === 'string') books.messages.push({ channel, ts: books.stamp(), thread: null, text: said['text'], blocks: [], metadata: null, edited: 0, by: 'bot', toOne: user })
      return answer
    },
    /** They close a window. */
    close: (id: string) => { const found = view(id); if (found) found.isOpen = false },
    /** Fills a view in and sends it; what our door answers is done, as Slack does it. */
    submit: async (user: string, id: string, filled: Filled) => {
      const found = view(id)
      if (!found) throw new Error('no such view')
      const payload = { type: 'view_submission', ...team, user: { id: user, name: user.toLowerCase(), team_id: 'T0DEMO' }, trigger_id: triggerFor(books, user),
        view: { private_metadata: '', ...found.view, id, hash: found.hash, state: { values: valuesOf(found.view, filled) }, root_view_id: id, previous_view_id: null, team_id: 'T0DEMO' }, response_urls: [] }
      const answer = await knockAsSlack(books, { kind: 'payload', body: payload })
      const said = answer?.body ? JSON.parse(answer.body) as Json : {}
      books.calls.push({ method: 'views.answer', body: answer?.body ?? '', at: books.settings.now(), took: true, error: null })
      refuseAsSlack(found.view, said)
      if (answer?.status === 200 && said['response_action'] === undefined) found.isOpen = false
      if (said['response_action'] === 'clear') for (const one of books.views) if (one.user === user && one.view['type'] === 'modal') one.isOpen = false
      found.errors = (said['errors'] ?? {}) as Json
      if (said['response_action'] === 'update') Object.assign(found, { view: said['view'], hash: books.random('h') })
      return { payload, answer, said }
    },
    /** `event_id` left out: a new one. */
    event: (event: Json, id = books.random('Ev')) => knockAsSlack(books, { kind: 'event', body: { ...team, type: 'event_callback', team_id: 'T0DEMO', event_id: id, event_time: Math.floor(books.settings.now() / 1_000), event, authorizations: [] } }),
    /** Somebody takes a message out of the channel. */
    remove: (channel: string, ts: string) => books.messages.splice(0, books.messages.length, ...books.messages.filter((one) => one.channel !== channel || one.ts !== ts)),
    /** Talk in the channel, or in a thread of it: a person's own words. */
    talk: (user: string, channel: string, text: string, thread: string | null = null) => {
      const ts = books.stamp()
      books.messages.push({ channel, ts, thread, text, blocks: [], metadata: null, edited: 0, by: user, toOne: null })
      return ts
    },
  }
}
