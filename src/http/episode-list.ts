/** What the list of missing episodes shows: where each stands and why, in plain words. Codes and clocks only; the middle gives no others (act/read-episode.ts). */
import { notSentWords } from '../../content/check-ins/words.ts'
import { listWords } from '../../content/console.ts'
import type { ListedEpisode } from '../act/read-episode.ts'
import type { EpisodeLine, EpisodePlace } from '../pages/episodes.tsx'
import type { Instant } from '../vocabulary.ts'
import { nameAmong, type Here } from './console-person.ts'
import { ago, sayTime } from './duty-lines.ts'

/** "3 hours ago", or within the minute "just now". */
export const since = (ms: number) => (ms < 60_000 ? listWords.justNow : `${ago(ms)} ${listWords.ago}`)
export const episodePath = (id: string) => `/console/episodes/${id}`

const { why } = listWords
/** A row that is due is taken within moments: so late it stands still. */
const late = 5 * 60_000
const didNotArrive: readonly (string | null | undefined)[] = ['failed', 'dropped', 'uncertain']

type At = { now: Instant; here: Here }

/** What somebody must see to, the gravest first. `ownersOnly`: for whoever it is with; the rest is anybody's of the area. */
const wants = ({ alerts, went, notSent, next, hasPlan, isPaused }: ListedEpisode, now: Instant): { says: string; ownersOnly?: true }[] => [
  ...(alerts.some(({ severity }) => severity !== 'service') ? [{ says: why.owed }] : []),
  ...(next !== null && next < now - late && !isPaused ? [{ says: why.overdue }] : []),
  ...(notSent ? [{ says: `${why.not_sent} ${notSentWords[notSent.because]}.`, ownersOnly: true as const }] : []),
  ...(didNotArrive.includes(went?.state) ? [{ says: why.undelivered, ownersOnly: true as const }] : []),
  ...(hasPlan ? [] : [{ says: why.no_plan, ownersOnly: true as const }]),
]

const clocksOf = ({ opened, heard, went, next, isPaused }: ListedEpisode, { now, here: { timeZone } }: At): string[] => [
  `${listWords.opened} ${since(now - opened)}.`,
  heard === null ? why.never_heard : `${why.heard} ${sayTime(heard, timeZone)}.`,
  ...(went && (heard === null || heard < went.at) ? [`${why.silent} ${sayTime(went.at, timeZone)}, ${since(now - went.at)}.`] : []),
  isPaused ? why.paused : next === null ? why.nothing_planned : `${why.waits} ${sayTime(next, timeZone)}.`,
]

const isWaiting = ({ next, went, heard, isPaused }: ListedEpisode) => isPaused || next !== null || (went !== null && (heard === null || heard < went.at))

const lineInList = (one: ListedEpisode, at: At): EpisodeLine => {
  const isMine = one.owner === at.here.by.key
  const wanted = wants(one, at.now)
  const place: EpisodePlace = wanted.some(({ ownersOnly }) => isMine || !ownersOnly) ? 'needs_me_now' : wanted.length > 0 || isWaiting(one) ? 'waiting' : 'quiet'
  return {
    path: episodePath(one.id), code: one.code, place, owner: isMine ? null : nameAmong(at.here.people, one.owner, ''),
    says: [...wanted.map(({ says }) => says), ...clocksOf(one, at)], ...(wanted.length > 0 && place === 'needs_me_now' ? { isLate: true } : {}),
  }
}

/** One's own first; among equals the one that was opened first. */
export const linesOf = (episodes: readonly ListedEpisode[], at: At): EpisodeLine[] => {
  const isOthers = ({ owner }: ListedEpisode) => Number(owner !== at.here.by.key)
  return episodes.toSorted((a, b) => isOthers(a) - isOthers(b) || a.opened - b.opened).map((one) => lineInList(one, at))
}
