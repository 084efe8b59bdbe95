/**
 * A check-in whose time has come: what is known of the phone is gathered, policy decides once more, and what it says is kept with its reason.
 * One that goes is one commit, the turn of the child's sitting and the episode with it: the keys of both are the locks, so that it goes once
 * however many look at it at the same moment, and whoever closes, pauses or writes in between overtakes it.
 */
import { decide, saidOnPhone, sideOf } from '../decide.ts'
import { isDangerOpen } from '../core/open-danger.ts'
import { mayTextUnasked } from '../core/young/hear-young.ts'
import { itDidNotGo, itGoesLater, itWent } from '../episodes/check-ins.ts'
import { mayGo, type MayGo } from '../episodes/policy.ts'
import type { AreaStore, Found } from '../ports.ts'
import { referenceOf } from '../report/reference.ts'
import { deskFor, looks, type House } from '../turn.ts'
import { inboundId, type Alert, type AreaCode, type Conversation, type Inbound, type Instant } from '../vocabulary.ts'
import type { CheckIn, Episode, EpisodeId, NotSent } from '../vocabulary/episode.ts'
import { factsOf, isPlanned, childsLine, type Planned } from './check-in-facts.ts'

/** In one round: each costs some twenty-five queries, and nine more to send, and D1 allows so many in one event (docs/operating.md). The next round goes on. */
const atOnce = 10

type Room = { house: House; store: AreaStore; area: AreaCode }
type Kept = 'kept' | 'overtaken'
/** `at`: the moment at which it was all looked at. */
type Case = { episode: Episode; checkIn: CheckIn; at: Instant }

/** The lock against sending it twice, and what it stands under in the outbox. */
const causeOf = ({ episode, checkIn }: Case) => inboundId(`checkin:${episode.id}:${checkIn.id}`)

const knockOf = ({ house }: Room, one: Case & { episode: Planned }): Inbound => {
  const { episode, checkIn: { body, kind, sendBefore }, at } = one
  const { plan: { codeWords, language } } = episode
  return {
    id: causeOf(one), area: episode.area, at, from: { line: childsLine(house, episode) },
    knock: { kind: 'checkedIn', text: body, first: kind === 'first', ...(kind === 'answer' ? { answers: true as const } : {}), sendBefore, codeWords, ...(language === 'en' ? {} : { language }) },
  }
}

/** Policy let it go, and the sitting does not take it (decide/check-in.ts): why, in the words that the worker reads. */
const whyNotTaken = (found: Found): NotSent => {
  if (found.state !== 'here') return 'not_their_phone'
  const { conversation: was } = found
  if (sideOf(was.speaker) === 'adult' || saidOnPhone(found).otherHand) return 'not_their_phone'
  return mayTextUnasked(was) && isDangerOpen(was) ? 'owed_an_answer' : 'phone_not_safe'
}

// ── What policy said is kept ─────────────────────────────────────────────────

/** Words that stand alone, and the episode with them: whole, or not at all. */
const goes = async (room: Room, one: Case & { episode: Planned }, found: Found): Promise<Kept | 'not_taken'> => {
  const { house, store, area } = room
  const { episode, checkIn, at } = one
  const inbound = knockOf(room, one)
  const decided = decide(await deskFor(house, store, area), found, inbound, true)
  if (!decided) return 'not_taken'
  const after = itWent(episode, checkIn.id, { at, cause: inbound.id })
  if (!after) return 'overtaken'
  const outcome = await store.commit({ ...decided, fingerprint: house.hash(`${inbound.id} ${checkIn.body}`), episode: { before: episode.version, after } })
  return outcome === 'kept' ? 'kept' : 'overtaken'
}

/** The board says so whoever looks; and where the child has written to us, it stands among what people are to see. */
const toldOf = (one: Case, because: NotSent, child: Conversation | undefined): Alert[] =>
  // "Unless they reply" was the worker's own wish: it did as it was told.
  (!child || because === 'they_replied' ? [] : [{ id: `not_sent:${causeOf(one)}`, conversation: child.id, severity: 'service', topic: 'check_in_not_sent', code: referenceOf(child.id), at: one.at }])

const goesNot = async (room: Room, one: Case, because: NotSent, child: Conversation | undefined): Promise<Kept> => {
  const { episode, checkIn, at } = one
  const after = itDidNotGo(episode, checkIn.id, { at, because })
  if (!after) return 'overtaken'
  const audit = [{ at, actor: 'service', action: 'episode.not_sent', outcome: `${episode.code} ${because}` }]
  const outcome = await room.store.episodes.save({ before: episode.version, after, key: `not_sent:${causeOf(one)}`, audit, alerts: toldOf(one, because, child) })
  return outcome === 'kept' ? 'kept' : 'overtaken'
}

const goesLater = async ({ store }: Room, one: Case, due: Instant): Promise<Kept> => {
  const { episode, checkIn } = one
  const after = itGoesLater(episode, checkIn.id, due)
  const outcome = after && await store.episodes.save({ before: episode.version, after, key: `later:${causeOf(one)}:${episode.version}`, audit: [] })
  return outcome === 'kept' ? 'kept' : 'overtaken'
}

// ── What is due ──────────────────────────────────────────────────────────────

const firstDue = ({ checkIns }: Episode, now: Instant): CheckIn | undefined =>
  checkIns.filter(({ fate, due }) => fate.state === 'waiting' && due <= now).toSorted((a, b) => a.due - b.due)[0]

const decideOn = async (room: Room, episode: Episode, checkIn: CheckIn): Promise<Kept> => {
  if (!isPlanned(episode)) return goesNot(room, { episode, checkIn, at: room.house.world.now() }, 'no_plan', undefined)
  const { facts, found, sittings: [child] } = await factsOf(room, episode)
  const one = { episode, checkIn, at: facts.now }
  const said: MayGo = mayGo(checkIn, episode, facts)
  if ('later' in said) return goesLater(room, one, said.later)
  const outcome = 'not' in said ? said.not : await goes(room, one, found)
  if (outcome === 'kept' || outcome === 'overtaken') return outcome
  return goesNot(room, one, outcome === 'not_taken' ? whyNotTaken(found) : outcome, child)
}

/** All of one episode that is due, the earliest first; each is decided on what stands once the one before it is kept. */
const sendOf = async (room: Room, id: EpisodeId): Promise<number> => {
  let moved = 0
  for (let lost = 0; lost < looks;) {
    const episode = await room.store.episodes.find(id)
    const checkIn = episode && firstDue(episode, room.house.world.now())
    if (!episode || !checkIn) break
    if (await decideOn(room, episode, checkIn) === 'kept') moved += 1
    else lost += 1
  }
  return moved
}

/** One that breaks keeps no other from going: it stays due, and the operator hears of it at each round. */
const tried = async ({ house, ...room }: Room, id: EpisodeId): Promise<number> => {
  try {
    return await sendOf({ house, ...room }, id)
  } catch (error) {
    house.report('turn.parked', { why: error instanceof Error ? error.name : 'unknown' })
    return 0
  }
}

/** Decides every check-in of these areas whose time has come. Returns how many were: gone to the outbox, put off, or held back for good. */
export const sendDue = async (house: House, areas: readonly AreaCode[]): Promise<number> => {
  let moved = 0
  for (const area of areas) {
    const store = house.store.area(area)
    for (const id of await store.episodes.due(house.world.now(), atOnce)) moved += await tried({ house, store, area }, id)
  }
  return moved
}

/** When the next one of any of these areas is due. */
export const checkInsNext = async (house: House, areas: readonly AreaCode[]): Promise<Instant | null> => {
  const known = (await Promise.all(areas.map((area) => house.store.area(area).episodes.next()))).filter((due) => due !== null)
  return known.length === 0 ? null : (Math.min(...known) as Instant)
}
