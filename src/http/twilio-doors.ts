/** The carrier's two doors. Everything is verified first; nothing is answered but empty TwiML; replies go by the API. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { emptyTwiml, readForm, receive, type Received } from '../channels/twilio.ts'
import { knock, notDelivered, tryAgain, type Service } from './service.ts'

const pathAndQuery = (url: string) => {
  const { pathname, search } = new URL(url)
  return pathname + search
}

const doorOf = async (service: Service, c: Context, door: 'messages' | 'status'): Promise<Received> => {
  const rawBody = await readForm(c.req.raw)
  if (rawBody === null) return { kind: 'refused', status: 413, why: 'too large' }
  return receive({ door, pathAndQuery: pathAndQuery(c.req.url), contentType: c.req.header('content-type'), signature: c.req.header('x-twilio-signature'), rawBody }, service.twilio)
}

export const twilioDoors = (service: Service) => {
  const app = new Hono()
  const ok = () => new Response(emptyTwiml, { headers: { 'content-type': 'text/xml; charset=utf-8' } })

  app.post('/twilio/messages', async (c) => {
    const received = await doorOf(service, c, 'messages')
    if (received.kind === 'refused') {
      service.log({ event: 'refused', door: '/twilio/messages', status: received.status, why: received.why })
      return c.body(null, received.status)
    }
    if (received.kind !== 'text' && received.kind !== 'carrier') return ok()
    const { inbound, fingerprint } = received
    const taken = await knock(service, inbound, fingerprint)
    if (taken !== 'done') return ok()
    if (!(await service.house.store.area(inbound.area).isTwin(inbound.id, fingerprint))) return ok()
    // The same id with another body is a forgery or the provider's fault: refused and alarmed (design §5).
    service.log({ event: 'forged_twin', door: '/twilio/messages', inbound: inbound.id })
    return c.body(null, 409)
  })

  app.post('/twilio/status', async (c) => {
    const received = await doorOf(service, c, 'status')
    if (received.kind === 'refused') {
      service.log({ event: 'refused', door: '/twilio/status', status: received.status, why: received.why })
      return c.body(null, received.status)
    }
    if (received.kind !== 'status') return ok()
    const { area, ref, ourId, state, code } = received
    const outcome = await service.house.store.area(area).outbox.receipt({ ref, ...(ourId ? { id: ourId } : {}) }, state, code, service.house.world.realNow())
    service.log({ event: 'receipt', ref, state, outcome })
    // Told twice, it is followed up twice: the first time may have died on the way. Its alert is raised once.
    if (outcome !== 'unknown' && state === 'failed' && ourId) {
      await notDelivered(service, area, ourId, code)
      await tryAgain(service, area, { id: ourId, ref, code })
    }
    return ok()
  })
  return app
}
