/** Missing episodes of the store in memory: the rules of `episodes.ts` and `check-ins.ts`, as plain data. */
import type { EpisodesPort, Turn } from '../ports.ts'
import type { Instant } from '../vocabulary.ts'
import type { Episode, EpisodeChange } from '../vocabulary/episode.ts'
import { checkChange, checkTurnsEpisode, earliestDue, endedAt } from './episode-rules.ts'
import { numberHash } from './lines.ts'
import { keepReadings, type Memory } from './memory-rooms.ts'

export const episodesIn = (m: Memory): Episode[] => [...m.episodes.values()].map((json) => JSON.parse(json) as Episode)

const versionOf = (m: Memory, { after: { id } }: EpisodeChange) => episodesIn(m).find((one) => one.id === id)?.version ?? 0

export const isOvertaken = (m: Memory, change: EpisodeChange) => versionOf(m, change) !== change.before

const toCallOff = (m: Memory, { after: { id }, callOff }: EpisodeChange) => [...m.checkIns].filter(([cause, { episode, state }]) =>
  episode === id && state === 'going' && (callOff === 'all' || callOff?.includes(cause))).map(([cause]) => cause)

const isUnderway = (m: Memory, cause: string) => [...m.outbox.values()].some(({ send, state }) => send.cause === cause && state === 'sending')

const keep = (m: Memory, change: EpisodeChange, key: string) => {
  for (const cause of toCallOff(m, change)) m.checkIns.set(cause, { episode: change.after.id, state: 'called_off' })
  m.episodes.set(change.after.id, JSON.stringify(change.after))
  m.episodeActs.set(key, change.after.id)
}

/** A number is one open episode's: asked of what takes one (episode-writes.ts). */
const isTaken = (m: Memory, { after: { id, plan, state } }: EpisodeChange): boolean => {
  const numberIn = (one: Pick<Episode, 'plan' | 'state'> | undefined) => (one?.state === 'open' && one.plan ? numberHash(m.index, one.plan.number) : null)
  const [number, all] = [numberIn({ state, ...(plan ? { plan } : {}) }), episodesIn(m)]
  return number !== null && numberIn(all.find((one) => one.id === id)) !== number && all.some((one) => one.id !== id && numberIn(one) === number)
}

/** The turns of this store, for a change that is kept with one. */
export type Turns = { refuses: (turn: Turn) => boolean; commit: (turn: Turn) => void }

const save = (m: Memory, turns: Turns, change: Parameters<EpisodesPort['save']>[0]): 'kept' | 'done' | 'overtaken' | 'underway' | 'taken' => {
  checkChange(m.area, change)
  if (m.episodeActs.has(change.key)) return 'done'
  if (isOvertaken(m, change)) return 'overtaken'
  if (toCallOff(m, change).some((cause) => isUnderway(m, cause))) return 'underway'
  if (isTaken(m, change)) return 'taken'
  if (change.turn && turns.refuses(change.turn)) return 'overtaken'
  if (change.turn) turns.commit(change.turn)
  keep(m, change, change.key)
  keepReadings(m, change.audit)
  for (const alert of change.alerts ?? []) if (!m.alerts.has(alert.id)) m.alerts.set(alert.id, structuredClone(alert))
  return 'kept'
}

/** Throws where it does not fit the turn. */
export const checkEpisode = (m: Memory, turn: Turn) => void checkTurnsEpisode(m.area, turn)

/** With a turn that is kept. What the carrier has at this moment is past calling off. */
export const keepEpisode = (m: Memory, turn: Turn) => {
  if (!turn.episode) return
  keep(m, turn.episode, turn.inbound.id)
  if (checkTurnsEpisode(m.area, turn)) m.checkIns.set(turn.inbound.id, { episode: turn.episode.after.id, state: 'going' })
}

/** Did a check-in of an episode that is still open go to this sitting? */
export const isOfOpenEpisode = (m: Memory, conversation: string): boolean => {
  const open = new Set<string>(episodesIn(m).filter(({ state }) => state === 'open').map(({ id }) => id))
  return [...m.outbox.values()].some(({ send }) => send.conversation === conversation && open.has(m.checkIns.get(send.cause)?.episode ?? ''))
}

export const forgetEpisodes = (m: Memory, before: Instant): number => {
  const old = episodesIn(m).filter((one) => one.state === 'closed' && (endedAt(one) ?? before) < before)
  for (const { id } of old) {
    m.episodes.delete(id)
    for (const [key, episode] of m.episodeActs) if (episode === id) m.episodeActs.delete(key)
    for (const [cause, { episode }] of m.checkIns) if (episode === id) m.checkIns.delete(cause)
  }
  return old.length
}

const byName = (a: Episode, b: Episode) => (a.id < b.id ? -1 : 1)

const waiting = (m: Memory) => episodesIn(m).flatMap((episode) => {
  const due = earliestDue(episode)
  return due === null ? [] : [{ episode, due }]
}).sort((a, b) => a.due - b.due || byName(a.episode, b.episode))

const lastClosed = (m: Memory) => episodesIn(m).filter((one) => one.state === 'closed' && endedAt(one) !== null).sort((a, b) => (endedAt(b) ?? 0) - (endedAt(a) ?? 0) || byName(a, b)).slice(0, 50)

const held = (m: Memory) => episodesIn(m).filter((one) => one.state === 'closed' && endedAt(one) === null).sort((a, b) => (a.back?.at ?? 0) - (b.back?.at ?? 0) || byName(a, b))

export const memoryEpisodes = (m: Memory, turns: Turns): EpisodesPort => ({
  all: async (state) => (state === 'closed' ? [...held(m).toReversed(), ...lastClosed(m)]
    : episodesIn(m).filter((one) => one.state === 'open').sort((a, b) => a.opened.at - b.opened.at || byName(a, b))),
  closedSince: async (at) => lastClosed(m).filter((one) => (endedAt(one) ?? 0) >= at),
  held: async () => held(m),
  find: async (id) => episodesIn(m).find((one) => one.id === id) ?? null,
  ofLine: async (line) => {
    if (line.channel !== 'sms') return null
    const hash = numberHash(m.index, line.theirs)
    return episodesIn(m).filter(({ state, plan }) => state === 'open' && plan && numberHash(m.index, plan.number) === hash)
      .sort((a, b) => b.opened.at - a.opened.at || byName(a, b))[0] ?? null
  },
  isDone: async (key) => m.episodeActs.has(key),
  save: async (change) => save(m, turns, change),
  due: async (now, limit) => waiting(m).filter(({ due }) => due <= now).slice(0, limit).map(({ episode }) => episode.id),
  next: async () => waiting(m)[0]?.due ?? null,
})
