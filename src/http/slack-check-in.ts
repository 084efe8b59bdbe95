/**
 * `/checkin`: which of a person's own episodes a check-in may go for now, the words, the look at it, and the sending, which is the console's own
 * act. The windows ask the same rules as its pages, and the act asks them again; nothing is decided here.
 */
import { refusedEpisode } from '../../content/check-ins/words.ts'
import { checkInWords } from '../../content/console.ts'
import { windowWords } from '../../content/slack-windows.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { cardId, consoleOf } from '../act/channel-desk.ts'
import { ownByCode, ownOpen, standsNow, type StandsNow } from '../act/own-episodes.ts'
import type { SlackView } from '../channels/slack/api.ts'
import { actOnEpisode, type Approval } from '../episodes/episode.ts'
import { preview, rulesShown } from '../episodes/preview.ts'
import { may } from '../core/may.ts'
import { lookWindow, pickWindow, plainWindow, writeWindow, type WindowKept } from '../slack/check-in-window.ts'
import { packOf } from '../turn.ts'
import { instant } from '../vocabulary.ts'
import type { CheckIn, Episode } from '../vocabulary/episode.ts'
import { timeWrong } from './check-in-free.ts'
import { aboutOf, goesText, heldBack, heldFor, isFirst, isToAnswer, saidThere, templatesOf, type Planned, type Written } from './check-in-look.ts'
import { saysOf } from './episode-desk.ts'
import type { Service, SlackParts } from './service.ts'
import { areaOf, mayUseWords } from './slack-people.ts'

export type SlackDesk = { service: Service; slack: SlackParts; by: DutyPerson; channel: string | null }

/** Each look at one costs some twenty-five queries (docs/operating.md). */
const mostLooked = 8

export const linkTo = async ({ service: { house }, by }: SlackDesk, episode: Pick<Episode, 'id'> | null): Promise<string> =>
  (episode === null ? `${house.publicUrl}/console` : consoleOf(house, await cardId(house, areaOf(by), `episode:${episode.id}`)))

const plannedOf = ({ episode, facts, plan }: StandsNow): Planned | null => (plan === null ? null : { episode, facts, plan })

/** What a text of this moment is: the first, an answer to what they wrote, or a check-in. */
const kindNow = (found: Planned): CheckIn['kind'] => (isFirst(found) ? 'first' : isToAnswer(found) ? 'answer' : 'check_in')
const typedOf = (kind: CheckIn['kind'], body: string) => ({ kind, body, when: 'now', at: '', unless: false, despite: {}, instead: '' })

/**
 * What a child's phone has said or done: holds of policy, and rules that ask for a reason. Where no words may stand in Slack, neither does what they come
 * to. That a reply waits stands on the card too (`owed_an_answer`), and so does silence.
 */
const fromPhone: ReadonlySet<string> = new Set(['stopped', 'not_their_phone', 'phone_not_safe', 'they_replied', 'came_back', 'number_dead', 'code_word_used'])
const heldHere = ({ slack, by }: SlackDesk, found: Planned, written: Written): { held?: string } => {
  const why = heldFor(found, written, by.key)
  return why !== null && fromPhone.has(why) && !mayUseWords(slack, by) ? { held: windowWords.checkIn.notNow } : heldBack(found, written, by.key)
}
/** `isOpen`: words may stand here. */
const asksHere = (rules: readonly string[], isOpen: boolean) => {
  const [hidden, shown] = [rules.filter((rule) => fromPhone.has(rule) && !isOpen), rules.filter((rule) => !fromPhone.has(rule) || isOpen)]
  return [...rulesShown(shown), ...(hidden.length === 0 ? [] : [{ rule: 'not_now', name: windowWords.checkIn.notNow, why: windowWords.checkIn.notNow }])]
}

/** Asks the one thing that may go to any phone. */
const harmless = 'Is it ok for me to text you on this number?'

/** Why none may go for it at this moment, in the words of the console; null: one may, as far as can be seen. */
const whyNot = (desk: SlackDesk, stands: StandsNow): string | null => {
  const { house } = desk.service
  const found = plannedOf(stands)
  if (!found) return checkInWords.noPlan
  if (found.plan.paused) return checkInWords.pausedNow
  const now = house.world.now()
  const typed = typedOf(kindNow(found), draftsHere(found)[0]?.body ?? harmless)
  return (typed.kind === 'answer' ? undefined : timeWrong(typed.kind, now, found, now)[0]) ?? heldHere(desk, found, { typed, due: now }).held ?? null
}

/**
 * Those that fit without the words before them: what is said before the police are told is written beside what the child wrote, in the console; and
 * "glad that you texted" answers, and nothing else.
 */
export const draftsHere = (found: Planned) => {
  const isAnswer = kindNow(found) === 'answer'
  return templatesOf(found).filter(({ use }) => use !== 'tell_first' && (use !== 'after_reply' || isAnswer)).toSorted((a, b) => Number(b.use === 'after_reply') - Number(a.use === 'after_reply'))
}

// ── The first window ──

export const checkInWindow = async (desk: SlackDesk, code: string | null): Promise<SlackView> => {
  const { service: { house }, by } = desk
  if (code !== null) {
    const episode = await ownByCode(house, by, code)
    return episode?.state === 'open' ? writing(desk, episode) : plainWindow({ says: windowWords.none, link: await linkTo(desk, null) })
  }
  const own = await ownOpen(house, by)
  if (own.length === 0) return plainWindow({ says: windowWords.checkIn.nobodys, link: await linkTo(desk, null) })
  const looked = []
  for (const episode of own.slice(0, mostLooked)) looked.push({ code: episode.code, why: whyNot(desk, await standsNow(house, by, episode)) })
  return pickWindow({
    may: looked.flatMap(({ code: one, why }) => (why === null ? [one] : [])), mayNot: looked.flatMap(({ code: one, why }) => (why === null ? [] : [{ code: one, why }])),
    more: Math.max(0, own.length - mostLooked), link: await linkTo(desk, null), channel: desk.channel,
  })
}

/** Its words; or why none may go for it. `again`: what was written before. */
export const writing = async (desk: SlackDesk, episode: Episode, again?: WindowKept): Promise<SlackView> => {
  const { service: { house }, by } = desk
  const stands = await standsNow(house, by, episode)
  const [found, why, link] = [plannedOf(stands), whyNot(desk, stands), await linkTo(desk, episode)]
  if (!found || why !== null) return plainWindow({ says: `*${episode.code}*: ${why ?? ''}`, link })
  const drafts = draftsHere(found)
  // A person chooses: what stands there by itself is soon sent by itself.
  const chosen = drafts.find(({ body }) => body === again?.body)?.key ?? (drafts.length === 1 && !mayUseWords(desk.slack, by) ? drafts[0]?.key : undefined)
  return writeWindow({
    kept: { code: episode.code, kind: kindNow(found), planSeen: found.plan.madeAt, ...(desk.channel === null ? {} : { channel: desk.channel }), ...(again?.isOwn && again.body !== undefined ? { isOwn: true, body: again.body } : {}) },
    drafts, isOpen: mayUseWords(desk.slack, by), link, ...(chosen === undefined ? {} : { chosen }),
  })
}

// ── The look at it ──

/** What the act would say of it now: which rules block, which want a reason, or why it would be refused. */
export type Foreseen = { blocks: string[]; asks: string[]; refused: string | null }
export const foreseen = ({ service: { house }, by }: SlackDesk, found: Planned, { kind, body, planSeen }: { kind: CheckIn['kind']; body: string; planSeen: number }): Foreseen => {
  const { facts, episode } = found
  const [at, said] = [house.world.now(), facts ? { saidSafe: facts.saidSafe, lastHeard: facts.lastHeard, ...(facts.isRead ? { isRead: facts.isRead } : {}) } : {}]
  const checkIn: Approval = { id: 'looked-at', kind, body, due: at, despite: [], planSeen: instant(planSeen) }
  const decided = actOnEpisode(episode, { do: 'approve', checkIn }, { by, at, people: house.rota?.people ?? [], ...said })
  const rules = 'refused' in decided ? [...decided.rules ?? []] : []
  const [isBlocked, isAsked] = ['words_blocked', 'reason_wanted'].map((why) => 'refused' in decided && decided.refused === why)
  return {
    blocks: isBlocked ? rules : [], asks: [...new Set([...(isAsked ? rules : []), ...saidThere(found)])],
    refused: 'refused' in decided && !isBlocked && !isAsked ? saysOf(decided.refused) : null,
  }
}

export type Looked = { kept: WindowKept & { kind: CheckIn['kind']; body: string; planSeen: number }; wrong?: string; rules?: readonly string[] }
/** Exactly what would go, with what the rules ask. `rules`: those that the act has named besides. */
export const looking = async (desk: SlackDesk, found: Planned, { kept, wrong, rules = [] }: Looked): Promise<SlackView> => {
  const { service: { house }, by, slack } = desk
  const { timeZone } = packOf(areaOf(by))
  const written = { typed: typedOf(kept.kind, kept.body), due: house.world.now() }
  const { text, lockScreen, segments, encoding } = preview(kept.body, aboutOf(found, written.typed))
  const asks = asksHere([...new Set([...foreseen(desk, found, kept).asks, ...rules])], mayUseWords(slack, by))
  return lookWindow({
    kept: { ...kept, body: text, at: house.world.realNow() }, body: text, lock: lockScreen, segments: { count: segments, encoding }, goes: goesText(written, found.plan, timeZone), ...heldHere(desk, found, written),
    asks, isOpen: mayUseWords(slack, by), link: await linkTo(desk, found.episode), ...(wrong === undefined ? {} : { wrong }),
  })
}

// ── Who, and which, at each step anew ──

export const mayWork = (by: DutyPerson | null): by is DutyPerson => by !== null && may(by, 'work_on_episodes')

/** The episode that a window was made with, as it stands now; a window that says why not where it is theirs no more, or closed. */
export const stillTheirs = async (desk: SlackDesk, code: string): Promise<Planned | { view: SlackView }> => {
  const { service: { house }, by } = desk
  const episode = await ownByCode(house, by, code)
  const [stands, link] = [episode && await standsNow(house, by, episode), await linkTo(desk, episode)]
  const found = stands && plannedOf(stands)
  const nothing = (says: string) => ({ view: plainWindow({ says: `${windowWords.checkIn.refused} ${says}`, link }) })
  if (episode?.state === 'closed') return nothing(refusedEpisode.closed)
  if (!episode) return nothing(windowWords.none)
  return found ?? nothing(checkInWords.noPlan)
}
