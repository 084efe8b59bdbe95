/**
 * One knock and what was known before it → all that changes. Pure: the store, the clock and chance are arguments.
 * Read after `turn.ts`, which calls it: a first knock is opened (`decide/opening.ts`), words are heard (`core/hear.ts`), the flow
 * moves, and what follows is written down (`decide/written.ts`).
 */
import { readAnswer } from './core/answers/read-answer.ts'
import { hear } from './core/hear.ts'
import type { Heard } from './core/heard.ts'
import { hearFormer, isMoreAsked, nowCalled, upToDate } from './core/moved.ts'
import { remark } from './core/keep.ts'
import { render } from './core/render.ts'
import { formerKey } from './core/shown.ts'
import { step } from './core/step.ts'
import { saysGone, saysOwnChild, soundsLike } from './core/who.ts'
import { grownUpHolds, isTheirOwn } from './core/whose-hand.ts'
import { saidAnew } from './core/young/heard-as.ts'
import { isCodeWord, isOfOpenHome, leftHome, mayTextUnasked } from './core/young/hear-young.ts'
import { saysWatchedPhone } from './core/young/watched-phone.ts'
import { sideOf, type Decided, type Desk, type Going } from './decide/desk.ts'
import { isOpenTo, isOver } from './decide/gone.ts'
import { door, opening, type Opening } from './decide/opening.ts'
import { leftWith, sendsOf, written } from './decide/written.ts'
import type { Found } from './ports.ts'
import type { Conversation, Effect, FlowName, Inbound, Knock, Line } from './vocabulary.ts'

export { upToDate } from './core/moved.ts'
export { sideOf, type Desk, type Script } from './decide/desk.ts'
export { isOpenTo, isShownAgain } from './decide/gone.ts'

const aWhile = 12 * 3_600_000

export const decide = (desk: Desk, found: Found, inbound: Inbound, current: boolean): Decided | null => {
  const { knock } = inbound
  if (knock.kind === 'rang') return found.state === 'here' ? ringing(desk, found, inbound, knock.wait, current) : null
  if (knock.kind === 'acted') return found.state === 'here' ? acted(desk, found, inbound, knock, current) : null
  if (!('line' in inbound.from)) return null
  const { line } = inbound.from
  if (found.state === 'damaged') return opened(desk, { line, sitting: found.sitting + 1, inbound, text: '', flow: 'front_door', greeting: 'damaged' })
  if (knock.kind === 'carried') return found.state === 'here' ? joined(desk, found, inbound, line) : null
  if (knock.kind === 'carrier') return carrier(desk, found, inbound, line, knock.word)
  const over = found.state === 'nobody' || (isOver(found.conversation, inbound.at, knock.text) && !isOfOpenHome(found.conversation, knock.text)) || (line.channel === 'web' && !isOpenTo(found.conversation, line))
  const sitting = found.state === 'nobody' ? found.sitting : found.sitting + 1
  if (!over) return going(desk, found, inbound, line)
  return opened(desk, isCode(found, knock.text) ? { line, sitting, inbound, text: knock.text, ...watched } : { line, sitting, inbound, text: knock.text, ...door(desk, knock) })
}

/** A child who was told the word may use it days later, or after a "wrong number": it must look ordinary then too. On a phone new to us a parcel is a parcel. */
const isCode = (found: Found, text: string) => found.state === 'here' && isCodeWord(text)
  && (found.conversation.speaker === 'young_person' || (found.conversation.speaker === 'unknown' && found.sitting > 1))
const watched = { flow: 'young_person', greeting: 'young_code' } as const

/** Opens a conversation and lets its flow begin. */
const opened = (desk: Desk, given: Opening): Decided => stepped(desk, opening(desk, given))

// ── A knock in a conversation ────────────────────────────────────────────────

type Here = Extract<Found, { state: 'here' }>

const going = (desk: Desk, found: Here, inbound: Inbound, line: Line): Decided | null => {
  if (inbound.knock.kind !== 'said') return null
  const called = (key: string) => nowCalled('question', key, desk.script.renamed)
  const { question: page, ...said } = inbound.knock
  const knock = page === undefined ? said : { ...said, question: called(page) }
  const before = upToDate(desk, found.conversation)
  if (before.speaker === 'unknown' && isCode(found, knock.text)) return opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, ...watched })
  const known = leadsOn(desk, before, knock.text)
  if (known) return opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, flow: known, from: before })
  const when = { at: inbound.at, now: desk.now, channel: line.channel }
  const ears = { ...desk.ears, questions: desk.script.questions, attended: (desk.setting.readBy?.('concern') ?? null) !== null }
  const former = formerKey({ was: found.conversation, questions: ears.questions, page: page === undefined ? undefined : called(page), called })
  const heard = former === null ? hear(ears, before, knock, when) : hearFormer(ears, { key: former, was: found.conversation, is: before }, knock, when)
  if (heard.begin) {
    const { flow, greeting, leaves } = heard.begin
    const next = opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, flow, first: heard.begin.carrying ?? '', ...(greeting ? { greeting } : { from: before }) })
    return leaves ? { ...next, alerts: [...next.alerts, leftWith(desk, before, leaves)] } : next
  }
  const away = inbound.at - found.conversation.heard > aWhile
  const isNews = heard.events.some(({ type }) => type === 'said.returned' || type === 'danger.emergency')
  const more = isMoreAsked(found.conversation, before, desk.script.questions) ? [{ do: 'say', message: 'asked_since' } as const] : []
  const welcomed: Heard = away && !isNews && before.speaker !== 'young_person' && before.speaker !== 'unknown'
    ? { ...heard, asides: [{ do: 'say', message: 'welcome_back' }, ...more, ...heard.asides] } : { ...heard, asides: [...more, ...heard.asides] }
  return stepped(desk, { heard: welcomed, inbound, line, sitting: found.sitting, before: found.conversation.turn })
}

/** At the neutral door: words that plainly say who is there, and are no answer to the question, open that door. */
const leadsOn = (desk: Desk, { flow, shown, milestones }: Conversation, text: string): FlowName | null => {
  // A parent's words on a phone where a child has written open the parent's door, and say nothing of the child; who only asks whose it is gets none.
  if (flow === 'young_person') return soundsLike(text) === 'parent' && (saysGone(text) || !grownUpHolds(text)) && !isTheirOwn(text) ? 'parent' : null
  if (flow !== 'front_door') return null
  const question = shown ? desk.script.questions[shown.question] : undefined
  const reading = question && readAnswer(question, text, { now: desk.now, timeZone: desk.ears.timeZone })
  // A guess ("mum" in "my mum hit me") gives way to who they plainly are.
  if (reading?.kind === 'read' && reading.certainty === 'answered') return null
  const guess = soundsLike(text)
  if (guess === 'parent' && milestones.danger !== undefined && !saysOwnChild(text)) return null
  return guess === 'front_door' ? saysWatchedPhone(text) && milestones.danger === undefined ? 'young_person' : null : guess
}

/** A wait of a sitting that this phone has left says nothing, for another may hold it; people are still told. */
const ringing = (desk: Desk, found: Here, inbound: Inbound, wait: string, current: boolean): Decided => {
  const conversation = upToDate(desk, found.conversation)
  const heard: Heard = { conversation, events: [{ type: 'rang', ...({ wait: nowCalled('wait', wait, desk.script.renamed) } as object) }], asides: [] }
  const turn = stepped(desk, { heard, inbound, line: conversation.line, sitting: found.sitting, before: found.conversation.turn })
  return current ? turn : { ...turn, sends: [], conversation: { ...turn.conversation, shown: conversation.shown, shownBefore: conversation.shownBefore } }
}

/**
 * A practitioner has done something here. Only taking up what danger stopped moves anything; and a text goes out only where they chose it,
 * to a phone that still leads here. A child is sent no question (law 1), and is shown nothing else than before.
 */
const acted = (desk: Desk, found: Here, inbound: Inbound, { did, joined: over, says }: Extract<Knock, { kind: 'acted' }>, current: boolean): Decided => {
  const stays = { ...found.conversation, turn: found.conversation.turn + 1 }
  const raised = Object.fromEntries(Object.entries(stays.raised).filter(([name]) => name !== over))
  const quiet: Decided = {
    inbound, side: sideOf(stays.speaker), before: found.conversation.turn, conversation: { ...stays, raised },
    lines: [], sends: [], waits: { set: [], stop: [] }, alerts: [], links: [], audit: [],
  }
  if (did === 'releasing') return { ...quiet, conversation: { ...quiet.conversation, milestones: { ...quiet.conversation.milestones, home_going: desk.now } } }
  if (says !== undefined) return passedOn(desk, quiet, inbound, { says, isTheirs: current })
  if (did !== 'resumed' && did !== 'resumed_quietly') return quiet
  const conversation = upToDate(desk, found.conversation)
  const young = conversation.speaker === 'young_person' || conversation.speaker === 'unknown'
  const heard: Heard = { conversation, events: [{ type: 'said.goOn' }], asides: [{ do: 'say', message: young ? 'resumed_child' : 'resumed' }] }
  const turn = stepped(desk, { heard, inbound, line: conversation.line, sitting: found.sitting, before: found.conversation.turn })
  if (did === 'resumed' && current && !young) return { ...turn, audit: [] }
  const sends = did === 'resumed' && current && mayTextUnasked(conversation) ? sayOnly(desk, conversation, inbound, 'resumed_child') : []
  return { ...turn, audit: [], sends, conversation: { ...turn.conversation, shown: conversation.shown, shownBefore: conversation.shownBefore } }
}

/**
 * What came of a message home: a parent has the fixed sentence, the child which words went, or that none did. Kept for when the child
 * asks, where their phone is not safe to text. `isTheirs`: the phone still leads here.
 */
const passedOn = (desk: Desk, quiet: Decided, inbound: Inbound, { says, isTheirs }: { says: `home_${string}`; isTheirs: boolean }): Decided => {
  if (sideOf(quiet.conversation.speaker) === 'adult') return isTheirs ? { ...quiet, sends: sayOnly(desk, quiet.conversation, inbound, says) } : quiet
  const settled = { ...quiet.conversation, milestones: { ...quiet.conversation.milestones, home_settled: desk.now } }
  if (isTheirs && mayTextUnasked(settled)) return { ...quiet, conversation: settled, sends: sayOnly(desk, settled, inbound, says) }
  return { ...quiet, conversation: { ...settled, toTell: says } }
}

/** Fixed words to where this person agreed to be reached, and nothing with them. */
const sayOnly = (desk: Desk, conversation: Conversation, inbound: Inbound, message: string) => {
  const told = render([{ do: 'say', message }], conversation, { ...desk.setting, now: desk.now, questions: desk.script.questions }, conversation.line.channel, null)
  return sendsOf(desk, { inbound, to: conversation.line, isTimer: false, conversation: conversation.id }, told)
}

/** The private link was opened with its button: this browser now leads to that conversation. */
const joined = (desk: Desk, found: Here, inbound: Inbound, line: Line): Decided => {
  const conversation = upToDate(desk, found.conversation)
  const heard: Heard = { conversation: { ...conversation, webJoined: desk.now }, events: [], asides: [] }
  const turn = stepped(desk, { heard, inbound, line, sitting: found.sitting, before: found.conversation.turn })
  if (conversation.line.channel !== 'sms') return turn
  // Whoever holds the phone hears of it: nobody is read along with in silence.
  const told = render([{ do: 'say', message: 'joined' }], turn.conversation, { ...desk.setting, now: desk.now, questions: desk.script.questions }, 'sms', null)
  return { ...turn, sends: sendsOf(desk, { inbound, to: conversation.line, isTimer: false, conversation: turn.conversation.id }, told) }
}

/** INFO is the same word to the carrier, and no cry. */
const isBareHelp = ({ knock }: Inbound) => 'text' in knock && /^\W*help\W*$/i.test(knock.text)

/** The carrier has answered STOP and START itself; we keep our ledger and, on HELP, give the numbers (reliability.md §1.4). */
const carrier = (desk: Desk, found: Found, inbound: Inbound, line: Line, word: 'stop' | 'start' | 'help'): Decided | null => {
  const isCry = word === 'help' && isBareHelp(inbound)
  if (found.state !== 'here') {
    const sitting = found.sitting
    // Nobody knows who it is: it is heard as any first words are, so that a child who can write no more has 999 and 55 (issue on danger).
    if (isCry) return opened(desk, { line, sitting, inbound, text: 'help', flow: 'front_door' })
    const turn = opened(desk, { line, sitting, inbound, text: '', flow: 'front_door', first: '', ...(word === 'help' ? { greeting: 'help' } : {}) })
    return word === 'stop' ? { ...turn, sends: [] } : turn
  }
  const conversation = upToDate(desk, found.conversation)
  if (isCry && (conversation.speaker === 'young_person' || conversation.speaker === 'unknown')) {
    const kept = remark(conversation, 'help', 'danger', { now: desk.now, channel: line.channel })
    return stepped(desk, { heard: { conversation: kept, events: [{ type: 'danger.emergency', topic: 'help_now' }], asides: [] }, inbound, line, sitting: found.sitting, before: found.conversation.turn })
  }
  const heard: Heard = word === 'stop'
    ? { conversation: leftHome(conversation, desk.now), events: [], asides: [{ do: 'alert', severity: 'service', topic: 'opted_out' }] }
    : { conversation, events: [{ type: word === 'help' ? 'asked.help' : 'asked.again' }], asides: word === 'start' ? [{ do: 'say', message: 'welcome_start' }] : [] }
  return stepped(desk, { heard, inbound, line, sitting: found.sitting, before: found.conversation.turn })
}

// ── The flow moves ───────────────────────────────────────────────────────────

const stepped = (desk: Desk, going: Going): Decided => {
  const { heard, inbound, line } = going
  const machine = desk.script.flows[heard.conversation.flow]
  const moved = step(machine, heard.conversation, heard.events, desk.now)
  const begin = moved.effects.find((effect) => effect.do === 'begin')
  if (begin?.do === 'begin') {
    return opened(desk, { line, sitting: going.sitting + 1, inbound, text: saidIn(inbound), flow: begin.flow, first: '', from: heard.conversation })
  }
  // What moves the road says more than that an answer was changed.
  const turns = moved.effects.some((e) => e.do === 'say')
  const asides = heard.asides.filter((e) => !(turns && e.do === 'say' && e.message === 'changed'))
  const effects = saidAnew([...asides, ...greeted(moved.effects, going)], { turn: going.before }, saidIn(inbound))
  return written(desk, going, { ...heard.conversation, place: moved.place, milestones: moved.milestones, turn: going.before + 1 }, effects, moved.pending)
}

const saidIn = ({ knock }: Inbound) => (knock.kind === 'said' ? knock.text : '')

const bare = new Set(['neutral_other', 'young_code', 'young_phone_no'])
/** A greeting of its own stands in the place of the flow's; to somebody else on this phone nothing more is said, not even a question. */
const greeted = (effects: Effect[], { greetingInstead }: Going) => {
  if (greetingInstead === undefined) return effects
  const isBare = bare.has(greetingInstead)
  return effects.filter(({ do: does }) => does !== 'say' && (does !== 'ask' || !isBare))
}
