/** "Leave me alone": nothing more is asked, and nothing that waits rings. Whatever they write next is answered. */
import type { MessageKey } from '../../content/messages/index.ts'
import type { Conversation, Effect } from '../vocabulary.ts'
import type { Heard } from './heard.ts'
import { remark } from './keep.ts'
import type { Message } from './message.ts'
import { hasCheckIns } from './young/check-in.ts'
import { leftHome } from './young/hear-young.ts'

const stopAsking = /^\W*(?:(?:please|pls|plz|just|can you|can u|ok|no) )*(?:stop|quit|enough)(?: with)? (?:asking|questions|the questions|all these questions|texting|messaging|txting)(?: me| us)?(?: so many| all these| these| any ?more)?(?: questions| things| stuff)?(?: now| please| pls)?\W*$/i
/** "She said leave me alone and slammed the door" is no word to us. */
const isToUs = (text: string) => text.split(/\s+/).length <= 8 && !/\b(?:he|she|they|him|her|them|said|says|told)\b/i.test(text)
/** What would ring for them. The half hour of law 2 goes on in silence: people hear of a call that nobody confirmed (flows/parent.ts). */
const unasked = ['look_again', 'look_unanswered', 'company'] as const

/** "Wrong number" says that another holds this phone, whoever wrote on it before: it shuts what was written, and must look the same everywhere (law 4). */
export const asksToBeLeft = ({ danger, text, word }: Message): boolean =>
  (danger.level === 'opt_out' && isToUs(text) && word?.word !== 'somebody_else') || stopAsking.test(text)

/** On a phone that a check-in went to it may be whoever took that phone: they read nothing that says what we are. */
const quietIn = (conversation: Conversation): MessageKey =>
  conversation.milestones.bereaved !== undefined ? 'grief_quiet' : hasCheckIns(conversation) ? 'young_check_no' : 'quiet_now'

export const leftAlone = ({ conversation, text, when }: Message): Heard => ({
  conversation: { ...remark(conversation, text, 'other', when), shown: null, shownBefore: conversation.shown, milestones: { ...leftHome(conversation, when.now).milestones, left_alone: when.now } }, events: [],
  asides: [
    { do: 'say', message: quietIn(conversation) }, { do: 'alert', severity: 'service', topic: 'opted_out' },
    ...unasked.map((name): Effect => ({ do: 'stopWaiting', name })),
  ],
})
