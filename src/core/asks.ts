/**
 * Questions that are put to us: "are you real", "what happens now", "999 or 101?". Each has a fixed, true answer, so that a
 * frightened person is not told that we could not read them. An answer that only looks like a question is left alone: a name
 * ("Will"), a place ("where he always goes"), an answer in doubt ("about 4?").
 */
import type { MessageKey } from '../../content/messages/index.ts'
import { young } from '../../content/questions/young.ts'
import type { Conversation } from '../vocabulary.ts'
import { folded, holdsOne, needs, spacedOf, upTo, type Folded, type Sentence } from './folded.ts'
import { roadFor } from './roads.ts'
import { howTheyAre } from './young/check-in.ts'

/** A message longer than this tells more than it asks, and is read for what it tells. */
const longest = 200
/** Words that may stand beside a question without being an answer of their own: "im so scared. what do i do". */
const besides = 6

const pronoun = '(?:i|we|you|u|ya|they|he|she|it|this|that|there)'
const being = '(?:is|are|am|was|were|do|does|did|can|could|should|shall|will|would|has|have|r|else|if|about|exactly|the hell|the fuck|on earth)'
const somebody = `(?:${pronoun}|my|our|the|police|social|someone|somebody|anyone|anybody|people|101|999|childrens|immigration|windowlight|his|her)`

/** How a question opens. A bare word is never enough: each needs what follows it. */
const opens: readonly RegExp[] = [
  new RegExp(`^ (?:what|wot|wat) (?:${being}|happens|now|next|number|time|then|happens|to do|u|you|kind of) `),
  /^ (?:whats|wots|wats|hows|whos|wheres|whens) (?:going|happening|the|this|that|next|it|my|gonna|he|she|your|ur|a|best|asking|texting) /,
  new RegExp(`^ (?:who|whom) (?:${being}|do|to ring|to call|u|you) (?!knows)`),
  new RegExp(`^ (?:where|when|why|how) (?:${being}|wont|cant|dont|isnt|didnt|hasnt|on earth|come|to) `),
  new RegExp(`^ (?:how|what) (?:long|much|many|far|soon|quick|quickly|often|fast|bad|serious|else|more)(?: (?!(?:he|she|they|i|his|her|is)\\b)| $)`),
  new RegExp(`^ which (?:number|one|${being}|police|is) `),
  new RegExp(`^ (?:will|would|can|could|shall|should) ${somebody} \\w`),
  new RegExp(`^ (?:would|can|could|shall|should) (?:i|we|you|u|they) `),
  new RegExp(`^ (?:cant|wont|shouldnt|couldnt|dont|arent|isnt|doesnt|didnt|havent|hasnt) (?:i|you|u|they|we|it|this|there|the police|police) `),
  new RegExp(`^ do (?:i|we|you|u|they|the police|police|social|people) \\w`),
  new RegExp(`^ (?:does|did) (?:it|this|that|the|anyone|anybody|someone|police|101|999|my|you|they|i|we) \\w`),
  // "Does she have one" may be what they say to themselves under a question of ours.
  new RegExp(`^ (?:does|did|has) (?:he|she) (?:\\w+ ){4,}`),
  new RegExp(`^ is (?:it|this|that|there|he|she|anyone|anybody|someone|somebody|my|the|101|999|he|windowlight) (?:\\w+ )+`),
  new RegExp(`^ (?:are|r) (?:you|u|they|we|the|there|police|ya) `),
  /^ am i \w/,
  /^ (?:have|has) (?:you|u|they|i|we|anyone|anybody|someone|the police|police) \w/,
  /^ (?:u|you) (?:there|real|human|a bot|a person|a robot|still there|ok to talk) /,
  /^ (?:anyone|anybody|someone|is anyone|any one) (?:there|here|real|reading(?: this)?|listening) $/,
]
const asksInPassing = new RegExp(` (?:what (?:do|should|shall|will|can|happens|if|is|are|now)|who (?:do|should|can|is|are)|how (?:do|long|can|will)|why (?:do|is|are|would)|(?:should|shall|can|could|do|would|will|am|must) (?:i|we|you|u|they)|(?:will|would|can|could|should|does|is|are|has|did) (?:${pronoun}|the police|police|social services|anyone|someone|my)) `)

const oneAsks = ({ typed, opening: text }: Sentence): boolean => {
  if (/^ (?:who knows|what ?ever|how knows|why (?:he|she)|can (?:be|not|nt)) /.test(text)) return false
  if (opens.some((form) => form.test(text))) return true
  return /\?\s*$/.test(typed) && (asksInPassing.test(text) || /^ (?:(?:999|101|police|really|now|hello|help|seriously|bot|human|does (?:he|she)|is (?:he|she)|did (?:he|she)|has (?:he|she)) )/.test(text))
}

const wordCount = ({ spaced }: Sentence) => spaced.split(' ').filter(Boolean).length

/** Is this a question that is put to us? Said of the words alone: an answer that can be read surely comes before it. */
export const isAsking = (said: Folded): boolean => {
  if (said.typed.length > longest) return false
  const all = said.sentences()
  const asking = all.filter(oneAsks)
  return asking.length > 0 && all.filter((one) => !asking.includes(one)).reduce((sum, one) => sum + wordCount(one), 0) <= besides
}

type Fixed = { message: MessageKey; asks: RegExp }

const child = '(?:she|he|they|her|him|them|hes|shes|my (?:\\w+ )?(?:son|daughter|child|lad|lass|girl|boy|kid)|our \\w+|the (?:child|kid|bairn))'
const toUs = '(?:you|u|ya|yous|yiz|this number|here|windowlight)'
/** Whether a child has written to us, and what: the same answer to everybody, whatever is so (law 4). */
const ofTheirWords: readonly RegExp[] = [
  new RegExp(` ${child} (?:\\w+ ){0,3}(?:text|texts|texted|texting|txt|txts|txted|txting|messag\\w*|msg\\w*|contact\\w*|rung|ring|rang|call|called|wrote|write|written|repl\\w*|answer\\w*|spoke|spoken|in touch|been on)(?: (?:to|with|onto))? ${toUs} `),
  new RegExp(`^ (?:what|wot|wit|whats|wots) (?:did|has|have|is)? ?${child} (?:\\w+ ){0,2}(?:said|say|saying|sayin|told|tell|wrote|written|write|text|texted)(?: (?:to )?${toUs}(?: \\w+){0,4})? $`),
  /^ (?:can you |can u |please |pls |just )*(?:show|send|read|forward|give|let) (?:me |us )(?:see )?(?:(?:a copy of |all )?(?:her|his|their|my daughters|my sons) (?:messages?|texts?|msgs?|chat|conversation|records?|thread|words|address|new number|location)|the (?:chat|thread|transcript|address|messages))(?: \w+){0,4} $/,
  /^ (?:can you |can u |please |pls |just )*(?:pass (?:a |this )?message to (?:her|him|them|my (?:son|daughter|child))|(?:tell|text|message) (?:her|him|them) (?:that|to come|its me|im|i|mum is|mums|dad is|we|from me)(?: \w+){0,8}) $/,
]

/** Asked for in so many words, as a question or not ("i want to speak to a human"). */
const fixed: readonly Fixed[] = [
  { message: 'asks_where', asks: /^ where (?:(?:do|should|shall|can|could|else|would|must|to|is best to|s best to) )+(?:(?:i|we|you|they) )?(?:\w+ )?(?:look|search|start|check|try)(?: \w+){0,4} $/ },
  { message: 'carer_first', asks: / (?:edt|emergency duty(?: team)?|duty team|out of hours(?: team)?|(?:the |her |his |their )?social worker) (?:first )?or (?:the )?(?:police|101|999) | (?:police|101|999) (?:first )?or (?:the )?(?:edt|emergency duty|duty team|out of hours|(?:her |his |their )?social worker) / },
  { message: 'asks_private', asks: /^ (?:lol |haha |wait )*(?:who|whos|who is|who else)(?: actually| else| can| will| is)* (?:read|reads|reading|see|sees|seeing) (?:this|these|it|my (?:texts?|messages?))(?: \w+){0,2} $/ },
  { message: 'asks_cost', asks: /^ (?:(?:how much|what) (?:does|do|will|would|is) (?:this|it|these|texts?|texting|a text)(?: \w+){0,2} (?:cost|costing|charge|charged)(?: \w+){0,3}|(?:does|do|will|is|are) (?:this|it|these|texts?|texting|i|you)(?: \w+){0,4} (?:cost|costing|charge|charged|free)(?: \w+){0,3}|how much (?:is|are) (?:this|it|these|texts?|a text)(?: \w+){0,3}) $/ },
  { message: 'asks_wait', asks: /^ how (?:long|much longer) (?:do|should|shall|must|can|would|am|have) (?:i|we) (?:\w+ ){0,3}(?:wait|leave it)(?: \w+){0,6} $/ },
  { message: 'asks_real', asks: /^ (?:lol |haha |wait )*(?:who|what) (?:runs|made|makes|owns|is behind|pays for|set up) (?:this|you|it|windowlight)(?: \w+){0,3} $|^ (?:lol |haha |wait )*is (?:this|it|that) (?:\w+ )?(?:real|legit|genuine|a scam|a joke|a wind up|fake)(?: \w+){0,3} $/ },
  { message: 'asks_private', asks: /^ (?:is|are|will) (?:this|it|these|what i say|my texts?|my messages?) (?:be |kept |all |really |actually |stay )*(?:private|secret|confidential|anonymous|between us)(?: \w+){0,3} $/ },
  { message: 'asks_which', asks: / (?:999|nine nine nine) or (?:101|111|one oh one) | (?:101|111) or 999 / },
  { message: 'asks_which', asks: /^ (?:(?:do|should|shall|can|could|must|would|will|did|is it|am) (?:i|we|it) (?:\w+ ){0,3}(?:ring|call|phone|dial|report)|should (?:i|we) (?:be )?(?:ringing|calling)|(?:which|what|wot) (?:number|one|no|police number)\b|(?:what|whats|what is) (?:is )?the (?:police )?number|who (?:do|should|shall|can|am) (?:i|we) (?:to |supposed to |meant to )?(?:ring|call|phone|report)|is it (?:999|101|an emergency|serious enough|too (?:soon|early)|bad enough)|is this (?:an emergency|999|101|serious)|(?:999|101) $|shall (?:i|we) (?:ring|call)|(?:how|where) (?:do|can|will|should|would|am) (?:i|we) (?:\w+ ){0,2}(?:ring|call|phone|report)|when (?:do|should|can|shall) (?:i|we) (?:ring|call|report|phone)|(?:do|does) (?:i|we|he|she|it|they) (?:\w+ ){0,4}(?:24|48|twenty four) )/ },
  { message: 'asks_real', asks: /^ (?:(?:a|an|real|the|any|to) )*(?:human|person|human being|real person)(?: (?:please|pls|plz|now))* $|^ (?:\w+ ){0,3}(?:(?:are|r|is) (?:you|u|this|it|there|ya) (?:\w+ ){0,4}(?:real|human|person|bot|robot|computer|machine|ai|chatbot|automated|someone|somebody|the police|police)|(?:you|u) (?:real|human|a (?:bot|person|robot|human|computer)))(?: \w+){0,3} $/ },
  { message: 'asks_real', asks: / (?:speak|talk|spk|chat|text|get|put me through|through|connect me|transfer me|want|need|message) (?:\w+ ){0,3}(?:a |an |real |actual |proper |live |some |the )+(?:human|person|human being|adviser|advisor|operator|agent|worker)(?: \w+){0,3} $/ },
  { message: 'asks_real', asks: /^ (?:can|could|will|would|do|are) (?:you|u) (?:\w+ ){0,3}(?:ring|call|phone|tell|contact|report|telling|ringing|calling|alert|send|let) (?:\w+ ){0,3}(?:them|police|101|999|someone|somebody|me|him|her|mum|dad|for (?:me|us)|it|ambulance|school|mine|anyone)(?: \w+){0,5} $/ },
  { message: 'asks_real', asks: /^ (?:is|are) (?:there |anyone |anybody |someone |any one |u |you )+(?:\w+ ){0,3}(?:there|reading|listening|here|person|reading this)(?: \w+){0,2} $|^ (?:anyone|anybody) (?:there|real|reading(?: this)?|listening|here) $|^ (?:you|u) (?:still )?there $|^ (?:who|what) (?:is this|are you|r u|am i (?:talking|speaking|texting) to)(?: \w+){0,3} $|^ (?:whos|whats) this $|^ who (?:is )?(?:reading|sees|reads) (?:this|these|my)(?: \w+){0,2} $/ },
  { message: 'asks_next', asks: /^ (?:what|wot|wat|whats|wots) (?:(?:happens|happen|is going to happen|will happen|is|now|next|going to happen|gonna happen|is next|is happening) ?(?:\w+ ){0,6}|(?:do|should|shall|can|must|am|could) (?:i|we) (?:\w+ ){0,3}(?:do|meant|supposed)(?: \w+){0,6} |(?:will|do|would|can|are) (?:the )?(?:police|they|officers|u|you|101)(?: \w+){0,6} )$/ },
  { message: 'asks_next', asks: /^ (?:how long (?:will|do|does|until|till|before|is|for)|when (?:will|do|are|is) (?:they|the police|police|someone|anyone)|will (?:they|the police|police|someone|anyone) (?:\w+ ){0,2}(?:come|look|search|find|help|ring|call|do|be|send|want|ask|take (?:me|us|this|it) serious\w*)|do (?:they|the police|police) (?:come|look|search|help)|are (?:they|the police|police) (?:coming|looking|going to (?:come|look|help)))(?: \w+){0,8} $/ },
]

/** Without one of these words, and without a question mark, nothing is asked. */
const asking = needs('what wot wat wit whats wots wats who whom whos where wheres when whens why how hows which will would can could shall should must cant wont shouldnt couldnt dont arent isnt doesnt didnt havent hasnt '
  + 'do does did has is are r am have you u ya yous yiz anyone anybody someone any 999 101 111 nine speak talk spk chat text get put through connect transfer want need message show send read forward give let pass tell here windowlight number human person')
export const mayAsk = (said: Folded): boolean => said.typed.includes('?') || holdsOne(said, asking)

/**
 * The fixed words that answer a question to us, or null where nothing is asked. What holds them back from ringing comes first,
 * for a question may be a fear ("will social services take him"). `question`: the key of the one on their screen.
 */
export const answerFor = (said: Folded, question?: string): MessageKey | null => {
  if (said.typed.length > longest) return null
  return roadFor(said, question) ?? (mayAsk(said) ? askedOf(said) : null)
}

/** The words that answer what is asked, whether or not it may be a question at all. */
export const askedOf = (said: Folded): MessageKey | null => {
  const all = said.sentences()
  if (all.length <= 2 && all.some(({ opening, spaced }) => ofTheirWords.some((form) => form.test(opening) || form.test(spaced)))) return 'asks_child'
  for (const { message, asks } of fixed) {
    if (all.some(({ opening, spaced }) => asks.test(opening) || asks.test(spaced))) return isAsking(said) || all.length === 1 ? message : null
  }
  return isAsking(said) ? 'asks_other' : null
}

/** What somebody asks about us who has no report with us: at the door, and who knows of another's child. Whatever else they ask is no question to us. */
const ofUs = new Set<MessageKey>(['asks_real', 'asks_cost', 'asks_wait', 'asks_private'])
export const askedOfUs = (said: Folded): MessageKey | null => {
  const message = said.typed.length <= longest && mayAsk(said) ? askedOf(said) : null
  return message !== null && ofUs.has(message) ? message : null
}

const toAnswer = '(?:press|text|type|put|send|push|pick|choose|reply|respond|answer|write|use|click|hit|tap)'
/** "What do I text him?" is another matter. */
const notToOthers = '(?! (?:him|her|them|to|police|the police|101|999|school|his|my|our))'
/** What to do with the numbers, and how to answer at all: "which number do i press", "do i press 1", "what do i reply". */
const how: readonly RegExp[] = [
  /^ (?:what|wot|wat) (?:do|are|is|does) (?:the|these|those|all the|all these|that|this) numbers?(?: \w+){0,4} $/,
  /^ how (?:do|should|can) i (?:answer|reply|text back|use this|use it|do this)(?: \w+){0,3} $/,
  new RegExp(`^ (?:what|wot|wat|which) (?:number|one|no|num|button|key|option|letter)s? (?:do|should|shall|can|am|is it|to|must) (?:i )?(?:\\w+ ){0,2}?${toAnswer}${notToOthers}(?: \\w+){0,4} $`),
  new RegExp(`^ (?:what|wot|wat|how) (?:do|should|shall|can|am|must) i (?:just |even |actually |have to |need to |meant to |supposed to |gonna )*(?:press|text|text back|type|put|push|reply|respond|answer|write|click)${notToOthers}(?: \\w+){0,3} $`),
  new RegExp(`^ (?:do|should|shall|can|must) i (?:just |have to |need to )*${toAnswer}(?: with| you| back)? (?:(?:a|the) (?:number|numbers|word|answer)|one|two|three|\\d{1,2}|yes|no|numbers)(?: \\w+){0,3} $`),
  new RegExp(`^ (?:i |im |i am )?(?:dont|do not|not|unsure|confused)(?: \\w+){0,2} (?:which|what|wot|how)(?: number| one| button| word)?(?: to| do i| am i| should i| i)* ${toAnswer}${notToOthers}(?: \\w+){0,3} $`),
  /^ (?:i )?(?:dont|do not|cant) (?:understand|get|follow) (?:the |these |those |all the |what the )*numbers?(?: \w+){0,3} $/,
  /^ (?:im |i am )?confused (?:by|about|with|over) (?:the |these |all the )*numbers? $/,
]
/** Do they ask how to answer? */
export const asksHow = (said: Folded): boolean => said.typed.length <= 100 && said.sentences().some(({ opening, spaced }) => how.some((form) => form.test(opening) || form.test(spaced)))

/** A young person's questions about who sees this and whom we tell. Statements count: "dont tell anyone" asks for an answer. */
const privacy: readonly RegExp[] = [
  / (?:can|could|will|does|do|would|might) (?:my |me |the |any)?(?:mum|mam|mom|mums|dad|dads|parents?|stepdad|stepmum|foster carer|foster mum|carers?|staff|key ?worker|unit|nan|gran|family|school|teacher|teachers|social worker|police|anyone|anybody|someone|they|he|she|people|home|boyfriend|one) (?:\w+ ){0,3}(?:see|read|find|know|look at|check|be told|hear|get|find out|trace|track|tell)/,
  / (?:dont|do not|please dont|pls dont|plz dont|never|u better not|you wont|u wont|promise (?:you wont|not to|u wont)|wont|not going to|not gonna) (?:\w+ )?(?:tell|ring|call|contact|report|phone|grass|share|show|say anything|let) (?:\w+ ){0,2}(?:anyone|any1|anybody|my|me|mum|mam|dad|police|them|the|him|her|this|on me|to|social|school|parents)/,
  / (?:(?:are|r|will|would|do|did|have|if) (?:you|u|ya|they)|(?:you|u) (?:gonna|going|will|wont)) (?:\w+ ){0,3}(?:ring|call|tell|telling|contact|report|inform|phone|grass|send|ringing|calling|share|told|rung|called) (?:\w+ ){0,2}(?:police|feds|cops|mum|mam|mom|dad|parents?|anyone|any1|anybody|someone|on me|them|social|social worker|school|home|him|her|carer|carers|my) /,
  /^ (?:will|would|are|do) (?:you|u) (?:tell|gonna tell|going to tell|telling|grass|snitch|ring|ring them)(?: \w+){0,3} $/,
  / (?:is|are|will) (?:this|it|these|that|what i say|my texts?|my messages?) (?:be |kept |all |really |actually |stay )*(?:private|secret|confidential|anonymous|safe to (?:say|text|talk)|between us|recorded|saved|kept)/,
  / (?:who|whos) (?:can |will |is |else )*(?:see|sees|read|reads|reading|know|knows|seeing)(?: this| these| it| my|what)/,
  / (?:can|could|will|do|are) (?:you|u|they|police|he|she) (?:\w+ )?(?:track|trace|find|see|know|tracking|locate) (?:me|where (?:i am|im)|my (?:phone|location|number)|who i am)/,
]

/** "If i ring police will they tell my mum": of their own home, and no word of being away from it. */
const ofOwnHome = / (?:will|would|do|does|can|could|might|gonna|going to) (?:(?:the )?(?:they|you|u|police|school|anyone|anybody) (?:\w+ ){0,2}?(?:tell|ring|call|text|contact|phone) (?:my |me |ma )(?:mum|mam|mom|dad|parents|nan|carers?)|(?:my |me |ma )(?:mum|mam|mom|dad|parents|nan|carers?) (?:\w+ )?(?:find out|know|be told))(?: about (?:it|this|me)| too| as well)? $/
/** Whoever told us of a friend asks whether it will come out at home: it is the friend who is away still. */
export const asksIfHomeHears = (said: Folded): boolean => said.typed.length <= 80 && ofOwnHome.test(said.spaced())

/** What somebody who tells on a friend is afraid of. */
const tellersFears: readonly Fixed[] = [
  { message: 'other_name', asks: / (?:my name|who i am|it was me|from me|anonymous\w*|confidential) | (?:is|are|will) (?:this|it|these) (?:be |kept |stay )*(?:secret|private) |^ (?:can|could|will|do|does) (?:the )?(?:police|anyone|anybody|they|you|u|her|his|she|he)(?: \w+){0,3} (?:see|read|know|find out|trace|track)(?: \w+){0,4} $/ },
  { message: 'other_trouble', asks: / (?:get|getting|gets) (?:her |him |them |me |us |my \w+ |anyone |anybody )?(?:in|into) (?:\w+ )?trouble | (?:will|would|am|are) (?:i|she|he|they|we) (?:\w+ ){0,2}(?:in|into) (?:\w+ )?trouble | (?:will|would|could|might|gonna|going to|get) (?:\w+ ){0,2}arrest(?:ed)? | (?:grass|grassing|snitch|snitching) | (?:hate|never (?:speak|talk) to) me | (?:told|asked|begged|made|makes|warned) me (?:\w+ ){0,3}(?:not to|dont|never to|never) (?:tell|say|grass|let on) | (?:she|he|they|shes|hes|mate|friend|bestie) (?:just |always |keeps )?(?:said|says|saying|goes) (?:\w+ )?(?:dont|not to|never|please dont|pls dont) (?:tell|say|grass|let on) | i (?:promised|swore) (?:\w+ ){0,2}(?:not to|i wouldnt|i wont|never to|to keep) / },
]
/** The words for somebody who knows something and fears to say it, or null. Shorter than what they have to tell. */
export const fearOfTelling = (said: Folded): MessageKey | null =>
  said.typed.length > 80 ? null : asksIfHomeHears(said) ? 'other_name' : tellersFears.find(({ asks }) => asks.test(said.spaced()))?.message ?? null

/** "Can you tell my mum im ok" asks for the contrary. */
const asksUsToTell = / (?:tell|let|ring|text|message|say to) (?:\w+ ){1,4}(?:know )?(?:that )?(?:im|i am|i m|i|am) (?:\w+ )?(?:ok|okay|safe|alright|all right|fine|alive|sorry|love|good|with|at) | (?:tell|let) (?:my|me|ma) (?:mum|mam|mom|dad|da|nan|gran|sister|brother|parents|family|carer) (?:know )?(?:(?:that )?(?:im|i am|am) |not to worry )/

/** Does a young person ask us to say at home that they are all right? */
export const asksToTell = (said: Folded): boolean => {
  const text = upTo(longest, said).spaced()
  return asksUsToTell.test(text) && !/ (?:dont|do not|never|not) (?:tell|let|ring|text|message) /.test(text)
}

/** Does a young person ask what comes of going home, or whether they will be made to? */
export const asksGoingHome = (said: Folded): boolean => said.typed.length <= 100
  && / (?:what|wot|wat) (?:happens|will happen|would happen|happen|if) (?:\w+ ){0,3}go (?:back|bk|home) | (?:will|would|can|could|do|are|gonna|going to) (?:\w+ ){0,3}(?:make|force|send|take|drag) me (?:go )?(?:back|bk|home) | do i (?:have|need|hav) to go (?:back|bk|home) /.test(said.spaced())

/** The same question means another thing once the police have been rung. */
const onceRung: Partial<Record<MessageKey, MessageKey>> = { asks_next: 'next_rung', road_on_the_phone: 'police_here' }
/** What a parent writes when there is nothing left to do but wait. */
const whileWaiting: readonly { message: MessageKey; says: RegExp }[] = [
  { message: 'police_came', says: /^ (?:the )?(?:police|they|officers?|cops|pc \w+) (?:just )?(?:came|have been|been|left|have left|have gone|visited|searched)(?: \w+){0,6} $/ },
  { message: 'no_news', says: /^ (?:(?:still|no|there is|theres|got|just|its|ok|hi|hello|sorry|sadly|ive) )*(?:nothing|no news|no sign|no change|not back|not home|missing|waiting|no word|no update|not heard)(?: (?:yet|still|new|here|of (?:him|her|them)|from (?:him|her|them|the police|police)|anything|heard|back|at all|to (?:say|tell|report)|happening|changed|has happened|sorry))* $/ },
]

/** "Still not back" is no reference and no officer, whatever was asked. */
const stillNot = /^ (?:still (?:nothing|no|not)|no (?:news|sign)|not (?:back|home)) /

/** The same in the words for the time after the call. `question`: what is being asked, for "nothing" may be the answer to it. */
export const answerOnceRung = (said: Folded, answer: MessageKey | null, question: string | null): MessageKey | null => {
  if (answer === 'asks_other' && / (?:news|heard)(?: anything)? /.test(said.spaced())) return 'no_news'
  if (answer !== null) return onceRung[answer] ?? answer
  const isResting = question === null || (question.startsWith('police_') && stillNot.test(said.spaced()))
  return isResting ? whileWaiting.find(({ says }) => says.test(said.spaced()))?.message ?? null : null
}

/** Does a young person ask who sees what they write, or ask us to tell nobody? */
export const asksPrivacy = (said: Folded): boolean => {
  const text = upTo(longest * 2, said).spaced()
  return !asksUsToTell.test(text) && privacy.some((form) => form.test(text))
}

/** The question that a bare number answers while a young person is asked nothing: what they were offered at first, still offered. */
export const picksAgain = ({ flow, place, shown, milestones: { checked_in: asked, menu_shown: menu } }: Pick<Conversation, 'flow' | 'place' | 'shown' | 'milestones'>, said: string): string | null => {
  if (flow !== 'young_person' || shown !== null || (place !== 'withThem' && place !== 'checkedIn')) return null
  const isNumber = /^\W*[1-8]\W*$/.test(said)
  // What they saw last: after a check-in a number is no pick from what was offered before it. A bare "ok" may be for our own answer.
  const how = howTheyAre(folded(said))
  if ((isNumber || how === 'call' || how === 'not_ok') && asked !== undefined && asked > (menu ?? -1)) return 'young_check_in'
  return isNumber || isOffered(said) ? 'young_start' : null
}

/** Said by its name, as it stands in the list. "Im ok" and "home" say other things too. */
const isOffered = (said: string) => offered.has(spacedOf(said).trim())
const offered = new Set(young.young_start.options.filter(({ value }) => value !== 'help').flatMap(({ label, also }) => [label, ...also])
  .map((name) => spacedOf(name).trim()).filter((name) => !['home', 'safe', 'im safe', 'listen to me', 'phone'].includes(name)))
