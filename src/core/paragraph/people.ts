/**
 * Everybody who is named in a text, and who they are by what is said around their names: the child, the writer, a friend, a place. Names are
 * put in brackets, ⟦a⟧, so that one table of forms does for all of them.
 */
import { roleOf } from './lexicon.ts'
import { nameLike, plainName } from './names.ts'
import { childNoun, gonePredicate } from './telling.ts'
import type { Telling } from './telling.ts'

export type Named = { name: string; at: number; mark: string; sure: boolean }
export type People = { raw: string; text: string; named: readonly Named[] }

const letters = 'abcdefghijklmnopqrstuvwxyz'
const most = letters.length
const token = /\p{L}[\p{L}'-]*/gu
const startsHere = (raw: string, at: number) => /(?:^|[.!?\n:] ?|["(] ?)$/.test(raw.slice(Math.max(0, at - 2), at))
/** Words with a capital at the head of a sentence, or a proper name of no person. */
const common = /(?:ed|ing|ly|ness|tion|ment|s's)$|^(?:[A-Z]{2,}|.{1,2})$/
const notPeople = new Set(`tram taxi bus coach metro ferry uber address contact postcode dob boots asda tesco aldi lidl spar greggs primark argos wilko poundland costa starbucks mcdonald's mcdonalds maccies kfc subway nando's nandos sainsburys sainsbury's morrisons waitrose coop co-op
  snapchat whatsapp instagram insta facebook tiktok discord roblox youtube google netflix xbox playstation fortnite minecraft yubo iphone android samsung nokia apple ipad nike adidas vans converse uniform curfew mobile driver
  student pupil salaam assalamualaikum namaste site nowt owt regular senior junior dark blazer bilingual colleague headteacher evening night
  security school police manager staff friends mates mum's dad's mums dads nan's gran's plaits hair black blue green red white grey navy brown blonde phone coat bag autistic asthma diabetes epilepsy adhd asd christmas
  easter halloween english british asian white african polish somali arabic urdu welsh scottish irish england scotland wales london birmingham manchester leeds liverpool bristol glasgow edinburgh cardiff newcastle sheffield
  lads girls neighbours everyone everybody anyone family council ward placement unit supported missing update child children hers theirs mine ours grandma grandad gran granny nan nana nanny nanna grandfather grandmother mum mam mom dad da daddy mummy auntie aunty aunt uncle sister brother cousin carer foster key drive road street house home flat row argument since then there their
  mondays tuesdays wednesdays thursdays fridays saturdays sundays father mother teacher evening morning afternoon hiya pls ta cheers sorry sir madam god jesus lord amen omg lol update urgent wor yp dob curly identical neither been people full update type granddaughter grandson daughter son nephew niece grandchild rent break half-time halftime interval registration assembly lesson period rehearsal band cubs brownies scouts guides swimming gymnastics judo karate rugby tuition mosque church curtain doors city united bedtime tea teatime dinner lunch college work training practice football hometime homework half-term platform temperature dog cat passport money bike everything premier under grandaughter stepson stepdaughter third second first fourth two three four five six seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen caught unheard other others taken gone known duty last strategy big security number ten life mrs mr half half quarter anyway alreet im ive ill id shes hes theyre`.split(/\s+/))

const placeName = /\b(?:Centre|Center|Park|Road|Street|Lane|Close|Avenue|Drive|House|School|College|Academy|Station|Court|Crescent|Terrace|Rise|Hill|Green|Market|Hospital|Bridge|Inn|Church|University|Quays?|Beach|Retail|Shopping|Express|Metro|Primary|High|Hall|Lodge|Gardens?|Grove|Place|Square|Parade|Row|Bank|Brow|Yard|Walk|View|Mews|Way|Common|Brae|Cross|Bay|Pier|Wood|Woods|Fields?|Farm|Cottages?)\b/

const isPerson = (t: Telling, word: string, at: number): 'sure' | 'perhaps' | 'weak' | null => {
  const like = nameLike(word, t.capitalsSay)
  const low = word.toLowerCase().replace(/'s$/, '')
  if (/'(?!s$)/.test(word) && !/^[OD]'\p{Lu}/u.test(word)) return null
  if (like === null || roleOf.has(low) || notPeople.has(low) || placeName.test(word)) return null
  if (like === 'sure') return 'sure'
  if (common.test(word.replace(/'s$/, ''))) return null
  return startsHere(t.raw, at) ? 'weak' : 'perhaps'
}

const known = new WeakMap<Telling, People>()
/** The text with every name in brackets; one person has one letter, with or without a surname. Worked out once for a text. */
export const peopleIn = (t: Telling): People => {
  const people = known.get(t) ?? bracketed(t)
  known.set(t, people)
  return people
}

const bracketed = (t: Telling): People => {
  const found = [...t.raw.matchAll(token)].flatMap(({ 0: word, index }) => {
    const kind = isPerson(t, word, index)
    return kind === null ? [] : [{ word, index, kind }]
  })
  const sureOnes = new Set(found.filter(({ kind }) => kind !== 'weak').map(({ word }) => plainName(word).toLowerCase()))
  const kept = found.filter(({ word, kind }) => kind !== 'weak' || sureOnes.has(plainName(word).toLowerCase()) || /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*$/u.test(plainName(word)))
  const named: Named[] = []
  let text = ''
  let upTo = 0
  for (const { word, index, kind } of kept) {
    if (index < upTo) continue
    const first = plainName(word)
    const rest = word === first && t.capitalsSay ? /^(?: \p{Lu}[\p{L}-]+){1,2}(?!['\p{L}])/u.exec(t.raw.slice(index + word.length))?.[0] ?? '' : ''
    if (placeName.test(rest.replace(/\S+-\S+/g, ' '))) {
      text += t.low.slice(upTo, index + word.length + rest.length)
      upTo = index + word.length + rest.length
      continue
    }
    const surname = rest.trim().split(' ').filter((part) => part !== '' && nameLike(part, true) !== null && !notPeople.has(part.toLowerCase())).map(plainName).join(' ')
    const whole = surname !== '' && rest.startsWith(` ${surname}`) ? `${first} ${surname}` : first
    const before = named.find(({ name }) => name.toLowerCase().split(' ')[0] === first.toLowerCase())
    const mark = before?.mark ?? letters[named.length]
    if (mark === undefined) break
    if (!before) named.push({ name: whole, at: index, mark, sure: kind === 'sure' })
    else if (whole.length > before.name.length) named[named.indexOf(before)] = { ...before, name: whole }
    text += `${t.low.slice(upTo, index)}⟦${mark}⟧`
    upTo = index + whole.length
  }
  return { raw: t.raw, text: `${text}${t.low.slice(upTo)}`, named: named.slice(0, most) }
}

export const years = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)'
export const notYears = "(?! ?(?:am|pm|:|\\.\\d|/|o'?clock|mins?|minutes?|hours?|hrs|days?|weeks?|miles?|times|of|st\\b|nd\\b|rd\\b|th\\b|foot|ft|stone|[a-z]+ (?:road|street|lane|close|avenue|drive|terrace|crescent)|past|to\\b|til|till|until|-|and half|ish))\\b"
const N = '⟦(\\w)⟧'
const kin = '(?:mum|mam|mom|mummy|mother|dad|da|daddy|father|nan|nana|nanny|gran|granny|grandma|grandmother|grandad|grandfather|grandparent|aunt|auntie|aunty|uncle|sister|brother|step ?-?mum|step ?-?dad|step ?-?mother|step ?-?father|foster (?:carer|mum|dad|mother|father)|carer|guardian|parent|key ?worker|social worker|neighbour|childminder|teacher|stepgran|stepgrandad)'
const mate = '(?:friends?|mates?|marras?|pals?|cousins?|brothers?|sisters?|bro|sis|boyfriend|girlfriend|bf|gf|teacher|tutor|head ?teacher|neighbours?|husband|wife|partner|ex|dad|mum|mam|nan|gran|grandad|auntie|aunt|uncle|manager|worker|driver|twin|dog|cat|housemate|flatmate|stepdad|stepmum|carer|coach|landlord|staff|assistant|receptionist|leader|conductor|officer|security|lady|man|bloke|someone|somebody|lodger|son-in-law|fella|owner|housemistress|housemaster|matron|lad|girl)'
const gap = "(?:'s|s)?,? "

type Evidence = { form: RegExp; weight: number }
const row = (form: string, weight: number): Evidence => ({ form: new RegExp(form, 'g'), weight })

const went = "took off|went|left|walked|stormed|ran|has|hasn'?t|did ?n'?t|never|is missing|been missing|not (?:in|back|home|returned|come)|set off|gone|was"

/** What shows that a name is the child's. */
const forChild: readonly Evidence[] = [
  row(`\\b(?:my|our|me|wor) ${years} ?-?(?:years?|yrs?|yr|yo|y/o)(?:[ -]?old)? ${N}`, 6),
  row(`\\b${childNoun},? \\(?${years}\\)?,? (?:called |named )?${N}(?!'s)`, 6),
  row(`\\b(?:real|full|proper|whole) name(?:'s| is|:)? ${N}`, 6),
  row(`\\b(?:he|she)(?:'s|s| is) (?:called )?${N}(?!'s)(?=[.,!;]| and\\b|$)`, 6),
  row(`[.!?\\n] ?${N}[.,] ?(?=\\S)(?!${years})`, 3),
  row(`${N}\\. (?:aged? |only )?${years}(?=[.,!]|$)`, 5),
  row(`${N} (?:was|has been|'s been) (?:still |last |just |only |out |up |down )*(?:in|at|on|playing|out|seen|walking|sat|upstairs|asleep)\\b`, 3),
  row(`${N}(?:'s|s)? (?:has |had |just |was )*(?:legged|done one|gone off|run off|taken off|disappeared|vanished|climbed|walked out|absconded|stormed|sneaked|snuck|packed|bolted)\\b`, 4),
  row(`\\b(?:my|our|wor|me|mi|ma|ower)(?: [\\w-]+,?){0,4}? ${childNoun}(?:'?s)?,? (?:is |who is |called |named |name is |names? |missing |aged? |\\d+ |- |\\()*${N}(?!'s)`, 6),
  row(`${N},? (?:is |who is |he's |she's )?(?:my|our|me|wor) (?:[\\w-]+ ){0,3}${childNoun}`, 6),
  row(`(?:^|[.!?\\n] ?)(?:yp|young person|student|pupil|child|child'?s name|name|son|daughter|grandson|granddaughter|boy|girl|missing(?: child| person)?|re|regarding|subject|misper|resident)(?:[:,-] ?| is | called | )${N}`, 6),
  row(`\\b(?:yp|young person|resident|service user|foster (?:child|son|daughter)|one of our (?:[\\w-]+ )?(?:young people|kids|lads|girls|boys|residents|students|pupils)),? (?:is |called |named )?${N}`, 6),
  row(`\\b(?:wor|our|ower|oor|ar) ${N}(?!'s)`, 5),
  row(`${N}${gap}\\(?(?:(?:who|he|she|they|who's|who is|he's|hes|she's|shes|is|was|age|aged|think|i think|just|only|nearly|turned|about|now|a) )*\\(?${years}${notYears}`, 4),
  row(`${N}[^.!?⟦]{0,40}[.!?] ?(?:he|she)(?:'s|s| is) (?:only |just |nearly |about )*${years}${notYears}`, 3),
  row(`${N}(?:'s|s)? (?:${gonePredicate})`, 5),
  row(`${N}(?:'s|s)? (?:still )?(?:has(?:n'?t| not)|did(?:n'?t| not)|isn'?t|is not|never|not)\\b(?! (?:seen|heard|answer|know|replied|got (?:him|her)))`, 4),
  row(`(?<!\\b(?:rung|rang|call(?:ed)?|phoned|texted|messaged|asked|told|to|with|at|from|contacted) (?:the |his |her )?)\\b(?:${kin}|staff|worker) (?:of|to|for) ${N}`, 6),
  row(`\\b(?:texting|writing|messaging|contacting|ringing|calling|worried|concerned|getting in touch|enquiring|text(?:ed)? you)(?: \\w+){0,3}? (?:about|regarding|re) (?:my \\w+ )?${N}`, 6),
  row(`\\b(?:it is|it's|its|this is) (?:about |regarding |for )?${N} (?:i'm|im|i am|we're|we are|that|who)\\b`, 6),
  row(`\\bit'?s (?:his|her|my|our) (?:\\w+ )?(?:sister|brother|twin|cousin),? ${N} (?:i'm|im|i am|we're|that|who)\\b`, 22),
  row(`\\b(?:looking for|report|reporting|find|lost|cannot find|can'?t find|no sign of|not seen|missing is) ${N}`, 5),
  row(`\\b(?:i'm|im|i am|this is|its|it's)(?: ⟦\\w⟧,?)? ${N}'?s (?:\\w+ )?${kin}`, 6),
  row(`(?:⟦\\w⟧,? |^|[.!?\\n] ?)${N}'?s ${kin}(?: here|[\\s.x]*$)`, 5),
  row(`\\b(?:(?:he|she)(?:'s|s| is) (?:called|named)|(?:his|her) (?:full )?name(?:'s|s| is)?|called) ${N}`, 4),
  row(`${N},? (?:dob|d\\.o\\.b|date of birth|born)`, 6),
  row(`\\b(?:foster|look after|looking after|mind|care for|caring for|had|have got|i've got|pick(?:ed)? up|collect|wake|raised|adopted) ${N}(?! (?:with|round|over))`, 3),
  row(`${N} (?:left|went|stormed|walked|got|set off|ran|was|goes|lives|stays|takes|has|had|went off|used to|wears|suffers|needs|loves|likes)\\b`, 2),
  row(`\\b(?:i'?ve|i have|we'?ve|we have) had ${N} (?:on|since|for|from|with)\\b`, 4),
  row(`\\bhas (?:anyone|anybody) seen ${N}`, 5),
  row(`${N}(?:'s| is|,)? \\(?${years}\\)?,? (?:${went})\\b`, 6),
  row(`\\b(?:mind|minding|childmind) (?:little |young |wee )?${N}`, 3),
  row(`${N} had (?:gone|vanished|disappeared|left|run off|wandered off)\\b`, 4),
  row(`${N},? \\(?${years}?\\)?,? ?(?:was |is |wasn'?t |isn'?t )?not in (?:her|his|their) (?:bed|room|bedroom)\\b`, 5),
]

/** What shows that it is somebody else's, or a place's. */
const against: readonly Evidence[] = [
  row(`(?<!\\b(?:report(?:ing)?|missing|lost|for|about) )\\b(?:a|an|another|some) (?:[\\w-]+ ){1,3}(?:called|named) ${N}(?!,? (?:\\(?${years}\\)?,? )?(?:who )?(?:${gonePredicate}))`, -12),
  row(`(?<!\\b(?:i|me|we|myself|i'm|i've|ive|im|i'd|row|argument)\\b[^.!?]{0,40})\\b(?:with|and) my (?:[\\w-]+ ){0,2}?${childNoun},? (?:called |named )?${N}`, -14),
  row(`\\b(?:(?:mixed|mix) (?:up )?(?:him |her |it |them )?(?:up )?with|confused? (?:him |her )?with|not|sorry,? not|other yp|other (?:residents?|children|kids|lads|girls|young people)) \\(?(?:our |my |wor )?${N}(?! (?:seen|been))`, -14),
  row(`\\b(?:if|ask|asking|asks|get|got|getting) (?:my |our |wor )?${N}`, -6),
  row(`${N}(?:'s|s)?,? \\(?(?:(?:who is|who's|aged) )?(?:${years})?\\)?,? ?(?:'s |is |are |will |'ll |has |can )+(?:going to|gone to|gone out to|gone down to|be|come|go|drive|look|looking|driving)\\b(?: to)? (?:look|drive|ask|search|see|check|round|out|in town|for)\\b`, -10),
  row(`\\b(?:someone|some1|somebody|man|bloke|guy|fella|person|online|stranger)(?: \\w+){0,2} (?:called|named) ${N}`, -14),
  row(`\\b(?:i'm|im|i am|my name is|my name'?s|my names|me name is|(?<!(?:her|his|their|son's|daughter's|child's|boy's|girl's|lad's) )name's) ${N}(?!'s)`, -12),
  row(`\\b(?:this is|its|it's) ${N}(?=,? (?:here|⟦\\w⟧'?s|her|his|their|the (?:${kin})|${kin}))`, -12),
  row(`${N} (?:here|speaking|reporting)\\b`, -12),
  row(`[.!?\\n,x] ?(?:from |thanks |love )?${N}(?:,? \\(?(?:(?:her|his|their|the|a|⟦\\w⟧'?s) )?(?:\\w+ )?(?:${kin}|worker|manager|staff)\\)?)?(?: ⟦\\w⟧)?[\\s.x]*$`, -12),
  row(`\\b(?:mr|mrs|ms|miss|dr|pc|ds|dc|sgt|sir|auntie|aunty|aunt|uncle|nan|nana|nanny|grandad|gran|coach|sister|rev|father|nurse)\\.? ${N}`, -12),
  row(`(?<!\\b(?:my|our|wor|me) )\\b${mate}(?:'s|s)?,? (?:(?:\\(|called|named|is|are|name|names?|name's|i think) ?)*${N}`, -10),
  row(`\\b(?:my|her|his|our|their|the) (?:[\\w-]+ )?${mate.replace('|lad|girl', '')},? (?:called |named |is )?${N}`, -8),
  row(`${N},? (?:who is |is |who's )?(?:her|his|their|the|a|my) (?:\\w+ )?(?:${mate}|social worker)\\b`, -8),
  row(`(?<!\\b(?:i'm|im|i am|this is|its|it's|⟦\\w⟧,?) )${N}'?s (?:mum|mam|dad|parents|mother|father|house|place|brother|sister|mate|friend|nan|barn|party|phone number|car|gran|road|flat)\\b`, -4),
  row(`${N},? \\d{1,4}[a-d]? [a-z'-]+ [a-z' -]+(?:, ?[a-z -]+)?[\\s.x]*$`, -14),
  row(`${N}(?:'s)? (?:says?|said|told|reckons?|claims?|swears?|admits?|admitted|saw|thinks|rang|texted|messaged|confirmed|has(?:n'?t| not) (?:seen|heard)|been on the phone|came (?:back|out|home)|walked back|is (?:here|back|home|fine|safe|with me)|knows?|works|answered|on (?:his|her) way)\\b`, -4),
  row(`\\b(?:with|meet|met|meeting|saw|rang|rung|asked|phoned|texted|spoke to|spoken to|spoke with|messaged|told|tried|contacted|round|visit|see) ${N}`, -4),
  row(`⟦\\w⟧(?:,| and| &| or) (?:${N})`, -2),
  row(`\\b(?:at|in|near|outside|via|towards|into|through|over in|up|around|on) ${N}`, -6),
  row(`\\bfrom ${N}(?![\\s.x]*$)`, -6),
  row(`\\bto ${N}(?! (?:and|who|she|he|is|was|has|[.!?]))(?<!(?:${kin}) to ⟦\\w⟧)`, -3),
  row(`${N} (?:station|road|rd|street|st|lane|park|school|house|court|college|academy|centre|center|avenue|drive|close|town|bus|bridge|high|primary|beach|hall|garage|surgery|hospital|pier|market|way|view|crescent|rise|brow|hill|bank|row|terrace|cottage|yard|walk|estate|green|common|lodge|infants?|juniors?|grammar|club|united|city|rovers|metro|services|police|council|airport|retail)\\b`, -12),
  row(`${N}(?:'s| is|,) (?:also )?${years},? (?:too|as well|also|same|like)\\b`, -8),
  row(`\\b(?:another|other|second) (?:resident|yp|young person|child|kid|lad|girl|boy|pupil|student),? (?:called )?${N}`, -14),
  row(`\\b(?:my|our) (?:other|youngest|younger|little|baby) (?:one|daughter|son|girl|boy|lad)?,? ?${N}`, -6),
  row(`(?<!\\b(?:at|about|past|to|around|by|of) )\\b\\d{1,4}[a-d]? ${N}`, -6),
  row(`\\b(?:the|a|an|some|these|those|every|this) ${N}`, -12),
]

type Scored = Named & { score: number; forIt: number }

/** Each name with what speaks for its being the child's, the strongest first. */
const scored = ({ text, named }: People): Scored[] => {
  const total = new Map<string, { score: number; forIt: number }>(named.map(({ mark }) => [mark, { score: 0, forIt: 0 }]))
  for (const { form, weight } of [...forChild, ...against]) {
    for (const match of text.matchAll(form)) {
      const tally = total.get(match[1] ?? '')
      if (tally) {
        tally.score += weight
        tally.forIt += Math.max(0, weight)
      }
    }
  }
  return named.map((one) => {
    const { score, forIt } = total.get(one.mark) ?? { score: 0, forIt: 0 }
    return { ...one, score: score + Math.min(2, text.split(`⟦${one.mark}⟧`).length - 2), forIt }
  }).toSorted((a, b) => b.score - a.score)
}

/** Two children are away: then one name is not the whole of it. */
const together = new RegExp(`⟦\\w⟧(?:,? \\(?(?:is )?${years}\\)?,?)? (?:and|&|n) (?:(?:his|her|their|my|our) (?:[\\w-]+ )?(?:brother|sister|twin|cousin|friend|mate) )?⟦\\w⟧(?:,? \\(?${years}\\)?,?)? (?:are (?:both |still )?(?:missing|gone|not|out)|have(?:n'?t| not)|aren'?t|didn'?t|did not|not back|missing|gone)`)

/** "Zain (8) and Aleena (5)": two who are told of alike. */
const alike = new RegExp(`(?<!\\b(?:brothers?|sisters?|siblings?|friends?|mates?|cousins?|others?|with|have|kids|children)[^.!?]{0,14})⟦\\w⟧,? \\(?(?:is |who is |aged )?${years}\\)?,? (?:and|&|n) ⟦\\w⟧,? \\(?(?:is |who is |aged )?${years}${notYears}`)

/** Two children of whom the like is told: then no one name is the whole of it. */
export const twoChildren = ({ text, named }: People) => named.length > 1 && (together.test(text) || alike.test(text))

/** The one whom the text is about, where it plainly is one. */
export const childAmong = (people: People): Named | null => {
  if (people.named.length === 0) return null
  const [first, second, ...rest] = scored(people)
  if (!first || twoChildren(people)) return null
  // The only name that nothing else accounts for.
  const alone = (first.sure || !startsHere(people.raw, first.at)) && /\b(?:she|he|her|him|his)(?:'s|s)?\b/.test(people.text) && first.score >= 1 && first.forIt >= 2 && first.forIt - first.score <= 6 && [second, ...rest].every((other) => other === undefined || other.score <= -4 || (!other.sure && other.forIt === 0))
  if (!alone && (first.score < 4 || first.forIt < 4)) return null
  return second && second.score > 0 && second.score > first.score - 3 ? null : first
}
