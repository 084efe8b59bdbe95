/** "Why didn't anyone ring me": a complaint to us, which is owed a sorry and who can be reached now, and is no danger. */
import type { Heard } from './heard.ts'
import { remark } from './keep.ts'
import type { Message } from './message.ts'

const nobody = '(?:anyone|anybody|nobody|noone|no one|someone|somebody|you|u|ya|the worker|a worker|your worker|any of you)'
const toMe = '(?:ring|rung|rang|call|called|phone|phoned|text|texted|contact|contacted|get back to|got back to)'
const complaints: readonly RegExp[] = [
  new RegExp(` (?:why|how come) (?:\\w+ )?(?:didnt|did|hasnt|has|havent|have|wont|isnt) ?${nobody}(?: \\w+)? ${toMe} (?:me|us) `),
  new RegExp(` (?:nobody|noone|no one) (?:has |have |ever |even |bothered to )*${toMe} (?:me|us) | how come ${nobody} (?:\\w+ )?${toMe} (?:me|us) `),
  / you (?:said|told me|promised) (?:that )?(?:a worker|someone|somebody) (?:would|was going to|will|wud) (?:be told|ring|call|phone|help|text) /,
]
/** What is called names is us, and no sign of how anybody feels. */
const names = /\b(?:so |you lot are |you are |youre |ur |this is |absolutely |totally |fucking |bloody )*(?:useless|worthless|pointless|hopeless|pathetic|rubbish|crap)(?: (?:shit|crap|lot|thing|bot|bastards|people|service))?\b/gi

/** Nothing where what else is said frightens. */
export const hearComplaint = ({ ears, conversation, text, said, danger, when }: Message): Heard | null => {
  if (text.length > 200 || !complaints.some((form) => form.test(said.spaced()))) return null
  if (danger.level !== 'none' && ears.assess(text.replace(names, ' '), 'parent', []).level !== 'none') return null
  return { conversation: remark(conversation, text, 'other', when), events: [], asides: [{ do: 'say', message: 'sorry_unrung' }] }
}
