/** Each area's facts with their source and date, and where the sources disagree: written down for its safeguarding lead to decide. */
import { areaList } from '../../../content/areas/index.ts'
import { forces } from '../../../content/forces/index.ts'
import type { AreaPack } from '../../../content/shape.ts'
import { factGroups, type FactGroup } from '../../core/area-facts.ts'
import { factHoldsUntil } from '../../core/good-for.ts'
import { checkedOf } from './agreed.ts'
import { code, generated, page, plain, table } from './markdown.ts'

const head = ['fact', 'what is used', 'source', 'seen', 'good until', 'state']

const groupOf = ({ title, rows }: FactGroup) => [
  `### ${plain(title)}`,
  table(head, rows.map(({ name, what, says, fact }) => [plain(what), plain(says), plain(fact.source), fact.seen, factHoldsUntil(name, fact), checkedOf(fact.checked)])),
]

const disagreementsOf = ({ disagreements }: AreaPack) => disagreements.flatMap(({ what, readings, takenUntilDecided }, i) => [
  `#### ${i + 1}. ${plain(what)}`, readings.map((reading) => `- ${plain(reading)}`).join('\n'), `Taken until it is decided: **${plain(takenUntilDecided)}**`,
])

const areaOf = (area: AreaPack) => {
  const force = forces[area.force as keyof typeof forces]
  return [
    `## ${area.name}`, `Code ${code(area.code)}, times in ${area.timeZone}. Police: ${force.name}. Her own page: ${code(`/area/${area.code}`)}.`,
    factGroups(area, force).flatMap(groupOf), '### Where the sources disagree', disagreementsOf(area),
  ].flat()
}

export const areasPage = (): string => page(
  generated, '# The areas', 'What is said to be so in each council\'s area. Nothing here has been checked by a person unless it says by whom.', areaList.flatMap(areaOf),
)
