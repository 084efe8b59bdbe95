/**
 * One knock and what was known before it → all that changes. Pure: the store, the clock and chance are arguments.
 * Read after `turn.ts`, which calls it: a first knock is opened (`decide/opening.ts`), words are heard (`core/hear.ts`), the flow
 * moves, and what follows is written down (`decide/written.ts`).
 */
import { hear } from './core/hear.ts'
import type { Heard } from './core/heard.ts'
import { folded } from './core/folded.ts'
import { hearFormer, isMoreAsked, nowCalled, upToDate } from './core/moved.ts'
import { formerKey } from './core/shown.ts'
import { saysAgreedWord } from './core/young/agreed-words.ts'
import { hasCheckIns, withReply } from './core/young/check-in.ts'
import { acted, joined, left } from './decide/acted.ts'
import { carrier } from './decide/carrier.ts'
import { checkedIn, hoursLater } from './decide/check-in.ts'
import type { Decided, Desk, Here } from './decide/desk.ts'
import { isOpenTo, isOver, mayBeTaken, sinceTheReturn } from './decide/gone.ts'
import { leadsOn } from './decide/leads-on.ts'
import { keepsLender, saidToNobody } from './decide/lent.ts'
import { opened, stepped } from './decide/moved-on.ts'
import { door } from './decide/opening.ts'
import { coverFor, isSpareWord, keepsBack, keepsCheckIns, keepsWord } from './decide/spare-word.ts'
import { firstIn, heardIn, hearingAll, inTongue } from './decide/tongue.ts'
import { leftWith } from './decide/written.ts'
import type { Found } from './ports.ts'
import type { Conversation, Inbound, Line } from './vocabulary.ts'

export { upToDate } from './core/moved.ts'
export { saidOnPhone, takesCheckIn } from './decide/check-in.ts'
export { sideOf, type Desk, type Script } from './decide/desk.ts'
export { givenBack, goesOn, lenderOf, ringsAgain } from './decide/lent.ts'
export { isGuest, isOpenTo, isShownAgain, letsIn } from './decide/gone.ts'

const aWhile = 12 * 3_600_000

export const decide = (desk: Desk, found: Found, inbound: Inbound, current: boolean): Decided | null =>
  keepsLender(keepsBack(keepsCheckIns(keepsWord(decided(hearingAll(desk, found), found, inbound, current), found), found), inbound), found, inbound)

const decided = (desk: Desk, found: Found, inbound: Inbound, current: boolean): Decided | null => {
  const { knock } = inbound
  if (knock.kind === 'rang') return found.state === 'here' ? ringing(desk, found, inbound, knock.wait, current) : null
  if (knock.kind === 'acted') return found.state === 'here' ? acted(desk, found, inbound, knock, current) : null
  if (!('line' in inbound.from)) return null
  const { line } = inbound.from
  if (knock.kind === 'checkedIn') return checkedIn(desk, found, inbound, line, knock)
  if (knock.kind === 'left') return found.state === 'here' ? left(found, inbound, line) : null
  if (found.state === 'damaged') return opened(desk, { line, sitting: found.sitting + 1, inbound, text: '', flow: 'front_door', greeting: 'damaged' })
  if (knock.kind === 'carried') return found.state === 'here' && current ? joined(desk, found, inbound, line) : null
  if (knock.kind === 'carrier') return carrier(desk, found, inbound, line, knock.word)
  const over = found.state === 'nobody' || isOver(found.conversation, inbound.at, knock.text) || (line.channel === 'web' && !(current && isOpenTo(found.conversation, line)))
  const sitting = found.state === 'nobody' ? found.sitting : found.sitting + 1
  if (!over) return going(desk, hoursLater(desk, found, inbound, line), inbound, line)
  if (isSpareWord(desk, found, knock.text)) return opened(desk, { line, sitting, inbound, text: knock.text, ...coverFor(found, knock.text) })
  const first = firstIn(desk, knock)
  const ended = found.state === 'here' && knock.question === undefined ? found.conversation : null
  const since = ended && sinceTheReturn(ended, inbound.at, first.text)
  if (ended && since) return opened(desk, { line, sitting, inbound, ...(ended.language ? { language: ended.language } : {}), ...first, flow: 'parent', since })
  const at = door(desk, { ...knock, ...first })
  return opened(desk, { line, sitting, inbound, ...first, ...at, ...(at.flow === 'front_door' && mayBeTaken(found, inbound.at, line) ? { greeting: 'neutral_other' } : {}) })
}

// ── A knock in a conversation ────────────────────────────────────────────────

const going = (room: Desk, here: Here, arrived: Inbound, line: Line): Decided | null => {
  if (arrived.knock.kind !== 'said') return null
  const { found, inbound, knock: words, asked } = heardIn(room, here, arrived, arrived.knock)
  const desk = inTongue(room, found.conversation)
  if (asked) return stepped(desk, { heard: withReply(found.conversation, asked, desk.now), inbound, line, sitting: found.sitting, before: found.conversation.turn })
  const called = (key: string) => nowCalled('question', key, desk.script.renamed)
  const { question: page, ...said } = words
  const knock = page === undefined ? said : { ...said, question: called(page) }
  const before = upToDate(desk, found.conversation)
  if (before.speaker === 'unknown' && isSpareWord(desk, found, knock.text)) return opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, ...coverFor(found, knock.text) })
  const known = saysAgreedWord(before, folded(knock.text)) ? null : leadsOn(desk, before, knock.text)
  if (known) {
    const next = opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, flow: known, from: before })
    // A grown-up has the phone to which a worker writes.
    return hasCheckIns(before) ? { ...next, alerts: [...next.alerts, leftWith(desk, before, 'other_hand')] } : next
  }
  const when = { at: inbound.at, now: desk.now, channel: line.channel }
  const ears = { ...desk.ears, questions: desk.script.questions, attended: () => (desk.setting.readBy?.('concern') ?? null) !== null, spareWord: desk.setting.area.spareWord.word }
  const former = formerKey({ was: found.conversation, questions: ears.questions, page: page === undefined ? undefined : called(page), called })
  const heard = withReply(before, former === null ? hear(ears, before, knock, when) : hearFormer(ears, { key: former, was: found.conversation, is: before }, knock, when), desk.now)
  if (heard.begin) {
    const { flow, greeting, leaves } = heard.begin
    const next = opened(desk, { line, sitting: found.sitting + 1, inbound, text: knock.text, flow, first: heard.begin.carrying ?? '', ...(greeting ? { greeting } : { from: before }) })
    return leaves ? { ...next, alerts: [...next.alerts, leftWith(desk, before, leaves)] } : next
  }
  const away = inbound.at - found.conversation.heard > aWhile
  const isNews = heard.events.some(({ type }) => type === 'said.returned' || type === 'danger.emergency')
  const more = isMoreAsked(found.conversation, before, desk.script.questions) ? [{ do: 'say', message: 'asked_since' } as const] : []
  if (away && !isNews && isUnrung(heard.conversation) && heard.events.every(({ type }) => type !== 'said.rung')) return stepped(desk, { heard: { ...heard, asides: [{ do: 'say', message: 'welcome_unrung' }, ...more, ...heard.asides.filter((e) => e.do !== 'say' || !notRead.has(e.message))] }, inbound, line, sitting: found.sitting, before: found.conversation.turn })
  const welcomed: Heard = away && !isNews && before.speaker !== 'young_person' && before.speaker !== 'unknown' && before.milestones.bereaved === undefined
    ? { ...heard, asides: [{ do: 'say', message: 'welcome_back' }, ...more, ...heard.asides] } : { ...heard, asides: [...more, ...heard.asides] }
  return stepped(desk, { heard: welcomed, inbound, line, sitting: found.sitting, before: found.conversation.turn })
}

/** What would be said of words that we could not read: after a day away the question about the call is the better answer. */
const notRead = new Set(['unread', 'unread_told', 'kept'])
/** A day later it is not the slate that matters, but whether anybody has rung (law 2). */
const isUnrung = ({ flow, milestones: m }: Conversation) => flow === 'parent' && (m.said_missing !== undefined || m.should_ring !== undefined)
  && m.rang === undefined && m.returned === undefined && m.closed === undefined && m.bereaved === undefined && m.located === undefined

/** A wait of a sitting that this phone has left says nothing, for another may hold it; people are still told. */
const ringing = (desk: Desk, found: Here, inbound: Inbound, wait: string, current: boolean): Decided => {
  const conversation = upToDate(desk, found.conversation)
  const heard: Heard = { conversation, events: [{ type: 'rang', ...({ wait: nowCalled('wait', wait, desk.script.renamed) } as object) }], asides: [] }
  const turn = stepped(desk, { heard, inbound, line: conversation.line, sitting: found.sitting, before: found.conversation.turn })
  return current ? turn : saidToNobody(turn, conversation)
}
