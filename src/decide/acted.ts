/** What others do with a conversation moves it too: a practitioner who takes it up or releases words, a browser that came in by a private link, or left. */
import type { Heard } from '../core/heard.ts'
import { upToDate } from '../core/moved.ts'
import { isDangerOpen } from '../core/open-danger.ts'
import { render } from '../core/render.ts'
import { mayTextUnasked } from '../core/young/hear-young.ts'
import type { Conversation, Inbound, Knock, Line } from '../vocabulary.ts'
import { sideOf, type Decided, type Desk, type Here } from './desk.ts'
import { isGuest, isOpenTo } from './gone.ts'
import { stepped } from './moved-on.ts'
import { sendsOf } from './written.ts'

/**
 * A practitioner has done something here. Only taking up what danger stopped moves anything; and a text goes out only where they chose it,
 * to a phone that still leads here. A child is sent no question (law 1), and is shown nothing else than before.
 */
export const acted = (desk: Desk, found: Here, inbound: Inbound, { did, joined: over, says }: Extract<Knock, { kind: 'acted' }>, current: boolean): Decided => {
  const stays = { ...found.conversation, turn: found.conversation.turn + 1 }
  const raised = Object.fromEntries(Object.entries(stays.raised).filter(([name]) => name !== over))
  const quiet = quietly(found, inbound, { ...stays, raised })
  if (did === 'releasing') return { ...quiet, conversation: { ...quiet.conversation, milestones: { ...quiet.conversation.milestones, home_going: desk.now } } }
  if (did === 'stood_down') return { ...quiet, conversation: { ...quiet.conversation, milestones: { ...quiet.conversation.milestones, stood_down: desk.now } } }
  if (did === 'unreached') return toldUnreached(desk, quiet, inbound, current)
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
 * They were told that a worker is being told, and no page arrived. It is said only where that stands, and to a phone that is safe to text;
 * on any other the next answer to danger no longer says by when they read.
 */
const toldUnreached = (desk: Desk, { conversation, ...quiet }: Decided, inbound: Inbound, current: boolean): Decided => {
  const wasTold = conversation.milestones.told_by !== undefined && isDangerOpen(conversation)
  const isSafe = current && conversation.ended === undefined && conversation.milestones.afraid === undefined && mayTextUnasked(conversation)
  const since = wasTold ? { ...conversation, milestones: { ...conversation.milestones, told_by: desk.now } } : conversation
  const audit = [{ at: desk.now, actor: 'service', action: 'turn.unreached', outcome: wasTold && isSafe ? 'told_unreached' : 'quiet' }]
  return { ...quiet, conversation: since, audit, sends: wasTold && isSafe ? sayOnly(desk, since, inbound, 'told_unreached') : [] }
}

/** A turn in which nothing is said and nothing moves. */
const quietly = ({ conversation: { turn } }: Here, inbound: Inbound, conversation: Conversation): Decided => ({
  inbound, side: sideOf(conversation.speaker), before: turn, conversation,
  lines: [], sends: [], waits: { set: [], stop: [] }, alerts: [], links: [], audit: [],
})

/** *Exit this page*: this browser's session opens it no more, whoever kept it. All else stands: the phone, the waits, the alerts, the report. */
export const left = ({ conversation: was, ...found }: Here, inbound: Inbound, line: Line): Decided | null => {
  if (line.channel !== 'web' || !isOpenTo(was, line)) return null
  const { webOpen = [] } = was
  const shut = isGuest(was, line) ? { webOpen: webOpen.filter((one) => one !== line.session) } : { webLeft: inbound.at }
  return {
    ...quietly({ ...found, conversation: was }, inbound, { ...was, ...shut, turn: was.turn + 1 }),
    audit: [{ at: inbound.at, actor: 'service', action: 'turn.left', outcome: 'quiet' }],
  }
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
export const joined = (desk: Desk, found: Here, inbound: Inbound, line: Line): Decided => {
  const conversation = upToDate(desk, found.conversation)
  const webOpen = line.channel === 'web' && isGuest(conversation, line) ? [...conversation.webOpen ?? [], line.session] : conversation.webOpen ?? []
  const heard: Heard = { conversation: { ...conversation, webOpen }, events: [], asides: [] }
  const turn = stepped(desk, { heard, inbound, line, sitting: found.sitting, before: found.conversation.turn })
  if (conversation.line.channel !== 'sms') return turn
  // Whoever holds the phone hears of it: nobody is read along with in silence.
  const told = render([{ do: 'say', message: 'joined' }], turn.conversation, { ...desk.setting, now: desk.now, questions: desk.script.questions }, 'sms', null)
  return { ...turn, sends: sendsOf(desk, { inbound, to: conversation.line, isTimer: false, conversation: turn.conversation.id }, told) }
}
