/** The service as people start it, in a process of its own with a database of its own; with its demo phones, or at a carrier of ours. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { account, startLoopback } from '../support/loopback.ts'

const root = new URL('../../..', import.meta.url).pathname
const ours = '+447700900001'

const freePort = () => new Promise<number>((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    server.close(() => found(port))
  })
})

const start = async (url: string, settings: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-journey-'))
  const { port } = new URL(url)
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/node.ts'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MODE: 'demo', PORT: port, HOST: '127.0.0.1', PUBLIC_URL: url, DATABASE_PATH: join(folder, 'w.db'), LOG_LEVEL: 'error', ...settings },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => { said = (said + bytes.toString()).slice(-4000) })
  const gone = new Promise<void>((done) => { child.on('exit', () => done()) })
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
    return said
  }
  for (let tries = 0; tries < 150 && child.exitCode === null; tries += 1) {
    if (await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false)) return stop
    await new Promise((wait) => { setTimeout(wait, 200) })
  }
  throw new Error(`The service did not start: ${await stop()}`)
}

/** A telephone that texts the service. `wrong`: what the service had to complain of, once it was stopped. */
export type Started = {
  url: string
  /** What comes back: for the demo's door its own answer, for a carrier what it was given to send. */
  text: (phone: string, words: string) => Promise<string[]>
  advance: (duration: string) => Promise<string>
  stop: () => Promise<string>
}

const post = async (url: string, body: unknown) => {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return answer.json() as Promise<Record<string, unknown>>
}
/** Answers once the outbox is dry (design §5). */
const advanceAt = (url: string) => async (duration: string) => String((await post(`${url}/dev/clock`, { advance: duration }))['now'])

/** (a) By the JSON doors of the demo's phones. */
export const byDemoPhones = async (): Promise<Started> => {
  const url = `http://127.0.0.1:${await freePort()}`
  const stop = await start(url, {})
  return {
    url, stop, advance: advanceAt(url),
    text: async (phone, words) => ((await post(`${url}/dev/phones/${encodeURIComponent(phone)}/messages`, { to: ours, text: words }))['replies'] as { body: string }[]).map(({ body }) => body),
  }
}

/** (b) By signed webhooks over HTTP, answers by the API of a carrier of ours. */
export const byWebhooks = async (): Promise<Started> => {
  const url = `http://127.0.0.1:${await freePort()}`
  const loopback = await startLoopback({ numbers: [ours, '+447700900002'], publicUrl: url })
  const stop = await start(url, { TWILIO_ACCOUNT_SID: account.accountSid, TWILIO_AUTH_TOKEN: account.authToken, TWILIO_API_URL: loopback.url })
  const advance = advanceAt(url)
  return {
    url, advance,
    text: async (phone, words) => {
      const before = loopback.carrier.ledger().length
      await loopback.carrier.phone(phone).text(ours, words)
      await advance('PT0.001S')
      return loopback.carrier.ledger().slice(before).filter(({ to }) => to === phone).map(({ body }) => body)
    },
    stop: async () => {
      const said = await stop()
      await loopback.close()
      const refused = loopback.carrier.knocks().filter(({ status }) => status !== 200)
      return refused.length > 0 ? `${said} refused knocks: ${JSON.stringify(refused)}` : said
    },
  }
}
