/** Words that answer no question, however often they are said: what an officer would read as a name, a place or a person is none of these. */
import type { Reading } from './answers/read-answer.ts'
import { spacedOf } from './folded.ts'
import type { ShownQuestion } from './shown.ts'

/** "Hang on", "no wait": they are with us, and need a moment. */
const waits = /^\W*(?:(?:no|ok|oh|sorry|pls|please|just)\W+)*(?:wait(?: a (?:sec|second|min|minute|moment|mo))?|hang on|hold on|(?:one|1|two|2|a|half a) (?:sec|secs|second|seconds|min|mins|minute|moment|mo)|(?:give|gimme) (?:me )?(?:a|one|1) (?:sec|second|min|minute|moment)|brb)(?: (?:please|pls|sorry))?\W*$/i
const picture = /^\W*(?:(?:a|my|see|sending|sent|heres?) )*(?:pic|pics|picture|pictures)\W*$/i
const agreed = /^\W*(?:ok|okay|okey|k|kk|okk+)\W*$/i
const number = /^\W*\d{1,4}\W*$/

const inWords = new Set<string>(['text', 'place', 'name', 'list'])
const isOfWhoOrWhere = ({ key, question: { type } }: ShownQuestion) => type === 'name' || type === 'place' || key === 'last_seen_by'

/** "He still hasn't come home", or a number that was meant for another question: never anybody's name, however often it is said. */
const stillGone = / (?:still|hasnt|havent|isnt|not|no sign|no news|never|wont) (?:\w+ ){0,4}(?:home|back|come|here|sign|answering|missing|gone|yet|news|seen|found|of (?:him|her|them)) /
/** "Around 4, at the skate park, mum saw him". */
const tells = / (?:saw|seen|spotted|wearing|texted|messaged) | (?:left|went|gone|was|been) (?:at|to|to the|from|out|for|in|on|with) | (?:around|about|at|by|since|before|after) (?:half |quarter )?\d| \d{1,2} ?(?:am|pm) | \d{1,2} \d\d(?: ?[ap]m)? /

/** Told of the child, and no name: where no name can be read in it, it is not kept as one. */
export const isToldNotNamed = ({ question: { type } }: ShownQuestion, text: string): boolean => type === 'name' && tells.test(spacedOf(text.slice(0, 400)))

const looked = /\b(?:look|check|search|been|tried|rung|rang|done|seen)/i
/** Under the list of what has been looked at it is news, however often it is said, though "home" stands in the list. */
export const isStillGone = ({ key, crossed }: ShownQuestion, text: string): boolean =>
  key === 'checks' && !crossed && text.split(/\s+/).length <= 6 && stillGone.test(spacedOf(text)) && !looked.test(text)

/** `waits`: the question stands. `nothing`: it is put once more, and then left out. */
export const noAnswer = (shown: ShownQuestion, reading: Reading, text: string): 'waits' | 'nothing' | null => {
  const { key, question: { kind, type, group } } = shown
  if (kind !== 'report' || key === 'red_flags') return null
  if (waits.test(text)) return 'waits'
  if (picture.test(text) && (inWords.has(type) || reading.kind === 'unread')) return 'nothing'
  if (agreed.test(text) && (isOfWhoOrWhere(shown) || (reading.kind === 'unread' && group !== 'police_reference'))) return 'nothing'
  if (number.test(text) && isOfWhoOrWhere(shown)) return 'nothing'
  return type === 'name' && stillGone.test(spacedOf(text)) ? 'nothing' : null
}

const writing = '(?:texting|messaging|writing|typing|replying|answering|sending)'
const theirs = '(?:him|her|them)'
const another: readonly RegExp[] = [
  new RegExp(` (?:dont|do not|didnt|not sure|cant be|doesnt|does not)(?: (?:really|even|actually|think|believe|reckon|know|sound|look|feel|seem|like|if|that|its|it is|it was|thats|this is))* ${theirs} (?:thats |that is |whos |who is )?${writing} `),
  new RegExp(` (?:its|it is|thats|that is|that was|it was|is|was|be|isnt|wasnt)(?: not)?(?<=isnt|wasnt|not)(?: really| actually)? ${theirs} (?:thats |whos )?${writing} `),
  new RegExp(` (?:someone|somebody) else (?:(?:is|s|has|has got|must|might|could|may|be) )*(?:using|on|${writing})(?: (?:from|on|off))? (?:his|her|their) (?:phone|mobile|account|snap\\w*|insta\\w*) `),
]
/** Somebody may hold the child's phone and write as the child: news for the police, and danger until it is known to be none. */
export const isAnothersHand = (said: string): boolean => another.some((form) => form.test(spacedOf(said.slice(0, 400))))
