/** Gleans the worry in their own words, whether this is like the child, the phone, and whether anyone knows where they are. */
import { agreed, guess, wordsOf } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const first = "(?:\\bi'?m|\\bi am|\\bwe'?re|\\bwe are|\\bbeen|\\bgetting|\\bgot|\\bmake me|\\bmakes me|\\bmaking me|\\bfeel|\\bam|^|"
  + "\\band|\\bjust|\\bso|\\breally|\\breally really|\\bproper|\\bvery|\\bwell|\\bboth|\\bdead|\\babsolutely|\\bpure|\\bgenuinely)"
const fear = new RegExp(`${first} (?:just |so |really |very |proper |dead |sick |starting to get |getting |absolutely |both |quite |a `
  + `bit |extremely |genuinely |actually |all |honestly |well |pure |that |now )*(?:worried|woried|worrid|scared|frightened|terrified|`
  + `afraid|petrified|concerned|frantic)(?: sick| to death| stiff| half to death| out of my mind)?(?: that| in case|,)? (?=\\S)`,
  'g')
const mine = /\b(?:my (?:main |biggest |real |only |big )?(?:worry|fear|concern) is(?: that)?|what (?:worries|scares|frightens) me(?: most| the most)? is(?: that)?|i'?m worrying(?: that)?|i worry(?: that)?|i fear(?: that)?) (?=\S)/g
const denied = /\b(?:not|never|n't|isnt|wasnt|arent|dont|don't|usually|normally|she'?s|he'?s|she is|he is|she was|he was|they'?re|her|him|friend|mates|police|if) (?:\w+ ){0,2}$/
/** Where an unpunctuated worry ends and something else begins. */
const ends = /[.!?;\n]|,? (?=(?:please|pls|what (?:do|should|shall)|can (?:you|someone|i)|should i|do i|shall i|help|i'?ve (?:rang|rung|called|checked|tried|been|looked)|ive (?:rang|rung|called|checked|tried|been|looked)|we'?ve (?:rang|rung|called|checked|tried|been|looked)|i (?:rang|rung|called|checked|tried|don'?t know what)|(?:his|her|their) phone|(?:he|she)'?s (?:only |just )?\d|(?:he|she) is (?:only )?\d|(?:he|she)'?s never done|this is(?: so| not|n't)|it'?s not like|its not like|my name|we live|i live|i'?m (?:his|her)|last seen|i last saw|(?:he|she) (?:was )?last|we'?ve (?:checked|been|rung)|not like (?:him|her)|cos|because|thanks|thank you|dont know what|any advice)\b)/
const hollow = /^(?:about,.*|my \w+ .*|about (?:her|him|them|it|this|my \w+|everything|the whole thing)|for (?:her|him|them|his|her safety|his safety)|now|sick|about|to|as|and|but|because|cos|that|x+|tbh|too|at all|enough|if|of|by|so|me|at this point|and (?:don'?t|do not) know.*|what.*|i .*|here|today|tonight|mum|mam|dad|parent)\b[ ,]*(?:so much|tbh|now|sick)?$/

/** A fear that is told as a thought: "I think something bad has happened to her". */
const dreads: readonly RegExp[] = [
  /\b(i (?:just |really |do )?(?:think|know|feel|feel like|am convinced|keep thinking) )something(?:'s| has| bad has| terrible has| awful has| bad's|s)? ?(?:bad |terrible |awful )?(?:happened|gone wrong)(?: to (?:her|him|them))?/,
  /\b(i (?:just |really |do )?(?:think|reckon|know) )(?:(?:someone|somebody|(?:her|his) (?:birth )?(?:mum|mam|mother|dad|father|ex|boyfriend|uncle))(?:'s|s| has| have)|they(?:'ve|ve| have)) (?:taken|got|grabbed|snatched|hurt) (?:her|him)\b/,
  /\b(i (?:just |really |do )?(?:think|reckon|know) )(?:he|she|they|someone|somebody)(?:'s|s|'re| is| are) (?:controlling|grooming|using|exploiting|hurting|threatening) (?:her|him)\b/,
  /\b(i(?:'ve| have|ve)? (?:got|have|had|get) )(?:a |this |such a |an? )?(?:really |very )?(?:bad|worse|awful|horrible|terrible|sick) feeling(?: [^.!?\n]{4,90})?/,
  /\b((?:she|he) )(?:doesn'?t|does not|doesnt) understand (?:roads|traffic|danger)\b|\b((?:she|he) )has no (?:sense|idea) of (?:danger|roads|traffic)\b/,
]

const worryAt = (t: Telling, end: number, start: number): Fact | null => {
  if (denied.test(t.low.slice(Math.max(0, start - 24), start + 1))) return null
  const tail = t.low.slice(end, end + 240)
  const stop = ends.exec(tail)
  const words = t.raw.slice(end, end + (stop ? stop.index : Math.min(tail.length, 200))).trim().replace(/[ ,]+$/, '')
  const low = words.toLowerCase()
  if (hollow.test(low) || low.split(' ').length < 3
    || /^(?:(?:and|but|because|cos|as|so|what|please|can|should|i|we|my|our)\b|she(?:'s|s)? (?:only )?\d|he(?:'s|s)? (?:only )?\d|about (?:her|him|them)\b(?! (?:being|with|getting|mental|safety|out|because|meeting|going))|to (?:ring|call|death|report|tell|ask|phone|go|say)|of (?:the police|ringing|calling|what people))/.test(low)) return null
  return guess(words, words)
}

export const worryIn = (t: Telling): Fact | null => {
  for (const match of [...t.low.matchAll(mine), ...t.low.matchAll(fear)]) {
    const fact = worryAt(t, match.index + match[0].length, match.index)
    if (fact) return fact
  }
  const dread = dreads.map((form) => form.exec(t.low)).find((found) => found !== null)
  if (!dread || /\b(?:not|n'?t|never|if|used to)\b[^.!?]{0,15}$/.test(t.low.slice(Math.max(0, dread.index - 20), dread.index))) return null
  const words = t.raw.slice(dread.index + (dread[1] ?? '').length, dread.index + dread[0].length).trim()
  return guess(words, words)
}

const them = '(?:her|him|them|our \\w+|my (?:son|daughter|boy|girl|lad|lass))'
const clean = "(?=$|[.,!?;\\n]| (?:at all|to|and|so|but|i|im|she|he|they|this|her phone|his phone|shes|hes|usually|normally|really|"
  + "honestly|x|not|tbh|please|we|what|now|in|worried|weve|ive|were|cos|because|last|going|staying|being|one bit|whatsoever)\\b)"

const unlike: readonly RegExp[] = [
  new RegExp(`\\b(?:not|isn'?t|isnt|nowt|nothing|aint|ain't|un)(?: (?:at all|really|usually|normally|even))? ?like ${them}${clean}`),
  new RegExp(`\\bunlike ${them}${clean}`), /\bwithout precedent\b|\bunprecedented\b|\bnot (?:his|her|their) usual (?:pattern|behaviour|routine|self)\b/,
  /\bnever (?:ever )?(?:wandered|walked|gone|run) (?:off|away)\b(?! (?:to|with) (?:her|his|the))/, /\b(?:she|he)?(?:'s|s| is)? ?always (?:in|home|back|home and in) by\b/, new RegExp(`\\bnot (?:something )?(?:usual|normal)(?:ly)? (?:for )?${them}${clean}`),
  /\b(?:out of|outta|not in) (?:his |her |their )?charact[eo]r\b/,
    /\bnever (?:ever )?(?:done|did|does|do) (?:this|anything like (?:this|that)|owt like (?:this|that)|something like this|it)(?: before| b4)?\b(?! to me)/,
  /\bnever (?:ever )?(?:stays?|stayed) out(?: all night| late| past| this late| like this| over)?\b/,
    /\bnever (?:ever )?(?:been |this |usually |comes home |home )*late\b/,
    /\b(?:has|have|hasn'?t|'s|s)? ?never (?:ever )?(?:gone missing|been missing|run away|ran away|run off|gone off|not come home|disappeared|gone awol)\b/,
  /\b(?:she|he|they)(?:'d|d| would)? never (?:just |normally |usually )*(?:go|goes|leave|leaves|turn|turns|miss|misses|not come|not answer)\b/,
    /\b(?:hasn'?t|has not|hasnt) (?:ever )?(?:done|did) (?:this|anything like this) before\b/,
    /\bfirst time (?:(?:she|he|they)(?:'s|s|'ve|ve| has| have)? (?:ever )?(?:done|gone|not come|run|stayed|been)|this has happened|it'?s happened|ever)/,
]
const alike: readonly RegExp[] = [
  /\b(?:she|he|they)(?:'s|s)? (?:does|do|did) (?:this|it) (?:all the time|a lot|every (?:week|weekend|other week)|loads|regular(?:ly)?|most weekends|often|constantly)\b/,
    /\b(?:done|does|do|doing) (?:this|it)\b[^.!?]{0,30}\b(?:every (?:couple of |few |other )?(?:weeks?|weekends?|nights?)|most weekends|all the time|loads)\b/, /\b(?:is |quite |very )?in keeping (?:for|with) (?:her|him|them)\b/,
    /\b(?:always|forever|constantly) (?:(?:doing|does) (?:this|it)|running (?:off|away)|going missing|disappearing|taking off|going off|staying out)\b/,
    /\bkeeps (?:on )?(?:doing this|running (?:off|away)|going missing|disappearing|taking off)\b/,
  /\b(?:not|isnt|isn't|nothing) (?:really |exactly |totally )?(?:out of (?:his |her |their )?character|unusual|unlike (?:her|him|them))\b/,
    /\b(?:is|thats|that's|its|it's) (?:just |so |quite |very |pretty )?(?:typical|normal|usual) (?:of|for|behaviour) ?(?:her|him|them)?\b/,
    /\b(?:just |exactly |totally )like (?:her|him) to\b/,
]
/** "Not sure if", "you might say": then it is a question, not a statement. */
const asked = /\b(?:if|whether|not sure|dont know|don't know|is (?:it|this)|used to be)\b[^.!?]{0,20}$/

const says = (t: Telling, forms: readonly RegExp[]): string | null => {
  for (const form of forms) {
    const match = form.exec(t.low)
    if (match && !asked.test(t.low.slice(Math.max(0, match.index - 32), match.index))
      && !/^\s*\?/.test(t.low.slice(match.index + match[0].length))) return match[0]
  }
  return null
}

export const outOfCharacter = (t: Telling): Fact | null => {
  const no = says(t, alike)
  const yes = says(t, unlike)
  if (no !== null) return yes !== null && !no.includes(yes) && !/not .*out of/.test(no) ? null : guess(no, 'no')
  return yes === null || /\b(?:brother|sister|friend|mates?)(?:'s|s)? (?:has |have )?never\b/.test(t.low) ? null : guess(yes, 'yes')
}

const neverGone = /\bnever (?:ever )?(?:wandered off|walked off|stayed out|run off|gone off|gone missing|disappeared)[^.!?]{0,30}\b(?:before|b4|ever|not once)\b|\bnever (?:ever )?(?:gone missing|been missing|run away|ran away|run off|disappeared|gone awol|been reported missing|done this|done anything like this|done owt like this)(?: before| b4)?\b|\bfirst time (?:she|he|they)(?:'s|s|'ve|ve| has| have)? (?:ever )?(?:done this|gone missing|run away)\b/
const goneBefore = /\b(?:\d|two|three|four|five|six|several|many) (?:previous )?missing episodes\b|\b(?:has|have|s|'s) gone again\b|\b(?:has|have|s|'s) (?:gone|got|run|walked|wandered)\b[^.!?]{0,25}\b(?:twice|(?:two|three|four|several|a few|\d) times) before\b|\b(?:gone missing|been missing|run away|ran away|done this|went missing|been reported missing|run off|gone awol)(?: (?:loads|a few|several|many|couple|once|twice|two|three|a couple|of|times|\d+))*,? ?(?:before|b4|last (?:year|month|week|summer|time)|once|twice|(?:\d+|three|four|several|a few|loads of|many) times)\b|\b(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|umpteenth) time (?:this|in a|she|he|hes|shes|in)\b|\bkeeps (?:on )?(?:going missing|running (?:away|off))\b|\b(?:gone missing|run away|ran away|missing|done it|run off) again\b|\blast time (?:she|he) (?:went missing|ran away|did this|was missing|ran off)\b/

export const missingBefore = (t: Telling): Fact | null => {
  const never = neverGone.exec(t.low)
  const before = goneBefore.exec(never ? t.low.replace(never[0], ' ') : t.low)
  if (never) return before ? null : guess(never[0], 'no')
  if (!before || /\b(?:not|never|n't|nt) (?:\w+ ){0,2}$/.test(t.low.slice(Math.max(0, before.index - 18), before.index))
    || /\b(?:friend|mate|brother|sister|cousin)s?(?: has|'s|s)? $/.test(t.low.slice(Math.max(0, before.index - 20),
    before.index))) return null
  return guess(before[0], 'yes')
}

// ── Phone, whereabouts, company ──────────────────────────────────────────────

const whose = "(?:\\b(?:her|his|their|the|and|but|with|\\p{L}{1,20}'s) )?"
const phone = "(?:phone|mobile|moby|fone|cell)(?:'s|s)?"
const phoneRows: readonly (readonly [string, RegExp])[] = [
  ['off',
    new RegExp(`(${whose})\\b${phone} (?:is |has |been |was |just |now |still |went |keeps |seems |seems to be |must be |goes |gone |`
      + `completely |switched |turned |all day |its |is now )*(?:off|dead|died|switched off|turned off|out of battery)\\b(?! (?:him|her|`
      + `them|me))`,
    'u')],
  ['off',
    new RegExp(`(${whose})(?:${phone} |it |calls |just |keeps |is |goes |going |gone |now |all |was |its |all my calls |)+(?:goes|going|`
      + `went|gone|go|straight|goin) ?(?:straight |str8 |direct )?(?:to|2|through to) (?:voice ?mail|vm|answer ?phone|answering machine|`
      + `answer machine)`,
    'u')],
  ['no_phone', /()\b(?:she|he|they) (?:has no|has not got a|hasn'?t got a|does ?n'?t have a|doesnt have a|have no|has never had a) (?:tele|mobile )?(?:phone|mobile)\b/],
  ['no_phone', /()\b(?:left (?:her|his) (?:phone|mobile) (?:at home|behind|here|upstairs|on (?:the|her|his)|in (?:the|her|his))|(?:her|his) phone,? (?:which |that )?(?:she|he)(?:'s|s| has)? left (?:on|at|in|behind|here))/],
  ['no_phone', /()\b\p{L}{3,} (?:does ?n'?t|doesnt) have a phone\b/u],
  ['off', /()\b(?:(?:has|got) )?(?:her|his) (?:phone|fone|mobile)(?: \w+){0,3}?,? ?(?:but )?(?:it'?s|it is) (?:always )?(?:off|dead|switched off)\b/],
  ['rings', /()\b(?:it|phone|mobile) (?:just )?rings a few times\b/],
  ['off', /()\bit(?:'?s| has) been (?:off|dead|switched off) since\b/],
  ['off', /()\bstraight to (?:voice ?mail|vm|answer ?phone|(?:that|the|a) (?:lady|woman|recorded|automated|voice|message)|a message)\b|\b(?:lady|woman|voice) (?:saying|says|telling me) (?:to )?(?:try (?:again )?later|the person|this person|it'?s switched off|not available)/],
  ['off', /()\b(?:phone|mobile|fone|it)(?:'s|s)? (?:is |has been |just |now )*(?:switch(?:ed)?|turn(?:ed)?) off\b(?! (?:him|her|them|me))/],
  ['rings', /()\b(?:it|phone|mobile|hers|his) (?:just |only )rings?\b(?! (?:me|us|off))|\b(?:rings|ringing),? (?:but )?(?:no pick ?up|no answer)\b/],
  ['rings',
    new RegExp(`(${whose})(?:${phone} |it |just |keeps |is |was |still )+(?:rings|ringing|ring|ringin)(?: out| and rings| but| n| with| `
      + `no| and (?:no|she|he))`,
    'u')],
  ['rings', /()\b(?:rings|ringing) (?:out|but (?:no|she|he|noone|nobody))\b/],
  ['on', new RegExp(`(${whose})\\b${phone} (?:is |still |is still )*(?:on|switched on) (?:but|and|cos)\\b`, 'u')],
]
const notTheirs = /\b(?:my|mine|your|our|friend'?s|mate'?s|mates|friends|brother'?s|sister'?s|dad'?s|dads|mum'?s|mums|nan'?s|boyfriend'?s|boyfriends|house|home|work|old|bf'?s)(?: (?:phone|mobile|fone))?\s*$/
const taken = /\b(?:took|taken|confiscated|turned|switched|takes|take|grounded)\b[^.]{0,20}$/

/** "Poppy's phone" is the child's only where Poppy is the child. */
const belongsTo = (t: Telling, at: number): string | null => {
  const owner = /\b([\p{L}]{2,})'s\s*$/u.exec(t.low.slice(Math.max(0, at - 24), at))?.[1]
  return owner === undefined || /^(?:she|he|it|that|what|here|there)$/.test(owner) ? null : owner
}

export const phoneState = (t: Telling, name: string | null): Fact | null => {
  const found = phoneRows.flatMap(([value, form]) => {
    const match = form.exec(t.low)
    if (!match) return []
    const lead = t.low.slice(Math.max(0, match.index - 30), match.index + (match[1] ?? '').length)
    const owner = belongsTo(t, match.index + (match[1] ?? '').length)
    if (owner !== null && owner !== name?.toLowerCase().split(' ')[0]) return []
    return notTheirs.test(lead) || taken.test(lead.slice(0, 30))
      || /\b(?:if|was|when|usually|sometimes|might be|maybe|never|not|isnt|isn't) $/.test(lead.slice(0, 30)) ? [] : [guess(match[0], value)]
  })
  return agreed(found, wordsOf)
}

const notFound = /\b(?:(?:i|we|nobody|no ?one|still|police|noone)? ?(?:don'?t|do not|dont|doesn'?t|dunno|no idea|not got a clue|haven'?t a clue|no clue|cant think|can't think)(?: (?:know|knows|got|have|a|any|idea|clue|even))* (?:where|wer|wher|were) (?:she|he|they|on earth (?:she|he)|the hell (?:she|he)|my (?:son|daughter))(?:'s|s)?(?: (?:is|are|has|could|might|went|gone|be))?|(?:nobody|no ?one|noone) (?:knows|has any idea) where|(?:cant|can't|cannot|couldnt|couldn't) find (?:her|him|them|my \w+|our \w+)(?! (?:phone|inhaler|coat|bag|meds|passport|keys|friend|number|school|shoes))|(?:has|is|'s|s|gone|went|been) (?:gone )?missing(?: since| for|$|[.,!?]| and| from))\b/
const known = /\bi (?:do )?know where (?:she|he|they)\b|\bwe know where (?:she|he|they)\b|\b(?:she|he)(?:'s|s| is) at (?:her|his|a|the|my|nan|gran)\b|\bfound (?:her|him)\b|\b(?:she|he)(?:'s|s| is) (?:back|home|safe)\b/
const knownSafe = /\b(?:i|we) know where (?:she|he)(?:'s| is|s)[^.!?]{0,60}\b(?:is|'s|shes|hes) (?:safe|fine|ok)\b(?! ?\?)/

export const whereabouts = (t: Telling): Fact | null => {
  const lost = notFound.exec(t.low)
  const safe = knownSafe.exec(t.low)
  if (lost && !/\b(?:i|ive|i've|i have|im|i'm|we've|weve)\s*$/.test(t.low.slice(Math.max(0, lost.index - 8), lost.index))
    && !known.test(t.low)
    && !/\b(?:friend|mate|dog|cat|phone|passport)(?:'s|s)? (?:is |has |gone |been )*missing\b/.test(t.low)) return guess(lost[0], 'unknown')
  return safe && !lost && !/\b(?:refus|won'?t come|worried|not safe|older man|stranger)\b/.test(t.low) ? guess(safe[0], 'safe') : null
}

const company = /\b(?:(?:she|he|they)(?:'s|s| is| was| has)? (?:(?:gone|left|went|out|off|been|run off|ran off|missing|there|last seen|seen) )*(?:out |off |away )?(?:on (?:his|her) (?:bike|scooter) )?|(?:seen|gone|left|went out|went off|ran off|run off|out|gone off|run away|ran away) )with ((?:(?:her|his|a|an|another|some|two|one of (?:her|his)|an older|older|two older|3|2) )(?:(?:older|new|best|school|big|little|young|grown|online) )*(?:boyfriend|girlfriend|bf|gf|friends?|mates?|man|lads?|girls?|boys?|group|cousin|brother|sister|dad|mum|nan|men|guy|bloke|people|ex)(?!'s)(?: (?:called |named )?[\p{L}'-]+)?(?: (?:she|he) (?:met|knows)(?: \w+){1,3})?)/u
const perhaps = /\b(?:might|maybe|probably|could|think|thought|if|usually|normally|not|n't|isnt|supposed|meant|said|says|hope|reckon|lives?|staying|sometimes|always|wondering|row|argument|fell out|fight)\b[^.!?]{0,35}$/

export const withWhom = (t: Telling): Fact | null => {
  const match = company.exec(t.low)
  if (!match?.[1] || perhaps.test(t.low.slice(Math.max(0, match.index - 45), match.index + 4))) return null
  const start = match.index + match[0].length - match[1].length
  const words = t.raw.slice(start, start + match[1].length)
  const trimmed = words.replace(/\s(?:and|but|at|who|in|on|last|yesterday|this|about|around|since|when|to|from|i|we|she|he|called|is|has|hes|shes|not|near|outside|after|for|before|today|tonight|named|it|his|her|my|the|they|phone|then|by|near|its|please|hasnt|havent|im|ive)$/iu,
    '')
  return guess(match[0], trimmed)
}
