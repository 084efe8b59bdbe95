/**
 * Figures by month, from what is left when words are gone: a fact when an episode is closed, when a child was listened to, when an alert is
 * closed. No name and no word; a child is a mark. Small counts are not shown, nor those from which one could be worked out. Pure.
 */
import { localOf } from '../core/answers/zone.ts'
import type { Alert, Instant } from '../vocabulary.ts'
import type { Back, Episode } from '../vocabulary/episode.ts'

export type Fact =
  /** `child`: a mark of its number; empty: nobody would know it again. */
  | { kind: 'closed'; opened: Instant; isMistake: boolean; child: string; sent: number; answered: number }
  | { kind: 'listened'; found: Instant; offered: boolean; accepted: boolean; held: boolean; heldInTime: boolean }
  | { kind: 'alert'; raised: Instant; inTime: boolean; replyMinutes?: number }

export const figures = ['episodes', 'repeat', 'sent', 'answered', 'silent', 'replyMinutes', 'alerts', 'inTime', 'offered', 'accepted', 'held', 'heldInTime'] as const
export type Figure = (typeof figures)[number]
/** A number; `under`: from one to four; `hidden`: one of those could be worked out from it; `nothing`: there is none. */
export type Shown = number | 'under' | 'hidden' | 'nothing'
export type Month = { month: string; shown: Readonly<Record<Figure, Shown>> }

const DAY = 86_400_000
const again = 90 * DAY
const fewest = 5

// ── Facts ──

/** `heard`: when words came from its phone. A check-in is answered by what came after it and before the next. */
export const closedFact = ({ opened, closed, checkIns }: Pick<Episode, 'opened' | 'closed' | 'checkIns'>, child: string, heard: readonly Instant[]): Fact => {
  const went = checkIns.flatMap(({ kind, fate }) => (kind !== 'answer' && fate.state === 'went' ? [fate.at] : [])).toSorted((a, b) => a - b)
  const answered = went.filter((at, i) => heard.some((one) => one > at && one < (went[i + 1] ?? Number.POSITIVE_INFINITY))).length
  return { kind: 'closed', opened: opened.at, isMistake: closed?.because === 'opened_by_mistake', child, sent: went.length, answered }
}

export const listenedFact = ({ at, talks: { interview } }: Back, hours: number): Fact => {
  const done = interview?.done?.at
  return { kind: 'listened', found: at, offered: interview !== undefined, accepted: interview?.accepted !== undefined || done !== undefined, held: done !== undefined, heldInTime: done !== undefined && done <= at + hours * 3_600_000 }
}

const replies: readonly string[] = ['check_in_reply', 'check_in_not_ok', 'check_in_back', 'safe_word']
/** `within`: in so many minutes somebody was to have it. */
export const alertFact = ({ at, topic, acknowledged }: Pick<Alert, 'at' | 'topic' | 'acknowledged'>, within: number): Fact => {
  const minutes = acknowledged ? (acknowledged.at - at) / 60_000 : Number.POSITIVE_INFINITY
  return { kind: 'alert', raised: at, inTime: minutes <= within, ...(replies.includes(topic) && Number.isFinite(minutes) ? { replyMinutes: Math.round(minutes) } : {}) }
}

// ── Months ──

const small = (n: number): Shown => (n > 0 && n < fewest ? 'under' : n)
/** A part of a whole that is shown too: what is left over must not be small either. */
const part = (n: number, whole: number): Shown => {
  if (whole > 0 && whole < fewest) return 'hidden'
  const shown = small(n)
  return shown === 'under' || n === 0 || small(whole - n) !== 'under' ? shown : 'hidden'
}
const middle = (all: readonly number[]): Shown => (all.length === 0 ? 'nothing' : all.length < fewest ? 'hidden' : all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 'nothing')

type Closed = Extract<Fact, { kind: 'closed' }>
const isAgain = (one: Closed, all: readonly Closed[]) => one.child !== '' && all.some((other) => other.child === one.child && other.opened < one.opened && other.opened >= one.opened - again)

const shownOf = (closed: readonly Closed[], every: readonly Closed[], talks: readonly Extract<Fact, { kind: 'listened' }>[], alerts: readonly Extract<Fact, { kind: 'alert' }>[]): Month['shown'] => {
  const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length
  const sent = closed.reduce((sum, one) => sum + one.sent, 0)
  const answered = closed.reduce((sum, one) => sum + one.answered, 0)
  const [offered, accepted, held] = [count(talks, (one) => one.offered), count(talks, (one) => one.accepted), count(talks, (one) => one.held)]
  return {
    episodes: small(closed.length), repeat: part(count(closed, (one) => isAgain(one, every)), closed.length), sent: small(sent), answered: part(answered, sent), silent: part(sent - answered, sent),
    replyMinutes: middle(alerts.flatMap(({ replyMinutes }) => replyMinutes ?? [])), alerts: small(alerts.length), inTime: part(count(alerts, (one) => one.inTime), alerts.length),
    offered: small(offered), accepted: part(accepted, offered), held: part(held, accepted), heldInTime: part(count(talks, (one) => one.heldInTime), held),
  }
}

/** The newest month first; a month in which nothing began is left out. */
export const byMonth = (facts: readonly Fact[], timeZone: string): Month[] => {
  const monthOf = (at: Instant) => {
    const { year, month } = localOf(at, timeZone)
    return `${year}-${String(month).padStart(2, '0')}`
  }
  const begun = (fact: Fact) => monthOf(fact.kind === 'closed' ? fact.opened : fact.kind === 'listened' ? fact.found : fact.raised)
  const closed = facts.flatMap((one) => (one.kind === 'closed' && !one.isMistake ? [one] : []))
  return [...new Set(facts.map(begun))].toSorted().toReversed().map((month) => {
    const here = facts.filter((one) => begun(one) === month)
    return { month, shown: shownOf(closed.filter((one) => begun(one) === month), closed, here.flatMap((one) => (one.kind === 'listened' ? [one] : [])), here.flatMap((one) => (one.kind === 'alert' ? [one] : []))) }
  })
}
