/** What stands in the workers' channel: our code, a colour, a time, whose it is, and buttons. No name, number, place or word of anybody's (design law 9). */
import { draft } from './shape.ts'

/** Of which kind an alert is, in so few kinds that none says what is the matter with a child. */
export const alertKinds = { danger: 'danger', answer: 'somebody waits for an answer', service: 'a fault of ours, or of the network' } as const

export const slackWords = {
  colours: { emergency: ':red_circle: RED', concern: ':large_orange_circle: AMBER', service: ':large_blue_circle: BLUE' },
  plainColours: { emergency: 'RED', concern: 'AMBER', service: 'BLUE' },
  raised: 'raised',
  nobody: 'Nobody has it yet.',
  stillNobody: 'Still nobody has it, after {minutes} minutes.',
  onDuty: 'On duty:',
  hasIt: '{who} has it since {when}.',
  over: 'Closed {when} by {who}.',
  gone: 'Over.',
  forged: 'Its row was changed by another hand. Tell the operator now.',
  take: 'I have it',
  open: 'Open in the console',
  openLabel: 'Open {code} in the console, where its words are', stands: 'How it stands',
  somebody: 'Somebody who has left',
  refused: {
    nobody: 'You are not on the rota of this channel, so nothing was done. Ask a manager to add you, or open the console: {console}',
    gone: 'That is not here any more. Nothing was done. The console says how it stands: {console}',
    already_yours: 'You have it already.',
    taken_meanwhile: 'Somebody took it a moment before you. The card says who.',
    over: 'It is closed already.',
    other: 'That could not be done here. Nothing is lost: please use the console: {console}',
  },
  episode: {
    title: ':house: Missing episode', spoken: 'Missing episode', opened: 'opened', with: 'With {who}.',
    waits: '*A reply waits* since {when}. To be read by {due}.',
    heard: 'They last wrote {when}.', neverHeard: 'Nothing has come from them yet.',
    went: { waiting: 'A check-in is on its way since {when}.', sending: 'A check-in is on its way since {when}.', sent: 'The last check-in went {when}. Not yet known to have arrived.', delivered: 'The last check-in arrived. Sent {when}.', failed: '*The last check-in did not arrive.* Sent {when}.', uncertain: '*Nobody can say whether the last check-in arrived.* Sent {when}.', dropped: '*The last check-in was stopped before it left*, {when}.' },
    notSent: '*The last check-in was held back* {when}. The console says why.',
    next: 'The next goes {when}.', paused: 'Check-ins are paused.', noPlan: '*There is no plan yet.*', nothing: '*Nothing is planned next.*',
    closed: 'Closed.',
    thread: { onIt: '{who} is on it, {when}.', heard: 'A reply came {when}. Read it in the console.', waiting: 'A check-in is on its way, {when}.', sending: 'A check-in is on its way, {when}.', sent: 'A check-in went {when}. Not yet known to have arrived.', delivered: 'A check-in went {when}, and arrived.', failed: ':warning: A check-in of {when} did not arrive.', uncertain: ':warning: Nobody can say whether a check-in of {when} arrived.', dropped: 'A check-in of {when} was stopped before it left.', notSent: ':warning: A check-in was held back {when}. The console says why.' },
    internal: 'What is said here stays here: nothing of it is ever sent to a child.',
  },
  home: {
    title: 'What stands with you', mine: 'Mine', waiting: 'Waiting for somebody', onCall: 'On duty now', due: 'Next',
    nothing: { mine: 'No episode is with you.', waiting: 'Nothing waits.', waitingOfYours: 'Nothing of yours waits.', onCall: 'Nobody is on duty now.', due: 'No check-in is planned.' },
    noLists: 'Your role does not see alerts or episodes. Ask a manager if it should.',
    stranger: 'You are not on the rota of any area here. A manager adds you; then this page shows what is with you.', console: 'Open the console', more: 'and {count} more: the console has them all',
  },
  agreed: draft, source: 'design law 9, §6; experience.md §4.3; reliability.md §2.2',
} as const

/** Why nothing may be posted, as a worker and an operator read it. */
export const channelWrongs = {
  public: 'the channel is not private', shared: 'the channel is shared with another organisation', archived: 'the channel was archived',
  not_in_it: 'Windowlight is not in the channel', dead_token: 'Slack does not take our token any more',
  unreachable: 'Slack has not answered for minutes',
} as const

export const channelWrongWords = {
  desk: 'Slack: no alert is posted, because {why}. Alerts stand here, and telephones on the rota are texted. Tell the operator.',
  page: 'Windowlight BLUE: alerts do not reach Slack. Look at the console: {console}',
  agreed: draft, source: 'issue on practitioners (a dead token or channel is itself an alert by another road)',
} as const
