/** How long a fact holds after its page was read, and what may be shown when it no longer does (design law 10). Pure. */
import { alwaysShown, saidToBeOpenOvernight, type HelplineKey } from '../../content/helplines.ts'
import type { AreaPack, Checked, Fact, Helpline } from '../../content/shape.ts'

export type Mode = 'demo' | 'live'

/** Telephone numbers and hours rot as helplines do; rules and thresholds change with guidance and committees. */
const daysGood = { door: 90, rule: 365 } as const
const doors = new Set(['frontDoor', 'frontDoorHours', 'frontDoorOpening', 'outOfHours'])

const plusDays = (date: string, days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** The last day on which a fact of an area or a force holds. `name`: the name of the field that holds it. */
export const factHoldsUntil = (name: string, { seen, checked }: Pick<Fact<unknown>, 'seen' | 'checked'>): string =>
  plusDays(checked.status === 'checked' ? checked.on : seen, doors.has(name) ? daysGood.door : daysGood.rule)

/** `why`: for the page of a safeguarding lead, and for the test. */
export type Standing = { shown: 'yes' | 'check_hours' | 'no'; why: string }

const isOneOf = (key: string, some: readonly HelplineKey[]) => some.some((one) => one === key)
const isChecked = (checked: Checked) => checked.status === 'checked'

/** May a row of the directory be shown on this day? */
export const standingOf = (row: Pick<Helpline, 'key' | 'checked' | 'expires'>, mode: Mode, today: string): Standing => {
  const isOver = row.expires < today
  if (isOneOf(row.key, alwaysShown)) return { shown: 'yes', why: 'always shown' }
  if (mode === 'demo') return { shown: 'yes', why: isOver ? `a demonstration; past its date, ${row.expires}` : isChecked(row.checked) ? 'checked by a person' : 'a demonstration; no person has checked it' }
  if (!isChecked(row.checked)) return { shown: 'no', why: 'no person has checked it' }
  if (!isOver) return { shown: 'yes', why: 'checked by a person' }
  return isOneOf(row.key, saidToBeOpenOvernight)
    ? { shown: 'check_hours', why: `past its date, ${row.expires}, but nights depend on it` }
    : { shown: 'no', why: `past its date, ${row.expires}` }
}

/** May a fact of an area be shown on this day? Nothing hangs on one at night that 999 and 101 do not answer: past its date it is not shown. */
export const factStanding = (name: string, fact: Pick<Fact<unknown>, 'seen' | 'checked'>, mode: Mode, today: string): Standing => {
  const until = factHoldsUntil(name, fact)
  if (mode === 'demo') return { shown: 'yes', why: until < today ? `a demonstration; past its date, ${until}` : isChecked(fact.checked) ? 'checked by a person' : 'a demonstration; no person has checked it' }
  if (!isChecked(fact.checked)) return { shown: 'no', why: 'no person has checked it' }
  return until < today ? { shown: 'no', why: `past its date, ${until}` } : { shown: 'yes', why: 'checked by a person' }
}

/** A fact and where it stands: `otherDoors.0.frontDoor`. */
export type PlacedFact = { at: string; name: string; fact: Fact<unknown> }

const isFact = (value: unknown): value is Fact<unknown> => typeof value === 'object' && value !== null && 'checked' in value && 'source' in value

/** Every fact in a pack or a force, however deep. */
export const factsIn = (of: object, within = ''): PlacedFact[] => Object.entries(of).flatMap(([name, value]: [string, unknown]): PlacedFact[] => {
  if (isFact(value)) return [{ at: `${within}${name}`, name, fact: value }]
  return typeof value === 'object' && value !== null ? factsIn(value, `${within}${name}.`) : []
})

/** An area's doors, its own first. */
export const doorsOf = (area: AreaPack) => [{ ...area, council: area.name }, ...area.otherDoors]
