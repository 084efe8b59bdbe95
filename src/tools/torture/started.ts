/** The started service as a process of its own: where it keeps its files, when it is ready, what it logs, how it ends. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { flags } from '../../../scripts/bundle.mjs'

/** The account that the started service has at the carrier on the loopback. */
export const account = { accountSid: `AC${'0'.repeat(31)}2`, authToken: 'a-token-for-the-torture' }
export const ours = { '+447700900001': 'portsmouth', '+447700900002': 'gateshead' } as const

export type Place = { file: string; folder: string; port: number; carrierUrl: string }

export const databaseIn = (folder: string) => `${folder}/windowlight.db`

export const freePort = () => new Promise<number>((found, failed) => {
  const server = createServer().on('error', failed).listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    server.close(() => found(port))
  })
})

export const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })

export type Exit = { code: number | null; signal: NodeJS.Signals | null }
export type Started = {
  url: string
  /** Milliseconds from the start until it says that it is ready; null where it ended before, or took more than half a minute. */
  ready: () => Promise<number | null>
  /** Milliseconds of a processor that it has used so far, where the system says so: what a start costs, however busy the machine is. */
  cpuMs: () => number | null
  kill: (signal: NodeJS.Signals) => void
  gone: Promise<Exit>
  isGone: () => boolean
  /** Everything that it wrote, as lines. */
  lines: () => string[]
}

/** Linux tells it in hundredths of a second, behind the name, which may hold anything. */
const cpuOf = (pid: number): number | null => {
  try {
    const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').slice(11, 13).map(Number)
    return (user + system) * 10
  } catch {
    return null
  }
}

/** Nothing of this machine's environment reaches it but where programs are found. */
export const start = ({ file, folder, port, carrierUrl }: Place, env: Record<string, string> = {}): Started => {
  const url = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [...flags, file], {
    stdio: ['ignore', 'pipe', 'pipe'], cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '', MODE: 'demo', PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, DATABASE_PATH: databaseIn(folder), LOG_LEVEL: 'warn',
      TWILIO_ACCOUNT_SID: account.accountSid, TWILIO_AUTH_TOKEN: account.authToken, TWILIO_API_URL: carrierUrl,
      SMS_NUMBERS: Object.entries(ours).map((pair) => pair.join('=')).join(','), ...env,
    },
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => { text += bytes.toString() })
  const state = { gone: false }
  const gone = once(child, 'exit').then(([code, signal]): Exit => {
    state.gone = true
    return { code: code as number | null, signal: signal as NodeJS.Signals | null }
  })
  const ready = async () => {
    while (!state.gone && performance.now() - began < 30_000) {
      if (await fetch(`${url}/readyz`).then(async (answer) => { await answer.arrayBuffer(); return answer.ok }, () => false)) return performance.now() - began
      await pause(10)
    }
    return null
  }
  return { url, ready, cpuMs: () => cpuOf(child.pid ?? 0), kill: (signal) => { child.kill(signal) }, gone, isGone: () => state.gone, lines: () => text.split('\n').filter(Boolean) }
}
