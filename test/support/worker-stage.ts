/**
 * The Worker in workerd, on D1, as wrangler builds it. Webhooks come signed and over HTTP from a carrier on the loopback, and answers go
 * back to it by its API. On `lanes` stories are played, one after another in each, every one on an empty database on its own evening.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestHarness } from 'wrangler'
import { bundleWorker } from '../../scripts/worker-bundle.mjs'
import type { Faults } from '../../src/demo/carrier/faults.ts'
import type { Found } from '../../src/ports.ts'
import { type D1, openD1 } from '../../src/store/d1.ts'
import { areaCode, instant, type Alert, type AreaCode, type Line } from '../../src/vocabulary.ts'
import { ours } from '../../src/tools/stage/pure-stage.ts'
import type { Stage } from '../../src/tools/stage/story.ts'
import { account, startLoopback, type Loopback } from '../real/support/loopback.ts'
import type { Asked } from './evenings.worker.ts'
import { actsOn, looksInto, stageOn } from './http-stage.ts'

process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
process.env['WRANGLER_SEND_METRICS'] = 'false'

export const publicUrl = 'http://localhost:3000'
const root = new URL('../..', import.meta.url).pathname
const masterKey = Buffer.alloc(32, 7).toString('base64')
const opsToken = 'a-token-for-the-figures'

/** Whatever an operator would have to look at. */
const complaints = /"event":"(?:failed|broke|refused|forged_twin|forged_row|parked|damaged)"|cannot start|Uncaught|hung/

/** The real configuration under another name, with databases of its own. */
const configOf = (name: string, main: string, n: number) => readFileSync(join(root, 'wrangler.toml'), 'utf8')
  .replace('name = "windowlight"', `name = "${name}"`)
  .replace('main = "src/worker.ts"', `main = "${join(root, main)}"`)
  .replaceAll('00000000-0000-0000-0000-', `00000000-0000-0000-${String(n).padStart(4, '0')}-`)

type Options = { main?: string; alone?: readonly string[]; onDuty?: readonly string[]; faults?: Partial<Faults>; vars?: Record<string, string> }
type Harness = ReturnType<typeof createTestHarness>
export type RunningWorker = Awaited<ReturnType<typeof running>>
export type Workers = Awaited<ReturnType<typeof openWorkers>>

/**
 * Builds the Worker once and starts it under each name, each with its own databases and carrier. `main`: another script around it.
 * `alone`: names that are not told of any carrier, and so have their own, in the same process. `onDuty`: names where the demo's people are on duty. `faults`: the carrier's. `vars`: settings besides.
 */
export const openWorkers = async (names: readonly string[], { main = 'src/worker.ts', alone = [], onDuty = [], faults = {}, vars = {} }: Options = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-worker-'))
  const built = join(folder, 'built')
  const size = await bundleWorker(built, main)
  const clocks = names.map(() => ({ evening: '' }))
  const loopbacks = await Promise.all(names.map((name, n) => startLoopback({
    numbers: Object.values(ours), publicUrl, faults, now: () => Date.now() + shiftOf(clocks[n]), knock: async (request) => {
      const headers = { ...Object.fromEntries(request.headers), 'x-evening': clocks[n]?.evening ?? '' }
      const answer = await harness.getWorker(name).fetch(request.url, { method: request.method, headers, body: await request.text() })
      return new Response(await answer.text(), { status: answer.status })
    },
  })))
  const harness: Harness = createTestHarness({ workers: names.map((name, n) => {
    const configPath = join(folder, name, 'wrangler.toml')
    mkdirSync(join(folder, name))
    writeFileSync(configPath, configOf(name, main, n + 1))
    const told = { TWILIO_ACCOUNT_SID: account.accountSid, TWILIO_API_URL: loopbacks[n]?.url ?? '', TWILIO_AUTH_TOKEN: account.authToken }
    return {
      configPath, prebuiltWorkerDir: built, vars: { LOG_LEVEL: 'warn', ...vars, ...(onDuty.includes(name) ? {} : { ROTA: 'none' }), SMS_NUMBERS: Object.entries(ours).map(([area, number]) => `${number}=${area}`).join(',') },
      secrets: { MASTER_KEY: masterKey, OPS_TOKEN: opsToken, ...(alone.includes(name) ? {} : told) },
    }
  }) })
  await harness.listen()
  const workers = await Promise.all(loopbacks.map((loopback, n) => running(harness, names[n] ?? '', loopback, clocks[n] ?? { evening: '' })))
  const logs = () => harness.getLogs().map(({ message }) => message)
  const close = async () => {
    await harness.close()
    await Promise.all(loopbacks.map((loopback) => loopback.close()))
    rmSync(folder, { recursive: true, force: true })
  }
  return { workers, built, size, logs, complained: () => logs().filter((line) => complaints.test(line)), close }
}

const shiftOf = (clock?: { evening: string }) => Number(clock?.evening.split(' ')[1] ?? 0)

const running = async (harness: Harness, name: string, { carrier }: Loopback, clock: { evening: string }) => {
  const worker = harness.getWorker<{ DB: D1; KEYS: D1 }>(name)
  const { DB: db, KEYS: keys } = await worker.getEnv()
  const open = () => openD1({ db, keys, masterKey, realNow: () => instant(Date.now() + shiftOf(clock)) })
  const call = (path: string, { headers = {}, ...init }: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
    worker.fetch(`${publicUrl}${path}`, { redirect: 'manual', ...init, headers: { ...headers, 'x-evening': clock.evening } })
  /** Nothing is parked or waits to be sent any more, and the carrier has told us of everything. It is asked only when the carrier has fallen quiet. */
  const settle = async () => {
    for (let looks = 0; looks < 400; looks += 1) {
      for (let seen = -1; seen !== carrier.ledger().length + carrier.knocks().length;) {
        seen = carrier.ledger().length + carrier.knocks().length
        await new Promise((resolve) => { setTimeout(resolve, 25) })
        await carrier.settled()
      }
      const figures = await (await call('/metrics', { headers: { authorization: `Bearer ${opsToken}` } })).text()
      if (/^windowlight_waiting 0$/m.test(figures) && /^windowlight_pending 0$/m.test(figures)) return carrier.settled()
    }
    throw new Error('the outbox did not run dry in time')
  }
  const pass = async (ms: number) => {
    const answer = await call('/dev/clock', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance: `PT${ms / 1_000}S` }) })
    if (answer.status !== 200) throw new Error(`the clock answered ${answer.status}`)
    await settle()
  }
  /** What happens once a minute. */
  const cron = async () => {
    const { outcome } = await worker.scheduled({ cron: '* * * * *', scheduledTime: new Date() })
    if (outcome !== 'ok') throw new Error(`cron ended with ${outcome}`)
  }
  /** The next call is on another evening: see `evenings.worker.ts`. */
  const begin = (at: number) => { clock.evening = `evening-${crypto.randomUUID()} ${at - Date.now()}` }
  return { name, open, carrier, settle, pass, cron, call, begin }
}

/** A running Worker as the stage for one story, on its own evening. Only with `evenings.worker.ts`. */
export const workerStage = (worker: RunningWorker, area: string, at: number): Stage => {
  worker.begin(at)
  const ask = async <T>(asked: Asked) => {
    const answer = await worker.call('/evening', { method: 'POST', body: JSON.stringify(asked) })
    return await answer.json() as T
  }
  const store = { area: (code: AreaCode) => ({
    alerts: () => ask<Alert[]>({ area: code, ask: 'alerts' }), find: (line: Line) => ask<Found>({ area: code, ask: 'find', line }),
  }) }
  const stage = stageOn({ ...worker, ...looksInto(store, area), close: async () => {} }, area)
  // A moment passes, and with it the round that sends what was written down.
  return { ...stage, act: actsOn({ ...worker, settle: () => worker.pass(1) }, (step, once) => ask<string>({ area: areaCode(area), ask: 'act', step, once })) }
}
