/** The numbers that people are given, and those that must never be given again. */
import { alwaysShown, deadNumbers, helplines, saidToBeOpenOvernight } from '../../../content/helplines.ts'
import type { Helpline } from '../../../content/shape.ts'
import { checkedOf } from './agreed.ts'
import { generated, page, plain, table } from './markdown.ts'

const reach = ({ call, text, web }: Helpline) =>
  [...(call ? [`ring ${call}`] : []), ...(text ? [`text ${text}`] : []), ...(web ? [web] : [])].join(', ')

const nameOf = (key: string) => helplines.find((line) => line.key === key)?.name ?? key

export const helplinesPage = (): string => page(
  generated, '# The numbers',
  `Past its date a row is not shown in live, but for ${alwaysShown.map(nameOf).join(', ')}. Said to answer at three in the morning: ${saidToBeOpenOvernight.map(nameOf).join(', ')}; live needs one of them checked by a person.`,
  table(['who', 'for whom', 'how', 'hours', 'cost', 'source', 'seen', 'good until', 'state'],
    helplines.map((line: Helpline) => [plain(line.name), plain(line.forWhom), plain(reach(line)), plain(line.hours), plain(line.cost), plain(line.source), line.seen, line.expires, checkedOf(line.checked)])),
  '## Never to be given again',
  table(['number or address', 'was', 'state', 'why', 'instead', 'source'],
    deadNumbers.map(({ what, was, state, why, instead, source }) => [plain(what), plain(was), state, plain(why), instead === null ? '-' : plain(instead), plain(source)])),
)
