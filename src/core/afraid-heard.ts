/** What follows when a parent says that somebody they fear reads along, or is near (`afraid.ts`). */
import { saysPhoneRead } from './afraid.ts'
import type { Heard } from './heard.ts'
import { inDanger } from './in-danger.ts'
import { remark } from './keep.ts'
import type { Message } from './message.ts'

const deletes = / (?:how|can|could|should|shall|do|must|where|best to|i have to|ill|need to|want to) (?:\w+ ){0,4}(?:delete|deleting|hide|get rid of|clear|erase|wipe) (?:\w+ ){0,2}(?:these|this|the|them|it|texts?|messages?|msgs?|chat|history|everything|$)|^ (?:delete|hide) (?:these|this|messages|texts) $/

/** What to do about a phone that is read; asked by anybody, it is answered. Only who says that it is read is remembered as afraid. */
export const hearPhoneRead = ({ conversation, text, said, when, danger }: Message): Heard | null => {
  const isRead = saysPhoneRead(said)
  if (!isRead && !(said.typed.length <= 120 && deletes.test(said.spaced()))) return null
  const concern = danger.level === 'concern' && danger.topic !== 'violence' ? [{ type: 'danger.concern', topic: danger.topic }] : []
  return { conversation: remark(conversation, text, 'other', when), events: [...concern, { type: isRead ? 'said.phoneRead' : 'asked.again' }], asides: isRead ? [] : [{ do: 'say', message: 'road_phone_read' }] }
}

const near = / (?:he|hes|she|shes|they|theyre|my husband|my partner|my boyfriend|my ex|my dad) (?:is |s |are |has |just |now |almost |nearly )*(?:coming|here|outside|at the door|upstairs|downstairs|in the (?:house|room|next room)|behind me|awake|up now|back|home|home now|walked in|got in|looking|watching|seen|seen (?:it|them|this)|found (?:it|out|my phone|the texts|these)|knows|angry|mad|kicking off|shouting|going mad|got my phone) /
const ofSafety = / (?:safe|found|thank god|son|daughter|missing|phone is|school|park) /
/** "He is coming", from somebody who is afraid of him. The child may be "he" too: then 999 is no harm. */
export const hearThemNear = (message: Message): Heard | null => {
  const text = message.said.spaced()
  return message.text.length <= 60 && near.test(text) && !ofSafety.test(text) && !/ (?:not|isnt|hasnt|if|when|before|until|might|will|hell|shell) /.test(text) ? inDanger(message, 'violence') : null
}
