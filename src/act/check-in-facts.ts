/**
 * What the store knows of the phone in a plan, at this moment, for policy to decide on (episodes/policy.ts): who speaks there, whether it
 * is safe, who waits for an answer. Read from the sittings of that phone, from the ledger and from the outbox; nothing of it is kept twice.
 */
import { dateThere } from '../core/opening.ts'
import { may } from '../core/may.ts'
import { hasCheckIns } from '../core/young/check-in.ts'
import { isSafeToText } from '../core/young/hear-young.ts'
import { saidOnPhone, sideOf } from '../decide.ts'
import type { Facts, SaidSafe } from '../episodes/policy.ts'
import type { AreaStore, Found } from '../ports.ts'
import type { House } from '../turn.ts'
import { readsReplies } from './rota-now.ts'
import { e164, inboundId, instant, type Alert, type Conversation, type ConversationId, type Instant, type Line } from '../vocabulary.ts'
import type { Episode, Plan } from '../vocabulary/episode.ts'

export type Planned = Episode & { plan: Plan }
export const isPlanned = (episode: Episode): episode is Planned => episode.plan !== undefined
type Room = { house: House; store: AreaStore }

/** The telephone of a plan, as its area writes to it. */
export const childsLine = (house: House, { area, plan: { number } }: { area: Episode['area']; plan: Pick<Plan, 'number'> }): Line =>
  ({ channel: 'sms', ours: e164(house.numberOf(area)), theirs: number })

/** A phone has few; older ones than these are of another year. */
const mostSittings = 20

/** What passed on this phone while a child had it, or whoever may be one: newest first. `found`: where it leads now. */
export type OnPhone = { found: Found; sittings: Conversation[] }

export const onPhone = async ({ house, store }: Room, episode: Planned): Promise<OnPhone> => {
  const line = childsLine(house, episode)
  const found = await store.find(line)
  const last = found.state === 'nobody' ? 0 : found.sitting
  const sittings: Conversation[] = []
  for (let n = last; n > Math.max(0, last - mostSittings); n -= 1) {
    const one = await store.open(store.conversationId(line, n))
    if (one.state === 'here' && sideOf(one.conversation.speaker) === 'child') sittings.push(one.conversation)
  }
  return { found, sittings }
}

// ── Is it safe to text here? ─────────────────────────────────────────────────

/** Texts that surely came to nobody asked nothing. */
const neverCame: readonly string[] = ['failed', 'dropped']

/** Nobody has this number, or it takes no texts: Twilio's codes, in its answer or in a receipt (channels/twilio/policy.ts: `no_such_number`). */
const nobodys = new Set(['21211', '21614', '30005', '30006'])

/** When the last check-in went to nobody. */
const deadSince = async ({ store }: Room, { checkIns, plan }: Planned): Promise<Instant | null> => {
  const went = checkIns.flatMap(({ fate }) => (fate.state === 'went' && fate.at >= plan.madeAt ? [fate] : [])).toSorted((a, b) => a.at - b.at).at(-1)
  const rows = went ? await store.caused(inboundId(went.cause)) : []
  return went && rows.some(({ state, code }) => state === 'failed' && code !== null && nobodys.has(code)) ? went.at : null
}

/** So long without a word, a number may be another's by now (issue on practitioners, *Bad input*): what was asked before does not count. */
const silentTooLong = 90 * 24 * 3_600_000

/** When a first text under this plan last asked, if one did. */
const askedAt = async ({ store }: Room, { checkIns, plan }: Planned): Promise<Instant | null> => {
  for (const { kind, fate } of checkIns.toReversed()) {
    if (kind !== 'first' || fate.state !== 'went' || fate.at < plan.madeAt) continue
    const rows = await store.caused(inboundId(fate.cause))
    if (!(rows.length > 0 && rows.every(({ state }) => neverCame.includes(state)))) return fate.at
  }
  return null
}

/** What one sitting says of it: `yes` counts only since it was asked under this plan, `no` always. The code word has its own rule. */
const opinionOf = (conversation: Conversation, since: Instant | null): 'yes' | 'no' | null => {
  const { code_word: _used, ...milestones } = conversation.milestones
  if (!isSafeToText({ ...conversation, milestones })) return 'no'
  const answer = conversation.answers['young_phone']
  return answer?.value === 'yes' && since !== null && answer.at >= since ? 'yes' : null
}

const saidSafeIn = async (room: Room, episode: Planned, sittings: readonly Conversation[]): Promise<SaidSafe> => {
  const asked = await askedAt(room, episode)
  const last = latest([...(asked === null ? [] : [asked]), ...sittings.flatMap(heardIn)])
  const since = last !== null && room.house.world.now() - last > silentTooLong ? null : asked
  const said = sittings.map((one) => opinionOf(one, since)).find((one) => one !== null)
  return said ?? (since === null ? 'not_asked' : 'unanswered')
}

/** For whoever approves one now: what came of asking, and when they last wrote. */
export const saidOf = async (room: Room, episode: Planned): Promise<Pick<Facts, 'saidSafe' | 'lastHeard'>> => {
  const { sittings } = await onPhone(room, episode)
  return { saidSafe: await saidSafeIn(room, episode, sittings), lastHeard: latest(sittings.flatMap(heardIn)) }
}

// ── All of it ────────────────────────────────────────────────────────────────

/** Open ones on these sittings, of every kind. */
export const alertsOn = async (store: AreaStore, ids: readonly ConversationId[]): Promise<Alert[]> =>
  (await store.alerts('open')).filter(({ conversation }) => ids.includes(conversation))

/** No date is longer, on the day when the clocks go back. */
const longestDay = 25 * 3_600_000

/** Unasked texts to this number today by another episode: one that was closed today. Of those that are open no other has it (`number_taken`). */
const elsewhereToday = async ({ house, store }: Room, { id, plan: { number, timeZone } }: Planned): Promise<number> => {
  const now = house.world.now()
  const today = dateThere(now, timeZone)
  const others = [...await store.episodes.closedSince(instant(now - longestDay)), ...await store.episodes.held()].filter((one) => one.id !== id && one.plan?.number === number)
  return others.flatMap(({ checkIns }) => checkIns).filter(({ kind, fate }) => kind !== 'answer' && fate.state === 'went' && dateThere(fate.at, timeZone) === today).length
}

export const latest = (times: readonly Instant[]): Instant | null => (times.length === 0 ? null : instant(Math.max(...times)))

const usedIn = ({ milestones: { code_word: help, safe_word: safe } }: Conversation): Instant[] => [help, safe].filter((at) => at !== undefined)
/** A sitting that a check-in began is as old as that, and nobody has written in it yet. */
export const heardIn = (conversation: Conversation): Instant[] => (hasCheckIns(conversation) && conversation.milestones.greeted === undefined ? [] : [conversation.heard])

/** `found` is what they were read from: the turn that is decided by them is decided on that, so that whoever writes in between overtakes it. */
export const factsOf = async (room: Room, episode: Planned): Promise<{ facts: Facts; found: Found; sittings: Conversation[] }> => {
  const { house, store } = room
  const { found, sittings } = await onPhone(room, episode)
  const said = saidOnPhone(found)
  const facts: Facts = {
    now: house.world.now(),
    stopped: said.leftAlone || await store.optOuts.has(childsLine(house, episode)),
    speaker: said.speaker,
    saidSafe: await saidSafeIn(room, episode, sittings),
    lastHeard: latest(sittings.flatMap(heardIn)),
    // People are still to answer; what tells of a text that did not go wants none.
    owedAnswer: (await alertsOn(store, sittings.map(({ id }) => id))).some(({ severity }) => severity !== 'service'),
    cameBack: latest(sittings.flatMap(({ milestones: { check_in_back: at } }) => (at !== undefined && at >= episode.opened.at ? [at] : []))),
    // A row that does not open may say anything.
    otherHand: said.otherHand || found.state === 'damaged',
    codeWord: latest(sittings.flatMap(usedIn)),
    elsewhereToday: await elsewhereToday(room, episode),
    isRead: await readsReplies(house, episode.area),
    numberDead: await deadSince(room, episode),
    ...(house.rota ? { people: house.rota.people.filter((one) => one.area === episode.area && may(one, 'work_on_episodes')).map(({ key }) => key) } : {}),
  }
  return { facts, found, sittings }
}
