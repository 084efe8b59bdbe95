/** (b) Signed webhooks over HTTP: how many a second, and how long each waits for its 200. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { flags } from '../../../scripts/bundle.mjs'
import { sign } from '../../demo/carrier/knocks.ts'
import { evening, ours, phoneOf } from './evening.ts'
import { spreadOf, type Spread } from './measure.ts'
import { account, door, type Wanted } from './server.ts'

export type Webhooks = { requests: number; perSecond: number; latency: Spread; rssMb: number }

type Signed = { body: string; signature: string }

let texts = 0
const signed = async (phone: number, words: string): Promise<Signed> => {
  texts += 1
  const sid = `SM${process.pid.toString(16).padStart(8, '0')}${texts.toString(16).padStart(24, '0')}`
  const form = {
    ToCountry: 'GB', SmsMessageSid: sid, NumMedia: '0', SmsSid: sid, SmsStatus: 'received', Body: words, FromCountry: 'GB', To: ours, NumSegments: '1',
    MessageSid: sid, AccountSid: account.accountSid, From: phoneOf(phone), ApiVersion: '2010-04-01',
  }
  return { body: new URLSearchParams(form).toString(), signature: await sign(account.authToken, door, form) }
}

const post = (agent: Agent, port: number, { body, signature }: Signed) => new Promise<void>((done, failed) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8', 'content-length': Buffer.byteLength(body), 'x-twilio-signature': signature }
  const sending = request({ host: '127.0.0.1', port, path: '/twilio/messages', method: 'POST', agent, headers }, (answer) => {
    answer.resume()
    answer.on('end', () => { if (answer.statusCode === 200) done(); else failed(new Error(`bench: a webhook was answered ${answer.statusCode}`)) })
  })
  sending.on('error', failed)
  sending.end(body)
})

const connections = 16

/** Each connection has its own parents and sends their evenings side by side, one text at a time. */
const load = async (port: number, from: number, parentsEach: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const lists: Signed[][] = []
  for (let c = 0; c < connections; c += 1) {
    const list: Signed[] = []
    for (const words of evening) for (let p = 0; p < parentsEach; p += 1) list.push(await signed(from + c * parentsEach + p, words))
    lists.push(list)
  }
  const times: number[] = []
  const began = performance.now()
  await Promise.all(lists.map(async (list) => {
    for (const one of list) {
      const sent = performance.now()
      await post(agent, port, one)
      times.push(performance.now() - sent)
    }
  }))
  const took = performance.now() - began
  agent.destroy()
  return { times, took }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** One file, as `npm start` runs one: no loader in its memory, and nobody who edits a source meanwhile changes what is measured. */
export const buildServer = async (): Promise<{ file: string; remove: () => void }> => {
  const file = `${root}dist/bench-${process.pid}.mjs`
  await build({
    absWorkingDir: root, entryPoints: ['src/tools/bench/server.ts'], outfile: file, bundle: true, platform: 'node', target: 'node24', format: 'esm', jsx: 'automatic',
    jsxImportSource: 'hono/jsx', external: ['better-sqlite3', 'pdfkit', 'dejavu-fonts-ttf'], logLevel: 'warning',
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  })
  return { file, remove: () => { rmSync(file, { force: true }) } }
}

/** What the server says next; its death is an answer too. */
const told = async <T>(child: ChildProcess): Promise<T> => {
  const gone = new AbortController()
  const died = once(child, 'exit', { signal: gone.signal }).then(() => { throw new Error('bench: the server ended before it was asked to') })
  const said = once(child, 'message', { signal: gone.signal }).then(([message]) => message as T)
  try {
    return await Promise.race([said, died])
  } finally {
    for (const waiting of [said, died]) waiting.catch(() => {})
    gone.abort()
  }
}

/** Starts the server, warms it, loads it, and stops it. */
export const measureWebhooks = async (server: string, wanted: Wanted, from: number, parentsEach: number): Promise<Webhooks> => {
  const child = fork(server, [wanted.which, wanted.folder, wanted.masterKey], { execArgv: flags, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const { port } = await told<{ port: number }>(child)
  await load(port, from, 1)
  const { times, took } = await load(port, from + connections, parentsEach)
  child.send('stop')
  const { rss } = await told<{ rss: number }>(child)
  if (child.exitCode === null) await once(child, 'exit')
  return { requests: times.length, perSecond: Math.round(times.length / took * 1000), latency: spreadOf(times), rssMb: Math.round(rss / 1_048_576) }
}
