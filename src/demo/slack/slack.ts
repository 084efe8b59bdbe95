/** A Slack on the loopback, for the demo and for tests: its Web API with its limits and its bad days, and the people in it. */
import { Hono } from 'hono'
import { openSlackBooks, type SlackBooks, type SlackSettings } from './books.ts'
import { knockAsSlack } from './knocks.ts'
import { methods } from './methods.ts'
import { peopleOf } from './people.ts'

type Asked = Record<string, unknown>
type Bindings = { incoming?: { socket: { resetAndDestroy?: () => void; destroy: () => void } } }

const breakOff = (env: Bindings | undefined) => {
  const socket = env?.incoming?.socket
  if (socket?.resetAndDestroy) socket.resetAndDestroy()
  else socket?.destroy()
  return new Response(null, { status: 502, headers: { 'x-hono-already-sent': 'true', 'x-slack-demo': 'reset' } })
}

/** JSON, or a form whose lists and objects are JSON, as Slack's own libraries send it. */
const askedIn = (contentType: string, body: string): Asked => {
  if (contentType.includes('json')) return JSON.parse(body) as Asked
  return Object.fromEntries([...new URLSearchParams(body)].map(([name, value]) => [name, /^[[{]/.test(value) || value === 'true' || value === 'false' ? JSON.parse(value) as unknown : value]))
}

const routes = (books: SlackBooks) => {
  const { settings, faults, happens } = books
  const app = new Hono<{ Bindings: Bindings }>()
  app.post('/api/:method', async (c) => {
    await settings.wait(faults.slowMs)
    if (faults.down) return breakOff(c.env)
    const [method, body] = [c.req.param('method'), await c.req.text()]
    const note = (took: boolean, error: string | null) => books.calls.push({ method, body, at: settings.now(), took, error })
    if (happens(faults.throttled)) {
      note(false, 'ratelimited')
      return c.json({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(faults.retryAfterSeconds) })
    }
    if (happens(faults.unavailable)) {
      note(false, 'unavailable')
      return c.text('', 503)
    }
    const asked = askedIn(c.req.header('content-type') ?? '', body)
    const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? asked['token']
    const does = methods[method]
    const refused = faults.token !== 'good' ? faults.token : token !== settings.botToken ? 'invalid_auth' : null
    const answer = refused !== null ? { ok: false, error: refused } : does ? does(books, asked) : { ok: false, error: 'unknown_method' }
    note(answer.ok, typeof answer['error'] === 'string' ? answer['error'] : null)
    return answer.ok && happens(faults.resetAfterAccept) ? breakOff(c.env) : c.json(answer)
  })
  app.all('*', (c) => c.json({ ok: false, error: 'unknown_method' }, 404))
  return app
}

export type DemoSlack = ReturnType<typeof slackApp>
export type { SlackChannel, SlackMessage, SlackSettings, SlackView } from './books.ts'

export const slackApp = (settings: SlackSettings) => {
  const books = openSlackBooks(settings)
  const app = routes(books)
  return {
    app,
    /** The same app for a caller in this process: a broken connection rejects, as a network's does. */
    fetch: async (request: Request): Promise<Response> => {
      const answer = await app.fetch(request)
      if (answer.headers.get('x-slack-demo') === 'reset') throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })
      return answer
    },
    faults: books.faults,
    channel: (id: string) => books.channels.get(id),
    /** What everybody in a channel sees, in its order; what was said to one alone is left out. */
    messages: (channel: string) => books.messages.filter((one) => one.channel === channel && one.toOne === null),
    /** What was said to one alone. */
    whispers: (user: string) => books.messages.filter(({ toOne }) => toOne === user),
    views: (user: string) => books.views.filter((one) => one.user === user && one.isOpen),
    /** Every call that came, whatever was made of it: all that ever left us. */
    calls: () => [...books.calls],
    knocks: () => [...books.tried],
    /** Sends what was sent before once more, as it was. */
    again: (payload: Readonly<Record<string, unknown>>) => knockAsSlack(books, { kind: 'payload', body: payload }),
    ...peopleOf(books),
  }
}
