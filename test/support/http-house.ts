/**
 * The real service in this process, with a clock that stands where a test puts it: real doors, real SQLite files, real sealing,
 * real signatures. Only time and chance are the test's own, so that a story begins on its own evening.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { twilioSender } from '../../src/channels/twilio/send.ts'
import { assess } from '../../src/core/danger.ts'
import type { Script } from '../../src/decide.ts'
import type { Rota } from '../../content/shape.ts'
import { questions } from '../../content/questions/index.ts'
import { carrierApp, type CarrierSettings } from '../../src/demo/carrier/carrier.ts'
import { chanceFrom } from '../../src/demo/carrier/faults.ts'
import { makeApp } from '../../src/http.ts'
import { advance, untilDry } from '../../src/http/demo-desk.ts'
import type { Service, SlackParts } from '../../src/http/service.ts'
import { pdfOf } from '../../src/report/pdf.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import type { House } from '../../src/turn.ts'
import { areaCode, e164, type AreaCode } from '../../src/vocabulary.ts'
import { flows } from '../../flows/index.ts'
import { ours, testWorld } from '../../src/tools/stage/pure-stage.ts'

const account = { accountSid: `AC${'0'.repeat(31)}1`, authToken: 'a-token-for-stories' }
const publicUrl = 'http://localhost:3000'
const masterKey = Buffer.alloc(32, 7).toString('base64')

/** The promise chain of each line, as the entry has it: turns of one line are taken one after another. */
const inOrder = (): Service['inOrder'] => {
  const last = new Map<string, Promise<unknown>>()
  return async <T>(line: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(line) ?? Promise.resolve()).then(work, work)
    last.set(line, mine)
    return mine
  }
}

/** What a Slack of a test's own is made on. */
export type SlackGround = { world: House['world']; publicUrl: string; read: () => number; knock: (request: Request) => Promise<Response> }

export type HttpHouse = Awaited<ReturnType<typeof openHouse>>

/** Opens the service on two fresh files. `wrong`: whatever it would have had to tell an operator; a good story leaves it empty. */
export const openHouse = async (at: number, options: { script?: Script; carrier?: Partial<CarrierSettings>; rota?: Rota; slack?: (ground: SlackGround) => SlackParts } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'windowlight-story-'))
  const clock = testWorld(at)
  const { world } = clock
  const store = await openSqlite({ path: join(folder, 'words.db'), keysPath: join(folder, 'keys.db'), masterKey, realNow: world.realNow })
  const wrong: string[] = []
  const numbers = new Map(Object.entries(ours).map(([area, number]) => [e164(number), areaCode(area)]))
  const areas: AreaCode[] = [...numbers.values()]
  const house: House = {
    store, world, script: options.script ?? { flows, questions }, ears: { assess }, publicUrl, mode: 'demo', numberOf: (area) => ours[area as string] ?? '',
    hash: (token) => createHash('sha256').update(token).digest('base64url'),
    report: (event, { why }) => { wrong.push(`${event} ${why}`) },
    ...(options.rota ? { rota: options.rota } : {}),
  }
  const carrier = carrierApp({
    ...account, numbers: [...numbers.keys()], publicUrl, knock: async (request) => app.fetch(request), now: clock.read, chance: chanceFrom(3),
    wait: async () => {}, ...options.carrier,
  })
  const demo = { carrier, clock: { offset: () => clock.read() - at, push: async (ms: number) => clock.set(clock.read() + ms) } }
  const stopping = new AbortController()
  const service: Service = {
    house, mode: 'demo', publicUrl, opsToken: null, numbers, areas, demo, stopping: stopping.signal, inOrder: inOrder(),
    senders: {
      sms: twilioSender({ ...account, apiUrl: 'http://carrier.demo', statusCallback: `${publicUrl}/twilio/status`, realNow: world.realNow, fetch: carrier.fetch }),
      web: { send: async () => ({ outcome: 'sent', ref: 'web' }), didItGo: async () => 'yes' },
    },
    twilio: { accountSid: account.accountSid, tokens: [account.authToken], publicUrl, numbers, now: world.now },
    log: (entry) => { if (['failed', 'broke', 'refused', 'forged_twin'].includes(entry.event)) wrong.push(JSON.stringify(entry)) },
    background: (work) => { work.catch((error: unknown) => wrong.push(String(error))) },
    ...(options.slack ? { slack: options.slack({ world, publicUrl, read: clock.read, knock: async (request) => app.fetch(request) }) } : {}),
  }
  const app = makeApp(service, (report) => pdfOf(report, { compress: false }))
  return {
    service, house, store, carrier, clock, wrong, path: join(folder, 'words.db'),
    fetch: async (request: Request) => app.fetch(request),
    settle: () => untilDry(service),
    pass: async (ms: number) => { await advance(service, demo.clock, ms) },
    close: async () => {
      stopping.abort()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
