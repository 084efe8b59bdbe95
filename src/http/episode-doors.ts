/**
 * The console's doors for missing episodes: the list, the search, opening one, its page, and what may be done there. On the demo's made-up people,
 * as the duty page is; an address holds our own random id and nothing of anybody's.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { episodeWords, listWords, returnWords, shiftWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { changeEpisode, type EpisodeAsked } from '../act/episode.ts'
import { listEpisodes, listHeld, mayFind } from '../act/read-episode.ts'
import { isFound } from '../episodes/return.ts'
import { unticked, wroteSearch } from '../act/shift.ts'
import { readPhone } from '../core/answers/phone.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { episodesPage, type EpisodesPage } from '../pages/episodes.tsx'
import type { Frame } from '../pages/layout.tsx'
import type { House } from '../turn.ts'
import { areaCode, e164, type AreaCode } from '../vocabulary.ts'
import type { Closing, Episode, EpisodeId, Plan } from '../vocabulary/episode.ts'
import { personIn } from './console-person.ts'
import { sayTime } from './duty-lines.ts'
import { checkInDoors } from './check-in-doors.ts'
import { copyText } from './episode-copy.ts'
import { atOf, failed, fieldIn, formIn, isOnce, knocking, openBefore, read, saysOf, showEpisode, statusOf, takeOverIn, type EpisodeDesk, type Knocking, type Status } from './episode-desk.ts'
import { episodePath, filterIn, filtersOf, linesOf, shownBy } from './episode-list.ts'
import { noteAnchor, shownOf, type At } from './episode-shown.ts'
import { isOurs } from './origin.ts'
import { planDoors } from './plan-doors.ts'
import { policeDoors } from './police-doors.ts'
import { heldLines } from './return-lines.ts'
import { returnDoors, whenIn } from './return-doors.ts'
import { seriesDoors } from './series-doors.ts'
import { shiftDoors } from './shift-doors.ts'
import { deliver, type Service } from './service.ts'

export const episodeDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const desk: EpisodeDesk = { service, frame }

  app.get('/console/episodes', async (c) => {
    const by = personIn(service, c)
    return by ? showList(desk, c, by, {}, 200) : c.redirect('/console', 303)
  })
  app.post('/console/episodes', async (c) => {
    const by = isOurs(service, c) ? personIn(service, c) : null
    return by ? openOne(desk, c, by) : failed(desk, c, 403)
  })
  app.post('/console/episodes/search', async (c) => {
    const by = isOurs(service, c) ? personIn(service, c) : null
    return by ? search(desk, c, by) : failed(desk, c, 403)
  })

  app.get('/console/episodes/:id', knocking(desk, async (knock) => {
    const done = knock.c.req.query('done') ?? ''
    return showEpisode(desk, knock, Object.hasOwn(episodeWords.done, done) ? { done: episodeWords.done[done as Did] } : {}, 200)
  }))
  app.post('/console/episodes/:id', knocking(desk, (knock) => act(desk, knock)))
  app.post('/console/episodes/:id/open', knocking(desk, async (knock) => {
    const field = fieldIn(await formIn(knock.c))
    const next = field('next')
    if (next !== '' && next !== 'plan' && next !== 'check-in' && next !== 'series' && next !== 'police' && next !== 'return' && next !== 'copy') return failed(desk, knock.c, 400)
    const found = await read(desk, knock, next, field('why'))
    return found instanceof Response ? found : knock.c.redirect(`${episodePath(knock.id)}${next === '' ? '' : `/${next}`}`, 303)
  }))
  app.post('/console/episodes/:id/earlier', knocking(desk, (knock) => openBefore(desk, knock)))
  app.get('/console/episodes/:id/copy', knocking(desk, async (knock) => {
    const found = await read(desk, knock, 'copy')
    if (found instanceof Response) return found
    const at = atOf(desk, knock.by)
    return knock.c.text(copyText(shownOf(found, at), sayTime(at.now, at.here.timeZone)))
  }))
  planDoors(app, desk)
  checkInDoors(app, desk)
  seriesDoors(app, desk)
  policeDoors(app, desk)
  returnDoors(app, desk)
  shiftDoors(app, desk)
  return app
}

// ── The list ──

const showList = async (desk: EpisodeDesk, c: Context, by: DutyPerson, extra: Pick<EpisodesPage, 'wrong' | 'typed'>, status: Status) => {
  const at = atOf(desk, by)
  const { episodes, damaged } = await listEpisodes(desk.service.house, by)
  const show = filterIn(c.req.query('show'))
  const shown = shownBy(episodes, show, at)
  const shift = await unticked(desk.service.house, by)
  return c.html(episodesPage(desk.frame, {
    by, areaName: at.here.areaName, nowText: sayTime(at.now, at.here.timeZone), lines: linesOf(shown, at), show, filters: filtersOf(episodes, show, at), ...(shift === null ? {} : { shift: `${shiftWords.unticked[shift.lacks]} ${sayTime(shift.since, at.here.timeZone)}.` }), held: heldLines(await listHeld(desk.service.house, by), at), damaged: damaged.length, once: desk.service.house.world.random(18), ...extra,
  }), status)
}

const openOne = async (desk: EpisodeDesk, c: Context, by: DutyPerson): Promise<Response> => {
  const field = fieldIn(await formIn(c))
  if (!isOnce(field('once'))) return failed(desk, c, 400)
  const [name, said] = [field('name'), field('years').trim()]
  const years = said === '' ? null : /^\d{1,2}$/.test(said) ? Number(said) : Number.NaN
  const changed = await changeEpisode(desk.service.house, { by, episode: null }, { do: 'open', child: { name, years } }, field('once'))
  if (changed.outcome === 'refused') {
    return showList(desk, c, by, { wrong: [{ field: changed.why === 'no_age' ? 'years' : 'name', text: saysOf(changed.why) }], typed: { name, years: said } }, statusOf(changed.why))
  }
  return c.redirect(`${episodePath(changed.episode)}?done=opened`, 303)
}

/** By our code, or by the whole number. What was looked for stands in no address and in no log. */
const search = async (desk: EpisodeDesk, c: Context, by: DutyPerson): Promise<Response> => {
  const said = fieldIn(await formIn(c))('search').trim()
  const found = await searched(desk, by, said)
  const wrong = said === '' ? listWords.searchEmpty : listWords.notFound
  return found ? c.redirect(episodePath(found), 303) : showList(desk, c, by, { wrong: [{ field: 'search', text: wrong }], typed: { search: said } }, said === '' ? 422 : 404)
}
/** Another's is none for whoever may not see all; what was looked for is written down all the same. */
const searched = async ({ service: { house } }: EpisodeDesk, by: DutyPerson, said: string): Promise<EpisodeId | null> => {
  const found = await lookedFor(house, areaCode(by.area), said)
  if (found === 'nonsense') return null
  const isTheirs = found !== null && mayFind(by, found)
  await wroteSearch(house, by, found === null ? null : isTheirs ? found.code : `${found.code} not theirs`)
  return isTheirs ? found.id : null
}
const lookedFor = async (house: House, area: AreaCode, said: string): Promise<Episode | null | 'nonsense'> => {
  const { episodes } = house.store.area(area)
  const [, letters] = /^ep[\s-]*([a-z0-9]{5})$/i.exec(said) ?? []
  if (letters !== undefined) {
    const code = `EP-${letters.toUpperCase()}`
    return [...await episodes.all('open'), ...await episodes.all('closed')].find((one) => one.code === code) ?? null
  }
  const reading = readPhone(said)
  if (reading.kind !== 'read' || typeof reading.value !== 'string') return 'nonsense'
  return episodes.ofLine({ channel: 'sms', ours: e164(house.numberOf(area)), theirs: e164(reading.value) })
}

// ── What may be done on its page ──

type Did = keyof typeof episodeWords.done
const pauses = Object.keys(episodeWords.pauseWhy) as NonNullable<Plan['paused']>['because'][]
const closings = Object.keys(episodeWords.closeWhy) as Closing[]

/** The act, how the page says that it is done, and where what is wrong with it stands. Null: no form of ours. */
type Asked = { act: EpisodeAsked; did: Did; field: string }
const actIn = (field: (name: string) => string, at: At): Asked | { wrong: Wrong } | null => {
  switch (field('act')) {
    case 'note': return { act: { do: 'note', note: field('note') }, did: 'noted', field: 'note' }
    case 'call_off': return { act: { do: 'call_off', checkIn: field('check_in') }, did: 'called_off', field: 'board' }
    case 'put_back': return { act: { do: 'put_back', checkIn: field('check_in') }, did: 'put_back', field: 'board' }
    case 'undo_plan': return { act: { do: 'undo_plan' }, did: 'undone', field: 'plan' }
    case 'look_at_shift': return { act: { do: 'look_at_shift' }, did: 'looked', field: 'main' }
    case 'hand_over': {
      const { why, words } = takeOverIn(field, 'because')
      return { act: { do: 'hand_over', to: field('to'), ...(why === undefined ? {} : { because: why }), ...(words === undefined ? {} : { words }) }, did: 'handed_over', field: field('to') === at.here.by.key ? 'words' : 'to' }
    }
    case 'resume': return { act: { do: 'resume', reason: field('resume') }, did: 'resumed', field: 'resume' }
    case 'pause': {
      const because = pauses.find((one) => one === field('because'))
      return because ? { act: { do: 'pause', because }, did: 'paused', field: 'because' } : null
    }
    case 'close': {
      const because = closings.find((one) => one === field('closing'))
      const found = whenIn(field('found'), at)
      if (because && isFound(because) && found === null) return { wrong: { field: 'found', text: returnWords.whenWrong } }
      return because ? { act: { do: 'close', because, ...(found !== null && isFound(because) ? { found } : {}), ...(field('despite').trim() === '' ? {} : { despite: field('despite') }) }, did: 'closed', field: 'closing' } : { wrong: { field: 'closing', text: episodeWords.closingWanted } }
    }
    default: return null
  }
}

const act = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const { c, by, id } = knock
  const field = fieldIn(await formIn(c))
  const asked = actIn(field, atOf(desk, by))
  if (asked === null || !isOnce(field('once'))) return failed(desk, c, 400)
  const typed = { note: field('note'), resume: field('resume'), closing: field('closing'), despite: field('despite'), found: field('found') }
  if ('wrong' in asked) return showEpisode(desk, knock, { wrong: [asked.wrong], typed }, 422)
  const changed = await changeEpisode(desk.service.house, { by, episode: id }, asked.act, field('once'))
  if (changed.outcome === 'refused') {
    const status = statusOf(changed.why)
    return changed.why === 'unknown' || changed.why === 'another_area' ? failed(desk, c, 404) : showEpisode(desk, knock, { wrong: [{ field: asked.field, text: saysOf(changed.why) }], typed }, status)
  }
  if (changed.outcome === 'kept') desk.service.background(deliver(desk.service, areaCode(by.area)))
  return c.redirect(`${episodePath(id)}${changed.outcome === 'kept' ? `?done=${asked.did}` : ''}${asked.act.do === 'note' ? await lastNote(desk, by, id) : ''}`, 303)
}

/** Where the keyboard goes after a note was kept: to that person's newest. */
const lastNote = async ({ service: { house } }: EpisodeDesk, by: DutyPerson, id: EpisodeId): Promise<string> => {
  const n = (await house.store.area(areaCode(by.area)).episodes.find(id))?.happened.findLastIndex(({ what, by: who }) => what === 'noted' && who === by.key) ?? -1
  return n < 0 ? '' : `#${noteAnchor(n)}`
}
