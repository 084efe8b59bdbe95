/**
 * The doors of a check-in: writing it, looking at exactly what would go and at what the rules object to, approving it by name. Only what was
 * looked at can be approved: the rules are asked again with the form that approves, and policy once more when it is due.
 */
import type { Hono } from 'hono'
import { decidedAnyway } from '../../content/check-ins/objections.ts'
import { useNames } from '../../content/check-ins/templates.ts'
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords } from '../../content/console.ts'
import { changeEpisode } from '../act/episode.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import type { About } from '../episodes/objections.ts'
import { whenItMayGo } from '../episodes/policy.ts'
import { preview, rulesShown } from '../episodes/preview.ts'
import { suggest } from '../episodes/suggest.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { lookPage, writePage, type CheckInTyped, type WritePage } from '../pages/check-in.tsx'
import { instant, type Instant } from '../vocabulary.ts'
import type { Plan } from '../vocabulary/episode.ts'
import { dueOf } from './check-in-time.ts'
import { sayTime } from './duty-lines.ts'
import { atOf, failed, fieldIn, formIn, isOnce, knocking, read, saysOf, showEpisode, statusOf, type EpisodeDesk, type Knocking, type Status } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'
import { endingOf } from './episode-shown.ts'

export const checkInDoors = (app: Hono, desk: EpisodeDesk) => {
  app.get('/console/episodes/:id/check-in', knocking(desk, async (knock) => {
    const found = await readPlanned(desk, knock)
    return found instanceof Response ? found : write(desk, knock, found, emptyOf(found), [], 200)
  }))
  app.post('/console/episodes/:id/check-in', knocking(desk, (knock) => take(desk, knock)))
}

type Planned = ReadEpisode & { plan: Plan }
const hour = 3_600_000

/** Without a plan nothing can be written: its page says so. */
const readPlanned = async (desk: EpisodeDesk, knock: Knocking): Promise<Planned | Response> => {
  const found = await read(desk, knock, 'check-in')
  if (found instanceof Response) return found
  const { plan, state } = found.episode
  if (plan && !plan.paused && state === 'open') return { ...found, plan }
  return showEpisode(desk, knock, { wrong: [{ field: 'plan', text: state === 'closed' ? refusedEpisode.closed : plan ? checkInWords.pausedNow : checkInWords.noPlan }] }, 409)
}

/** Whether it is safe is asked before anything else. */
const isFirst = ({ facts, episode: { checkIns } }: ReadEpisode) => facts?.saidSafe === 'not_asked' && !checkIns.some(({ kind, fate }) => kind === 'first' && fate.state === 'waiting')
const emptyOf = (found: ReadEpisode): CheckInTyped => ({ kind: isFirst(found) ? 'first' : 'check_in', body: '', when: 'now', at: '', unless: false, despite: {} })

const common = (desk: EpisodeDesk, { by }: Knocking, { episode, plan }: Planned) => ({
  by, areaName: atOf(desk, by).here.areaName, path: episodePath(episode.id), code: episode.code, once: desk.service.house.world.random(18), ending: endingOf(plan), calledBy: plan.calledBy,
})

/** What this child may still have, of the first text's kind first where that is what goes first. */
const templatesOf = (found: Planned): WritePage['templates'] => {
  const all = suggest(found.plan, found.episode.checkIns.map(({ body }) => body)).map(({ key, use, body }) => ({ key, name: useNames[use], body, isFirst: use === 'first' }))
  return all.filter((one) => one.isFirst === isFirst(found))
}

const write = (desk: EpisodeDesk, knock: Knocking, found: Planned, typed: CheckInTyped, wrong: readonly Wrong[], status: Status) =>
  knock.c.html(writePage(desk.frame, { ...common(desk, knock, found), isFirst: isFirst(found), templates: templatesOf(found), typed, wrong }), status)

const typedIn = (field: (name: string) => string, form: URLSearchParams): CheckInTyped => ({
  kind: field('kind') === 'first' ? 'first' : 'check_in', body: field('body').replaceAll('\r\n', '\n').slice(0, 1_000), when: field('when'), at: field('at').trim(), unless: field('unless') === 'yes',
  despite: Object.fromEntries([...form.keys()].filter((name) => /^despite_[a-z_]{1,40}$/.test(name)).map((name) => [name.slice('despite_'.length), field(name)])),
})

const take = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const { c } = knock
  const form = await formIn(c)
  const field = fieldIn(form)
  const found = await readPlanned(desk, knock)
  if (found instanceof Response) return found
  const draft = templatesOf(found).find(({ key }) => key === field('template'))
  if (draft) return write(desk, knock, found, { ...emptyOf(found), body: draft.body }, [], 200)
  const act = field('act')
  if (!isOnce(field('once')) || (act !== 'preview' && act !== 'approve' && act !== 'change')) return failed(desk, c, 400)
  const typed = typedIn(field, form)
  if (act === 'change') return write(desk, knock, found, typed, [], 200)
  const { now, here: { timeZone } } = atOf(desk, knock.by)
  const due = dueOf(typed, now, timeZone)
  const wrong = wrongIn(typed, due, found.plan)
  if (wrong.length > 0 || typeof due === 'string') return write(desk, knock, found, typed, wrong, 422)
  return act === 'preview' ? look(desk, knock, found, { typed, due }, [], 200) : approve(desk, knock, found, { typed, due }, field('once'))
}

const wrongIn = ({ body }: CheckInTyped, due: ReturnType<typeof dueOf>, plan: Plan): Wrong[] => [
  ...(body.trim() === '' ? [{ field: 'body', text: refusedEpisode.no_words }] : []),
  ...(due === 'no_when' ? [{ field: 'when', text: checkInWords.whenWrong }] : due === 'no_time' ? [{ field: 'at', text: checkInWords.atWrong }] : due === 'past' ? [{ field: 'at', text: checkInWords.past }]
    : whenItMayGo({ sendBefore: instant(due + hour) }, plan, due) === null ? [{ field: 'when', text: refusedEpisode.outside_hours }] : []),
]

// ── The look at it ──

type Written = { typed: CheckInTyped; due: Instant }
const aboutOf = ({ episode, plan }: Planned, { kind }: CheckInTyped): About => ({ plan, child: episode.child, kind: kind === 'first' ? 'first' : 'check_in' })

const goesText = ({ typed, due }: Written, plan: Plan, timeZone: string): string => {
  const sendBefore = instant(due + hour)
  const at = whenItMayGo({ sendBefore }, plan, due) ?? due
  const starts = typed.when === 'now' && at === due ? checkInWords.goesNow : sayTime(at, timeZone)
  return `${checkInWords.goes} ${starts}, ${checkInWords.until} ${sayTime(sendBefore, timeZone)}${typed.unless ? `, ${checkInWords.unlessShown}` : ''}.`
}

const look = (desk: EpisodeDesk, knock: Knocking, found: Planned, written: Written, wrong: readonly Wrong[], status: Status, rules: readonly string[] = []) => {
  const { text, lockScreen, segments, encoding, objections } = preview(written.typed.body, aboutOf(found, written.typed))
  // Rules of the calendar and of the phone, which the act has named, and those that were answered already.
  const others = [...new Set([...rules, ...Object.keys(written.typed.despite)])].filter((rule) => !objections.some((one) => one.rule === rule) && Object.hasOwn(decidedAnyway, rule))
  return knock.c.html(lookPage(desk.frame, {
    ...common(desk, knock, found), typed: written.typed, wrong, body: text, lock: lockScreen, segments: { count: segments, encoding },
    objections: [...objections, ...rulesShown(others)], goes: goesText(written, found.plan, atOf(desk, knock.by).here.timeZone),
  }), status)
}

const approve = async (desk: EpisodeDesk, knock: Knocking, found: Planned, written: Written, once: string): Promise<Response> => {
  const { typed, due } = written
  const objected = preview(typed.body, aboutOf(found, typed)).objections
  const lacking = objected.filter(({ rule, does }) => does === 'asks_why' && (typed.despite[rule] ?? '').trim() === '')
  if (objected.some(({ does }) => does === 'blocks')) return look(desk, knock, found, written, [{ field: 'blocked', text: refusedEpisode.words_blocked }], 422)
  if (lacking.length > 0) return look(desk, knock, found, written, lacking.map(({ rule }) => ({ field: `despite_${rule}`, text: refusedEpisode.reason_wanted })), 422)
  const changed = await changeEpisode(desk.service.house, { by: knock.by, episode: knock.id }, { do: 'approve', checkIn: {
    id: once, kind: typed.kind === 'first' ? 'first' : 'check_in', body: typed.body, due, despite: Object.entries(typed.despite).map(([rule, reason]) => ({ rule, reason })),
    ...(typed.unless ? { unlessTheyReply: true as const } : {}),
  } }, once)
  if (changed.outcome === 'refused') {
    const rules = changed.rules ?? []
    const wrong = rules.length > 0 && changed.why === 'reason_wanted' ? rules.map((rule) => ({ field: `despite_${rule}`, text: saysOf(changed.why) })) : [{ field: 'main', text: saysOf(changed.why) }]
    return look(desk, knock, found, written, wrong, statusOf(changed.why), rules)
  }
  return knock.c.redirect(`${episodePath(knock.id)}${changed.outcome === 'kept' ? '?done=approved' : ''}`, 303)
}
