/**
 * What the police gave at the call: a reference is a number, and stands in its box alone. What comes to a parent's ears meanwhile ("he was
 * seen at the chippy at 8") is news: for the police, not for a box that an officer is asked for by.
 */
import type { Conversation } from '../vocabulary.ts'
import { spacedOf } from './folded.ts'
import type { Heard, Now } from './heard.ts'
import { store } from './keep.ts'

const fold = (text: string) => spacedOf(text.slice(0, 400))

const named = '(?:ref|refs|reference|log|incident|inc|cad|crime|urn)'
const numberWord = '(?: (?:no|num|number|numbers|nr))?'
const day = '(?: (?:of|on|from|dated) (?:today|tonight|yesterday|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*)?(?: \\d{2,4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?))?'
const theNumber = '(?:(?!(?:is|was|its|of|wl)\\b)[a-z]{1,4}[ -])?[\\w/-]*\\d[\\w/-]*(?: \\d[\\w/-]*){0,3}'
const beside = new RegExp(` ${named}${numberWord}(?: (?:is|was|its|of))? (?!wl-)(${theNumber}${day})`, 'i')
const asWritten = (text: string) => ` ${text.slice(0, 400).replace(/[’'`]/g, '').replace(/[^\p{L}\p{N}/-]+/gu, ' ').trim()} `
const anotherTime = / (?:last (?:time|week|month|year)|years? ago|months? ago|weeks? ago|previously|that time) /

/** "Rang them, ref 4471 of 22 nov": the number that is named as one, inside a longer message. Never ours, which is no reference of the police. */
export const referenceBeside = (said: string): string | null => (anotherTime.test(fold(said)) ? null : beside.exec(asWritten(said))?.[1] ?? null)

const call = / (?:rang|rung|ring|rand|called|phoned|dialled|spoke|spoken|reported|told|got|gave|given|give|have|had|done|through) /
const notMade = / (?:not|havent|hasnt|never|didnt|if|when|once|before|after|until) (?:\w+ ){0,2}(?:rung|rang|called|phoned|got|gave|given|reported) /
/** Nobody has a reference but from a call: "rang them, ref 4471" is one, whoever "them" might be. */
export const callWithReference = (said: string): boolean => referenceBeside(said) !== null && call.test(fold(said)) && !notMade.test(fold(said))

/** An answer to "What reference did they give?": their words, where a number or a code is in them. Anything else leaves the box empty. */
export const referenceIn = (said: string): string | null => (/\d/.test(said) || /^\W*[A-Z]{4,12}\W*$/.test(said) ? said : null)

const kin = '(?:mum|mam|dad|nan|nana|gran|grandad|aunt|auntie|uncle|sister|brother|cousin|mates?|friends?|boyfriend|girlfriend|ex|teacher|neighbours?|son|daughter|husband|wife|partner)'
const somebody = `(?:someone|somebody|people|(?:a|one of|the|my|his|her|their|our|next door)(?: \\w+)? ${kin}|(?:a|the|one of (?:his|her|their)) ${kin}|(?:my|his|her|their|our) ${kin}s? ${kin}|${kin})`
const child = '(?:he|she|hes|shes|my son|my daughter|our \\w+)'
const just = '(?: (?:has|have|had|just|now|was|were|is|been|also|got|only|then|actually|we|i|they))*'
const news: readonly RegExp[] = [
  new RegExp(` (?:${child}|they|theyre|theyve)${just} (?:seen|spotted|sighted|found|turned up|last seen|picked up) `),
  new RegExp(` (?:${somebody}|i|we|they|police)${just} (?:saw|seen|spotted|sighted|found)(?: (?:him|her|them|his|a note|a letter|the bike|where)\\b) ?`),
  new RegExp(` ${somebody}${just} (?:saw|seen|spotted|sighted|thinks|reckons|says|said|heard|told me)(?: \\w+){0,3} (?:hes|shes|he|she|him|her|theyre) `),
  new RegExp(`^ (?:just )?(?:found|seen|spotted) (?:him|her|them|his|a note|the) `),
  new RegExp(` ${child}${just} (?:texted|messaged|rang|rung|phoned|called|replied|snapped|posted|answered)(?: (?:me|us|back|(?:his|her|my) \\w+|on \\w+|from \\w+|something))`),
  new RegExp(` ${child}${just} (?:on|online|active|back on) (?:snap\\w*|insta\\w*|tiktok|whatsapp|facebook|fb|xbox|fortnite|discord|the (?:bus|train|number|coach|ferry)|a (?:bus|train|coach)|online) `),
  new RegExp(` ${child}${just} (?:with (?:a|some|his|her|an)|in (?!charge|the control|a meeting)|at (?!the (?:desk|front|station)|fratton)|near|outside|heading|walking) `),
  new RegExp(` (?:saw|seen|spotted|sighted) (?:him|her|them) | sighting | on cctv | (?:the |his |her |their )?school (?:has |have |just )*(?:rang|rung|called|says|said|texted) `),
  new RegExp(` (?:hes|shes|he is|she is|theyre|isnt|not) (?:just |now |still |all right |ok |safe )*(?:at|round|up|down) (?:(?:his|her|their|my|our|a|some) |the (?:park|shop|shops|beach|arches|flats|pub|hospital)|mcd)`),
  new RegExp(` ${child}${just} (?:walked|walking|gone|went|got (?:on|off|in|into)|run|ran|left) (?!through)`),
  / (?:his|her|their) (?:phone|mobile|snap\w*|location|bank card|card)(?: \w+)? (?:on|back on|back|came up|come up|ringing|rang|pinged|pinging|showing|shows|says|used|been used|active) /,
  / (?:text|message|call|missed call|snap|voicemail) (?:\w+ )?(?:from|off) (?:him|her|them|my (?:son|daughter)) | heard from (?:him|her|them) /,
  / (?:been told|told|heard|hear|says|said|think|reckon|looks like) (?:that )?(?:hes|shes|he is|she is|theyre) (?:with|in|at|on|near|been|gone|going|heading|staying|seen) /,
]
/** Of the call, though they speak of "she" and "he": the officer, or when somebody comes. */
const ofTheCall = / (?:pc|dc|sgt|sergeant|officers?|constable|collar|pcso|detective|police|operator|handler|101|999|called \w+ $|ring (?:me |us )?back|will ring|sending|on (?:their|the|his|her) way) /

/** Plainly news of the child, and no answer about the call. */
export const isNews = (said: string): boolean => {
  const words = fold(said)
  return referenceBeside(said) === null && !ofTheCall.test(words) && news.some((form) => form.test(words))
}

/** The reference that was said with the call, in its box: nobody who has given it is asked for it. Null where there is none, or one stands already. */
export const keepReference = (conversation: Conversation, text: string, when: Pick<Now, 'now' | 'channel'>): Conversation | null => {
  const reference = referenceBeside(text)
  return reference === null || conversation.answers['police_reference'] ? null
    : store(conversation, 'police_reference', { said: text, value: reference, certainty: 'answered' }, when)
}

const ofRinging = new Set(['said.rung', 'said.refused'])
/** What they told us of the call, with the reference that was in it. */
export const withReference = (heard: Heard, text: string, when: Now): Heard => {
  const isOfTheCall = heard.events.some(({ type, question }) => ofRinging.has(type) || (type === 'answered' && (question === 'rung' || question === 'rung_999')))
  const conversation = isOfTheCall && heard.conversation.flow === 'parent' ? keepReference(heard.conversation, text, when) : null
  return conversation === null ? heard : { ...heard, conversation, asides: [...heard.asides, { do: 'say', message: 'reference_kept' }] }
}
