/**
 * "Hes back", "shes home": from a parent it is the end of the search. From a young person who wrote of danger it is whoever they fear, and
 * never a return of theirs (design law 1; 002 §5.7).
 */
import type { Folded } from '../folded.ts'
import type { Heard, Now } from '../heard.ts'
import { remark } from '../keep.ts'
import type { Conversation } from '../../vocabulary.ts'
import { saysWatchedPhone } from './watched-phone.ts'

/** Longer than this they tell something, and are heard as such. */
const longest = 80

const cry = '(?:(?:omg|oh|no|god|shit|fuck|help|pls|please|quick|wait|ok|gtg|hes|now|and|but|i think|i can hear|theres) )*'
const whom = '(?:he|she|they|hes|shes|theyre|theyve|(?:(?:my|me|the|mums|her|his) )?(?:step ?dad|step ?mum|dad|da|mum|mam|mom|boyfriend|bf|ex|uncle|brother|carer|partner|parents|foster \\w+)s?)'
const comes = '(?:(?:is|are|has|have|just|now|got|gets|getting|come|came|comes|coming|walked|walking|pulled|already|here|be|will|gonna|going to) )*'
const there = '(?:back|home|in|here|inside|indoors|outside|downstairs|upstairs|at the door|up the stairs|in the house|at the house)'
const isBack = new RegExp(`^${cry}${whom} ${comes}${there}(?: (?:back|home|again|now|already|early|in|here|drunk|help|pls|please|omg|the house|the door|from (?:work|the pub)))*$`)

/** "Gtg hes here" is said of the phone, and has its own words. */
export const saysTheyAreBack = (said: Folded): boolean => said.typed.length <= longest && !said.typed.includes('?') && isBack.test(said.plain()) && !saysWatchedPhone(said)

/** What was told of danger in this sitting: its topic, as the latest alert names it. */
const toldOf = ({ raised }: Conversation): string | null => {
  const [latest] = Object.entries(raised).filter(([name]) => name.startsWith('emergency ')).toSorted(([, a], [, b]) => b - a)
  return latest?.[0].slice('emergency '.length) ?? null
}

/** Told of danger before, it is danger again; else they are asked whether they are safe. */
export const hearTheyAreBack = (conversation: Conversation, text: Folded, when: Now): Heard => {
  const told = toldOf(conversation)
  const kept = remark(conversation, text.typed, 'danger', when)
  return { conversation: kept, asides: [], events: [told === null ? { type: 'danger.concern', topic: 'unclear' } : { type: 'danger.emergency', topic: told }, ...(told === null ? [{ type: 'asked.again' }] : [])] }
}
