/**
 * (b), (d) A server in a process of its own, told which by its first word: `service`, the doors as an entry opens them; or `floor`, an
 * empty Hono handler that checks the same signature and makes one FULL commit. Says its port, and at the end how much memory it holds.
 */
import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { verify } from '../../channels/twilio/signature.ts'
import { compose, realNow } from '../../compose.ts'
import { makeApp } from '../../http.ts'
import type { Service } from '../../http/service.ts'
import type { Sender } from '../../ports.ts'
import { readSettings } from '../../settings.ts'
import { openSqlite } from '../../store/sqlite.ts'
import { openFloor } from './floors.ts'

/** What the client signs with, and the address that it signs. */
export const account = { accountSid: `AC${'0'.repeat(31)}3`, authToken: 'a-token-for-the-bench' }
export const publicUrl = 'https://windowlight.example'
export const door = `${publicUrl}/twilio/messages`

export type Wanted = { which: 'service' | 'floor'; folder: string; masterKey: string }

/** People answer every half minute and the client does not wait: the service's clock runs so much faster. */
const faster = 75

const inOrder = (): Service['inOrder'] => {
  const last = new Map<string, Promise<unknown>>()
  return async (line, work) => {
    const mine = (last.get(line) ?? Promise.resolve()).then(work, work)
    last.set(line, mine)
    try {
      return await mine
    } finally {
      if (last.get(line) === mine) last.delete(line)
    }
  }
}

/** A provider that answers at once: claims and marks are made, nothing leaves. */
const sender: Sender = { send: async ({ id }) => ({ outcome: 'sent', ref: `SM${id}` }), didItGo: async () => 'no' }

const service = async ({ folder, masterKey }: Wanted) => {
  const read = readSettings({
    MODE: 'demo', MASTER_KEY: masterKey, PUBLIC_URL: publicUrl, TWILIO_ACCOUNT_SID: account.accountSid, TWILIO_AUTH_TOKEN: account.authToken,
  })
  if (!read.ok) throw new Error(read.problems.join('; '))
  const store = await openSqlite({ path: `${folder}/words.db`, keysPath: `${folder}/keys.db`, masterKey, realNow })
  const began = Date.now()
  const clock = { offset: () => (Date.now() - began) * faster, push: async () => {}, read: async () => {} }
  const failed = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`)
  const { parts } = compose({ settings: read.settings, store, log: () => {}, clock, carrier: { knock: async () => new Response('') } })
  const stopping = new AbortController()
  const running: Service = {
    ...parts, demo: null, senders: { ...parts.senders, sms: sender }, inOrder: inOrder(), stopping: stopping.signal,
    background: (work) => { work.catch(failed) },
  }
  return { fetch: makeApp(running, async () => new Uint8Array()).fetch, close: async () => { stopping.abort(); await store.close() } }
}

const floor = ({ folder }: Wanted) => {
  const file = openFloor(folder, `floor-${randomBytes(4).toString('hex')}.db`)
  const app = new Hono()
  app.post('/twilio/messages', async (c) => {
    const body = await c.req.text()
    if (!verify(body, c.req.header('x-twilio-signature'), door, [account.authToken])) return c.body(null, 403)
    file.commit([300])
    return c.body('<Response/>', 200, { 'content-type': 'text/xml; charset=utf-8' })
  })
  return { fetch: app.fetch, close: async () => { file.close() } }
}

const [which, folder = '', masterKey = ''] = process.argv.slice(2)
if (process.send && (which === 'service' || which === 'floor')) {
  const tell = process.send.bind(process)
  const { fetch, close } = which === 'service' ? await service({ which, folder, masterKey }) : floor({ which, folder, masterKey })
  const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => { tell({ port }) })
  process.once('message', () => {
    tell({ rss: process.memoryUsage().rss })
    server.close()
    void close().then(() => process.exit(0))
  })
}
