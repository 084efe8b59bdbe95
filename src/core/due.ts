/** What of the directory and the packs has run out, or soon will, on a given day. For her page, the doctor and the check before a release. Pure. */
import { areaList } from '../../content/areas/index.ts'
import { bankHolidaysKnown } from '../../content/bank-holidays.ts'
import { forces } from '../../content/forces/index.ts'
import { helplines } from '../../content/helplines.ts'
import { factHoldsUntil, factsIn } from './good-for.ts'

/** `until`: the last day on which it holds, as "2027-02-20". */
export type Dated = { what: string; until: string }

/** How long before the day a build begins to say so. */
export const warnDays = 30

export type Due = 'past' | 'soon' | 'fine'

export const dueOn = (until: string, today: string): Due => {
  if (until < today) return 'past'
  return Date.parse(until) - Date.parse(today) <= warnDays * 86_400_000 ? 'soon' : 'fine'
}

/** Everything that carries a date. */
export const allDated = (): Dated[] => [
  ...helplines.map(({ name, expires }) => ({ what: `helpline ${name}`, until: expires })),
  ...[...areaList, ...Object.values(forces)].flatMap((of) =>
    factsIn(of).map(({ at, name, fact }) => ({ what: `${of.name}, ${at}`, until: factHoldsUntil(name, fact) }))),
  { what: 'the list of bank holidays', until: bankHolidaysKnown.until },
]

/** What a release may not go out with, and what will be that within thirty days. */
export const dueAt = (today: string): { past: Dated[]; soon: Dated[] } => {
  const those = (due: Due) => allDated().filter(({ until }) => dueOn(until, today) === due).sort((a, b) => a.until.localeCompare(b.until))
  return { past: those('past'), soon: those('soon') }
}
