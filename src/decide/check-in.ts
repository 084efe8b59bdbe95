/**
 * A check-in goes to a child: a worker's own words, as they wrote them and alone, and under them the question that they ask, which is not
 * printed (law 6). Policy has let it go (src/episodes); what would harm whatever it says is looked at here once more (laws 4 and 5).
 */
import { isDangerOpen } from '../core/open-danger.ts'
import { upToDate } from '../core/moved.ts'
import { beneath, optionsOf } from '../core/shown.ts'
import { findPlace, versionOf } from '../core/step.ts'
import { asksOf, hasCheckIns } from '../core/young/check-in.ts'
import { awaitsHome, homeWaits, isHomeClosed, mayTextUnasked } from '../core/young/hear-young.ts'
import type { Found } from '../ports.ts'
import type { Conversation, Inbound, Instant, Knock, Line, Outgoing, Shown } from '../vocabulary.ts'
import { sideOf, type Decided, type Desk, type Here } from './desk.ts'
import { childsGap, isCovered, isOver, tooLongAgo } from './gone.ts'

type CheckIn = Extract<Knock, { kind: 'checkedIn' }>

/** Somebody on this phone, asked by a check-in or by chance, has said that they are another, or has left what was said there. */
const isAnothers = ({ speaker, checkedIn, ended }: Conversation) => speaker === 'unknown' && (checkedIn !== undefined || ended !== undefined)

/**
 * What a check-in would do on this line. `not`: it may not be put there, whatever policy says: a grown-up writes from it, or their phone was
 * lent; another hand has it; it is not safe to text; or danger was said a moment ago and nothing may be asked (law 1). A worker's answer to
 * what they wrote goes then too: it stands among what is said there, and asks nothing of the service's.
 */
export const takesCheckIn = (found: Found, at: Instant, answers = false): 'begins' | 'goes_on' | 'not' => {
  if (found.state !== 'here') return found.state === 'nobody' ? 'begins' : 'not'
  const { conversation: was } = found
  const silence = at - Math.max(was.heard, was.checkedIn?.at ?? 0)
  if (sideOf(was.speaker) === 'adult' || was.lentBy !== undefined) return 'not'
  // After a code word a person goes on with a reason of their own (episodes/policy.ts), and never within the hours in which it was said.
  if (isCovered(was) && silence > childsGap) return mayTextUnasked(unworded(was)) ? 'begins' : 'not'
  if (!mayTextUnasked(was)) return 'not'
  if (isDangerOpen(was) && silence <= childsGap) return answers && was.ended === undefined && was.speaker !== 'unknown' ? 'goes_on' : 'not'
  if (isAnothers(was)) return silence > tooLongAgo ? 'begins' : 'not'
  return was.speaker === 'unknown' || was.ended !== undefined || isDangerOpen(was) || isOver(was, at, '') ? 'begins' : 'goes_on'
}

const unworded = (was: Conversation): Conversation => {
  const { code_word: _used, ...milestones } = was.milestones
  return { ...was, milestones }
}

export const checkedIn = (desk: Desk, found: Found, inbound: Inbound, line: Line, knock: CheckIn): Decided | null => {
  const does = line.channel === 'sms' ? takesCheckIn(found, inbound.at, knock.answers) : 'not'
  if (does === 'not') return null
  const isBegun = does === 'begins' || found.state !== 'here'
  const sitting = found.sitting + (isBegun && found.state === 'here' ? 1 : 0)
  const was = isBegun ? { ...newSitting(desk, inbound, line, sitting), ...(found.state === 'here' ? ofTheSameChild(found.conversation) : {}) } : upToDate(desk, found.conversation)
  const row = `${inbound.id}/0`
  const asked: Conversation = {
    ...was, ...(isDangerOpen(was) ? {} : put(desk, was, knock.first ? 'young_phone' : 'young_check_in', row)), turn: was.turn + 1,
    ...(knock.language === undefined || was.language !== undefined ? {} : { language: knock.language }),
    checkedIn: { at: desk.now, codeWords: knock.codeWords, asks: knock.first ? 'how' : asksOf(knock.text) },
    milestones: { ...was.milestones, checked_in: desk.now, ...(knock.first ? { phone_offered: desk.now } : {}) },
  }
  const conversation = { ...asked, place: findPlace(desk.script.flows.young_person, asked, desk.now).place }
  const send: Outgoing = { id: row, conversation: conversation.id, cause: inbound.id, to: line, body: knock.text, key: 'check_in', sendBefore: knock.sendBefore, kind: 'check_in' }
  return {
    inbound, side: 'child', before: isBegun ? 0 : found.conversation.turn, conversation, lines: [{ line, sitting }], sends: [send],
    waits: { set: [], stop: [] }, alerts: [], links: [], audit: [{ at: desk.now, actor: 'service', action: 'turn.checkedIn', outcome: 'check_in' }],
  }
}

/** Who holds this phone now, as policy asks it before a check-in goes; what was said on it in all its sittings is the shell's to gather (act/check-in-facts.ts). */
export const saidOnPhone = (found: Found) => {
  if (found.state !== 'here') return { speaker: null, leftAlone: false, otherHand: false } as const
  const { conversation: was } = found
  const { left_alone: left } = was.milestones
  return { speaker: was.speaker, leftAlone: left !== undefined && left >= was.heard, otherHand: isAnothers(was) || was.lentBy !== undefined } as const
}

/** Nobody has written in it yet: it is as old as the check-in. */
const newSitting = (desk: Desk, inbound: Inbound, line: Line, sitting: number): Conversation => ({
  id: desk.conversationId(line, sitting), area: inbound.area, speaker: 'young_person', line, flow: 'young_person', flowVersion: versionOf(desk.script.flows.young_person), place: null,
  shown: null, shownBefore: null, answers: {}, archived: {}, gleaned: {}, milestones: {}, remarks: [], raised: {}, recent: [], turn: 0, begun: desk.now, heard: inbound.at,
})

/** What goes along into another sitting of the same child: that it is safe to text, what policy asks for, and, where danger stands open, that its alert is for both. */
const ofTheSameChild = (was: Conversation): Partial<Conversation> => {
  const phone = was.answers['young_phone']
  const { check_in_back: back, safe_word: safe, stood_down: down } = was.milestones
  if (!hasCheckIns(was)) return {}
  return { ...(was.language ? { language: was.language } : {}), ...(phone ? { answers: { young_phone: phone } } : {}), ...(isDangerOpen(was) ? { cameFrom: was.id } : {}),
    milestones: { ...(back === undefined ? {} : { check_in_back: back }), ...(safe === undefined ? {} : { safe_word: safe }), ...(down === undefined ? {} : { stood_down: down }) } }
}

/** Said again to whoever holds the phone, it would tell that there was danger, or a message home. */
const isPrivate = (was: Conversation) => isDangerOpen(was) || homeWaits(was) || !isHomeClosed(was) || was.toTell !== undefined
/**
 * A check-in is answered hours later too, in its own thread. But what they told before it is then gone on with by nobody: another may hold the
 * phone (law 4). The reply begins a sitting that knows of the check-in alone.
 */
export const hoursLater = (desk: Desk, found: Here, { at, ...inbound }: Inbound, line: Line): Here => {
  const { conversation: was, sitting } = found
  // What looks ordinary holds however many hours later (docs/decisions/0008).
  if (!hasCheckIns(was) || isCovered(was) || line.channel !== 'sms' || at - was.heard <= childsGap || awaitsHome(was) || !isPrivate(was)) return found
  const { milestones = {}, ...same } = ofTheSameChild(was)
  const asked = was.milestones.checked_in
  const fresh: Conversation = {
    ...newSitting(desk, { at, ...inbound }, line, sitting + 1), ...same, ...(was.checkedIn ? { checkedIn: was.checkedIn } : {}),
    shown: was.shown?.question === 'young_check_in' ? was.shown : null, milestones: { ...milestones, ...(asked === undefined ? {} : { checked_in: asked }) },
  }
  return { state: 'here', sitting: sitting + 1, conversation: { ...fresh, place: findPlace(desk.script.flows.young_person, fresh, desk.now).place } }
}

const lastRows = 3
/** The same question again is the same on their screen, by whichever text it came. */
const put = (desk: Desk, was: Conversation, question: string, row: string): Pick<Conversation, 'shown' | 'shownBefore'> => {
  const asked = desk.script.questions[question]
  const isSame = was.shown?.question === question
  const shown: Shown = { question, at: desk.now, tries: 0, ...(asked ? { options: optionsOf(asked) } : {}), sent: [...(isSame ? was.shown?.sent ?? [] : []), row].slice(-lastRows) }
  return { shown, shownBefore: isSame ? was.shownBefore : beneath(was) }
}
