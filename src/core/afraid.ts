/**
 * A parent who is afraid of somebody at home, or whose phone is read: their fear is for them alone. It is never read back, the answer says in
 * harmless words how to be safer, and "he is coming" is danger (domain.md §4.3, §6.3; design law 5: assume another reader).
 */
import { folded, holdsOne, needs, upTo, type Folded } from './folded.ts'
import { roadFor } from './roads.ts'

const longest = 300
const ofPhones = needs('phone phones fone mobile texts text messages message msgs msg this these delete deleting hide erase wipe clear')
const them = '(?:he|she|they|hell|shell|theyll|hes|shes|theyre|my (?:\\w+ )?(?:husband|hubby|partner|boyfriend|bf|ex|dad|stepdad|father|wife|girlfriend|mum|brother|fella|bloke|other half|mother in law|in laws))'
const reads = '(?:reads?|checks?|checking|reading|goes through|going through|looks? (?:at|through)|sees?|watch(?:es)?|monitors?|tracks?|takes?|took|takes|find|finds|gets? hold of|has access to|knows what is on)'
const readBy: readonly RegExp[] = [
  new RegExp(` ${them} (?:\\w+ ){0,3}${reads} (?:at |through |all |every ?thing on |everything on )*(?:my|our|these|this|the|what i) (?:own |mobile |whats ?app )?(?:phone|phones|fone|mobile|texts?|messages?|msgs?|write|send|text|$)`),
  / (?:phone|texts|messages) (?:is|are|gets?|being) (?:read|checked|watched|tracked|monitored) /,
  / (?:its|this is) (?:my )?(?:husbands|partners|boyfriends|his) phone (?!number)/,
]

/** "He's read my messages and won't reply" is a child who is alive, and the best news of the night. */
const isReceipt = / (?:has|hes|shes|have|had|just|theyve) (?:\w+ )?(?:read|seen|opened|looked) | (?:ticks?|reply|replied|replies|replying|ignor\w+|answer\w*|delivered) | on (?:whats ?app|snap\w*|insta\w*|messenger|facebook) /
const ofPartner = / (?:husband|hubby|husbands|partner|partners|boyfriend|boyfriends|bf|ex|wife|girlfriend|fella|bloke|in laws?|mother in law) /

/** Somebody whom they fear reads along. */
export const saysPhoneRead = (said: Folded): boolean => {
  const near = upTo(longest, said)
  return holdsOne(near, ofPhones) && (!isReceipt.test(near.spaced()) || ofPartner.test(near.spaced())) && readBy.some((form) => form.test(near.spaced()))
}

const partner = '(?:my|me|our) (?:\\w+ )?(?:husband|hubby|partner|boyfriend|bf|ex|wife|girlfriend|fella|bloke|other half|dad|father|stepdad|brother|in laws)'
const violent = new RegExp(` ${partner}(?: is| s| has been| gets| can be| was)*(?: very| so| really| extremely| always)* (?:violent|abusive|controlling|dangerous|aggressive)(?! (?:to|with|towards) (?:him|her|them)) | ${partner} (?:hits|beats|hurts|threatens|attacks|chokes) me `)

/** Their own fear of somebody at home, in whatever words: nothing of it stands in a text again. */
export const isOwnFear = (said: Folded): boolean => saysPhoneRead(said) || roadFor(said) === 'road_afraid_home' || violent.test(upTo(longest, said).spaced())

/** "He hits me", from whoever has told us whom they fear: whose name it is they have said before. */
const goesOn = / (?:he|she|they|hell|shell|theyll|hes|shes|theyre|hed|shed) (?:\w+ ){0,4}(?:me|us) | (?:he|she|they|hell|shell|theyll) (?:will |would |might )?(?:find out|go mad|go mental|kick off|flip) /

/**
 * What they wrote, without the sentences that say so: the report's page stands on the phone that is read. `isAfraid`: they have told us of it
 * elsewhere, so that a sentence that only goes on from it says it too.
 */
export const withoutOwnFear = (text: string, isAfraid = false): string => {
  const sentences = text.match(/[^.!?\n]+[.!?]*\s*/g) ?? []
  const fears = sentences.map((sentence) => isOwnFear(folded(sentence)))
  if (!isAfraid && !fears.includes(true)) return text
  return sentences.filter((sentence, n) => !fears[n] && !goesOn.test(folded(sentence).spaced())).join('').trim()
}
