/** The demo's carrier served over real HTTP, for tests: a broken connection is then really broken. */
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import type { Carrier, CarrierSettings } from '../../../src/demo/carrier/carrier.ts'
import { carrierApp } from '../../../src/demo/carrier/carrier.ts'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'

export const account = { accountSid: `AC${'0'.repeat(31)}1`, authToken: 'a-token-for-tests' }
export const ours = '+447700900001'

export type Loopback = { carrier: Carrier; url: string; close: () => Promise<void> }

/** `knock` is by default a real request; `publicUrl` need not be served where no webhooks are looked at. */
export const startLoopback = async (settings: Partial<CarrierSettings> & { seed?: number } = {}): Promise<Loopback> => {
  const carrier = carrierApp({
    ...account,
    numbers: [ours],
    publicUrl: 'http://127.0.0.1:9',
    knock: (request) => fetch(request),
    now: () => Date.now(),
    chance: chanceFrom(settings.seed ?? 1),
    wait: (ms) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms).unref()) : Promise.resolve()),
    ...settings,
  })
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const listening = serve({ fetch: (request, env) => carrier.app.fetch(request, env), port: 0, hostname: '127.0.0.1' }, () => resolve(listening))
  })
  const { port } = server.address() as AddressInfo
  return {
    carrier,
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
