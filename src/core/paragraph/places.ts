/** Finds the place in a clause that tells of a sighting or of going out. */
import { guess } from './telling.ts'
import type { Clause, Fact, Telling } from './telling.ts'

const timeWords = /^(?:about |around |roughly |approx |just |like |half |quarter |the )*(?:\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|ish|oclock|o'clock|past|to)\b|\b(?! [a-z]*(?: ?st| road| street| rd| lane| close| avenue| ave|th avenue)))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|noon|midday|midnight|lunch\w*|(?:school )?break ?time|(?:school )?lunch ?time|breakfast|tea ?time|tea$|dinner$|dinner ?time|bed ?time|break\w*|home ?time|night|the weekend|weekend|morning|afternoon|evening|mon\w*|tues\w*|wednes\w*|thurs\w*|fri\w*|satur\w*|sun(?:day)?|yesterday|today|tonight|last night|this|first|the time|least|all|past|to \d|same time)\b/
const notPlaces = /^us\b|^the end\b(?! of (?:the|our|my|her|his|\p{L}+'?s) (?:road|street|lane|drive|close|path|avenue|track|terrace))|^the (?:start|beginning|time|last|moment|same|back(?! (?:garden|yard|gate|field|lane))|side|way|latest|earliest)\b|^(?:her|his|their|my|our|a|the|me|it|that|this|him|them|she|he|person|foot|own|way|hour|minute|minutes|school uniform|uniform|black|blue|grey|red|white|pink|green|jeans|tracksuit|hoodie|pyjamas|pjs|dressed|trouble|time|tears|one|mood|bad mood|good mood|town centre|front|person|contact|a (?:bad|foul|right|good|strop|huff|temper|mood|car|van|taxi|state|rage)|her (?:uniform|pjs|pyjamas|coat|own)|his (?:uniform|pjs|pyjamas|coat|own)|(?:black|blue|grey) .*)$/u
const platform = /\b(?:snap ?chat|snap|whats ?app|insta|facebook|fb|tik ?tok|messenger|find my|online|discord|phone|location|ipad|xbox|camera|ring)\b/
const stop = /(?:,| (?:at (?:about |around |half |quarter |roughly |approx )*(?:\d+|half|quarter|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|noon|lunch\w*|tea\w*|midnight|midday|dinner\w*|home ?time|break\w*)|about \d+|around \d+|about half|around half|on (?:mon|tue|wed|thu|fri|sat|sun|the \d+)\w*|with|wearing|by (?:her|his|a|my|me|the|their|one)|and|but|when|who|since|yesterday|today|tonight|last|this (?:morning|afternoon|evening)|in (?:a |her |his |the (?:morning|afternoon|evening))|before|after|she|he|they|i|we|where|then|because|just|so|half|getting|walking|heading|talking|going|where|as|around (?:lunch|tea|mid|dinner)\w*|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|ish)|about (?:lunch|tea|an|a )|for (?:school|work|college)|\d+ (?:hours|mins|minutes|days)|an hour|a couple|saying|without|crying|having|after|not|looking|until|til|from)\b.*|[.!?;(]|\s+-)/

const prepositions = /\b(at|in|near|outside|on|around|opposite|behind|inside|leaving|down|along|getting on(?: to)?|getting off|walking (?:down|along|towards|up|through|past|to)|(?:going|heading) (?:into|in|to|towards|down)|getting (?:into|in)|to) (?=\S)/g

/** Kept with their place, because they change it. */
const kept = /^(?:near|outside|opposite|behind|leaving|getting|walking|going|heading)/

const trimmed = (words: string): string => {
  const at = stop.exec(` ${words}`)
  return (at ? ` ${words}`.slice(0, at.index)
    : words).replace(/(?:\s+(?:around|about|at|on|in|by|roughly|approx|approximately|just|like|near|the|of|a|to|with))+\s*$/, '').trim()
}

/** The place that begins here: "the bus stop on gorse lane and …" is the bus stop on gorse lane. */
export const placeAfter = ({ low, raw }: Telling, start: number): Fact | null => {
  const words = trimmed(low.slice(start, start + 90))
  return words.length < 3 || words.length > 70 || timeWords.test(words) || notPlaces.test(words) || platform.test(words) ? null
    : guess(raw.slice(start, start + words.length), raw.slice(start, start + words.length))
}

/** The place of a sighting: "last seen at the bus station about 4" is the bus station. */
export const placeIn = (clause: Clause): Fact | null => {
  const cue = /\b(?:seen|saw|see|spotted|dropped|dropt|watched|waved|set eyes on|observed|sighted|see)\b/.exec(clause.low)
  if (!cue) return null
  const begin = cue.index + cue[0].length
  if (/\bonline\b/.test(clause.low)) return null
  for (const match of clause.low.slice(begin).matchAll(prepositions)) {
    const start = begin + match.index + match[0].length
    const words = trimmed(clause.low.slice(start))
    if (match[1] === 'to' && !cue[0].startsWith('drop')) continue
    if (words.length < 3 || words.length > 70 || timeWords.test(words) || notPlaces.test(words) || platform.test(words)) continue
    const place = clause.raw.slice(start, start + words.length)
    return guess(clause.raw, kept.test(match[1] ?? '') ? `${match[1] ?? ''} ${place}`
      : /^(?:home|the house|our house|my house|the flat)$/.test(words) ? 'home' : place)
  }
  if (fromHome.test(clause.low.slice(cue.index))) return guess(clause.raw, 'home')
  return /\b(?:saw|seen) (?:her|him|them)?[^.]{0,20}\b(?:leave|left|leaving) (?:the house|home|for school)\b/.test(clause.low)
    ? guess(clause.raw, 'home') : null
}

const leftForm = /\b(?:left|walked out(?: of)?|stormed out(?: of)?|ran out(?: of)?|ran off from|ran away from|walked off from|went missing from|gone missing from|missing from|snuck out(?: of)?|sneaked out(?: of)?|marched out(?: of)?|slammed out(?: of)?|legged it from|run off from|disappeared from|vanished from) (?:of )?((?:the |our |my |her |his |their )?(?:house|home|flat|school|college|work|nans?|nan's|grans?|gran's|grandma'?s|dads?|dad's|mums?|mum's|mates?|mate's|friends?|friend's|aunties?|auntie'?s|aunt'?s|uncle'?s|cousin'?s|youth club|football|training|party|placement|care home|unit|hospital|park|station|gym|library|cinema|shop|mcdonald'?s|mcdonalds|tesco|asda)(?: house| place| flat| gates?)?)\b(?! (?:\w+ )?alone)/
const home = /^(?:the |our |my )?(?:house|home|flat|house house)$/

/** "Walked out of her car at the lights on Station Road." */
const outOfCar = /\b(?:got|walked|jumped|ran|climbed|stormed) out (?:of )?(?:the |her |his |my |our |dad's |mum's )?(?:car|taxi|van|cab) (?:at|by|near|outside|on|in) (?=\S)/
const carPlace = (clause: Clause, start: number): Fact | null => {
  const words = trimmed(clause.low.slice(start))
  return words.length < 3 || words.length > 70 || timeWords.test(words) || notPlaces.test(words) ? null : guess(clause.raw, clause.raw.slice(start, start + words.length))
}

/** By their own door, or from where the writer is. */
export const fromHome = /\b(?:go(?:es|ing|ne)?|went|left|walk(?:ed)?|ran|got|run|set off|straight|stormed|climbed|popped|slipped|snuck) (?:straight |right |just |back )*(?:out |from |off )*(?:of |by |from )?(?:the |our |my )?(?:front|back|side) (?:door|gate)\b|\b(?:went|ran|gone|go) out (?:the |our )(?:back|front)\b|\b(?:set off|left|walked out|went) (?:from )?(?:here|our house|my house)\b|\b(?:she|he|they) (?:had |had just )?left for (?:school|college)\b(?! (?:from|late))/

/** The place that was left: "stormed out the house" is home. */
export const leftPlace = (clause: Clause): Fact | null => {
  if (fromHome.test(clause.low)) return guess(clause.raw, 'home')
  const byCar = outOfCar.exec(clause.low)
  if (byCar) return carPlace(clause, byCar.index + byCar[0].length)
  const match = leftForm.exec(clause.low)
  const place = match?.[1]
  if (!match || place === undefined) return null
  const start = match.index + match[0].indexOf(place)
  return guess(clause.raw, home.test(place) ? 'home' : clause.raw.slice(start, start + place.length))
}

const way = /\b(at|in|near|outside|on|onto|opposite|behind|inside|into|by|from|off|through|out of|past|down|up|towards|to) (?=\S)/g
/** What a child has on, and what carries them, are no places; nor is what somebody does. */
const worn = /\b(?:uniform|blazer|hoodie|hoody|coat|jacket|trainers|leggings|dress|shirt|jeans|trackies|tracksuit|joggers|shorts|skirt|boots|slippers|pjs|pyjamas|jumper|parka|dungarees|cap|hat|tears|strop|huff|mood|temper|hurry|rush|yellow|black|white|red|green|navy|grey|pink|purple|lime)\b/
const aPlace = /^(?:(?:the|our|my|mine|ours|her|his|their|\p{L}+'s|home|school|college|work|bed|town|church|mosque|asda|tesco|aldi|lidl|boots|platform|number|no|flat|mcdonald'?s|maccies|greggs|kfc|nans?|grans?|nana's|swimming|football|training|practice|tuition|brownies|cubs|scouts|guides|hospital|a (?:friend'?s|mate'?s|sleepover|party|bus stop|shop))\b)/u
const noPlace = /^(?:foot|(?:the|my|our|his|her|a) (?:car|van|taxi|cab|lorry|motor)\b(?! park)|holiday|purpose|time|the (?:phone|fone|bus home|way|loo|toilet|bath|end(?! of)|time|same|back of|middle|front|side|\d|minute|moment|last|other|one|first|lads?|girls?|boys?|people|cat|dog|baby|washing|doctor'?s?|dentist|police|machine|morning|afternoon|evening|night|weekend|rain|cold|dark|wet)|(?:her|his|their|my|our) (?:own|way|phone|bike|scooter|e-?bike|skateboard|friends?|mates?|sister|brother|cousin|mum|dad|nan|gran|boyfriend|girlfriend|marra|bag|things|stuff|sleep|break|mind|face|hair|head|hands?|age|teacher|tutor|head|fella|auntie|uncle)|work to|bed for)\b(?!'s (?:house|place|flat|car))/

/** The first place told from here on: with "the", or by its name. */
export const placeBy = ({ low, raw, capitalsSay }: Telling, from: number, to: number, goes: boolean): Fact | null => {
  for (const match of low.slice(from, to).matchAll(way)) {
    const start = from + match.index + match[0].length
    const words = trimmed(low.slice(start, Math.min(to, start + 80)))
    const typed = raw.slice(start, start + words.length)
    const named = capitalsSay && /^\p{Lu}/u.test(typed) && !/^(?:I|I'm|Mr|Mrs|Ms|Miss)\b/.test(typed)
    if (!goes && /^(?:to|towards|past|off|from|up)$/.test(match[1] ?? '') || (match[1] === 'to' && !/\bdropped|took|drove|dropt|walked\b/.test(low.slice(from, start)))) continue
    if (/^(?:by|with)$/.test(match[1] ?? '') && (named || !words.startsWith('the '))) continue
    if ((!named && !aPlace.test(words)) || noPlace.test(words) || worn.test(words) || timeWords.test(words) || platform.test(words) || words.length < 3 || words.length > 70 || /^(?:the|her|his|my|our|their)$/.test(words)) continue
    const place = /^(?:home|the house|our house|my house|the flat|mine|ours)$/.test(words) ? 'home' : typed
    return guess(raw.slice(from, to), kept.test(match[1] ?? '') ? `${match[1] ?? ''} ${place}` : place)
  }
  return null
}
