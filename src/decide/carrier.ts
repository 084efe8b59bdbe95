/** STOP, START and HELP: the carrier has answered them itself, and we keep our ledger (reliability.md §1.4). */
import type { Heard } from '../core/heard.ts'
import { remark } from '../core/keep.ts'
import { upToDate } from '../core/moved.ts'
import { leftHome } from '../core/young/hear-young.ts'
import type { Found } from '../ports.ts'
import type { Conversation, Inbound, Line } from '../vocabulary.ts'
import type { Decided, Desk } from './desk.ts'
import { isOver } from './gone.ts'
import { opened, stepped } from './moved-on.ts'

/** INFO is the same word to the carrier, and no cry. */
const isBareHelp = ({ knock }: Inbound) => 'text' in knock && /^\W*help\W*$/i.test(knock.text)

/** What told them so may have crossed their STOP, and was read by nobody: it is said again, and nothing that a wait would have to keep. */
const isToRing = ({ flow, milestones: { should_ring, danger, went_on, rang, returned, closed } }: Conversation) =>
  flow === 'parent' && should_ring !== undefined && (danger === undefined || danger <= (went_on ?? 0)) && rang === undefined && returned === undefined && closed === undefined

/** The carrier has answered STOP and START itself; we keep our ledger and, on HELP, give the numbers (reliability.md §1.4). */
export const carrier = (desk: Desk, found: Found, inbound: Inbound, line: Line, word: 'stop' | 'start' | 'help'): Decided | null => {
  const isCry = word === 'help' && isBareHelp(inbound)
  // Hours later another may hold the phone: HELP and START get there what they get from any. STOP is the sitting's that it ends.
  const isOthers = found.state === 'here' && word !== 'stop' && isOver(found.conversation, inbound.at, '')
  if (found.state !== 'here' || isOthers) {
    const sitting = found.sitting + (isOthers ? 1 : 0)
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
    : { conversation, events: [{ type: word === 'help' ? 'asked.help' : 'asked.again' }], asides: word === 'start' ? [{ do: 'say', message: isToRing(conversation) ? 'start_missing' : 'welcome_start' }] : [] }
  return stepped(desk, { heard, inbound, line, sitting: found.sitting, before: found.conversation.turn })
}
