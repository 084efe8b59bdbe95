/**
 * What both entries put together, so that nothing stands twice: the house, the senders, the demo's carrier, and the rounds that somebody
 * must go. What only one runtime has (files, timers, bindings, the environment) stays in `node.ts` and `worker.ts`.
 */
import { createHash, randomBytes } from 'node:crypto'
import { areaList } from '../content/areas/index.ts'
import { questions } from '../content/questions/index.ts'
import { flows } from '../flows/index.ts'
import { forgetSessions } from './act/console.ts'
import { signInDoor } from './channels/sign-in.ts'
import { redact, twilioInbox } from './channels/twilio/list.ts'
import { slackPort } from './channels/slack/api.ts'
import { twilioSender, type SenderSettings } from './channels/twilio/send.ts'
import { watchOver } from './act/watch.ts'
import { assess } from './core/danger.ts'
import { carrierApp, type CarrierSettings } from './demo/carrier/carrier.ts'
import { slackApp, type DemoSlack } from './demo/slack/slack.ts'
import type { DemoClock } from './http/demo-desk.ts'
import { beat } from './http/beat.ts'
import { deliver, knock, showCards, type Service, type SlackParts } from './http/service.ts'
import { watchChannels } from './act/channel-watch.ts'
import { drainInbox } from './inbox.ts'
import type { Log } from './log.ts'
import type { Sender, Store, World } from './ports.ts'
import type { Settings } from './settings.ts'
import { sweep } from './sweep.ts'
import { redactDue, type Redact } from './redact.ts'
import { ringDue } from './timers.ts'
import type { House } from './turn.ts'
import { areaCode, instant, type AreaCode, type Instant } from './vocabulary.ts'

const HOUR = 3_600_000
const watchEvery = 50_000
/** Drafts and handed-over reports go on their own short clocks; a closed sitting sooner (docs/data-protection.md). */
const keptFor = { left: 72 * HOUR, ended: 24 * HOUR, cards: 30 * 24 * HOUR } as const

/** The demo's own account at its own carrier; never used anywhere else. */
const demoAccount = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'the-demo-needs-no-secret', authTokenPrevious: null }

/** Web messages are on the page as soon as they are written. */
const webSender: Sender = { send: async () => ({ outcome: 'sent', ref: 'web' }), didItGo: async () => 'yes' }

/** The real clock, as a port. */
export const realNow = (): Instant => instant(Date.now())

/** Strictly rising, so that what came before can always be told from what came after. */
const rising = (read: () => number) => {
  let last = 0
  return (): Instant => {
    last = Math.max(read(), last + 1)
    return instant(last)
  }
}

/** `read` fetches how far the clock was pushed, here or in another isolate. In live nobody reads or pushes it. */
export type StoredClock = DemoClock & { read: () => Promise<void> }

/** The demo's clock: how far it was pushed is kept in the store. It only goes forward, so the furthest that was seen stands. */
export const storedClock = (store: Pick<Store, 'setting' | 'setSetting'>): StoredClock => {
  let offset: number | null = null
  return {
    offset: () => offset ?? 0,
    push: async (ms) => {
      offset = (offset ?? 0) + ms
      await store.setSetting('clock_offset', String(offset))
    },
    read: async () => {
      const kept = Number(await store.setting('clock_offset')) || 0
      offset = Math.max(kept, offset ?? kept)
    },
  }
}

/** What an entry brings. */
export type Ground = {
  settings: Settings
  store: Store
  log: Log['log']
  clock: StoredClock
  /** How the demo's carrier reaches our own doors, and where it keeps what it does of its own accord. */
  carrier: Pick<CarrierSettings, 'knock' | 'underway'>
  /** A rehearsal may be quicker to ask what became of a text (http/rehearsal.ts). */
  sending?: Pick<SenderSettings, 'settleSeconds' | 'timeoutMs'>
}

/** What a service has besides this, and where: on Node once for the process, in a Worker once for each request. */
type Running = 'background' | 'inOrder' | 'stopping' | 'outbox'
export type Parts = Omit<Service, Running>

/** What must be done again and again, whoever keeps the time. None of them throws: what fails is logged and tried again next time. */
export type Rounds = {
  /** What was parked is taken, what is due rings, what waits goes out: all that to its end. */
  ring: () => Promise<void>
  /** The first two alone. Where the process stays, nobody waits for a send that hangs before the next bell rings. */
  wake: () => Promise<void>
  /** Texts that never knocked are fetched from the provider's list. */
  lookForMissed: () => Promise<void>
  /** The words of texts that have done their work are blotted out at the carrier, so many at a time. */
  redact: (most: number) => Promise<void>
  /** The workers' channels are asked whether they are as they must be, where it is time; `now`: whether or not it is. */
  watch: (now?: boolean) => Promise<void>
  /** Sittings that are over, or were left, are erased. */
  forget: () => Promise<void>
}

const houseOf = ({ settings, store, log, clock }: Ground, numbers: Parts['numbers']): House => {
  const world: World = { now: rising(() => Date.now() + clock.offset()), realNow, ahead: clock.offset, random: (bytes) => randomBytes(bytes).toString('base64url') }
  return {
    store, world, script: { flows, questions }, ears: { assess }, publicUrl: settings.publicUrl, mode: settings.mode,
    numberOf: (area) => [...numbers].find(([, code]) => code === area)?.[0] ?? '',
    dearPerDay: settings.dearPerDay, rota: settings.rota, pause: (ms) => new Promise((resolve) => { setTimeout(resolve, ms) }),
    hash: (token) => createHash('sha256').update(token).digest('base64url'),
    report: (event, { conversation, why }) => (event === 'turn.damaged' ? log({ event: 'damaged', conversation: conversation ?? '' })
      : event === 'turn.dear' ? log({ event: 'dear', danger: why === 'answered' ? why : 'kept' }) : log({ event: 'parked', why })),
  }
}

/** The demo's own workspace: a private channel for each area that has people; never used anywhere else. */
const demoSlack = { botToken: 'xoxb-the-demo-needs-no-secret', signingSecret: 'the-demo-needs-no-secret' }
const demoChannelOf = (area: AreaCode) => `C0DEMO${area.toUpperCase()}`

const slackOf = ({ settings, carrier }: Ground, areas: readonly AreaCode[]): { parts: SlackParts | null; demo: DemoSlack | null } => {
  const isOwn = settings.mode === 'demo' && settings.slack === null
  const held = areas.filter((area) => settings.rota.people.some((one) => one.area === area))
  const demo = isOwn ? slackApp({
    ...demoSlack, publicUrl: settings.publicUrl, knock: carrier.knock, now: Date.now, chance: Math.random,
    wait: (ms) => new Promise((resolve) => { setTimeout(resolve, ms) }),
    channels: held.map((area) => ({ id: demoChannelOf(area), name: `missing-${area}`, isPrivate: true, isShared: false, isArchived: false, isIn: true })),
  }) : null
  const from = settings.slack ?? (demo ? { ...demoSlack, apiUrl: 'http://slack.demo/api/', channels: held.map((area) => ({ area, channel: demoChannelOf(area) })) } : null)
  if (from === null) return { parts: null, demo }
  const api = { botToken: from.botToken, apiUrl: from.apiUrl, realNow, fetch: (request: Request) => (demo ? demo.fetch(request) : fetch(request)) }
  return { parts: { api, signingSecret: from.signingSecret, port: slackPort(api), channels: new Map(from.channels.map(({ area, channel }) => [area, channel])), wordsIn: new Set(settings.slackWords) }, demo }
}

/** The service, all but what runs it; and its rounds. */
export const compose = (ground: Ground): { parts: Parts; roundsOf: (service: Service) => Rounds } => {
  const { settings, log } = ground
  const numbers: Parts['numbers'] = new Map(settings.numbers.map(({ number, area }) => [number, area]))
  const areas: AreaCode[] = areaList.map(({ code }) => areaCode(code)).filter((code) => settings.areas.includes(code))
  const house = houseOf(ground, numbers)
  const account = settings.twilio ?? demoAccount
  const carrier = settings.mode === 'demo' ? carrierApp({
    accountSid: account.accountSid, authToken: account.authToken, numbers: [...numbers.keys()], publicUrl: settings.publicUrl,
    now: Date.now, chance: Math.random, wait: (ms) => new Promise((resolve) => { setTimeout(resolve, ms) }), ...ground.carrier,
  }) : null
  const api = {
    accountSid: account.accountSid, authToken: account.authToken, apiUrl: settings.twilio?.apiUrl ?? 'http://carrier.demo',
    fetch: (request: Request) => (carrier && !settings.twilio ? carrier.fetch(request) : fetch(request)),
  }
  const slack = slackOf(ground, areas)
  const parts: Parts = {
    ...(slack.parts ? { slack: slack.parts } : {}),
    house, mode: settings.mode, publicUrl: settings.publicUrl, opsToken: settings.opsToken, numbers, areas, log,
    senders: { sms: twilioSender({ ...api, statusCallback: `${settings.publicUrl}/twilio/status`, realNow, ...ground.sending }), web: webSender },
    twilio: { accountSid: account.accountSid, tokens: [account.authToken, account.authTokenPrevious ?? undefined], publicUrl: settings.publicUrl, numbers, now: house.world.now },
    ...(settings.oidc ? { signIn: signInDoor({ ...settings.oidc, redirectUri: `${settings.publicUrl}/console/signed-in`, realNow }) } : {}),
    demo: carrier ? { carrier, clock: ground.clock, ...(slack.demo ? { slack: slack.demo } : {}) } : null,
  }
  return { parts, roundsOf: (service) => roundsOf(service, twilioInbox({ ...api, numbers }), (ref) => redact(api, ref)) }
}

const roundsOf = (service: Service, list: ReturnType<typeof twilioInbox>, blotOut: Redact): Rounds => {
  const { house, areas, numbers, log } = service
  const { store, world } = house
  const logged = (job: 'waits' | 'cards' | 'sweep' | 'forget' | 'redact', work: () => Promise<void>) => async () => {
    try {
      await work()
    } catch (error) {
      log({ event: 'failed', job, error })
    }
  }
  // By the real clock, a minute apart: where the process stays it would else look twice a second.
  let looked = 0
  const watched = async () => {
    if (world.realNow() - looked < watchEvery) return
    looked = world.realNow()
    await watchOver(house, areas)
    await beat(house, 'watch')
  }
  const wake = async () => {
    await drainInbox(house, areas)
    await ringDue(house, areas)
    await watched()
    await beat(house, 'round')
  }
  return {
    wake: logged('waits', wake),
    ring: logged('waits', async () => {
      await wake()
      await Promise.all(areas.map((area) => deliver(service, area)))
      if (service.slack) await watchChannels(house, service.slack, areas)
      await Promise.all(areas.map((area) => showCards(service, area)))
    }),
    watch: (now) => logged('cards', async () => {
      if (service.slack) await watchChannels(house, service.slack, areas, now)
    })(),
    lookForMissed: logged('sweep', async () => {
      const swept = await sweep({
        list, heard: (area, id) => store.area(area).heard(id), store, world,
        take: async (inbound, fingerprint) => { await knock(service, inbound, fingerprint) },
      }, numbers, { stopping: service.stopping })
      log({ event: 'swept', listed: swept.listed, taken: swept.taken, broken: swept.broken.length })
    }),
    redact: (most) => logged('redact', async () => {
      log({ event: 'redacted', ...await redactDue({ store, world, redact: blotOut, stopping: service.stopping }, areas, most) })
    })(),
    forget: logged('forget', async () => {
      const now = world.now()
      const over = { ended: instant(now - keptFor.ended), left: instant(now - keptFor.left) }
      await forgetSessions(house, areas)
      const sittings = await Promise.all(areas.map((area) => store.area(area).forget(over)))
      await Promise.all(areas.map((area) => store.area(area).cards.forget(instant(now - keptFor.cards))))
      log({ event: 'forgot', sittings: sittings.reduce((all, n) => all + n, 0) })
    }),
  }
}
