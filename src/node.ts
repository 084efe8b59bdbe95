/** The entry on Node: the only file here that reads the environment, opens files, and keeps time. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { serve } from '@hono/node-server'
import { areaList } from '../content/areas/index.ts'
import { questions } from '../content/questions/index.ts'
import { flows } from '../flows/index.ts'
import { twilioInbox } from './channels/twilio/list.ts'
import { twilioSender } from './channels/twilio/send.ts'
import { assess } from './core/danger.ts'
import { carrierApp } from './demo/carrier/carrier.ts'
import { makeApp } from './http.ts'
import type { DemoClock } from './http/demo-desk.ts'
import { deliver, knock, type Service } from './http/service.ts'
import { drainInbox } from './inbox.ts'
import { makeLog } from './log.ts'
import type { Sender, World } from './ports.ts'
import { readSettings, type Settings } from './settings.ts'
import { openSqlite } from './store/sqlite.ts'
import { sweep } from './sweep.ts'
import { ringDue } from './timers.ts'
import type { House } from './turn.ts'
import { areaCode, instant, type AreaCode, type Instant } from './vocabulary.ts'

const HOUR = 3_600_000
/** Drafts and handed-over reports go on their own short clocks; a closed sitting sooner (docs/data-protection.md). */
const keptFor = { left: 72 * HOUR, ended: 24 * HOUR } as const
const every = { tick: 500, sweep: 120_000, forget: HOUR } as const

/** The demo's own account at its own carrier; never used anywhere else. */
const demoAccount = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'the-demo-needs-no-secret', authTokenPrevious: null }

/** Web messages are on the page as soon as they are written. */
const webSender: Sender = { send: async () => ({ outcome: 'sent', ref: 'web' }), didItGo: async () => 'yes' }

/** Strictly rising, so that what came before can always be told from what came after. */
const rising = (read: () => number) => {
  let last = 0
  return (): Instant => {
    last = Math.max(read(), last + 1)
    return instant(last)
  }
}

/** The demo makes its master key once and keeps it beside the database. */
const masterKeyOf = (settings: Settings): string => {
  if (settings.masterKey !== null) return settings.masterKey
  const file = `${settings.databasePath}.master-key`
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

const inOrder = () => {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(line: string, work: () => Promise<T>): Promise<T> => {
    const before = last.get(line) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(line, mine)
    try {
      return await mine
    } finally {
      if (last.get(line) === mine) last.delete(line)
    }
  }
}

const started = performance.now()
const read = readSettings(process.env)
for (const warning of read.warnings) process.stderr.write(`warning: ${warning}\n`)
if (!read.ok) {
  process.stderr.write(`Windowlight cannot start. What is wrong:\n${read.problems.map((problem) => `  - ${problem}`).join('\n')}\n`)
  process.exit(1)
}
const { settings } = read

mkdirSync(dirname(settings.databasePath), { recursive: true })
const store = await openSqlite({
  path: settings.databasePath, keysPath: settings.databasePath.replace(/(\.db)?$/, '.keys.db'), masterKey: masterKeyOf(settings),
  ...(settings.masterKeyPrevious ? { previousMasterKey: settings.masterKeyPrevious } : {}), realNow: () => instant(Date.now()),
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The database could not be opened.'}\n`)
  process.exit(1)
})

let offset = settings.mode === 'demo' ? Number(await store.setting('clock_offset')) || 0 : 0
const clock: DemoClock = {
  offset: () => offset,
  push: async (ms) => {
    offset += ms
    await store.setSetting('clock_offset', String(offset))
  },
}
const world: World = {
  now: rising(() => Date.now() + offset),
  realNow: () => instant(Date.now()),
  random: (bytes) => randomBytes(bytes).toString('base64url'),
}

const { log } = makeLog({ level: settings.logLevel, write: (line) => process.stdout.write(`${line}\n`), now: Date.now })
const numbers = new Map(settings.numbers.map(({ number, area }) => [number, area]))
const areas: AreaCode[] = areaList.map(({ code }) => areaCode(code)).filter((code) => [...numbers.values()].includes(code))
const house: House = {
  store, world, script: { flows, questions }, ears: { assess }, publicUrl: settings.publicUrl,
  numberOf: (area) => [...numbers].find(([, code]) => code === area)?.[0] ?? '',
  hash: (token) => createHash('sha256').update(token).digest('base64url'),
  report: (event, { conversation, why }) => (event === 'turn.damaged' ? log({ event: 'damaged', conversation: conversation ?? '' }) : log({ event: 'parked', why })),
}

const account = settings.twilio ?? demoAccount
const stopping = new AbortController()
const carrier = settings.mode === 'demo' ? carrierApp({
  accountSid: account.accountSid, authToken: account.authToken, numbers: [...numbers.keys()], publicUrl: settings.publicUrl,
  knock: async (request) => app.fetch(request), now: Date.now, chance: Math.random,
  wait: (ms) => new Promise((resolve) => { setTimeout(resolve, ms) }),
}) : null
const api = {
  accountSid: account.accountSid, authToken: account.authToken, apiUrl: settings.twilio?.apiUrl ?? 'http://carrier.demo',
  fetch: (request: Request) => (carrier && !settings.twilio ? carrier.fetch(request) : fetch(request)),
}

const kill = process.env['WINDOWLIGHT_KILL_AT'] ?? null
const service: Service = {
  house, mode: settings.mode, publicUrl: settings.publicUrl, opsToken: settings.opsToken, numbers, areas, log,
  senders: { sms: twilioSender({ ...api, statusCallback: `${settings.publicUrl}/twilio/status`, realNow: world.realNow }), web: webSender },
  twilio: { accountSid: account.accountSid, tokens: [account.authToken, account.authTokenPrevious ?? undefined], publicUrl: settings.publicUrl, numbers, now: world.now },
  background: (work) => { work.catch((error: unknown) => log({ event: 'failed', job: 'outbox', error })) },
  inOrder: inOrder(), stopping: stopping.signal,
  // Torture kills the process at named points; a demo's setting, refused in live.
  ...(kill !== null && settings.mode === 'demo' ? { checkpoint: (at: string) => { if (at === kill && Math.random() < 0.2) process.kill(process.pid, 'SIGKILL') } } : {}),
  demo: carrier ? { carrier, clock } : null,
}

const app = makeApp(service, async (report) => (await import('./report/pdf.ts')).pdfOf(report))

// ── The ticking: what is due rings, what was parked is taken, what waits goes out ──

let ticking = false
const tick = async () => {
  if (ticking || stopping.signal.aborted) return
  ticking = true
  try {
    await drainInbox(house, areas)
    await ringDue(house, areas)
    await Promise.all(areas.map((area) => deliver(service, area)))
  } catch (error) {
    log({ event: 'failed', job: 'waits', error })
  } finally {
    ticking = false
  }
}

const lookForMissed = async () => {
  try {
    const list = twilioInbox({ ...api, numbers })
    const swept = await sweep({
      list, heard: (area, id) => store.area(area).heard(id), store, world,
      take: async (inbound, fingerprint) => { await knock(service, inbound, fingerprint) },
    }, numbers, { stopping: stopping.signal })
    log({ event: 'swept', listed: swept.listed, taken: swept.taken, broken: swept.broken.length })
  } catch (error) {
    log({ event: 'failed', job: 'sweep', error })
  }
}

const forget = async () => {
  try {
    const now = world.now()
    const sittings = await Promise.all(areas.map((area) => store.area(area).forget({ ended: instant(now - keptFor.ended), left: instant(now - keptFor.left) })))
    log({ event: 'forgot', sittings: sittings.reduce((all, n) => all + n, 0) })
  } catch (error) {
    log({ event: 'failed', job: 'forget', error })
  }
}

if (settings.masterKeyPrevious) await store.rotate().catch((error: unknown) => log({ event: 'failed', job: 'rotate', error }))
await lookForMissed()
await tick()
const timers = [setInterval(() => void tick(), every.tick), setInterval(() => void lookForMissed(), every.sweep), setInterval(() => void forget(), every.forget)]

const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, () => {
  log({ event: 'started', mode: settings.mode, runtime: 'node', areas: areas.length, ms: Math.round(performance.now() - started) })
  if (settings.mode === 'demo' && process.stdout.isTTY) {
    process.stderr.write(`\n  Windowlight, the demo. Two phones and the clock: ${settings.publicUrl}/dev\n  The web chat: ${settings.publicUrl}/\n\n`)
  }
})
// Slow and stalled sockets are cut (reliability.md T13): Node's own limits are minutes.
Object.assign(server, { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 5_000, maxConnections: 2_000 })

/** Finish the turns, stop claiming, close the files. */
const stop = (why: 'sigterm' | 'sigint') => {
  if (stopping.signal.aborted) return
  const since = performance.now()
  log({ event: 'stopping', why })
  stopping.abort()
  for (const timer of timers) clearInterval(timer)
  const finish = async () => {
    await Promise.all(areas.map((area) => deliver(service, area)))
    await store.close()
    log({ event: 'stopped', ms: Math.round(performance.now() - since) })
    process.exit(0)
  }
  server.close(() => void finish())
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  setTimeout(() => void finish(), 15_000).unref()
}
process.on('SIGTERM', () => stop('sigterm'))
process.on('SIGINT', () => stop('sigint'))
process.on('unhandledRejection', (error) => log({ event: 'failed', job: 'outbox', error }))
