/** The entry on Cloudflare Workers: the same service on D1. The only file here that reads bindings; cron keeps the time. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { compose, realNow, storedClock } from './compose.ts'
import { makeApp } from './http.ts'
import { callerOnWorkers } from './http/network.ts'
import type { Service } from './http/service.ts'
import { makeLog } from './log.ts'
import { readSettings, type Settings } from './settings.ts'
import { openD1, type D1 } from './store/d1.ts'

type Env = { DB: D1; KEYS: D1 } & Record<string, unknown>
/** What we use of an event's context; Cloudflare's own types would bring a second world of globals with them. */
type Context = { waitUntil: (work: Promise<unknown>) => void }

const MINUTE = 60_000
const pause = (ms: number) => new Promise<void>((resolve) => { setTimeout(resolve, ms) })
/** Cron calls every minute. Of the rounds some are rarer; none is ever late by more than the minute after it. */
const every = { sweep: 2 * MINUTE, forget: 60 * MINUTE, redact: 5 * MINUTE } as const
/** As long as a round may take at most; one that dies is followed after it. */
const leaseMs = 2 * MINUTE

/** A request, as the demo's carrier sees it: its doors, and what the carrier does of its own accord meanwhile. */
type Here = { fetch: (request: Request) => Response | Promise<Response>; underway: Set<Promise<unknown>> }
const here = new AsyncLocalStorage<Here>()
const nowhere: Here = { fetch: () => new Response(null, { status: 503 }), underway: new Set() }
const carrier = {
  knock: async (request: Request) => (here.getStore() ?? nowhere).fetch(request),
  underway: () => (here.getStore() ?? nowhere).underway,
}

const settingsOf = (env: Env): { settings: Settings; masterKey: string } | { problems: string[] } => {
  const read = readSettings(Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => typeof pair[1] === 'string')))
  const problems = read.ok ? [] : read.problems
  // On Node the demo makes one and keeps it in a file. Here there is no file, and in a database beside the keys it would lock nothing.
  if (read.ok && read.settings.masterKey === null) problems.push('MASTER_KEY: is not set, and a Worker always needs one. Example: the output of: openssl rand -base64 32')
  return read.ok && read.settings.masterKey !== null ? { settings: read.settings, masterKey: read.settings.masterKey } : { problems }
}

/** All that requests of one isolate may share: data and connections, never a promise. */
const shared = (env: Env) => {
  const read = settingsOf(env)
  // oxlint-disable-next-line no-console -- a Worker's only way out
  const write = (line: string) => console.log(line)
  if ('problems' in read) {
    write(`Windowlight cannot start. What is wrong:\n${read.problems.map((problem) => `  - ${problem}`).join('\n')}`)
    return null
  }
  const { settings, masterKey } = read
  const { log } = makeLog({ level: settings.logLevel, write, now: Date.now })
  const store = openD1({ db: env.DB, keys: env.KEYS, masterKey, previousMasterKey: settings.masterKeyPrevious ?? undefined, realNow,
    forged: (table) => log({ event: 'forged_row', table }) })
  const clock = storedClock(store)
  const composed = compose({ settings, store, log, clock, carrier })
  // Its own time to start is not to be had: a Worker's clock stands still while it computes (`npm run build:worker` measures it).
  log({ event: 'started', mode: settings.mode, runtime: 'worker', areas: composed.parts.areas.length, ms: 0 })
  return { settings, store, log, clock, ...composed }
}

/** Once for each set of bindings, which is once for each isolate. */
const kept = new WeakMap<Env, ReturnType<typeof shared>>()
const sharedBy = (env: Env) => {
  const known = kept.get(env) ?? shared(env)
  kept.set(env, known)
  return known
}

type Lender = Pick<ReturnType<typeof openD1>, 'lease'>

/** One round at a time. Two would do no harm, for the store's keys are the locks, but they would do everything twice. False: another is under way. */
const alone = async (store: Lender, work: () => Promise<void>): Promise<boolean> => {
  const giveUp = await store.lease('round', realNow(), leaseMs)
  if (giveUp === null) return false
  try {
    await work()
  } finally {
    await giveUp()
  }
  return true
}

/** What was parked is taken without waiting for cron's minute; where another round is under way, after it. */
const soon = async (store: Lender, ring: () => Promise<void>) => {
  for (let tries = 0; tries < 8; tries += 1) {
    await pause(1_000)
    if (await alone(store, ring)) return
  }
}

/** The service for one event. Whatever makes promises is this event's own: a Worker may not await in one what another began. */
const serviceFor = async (env: Env, context: Context) => {
  const found = sharedBy(env)
  if (found === null) return null
  const { settings, parts, log, clock, store, roundsOf } = found
  const settled = async () => { await parts.demo?.carrier.settled() }
  const service: Service = {
    ...parts, callerOf: callerOnWorkers, stopping: new AbortController().signal,
    background: (work) => context.waitUntil(work.then(settled).catch((error: unknown) => log({ event: 'failed', job: 'outbox', error }))),
    // Another isolate may be taking a text of the same line: the store's keys decide, here as there. One that lost every race is parked.
    inOrder: async (_line, work) => {
      const taken = await work()
      if (taken === 'parked') service.background(soon(store, rounds.ring))
      return taken
    },
  }
  const rounds = roundsOf(service)
  // Where the database does not answer, the doors say so themselves.
  if (settings.mode === 'demo') await clock.read().catch(() => {})
  return { service, store, settings, log, settled, rounds, app: makeApp(service, null) }
}

type Found = NonNullable<Awaited<ReturnType<typeof serviceFor>>>

/** Has it been this long since the last time? Then this is the next. A minute's grace, because cron is not exact. */
const isTime = async ({ store }: Found, job: keyof typeof every) => {
  const last = Number(await store.setting(`cron.${job}`))
  if (realNow() - last < every[job] - MINUTE / 2) return false
  await store.setSetting(`cron.${job}`, String(realNow()))
  return true
}

const goRound = async (found: Found) => {
  const { store, rounds, settings, log, settled } = found
  try {
    await alone(store, async () => {
      await rounds.ring()
      if (await isTime(found, 'sweep')) await rounds.lookForMissed()
      // A Worker may ask others only so many times in one event.
      if (await isTime(found, 'redact')) await rounds.redact(6)
      if (await isTime(found, 'forget')) {
        await rounds.forget()
        if (settings.masterKeyPrevious !== null) log({ event: 'rotated', keys: await store.rotate() })
      }
      await settled()
    })
  } catch (error) {
    log({ event: 'failed', job: 'waits', error })
  }
}

const within = <T>(found: Found, work: () => Promise<T>) => here.run({ fetch: (request) => found.app.fetch(request), underway: new Set() }, work)

export default {
  fetch: async (request: Request, env: Env, context: Context): Promise<Response> => {
    const found = await serviceFor(env, context)
    // The list of what is wrong is in the log: it is nobody else's.
    if (found === null) return new Response('This service is not set up yet. In danger ring 999. To report a missing child ring 101.\n', { status: 503 })
    return within(found, async () => found.app.fetch(request))
  },
  scheduled: async (_event: unknown, env: Env, context: Context): Promise<void> => {
    const found = await serviceFor(env, context)
    if (found !== null) await within(found, () => goRound(found))
  },
}
