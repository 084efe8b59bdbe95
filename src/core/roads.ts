/**
 * What holds a parent back from ringing, plainly said: one sentence and one road each (design §3 ⑤). Plain signs only; the
 * words are kept, and the question that waits is put again. What a *child* is afraid of is not the parent's own fear: it is
 * for the report, so a fear counts only where it is the writer's.
 */
import type { MessageKey } from '../../content/messages/index.ts'
import { holdsOne, needs, type Folded } from './folded.ts'

/** `needs`: without one of these words none of `says` is said. */
type Signs = { road: MessageKey; needs: ReadonlySet<string>; says: readonly RegExp[] }

const softly = '(?:(?:so|too|really|very|just|a bit|bit|a little|still|actually|also|honestly|fucking|am|quite|abit) )*'
const feeling = '(?:scared|scare|scaring|afraid|frightened|frighten|terrified|worried|worry|worrying|fear|nervous|petrified)'
/** The writer's own fear: "im scared", or a text that opens with it. "She is scared of him" is neither. */
const fear = `(?:^ |(?<! (?:said|says|she|he|they|hes|shes)) (?:i am|im|i m|i was|i|we are|were|we re|we|me) )${softly}${feeling}`
const someoneAtHome = '(?:husband|hubby|partner|boyfriend|bf|ex|dad|stepdad|step dad|father|wife|girlfriend|mum|brother|uncle|family|in laws|father in law|fella|bloke|other half)'
const authority = '(?:social services|social service|social workers?|social work|the social|socials|ss|children s services|childrens services|childrens social care|immigration|home office|deported|deport|deportation|border force)'

const afraidAtHome: readonly RegExp[] = [
  new RegExp(`${fear} (?:of|about) (?:my |our |her |his |the kids |their )?${someoneAtHome} (?!phone|car|house)`),
  new RegExp(`${fear} of (?:him|her) (?!own|getting|being|going|doing|dying|not|freezing|out|running|falling|in|with|meeting|ending|hurting (?:him|her)self)`),
  new RegExp(`${fear} (?:of |about )?(?:what|wot) (?:he|she|my ${someoneAtHome}|her ${someoneAtHome}|his ${someoneAtHome}) ?(?:ll|will|d|would|might|may|could|is going to|is gonna|s gonna|s going to)? ?(?:do|say|think)? ?(?:if|when) i `),
  new RegExp(`${fear} (?:of |about )?(?:what|wot) (?:hell|shell|he will|she will|he ll|he might|hed|my ${someoneAtHome} (?:will|might|would)) do (?!to (?:him|her)self )`),
  new RegExp(`(?: he| she| my ${someoneAtHome}| her ${someoneAtHome}| his ${someoneAtHome}) ?(?:ll|will|d|would|s going to|s gonna|is going to) (?:hit|hurt|beat|batter|kick off on|go mad at|go mental at|kill|punch|smack) me (?:if|when|for)`),
  / (?:hell|shell) (?:hit|hurt|beat|batter|go mad at|go mental at|kill|punch|smack) me (?:if|when|for)/,
  new RegExp(` (?:my |her |his |the )?(?:he|${someoneAtHome}) (?:wont|will not|doesnt|does not|is not|isnt) (?:let|letting) me (?:ring|call|phone|report|tell|contact)`),
  / (?:he|she) (?:said|says|told me|threatened) (?:\w+ ){0,3}(?:not to|dont|wont let me|if i) (?:ring|call|phone|report)/,
  / cant (?:ring|call|phone) (?:them |the police |police )?(?:cos|because|coz|while|when|in front of|with) (?:of )?(?:him|hes|he is|my (?:husband|partner|boyfriend|ex))/,
]

const afraidOfServices: readonly RegExp[] = [
  new RegExp(`(?:${fear}|dont want|do not want|not want|without|involve|involving|avoid|keep|cant have|will they (?:call|tell|ring|contact|get)|will you (?:call|tell|ring|contact|get)|will it be|do they (?:call|tell)|are you|is this) (?:\\w+ ){0,3}${authority} `),
  new RegExp(` (?:will|would|can|could|do|might|may|gonna|going to|ll|are) ${authority} (?:\\w+ ){0,3}(?:take|come|get|involved|know|judge|be told|be involved|find out|remove|visit|deport)`),
  new RegExp(` ${authority} (?:will|might|could|would|may|ll|are going to|going to|gonna) (?:\\w+ )?(?:take|get involved|come|remove|judge|deport)`),
  / (?:they|theyll|police|you|youll|the police|who|they ll) ?(?:will|would|might|can|could|may|are going to|gonna|going to|ll)? ?(?:take|taking|remove) (?:my|our|the|all my|both my) (?:other |little )?(?:kids|children|child|baby|son|daughter|bairns|weans)(?: off| away| from| into| $)/,
  / (?:take|taking|lose|losing|remove|removing) (?:my|our|the|all my) (?:other |little )?(?:kids|children|child|bairns|weans) (?:off|away|from|into)/,
  / (?:lose|losing|loose|loosing) (?:my|our) (?:other )?(?:kids|children|child|bairns|weans|son|daughter) (?:if|when|over|for|because|cos)/,
  / (?:will|would|could|can|might|do|am|are) (?:i|we) (?:\w+ ){0,2}(?:lose|loose|losing) (?:my|our|him|her|them|the) /,
  / (?:take|taking|put|putting|took) (?:him|her|them|my (?:son|daughter|kids|children|child)|us) (?:off me|off us|into care|in to care|in care|into foster care)/,
  / (?:will|would|could|can|might) (?:they|the police|police|you|someone|social|the council) (?:\w+ )?take (?:him|her|them)(?: away| off| from| in to care| into care| $)/,
  / (?:deport|deported|deporting|deportation) (?:me|us|him|her|them|my|if|for|because|$)/,
  / (?:get|be|being|getting|us|me) deported/,
  / (?:no|without|dont have|havent got|havent|not have|got no|have no|not got|dont got|no have) (?:any |the |my |right |proper |our |legal )?(?:papers|visa|passport and visa|status|leave to remain|right to be here) /,
  / (?:visa has run out|visa ran out|visa expired|visa has expired|overstayed|overstayer|undocumented|asylum seekers?|illegal here|here illegally|not legal here|not here legally|im illegal|we are illegal|waiting for (?:my |our )?asylum)/,
  / (?:ask|check|checking|want|see|asking) (?:for |about )?(?:my|our) (?:papers|visa|immigration|status) /,
  / (?:ring|call|tell|contact|report (?:me|us) to) (?:the )?(?:immigration|home office)/,
]

const noWayToRing: readonly RegExp[] = [
  // His phone, and hers, are for the report.
  /(?:^| (?:i|ive|im|we|weve|i have|ive got|i got|i am|we have|(?:ring|call|phone|text)(?: them| you| 101| police)?(?: with)?|cos|because|but|my phone has|my phone is|my mobile has|my phones) )(?: ?(?:no|out of|run out of|ran out of|havent got|got no|dont have|without|not got|zero|used up)) (?:any |my |all my |phone |enough )?(?:credit|minutes|top up|calls left) (?!card|score|on (?:her|his|their))/,
  / (?:i|ive|weve|we|got|have|theres|there is|with|only got) (?:\w+ )?(?:no|zero|havent any|not any|bad|rubbish|poor|hardly any|barely any) (?:phone |mobile )?(?:signal|reception|bars|coverage) /,
  /^ (?:no|bad|rubbish) (?:signal|reception|bars|coverage) (?:here|at home|in (?:my|the|our) (?:house|flat)|where i am|on my phone|$)/,
  / (?:cant|cannot|couldnt|can t) (?:ring|call|phone)(?: \w+){0,3} (?:no|cos no|out of|got no|without) (?:credit|minutes|signal|reception)/,
  / my (?:credit|minutes|top up|calls) (?:has |have |is |are |just |all )*(?:run out|ran out|gone|finished|ended)/,
]

const police = '(?:the police|police|101|999|the operator|a call handler|the call handler|the officer|an officer|officers|the cops|cops)'
const mine = '(?:i|im|i am|we|we are|were|my (?:husband|wife|partner|mum|dad|sister|brother|mate|friend|daughter|son)|(?:his|her|their) (?:dad|mum))'
const speaking: readonly RegExp[] = [
  new RegExp(`(?:^| ${mine}(?: is| s| are)?) (?:just |now |still |currently |actually )*(?:on (?:the )?(?:phone|line|fone)|talking|speaking|through|on a call|on call|on) (?:to|with) (?:them|${police})(?: |$)(?!yesterday|last|earlier|this morning)`),
  /^ (?:ok |yes |right |im |i am |we are |ive got |i got |got )*(?:through|thru)(?: now| at last| finally| to (?:them|someone|somebody))* $/,
  new RegExp(`^ (?:ringing|calling|phoning|im ringing|im calling|im phoning|i am ringing|we are ringing|were ringing|dialling|im dialling) (?:them|${police})(?: (?:right )?now| as we speak)? $`),
  new RegExp(` (?:the police|police|officers?|an officer|a police officer|the cops|cops|two officers|a policeman|a policewoman|pc \\w+)(?: is| are| have| has| s)? (?:just |now |already |finally )*(?:here|arrived|at (?:the|my|our) (?:door|house)|outside|on (?:their|the|its) way|coming|with (?:me|us)|turned up|in the house) (?!tomorrow)`),
]
/** "They" are the police only where the question is not about the child. */
const theyCome = /^ (?:ok |yes |yeah )*(?:they are|theyre|they re|they have|theyve|they) (?:just |now |already |finally )*(?:coming|on (?:their|the) way|here|sending (?:someone|an officer|somebody|a car|police)|arrived)(?: now| over| out| round| to (?:me|us|mine|the house))* $/
const aboutTheChild = new Set(['home_plan', 'back_yet', 'whereabouts', 'with_whom', 'child_name'])

/** "Am I overreacting", "I don't want to waste their time": what keeps a parent from ringing more often than anything else. */
const doubtsThemself: readonly RegExp[] = [
  / (?:waste|wasting|wasted|waist|wasteing)(?: of)?(?: the| there| their| theyre| your| ur| everyones| anyones| somebodys| police| polices| peoples)* time /,
  / (?:am i|are we|im|i am|were|i might be|maybe i am|i must be|i dont want to be|i feel like im) (?:just |only |probably |being |a bit |so |really |too )*(?:over ?reacting|overeacting|over reactin|silly|daft|paranoid|dramatic|a nuisance|neurotic|making a fuss|fussing|panicking over nothing|bothering (?:you|them|anyone|people|the police)) /,
  / i feel (?:so |really |a bit |like im being |like i am being |abit )*(?:silly|stupid|daft|a fool|an idiot|ridiculous) /,
  /^ (?:\w+ ){0,3}(?:dont|do not) want to (?:bother|trouble|be a bother|make a fuss|cause a fuss|be a nuisance)(?: \w+){0,3} $/,
]
/** Longer than this it is a story with a doubt in it, and the story is the answer. */
const shortDoubt = 90

/** In this order: of two, what stands higher holds them back more. */
export const signs: readonly Signs[] = [
  { road: 'road_deaf', needs: needs('deaf hearing hear bsl sign'), says: [/^ (?:(?:i |we |am |im |both )*deaf(?: (?:person|here|too|sorry|please|remember))*|bsl(?: user| please)?) $| (?:i am|im|i m|were|we are) (?:a )?(?:deaf|hard of hearing|profoundly deaf)\b| cant hear on the phone| i use (?:bsl|sign language)\b| (?:deaf mum|deaf dad|deaf parent)\b/] },
  { road: 'road_language', needs: needs('english interpreter translator'), says: [/ (?:no|not|dont|do not|cant|little|hardly) (?:speak|talk|understand|know|write|read)(?: \w+){0,3} english\b(?! (?:teacher|lesson|class|homework|exam|test|book|tutor|set|essay))/, / (?:my|our|not|no|little|bad|poor|dont speak|dont speak good|cant speak|not good) english\b(?! (?:teacher|lesson|class|homework|exam|test|book|tutor|set|essay))| english (?:is )?(?:not good|bad|no good|not very good)\b| need an? (?:interpreter|translator)\b/] },
  { road: 'road_afraid_home', says: afraidAtHome,
    needs: needs('scared scare scaring afraid frightened frighten terrified worried worry worrying fear nervous petrified hit hurt beat batter kick mad mental kill punch smack let letting ring call phone report') },
  { road: 'road_services', says: afraidOfServices,
    needs: needs('social socials ss services childrens immigration office border deport deported deporting deportation take taking took put putting remove removing lose losing loose loosing papers visa passport status remain right overstayed overstayer undocumented asylum illegal illegally legal legally') },
  { road: 'road_no_credit', says: noWayToRing, needs: needs('credit minutes top calls signal reception bars coverage') },
  { road: 'road_on_the_phone', says: speaking, needs: needs('police 101 999 operator handler officer officers cops policeman policewoman pc through thru them') },
]
/** Said in a few words only. */
export const shortSigns: Signs = { road: 'road_doubt', says: doubtsThemself,
  needs: needs('waste wasting wasted waist wasteing reacting overreacting overeacting reactin silly daft paranoid dramatic nuisance neurotic fuss fussing panicking bothering stupid fool idiot ridiculous bother trouble') }

const isSaid = (said: Folded, { needs: some, says }: Signs) => holdsOne(said, some) && says.some((form) => form.test(said.spaced()))

const tongues = 'polish|romanian|arabic|urdu|punjabi|bengali|sylheti|gujarati|hindi|tamil|somali|portuguese|spanish|french|italian|german|turkish|kurdish|farsi|persian|dari|pashto|ukrainian|russian|lithuanian|latvian|bulgarian|hungarian|slovak|czech|albanian|greek|chinese|mandarin|cantonese|vietnamese|tigrinya|amharic|yoruba|swahili|nepali'
/** A language, and no more. Under the first questions it is no answer, and says in which one they could ring. */
const onlyTongue = new RegExp(`^ (?:i speak |we speak |speak |i am |im |only |my language is |my language )*(?:${tongues})(?: (?:only|please|language|speaker|here))* $`)
const fewWords = /^ (?:(?:sorry|hello|hi|please|i|we|me|my) )*(?:no|not) (?:understand|speak|talk|know english|english)(?: \w+){0,3} $/
/** They say which language they speak, or that they have little English. */
export const littleEnglish = (said: Folded): boolean => cannotRing(said) === 'road_language' || onlyTongue.test(said.spaced()) || fewWords.test(said.spaced())
const beforeLooks = new Set<string | undefined>([undefined, 'red_flags', 'rung_999', 'whereabouts', 'confirm_gleaned', 'rung'])

/** Whether this person cannot ring by voice, or not in English: the first texts are answered for it at once. */
export const cannotRing = (said: Folded): MessageKey | null => signs.slice(0, 2).find((some) => isSaid(said, some))?.road ?? null

/** The message that answers what they fear, or null. `question`: the key of the one on their screen, which says who "they" are. */
export const roadFor = (said: Folded, question?: string): MessageKey | null => {
  const road = signs.find((some) => isSaid(said, some))?.road
  if (road) return road
  if (beforeLooks.has(question) && onlyTongue.test(said.spaced())) return 'road_language'
  if (said.typed.length <= shortDoubt && isSaid(said, shortSigns)) return shortSigns.road
  return question !== undefined && !aboutTheChild.has(question) && !question.startsWith('back_') && theyCome.test(said.spaced()) ? 'road_on_the_phone' : null
}
