/**
 * The carrier on the loopback, over real HTTP, and its knocks: a text is told to our door until the door has acknowledged it, as Twilio does
 * with `rc=5` and a longer patience; a receipt is tried three times and then let go.
 */
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { carrierApp, type Carrier } from '../../demo/carrier/carrier.ts'
import { chanceFrom, type Faults } from '../../demo/carrier/faults.ts'
import { account, ours, pause } from './started.ts'

export type Held = { url: string; headers: Headers; body: string }

export type Network = {
  carrier: Carrier
  url: string
  /** Texts that our door has acknowledged, by the carrier's id, in that order. */
  acknowledged: Set<string>
  /** Answers of our doors that were neither 2xx nor none at all, each with how often. */
  odd: Map<number, number>
  /** From now on texts are signed and kept here instead of being delivered. */
  hold: () => Held[]
  /** One delivery; null where nobody answered. */
  deliver: (held: Held) => Promise<number | null>
  close: () => Promise<void>
}

const patience = { texts: 400, receipts: 3 } as const

/** `sweepIsBlind`: the list of what came in is not answered, so that nothing that was acknowledged and lost is fetched after all. */
export const openNetwork = async (publicUrl: string, seed: number, faults: Partial<Faults>, { sweepIsBlind = true } = {}): Promise<Network> => {
  const acknowledged = new Set<string>()
  const odd = new Map<number, number>()
  let holding: Held[] | null = null

  const deliver = ({ url, headers, body }: Held): Promise<number | null> => fetch(url, { method: 'POST', headers, body }).then(async (answer) => {
    await answer.arrayBuffer()
    if (!answer.ok) odd.set(answer.status, (odd.get(answer.status) ?? 0) + 1)
    return answer.status
  }, () => null)

  const knock = async (request: Request): Promise<Response> => {
    const held = { url: request.url, headers: request.headers, body: await request.text() }
    const isText = new URL(request.url).pathname === '/twilio/messages'
    if (isText && holding) {
      holding.push(held)
      return new Response(null)
    }
    for (let time = 0; time < (isText ? patience.texts : patience.receipts); time += 1) {
      const status = await deliver(held)
      if (status !== null && status < 300) {
        if (isText) acknowledged.add(new URLSearchParams(held.body).get('MessageSid') ?? '')
        return new Response(null)
      }
      await pause(200 + Math.random() * 200)
    }
    throw new TypeError('nobody answered')
  }

  const carrier = carrierApp({
    ...account, numbers: Object.keys(ours), publicUrl, knock, faults, now: Date.now, chance: chanceFrom(seed), wait: (ms) => (ms > 0 ? pause(ms) : Promise.resolve()),
  })
  const isInboundList = (request: Request) => request.method === 'GET' && Object.hasOwn(ours, new URL(request.url).searchParams.get('To') ?? '')
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const listening = serve({
      port: 0, hostname: '127.0.0.1',
      fetch: (request, env) => (sweepIsBlind && isInboundList(request) ? new Response(null, { status: 503 }) : carrier.app.fetch(request, env)),
    }, () => resolve(listening))
  })
  return {
    carrier, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, acknowledged, odd, deliver,
    hold: () => (holding = []),
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
    }),
  }
}
