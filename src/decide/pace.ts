/**
 * A flood is stored, all of it, and danger is heard in every text; it is answered a few times, and told so once (law 3; reliability.md §6
 * row 10). Nobody is banned, for children double-text; the carrier is never told 429. What is counted is texts that move nothing on: an
 * answer that can be read is answered however fast it comes, or a quick parent would be left in the middle of a report.
 */
import type { Rendered } from '../core/render.ts'
import { answersDanger } from '../core/said-keys.ts'
import { readOut } from '../core/shown.ts'
import type { Found } from '../ports.ts'
import type { Conversation, Inbound, Instant, Line, Pace } from '../vocabulary.ts'
import { acts, doneIn, isWayOut, looksOrdinary, type Step } from './deeds.ts'
import { sideOf, type Decided } from './desk.ts'

const MINUTE = 60_000
const burst = 5 * MINUTE
const hour = 60 * MINUTE
/**
 * In one minute, besides the greeting, three answers of one kind and the one that says that there will be no more for now: five texts.
 * The quiet lasts until twenty seconds have passed without a text: slower than that is a person who reads, and was told that we answer
 * when they pause. A child who writes the same thing every half minute is answered each time.
 */
const mostInMinute = 3
const pause = 20_000
/** What was not said to them just now (who asks five different things is no flood), they hear all the same, up to so many. */
const mostDifferent = 10
/** Past so many in an hour there is an answer every five minutes: rarer, and never none. */
const mostInHour = 20
/** So many sittings may one telephone begin in an hour: people change hands, and begin again, a few times. */
const mostOpened = 6
/** An answer that is ten minutes late may come to another hand (reliability.md §1.4). */
const goodFor = 10 * MINUTE

const nothing: Pace = { idle: [], answered: [], opened: [] }

/** The texts that answer danger: these go whatever else is kept back. */
export const dangerSends = ({ sends }: Decided) => sends.filter(({ key }) => answersDanger(key))

const isOfDanger = (decided: Decided) => decided.alerts.length > 0 || dangerSends(decided).length > 0

/** What is remembered of this line, as far as it still counts. */
const remembered = (found: Found, at: Instant): Pace => {
  const kept = found.state === 'here' ? found.conversation.pace ?? nothing : nothing
  return {
    ...kept, idle: kept.idle.filter((then) => at - then < hour), opened: kept.opened.filter((then) => at - then < hour),
    answered: kept.answered.filter((one) => at - one.at < burst),
  }
}

/** Whose words those are that a child's sitting is left for are another's: their pace is that of an unknown phone, so often in an hour. */
const mostTurned = 3
const isAnothers = (found: Found, { before, conversation }: Decided) => before === 0 && found.state === 'here' && conversation.speaker !== 'young_person'
  && (found.conversation.speaker === 'young_person' || (found.conversation.speaker === 'unknown' && found.conversation.ended === undefined))
const turned = (line: Pace, at: Instant): Pace => {
  const before = (line.turned ?? []).filter((then) => at - then < hour)
  return before.length >= mostTurned ? line : { ...nothing, ...(line.dear ? { dear: line.dear } : {}), ...(line.danger ? { danger: line.danger } : {}), turned: [...before, at] }
}

/** Another side's texts are counted only in how often sittings were begun, and the quiet that was told: its silence is its own (law 4). */
const own = (pace: Pace, found: Found, { side }: Decided): Pace =>
  (found.state === 'here' && sideOf(found.conversation.speaker) === side ? pace : { ...pace, idle: [], answered: [] })

/** Something was said that could be read, or done that had not been done. Words taken as they are, unread, are not that. */
const movesOn = ({ was, is }: Step) => {
  const changed = was.shown?.changing ? was.shown.question : undefined
  const isRead = Object.entries(is.answers).some(([key, answer]) => (was.answers[key] === undefined || (key === changed && answer !== was.answers[key]))
    && answer.certainty !== 'as_said' && !(answer.certainty === 'not_known' && (was.shown?.tries ?? 0) > 0))
  return isRead || acts({ was, is }) || Object.keys(is.gleaned).length > Object.keys(was.gleaned).length
}

/** They went to another question by a word of ours (BACK, CHANGE, MENU). */
const turnsPage = ({ was, is }: Step) => Object.keys(is.answers).length === Object.keys(was.answers).length
  && (is.shown?.question !== was.shown?.question || (is.shown?.changing === true) !== (was.shown?.changing === true))

/** What was answered, and beside which question: WHY has a reason of its own for each. That words could not be read is the same everywhere. */
const saidIn = ({ sends, conversation }: Decided) => {
  const keys = sends.flatMap(({ key }) => key.split('+')).filter((key) => !key.startsWith('ask.'))
  return keys.includes('unread') ? 'unread' : [...keys, conversation.shown?.question ?? ''].join('+')
}

/** They have paused, or what they wrote last was answered and few were in this minute. */
const isSlow = ({ idle, answered }: Pace, at: Instant) => {
  const before = idle.at(-1) ?? -Infinity
  if (at - before >= pause) return true
  const isHushed = before > (answered.at(-1)?.at ?? -Infinity)
  return !isHushed && answered.filter((one) => at - one.at < MINUTE).length < mostInMinute
}

type Verdict = { pace: Pace; answer: boolean; tell: boolean }

const verdictOf = (decided: Decided, found: Found, at: Instant): Verdict => {
  const was = remembered(found, at)
  const line = isAnothers(found, decided) ? turned(was, at) : was
  const pace = own(line, found, decided)
  const yes = (more: Partial<Pace> = {}): Verdict => ({ pace: { ...pace, ...more }, answer: true, tell: false })
  const opens = decided.before === 0
  const isDue = isOfDanger(decided) || isWayOut(found, decided) || (opens && pace.opened.length < mostOpened)
  if (isDue) return yes(opens ? { opened: [...pace.opened, at] } : {})
  const step = found.state === 'here' && !opens ? { was: found.conversation, is: decided.conversation } : null
  if (step && movesOn(step)) return yes()
  const idle = [...pace.idle, at].slice(-mostInHour - 1)
  const isLong = idle.length > mostInHour
  const last = pace.answered.at(-1)?.at ?? -Infinity
  const said = saidIn(decided)
  const isNew = step !== null && (turnsPage(step) || pace.answered.every((one) => one.said !== said))
  const isHeard = isLong ? at - last >= burst : isSlow(pace, at) || (isNew && pace.answered.length < mostDifferent)
  if (isHeard && !opens) return yes({ idle, answered: [...pace.answered, { at, said }] })
  const tell = !looksOrdinary(found, decided) && (pace.told === undefined || at - pace.told >= (isLong ? hour : burst))
  return { pace: { ...pace, idle, ...(tell ? { told: at } : {}) }, answer: false, tell }
}

/** A question that was not sent stands on nobody's screen: no row of it ever leaves. */
const unsent = ({ shown, ...conversation }: Conversation): Conversation => ({ ...conversation, shown: shown === null ? null : { ...shown, sent: [] } })

/**
 * Words that begin another sitting are in it, whatever the pace: in the one before they would be another hand's (law 4). In their own they are
 * kept in the thread, for danger that comes in fragments, and on the report; the form stands where they last saw it (law 6).
 */
const hushed = (decided: Decided, found: Extract<Found, { state: 'here' }>, inbound: Inbound, line: Line): Decided => {
  const audit = [{ at: inbound.at, actor: 'service', action: `turn.${inbound.knock.kind}`, outcome: 'flood' }]
  if (decided.before === 0) return { ...decided, sends: [], audit, conversation: unsent(decided.conversation) }
  const { conversation: was, sitting } = found
  const text = inbound.knock.kind === 'said' || inbound.knock.kind === 'carrier' ? inbound.knock.text : ''
  return {
    ...decided, side: sideOf(was.speaker), before: was.turn, lines: [{ line, sitting }], sends: [], waits: { set: [], stop: [] }, audit,
    links: decided.links.filter(({ expires }) => expires <= inbound.at),
    conversation: {
      ...doneIn({ was, is: decided.conversation }), turn: was.turn + 1, heard: inbound.at, recent: [...was.recent, { at: inbound.at, text }].slice(-6),
      remarks: [...was.remarks, { at: inbound.at, channel: line.channel, text, why: 'other' as const }].slice(0, 60),
    },
  }
}

/** HELP and START cost a text as any other; to STOP nothing is said, ever. */
const isAnswered = ({ knock }: Inbound) => knock.kind === 'said' || (knock.kind === 'carrier' && knock.word !== 'stop')

/** `quiet`: the words that say that there will be no more for now. Only texts cost, wake and fill a phone: a page is answered always. */
export const paced = (decided: Decided, found: Found, inbound: Inbound, quiet: (conversation: Conversation) => readonly Rendered[]): Decided => {
  if (!isAnswered(inbound) || !('line' in inbound.from) || inbound.from.line.channel !== 'sms') return decided
  const { line } = inbound.from
  const { pace, answer, tell } = verdictOf(decided, found, inbound.at)
  if (answer || found.state !== 'here') return { ...decided, conversation: { ...decided.conversation, pace } }
  const kept = hushed(decided, found, inbound, line)
  const { shown } = kept.conversation
  // After other words of ours a bare yes agrees to no reading.
  const conversation = { ...kept.conversation, pace, shown: tell && shown ? readOut(shown, () => '', [{ key: 'quiet' }]) : shown }
  const sends = (tell ? quiet(conversation) : []).map(({ key, body }, n) => ({
    id: `${inbound.id}/${n}`, conversation: conversation.id, cause: inbound.id, to: line, key, body, kind: 'answer' as const,
    sendBefore: (inbound.at + goodFor) as Instant }))
  return { ...kept, conversation, sends }
}
