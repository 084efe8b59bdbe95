/** A pack's facts as rows that a person can read and mark up, in one order for the book and for her page. Pure. */
import { factNames, forceFactNames, meetingNames } from '../../content/areas/words.ts'
import { languageNames } from '../../content/languages/index.ts'
import type { AreaPack, Door, Fact, Force, Opening, Trigger } from '../../content/shape.ts'
import { doorsOf } from './good-for.ts'
import { sayHours } from './opening.ts'

/** `name`: the field that holds it, by which its date runs out (good-for.ts). */
export type FactRow = { name: string; what: string; says: string; fact: Fact<unknown> }
export type FactGroup = { title: string; rows: FactRow[] }

const sayHoursLong = (hours: number) => (hours >= 72 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`)

const sayTrigger = (trigger: Trigger): string => {
  const when = trigger.when === 'episodes' ? `${trigger.count} episodes in ${trigger.days} days`
    : trigger.when === 'missing_for' ? `missing for ${sayHoursLong(trigger.hours)}` : 'high risk after the return interview'
  return `${when}: ${meetingNames[trigger.calls]}`
}

/** A value of any fact, in words. Its holes are named: the numbers stand in rows of their own. */
const say = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.replaceAll('{front_door}', '(number by day)').replaceAll('{front_door_night}', '(number at other hours)')
  return Object.entries(value as object).map(([name, part]) => `${name}: ${String(part)}`).join(', ')
}

const rowOf = (name: keyof typeof factNames, fact: Fact<unknown>, says = say(fact.value)): FactRow => ({ name, what: factNames[name], says, fact })
const openingRow = (fact: Fact<Opening>) => rowOf('frontDoorOpening', fact, sayHours(fact.value))

const doorGroup = (door: Door & { council: string }): FactGroup => ({
  title: `Children's services, ${door.council}`,
  rows: [rowOf('frontDoor', door.frontDoor), rowOf('frontDoorHours', door.frontDoorHours), openingRow(door.frontDoorOpening), rowOf('outOfHours', door.outOfHours)],
})

export const factGroups = (area: AreaPack, force: Force): FactGroup[] => [
  ...doorsOf(area).map(doorGroup),
  { title: 'While a child is missing', rows: [
    rowOf('thresholds', area.thresholds), rowOf('strategyMeeting', area.strategyMeeting),
    ...area.triggers.map((trigger) => rowOf('triggers', trigger, sayTrigger(trigger.value))), rowOf('quietHours', area.quietHours),
    ...(area.languages ? [rowOf('languages', area.languages, area.languages.value.map((one) => languageNames[one].english).join(', '))] : []),
  ] },
  { title: 'After the return', rows: [
    rowOf('returnInterviewHours', area.returnInterviewHours), ...(area.firstContactHours ? [rowOf('firstContactHours', area.firstContactHours)] : []),
    rowOf('returnInterview', area.returnInterview),
  ] },
  { title: '16 and 17 year olds', rows: [rowOf('supportedAccommodation16', area.supportedAccommodation16), rowOf('nowhereToGo16', area.nowhereToGo16)] },
  { title: force.name, rows: (['missingChild', 'noAnswer', 'turnedAway'] as const).map((name) => ({ name, what: forceFactNames[name], says: say(force[name].value), fact: force[name] })) },
]
