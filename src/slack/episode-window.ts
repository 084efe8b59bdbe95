/** The windows of `/episode`: how one stands, by our code and its clocks; and, where the area lets it, its last words, for whoever has it. */
import { windowWords } from '../../content/slack-windows.ts'
import { personNamed } from './alert-card.ts'
import { actions, asItIs, button, clockTime, context, escaped, filled, linkButton, section, select, sinceThen, windowOf, type View } from './blocks.ts'
import { plainWindow, type WindowKept } from './check-in-window.ts'
import { linesOf, type EpisodeSeen, type EpisodeSetting } from './episode-card.ts'
import { slackWords } from '../../content/slack.ts'

const say = windowWords.episode
const { title } = say
const { close } = windowWords
const keptOf = (kept: WindowKept) => JSON.stringify(kept)

/** A list may hold a hundred. */
const most = 100
export const pickEpisodeWindow = ({ codes, link, channel }: { codes: readonly string[]; link: string; channel: string | null }): View => (codes.length === 0 ? plainWindow({ says: say.none, link, heading: title }) : windowOf({
  title, callback: 'pick_episode', close, submit: say.next, kept: keptOf({ code: '', ...(channel === null ? {} : { channel }) }),
  blocks: [select({ name: 'code', label: say.pick, options: codes.slice(0, most).map((code) => ({ value: code, label: code })), chosen: codes[0] ?? '' }), actions(linkButton('open', windowWords.console, link, windowWords.console))],
}))

/** `maySend`: it is theirs. `mayRead`: so are its words, here. */
export type EpisodeWindow = Omit<EpisodeSetting, 'card'> & { kept: WindowKept; maySend: boolean; mayAct: boolean; mayRead: boolean }

export const episodeWindow = (seen: EpisodeSeen, { kept, people, link, sayTime, maySend, mayAct, mayRead }: EpisodeWindow): View => {
  const free = seen.alerts.filter(({ acknowledged }) => !acknowledged).length
  const { opened, with: whose } = slackWords.episode
  return windowOf({ title, callback: 'closed', close, kept: keptOf(kept), blocks: [
    section(`*${escaped(seen.code)}* · ${opened} ${sinceThen(seen.opened, sayTime(seen.opened))} · ${filled(whose, { who: personNamed(people, seen.owner) })}`),
    section([
      ...linesOf(seen, { sayTime }),
      ...(seen.onIt === null ? [] : [filled(say.onItNow, { who: personNamed(people, seen.onIt.by), when: clockTime(seen.onIt.at, sayTime(seen.onIt.at)) })]),
      ...(free === 0 ? [] : [filled(say.free, { count: String(free), stand: free === 1 ? 'stands' : 'stand' })]),
    ].join('\n')),
    actions(
      ...(maySend ? [button({ id: 'check_in', label: say.checkIn, value: seen.code, style: 'primary' })] : []), ...(mayAct ? [button({ id: 'on_it', label: say.onIt, value: seen.code })] : []),
      ...(mayRead ? [button({ id: 'read_words', label: say.read, value: seen.code })] : []), linkButton('open', windowWords.console, link, windowWords.console),
    ),
    ...(mayRead ? [context(say.readHint)] : []),
  ] })
}

/** So many of the last, and each as it came: nothing of it is a link, a mention or a form. */
const mostWords = 8
export type WordsShown = { direction: 'in' | 'out'; body: string; at: number }
export const wordsWindow = ({ code, words, link, sayTime }: { code: string; words: readonly WordsShown[]; link: string; sayTime: (at: number) => string }): View => windowOf({
  title: say.words, callback: 'closed', close,
  blocks: [
    section(`*${escaped(code)}*`),
    ...(words.length === 0 ? [section(say.nothing)] : words.slice(-mostWords).flatMap(({ direction, body, at }) => [context(filled(direction === 'in' ? say.they : say.we, { when: clockTime(at, sayTime(at)) })), asItIs(body === '' ? say.erased : body.slice(0, 3_000))])),
    ...(words.length > mostWords ? [context(filled(say.last, { count: String(mostWords), all: String(words.length) }))] : []),
    actions(linkButton('open', windowWords.console, link, windowWords.console)),
  ],
})
