/**
 * What a parent says once a child is back that answers no question of ours: that the police know, thanks, and that the child does not talk,
 * which is no sign of harm and asks for time (002 §7.6, §7.7, appendix 5).
 */
import { answer } from './answer.ts'
import type { Folded } from './folded.ts'
import type { Heard } from './heard.ts'
import { remark, store } from './keep.ts'
import type { Message } from './message.ts'

const toPolice = '(?:them|police|the police|101|999|the officer|the force)'
const back = '(?:now|already|that|know|today|tonight|just|earlier|and|told|let|said|is|are|he|she|they|hes|shes|theyre|him|her|back|home|safe|too|everything|it|all)'
const policeKnow: readonly RegExp[] = [
  new RegExp(`^ (?:(?:yes|yeah|yep|ok|oh|i|ive|we|weve|have|just|already|now|done|so|and) )*(?:told|rung|rang|called|phoned|informed|updated|let)(?: (?:up|back))? ${toPolice}(?: ${back}| ${toPolice})* $`),
  new RegExp(`^ (?:yes |yeah |ok )?(?:the )?(?:police|101) (?:already |all )?(?:know|been told|have been told)(?: ${back})* $`),
]
/** "Told them", as a whole message. */
export const saysPoliceKnow = (said: Folded): boolean => policeKnow.some((form) => form.test(said.spaced()))

const thanks = /^ (?:(?:omg|oh|ok|aw+|ah|yes|yeah|and|well|right|no|just|wanted|to|say|a|big|huge) )*(?:thank (?:you|u|god for you|yous)|thanks|thankyou|thanku|thx|tysm|ty|ta|cheers|many thanks|much appreciated|bless you|youve been (?:great|amazing|brilliant|so kind|a help)|(?:i )?appreciate it)(?: (?:so|very|ever|much|loads|a lot|lots|again|all|everyone|everything|for|for all|your|the|help|helping|being|there|thank|thanks|you|u|x+|love|mate|xx|god|bless|kind|its|really|to))* $/
/** Thanks, and no more than that. */
export const saysThanks = (said: Folded): boolean => thanks.test(said.spaced())

const silent = / (?:(?:not|isnt|wont|hardly|barely|doesnt|will not|is not|refuses to|refusing to|hasnt|wouldnt) (?:really |even |been )?(?:talking|speaking|talk|speak|spoken|say|saying|answer me|open up)|silent treatment|gone (?:all )?quiet|(?:very|so|really) quiet|wont come out of (?:her|his|their) room|wont look at me) /
/** Longer than this they tell more than that. */
const longest = 90
const isQuiet = ({ said }: Message) => said.typed.length <= longest && silent.test(said.spaced()) && !/ (?:hurt|bleeding|breath\w*|wake|sick|pills|drunk|drugs) /.test(said.spaced())

/** What is no answer to the question on their screen: it is said kindly, and the question stands. */
const beside = ({ conversation, text, when }: Message, type: string, message: 'back_told' | 'back_thanks' | 'back_quiet'): Heard =>
  ({ conversation: remark(conversation, text, 'news', when), events: [{ type }], asides: [{ do: 'say', message }] })

/** Nothing where these words are none of them, or name the answer to what is asked. */
export const hearAfterBack = (m: Message): Heard | null => {
  const { ears, conversation, shown, reading, answers, text, said, when } = m
  if (saysPoliceKnow(said)) {
    return beside({ ...m, conversation: store(conversation, 'back_police', { said: text, value: 'told', certainty: 'as_said' }, when) }, 'said.policeKnow', 'back_told')
  }
  if (saysThanks(said)) return beside(m, 'asked.again', 'back_thanks')
  if (!isQuiet(m)) return null
  if (shown === null || reading === null || !answers.sure) return beside(m, 'asked.again', 'back_quiet')
  const heard = answer(ears, conversation, shown, reading, text, when)
  return { ...heard, asides: [{ do: 'say', message: 'back_quiet' }, ...heard.asides] }
}
