/** What the page of who read what says: plain data, drafted. Codes, names of our own people, times and reasons; never a word that was read. */
import { draft } from './shape.ts'

export const readingWords = {
  heading: 'Who read what', link: 'Who read what', lead: 'Each time somebody of this area opened words that people wrote to us, or an episode, or typed words of their own in Slack. The words are not here. That you look at this is written down too.',
  columns: { when: 'When', who: 'Who', what: 'What' },
  what: { alert: 'an alert or a report', episode: 'a missing episode', readings: 'this list', read_in_slack: 'the last words of a missing episode, in a window of Slack', written_in_slack: 'words of their own, typed in a window of Slack' }, andMore: { one: 'and one conversation of it', many: 'and {count} conversations of it' },
  reason: 'Their reason:', noReason: 'No reason was asked for: it was theirs or nobody’s, or a reason of theirs stood for it.',
  filters: { label: 'Whose', all: 'Everybody' }, code: 'Only one code', codeHint: 'EP- or WL- and five letters or digits.', codeButton: 'Show', codeWrong: 'A code is EP- or WL- and five letters or digits.', codeAll: 'Every code',
  older: 'Older', newest: 'Back to the newest', none: 'Nobody has opened anything here yet.', noneSuch: 'None like this here.', noneInThese: 'None like this among those that were looked through. There are older ones.',
  damaged: 'of these rows were changed by another hand. They are not shown. Tell the operator now.', gone: 'A person who has left stands by their key.',
  agreed: draft, source: 'issue on practitioners (every read of sealed words leaves an audit row); reliability.md §6 row 15; peers.md §1 row 27',
} as const
