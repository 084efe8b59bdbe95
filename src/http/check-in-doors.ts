/**
 * The doors of a check-in: writing it, looking at exactly what would go and at what the rules object to, approving it by name. The rules are
 * asked again by the act that approves it, whatever the form says, and policy once more when it is due.
 */
import type { Hono } from 'hono'
import { decidedAnyway } from '../../content/check-ins/objections.ts'
import { useNames } from '../../content/check-ins/templates.ts'
import { notSentWords, refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords } from '../../content/console.ts'
import { changeEpisode } from '../act/episode.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import type { About } from '../episodes/objections.ts'
import { mayAnswer, mayGo, whenItMayGo } from '../episodes/policy.ts'
import { preview, rulesShown } from '../episodes/preview.ts'
import { suggest } from '../episodes/suggest.ts'
import type { Wrong } from '../pages/episode-parts.tsx'
import { lookPage, writePage, type CheckInTyped, type WritePage } from '../pages/check-in.tsx'
import { instant, type Instant } from '../vocabulary.ts'
import type { CheckIn, NotSent, Plan } from '../vocabulary/episode.ts'
import { dueOf, lookedAt } from './check-in-time.ts'
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
/** As approving it would set it: an answer has ten minutes. */
const endOf = (kind: CheckIn['kind'], due: Instant): Instant => instant(due + (kind === 'answer' ? 10 : 60) * 60_000)

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
/** They wrote since our last text: what they wrote may be answered at any hour. */
const isToAnswer = ({ facts, episode }: ReadEpisode) => facts !== null && mayAnswer(episode, facts.lastHeard, facts.now)
const emptyOf = (found: ReadEpisode): CheckInTyped => ({ kind: isToAnswer(found) ? 'answer' : isFirst(found) ? 'first' : 'check_in', body: '', when: 'now', at: '', unless: false, despite: {} })

const common = (desk: EpisodeDesk, { by }: Knocking, { episode, plan }: Planned) => ({
  by, areaName: atOf(desk, by).here.areaName, path: episodePath(episode.id), code: episode.code, once: desk.service.house.world.random(18), ending: endingOf(plan), calledBy: plan.calledBy,
})

/** What this child may still have, of the first text's kind first where that is what goes first. */
const templatesOf = (found: Planned): WritePage['templates'] => {
  const all = suggest(found.plan, found.episode.checkIns.map(({ body }) => body)).map(({ key, use, body }) => ({ key, name: useNames[use], body, isFirst: use === 'first' }))
  return all.filter((one) => one.isFirst === isFirst(found))
}

const write = (desk: EpisodeDesk, knock: Knocking, found: Planned, typed: CheckInTyped, wrong: readonly Wrong[], status: Status) =>
  knock.c.html(writePage(desk.frame, { ...common(desk, knock, found), isFirst: isFirst(found), mayAnswer: isToAnswer(found), templates: templatesOf(found), typed, wrong }), status)

const kindOf = (said: string): CheckIn['kind'] => (said === 'first' || said === 'answer' ? said : 'check_in')
const typedIn = (field: (name: string) => string, form: URLSearchParams): CheckInTyped => ({
  kind: kindOf(field('kind')), body: field('body').replaceAll('\r\n', '\n').slice(0, 1_000), when: field('when'), at: field('at').trim(), unless: field('kind') !== 'answer' && field('unless') === 'yes',
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
  const looked = act === 'approve' && typed.when !== 'now' ? lookedAt(field('due')) : null
  if (looked !== null && looked <= now) return write(desk, knock, found, typed, [{ field: 'at', text: checkInWords.lookedPast }], 422)
  const due = looked ?? dueOf(typed, now, timeZone)
  const wrong = wrongIn(typed, due, found.plan)
  if (wrong.length > 0 || typeof due === 'string') return write(desk, knock, found, typed, wrong, 422)
  return act === 'preview' ? look(desk, knock, found, { typed, due }, [], 200) : approve(desk, knock, found, { typed, due }, field('once'))
}

const wrongIn = ({ kind, when, body }: CheckInTyped, due: ReturnType<typeof dueOf>, plan: Plan): Wrong[] => [
  ...(body.trim() === '' ? [{ field: 'body', text: refusedEpisode.no_words }] : []),
  ...(due === 'no_when' ? [{ field: 'when', text: checkInWords.whenWrong }] : due === 'no_time' ? [{ field: 'at', text: checkInWords.atWrong }] : due === 'past' ? [{ field: 'at', text: checkInWords.past }]
    : kind === 'answer' ? (when === 'now' ? [] : [{ field: 'when', text: checkInWords.answerNow }])
    : whenItMayGo({ sendBefore: endOf(kind, due) }, plan, due) === null ? [{ field: 'when', text: refusedEpisode.outside_hours }] : []),
]

// ── The look at it ──

type Written = { typed: CheckInTyped; due: Instant }
const aboutOf = ({ episode, plan }: Planned, { kind }: CheckInTyped): About => ({ plan, child: episode.child, kind })

const goesText = ({ typed, due }: Written, plan: Plan, timeZone: string): string => {
  const sendBefore = endOf(typed.kind, due)
  const at = whenItMayGo({ sendBefore, kind: typed.kind }, plan, due) ?? due
  const starts = typed.when === 'now' && at === due ? checkInWords.goesNow : sayTime(at, timeZone)
  return `${checkInWords.goes} ${starts}, ${checkInWords.until} ${sayTime(sendBefore, timeZone)}${typed.unless ? `, ${checkInWords.unlessShown}` : ''}.`
}

/** What came from the phone, and is gone on from only with a reason: else policy holds it back when it is due. */
const saidThere = ({ facts }: Planned): string[] => [...(facts && facts.codeWord !== null ? ['code_word_used'] : []), ...(facts && facts.cameBack !== null ? ['came_back'] : [])]

/** These the act asks a reason for; the hours and the deadline were looked at with the form. */
const askedByAct: readonly NotSent[] = ['too_many_today', 'asked_and_silent', 'outside_hours', 'too_late', 'phone_not_safe', 'came_back']

/** What policy would say, as things stand, when it is due: nobody should think that it goes where it would be held back. */
const heldBack = (found: Planned, { typed, due }: Written, by: string): { held?: string } => {
  const { episode, facts } = found
  if (!facts) return {}
  const checkIn: CheckIn = {
    id: 'looked-at', kind: typed.kind, body: typed.body, due, sendBefore: endOf(typed.kind, due), approved: { by, at: facts.now, despite: saidThere(found).map((rule) => ({ rule, reason: rule })) }, fate: { state: 'waiting' },
    ...(typed.unless ? { unlessTheyReply: true } : {}),
  }
  const may = mayGo(checkIn, episode, { ...facts, now: instant(Math.max(facts.now, due)) })
  const isSilenced = facts.saidSafe === 'no' && 'not' in may && may.not === 'phone_not_safe'
  return 'not' in may && (isSilenced || !askedByAct.includes(may.not)) ? { held: `${checkInWords.held} ${notSentWords[may.not]}.` } : {}
}

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
  const { typed, due } = written
  const unsaid = saidThere(found).filter((rule) => (typed.despite[rule] ?? '').trim() === '')
  if (unsaid.length > 0) return look(desk, knock, found, written, unsaid.map((rule) => ({ field: `despite_${rule}`, text: refusedEpisode.reason_wanted })), 422)
  const changed = await changeEpisode(desk.service.house, { by: knock.by, episode: knock.id }, { do: 'approve', checkIn: {
    id: once, kind: typed.kind, body: typed.body, due, despite: Object.entries(typed.despite).map(([rule, reason]) => ({ rule, reason })),
    ...(typed.unless ? { unlessTheyReply: true as const } : {}),
  } }, once)
  if (changed.outcome === 'refused') {
    const rules = changed.rules ?? []
    const says = saysOf(changed.why)
    const wrong = changed.why === 'reason_wanted' ? rules.map((rule) => ({ field: `despite_${rule}`, text: says })) : [{ field: changed.why === 'words_blocked' ? 'blocked' : 'main', text: says }]
    return look(desk, knock, found, written, wrong, statusOf(changed.why), rules)
  }
  return knock.c.redirect(`${episodePath(knock.id)}${changed.outcome === 'kept' ? '?done=approved' : ''}`, 303)
}
