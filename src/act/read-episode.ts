/**
 * Missing episodes as a worker sees them: the list, which has no words, and one of them with all that was said on its child's phone. Nothing
 * is shown whose reading was not written down first, in the episode and in each sitting; whoever opens another's says why.
 */
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { keep } from '../act.ts'
import { sideOf } from '../decide.ts'
import { withHappened } from '../episodes/happened.ts'
import { toDecideBy } from '../episodes/police.ts'
import type { Facts } from '../episodes/policy.ts'
import type { AreaStore } from '../ports.ts'
import { interviewBy } from '../episodes/return.ts'
import { looks, packOf, type House } from '../turn.ts'
import { areaCode, inboundId, instant, type Alert, type AreaCode, type Conversation, type ConversationId, type DeliveryState, type Instant, type Line, type ThreadEntry } from '../vocabulary.ts'
import type { Back, Episode, EpisodeId, NotSent } from '../vocabulary/episode.ts'
import { alertsOn, factsOf, heardIn, isPlanned, latest, onPhone } from './check-in-facts.ts'

type Place = { house: House; store: AreaStore; by: DutyPerson }
const readerOf = (house: House, by: DutyPerson): Place => ({ house, by, store: house.store.area(areaCode(by.area)) })

export type ReadEpisode = {
  episode: Episode
  /** What passed on this child's phone since the episode was opened, and wherever a check-in of it went: oldest first. Empty: nothing yet. */
  sittings: { conversation: Conversation; thread: ThreadEntry[] }[]
  /** There are words on this phone from before that. `seesEarlier`: they stand in `sittings` too. */
  hasEarlier: boolean
  seesEarlier: boolean
  /** What became of each check-in that went, by its own id; one whose sitting is gone is left out. */
  delivery: Readonly<Record<string, DeliveryState>>
  /** Open ones on those sittings, oldest first. */
  alerts: Alert[]
  /** What policy would decide by at this moment; null where there is no plan. */
  facts: Facts | null
}
/** `no_reason`: it is another's, and opening it needs a reason. */
export type NotRead = 'unknown' | 'no_reason' | 'too_long' | 'busy'

const mostReason = 400

/** Is there such an episode for them? Another's is none for whoever may not see all. */
export const mayFind = (by: DutyPerson, { owner }: Pick<Episode, 'owner'>): boolean => may(by, 'read_any_episode') || (owner === by.key && may(by, 'read_own_episodes'))

/** A manager's too: whoever may open everything says why, each time that it is not theirs. */
const isOwn = ({ owner }: Episode, by: DutyPerson) => owner === by.key

/** In the audit always; in the timeline too, with its reason, where it is another's. */
const keepReading = async (place: Place, episode: Episode, reason: string): Promise<'kept' | 'done' | 'overtaken' | 'underway' | 'taken'> => {
  const { house: { world }, by, store } = place
  const at = world.now()
  const after = reason === '' ? { ...episode, version: episode.version + 1 } : withHappened(episode, { by, at }, { what: 'read', note: reason })
  const outcome = reason === '' ? episode.code : `${episode.code} ${reason}`
  return store.episodes.save({ before: episode.version, after, key: `read:${world.random(12)}`, audit: [{ at, actor: by.key, action: 'episode.read', outcome }] })
}

/** Why somebody opens what was written before the episode: in the audit and in the timeline. */
const keepEarlier = async ({ house: { world }, by, store }: Place, episode: Episode, reason: string) => {
  const at = world.now()
  const audit = [{ at, actor: by.key, action: 'episode.read', outcome: `${episode.code} ${earlierNote}: ${reason}` }]
  return store.episodes.save({ before: episode.version, after: withHappened(episode, { by, at }, { what: 'read_earlier', note: reason }), key: `earlier:${world.random(12)}`, audit })
}
const earlierNote = 'What came before it'

/** What was written on this phone before the episode is no worker's by opening one on it: it is opened by whoever reads alerts, and with a reason. */
export const openEarlier = async (house: House, { by, episode: id }: Pick<Reading, 'by' | 'episode'>, given: string): Promise<'kept' | 'not_yours' | NotRead> => {
  const [place, reason] = [readerOf(house, by), given.trim()]
  if (!may(by, 'read_alerts')) return 'not_yours'
  if (reason === '') return 'no_reason'
  if (reason.length > mostReason) return 'too_long'
  for (let tries = 0; tries < looks; tries += 1) {
    const episode = await place.store.episodes.find(id)
    if (!episode || !mayFind(by, episode)) return 'unknown'
    if (await keepEarlier(place, episode, reason) === 'kept') return 'kept'
  }
  return 'busy'
}

const keptReading = async (place: Place, id: EpisodeId, said: string, hasSaidWhy: boolean): Promise<Episode | NotRead> => {
  for (let tries = 0; tries < looks; tries += 1) {
    const episode = await place.store.episodes.find(id)
    if (!episode || !mayFind(place.by, episode)) return 'unknown'
    const isWanted = !isOwn(episode, place.by) && !(hasSaidWhy && said === '')
    if (isWanted && said === '') return 'no_reason'
    if (await keepReading(place, episode, isWanted ? said : '') === 'kept') return await place.store.episodes.find(id) ?? 'unknown'
  }
  return 'busy'
}

// ── The child's phone ────────────────────────────────────────────────────────

/** `first`: when the first of them went to a sitting. */
type Went = { delivery: Record<string, DeliveryState>; ids: ConversationId[]; first: Record<ConversationId, Instant> }
const wentOf = async ({ store }: Pick<Place, 'store'>, { checkIns }: Episode): Promise<Went> => {
  const went: Went = { delivery: {}, ids: [], first: {} }
  for (const { id, fate } of checkIns) {
    const [row] = fate.state === 'went' ? await store.caused(inboundId(fate.cause)) : []
    if (!row || fate.state !== 'went') continue
    went.delivery[id] = row.state
    went.ids.push(row.conversation)
    went.first[row.conversation] ??= fate.at
  }
  return went
}

/** When words or a check-in last passed in it. */
const lastOf = ({ heard, checkedIn }: Conversation) => Math.max(heard, checkedIn?.at ?? 0)

/** Since when the words of the plan's phone are this episode's: since it was opened; of a number that came later, since then. An undone one counts for nothing. */
const phoneSince = ({ opened, happened }: Episode): Instant => {
  const since: Instant[] = []
  for (const { what, because, at } of happened) {
    if (what === 'planned') since.push(because === 'number' && since.length > 0 ? at : since.at(-1) ?? opened.at)
    if (what === 'plan_undone') since.pop()
  }
  return since.at(-1) ?? opened.at
}

/** Where the check-ins went, under whatever plan, and what passed on the phone since. `sittings`: those of them that stand on the phone now; `before`: in which there may be words that are not the episode's. */
const passedOn = async (room: Pick<Place, 'house' | 'store'>, episode: Episode, went: Went): Promise<{ ids: ConversationId[]; sittings: Conversation[]; before: Conversation[] }> => {
  const { sittings } = isPlanned(episode) ? await onPhone(room, episode) : { sittings: [] }
  const ours = sittings.filter((one) => went.ids.includes(one.id) || lastOf(one) >= phoneSince(episode))
  return { ids: [...new Set([...went.ids, ...ours.map(({ id }) => id)])], sittings: ours, before: sittings.filter(({ begun }) => begun < phoneSince(episode)) }
}

/** When words last came: read from the sittings, not from all the words in them. One under an earlier number is opened for it. */
const heardOf = async ({ store }: Pick<Place, 'store'>, { ids, sittings }: Awaited<ReturnType<typeof passedOn>>): Promise<Instant | null> => {
  const elsewhere = await Promise.all(ids.filter((one) => !sittings.some(({ id }) => id === one)).map((one) => store.open(one)))
  return latest([...sittings, ...elsewhere.flatMap((found) => (found.state === 'here' ? [found.conversation] : []))].flatMap(heardIn))
}

/** Read under this person's name, and the reading kept there first; one that is gone or does not open is left out. */
const readSitting = async (place: Place, id: ConversationId, code: string): Promise<ReadEpisode['sittings']> => {
  for (let tries = 0; tries < looks; tries += 1) {
    const found = await place.store.open(id)
    if (found.state !== 'here') return []
    const { conversation } = found
    const outcome = await keep(place, { here: { found }, id: `read:${place.house.world.random(12)}`, did: 'read', note: code })
    if (outcome === 'kept') return [{ conversation, thread: await place.store.thread(id, sideOf(conversation.speaker)) }]
  }
  return []
}

/** `hasSaidWhy`: a reason for this episode stands already, in the session that they are in (console.ts); `earlier`: one for what came before it. */
export type Reading = { by: DutyPerson; episode: EpisodeId; hasSaidWhy?: boolean; earlier?: boolean }

/** Opens one episode for one person of its area, with the child's words. `reason`: why, where it is another's. */
export const readEpisode = async (house: House, { by, episode: id, hasSaidWhy = false, earlier = false }: Reading, reason = ''): Promise<ReadEpisode | { refused: NotRead }> => {
  const place = readerOf(house, by)
  const said = reason.trim()
  if (said.length > mostReason) return { refused: 'too_long' }
  const episode = await keptReading(place, id, said, hasSaidWhy)
  if (typeof episode === 'string') return { refused: episode }
  const went = await wentOf(place, episode)
  const { ids, sittings: onIt, before } = await passedOn(place, episode, went)
  const seesEarlier = earlier && may(by, 'read_alerts')
  const sittings: ReadEpisode['sittings'] = []
  for (const one of new Set([...ids, ...(seesEarlier ? before.map(({ id }) => id) : [])])) {
    const since = onIt.some(({ id: here }) => here === one) ? phoneSince(episode) : went.first[one] ?? episode.opened.at
    sittings.push(...(await readSitting(place, one, episode.code)).map(({ conversation, thread }) => ({ conversation, thread: seesEarlier ? thread : thread.filter(({ at }) => at >= since) })))
  }
  return {
    episode, delivery: went.delivery, hasEarlier: before.length > 0, seesEarlier, sittings: sittings.toSorted((a, b) => a.conversation.begun - b.conversation.begun),
    alerts: await alertsOn(place.store, ids), facts: isPlanned(episode) ? (await factsOf(place, episode)).facts : null,
  }
}

/** The open episode on this phone; else the last that was closed, while it is kept: whoever writes days later is still somebody's child. */
export const episodeOn = async ({ episodes }: Pick<AreaStore, 'episodes'>, line: Line): Promise<Pick<Episode, 'id' | 'code' | 'state'> | null> =>
  (line.channel === 'sms' ? await episodes.ofLine(line) ?? (await episodes.all('closed')).find(({ plan }) => plan?.number === line.theirs) ?? null : null)

// ── The list ─────────────────────────────────────────────────────────────────

/** One line of the list: no word of anybody's, and no name but our own people's keys. */
export type ListedEpisode = Pick<Episode, 'id' | 'code' | 'owner'> & {
  opened: Instant
  hasPlan: boolean
  isPaused: boolean
  /** When its next check-in is due; when the last went, and how that stands; when words last came from the phone. Null: none. */
  next: Instant | null
  went: { at: Instant; state: DeliveryState | null } | null
  heard: Instant | null
  /** The last that was held back, where none has gone since. */
  notSent: { at: Instant; because: NotSent } | null
  /** Who said last that they are on it; null: nobody did. */
  onIt: { by: string; at: Instant } | null
  /** Open alerts on the child's phone, oldest first: somebody is to answer. */
  alerts: Pick<Alert, 'id' | 'severity' | 'topic' | 'at' | 'acknowledged'>[]
  /** How much people have done in it, readings and ticks left out. */
  acts: number
  /** When a worker's answer last went; null: never. */
  answered: Instant | null
  /** By when it is to be decided whether the police are told; null: nothing waits for that. */
  toDecide: Instant | null
}

const newest = <T extends { at: Instant }>(all: readonly T[]): T | null => all.toSorted((a, b) => a.at - b.at).at(-1) ?? null

/** The same for the workers' channel: what people there are told without anybody's asking, and so without a row of the audit; it has no words. */
export const listOf = async (house: House, area: AreaCode): Promise<ListedEpisode[]> => {
  const room = { house, store: house.store.area(area) }
  const open = await room.store.alerts('open')
  return Promise.all((await room.store.episodes.all('open')).map((episode) => listed(room, episode, open)))
}

const listed = async (room: Pick<Place, 'house' | 'store'>, episode: Episode, open: readonly Alert[]): Promise<ListedEpisode> => {
  const { id, code, owner, opened, plan, checkIns } = episode
  const sent = await wentOf(room, episode)
  const passed = await passedOn(room, episode, sent)
  const went = newest(checkIns.flatMap(({ id: one, fate }) => (fate.state === 'went' ? [{ at: fate.at, state: sent.delivery[one] ?? null }] : [])))
  const notSent = newest(checkIns.flatMap(({ fate }) => (fate.state === 'not_sent' ? [{ at: fate.at, because: fate.because }] : [])))
  const waiting = checkIns.flatMap(({ fate, due }) => (fate.state === 'waiting' ? [due] : []))
  return {
    id, code, owner, opened: opened.at, hasPlan: plan !== undefined, isPaused: plan?.paused !== undefined,
    next: waiting.length === 0 ? null : instant(Math.min(...waiting)), went, heard: await heardOf(room, passed),
    onIt: newest(episode.happened.flatMap(({ what, by, at }) => (what === 'on_it' ? [{ by, at }] : []))),
    notSent: notSent && (went?.at ?? 0) < notSent.at ? notSent : null,
    answered: latest(checkIns.flatMap(({ kind, fate }) => (kind === 'answer' && fate.state === 'went' ? [fate.at] : []))), toDecide: toDecideBy(episode),
    acts: episode.happened.filter(({ what }) => what !== 'read' && what !== 'read_earlier' && what !== 'looked_at_shift').length,
    alerts: open.filter(({ conversation }) => passed.ids.includes(conversation)).map(({ id: one, severity, topic, at, acknowledged }) => ({ id: one, severity, topic, at, ...(acknowledged ? { acknowledged } : {}) })),
  }
}

/** One that is open, by the code that people say; null: none that they may find. */
export const listOne = async (house: House, by: DutyPerson, code: string): Promise<ListedEpisode | null> => {
  const place = readerOf(house, by)
  const found = (await place.store.episodes.all('open')).find((one) => one.code === code && mayFind(by, one))
  return found ? listed(place, found, await place.store.alerts('open')) : null
}

/** A child who is back, and has still to be listened to: codes and clocks. */
export type HeldEpisode = Pick<Episode, 'id' | 'code' | 'owner'> & { back: Back; /** By when the return interview is to be held. */ due: Instant | null }

/** Whoever was back first comes first. */
export const listHeld = async (house: House, by: DutyPerson): Promise<HeldEpisode[]> =>
  (await readerOf(house, by).store.episodes.held()).filter((one) => mayFind(by, one)).flatMap(({ id, code, owner, back, area }) =>
    (back ? [{ id, code, owner, back, due: interviewBy(back, packOf(area).returnInterviewHours.value) }] : []))

/** The open episodes of this person's area, the oldest first. `damaged`: rows that cannot be opened; the operator is told. */
export const listEpisodes = async (house: House, by: DutyPerson): Promise<{ episodes: ListedEpisode[]; damaged: EpisodeId[] }> => {
  const place = readerOf(house, by)
  const damaged: EpisodeId[] = []
  const all = await place.store.episodes.all('open', (id) => damaged.push(id))
  const open = await place.store.alerts('open')
  return { episodes: await Promise.all(all.filter((episode) => mayFind(by, episode)).map((episode) => listed(place, episode, open))), damaged }
}
