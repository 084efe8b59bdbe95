/** What is wrong with the time of a check-in: outside the plan's hours, or one at which nobody would read a reply; then which times are free. */
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords } from '../../content/console.ts'
import { freeTimes } from '../episodes/free-times.ts'
import { whenItMayGo } from '../episodes/policy.ts'
import type { Instant } from '../vocabulary.ts'
import type { CheckIn } from '../vocabulary/episode.ts'
import { endOf, type Planned } from './check-in-look.ts'
import { sayTime } from './duty-lines.ts'

/** Nothing, or one sentence. */
export const timeWrong = (kind: CheckIn['kind'], due: Instant, { plan, facts }: Planned, now: Instant): string[] => {
  const goes = whenItMayGo({ sendBefore: endOf(kind, due), kind }, plan, due)
  if (goes === null) return [refusedEpisode.outside_hours]
  const isRead = kind === 'answer' ? undefined : facts?.isRead
  return isRead && !isRead(goes) ? [`${refusedEpisode.nobody_to_read} ${sayFree(freeTimes(isRead, plan, now), plan.timeZone)}`] : []
}

const sayFree = (free: ReturnType<typeof freeTimes>, timeZone: string): string => (free.length === 0 ? checkInWords.noneFree
  : `${checkInWords.free} ${free.map(({ from, until }) => (from === until ? sayTime(from, timeZone) : `${sayTime(from, timeZone)} – ${sayTime(until, timeZone)}`)).join('; ')}.`)
