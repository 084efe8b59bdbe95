/**
 * ★ Read this first. One knock at the door, start to finish: a message knocks; a pure function decides; the shell writes
 * it down, then speaks. A parent's text, a form on the web, a timer: all are one `Inbound` and take this one path.
 */
import { areas } from '../content/areas/index.ts'
import { forces } from '../content/forces/index.ts'
import type { Rota } from '../content/shape.ts'
import { decide, givenBack, goesOn, isGuest, lenderOf, ringsAgain, type Desk, type Script } from './decide.ts'
import type { Decided } from './decide/desk.ts'
import { beginsDear, dangerOnce, isUnanswered, unanswered } from './decide/abroad.ts'
import { paced } from './decide/pace.ts'
import type { Ears } from './core/heard.ts'
import { waitedFor } from './core/shown.ts'
import { intoSensibleHours } from './core/hours.ts'
import { rotaNow } from './act/rota-now.ts'
import { readBy } from './duty/rota.ts'
import { render } from './core/render.ts'
import { askedByAlert } from './episodes/police.ts'
import type { AreaStore, Found, Store, Turn, World } from './ports.ts'
import { firstSentences } from './report/first-sentences.ts'
import { referenceOf } from './report/reference.ts'
import type { Alert, AreaCode, Conversation, Inbound, Instant, Severity } from './vocabulary.ts'

/** All that a knock needs. Built once, by an entry. */
export type House = {
  store: Store
  world: World
  script: Script
  ears: Omit<Ears, 'timeZone' | 'questions'>
  publicUrl: string
  mode: 'demo' | 'live'
  numberOf: (area: AreaCode) => string
  hash: (token: string) => string
  /** Who is on duty, of all areas. Left out: nobody, and no text says otherwise. */
  rota?: Rota
  /** Lets a moment of the real clock pass. Left out: nobody waits. */
  pause?: (ms: number) => Promise<void>
  /** How many conversations a day from numbers that are dear to answer are answered, in each area; left out, all. */
  dearPerDay?: number
  /** Says that something wants a person's eye: codes only, never words. */
  report: (event: 'turn.damaged' | 'turn.parked' | 'turn.overtaken' | 'turn.dear', about: { conversation?: string; why: string }) => void
}

export type Taken = 'kept' | 'done' | 'nothing' | 'parked'

/** Two texts at once: look again, decide again. The store's keys are the lock; this is only how often we look. */
export const looks = 5

/**
 * Takes one knock. `kept`: its effects are written and will be sent. `done`: it was taken before. `nothing`: a timer that has
 * nothing to say. `parked`: it could not be taken now and is kept, sealed, for the drain. Throws only where even that failed.
 */
export const takeTurn = async (house: House, inbound: Inbound, fingerprint: string): Promise<Taken> => {
  const store = house.store.area(inbound.area)
  try {
    for (let look = 0; look < looks; look += 1) {
      const last = await lookFor(store, inbound)
      const found = await theirsAgain(store, last, inbound)
      const desk = await deskFor(house, store, inbound.area, await leftFor(house, store, found, inbound))
      const answered = decide(desk, found, inbound, await isCurrent(store, found, inbound))
      if (answered === null) return 'nothing'
      const measured = ringsAgain(paced(answered, found, inbound, (conversation) => goneQuiet(house, conversation)), found, inbound)
      const { decided, said } = dangerOnce(isUnanswered(measured, found) || await isOneTooMany(house, measured, inbound) ? unanswered(measured) : measured, found, inbound)
      if (found.state === 'damaged') house.report('turn.damaged', { conversation: found.id, why: 'a sealed row could not be opened' })
      const alerts = [...decided.alerts, ...(found.state === 'damaged' ? [damagedAlert(decided.conversation, inbound)] : []), ...givenBack(desk, last, found)]
      // Before the answer that says that it is done: where it fails, the whole knock is taken again.
      await closeFormer(store, found, decided)
      const outcome = await store.commit({ ...decided, alerts, fingerprint, ...optOutOf(inbound), ...await asksToShare(store, decided, inbound, alerts) })
      if (outcome === 'kept' && said) house.report('turn.dear', { why: said })
      if (outcome !== 'overtaken') return outcome
    }
    return await parkIt(house, store, inbound, fingerprint, 'overtaken')
  } catch (error) {
    return await parkIt(house, store, inbound, fingerprint, error instanceof Error ? error.name : 'unknown')
  }
}

/** Danger in what a missing child writes: whether the police are told of it is to be decided, from this moment on, whoever reads it first (002 §6.5.2, 6.5.4). */
const asksToShare = async ({ episodes }: AreaStore, { side, conversation: { line } }: Decided, { knock, at }: Inbound, alerts: readonly Alert[]): Promise<Pick<Turn, 'episode'>> => {
  const alert = alerts.find(({ severity }) => severity === 'emergency')
  const episode = alert && side === 'child' && knock.kind === 'said' && line.channel === 'sms' ? await episodes.ofLine(line) : null
  const after = alert && episode && knock.kind === 'said' ? askedByAlert(episode, { alert: alert.id, words: knock.text, said: at }) : null
  return episode && after ? { episode: { before: episode.version, after } } : {}
}

/** What was said before cannot be read any more, or somebody has pointed this line elsewhere: people must look (law 3). */
const damagedAlert = (conversation: Conversation, { id, at }: Inbound): Alert =>
  ({ id: `damaged:${id}`, conversation: conversation.id, severity: 'service', topic: 'damaged', code: referenceOf(conversation.id), at })

/** UNSHARE means every link: those of the sittings before on this line too, which the turn itself does not know. Said again, it does it again. */
const closeFormer = async (store: AreaStore, found: Found, { conversation: { id, line, webClosed } }: Decided): Promise<void> => {
  if (found.state !== 'here' || webClosed === undefined) return
  const isSame = id === found.conversation.id
  if (isSame && webClosed === found.conversation.webClosed) return
  for (let sitting = 1; sitting < found.sitting + (isSame ? 0 : 1); sitting += 1) await store.links.withdraw(store.conversationId(line, sitting), 'report')
}

/** STOP and START: our ledger agrees with the carrier's from the moment that we hear of it (peers.md §1 row 3). */
export const optOutOf = ({ knock, from, at }: Inbound): Pick<Turn, 'optOut'> =>
  knock.kind === 'carrier' && knock.word !== 'help' && 'line' in from
    ? { optOut: { line: from.line, state: knock.word === 'stop' ? 'out' : 'in', at, source: 'carrier' } } : {}

const lookFor = (store: AreaStore, { from, knock }: Inbound): Promise<Found> => {
  if (knock.kind === 'carried') return store.open(knock.conversation)
  return 'line' in from ? store.find(from.line) : store.open(from.conversation)
}

/** A grown-up who is back at the phone that a child took up goes on in their own sitting; everybody else is where the line leads. */
const theirsAgain = async (store: AreaStore, last: Found, inbound: Inbound): Promise<Found> => {
  const lender = lenderOf(last, inbound)
  return (lender && last.state === 'here' ? goesOn(await store.open(lender), last, inbound) : null) ?? last
}

/**
 * Does the phone of this conversation still lead to it? A wait may ring for a sitting that has been left, and a browser that was let in by a
 * link from it may be open still; whoever writes on the phone is there.
 */
export const isCurrent = async (store: AreaStore, found: Found, { knock, from }: Pick<Inbound, 'knock' | 'from'>): Promise<boolean> => {
  if (found.state !== 'here') return true
  const isGuests = 'line' in from && isGuest(found.conversation, from.line)
  return knock.kind === 'rang' || knock.kind === 'acted' || isGuests ? leadsHere(store, found.conversation) : true
}

/** Whoever holds the phone may have begun again, or be another by now: then nobody who was let in before sees anything (law 4). */
export const leadsHere = async (store: AreaStore, { id, line }: Conversation): Promise<boolean> => {
  const now = await store.find(line)
  return now.state === 'here' && now.conversation.id === id
}

/** When the texts that put our last questions left: a text answers what had gone before it came (law 6). */
const leftFor = async (house: House, store: AreaStore, found: Found, { knock, from }: Inbound): Promise<NonNullable<Ears['left']>> => {
  const isText = found.state === 'here' && knock.kind === 'said' && 'line' in from && from.line.channel === 'sms'
  const rows = isText ? waitedFor(found.conversation) : []
  const left = rows.length > 0 ? await store.outbox.left(rows) : {}
  // The outbox goes by the real clock, people and their texts by the service's. Not `now() - realNow()`: the service's clock rises at
  // every look, and a question would seem to have left some milliseconds after a text that answers it.
  const ahead = house.world.ahead()
  return (row) => {
    const at = left[row]
    return typeof at === 'number' ? ((at + ahead) as Instant) : at === undefined ? at : null
  }
}

/** Kept, not taken: answered 200, drained in order, and a person is told. */
const parkIt = async (house: House, store: AreaStore, inbound: Inbound, fingerprint: string, why: string): Promise<Taken> => {
  const outcome = await store.park(inbound, fingerprint, why, house.world.realNow())
  if (outcome === 'parked') house.report('turn.parked', { why })
  return outcome
}

export const deskFor = async (house: House, store: AreaStore, code: AreaCode, left: NonNullable<Ears['left']> = () => undefined): Promise<Desk> => {
  const area = packOf(code)
  const own = await rotaNow(house, code)
  const now = house.world.now()
  return {
    script: house.script,
    ears: { ...house.ears, questions: house.script.questions, timeZone: area.timeZone, left },
    now,
    setting: surroundings(house, code, own),
    publicUrl: house.publicUrl,
    random: house.world.random,
    hash: house.hash,
    conversationId: store.conversationId,
    sensible: (at) => intoSensibleHours(at, area.timeZone, area.quietHours.value),
  }
}

/** `own`: the rota of this area as it stands now. Left out: only its settled hours are known, and no word names a time by which somebody reads. */
const surroundings = (house: House, code: AreaCode, own?: Rota): Desk['setting'] => {
  const area = packOf(code)
  return {
    area, force: forceOf(code), ourNumber: house.numberOf(code), mode: house.mode,
    ...(own && house.rota ? { readBy: (severity: Severity) => readBy(own, severity, house.world.now(), area.timeZone) } : {}),
    script: (conversation: Conversation) => firstSentences(conversation, area.timeZone), reference: ({ id }) => referenceOf(id),
  }
}

/** What the words need besides the conversation, for a page that puts the question again. */
export const settingFor = (house: House, conversation: Conversation) => ({
  ...surroundings(house, conversation.area), now: house.world.now(), questions: house.script.questions,
})

/** Counted for each area and day, never by number. Two at the same moment may count as one: it is a limit on cost, not a lock. */
const isOneTooMany = async ({ store, world, dearPerDay }: House, decided: Decided, inbound: Inbound): Promise<boolean> => {
  if (dearPerDay === undefined || !beginsDear(decided, inbound)) return false
  const name = `dear.${inbound.area}`
  const today = new Date(world.now()).toISOString().slice(0, 10)
  const [day, count] = (await store.setting(name))?.split(' ') ?? []
  const before = day === today ? Number(count) : 0
  if (before >= dearPerDay) return true
  await store.setSetting(name, `${today} ${before + 1}`)
  return false
}

const goneQuiet = (house: House, conversation: Conversation) =>
  render([{ do: 'say', message: 'gone_quiet' }], conversation, { ...settingFor(house, conversation) }, 'sms', null)

export const forceOf = (code: AreaCode) => forces[packOf(code).force]

export const packOf = (code: AreaCode) => {
  const pack = areas[code as string as keyof typeof areas]
  if (!pack) throw new Error('turn: no such area')
  return pack
}
