/**
 * The watchdog: looks for what nothing else would notice. A message that has had neither an answer nor a person within its time, a knock
 * that stays parked, a text or a clock that stands still. Each raises one service alert with our code; none is looked at twice. It reads no
 * words but to tell the silences that law 3 allows from those that it does not.
 */
import { carrierWord } from '../core/carrier-words.ts'
import { sideOf } from '../decide.ts'
import type { AreaStore } from '../ports.ts'
import { referenceOf } from '../report/reference.ts'
import type { House } from '../turn.ts'
import { instant, type AreaCode, type Conversation, type ConversationId, type Inbound, type Instant } from '../vocabulary.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** An answer goes within seconds, or a person has it; what has neither after this was lost. */
export const watchedAfter = 10 * MINUTE
/** In one round and area: each costs three queries, and D1 allows so many in one event. The next round goes on from there. */
const atOnce = 10
const markOf = (area: AreaCode) => `watch.${area}`

type Room = { house: House; store: AreaStore; area: AreaCode; now: Instant }
type Topic = 'unanswered' | 'not_taken' | 'stuck'

const raise = ({ store, now }: Room, topic: Topic, of: string, conversation: ConversationId) =>
  store.raise({ id: `${topic}:${of}`, conversation, severity: 'service', topic, code: referenceOf(conversation), at: now })

// ── Neither an answer nor a person ───────────────────────────────────────────

/** After STOP, in a flood, on a number that is dear to answer: only these silences are meant (law 3). */
const isMeant = (conversation: Conversation, at: Instant): boolean => {
  const { milestones, pace } = conversation
  const around = (then: Instant, within: number) => Math.abs(then - at) <= within
  return milestones.left_alone !== undefined || pace?.dear === true || (pace?.told !== undefined && around(pace.told, HOUR)) || (pace?.idle ?? []).filter((then) => around(then, 5 * MINUTE)).length >= 3
}

type Heard = { id: string; conversation: ConversationId; at: Instant }
const isLost = async ({ store }: Room, { conversation: id, at }: Heard): Promise<boolean> => {
  const found = await store.open(id)
  // What does not open has its own alert.
  if (found.state !== 'here') return false
  const { conversation } = found
  if (isMeant(conversation, at) || await store.optOuts.has(conversation.line)) return false
  const said = (await store.thread(id, sideOf(conversation.speaker))).find((entry) => entry.direction === 'in' && entry.at === at)
  // A browser that was left, and a word that the carrier answers itself, want none.
  return said !== undefined && carrierWord(said.body) === null
}

const unanswered = async (room: Room): Promise<number> => {
  const { house, store, area, now } = room
  const mark = Number(await house.store.setting(markOf(area)))
  const before = instant(now - watchedAfter)
  const from = instant(mark > 0 ? mark : now - 24 * HOUR)
  if (before <= from) return 0
  const heard = await store.unanswered(from, before, atOnce)
  let found = 0
  for (const one of heard) {
    if (!await isLost(room, one)) continue
    await raise(room, 'unanswered', one.id, one.conversation)
    found += 1
  }
  const last = heard.length === atOnce ? heard.at(-1) : undefined
  await house.store.setSetting(markOf(area), String(last ? Math.max(last.at, from + 1) : before))
  return found
}

// ── What stands still ────────────────────────────────────────────────────────

const leadsTo = async ({ store }: Room, { from }: Inbound): Promise<ConversationId> => {
  if ('conversation' in from) return from.conversation
  const found = await store.find(from.line)
  return found.state === 'here' ? found.conversation.id : store.conversationId(from.line, found.sitting)
}

const standing = async (room: Room): Promise<number> => {
  const { house, store, now } = room
  const late = instant(now - watchedAfter)
  let found = 0
  for (const { inbound } of (await store.parked(atOnce)).filter((one) => one.inbound.at < late)) {
    await raise(room, 'not_taken', inbound.id, await leadsTo(room, inbound))
    found += 1
  }
  for (const { id, conversation } of await store.stuck(late, house.world.realNow(), atOnce)) {
    await raise(room, 'stuck', id, conversation)
    found += 1
  }
  for (const { id, from } of await store.waits.due(late, 1)) {
    if (!('conversation' in from)) continue
    await raise(room, 'stuck', id, from.conversation)
    found += 1
  }
  return found
}

/** Once in each round. Returns how much was found; what was raised before is raised no second time. */
export const watchOver = async (house: House, areas: readonly AreaCode[]): Promise<number> => {
  let found = 0
  for (const area of areas) {
    const room: Room = { house, area, store: house.store.area(area), now: house.world.now() }
    found += await unanswered(room) + await standing(room)
  }
  return found
}
