/** `/episode`: how one stands, and what may be pressed there. What is shown is what the channel knows too; words only where the setting, the role and the audit say so. */
import { windowWords } from '../../content/slack-windows.ts'
import { rotaHere } from '../act/channel-desk.ts'
import { changeEpisode, readEpisode } from '../act/episode.ts'
import { openCodes, ownByCode, wroteWordsInSlack } from '../act/own-episodes.ts'
import { listOne } from '../act/read-episode.ts'
import type { SlackView } from '../channels/slack/api.ts'
import { sayWhen } from '../core/opening.ts'
import { plainWindow } from '../slack/check-in-window.ts'
import { episodeWindow, pickEpisodeWindow, wordsWindow } from '../slack/episode-window.ts'
import { packOf } from '../turn.ts'
import { instant } from '../vocabulary.ts'
import { saysOf } from './episode-desk.ts'
import { linkTo, mayWork, type SlackDesk } from './slack-check-in.ts'
import { areaOf, mayUseWords } from './slack-people.ts'

const heading = windowWords.episode.title
const sayTimeIn = ({ by }: SlackDesk) => (at: number) => sayWhen(instant(at), packOf(areaOf(by)).timeZone)
const none = async (desk: SlackDesk): Promise<SlackView> => plainWindow({ says: windowWords.none, link: await linkTo(desk, null), heading })

/** `code` null: which it is to be is asked first. */
export const standingWindow = async (desk: SlackDesk, code: string | null): Promise<SlackView> => {
  const { service: { house }, slack, by, channel } = desk
  if (code === null) return pickEpisodeWindow({ codes: await openCodes(house, by), link: await linkTo(desk, null), channel })
  const seen = await listOne(house, by, code)
  if (!seen) return none(desk)
  const { people } = await rotaHere(house, areaOf(by))
  const isOwn = seen.owner === by.key
  return episodeWindow(seen, {
    kept: { code, ...(channel === null ? {} : { channel }) }, people, link: await linkTo(desk, seen), sayTime: sayTimeIn(desk),
    maySend: isOwn && mayWork(by), mayAct: mayWork(by), mayRead: isOwn && mayUseWords(slack, by),
  })
}

/** What a press came to. `did`: what was done, for whoever does not see the window any more. */
export type Came = { view: SlackView; did?: string }

/** Once for one window, and once an hour. The thread says so with the next round; nobody's alert is taken by it. */
export const sayOnIt = async (desk: SlackDesk, code: string, window: string): Promise<Came> => {
  const { service: { house }, by } = desk
  const seen = await listOne(house, by, code)
  if (!seen) return { view: await none(desk) }
  const changed = await changeEpisode(house, { by, episode: seen.id }, { do: 'say_on_it' }, `slack-${house.hash(`${window} ${by.key} on it`)}`)
  const isNotDone = changed.outcome === 'refused' && changed.why !== 'done_already'
  return isNotDone ? { view: plainWindow({ says: saysOf(changed.why), link: await linkTo(desk, seen), heading }) } : { view: await standingWindow(desk, code), did: windowWords.episode.didOnIt }
}

/** Written down first, in the episode and in each sitting (act/read-episode.ts), and once more that it was in Slack. */
export const readHere = async (desk: SlackDesk, code: string): Promise<Came> => {
  const { service: { house }, slack, by } = desk
  const episode = await ownByCode(house, by, code)
  if (episode?.state !== 'open') return { view: await none(desk) }
  const link = await linkTo(desk, episode)
  if (!mayUseWords(slack, by)) return { view: plainWindow({ says: windowWords.episode.notHere, link, heading }) }
  const notRead = plainWindow({ says: windowWords.episode.notRead, link, heading })
  if (!await wroteWordsInSlack(house, by, episode.id, 'read')) return { view: notRead }
  const [found, did] = [await readEpisode(house, { by, episode: episode.id }), windowWords.episode.didRead]
  if ('refused' in found) return { view: notRead, did }
  return { did, view: wordsWindow({ code, words: found.sittings.flatMap(({ thread }) => thread).toSorted((a, b) => a.at - b.at), link, sayTime: sayTimeIn(desk) }) }
}
