/** What the list of missing episodes shows: where each stands and why, in plain words. Codes and clocks only; the middle gives no others (act/read-episode.ts). */
import { notSentWords } from '../../content/check-ins/words.ts'
import { episodeWords, listWords } from '../../content/console.ts'
import type { ListedEpisode } from '../act/read-episode.ts'
import { isLate, replyDue, standings, standingsOf, type Standing } from '../episodes/standing.ts'
import type { EpisodeLine, EpisodePlace } from '../pages/episodes.tsx'
import type { Instant } from '../vocabulary.ts'
import { nameAmong, type Here } from './console-person.ts'
import { ago, sayTime } from './duty-lines.ts'

/** "3 hours ago", or within the minute "just now". */
export const since = (ms: number) => (ms < 60_000 ? listWords.justNow : `${ago(ms)} ${listWords.ago}`)
export const episodePath = (id: string) => `/console/episodes/${id}`

const { why } = listWords

type At = { now: Instant; here: Here }

/** What somebody must see to, the gravest first. `ownersOnly`: for whoever it is with; the rest is anybody's of the area. */
const wants = (one: ListedEpisode, { now, here: { timeZone } }: At): { says: string; ownersOnly?: true }[] => {
  const { notSent, hasPlan, toDecide } = one
  const [stands, reply] = [standingsOf(one, now), replyDue(one)]
  const due = (at: Instant, words: { owed: string; late: string }) => `${at <= now ? words.late : words.owed} ${sayTime(at, timeZone)}.`
  return [
    ...(reply === null ? [] : [{ says: due(reply, { owed: why.owed, late: why.owedLate }) }]),
    ...(toDecide === null ? [] : [{ says: due(toDecide, { owed: why.to_decide, late: why.decideLate }) }]),
    ...(isLate(one, now) ? [{ says: why.overdue }] : []),
    ...(notSent ? [{ says: `${why.not_sent} ${notSentWords[notSent.because]}.`, ownersOnly: true as const }] : []),
    ...(stands.includes('undelivered') ? [{ says: why.undelivered, ownersOnly: true as const }] : []),
    ...(hasPlan ? [] : [{ says: why.no_plan, ownersOnly: true as const }]),
  ]
}

/** What became of the last text, in words: of one whose sitting is gone nobody knows. */
const becameOf = ({ state }: NonNullable<ListedEpisode['went']>): string => (state === null ? why.unknownFate : episodeWords.delivery[state])

const clocksOf = ({ opened, heard, went, next, isPaused }: ListedEpisode, { now, here: { timeZone } }: At): string[] => [
  `${listWords.opened} ${since(now - opened)}.`,
  heard === null ? why.never_heard : `${why.heard} ${sayTime(heard, timeZone)}.`,
  ...(went ? [`${why.texted} ${sayTime(went.at, timeZone)}: ${becameOf(went)}${heard !== null && heard >= went.at ? `, ${why.read_back}` : ''}.`] : []),
  ...(went && (heard === null || heard < went.at) ? [`${why.silent} ${sayTime(went.at, timeZone)}, ${since(now - went.at)}.`] : []),
  isPaused ? why.paused : next === null ? why.nothing_planned : `${why.waits} ${sayTime(next, timeZone)}.`,
]

const isWaiting = ({ next, went, heard, isPaused }: ListedEpisode) => isPaused || next !== null || (went !== null && (heard === null || heard < went.at))

const lineInList = (one: ListedEpisode, at: At): EpisodeLine => {
  const isMine = one.owner === at.here.by.key
  const wanted = wants(one, at)
  const place: EpisodePlace = wanted.some(({ ownersOnly }) => isMine || !ownersOnly) ? 'needs_me_now' : wanted.length > 0 || isWaiting(one) ? 'waiting' : 'quiet'
  return {
    id: one.id, path: episodePath(one.id), code: one.code, place, owner: isMine ? null : nameAmong(at.here.people, one.owner, ''),
    says: [...wanted.map(({ says }) => says), ...clocksOf(one, at)], ...(wanted.length > 0 && place === 'needs_me_now' ? { isLate: true } : {}),
  }
}

/** One's own first; among equals the one that was opened first. */
export const linesOf = (episodes: readonly ListedEpisode[], at: At): EpisodeLine[] => {
  const isOthers = ({ owner }: ListedEpisode) => Number(owner !== at.here.by.key)
  return episodes.toSorted((a, b) => isOthers(a) - isOthers(b) || a.opened - b.opened).map((one) => lineInList(one, at))
}

// ── The filters ──

export type Filter = 'all' | 'mine' | Standing
export const filterIn = (said: string | undefined): Filter => (said === 'mine' ? said : standings.find((one) => one === said) ?? 'all')

export const shownBy = (episodes: readonly ListedEpisode[], filter: Filter, { now, here: { by } }: At): ListedEpisode[] =>
  episodes.filter((one) => filter === 'all' || (filter === 'mine' ? one.owner === by.key : standingsOf(one, now).includes(filter)))

/** Each that holds any, and the two that are always there. */
export const filtersOf = (episodes: readonly ListedEpisode[], chosen: Filter, at: At): { filter: Filter; label: string; count: number }[] =>
  (['all', 'mine', ...standings] as const).map((filter) => ({ filter, label: listWords.filters[filter], count: shownBy(episodes, filter, at).length }))
    .filter(({ filter, count }) => count > 0 || filter === 'all' || filter === 'mine' || filter === chosen)
