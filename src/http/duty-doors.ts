/**
 * The duty page's doors. Who is there the door-keeper says (console-session.ts); the area is that person's own, whatever the form says. Only in
 * the demonstration may anybody be one of the made-up people.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { dutyWords } from '../../content/duty.ts'
import { episodeWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { demoIdentity, hasSaidWhy, keepWhy } from '../act/console.ts'
import { episodeOn } from '../act/episode.ts'
import { actOnAlert, readAlert, type NotReadAlert, type ReadAlert } from '../act.ts'
import { settleHome } from '../act/home.ts'
import { channelWrong } from '../act/channel-watch.ts'
import { isUnreached } from '../act/reach.ts'
import { rotaNow } from '../act/rota-now.ts'
import { lookAtParent } from '../act/parent.ts'
import { readForm } from '../channels/twilio.ts'
import type { Act } from '../duty/alert.ts'
import { onDuty } from '../duty/rota.ts'
import { alertPage, type AlertPage } from '../pages/duty-alert.tsx'
import type { HomeView } from '../pages/duty-home.tsx'
import { choosePage, dutyPage } from '../pages/duty.tsx'
import { reasonPage } from '../pages/episode.tsx'
import { failurePage } from '../pages/failure.tsx'
import { signInPage } from '../pages/sign-in.tsx'
import type { Frame } from '../pages/layout.tsx'
import { packOf } from '../turn.ts'
import { areaCode, outcomes, type Alert } from '../vocabulary.ts'
import { policeOf } from './alert-police.ts'
import { pageOf } from './alert-shown.ts'
import { peopleOf } from './console-people.ts'
import { nameAmong, personIn } from './console-person.ts'
import { atConsole, signInHere } from './console-session.ts'
import { homeActIn, homeStatusOf, homeViewOf, seenView } from './duty-home.ts'
import { idIn, inPlaces, lineOf, pathOf, sayTime, type Desk } from './duty-lines.ts'
import { fieldIn, formIn, takeOverIn } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'
import { togetherOf } from './duty-together.ts'
import { deliver, type Service } from './service.ts'

/** Which answer a refusal is: the page's own fault, somebody else's row, or a race. */
const statusOf = (why: NotReadAlert) => (why === 'unknown' ? 404 : why === 'not_yours' || why === 'in_other_hands' ? 403 : why === 'busy' || why === 'over' || why === 'already_yours' || why === 'taken_meanwhile' ? 409 : 422)

export const dutyDoors = (service: Service, frame: Frame) => {
  const app = new Hono()
  const { house } = service
  const people = peopleOf(service)
  const deskOf = async (by: DutyPerson, alerts: readonly Alert[]): Promise<Desk> => {
    const area = areaCode(by.area)
    const unreached = await Promise.all(alerts.map(async (alert) => (await isUnreached(house, area, alert) ? [alert.id] : [])))
    return { by, rota: await rotaNow(house, area), timeZone: packOf(area).timeZone, now: house.world.now(), unreached: new Set(unreached.flat()) }
  }
  const nameOf = ({ area }: DutyPerson) => packOf(areaCode(area)).name

  // Only where nobody's word is asked for.
  if (service.demo) app.post('/console/person', async (c) => {
    const who = new URLSearchParams((await readForm(c.req.raw)) ?? '').get('who') ?? ''
    const by = people.find(({ key }) => key === who)
    if (!by) return c.html(failurePage(frame, 400), 400)
    if (await signInHere(service, c, { by, identity: demoIdentity(by) }) !== null) return c.html(failurePage(frame, 409), 409)
    return c.redirect('/console', 303)
  })

  app.get('/console', async (c) => {
    const by = personIn(service, c)
    if (!by && service.signIn && (!service.demo || c.req.query('out') !== undefined)) {
      const isOut = c.req.query('out') !== undefined
      const leave = isOut ? await service.signIn.leave(`${service.publicUrl}/console`) : null
      return c.html(signInPage(frame, { isOut, leave: leave?.href }))
    }
    if (!by) return c.html(choosePage(frame, { maySignIn: service.signIn !== undefined, people: people.map((one) => ({ ...one, areaName: nameOf(one) })) }))
    const store = house.store.area(areaCode(by.area))
    const open = await store.alerts('open')
    const alerts: Alert[] = [...open, ...await store.alerts('resolved')]
    const desk = await deskOf(by, open)
    const wrong = service.slack?.channels.has(areaCode(by.area)) ? await channelWrong(house, areaCode(by.area)) : null
    return c.html(dutyPage(frame, {
      ...(wrong ? { channelWrong: wrong } : {}),
      by, areaName: nameOf(by), nowText: sayTime(desk.now, desk.timeZone), onDuty: onDuty(desk.rota, desk.now, desk.timeZone), places: inPlaces(alerts, desk, await togetherOf(store, open)) }))
  })

  type Extra = Pick<AlertPage, 'done' | 'error' | 'typed'> & { typedHome?: HomeView['typed']; seen?: HomeView['seen'] }
  const show = async (c: Context, by: DutyPerson, id: string, extra: Extra, status: 200 | 403 | 404 | 409 | 422) => {
    const read = await readHere(c, by, id, undefined, extra.error === undefined ? undefined : { error: extra.error, status })
    if (read instanceof Response) return read
    const { typedHome, seen, ...rest } = extra
    const home = homeViewOf(read, typedHome, seen)
    const episode = await episodeOn(house.store.area(areaCode(by.area)), (read.wentOn?.conversation ?? read.conversation).line)
    const here = await deskOf(by, [read.alert])
    const whole = episode ? await house.store.area(areaCode(by.area)).episodes.find(episode.id) : null
    return c.html(alertPage(frame, { ...pageOf(read, by, here), ...policeOf(whole, id, by, here), ...(home ? { home } : {}), ...(episode ? { episode: { path: episodePath(episode.id), code: episode.code, isClosed: episode.state === 'closed' } } : {}), areaName: nameOf(by), once: house.world.random(18), ...rest }), status)
  }
  /** Read under this person's name, or why not: what somebody else has is opened with a reason, as another's episode is. */
  const readHere = async (c: Context, by: DutyPerson, id: string, reason?: string, refused?: { error: string; status: 200 | 403 | 404 | 409 | 422 }): Promise<ReadAlert | Response> => {
    const here = atConsole(c)
    const read = await readAlert(house, { by, alert: id, hasSaidWhy: here !== null && hasSaidWhy(here.session, id, house.world.realNow()) }, reason)
    if (!('refused' in read)) {
      if (here && reason !== undefined && reason.trim() !== '') await keepWhy(house, here, id)
      return read
    }
    if (read.refused === 'unknown') return c.html(failurePage(frame, 404), 404)
    // What was pressed is answered first: by whom it was taken meanwhile stands in its row.
    if (refused && read.refused === 'no_reason') return unreadable(c, by, id, refused)
    return read.refused === 'no_reason' || (read.refused === 'too_long' && reason !== undefined) ? askWhy(c, by, id, reason) : unreadable(c, by, id, { error: dutyWords.refused[read.refused], status: read.refused === 'not_yours' ? 403 : 409 })
  }
  const askWhy = async (c: Context, by: DutyPerson, id: string, typed?: string, says?: string) => {
    const alert = await house.store.area(areaCode(by.area)).alert(id)
    if (!alert) return c.html(failurePage(frame, 404), 404)
    const owner = nameAmong(people, alert.acknowledged?.by ?? alert.resolved?.by ?? '', '')
    const wrong = says !== undefined ? [{ field: 'words', text: says }] : typed === undefined ? [] : [{ field: 'why', text: typed.trim() === '' ? episodeWords.failed.reason_wanted : dutyWords.refused.too_long }]
    return c.html(reasonPage(frame, { by, areaName: nameOf(by), path: pathOf(id), code: alert.code, owner, isAlert: true, ...(alert.resolved || !may(by, 'answer_alerts') ? {} : { take: { once: house.world.random(18), hand: alert.acknowledged?.by ?? '' } }), next: '', typed: typed ?? '', wrong }), c.req.method === 'GET' ? 200 : 422)
  }
  /** Its row is shown and nothing behind it. */
  const unreadable = async (c: Context, by: DutyPerson, id: string, { error, status }: { error: string; status: 200 | 403 | 404 | 409 | 422 }) => {
    const alert = await house.store.area(areaCode(by.area)).alert(id)
    if (!alert) return c.html(failurePage(frame, 404), 404)
    return c.html(alertPage(frame, {
      by, areaName: nameOf(by), line: lineOf(alert, await deskOf(by, [])), hand: 'me', mayClose: false, speaker: 'unknown', raisedBy: null, thread: [], isRowOnly: true, once: '', error }), status)
  }

  app.get('/console/alerts/:id', async (c) => {
    const by = personIn(service, c)
    if (!by) return c.redirect('/console', 303)
    const id = idIn(c.req.param('id'))
    if (id === null) return c.html(failurePage(frame, 404), 404)
    const done = c.req.query('done') ?? ''
    return show(c, by, id, Object.hasOwn(dutyWords.done, done) ? { done: dutyWords.done[done as keyof typeof dutyWords.done] } : {}, 200)
  })

  app.post('/console/alerts/:id/open', async (c) => {
    const by = personIn(service, c)
    if (!by) return c.html(failurePage(frame, 403), 403)
    const id = idIn(c.req.param('id'))
    if (id === null) return c.html(failurePage(frame, 404), 404)
    const read = await readHere(c, by, id, fieldIn(await formIn(c))('why'))
    return read instanceof Response ? read : c.redirect(pathOf(id), 303)
  })

  app.post('/console/alerts/:id', async (c) => {
    const by = personIn(service, c)
    if (!by) return c.html(failurePage(frame, 403), 403)
    const id = idIn(c.req.param('id'))
    // Whatever is pressed on what is not of their area, the answer is the same.
    if (id === null || !await house.store.area(areaCode(by.area)).alert(id)) return c.html(failurePage(frame, 404), 404)
    const form = new URLSearchParams((await readForm(c.req.raw)) ?? '')
    const asked = homeActIn(form)
    if (asked !== null) return settle(c, by, id, asked)
    const [act, once] = [actIn(form), form.get('once') ?? '']
    if (act === null || !/^[\w-]{16,64}$/.test(once)) return c.html(failurePage(frame, 400), 400)
    const acted = await actOnAlert(house, { by, alert: id }, act, once)
    if (acted.outcome === 'refused') {
      if (acted.why === 'no_take_over' || (acted.why === 'too_long' && act.do === 'acknowledge')) return askWhy(c, by, id, undefined, dutyWords.refused[acted.why])
      return show(c, by, id, { error: dutyWords.refused[acted.why], ...(act.do === 'resolve' ? { typed: act } : {}) }, statusOf(acted.why))
    }
    if (acted.outcome === 'kept') service.background(deliver(service, areaCode(by.area)))
    return c.redirect(`${pathOf(id)}${acted.outcome === 'kept' ? `?done=${didOf(act)}` : ''}`, 303)
  })
  /** A message home. The alert itself is the lock: the same form sent again settles nothing twice. */
  const settle = async (c: Context, by: DutyPerson, id: string, act: NonNullable<ReturnType<typeof homeActIn>>) => {
    if (act.do === 'look') {
      const seen = await lookAtParent(house, { by, alert: id }, act)
      const typedHome = { checked: act.checked, reason: act.reason, number: act.number, again: 'refused' in seen ? act.again : act.number }
      return 'refused' in seen ? show(c, by, id, { error: dutyWords.refused[seen.refused], typedHome }, homeStatusOf(seen.refused)) : show(c, by, id, { typedHome, seen: seenView(seen, packOf(areaCode(by.area)).timeZone) }, 200)
    }
    const settled = await settleHome(house, { by, alert: id }, act)
    if (settled.outcome === 'refused') {
      const typedHome = { checked: act.checked, reason: act.reason, number: act.do === 'release' ? act.number : '', again: act.do === 'release' ? act.again : '' }
      return show(c, by, id, { error: dutyWords.refused[settled.why], typedHome }, homeStatusOf(settled.why))
    }
    service.background(deliver(service, areaCode(by.area)))
    return c.redirect(`${pathOf(id)}?done=${act.do === 'release' ? 'released' : 'declined'}${settled.untold ? '_untold' : ''}`, 303)
  }
  return app
}

const didOf = (act: Act): keyof typeof dutyWords.done =>
  (act.do === 'acknowledge' ? 'acknowledged' : act.do === 'resolve' ? 'resolved' : act.quietly ? 'resumed_quietly' : 'resumed')

const actIn = (form: URLSearchParams): Act | null => {
  switch (form.get('act')) {
    case 'acknowledge': return { do: 'acknowledge', from: form.get('hand') ?? '', ...takeOverIn(fieldIn(form)) }
    case 'resume': return { do: 'resume', quietly: false }
    case 'resume_quietly': return { do: 'resume', quietly: true }
    case 'resolve': {
      const outcome = outcomes.find((one) => one === form.get('outcome'))
      return {
        do: 'resolve', outcome: outcome ?? null, log: (form.get('log') ?? '').toWellFormed(),
        notes: (form.get('notes') ?? '').toWellFormed(), recorded: form.get('recorded') === 'yes',
      }
    }
    default: return null
  }
}
