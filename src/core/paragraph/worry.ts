/** Gleans the worry in their own words, whether this is like the child, and whether they have been missing before. */
import { guess } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const first = "(?:\\bi'?m|\\bi am|\\bwe'?re|\\bwe are|\\bbeen|\\bgetting|\\bgot|\\bmake me|\\bmakes me|\\bmaking me|\\bfeel|\\bam|^|"
  + "\\band|\\bjust|\\bso|\\breally|\\breally really|\\bproper|\\bvery|\\bwell|\\bboth|\\bdead|\\babsolutely|\\bpure|\\bgenuinely)"
const fear = new RegExp(`${first} (?:just |so |really |very |proper |dead |sick |starting to get |getting |absolutely |both |quite |a `
  + `bit |extremely |genuinely |actually |all |honestly |well |pure |that |now )*(?:worried|woried|worrid|scared|frightened|terrified|`
  + `afraid|petrified|concerned|frantic)(?: sick| to death| stiff| half to death| out of my mind)?(?: that| in case|,)? (?=\\S)`,
  'g')
const mine = /\b(?:my (?:main |biggest |real |only |big )?(?:worry|fear|concern) is(?: that)?|what (?:worries|scares|frightens) me(?: most| the most)? is(?: that)?|i'?m worrying(?: that)?|i worry(?: that)?|i fear(?: that)?) (?=\S)/g
const denied = /\b(?:not|never|n't|isnt|wasnt|arent|dont|don't|usually|normally|she'?s|he'?s|she is|he is|she was|he was|they'?re|her|him|friend|mates|police|if|mum|mam|dad|nan|gran|sister|brother|wife|husband|partner|teacher|school) (?:\w+ ){0,2}$/
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

/** A fear in the writer's words, whatever leads to it; the clause is kept as it was typed. */
const wide: readonly RegExp[] = [
  /\b(?:scared|worried|frightened|terrified|afraid|panicking|petrified|convinced|feart|feared|bricking it|dreading|concerned) (?:that |in case |because |cos |cuz |stiff |sick |to death )*(?<words>(?:she|he|they|someone|somebody|something|the worst|a man|her dad|his dad|him|her)(?:'s|'ll|'d|s)? [^.!?;\n]{5,110})/,
  /(?:^|[.!?\n,] ?)(?:main |biggest |my |our )?(?:concerns?|worry|worries|fear|fears|risks?)(?: is| are|:| -)+ ?(?:that )?(?<words>[^.!?;\n]{6,110})/,
  /\bwhat if (?<words>(?:she|he|they|someone|somebody|something)[^.!?;\n]{5,90})/,
  /\b(?<words>(?:she|he)(?:'ll| will| might| could| may|'s going to| is going to) (?:try to |try and |do |go and |have |be )*(?:hurt|harm|kill|cut|jump|freeze|drown|do something|something (?:to|stupid|silly)|overdose|end (?:it|her|his)|get (?:hurt|run over|knocked|lost|into a car)|be (?:hurt|dead|lying|taken|with that|in danger))[^.!?;\n]{0,80})/,
  /\b(?:known|high|serious|real|at) (?:(?:cse|cce|exploitation|suicide|county lines|grooming|self[- ]harm) )?risk(?: of)? (?<words>(?:of )?[^.!?;\n]{4,80})/,
]
/** "Handed in her bag, that's what's frightening us": what was told just before. */
const toldBefore = /,? (?:and )?(?:that'?s|thats|which is|it'?s) (?:what (?:gets|worries|scares|frightens|bothers|is worrying|i'?m (?:worried|scared) about|(?:'?s|is) (?:frightening|scaring|worrying|bothering) (?:me|us))|what'?s (?:frightening|scaring|worrying|bothering) (?:me|us)|my (?:worry|fear|concern))\b/
const beforeCue = (t: Telling): Fact | null => {
  const cue = toldBefore.exec(t.low)
  if (!cue) return null
  const words = /[^.!?;\n,]*$/.exec(t.raw.slice(Math.max(0, cue.index - 110), cue.index))?.[0].trim() ?? ''
  return words.length < 8 || /\bnot\b/.test(cue[0]) ? null : guess(words, words)
}

const widely = (t: Telling): Fact | null => {
  for (const form of wide) {
    const match = form.exec(t.low)
    const words = match?.groups?.['words']
    if (!match || words === undefined || denied.test(t.low.slice(Math.max(0, match.index - 24), match.index)) || /\b(?:not|n'?t|never|used to|if)\b[^.!?]{0,12}$/.test(t.low.slice(Math.max(0, match.index - 16), match.index))) continue
    const cut = ends.exec(words)
    const from = match.index + match[0].indexOf(words)
    const kept = t.raw.slice(from, from + (cut ? cut.index : words.length)).trim().replace(/[ ,]+$/, '')
    if (kept.split(/\s+/).length > 2 && !hollow.test(kept.toLowerCase())) return guess(kept, kept)
  }
  return null
}

export const worryIn = (t: Telling): Fact | null => inSoManyWords(t) ?? widely(t) ?? beforeCue(t)

const inSoManyWords = (t: Telling): Fact | null => {
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
  new RegExp(`\\b(?:unlike|no like) ${them}${clean}`),
  /\bunheard of\b|\bnever (?:ever )?known (?:(?:him|her|them) )?to\b|\bnot the (?:type|kind|sort) (?:to|who|that|of)\b|\bnever (?:once |ever )?in (?:his|her) life\b|\bnever once (?:been|done|gone|stayed|missed)\b|\bnever (?:ever )?goes anywhere\b|\b(?:she|he) (?:do(?:es)?n'?t|nah) (?:ever )?do (?:this|dem ting|things like this|that sort of)\b|\bnothing like (?:this|it) (?:has )?(?:ever )?(?:happened )?before\b/,
  /\bwithout precedent\b|\bunprecedented\b|\bnot (?:his|her|their) usual (?:pattern|behaviour|routine|self)\b/,
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
const asked = /\b(?:if|whether|not sure|don'?t know(?! what to do)|is (?:it|this)|used to be)\b[^.!?]{0,20}$/

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

const neverGone = /\bfirst time ever\b[^.!?]{0,12}\b(?:gone missing|missing|done this|run (?:away|off))\b|\b(?:has not|hasn'?t|has never|never) (?:ever )?happened (?:before|b4)\b|\bnever (?:she|he) (?:is|was|has|been|go|goes|went) (?:been )?missing\b|(?<!\b(?:if|why) )\b(?:not|has ?n'?t|has not) (?:ever )?(?:been|gone) (?:reported )?missing (?:before|b4)\b|\bnever (?:ever )?(?:wandered off|walked off|stayed out|run off|gone off|gone missing|disappeared)[^.!?]{0,30}\b(?:before|b4|ever|not once)\b|\bnever (?:ever )?(?:gone missing|been missing|run away|ran away|run off|disappeared|gone awol|been reported missing|done this|done anything like this|done owt like this)(?: before| b4)?\b|\bfirst time (?:she|he|they)(?:'s|s|'ve|ve| has| have)? (?:ever )?(?:done this|gone missing|run away)\b/
const goneBefore = /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)) (?:missing |misper |mfh )(?:episode|incident|report)\b|\b(?:she|he)(?: has|'s|s)? (?:did|done) (?:this|it|the same)(?: thing)? (?:in (?:the )?(?:summer|spring|winter|autumn|january|february|march|april|may|june|july|august|september|october|november|december)|last (?:week|month|year|summer|winter|christmas|easter)|a (?:few |couple of )?(?:weeks?|months?|years?) (?:ago|back))\b|\bmissing (?:\d+|two|three|four|five|six|several|many|lots of|loads of) times (?:since|this|in|before|already)\b|\bregular(?:ly)? (?:misser|missing|goes missing|absconder|absconds|runaway|misper)\b|\b(?:once|previously) (?:went missing|ran away|gone missing|run away)\b|\b(?:went missing|ran away) (?:once|when (?:she|he) was)\b|\b(?:\d|two|three|four|five|six|several|many) (?:previous )?missing episodes\b|\b(?:has|have|s|'s) gone again\b|\b(?:has|have|s|'s) (?:gone|got|run|walked|wandered)\b[^.!?]{0,25}\b(?:twice|(?:two|three|four|several|a few|\d) times) before\b|\b(?:gone missing|been missing|run away|ran away|done this|went missing|been reported missing|run off|gone awol)(?: (?:loads|a few|several|many|couple|once|twice|two|three|a couple|of|times|\d+))*,? ?(?:before|b4|last (?:year|month|week|summer|time)|once|twice|(?:\d+|three|four|several|a few|loads of|many) times)\b|\b(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|umpteenth) time (?:this|in a|she|he|hes|shes|in)\b|\bkeeps (?:on )?(?:going missing|running (?:away|off))\b|\b(?:gone missing|run away|ran away|missing|done it|run off) again\b|\blast time (?:she|he) (?:went missing|ran away|did this|was missing|ran off)\b/

export const missingBefore = (t: Telling): Fact | null => {
  const never = neverGone.exec(t.low)
  const before = goneBefore.exec(never ? t.low.replace(never[0], ' ') : t.low)
  if (never) return before ? null : guess(never[0], 'no')
  if (!before || /\b(?:not|never|n't|nt) (?:\w+ ){0,2}$/.test(t.low.slice(Math.max(0, before.index - 18), before.index))
    || /\b(?:friend|mate|brother|sister|cousin)s?(?: has|'s|s)? $/.test(t.low.slice(Math.max(0, before.index - 20),
    before.index))) return null
  return guess(before[0], 'yes')
}
