/** Gleans the child's name and age, and nobody else's: brothers, friends and boyfriends have names and ages too. */
import { readAge } from '../answers/age.ts'
import { asName } from '../answers/text.ts'
import { nameLike, plainName } from './names.ts'
import { agreed, childNoun, gonePredicate, guess, otherPerson } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

/** `named`: in so many words ("her name is"). */
type Candidate = { name: string; at: number; strong: boolean; named: boolean }

/** "My two girls", "my daughter's friend is missing": then the one child of these words is not for us to say. */
const unsure = new RegExp(`\\b(?:my|our) (?:two|2|both|three|3)\\b|\\bboth (?:of )?(?:my|the|our)\\b|\\b(?:my|our) twins\\b|\\b(?:kids|`
  + `boys|girls|sons|daughters|children|lads) (?:are|have|havent|haven't|arent|aren't)(?: both)? (?:missing|gone|not|run|been|still|`
  + `home|back)|\\b(?:daughter|son|kid|child|girl|boy|lad|lass)'?s (?:best |close )?(?:friend|mate|pal|girlfriend|boyfriend|cousin|`
  + `classmate)[^.!?]{0,30} (?:is missing|has gone|hasn'?t come|has run|not come|ran away|went missing)`)
export const childUnclear = ({ low }: Telling) => unsure.test(low)

const word = "([\\p{L}][\\p{L}'-]+)"
const adjectives = "(?:(?:dear|lovely|beautiful|gorgeous|precious|missing|autistic|teenage|eldest|oldest|youngest|middle|only|adopted|"
  + "foster|fostered|step|little|wee|big|\\d{1,2}|year|yr|yrs|yo|old|y/o|\\d{1,2} ?-?(?:years?|yrs?|yr|yo|y/o)?(?:[ -]old)?),? )*"
const myChild = new RegExp(`(?:\\b(?:my|our|wor|me|ma|her|his) ${adjectives}|(?:^|[.!?\\n] {0,2}))${childNoun},? (?:\\(|(?:is |who is |`
  + `who's |whos )?(?:called|named) |name is |names |name's )?${word}`,
  'gu')
const nameIs = new RegExp(`\\b(?:(?:her|his|their) (?:full )?name(?:'s|s| is)|(?:she|he)(?:'s| is|s) (?:called|named)|(?:daughter|son|`
  + `child|kid|girl|boy)'?s (?:full )?name(?:'s| is)?|(?:he|she)(?:'s|s| is) (?:only )?\\d{1,2},? (?:and )?(?:is )?(?:called|named)|`
  + `(?:^|[.!?\\n] ?)(?:child(?:'?s)? |full )?name(?: is| ?[:=-])|(?:^|[.!?\\n] ?)full name) ?${word}`,
  'gu')
const opens = new RegExp(`(?:^|[.!?\\n] {0,2}|\\b(?:hi|hello|help|please|pls|missing|its|it's|about) )${word}(?:,? (?:is |aged |age |`
  + `\\()?\\(?(?:only )?\\d{1,2}\\b(?! ?(?:am|pm|:|hours|mins))|,? (?:${gonePredicate}))`,
  'gu')
const eldest = new RegExp(`\\b(?:my|our) (?:eldest|oldest|youngest|middle one|teenager),? ${word},? (?:${gonePredicate})`, 'gu')
const ourName = new RegExp(`\\b(?:our|wor) ${word} (?:${gonePredicate})`, 'gu')
const parentOf = new RegExp(`\\b(?:i'?m|i am|this is|its|it's) ${word}'?s (?:mum|mam|mom|mummy|mother|dad|father|nan|gran|grandma|`
  + `grandad|carer|foster mum|foster carer|stepdad|stepmum|auntie|aunt|uncle)\\b`,
  'gu')

const surname = /^ (\p{Lu}[\p{L}'-]+)(?: (\p{Lu}[\p{L}'-]+))?/u
const goesOn = /^(?:'s|s)?,? ?(?:\(|has|hasn'?t|is\b|isn'?t|went|left|didn'?t|did|who|aged|age|\d|was|never|still|came|got|walked|stormed|ran)/

const whole = (t: Telling, start: number, typed: string): string => {
  const first = plainName(typed)
  const rest = t.capitalsSay && first === typed ? surname.exec(t.raw.slice(start + typed.length)) : null
  const more = [rest?.[1], rest?.[2]].filter((part) => part !== undefined && nameLike(part, true) !== null)
  return asName([first, ...more].join(' '))
}

/** `strong`: said of the missing child. `loose`: a name by its place, however written. `plain`: only a common name will do. */
const rows: readonly { form: RegExp; strong: boolean; loose: boolean; plain?: true }[] = [
  { form: myChild, strong: true, loose: false }, { form: nameIs, strong: true, loose: true }, { form: opens, strong: true, loose: false,
    plain: true },
  { form: ourName, strong: true, loose: false, plain: true }, { form: eldest, strong: true, loose: false }, { form: parentOf,
    strong: false, loose: false },
]

/** A friend's child, an other child, a brother's name: words just before that make it somebody else's name. */
const elsewhere = /\b(?:other|friend|friends|mate|mates|cousin|boyfriend|girlfriend|bf|gf|brother|sister|teacher|neighbour|dog|cat|dad|mum|partner|school|worker|officer)'?s?(?: is| was)?,? (?:\w+ )?$/

/** "She's with her friend. Her name is Mia." */
const friendBefore = (t: Telling, at: number): boolean => {
  const before = t.low.slice(Math.max(0, at - 60), at)
  const last = [...before.matchAll(mention)].at(-1)
  return either.test(last ? before.slice(last.index + last[0].length) : before)
    || /\b(?:sister|brother|girlfriend|boyfriend|worker|teacher|nan|gran)\W+$/.test(before)
}

const agedName = /\b([\p{L}'-]+?)(?:'?s|,| is| who is| who's| whos| aged)? ?\(?(?:is |aged )?\d{1,2}\b(?! ?(?:am|pm|:|hours|mins))/gu
const goneAfter = new RegExp(`^[^.!?]{0,14}?(?:${gonePredicate})`)

/** Two names with ages: then an age alone does not show which child is meant. */
const severalAged = (t: Telling): boolean => new Set([...t.low.matchAll(agedName)].slice(0, 30)
  .map((match) => match[1] ?? '').filter((name) => nameLike(name, false) === 'sure')).size > 1

/** "Katies mum says", "went to Katies": then Katie is a friend. */
const isFriend = (t: Telling, name: string): boolean =>
  new RegExp(`(?<!\\b(?:i'?m|i am|its|it's|this is) )\\b${name}'?s (?:mum|mam|mom|dad|house|nan|parents|place)\\b|\\b(?:friend|mate|to|`
    + `at|round) ${name}'?s\\b`).test(t.low)

const candidates = (t: Telling): Candidate[] => rows.flatMap(({ form, strong, loose,
  plain }) => [...t.low.matchAll(form)].flatMap((match) => {
  const low = match[1] ?? ''
  const start = match.index + match[0].indexOf(low, Math.max(0, match[0].length - low.length - 60))
  const at = t.low.indexOf(low, Math.max(match.index, start - 1))
  const typed = t.raw.slice(at, at + low.length)
  const like = nameLike(typed, t.capitalsSay)
  const taken = like === 'sure' || (like === 'perhaps' && !plain && (strong || loose)) || (loose && /^\p{L}{3,12}$/u.test(typed)
    && like === null && nameLike(typed.slice(0, 1).toUpperCase() + typed.slice(1), true) === 'perhaps')
  if (!taken || elsewhere.test(t.low.slice(Math.max(0, match.index - 25), match.index)) || isFriend(t, plainName(typed).toLowerCase())
    || /^(?:my|our|me|ma|her|his) other\b/.test(match[0])) return []
  if (/^(?:her|his) /.test(match[0]) && form === myChild) return []
  if (form === nameIs && !/^(?:daughter|son|child|kid|girl|boy)/.test(match[0]) && friendBefore(t, match.index)) return []
  if (form === opens && (/^ (?:too|as well|also|same)\b/.test(t.low.slice(match.index + match[0].length)) || (severalAged(t)
    && !goneAfter.test(t.low.slice(at + low.length))))) return []
  return [{ name: whole(t, at, typed), at, strong: strong && goesOn.test(t.low.slice(at + low.length).trimStart()),
    named: form === nameIs }]
}))

const firstOf = (name: string) => name.toLowerCase().split(' ')[0] ?? ''

export const childName = (t: Telling): Fact | null => {
  if (childUnclear(t)) return null
  const found = candidates(t)
  const told = found.filter(({ named }) => named)
  const one = agreed(told.length > 0 ? told : found, ({ name }) => firstOf(name)) ?? (told.length > 0 ? null
    : agreed(found.filter(({ strong }) => strong), ({ name }) => firstOf(name)))
  if (!one) return null
  const fullest = found.filter(({ name }) => firstOf(name) === firstOf(one.name)).toSorted((a, b) => b.name.length - a.name.length)[0]
    ?? one
  return guess(t.raw.slice(one.at, one.at + one.name.length), fullest.name)
}

// ── Age ──────────────────────────────────────────────────────────────────────

const num = '(?<num>\\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)'
const notAge = "(?! ?(?:hours?|hrs?|hr|h\\b|mins?|minutes?|days?|weeks?|months?|am\\b|pm\\b|ft|foot|feet|stone|st\\b|%|miles?|kids|of|"
  + "times?|:|\\.\\d|/|years? (?:ago|later|since|without)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|cm|kg|oclock|o'clock|"
  + "people|lads|girls|boys|mates|friends|days|nd\\b|rd\\b|th\\b))"
const old = '(?: ?-?(?:years?|yrs?|yr|yo|y/o|yer|yeer)(?:[ -]?olds?)?|yo|y)'
const nearly = '(?<lead>(?:only |just |about |literally )*(?:nearly |almost |coming up |going on |turning |about to be |about to turn )?)'
const kin = '(?!\\s*(?:brother|bro|sister|sis|cousin|friend|mate|boyfriend|girlfriend|bf|gf|twin|man|lad he|niece|dog))'

type AgeRow = { form: RegExp; bound: boolean }
const ageRows = (name: string | null): AgeRow[] => [
  { form: new RegExp(`\\b(?:my|our|wor|me|ma) (?:[a-z]+,? ){0,2}?${nearly}${num}${old}(?: [a-z]+){0,2}? ${childNoun}\\b(?!'?s)`, 'g'),
    bound: true },
  { form: new RegExp(`\\b(?:my|our|wor|me|ma) ${nearly}${num}${old}\\b${kin}`, 'g'), bound: true },
  { form: new RegExp(`(?:\\b(?:my|our|wor|me|ma|a|report|reporting) |^|[.!?\\n] {0,2})(?:[a-z]+ )?${childNoun}[.,]?(?: `
    + `(?<named>[a-z'-]+))??,? ?(?:is |who is |who's |whos |aged |age |\\()*${nearly}${num}\\b${notAge}`,
    'g'), bound: true },
  ...(name
    ? [{ form: new RegExp(`\\b${name}(?: [a-z'-]+)?(?:'s|s|,| is| who is| who's| whos)*,? ?(?:is |aged |age |`
      + `\\()*${nearly}${num}\\b${notAge}`,
    'g'), bound: true }] : []),
  { form: new RegExp(`\\b(?<who>she|he)(?:'s|s| is) ${nearly}${num}\\b${notAge}`, 'g'), bound: false },
  { form: new RegExp(`\\b(?:aged?|turned) ${nearly}${num}\\b${notAge}`, 'g'), bound: false },
  { form: new RegExp(`\\b(?:a |an |^)?${nearly}${num} ?-?(?:years?|yrs?|yr|yo|y/o)[ -]?old\\b${kin}`, 'g'), bound: false },
]

const female = /\b(?:daughter|girl|lass|lassie|niece|granddaughter|grandaughter|grand daughter)\b/
const male = /\b(?:son|boy|lad|nephew|grandson|grand son)\b/
const manly = /\b(?:brother|bro|boyfriend|bf|man|bloke|guy|dad|uncle|grandad|stepdad|lodger|ex)\b/
const womanly = /\b(?:sister|sis|girlfriend|gf|mum|mam|aunt|auntie|nan|gran|stepmum)\b/
const either = /\b(?:friend|frend|mate|pal|cousin|twin|sibling|neighbour|partner|teacher|baby|(?:friends?|mates?)'? ?(?:son|daughter|brother|sister|kid)|other (?:son|daughter|kids?|child|one|boy|girl)|youngest|eldest)\b/

const mention = new RegExp(`\\b(?:my|our|wor|me|ma) (?:[a-z0-9]+ ){0,3}?${childNoun}\\b(?!'?s)`, 'g')

/** Someone who cannot be a child. */
const grown = /\b(?:man|bloke|guy|dad|uncle|grandad|stepdad|lodger|ex|mum|mam|aunt|auntie|nan|gran|stepmum|neighbour|partner|teacher)\b/g

/** Could "he is 19" be about somebody who was named between the child and these words? */
const mayBeOther = (t: Telling, at: number, pronoun: string | undefined, { years,
  mentioned }: { years: number; mentioned: string }): boolean => {
  const before = t.low.slice(Math.max(0, at - 90), at)
  const last = [...before.matchAll(mention)].at(-1)
  const between = last ? before.slice(last.index + last[0].length) : before
  const since = years < 18 ? between.replace(grown, ' ') : between
  if (pronoun === undefined) return otherPerson.test(since.slice(-45))
  const girl = female.test(mentioned) && !male.test(mentioned)
  const boy = male.test(mentioned) && !female.test(mentioned)
  if ((pronoun === 'he' && girl) || (pronoun === 'she' && boy)) return true
  return either.test(since) || (pronoun === 'he' ? manly : womanly).test(since)
}

type Aged = { years: number; said: string; bound: boolean }

/** More ages than these are no telling of one child. */
const most = 12

const agesIn = (t: Telling, name: string | null): Aged[] => {
  const mentioned = [...t.low.matchAll(mention)].map(([words]) => words).join(' ')
  return ageRows(name).flatMap(({ form, bound }) => [...t.low.matchAll(form)].slice(0, most).flatMap((match) => agedAt(t, match, { bound,
    mentioned })))
}

const agedAt = (t: Telling, match: RegExpExecArray, { bound, mentioned }: { bound: boolean; mentioned: string }): Aged[] => {
  const { lead = '', num: digits = '', who } = match.groups ?? {}
  const tail = t.low.slice(match.index + match[0].length, match.index + match[0].length + 24)
  const soon = /^ (?:on (?:mon|tue|wed|thu|fri|sat|sun)\w*|next (?:week|month)|tomorrow|soon|this (?:week|month|weekend))/.exec(tail)?.[0]
    ?? ''
  const years = yearsIn(`${lead}${digits}${soon}`, t)
  if (years === null || years > 19 || !isAName(t, match)) return []
  if (/\b(?:other|youngest|eldest|oldest|middle)\b/.test(match[0]) || (!bound && mayBeOther(t, match.index, who, { years,
    mentioned }))) return []
  if (/\b(?:was|were|when|since|until|till|looks|acts|like) ?$/.test(t.low.slice(Math.max(0, match.index - 8), match.index))
    || / when (?:she|he)\b/.test(tail)) return []
  return [{ years, said: match[0], bound }]
}

const yearsIn = (words: string, t: Telling): number | null => {
  const reading = readAge(words, t)
  const value = reading.kind === 'read' ? reading.value : null
  return typeof value === 'object' && value !== null && 'years' in value ? value.years : null
}

/** A word between "my son" and a number must be his name: "my daughter looks 18" tells no age. */
const isAName = (t: Telling, match: RegExpExecArray): boolean => {
  const named = match.groups?.['named']
  if (named === undefined) return true
  const start = match.index + match[0].indexOf(` ${named}`) + 1
  return nameLike(t.raw.slice(start, start + named.length), t.capitalsSay) !== null
}

const birth = /\b(?:dob|d\.o\.b|date of birth|born(?: on)?|birthday)(?: is)?[ :]*(\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9} \d{2,4})/

const bornOn = (t: Telling): Fact | null => {
  const match = birth.exec(t.low)
  if (!match || otherPerson.test(t.low.slice(Math.max(0, match.index - 40), match.index))) return null
  const reading = readAge(match[1] ?? '', t)
  return reading.kind === 'read' && reading.value !== null ? guess(match[0], reading.value) : null
}

export const childAge = (t: Telling, name: string | null): Fact | null => {
  if (childUnclear(t)) return null
  const ages = agesIn(t, name ? name.toLowerCase().split(' ')[0] ?? null : null)
  const bound = ages.filter(({ bound: isBound }) => isBound)
  const one = bound.length > 0 ? agreed(bound, ({ years }) => String(years)) : agreed(ages, ({ years }) => String(years))
  const born = bornOn(t)
  if (!born) return one ? guess(one.said, { years: one.years }) : null
  const years = typeof born.value === 'object' && born.value !== null && 'years' in born.value ? born.value.years : null
  return ages.length === 0 || one?.years === years ? born : null
}
