/**
 * What a practitioner does: an act is decided by `duty/`, and kept in one commit with the turn of the conversation that it touches and the
 * row of the audit that says who did it. Reading sealed words is an act too: nothing is shown whose reading was not written down first.
 */
import type { DutyPerson } from '../content/shape.ts'
import { may } from './core/may.ts'
import { decide, sideOf } from './decide.ts'
import { actOn, isStopped, takenBecause, type Act, type Refused } from './duty/alert.ts'
import { homeAsked, homeKnock } from './duty/message-home.ts'
import type { AreaStore, Turn } from './ports.ts'
import { alertFacts } from './act/figures.ts'
import { deskFor, isCurrent, looks, type House } from './turn.ts'
import { areaCode, inboundId, type Alert, type Conversation, type Did, type Inbound, type ThreadEntry } from './vocabulary.ts'

/** Who acts on which alert. The area is the person's own: nobody names another. */
export type Acting = { by: DutyPerson; alert: string }
/** `unknown`: no such alert in this person's area. `damaged`: its words cannot be opened. `busy`: people wrote faster; try again. */
export type Failed = 'unknown' | 'damaged' | 'busy' | Refused
export type Acted = { outcome: 'kept' | 'done' } | { outcome: 'refused'; why: Failed }
/** `wentOn`: the sitting on the same phone that goes on from the one in which the alert was raised. `homeIsSent`: the parent has the message, the child not its answer. */
export type ReadAlert = { alert: Alert; conversation: Conversation; thread: ThreadEntry[]; isStopped: boolean; wentOn?: { conversation: Conversation; thread: ThreadEntry[] }; homeIsSent?: true }

export type Place = { house: House; store: AreaStore; by: DutyPerson }
export const placeOf = (house: House, by: DutyPerson): Place => ({ house, by, store: house.store.area(areaCode(by.area)) })

/** Has the parent's turn of this request been kept? Broken off after it, the child has still to hear. */
export const homeIsSent = async (store: AreaStore, alert: string): Promise<boolean> => await store.heard(inboundId(homeKnock(alert))) !== null

/** Which of our words the parent had, by the names that we gave them. */
export const homeThatWent = async (store: AreaStore, alert: string): Promise<string | null> =>
  (await store.caused(inboundId(homeKnock(alert)))).map(({ key }) => key).find((key) => key.startsWith('home_'))?.slice('home_'.length) ?? null

export type Here = { alert: Alert; found: Extract<Awaited<ReturnType<AreaStore['open']>>, { state: 'here' }> }

/** The conversation before the alert, so that whoever acts on either in between overtakes us. */
export const look = async ({ store }: Place, id: string): Promise<Here | Failed> => {
  const first = await store.alert(id)
  if (!first) return 'unknown'
  if (first.forged) return 'forged'
  const found = await store.open(first.conversation)
  if (found.state !== 'here') return 'damaged'
  const alert = await store.alert(id)
  return alert && !alert.forged && alert.conversation === first.conversation ? { alert, found } : 'unknown'
}

/** `says`: the fixed words that are released here. `alert` left out: it is read with its episode. */
export type Keeping = { here: Pick<Here, 'found'> & Partial<Pick<Here, 'alert'>>; id: string; did: Did; after?: Alert; note: string; says?: `home_${string}` }

/** The turn of it, to be kept by itself or with something else. Null: people wrote faster. */
export const turnOf = async ({ house, store, by }: Place, { here, id, did, after, note, says }: Keeping): Promise<Turn | null> => {
  const { alert, found } = here
  const over = alert && (did === 'resolved' || did === 'released' || did === 'declined') ? { joined: `${alert.severity} ${alert.topic}` } : {}
  const inbound: Inbound = {
    id: inboundId(id), area: areaCode(by.area), at: house.world.now(), from: { conversation: found.conversation.id }, knock: { kind: 'acted', did, ...over, ...(says === undefined ? {} : { says }) } }
  const decided = decide(await deskFor(house, store, areaCode(by.area)), found, inbound, await isCurrent(store, found, inbound))
  return decided && {
    ...decided, fingerprint: house.hash(`${id} ${note}`), ...(after ? { acts: [after] } : {}),
    audit: [{ at: house.world.now(), actor: by.key, action: `duty.${did}`, outcome: note }, ...(after?.resolved ? alertFacts(house, areaCode(by.area), after) : [])],
  }
}

export const keep = async (place: Place, keeping: Keeping) => {
  const turn = await turnOf(place, keeping)
  return turn ? place.store.commit(turn) : 'overtaken'
}

/**
 * The danger was said at the unknown door, and whoever said it has told us since who they are: the next sitting of that phone goes on from
 * it, and the alert stands for both, whoever has had the phone since.
 */
export const wentOn = async ({ store }: Pick<Place, 'store'>, { found: { conversation, sitting } }: Pick<Here, 'found'>): Promise<Here['found'] | null> => {
  const next = await store.open(store.conversationId(conversation.line, sitting + 1))
  return next.state === 'here' && next.conversation.cameFrom === conversation.id ? next : null
}

/** What was done with an alert is done in the sitting that went on too, once; overtaken, the person's form sent again does it. */
const keepOn = async (place: Place, keeping: Omit<Keeping, 'after'>): Promise<'kept' | 'done' | 'overtaken' | null> => {
  for (let tries = 0; tries < looks; tries += 1) {
    const found = await wentOn(place, keeping.here)
    if (found === null) return null
    const outcome = await keep(place, { ...keeping, here: { ...keeping.here, found }, id: `${keeping.id}:on` })
    if (outcome !== 'overtaken') return outcome
  }
  return 'overtaken'
}

/** Somebody else has it, or had it when it was closed. What nobody has is everybody's: nothing stands before it. */
export const isOthers = ({ acknowledged, resolved }: Pick<Alert, 'acknowledged' | 'resolved'>, by: Pick<DutyPerson, 'key'>): boolean =>
  (acknowledged !== undefined || resolved !== undefined) && acknowledged?.by !== by.key && resolved?.by !== by.key

/** `hasSaidWhy`: a reason for this alert stands already, in the session that they are in (act/console.ts). */
export type ReadingAlert = Acting & { hasSaidWhy?: boolean }
export type NotReadAlert = Failed | 'no_reason'
const mostReason = 400

/** Opens one alert's words for one person, and writes down that they were read. `given`: why, where somebody else has it. */
export const readAlert = async (house: House, { by, alert: id, hasSaidWhy = false }: ReadingAlert, given = ''): Promise<ReadAlert | { refused: NotReadAlert }> => {
  const place = placeOf(house, by)
  const reason = given.trim()
  if (reason.length > mostReason) return { refused: 'too_long' }
  if (!may(by, 'read_alerts')) return { refused: await place.store.alert(id) ? 'not_yours' : 'unknown' }
  for (let tries = 0; tries < looks; tries += 1) {
    const here = await look(place, id)
    if (typeof here === 'string') return { refused: here }
    const { alert, found: { conversation } } = here
    if (isOthers(alert, by) && reason === '' && !hasSaidWhy) return { refused: 'no_reason' }
    const outcome = await keep(place, { here, id: `read:${house.world.random(12)}`, did: 'read', note: isOthers(alert, by) && reason !== '' ? `${alert.code} ${reason}` : alert.code })
    if (outcome !== 'kept') continue
    const thread = [...await readBefore(place, here), ...await place.store.thread(conversation.id, sideOf(conversation.speaker))]
    const on = await readOn(place, here)
    return { alert, conversation, thread, isStopped: isStopped(on.wentOn?.conversation ?? conversation), ...on, ...(!alert.resolved && await homeIsSent(place.store, id) ? { homeIsSent: true } : {}) }
  }
  return { refused: 'busy' }
}

/** …and the words of the sitting that went on, whose reading is written down there. */
const readOn = async (place: Place, here: Here): Promise<Partial<Pick<ReadAlert, 'wentOn'>>> => {
  const outcome = await keepOn(place, { here, id: `read:${place.house.world.random(12)}`, did: 'read', note: here.alert.code })
  const next = outcome === 'kept' ? await wentOn(place, here) : null
  if (!next) return {}
  const { conversation } = next
  return { wentOn: { conversation, thread: await place.store.thread(conversation.id, sideOf(conversation.speaker)) } }
}

/** …and what the same hand wrote at the unknown door before it, read in the same way. */
const readBefore = async (place: Place, { alert, found: { conversation: { cameFrom } } }: Here): Promise<ThreadEntry[]> => {
  const door = cameFrom === undefined ? null : await place.store.open(cameFrom)
  if (door?.state !== 'here') return []
  const kept = await keep(place, { here: { alert, found: door }, id: `read:${place.house.world.random(12)}`, did: 'read', note: alert.code })
  return kept === 'kept' ? place.store.thread(door.conversation.id, sideOf(door.conversation.speaker)) : []
}

const noteOf = (act: Act, { code, acknowledged }: Alert): string => {
  if (act.do === 'resolve') return `${code} ${act.outcome}`
  return act.do === 'acknowledge' && acknowledged && act.why !== undefined ? `${code} from ${acknowledged.by}: ${takenBecause(act.why, act.words)}` : code
}

/**
 * One act, once: `once` comes from the page that was shown, and the same form sent again changes nothing (`done`). It is this person's own:
 * a form of somebody else's cannot take its place.
 */
export const actOnAlert = async (house: House, { by, alert: id }: Acting, act: Act, once: string): Promise<Acted> => {
  const place = placeOf(house, by)
  const knock = `act:${by.key}:${once}`
  for (let tries = 0; tries < looks; tries += 1) {
    if (await place.store.heard(inboundId(knock))) return { outcome: 'done' }
    const here = await look(place, id)
    if (typeof here === 'string') return { outcome: 'refused', why: here }
    const { conversation } = await wentOn(place, here) ?? here.found
    const homeWaits = homeAsked(here.found.conversation)?.stands === 'asked' || await homeIsSent(place.store, id)
    const done = actOn(here.alert, act, { by, at: house.world.now(), isStopped: isStopped(conversation), homeWaits })
    if ('refused' in done) return { outcome: 'refused', why: done.refused }
    const note = noteOf(act, here.alert)
    // First there, so that a form sent again after a fall in between finds the rest still to do.
    if (done.did !== 'acknowledged' && await keepOn(place, { here, id: knock, did: done.did, note }) === 'overtaken') continue
    const outcome = await keep(place, { here, id: knock, did: done.did, after: done.alert, note })
    if (outcome !== 'overtaken') return { outcome }
  }
  return { outcome: 'refused', why: 'busy' }
}
