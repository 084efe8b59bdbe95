/**
 * The ladder's road through the workers' channel: the card stands at once, and while nobody has an emergency each rung is said once under it,
 * to whoever is on duty then. Pure; the rungs are those of the clock (clock.ts).
 */
import { usualOnCall } from '../../content/duty.ts'
import type { DutyPerson, Rota } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { instant, type Alert, type Instant } from '../vocabulary.ts'
import { isOpen } from './page.ts'
import { onDuty } from './rota.ts'

const MINUTE = 60_000
const again = 30
/** Of the area's ladder only its times are looked at. */
type Ladder = readonly { minutes: number }[]
const lastOf = (ladder: Ladder) => ladder.at(-1)?.minutes ?? 0

/** On which rung it stands now, in minutes; null where nobody is told of it any more. Past the last it comes again each half hour. */
export const stepOf = (alert: Alert, now: Instant, ladder: Ladder = usualOnCall.ladder): number | null => {
  if (!isOpen(alert)) return null
  const age = Math.max(0, Math.floor((now - alert.at) / MINUTE))
  const last = lastOf(ladder)
  if (age >= last) return last + Math.floor((age - last) / again) * again
  return ladder.findLast(({ minutes }) => minutes <= age)?.minutes ?? 0
}

/** When the next comes. */
export const nextStep = (alert: Alert, now: Instant, ladder: Ladder = usualOnCall.ladder): Instant | null => {
  const stands = stepOf(alert, now, ladder)
  if (stands === null) return null
  return instant(alert.at + (ladder.find(({ minutes }) => minutes > stands)?.minutes ?? stands + again) * MINUTE)
}

/** Whom a card names: those on duty who are known to the channel; past the last rung the managers too. With nobody there, the managers. */
export const namedOn = (minutes: number, rota: Rota, now: Instant, timeZone: string, ladder: Ladder = usualOnCall.ladder): DutyPerson[] => {
  const known = (people: readonly DutyPerson[]) => people.filter(({ slack }) => slack !== undefined)
  const here = known(onDuty(rota, now, timeZone))
  const managers = known(rota.people.filter((one) => may(one, 'stand_behind')))
  return here.length === 0 || minutes >= lastOf(ladder) ? [...new Set([...here, ...managers])] : here
}
