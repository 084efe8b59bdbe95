/**
 * Who is on duty in the demonstration, and what the duty page says: plain data, drafted. The people are made up, and nobody signs in: whoever
 * opens the demo may be any of them. In live there are those of the setting.
 */
import type { Day, DutyPerson, OnCall, Rota } from './shape.ts'
import { draft } from './shape.ts'

const weekdays: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri']
/** One handset that goes from shift to shift, and the manager's own. Of Ofcom's drama numbers: `/dev` shows what comes to them. */
const [dutyPhone, managersPhone] = ['+447700900180', '+447700900181']
const people: readonly DutyPerson[] = [
  { key: 'jo', name: 'Jo Reed', role: 'duty_worker', area: 'portsmouth', phone: dutyPhone, slack: 'U0JO' },
  { key: 'priya', name: 'Priya Nair', role: 'duty_worker', area: 'portsmouth', phone: dutyPhone, slack: 'U0PRIYA' },
  { key: 'sam', name: 'Sam Okafor', role: 'manager', area: 'portsmouth', phone: managersPhone, slack: 'U0SAM' },
  { key: 'ali', name: 'Ali Marsh', role: 'duty_worker', area: 'gateshead', slack: 'U0ALI' },
  { key: 'kit', name: 'Kit Lowe', role: 'manager', area: 'gateshead', slack: 'U0KIT' },
  // One for each role that has no hours, so that anybody may try it.
  { key: 'noor', name: 'Noor Aziz', role: 'practitioner', area: 'portsmouth' },
  { key: 'lee', name: 'Lee Park', role: 'safeguarding_lead', area: 'portsmouth' },
  { key: 'ola', name: 'Ola Berg', role: 'operator', area: 'portsmouth' },
]

/**
 * Portsmouth is kept day and night, and paged; Gateshead in office hours only, without telephones, so that both can be seen; the other three have nobody. No shift changes
 * between one and two at night: that hour comes twice in autumn, and not at all in spring.
 */
export const demoRota: Rota = {
  people,
  shifts: [
    { who: 'jo', opening: { open: 'at', spells: [{ days: [...weekdays, 'sat', 'sun'], from: '08:00', until: '20:00' }], bankHolidays: 'as_other_days' } },
    { who: 'priya', opening: { open: 'at', spells: [{ days: [...weekdays, 'sat', 'sun'], from: '20:00', until: '08:00' }], bankHolidays: 'as_other_days' } },
    { who: 'sam', opening: { open: 'always' } },
    { who: 'ali', opening: { open: 'at', spells: [{ days: weekdays, from: '09:00', until: '17:00' }], bankHolidays: 'closed' } },
    { who: 'kit', opening: { open: 'at', spells: [{ days: weekdays, from: '09:00', until: '17:00' }], bankHolidays: 'closed' } },
  ],
}

/** Where an area has nothing of its own: the ladder, the hour of the nearest national service, a test when both shifts of a usual day are awake. */
export const usualOnCall: OnCall = {
  ladder: [{ minutes: 0, who: 'duty_worker' }, { minutes: 5, who: 'next_on_rota' }, { minutes: 15, who: 'everyone_on_duty' }, { minutes: 30, who: 'manager' }],
  replyMinutes: 60,
  testAt: '10:00',
}

/** The text that pages whoever is on call. It may be read on a lock screen, so nothing in it is anybody's. */
export const pageWords = {
  title: 'Windowlight', colours: { emergency: 'RED', concern: 'AMBER', service: 'BLUE' }, now: 'now', minutes: 'minutes', hours: 'hours', nobody: 'Nobody has it yet. Reply 1 to take it.',
  agreed: draft, source: 'issue on practitioners (SMS to the on-call phone carries a code, a colour, an age)',
} as const

/** What the page says. Its title is neutral: it is read over a shoulder too. */
export const dutyWords = {
  title: 'Desk',
  chooseHeading: 'Who are you?',
  choose: 'These people are made up. In the demonstration nobody signs in, so anyone may be any of them.',
  chooseButton: 'I am',
  /** On the demo's bench. */
  phones: { duty_worker: 'the duty phone', practitioner: 'a practitioner’s phone', manager: 'the manager’s phone', safeguarding_lead: 'the safeguarding lead’s phone', operator: 'the operator’s phone' },
  roles: { duty_worker: 'duty worker', practitioner: 'practitioner', manager: 'manager', safeguarding_lead: 'safeguarding lead', operator: 'operator' },
  onDuty: 'On duty now:',
  nobodyOnDuty: 'Nobody is on duty now.',
  places: { needs_me_now: 'Needs somebody now', waiting: 'Waiting', quiet: 'Quiet' },
  nothing: { needs_me_now: 'Nothing needs anybody just now.', waiting: 'Nothing waits.', quiet: 'Nothing was closed lately.' },
  together: 'One of {count} that stand open from one part of the internet today. Many people may share it, as on a mobile network or in a school: read each.',
  severities: { emergency: 'Emergency', concern: 'Concern', service: 'Service' },
  rungs: { duty_worker: 'the duty worker', next_on_rota: 'the next on the rota', everyone_on_duty: 'everyone on duty', manager: 'the manager, and the police' },
  ladder: 'The ladder',
  ladderNote: 'Whoever has a telephone on the rota is texted at each step, until somebody has it. Everybody else goes by this clock.',
  raisedBy: 'What raised it',
  raisedByNothing: 'No words: a clock or the network raised it. What they wrote last stands below.',
  thread: 'The conversation',
  us: 'We',
  them: { adult: 'They', child: 'The young person' },
  speakers: {
    unknown: 'Nobody has said who they are. It may be a child.', parent: 'A parent is speaking.', carer: 'A carer is speaking.',
    someone_else: 'Someone else is speaking.', young_person: 'A young person is speaking. Nothing of this may reach a parent.', practitioner: 'A practitioner is speaking.',
  },
  writesIn: 'They write in {language}: you may need an interpreter.',
  unreached: 'No page has arrived: every text to a phone on the rota failed. Take it now, or ring whoever is on duty, then the manager. Then tell the operator.',
  episode: 'The missing episode of this phone:', episodeClosed: 'The closed missing episode with this number:',
  readNote: 'That you opened this is written down.',
  police: {
    heading: 'Are the police told what they wrote?', lead: 'They are missing, and this may be danger. Somebody decides it by name, with a reason.', theirs: 'It is for {owner} to decide, or a manager. If they cannot now, take the episode over first.', open: 'Decide it on the episode’s page',
  },
  acknowledge: 'I have it',
  takeOverWhy: 'Why do you take it over? One press does it, and is written down.', takeOverWords: 'More, in your words (not needed)',
  takeOvers: { urgent: 'Take it over: it is urgent', change_of_shift: 'Take it over: change of shift', asked_to: 'Take it over: I was asked to' },
  takenBecause: { urgent: 'it was urgent', change_of_shift: 'change of shift', asked_to: 'asked to' },
  openIt: 'Open it',
  resolveHeading: 'What came of it',
  outcomes: {
    police_rung: 'The police were rung', spoken_to_child: 'Somebody has spoken to the child', referred: 'Referred to another service', false_alarm: 'A false alarm',
    passed_on: 'The message was passed on', not_passed_on: 'The message was not passed on',
  },
  logLabel: 'The police’s log number',
  logHint: 'Only where the police were rung',
  notesLabel: 'Notes',
  notesHint: 'Short. They are sealed, and go when the conversation goes.',
  recordedLabel: 'This is in the council’s own record',
  recordedHint: 'Needed unless it was a false alarm: ours is let go soon after.',
  resolve: 'Close it',
  resumeHeading: 'Our questions have stopped',
  resume: 'Danger stopped them. They may write at any time, and everything is heard. You may let the conversation go on.',
  resumeWarning: 'Somebody else may be holding this phone. A text that comes unasked can do harm.',
  resumeUnsafe: 'They say that a text to this phone is not safe, or asked for no more texts. Nothing can be sent.',
  resumeQuietly: 'Go on when they write next',
  resumeText: 'Send this text now',
  resumeThen: '(Then our next question.)',
  homeHeading: 'A message home',
  homeLead: 'The young person asks that this goes, and nothing else:',
  homeFor: { mum: 'For: their mum', dad: 'For: their dad', carer: 'For: their carer', anyone: 'For: anyone at home' },
  homeQuiet: 'They say that a text to their phone is not safe. They hear what came of it when they ask.',
  homeParent: 'The parent reads:',
  homeTakenBack: 'The young person has taken it back. Nothing may go.',
  homeNumber: 'The parent’s or carer’s reference with us, or their telephone number',
  homeNumberHint: 'Our code, WL- and five letters, stands on their report: ask them for it. Or the number in the council’s own record, if it has written to us. Never ask the young person.',
  homeAgain: 'The same once more',
  homeLook: 'Look first whose report that is',
  homeSeen: 'This report says of the child:',
  homeSeenName: 'Name',
  homeSeenAge: 'Age',
  homeSeenNothing: 'not said',
  homeSeenBegun: 'Begun',
  homeSeenBy: 'They write',
  homeSeenText: 'by text, from a number that ends in',
  homeSeenWeb: 'on the web only. They read it when they look at that page: ring them too.',
  homeSeenNote: 'Is this the young person’s home? If you cannot tell, do not release it. It stands in the audit that you looked.',
  homeYes: 'Yes',
  homeNo: 'No, or I cannot tell',
  homeReason: 'Your reason, to release it or not to',
  homeReasonHint: 'Short. It stands under your name in the audit. Nothing about where the young person is.',
  homeRelease: 'Release it',
  homeDecline: 'Do not release it',
  homeDeclineNote: 'The young person is told kindly that nothing was sent, and who else may help. Ring the parent yourself, where something must be said.',
  closed: 'Closed',
  back: 'Back to the list',
  done: {
    released: 'It is on its way. The young person hears which words and when: now where their phone is safe to text, else when they ask.',
    released_untold: 'It is on its way. The young person was not told: their phone leads elsewhere now, or said STOP.',
    declined: 'Nothing went. The young person hears so: now where their phone is safe to text, else when they ask.',
    declined_untold: 'Nothing went. The young person was not told: their phone leads elsewhere now, or said STOP.',
    acknowledged: 'You have it now.', resolved: 'It is closed.', resumed: 'The conversation goes on, and a text was sent.', resumed_quietly: 'The conversation goes on when they write next. Nothing was sent.',
  },
  refused: {
    unknown: 'There is no such alert here.', damaged: 'Its words cannot be opened. Tell the operator, and go by the area’s own record.',
    forged: 'This row was changed by another hand. Nothing behind it is opened. Tell the operator now.', busy: 'People wrote at the same moment. Please try again.',
    not_yours: 'That is not yours to do.', already_yours: 'You have it already.', no_take_over: 'Say why you take it over from somebody: press one of the three.', taken_meanwhile: 'Somebody took it since you opened this page. Below it says who. Take it over only where you have agreed that.', over: 'It is closed already.', not_in_hand: 'Take it first: press “I have it”.',
    in_other_hands: 'Somebody else has it. Take it over first, or ask a manager.', no_outcome: 'Say what came of it.', no_log: 'Write down the police’s log number.',
    not_recorded: 'Put it in the council’s own record first, then tick that it is there.', too_long: 'That is too long. Notes belong in the council’s record.',
    not_stopped: 'Nothing is stopped here: the conversation goes on already.',
    no_such_sentence: 'These are not words that may be passed on.', not_checked: 'Answer each of the three checks first.', check_says_no: 'With a “no” to a check it may not go.',
    no_reason: 'Write down your reason.', not_a_child: 'Nobody young has asked for this.', not_a_parent: 'That number is not a parent’s or carer’s here.',
    another_area: 'That is another area’s.', not_asked: 'Nobody has asked for a message home here.', taken_back: 'The young person has taken it back.',
    no_number: 'Write the parent’s reference or number.', numbers_differ: 'The two are not the same.', nobody_there: 'Nobody has written to us from that number, and no parent has that code. Ring them yourself.',
    home_waits: 'It waits for you: release it, or do not release it, with its checks.', elsewhere: 'This phone may be with somebody else now. Nothing may go.',
    gone_already: 'The parent has it already. Press “Release it” again, so that the young person hears.',
    opted_out: 'That number said STOP, so nothing of ours reaches it. Ring them yourself.',
    asked_anew: 'The young person has asked anew since you opened this page. Look at the words again: nothing has gone.',
    left: 'That phone has been turned to somebody else since. Nothing went.',
  },
  agreed: draft, source: 'design law 1, law 9; experience.md §4.2, §4.4; reliability.md §6 rows 5, 6, 15',
} as const

/** Topics as people read them; one that is not here is shown as it is named. */
export const topicNames: Readonly<Record<string, string>> = {
  suicide: 'may end their life', self_harm: 'self-harm', overdose_medical: 'overdose', medical: 'needs medical help', medicine: 'needs medicine', violence: 'violence',
  taken: 'taken', held: 'held', followed: 'followed', weapon: 'a weapon', sexual: 'sexual harm', exploitation: 'exploitation', exposure: 'cold or water',
  neglect_housing: 'nowhere safe to stay', cannot_keep_safe: 'cannot keep safe alone', unclear: 'cannot be read, and may be grave', other: 'other danger',
  help_now: 'asks for help now', young_child: 'ten or under', water: 'small, autistic or non-verbal, and perhaps near water', gone_again: 'gone again, and was in danger before', now: 'pressed NOW', flag: 'a red flag', flag_unsure: 'not sure of a red flag', back_hurt: 'back, and hurt', back_harm: 'back, with signs of harm',
  call_unconfirmed: 'no call to the police confirmed', phone_read: 'afraid at home, and the phone is read', bereaved: 'says that the child is dead', bereaved_danger: 'bereaved, and in danger', loss: 'somebody close to them has died', opted_out: 'said STOP: we cannot text back', undelivered: 'an answer did not reach its phone', message_home: 'asks for a message home', wants_person: 'asks for a person', code_word: 'used the code word: cannot write freely', phone_watched: 'somebody may be reading along: cannot write freely', other_hand: 'another hand may have this young person’s phone',
  check_in_reply: 'answered a check-in', check_in_not_ok: 'answered a check-in: not ok', check_in_back: 'answered a check-in: is back', safe_word: 'used the agreed word: safe, and cannot talk',
  check_in_not_sent: 'a check-in was held back', check_in_undelivered: 'a check-in did not reach its phone',
  unanswered: 'had neither an answer nor a person', not_taken: 'a message could not be taken', stuck: 'stands still: a text or a clock',
  damaged: 'a row cannot be read',
}
