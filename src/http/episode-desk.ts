/**
 * What every door of the episodes shares: who knocks, which episode of their own area is meant, its page and the page that asks for a reason
 * first. An id of another area's is no id here: whatever is read or done goes through the person's own area.
 */
import type { Context } from 'hono'
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { episodeWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { hasSaidWhy, keepWhy } from '../act/console.ts'
import type { NotChanged } from '../act/episode.ts'
import { mayFind, openEarlier, readEpisode, type NotRead, type ReadEpisode } from '../act/read-episode.ts'
import { readForm } from '../channels/twilio.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { episodePage, reasonPage, type EpisodePage } from '../pages/episode.tsx'
import { failurePage } from '../pages/failure.tsx'
import type { Frame } from '../pages/layout.tsx'
import { areaCode, takeOvers, type TakeOver } from '../vocabulary.ts'
import type { EpisodeId } from '../vocabulary/episode.ts'
import { hereOf, nameAmong, personIn } from './console-person.ts'
import { atConsole } from './console-session.ts'
import { episodePath } from './episode-list.ts'
import { shownOf, type At } from './episode-shown.ts'
import { isOurs } from './origin.ts'
import type { Service } from './service.ts'

export type EpisodeDesk = { service: Service; frame: Frame }
export type Status = 200 | 400 | 403 | 404 | 409 | 422

/** Null where it is no id that we could have made. */
export const idIn = (c: Context): EpisodeId | null => {
  const id = c.req.param('id') ?? ''
  return /^[\w-]{8,200}$/.test(id) ? id as EpisodeId : null
}
export const isOnce = (once: string) => /^[\w-]{16,64}$/.test(once)
export const formIn = async (c: Context) => new URLSearchParams((await readForm(c.req.raw)) ?? '')
const longest = 4_000
export const fieldIn = (form: URLSearchParams) => (name: string) => (form.get(name) ?? '').slice(0, longest).toWellFormed()

/** Why it is taken over, as the buttons and the field beside them say it. */
export const takeOverIn = (field: (name: string) => string, name = 'why'): { why?: TakeOver; words?: string } => {
  const why = takeOvers.find((one) => one === field(name))
  return { ...(why === undefined ? {} : { why }), ...(field('words').trim() === '' ? {} : { words: field('words') }) }
}

export const atOf = ({ service }: EpisodeDesk, by: DutyPerson): At => ({ here: hereOf(service, by), now: service.house.world.now() })
export const failed = ({ frame }: EpisodeDesk, c: Context, status: 400 | 403 | 404) => c.html(failurePage(frame, status), status)

/** Which answer a refusal is: a row that is not theirs to see, an act that is not theirs to do, a race, or the form's own fault. */
export const statusOf = (why: NotChanged): Exclude<Status, 200 | 400> => {
  if (why === 'unknown' || why === 'another_area' || why === 'no_such_check_in') return 404
  if (why === 'not_yours') return 403
  return why === 'busy' || why === 'underway' || why === 'closed' || why === 'not_waiting' || why === 'done_already' || why === 'paused' || why === 'number_taken' || why === 'already_theirs' ? 409 : 422
}
export const saysOf = (why: NotChanged): string => (why === 'busy' || why === 'underway' ? episodeWords.failed[why] : refusedEpisode[why])

/** Runs for somebody of the rota, from a page of ours, on an id of our making; else answers for itself. */
export type Knocking = { c: Context; by: DutyPerson; id: EpisodeId }
export const knocking = (desk: EpisodeDesk, answer: (at: Knocking) => Promise<Response>) => async (c: Context): Promise<Response> => {
  const isPost = c.req.method === 'POST'
  if (isPost && !isOurs(desk.service, c)) return failed(desk, c, 403)
  const by = personIn(desk.service, c)
  if (!by) return isPost ? failed(desk, c, 403) : c.redirect('/console', 303)
  const id = idIn(c)
  // Whatever is pressed on what is not of their area, the answer is the same.
  const episode = id === null ? null : await desk.service.house.store.area(areaCode(by.area)).episodes.find(id)
  if (id === null || !episode || !mayFind(by, episode)) return failed(desk, c, 404)
  return answer({ c, by, id })
}

/** Another's, opened without a reason: the page that asks for it. Which episode it is may be known to everybody of the area. */
const unread = async (desk: EpisodeDesk, { c, by, id }: Knocking, why: NotRead, next: string, typed = ''): Promise<Response> => {
  const episode = why === 'unknown' ? null : await desk.service.house.store.area(areaCode(by.area)).episodes.find(id)
  if (!episode) return failed(desk, c, 404)
  const { here } = atOf(desk, by)
  const wrong: Wrong[] = why === 'too_long' ? [{ field: 'why', text: refusedEpisode.too_long }] : why === 'busy' ? [{ field: 'why', text: episodeWords.failed.busy }] : []
  const asked = c.req.method === 'POST' && why === 'no_reason' ? [{ field: 'why', text: episodeWords.failed.reason_wanted }] : wrong
  return c.html(reasonPage(desk.frame, {
    by, areaName: here.areaName, path: episodePath(id), code: episode.code, owner: nameAmong(here.people, episode.owner, ''), next, typed, wrong: asked,
  }), c.req.method === 'POST' ? 422 : why === 'busy' ? 409 : 200)
}

/** Under which the reason for what came before it stands in the session. */
const earlierOf = (id: EpisodeId) => `${id} earlier`
/** What stood on the phone before the episode, for an hour and in this browser, by whoever reads alerts. */
export const openBefore = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const [{ c, by, id }, { house }, here] = [knock, desk.service, atConsole(knock.c)]
  const why = fieldIn(await formIn(c))('why')
  const said = await openEarlier(house, { by, episode: id }, why)
  if (said === 'unknown' || here === null) return failed(desk, c, 404)
  if (said === 'not_yours') return failed(desk, c, 403)
  if (said === 'kept') {
    await keepWhy(house, here, earlierOf(id))
    return c.redirect(episodePath(id), 303)
  }
  const text = said === 'no_reason' ? episodeWords.failed.reason_wanted : said === 'too_long' ? refusedEpisode.too_long : episodeWords.failed.busy
  return showEpisode(desk, knock, { wrong: [{ field: 'why', text }], typed: { why } }, said === 'busy' ? 409 : 422)
}

/** Reads it under this person's name, or says why not. */
export const read = async (desk: EpisodeDesk, knock: Knocking, next = '', reason?: string): Promise<ReadEpisode | Response> => {
  const [{ house }, here] = [desk.service, atConsole(knock.c)]
  const stands = here !== null && hasSaidWhy(here.session, knock.id, house.world.realNow())
  const earlier = here !== null && hasSaidWhy(here.session, earlierOf(knock.id), house.world.realNow())
  const found = await readEpisode(house, { by: knock.by, episode: knock.id, hasSaidWhy: stands, earlier }, reason)
  if ('refused' in found) return unread(desk, knock, found.refused, next, reason)
  if (here && reason !== undefined) await keepWhy(house, here, knock.id)
  return found
}

export const showEpisode = async (desk: EpisodeDesk, knock: Knocking, extra: Pick<EpisodePage, 'done' | 'wrong' | 'typed'>, status: Status): Promise<Response> => {
  const found = await read(desk, knock)
  if (found instanceof Response) return found
  return knock.c.html(episodePage(desk.frame, { ...shownOf(found, atOf(desk, knock.by)), once: desk.service.house.world.random(18), ...extra }), status)
}
