/**
 * Put out tonight, and what they ask next: what to do, what to say, who can ring, a battery that runs out, a mate's sofa. Each has a short
 * answer of its own; and bare cold is the cold that they are out in (law 1). The duty to house them: `content/areas/common.ts`.
 */
import type { MessageKey } from '../../../content/messages/index.ts'
import type { Conversation } from '../../vocabulary.ts'
import { spacedOf, type Folded } from '../folded.ts'
import type { Heard } from '../heard.ts'
import { inDanger } from '../in-danger.ts'
import type { Message } from '../message.ts'
import { openDanger } from '../open-danger.ts'
import { housing } from './at-the-brink.ts'

/** Longer than this they tell something, and are heard as such. */
const longest = 90

const isPutOut = ({ remarks }: Pick<Conversation, 'remarks'>): boolean => remarks.some(({ text }) => housing.test(spacedOf(text)))

const cold = / (?:(?:minus )?(?:\d|zero|one|two|three|four|five|minus \w+) degrees|minus (?:\d+|\w+)|below zero|cold|freezing|frozen|shivering|snowing|snow|sleet|raining|pouring|soaked|soaking|wet) /
const sheltered = / (?:not|isnt|wasnt|was)(?: (?:that|so|very|too|really))? (?:cold|freezing|wet|raining|snowing) | a cold | (?<!(?:not|get|getting|keep|keeping|be|stay|somewhere|nowhere|cant|feel) )(?:inside|indoors|warm|warmer) | at (?:(?:my|me|a|his|her|the) )?(?:mates?|m8s?|friends?|nans?|grans?|aunt\w*|uncles?|cousins?|sisters?|brothers?|dads?|mums?|bfs?|gfs?|house|hostel) | in (?:mcdonalds|maccies|a (?:shop|cafe|house|hostel)|the (?:house|flat|hospital)) | (?:got|let me)(?: back)? in /

/** "Its 2 degrees", and no more, from whoever has nowhere tonight. */
export const hearColdPutOut = (message: Message): Heard | null => {
  const { before, said } = message
  const text = said.spaced()
  return said.typed.length <= 50 && cold.test(text) && !sheltered.test(text) && isPutOut(before) ? inDanger(message, 'exposure') : null
}

const us = '(?:you|u|ya)'
type Asked = { says: RegExp; putOut: MessageKey; else?: MessageKey }
const asked: readonly Asked[] = [
  { putOut: 'young_out_next', says: /^ (?:(?:so|but|and|please|pls|ok|omg|god|help|idk) )*(?:(?:what|wot|wat) (?:do|should|shall|can|am|must|will) i (?:\w+ ){0,2}?do|what now|wot now|now what|what next|wot next)(?: (?:now|next|then|tho|tonight|please|pls|first))* $/ },
  { putOut: 'young_out_ring', else: 'young_cannot_ring', says: new RegExp(` (?:can|could|will|would|pls|please) ${us} (?:pls |please |just )*(?:ring|call|phone|fone|bell) (?:me|them|the council|council|social|social services|it|someone)(?: \\w+){0,3} $`) },
  { putOut: 'young_out_battery', else: 'young_battery', says: / (?:battery|batt|batery|charge) | (?:phone|phones|fone) (?:is |is gonna |gonna |going to |nearly |almost |about to |just about to )*(?:die|dying|dead|running out) |^ (?:im |ive got |i got |only |got |on |at |its on )*\d{1,2} percent(?: left)? $/ },
  { putOut: 'young_out_say', says: / (?:what|wot|wat) (?:do|should|shall|can|am|will|would) i (?:\w+ ){0,2}?(?:say|tell)(?: \w+){0,6} $/ },
  { putOut: 'young_out_care', says: / (?:not|dont|wont|aint|never|no way)(?: \w+){0,3} (?:social|socials|ss|social services|care|childrens services|social workers?|foster|hostel)(?: \w+){0,8} $/ },
  { putOut: 'young_out_mate', says: / (?:mates?|m8s?|friends?|bestie|besties|pals?|cousins?|nans?|grans?|aunties?|uncles?|bros?|sisters?|brothers?|girlfriends?|boyfriends?|gfs?|bfs?)(?: \w+){0,5} (?:stop|stay|crash|kip|sleep|sofa|couch|floor|bed|nite|night) | (?:stop|stay|crash|kip|sleep|go)(?: \w+){0,3} (?:at|with|on|round|to)(?: \w+){0,2} (?:mates?|m8s?|friends?|besties?|pals?|cousins?|nans?|grans?|aunties?|uncles?|bros?|sisters?|brothers?|girlfriends?|boyfriends?|gfs?|bfs?) / },
]
/** "10%" and "10 %" are letters and figures alone once they are folded. */
const withPercent = (said: Folded) => spacedOf(said.typed.replaceAll('%', ' percent '))

/** Which words answer what they ask; null: none of these. */
export const asksPutOut = (conversation: Conversation, said: Folded): MessageKey | null => {
  const open = openDanger(conversation)
  // While another danger stands its own words are never softer than these.
  if (said.typed.length > longest || (open !== null && open !== 'exposure')) return null
  const text = withPercent(said)
  const found = asked.find(({ says }) => says.test(text))
  return found === undefined ? null : isPutOut(conversation) ? found.putOut : found.else ?? null
}
