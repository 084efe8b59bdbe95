/**
 * The doors of a check-in: writing it, looking at exactly what would go and at what the rules object to, approving it by name. The rules are
 * asked again by the act that approves it, whatever the form says, and policy once more when it is due.
 */
import type { Hono } from 'hono'
import { decidedAnyway } from '../../content/check-ins/objections.ts'
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords } from '../../content/console.ts'
import { changeEpisode } from '../act/episode.ts'
import { preview, rulesShown } from '../episodes/preview.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { lookPage, writePage, type CheckInTyped } from '../pages/check-in.tsx'
import type { Instant } from '../vocabulary.ts'
import type { CheckIn } from '../vocabulary/episode.ts'
import { aboutOf, common, goesText, heldBack, isFirst, isToAnswer, planSeenIn, readPlanned, saidThere, templatesOf, type Planned, type Written } from './check-in-look.ts'
import { timeWrong } from './check-in-free.ts'
import { dueOf, laterDays, lookedAt, saidDue } from './check-in-time.ts'
import { atOf, failed, fieldIn, formIn, isOnce, knocking, saysOf, showEpisode, statusOf, type EpisodeDesk, type Knocking, type Status } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'
import { mayChange, type At } from './episode-shown.ts'

export const checkInDoors = (app: Hono, desk: EpisodeDesk) => {
  app.get('/console/episodes/:id/check-in', knocking(desk, async (knock) => {
    const found = await readPlanned(desk, knock)
    if (found instanceof Response) return found
    const instead = knock.c.req.query('instead')
    if (instead === undefined) return write(desk, knock, found, emptyOf(found), [], 200)
    const old = found.episode.checkIns.find(({ id }) => id === instead)
    if (!old) return failed(desk, knock.c, 404)
    return mayChange(old) ? write(desk, knock, found, againOf(old, atOf(desk, knock.by)), [], 200) : showEpisode(desk, knock, { wrong: [{ field: 'board', text: refusedEpisode.not_waiting }] }, 409)
  }))
  app.post('/console/episodes/:id/check-in', knocking(desk, (knock) => take(desk, knock)))
}

const emptyOf = (found: Planned): CheckInTyped => ({ kind: isToAnswer(found) ? 'answer' : isFirst(found) ? 'first' : 'check_in', body: '', when: 'now', at: '', unless: false, despite: {}, instead: '' })
/** One that waits, as it stands: its words and its time. A reason is given anew. */
const againOf = ({ id, kind, body, due, unlessTheyReply }: CheckIn, { now, here: { timeZone } }: At): CheckInTyped =>
  ({ kind, body, ...saidDue(due, now, timeZone), unless: unlessTheyReply === true, despite: {}, instead: id })

const write = (desk: EpisodeDesk, knock: Knocking, found: Planned, typed: CheckInTyped, wrong: readonly Wrong[], status: Status) =>
  knock.c.html(writePage(desk.frame, { ...common(desk, knock, found), isFirst: isFirst(found), mayAnswer: isToAnswer(found), templates: templatesOf(found), days: daysHere(desk, knock), typed, wrong }), status)
const daysHere = (desk: EpisodeDesk, { by }: Knocking) => {
  const { now, here } = atOf(desk, by)
  return laterDays(now, here.timeZone)
}

const kindOf = (said: string): CheckIn['kind'] => (said === 'first' || said === 'answer' ? said : 'check_in')
const typedIn = (field: (name: string) => string, form: URLSearchParams): CheckInTyped => ({
  kind: kindOf(field('kind')), body: field('body').replaceAll('\r\n', '\n').slice(0, 1_000), when: field('when'), at: field('at').trim(), unless: field('kind') !== 'answer' && field('unless') === 'yes',
  instead: field('instead'), despite: Object.fromEntries([...form.keys()].filter((name) => /^despite_[a-z_]{1,40}$/.test(name)).map((name) => [name.slice('despite_'.length), field(name)])),
})

const take = async (desk: EpisodeDesk, knock: Knocking): Promise<Response> => {
  const { c } = knock
  const form = await formIn(c)
  const field = fieldIn(form)
  const found = await readPlanned(desk, knock)
  if (found instanceof Response) return found
  const draft = templatesOf(found).find(({ key }) => key === field('template'))
  if (draft) return write(desk, knock, found, { ...emptyOf(found), body: draft.body, instead: field('instead') }, [], 200)
  const act = field('act')
  if (!isOnce(field('once')) || (act !== 'preview' && act !== 'approve' && act !== 'change')) return failed(desk, c, 400)
  const typed = typedIn(field, form)
  if (act === 'change') return write(desk, knock, found, typed, [], 200)
  const { now, here: { timeZone } } = atOf(desk, knock.by)
  const looked = act === 'approve' && typed.when !== 'now' ? lookedAt(field('due')) : null
  if (looked !== null && looked <= now) return write(desk, knock, found, typed, [{ field: 'at', text: checkInWords.lookedPast }], 422)
  const due = looked ?? dueOf(typed, now, timeZone)
  const wrong = wrongIn(typed, due, found, now)
  if (wrong.length > 0 || typeof due === 'string') return write(desk, knock, found, typed, wrong, 422)
  return act === 'preview' ? look(desk, knock, found, { typed, due }, [], 200) : approve(desk, knock, found, { typed, due, ...planSeenIn(field) }, field('once'))
}

const wrongIn = ({ kind, when, body }: CheckInTyped, due: ReturnType<typeof dueOf>, found: Planned, now: Instant): Wrong[] => [
  ...(body.trim() === '' ? [{ field: 'body', text: refusedEpisode.no_words }] : []),
  ...(due === 'no_when' ? [{ field: 'when', text: checkInWords.whenWrong }] : due === 'no_time' ? [{ field: 'at', text: checkInWords.atWrong }] : due === 'past' ? [{ field: 'at', text: checkInWords.past }]
    : kind === 'answer' ? (when === 'now' ? [] : [{ field: 'when', text: checkInWords.answerNow }])
    : timeWrong(kind, due, found, now).map((text) => ({ field: 'when', text }))),
]

// ── The look at it ──

const look = (desk: EpisodeDesk, knock: Knocking, found: Planned, written: Written, wrong: readonly Wrong[], status: Status, rules: readonly string[] = []) => {
  const { text, lockScreen, segments, encoding, objections } = preview(written.typed.body, aboutOf(found, written.typed))
  // Rules of the calendar and of the phone: which the act has named, which were answered already, and what came from the phone, which policy alone would see.
  const others = [...new Set([...rules, ...saidThere(found), ...Object.keys(written.typed.despite)])].filter((rule) => !objections.some((one) => one.rule === rule) && Object.hasOwn(decidedAnyway, rule))
  return knock.c.html(lookPage(desk.frame, {
    ...common(desk, knock, found), typed: written.typed, wrong, body: text, lock: lockScreen, segments: { count: segments, encoding }, ...heldBack(found, written, knock.by.key),
    objections: [...objections, ...rulesShown(others)], due: written.typed.when === 'now' ? null : written.due, goes: goesText(written, found.plan, atOf(desk, knock.by).here.timeZone),
  }), status)
}

const approve = async (desk: EpisodeDesk, knock: Knocking, found: Planned, written: Written, once: string): Promise<Response> => {
  const { typed, due, planSeen } = written
  const unsaid = saidThere(found).filter((rule) => (typed.despite[rule] ?? '').trim() === '')
  if (unsaid.length > 0) return look(desk, knock, found, written, unsaid.map((rule) => ({ field: `despite_${rule}`, text: refusedEpisode.reason_wanted })), 422)
  const changed = await changeEpisode(desk.service.house, { by: knock.by, episode: knock.id }, { do: 'approve', checkIn: {
    id: once, kind: typed.kind, body: typed.body, due, despite: Object.entries(typed.despite).map(([rule, reason]) => ({ rule, reason })),
    ...(planSeen === undefined ? {} : { planSeen }), ...(typed.unless ? { unlessTheyReply: true as const } : {}), ...(typed.instead === '' ? {} : { insteadOf: typed.instead }),
  } }, once)
  if (changed.outcome === 'refused') {
    const rules = changed.rules ?? []
    const says = saysOf(changed.why)
    const wrong = changed.why === 'reason_wanted' ? rules.map((rule) => ({ field: `despite_${rule}`, text: says })) : [{ field: changed.why === 'words_blocked' ? 'blocked' : 'main', text: says }]
    return look(desk, knock, found, written, wrong, statusOf(changed.why), rules)
  }
  return knock.c.redirect(`${episodePath(knock.id)}${changed.outcome === 'kept' ? '?done=approved' : ''}`, 303)
}
