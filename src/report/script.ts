/**
 * What to read out on the telephone: short numbered lines, and beside each what the handler is likely to ask next.
 * Opens by saying that a child is missing (domain.md §2, call-opening advice; 002 §6.3.1) and ends with the reference.
 */
import { rowOfKey, type Report, type Row } from './model.ts'
import { oneLine } from './one-line.ts'
import { earlierOf, full, provenanceOf, shortened } from './plain.ts'
import { saysOfDanger } from './signs.ts'
import { callOrder, fixed } from './words.ts'

/** `mayAsk`: the handler's likely next question, and `answer` what there is to say to it. `note`: for the caller's own eyes. */
export type Line = { n: number; say: string; mayAsk: string | null; answer: string | null; note: string | null }
/** What else they may ask: every other answer there is, in the order of the sheet. */
export type IfAsked = { key: string; asks: string; label: string; answer: string }
export type Script = { lines: Line[]; ifAsked: IfAsked[]; close: Line[] }

type Draft = Omit<Line, 'n' | 'note'> & { note?: string }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** `S-A-M C-A-R-T-E-R`: a name by its letters, with marks left on theirs. */
export const spelled = (name: string) =>
  oneLine(name).split(' ').map((word) => [...graphemes.segment(word)].map(({ segment }) => segment.toLocaleUpperCase('en-GB')).join('-')).join(' ')

const isKnown = (row: Row | undefined): row is Row => row !== undefined && row.reading !== fixed.notKnown
/** Verbatim beside the reading, so that the caller can say it in their own words. */
const withWords = (row: Row) => {
  const small = [provenanceOf(row), ...earlierOf(row)].filter(Boolean).join('; ')
  return `${oneLine(row.reading)}${small ? ` (${small})` : ''}`
}
/** What there is to say to their question: nobody reads out "Not known". What was said to us stands beside it all the same. */
const aloud = (row: Row) => withWords(row.reading === fixed.notKnown ? { ...row, reading: fixed.sayNotKnown } : row)
/** Beside a line that says already that it is not known, only what was said to us. */
const besideLine = (row: Row) => (row.reading !== fixed.notKnown || row.said !== '' || row.before.length > 0 ? aloud(row) : null)
const said = (row: Row | undefined, unknown: string) => (isKnown(row) ? oneLine(row.reading) : unknown)
/** A line of the script, or a whole sentence where there is nothing to put in it. */
const line = (row: Row | undefined, lead: string, unknown: string) => (isKnown(row) ? `${lead} ${full(oneLine(row.reading))}` : unknown)

const wasRaised = (report: Report) => report.flags.length > 0 || rowOfKey(report, 'red_flags')?.value === 'yes'
  || report.milestones.some(({ key }) => key === 'danger') || report.remarks.some(({ why }) => why === 'danger')

const dangerLine = (report: Report): Draft => {
  const first = rowOfKey(report, 'red_flags')
  // What raised danger by its words counts as much as an answer; all of it stands under "if they ask".
  const told = report.remarks.filter(saysOfDanger).map(({ text }) => `In my words: ${shortened(oneLine(text), 200)}`)
  const words = [...report.flags, ...told]
  const say = words.length > 0 ? `Signs of danger. ${words.map(full).join(' ')}`
    : first?.value === 'yes' || report.milestones.some(({ key }) => key === 'danger') ? 'There may be danger now.'
      : first?.value === 'no' ? 'I know of no danger right now.'
        : 'I am not sure whether there is danger now.'
  return { say, mayAsk: first?.handlerAsks ?? null, answer: first ? besideLine(first) : null }
}

const beside = (row: Row | undefined): Pick<Draft, 'mayAsk' | 'answer'> =>
  ({ mayAsk: row?.handlerAsks ?? null, answer: row ? besideLine(row) : null })

const drafts = (report: Report): { draft: Draft; uses: string[] }[] => {
  const row = (key: string) => rowOfKey(report, key)
  const name = row('child_name')
  // Danger comes second, so that it is heard if the call is cut off.
  const danger = { isRaised: wasRaised(report), line: { uses: ['red_flags'], draft: dangerLine(report) } }
  const character: Record<string, string> = { yes: 'This is out of character.', no: 'This is not out of character.' }
  const outOf = row('out_of_character')
  const whereabouts = [row('where_you_are'), row('your_number')].filter(isKnown).map((one) => oneLine(one.reading)).join('; ')
  const unusual = typeof outOf?.value === 'string' ? character[outOf.value] ?? 'I am not sure if it is out of character.' : ''
  return [
    { uses: [], draft: { say: report.opening, mayAsk: 'Where are you, and what is your number?', answer: whereabouts || null } },
    ...(danger.isRaised ? [danger.line] : []),
    { uses: ['child_name'], draft: { ...beside(name),
      say: isKnown(name) ? `The name is ${full(oneLine(name.reading))} I will spell it: ${spelled(name.reading)}.` : 'I cannot give the full name yet.' } },
    { uses: ['child_age'], draft: { ...beside(row('child_age')), say: line(row('child_age'), 'Age:', 'I cannot give the age yet.') } },
    ...(danger.isRaised ? [] : [danger.line]),
    { uses: ['last_seen_when'], draft: { ...beside(row('last_seen_when')), say: line(row('last_seen_when'), 'Last seen:', 'I do not know when they were last seen.') } },
    { uses: ['last_seen_where'], draft: { ...beside(row('last_seen_where')), say: line(row('last_seen_where'), 'The place:', 'I do not know where they were last seen.') } },
    { uses: ['last_seen_by'], draft: { ...beside(row('last_seen_by')), say: line(row('last_seen_by'), 'Seen by:', 'I do not know who saw them last.') } },
    { uses: ['worry'], draft: { ...beside(row('worry')), say: `I am worried because: ${full(said(row('worry'), 'they are not home'))}` } },
    { uses: ['out_of_character'], draft: { ...beside(outOf), say: unusual || 'I do not know if this is out of character.' } },
    { uses: ['checks'], draft: { ...beside(row('checks')), say: line(row('checks'), 'Done so far:', 'I cannot say yet what has been checked.') } },
    { uses: ['home_address'], draft: { ...beside(row('home_address')), say: line(row('home_address'), 'Home address:', 'Home address: (say your address).') } },
    { uses: ['your_name', 'your_relationship'], draft: { ...beside(row('your_name')),
      say: `My name is ${full(said(row('your_name'), '(say your name)'))} To the child I am: ${full(said(row('your_relationship'), '(say who you are)'))}` } },
  ]
}

const closing = (report: Report): Draft[] => [
  { say: 'Please can I have the police reference?', mayAsk: null, answer: null, note: 'Write it down, and tell us so that it is kept.' },
  { say: 'What is your name or collar number?', mayAsk: null, answer: null, note: 'Write it down beside the reference.' },
  { ...beside(rowOfKey(report, 'callback_safe')), mayAsk: 'Is it safe to ring you back on this number?',
    say: 'When will someone ring me or come?', note: 'If that time passes, ring again with the reference.' },
]

/** After a death there is no report to make: what to say, should they ring, and whom to ask for. Nothing is put to them. */
const ofTheDead = (report: Report): Script => {
  const [name, reference] = [rowOfKey(report, 'child_name'), rowOfKey(report, 'police_reference')]
  const says = [
    fixed.sayDied,
    ...(isKnown(name) ? [`The name is ${full(oneLine(name.reading))} I will spell it: ${spelled(name.reading)}.`] : []),
    ...(isKnown(reference) ? [`The police reference is ${full(oneLine(reference.reading))}`] : []),
  ]
  return {
    lines: says.map((say, n) => ({ n: n + 1, say, mayAsk: null, answer: null, note: null })), ifAsked: [],
    close: [{ n: says.length + 1, say: 'Please may I speak to the family liaison officer?', mayAsk: null, answer: null, note: 'The police often give a family one. You may ask, and somebody else may ring for you.' }],
  }
}

export const scriptOf = (report: Report): Script => {
  if (report.stands === 'died') return ofTheDead(report)
  const opening = drafts(report)
  const used = new Set(opening.flatMap(({ uses }) => uses).filter((key) => key !== 'your_relationship'))
  const numbered = (from: number) => (draft: Draft, n: number): Line => ({ n: from + n, note: null, ...draft })
  const ordered = [...callOrder.flatMap((key) => report.groups.find((group) => group.key === key)?.rows ?? []), ...report.archived]
  const asked = ordered.filter((row) => !used.has(row.key))
    .map((row) => ({ key: row.key, asks: row.handlerAsks ?? `${row.label}?`, label: row.label, answer: aloud(row) }))
  const news = report.remarks.map((remark) => ({
    key: 'news', asks: 'Is there anything else?', label: `${fixed.remarks}, ${remark.when}`, answer: oneLine(remark.text),
  }))
  return {
    lines: opening.map(({ draft }) => draft).map(numbered(1)),
    ifAsked: [...asked, ...news],
    close: closing(report).map(numbered(opening.length + 1)),
  }
}
