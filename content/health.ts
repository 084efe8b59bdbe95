/** What the operator's page of the console says: plain data, drafted. It holds counts, clocks and gaps; no words of anybody's, and no name. */
import { draft } from './shape.ts'

export const healthWords = {
  heading: 'How the service does', link: 'How the service does', lead: 'Counts and clocks only. No words and no names stand here, of anybody.',
  beats: {
    heading: 'Last signs of life', round: 'A round was gone', watch: 'The watchdog looked', heard: 'A text or a page was heard', sent: 'A text was sent', never: 'never yet',
    late: 'That is too long ago: the service may stand still. Look at its log, then start it anew.',
  },
  sending: {
    heading: 'Texts of this area', waiting: 'Waiting to go, or on their way', none: 'Nothing waits.', stuck: 'Standing still for ten minutes or more', stuckNone: 'Nothing stands still.',
    failed: 'Texts that did not arrive, not looked at yet', failedNone: 'None: every text that failed was looked at.',
  },
  faults: { heading: 'Faults that stand open', none: 'None stands open.', lead: 'Somebody on duty closes each, with what came of it.' },
  channel: { heading: 'Slack', none: 'This area has no channel.', good: 'Nothing is wrong with the channel that we know of.', wrong: 'Nothing can be posted:', signIn: 'Sign-in', signInSet: 'A sign-in is set.', signInNone: 'No sign-in is set.' },
  rota: { heading: 'The rota of the next two weeks', none: 'Somebody is on duty at every hour of them.', nobody: 'Nobody is on this area’s rota.', gaps: 'Nobody is on duty:', test: 'The last test page', testNone: 'None has gone yet.', testHeard: 'was answered.', testMissed: 'was missed.', testNobody: 'found nobody on duty.', testWaits: 'waits for an answer.' },
  whole: {
    heading: 'The whole service', conversations: 'Conversations kept', waiting: 'Texts waiting, all areas', pending: 'Knocks parked, all areas', openAlerts: 'Alerts open, all areas', openEpisodes: 'Missing episodes open, all areas',
  },
  agreed: draft, source: 'issue on practitioners (roles; health); reliability.md §6 row 11',
} as const
