/**
 * A carrier on the loopback that behaves as Twilio does on its worst day. The demo sends through it, and so do the tests.
 */
import { Hono } from 'hono'
import type { Books, CarrierSettings, LedgerRow, PhoneMessage } from './books.ts'
import { accept, hear, openBooks } from './books.ts'
import type { Tried } from './knocks.ts'
import { asJson, listPage } from './records.ts'
import type { Refusal } from './refusals.ts'
import { refusalJson, refusalOf } from './refusals.ts'

/** What lies under an answer when Node serves it: the way to break a connection as a network does. */
type Bindings = { incoming?: { socket: { resetAndDestroy?: () => void; destroy: () => void } } }

/** Breaks the connection; where there is none (in one process) `fetch` below does as a network would. */
const breakOff = (env: Bindings | undefined) => {
  const socket = env?.incoming?.socket
  if (socket?.resetAndDestroy) socket.resetAndDestroy()
  else socket?.destroy()
  return new Response(null, { status: 502, headers: { 'x-hono-already-sent': 'true', 'x-carrier': 'reset' } })
}

const routes = (books: Books) => {
  const { settings, faults, messages, happens, wait } = books
  const { accountSid, authToken } = settings
  const app = new Hono<{ Bindings: Bindings }>()
  const no = (refusal: Refusal, headers: Record<string, string> = {}) => Response.json(refusalJson(refusal), { status: refusal.status, headers })
  const numbers = new Set(settings.numbers)
  const isBlocked = (from: string, to: string) => books.blocked.has(`${from}>${to}`)
  const find = (sid: string) => messages.find((message) => `${message.sid}.json` === sid)

  app.use('/2010-04-01/*', async (c, next) => {
    await wait(faults.slowMs)
    if (happens(faults.resetBefore)) return breakOff(c.env)
    if (c.req.header('authorization') !== `Basic ${btoa(`${accountSid}:${authToken}`)}`) return no({ status: 401, code: 20_003, message: 'Authenticate' })
    return next()
  })
  const path = `/2010-04-01/Accounts/${accountSid}/Messages`
  app.post(`${path}.json`, async (c) => {
    if (happens(faults.throttled)) return no({ status: 429, code: 20_429, message: 'Too Many Requests' }, { 'retry-after': String(faults.retryAfterSeconds) })
    if (happens(faults.unavailable)) return no({ status: 503, code: 20_503, message: 'Service unavailable' })
    const form = new URLSearchParams(await c.req.text())
    const refusal = refusalOf(form, numbers, isBlocked)
    if (refusal) return no(refusal)
    const message = accept(books, form)
    if (happens(faults.resetAfterAccept)) return breakOff(c.env)
    if (happens(faults.brokenAfterAccept)) return no({ status: 500, code: 20_500, message: 'Internal Server Error' })
    if (happens(faults.hangAfterAccept)) await wait(faults.hangMs)
    return c.json({ ...asJson(message, accountSid), status: 'queued', date_sent: null }, 201)
  })
  app.get(`${path}.json`, (c) => {
    if (faults.listDown) return no({ status: 503, code: 20_503, message: 'Service unavailable' })
    const visible = messages.filter(({ created }) => created <= books.now() - faults.listLagMs)
    return c.json(listPage(visible, new URL(c.req.url).searchParams, accountSid))
  })
  app.get(`${path}/:sid`, (c) => {
    const message = find(c.req.param('sid'))
    return message ? c.json(asJson(message, accountSid)) : no({ status: 404, code: 20_404, message: 'Not found' })
  })
  app.post(`${path}/:sid`, async (c) => {
    const message = find(c.req.param('sid'))
    const form = new URLSearchParams(await c.req.text())
    if (!message) return no({ status: 404, code: 20_404, message: 'Not found' })
    if (form.get('Body') !== '') return no({ status: 400, code: 20_001, message: 'Only an empty Body' })
    message.body = ''
    return c.json(asJson(message, accountSid))
  })
  app.all('*', () => no({ status: 404, code: 20_404, message: 'Not found' }))
  return app
}

export type { CarrierSettings } from './books.ts'

export type Carrier = ReturnType<typeof carrierApp>

export const carrierApp = (settings: CarrierSettings) => {
  const books = openBooks(settings)
  const app = routes(books)
  const phone = (number: string) => ({
    /** Types a text. Answers when our door has been told, or will not be, with the text's id. */
    text: (to: string, body: string, media = 0) => hear(books, number, to, body, media),
    /** What its screen shows: what was typed, and what arrived. */
    messages: (): PhoneMessage[] =>
      books.messages
        .filter((m) => m.from === number || (m.to === number && (m.status === 'delivered' || m.status === 'received')))
        .map((m) => ({ sid: m.sid, direction: m.from === number ? 'in' : 'out', with: m.from === number ? m.to : m.from, body: m.body, status: m.status, at: m.sent ?? m.created })),
    isBlocked: (from: string) => books.blocked.has(`${from}>${number}`),
  })
  return {
    app,
    /** The same app for a caller in this process: a broken connection rejects, as a network's does. */
    fetch: async (request: Request): Promise<Response> => {
      const answer = await app.fetch(request)
      if (answer.headers.get('x-carrier') === 'reset') throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })
      return answer
    },
    phone,
    /** Switches, to be turned while it runs. */
    faults: books.faults,
    ledger: (): LedgerRow[] => books.ledger.map((row) => ({ ...row })),
    /** Every try to reach our doors. */
    knocks: (): Tried[] => [...books.tried],
    /** Sends the receipts that were held back, in the order that `arrange` makes of them. */
    release: async (arrange: <T>(receipts: T[]) => T[] = (receipts) => receipts) => {
      for (const one of arrange(books.held.splice(0))) await books.receipt(one)
    },
    /** When all that it does by itself is done. */
    settled: async () => {
      const mine = books.underway()
      while (mine.size > 0) await Promise.all(mine)
    },
  }
}
