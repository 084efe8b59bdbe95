/** A long message made ready for gleaning: the words as typed, the same words folded at the same places, and its clauses. */
import type { Instant, Value } from '../../vocabulary.ts'

export type GleanKey = 'child_name' | 'child_age' | 'last_seen_when' | 'last_seen_where' | 'last_seen_by' | 'phone_state' | 'worry' | 'out_of_character'
  | 'your_relationship' | 'your_name' | 'home_address' | 'checks' | 'whereabouts' | 'missing_before' | 'with_whom' | 'height' | 'your_number'

export type Fact = { said: string; value: Value; certainty: 'guessed' | 'answered' }
export type Facts = Partial<Record<GleanKey, Fact>>

export type Clause = { from: number; low: string; raw: string }

/** `low` is `raw` in lower case with straight apostrophes, character for character. */
export type Telling = { raw: string; low: string; sentences: Clause[]; clauses: Clause[]; capitalsSay: boolean; now: Instant; timeZone: string }

/** Nobody's first text needs more than this to be understood; what comes after is kept all the same. */
const longest = 2000

const lower = (raw: string) => {
  const whole = raw.toLowerCase()
  return whole.length === raw.length ? whole : raw.replace(/[A-Z]/g, (capital) => capital.toLowerCase())
}

/** Words of the North, of Scotland and of the Caribbean, each by one as long, so that places stay. */
const dialect: ReadonlyMap<string, string> = new Map([
  ['aboot', 'about'], ['oot', 'out'], ['doon', 'down'], ['hame', 'home'], ['hyem', 'home'], ['toon', 'town'], ['hoose', 'house'], ['roond', 'round'], ['didnae', "didn't"], ['wasnae', "wasn't"], ['wisnae', "wasn't"],
  ['hasnae', "hasn't"], ['isnae', "isn't"], ['cannae', 'cannot'], ['doesnae', "doesn't"], ['havenae', "haven't"], ['couldnae', "couldn't"], ['wouldnae', "wouldn't"], ['willnae', "will't "],
  ['didna', "didnt"], ['wasna', 'wasnt'], ['isna', 'isnt'], ['hasna', 'hasnt'], ['cannit', 'cannot'], ['cannot', 'cannot'], ['gannin', 'going '], ['gan', 'go '], ['nae', 'no '], ['naebody', 'nobody '],
  ['seh', 'say'], ['nivver', 'never '], ['niver', 'never'], ['tekken', 'taken '], ['alang', 'along'], ['wisht', 'quiet'], ['yin', 'one'], ['mither', 'mother'], ['faither', 'father '], ['heid', 'head'],
])
const dialectWords = new RegExp(`\\b(?:${[...dialect.keys()].join('|')})\\b`, 'g')
const plainly = (low: string) => low.replace(dialectWords, (word) => dialect.get(word) ?? word)

const cut = (low: string, raw: string, from: number, at: RegExp): Clause[] => {
  const out: Clause[] = []
  let start = 0
  const keep = (end: number) => {
    if (low.slice(start, end).trim() !== '') out.push({ from: from + start, low: low.slice(start, end), raw: raw.slice(start, end) })
  }
  for (const match of low.matchAll(at)) {
    keep(match.index)
    start = match.index + match[0].length
  }
  keep(low.length)
  return out
}

const sentenceEnd = /[!?;\n]+|\.(?!\d|m\b)(?:\.|\s)*|\s[-/]\s|[\u{1F300}-\u{1FAFF}]+/gu
const soonTime = '(?:at|about|around|since|half|quarter|yesterday|yday|today|tonight|this|last|on|monday|tuesday|wednesday|thursday|'
  + 'friday|saturday|sunday|\\d+)'
const subject = "(?:i|i've|ive|iv|i'm|im|i'd|we|we've|weve|she|she's|shes|he|he's|hes|they|they've|theyve|they're|theyre|nobody|no one|"
  + "noone|my|his phone|her phone|their phone|phone|please|what|can|should|do i|never|not sure|dont know|don't know|school (?:says?|"
  + "said|rang|have|has|told|called|phoned|just|is|reckons?))"
const clauseEnd = new RegExp(`,(?! ?(?:${soonTime}|maybe|mrs|mr|miss|ms|dr)\\b)\\s*|\\s(?:but|because|cos|coz|cuz|bcoz|so|then|however|though|although|who|after|`
  + `until|till)\\s(?!${soonTime}\\b)|(?<!\\d)\\s(?:and|n|&)\\s(?!${soonTime}\\b)|(?<!\\b(?:his|her|their|my|the))\\s(?=${subject}\\s)`,
  'g')

export const tell = (said: string, now: Instant, timeZone: string): Telling => {
  const raw = said.slice(0, longest).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zs}]/gu, (mark) => ' '.repeat(mark.length)).replace(/[’‘`´]/g, "'")
  const low = plainly(lower(raw))
  const sentences = cut(low, raw, 0, sentenceEnd)
  const capitals = raw.match(/\p{Lu}/gu)?.length ?? 0
  const letters = raw.match(/\p{L}/gu)?.length ?? 0
  const clauses = sentences.flatMap((sentence) => cut(sentence.low, sentence.raw, sentence.from, clauseEnd))
  return { raw, low, sentences, clauses, capitalsSay: capitals * 2 < letters, now, timeZone }
}

/** What joins a part to the next one belongs to neither. */
const joins = /[\s,]+(?:and|but|so|then|cos|because|&)$/i
export const guess = (said: string, value: Value): Fact => ({ said: said.trim().replace(joins, ''), value, certainty: 'guessed' })

/** A fact's value where it is words. */
export const wordsOf = ({ value }: Fact): string => (typeof value === 'string' ? value : '')

/** The one thing that all of these say, or null. */
export const agreed = <T>(found: readonly T[], same: (one: T) => string): T | null => {
  const [first, ...rest] = found
  return first !== undefined && rest.every((one) => same(one) === same(first)) ? first : null
}

/** The words that people use for the child they are writing about, and for others, who must not be mistaken for the child. */
export const childNoun = "(?:step ?-?)?(?:daughter|daughtr|dauter|daugter|duaghter|son|boy|girl|lad|lass|lassie|kid|child|teenager|teen|"
  + "bairn|wean|wain|wee (?:boy|girl|yin|one)|baby girl|baby boy|little (?:one|girl|boy|lad|man)|grandson|grand-son|grand son|"
  + "grandaughter|granddaughter|grand daughter|grandchild|nephew|niece|ward)"
export const ours = '(?:my|our|me|mi|wor|ma|my wee|the)'
export const otherPerson = /\b(?:brother|bro|sister|sis|siblings?|twin|friends?|frends?|mates?|pals?|boyfriend|bf|girlfriend|gf|cousins?|man|men|bloke|guy|ex|dad|dads|mum|mums|mam|uncle|aunt|auntie|nan|gran|grandad|neighbours?|partner|baby|teacher|lodger|stepdad|stepmum|carer|other (?:son|daughter|kids?|child|children|one|boy|girl))\b/
/** A thing said of somebody who has not come home. */
const hasNot = "(?:(?:is|has|was|have)(?: still)? (?:not|never)|(?:is|has|was|did|have|does)n'?t|did not|never|still (?:not|isn'?t|"
  + "hasn'?t)|'?s (?:still )?not)(?: ever| yet| even| still)?"
export const gonePredicate = `(?:${hasNot} (?:been|come|came|turned|returned?|got|gone|home|back|seen|here|arrived|show|shown|showed|`
  + `make|made|return)\\b`
  + "|(?:is |has |was |'s |just |has just |been )*(?:gone|missing|disappeared|vanished|run away|ran away|run off|ran off|went missing|"
    + "stormed (?:out|off)|walked out|left home|left the house)\\b(?! (?:out )?(?:to (?:look|work|see|check)|look|round|back to work)))"
