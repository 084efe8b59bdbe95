/** What is wrong with the time of a check-in: outside the plan's hours, or one at which nobody would read a reply; then which times are free. */
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords } from '../../content/console.ts'
import { freeTimes } from '../episodes/free-times.ts'
import { whenItMayGo } from '../episodes/policy.ts'
import type { Instant } from '../vocabulary.ts'
import type { CheckIn } from '../vocabulary/episode.ts'
import { endOf, type Planned } from './check-in-look.ts'
import { sayTime } from './duty-lines.ts'

/** Why nothing can go then; null: it can. */
export const timeBlocked = (kind: CheckIn['kind'], due: Instant, { plan, facts }: Planned): 'outside_hours' | 'nobody_to_read' | null => {
  const goes = whenItMayGo({ sendBefore: endOf(kind, due), kind }, plan, due)
  if (goes === null) return 'outside_hours'
  return kind !== 'answer' && facts?.isRead?.(goes) === false ? 'nobody_to_read' : null
}

/** Nothing, or one sentence. */
export const timeWrong = (kind: CheckIn['kind'], due: Instant, found: Planned, now: Instant): string[] => {
  const why = timeBlocked(kind, due, found)
  const { plan, facts } = found
  return why === 'nobody_to_read' && facts?.isRead ? [`${refusedEpisode.nobody_to_read} ${sayFree(freeTimes(facts.isRead, plan, now), plan.timeZone)}`] : why ? [refusedEpisode[why]] : []
}

const sayFree = (free: ReturnType<typeof freeTimes>, timeZone: string): string => (free.length === 0 ? checkInWords.noneFree
  : `${checkInWords.free} ${free.map(({ from, until }) => (from === until ? sayTime(from, timeZone) : `${sayTime(from, timeZone)} – ${sayTime(until, timeZone)}`)).join('; ')}.`)
