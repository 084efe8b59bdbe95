/** Checks that are told by what came of them: "her phone goes to voicemail", "his coat is gone", "Tia's mum says she's not there". */
import { heardRows } from './checks-heard.ts'

const his = '(?:her|his|their|the)'
const kin = '(?:dad|mum|mam|nan|nana|nanny|gran|grandma|grandad|auntie|aunt|uncle|cousin|sister|brother|stepdad|stepmum)'
const belonging = '(?:coat|jacket|bag|rucksack|backpack|holdall|suitcase|case|trainers|shoes|boots|passport|charger|clothes|toothbrush|purse|wallet|money|card|keys|pyjamas|hoodie|meds|tablets|make-?up|pillow|sleeping bag|tent|things|stuff)'
const tells = "(?:says?|sez|said|told (?:me|us)|reckons?|confirmed|(?:has|have)n'?t seen)"
/** What is told of the child, or that they are not there; "says I can ring again" is not that. */
const ofThem = "(?:(?:that )?(?:he|she|they|it|there|no|not|tia|nobody)(?:'s|s)?\\b|did not|didn'?t|(?:has|have)n'?t|never|leave|(?!the |to |i |we )\\p{L}+'?s? (?:been|is|was|bin|hasn'?t|never|not)\\b)"
const where = '(?:shed|garden|garage|loft|attic|summer ?house|greenhouse|outbuildings?)'

type Told = { value: string; form: RegExp }

const rows: readonly Told[] = [
  { value: 'room', form: new RegExp(`\\b${his} (?:bed|room|bedroom) (?:was|is) (?:empty|not slept in)|\\b${his} bed ?(?:had|has|was)n'?t been slept in|(?:^|[,.;] ?)(?:bed)?room (?:has been |was )?(?:checked|searched)\\b|\\b(?:not|wasn'?t) in (?:her|his) (?:bed)?(?:room)?\\b`) },
  { value: 'home', form: /\b(?:full |whole |thorough )?search (?:of|through) (?:the |our )?(?:whole )?(?:building|house|home|premises|unit|property|flat)\b|\b(?:building|house|home|unit|premises) (?:has been |was |fully )?searched\b/ },
  { value: 'outside', form: new RegExp(`\\bsearch (?:of|through) [^.]{0,30}\\b(?:grounds|gardens?|outbuildings)\\b|\\bgrounds (?:has been |have been |were |was )?(?:checked|searched)\\b|\\bnot in the (?:${where} or the )?${where}\\b`) },
  { value: 'things', form: new RegExp(`\\b${his} ${belonging}(?:(?:,| and|,? and)? (?:${his} )?(?:[a-z]+ )?${belonging})* (?:is|are|has|have)(?: all| both)? (?:gone|missing|not here|been taken)\\b|\\b(?:there'?s |theres )?(?:nothing|no (?:items|clothes|bags|belongings))(?:'s| is| has| have| was)? ?(?:been )?(?:gone|missing|taken)\\b|\\b(?:found|is|was|left) a (?:goodbye |suicide )?note\\b(?! (?:from|to) (?:school|the school|work))`) },
  { value: 'called', form: new RegExp(`\\b(?:(?:${his} )?(?:phone|mobile|fone|mob|moby|cell)|it)(?:'s|s)? (?:just |only |keeps |now |still |is |either |)*(?:goes|going|goin|go|goes straight|straight|rings|ringing|rings out|ring)(?: (?:straight|str8|direct|through))? ?(?:(?:to|2|thru to) (?:voice ?mail|vm|answer ?phone|answering machine)|out\\b|a few times|and rings|but|then|n)|\\bmobile rings out|\\btried (?:ringing|calling|phoning|texting|messaging|(?:her|his) (?:fone|mob|moby|cell))\\b(?! (?:all |round |some |everyone |her (?:mates|friends|dad|nan|mum)|his (?:mates|friends|dad|nan|mum)|101|999|the|school|social|police))`) },
  { value: 'friends', form: new RegExp(`(?<!\\b(?:her|his|their|my|our|the) )\\b(?!(?:her|his|their|my|our|its|he|she|that|it|who|what|where|there|here|everyone|somebody|let|dad|mum|nan|gran|wife|husband)'?s )\\p{L}{3,}'?s (?:mum|mam|dad|parents|mother|father) (?:just )?${tells} ${ofThem}`, 'u') },
  { value: 'family', form: new RegExp(`\\b(?:(?:her|his|my|our) ${kin}|my ex|(?:her|his) (?:other|real) (?:dad|mum))(?: [a-z]+)? ${tells} (?:that )?(?:(?:he|she|they|it)(?:'s|s|'d| is| has| was| had)? ?(?:not|never|n'?t|isn'?t|hasn'?t|wasn'?t|didn'?t|did|been|left|there|gone|last|saw|only)|no\\b|not|leave)`) },
  { value: 'school', form: /\b(?:school|college|sixth form|(?:youth |football |boxing |after school )?club|work|teacher|coach|training)(?: have| has| just)? (?:says?|said|told me|told us|rang (?:me|us|her|him|my|the)|phoned|called|confirmed|reckon|confirm)\b(?! (?:last|every|the other|before))/ },
  { value: 'places', form: /\b(?:been |out |we |i )?(?:driving|driven|drove|walking|walked) (?:all )?(?:round|around|about|the streets)\b(?! (?:the|our) (?:house|garden|shop|supermarket))|\bknocked (?:on|at) (?:doors|numbers?|the neighbours|all the|every door|next door)/ },
]

const undone = /\b(?:not|never|n'?t|havent|haven't|should|shall|will|going to|gonna|want|need|if|about to|could|might|nobody|no one|noone|last time|usually|always|normally|every time|when (?:she|he) was|waiting|yet to|scared to)\b[^.!?;,]{0,25}$/
/** Words for a silence that must be the child's own: "she's not been answering me". */
const silent = /\b(?<who>she|he)(?:'s|s| is| has| does)? (?:just |still )?(?:not|n'?t)(?: been)? (?:answer|answering|answered|picking up|pick up|reply|replying|replied)(?: to)? (?:me|us|my|any of|her phone|his phone|the phone|phone|whats ?app|texts|messages|calls)\b/
const grownNear = new RegExp(`\\b(?:${kin}|ex|husband|wife|partner|friend|mate|boyfriend|girlfriend)s?\\b`)

/** "His phone was off last time", "she's not answering the question": another time, or another matter. */
const otherwise = /^[^.!?;,]{0,20}\b(?:last time|usually|normally|yesterday morning|last (?:week|month|year)|tomorrow|later|in the morning)\b/

const own = /\b(?:my|mine|our|your|friend'?s|mates?'?s?|boyfriend'?s|dads?'?|mums?'?|nan'?s|101|police|school)(?:'s)? (?:phone|mobile|fone)?\s*$/

const notAnswering = (low: string, notHer: string): boolean => {
  const match = silent.exec(low)
  return match !== null && match.groups?.['who'] !== (notHer === 'her' ? 'she' : notHer === 'him' ? 'he' : '') && !grownNear.test(low.slice(Math.max(0, match.index - 80), match.index))
}

/** `notHer`: "her" where the text is about a son, "him" where it is about a daughter. */
export const checksTold = (low: string, notHer: string): string[] => [...told(low), ...(notAnswering(low, notHer) ? ['called'] : [])]

/** Without one of these nobody is told of, and nothing was looked at. */
const worthIt = /\b(?:says?|said|seh|sez|tells?|told|adamant|swears?|insists?|thought|thinks?|reckons?|seen|see|saw|heard|answer\w*|pick\w*|rings?|ringing|ask\w*|wonder\w*|look\w*|search\w*|check\w*|rounds?|marked|registered|room|bed\w*|light|window|emailed|phone\w*|mobile|reply\w*|replied|response|know|get|reach|contact|announcement|rung|rang|tried|been|walk\w*|dr[io]v\w+|messaged|texted|signed|confirmed|gone|got|has ?n'?t|have ?n'?t|is ?n'?t|there|with|nah|ain't|ay)\b/

/** Nobody writes a sentence of this length about one evening; the search through it would be long. */
const longest = 1200

const told = (low: string): string[] => (low.length <= longest && worthIt.test(low) ? [...rows, ...heardRows] : rows).flatMap(({ value, form }) => {
  const match = form.exec(low)
  if (!match) return []
  const lead = low.slice(Math.max(0, match.index - 45), match.index)
  const tail = low.slice(match.index + match[0].length)
  return (value !== 'room' && value !== 'called' && undone.test(lead)) || (value === 'called' && /\b(?:if|when|usually|always|might|last time)\b[^.,]{0,20}$/.test(lead)) || otherwise.test(tail) || own.test(lead) ? [] : [value]
})
