/** Gleans the state of the child's phone, whether anyone knows where they are, and with whom they are. */
import { fits } from './meant.ts'
import { agreed, guess, wordsOf } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const whose = "(?:\\b(?:her|his|their|the|and|but|with|\\p{L}{1,20}'s) )?"
const phone = "(?:(?:tele)?phone|mobile|moby|fone|cell)(?:'s|s)?"
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
  ['no_phone', /()\b(?:her|his) (?:phone|mobile|fone)(?:'s|s| is| was|,)? (?:sat |still |here )*(?:(?:under|on|in|by) (?:her|his|the|my) (?:pillow|bed|desk|side|room|drawer|charger|settee|sofa|kitchen|van|house|worktop|dresser|table|shelf)|here|at home|on charge)\b/],
  ['no_phone', /()\bno phone (?:on|with) (?:him|her|them)\b|\b(?:she|he) (?:hasn'?t|has not|hasnt|did ?n'?t) (?:got|take|took) (?:his|her|a) (?:phone|mobile)\b/],
  ['no_phone', /()\b(?:she|he|they)(?:'s|s| has| have)?(?: got)? no (?:mobile |tele)?phone\b(?! (?:calls?|signal|answer|number|contact|battery|credit|charger))/],
  ['no_phone', /()(?:^|[.!?;] ?)no phone\b(?= (?:obviously|of course|yet)|[.,!?]|$)/],
  ['no_phone', /()\b(?:hers|his) is in the (?:office|staff|safe)\b/],
  ['off', /()\b(?:her|his|the) (?:telephone|phone|mobile|fone),? (?:which is |and it'?s |but it'?s |its |it'?s )?(?:dead|off|switched off|turned off)\b(?! (?:him|her|them|me))/],
  ['off', /()\b(?:called|rung|rang|phoned|tried|calling|ringing) (?:him|her)(?: \w+){0,3}, (?:but )?(?:it'?s |phone'?s )?(?:dead|off|switched off|turned off)\b/],
  ['off', /()\b(?:find my|life360|snap ?map|location)\b[^.!?]{0,70}\bit'?s (?:switched |turned )?off\b/],
  ['rings', /()\b(?:rings|ringing) and (?:rings|ringing)\b/],
  ['rings', /()(?:^|[.,;] ?)(?:but )?(?:it )?just rings?\b/],
  ['rings', /()\b(?:it|phone|mobile) (?:just )?rings a few times\b/],
  ['off', /()\bit(?:'?s| has) been (?:off|dead|switched off) since\b/],
  ['off', /()\bstraight to (?:voice ?mail|vm|answer ?phone|(?:that|the|a) (?:lady|woman|recorded|automated|voice|message)|a message)\b|\b(?:lady|woman|voice) (?:saying|says|telling me) (?:to )?(?:try (?:again )?later|the person|this person|it'?s switched off|not available)/],
  ['off', /()\b(?:(?:tele)?phone|mobile|fone|it)(?:'s|s)? (?:is |has been |just |now )*(?:switch(?:ed)?|turn(?:ed)?) off\b(?! (?:him|her|them|me))/],
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

const ofPhones = /phone|mobile|moby|fone|\bcell|ring|voice|\bvm\b|answer|machine|switch|\boff\b|dead|lady|woman/
/** "Poppy's phone" is the child's only where Poppy is the child. */
const belongsTo = (t: Telling, at: number): string | null => {
  const owner = /\b([\p{L}]{2,})'s\s*$/u.exec(t.low.slice(Math.max(0, at - 24), at))?.[1]
  return owner === undefined || /^(?:she|he|it|that|what|here|there)$/.test(owner) ? null : owner
}

export const phoneState = (t: Telling, name: string | null): Fact | null => {
  if (!ofPhones.test(t.low)) return null
  const found = phoneRows.flatMap(([value, form]) => {
    const match = form.exec(t.low)
    if (!match) return []
    const lead = t.low.slice(Math.max(0, match.index - 30), match.index + (match[1] ?? '').length)
    const owner = belongsTo(t, match.index + (match[1] ?? '').length)
    if (owner !== null && owner !== name?.toLowerCase().split(' ')[0]) return []
    // "I've rung my ex, her phone is off"; "it rings and then goes to voicemail".
    const before = t.low.slice(Math.max(0, match.index - 45), match.index)
    const since = name === null ? before : before.slice(before.lastIndexOf(name.toLowerCase().split(' ')[0] ?? '') + 1)
    const role = /^(?:her|she)\b/.test(match[0].trim()) ? 'she' : /^(?:his|he)\b/.test(match[0].trim()) ? 'he' : null
    if ((role !== null && fits(role).test(since)) || (value === 'off' && /\brings\b[^.!?]*$/.test(before))) return []
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
