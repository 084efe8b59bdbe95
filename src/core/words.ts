/**
 * Words that act at any point, in the ways that people write them; only where they are the whole message (experience.md §3.1).
 * The carrier's own words (STOP, END, HELP …) are never ours (`carrier-words.ts`).
 */
import { unstretch } from './answers/plain.ts'
import { carrierIn } from './carrier-words.ts'
import { changeIn } from './change-word.ts'
import type { Folded } from './folded.ts'

export type Word =
  | { word: 'now' | 'report' | 'ready' | 'rung' | 'words' | 'back' | 'skip' | 'why' | 'menu' | 'start_again' | 'go_on' | 'web' | 'me'
    | 'not_rung' | 'returned' | 'located' | 'news' | 'somebody_else' | 'who_are_you' | 'answers' | 'unshare' | 'no_answer' | 'refused' }
  /** `number`: the answer's number in the list that was shown; null where none was said. */
  | { word: 'change'; number: number | null }

const whole = (...forms: readonly string[]) => new RegExp(`^(?:${forms.join('|')})$`)

const police = '(?:the |a )?(?:(?:nice|lovely|kind|very nice) )?(?:police ?man|police ?woman|police officer|officer|police|polis|polise|cops|coppers|pigs|101|999|112|one oh one|old bill|bobbies|emergency services)'
const rang = '(?:rung|rang|rand|ring(?:ed)|called|phoned|foned|dialled|dialed)'
const told = '(?:reported (?:it |him |her |them )?to|spoken to|spoke to|spoke with|been on to|got through to|got thru to|told|informed|'
  + 'contacted)'
const have = '(?:i have|we have|ive|weve|i|we|have|my (?:husband|wife|partner|mum|dad|sister|brother)(?: has|s)?|(?:his|her|their) '
  + '(?:dad|mum)(?: has|s)?|done it)'
const lately = '(?:(?: them)?(?: already| now| just now| earlier| today| tonight| yesterday| last night| twice| again| a (?:minute|'
  + 'while) ago| an hour ago| \\d+ (?:mins|minutes|hours) ago| and reported (?:it|him|her|them)| to report (?:it|him|her|them)(?: '
  + 'missing)?| about (?:it|him|her|them)))*'
const reference = '(?:(?: and)?(?: (?:they|ive|we|got|have|gave|given|me|us|a|an|the|my|is|its|was|police|been|taken|it))*(?: (?:ref|'
  + 'reference|log|incident|crime|cad)(?: (?:no|num|number))?)(?: (?:is|no|number))*(?: [\\w]*\\d[\\w]*){0,4})?'

const numbered = '(?: (?:they|ive|we|got|have|gave|given|me|us|a|an|the|my|is|its|was|police|i|and))* (?:ref|reference|log|incident|crime|cad)(?: (?:no|num|number))?(?: is)?(?: [\\w]*\\d[\\w]*){1,4}(?: of today| today)?'

const they = '(?:shes|hes|theyre|she is|he is|they are|shes just|hes just|theyre just|she has|he has|they have|she|he|they|our [a-z]+ '
  + 'is|our kids|our kid is|\\p{L}{2,12}s|\\p{L}{2,12} is|\\p{L}{2,12} has)'
const kin = '(?:her|him|them|my (?:son|daughter|boy|girl|lad|lass|child|kid|grandson|granddaughter|little one))'
const home = '(?:back|home|bk|hme)'
const backAt = `(?:(?:safe(?:ly)? )?(?:and (?:well|sound) )?${home}(?: ${home})?|turned up|(?:come|com) (?:${home}|in|through the door)|(?:came|cam) `
  + `(?:${home}|in)|walked (?:back )?(?:in|through the door)|arrived (?:${home}|home)|returned|got (?:${home}|in)|(?:back |home )?with `
  + `me(?: now)?|here(?: with me)?)`
const gladly = '(?: (?:now|safe|safely|and well|and sound|and safe|thank god|thank goodness|thank you|thanks|cheers|phew|at last|'
  + 'finally|already|just now|with me|and ok|and fine|and shes ok|and hes ok|ok|and|today|tonight|safe n well|home|again|x+|ta|bless|'
  + 'all good|everyone|everybody))*'
const notBack = /\b(?:not|isnt|aint|hasnt|havent|never|wasnt|wish|hope|hoping|hopefully|if|when|until|till|should|could|would|might|may|on (?:snap|snapchat|insta|instagram|tiktok|whatsapp|facebook|fb|xbox|fortnite|discord|roblox|online)|online|back to|want|need|please|pls|come back)\b/

const person = '(?:mum|mam|mom|dad|husband|wife|partner|boyfriend|girlfriend|sister|brother|son|daughter|nan|gran|grandad|aunt|auntie|'
  + 'uncle|friend|mate|boss|colleague|carer|stepdad|stepmum|ex|flatmate|neighbour)'
/** Said after "this isn't": a thing, a feeling or a wish, not a name. */
const notNames = new Set(('right good working helping helpful funny fair like normal fun ok okay okey easy true it that this what how '
  + 'why where her him them me mine yours ours us there here him hers enough over good bad nice safe new '
  + 'great urgent real possible acceptable correct useful clear about for the a an my your his their really very so just usual unusual '
    + 'now yet tonight today tomorrow later again ready allowed bothered long much possible happening on off in out at doing going making getting any all yes no not late early far serious anything nothing '
  + 'something someone somebody everyone anyone hard worth the one quick fast only always never because sure answering stopping letting '
    + 'showing legal illegal allowed relevant necessary important joke').split(' '))
const wrongName = new RegExp(`^(?:no |sorry |hi |hello |um )*(?:(?:this|it) (?:isnt|is not|aint)|its not|this is not|im not|i am not|`
  + `not) (\\p{L}{3,20})(?: (?:any ?more|now|here|sorry|speaking|mate|love))*( (?:its|it is|this is|im|i am)(?: \\p{L}+){1,4})?$`,
  'u')

type Row = { word: Exclude<Word['word'], 'change'>; form: RegExp; unless?: RegExp }

const rows: readonly Row[] = [
  { word: 'now', form: whole('now', 'right now', 'now now', 'urgent', 'its urgent', 'this is urgent',
    '(?:its |this is |its an |this is an |an )?emergency', 'in danger', 'danger', 'danger now', 'sos',
    '(?:i |we )?need help(?: now)?(?: right now)?', '(?:i |we )?need help (?:urgently|asap)', 'help now', 'help me now', 'now help') },
  { word: 'report', form: whole('report', 'report it', 'report now', 'report (?:him|her|them)', 'report missing',
    'report (?:my )?(?:son|daughter|child|kid)(?: missing)?', 'report (?:him|her|them|it) (?:missing|now)',
    '(?:i |we )?(?:want|need|would like|id like|wanna|have) to (?:make a |do a |start a )?report(?: (?:it|him|her|them))?(?: '
      + 'missing)?(?: now)?',
    '(?:can|could) (?:i|we) report(?: (?:it|him|her|them))?(?: missing)?(?: now)?', '(?:make|start|do|file) (?:a|the|my) report(?: now)?',
    'lets (?:report|do the report|do it)', 'ill report (?:it|him|her|them)(?: now)?') },
  { word: 'ready', form: whole('ready', 'im ready', 'i am ready', 'were ready', 'we are ready', 'ready now', 'all ready',
    'ready to (?:ring|call|report|phone)', 'im ready to (?:ring|call|report|phone)(?: now)?',
    '(?:give me|send|send me|show me|can i (?:have|see)|where is|wheres|see|get) (?:my|the) report', 'my report') },
  { word: 'rung',
    form: whole(`(?:yes |yeah |yep )?${have}? ?(?:just |already |now |finally |have )*(?:${rang} (?:${police}|them)|${told} ${police})${lately}${reference}`,
    `${have} (?:just |already |now |finally )*(?:rung|rang|called|phoned)${lately}${reference}`,
    `(?:just )?(?:rung|rang)${lately}${reference}`,
    // A number that the police gave is proof enough: "done, got a log number 0412".
    `(?:yes |all )?done(?: it)?${numbered}`,
    '(?:they|theyve|101|999|the police|police) (?:have |just )*(?:gave|given|give) (?:me|us) (?:a |the |this )?(?:ref |reference |log |incident |crime )?(?:number|no|num|ref|reference|log)(?: is| its)?(?: [\\w]*\\d[\\w]*){1,4}(?: of today| today)?',
    '(?:its |ive |weve |i |we )?(?:just |already )?reported(?: (?:it|him|her|them))?(?: missing)?(?: already| now| today| to (?:the '
      + ')?police)*',
    `${police} (?:know|have been told|told|informed|called|rung|are aware|are on (?:their|the) way|are here|have it|on their way|on the `
      + `way|coming|here)(?: now| already)*`,
    `done(?: it)? (?:ive )?${rang} (?:${police}|them)`, '(?:ive )?made the call', 'call made', 'rung done', 'done rung') },
  { word: 'not_rung', form: whole('not rung', 'not rung yet', `(?:sorry |no |actually |wait |oh |ok |but )*(?:i |we |ive |weve |i have |we have )*(?:havent|havnt|hvnt|avent|hasnt|have not|not|didnt|did not|never) `
      + `(?:actually |really |yet )*(?:rung|rang|ring|called|call|phoned|phone|reported)(?: (?:${police}|them|it|yet|actually))*`,
    '(?:no |sorry )*not yet', `(?:sorry )?(?:i )?pressed (?:the )?wrong(?: (?:one|button|thing))?(?: (?:i )?havent (?:rung|rang|called)(?: yet)?)?`, `(?:no )?(?:they|she|he) hung up`, `my (?:phone|battery) died(?: before .{1,30})?`, `(?:im |i am |ill )?(?:gonna |going to )?(?:ringing|ring|calling|call) (?:(?:${police}|them) )?now`) },
  { word: 'words', form: whole('words', 'words please', 'the words', 'my words', '(?:send|give|show)(?: me)? the (?:words|script)',
    'script',
    '(?:so )?what (?:do|should|shall|will|can|would|am) i (?:to |going to |gonna )?(?:say|tell)(?: (?:them|when i ring|when they answer|'
      + 'to them|to the police|to police|on the phone|now|then|the police))*',
    'what to say(?: (?:to them|when i ring|to the police))?', 'what i say', '(?:i )?d(?:o)?nt know what to say(?: to them)?',
    'tell me what to say', 'help me (?:with )?what to say', 'what shall we say', 'what do we say') },
  { word: 'back', form: whole('back', 'go back', 'go bak', 'back one', 'back a step', 'go back one', 'go back a step', 'undo', 'previous',
    'previous question', 'last question', '(?:can|could) (?:i|we|you) go back', 'i want to go back', 'take me back', 'step back',
    'back up', 'go backwards', 'the last one', 'back to (?:the )?last(?: one| question)?', 'back please', 'wrong answer') },
  { word: 'answers', form: whole('answers', 'my answers', 'all answers',
    '(?:show|see|check|list|view|read)(?: me)?(?: all)?(?: my| the)? answers',
    'what (?:have i|did i) (?:said|say|answer|answered|put)(?: so far)?', 'check answers', 'see what i said') },
  { word: 'unshare', form: whole('unshare', 'un share', 'stop sharing', 'stop sharing (?:it|the report|my report|the link)',
    '(?:close|withdraw|delete|remove|kill|take down|cancel|turn off) (?:the|my|that) (?:link|report link|report page)',
    'unshare (?:it|the report|my report|the link|link|report)') },
  { word: 'no_answer', form: whole('no answer', '(?:they wont answer |they arent answering |still )?(?:(?:i have|ive|weve|i) )?(?:been |still )?on hold(?: for)?(?: (?:ages|over|about|an|hour|hours|half|\\d+|mins|minutes|now|so|long|forever))*',
    '(?:theres |there is |theres been |still |got |getting |i got )no answer(?: from (?:101|999|police|the police|them))?',
    '(?:nobody|no one|noone|no body) (?:is |s )?(?:answers|answered|answering|picks up|picked up|picking up|is answering|is picking '
      + 'up)(?: (?:at |on )?(?:101|999|the phone))?',
    '(?:they|police|the police|101|999) (?:dont|didnt|arent|wont|not|isnt|is not|are not|havent) (?:answer|answering|answered|pick up|'
      + 'picking up|picked up)(?: the phone)?',
    '(?:i )?(?:cant|couldnt|cannot) get (?:through|thru)(?: to (?:101|999|them|the police|police))?',
    '(?:im )?(?:still )?on hold(?: (?:still|to 101|with 101|for ages))*', '(?:its |101 is |line is |the line is |lines )?engaged') },
  { word: 'refused', form: whole('refused', 'turned away', '(?:i was|we were|been|i got|ive been) (?:refused|turned away|fobbed off)',
    '(?:they|police|the police|101) (?:have )?(?:refused|wont (?:help|take (?:it|a report|the report)|do anything|listen)|turned (?:me|'
      + 'us) away|fobbed (?:me|us) off|not interested|arent interested|said no)',
    '(?:they|police|the police|101)(?: have)? (?:said|told me|told us|say|tell me|want me)(?: i have| i need| i should| to| we have| '
      + 'you have)*(?: to| 2)? wait(?: for)? ?(?:24|48|24 hours|24 hrs|24h|(?:until|till|til) (?:tomorrow|(?:the )?morning)|a day|a '
      + 'bit)?(?: hours| hrs)?',
    '(?:they|police|the police|101)(?: have)? (?:said|say|told me|told us|reckon) (?:hes|shes|theyre|he is|she is|they are|he isnt|she isnt) (?:not |just |only )*(?:a )?(?:missing|missing person|absent|runaway|old enough)(?: (?:cos|because|as|since|enough|yet|at|to|hes|shes|is|he|she|only|16|17|sixteen|seventeen))*',
    'told to wait(?: 24)?(?: hours| hrs)?') },
  { word: 'skip', form: whole('skip', 'skip (?:it|this|that|this one|that one|question|this question|pls|please|one)',
    '(?:pls |please )skip', 'pass', 'ill pass', 'next', 'next (?:one|question|please|pls)', 'move on', '(?:id )?rather not(?: say)?',
    '(?:i )?prefer not to say', '(?:can|could) (?:i|we) skip(?: (?:it|this|this one))?') },
  { word: 'why', form: whole('why', 'y', 'why tho', 'but why', 'why not',
    'why (?:do|did|would|are) (?:you|u|they|ya)(?: (?:need|want|asking|ask|have|to|know|this|that|it|me|all|for|like))*',
    'why (?:is|does) (?:that|this|it)(?: (?:matter|important|needed|relevant|asked))?', 'why (?:this|that)(?: question)?',
    'why (?:ask|does it matter|do i need to say)', 'what(?:s| is) (?:that|this|it) for', 'what for', 'what for tho', 'how come',
    '(?:what|wot) (?:do|does) (?:you|u) need (?:that|this|it|to know) for', 'reason', 'whats the reason', 'why me',
    'what|wot|wat|eh|huh|ey|pardon|come again|meaning', '(?:sorry )?(?:what|wot|wat) (?:do|does|did) (?:you|u|ya|that|this|it) mean(?: by (?:that|this|it))?', '(?:sorry )?(?:what|wot|wat) (?:you|u|ya) mean(?: by (?:that|this|it))?',
    '(?:sorry )?(?:i )?(?:dont|do not|didnt|cant) (?:understand|get it|follow|get that|know what (?:you|u) mean)(?: (?:that|this|it|you|u|the question|what (?:you|u) mean|sorry))?', '(?:im |i am )?confused', 'not sure what (?:you|u) mean', 'idk what (?:you|u) mean'),
    unless: /^(?:y|why not|why me)$/ },
  { word: 'menu', form: whole('menu', 'main menu', 'options', 'the menu', 'show (?:me )?(?:the )?menu', 'commands',
    'what (?:can|do) i (?:do|text|type)(?: here)?', 'what are my options', 'what words can i use', 'show options') },
  { word: 'start_again', form: whole('start again', 'start over', 'start afresh', 'start fresh', 'restart', 're start', 'begin again',
    'reset', '(?:go )?(?:back )?(?:to|from) the (?:start|beginning)', 'start from (?:the )?(?:start|beginning|scratch)',
    '(?:can|could) (?:i|we) start (?:again|over|afresh)', '(?:i )?want to start (?:again|over)', 'from scratch') },
  { word: 'go_on', form: whole('go on', 'go on then', 'carry on', 'carry on (?:please|here|then|with (?:it|the report|questions))',
    'lets carry on', 'continue', 'lets continue', 'keep going', 'lets go on', 'lets go', 'resume', 'proceed', 'go ahead', 'ill carry on',
    'i want to (?:carry on|go on|continue)', '(?:can|shall) we (?:carry on|continue|go on)', 'keep asking', 'ask me more',
    'more questions', 'crack on') },
  { word: 'web', form: whole('web', 'website', 'web site', 'the web', 'online', 'go online', 'on the web', 'use (?:the )?web(?:site)?',
    'switch to (?:the )?web', '(?:carry|go) on (?:online|on the web|on web)', 'web link',
    '(?:send|give|text) (?:me )?(?:the |a )?(?:web )?link',
    '(?:can|could) (?:i|we) (?:do (?:this|it) online|use the web(?:site)?|go online)', 'do (?:it|this) online', 'link please', 'link') },
  { word: 'me', form: whole('me', 'its me', 'under ?18', 'under eighteen', 'u18', '(?:im|i am|am) under ?18', '(?:im|i am) under eighteen',
    '(?:its|this is) about me', 'about me', 'its for me', '(?:im|i am) (?:the|a) (?:child|kid|young person|teenager|teen)',
    '(?:im|i am) (?:the one (?:who is |whos |thats )?missing|the missing one|the missing child)', 'me under 18', 'its me im under 18',
    'im not the parent', 'im not a parent im a kid') },
  { word: 'located', form: whole('located',
    '(?:ive|weve|i have|we have|i|we) (?:just )?(?:found out|know|now know|worked out) (?:exactly )?where (?:he|she|they)(?: (?:is|are)|'
      + 's|re)?(?: now)?',
    '(?:ive|weve|theyve|police have|police|i|we|they)(?: just)? located (?:her|him|them)',
    'found out where (?:he|she|they)(?: (?:is|are)|s|re)?', 'i know where (?:he|she|they)(?:s|re)?(?: (?:is|are))?(?: now)?',
    '(?:shes|hes|theyre|he has|she has) been located', 'know where (?:he|she|they) (?:is|are)(?: now)?') },
  { word: 'returned',
    form: new RegExp(`^(?:(?:oh |ok |hi |hey |omg |thank god |good news |update |yay |phew |just to say |its ok |false alarm |yes |`
      + `panic over )*(?:${they} (?:just |now |finally |all |safe(?:ly)? )*${backAt}|${home} (?:now|safe|safely|home)|safe (?:and|n) `
      + `${home}|${home} safe and (?:sound|well)|back home|home safe|home now|(?:ive|weve|i|we|theyve|they have|they|police|the police|`
      + `police have|have|just)? ?(?:just )?(?:found|got) ${kin}|(?:shes|hes|theyre|she|he) (?:been |was )?found|found|returned|(?:shes|`
      + `hes|theyre) safe(?:ly)? (?:at )?home|panic over|false alarm)${gladly})$`,
    'u'), unless: notBack },
  { word: 'news', form: whole('news', '(?:i |ive |we |weve |i have |have |some |got |there is |theres )*(?:got |some |more )*news',
    '(?:i |ive |we |weve |i have |have )?(?:got )?(?:an |a |some |more )?updates?', 'new info(?:rmation)?',
    '(?:ive |i have |weve )(?:got )?(?:some |more )?(?:new )?info(?:rmation)?', '(?:ive |i have )?(?:heard|found out) something',
    'something(?: has|s)? (?:new|happened|changed)') },
  { word: 'who_are_you', form: whole('(?:sorry |um |er )*(?:who|whos|who is|hus) ?(?:is )?(?:this|dis)(?: (?:please|pls|sorry|then|exactly|number|texting|messaging))*',
    'who (?:are|r) (?:you|u)(?: please| sorry)?', 'whos (?:texting|messaging)(?: me)?') },
  { word: 'somebody_else',
    form: whole('(?:sorry )?(?:i think |you have |youve |u have |u |you |ive |i |got |have |the |think )*wrong (?:number|person|phone|'
      + 'no|num)(?: (?:sorry|mate|love|pal|here|please|pls))*(?: (?:now )?(?:stop|quit|dont|do not)(?: (?:texting|messaging|text|message|txting|txt|contacting|contact|me|us|this|number|phone|here|again|any ?more|please|pls))*)?',
    `(?:this|it)(?:s| is) (?:my|his|her|our|their|\\p{L}{2,14}s|my \\p{L}+s) (?:${person}s?|work) ?(?:phone|mobile|number)`,
    `(?:im )?(?:on|using|borrowing|i borrowed|got) (?:my|his|her|our|their) ${person}s (?:phone|mobile)`,
    `(?:no |sorry |its |thats |this is )*not (?:her|him|them|me|\\p{L}{3,14}) (?:this is|its|it is|im|i am) (?:(?:her|his|their|my|the|`
      + `a) )?(?:${person}|\\p{L}{3,14})`,
    `(?:this|it) (?:isnt|is not) (?:\\p{L}{3,14} )(?:this is|its|im|i am) (?:her|his|their) ${person}`,
    '(?:this (?:is )?|its )(?:somebody|someone) else(?: now| here| on this phone)*',
    '(?:somebody|someone) else (?:has|is on|is using|is texting from|texting on) (?:this|the|her|his) (?:phone|number)(?: now)?',
    '(?:i )?dont know (?:who this is|who you are|what this is|this number|you|u)',
    '(?:she|he) (?:doesnt|does not) (?:have|use|own) this (?:phone|number)(?: any ?more)?',
    '\\p{L}{3,14} (?:isnt here|is not here|doesnt have this (?:phone|number) any ?more)',
    'this (?:isnt|is not) (?:her|his|their) (?:phone|number)(?: any ?more)?', 'different person(?: now| here)*',
    'this phone (?:isnt mine|is not mine|belongs to (?:someone|somebody) else)', 'not my phone') },
]

const politeBefore = /^(?:(?:(?:like |as )?(?:i|ive) (?:already |just )?told (?:you|u|ya)(?: already)?|ok|okay|please|pls|plz|hi|hello|hiya|sorry|right|um|erm|so|well|yes|yeah|hey) )+(?=\S)/
const politeAfter = /(?: (?:please|pls|plz|thanks|thank you|ta|thx|cheers|x+|mate|(?:like |as )?(?:i|ive) (?:already |just )?told (?:you|u|ya)(?: already)?))+$/

/** "No not pills", "no im not rly" answer a question of ours. */
const answersNo = /^(?:(?:no|sorry|hi|hello|um) )*(?:im|i am|not) /
const isWrongPerson = (folded: string): boolean => {
  const match = wrongName.exec(folded)
  if (!match) return false
  const [, name = '', introduces] = match
  return introduces !== undefined || (!notNames.has(name) && !name.endsWith('ing') && !answersNo.test(folded))
}

const wordIn = (folded: string): Word | null => {
  const row = rows.find(({ form, unless }) => form.test(folded) && !unless?.test(folded))
  if (row) return { word: row.word }
  const change = changeIn(folded)
  return change ? { word: 'change', ...change } : isWrongPerson(folded) ? { word: 'somebody_else' } : null
}

/** Longer messages are never one of these. */
const longest = 120

/** The word that a whole message is, or null. A question that offers the same words as an answer comes first: the caller decides. */
export const readWord = (said: Folded): Word | null => {
  if (said.typed.length > longest || carrierIn(said.plain()) !== null) return null
  const folded = unstretch(said.plain())
  if (folded === '') return null
  const plain = folded.replace(politeBefore, '').replace(politeAfter, '')
  return carrierIn(plain) !== null ? null : wordIn(folded) ?? (plain === folded ? null : wordIn(plain))
}
