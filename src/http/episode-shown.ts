/** What an episode's page shows of what was read: its clocks, plan, board, messages and timeline, in words. Of the number, four digits. */
import { notSentWords } from '../../content/check-ins/words.ts'
import { may } from '../core/may.ts'
import { objections, decidedAnyway } from '../../content/check-ins/objections.ts'
import { episodeWords, policeWords, returnWords } from '../../content/console.ts'
import { languageNames } from '../../content/languages/index.ts'
import { dutyWords, topicNames } from '../../content/duty.ts'
import { latest } from '../act/check-in-facts.ts'
import type { ReadEpisode } from '../act/read-episode.ts'
import { mayPutBackUntil } from '../episodes/check-ins.ts'
import { oddIn } from '../episodes/odd.ts'
import { toDecideBy } from '../episodes/police.ts'
import { replyDue } from '../episodes/standing.ts'
import { boardOf, type Board, type BoardLine, type Stands } from '../episodes/board.ts'
import type { CheckInLine, EpisodePage, PlanView } from '../pages/episode.tsx'
import type { CheckIn, Happening, Plan } from '../vocabulary/episode.ts'
import { takeOvers, type Instant } from '../vocabulary.ts'
import { nameAmong, type Here } from './console-person.ts'
import { lineOf, pathOf, sayTime } from './duty-lines.ts'
import { episodePath, since } from './episode-list.ts'

export type At = { here: Here; now: Instant }

export const endingOf = ({ number }: Pick<Plan, 'number'>) => number.slice(-4)
const nameOf = ({ here: { people } }: At, key: string) => nameAmong(people, key, episodeWords.service)
const momentOf = ({ here: { timeZone } }: At, at: Instant) => ({ at: new Date(at).toISOString(), text: sayTime(at, timeZone) })
const when = ({ here: { timeZone } }: At, at: Instant) => sayTime(at, timeZone)

// ── The clocks ──

const nextOf = ({ episode: { checkIns } }: ReadEpisode): CheckIn | undefined => checkIns.filter(({ fate }) => fate.state === 'waiting').toSorted((a, b) => a.due - b.due)[0]

const clocksOf = (read: ReadEpisode, at: At): EpisodePage['clocks'] => {
  const { episode: { opened, closed }, facts } = read
  const next = nextOf(read)
  const heard = facts?.lastHeard ?? null
  const known = knownOf(read)
  return [
    { label: episodeWords.openedAt, says: [{ text: `${when(at, opened.at)}, ${nameOf(at, opened.by)}. ${since(at.now - opened.at)}` }] },
    ...(closed ? [{ label: episodeWords.closedAt, says: [{ text: `${when(at, closed.at)}, ${nameOf(at, closed.by)}: ${episodeWords.closeWhy[closed.because]}` }] }] : []),
    { label: episodeWords.heard, says: [{ text: heard === null ? episodeWords.neverHeard : `${when(at, heard)}, ${since(at.now - heard)}` }] },
    ...dueLine(episodeWords.replyClock, replyOf(read), { by: episodeWords.replyBy, late: episodeWords.replyLate }, at), ...dueLine(policeWords.heading, toDecideBy(read.episode), { by: episodeWords.decideBy, late: episodeWords.decideLate }, at),
    { label: episodeWords.next, says: [{ text: next ? `${when(at, next.due)}${next.unlessTheyReply ? `, ${episodeWords.unlessReply}` : ''}` : episodeWords.noNext }] },
    ...(known.length === 0 ? [] : [{ label: episodeWords.known, says: known.map((text) => ({ text, ...(isGrave(text) ? { isLate: true as const } : {}) })) }]),
  ]
}

/** Danger and words that nobody has answered: within the hour. */
const replyOf = ({ alerts, episode: { checkIns } }: ReadEpisode) =>
  replyDue({ alerts, answered: latest(checkIns.flatMap(({ kind, fate }) => (kind === 'answer' && fate.state === 'went' ? [fate.at] : []))) })
const dueLine = (label: string, due: Instant | null, words: { by: string; late: string }, at: At): EpisodePage['clocks'] =>
  (due === null ? [] : [{ label, says: [{ text: `${due <= at.now ? words.late : words.by} ${when(at, due)}`, ...(due <= at.now ? { isLate: true as const } : {}) }] }])

const mild: readonly string[] = [episodeWords.safe.yes, episodeWords.safe.not_asked, episodeWords.safe.unanswered]
const isGrave = (text: string) => !mild.includes(text)

/** What policy would go by now, so that nobody writes what cannot go. */
const knownOf = ({ facts }: ReadEpisode): string[] => {
  if (!facts) return []
  const isAdults = !(facts.speaker === null || facts.speaker === 'young_person' || facts.speaker === 'unknown')
  const { facts: said } = episodeWords
  return [
    ...(facts.stopped ? [said.stopped] : []), ...(facts.otherHand ? [said.otherHand] : isAdults ? [said.adult] : []), ...(facts.cameBack === null ? [] : [said.cameBack]),
    ...(facts.codeWord === null ? [] : [said.codeWord]), ...(facts.owedAnswer ? [said.owedAnswer] : []), episodeWords.safe[facts.saidSafe],
  ]
}

// ── The plan ──

const planOf = (plan: Plan, at: At): PlanView => {
  const { phone, codeWords: { help, safe }, never, tone, police, hours, sender, calledBy } = plan
  const codes = [...(help === '' ? [] : [`“${help}”: ${episodeWords.codeHelp}`]), ...(safe === '' ? [] : [`“${safe}”: ${episodeWords.codeSafe}`])]
  return {
    rows: [
      { label: episodeWords.number, value: `${endingOf(plan)}, ${episodeWords.phone[phone]}` },
      { label: episodeWords.sender, value: `${nameOf(at, sender)}, ${episodeWords.calledBy} ${calledBy}` },
      { label: episodeWords.hours, value: `${hours.from} to ${hours.until}` },
      { label: episodeWords.codeWords, value: codes.length === 0 ? episodeWords.noCode : codes.join('; ') },
      { label: episodeWords.never, value: never.length === 0 ? episodeWords.nothingNever : never.join(', ') },
      { label: episodeWords.tone, value: episodeWords.tones[tone] },
      ...(plan.language === 'en' ? [] : [{ label: episodeWords.language, value: languageNames[plan.language].own }]),
      { label: episodeWords.police, value: `${police.told}, ${when(at, police.at)}` },
    ],
    ...(at.now < plan.undoUntil && !plan.paused ? { undo: momentOf(at, plan.undoUntil) } : {}),
    ...(plan.paused ? { paused: `${episodeWords.paused} ${episodeWords.pauseWhy[plan.paused.because]}. ${nameOf(at, plan.paused.by)}, ${when(at, plan.paused.at)}.` } : {}),
  }
}

// ── The board ──

const ruleName = (rule: string): string =>
  (Object.hasOwn(objections, rule) ? objections[rule as keyof typeof objections].name : Object.hasOwn(decidedAnyway, rule) ? decidedAnyway[rule as keyof typeof decidedAnyway].name : `${rule}:`)

const bad: readonly Stands[] = ['late', 'unread', 'did_not_arrive', 'did_not_leave', 'not_sent']

/** Its words and its time may still be others; an answer goes at once. */
export const mayChange = ({ kind, fate }: CheckIn) => fate.state === 'waiting' && kind !== 'answer'

const checkInOf = ({ checkIn, stands, says }: BoardLine, { delivery, episode }: ReadEpisode, at: At): CheckInLine => ({
  id: checkIn.id, kind: episodeWords.kinds[checkIn.kind], body: checkIn.body, approved: `${episodeWords.texted} ${nameOf(at, checkIn.approved.by)}, ${when(at, checkIn.approved.at)}.`,
  despite: checkIn.approved.despite.map(({ rule, reason }) => ({ rule: ruleName(rule), reason })), fate: says,
  mayCallOff: checkIn.fate.state === 'waiting' || (checkIn.fate.state === 'went' && delivery[checkIn.id] === 'waiting'), ...(bad.includes(stands) ? { isBad: true } : {}),
  mayChange: mayChange(checkIn) && episode.plan !== undefined && !episode.plan.paused, ...undoOf(episode, checkIn, at),
})
const undoOf = (episode: ReadEpisode['episode'], checkIn: CheckIn, at: At): Pick<CheckInLine, 'putBack'> => {
  const until = episode.state === 'closed' ? null : mayPutBackUntil(episode, checkIn, { by: at.here.by, at: at.now })
  return until === null ? {} : { putBack: momentOf(at, until) }
}

/** Whether an alert is overdue is the duty page's to say. */
const boardHere = ({ episode, alerts, sittings, facts }: ReadEpisode, at: At): Board => boardOf(episode, {
  now: at.now, thread: passedIn(sittings), owed: alerts.map((alert) => ({ at: alert.at, isOverdue: lineOf(alert, { ...at.here, now: at.now, unreached: new Set() }).clock.isOverdue })), nameOf: (key) => nameOf(at, key), timeZone: at.here.timeZone, ...(facts?.isRead ? { isRead: facts.isRead } : {}),
})
const passedIn = (sittings: ReadEpisode['sittings']) => sittings.flatMap(({ thread }) => thread).toSorted((a, b) => a.at - b.at)

/** Each with why it may be another hand's, by all that came before it. */
const messagesOf = (entries: ReturnType<typeof passedIn>, at: At): EpisodePage['messages'] => entries.map(({ direction, body, at: then, state }, i) => {
  const odd = direction === 'in' ? oddIn(body, entries.slice(0, i).filter((one) => one.direction === 'in').map((one) => one.body)) : []
  return { direction, body, moment: momentOf(at, then), status: episodeWords.delivery[state], ...(odd.length === 0 ? {} : { odd: odd.map((one) => episodeWords.odd[one]).join(' ') }) }
})

// ── What happened ──

/** Reasons stand in the timeline; a note stands among the notes alone. */
const didOf = ({ what, because, to, note }: Happening, at: At): string => {
  const says = what === 'planned' && because === 'number' ? episodeWords.plannedNumber : episodeWords.happened[what]
  if (what === 'told_police') return `${says} ${to ?? ''}, ${policeWords.log.toLowerCase()} ${note ?? ''}`
  if (what === 'talked') return `${says} ${talkText(because ?? '')}, ${to ?? ''}${note === undefined ? '' : `: ${note}`}`
  if (what === 'handed_over') return `${says} ${nameOf(at, to ?? '')}${takeOvers.flatMap((one) => (one === because ? [`: ${dutyWords.takenBecause[one]}`] : [])).join('')}${note === undefined ? '' : `: ${note}`}`
  const shared = what === 'decided_share' ? `: ${because === 'yes' ? policeWords.yes : policeWords.no}` : ''
  const closing = because !== undefined && what === 'closed' && Object.hasOwn(episodeWords.closeWhy, because) ? `: ${episodeWords.closeWhy[because as keyof typeof episodeWords.closeWhy]}` : ''
  const pausing = because !== undefined && what === 'paused' && Object.hasOwn(episodeWords.pauseWhy, because) ? `: ${episodeWords.pauseWhy[because as keyof typeof episodeWords.pauseWhy]}` : ''
  const held = because !== undefined && what === 'not_sent' && Object.hasOwn(notSentWords, because) ? `: ${notSentWords[because as keyof typeof notSentWords]}` : ''
  return `${says}${shared}${closing}${pausing}${held}${note !== undefined && what !== 'noted' ? `: ${note}` : ''}`
}

/** By its place in the timeline, which only grows. */
export const noteAnchor = (n: number) => `note-${n + 1}`

/** "Return interview: It was held". */
const talkText = (because: string): string => {
  const kind = because.startsWith('prevention') ? 'prevention' : 'interview'
  const step = (['offered', 'accepted', 'declined', 'done'] as const).find((one) => because.endsWith(one)) ?? 'offered'
  return `${returnWords.kinds[kind]}: ${returnWords.steps[step]}`
}

export type Shown = Omit<EpisodePage, 'once' | 'done' | 'wrong' | 'typed'>

export const shownOf = (read: ReadEpisode, at: At): Shown => {
  const { episode, alerts, sittings } = read
  const board = boardHere(read, at)
  const { by, areaName, people } = at.here
  const isMine = episode.owner === by.key
  return {
    by, areaName, path: episodePath(episode.id), code: episode.code, child: `${episode.child.name}${episode.child.years === null ? '' : `, ${episode.child.years} ${episodeWords.years}`}`,
    owner: nameOf(at, episode.owner), isMine, maySend: isMine || may(by, 'act_for_others'), isClosed: episode.state === 'closed', isBack: episode.back !== undefined, clocks: clocksOf(read, at),
    plan: episode.plan ? planOf(episode.plan, at) : null, marks: board.marks.map(({ says }) => says), checkIns: board.lines.map((line) => checkInOf(line, read, at)),
    messages: messagesOf(passedIn(sittings), at), ...(read.hasEarlier ? { earlier: read.seesEarlier ? 'shown' as const : may(by, 'read_alerts') ? 'may_open' as const : 'hidden' as const } : {}),
    alerts: alerts.map(({ id, severity, topic, at: then }) => ({ path: pathOf(id), text: `${dutyWords.severities[severity]}${then >= episode.opened.at || may(by, 'read_alerts') ? `: ${topicNames[topic] ?? topic}` : ''}, ${when(at, then)}` })),
    notes: episode.happened.flatMap(({ what, by: who, at: then, note }, n) => (what === 'noted' && note !== undefined ? [{ id: noteAnchor(n), by: nameOf(at, who), moment: momentOf(at, then), note }] : [])),
    timeline: episode.happened.toReversed().map((one) => ({ by: nameOf(at, one.by), moment: momentOf(at, one.at), did: didOf(one, at) })),
    people: people.filter(({ key }) => key !== episode.owner).map(({ key, name }) => ({ value: key, label: name })),
  }
}
