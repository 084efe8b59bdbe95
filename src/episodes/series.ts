/** A gentle series: several check-ins approved in one act, a day apart by the clock on the wall. Pure. */
import { dateOf, dayNumber, instantOf, localOf } from '../core/answers/zone.ts'
import type { Episode } from '../vocabulary/episode.ts'
import { fold } from '../core/answers/plain.ts'
import { instant, type Instant } from '../vocabulary.ts'
import { approve } from './check-ins.ts'
import type { Approval, Decided, Doing } from './episode.ts'

/** More than a week ahead nobody knows what will be right to say. */
const mostDays = 7

/** Said again in the same words it reads as a machine (domain.md §6.3). What never left may be said after all. */
const hasHad = ({ checkIns }: Episode, body: string): boolean =>
  checkIns.some((one) => (one.fate.state === 'waiting' || one.fate.state === 'went') && fold(one.body, one.body.length) === fold(body, body.length))

/** The same time of day on as many days, the first of them `first`: right through both changes of the clocks. */
export const dayByDay = (first: Instant, days: number, timeZone: string): Instant[] => {
  const { year, month, day, hour, minute } = localOf(first, timeZone)
  return Array.from({ length: Math.min(days, mostDays) }, (_none, ahead) => {
    const date = dateOf(dayNumber(year, month, day) + ahead)
    return ahead === 0 ? first : instant(instantOf({ year: date.year, month: date.month, day: date.day, hour, minute }, timeZone).at)
  })
}

/** All of them or none: the first that is refused refuses the series. Each is a check-in of its own afterwards, and can be called off alone. */
export const approveSeries = (episode: Episode, checkIns: readonly Approval[], doing: Doing): Decided => {
  if (checkIns.length === 0) return { refused: 'no_words' }
  if (checkIns.length > mostDays) return { refused: 'too_long' }
  let after = episode
  for (const one of checkIns) {
    const decided: Decided = hasHad(after, one.body) ? { refused: 'words_twice' } : approve(after, one, doing)
    if ('refused' in decided) return { ...decided, which: one.id }
    after = decided.after
  }
  // One act is one version, however many it approves.
  return { after: { ...after, version: episode.version + 1 } }
}
