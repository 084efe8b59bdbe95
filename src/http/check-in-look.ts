/** What a look at a check-in says before it is approved: when it goes, what came from the phone, and why it would be held back as things stand. Shared by one and by a series. */
import { useNames } from '../../content/check-ins/templates.ts'
import { notSentWords, refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords, planWords } from '../../content/console.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import type { About } from '../episodes/objections.ts'
import { suggest } from '../episodes/suggest.ts'
import { mayAnswer, mayGo, whenItMayGo } from '../episodes/policy.ts'
import type { CheckInTyped } from '../pages/check-in.tsx'
import { instant, type Instant } from '../vocabulary.ts'
import type { CheckIn, NotSent, Plan } from '../vocabulary/episode.ts'
import { lookedAt } from './check-in-time.ts'
import { sayTime } from './duty-lines.ts'
import { atOf, read, showEpisode, type EpisodeDesk, type Knocking } from './episode-desk.ts'
import { episodePath } from './episode-list.ts'
import { endingOf } from './episode-shown.ts'

/** What is looked at to write one: without any word of the child's. */
export type Planned = Pick<ReadEpisode, 'episode' | 'facts'> & { plan: Plan }
/** As approving it would set it: an answer has ten minutes. */
export const endOf = (kind: CheckIn['kind'], due: Instant): Instant => instant(due + (kind === 'answer' ? 10 : 60) * 60_000)

/** Without a plan nothing can be written: its page says so. */
export const readPlanned = async (desk: EpisodeDesk, knock: Knocking, next = 'check-in'): Promise<Planned | Response> => {
  const found = await read(desk, knock, next)
  if (found instanceof Response) return found
  const { plan, state } = found.episode
  if (plan && !plan.paused && state === 'open') return { ...found, plan }
  return showEpisode(desk, knock, { wrong: [{ field: 'plan', text: state === 'closed' ? refusedEpisode.closed : plan ? checkInWords.pausedNow : checkInWords.noPlan }] }, 409)
}

/** Whether it is safe is asked before anything else. */
export const isFirst = ({ facts, episode: { checkIns } }: Pick<Planned, 'facts' | 'episode'>) => facts?.saidSafe === 'not_asked' && !checkIns.some(({ kind, fate }) => kind === 'first' && fate.state === 'waiting')
/** What this child may still have, of the first text's kind first where that is what goes first. */
export const templatesOf = (found: Planned) => {
  const all = suggest(found.plan, found.episode.checkIns.map(({ body }) => body)).map(({ key, use, body }) => ({ key, use, name: useNames[use], body, isFirst: use === 'first' }))
  return all.filter((one) => one.isFirst === isFirst(found))
}
/** They wrote since our last text: what they wrote may be answered at any hour. */
export const isToAnswer = ({ facts, episode }: Pick<Planned, 'facts' | 'episode'>) => facts !== null && mayAnswer(episode, facts.lastHeard, facts.now)
export const common = (desk: EpisodeDesk, { by }: Knocking, { episode, plan }: Planned) => ({
  by, areaName: atOf(desk, by).here.areaName, path: episodePath(episode.id), code: episode.code, once: desk.service.house.world.random(18), ending: endingOf(plan), phone: planWords.phones[plan.phone], calledBy: plan.calledBy, planSeen: plan.madeAt,
})

/** `planSeen`: `madeAt` of the plan that the page showed. */
export type Written = { typed: CheckInTyped; due: Instant; planSeen?: Instant }
/** As the form gives it back; nothing where no page was looked at. */
export const planSeenIn = (field: (name: string) => string): Pick<Written, 'planSeen'> => {
  const seen = lookedAt(field('seen'))
  return seen === null ? {} : { planSeen: seen }
}
export const aboutOf = ({ episode, plan }: Planned, { kind }: CheckInTyped): About => ({ plan, child: episode.child, kind })

export const goesText = ({ typed, due }: Written, plan: Plan, timeZone: string): string => {
  const sendBefore = endOf(typed.kind, due)
  const at = whenItMayGo({ sendBefore, kind: typed.kind }, plan, due) ?? due
  const starts = typed.when === 'now' && at === due ? checkInWords.goesNow : sayTime(at, timeZone)
  return `${checkInWords.goes} ${starts}, ${checkInWords.until} ${sayTime(sendBefore, timeZone)}${typed.unless ? `, ${checkInWords.unlessShown}` : ''}.`
}

/** What came from the phone, and is gone on from only with a reason: else policy holds it back when it is due. */
export const saidThere = ({ facts }: Planned): string[] => [...(facts && facts.codeWord !== null ? ['code_word_used'] : []), ...(facts && facts.cameBack !== null ? ['came_back'] : []), ...(facts?.numberDead ? ['number_dead'] : [])]

/** These the act asks a reason for; the hours and the deadline were looked at with the form. */
const askedByAct: readonly NotSent[] = ['too_many_today', 'asked_and_silent', 'outside_hours', 'too_late', 'phone_not_safe', 'came_back', 'number_dead']

/** What policy would say, as things stand, when it is due: nobody should think that it goes where it would be held back. */
export const heldBack = (found: Planned, written: Written, by: string): { held?: string } => {
  const why = heldFor(found, written, by)
  return why === null ? {} : { held: `${checkInWords.held} ${notSentWords[why]}.` }
}

/** The same, as policy names it; null: nothing holds it. */
export const heldFor = (found: Planned, { typed, due }: Written, by: string): NotSent | null => {
  const { episode, facts } = found
  if (!facts) return null
  const checkIn: CheckIn = {
    id: 'looked-at', kind: typed.kind, body: typed.body, due, sendBefore: endOf(typed.kind, due), approved: { by, at: facts.now, despite: saidThere(found).map((rule) => ({ rule, reason: rule })) }, fate: { state: 'waiting' },
    ...(typed.unless ? { unlessTheyReply: true } : {}),
  }
  const may = mayGo(checkIn, episode, { ...facts, now: instant(Math.max(facts.now, due)) })
  const isSilenced = facts.saidSafe === 'no' && 'not' in may && may.not === 'phone_not_safe'
  return 'not' in may && (isSilenced || !askedByAct.includes(may.not)) ? may.not : null
}
