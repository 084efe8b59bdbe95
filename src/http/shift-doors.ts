/** The doors of the change of shift: one screen of what stands in the area, and the tick of the one who goes and of the one who comes. */
import type { Context, Hono } from 'hono'
import { shiftWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { alertMark, episodeMark, readShift, tickShift, type ReadShift } from '../act/shift.ts'
import { isFinished, type ShiftTick, type Which } from '../episodes/shift.ts'
import { standingsOf } from '../episodes/standing.ts'
import { shiftPage, shiftPlaces, type ShiftPage } from '../pages/shift.tsx'
import { nameAmong, personIn } from './console-person.ts'
import { lineOf, sayTime } from './duty-lines.ts'
import { atOf, failed, fieldIn, formIn, type EpisodeDesk, type Status } from './episode-desk.ts'
import { linesOf } from './episode-list.ts'
import type { At } from './episode-shown.ts'
import { isOurs } from './origin.ts'

export const shiftDoors = (app: Hono, desk: EpisodeDesk) => {
  app.get('/console/shift', async (c) => {
    const by = personIn(desk.service, c)
    return by ? show(desk, c, by, c.req.query('done') === 'ticked' ? { done: shiftWords.done } : {}, 200) : c.redirect('/console', 303)
  })
  app.post('/console/shift', async (c) => {
    const by = isOurs(desk.service, c) ? personIn(desk.service, c) : null
    if (!by) return failed(desk, c, 403)
    const which = fieldIn(await formIn(c))('act')
    if (which !== 'going' && which !== 'coming') return failed(desk, c, 400)
    const ticked = await tickShift(desk.service.house, by, which)
    if (ticked === 'kept') return c.redirect('/console/shift?done=ticked', 303)
    return ticked === 'done' ? c.redirect('/console/shift', 303) : show(desk, c, by, { wrong: shiftWords.refused[ticked] }, 409)
  })
}

const tickOf = (tick: ShiftTick | null, which: Which, at: At) => (tick === null ? shiftWords.notTicked[which] : `${shiftWords.ticked[which]} ${nameAmong(at.here.people, tick.by, '')}, ${sayTime(tick.at, at.here.timeZone)}.`)

/** Each episode once, under the gravest of what stands, with all of it in its lines. */
const placesOf = ({ episodes, changed }: ReadShift, at: At): ShiftPage['places'] => {
  const placed = episodes.map((one) => ({ one, place: standingsOf(one, at.now).find((standing) => shiftPlaces.some((place) => place === standing)) ?? 'rest' }))
  return shiftPlaces.map((place): ShiftPage['places'][number] => ({
    place, lines: linesOf(placed.filter((each) => each.place === place).map(({ one }) => one), at).map((line) => ({ ...line, isChanged: changed.has(episodeMark({ id: line.id })) })),
  }))
}

const show = async (desk: EpisodeDesk, c: Context, by: DutyPerson, extra: Pick<ShiftPage, 'done' | 'wrong'>, status: Status) => {
  const at = atOf(desk, by)
  const read = await readShift(desk.service.house, by)
  const { shift } = read
  return c.html(shiftPage(desk.frame, {
    by, areaName: at.here.areaName, nowText: sayTime(at.now, at.here.timeZone), ticks: [tickOf(shift.going, 'going', at), tickOf(shift.coming, 'coming', at)],
    isFinished: isFinished(shift), ...(read.unticked ? { unticked: `${shiftWords.unticked[read.unticked.lacks]} ${sayTime(read.unticked.since, at.here.timeZone)}.` } : {}),
    alerts: read.alerts.map((alert) => ({ ...lineOf(alert, { ...at.here, now: at.now, unreached: new Set() }), isChanged: read.changed.has(alertMark(alert)), isInHand: alert.acknowledged !== undefined })),
    places: placesOf(read, at), gone: read.gone, damaged: read.damaged, ...extra,
  }), status)
}

