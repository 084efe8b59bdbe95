/**
 * Whose hand holds this phone now (law 4)? A child on a parent's phone, and a grown-up on a child's, say so in plain words: by a name with
 * "mum" beside it, by whose they are, by asking whose phone this is. Doubt is enough, since what it costs is a new beginning. Pure.
 */
import type { Folded } from './folded.ts'
import { nameLike } from './paragraph/names.ts'

/** "Mum" as only her child says it: with nobody's "her" or "the" before it. */
const mum = '(?<! (?:his|her|their|the|your|ur|our|my|to|of|im|am|as) )(?:mum|mam|mom|mummy|mammy|dad|daddy)'
const myMum = '(?:my |me |ma )?(?<! (?:his|her|their|the|your|ur|our|im|am|as) )(?:mum|mam|mom|mummy|mammy|dad|daddy)'
const away = '(?:s| is| has|s just| has just| just)? ?(?:now |still |already |fast )*(?:out|asleep|sleeping|in bed|gone (?:out|to bed|to sleep|up to bed|bed|upstairs|to work|to the shops?)|went (?:out|to bed|to sleep|bed)|downstairs|upstairs|in the (?:shower|bath|kitchen|garden|other room|next room)|not here|not in|isnt here|isnt in|popped out|at the shops?|at work)'
const theirPhone = '(?:(?:my |me )?(?:mums|mams|moms|mummys|dads|daddys|nans) (?:own |work )?(?:phone|fone|mobile))(?! (?:number|num|no|charger|bill|contract|records|is off))'
const looking = / (?:look|looking|search|searching|drive|driving|round|hunt|hunting|for (?:him|her|them)) /

const isAway = new RegExp(` ${myMum}${away} `)
const onlyAway = new RegExp(`^ (?:(?:shh|sh|ok|hi|hello|right|its ok|pls|quick) )*${mum}${away}(?: now)?(?: (?:i can talk|so i can talk|can i talk|she doesnt know|he doesnt know)(?: now)?)? $`)
const unknowing = '(?:doesnt|dosent|doesnt even|dosnt|does not|dont|dont even|didnt|cant|mustnt|must not|cannot|isnt allowed to) know'
const aboutMe = '(?: that)? (?:i|im|ive|id|ill|about (?:this|me)|were) '
const secret = new RegExp(` ${mum} ${unknowing}(?:${aboutMe}| $)`
  + `| my (?:mum|mam|mom|dad) ${unknowing}(?: that)? (?:im (?:texting|txting|on|using|here|home|back|talking|writing|messaging|doing)|ive (?:got|took|taken|nicked)|i (?:have|got|took|am|nicked)|about me) `
  + `| (?:without|behind) ${myMum}s? (?:knowing|back) | before (?:my )?(?:mum|mam|mom|dad) (?:wakes|sees|finds|catches|notices) `)
const holdsIts = new RegExp(` (?:i|ive|im|am|i have|i am|we|weve)(?: (?:have|got|am|just|only|had|to|on|using|use|used|took|taken|nicked|borrowed|borrowing|borrow|stole|texting|txting|text|writing|from|off|with))+ ${theirPhone} `)
const onIts = new RegExp(` (?:on|using|from|off) ${theirPhone} `)
const holdsHers = / (?:im|i am|am|ive|i have|i)(?: (?:on|using|borrowed|nicked|texting from|texting off|texting on|have|got|took))+ (?:her|his) (?:phone|fone|mobile) /

const kid = '(?:son|daughter|kid|child|boy|girl|lad|lass|teenager)'
const isTheKid = new RegExp(` (?:im|i am|its me|this is me) (?:just |only |actually )?(?:the|her|his|their|your|ur) (?:actual |missing |own |little )?${kid} (?!of |who (?:rang|called|reported|found|saw))`
  + `| (?:its|this is) (?:the|her|his|their|your|ur) (?:actual |missing |own )?(?:son|daughter|kid) (?:$|im |i |ive |me |here |speaking |and i |pls |please |stop |she |he )`
  + '| (?:im|i am|its me|its) (?:the )?(?:missing (?:one|kid|child|girl|boy|lad|person|teenager)|(?:one|kid|child|girl|boy|person) (?:(?:that|thats|who|whos|who is|that is) (?:missing|ran|run|gone|left|went)(?= )|(?:that |who )?(?:youre|your|u|ur|you|you are|u are|they|theyre|she|shes|he|hes|mum|mums|dad|everyone|everyones) (?:\\w+ )?(?:looking|searching|after|want)))'
  + '| (?:stop|quit) (?:looking|searching) for me | (?:its|it is) me (?:that )?(?:youre|your|ur|u are|you are|they are|theyre|shes|mums) (?:all )?looking for | (?:im|i am) (?:fine|ok|safe|alright|not missing) (?:so |pls |please |just |tell them to )*stop (?:looking|searching) ')

/** A wish of their own, which nobody at home would put like this. */
const asksForThemself = / (?:its|it is|this is) (?:only |just )?me | (?:i|ill|im) (?:really |rly |just |cant |can )*(?:need|wanna|want|have|got) (?:to |2 )?(?:talk|speak|chat|tell (?:you|u|some)) | i can (?:talk|text|speak) | can (?:i|u|you|ya|someone|some1|anyone) (?:\w+ )?(?:talk|speak|help|chat|text) | (?:im|i am) (?:so |really |rly |too )*(?:scared|frightened|alone|by myself|on my own|home alone|hiding|in my room|in my bedroom|at home|grounded|locked) | (?:help me|dont tell|no one knows) /
/** A grown-up at home names themself so: "im Dawn, her mum". */
const isGrownUp = / (?:im|i am|this is|its|me) (?:\w+ ){0,3}(?:her|his|their|the|a) (?:foster |step |birth |real |adoptive )*(?:mum|mam|mom|mother|dad|father|parent|carer|guardian|nan|gran|grandad|auntie|aunt|uncle|husband|wife|partner|stepdad|stepmum) | (?:my|our) (?:\w+ ){0,2}(?:son|daughter|child|boy|girl|lad|lass|kid|kids|stepson|stepdaughter|grandson|granddaughter) | (?:mum|mam|mother|dad|father) (?:to|of) /

const naming = / (?:this is|its me|it is me|its only me|its|it is|im|i am|me|am) (?=(\p{L}+)(?: (\w+) )?)/gu
const goesOn = /^(?:im|ive|i|here|mum|mums|dad|dads|pls|plz|please|stop|can|help|dont|me)$/

/** They give a name for themself: a common one beside these signs, or, alone, that of the child who is looked for. */
const names = (text: string, child: string | null): 'theirs' | 'some' | null => {
  const said = [...text.matchAll(naming)]
  const isChilds = said.some(([lead, name, next]) => child !== null && name === child
    && ((next === undefined && / (?:im|i am|me) $/.test(lead)) || (next !== undefined && goesOn.test(next) && !/ (?:worried|looking|searching|concerned|ringing|calling|phoning|reporting|talking about|asking) /.test(text))))
  return isChilds ? 'theirs' : said.some(([, name]) => name !== undefined && nameLike(name, false) === 'sure') ? 'some' : null
}

/** `plainly`: a child says who they are; `perhaps`: somebody who hides what they do from a parent. `child`: the first name of the one who is looked for, where it is known. */
export const childHolds = (said: Folded, child: string | null = null): 'plainly' | 'perhaps' | null => {
  const text = said.spaced()
  if (isGrownUp.test(text)) return null
  if (isTheKid.test(text)) return 'plainly'
  const named = names(text, child?.trim().toLowerCase().split(/\s+/)[0] ?? null)
  const left = isAway.test(text) && !looking.test(text)
  if (named === 'theirs' || (named === 'some' && (left || secret.test(text) || holdsIts.test(text) || onIts.test(text) || holdsHers.test(text)))) return 'plainly'
  if (left && asksForThemself.test(text)) return 'plainly'
  return secret.test(text) || holdsIts.test(text) || (onlyAway.test(text) && !looking.test(text)) ? 'perhaps' : null
}

// ── A grown-up on a child's phone ────────────────────────────────────────────

const elder = '(?:foster |step |birth |real |own |legal )*(?:mum|mam|mom|mummy|mother|dad|daddy|father|da|parent|guardian|carer|stepdad|stepmum|nan|nana|gran|grandma|grandmother|grandad|grandfather|auntie|aunt|aunty|uncle)'
const theirChild = '(?:\\w+ ){0,2}(?:daughter|son|child|kid|kids|children|girl|boy|lad|lass|stepson|stepdaughter|granddaughter|grandson|niece|nephew)'
const spokenTo = '(?:who|whos|whose|what|whats|why|where|wheres|here|speaking|how|please|can|could|tell|stop|leave|and|now|i|im|are|is this|$)'
const writing = '(?:texting|txting|messaging|contacting|talking to|speaking to|writing to|chatting to|in contact with|in touch with|sending (?:these |this |messages |texts )*to)'

const holds: readonly RegExp[] = [
  new RegExp(` (?:this is|im|i am|you are (?:talking|speaking|texting) to) (?:actually |really |just )?(?:her|his|their|the (?:girls|boys|childs|kids|lads)) ${elder} (?!who|that|again|hes|shes|he |she )`),
  new RegExp(` (?:this is|im|i am) (?:actually |really |just )?(?:her|his|their|the (?:girls|boys|childs|kids|lads)) ${elder} who(?:s| is| are| r| am) (?:this|you|u|i) `),
  new RegExp(`^ (?:(?:hi|hello|hey|sorry|erm|um|no) )*(?:its|it is)? ?(?:her|his|their) ${elder} ${spokenTo}(?<!(?:its|it is) (?:her|his|their) \\w+ )`),
  new RegExp(` (?:im|i am|this is|its) (?:the |a )?${elder} of (?:the |this |that )?(?:girl|boy|child|kid|lad|lass|young person|person|teenager|one|owner|young (?:lady|man|girl|lad)) `),
  new RegExp(` (?:im|i am|this is) the (?:mum|mam|mom|mother|dad|father|parent|guardian)(?: here| now| speaking| texting)? (?:who|whos|whose|what|whats|why|$)`),
  / who(?:se|s) (?:phone|number|mobile|fone) (?:is |s )?(?:this|it|that) /,
  new RegExp(` (?:who|whos|what|whats|why|how come|stop|quit|are|is)(?: \\w+){0,6} ${writing} (?:(?:my|our) ${theirChild}|her|him|a child|children|a minor|minors|kids|underage \\w+) `),
  new RegExp(` (?:leave (?:my|our) ${theirChild} alone|(?:have|has|did|been) (?:\\w+ ){0,3}(?:saying|said|say|telling|told|tell) (?:to )?(?:my|our) ${theirChild}|what (?:do|does|did) (?:you|u|they) want with (?:my|our) ${theirChild}) `),
  new RegExp(` (?:my|our) ${theirChild}s (?:phone|fone|mobile|messages|texts|number) `),
]
const named = /(?:this is|im|i am) (\p{L}+s) (?:foster |step )?(?:mum|mam|mom|mother|dad|father|parent|guardian|carer|nan|gran|grandad|auntie|aunt|uncle|stepdad|stepmum) (?!who (?!s |is |are |r )|that |again |hes |shes |he |she )/gu

/** Somebody young tells what another said, or is a parent themself. */
const retold = / (?:what|like|when) (?:my|me|her|his) \w+ (?:said|says|wrote|texted|sent|thinks|told) | (?:my |me |ma )?(?:mum|mam|mom|dad|nan|carer|stepdad|stepmum|he|she|they|mate|friend) (?:just |then |always |keeps )?(?:said|says|saying|asked|asks|asking|goes|was like|is like|texted|wrote|replied|shouted|told me|will say|might say) /
const youngParent = / (?:baby|babys|babies|newborn|pregnant|bump|toddler|(?:months?|weeks?|days?) old|health visitor|nursery|nappies|social (?:worker|services)|(?:im|i am) (?:only |just )?1[0-7]) /

const quotesMum = / what (?:my|me|ma) (?:mum|mam|mom|dad|nan|carer) (?:\w+ )?(?:said|wrote|texted|sent|put) /
const isYoungParent = / (?:im|i am) a (?:young |teen |teenage |single )*(?:mum|mam|mom|dad|parent) | me and my baby | my baby (?:is |was |s )?(?:with me|here|crying|asleep|hungry|sick|poorly|needs|only) /

/** Words that look like a parent's and are a young person's own: "im a mum my baby is with me", "this is what my mum said". */
export const isTheirOwn = (said: Folded): boolean => quotesMum.test(said.spaced()) || isYoungParent.test(said.spaced())

/** In a young person's conversation: whoever writes now speaks as the one who has the child, and is to see nothing of theirs. */
export const grownUpHolds = (said: Folded): boolean => {
  const text = said.spaced()
  if (retold.test(text) || youngParent.test(text)) return false
  return holds.some((one) => one.test(text)) || [...text.matchAll(named)].some(([, name = '']) => nameLike(name, false) === 'sure')
}

/** Whoever tells of a worry may be a parent at their wits' end, whosever phone it is. */
const tellsOfWorry = / (?:help|worried|worry|missing|report|cant find|gone|lost|left|run|ran|home|back|seen|where|looking|not here|not in|off|dead|rings|ringing|answer|answers|answering|voicemail|switched|location|tracker|since|last|\d+) | (?:phone|fone|mobile|messages|texts|number) (?:is(?! this)|was|has|isnt|hasnt|wont|keeps|just|goes|went|got|not|does|doesnt) /
/** Whose phone is this, who is texting my daughter, I am her mum: and no more than that. The same is answered on any phone (law 4). */
export const onlyHolds = (said: Folded): boolean => grownUpHolds(said) && !tellsOfWorry.test(said.spaced())
/** "its me again, his mum", "not my son, its his mum now", and no more: on a child's phone it may be anybody, on a grown-up's own it is plain. */
const onlyParent = new RegExp(`^ (?:(?:hi|hello|sorry|no|ok|right|hey) )*(?:(?:that was|it was|not) (?:my |our )?(?:\\w+ ){0,3})?(?:its|it is|this is|im|i am) (?:me (?:(?!not |with |and |at |for |from |about )\\w+ )?)?(?:again |now |here )*(?:his|her|their|the) (?:own )?(?:mum|mam|mom|mother|dad|father|parent|carer|guardian)(?: (?:now|again|here|speaking|texting|writing|please|sorry|not|him|her))* $`)
export const saysOnlyParent = (said: Folded): boolean => onlyParent.test(said.spaced())
/** Whose phone it is, as the grown-up says it whom it belongs to. */
export const isPlainlyParent = (said: Folded): boolean => !isTheirOwn(said) && (grownUpHolds(said) || onlyParent.test(said.spaced()))
/** …as a question to us, which is no answer to whom they are. */
export const asksWhose = (said: Folded): boolean => onlyHolds(said) && / (?:who|whos|whose|hus|why|stop|quit|leave|what|youre|you) /.test(said.spaced())
