/**
 * What the console's pages on missing episodes and check-ins say: plain data, drafted. Titles are neutral, for they are read over a shoulder.
 * Nothing here is ever read by a child or a parent.
 */
import { draft } from './shape.ts'

/** The list of episodes. */
export const listWords = {
  title: 'Desk', heading: 'Missing episodes', link: 'Missing episodes', toAlerts: 'Alerts',
  places: { needs_me_now: 'Needs me now', waiting: 'Waiting', quiet: 'Quiet' },
  nothing: {
    needs_me_now: 'Nothing needs you just now.', waiting: 'Nothing waits. An episode stands here while a check-in is planned, or on its way to an answer.',
    quiet: 'Nothing is quiet: no episode here rests with an answer and nothing planned.',
  },
  damaged: 'of this area cannot be opened. Tell the operator, and go by the area’s own record.',
  none: 'There is no episode yet. Open one below when a child of yours is missing.',
  noneMine: 'None of these is yours. Take one over on its page, or open one below.', noneSuch: 'None here stands so just now.',
  filters: {
    label: 'Show', all: 'All of this area', mine: 'Mine only', owed: 'Owed a reply', overdue: 'Overdue', to_decide: 'Police: to decide', undelivered: 'Did not arrive', not_sent: 'Not sent', silent: 'Silent', texted: 'Texted', delivered: 'Arrived', read_back: 'Written back', paused: 'Paused', no_plan: 'No plan',
  },
  why: {
    no_plan: 'No plan yet: which number, which hours, which name.', not_sent: 'A check-in was not sent:', paused: 'Check-ins are paused.', waits: 'The next check-in waits for', nothing_planned: 'No check-in waits.',
    silent: 'Nothing heard since', closed: 'Closed', owed: 'What they wrote waits for an answer, by', owedLate: 'Overdue: what they wrote was to be answered by', to_decide: 'Decide whether the police are told what they wrote, by', decideLate: 'Overdue: it was to be decided whether the police are told, by', texted: 'Last text', read_back: 'and they wrote after it', unknownFate: 'nobody knows any more whether it arrived', undelivered: 'A check-in did not arrive.', overdue: 'A check-in is late.',
    heard: 'Last heard', never_heard: 'Nothing heard yet.',
  },
  opened: 'Opened', justNow: 'just now', ago: 'ago', mine: 'Yours', ofOthers: 'With', search: 'Find an episode', searchLabel: 'Our code, or the child’s whole telephone number',
  searchHint: 'Our code is EP- and five letters or digits. A number is looked for whole, and is kept nowhere.', searchButton: 'Find', notFound: 'No episode here has that code, and no open one that number.', searchEmpty: 'Write a code or a number first.',
  open: 'Open an episode', openLead: 'When a child whom you know is missing. The police come first: this is not a report to them.', name: 'The child, as you know them', nameHint: 'A first name or initials are enough. Sealed, and never in a text.',
  years: 'Age in years', yearsHint: 'Leave it empty where you do not know.', openButton: 'Open it',
  agreed: draft, source: 'issue on practitioners; experience.md §4.4',
} as const

/** One episode. */
export const episodeWords = {
  back: 'All episodes', backToEpisode: 'Back to the episode', owner: 'With', openedAt: 'Opened', closedAt: 'Closed', years: 'years old', clocks: 'The clocks',
  away: 'Open for', heard: 'Last heard', neverHeard: 'nothing heard yet', next: 'Next check-in', noNext: 'none waits',
  child: 'The child', plan: 'The plan', noPlan: 'There is no plan yet. Nothing can be sent without one.', makePlan: 'Make the plan', changePlan: 'Change the plan',
  undo: 'Undo: this is the wrong number', undoUntil: 'Nothing goes to this number before',
  number: 'Number ending in', phone: { their_own: 'their own phone', shared: 'a shared phone', watched: 'somebody may watch this phone', unknown: 'whose phone is not known: treated as watched' },
  sender: 'Sends', calledBy: 'known to the child as', hours: 'Hours', codeWords: 'Code words', codeHelp: 'needs help', codeSafe: 'safe, cannot talk', noCode: 'none agreed', never: 'Never mention', nothingNever: 'nothing named',
  tone: 'Tone', tones: { plain: 'plain', warm: 'warm, as they text', brief: 'brief' }, police: 'Police told', language: 'Language',
  checkIns: 'Check-ins', noCheckIns: 'None yet.', write: 'Write a check-in', callOff: 'Call it off', changeIt: 'Change it', series: 'Write a series, one a day', putBack: 'Undo: it goes after all', putBackUntil: 'You may undo this until', texted: 'Approved by', despite: 'Gone on from, with this reason:',
  unlessReply: 'unless they reply', kinds: { first: 'First text', check_in: 'Check-in', answer: 'Answer to what they wrote' },
  delivery: { received: 'received', waiting: 'waiting to go', sending: 'on its way', sent: 'sent', delivered: 'delivered', failed: 'did not arrive', uncertain: 'may have gone', dropped: 'not sent' },
  messages: 'Messages', noMessages: 'No text has gone or come yet.',
  earlier: 'There are texts on this phone from before this was opened. They are not shown here. A duty worker, a manager or a safeguarding lead can open them, and says why.',
  earlierWhy: 'Why do you open what was written before?', earlierButton: 'Open what came before', earlierShown: 'Texts from before this was opened are shown too, for an hour, in this browser.', we: 'We', they: 'Their phone', readNote: 'That you opened this is written down.',
  timeline: 'What happened', notes: 'Notes', notesLead: 'These cannot be sent. No road leads from here to a phone.', note: 'Write a note', noteHint: 'For the people of this area. Sealed.', noteButton: 'Keep the note', noNotes: 'No notes yet.',
  handOver: 'Hand it over', handOverTo: 'To whom', handOverButton: 'Hand it over', takeOverLead: 'It is then yours, and the one who had it sees so here.',
  pause: 'Pause check-ins', pauseLead: 'Nothing goes until somebody lets it go on. What is on its way and has not left is called back.',
  pauseWhy: { police_asked: 'The police asked', phone_in_other_hands: 'Somebody else may have the phone', worker_decided: 'I decided so' }, pauseButton: 'Pause now',
  paused: 'Check-ins are paused:', resume: 'Let them go on', resumeReason: 'Why they may go on', resumeHint: 'Where the police asked for the pause, write who of them says so now.',
  close: 'Close the episode', closeLead: 'Every check-in that waits is called off in the same moment, and one on its way that has not left is called back. Nothing of ours is sent after that. It cannot be opened again. A day later it is erased, so copy it into the council’s own record first; where they are back or found, a day after they have been listened to.',
  closeWhy: { returned: 'They are back', found_elsewhere: 'They are found, and safe elsewhere', opened_by_mistake: 'It was opened by mistake', died: 'They have died' }, closeLegend: 'Why it is over', closeDespite: 'An alert stands open on this phone. Why is it closed all the same?', closeDespiteHint: 'Asked where it is of danger, or of a code word. It stands under your name.', closingWanted: 'Say why it is over.', closeButton: 'Close it, and call everything off',
  odd: { asks_who: 'It asks who this is.', asks_where: 'It asks for a place, or to meet.', style: 'It is not written as they write.' }, confirmNothing: 'It may be another hand: confirm nothing, and ring the police’s missing-children team.',
  policePause: 'The police ask us to pause', decideBy: 'Decide whether the police are told what they wrote, by', decideLate: 'Overdue: it was to be decided whether the police are told, by', replyBy: 'Answer what they wrote by', replyLate: 'Overdue: what they wrote was to be answered by', replyClock: 'Reply',
  copy: 'Copy for the case system', alerts: 'Alerts from this phone', service: 'the service',
  reasonHeading: 'This is not your episode', reasonAlert: 'Somebody else has this alert', reasonLead: 'It is with {owner}. You may open it. Say why first: it is written down under your name.', reason: 'Your reason', reasonButton: 'Open it',
  happened: {
    opened: 'opened the episode', planned: 'made or changed the plan', plan_undone: 'undid the plan', approved: 'approved a check-in', called_off: 'called a check-in off', put_back: 'let it go after all: called off by a slip', went: 'a check-in went',
    not_sent: 'a check-in was not sent', paused: 'paused check-ins', resumed: 'let check-ins go on', handed_over: 'handed it to', noted: 'kept a note', closed: 'closed the episode', looked_at_shift: 'looked at it at the change of shift', on_it: 'told the others: I am on it', read: 'opened it, and said why', read_earlier: 'opened what was written on this phone before, and said why', asked_to_share: 'asked for a decision: are the police told what they wrote?', decided_share: 'decided whether the police are told what they wrote', told_police: 'told the police:', talked: 'after the return:', listened: 'ended it: they have been listened to, or why not',
  },
  /** What is known of the phone now, said before anything is written. */
  known: 'What is known of this phone', safe: { yes: 'They said that a text here is ok.', no: 'They said that a text here is not safe. Nothing can go.', unanswered: 'It was asked whether a text here is safe. They have not answered.', not_asked: 'It was not asked yet whether a text here is safe.' },
  facts: {
    stopped: 'They asked for no more texts. Nothing can go: find another way.', otherHand: 'Somebody else may have this phone. Confirm nothing, and send nothing.', cameBack: 'They wrote that they are back. Speak to them, then close the episode.',
    owedAnswer: 'What they wrote still waits for an answer. Nothing goes until somebody has closed that alert.', codeWord: 'They have used a code word. Decide anew, with what you know now.', adult: 'A grown-up writes from this phone. Nothing can go.',
  },
  plannedNumber: 'matched a number to the child', shift: 'I have looked at this at the change of shift',
  done: {
    opened: 'The episode is open. Make the plan next.', planned: 'The plan is kept.', undone: 'The plan is undone. Nothing goes to that number. Where there was a plan before it, that one stands again.', approved: 'Approved. It stands below until it goes.', called_off: 'It is called off.', put_back: 'It waits again.', series: 'All of them are approved. Each stands below, and can be changed or called off alone.',
    paused: 'Check-ins are paused.', resumed: 'Check-ins may go on.', handed_over: 'It is handed over.', noted: 'The note is kept.', closed: 'It is closed, and everything is called off.', looked: 'Your tick is kept.', asked: 'It is asked for. It stands below until somebody decides.', decided: 'It is decided.', told: 'It is written down. The next update begins there.',
  },
  failed: {
    damaged: 'Its words cannot be opened. Tell the operator, and go by the area’s own record.', busy: 'People changed it at the same moment. Look again, then try again.', reason_wanted: 'Say why you open it first.',
    underway: 'One check-in is with the carrier at this moment. Try again in a few seconds.',
  },
  stale: 'This form is too old. What you wrote stands below: look at it, then press again.',
  agreed: draft, source: 'issue on practitioners; design laws 4, 5, 9; experience.md §4',
} as const

/** The form of a plan. */
export const planWords = {
  headings: { make: 'How may this child be texted?', change: 'Change the plan' }, lead: 'Agree it with the child beforehand where you can. A text to the wrong hands can do harm.',
  number: 'The child’s number', numberHint: 'A British mobile. Afterwards only its last four digits are shown.', again: 'The same number again', keep: 'Leave both empty to keep the number that ends in',
  phone: 'Whose phone is it?', phones: { their_own: 'Their own, and nobody else looks', shared: 'Shared', watched: 'Somebody may watch it', unknown: 'I do not know' }, phoneHint: 'One that is not surely theirs is treated as watched.',
  sender: 'Who sends', calledBy: 'The name by which the child knows them', calledByHint: 'One short name. It stands in the texts. If you cover for somebody, write your own: there is a first text that says so.',
  hours: 'Between which hours may a text arrive?', from: 'From', until: 'Until', hoursHint: 'On a 24-hour clock, like 08:00 and 21:00. Agreed with the child where it can be.',
  codes: 'Code words, agreed with the child', codesHint: 'Leave them empty where none were agreed.', help: 'Means: I need help', safe: 'Means: I am safe, but cannot talk',
  never: 'Never mention', neverHint: 'Names and subjects, one to a line. No text may hold them.',
  told: 'Whom did you tell in the police’s missing-children team?', toldHint: 'They lead while a child is missing. Tell them of these texts first.', toldAt: 'When did you tell them?', toldAtHint: 'Like “today 3pm” or “22 Nov 4:30pm”.', toldAtWrong: 'Write when, like “today 3pm”. It cannot be later than now.',
  tone: 'Tone', tones: { plain: 'Plain', warm: 'Warm, as they text', brief: 'Brief' }, language: 'In which language do they text?', languageHint: 'Your texts go as you write them. What our computer answers is said in this one, where its words are agreed.', save: 'Keep the plan', problem: 'There is a problem',
  phoneWrong: 'Say whose phone it is.', toneWrong: 'Choose a tone.',
  agreed: draft, source: 'issue on practitioners; domain.md §6.3',
} as const

/** Writing a check-in, and the page before it is approved. */
export const checkInWords = {
  heading: 'Write a check-in', changeHeading: 'Change a check-in', changeLead: 'The one before is called off in the moment in which this one is approved.', to: 'To the number ending in', from: 'From', firstLead: 'Nothing has gone to this number yet. The first text asks if it is safe to text here, and nothing else.',
  kind: 'What is it?', kinds: { first: 'The first text: is it safe to text here?', check_in: 'A check-in', answer: 'An answer to what they wrote. It goes at once, whatever the hour' }, answerNow: 'An answer goes at once. Choose now, or write a check-in.',
  templates: 'Start from a draft', templatesLead: 'Press one to put it into the box. Then change it into your own words.', useIt: 'Use this', noTemplates: 'No draft is left in this tone. Write your own words.',
  words: 'The text', wordsHint: 'In the child’s own way of writing, where you know it. Three people may read it: the child, somebody who uses them, somebody they fear.',
  when: 'When', dayAt: 'at', whens: { now: 'Now', today: 'Today at', tomorrow: 'Tomorrow at' }, at: 'At what time', atHint: 'On a 24-hour clock, like 09:30. Leave it empty for now.', atWrong: 'Write the time as on a clock, like 09:30.', whenWrong: 'Say when it goes.', past: 'That time has passed. Choose a later one.', free: 'It may go:', noneFree: 'In the next four days there is no such time in this child’s hours.', lookedPast: 'The time that you looked at has passed. Choose a later one, and look again.',
  unless: 'Only if they do not write before', unlessHint: 'Any words of theirs call it off.', look: 'Look at it first', lookHeading: 'Look at it before it goes', exact: 'Exactly this goes:', lock: 'A locked phone shows:',
  parts: { one: 'One text', many: 'texts' }, encodings: { 'GSM-7': 'in plain characters', 'UCS-2': 'in special characters, so fewer fit' },
  nothing: 'The rules object to nothing. They cannot say that it is good: only you can.', blocks: 'It cannot go like this', asks: 'It can go, with your reason', found: 'Found:', reason: 'Your reason',
  held: 'As things stand it would not go:', goes: 'It goes', goesNow: 'now, or as soon as its hours and the undo minute allow', until: 'and not after', unlessShown: 'unless they reply before', change: 'Change it', approve: 'Approve it in my name', noPlan: 'Make the plan first.', pausedNow: 'Check-ins are paused. Nothing new can be approved.',
  agreed: draft, source: 'issue on practitioners; domain.md §6.3; experience.md §3.2',
} as const

/** A gentle series: one text a day, each in words of its own. */
export const seriesWords = {
  heading: 'Write a series', lead: 'One text a day, at the same time, each in other words. Leave a box empty, and nothing goes on that day. Each can be changed or called off alone afterwards.', day: 'Day', dayHint: 'Change it into your own words.',
  first: 'The first goes', whens: { today: 'Today', tomorrow: 'Tomorrow' }, at: 'At what time', atHint: 'On a 24-hour clock, like 09:30. The same time on each day.', unless: 'Any words of theirs call off the rest', unlessHint: 'What they wrote wants an answer of its own.',
  none: 'Write at least one text.', askFirst: 'Ask first whether it is safe to text here. A series comes after that.', whenWrong: 'Say on which day the first goes.', look: 'Look at all of them first', lookHeading: 'Look at each before it goes', forAll: 'For all of them', covered: 'On each of these days somebody is on duty who would read a reply.', gaps: 'Nobody would read a reply on these days, so nothing can go then:', gap: 'On the rota there is', leaveOut: 'Leave those days out', blocked: 'Nothing can go on this day: nobody would read the reply.', approve: 'Approve all of these in my name:',
  agreed: draft, source: 'issue on practitioners; domain.md §6.3',
} as const

/** What they wrote, and the police. */
export const policeWords = {
  heading: 'Tell the police', link: 'Tell the police', lead: 'The police lead while a child is missing. This is what is new since they were last told, to read out or to paste. In danger ring 999 first, and write afterwards.',
  about: { where: 'where they are', harm: 'harm' }, aboutLegend: 'It bears on',
  ask: 'Do their words bear on where they are, or on harm?', askLead: 'Whoever reads such words asks for a decision. It is due within the hour.', which: 'Which words', askButton: 'Ask for a decision', noWords: 'Nothing of theirs waits to be looked at.', whichWanted: 'Choose the words.', aboutWanted: 'Say what they bear on.',
  decide: 'To decide', by: 'To be decided by', late: 'Overdue: it was to be decided by', asked: 'Asked for by', share: 'Are the police told these words?', shares: { yes: 'Yes', no: 'No' }, shareWanted: 'Say yes or no.',
  told: 'Was the child told first?', toldBy: { told_first: 'Yes: an answer of mine went to them', not_told: 'No: my reason says why' }, mayTell: 'Tell them first where you can: write an answer. There is a draft for it.', writeAnswer: 'Write the answer', mayNotTell: 'Do not tell them by text: this phone is not surely theirs, or they have not said that it is safe.',
  reason: 'Your reason', reasonHint: 'It stands under your name. Without leave too, where a child may be harmed: then say so.', decideButton: 'Decide it in my name', decided: 'Decided', yes: 'the police are told', no: 'the police are not told',
  update: 'What is new', none: 'Nothing new.', ring: 'After you have rung', ringLead: 'Ring 101, or 999 in danger. Ask for their log number.', whom: 'Whom you told', whenTold: 'When', whenHint: 'Like “now”, “today 3pm” or “22 Nov 4:30pm”.', log: 'Their log number', ringButton: 'I have told them',
  text: {
    title: 'Windowlight, for the police', child: 'The child', number: 'Telephone: the number ending in', log: 'Your log number', noLog: 'none noted yet', lastTold: 'Last told', since: 'New since', wrote: 'Their phone wrote', went: 'A text of ours went', heard: 'Words last came from their phone', silent: 'Nothing has come from their phone yet.', paused: 'Texts are paused since', cannotKnow: 'We cannot know who holds the phone. Other words of theirs are not in this.',
  },
  agreed: draft, source: '002 §6.5.2, §6.5.3, §6.5.4; issue on practitioners',
} as const

/** After the return: they are offered a talk with the police and one with somebody independent. */
export const returnWords = {
  heading: 'After the return', link: 'After the return', lead: 'They are back. Being listened to is what they are owed now. Nothing of what they say belongs here: it goes into the council’s own record.',
  since: 'Back since', owed: 'Back, and to be listened to', none: 'Nobody who is back waits to be listened to.',
  kinds: { prevention: 'Prevention interview', interview: 'Return interview' },
  about: { prevention: 'By the police, as soon as can be: are they safe and well? It used to be called a safe and well check.', interview: 'By somebody independent, whom they may choose: why they left, what happened, what would help.' },
  due: 'To be held by', late: 'Overdue: it was to be held by', hours: 'hours from when they were found, in this area',
  stands: { to_offer: 'not offered yet', offered: 'offered', accepted: 'accepted', declined: 'declined', done: 'held' },
  step: 'What happened', steps: { offered: 'It was offered to them', accepted: 'They want it', declined: 'They do not want it', done: 'It was held' },
  who: 'Who holds it', whoHint: 'A name, a team or a service. Ask them whom they would like to talk to.', when: 'When', whenHint: 'Like “now”, “today 3pm” or “22 Nov 4:30pm”.', reason: 'Why not, as they say it', reasonHint: 'Only where they do not want it. Say too who else they may talk to.', button: 'Write it down',
  stepWanted: 'Say what happened.', whenWrong: 'Write when, like “today 3pm”. It cannot be later than now.', by: 'by',
  end: 'They have been listened to', endLead: 'A day after this the episode is erased. Put it in the council’s own record first.', endAnyway: 'Why it ends though they were not listened to', endAnywayHint: 'Only where an interview is neither held nor declined.', endButton: 'End it', ended: 'It is over.',
  found: 'When were they back?', foundHint: 'Only where they are back or found. The hours for the return interview are counted from then. Like “now” or “today 3pm”.',
  done: { talked: 'It is written down.', listened: 'It is over. A day from now the episode is erased.' },
  agreed: draft, source: '002 §7.1, §7.9 to 7.11; domain.md §6; 004 §1',
} as const

/** The change of shift. */
export const shiftWords = {
  heading: 'Change of shift', link: 'Change of shift', back: 'All episodes', lead: 'Look at all of it together where you can. Then each ticks it, under their own name.',
  tick: { going: 'I am going: I have handed this over', coming: 'I am coming: I have this' }, done: 'Your tick is kept.',
  ticked: { going: 'Handed over by', coming: 'Taken by' }, notTicked: { going: 'Nobody has ticked yet as the one who goes.', coming: 'Nobody has ticked yet as the one who comes.' },
  unticked: { coming: 'The change of shift is not finished: nobody has ticked as the one who comes, since', going: 'The change of shift is not finished: nobody has ticked as the one who goes, since', both: 'Others are on duty, and nobody has ticked the change of shift, since' },
  changedSince: 'Changed since the first tick.', changedBetween: 'Changed between the two ticks.', gone: 'Closed since the first tick:', none: 'No episode is open here.',
  inHand: 'Alerts in hand', nobodys: 'Alerts that nobody has', noneInHand: 'None is in anybody’s hand.', noneOfNobody: 'None: somebody has each.',
  places: { owed: 'Owed a reply', overdue: 'Overdue', to_decide: 'Police: to decide', undelivered: 'Did not arrive', not_sent: 'Not sent', silent: 'Silent', rest: 'The rest' },
  refused: { same_person: 'You have ticked the other one. Whoever comes ticks under their own name.', just_finished: 'This change is finished. The next begins when somebody goes, an hour later or more.', busy: 'Somebody ticked it at the same moment. Look again, then tick.' },
  agreed: draft, source: 'issue on practitioners; experience.md §4.2',
} as const

/** What is pasted into the council's own system. */
export const copyWords = {
  title: 'Windowlight, missing episode', note: 'Not a police record. Times by the clock of the area. Notes stand here, and were never sent.', none: 'none', agreed: draft, source: 'experience.md §4.1 (copy to Mosaic/LCS)',
} as const
