/**
 * Two worlds that differ only in what a child does, and all that a parent can see of each: the texts on their phone with their times and
 * delivery states, their own page, their report in every form, what the service's doors show to anybody, and how much work was done before
 * they were answered. `seam`: where a test breaks the wall on purpose, between the service and its store.
 */
import { createHash } from 'node:crypto'
import { demoRota } from '../../content/duty.ts'
import { questions } from '../../content/questions/index.ts'
import { flows } from '../../flows/index.ts'
import { actOnAlert } from '../../src/act.ts'
import { settleHome } from '../../src/act/home.ts'
import { isAdults } from '../../src/core/side.ts'
import { assess } from '../../src/core/danger.ts'
import { drain } from '../../src/outbox.ts'
import type { AreaStore, Sender, Store } from '../../src/ports.ts'
import { jsonOf } from '../../src/report/json.ts'
import { reportOf } from '../../src/report/model.ts'
import { referenceOf } from '../../src/report/reference.ts'
import { textOf } from '../../src/report/text.ts'
import { openMemory } from '../../src/store/memory.ts'
import { fingerprintOf, ringDue } from '../../src/timers.ts'
import { withEpisode } from '../../src/tools/stage/episode-behind.ts'
import { forceOf, packOf, takeTurn, type House } from '../../src/turn.ts'
import { areaCode, e164, inboundId, instant, type Channel, type Delivery, type Inbound, type Knock, type Line } from '../../src/vocabulary.ts'

export const portsmouth = areaCode('portsmouth')
export const began = Date.parse('2026-11-21T19:00:00Z')
const ours = e164('+447700900001')
export const numbers = { parent: e164('+447700900112'), child: e164('+447700900115'), stranger: e164('+447700900190') } as const
export type Who = keyof typeof numbers
const lineOf = (who: Who, channel: Channel): Line => (channel === 'sms' ? { channel, ours, theirs: numbers[who] } : { channel, session: `portsmouth.${who}-browser` })

/** What the service's clock says, and what a break may make it wait. */
export type Clock = { now: () => number; set: (to: number) => void; sleep: (ms: number) => void }
/** Between the service and its store. `heard`: the child's words so far, as a broken service might come by them. */
export type Seam = (store: Store, told: { heard: () => readonly string[]; clock: Clock; parents: Line }) => Store

/** What a child does, or what becomes of what is sent to them. */
export type ChildAct =
  | { do: 'say'; text: string; channel: Channel }
  | { do: 'carrier'; word: 'stop' | 'start' | 'help' }
  | { do: 'phone'; delivery: 'off' | 'gone' | 'well' }
  /** A worker's check-in, which policy has let go. */
  | { do: 'checkIn'; first: boolean }
  /** A worker's act towards the child alone. */
  | { do: 'worker'; act: 'acknowledge' | 'resume' | 'read' | 'decline' }
export type ParentAct = { do: 'say'; text: string; channel: Channel } | { do: 'carrier'; word: 'stop' | 'start' | 'help' } | { do: 'release' } | { do: 'nothing' }

const person = demoRota.people[0]
const manager = demoRota.people.find(({ role, area }) => role === 'manager' && area === 'portsmouth')
if (!person || !manager) throw new Error('nobody is on the rota')

export const agreed = { help: 'pineapple', safe: 'rainbow' } as const
const checkInOf = (first: boolean, at: number): Knock => ({
  kind: 'checkedIn', first, text: first ? 'hi its Jo. is it ok to text u on this? y/n' : 'hey its Jo. not cross, just want to know ur ok', sendBefore: instant(at + 3_600_000), codeWords: agreed })

/** The same words mean the same in both worlds: each is assessed once. `assess` is pure, and its own tests say so. */
const assessed = new Map<string, ReturnType<typeof assess>>()
const assessOnce: typeof assess = (...said) => {
  const key = JSON.stringify(said)
  const found = assessed.get(key) ?? assess(...said)
  assessed.set(key, found)
  return found
}

/** Counts what is asked of the store, so that work done for a parent can be compared. */
const metered = (store: AreaStore, count: () => void): AreaStore => new Proxy(store, {
  get: (target, name, self) => {
    const found: unknown = Reflect.get(target, name, self)
    if (typeof found !== 'function') return found
    return (...args: unknown[]): unknown => { count(); return (found as (...all: unknown[]) => unknown).apply(target, args) }
  },
})

export const openWorld = (seam: Seam = (store) => store) => {
  let time = began
  const clock: Clock = { now: () => time, set: (to) => { time = Math.max(time, to) }, sleep: (ms) => { time += ms } }
  const heard: string[] = []
  const plain = openMemory()
  const broken = seam(plain, { heard: () => heard, clock, parents: lineOf('parent', 'sms') })
  let work = 0
  const counting: Store = { ...broken, area: (code) => metered(broken.area(code), () => { work += 1 }) }
  // Chance of one's own for each: how often the child drew says nothing to the parent.
  const houseOf = (who: string): House => {
    let drawn = 0
    const digest = () => createHash('sha256').update(`${who} ${(drawn += 1)}`).digest('base64url')
    return {
      store: counting, script: { flows, questions }, ears: { assess: assessOnce }, publicUrl: 'http://localhost:3000', mode: 'demo', numberOf: () => ours, rota: demoRota,
      world: { now: () => instant(time), realNow: () => instant(time), ahead: () => 0, random: (bytes) => digest().padEnd(bytes * 2, 'x').slice(0, Math.ceil((bytes * 4) / 3)) },
      hash: (token) => createHash('sha256').update(token).digest('base64url'), report: (event, { why }) => { throw new Error(`${event} ${why}`) },
    }
  }
  const houses = { parent: houseOf('parent'), child: houseOf('child'), clockwork: houseOf('clockwork'), stranger: houseOf('stranger') }
  let phone: Delivery = { outcome: 'sent', ref: '' }
  let knocks = 0
  const sender: Sender = {
    send: async ({ to }) => (to.channel === 'sms' && to.theirs === numbers.child ? phone : { outcome: 'sent', ref: '' }), didItGo: async () => 'unknown',
  }
  const send = () => drain({ store: broken, world: houses.clockwork.world, senders: { sms: sender, web: sender } }, portsmouth)
  const knock = async (who: Who, channel: Channel, what: Knock, id: string) => {
    const inbound: Inbound = { id: inboundId(id), area: portsmouth, at: instant(time), from: { line: lineOf(who, channel) }, knock: what }
    await takeTurn(what.kind === 'checkedIn' ? await withEpisode(houses[who], inbound, 'jo') : houses[who], inbound, fingerprintOf(inbound))
  }
  const said = async (who: Who, text: string, channel: Channel, id: string) => {
    const found = channel === 'web' ? await plain.area(portsmouth).find(lineOf(who, channel)) : null
    const question = found?.state === 'here' ? found.conversation.shown?.question : undefined
    await knock(who, channel, { kind: 'said', text, ...(question === undefined ? {} : { question }) }, id)
  }
  const ofChild = async () => (await Promise.all((await plain.area(portsmouth).alerts('open')).map(async (alert) => {
    const found = await plain.area(portsmouth).open(alert.conversation)
    return found.state === 'here' && found.conversation.line.channel === 'sms' && found.conversation.line.theirs === numbers.child ? [alert] : []
  }))).flat()

  const childDoes = async (act: ChildAct) => {
    const id = `child-${(knocks += 1)}`
    if (act.do === 'say') { heard.push(act.text); await said('child', act.text, act.channel, id) }
    if (act.do === 'carrier') await knock('child', 'sms', { kind: 'carrier', word: act.word, text: act.word }, id)
    if (act.do === 'checkIn') await knock('child', 'sms', checkInOf(act.first, time), id)
    if (act.do === 'phone') phone = act.delivery === 'well' ? { outcome: 'sent', ref: '' } : act.delivery === 'off' ? { outcome: 'again', because: 'handset_off', afterSeconds: 60 } : { outcome: 'never', because: 'no_such_number', code: '30005' }
    if (act.do === 'worker') {
      for (const alert of await ofChild()) {
        const at = { by: manager, alert: alert.id }
        if (act.act === 'acknowledge') await actOnAlert(houses.child, at, { do: 'acknowledge' }, `${id}-acknowledges`)
        if (act.act === 'resume') await actOnAlert(houses.child, at, { do: 'resume', quietly: false }, `${id}-lets-it-go-on`)
        if (act.act === 'decline') await settleHome(houses.child, at, { do: 'decline', checked: { recipient: 'no', court_orders: 'yes', domestic_abuse: 'yes' }, reason: 'Not now.' })
      }
    }
  }
  /** By the worker, towards the parent: in both worlds, whatever else the child wrote. */
  const release = async () => {
    const [alert] = (await ofChild()).filter(({ topic }) => topic === 'message_home')
    if (!alert) return 'nothing'
    await actOnAlert(houses.child, { by: manager, alert: alert.id }, { do: 'acknowledge' }, `before-release-${(knocks += 1)}`)
    const settled = await settleHome(houses.child, { by: manager, alert: alert.id }, {
      do: 'release', checked: { recipient: 'yes', court_orders: 'yes', domestic_abuse: 'yes' }, reason: 'Asked for, and checked.', number: numbers.parent, again: numbers.parent })
    return settled.outcome
  }
  let own = 0
  const parentDoes = async (act: ParentAct, who: 'parent' | 'stranger' = 'parent') => {
    const id = `${who}-${(own += 1)}`
    const before = { work, time }
    if (act.do === 'say') await said(who, act.text, act.channel, id)
    if (act.do === 'carrier') await knock(who, 'sms', { kind: 'carrier', word: act.word, text: act.word }, id)
    return `${work - before.work} looks, ${time - before.time} ms`
  }

  /** All that one of them can see. */
  const seenBy = async (who: Who) => {
    const room = counting.area(portsmouth)
    return Promise.all((['sms', 'web'] as const).map(async (channel) => {
      const found = await room.find(lineOf(who, channel))
      const texts = (await room.lineThread(lineOf(who, channel))).map(({ direction, body, at, state, channel: by }) => ({ direction, body, at, state, by }))
      if (found.state !== 'here') return { texts }
      const { conversation } = found
      const pack = packOf(portsmouth)
      const report = isAdults(conversation) && conversation.flow === 'parent'
        ? reportOf(conversation, { areaName: pack.name, timeZone: pack.timeZone, force: forceOf(portsmouth), now: instant(time), reference: referenceOf(conversation.id) }) : null
      return { texts, question: conversation.shown?.question, report: report && [textOf(report), JSON.stringify(jsonOf(report))] }
    }))
  }
  return {
    houses, clock, childDoes, parentDoes, release, seenBy, send, store: counting,
    /** Time goes on by so much, and what is due rings and is sent. */
    pass: async (ms: number) => {
      time += ms
      await ringDue(houses.clockwork, [portsmouth])
      await send()
    },
  }
}
export type World = ReturnType<typeof openWorld>
