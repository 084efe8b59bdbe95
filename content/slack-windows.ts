/**
 * What the windows say that `/checkin` and `/episode` open in Slack, and what somebody hears whose command comes to nothing. A window is one
 * person's, and stands in no channel; all the same there is no child's name or number in it, and of words only what is to be sent (design law 9).
 */
import { draft } from './shape.ts'

export const windowWords = {
  close: 'Close', looking: 'One moment: looking how it stands. If nothing comes, close this and type the command again.', console: 'Open in the console',
  /** One answer for a code that is nobody's, another's, of another area, or closed long ago. */
  none: 'There is no open episode here for you under that code. Look at the code, or at the console.',
  notACode: 'Write the command alone, or with our code behind it: {command} EP-K7Q2M. Nothing was done.',
  unknown: 'That command is not known here. There are two: /checkin and /episode.',
  role: 'Your role does not send check-ins. Ask a manager if it should.',
  expired: 'Slack was too slow to open the window. Nothing was done. Type the command again.',
  moved: 'That window was closed, or has moved on since. Nothing was done. Type the command again.',
  late: 'That took long, and the window is gone. It was done all the same: {what}',
  lateNothing: 'That took long, and the window is gone. Nothing was sent. Type the command again.',
  lateBroken: 'That took long, and broke off. Look in the console if anything is to go before you send again: {console}',
  old: 'This window is too old. Nothing was sent. Type the command again.',
  gone: 'You are not on the rota of this area any more, or your role may not do that. Nothing was sent.',
  looked: 'More than half an hour has passed since you looked. Look once more, then send.',
  checkIn: {
    title: 'Check-in', pick: 'For which episode?', next: 'Next', mayNot: 'Not now', more: 'and {count} more: type /checkin and the code.',
    nobodys: 'No open episode is yours. A check-in is sent by whoever has the episode: take it over in the console.',
    noneNow: 'For none of your episodes may a check-in go now.',
    lead: 'For *{code}*. {kind}', kinds: { first: 'The first text: it asks if it is safe to text there, and nothing else.', check_in: 'A check-in.', answer: 'They wrote since our last text, so this is an answer: it goes at any hour. Read what they wrote first, in the console.' },
    draft: 'Which words?', ownWords: 'Or your own words', ownHint: 'No name but the sender’s, no number, no place. Three people may read it.', ownElsewhere: 'Your own words are written in the console.',
    noDrafts: 'No draft is left in this tone. Write your own words in the console.', look: 'Look at it first',
    neither: 'Choose words first.', both: 'Choose a draft, or write your own words. Not both.', namesHere: 'A name or a number of theirs stands in it. That stays out of Slack: write it in the console.', notHere: 'Your own words are not sent from Slack here. Write them in the console.',
    exact: 'Exactly this goes:', lock: 'A locked phone shows:', parts: 'It is {count} {parts}, {encoding}.', asks: 'It can go, with your reason. The reason is kept under your name.', reason: 'Your reason: {rule}', reasonHint: 'No name, no number, no place.', reasonWanted: 'Give your reason.',
    elsewhere: 'It can go with a reason of yours in words. That is written in the console.', send: 'Send it in my name', change: 'Change it',
    sent: 'It is approved in your name for *{code}*, and goes {when}. Its thread in the channel says when it went, and whether it arrived.', sentPlain: 'the check-in for {code} is approved in your name.',
    when: 'now, or as soon as the hours and the undo minute allow', refused: 'Nothing was sent.',
    /** For whatever a child's phone has said or done, where no words may stand in Slack. */
    notNow: 'Not now: the console says why.',
    stopped: 'It was approved in your name for *{code}*, and does not go any more. The console says why.', stoppedLate: 'That took long, and the window is gone. The check-in for {code} was approved in your name before, and does not go any more. The console says why.',
    /** The same window has sent other words before: an answer of ours was lost on its way. */
    other: {
      says: ':warning: *These words are not sent.* Before that, this same window sent other words in your name, for *{code}*. {fate} {anew}', these: 'These were sent by it:', anew: 'To send these too, close this and type /checkin {code}.',
      fates: { waiting: 'Those others go, now or as soon as the hours and the undo minute allow. Until then the console can call them off.', went: 'Those others have gone.', stopped: 'Those others do not go any more: the console says why.', unknown: 'The console says what became of them.' },
      late: 'That took long, and the window is gone. Its words are not sent: before that, it sent other words in your name, for {code}. The console says which.',
    },
  },
  episode: {
    title: 'Missing episode', pick: 'Which episode?', next: 'Look', none: 'No episode is open here that you may see.', role: 'Your role does not see missing episodes. Ask a manager if it should.',
    onItNow: '{who} said {when} that they are on it.', free: '{count} of its alerts {stand} with nobody. *I have it* on the card takes one; *I am on it* takes none.',
    checkIn: 'Send a check-in', onIt: 'Tell the thread: I am on it', read: 'Read the words', readHint: 'Reading them is written down.',
    words: 'What was written', they: 'Their phone, {when}', we: 'We, {when}', nothing: 'No text has gone or come yet.', erased: '(no words)', last: 'The last {count} of {all}. The console has all of them.', notHere: 'Words are not read in Slack here. Read them in the console.', notRead: 'They cannot be opened now. Read them in the console.',
    didOnIt: 'That window was closed, or has moved on since. It is done all the same: the thread says that you are on it.', didRead: 'That window was closed, or has moved on since. That you opened the words is written down. Type the command again, or read them in the console.',
  },
  /** Reasons that hold nothing of anybody's, where no words may be typed. */
  reasons: {
    second_today: { asked: 'They asked for another', changed: 'Something has changed since: it stands in the notes', police: 'Agreed with the police’s missing-children team' },
    asked_and_silent: { known: 'They have had texts from this sender on this number before', theirs: 'Somebody who knows them says that this phone is theirs alone', police: 'Agreed with the police’s missing-children team' },
  },
  agreed: draft, source: 'issue on practitioners (Slack); design laws 5, 9; reliability.md §2.2',
} as const
