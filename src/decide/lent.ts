/**
 * A phone that a child took up in the middle of a grown-up's conversation: whose it is stands in the child's sitting, so that the grown-up
 * who comes back, and says so, has their own again and nothing of the child's (law 4). To them it is as if nobody had written in between.
 */
import { minutesUntilNudge } from '../../flows/verbs.ts'
import { childWrites } from '../core/doubts.ts'
import { folded } from '../core/folded.ts'
import { speaksAsParent } from '../core/who.ts'
import { asksWhose, isPlainlyParent } from '../core/whose-hand.ts'
import { readWord } from '../core/words.ts'
import type { Found } from '../ports.ts'
import type { Alert, Conversation, ConversationId, Inbound, Instant } from '../vocabulary.ts'
import { sideOf, type Decided, type Desk } from './desk.ts'
import { isOver } from './gone.ts'
import { leftWith } from './written.ts'

const isChilds = ({ speaker }: Conversation) => sideOf(speaker) === 'child'

/** Whoever says that the phone is in another hand has not said that it is a child's: to them it stays shut. WRONG NUMBER is also a child's way out. */
const anothers = new Set<string | undefined>(['somebody_else', 'who_are_you'])
const shuts = (text: string) => (anothers.has(readWord(folded(text))?.word) || asksWhose(folded(text))) && !/^\W*wrong number\W*$/i.test(text)
const takesUp = (text: string, { flow }: Conversation) => flow === 'young_person' || childWrites(folded(text)) !== null

/** Kept through the child's sittings on that phone. */
export const keepsLender = (decided: Decided | null, found: Found, { knock }: Inbound): Decided | null => {
  if (decided === null || decided.before > 0 || !isChilds(decided.conversation) || found.state !== 'here' || knock.kind !== 'said' || shuts(knock.text)) return decided
  const { conversation: was } = found
  const lentBy = isChilds(was) ? was.lentBy : takesUp(knock.text, decided.conversation) ? was.id : undefined
  return lentBy === undefined ? decided : { ...decided, conversation: { ...decided.conversation, lentBy } }
}

/**
 * Whose conversation these words go on with, where they are plainly those of the grown-up whose phone it is. By text alone: their thread is on
 * that phone already, while a page would show all of it to whoever sits there.
 */
export const lenderOf = (found: Found, { knock, from }: Inbound): ConversationId | null => {
  if (found.state !== 'here' || knock.kind !== 'said' || !('line' in from) || from.line.channel !== 'sms' || !isChilds(found.conversation)) return null
  const said = folded(knock.text)
  const isTheirs = childWrites(said) === null && !asksWhose(said) && (isPlainlyParent(said) || speaksAsParent(knock.text))
  return isTheirs ? found.conversation.lentBy ?? null : null
}

/** How often sittings were begun, that we go quiet, and what a dear number was answered, is counted by the line, whoever holds it: taking it to and fro is no way round (pace.ts). */
const sameLine = ({ pace }: Conversation, { pace: after }: Conversation): Pick<Conversation, 'pace'> => (after === undefined ? {} : { pace: {
  idle: [], answered: [], ...pace, opened: after.opened, ...(after.told ? { told: after.told } : {}), ...(after.dear ? { dear: after.dear } : {}),
  ...(pace?.danger ?? after.danger ? { danger: { ...pace?.danger, ...after.danger } } : {}) } })

/** A worker may be reading the child: as wherever a grown-up takes up a child's phone, they are told, where anybody reads it. */
export const givenBack = (desk: Desk, last: Found, found: Found): Alert[] => {
  const isRead = (desk.setting.readBy?.('concern') ?? null) !== null
  return last !== found && last.state === 'here' && last.conversation.speaker === 'young_person' && isRead ? [leftWith(desk, last.conversation, 'other_hand')] : []
}

/** Theirs again, in a sitting of its own number; browsers that were let in before stay shut. Null where it has ended, or is too old to be taken up. */
export const goesOn = (own: Found, after: Extract<Found, { state: 'here' }>, { at, knock }: Inbound): Extract<Found, { state: 'here' }> | null => {
  const text = knock.kind === 'said' ? knock.text : ''
  if (own.state !== 'here' || isChilds(own.conversation) || own.conversation.ended !== undefined || isOver(own.conversation, at, text)) return null
  return { state: 'here', conversation: { ...own.conversation, ...sameLine(own.conversation, after.conversation), webOpen: [] }, sitting: after.sitting + 1 }
}

/** A wait that comes due while another hand holds the phone says nothing there, and what was said to nobody is not marked as said; people are still told. */
export const saidToNobody = (turn: Decided, { shown, shownBefore, milestones: before }: Conversation): Decided => {
  const { nudged, ...milestones } = turn.conversation.milestones
  const isMissed = nudged !== undefined && before.nudged === undefined
  return { ...turn, sends: [], conversation: { ...turn.conversation, shown, shownBefore, ...(isMissed ? { milestones, nudgeMissed: true } : {}) } }
}

/** They have their own again, and have not heard that no call is known of (law 2): soon they do, unless what they write stops that clock, or sets it. */
export const ringsAgain = (decided: Decided, found: Found, { knock, at }: Inbound): Decided => {
  const { nudgeMissed, ...conversation } = decided.conversation
  if (nudgeMissed === undefined || found.state !== 'here' || knock.kind !== 'said' || decided.before === 0) return decided
  const { set, stop } = decided.waits
  const isKnown = stop === 'all' || stop.includes('not_rung') || set.some(({ name }) => name === 'not_rung')
  const due = (at + minutesUntilNudge.flagged * 60_000) as Instant
  return { ...decided, conversation, waits: isKnown ? decided.waits : { set: [...set, { name: 'not_rung', askedFor: true, due }], stop } }
}
