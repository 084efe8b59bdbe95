/**
 * What a worker reads about missing episodes and check-ins: why an act was refused, why a check-in was not sent, and where it stands. Plain
 * data, drafted. Nothing here is ever read by a child or a parent.
 */

/** Why an act of a worker is not done. The keys are the closed list of `src/episodes/episode.ts`. */
export const refusedEpisode = {
  unknown: 'There is no such episode here.',
  open_already: 'This episode is open already.',
  another_area: 'That is another area’s.',
  not_yours: 'Somebody else has this episode. Take it over first, or ask a manager.',
  closed: 'This episode is closed. Nothing more may go, and nothing more can be changed.',
  plan_changed: 'The number or the kind of phone was changed since you opened this page. Nothing was kept. Look at the plan, and write it again.',
  paused: 'Check-ins are paused. Nothing new can be approved until somebody lets them go on.',
  not_paused: 'Nothing is paused here.',
  no_plan: 'Make the plan first: which number, which hours, which name.',
  no_name: 'Write the child’s name, as people here know them.',
  no_age: 'Write the age in years, 0 to 25, or leave it empty.',
  no_sender: 'Choose somebody of this area’s rota who sends.',
  no_called_by: 'Write the name that the child knows the sender by. One short name, in plain letters.',
  no_number: 'Write the number in both boxes.',
  numbers_differ: 'The two numbers are not the same. Write both again.',
  not_a_mobile: 'That is not a British mobile number.',
  number_is_ours: 'That is a telephone of the rota, not the child’s.',
  number_taken: 'Another open episode here has that number. Look at it first.',
  hours_wrong: 'Write both hours as on a clock, like 08:00 and 21:00. They cannot be the same.',
  zone_unknown: 'That time zone is not known.',
  code_words_wrong: 'The two code words must differ, and be words that the child would not text for another reason. Not OK, yes, no, stop or help.',
  police_not_told: 'Tell the police’s missing-children team of these texts first, and write down whom you told and when.',
  too_late_to_undo: 'The minute is over. Change the number instead.',
  no_words: 'Write the text first.',
  words_blocked: 'This text cannot go as it is. Change what is named below.',
  not_an_answer: 'They have not written since our last text, or longer than six hours ago. Send it as a check-in.',
  reason_wanted: 'Give your reason for each of these. It stands under your name.',
  too_long: 'That is too long.',
  due_wrong: 'Choose a time within the next 28 days.',
  deadline_wrong: 'It must go within a day of its time, and after it.',
  outside_hours: 'That is outside the hours in which this child may be texted.',
  nobody_to_read: 'Nobody is on the rota to read a reply in its time. Choose another time, or ask a manager to fill the gap.',
  no_such_check_in: 'There is no such check-in here.',
  words_twice: 'The same words stand twice here, or went to them before. Say it in other words.',
  too_late_to_put_back: 'That can be undone for a minute, by whoever called it off. Write it again instead.',
  no_such_sharing: 'There is nothing of that kind to decide here.',
  not_told_yet: 'No answer of yours has gone since this was asked. Write it first, or say that they were not told.',
  not_safe_to_tell: 'This phone is not surely theirs, or they have not said that it is safe. Do not tell them by text.',
  no_whom: 'Write whom you rang, and when. It cannot be later than now.',
  no_log: 'Ask the police for their log number, and write it down.',
  danger_open: 'An alert of danger, or of a code word, stands open on this phone. Look at it first. To close the episode all the same, say why.',
  not_back: 'This episode has no interviews to write down, or they are over.',
  not_listened: 'They have not been listened to yet: an interview is neither held nor refused. To end it all the same, say why.',
  no_talker: 'Write who is to hold it.',
  talk_when: 'Write when it was. It cannot be later than now, and not before they were back.',
  not_waiting: 'This one does not wait any more: it went, or it was called off.',
  done_already: 'That was done already.',
  no_reason: 'Write down your reason.',
  nobody_there: 'Choose somebody of this area’s rota.',
  no_take_over: 'Say why you take it over from somebody: press one of the three.',
  already_theirs: 'It is theirs already.',
} as const

/** Why policy held one back when its time came: the board says so. */
export const notSentWords = {
  closed: 'the episode was closed', paused: 'check-ins were paused', undo_open: 'the number could still be undone when its time ran out', no_plan: 'there was no plan',
  plan_changed: 'the plan was changed after it was approved', not_approved: 'nobody had approved it who still sends check-ins here',
  stopped: 'they asked for no more texts', not_their_phone: 'somebody else may have this phone', phone_not_safe: 'they said that this phone is not safe, used a code word, or had somebody beside them',
  not_asked_first: 'the first text, which asks if it is safe, had not gone, or was 90 days ago and nothing has come since', number_dead: 'the last text found nobody on this number', asked_and_silent: 'they have not answered whether it is safe to text',
  they_replied: 'they had written, and it was only to go unless they did', owed_an_answer: 'what they wrote still waits for a person', not_an_answer: 'they had not written since our last text',
  came_back: 'they came back, or say so', too_many_today: 'one had gone that day already', outside_hours: 'it was outside their hours until its time ran out', too_late: 'it was too late when it could have gone',
  nobody_to_read: 'nobody was on the rota to read a reply in its time',
} as const

/** What each rule of the moment of sending is for, as a safeguarding lead reads it in the book. */
export const policyReasons: Readonly<Record<keyof typeof notSentWords, { why: string; source: string }>> = {
  closed: { why: 'Contact after the return is another purpose, agreed anew. Closing calls off everything in the same write.', source: 'design law 5' },
  paused: { why: 'The police have primacy. A pause binds everything at once, until a person lets it go on.', source: '002 §6.5.3' },
  undo_open: { why: 'A slip in a number is mostly seen at once, so nothing goes to it for a minute.', source: 'issue on practitioners' },
  no_plan: { why: 'How this child may be texted has been decided by nobody.', source: 'domain.md §6.3' },
  plan_changed: { why: 'What was right for one phone, or before a name was ruled out, need not be right now.', source: 'domain.md §6.3' },
  not_approved: { why: 'People send. No machine texts a child unasked. Whoever left, works in another area now, or has a role that does not send, stands behind nothing.', source: 'design law 5' },
  stopped: { why: 'STOP binds everything. The worker rings, or finds another way.', source: 'design law 5; domain.md §6.3' },
  not_their_phone: { why: 'A text meant for a child is read by whoever has the phone.', source: 'domain.md §6.3' },
  phone_not_safe: { why: 'They know best who reads along. After a code word, a person decides anew and says why.', source: 'domain.md §6.3' },
  number_dead: { why: 'A number that nobody has is given to a stranger after a while. A person asks about it first, and says whom.', source: 'reliability.md §1.3 (30005, 30006)' },
  not_asked_first: { why: 'Whether it is safe is asked each time a number is new, before anything else.', source: 'domain.md §6.3 (NNEDV and others)' },
  asked_and_silent: { why: 'No answer is not a yes. A person may decide to go on, and says why.', source: 'domain.md §6.3' },
  they_replied: { why: 'Whoever has written wants an answer to that, not what was thought of yesterday.', source: 'issue on practitioners' },
  owed_an_answer: { why: 'A cheerful text on top of an unread cry for help says that nobody listens.', source: 'issue on practitioners' },
  not_an_answer: { why: 'Only an answer to what a child has just written is free of hours and of count.', source: 'design law 5' },
  came_back: { why: 'The texts are for while they are away.', source: 'design law 5' },
  too_many_today: { why: 'One a day is what the national service keeps to; more can feel like a chase. A person may decide on a second, with a reason, and never on a fourth while they are silent.', source: 'domain.md §6.3 (TextSafe: one a day)' },
  outside_hours: { why: 'A text at the wrong hour can give a child away. Hours are kept by the clock on the wall, right through both changes.', source: 'domain.md §6.3' },
  nobody_to_read: { why: 'A text invites an answer. What a child writes back into an empty room is worse than silence, so nothing goes unasked where nobody would read it within the hour.', source: 'reliability.md §6 row 5; issue on practitioners (cover gaps block scheduling)' },
  too_late: { why: 'Words written for the morning can do harm in the afternoon.', source: 'design law 5; issue on practitioners' },
}

/** Where one check-in stands. `{when}`: "Monday 9:05 am"; `{because}`: of `notSentWords`; `{who}`: a name of the rota. */
export const boardWords = {
  waits: 'Waits. Goes {when}.', waits_unless: 'Waits. Goes {when}, unless they write first.', waits_for_hours: 'Waits for their hours. Goes {when}.', waits_paused: 'Held back while check-ins are paused.', waits_never: 'Waits, and cannot go in its time any more.',
  waits_unread: 'Was to go {when}, when nobody on the rota would read a reply. Unless somebody fills that gap it is held back.',
  late: 'Should have gone {when}. Nobody has seen it go: tell the operator.',
  on_its_way: 'On its way since {when}.', sent: 'Sent {when}. Not yet known to have arrived.', delivered: 'Arrived. Sent {when}.', read_back: 'Arrived, and they wrote {when}.',
  did_not_arrive: 'Did not arrive. Sent {when}.', uncertain: 'Nobody can say whether it arrived. Sent {when}.', did_not_leave: 'Stopped before it left, {when}.',
  not_sent: 'Not sent, {when}: {because}.', called_off: 'Called off by {who}, {when}.',
} as const

/** Of an episode, on the list and at the change of shift. */
export const markWords = {
  no_plan: 'No plan yet', paused: 'Paused', texted: 'Texted {when}', answered: 'They wrote {when}', silent: 'Silent since our text of {when}', owed: 'Owed a reply since {when}', overdue: 'Overdue',
  undelivered: 'The last text did not arrive', not_sent: 'One was not sent', nothing_planned: 'Nothing planned next', closed: 'Closed {when}',
} as const
