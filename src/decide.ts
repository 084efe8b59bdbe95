/**
 * One knock and what was known before it → all that changes. Pure: the store, the clock and chance are arguments.
 * Read after `turn.ts`, which calls it.
 */
import type { Question } from '../content/shape.ts'
import { hear, listen, remark, type Ears, type Happened, type Heard } from './core/hear.ts'
import { mergeGleaned, saysTenOrUnder } from './core/gleaned.ts'
import { readAnswer } from './core/answers/read-answer.ts'
import { render, type Rendered } from './core/render.ts'
import type { Setting } from './core/slots.ts'
import { hearFormer, nowCalled, upToDate } from './core/moved.ts'
import { formerKey, optionsOf } from './core/shown.ts'
import { step, versionOf, type Machine } from './core/step.ts'
import { saysRungAlready } from './core/doubts.ts'
import { soundsLike, speaksOfAnother } from './core/who.ts'
import type { Found, Turn } from './ports.ts'
import type {
  Alert, Channel, Conversation, ConversationId, Effect, FlowName, Inbound, Instant, Line, LinkGrant, Outgoing, Side, Speaker,
} from './vocabulary.ts'

/** The script of the service: what an area's conversations are played from. Tests change it under paused conversations. */
export type Script = {
  flows: Record<FlowName, Machine>
  questions: Readonly<Record<string, Question>>
  /** Stands in the place of `content/retired.ts`. */
  renamed?: Readonly<Record<string, { to: string }>>
}

export { upToDate } from './core/moved.ts'

/** The desk at which one knock is decided. */
export type Desk = {
  script: Script
  ears: Ears
  now: Instant
  setting: Omit<Setting, 'now' | 'questions' | 'reportLink' | 'chatLink' | 'said'>
  publicUrl: string
  random: (bytes: number) => string
  hash: (token: string) => string
  conversationId: (line: Line, sitting: number) => ConversationId
  /** Moves an instant that nobody asked for into the area's sensible hours. */
  sensible: (at: Instant) => Instant
}

const HOUR = 3_600_000
/** A report's link lives three days, and READY renews it; a link to carry on, half an hour (experience.md §3.4). */
const linkLives = { report: 72 * HOUR, carry_on: HOUR / 2 } as const
/** After this the thread is not taken up in the middle: whoever holds the phone may be another (reliability.md §6 row 4). */
const tooLongAgo = 30 * 24 * HOUR
const childsGap = 6 * HOUR
const aWhile = 12 * HOUR
/** An answer that is ten minutes late may come to another hand; what was agreed to may take an hour (reliability.md §1.4). */
const sendWithin = { answer: HOUR / 6, timer: HOUR } as const

const speakers: Record<FlowName, Speaker> = { front_door: 'unknown', parent: 'parent', someone_else: 'someone_else', young_person: 'young_person' }
/** An unknown speaker is sealed as a child: the wall holds before we know who it is (law 4). */
export const sideOf = (speaker: Speaker): Side => (speaker === 'unknown' || speaker === 'young_person' ? 'child' : 'adult')

const channelOf = (inbound: Inbound, conversation: Conversation): Channel => ('line' in inbound.from ? inbound.from.line.channel : conversation.line.channel)

export const decide = (desk: Desk, found: Found, inbound: Inbound, current: boolean): Omit<Turn, 'fingerprint'> | null => {
  const { knock } = inbound
  if (knock.kind === 'rang') return found.state === 'here' ? ringing(desk, found, inbound, knock.wait, current) : null
  if (!('line' in inbound.from)) return null
  const { line } = inbound.from
  if (found.state === 'damaged') return opened(desk, { line, sitting: found.sitting + 1, inbound, text: '', flow: 'front_door', greeting: 'damaged' })
  if (knock.kind === 'carried') return found.state === 'here' ? joined(desk, found, inbound, line) : null
  if (knock.kind === 'carrier') return carrier(desk, found, inbound, line, knock.word)
  const over = found.state === 'nobody' || isOver(found.conversation, inbound.at) || (line.channel === 'web' && !isOpenTo(found.conversation, line))
  const sitting = found.state === 'nobody' ? found.sitting : found.sitting + 1
  return over ? opened(desk, { line, sitting, inbound, text: knock.text, ...door(desk, knock) }) : going(desk, found, inbound, line)
}

/** Ended, or left so long that another may hold the phone now: a child's thread is not taken up again after some hours (law 4). */
const isOver = ({ ended, heard, speaker }: Conversation, at: Instant) =>
  ended !== undefined || at - heard > (speaker === 'young_person' ? childsGap : tooLongAgo)

/** UNSHARE also shuts the browsers that came in by a private link before it. */
export const isOpenTo = ({ line: home, webJoined, webClosed }: Conversation, line: Line): boolean =>
  line.channel !== 'web' || home.channel === 'web' || (webJoined ?? 0) > (webClosed ?? 0)

// ── A first knock ────────────────────────────────────────────────────────────

const doors: Record<string, FlowName> = { parent: 'parent', young_person: 'young_person', someone_else: 'someone_else' }

/** The page may have asked who they are; a text says it, or does not. */
const door = (desk: Desk, { text, question }: { text: string; question?: string }): { flow: FlowName; first?: string } => {
  const asked = question === undefined || !Object.hasOwn(desk.script.questions, question) ? undefined : desk.script.questions[question]
  if (!asked) return { flow: soundsLike(text) }
  const reading = readAnswer(asked, text, { now: desk.now, timeZone: desk.ears.timeZone })
  if (reading.kind === 'read' && typeof reading.value === 'string') return { flow: doors[reading.value] ?? 'front_door', first: '' }
  return { flow: soundsLike(text) }
}

type Opening = { line: Line; sitting: number; inbound: Inbound; text: string; flow: FlowName; first?: string; greeting?: string; said?: string }

/** Danger to somebody else, plainly: whoever writes it is answered as a parent is, not asked who they are. */
const isOfAnother = (desk: Desk, { text, first, inbound }: Opening) =>
  speaksOfAnother(first ?? text) && listen(desk.ears, null, first ?? text, inbound.at, 'parent').level === 'emergency'

/** Opens a sitting. `first`: the words that the new flow may read (empty where they were only a choice). */
const opened = (desk: Desk, given: Opening): Omit<Turn, 'fingerprint'> => {
  const opening = { ...given, flow: given.flow === 'front_door' && isOfAnother(desk, given) ? 'parent' as const : given.flow }
  const { line, sitting, inbound, flow, greeting } = opening
  const text = (opening.first ?? opening.text).replaceAll('\0', '').trim()
  const speaker = speakers[flow]
  const begun: Conversation = {
    id: desk.conversationId(line, sitting), area: inbound.area, speaker, line, flow, flowVersion: versionOf(desk.script.flows[flow]), place: null,
    shown: null, shownBefore: null, answers: {}, archived: {}, gleaned: {}, milestones: {}, remarks: [], raised: {},
    recent: text === '' ? [] : [{ at: inbound.at, text }], turn: 0, begun: desk.now, heard: inbound.at,
  }
  const danger = text === '' ? { level: 'none' as const } : listen(desk.ears, null, text, inbound.at, speaker)
  const when = { now: desk.now, channel: line.channel }
  const withWords = remark(begun, text, danger.level === 'emergency' ? 'danger' : 'first', when)
  const gleaned = flow === 'parent' ? mergeGleaned(withWords, desk.script.questions, text, desk.now, desk.ears.timeZone) ?? withWords : withWords
  // In a first text, reply 1 says ring (design §3 ①).
  const young = flow === 'parent' && saysTenOrUnder(text, desk.now, desk.ears.timeZone)
  const events: Happened[] = danger.level === 'emergency' || danger.level === 'concern' ? [{ type: `danger.${danger.level}`, topic: danger.topic }]
    : young ? [{ type: 'danger.emergency', topic: 'young_child' }] : []
  if (flow === 'parent' && greeting === undefined && events.every(({ type }) => type !== 'danger.emergency') && saysRungAlready(text)) {
    return stepped(desk, { heard: { conversation: gleaned, events: [...events, { type: 'said.rung' }], asides: [{ do: 'say', message: 'opening_rung' }] }, inbound, line, sitting, before: 0, greetingInstead: 'opening_rung' })
  }
  const asides: Effect[] = greeting ? [{ do: 'say', message: greeting }] : []
  return stepped(desk, { heard: { conversation: gleaned, events, asides }, inbound, line, sitting, before: 0, ...(greeting ? { greetingInstead: greeting } : {}) })
}

// ── A knock in a conversation ────────────────────────────────────────────────

type Here = Extract<Found, { state: 'here' }>

const going = (desk: Desk, found: Here, inbound: Inbound, line: Line): Omit<Turn, 'fingerprint'> | null => {
  if (inbound.knock.kind !== 'said') return null
  const called = (key: string) => nowCalled('question', key, desk.script.renamed)
  const { question: page, ...said } = inbound.knock
  const knock = page === undefined ? said : { ...said, question: called(page) }
  const before = upToDate(desk, found.conversation)
  const known = leadsOn(desk, before, knock.text)
  if (known) return opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, flow: known })
  const when = { at: inbound.at, now: desk.now, channel: line.channel }
  const ears = { ...desk.ears, questions: desk.script.questions }
  const former = formerKey({ was: found.conversation, questions: ears.questions, page: page === undefined ? undefined : called(page), called })
  const heard = former === null ? hear(ears, before, knock, when) : hearFormer(ears, { key: former, was: found.conversation, is: before }, knock, when)
  if (heard.begin) {
    const { flow, greeting } = heard.begin
    return opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, flow, first: heard.begin.carrying ?? '', ...(greeting ? { greeting } : {}) })
  }
  const away = inbound.at - found.conversation.heard > aWhile
  const isNews = heard.events.some(({ type }) => type === 'said.returned' || type === 'danger.emergency')
  const welcomed: Heard = away && !isNews && before.speaker !== 'young_person' && before.speaker !== 'unknown'
    ? { ...heard, asides: [{ do: 'say', message: 'welcome_back' }, ...heard.asides] } : heard
  return stepped(desk, { heard: welcomed, inbound, line, sitting: found.sitting, before: found.conversation.turn })
}

/** At the neutral door: words that plainly say who is there, and are no answer to the question, open that door. */
const leadsOn = (desk: Desk, { flow, shown }: Conversation, text: string): FlowName | null => {
  // A parent's words on a phone where a child has written open the parent's door, and say nothing of the child.
  if (flow === 'young_person') return soundsLike(text) === 'parent' ? 'parent' : null
  if (flow !== 'front_door') return null
  const question = shown ? desk.script.questions[shown.question] : undefined
  if (question && readAnswer(question, text, { now: desk.now, timeZone: desk.ears.timeZone }).kind === 'read') return null
  const guess = soundsLike(text)
  return guess === 'front_door' ? null : guess
}

/** A wait of a sitting that this phone has left says nothing, for another may hold it; people are still told. */
const ringing = (desk: Desk, found: Here, inbound: Inbound, wait: string, current: boolean): Omit<Turn, 'fingerprint'> => {
  const conversation = upToDate(desk, found.conversation)
  const heard: Heard = { conversation, events: [{ type: 'rang', ...({ wait: nowCalled('wait', wait, desk.script.renamed) } as object) }], asides: [] }
  const turn = stepped(desk, { heard, inbound, line: conversation.line, sitting: found.sitting, before: found.conversation.turn })
  return current ? turn : { ...turn, sends: [], conversation: { ...turn.conversation, shown: conversation.shown, shownBefore: conversation.shownBefore } }
}

/** The private link was opened with its button: this browser now leads to that conversation. */
const joined = (desk: Desk, found: Here, inbound: Inbound, line: Line): Omit<Turn, 'fingerprint'> => {
  const conversation = upToDate(desk, found.conversation)
  const heard: Heard = { conversation: { ...conversation, webJoined: desk.now }, events: [], asides: [] }
  const turn = stepped(desk, { heard, inbound, line, sitting: found.sitting, before: found.conversation.turn })
  if (conversation.line.channel !== 'sms') return turn
  // Whoever holds the phone hears of it: nobody is read along with in silence.
  const told = render([{ do: 'say', message: 'joined' }], turn.conversation, { ...desk.setting, now: desk.now, questions: desk.script.questions }, 'sms', null)
  return { ...turn, sends: sendsOf(desk, { inbound, to: conversation.line, isTimer: false, conversation: turn.conversation.id }, told) }
}

/** The carrier has answered STOP and START itself; we keep our ledger and, on HELP, give the numbers (reliability.md §1.4). */
const carrier = (desk: Desk, found: Found, inbound: Inbound, line: Line, word: 'stop' | 'start' | 'help'): Omit<Turn, 'fingerprint'> | null => {
  if (found.state !== 'here') {
    const sitting = found.sitting
    const turn = opened(desk, { line, sitting, inbound, text: '', flow: 'front_door', first: '', ...(word === 'help' ? { greeting: 'help' } : {}) })
    return word === 'stop' ? { ...turn, sends: [] } : turn
  }
  const conversation = upToDate(desk, found.conversation)
  const heard: Heard = word === 'stop'
    ? { conversation, events: [], asides: [{ do: 'alert', severity: 'service', topic: 'opted_out' }] }
    : { conversation, events: [{ type: word === 'help' ? 'asked.help' : 'asked.again' }], asides: word === 'start' ? [{ do: 'say', message: 'welcome_start' }] : [] }
  return stepped(desk, { heard, inbound, line, sitting: found.sitting, before: found.conversation.turn })
}

// ── Step, render, and what follows ───────────────────────────────────────────

type Going = { heard: Heard; inbound: Inbound; line: Line; sitting: number; before: number; greetingInstead?: string }

const stepped = (desk: Desk, going: Going): Omit<Turn, 'fingerprint'> => {
  const { heard, inbound, line } = going
  const machine = desk.script.flows[heard.conversation.flow]
  const moved = step(machine, heard.conversation, heard.events, desk.now)
  const begin = moved.effects.find((effect) => effect.do === 'begin')
  if (begin?.do === 'begin') {
    return opened(desk, { line, sitting: going.sitting + 1, inbound, text: saidIn(inbound), flow: begin.flow, first: carriedOver(heard.conversation, begin.flow, desk.now) })
  }
  // What moves the road says more than that an answer was changed.
  const turns = moved.effects.some((e) => e.do === 'say')
  const asides = heard.asides.filter((e) => !(turns && e.do === 'say' && e.message === 'changed'))
  const effects = [...asides, ...greeted(moved.effects, going)]
  return written(desk, going, { ...heard.conversation, place: moved.place, milestones: moved.milestones, turn: going.before + 1 }, effects, moved.pending)
}

/** The first words at the neutral door go along only where surely the same hand wrote them: soon, and not as a child writes (law 4). */
const carriedOver = ({ remarks, flow }: Conversation, into: FlowName, now: Instant): string => {
  const first = remarks.find((r) => r.why === 'first')
  const same = first !== undefined && flow === 'front_door' && now - first.at < 10 * 60_000 && soundsLike(first.text) !== 'young_person'
  return same && into !== flow ? first.text : ''
}

const saidIn = ({ knock }: Inbound) => (knock.kind === 'said' ? knock.text : '')

/** A greeting of its own stands in the place of the flow's; to somebody else on this phone nothing more is said, not even a question. */
const greeted = (effects: Effect[], { greetingInstead }: Going) => {
  if (greetingInstead === undefined) return effects
  return effects.filter(({ do: does }) => does !== 'say' && (does !== 'ask' || greetingInstead !== 'neutral_other'))
}

const written = (desk: Desk, going: Going, stepping: Conversation, effects: Effect[], pending: string | null): Omit<Turn, 'fingerprint'> => {
  const { inbound, line, heard } = going
  const channel = channelOf(inbound, stepping)
  const tokens = { report: tokenFor(desk, stepping, effects, 'handOver'), carry_on: effects.some((e) => e.do === 'carryOn') ? desk.random(16) : undefined }
  const isUrgent = heard.events.some((e) => e.type === 'danger.emergency')
  const shown = shownAfter(desk, stepping, effects, inbound.knock.kind === 'said' ? { pending, isUrgent } : null)
  const fresh = effects.filter((e) => e.do !== 'alert' || isNew(stepping, e, desk.now))
  // A link that was closed stays closed: READY makes another.
  const { reportToken: closed, ...unshared } = stepping
  const isWithdrawn = effects.some((e) => e.do === 'withdraw')
  const conversation: Conversation = {
    ...(isWithdrawn ? { ...unshared, webClosed: desk.now } : stepping),
    ...shown,
    raised: { ...stepping.raised, ...Object.fromEntries(fresh.flatMap((e) => (e.do === 'alert' ? [[raisedAs(e), desk.now]] : []))) },
    ...(tokens.report ? { reportToken: tokens.report } : {}),
    ...(effects.some((e) => e.do === 'finish') ? { ended: desk.now } : {}),
  }
  const isTimer = inbound.knock.kind === 'rang'
  const setting: Setting = {
    ...desk.setting, now: desk.now, questions: desk.script.questions, said: heard.said,
    reportLink: conversation.reportToken ? `${desk.publicUrl}/report/${conversation.reportToken}` : undefined,
    chatLink: tokens.carry_on ? `${desk.publicUrl}/t/${tokens.carry_on}` : undefined,
  }
  const { knock } = inbound
  // Law 3: whoever writes has an answer, even where nothing is being asked and nothing new is to be said.
  const spoken = knock.kind === 'said' && !fresh.some((e) => e.do === 'say' || e.do === 'ask' || e.do === 'answerDanger') ? [...fresh, stillHere] : fresh
  const rendered = heard.quiet && !isUrgent ? [] : render(spoken, conversation, setting, channel, heard.conversation.shown?.question ?? null)
  return {
    inbound, side: sideOf(conversation.speaker), before: going.before, conversation,
    lines: 'line' in inbound.from ? [{ line, sitting: going.sitting }] : [],
    ...(knock.kind === 'said' ? { heard: { text: knock.text, channel } } : knock.kind === 'carrier' ? { heard: { text: knock.text, channel } } : {}),
    sends: sendsOf(desk, { inbound, to: isTimer ? conversation.line : line, isTimer, conversation: conversation.id }, rendered),
    waits: {
      set: effects.flatMap((e) => e.do === 'wait'
        ? [{ name: e.name, askedFor: e.askedFor, due: dueAt(desk, e) }] : []),
      stop: conversation.ended !== undefined || stops(inbound) ? 'all' : effects.flatMap((e) => (e.do === 'stopWaiting' ? [e.name] : [])),
    },
    alerts: fresh.flatMap((e): Alert[] => (e.do === 'alert'
      ? [{ id: desk.random(9), conversation: conversation.id, severity: e.severity, topic: e.topic, code: desk.setting.reference(conversation), at: desk.now }] : [])),
    links: grants(desk, conversation, { ...tokens, closed: isWithdrawn ? closed : undefined }),
    audit: [{ at: desk.now, actor: 'service', action: `turn.${knock.kind}`, outcome: rendered.map((r) => r.key).join(',') || 'quiet' }],
  }
}

type Addressed = { inbound: Inbound; to: Line; isTimer: boolean; conversation: ConversationId }
const sendsOf = (desk: Desk, { inbound, to, isTimer, conversation }: Addressed, rendered: readonly Rendered[]): Outgoing[] =>
  rendered.map(({ body, key }, n) => ({
    id: `${inbound.id}/${n}`, conversation, cause: inbound.id, to, body, key,
    kind: isTimer ? 'timer' : 'answer', sendBefore: (desk.now + sendWithin[isTimer ? 'timer' : 'answer']) as Instant,
  }))

type Raising = Extract<Effect, { do: 'alert' }>
const raisedAs = ({ severity, topic }: Raising) => `${severity} ${topic}`
/** A repeat joins the alert that is open; an emergency only for a while, and never one that was less grave. */
const joinsFor = 15 * 60_000
const isNew = ({ raised }: Conversation, alert: Raising, now: Instant) => {
  const at = raised[raisedAs(alert)]
  return at === undefined || (alert.severity === 'emergency' && now - at > joinsFor)
}

const stillHere: Effect = { do: 'say', message: 'still_here' }

const stops = ({ knock }: Inbound) => knock.kind === 'carrier' && knock.word === 'stop'

const dueAt = (desk: Desk, wait: Extract<Effect, { do: 'wait' }>): Instant => {
  const due = (desk.now + wait.minutes * 60_000) as Instant
  return wait.askedFor ? due : desk.sensible(due)
}

/** One link for one conversation, renewed: the token is sealed with it, the store keeps only its hash. */
const tokenFor = (desk: Desk, conversation: Conversation, effects: Effect[], what: 'handOver'): string | undefined =>
  effects.some((e) => e.do === what) ? conversation.reportToken ?? desk.random(16) : undefined

const grants = (desk: Desk, conversation: Conversation, tokens: { report: string | undefined; carry_on: string | undefined; closed: string | undefined }): LinkGrant[] => {
  const grant = (kind: 'report' | 'carry_on', token: string, lives: number): LinkGrant =>
    ({ tokenHash: desk.hash(token), conversation: conversation.id, kind, expires: (desk.now + lives) as Instant })
  const withdrawn = tokens.closed
  return [
    ...(tokens.report ? [grant('report', tokens.report, linkLives.report)] : []),
    ...(withdrawn ? [grant('report', withdrawn, 0)] : []),
    ...(tokens.carry_on ? [grant('carry_on', tokens.carry_on, linkLives.carry_on)] : []),
  ]
}

/** What is on their screen after this turn: the question asked, else the one that still waits. `heard`: null where nobody has said a thing. */
const shownAfter = (desk: Desk, { shown, shownBefore, answers }: Conversation, effects: Effect[], heard: { pending: string | null; isUrgent: boolean } | null): Pick<Conversation, 'shown' | 'shownBefore'> => {
  const asked = effects.findLast((e) => e.do === 'ask')
  if (asked?.do === 'ask') {
    const question = desk.script.questions[asked.question]
    const put = { question: asked.question, at: desk.now, ...(question ? { options: optionsOf(question) } : {}) }
    if (shown?.question === asked.question && shown.at === desk.now) return { shown: { ...shown, ...put }, shownBefore }
    return { shown: { ...put, tries: 0 }, shownBefore: shown?.question === asked.question ? shownBefore : shown }
  }
  if (heard === null || shown === null || shown.question === heard.pending) return { shown, shownBefore }
  // Where another question waits that nobody has put to them yet (the flow has changed), theirs is still on the screen.
  const isDone = heard.isUrgent || (!shown.changing && (heard.pending === null || answers[shown.question]?.at === desk.now))
  return isDone ? { shown: null, shownBefore: shown } : { shown, shownBefore }
}
