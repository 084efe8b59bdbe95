/** The doors between a child's words and the police: asking for a decision, deciding it by name, the update to read out, and writing down the call. */
import type { Hono } from 'hono'
import { episodeWords, planWords, policeWords } from '../../content/console.ts'
import { changeEpisode, type EpisodeAsked, type NotChanged } from '../act/episode.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import { may } from '../core/may.ts'
import { findWhen } from '../core/answers/when.ts'
import { decideWithin, mayTellFirst } from '../episodes/police.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { policePage, type PolicePage } from '../pages/police.tsx'
import { instant } from '../vocabulary.ts'
import type { Sharing } from '../vocabulary/episode.ts'
import { nameAmong } from './console-person.ts'
import { sayTime } from './duty-lines.ts'
import { atOf, failed, fieldIn, formIn, isOnce, knocking, read, saysOf, statusOf, type EpisodeDesk, type Knocking, type Status } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'
import type { At } from './episode-shown.ts'
import { policeText } from './police-text.ts'

export const policeDoors = (app: Hono, desk: EpisodeDesk) => {
  app.get('/console/episodes/:id/police', knocking(desk, async (knock) => {
    const found = await read(desk, knock, 'police')
    if (found instanceof Response) return found
    const done = knock.c.req.query('done') ?? ''
    return show(desk, knock, found, isDid(done) ? { done: episodeWords.done[done] } : {}, 200)
  }))
  app.post('/console/episodes/:id/police', knocking(desk, (knock) => take(desk, knock)))
}

const isDid = (said: string): said is 'asked' | 'decided' | 'told' => said === 'asked' || said === 'decided' || said === 'told'

type Word = { at: number; body: string }
const mostChoices = 10
/** What came from the phone and is not looked at yet, the newest first. */
const wordsOf = ({ episode: { sharings = [], opened }, sittings }: ReadEpisode): Word[] =>
  sittings.flatMap(({ thread }) => thread).filter(({ direction, at, body }) => direction === 'in' && at >= opened.at && !sharings.some(({ said, words }) => said === at && words === body))
    .toSorted((a, b) => b.at - a.at).slice(0, mostChoices).map(({ at, body }) => ({ at, body }))

const viewOf = ({ id, about, words, said, asked, decided }: Sharing, { now, here: { people, timeZone } }: At): PolicePage['sharings'][number] => {
  const due = asked.at + decideWithin
  const name = (key: string) => nameAmong(people, key, episodeWords.service)
  return {
    id, words, said: `${sayTime(said, timeZone)}, ${policeWords.about[about]}`, asked: `${policeWords.asked} ${name(asked.by)}, ${sayTime(asked.at, timeZone)}.`,
    ...(decided ? { decided: `${policeWords.decided}: ${policeWords[decided.share ? 'yes' : 'no']}. ${name(decided.by)}, ${sayTime(decided.at, timeZone)}: ${decided.reason}` }
      : { due: `${due <= now ? policeWords.late : policeWords.by} ${sayTime(due, timeZone)}.`, isLate: due <= now }),
  }
}

const show = (desk: EpisodeDesk, { c, by }: Knocking, found: ReadEpisode, extra: Pick<PolicePage, 'done' | 'wrong' | 'typed'>, status: Status): Response | Promise<Response> => {
  const at = atOf(desk, by)
  const { episode, facts } = found
  const words = wordsOf(found)
  return c.html(policePage(desk.frame, {
    by, areaName: at.here.areaName, path: episodePath(episode.id), code: episode.code, once: desk.service.house.world.random(18), isClosed: episode.state === 'closed',
    mayDecide: episode.owner === by.key || may(by, 'act_for_others'), mayTell: mayTellFirst(episode, facts?.saidSafe), text: policeText(found, at),
    words: words.map((one) => ({ value: String(one.at), label: `${sayTime(one.at, at.here.timeZone)}: ${one.body}` })), sharings: (episode.sharings ?? []).map((one) => viewOf(one, at)), ...extra,
  }), status)
}

type Asked = { act: EpisodeAsked; did: 'asked' | 'decided' | 'told'; field: string } | { wrong: Wrong[] }
const asking = (field: (name: string) => string, found: ReadEpisode): Asked => {
  const words = wordsOf(found).find(({ at }) => String(at) === field('which'))
  const about = field('about')
  if (!words || (about !== 'where' && about !== 'harm')) return { wrong: [...(words ? [] : [{ field: 'which', text: policeWords.whichWanted }]), ...(about === 'where' || about === 'harm' ? [] : [{ field: 'about', text: policeWords.aboutWanted }])] }
  return { act: { do: 'ask_to_share', sharing: { id: field('once'), about, words: words.body, said: instant(words.at) } }, did: 'asked', field: 'which' }
}
const deciding = (field: (name: string) => string): Asked => {
  const [id, share] = [field('sharing'), field('share')]
  if (share !== 'yes' && share !== 'no') return { wrong: [{ field: `share_${id}`, text: policeWords.shareWanted }] }
  return { act: { do: 'decide_share', decided: { id, share: share === 'yes', reason: field('reason'), told: field('told') === 'told_first' ? 'told_first' : 'not_told' } }, did: 'decided', field: `reason_${id}` }
}
const telling = (field: (name: string) => string, { now, here: { timeZone } }: At): Asked => {
  const when = field('when').trim()
  const found = findWhen(when, { now, timeZone })
  // "Tomorrow 3pm" is read as the last three o'clock: nobody has rung tomorrow.
  const at = /^(?:now|just now)?$/i.test(when) ? now : found && !/\b(?:tomorrow|tmrw|next|later)\b/i.test(when) ? found.at : null
  if (at === null || at > now) return { wrong: [{ field: 'when', text: planWords.toldAtWrong }] }
  return { act: { do: 'tell_police', call: { at: instant(at), whom: field('whom'), log: field('log') } }, did: 'told', field: 'whom' }
}

const fields: Partial<Record<NotChanged, string>> = { no_log: 'log', no_whom: 'whom' }

const take = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const { c, by, id } = knock
  const field = fieldIn(await formIn(c))
  const act = field('act')
  if (!isOnce(field('once')) || (act !== 'ask' && act !== 'decide' && act !== 'told')) return failed(desk, c, 400)
  const found = await read(desk, knock, 'police')
  if (found instanceof Response) return found
  const asked = act === 'ask' ? asking(field, found) : act === 'decide' ? deciding(field) : telling(field, atOf(desk, by))
  const typed = { whom: field('whom'), when: field('when'), log: field('log'), reason: field('reason'), sharing: field('sharing') }
  if ('wrong' in asked) return show(desk, knock, found, { wrong: asked.wrong, typed }, 422)
  const changed = await changeEpisode(desk.service.house, { by, episode: id }, asked.act, field('once'))
  // The keyboard goes to what was asked for or decided.
  const at = asked.act.do === 'ask_to_share' ? `#decision-${asked.act.sharing.id}` : asked.act.do === 'decide_share' ? `#decision-${asked.act.decided.id}` : ''
  if (changed.outcome !== 'refused') return c.redirect(`${episodePath(id)}/police${changed.outcome === 'kept' ? `?done=${asked.did}` : ''}${at}`, 303)
  return changed.why === 'unknown' ? failed(desk, c, 404) : show(desk, knock, found, { wrong: [{ field: fields[changed.why] ?? asked.field, text: saysOf(changed.why) }], typed }, statusOf(changed.why))
}
