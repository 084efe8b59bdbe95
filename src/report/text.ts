/** The report as plain text, to paste into a form, an e-mail or a police control room's notes. */
import type { Report, Row } from './model.ts'
import { oneLine } from './one-line.ts'
import { earlierOf, provenanceOf } from './plain.ts'
import { callOrder, channelWords, fixed, remarkWords } from './words.ts'

const linesOf = (row: Row) => {
  const small = provenanceOf(row)
  return [
    `${row.flag ? '! ' : ''}${row.label}: ${oneLine(row.reading)}${small ? ` (${small})` : ''}`,
    ...earlierOf(row).map((was) => `  ${was}`),
  ]
}

const part = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', title.toUpperCase(), ...lines])

export const textOf = (report: Report): string => [
  `${(report.stands === 'died' ? fixed.titleOfRecord : fixed.title).toUpperCase()}: ${oneLine(report.child)}`,
  report.opening,
  report.standing,
  ...(report.stands === 'died' ? [] : [`${report.force.emergency} in danger, else ${report.force.otherwise} (${report.force.name}).`]),
  ...(report.flags.length === 0 ? [] : [`${fixed.flags}: ${report.flags.join('; ')}`]),
  ...callOrder.flatMap((key) => {
    const group = report.groups.find((one) => one.key === key)
    return group ? part(group.title, group.rows.flatMap(linesOf)) : []
  }),
  ...part('Earlier questions', report.archived.flatMap(linesOf)),
  ...part(fixed.remarks, report.remarks.map((remark) =>
    `${remark.when} ${channelWords[remark.channel]}, ${remarkWords[remark.why].toLowerCase()}: "${oneLine(remark.text)}"`)),
  ...part(fixed.milestones, report.milestones.map(({ when, words }) => `${when}: ${words}`)),
  ...part(fixed.notAsked, report.notAsked.length === 0 ? [] : [report.notAsked.map(({ label }) => label).join('; ')]),
  '',
  `${fixed.notPolice}: ${report.reference}. Made ${report.made.words}, ${report.areaName}.`,
  ...(report.stands === 'died' ? [] : [fixed.policeDecide]),
  '',
].join('\n')
