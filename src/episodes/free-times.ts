/** When a check-in could go instead: inside the plan's hours, while somebody would read a reply all through its time. Pure. */
import { isInHours } from '../core/hours.ts'
import type { Plan } from '../vocabulary/episode.ts'
import { instant, type Instant } from '../vocabulary.ts'

const STEP = 15 * 60_000
const ahead = 4 * 24 * 3_600_000
const most = 4

/** The next stretches in which one may go, by their first and last quarter of an hour. */
export const freeTimes = (isRead: (at: Instant) => boolean, { hours, timeZone, undoUntil }: Pick<Plan, 'hours' | 'timeZone' | 'undoUntil'>, now: Instant): { from: Instant; until: Instant }[] => {
  const found: { from: Instant; until: Instant }[] = []
  const begins = Math.ceil(Math.max(now, undoUntil) / STEP) * STEP
  for (let at = begins; at < begins + ahead; at += STEP) {
    if (!isInHours(at, timeZone, hours) || !isRead(instant(at))) continue
    const last = found.at(-1)
    if (last && last.until === at - STEP) found[found.length - 1] = { from: last.from, until: instant(at) }
    else if (found.length === most) break
    else found.push({ from: instant(at), until: instant(at) })
  }
  return found
}
