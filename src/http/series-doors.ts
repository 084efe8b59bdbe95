/**
 * The doors of a gentle series: one text a day, each written or started from a draft, each looked at as it would go, and all approved in one act
 * by name. Afterwards each is a check-in of its own. The act asks the rules again, whatever the form says.
 */
import type { Hono } from 'hono'
import { decidedAnyway } from '../../content/check-ins/objections.ts'
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords, seriesWords } from '../../content/console.ts'
import type { Rota } from '../../content/shape.ts'
import { changeEpisode } from '../act/episode.ts'
import { rotaNow } from '../act/rota-now.ts'
import { coverOf, gapsIn, sayGap } from '../duty/cover.ts'
import { actOnEpisode, type Approval } from '../episodes/episode.ts'
import { whenItMayGo } from '../episodes/policy.ts'
import { preview, rulesShown, type RuleShown } from '../episodes/preview.ts'
import { dayByDay } from '../episodes/series.ts'
import { suggest } from '../episodes/suggest.ts'
import type { CheckInTyped } from '../pages/check-in.tsx'
import type { Wrong } from '../pages/episode-parts.tsx'
import { boxes, seriesLookPage, seriesPage, type SeriesLine, type SeriesTyped } from '../pages/series.tsx'
import { areaCode, instant, type Instant } from '../vocabulary.ts'
import { aboutOf, common, endOf, goesText, heldBack, isFirst, planSeenIn, readPlanned, saidThere, type Planned } from './check-in-look.ts'
import { dueOf, lookedAt } from './check-in-time.ts'
import { sayTime } from './duty-lines.ts'
import { timeBlocked, timeWrong } from './check-in-free.ts'
import { atOf, failed, fieldIn, formIn, isOnce, knocking, saysOf, showEpisode, statusOf, type EpisodeDesk, type Knocking, type Status } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'

export const seriesDoors = (app: Hono, desk: EpisodeDesk) => {
  app.get('/console/episodes/:id/series', knocking(desk, async (knock) => {
    const found = await readToWrite(desk, knock)
    return found instanceof Response ? found : write(desk, knock, found, draftsOf(found), [], 200)
  }))
  app.post('/console/episodes/:id/series', knocking(desk, (knock) => take(desk, knock)))
}

/** Whether it is safe is asked before anything is planned on it. */
const readToWrite = async (desk: EpisodeDesk, knock: Knocking): Promise<Planned | Response> => {
  const found = await readPlanned(desk, knock, 'series')
  return found instanceof Response || !isFirst(found) ? found : showEpisode(desk, knock, { wrong: [{ field: 'board', text: seriesWords.askFirst }] }, 409)
}

/** What may stand on any day, in the order in which the drafts are meant. */
const draftsOf = ({ plan, episode: { checkIns } }: Planned): SeriesTyped => {
  const left = suggest(plan, checkIns.map(({ body }) => body)).filter(({ use }) => use !== 'first' && use !== 'morning' && use !== 'after_reply' && use !== 'tell_first')
  const inTurn = left.toSorted((a, b) => Number(b.use.startsWith('series_')) - Number(a.use.startsWith('series_')))
  return { bodies: Array.from({ length: boxes }, (_none, i) => inTurn[i]?.body ?? ''), when: '', at: '', unless: true, despite: {} }
}

const write = (desk: EpisodeDesk, knock: Knocking, found: Planned, typed: SeriesTyped, wrong: readonly Wrong[], status: Status) =>
  knock.c.html(seriesPage(desk.frame, { ...common(desk, knock, found), typed, wrong }), status)

/** Reasons are named by their box, `0` being all of them: `why_2_second_today`. */
const typedIn = (field: (name: string) => string, form: URLSearchParams): SeriesTyped => ({
  bodies: Array.from({ length: boxes }, (_none, i) => field(`body_${i + 1}`).replaceAll('\r\n', '\n').slice(0, 1_000).trim()), when: field('when'), at: field('at').trim(), unless: field('unless') === 'yes',
  despite: Object.fromEntries([...form.keys()].filter((name) => /^why_\d_[a-z_]{1,40}$/.test(name)).map((name) => [name.slice('why_'.length), field(name)])),
})

/** One day of the series that has words: `box` counts from one. */
type Day = { box: number; body: string; due: Instant }
const asTyped = ({ unless, despite }: SeriesTyped, { box, body }: Day): CheckInTyped => ({
  kind: 'check_in', body, when: '', at: '', unless, instead: '',
  despite: Object.fromEntries(Object.entries(despite).flatMap(([name, reason]) => (name.startsWith(`${box}_`) || name.startsWith('0_') ? [[name.slice(2), reason]] : []))),
})
const approvalOf = (typed: SeriesTyped, day: Day, once: string): Approval => ({
  id: `${once}-${day.box}`, kind: 'check_in', body: day.body, due: day.due, despite: Object.entries(asTyped(typed, day).despite).map(([rule, reason]) => ({ rule, reason })),
  ...(typed.unless ? { unlessTheyReply: true } : {}),
})

const take = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const form = await formIn(knock.c)
  const field = fieldIn(form)
  const act = field('act')
  if (!isOnce(field('once')) || (act !== 'preview' && act !== 'approve' && act !== 'change' && act !== 'leave_out')) return failed(desk, knock.c, 400)
  const found = await readToWrite(desk, knock)
  if (found instanceof Response) return found
  const typed = typedIn(field, form)
  if (act === 'change') return write(desk, knock, found, typed, [], 200)
  const { now, here: { timeZone } } = atOf(desk, knock.by)
  const looked = act === 'approve' || act === 'leave_out' ? lookedAt(field('due')) : null
  const first = looked ?? (typed.when === 'today' || typed.when === 'tomorrow' ? dueOf(typed, now, timeZone) : 'no_when')
  const days = typeof first === 'string' ? [] : daysOf(typed, first, timeZone)
  const wrong = wrongIn(typed, first, days, found, now)
  if (wrong.length > 0 || typeof first === 'string') return write(desk, knock, found, typed, wrong, 422)
  if (act === 'leave_out') return lookWithout(desk, knock, found, { typed, days, first })
  return act === 'preview' ? look(desk, knock, found, { typed, days, first }, [], 200) : approve(desk, knock, found, { typed, days, first, ...planSeenIn(field) }, field('once'))
}

const daysOf = ({ bodies }: SeriesTyped, first: Instant, timeZone: string): Day[] =>
  dayByDay(first, boxes, timeZone).flatMap((due, i) => ((bodies[i] ?? '') === '' ? [] : [{ box: i + 1, body: bodies[i] ?? '', due }]))

const wrongIn = ({ bodies }: SeriesTyped, first: ReturnType<typeof dueOf>, days: readonly Day[], found: Planned, now: Instant): Wrong[] => [
  ...(bodies.every((body) => body === '') ? [{ field: 'body_1', text: seriesWords.none }] : []),
  ...(first === 'no_when' ? [{ field: 'when', text: seriesWords.whenWrong }] : first === 'no_time' ? [{ field: 'at', text: checkInWords.atWrong }] : first === 'past' ? [{ field: 'at', text: checkInWords.past }]
    : first < now ? [{ field: 'at', text: checkInWords.lookedPast }]
    : blockedFor(days, found, now).map((text) => ({ field: 'at', text }))),
]

/** What is wrong with all of them. That nobody would read a reply on some of the days is seen when they are looked at, day by day. */
const blockedFor = (days: readonly Day[], found: Planned, now: Instant): string[] => {
  const outside = days.find(({ due }) => timeBlocked('check_in', due, found) === 'outside_hours')
  const wrong = outside ?? (days.every(({ due }) => timeBlocked('check_in', due, found) !== null) ? days[0] : undefined)
  return wrong ? timeWrong('check_in', wrong.due, found, now) : []
}

// ── The look at all of them ──

type Written = { typed: SeriesTyped; days: readonly Day[]; first: Instant; planSeen?: Instant }

/** Rules of the calendar, which the act alone knows: asked of each as if it stood alone. */
const calendarRules = (desk: EpisodeDesk, { by }: Knocking, { episode, facts }: Planned, typed: SeriesTyped, day: Day): readonly string[] => {
  const { now, here: { people } } = atOf(desk, by)
  const decided = actOnEpisode(episode, { do: 'approve', checkIn: approvalOf({ ...typed, despite: {} }, day, 'looked-at') }, { by, at: now, people, ...(facts ? { saidSafe: facts.saidSafe, lastHeard: facts.lastHeard } : {}) })
  return 'refused' in decided ? (decided.rules ?? []).filter((rule) => Object.hasOwn(decidedAnyway, rule)) : []
}

/** The gap that a reply to it would fall into, in words. */
const gapOf = (rota: Rota, found: Planned, day: Day, timeZone: string): Pick<SeriesLine, 'gap'> => {
  if (timeBlocked('check_in', day.due, found) !== 'nobody_to_read') return {}
  const { plan } = found
  const goes = whenItMayGo({ sendBefore: endOf('check_in', day.due), kind: 'check_in' }, plan, day.due) ?? day.due
  const gap = gapsIn(coverOf(rota, instant(goes - gapAround), instant(goes + gapAround), timeZone)).find(({ until }) => until > goes)
  return { gap: gap ? `${seriesWords.gap} ${sayGap(gap, timeZone)}.` : refusedEpisode.nobody_to_read }
}
/** A longer one is said as so long. */
const gapAround = 3 * 86_400_000

const lineOf = (desk: EpisodeDesk, knock: Knocking, found: Planned, { typed }: Written, day: Day, rota: Rota): SeriesLine => {
  const written = { typed: asTyped(typed, day), due: day.due }
  const { text, lockScreen, segments, encoding, objections } = preview(day.body, aboutOf(found, written.typed))
  return {
    box: day.box, day: sayTime(day.due, atOf(desk, knock.by).here.timeZone), ...gapOf(rota, found, day, atOf(desk, knock.by).here.timeZone), body: text, lock: lockScreen, segments: { count: segments, encoding }, goes: goesText(written, found.plan, atOf(desk, knock.by).here.timeZone), ...heldBack(found, written, knock.by.key),
    objections: [...objections, ...rulesShown(calendarRules(desk, knock, found, typed, day))],
  }
}

const look = async (desk: EpisodeDesk, knock: Knocking, found: Planned, written: Written, wrong: readonly Wrong[], status: Status): Promise<Response> => {
  const rota = await rotaNow(desk.service.house, areaCode(knock.by.area))
  const forAll: RuleShown[] = rulesShown(saidThere(found))
  return knock.c.html(seriesLookPage(desk.frame, {
    ...common(desk, knock, found), typed: written.typed, wrong, due: written.first, forAll, lines: written.days.map((day) => lineOf(desk, knock, found, written, day, rota)),
  }), status)
}

/** The same, with nothing on the days on which nobody would read a reply. */
const lookWithout = (desk: EpisodeDesk, knock: Knocking, found: Planned, { typed, days, first }: Written): Promise<Response> => {
  const left = days.filter(({ due }) => timeBlocked('check_in', due, found) === null)
  const bodies = typed.bodies.map((body, i) => (left.some(({ box }) => box === i + 1) ? body : ''))
  return look(desk, knock, found, { typed: { ...typed, bodies }, days: left, first }, [], 200)
}

const approve = async (desk: EpisodeDesk, knock: Knocking, found: Planned, written: Written, once: string): Promise<Response> => {
  const { typed, days, planSeen } = written
  const seen = planSeen === undefined ? {} : { planSeen }
  const unsaid = saidThere(found).filter((rule) => (typed.despite[`0_${rule}`] ?? '').trim() === '')
  if (unsaid.length > 0) return look(desk, knock, found, written, unsaid.map((rule) => ({ field: `why_0_${rule}`, text: refusedEpisode.reason_wanted })), 422)
  const changed = await changeEpisode(desk.service.house, { by: knock.by, episode: knock.id }, { do: 'approve_series', checkIns: days.map((day) => ({ ...approvalOf(typed, day, once), ...seen })) }, once)
  if (changed.outcome !== 'refused') return knock.c.redirect(`${episodePath(knock.id)}${changed.outcome === 'kept' ? '?done=series' : ''}`, 303)
  const box = days.find((day) => changed.which === `${once}-${day.box}`)
  const says = box ? `${sayTime(box.due, atOf(desk, knock.by).here.timeZone)}: ${saysOf(changed.why)}` : saysOf(changed.why)
  const wrong = changed.why === 'reason_wanted' && box ? (changed.rules ?? []).map((rule) => ({ field: `why_${box.box}_${rule}`, text: says })) : [{ field: box ? `day_${box.box}` : 'main', text: says }]
  return look(desk, knock, found, written, wrong, statusOf(changed.why))
}
