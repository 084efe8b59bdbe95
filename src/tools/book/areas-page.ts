/** Each area's facts with their source and date, and where the sources disagree: written down for its safeguarding lead to decide. */
import { areaList } from '../../../content/areas/index.ts'
import { forces } from '../../../content/forces/index.ts'
import type { AreaPack, Fact, Force } from '../../../content/shape.ts'
import { checkedOf } from './agreed.ts'
import { code, generated, page, plain, table } from './markdown.ts'

const valueOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return Object.entries(value as object).map(([name, part]) => `${name}: ${String(part)}`).join(', ')
}

const row = (what: string, { value, source, seen, checked }: Fact<unknown>) => [what, plain(valueOf(value)), plain(source), seen, checkedOf(checked)]

const factsOf = (area: AreaPack) => [
  row('Children\'s services', area.frontDoor), row('…their hours', area.frontDoorHours), row('…out of hours', area.outOfHours),
  row('Unasked messages only between', area.quietHours), row('Return interview within (hours)', area.returnInterviewHours),
  row('Strategy meeting', area.strategyMeeting), row('16 or 17 in supported accommodation', area.supportedAccommodation16),
]

const forceOf = (force: Force) => [
  row('A missing child', force.missingChild), row('Nobody answers', force.noAnswer), row('Turned away', force.turnedAway),
]

const head = ['fact', 'what is used', 'source', 'seen', 'state']

const disagreementsOf = ({ disagreements }: AreaPack) => disagreements.flatMap(({ what, readings, takenUntilDecided }, i) => [
  `#### ${i + 1}. ${plain(what)}`, readings.map((reading) => `- ${plain(reading)}`).join('\n'), `Taken until it is decided: **${plain(takenUntilDecided)}**`,
])

const areaOf = (area: AreaPack) => [
  `## ${area.name}`, `Code ${code(area.code)}, times in ${area.timeZone}. Police: ${forces[area.force as keyof typeof forces].name}.`,
  table(head, factsOf(area)),
  '### Its police force', table(head, forceOf(forces[area.force as keyof typeof forces])),
  '### Where the sources disagree', disagreementsOf(area),
].flat()

export const areasPage = (): string => page(
  generated, '# The areas', 'What is said to be so in each council\'s area. Nothing here has been checked by a person unless it says by whom.', areaList.flatMap(areaOf),
)
