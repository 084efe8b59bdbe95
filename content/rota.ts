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
  done: { written: 'It is written down. Look below for gaps.', undone: 'It is undone. Look below for gaps.' },
  refused: {
    nobody_there: 'Choose somebody of this area’s rota.', not_yours: 'Only a manager may change other people’s hours.', no_time: 'Write from when until when; the end comes after the beginning.',
    over_already: 'That is over already.', too_long: 'Write down at most four weeks at once.', too_far: 'That is more than three months ahead.', same_person: 'Choose somebody else, and only where somebody is not there.',
    no_such_entry: 'There is no such entry.', undone_already: 'That is undone already.', busy: 'Somebody else wrote at the same moment. Look again, then try again.', once_twice: 'That time comes twice on that night, or not at all. Choose an hour before or after.',
  },
  agreed: draft, source: 'issue on practitioners (the on-call rota); reliability.md §6 row 5; experience.md §4.2',
} as const
