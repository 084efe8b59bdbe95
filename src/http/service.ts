/** What the doors share: the house, who sends, and the one way in which a knock is taken and its answers go out. */
import { keepCards } from '../act/cards.ts'
import { hearOnCall } from '../act/on-call.ts'
import { isPageWanted, tellUnreached } from '../act/reach.ts'
import { answersEmergency, isOfHome } from '../core/said-keys.ts'
import { alertOfPage } from '../duty/page.ts'
import { drain, type DrainOptions, type DrainPorts } from '../outbox.ts'
import type { SignInDoor } from '../channels/sign-in.ts'
import type { DoorSettings } from '../channels/twilio.ts'
import type { SlackApiSettings, SlackPort } from '../channels/slack/api.ts'
import { retryOf } from '../channels/twilio/policy.ts'
import type { Log, LogEvent } from '../log.ts'
import type { ClaimedRow, DroppedRow, Sender } from '../ports.ts'
import { referenceOf } from '../report/reference.ts'
import { fingerprintOf } from '../timers.ts'
import { optOutOf, takeTurn, type House, type Taken } from '../turn.ts'
import { inboundId, type Alert, type AreaCode, type Channel, type Delivery, type E164, type Inbound, type Line, type Outgoing } from '../vocabulary.ts'
import { beat } from './beat.ts'
import type { Demo } from './demo-desk.ts'
import type { CallerOf } from './network.ts'

export type Service = {
  house: House
  mode: 'demo' | 'live'
  publicUrl: string
  opsToken: string | null
  numbers: DoorSettings['numbers']
  areas: readonly AreaCode[]
  senders: Record<Channel, Sender>
  twilio: DoorSettings
  /** The workers' channel. Left out: there is none. */
  slack?: SlackParts
  /** Left out: nobody knows, and nothing is said of where forms come from. */
  callerOf?: CallerOf
  log: Log['log']
  /** Work that goes on after the answer: Node lets it run, a Worker waits until it is done. */
  background: (work: Promise<unknown>) => void
  /** Turns of one line are taken one after another; the store's keys are the backstop. */
  inOrder: <T>(line: string, work: () => Promise<T>) => Promise<T>
  /** Once aborted nothing more is claimed. */
  stopping: AbortSignal
  /** Where a rehearsal differs: how long a claim holds, where it may be killed (http/rehearsal.ts). */
  outbox?: Pick<DrainOptions, 'leaseSeconds' | 'checkpoint'>
  demo: Demo | null
  /** The council's sign-in. Left out: nobody comes in but the demo's made-up people. */
  signIn?: SignInDoor
}

/** `wordsIn`: areas whose data-protection assessment allows words in a window. */
export type SlackParts = { api: SlackApiSettings; signingSecret: string; port: SlackPort; channels: ReadonlyMap<AreaCode, string>; wordsIn: ReadonlySet<AreaCode> }

/** The number that an area is texted on, as people write it; nothing where it has none. */
export const textNumberOf = ({ numbers }: Pick<Service, 'numbers'>, area: AreaCode): { textNumber?: string } => {
  const number = [...numbers].find(([, code]) => code === area)?.[0]
  return number === undefined ? {} : { textNumber: national(number) }
}
export const national = (number: E164) => number.replace(/^\+44(\d{4})(\d{6})$/, '0$1 $2')

/** `wake` tells a drain that is under way that something was committed; `news` keeps that for one that is not listening just then. */
type Draining = { news: boolean; wake: () => void; done: Promise<void> }

const draining = new WeakMap<Service, Map<AreaCode, Draining>>()

/** One drain of an area at a time in a process. A call during one wakes it, so that what is new does not wait behind a send that hangs. */
export const deliver = (service: Service, area: AreaCode): Promise<void> => {
  const mine = draining.get(service) ?? new Map<AreaCode, Draining>()
  draining.set(service, mine)
  const running = mine.get(area)
  if (running) {
    running.news = true
    running.wake()
    return running.done
  }
  const state: Draining = { news: false, wake: () => {}, done: Promise.resolve() }
  mine.set(area, state)
  state.done = drainAll(service, area, state).finally(() => mine.delete(area))
  return state.done
}

const drainAll = async (service: Service, area: AreaCode, state: Draining) => {
  const { stopping } = service
  const more = async () => {
    if (!state.news) await new Promise<void>((wake) => { state.wake = wake })
    state.news = false
  }
  try {
    do {
      state.news = false
      await drain(portsOf(service, area), area, { ...service.outbox, stopping, more })
    } while (state.news && !stopping.aborted)
  } catch (error) {
    service.log({ event: 'failed', job: 'outbox', error })
  }
}

type Showing = { isNews: boolean; isWhole: boolean; done: Promise<void> }
const atCards = new WeakMap<Service, Map<AreaCode, Showing>>()

/** The workers' channel of one area as it should be: one round at a time in a process; whoever asks during one has another after it. `isWhole`: with its episodes. Never throws. */
export const showCards = (service: Service, area: AreaCode, isWhole = true): Promise<void> => {
  const { slack } = service
  if (!slack?.channels.has(area) || service.stopping.aborted) return Promise.resolve()
  const mine = atCards.get(service) ?? new Map<AreaCode, Showing>()
  atCards.set(service, mine)
  const running = mine.get(area)
  if (running) {
    running.isNews = true
    running.isWhole ||= isWhole
    return running.done
  }
  const state: Showing = { isNews: false, isWhole, done: Promise.resolve() }
  mine.set(area, state)
  const round = async () => {
    try {
      do {
        const whole = state.isWhole
        Object.assign(state, { isNews: false, isWhole: false })
        await keepCards(service.house, slack, area, whole)
      } while (state.isNews && !service.stopping.aborted)
    } catch (error) {
      service.log({ event: 'failed', job: 'cards', error })
    }
  }
  state.done = round().finally(() => mine.delete(area))
  return state.done
}

const portsOf = (service: Service, area: AreaCode): DrainPorts => {
  const { house, senders } = service
  return {
    store: house.store, world: house.world, senders,
    fate: async (row, delivery) => {
      if (delivery.outcome === 'sent' && row.to.channel === 'sms') await beat(house, 'sent').catch(() => {})
      await followUp(service, area, row, delivery)
    },
    marked: (row, delivery) => (delivery.outcome === 'never' && delivery.because !== 'no_longer_needed' ? pageFailed(service, area, row) : undefined),
    wanted: async ({ id, kind }) => kind !== 'page' || isPageWanted(house, area, id),
    dropped: async (row) => {
      // Nobody is told of what a person called off themselves.
      if (row.because === 'called_off') return
      await undeliverable(service, area, row, row.because, '')
      await pageFailed(service, area, row)
    },
  }
}

/** Where no page of an emergency arrived, whoever was told that a worker is being told hears it (act/reach.ts). */
const pageFailed = async (service: Service, area: AreaCode, { id, key }: Pick<Outgoing, 'id' | 'key'>) => {
  if (key === 'page' && await tellUnreached(service.house, area, id)) service.background(deliver(service, area))
}

// ── What follows from a text that did not go ─────────────────────────────────

const followUp = async (service: Service, area: AreaCode, { id, conversation, key, to }: ClaimedRow, delivery: Delivery) => {
  if (delivery.outcome === 'sent') return
  const code = delivery.outcome === 'never' ? codeOf(delivery.code) : ''
  const because = 'because' in delivery ? delivery.because : 'none'
  service.log({ event: 'delivery', outgoing: id, outcome: delivery.outcome, code, because })
  if (delivery.outcome === 'again') return
  await undeliverable(service, area, { id, conversation, key }, delivery.outcome === 'never' ? delivery.because : 'not_known', code)
  if (because === 'opted_out') await optedOut(service, area, id, to)
}

type Unsent = Pick<DroppedRow, 'id' | 'conversation' | 'key'>
type Because = Extract<LogEvent, { event: 'undeliverable' }>['because']

/** Who is to hear of a text that did not arrive, by what it was. A check-in: the worker who sent it, for its number may be nobody's any more (30005, 30006). */
const heardOf = (key: string): Pick<Alert, 'severity' | 'topic'> | null => {
  if (answersEmergency(key)) return { severity: 'emergency', topic: 'undelivered' }
  if (isOfHome(key)) return { severity: 'concern', topic: 'undelivered' }
  return key === 'check_in' ? { severity: 'service', topic: 'check_in_undelivered' } : null
}

/**
 * An answer to danger that did not reach its phone, whoever kept it back (the carrier, a STOP, our own clock): people hear of each, once,
 * for they must find another way to this person (reliability.md §1.3). So with a message home, and with a check-in. Other answers are only logged.
 */
const undeliverable = async ({ house, log }: Service, area: AreaCode, { id, conversation, key }: Unsent, because: Because, code: string) => {
  const heard = heardOf(key)
  if (!heard) return
  log({ event: 'undeliverable', outgoing: id, code, because })
  await house.store.area(area).raise({ id: `undelivered:${id}`, conversation, ...heard, code: referenceOf(conversation), at: house.world.now() })
}

const codeOf = (code: string) => (/^\d{1,6}$/.test(code) ? code : '')

/**
 * The carrier will not carry our texts to this phone (21610), though we never heard a STOP: from now on our ledger says so too, and people
 * are alerted, for nobody can text back. One more knock, as if the STOP had reached us: once for each text, however often it is heard.
 */
const optedOut = async (service: Service, area: AreaCode, id: string, line: Line) => {
  const heard: Inbound = { id: inboundId(`refused:${id}`), area, at: service.house.world.now(), from: { line }, knock: { kind: 'carrier', word: 'stop', text: '' } }
  await knock(service, heard, fingerprintOf(heard))
}

/** A receipt has said that a text did not arrive. `id`: our own reference, `<inbound id>/<n>`. */
export const notDelivered = async (service: Service, area: AreaCode, id: string, code: string | null): Promise<void> => {
  if (alertOfPage(id) !== null) return pageFailed(service, area, { id, key: 'page' })
  const sent = await service.house.store.area(area).caused(inboundId(id.slice(0, id.lastIndexOf('/'))))
  const text = sent.find((one) => one.id === id)
  // Said too late, or again, by a receipt: where the phone has it after all, it has it.
  if (text?.state !== 'failed') return
  await undeliverable(service, area, text, 'not_delivered', code ?? '')
  if (code === optOutCode) await optedOut(service, area, id, text.to)
}

/**
 * …and by its code the same words may arrive in some minutes: they wait to go again. People who were told that an answer to danger did not
 * arrive stay told: the second try may fail too.
 */
export const tryAgain = async ({ house: { store, world }, log }: Service, area: AreaCode, { id, ref, code }: { id: string; ref: string; code: string | null }): Promise<void> => {
  const retry = retryOf(code)
  if (retry && await store.area(area).outbox.giveBack(ref, retry, world.realNow())) log({ event: 'delivery', outgoing: id, outcome: 'again', code: code ?? '', because: 'not_delivered' })
}

/** https://www.twilio.com/docs/api/errors/21610, in a receipt as in an answer. */
const optOutCode = '21610'

// ── A knock ──────────────────────────────────────────────────────────────────

const lineKey = ({ from }: Inbound) =>
  'conversation' in from ? `conversation ${from.conversation}` : from.line.channel === 'web' ? from.line.session : `${from.line.ours} ${from.line.theirs}`

/** Takes one knock, in its line's order, and sees that what it caused goes out. Throws only where it could not even be kept. */
export const knock = async (service: Service, inbound: Inbound, fingerprint: string): Promise<Taken> => {
  const began = service.house.world.realNow()
  const taken = await service.inOrder(`${inbound.area} ${lineKey(inbound)}`, async () => {
    const outcome = await hearOnCall(service.house, inbound) ?? await takeTurn(service.house, inbound, fingerprint)
    // Parked, it is new all the same, and STOP does not wait until somebody can take it.
    if (outcome === 'parked') await keepLedger(service, inbound)
    return outcome
  })
  if (taken === 'kept') {
    await beat(service.house, 'heard').catch(() => {})
    service.background(deliver(service, inbound.area))
    service.background(showCards(service, inbound.area))
  }
  service.log({ event: 'turn', knock: inbound.knock.kind, outcome: taken, ms: service.house.world.realNow() - began })
  return taken
}

const keepLedger = async ({ house }: Service, inbound: Inbound) => {
  const { optOut } = optOutOf(inbound)
  if (optOut) await house.store.area(inbound.area).optOuts.set(optOut.line, optOut.state, optOut.at, optOut.source)
}
