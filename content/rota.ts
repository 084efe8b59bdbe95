/**
 * What the console's page on the rota says, and the texts of the on-call phone: plain data, drafted. Nothing here is ever read by a child or
 * a parent, and nothing in a text is anybody's.
 */
import { draft } from './shape.ts'

export const rotaWords = {
  title: 'Desk', heading: 'The rota', link: 'The rota', toAlerts: 'Alerts',
  now: 'On duty now:', nobodyNow: 'Nobody is on duty now.',
  weeks: { this: 'This week', next: 'Next week' }, columns: { when: 'When', who: 'Who', road: 'How they are reached' },
  roads: { console: 'this console', slack: 'the Slack channel', sms: 'text to the on-call phone' }, notPaged: 'Nobody here is paged: they must look at this console.',
  gap: 'Nobody:', gapsHeading: 'Gaps', gaps: 'Nobody is on duty in these hours. No check-in can go in them, nor in the time before them in which a reply must be read. Fill them, or tell a manager.',
  noGaps: 'Somebody is on duty at every hour of these two weeks.',
  noneHere: 'Nobody is on this area’s rota. No check-in can be planned, and nobody is told of an alert.',
  clocks: { forward: 'The clocks go forward in the night to', back: 'The clocks go back in the night to', forwardThen: 'that night is an hour shorter.', backThen: 'that night is an hour longer.' },
  changes: 'Written down beside the rota', noChanges: 'Nothing is written down for these weeks.', absent: 'is not there', covers: 'is there besides', wroteIt: 'Written down by', undo: 'Undo',
  write: 'Somebody is not there, or changes a shift', lead: 'For once, not for good: the settled hours stand in the service’s settings. A manager may write this for anybody, others for their own hours.',
  who: 'Who', what: 'What', whats: { absent: 'They are not there', covers: 'They are there besides' }, from: 'From', until: 'Until', timeHint: 'By the clock on the wall.',
  instead: 'Who is there instead', insteadNone: 'Nobody', insteadHint: 'Only where somebody is not there.', button: 'Write it down',
  test: {
    heading: 'The daily test', lead: 'Each day one page goes to whoever is on duty, marked as a test. Unanswered in 15 minutes, the next person and the managers hear.', none: 'None has gone yet.', waits: 'It waits for an answer.', button: 'It reached me',
    heard: 'Answered by {who}, by {road}.', missed: 'Missed: nobody answered within 15 minutes.', nobody: 'Nobody was on duty.', unknown: 'Not answered yet.',
    worked: 'Last answered by', never: 'not in the last week',
  },
  done: { heard: 'Thank you: your answer is kept.', written: 'It is written down. Look below for gaps.', undone: 'It is undone. Look below for gaps.' },
  refused: {
    nobody_there: 'Choose somebody of this area’s rota.', not_yours: 'Only a manager may change other people’s hours.', no_time: 'Write from when until when; the end comes after the beginning.',
    over_already: 'That is over already.', too_long: 'Write down at most four weeks at once.', too_far: 'That is more than three months ahead.', same_person: 'Choose somebody else, and only where somebody is not there.',
    no_such_entry: 'There is no such entry.', undone_already: 'That is undone already.', busy: 'Somebody else wrote at the same moment. Look again, then try again.', once_twice: 'That time comes twice on that night, or not at all. Choose an hour before or after.',
  },
  agreed: draft, source: 'issue on practitioners (the on-call rota); reliability.md §6 row 5; experience.md §4.2',
} as const

/** Texts to an on-call phone and back. They may be read on a lock screen: our code, a colour, an age, and no more. */
export const onCallWords = {
  title: 'Windowlight',
  taken: 'You have {code} now. Read it and write down what came of it:', notTaken: '{code} is not free any more. Look:', nothingWaits: 'Nothing waits for anybody now. Look:',
  testHeard: 'Thank you: the test reached you. Nothing is wrong.',
  other: 'This phone only takes alerts. Reply 1 to take the newest, or 1 and its code. Nothing else is read here. In danger ring 999.',
  test: 'TEST. Nobody is in danger. Reply 1 to show that a page reaches you.', missed: 'TEST missed. Nobody answered today\'s test page in 15 minutes. Look at the phone and the rota:',
  agreed: draft, source: 'issue on practitioners (a daily test alert; SMS to the on-call phone carries no more than Slack does); experience.md §4.2',
} as const
