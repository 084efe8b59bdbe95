/**
 * The update for the police: what is new since they were last told, short enough to read out. Of the child's words it holds those that somebody
 * has decided, by name, to share, and no others; of the number four digits; no worker's note and no reason.
 */
import { episodeWords, policeWords } from '../../content/console.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import { lastTold } from '../episodes/police.ts'
import { endingOf, type At } from './episode-shown.ts'
import { sayTime } from './duty-lines.ts'

const { text } = policeWords
const inOneLine = (words: string) => words.replaceAll(/\s*\n\s*/g, ' / ')

/** One line each, by its time. */
const newLines = ({ episode: { sharings = [], checkIns, plan }, delivery }: ReadEpisode, since: number, say: (at: number) => string): string[] => [
  ...sharings.flatMap(({ about, words, said, decided }) => (decided?.share && decided.at >= since ? [{ at: said, line: `${say(said)}: ${text.wrote}: "${inOneLine(words)}" (${policeWords.about[about]})` }] : [])),
  ...checkIns.flatMap(({ id, fate }) => (fate.state === 'went' && fate.at >= since ? [{ at: fate.at, line: `${say(fate.at)}: ${text.went}${delivery[id] === undefined ? '' : ` (${episodeWords.delivery[delivery[id]]})`}.` }] : [])),
  ...(plan?.paused && plan.paused.at >= since ? [{ at: plan.paused.at, line: `${text.paused} ${say(plan.paused.at)}: ${episodeWords.pauseWhy[plan.paused.because]}.` }] : []),
].toSorted((a, b) => a.at - b.at).map(({ line }) => line)

export const policeText = (read: ReadEpisode, { now, here: { areaName, timeZone } }: At): string => {
  const { episode, facts } = read
  const [say, told] = [(at: number) => sayTime(at, timeZone), lastTold(episode)]
  const { child, code, plan } = episode
  const lines = newLines(read, told.at, say)
  const heard = facts?.lastHeard ?? null
  return [
    `${text.title}. ${code}, ${areaName}, ${say(now)}.`,
    `${text.child}: ${child.name}${child.years === null ? '' : `, ${child.years} ${episodeWords.years}`}.`,
    ...(plan ? [`${text.number} ${endingOf(plan)}, ${episodeWords.phone[plan.phone]}.`] : []),
    `${text.log}: ${told.log === '' ? text.noLog : told.log}. ${text.lastTold}: ${told.whom === '' ? '' : `${told.whom}, `}${say(told.at)}.`, '',
    `${text.since} ${say(told.at)}:`, ...(lines.length === 0 ? [policeWords.none] : lines),
    heard === null ? text.silent : `${text.heard} ${say(heard)}.`, '', text.cannotKnow,
  ].join('\n')
}
