/** Which words speak for danger and which against, with their points, for a safeguarding lead to argue with. */
import { argued } from '../../../content/danger/argued.ts'
import { topicNames } from '../../../content/duty.ts'
import { atLeast, topicsWeighed, weighed } from '../../../content/danger/weighed.ts'
import { code, generated, page, plain, table } from './markdown.ts'

const oneLine = (cues: string) => plain(cues.replace(/\s+/g, ' '))

const heaviestFirst = (byPoints: Readonly<Record<string, string>>) =>
  Object.entries(byPoints).toSorted(([a], [b]) => Number(b) - Number(a)).map(([points, cues]) => [points, oneLine(cues)])

const topics = () => Object.entries(topicsWeighed).flatMap(([topic, byPoints]) => [`### ${topicNames[topic] ?? topic}`, table(['points', 'words'], heaviestFirst(byPoints))])

export const weighedPage = (): string => page(
  generated, '# Words that are weighed',
  'A phrase hears what somebody foresaw. Where no phrase says it, the words of a message are weighed together, as on a nurse\'s scorecard: each word, and some '
  + 'pairs of neighbours, has points for danger or against it, counted from texts that were written for this by several hands (`npm run weigh`; nobody\'s real words). '
  + 'It is a table: the same every time, with no model at run time.',
  `A message begins at ${weighed.from.start} points (a parent's ${weighed.from.start + weighed.from.parent}). At ${atLeast.concern} points it is a concern: a kind question about safety, and a person reads it. `
  + `It is an emergency at ${atLeast.emergency} points, and only where its words are also oftener those of an emergency than of a worry. In a text of more than fifteen words all counts for less, since chance adds up. `
  + 'A plain denial, and what was said before, are not weighed. Whoever has the alert sees the words that weighed most.',
  '## Decided by a person, whatever is counted',
  Object.keys(argued).length === 0 ? 'Nothing yet. Say which word should count otherwise, and why: it is written into `content/danger/argued.ts`, and stands.'
    : table(['words', 'points', 'why'], Object.entries(argued).map(([cue, { points, why }]) => [code(cue), String(points), plain(why)])),
  '## For danger, and against it', table(['points', 'words'], heaviestFirst(weighed.danger)),
  '## An emergency rather than a worry', table(['points', 'words'], heaviestFirst(weighed.grave)),
  '## What it is about', 'Only where one topic is well ahead; else the answer is the general one, which is never wrong.', ...topics(),
)
