/**
 * Keeps the workers' channel as it should be: from what stands in the store it is worked out anew which cards should stand there and what they
 * should show, and whatever differs is taken, posted or changed, and marked. So nothing is lost in an outage of any length, nothing is said
 * twice, and after it things come in their order. Of a card that somebody began to post and never marked, the channel is asked first.
 */
import { sayWhen } from '../core/opening.ts'
import { ladderOf } from '../duty/clock.ts'
import { namedOn, nextStep, stepOf } from '../duty/slack-road.ts'
import type { Called, Card, ChannelMessage, TakenCard } from '../ports.ts'
import { alertCard, kindOf, stepMessage } from '../slack/alert-card.ts'
import { packOf, type House } from '../turn.ts'
import { instant, type Alert, type AreaCode, type Instant } from '../vocabulary.ts'
import { cardId, consoleOf, rotaHere, type ChannelDesk, type Looked, type Room, type Wanted } from './channel-desk.ts'
import { episodesWanted } from './episode-cards.ts'
import { withBook } from './rota-now.ts'
import { couldNotCall, isBlocked, wentThrough } from './channel-watch.ts'

/** Longer than any call to the channel may take. */
const leaseMs = 20_000
/** What it will not take is our own fault; it is tried again, for somebody may be mending it. */
const refusedMs = 600_000

/** What a card is about, by its name; null where there is none, or its row is not ours. */
export const aboutOf = async (house: Pick<House, 'store'>, area: AreaCode, id: string): Promise<string | null> => {
  const card = await house.store.area(area).cards.find(id)
  return card && await cardId(house, area, card.about) === id ? card.about : null
}


// ── What should stand there ──────────────────────────────────────────────────

const alertWanted = async (looked: Looked, alert: Alert): Promise<Wanted> => {
  const { house, area, rota, people, timeZone } = looked
  const about = `alert:${alert.id}`
  const id = await cardId(house, area, about)
  const { resolved } = alert
  const message = alertCard({ ...alert, ...(resolved ? { over: resolved } : {}) }, {
    card: id, kind: kindOf(alert), people, onDuty: resolved || alert.severity !== 'emergency' ? [] : namedOn(0, rota, alert.at, timeZone, ladderOf(rota)), link: consoleOf(house, id), sayTime: (at) => sayWhen(instant(at), timeZone),
  })
  return { about, id, at: alert.at, message, isOver: resolved !== undefined }
}

/** The last rung alone, so that after an outage nobody is sent a heap. The first is the card itself. */
const stepWanted = async ({ house, area, rota, now, timeZone }: Looked, alert: Alert): Promise<Wanted[]> => {
  const minutes = stepOf(alert, now, ladderOf(rota))
  if (minutes === null || minutes === 0) return []
  const about = `step:${minutes}:${alert.id}`
  const [id, under] = await Promise.all([cardId(house, area, about), cardId(house, area, `alert:${alert.id}`)])
  return [{ about, id, under, at: instant(alert.at + minutes * 60_000), message: stepMessage(alert, minutes, namedOn(minutes, rota, now, timeZone, ladderOf(rota))), isOver: true }]
}

/** Cards that stand there of alerts that are open no more: drawn for the last time. One that is erased is left as it stands. */
const closing = async (looked: Looked, cards: readonly Card[], open: ReadonlySet<string>): Promise<Wanted[]> => {
  const store = looked.house.store.area(looked.area)
  const wanted: Wanted[] = []
  for (const card of cards.filter(({ about }) => about.startsWith('alert:') && !open.has(about))) {
    const alert = await store.alert(card.about.slice('alert:'.length))
    if (alert) wanted.push(await alertWanted(looked, alert))
    else await letGo(looked, card)
  }
  return wanted
}

const letGo = async ({ house, area }: Room, card: Card) => {
  const taken = await house.store.area(area).cards.take(card, house.world.realNow(), leaseMs)
  if (taken) await house.store.area(area).cards.stands(taken, { ts: taken.ts, shown: taken.shown, isOver: true })
}

const wantedIn = async (looked: Looked, cards: readonly Card[], isWhole: boolean): Promise<Wanted[]> => {
  const alerts = await looked.house.store.area(looked.area).alerts('open')
  const open = await Promise.all(alerts.map((alert) => alertWanted(looked, alert)))
  const steps = await Promise.all(alerts.map((alert) => stepWanted(looked, alert)))
  const closed = await closing(looked, cards, new Set(open.map(({ about }) => about)))
  const episodes = isWhole ? await episodesWanted(looked, cards) : { wanted: [], gone: [] }
  for (const card of episodes.gone) await letGo(looked, card)
  return [...open, ...steps.flat(), ...closed, ...episodes.wanted].toSorted((a, b) => a.at - b.at)
}

// ── Taken, posted or changed, marked ─────────────────────────────────────────

const placed = async ({ house, area, channel }: Room, wanted: Wanted): Promise<{ channel: string; name: string; under?: string } | null> => {
  if (wanted.under === undefined) return { channel, name: wanted.id }
  const card = await house.store.area(area).cards.find(wanted.under)
  return card?.ts && card.channel === channel ? { channel, name: wanted.id, under: card.ts } : null
}

const sent = async ({ desk: { port } }: Room, taken: TakenCard, where: { channel: string; name: string; under?: string }, message: ChannelMessage): Promise<Called<string>> => {
  if (taken.ts !== null) return port.change({ channel: taken.channel, ts: taken.ts }, message)
  const stood: Called<string | null> = taken.isUnsure ? await port.look({ ...where, since: taken.since }) : { outcome: 'done', value: null }
  if (stood.outcome !== 'done') return stood.outcome === 'again' || stood.outcome === 'broken' ? { outcome: 'unknown' } : stood
  return stood.value === null ? port.post(where, message) : port.change({ channel: where.channel, ts: stood.value }, message)
}

/** `stop`: one that fails keeps those after it from overtaking. */
type Came = 'through' | 'on' | 'stop'
const settle = async (room: Room, wanted: Wanted, taken: TakenCard, went: Called<string>): Promise<Came> => {
  const { cards } = room.house.store.area(room.area)
  const real = room.house.world.realNow()
  if (went.outcome === 'done') {
    await cards.stands(taken, { ts: went.value, shown: room.house.hash(JSON.stringify(wanted.message)), isOver: wanted.isOver })
    return 'through'
  }
  // Left as it is taken: when its lease has run out the channel is asked.
  if (went.outcome !== 'unknown') {
    // Somebody took the message out of the channel: it is posted anew, for it may not fade.
    if (went.outcome === 'refused' && went.why === 'message_not_found') await cards.stands(taken, { ts: null, shown: '', isOver: false })
    else await cards.later(taken, instant(real + (went.outcome === 'again' ? went.afterSeconds * 1_000 : went.outcome === 'refused' ? refusedMs : 0)))
  }
  if (went.outcome !== 'refused') await couldNotCall(room, went)
  return went.outcome === 'refused' ? 'on' : 'stop'
}

const keepOne = async (room: Room, wanted: Wanted, known: Card | null): Promise<Came> => {
  const { house, area, channel } = room
  if (known?.isOver || (known?.channel === channel && known.shown === house.hash(JSON.stringify(wanted.message)) && !wanted.isOver)) return 'on'
  const where = await placed(room, wanted)
  if (where === null) return 'on'
  const taken = await house.store.area(area).cards.take({ id: wanted.id, about: wanted.about, channel, at: wanted.at }, house.world.realNow(), leaseMs)
  if (taken === null) return 'on'
  return settle(room, wanted, taken, await sent(room, taken, where, wanted.message))
}

/** One round in one area: in order, until the channel takes no more. `isWhole`: with its episodes, which takes longer to look at. Nothing where the area has no channel, or its channel is wrong. */
export const keepCards = async (house: House, desk: ChannelDesk, area: AreaCode, isWhole = true): Promise<void> => {
  const channel = desk.channels.get(area)
  if (channel === undefined || await isBlocked(house, area)) return
  const rota = await rotaHere(house, area)
  const looked: Looked = { house, desk, area, channel, rota, people: rota.people, now: house.world.now(), timeZone: packOf(area).timeZone }
  const { cards } = house.store.area(area)
  const standing = await cards.open()
  let isThrough = false
  const byId = new Map(standing.map((card) => [card.id, card]))
  for (const wanted of await wantedIn(looked, standing, isWhole)) {
    const known = byId.get(wanted.id) ?? (wanted.isOver ? await cards.find(wanted.id) : null)
    const came = await keepOne(looked, wanted, known)
    isThrough ||= came === 'through'
    if (came === 'stop') return
  }
  if (isThrough) await wentThrough(looked)
}

/** When the next rung is to be said in any of these areas. */
export const cardsNext = async (house: House, desk: ChannelDesk, areas: readonly AreaCode[]): Promise<Instant | null> => {
  const now = house.world.now()
  const all = await Promise.all(areas.filter((area) => desk.channels.has(area)).map(async (area) => {
    const ladder = ladderOf(withBook(house, area, []))
    return (await house.store.area(area).alerts('open')).map((alert) => nextStep(alert, now, ladder))
  }))
  const known = all.flat().filter((due) => due !== null)
  return known.length === 0 ? null : instant(Math.min(...known))
}
