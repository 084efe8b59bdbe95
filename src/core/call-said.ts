/**
 * "I rang 101 and they…" inside a sentence, at any question: one reading for the whole journey, so that a call is never lost and a
 * refusal is answered where it is said. RUNG stops every follow-up of law 2, so only a call to the police that was made counts.
 */
import { upTo, type Folded } from './folded.ts'

/** Further on, it is a story. */
const longest = 400

const police = '(?:(?:the |a |an |my |our )?(?:local )?(?:police|polis|polise|poliec|cops|coppers|old bill|101|999|112|one oh one|police officer|officer))'
const rang = '(?:rung|rang|called|phoned|foned|foned up|rung up|rang up|dialled|reported (?:it|him|her|them|this|my \\w+) to|told|informed|contacted|spoken to|spoke to|spoke with|been on to|been on with|got through to|got on to)'
const who = '(?:i|ive|we|weve|i have|we have|have|just|already|husband|hubby|wife|partner|mum|mam|dad|sister|brother|nan|neighbour|school|carer|home manager)'
const lately = '(?: (?:has|have|just|already|now|finally|also|did|ave|then|even|literally))*'
const theCall = new RegExp(`(?:^(?: (?:yes|yeah|ok|so|well|right))*| ${who}${lately}) ${rang} (?:(?:to|up|with) )?${police} (?!on (?:me|us) )`)
const onTheList = '(?:ring\\w*|call\\w*|phon\\w*|get) (?:(?:me|us|you|101) )?back|101|police|officer|(?:a |the )?(?:ref|log|incident|reference)(?: number| no)?'
/** "I rang. They said they'll ring back": nobody is named, and what they said is what police say. */
const bareCall = new RegExp(` (?:i|ive|we|weve|i have|we have)(?: (?:just|already|now|finally))* (?:rung|rang|called|phoned)(?: (?:already|now|up|in|and|but))* (?:they|theyre|theyll|someone|got|been given|was given)(?: \\w+){0,6}? (?:${onTheList}) `)
/** Not made, or made another time. */
const notMade = / (?:not|havent|hasnt|havnt|never|if|wish|should|shouldve|didnt|before|until|once|when|after|as soon as) (?:\w+ ){0,2}(?:rung|rang|called|phoned|told|spoke|spoken|reported|dialled|contacted|got) /
const anotherTime = / (?:last (?:time|week|month|year)|years? ago|months? ago|weeks? ago|before that|in the past|previously|that time|the other time|used to) /
const unanswered = / (?:no answer|engaged|on hold|cut (?:me |us )?off|hung up|in (?:a|the) queue|(?:no one|noone|nobody|no body) (?:\w+ )?(?:answer\w*|pick\w*)|(?:didnt|dont|wont|not|isnt|arent|never) (?:answer\w*|pick\w*)|(?:cant|couldnt|cannot|didnt|not|trying to|wont let me) (?:get|got) (?:thr\w+|thru)) /

/** A wait for them is no refusal: "told me to wait for an officer", "wait at home". */
const wait = 'wait (?!(?:for (?:a|an|the|them|someone|somebody|him|her|police|officers?)|here|at home|indoors|in|by|they|til they|till they|until they|on the line) )'
const refusal = `(?:${wait}|(?:24|48|twenty four) ?(?:hours|hrs|hour|h) |nothing to do with |not (?:really )?(?:their|there|our|a police|police) (?:job|problem|matter|business|issue|concern) |too (?:soon|early) |(?:theres |there is |theres been )?nothing (?:more )?(?:they|we|you|police) can do |not (?:\\w+ ){0,2}missing |(?:isnt|not) (?:\\w+ )?(?:urgent|serious enough|an emergency|a priority) |(?:cant|cannot|wont|couldnt|wouldnt) (?:do (?:anything|owt|much|nothing)|help|come|look|take|send|record|log) |(?:ring|call|come|try) (?:them |us )?(?:back |again )?(?:tomorrow|in the morning) |(?:hell|shell|theyll|he will|she will|they will) (?:probably |just |prob )?(?:be back|come back|be home|come home|turn up) )`
const said = `(?:said|sed|say|says|told|tell|telling|saying|reckon|reckoned|want|wanted|just said)(?: (?:me|us|that|to))*`
const byPolice = new RegExp(` ${police}(?: (?:have|has|just|even|they|and|but|then|who|the lady|the woman|the man|he|she))* ${said} (?:\\w+ ){0,6}?${refusal}| ${police} (?:and |but |who )*(?:they )?(?:just )?(?:refused|wont|wouldnt|refuse to|arent|werent|not|were not) (?:to )?(?:take|help|come|look|listen|interested|do|record|log|send|taking|helping) `)
const byThem = new RegExp(` (?:they|theyve|he|she|the (?:woman|man|lady|bloke|operator|call handler|person))(?: (?:have|has|just|even))* ${said} (?:\\w+ ){0,6}?${refusal}| (?:they|theyve) (?:just )?(?:refused|wont|wouldnt|arent|werent) (?:to )?(?:take|help|come|look|listen|interested|do|record|log|send|taking|helping) `)
/** "They kept me on hold and then said ring back tomorrow": whoever said it was named before, and their refusal outranks the time on hold. */
const inTheEnd = new RegExp(` (?:they|he|she|on hold|(?:a|the) queue) (?:\\w+ ){0,10}?(?:and|then|but) (?:then |just |in the end )*(?:said|say|says|told me|told us) (?:\\w+ ){0,4}?${refusal}| (?:and|then|just|was|were|been|got|ages|eventually) (?:told|advised) (?:(?:me|us) )?to (?:\\w+ ){0,2}?${refusal}`)
const anywhere = / (?:said|sed|told|say|tell)(?: (?:me|us|to|i|have|must|that|you))* (?:to )?wait (?:for )?(?:24|48|twenty four|a day) | (?:turned|fobbed|sent) (?:me|us) (?:away|off) | fobbed off /

export type CallSaid = 'rung' | 'refused' | 'no_answer'

/** `ofTheCall`: what stands on their screen is about the call, so that "they" are the police. */
export const callSaid = (text: Folded, ofTheCall: boolean): CallSaid | null => {
  const words = upTo(longest, text).spaced()
  if (anotherTime.test(words)) return null
  const made = !notMade.test(words) && (theCall.test(words) || bareCall.test(words))
  if (anywhere.test(words) || byPolice.test(words) || ((made || ofTheCall) && (byThem.test(words) || inTheEnd.test(words)))) return 'refused'
  if (made && unanswered.test(words)) return 'no_answer'
  return made ? 'rung' : null
}
