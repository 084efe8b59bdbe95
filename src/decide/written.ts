/** What a turn writes down: what is on their screen now, the words that are sent, waits, alerts, private links. */
import { toldByOf } from '../core/attended.ts'
import { readBackOf } from '../core/gleaned.ts'
import { render, type Rendered } from '../core/render.ts'
import { answersDanger, asksNothing } from '../core/said-keys.ts'
import { puts, readOut, shownAfter } from '../core/shown.ts'
import type { Setting } from '../core/slots.ts'
import type { Alert, Channel, Conversation, ConversationId, Effect, Inbound, Instant, Line, LinkGrant, Outgoing } from '../vocabulary.ts'
import { sideOf, type Decided, type Desk, type Going } from './desk.ts'
import { linkLives } from './gone.ts'

const HOUR = 3_600_000
/** An answer that is ten minutes late may come to another hand; what was agreed to may take an hour (reliability.md §1.4). */
const sendWithin = { answer: HOUR / 6, timer: HOUR } as const

const channelOf = (inbound: Inbound, conversation: Conversation): Channel => ('line' in inbound.from ? inbound.from.line.channel : conversation.line.channel)

/** After the flow has moved: the words are rendered, and all that changes stands in one value. */
export const written = (desk: Desk, going: Going, stepping: Conversation, effects: Effect[], pending: string | null): Decided => {
  const { inbound, line, heard } = going
  const { knock } = inbound
  const channel = channelOf(inbound, stepping)
  const isUrgent = heard.events.some((e) => e.type === 'danger.emergency')
  const shown = shownAfter({ questions: desk.script.questions, now: desk.now }, stepping, effects, knock.kind === 'said' ? { pending, isUrgent } : null)
  const fresh = effects.filter((e) => e.do !== 'alert' || isNew(stepping, e, desk.now))
  const tokens = tokensFor(desk, stepping, effects)
  const told_by = toldByOf(heard.conversation, fresh, desk.setting.readBy)
  const told = told_by === undefined ? stepping : { ...stepping, milestones: { ...stepping.milestones, told_by } }
  const unsent = after(desk, { ...told, ...shown }, fresh, tokens)
  // Law 3: whoever writes has an answer, even where nothing is being asked and nothing new is to be said.
  const spoken = knock.kind === 'said' && !fresh.some((e) => e.do === 'say' || e.do === 'ask' || e.do === 'answerDanger') ? [...fresh, stillHere] : fresh
  const rendered = heard.quiet && !isUrgent ? [] : render(spoken, unsent, settingFor(desk, unsent, tokens, heard.said), channel, heard.conversation.shown?.question ?? null)
  const isTimer = knock.kind === 'rang'
  const sends = sendsOf(desk, { inbound, to: isTimer ? unsent.line : line, isTimer, conversation: unsent.id }, rendered)
  const put = effects.some((e) => e.do === 'ask') && unsent.shown ? puts(unsent.shown, channel, sends) : unsent.shown
  const conversation = { ...unsent, shown: put && readOut(put, () => readBackOf(unsent, desk.script.questions), sends) }
  return {
    inbound, side: sideOf(conversation.speaker), before: going.before, conversation,
    lines: 'line' in inbound.from ? [{ line, sitting: going.sitting }] : [],
    ...(knock.kind === 'said' || knock.kind === 'carrier' ? { heard: { text: knock.text, channel } } : {}),
    sends,
    waits: {
      set: effects.flatMap((e) => (e.do === 'wait' ? [{ name: e.name, askedFor: e.askedFor, due: dueAt(desk, e) }] : [])),
      stop: conversation.ended !== undefined || stops(inbound) ? 'all' : effects.flatMap((e) => (e.do === 'stopWaiting' ? [e.name] : [])),
    },
    alerts: alertsOf(desk, conversation, fresh),
    links: grants(desk, conversation, tokens),
    audit: [{ at: desk.now, actor: 'service', action: `turn.${knock.kind}`, outcome: rendered.map((r) => r.key).join(',') || 'quiet' }],
  }
}

/** The conversation as it is kept. A link that was closed stays closed: READY makes another. */
const after = (desk: Desk, { reportToken, ...unshared }: Conversation, fresh: readonly Effect[], tokens: Tokens): Conversation => {
  const kept = reportToken === undefined ? unshared : { ...unshared, reportToken }
  return {
    ...(tokens.isWithdrawn ? { ...unshared, webOpen: [], webClosed: desk.now } : kept),
    raised: { ...unshared.raised, ...Object.fromEntries(fresh.flatMap((e) => (e.do === 'alert' ? [[raisedAs(e), desk.now]] : []))) },
    ...(tokens.report ? { reportToken: tokens.report, reportUntil: (desk.now + linkLives.report) as Instant } : {}),
    ...(fresh.some((e) => e.do === 'finish') ? { ended: desk.now } : {}),
  }
}

const settingFor = (desk: Desk, { reportToken }: Conversation, { carry_on }: Tokens, said: string | undefined): Setting => ({
  ...desk.setting, now: desk.now, questions: desk.script.questions, said,
  reportLink: reportToken ? `${desk.publicUrl}/report/${reportToken}` : undefined,
  chatLink: carry_on ? `${desk.publicUrl}/t/${carry_on}` : undefined,
})

type Addressed = { inbound: Inbound; to: Line; isTimer: boolean; conversation: ConversationId }
export const sendsOf = (desk: Desk, { inbound, to, isTimer, conversation }: Addressed, rendered: readonly Rendered[]): Outgoing[] =>
  rendered.map(({ body, key }, n) => ({
    id: `${inbound.id}/${n}`, conversation, cause: inbound.id, to, body, key,
    kind: isTimer ? 'timer' : answersDanger(key) && asksNothing(key) ? 'danger' : 'answer',
    sendBefore: (desk.now + sendWithin[isTimer ? 'timer' : 'answer']) as Instant,
  }))

type Raising = Extract<Effect, { do: 'alert' }>
const raisedAs = ({ severity, topic }: Raising) => `${severity} ${topic}`
/** A repeat joins the alert that is open; an emergency only for a while, and never one that was less grave. */
const joinsFor = 15 * 60_000
const isNew = ({ raised }: Conversation, alert: Raising, now: Instant) => {
  const at = raised[raisedAs(alert)]
  return at === undefined || (alert.severity === 'emergency' && now - at > joinsFor)
}

const alertsOf = (desk: Desk, conversation: Conversation, fresh: readonly Effect[]): Alert[] =>
  fresh.flatMap((e) => (e.do === 'alert'
    ? [{ id: desk.random(9), conversation: conversation.id, severity: e.severity, topic: e.topic, code: desk.setting.reference(conversation), at: desk.now }] : []))

/** Raised on the conversation that another hand has left behind, where what a worker needs to read stands. */
export const leftWith = (desk: Desk, left: Conversation, topic: string): Alert =>
  ({ id: desk.random(9), conversation: left.id, severity: 'concern', topic, code: desk.setting.reference(left), at: desk.now })

const stillHere: Effect = { do: 'say', message: 'still_here' }

const stops = ({ knock }: Inbound) => knock.kind === 'carrier' && knock.word === 'stop'

const dueAt = (desk: Desk, wait: Extract<Effect, { do: 'wait' }>): Instant => {
  const due = (desk.now + wait.minutes * 60_000) as Instant
  return wait.askedFor ? due : desk.sensible(due)
}

/** Private links: those that are made in this turn, and the one that was there. */
type Tokens = { report: string | undefined; carry_on: string | undefined; isWithdrawn: boolean; stood: string | undefined }

/** One link for one conversation, renewed: the token is sealed with it, the store keeps only its hash. */
const tokensFor = (desk: Desk, { reportToken, reportUntil }: Conversation, effects: readonly Effect[]): Tokens => {
  const has = (what: Effect['do']) => effects.some((e) => e.do === what)
  return {
    report: has('handOver') ? ((reportUntil ?? 0) > desk.now ? reportToken : undefined) ?? desk.random(16) : undefined, carry_on: has('carryOn') ? desk.random(16) : undefined,
    isWithdrawn: has('withdraw'), stood: reportToken,
  }
}

const grants = (desk: Desk, conversation: Conversation, { report, carry_on, isWithdrawn, stood }: Tokens): LinkGrant[] => {
  const grant = (kind: 'report' | 'carry_on', token: string, lives: number): LinkGrant =>
    ({ tokenHash: desk.hash(token), conversation: conversation.id, kind, expires: (desk.now + lives) as Instant })
  return [
    ...(report ? [grant('report', report, linkLives.report)] : []),
    ...(isWithdrawn && stood ? [grant('report', stood, 0)] : []),
    ...(carry_on ? [grant('carry_on', carry_on, linkLives.carry_on)] : []),
  ]
}
