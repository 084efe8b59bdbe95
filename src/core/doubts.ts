/**
 * What looks like one thing and may well be another, where a mistake would cost a child: a place taken for a return, a question
 * taken for news, a correction not heard, a child writing on a parent's phone. Plain signs only.
 */
import type { Question } from '../../content/shape.ts'
import type { Folded } from './folded.ts'
import { keptBack } from './kept-back.ts'
import { saysOwnAge } from './own-age.ts'
import { childHolds } from './whose-hand.ts'

/** "home" to "Where were they last seen?" is a place; "is he safe" is a question; "hes not home" is no return. */
export const isReturn = (said: Folded, question: Question | null): boolean => {
  const text = said.asking()
  if (/\?\s*$/.test(said.typed) || /^ (?:is|are|has|have|will|does|do|did|when|can|could|if|what|where|why|how|should) /.test(text)) return false
  if (/ (?:not|isnt|arent|wasnt|hasnt|havent|never|still no|still not|no sign|body|dead|died|remains|drowned) /.test(text) || inOtherHands(said)) return false
  const takesWords = question !== null && ['place', 'text', 'when', 'name', 'list'].includes(question.type) && question.kind === 'report'
  const names = / (?:he|she|they|hes|shes|theyre|him|her|them|son|daughter|we|found|police|just) /.test(text)
  return !takesWords || names
}

const kinWho = '(?:(?:his|her|their|the|my|my sons|my daughters|our) )?(?:own |birth |real |bio |biological |other )*(?:dad|daddy|da|father|mum|mummy|mam|mother|ex|ex husband|ex wife|ex partner|stepdad|stepmum|step dad|step mum|nan|nana|gran|grandma|grandad|grandmother|grandfather|grandparents|auntie|aunt|uncle|parents)'
const themNow = '(?:him|her|them|my (?:son|daughter|child|kid|kids|boy|girl|lad)|the (?:kids|children|boys|girls|baby))'
const hasThem = new RegExp(` ${kinWho}s?(?: has| have| is| must have| might have| may have| had)?(?: just| now| already| probably)* (?:got|has|have|took|taken|picked|collected|kept|keeping|having|grabbed)(?: up)? ${themNow}(?: up)? `)
const isWithThem = / (?:hes|shes|theyre|he is|she is|they are|been|gone|went|is) (?:\w+ ){0,2}?(?:with|at|to|round|back with|over at) (?:(?:his|her|their|my) (?:own |birth |real |bio |biological |other )*(?:dad|father|mum|mam|mother|other parent)s?(?: house| place)?|(?:my|the) ex(?: husband| wife| partner)?s?(?: house| place)?) /
const isHomeAgain = / (?:hes|shes|theyre|he is|she is|they are|him|her|them|all|now) (?:safe(?:ly)? |just |now )*(?:home|back home|here) |brought (?:him|her|them) (?:back|home)/

/** "His dad has got him": found, or taken? Nobody is back, and one thing is asked before anything is made of it (002 Part A, §8.2). */
export const inOtherHands = (said: Folded): boolean => {
  const text = said.asking().replaceAll('?', ' ').replace(/ +/g, ' ')
  if (keptBack(said)) return true
  return (hasThem.test(text) || isWithThem.test(text)) && !isHomeAgain.test(text) && !/ (?:not|isnt|hasnt|arent|wasnt) (?:\w+ )?(?:with|at|got|been|seen|heard) /.test(text)
}

/** A first text may say that the police know already. */
export const saysRungAlready = (said: Folded): boolean => {
  const text = said.asking()
  return / (?:already|just|ive|i have|weve|we have|i|we) (?:already |just )?(?:rung|rang|called|phoned|reported (?:it|him|her|them) to|told|spoken to|spoke to) (?:the )?(?:police|101|999)/.test(text)
    && !/ (?:not|havent|hasnt|should|shall|dont|didnt|if|going to|gonna|about to|before) (?:\w+ ){0,2}(?:ring|rung|rang|call|called|phone|phoned|report|reported|told|tell) /.test(text)
}

const theyAre = '(?:hes|shes|theyre|he is|she is|they are|he|she)'
/** "No she's not, she's with a lad called Jay": not back, as the place or the person says. "Not" alone is an answer to what was asked. */
const notButThere = new RegExp(` (?:(?:hes|shes|theyre|he is|she is|they are) not|(?:he|she) isnt|they arent) (?:no |but |actually |sorry )?${theyAre} (?:\\w+ ){0,3}?(?:with|at|in|on|near|by|round|staying) (?!(?:it|shock|pain|tears|bits|one piece|trouble|drugs|a (?:state|mess|bad|mood|strop|huff)|(?:her|his|their|the) (?:phone|ipad|xbox|computer|laptop)) )`)
const thereIsHome = / (?:(?:with|and|by|near|beside|next to) (?:me|us)|here|(?:at|is|shes|hes|theyre|back) home|in bed|(?:her|his|their|our|the) (?:own )?(?:bed|bedroom|room|bath|bathroom|shower|kitchen|lounge|sofa|settee|garden)|(?:in the|our) house|upstairs|downstairs|asleep) /
const wasNot = / (?:not|isnt|hasnt|wasnt|arent|still) (?:\w+ ){0,3}(?:here|home|back|him|her|them|missing|found|returned|my son|my daughter) | (?:next door|wrong (?:boy|girl|kid|child|person|one)|my mistake|false alarm it|somebody else|someone else) | (?:gone again|left again|ran off again|run off again|thought it was) /

/** After "they're back": they are not, or it was somebody else (domain.md §3.7). */
export const takesItBack = (said: Folded): boolean => (notButThere.test(said.spaced()) ? !thereIsHome.test(said.spaced()) : wasNot.test(said.asking()))

/** They came back, and went: that is a new absence, and nobody knows of it. */
export const goneAgain = (said: Folded): boolean => {
  const text = said.asking()
  return !text.includes('?') && !/ (?:if|might|may|could|scared|afraid|worried|before) (?:\w+ ){0,3}(?:go|goes|gone|leave|leaves|left|run|runs|ran) /.test(text)
    && (/ (?:gone|went|left|off|out|missing|disappeared|vanished|run off|ran off|run away|ran away|legged it|walked out|done one|bolted) (?:\w+ )?again | again (?:gone|left|missing) /.test(text)
      || / (?:hes|shes|theyre|theyve|he|she|they|now|and|has|have|just) (?:just |now |already |only )*(?:run off|ran off|run away|ran away|walked (?:back |straight )?out|legged it|bolted|disappeared|vanished|snuck out|sneaked out|climbed out|slipped out) (?!to (?:me|us) )/.test(text)
      || /^ (?:no |but |and |oh no |omg |wait |then )*(?:hes|shes|theyre|theyve|he has|she has|they have) (?:just |now )*(?:gone|left|missing) (?:now |off |out )*$/.test(text))
}

/** A child has this phone: nothing that they say may go into a parent's report (law 4). `child`: the name of the one who is looked for, if known. */
export const childWrites = (said: Folded, child: string | null = null): 'says_age' | 'hides' | null => {
  const text = said.asking()
  if (saysOwnAge(text) || / (?:im|i am) under 18 | (?:im|i am) (?:the (?:kid|child|one(?! (?:who|that|whos) (?:rang|called|phoned|reported|told|saw|found|is looking) ))|her son|her daughter|his son|his daughter) /.test(text)) return 'says_age'
  if (/ (?:ive run away|ive ran away|i ran away|i run away|ive left home|i left home|im not going (?:back )?home|mum kicked me out|dad kicked me out|they kicked me out) /.test(text)) return 'says_age'
  const held = childHolds(said, child)
  if (held === 'plainly') return 'says_age'
  return held === 'perhaps' || / (?:dont|do not|please dont|pls dont) (?:tell|text|ring|let) (?:my |me )?(?:mum|mam|mom|mummy|dad|da|nan|parents|them)(?: know)? | (?:this is|its) (?:him|her) (?:im|i) /.test(text) ? 'hides' : null
}
