/** The numbers that people are given, which is given for what and why, and those that must never be given again. */
import { alwaysShown, deadNumbers, helplines, saidToBeOpenOvernight } from '../../../content/helplines.ts'
import { needs, type Advice } from '../../../content/helplines/needs.ts'
import { needKeys, type Helpline } from '../../../content/shape.ts'
import { checkedOf } from './agreed.ts'
import { generated, page, plain, table } from './markdown.ts'

const reach = ({ call, text, word, chat, web }: Helpline) =>
  [...(call ? [`ring ${call}`] : []), ...(text ? [`text ${word ? `${word} to ` : ''}${text}`] : []), ...(chat ? [`chat at ${chat}`] : []), ...(web && web !== chat ? [web] : [])].join(', ')

const nameOf = (key: string) => helplines.find((line) => line.key === key)?.name ?? 'Children\'s services of the area'
const whom = ({ only }: Advice) => (only === 'young' ? ' *(for a child who speaks for themselves)*' : only === 'adults' ? ' *(for grown-ups)*' : '')

const needOf = (key: (typeof needKeys)[number]) => [
  `### ${plain(needs[key].says)}`,
  needs[key].lines.map((advice, i) => `${i + 1}. **${plain(nameOf(advice.line))}**: ${plain(advice.because)}${whom(advice)}`).join('\n'),
]

export const helplinesPage = (): string => page(
  generated, '# The numbers',
  `In live a row is shown once a person has checked it, and until its date. Past it these say "check hours", because nights depend on them: ${saidToBeOpenOvernight.map(nameOf).join(', ')}; live needs one of them checked. `
  + `Always shown: ${alwaysShown.map(nameOf).join(', ')}, with its hours.`,
  table(['who', 'for whom', 'how', 'hours', 'cost', 'on the bill', 'languages', 'what happens', 'source', 'seen', 'good until', 'state'],
    helplines.map((line) => [
      plain(line.name), plain(line.forWhom), plain(reach(line)), plain(line.hours), plain(line.cost), line.bill, plain(line.languages), plain(line.happens),
      plain(line.source), line.seen, line.expires, checkedOf(line.checked),
    ])),
  '## Which is given for what',
  'Best first. What does not fit the person\'s age, the hour, or the phone in their hand is left out, and 999 stands where nothing else answers. The order is our judgement: please argue with it.',
  needKeys.flatMap(needOf),
  '## Never to be given again',
  table(['number or address', 'was', 'state', 'why', 'instead', 'source'],
    deadNumbers.map(({ what, was, state, why, instead, source }) => [plain(what), plain(was), state, plain(why), instead === null ? '-' : plain(instead), plain(source)])),
)
