/** The report for machines: every word exactly as it was said. */
import type { Report, Row } from './model.ts'
import type { ReportJson } from './schema.ts'

const answerOf = ({ key, label, starred, said, reading, value, at, channel, certainty, before }: Row) => ({
  key, label, starred, said, reading, value, at, channel, certainty,
  before: before.map((was) => ({ said: was.said, reading: was.reading, at: was.at })),
})

export const jsonOf = (report: Report): ReportJson => ({
  version: 1,
  reference: report.reference,
  made: report.made.at,
  area: report.areaName,
  force: report.force.name,
  stands: report.stands,
  opening: report.opening,
  groups: report.groups.map(({ key, title, rows }) => ({ key, title, answers: rows.map(answerOf) })),
  archived: report.archived.map(answerOf),
  not_asked: report.notAsked.map(({ key }) => key),
  remarks: report.remarks.map(({ at, channel, text, why }) => ({ at, channel, text, why })),
  milestones: report.milestones.map(({ key, at }) => ({ key, at })),
})
