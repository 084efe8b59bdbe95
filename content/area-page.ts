/** What her area's page says around the facts. Read by a safeguarding lead at a desk or on paper; never sent to a parent or a child. */
import type { Agreed } from './shape.ts'

const draft: Agreed = { status: 'draft' }

export const areaWords = {
  listHeading: 'The areas',
  listLead: 'What this service goes by in each council’s area, for its safeguarding lead to check.',
  heading: 'what we go by',
  lead: 'These are the numbers and rules that this service uses here. They come from papers and pages, and nobody who built it may say that they are right. You may. This page prints, with room for a pen.',
  counts: '{checked} of {all} facts have been checked by a person. {past} are past their date, and {soon} will be within 30 days.',
  toDoHeading: 'What needs your check first',
  ringFirst: 'Ring these numbers: {what}.',
  unknownHours: 'Find the hours of: {what}. Until then we say that nobody has checked them, and give the night number beside.',
  borrowed: 'Say whether these hold here; they are borrowed from another area’s papers: {what}.',
  decide: 'Decide what the sources dispute: {count} questions, below.',
  count: '{all}, {open} to check',
  openAll: 'Open every part',
  shutAll: 'Shut every part',
  agreed: draft,
  state: { unverified: 'Not checked', checked: 'Checked by {by}, {on}', past: 'Past its date', soon: 'Runs out soon' },
  hidden: 'Not shown in live: {why}. The demonstration and the book show it.',
  from: 'Source: {source}. Read on {seen}. Good until {until}.',
  sign: 'Right, or change to: ____________________  Checked by: ____________  On: ________',
  disputesHeading: 'Where the sources disagree',
  taken: 'Taken until you decide:',
  decideSign: 'Decided: ____________________  By: ____________  On: ________',
  linesHeading: 'Helplines that people here are given',
  linesLead: 'Which is given for what, and why, stands in the book, under “The numbers”.',
  bill: { 'not shown': 'not on the bill', shown: 'shown on the bill', 'not checked': 'bill not checked' },
} as const
