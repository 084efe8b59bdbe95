/** The doors of what comes after the return: the two interviews, each with its step, who holds it and when; and the end, once they have been listened to. */
import type { Hono } from 'hono'
import { returnWords } from '../../content/console.ts'
import { changeEpisode, type EpisodeAsked, type NotChanged } from '../act/episode.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import { findWhen } from '../core/answers/when.ts'
import { may } from '../core/may.ts'
import { interviewBy, isListened, talkKinds } from '../episodes/return.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { returnPage, type ReturnPage, type TalkView } from '../pages/return.tsx'
import { packOf } from '../turn.ts'
import { instant, type Instant } from '../vocabulary.ts'
import type { Back, Talk, TalkKind } from '../vocabulary/episode.ts'
import { nameAmong } from './console-person.ts'
import { sayTime } from './duty-lines.ts'
import { atOf, failed, fieldIn, formIn, isOnce, knocking, read, saysOf, statusOf, type EpisodeDesk, type Knocking, type Status } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'
import type { At } from './episode-shown.ts'

export const returnDoors = (app: Hono, desk: EpisodeDesk) => {
  app.get('/console/episodes/:id/return', knocking(desk, async (knock) => {
    const found = await readBack(desk, knock)
    const done = knock.c.req.query('done')
    return found instanceof Response ? found : show(desk, knock, found, done === 'talked' || done === 'listened' ? { done: returnWords.done[done] } : {}, 200)
  }))
  app.post('/console/episodes/:id/return', knocking(desk, (knock) => take(desk, knock)))
}

type Returned = ReadEpisode & { back: Back }
/** Of one that is not back there is no such page. */
const readBack = async (desk: EpisodeDesk, knock: Knocking): Promise<Returned | Response> => {
  const found = await read(desk, knock, 'return')
  if (found instanceof Response) return found
  const { back } = found.episode
  return back ? { ...found, back } : failed(desk, knock.c, 404)
}

// ── What it shows ──

const steps = ['done', 'declined', 'accepted', 'offered'] as const
/** The last that stands: to hold it is after all, and a refusal outweighs an offer. */
export const standOf = (talk: Talk | undefined): keyof typeof returnWords.stands => steps.find((step) => talk?.[step] !== undefined) ?? 'to_offer'

const sayTalk = (talk: Talk | undefined, { here: { people, timeZone } }: At): string => {
  const stands = standOf(talk)
  const one = stands === 'to_offer' ? undefined : talk?.[stands]
  if (!talk || !one) return returnWords.stands.to_offer
  return `${returnWords.stands[stands]}, ${sayTime(one.at, timeZone)}, ${returnWords.by} ${talk.who}. ${nameAmong(people, one.by, '')}, ${sayTime(one.noted, timeZone)}.${stands === 'declined' && talk.declined ? ` ${talk.declined.reason}` : ''}`
}

/** The clock of the return interview, by the area's hours; nothing once it was held or refused. */
export const dueText = (due: Instant | null, { now, here: { timeZone } }: At): { text: string; isLate: boolean } | null =>
  (due === null ? null : { text: `${due <= now ? returnWords.late : returnWords.due} ${sayTime(due, timeZone)}.`, isLate: due <= now })

const talkView = (kind: TalkKind, { back, episode }: Returned, at: At): TalkView => {
  const hours = packOf(episode.area).returnInterviewHours.value
  const due = kind === 'interview' ? dueText(interviewBy(back, hours), at) : null
  return { kind, says: sayTalk(back.talks[kind], at), who: back.talks[kind]?.who ?? '', isDone: back.talks[kind]?.done !== undefined || back.over !== undefined, ...(due ? { due: `${due.text} ${hours} ${returnWords.hours}.`, isLate: due.isLate } : {}) }
}

const show = (desk: EpisodeDesk, { c, by }: Knocking, found: Returned, extra: Pick<ReturnPage, 'done' | 'wrong' | 'typed'>, status: Status): Response | Promise<Response> => {
  const at = atOf(desk, by)
  const { episode, back } = found
  return c.html(returnPage(desk.frame, {
    by, areaName: at.here.areaName, path: episodePath(episode.id), code: episode.code, once: desk.service.house.world.random(18), since: `${returnWords.since} ${sayTime(back.at, at.here.timeZone)}.`,
    mayWrite: may(by, 'work_on_episodes') && back.over === undefined, talks: talkKinds.map((kind) => talkView(kind, found, at)), isListened: isListened(back),
    ...(back.over ? { over: `${returnWords.ended} ${nameAmong(at.here.people, back.over.by, '')}, ${sayTime(back.over.at, at.here.timeZone)}. ${back.over.reason}` } : {}), ...extra,
  }), status)
}

// ── What is written ──

/** "Tomorrow 3pm" is read as the last three o'clock: nothing was held tomorrow. */
export const whenIn = (said: string, { now, here: { timeZone } }: At): Instant | null => {
  if (/^(?:now|just now)?$/i.test(said.trim())) return now
  const found = findWhen(said.trim(), { now, timeZone })
  return found && !/\b(?:tomorrow|tmrw|next|later)\b/i.test(said) && found.at <= now ? instant(found.at) : null
}

const talkSteps = ['offered', 'accepted', 'declined', 'done'] as const
type Asked = { act: EpisodeAsked; did: 'talked' | 'listened'; field: string } | { wrong: Wrong[] }
const talking = (field: (name: string) => string, at: At): Asked | null => {
  const which = talkKinds.find((kind) => kind === field('which'))
  if (!which) return null
  const [step, when] = [talkSteps.find((one) => one === field('step')), whenIn(field('when'), at)]
  if (!step || when === null) return { wrong: [...(step ? [] : [{ field: `step_${which}`, text: returnWords.stepWanted }]), ...(when === null ? [{ field: `when_${which}`, text: returnWords.whenWrong }] : [])] }
  return { act: { do: 'talk', talk: { which, step, who: field('who'), at: when, reason: field('reason') } }, did: 'talked', field: `step_${which}` }
}

/** Beside which box of the form a refusal stands. */
const fieldOf = (why: NotChanged, { field, did }: Extract<Asked, { act: EpisodeAsked }>): string => {
  const which = field.replace('step_', '')
  return did === 'listened' ? 'despite' : why === 'no_talker' ? `who_${which}` : why === 'talk_when' ? `when_${which}` : why === 'no_reason' ? `reason_${which}` : field
}

const take = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const { c, by, id } = knock
  const field = fieldIn(await formIn(c))
  const act = field('act')
  if (!isOnce(field('once')) || (act !== 'talk' && act !== 'listened')) return failed(desk, c, 400)
  const found = await readBack(desk, knock)
  if (found instanceof Response) return found
  const asked: Asked | null = act === 'talk' ? talking(field, atOf(desk, by)) : { act: { do: 'listened', despite: field('despite') }, did: 'listened', field: 'despite' }
  if (asked === null) return failed(desk, c, 400)
  const typed = { which: field('which'), who: field('who'), when: field('when'), reason: field('reason'), despite: field('despite') }
  if ('wrong' in asked) return show(desk, knock, found, { wrong: asked.wrong, typed }, 422)
  const changed = await changeEpisode(desk.service.house, { by, episode: id }, asked.act, field('once'))
  if (changed.outcome !== 'refused') return c.redirect(`${episodePath(id)}/return${changed.outcome === 'kept' ? `?done=${asked.did}` : ''}`, 303)
  return show(desk, knock, found, { wrong: [{ field: fieldOf(changed.why, asked), text: saysOf(changed.why) }], typed }, statusOf(changed.why))
}
