/** The one model that every output is made from: sheet, PDF, text, JSON and script say the same because they read this. */
import { onlyAfter, questions } from '../../content/questions/index.ts'
import { groups, type Force, type GroupKey, type Question } from '../../content/shape.ts'
import { describe } from '../core/answers/describe.ts'
import { wroteIn } from '../core/tongue.ts'
import type { AdultsConversation, AdultText, Answer, Certainty, Channel, Conversation, Instant, Milestone, Remark, Value } from '../vocabulary.ts'
import { dayOf, shortTimeOf, timeOf } from './clock.ts'
import { withReadings } from './not-agreed.ts'
import { withoutFear } from './own-fear.ts'
import { flagOf, signsOf, type FlagLevel } from './signs.ts'
import { fixed, groupTitles, milestoneWords, recordTitles } from './words.ts'

/** What the report needs that the conversation does not hold. `reference`: ours, from `referenceOf`. */
export type ReportFacts = { areaName: string; timeZone: string; force: Force; now: Instant; reference: string }

type Earlier = { said: string; reading: string; at: string; when: string }

export type Row = {
  key: string
  label: string
  starred: boolean
  /** In words for people; "Not known" where nobody knows or was asked. */
  reading: string
  /** Verbatim. Empty where nobody was asked. */
  said: string
  value: Value
  /** ISO, UTC. */
  at: string | null
  /** The same moment, local and short. */
  when: string | null
  channel: Channel | null
  certainty: Certainty | 'not_asked'
  /** What stood here before, newest first. */
  before: Earlier[]
  /** The answer is one of the question's red flags. */
  flag: FlagLevel | null
  handlerAsks: string | null
}

/** What there is to tell, as the writer tells it: a child is missing, not safe where they are, kept from home, back, or has died. */
export type Stands = 'missing' | 'unsafe' | 'kept' | 'back' | 'died'

export type Report = {
  stands: Stands
  reference: string
  areaName: string
  force: { name: string; emergency: string; otherwise: string }
  made: { at: string; words: string }
  /** The first sentence of the call, or what stands before a record of one who has died. */
  opening: string
  /** The name, and the age where it is known: the heading. */
  child: string
  /** What the police know as far as we can tell (design law 2). */
  standing: string
  /** The answers that are red flags, told once more at the top. What is said, not a grade. */
  flags: string[]
  groups: { key: GroupKey; title: string; rows: Row[] }[]
  /** Answers to questions that are no longer asked: kept, never lost. */
  archived: Row[]
  notAsked: { key: string; label: string; group: GroupKey }[]
  remarks: { at: string; when: string; channel: Channel; text: AdultText; why: Remark['why'] }[]
  milestones: { key: Milestone; words: string; at: string; when: string }[]
}

const all: Readonly<Record<string, Question>> = questions
const iso = (at: Instant) => new Date(at).toISOString()
const noWords = new Set<string>(['not_known', 'skipped'])

const readingOf = (question: Question, answer: Omit<Answer, 'before'>, timeZone: string) =>
  noWords.has(answer.certainty) ? fixed.notKnown
    : sheetWords(question, answer.value) ?? (describe(question, answer.value, timeZone) || answer.said.trim() || (answer.certainty === 'as_said' ? fixed.byVoice : fixed.notKnown))
/** What an option is called where somebody else may read along. */
const sheetWords = ({ options = [] }: Question, value: Value) => options.find((option) => option.value === value)?.sheet

const rowOf = (key: string, question: Question, answer: Answer, { timeZone, now }: ReportFacts): Row => ({
  key,
  label: question.label,
  starred: question.starred === true,
  reading: readingOf(question, answer, timeZone),
  said: answer.said,
  value: answer.value,
  at: iso(answer.at),
  when: shortTimeOf(answer.at, timeZone, now),
  channel: answer.channel,
  certainty: answer.certainty,
  before: answer.before.map((was) => ({
    said: was.said, reading: readingOf(question, was, timeZone), at: iso(was.at), when: shortTimeOf(was.at, timeZone, now),
  })).reverse(),
  flag: flagOf(question, answer.value),
  handlerAsks: question.handlerAsks ?? null,
})

const unknownRow = (key: string, question: Question): Row => ({
  key, label: question.label, starred: true, reading: fixed.notKnown, said: '', value: null, at: null, when: null,
  channel: null, certainty: 'not_asked', before: [], flag: null, handlerAsks: question.handlerAsks ?? null,
})

/** Would this question be asked at all, as the answers stand? A placement is not "not asked yet" for a child at home. */
const comesUp = (key: string, answers: Conversation['answers']) => {
  const after = onlyAfter[key as keyof typeof questions]
  if (!after) return true
  const value = answers[after.question]?.value ?? null
  return typeof value === 'string' && after.values.includes(value)
}

const printed = Object.entries(all).filter(([, question]) => question.kind === 'report')

const rowsIn = (group: GroupKey, { answers }: Conversation, facts: ReportFacts): Row[] =>
  printed.filter(([, question]) => question.group === group).flatMap(([key, question]) => {
    const answer = answers[key]
    if (answer) return [rowOf(key, question, answer, facts)]
    return question.starred ? [unknownRow(key, question)] : []
  })

/** A question that has left the service: its key is all that is left of its label. */
const former = (key: string): Question => ({
  kind: 'report', group: 'why_worried', type: 'text', sms: '', legend: '', why: '', source: '', agreed: { status: 'draft' },
  label: key.replaceAll('_', ' '),
})

const archivedRows = ({ answers, archived }: Conversation, facts: ReportFacts): Row[] => {
  const gone = Object.entries(answers).filter(([key]) => !Object.hasOwn(all, key))
  const kept = Object.entries(archived).filter(([key]) => !Object.hasOwn(answers, key))
  return [...gone, ...kept].map(([key, answer]) => rowOf(key, (Object.hasOwn(all, key) ? all[key] : undefined) ?? former(key), answer, facts))
}

/** Known but not safe is 002 §5.7.2, 8.2. What is true is said. */
export const standsOf = ({ milestones, answers }: Conversation): Stands => {
  if (milestones.bereaved !== undefined) return 'died'
  if (milestones.returned !== undefined) return 'back'
  const held = answers['with_parent']
  const since = answers['whereabouts']?.at
  if (held && (held.value === 'not_agreed' || held.value === 'afraid') && (since === undefined || since <= held.at)) return 'kept'
  return answers['whereabouts']?.value === 'unsafe' ? 'unsafe' : 'missing'
}

const headingOf = (rows: Row[]) => {
  const known = (key: string) => rows.find((row) => row.key === key && row.reading !== fixed.notKnown)
  const age = known('child_age')?.value
  const years = age && typeof age === 'object' && 'years' in age ? `, ${age.years}` : ''
  return `${known('child_name')?.reading ?? 'Name not known'}${years}`
}

/** Who wrote to us in another language is taken to want an interpreter, until they say otherwise. What they wrote stands as it was written. */
const withInterpreter = (conversation: AdultsConversation): AdultsConversation => {
  const wrote = wroteIn(conversation)
  if (wrote === null || conversation.answers['interpreter']) return conversation
  const words = `${wrote}. They wrote to us in ${wrote}, and their words stand here as they wrote them`
  const interpreter: Answer = { said: words, value: words, at: conversation.heard, channel: conversation.line.channel, certainty: 'guessed', before: [] }
  return { ...conversation, answers: { ...conversation.answers, interpreter } }
}

/** No gaps, no signs of danger and no "not asked yet": nobody is to be looked for. What they write in grief is theirs, and not in it. */
const asRecord = (report: Report, since: Instant): Report => ({
  ...report, standing: fixed.ofTheDead, flags: [], notAsked: [],
  groups: report.groups.map(({ key, title, rows }) => ({
    key, title: recordTitles[key] ?? title, rows: rows.filter(({ certainty }) => certainty !== 'not_asked').map((row) => ({ ...row, flag: null })),
  })),
  remarks: report.remarks.filter(({ at }) => Date.parse(at) <= since),
})

export const reportOf = (given: AdultsConversation, facts: ReportFacts): Report => {
  const report = filledIn(withoutFear(withInterpreter(withReadings(given))), facts)
  return report.stands === 'died' && given.milestones.bereaved !== undefined ? asRecord(report, given.milestones.bereaved) : report
}

const filledIn = (conversation: AdultsConversation, facts: ReportFacts): Report => {
  const { answers, milestones } = conversation
  const { force: { name, missingChild }, timeZone, now } = facts
  const filled = groups.map((key) => ({ key, title: groupTitles[key], rows: rowsIn(key, conversation, facts) }))
  const happened = Object.entries(milestones) as [Milestone, Instant][]
  const stands = standsOf(conversation)
  return {
    stands,
    reference: facts.reference,
    areaName: facts.areaName,
    force: { name, emergency: missingChild.value.emergency, otherwise: missingChild.value.otherwise },
    made: { at: iso(now), words: `${timeOf(now, timeZone)}, ${dayOf(now, timeZone)}` },
    opening: fixed[stands],
    child: headingOf(filled.flatMap((group) => group.rows)),
    standing: milestones.rang === undefined ? fixed.notYet : fixed.rung,
    flags: signsOf(answers, 'concern'),
    groups: filled,
    archived: archivedRows(conversation, facts),
    notAsked: printed.filter(([key, question]) => !question.starred && question.group !== 'police_reference' && !answers[key] && comesUp(key, answers))
      .map(([key, { label, group }]) => ({ key, label, group })),
    remarks: conversation.remarks.toSorted((a, b) => a.at - b.at)
      .map(({ at, channel, text, why }) => ({ at: iso(at), when: shortTimeOf(at, timeZone, now), channel, text, why })),
    milestones: happened.toSorted(([, a], [, b]) => a - b).flatMap(([key, at]) => {
      const words = milestoneWords[key]
      return words === undefined ? [] : [{ key, words, at: iso(at), when: shortTimeOf(at, timeZone, now) }]
    }),
  }
}

/** Every row there is, in the order of the groups. */
export const rowsOf = (report: Report) => [...report.groups.flatMap((group) => group.rows), ...report.archived]

export const rowOfKey = (report: Report, key: string) => rowsOf(report).find((row) => row.key === key)
