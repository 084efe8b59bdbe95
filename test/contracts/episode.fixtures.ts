/** Missing episodes and check-ins for the store's tests. Nobody in them is anybody. */
import type { AreaStore } from '../../src/ports.ts'
import { type AreaCode, e164, inboundId, type Conversation } from '../../src/vocabulary.ts'
import type { CheckIn, Episode, EpisodeChange, EpisodeId, Plan } from '../../src/vocabulary/episode.ts'
import { at, begin, fresh, onward, sending, sms, turnOf } from './store.fixtures.ts'

export const planned = (last = 123, more: Partial<Plan> = {}): Plan => ({
  sender: 'jo', calledBy: 'Jo', number: e164(`+447700900${String(last).padStart(3, '0')}`), undoUntil: at(1), phone: 'their_own',
  hours: { from: '08:00', until: '20:00' }, timeZone: 'Europe/London', codeWords: { help: '', safe: '' }, never: ['canary subject'], tone: 'plain', language: 'en',
  police: { told: 'canary sergeant', at: at(0) }, madeBy: 'jo', madeAt: at(0), ...more,
})

export const approved = (id: string, minutes: number, more: Partial<CheckIn> = {}): CheckIn => ({
  id, kind: 'check_in', body: 'Hi, Jo here. Are you ok?', approved: { by: 'jo', at: at(0), despite: [] }, due: at(minutes), sendBefore: at(minutes + 60),
  fate: { state: 'waiting' }, ...more,
})

/** An open episode as it is first kept. */
export const worry = (area: AreaCode, more: Partial<Episode> = {}): Episode => ({
  id: fresh('episode') as EpisodeId, area, code: 'EP-KTRWV', state: 'open', owner: 'jo', opened: { by: 'jo', at: at(0) }, child: { name: 'Ahlam', years: 15 },
  checkIns: [], happened: [{ at: at(0), by: 'jo', what: 'opened' }], version: 1, ...more,
})

/** The next version of it. */
export const moved = (episode: Episode, more: Partial<Episode>): Episode => ({ ...episode, ...more, version: episode.version + 1 })

export const changeTo = (after: Episode, callOff?: EpisodeChange['callOff']): EpisodeChange => ({ before: after.version - 1, after, ...(callOff ? { callOff } : {}) })

/** Kept, under a key of its own, with one row of the audit. */
export const save = (here: AreaStore, after: Episode, callOff?: EpisodeChange['callOff'], key = fresh('act')) => here.episodes.save({
  ...changeTo(after, callOff), key, audit: [{ at: at(after.version), actor: 'jo', action: `episode ${after.version}`, outcome: 'kept' }] })

export const opened = async (here: AreaStore, area: AreaCode, more: Partial<Episode> = {}) => {
  const episode = worry(area, more)
  const verdict = await save(here, episode)
  if (verdict !== 'kept') throw new Error(`The fixture was ${verdict}`)
  return episode
}

export const closedOf = (episode: Episode, minutes = 30) =>
  moved(episode, { state: 'closed', closed: { by: 'jo', at: at(minutes), because: 'returned' } })

export const causeOf = ({ id }: Episode, checkIn: string) => inboundId(`checkin:${id}:${checkIn}`)

/** As it is once this check-in went into the outbox. */
export const wentOf = (episode: Episode, checkIn: string, minutes = 10) => moved(episode, { checkIns: episode.checkIns.map((one) => (one.id === checkIn
  ? { ...one, fate: { state: 'went' as const, at: at(minutes), cause: causeOf(episode, checkIn) } } : one)) })

type Going = { here: AreaStore; area: AreaCode; conversation: Conversation; episode: Episode; checkIn: string; minutes?: number }

/** The turn of the child's sitting that sends it, and the episode as it is afterwards. */
export const goingTurn = ({ area, conversation, episode, checkIn, minutes = 10 }: Going) => {
  const cause = causeOf(episode, checkIn)
  const inbound = { id: cause, area, at: at(minutes), from: { conversation: conversation.id }, knock: { kind: 'rang' as const, wait: 'check_in' } }
  const after = wentOf(episode, checkIn, minutes)
  const send = sending(inbound, conversation, 0, { kind: 'check_in', key: 'check_in', body: 'Hi, Jo here. Are you ok?', sendBefore: at(minutes + 60) })
  return { turn: turnOf(onward(conversation), inbound, { side: 'child', sends: [send], episode: changeTo(after) }), after, cause, send }
}

/** An episode with a plan and check-ins, and the child's sitting that they go to. */
export const planFor = async (here: AreaStore, area: AreaCode, { last = 123, checkIns = ['one'] }: { last?: number; checkIns?: string[] } = {}) => {
  const { conversation } = await begin(here, area, sms(last), { side: 'child' }, 0)
  const episode = await opened(here, area, { plan: planned(last), checkIns: checkIns.map((id, n) => approved(id, 10 + n)) })
  return { here, area, conversation, episode }
}

/** The same, with the first of them in the outbox. */
export const goingFor = async (here: AreaStore, area: AreaCode, last = 123) => {
  const plan = await planFor(here, area, { last })
  const going = goingTurn({ ...plan, checkIn: 'one' })
  const verdict = await here.commit(going.turn)
  if (verdict !== 'kept') throw new Error(`The fixture was ${verdict}`)
  return { ...plan, conversation: going.turn.conversation, episode: going.after, cause: going.cause, id: going.send.id, send: going.send }
}
