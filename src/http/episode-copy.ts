/** "Copy for the case system": the episode as plain text, to be pasted into the council's own record. It holds no telephone number. */
import { copyWords, episodeWords } from '../../content/console.ts'
import type { Shown } from './episode-shown.ts'

const part = (heading: string, lines: readonly string[]) => [heading.toUpperCase(), ...(lines.length === 0 ? [copyWords.none] : lines), '']
const inOneLine = (text: string) => text.replaceAll(/\s*\n\s*/g, ' / ')

export const copyText = (shown: Shown, nowText: string): string => [
  `${copyWords.title} ${shown.code}, ${shown.areaName}, ${nowText}`, copyWords.note, '',
  `${episodeWords.child}: ${shown.child}`, `${episodeWords.owner} ${shown.owner}`, ...shown.clocks.map(({ label, says }) => `${label}: ${says.map(({ text }) => text).join(' ')}`), '',
  ...part(episodeWords.plan, [...(shown.plan?.rows ?? []).map(({ label, value }) => `${label}: ${inOneLine(value)}`), ...(shown.plan?.paused === undefined ? [] : [shown.plan.paused])]),
  ...part(episodeWords.checkIns, shown.checkIns.toReversed().map(({ kind, fate, body, approved, despite }) =>
    `${kind}. ${fate} ${approved} "${inOneLine(body)}"${despite.map(({ rule, reason }) => ` ${rule} ${inOneLine(reason)}`).join('')}`)),
  ...part(episodeWords.messages, shown.messages.map(({ direction, moment, body, status }) =>
    `${moment.text}, ${direction === 'out' ? `${episodeWords.we} (${status})` : episodeWords.they}: ${inOneLine(body)}`)),
  ...part(episodeWords.notes, shown.notes.map(({ by, moment, note }) => `${moment.text}, ${by}: ${inOneLine(note)}`)),
  ...part(episodeWords.timeline, shown.timeline.toReversed().map(({ by, moment, did }) => `${moment.text}: ${by} ${inOneLine(did)}`)),
].join('\n')
