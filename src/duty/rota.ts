/**
 * Who is on duty now, and by when somebody will have read what was said: right through both changes of the clocks, because hours are kept
 * by the clock on the wall (core/opening.ts). Pure. With nobody on the rota the answer is nobody, and no text says that anyone is told.
 */
import type { DutyPerson, Rota } from '../../content/shape.ts'
import { dateOf, dayNumber, instantOf, localOf } from '../core/answers/zone.ts'
import { may } from '../core/may.ts'
import { answersAt } from '../core/opening.ts'
import { instant, type Instant, type Severity } from '../vocabulary.ts'
import { concernWithin, ladderOf, worstCaseOfAnEmergency } from './clock.ts'
import { canBePaged } from './roads.ts'

export const nobody: Rota = { people: [], shifts: [] }
export const rotaOf = (rota: Rota, area: string): Rota => ({
  people: rota.people.filter((one) => one.area === area),
  shifts: rota.shifts.filter(({ who }) => rota.people.some((one) => one.key === who && one.area === area)),
  ...(rota.changes ? { changes: rota.changes.filter(({ who }) => rota.people.some((one) => one.key === who && one.area === area)) } : {}),
  ...(rota.onCall ? { onCall: rota.onCall } : {}),
})

/** Those who are on duty at this instant, in the order of the rota: the first is told first. */
export const onDuty = ({ people, shifts, changes = [] }: Rota, at: Instant, timeZone: string): DutyPerson[] => {
  const keys = new Set(shifts.filter(({ opening }) => answersAt(opening, at, timeZone) === 'open').map(({ who }) => who))
  for (const { who, does, from, until } of changes) {
    if (at < from || at >= until) continue
    if (does === 'absent') keys.delete(who)
    else keys.add(who)
  }
  return people.filter((one) => keys.has(one.key) && may(one, 'be_on_call'))
}

/** Concerns of the night are read by then (design §1: the flag for people). */
const morning = { hour: 9, minute: 30 } as const

/** The first half past nine after this at which somebody is on duty; null where there is none within a fortnight. */
export const nextMorning = (rota: Rota, at: Instant, timeZone: string): Instant | null => {
  const { year, month, day } = localOf(at, timeZone)
  const today = dayNumber(year, month, day)
  for (let ahead = 0; ahead <= 14; ahead += 1) {
    const date = dateOf(today + ahead)
    const due = instant(instantOf({ year: date.year, month: date.month, day: date.day, ...morning }, timeZone).at)
    if (due > at && onDuty(rota, due, timeZone).length > 0) return due
  }
  return null
}

const isKept = (rota: Rota, at: Instant, minutes: number, timeZone: string) => onDuty(rota, instant(at + minutes * 60_000), timeZone).length > 0

/**
 * By when somebody will have read it: for people, so never sooner than the ladder can keep. An emergency: its last rung, where at each of
 * them somebody is on duty whom a page comes to: what waits at a console for somebody to look is not being told. A concern: within the hour while somebody is on duty, else by 9:30. `null`: nobody is told, and nothing is said.
 */
export const readBy = (rota: Rota, severity: Severity, at: Instant, timeZone: string): Instant | null => {
  if (severity === 'emergency') {
    const ladder = ladderOf(rota)
    return ladder.every(({ minutes }) => onDuty(rota, instant(at + minutes * 60_000), timeZone).some(canBePaged)) ? instant(at + worstCaseOfAnEmergency(ladder) * 60_000) : null
  }
  const soon = isKept(rota, at, 0, timeZone) && isKept(rota, at, concernWithin, timeZone)
  return soon ? instant(at + concernWithin * 60_000) : nextMorning(rota, at, timeZone)
}
