/**
 * What an answer to "Is any of these true?" says of the signs themselves: a yes to one of them anywhere, or a sign that is named and
 * not denied. Yes and not sure both mean ring, so a doubt is always taken upwards (002 Part A; design laws 1 and 2).
 */

const fold = (text: string) => text.toLowerCase().replace(/\bi[’']ll\b/g, 'i will').replace(/[’'`]/g, '')
/** One thing is said in each; a "no" before the comma does not deny what comes after it. */
const clausesOf = (said: string) => fold(said).split(/[.,;:!?\n()/]+|\b(?:but|though|however|except|apart from|and|other than)\b/)
  .map((clause) => ` ${clause.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `).filter((clause) => clause !== '  ')

const medicine = '(?:medicines?|medication|meds|insulin|inhaler|epi ?pen|tablets|pills|treatment)'
const small = '(?:[1-9]|10|one|two|three|four|five|six|seven|eight|nine|ten)'
/** Said so, they hold whatever "not" stands in them. */
const plainly: readonly RegExp[] = [
  new RegExp(` (?:hasnt|havent|didnt|has not|have not|not|never) (?:got|taken|took|take|had|have|brought)(?: \\w+){0,2} ${medicine} `),
  new RegExp(` (?:without|forgot|forgotten|left|missed|run out of|ran out of|out of) (?:\\w+ )?(?:her|his|their|any|the)? ?${medicine} `),
  / (?:cant|cannot|can not|couldnt|wouldnt|unable to|wont) (?:really )?(?:keep|look after|be) (?:\w+ )?(?:safe|himself|herself|themselves) /,
  / (?:not|isnt|never) safe (?:alone|on (?:his|her|their) own|out there|by (?:him|her|them)sel\w+) /,
  / (?:doesnt|dont|does not|do not) want to (?:live|be here|be alive) /,
]
/** Named, and nothing in the clause denies it. */
const named: readonly RegExp[] = [
  new RegExp(` (?:he|she|hes|shes|they|theyre|son|daughter|child|boy|girl|kid)(?: is| are)?(?: (?:only|just|nearly|about|still))* ${small}(?: (?:years?|yrs?|yr|yo|old|and|with|so|x+|today|tomorrow)\\b.*)? $`),
  / (?:10|ten) or under | under (?:10|ten|11|eleven) | too (?:young|little) /,
  / (?:hurt|injured|bleeding|poorly|unwell|concussed|attacked|beaten|wounded) | (?:is|hes|shes|feeling|was|really|very|quite|maybe|might be|been) ill (?!(?:ring|call|look|try|go|wait|do|be)\b)/,
  / (?:abducted|kidnapped|snatched|grabbed) | (?:been|was|be|being|is|got|hes|shes) taken | (?:taken|took) (?:him|her|them) | taken (?:one|bit|by) |^ taken $/,
  / (?:dangerous|unsafe|nasty|violent|dodgy) (?:\w+ )?(?:person|people|man|men|one|lad|lads|guy|someone|crowd|bloke|adult|adults) | someone (?:dangerous|unsafe|dodgy) | older (?:man|men|boyfriend|lad|lads|guy|guys|bloke) | (?:groom\w*|exploit\w*|county lines|dealers?|gangs?|weapons?|knife|machete) |^ (?:dangerous|with someone) /,
  / (?:self ?harm\w*|suicid\w*|overdos\w*|kill (?:him|her|them)sel\w+|hurt(?:ing|s)? (?:him|her|them)sel\w+|cut(?:s|ting)? (?:him|her|them)sel\w+|goodbye note) /,
  new RegExp(` (?:${medicine}|diabet\\w+|epilep\\w+|seizures?|heart condition|sickle cell) `),
  / (?:keep safe|cant keep safe) /, / (?:dangerous|bad|freezing) (?:cold|weather) |^ (?:in|near|by|out in)? ?(?:the )?(?:water|weather|cold|freezing) (?:one )?$/,
]
/** May well mean that they cannot keep safe alone, or need a medicine: not sure at the least. */
const perhaps = / (?:autis\w+|asd|asperger\w*|adhd|learning (?:disab\w+|diff\w+)|special needs|sen|downs|non ?verbal|disab\w+|brain injury|blind|deaf|vulnerable|pregnant|depress\w+|asthma\w*|allerg\w+|anorexi\w+|river|canal|cliffs?|railway|freezing|snow\w*|storm) /
const hasIt = new RegExp(` (?:has|got|have|took|taken)(?: \\w+){0,3} ${medicine} (?:with|on) | ${medicine} (?:is |are )?with (?:him|her|them) `)
const denies = / (?:no|nope|nah|not|none|never|nothing|nobody|isnt|arent|wasnt|hasnt|havent|doesnt|dont|didnt|without|aint|neither|nor) /

/** "The fourth one", "number 6": of what was listed, for no option has that number. "Third" may be either, and is not plainly no. */
const beyond = /^ (?:(?:the|its|it is|it|maybe|think|i think|just|yes|yeah|number|no|num|nr|option|point|only) )*(?:[4-9]|10|four|five|six|seven|eight|nine|4th|5th|6th|7th|8th|9th|fourth|fifth|sixth|seventh|eighth|ninth)(?: (?:one|ones|is|on|of|maybe|yes|please|i think|definitely|for|true|probably)\b.*)? $/
const either = /^ (?:(?:the|its|it|maybe|i|think|just|yes) )*(?:second|third|2nd|3rd|last)(?: (?:one|ones|of them|of these|maybe|i think|is true|on the list))? $/
const yesSomewhere = /^ (?:(?:i|think|guess|suppose|probably|possibly|maybe|well|oh|so|um|er|erm|id|say|actually|a|definitely) )*(?:yes|yeah|yep|yh|yea|yeh|aye|yup)(?! (?:no|not|nope|im|i am|hi|hello|still here|thanks|please help)\b)/

/** A plain no that opens the answer: "no shes fine", "none of those". "No sign of him" and "no, not sure" are none. */
const plainNo = /^ (?:(?:um|er|erm|well|oh|so|sorry|hi|hello|thankfully|luckily) )*(?:(?:no|nope|nah|naw)(?: (?:no|nope|none|hes|shes|theyre|he is|she is|they are|thanks|thank you|thankfully|nothing like that|not)\b.*)?|none(?: of (?:those|these|them|that|it|the above))?(?: (?:are|is) true| apply| applies)?|nothing like that) $/
/** After it, a yes is one only by itself: "yes ive rung her mates" answers a question of its own. A sign that is named is heard as ever. */
const yesAlone = /^ (?:(?:wait|sorry|actually|well|i mean|oh|maybe|probably|then|oh no) )*(?:yes|yeah|yep|yh|yea|yeh|aye|yup)(?: (?:sorry|actually|maybe|probably|i think|it is|there is|to|for|number|the|first|second|third|last|bottom|top|one|two|three|ones|of|them|these|those|that|\d+(?:st|nd|rd|th)?))* $/

const ofClause = (clause: string, saidNo: boolean): 'yes' | 'unsure' | null => {
  if (hasIt.test(clause)) return null
  if (plainly.some((form) => form.test(clause))) return 'yes'
  if (beyond.test(clause) || (saidNo ? yesAlone : yesSomewhere).test(clause)) return 'yes'
  if (either.test(clause)) return 'unsure'
  const found = named.map((form) => form.exec(clause)).find((match) => match !== null)
  const sign = found ?? perhaps.exec(clause)
  if (!sign || denies.test(clause.slice(0, sign.index + 1))) return null
  return found || / (?:one|ones) /.test(clause.slice(sign.index)) ? 'yes' : 'unsure'
}

/** Said of a sign by its name, and not only by its place in the list: words that a call handler can use. */
export const namesSign = (said: string): boolean => clausesOf(said).some((clause) => [...plainly, ...named, perhaps].some((form) => {
  const found = form.exec(clause)
  return found !== null && (plainly.includes(form) || !denies.test(clause.slice(0, found.index + 1)))
}))

/** A longer text is a story, and danger is looked for in it as in any (`danger.ts`). */
const longest = 200
const asksUs = /^\s*(?:what|wot|which|why|how|who|where|when|is it|do you|are you|can you)\b/i

/** Yes or not sure, where the words say so of a sign; null where they say nothing of the kind, and the reading of yes and no stands. */
export const flagSaid = (said: string): 'yes' | 'unsure' | null => {
  if (said.length > longest || asksUs.test(said)) return null
  const clauses = clausesOf(said)
  const saidNo = plainNo.test(clauses[0] ?? '')
  const heard = clauses.map((clause) => ofClause(clause, saidNo))
  return heard.includes('yes') ? 'yes' : heard.includes('unsure') ? 'unsure' : null
}
