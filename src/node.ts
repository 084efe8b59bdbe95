/** The entry on Node: the only file here that reads the environment, opens files, and keeps time. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { dirname } from 'node:path'
import { serve } from '@hono/node-server'
import { compose, realNow, storedClock } from './compose.ts'
import { makeApp } from './http.ts'
import { callerOnNode } from './http/network.ts'
import { drainOptions, killer, readRehearsal, withPoints } from './http/rehearsal.ts'
import { deliver, showCards, type Service } from './http/service.ts'
import { makeLog } from './log.ts'
import { readSettings, type Settings } from './settings.ts'
import { keysBeside, openSqlite } from './store/sqlite.ts'

const every = { tick: 500, sweep: 120_000, forget: 3_600_000, redact: 600_000, watch: 60_000, episodesIn: 10 } as const

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

function refuseToStart(problems: string[]): never {
  process.stderr.write(`Windowlight cannot start. What is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n`)
  process.exit(1)
}

const started = performance.now()
const read = readSettings(process.env)
for (const warning of read.warnings) process.stderr.write(`warning: ${warning}\n`)
if (!read.ok) refuseToStart(read.problems)
const { settings } = read
const told = readRehearsal(process.env, settings.mode)
if (!told.ok) refuseToStart(told.problems)
const { rehearsal } = told
const at = killer(rehearsal, () => process.kill(process.pid, 'SIGKILL'))

const { log } = makeLog({ level: settings.logLevel, write: (line) => process.stdout.write(`${line}\n`), now: Date.now })

mkdirSync(dirname(settings.databasePath), { recursive: true, mode: 0o700 })
const sqlite = await openSqlite({
  path: settings.databasePath, keysPath: keysBeside(settings.databasePath), masterKey: masterKeyOf(settings),
  ...(settings.masterKeyPrevious ? { previousMasterKey: settings.masterKeyPrevious } : {}), realNow,
  forged: (table) => log({ event: 'forged_row', table }),
  ...(rehearsal.mostPages === null ? {} : { mostPages: rehearsal.mostPages }),
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The database could not be opened.'}\n`)
  process.exit(1)
})
const store = rehearsal.killAt === null ? sqlite : withPoints(sqlite, at)

const clock = storedClock(store)
if (settings.mode === 'demo') await clock.read()
const { parts, roundsOf } = compose({
  settings, store, log, clock, carrier: { knock: async (request) => app.fetch(request) },
  sending: {
    ...(rehearsal.settleSeconds === null ? {} : { settleSeconds: rehearsal.settleSeconds }),
    ...(rehearsal.sendSeconds === null ? {} : { timeoutMs: rehearsal.sendSeconds * 1_000 }),
  },
})
const { areas } = parts

const stopping = new AbortController()
const service: Service = {
  ...parts,
  background: (work) => { work.catch((error: unknown) => log({ event: 'failed', job: 'outbox', error })) },
  callerOf: callerOnNode, inOrder: inOrder(), stopping: stopping.signal, outbox: drainOptions(rehearsal, at),
}
const rounds = roundsOf(service)
const app = makeApp(service, async (report) => (await import('./report/pdf.ts')).pdfOf(report))

// ── The ticking: what is due rings, what was parked is taken, what waits goes out ──

let ticking: Promise<void> | null = null
let ticks = 0
const tick = () => {
  if (stopping.signal.aborted) return
  ticking ??= rounds.wake().finally(() => { ticking = null })
  // An area's episodes take longer to look at than its alerts, and are in less of a hurry.
  ticks += 1
  const isEpisodesTurn = ticks % every.episodesIn === 0
  for (const area of areas) {
    service.background(deliver(service, area))
    service.background(showCards(service, area, isEpisodesTurn))
  }
}

if (settings.masterKeyPrevious) await sqlite.rotate().then((keys) => log({ event: 'rotated', keys })).catch((error: unknown) => log({ event: 'failed', job: 'rotate', error }))
const timers = [setInterval(tick, every.tick), setInterval(() => void rounds.lookForMissed(), every.sweep), setInterval(() => void rounds.forget(), every.forget),
  setInterval(() => void rounds.redact(100), every.redact), setInterval(() => void rounds.watch(), every.watch)]

// The danger rules are read once, which takes a while: before the doors open, so that the first text does not wait for it.
parts.house.ears.assess('', 'parent', [])

// Slow and stalled sockets are cut (reliability.md T13): Node's own limits are minutes, and it looks only every half minute.
const serverOptions = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 2_000 }
const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host, serverOptions }, () => {
  log({ event: 'started', mode: settings.mode, runtime: 'node', areas: areas.length, ms: Math.round(performance.now() - started) })
  if (settings.mode === 'demo' && process.stdout.isTTY) {
    process.stderr.write(`\n  Windowlight, the demo. Two phones and the clock: ${settings.publicUrl}/dev\n  The web chat: ${settings.publicUrl}/\n\n`)
  }
})
server.maxConnections = 2_000
// What is compiled by now is kept for the next start, which may follow a death that keeps nothing.
flushCompileCache()
// The doors are open before the provider is asked for anything: it may be the one that is slow.
void rounds.lookForMissed()
void rounds.watch(true)
tick()

/** As long as open pages and then texts on their way are waited for; whoever stops us waits ten seconds at most. */
const patience = { doors: 2_500, texts: 2_000 } as const
const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })

/** Finish the turns, stop claiming, close the files. A text that hangs stays claimed: after the next start its carrier is asked about it. */
const stop = (why: 'sigterm' | 'sigint') => {
  if (stopping.signal.aborted) return
  const since = performance.now()
  log({ event: 'stopping', why })
  stopping.abort()
  for (const timer of timers) clearInterval(timer)
  const finish = async () => {
    await Promise.race([Promise.all([ticking, ...areas.map((area) => deliver(service, area))]), pause(patience.texts)])
    await store.close()
    log({ event: 'stopped', ms: Math.round(performance.now() - since) })
    process.exit(0)
  }
  server.close(() => void finish())
  if (!('closeAllConnections' in server)) return
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), patience.doors)
}
process.on('SIGTERM', () => stop('sigterm'))
process.on('SIGINT', () => stop('sigint'))
process.on('unhandledRejection', (error) => log({ event: 'failed', job: 'outbox', error }))
