/**
 * "Cant talk hes back", in answer to a check-in: whoever came in takes the phone next, and reads what we answer. People are told at once; what comes to
 * the phone is nothing to anybody, until they write that they are alone again, or safe (docs/decisions/0010; laws 1 and 5). Pure.
 */
import type { Folded } from '../folded.ts'
import { folded } from '../folded.ts'
import type { Heard } from '../heard.ts'
import { remark } from '../keep.ts'
import type { Message } from '../message.ts'
import { hasCheckIns } from './check-in.ts'
import { saysBesideThem } from './watched-phone.ts'

/** Longer than this they tell something, and the rules of danger hear it. */
const longest = 80

const now = '(?: (?:now|rn|right now|any ?more|long|again|back|me|to (?:u|you)|x+|yet))*'
const mustStop = `(?:(?:i |we )?(?:cant|cannot|can not|couldnt) (?:talk|text|txt|type|write|chat|speak|reply|answer)${now}|(?:gtg|g2g|gotta go|got to go|have to go|need to go|needa go|must go|got to stop|have to stop|brb)${now}|(?:stop|dont|do not|no more|quit) (?:text|texts|texting|txt|txting|message|messages|messaging|msg|reply|replying|write|writing|ring|ringing|call|calling)${now}|shh+|ssh+)`
const unnamed = '(?:he|she|they|someone|somebody|some1)'
const named = '(?:(?:my |me |the |his |her )?(?:mum|mam|mom|dad|stepdad|step dad|stepmum|nan|gran|bf|boyfriend|ex|carer|uncle|auntie|aunt|brother|sister|cousin|boss|mate|man|friend|parents|family|staff))'
const near = '(?:back|here|home|in|coming|coming back|coming in|came back|came in|come back|come in|just walked in|walked in|in the room|in here|next to me|beside me|near me|with me|behind me|awake|up|waking up|woke up|upstairs|downstairs|outside|at the door|watching|watching me|looking|looking at me|listening)'
const there = (who: string) => `${who}(?:s| is|re| are| r| has| have| just)? (?:just |right |now |sat |stood |still )*${near}(?: (?:now|rn|again|x+))*`
const lead = '(?:(?:ok|omg|sorry|soz|pls|plz|please|quick|help|help me|no|um|so|and|but) )*'
const link = '(?: (?:so|cos|coz|cuz|because|bc|and|as|sorry|pls|please))*'
const after = '(?: (?:help|help me|pls|plz|please|sorry|soz|bye|quick|hurry|ok|im scared|scared|x+))*'
const both = (who: string) => new RegExp(`^${lead}(?:${mustStop}${link} ${there(who)}|${there(who)}${link} ${mustStop})${after}$`)
const [unnamedThere, namedThere] = [both(unnamed), both(named)]
/** "He is here and I must stop": of whom they do not say is taken for the one they fear; of whom they name people look within the hour. */
const graveIn = (said: Folded): 'emergency' | 'concern' | null => {
  if (said.typed.length > longest) return null
  if (unnamedThere.test(said.plain())) return 'emergency'
  return namedThere.test(said.plain()) || saysBesideThem(said) ? 'concern' : null
}

export const saysBeside = (said: Folded): boolean => graveIn(said) !== null

export const hearInHisHand = ({ before, conversation, said, text, when, danger }: Message): Heard | null => {
  const found = hasCheckIns(before) ? graveIn(said) : null
  if (found === null) return null
  const isDanger = danger.level === 'emergency'
  const isSafePhone = before.answers['young_phone']?.value === 'yes'
  return {
    conversation: { ...remark(conversation, text, isDanger ? 'danger' : 'other', when), shown: null, shownBefore: null }, events: [{ type: 'said.beside' }],
    asides: [
      { do: 'alert', severity: isDanger ? 'emergency' : found, topic: isDanger ? danger.topic : 'phone_watched' },
      // How to ring without a word is for whoever said that nobody reads here: in another's hand it would say what was feared.
      { do: 'say', message: isSafePhone ? 'young_code_beside' : 'young_code_agreed' },
    ],
  }
}

const alone = new RegExp(`^(?:(?:ok|its ok|hi|hey|right|im ok|phew|i think) )*(?:${unnamed}(?:s|re| is| are| has| have)? (?:gone|gone out|gone away|left|asleep|out|sleeping|not here)|(?:i )?can (?:talk|text|type|write) (?:now|again)|(?:im|i am) (?:alone|on my own|by myself|outside|out))(?: (?:now|again|to (?:work|bed|sleep|the shop)|for (?:now|a bit)|here|x+|i|can|talk|text|u|you|there|im|alone))*$`)
/** The one who was beside them is gone, where it was for that one that all looked ordinary: no word of ours is given away by it. */
export const hearAloneAgain = ({ before, conversation, said, text, when }: Message): Heard | null =>
  (!before.remarks.some((one) => saysBeside(folded(one.text))) || !alone.test(said.plain()) ? null
    : { conversation: remark(conversation, text, 'other', when), events: [{ type: 'said.goOn' }, { type: 'danger.concern', topic: 'unclear' }], asides: [] })
