/**
 * The duty page's doors. Who is there the door-keeper says (console-session.ts); the area is that person's own, whatever the form says. Only in
 * the demonstration may anybody be one of the made-up people.
 */
import type { Context } from 'hono'
import { Hono } from 'hono'
import { words } from '../../content/messages/index.ts'
import { dutyWords } from '../../content/duty.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { demoIdentity } from '../act/console.ts'
import { episodeOn } from '../act/episode.ts'
import { actOnAlert, readAlert, type Failed, type ReadAlert } from '../act.ts'
import { settleHome } from '../act/home.ts'
import { channelWrong } from '../act/channel-watch.ts'
import { isUnreached } from '../act/reach.ts'
import { rotaNow } from '../act/rota-now.ts'
import { lookAtParent } from '../act/parent.ts'
import { readForm } from '../channels/twilio.ts'
import { wroteIn } from '../core/tongue.ts'
import { mayTextUnasked } from '../core/young/hear-young.ts'
import type { Act } from '../duty/alert.ts'
import { onDuty } from '../duty/rota.ts'
import { alertPage, type AlertPage, type ThreadLine } from '../pages/duty-alert.tsx'
import type { HomeView } from '../pages/duty-home.tsx'
import { choosePage, dutyPage } from '../pages/duty.tsx'
import { failurePage } from '../pages/failure.tsx'
import { signInPage } from '../pages/sign-in.tsx'
import type { Frame } from '../pages/layout.tsx'
import { packOf } from '../turn.ts'
import { areaCode, outcomes, type Alert, type Conversation, type ThreadEntry } from '../vocabulary.ts'
import { peopleOf } from './console-people.ts'
import { personIn } from './console-person.ts'
import { signInHere } from './console-session.ts'
import { homeActIn, homeStatusOf, homeViewOf, seenView } from './duty-home.ts'
import { idIn, inPlaces, lineOf, pathOf, sayTime, type Desk } from './duty-lines.ts'
import { episodePath } from './episode-list.ts'
import { togetherOf } from './duty-together.ts'
import { deliver, type Service } from './service.ts'

const statuses: Record<ThreadEntry['state'], string> = {
  received: 'received', waiting: 'waiting to go', sending: 'on its way', sent: 'sent', delivered: 'delivered', failed: 'did not arrive', uncertain: 'may have gone', dropped: 'not sent',
}
/** Which answer a refusal is: the page's own fault, somebody else's row, or a race. */
const statusOf = (why: Failed) => (why === 'unknown' ? 404 : why === 'not_yours' || why === 'in_other_hands' ? 403 : why === 'busy' || why === 'over' || why === 'already_yours' || why === 'taken_meanwhile' ? 409 : 422)

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
    const read = await readAlert(house, { by, alert: id })
    if ('refused' in read) return read.refused === 'unknown' ? c.html(failurePage(frame, 404), 404) : await unreadable(c, by, id, read.refused)
    const { typedHome, seen, ...rest } = extra
    const home = homeViewOf(read, typedHome, seen)
    const episode = await episodeOn(house.store.area(areaCode(by.area)), (read.wentOn?.conversation ?? read.conversation).line)
    return c.html(alertPage(frame, { ...pageOf(read, by, await deskOf(by, [read.alert])), ...(home ? { home } : {}), ...(episode ? { episode: { path: episodePath(episode.id), code: episode.code, isClosed: episode.state === 'closed' } } : {}), areaName: nameOf(by), once: house.world.random(18), ...rest }), status)
  }
  /** Its row is shown and nothing behind it. */
  const unreadable = async (c: Context, by: DutyPerson, id: string, why: Failed) => {
    const alert = await house.store.area(areaCode(by.area)).alert(id)
    if (!alert) return c.html(failurePage(frame, 404), 404)
    return c.html(alertPage(frame, {
      by, areaName: nameOf(by), line: lineOf(alert, await deskOf(by, [])), hand: 'me', mayClose: false, speaker: 'unknown', raisedBy: null, thread: [], once: '', error: dutyWords.refused[why] }), why === 'not_yours' ? 403 : 409)
  }

  app.get('/console/alerts/:id', async (c) => {
    const by = personIn(service, c)
    if (!by) return c.redirect('/console', 303)
    const id = idIn(c.req.param('id'))
    if (id === null) return c.html(failurePage(frame, 404), 404)
    const done = c.req.query('done') ?? ''
    return show(c, by, id, Object.hasOwn(dutyWords.done, done) ? { done: dutyWords.done[done as keyof typeof dutyWords.done] } : {}, 200)
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
    case 'acknowledge': return { do: 'acknowledge', from: form.get('hand') ?? '' }
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

const threadLine = ({ direction, body, at, state }: ThreadEntry, timeZone: string): ThreadLine =>
  ({ direction, body, at: new Date(at).toISOString(), timeText: sayTime(at, timeZone), status: statuses[state] })

/** A worker who rings them may want an interpreter. */
const writesIn = (conversation: Conversation): Pick<AlertPage, 'writesIn'> => {
  const wrote = wroteIn(conversation)
  return wrote === null ? {} : { writesIn: wrote }
}

/** Not raised by what somebody wrote: a timer, the carrier, our own store. */
const wordless = new Set(['call_unconfirmed', 'opted_out', 'undelivered', 'damaged', 'stuck'])

const pageOf = ({ alert, conversation: door, thread: said, isStopped, wentOn }: ReadAlert, by: DutyPerson, desk: Desk): Omit<AlertPage, 'areaName' | 'once'> => {
  const conversation = wentOn?.conversation ?? door
  const thread = [...said, ...wentOn?.thread ?? []]
  const raised = wordless.has(alert.topic) ? undefined : thread.findLast(({ direction, at }) => direction === 'in' && at <= alert.at)
  const hand = !alert.acknowledged ? 'nobody' : alert.acknowledged.by === by.key ? 'me' : 'other'
  const young = conversation.speaker === 'young_person' || conversation.speaker === 'unknown'
  return {
    by, line: lineOf(alert, desk), hand, inHandOf: alert.acknowledged?.by ?? '', mayClose: !alert.resolved && (hand === 'me' || (hand === 'other' && may(by, 'act_for_others'))),
    ...(alert.resolved ? { resolved: alert.resolved } : {}), speaker: conversation.speaker, ...writesIn(conversation),
    raisedBy: raised ? threadLine(raised, desk.timeZone) : null, thread: thread.map((entry) => threadLine(entry, desk.timeZone)),
    ...(isStopped ? { resume: { text: young ? words.resumed_child.sms : `${words.resumed.sms} ${dutyWords.resumeThen}`, ...(young && !mayTextUnasked(conversation) ? { isUnsafe: true as const } : {}) } } : {}),
  }
}
