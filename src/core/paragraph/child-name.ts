/** Gleans the child's name, and nobody else's: brothers, friends and boyfriends have names too. */
import { asName } from '../answers/text.ts'
import { doingOf, placeNoun, roleOf } from './lexicon.ts'
import { nameLike, plainName } from './names.ts'
import { either, mention } from './others.ts'
import { childAmong, peopleIn, twoChildren } from './people.ts'
import { agreed, childNoun, gonePredicate, guess } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

/** `named`: in so many words ("her name is"). */
type Candidate = { name: string; at: number; strong: boolean; named: boolean }

/** "My two girls", "my daughter's friend is missing": then the one child of these words is not for us to say. */
const unsure = new RegExp(`\\b(?:my|our) (?:two|2|both|three|3)\\b|(?<!\\b(?:(?:spoke|spoken|talked|been) (?:to|with)|rang|rung|asked|texted|messaged|phoned|called|told|with|of) )\\bboth (?:of )?(?:(?:my|our)\\b|the (?:kids|boys|girls|lads|lasses|children|twins|brothers|sisters)\\b)|\\b(?:my|our) twins\\b|\\b(?:kids|`
  + `boys|girls|sons|daughters|children|lads) (?:are|have|havent|haven't|arent|aren't)(?: both)? (?:missing|gone|not|run|been|still|`
  + `home|back)|\\b(?:daughter|son|kid|child|girl|boy|lad|lass)'?s (?:best |close )?(?:friend|mate|pal|girlfriend|boyfriend|cousin|`
  + `classmate)[^.!?]{0,30} (?:is missing|has gone|hasn'?t come|has run|not come|ran away|went missing)`)
/** "Our twins, but one's turned up": then there is one. */
const oneIsBack = /\bone(?:'s| is| has| of them(?:'s| is| has)?)? (?:just |now |already )?(?:turned up|come (?:back|home)|came (?:back|home)|back|home|safe|here|walked in)\b/
export const childUnclear = ({ low }: Telling) => unsure.test(low) && !oneIsBack.test(low)

const word = "([\\p{L}][\\p{L}'-]+)"
const adjectives = "(?:(?:dear|lovely|beautiful|gorgeous|precious|missing|autistic|teenage|eldest|oldest|youngest|middle|only|adopted|"
  + "foster|fostered|step|little|lil|wee|big|\\d{1,2}|year|yr|yrs|yo|old|y/o|\\d{1,2} ?-?(?:years?|yrs?|yr|yo|y/o)?(?:[ -]old)?),? )*"
const myChild = new RegExp(`(?:\\b(?:my|our|wor|me|ma|her|his) ${adjectives}|(?:^|[.!?\\n] {0,2}))${childNoun}[,:]? (?:\\(|(?:is |who is |`
  + `who's |whos )?(?:called|named) |name is |names |name's )?${word}`,
  'gu')
const nameIs = new RegExp(`\\b(?:(?:her|his|their) (?:full )?name(?:'s|s| is)|(?:she|he)(?:'s| is|s) (?:called|named)|(?:daughter|son|`
  + `child|kid|girl|boy)'?s (?:full )?name(?:'s| is)?|(?:he|she)(?:'s|s| is) (?:only )?\\d{1,2},? (?:and )?(?:is )?(?:called|named)|`
  + `(?:^|[.!?\\n] ?)(?:child(?:'?s)? |full )?name(?: is| ?[:=-]|(?= [a-z]+,? (?:he|she|aged?|\\d)))|(?:^|[.!?\\n] ?)full name) ?${word}`,
  'gu')
const opens = new RegExp(`(?:^|[.!?\\n] {0,2}|\\b(?:hi|hello|help|please|pls|missing|its|it's|about) )${word}(?:,? (?:is |aged |age |`
  + `\\()?\\(?(?:only )?\\d{1,2}\\b(?! ?(?:am|pm|:|hours|mins))|,? (?:${gonePredicate}))`,
  'gu')
/** "Curfew is 10" names nobody. */
const clockNouns = /^(?:curfew|bedtime|tea|teatime|dinner|lunch|school|college|work|training|practice|football|time|kick-?off|platform|bus|train|number|room|year|today|tonight|temperature|limit|latest|usual)$/i
/** What goes missing besides children. */
const notAPerson = /^(?:dog|cat|pet|phone|passport|bag|money|bike|car|everything|stuff|rabbit|puppy|kitten|horse|wallet|purse|key|keys|card|letter|parcel|husband|wife|partner|mum|dad|nan|gran|friend|mate|neighbour|brother|sister|resident|patient|client|service)$/i
/** "Jaydon is 15 and he …": whoever has a child's age of their own, at the head of a sentence, however rare the name. */
const aged = new RegExp(`(?:^|[.!?\\n] {0,2})${word} (?:is|was|has just turned|just turned|turned) (?:only |just |nearly )?(?:[4-9]|1[0-7]|five|six|seven|eight|`
  + `nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\\b(?! ?(?:am|pm|:|\\.\\d|hours|mins|minutes|miles|days|weeks|o'?clock))`, 'gu')
/** "I'm mum to Imogen", "mother of Oliwia", "one of our young people, Mikey, 14". */
const belongs = new RegExp(`\\b(?:mum|mam|mummy|mother|dad|daddy|father|nan|gran|grandma|grandmother|grandad|grandfather|grandparent|aunt|auntie|uncle|parent|guardian|stepdad|stepmum|carer) (?:to|of) ${word}`
  + `|\\b(?:yp|young person|one of (?:our|my|the) young (?:people|persons?)|one of (?:our|my) (?:residents|lads|girls|boys)),? (?:is |called |named )?${word}`, 'gu')
/** "Not seen our Callum since tea". */
const seekOur = new RegExp(`\\b(?:seen|lost|find|about|worried about|missing) (?:our|wor) ${word}`, 'gu')
/** "My stepdaughter chanelle is 17": by its place, where capitals say nothing and the list does not know it. */
const agedChild = new RegExp(`\\b(?:my|our|wor) ${childNoun},? (?:called |named )?${word},? (?:is |who is |who's |whos |aged |age |\\()+(?:only |just )?\\d{1,2}\\b`, 'gu')
/** Who has a child in their keeping names them: "parental responsibility for my little brother Yusuf", "I've had Caitlin since she was 4". */
const kept = new RegExp(`\\b(?:parental responsibility|guardianship|guardian|custody|residence order) (?:for|of) (?:my )?(?:(?:little|young(?:er)?|older|baby) )*(?:brother |sister |niece |nephew |grandson |granddaughter |cousin )?${word}`
  + `|\\b(?:i'?ve|i have|we'?ve|we have) had ${word} (?=(?:on|under|since|with (?:me|us)|living)\\b)`, 'gu')
/** "Tyler, aged 17". */
const agedComma = new RegExp(`(?<!brother |sister |friend |mate |cousin |boyfriend |girlfriend |twin )\\b${word},? aged \\d{1,2}\\b`, 'gu')
/** "I'm Marcus, Theo's adoptive dad". */
const besideOwn = new RegExp(`\\b(?:i'?m|i am|this is|its|it's) [\\p{L}'-]+(?: [\\p{L}'-]+)?,? ${word}'s (?:adoptive |foster |step |birth |real )?(?:mum|mam|mom|mother|dad|father|nan|gran|grandma|grandad|carer|parent|guardian|auntie|aunt|uncle|sister|brother)\\b`, 'gu')
/** "I have three kids, Ruby who is 17, Alfie 11. It's Alfie." */
const theOne = new RegExp(`[.!?\\n] ?it'?s (?:about )?${word}(?=[.!?\\n])`, 'gu')

/** "Jodie's mum", alone at the end. */
const signature = new RegExp(`(?:^|[.!?\\n]) ?([\\p{L}][\\p{L}-]+?)'?s (?:mum|mam|mom|dad|nan|gran|grandma|grandad|carer|foster carer|stepdad|stepmum)[\\s.x]*$`, 'gu')
const eldest = new RegExp(`\\b(?:my|our) (?:eldest|oldest|youngest|middle one|teenager),? ${word},? (?:${gonePredicate})`, 'gu')
/** "My Demi walked out". */
const ourOwn = new RegExp(`\\bmy ${word} (?:${gonePredicate}|walked out|went out|left|ran out)`, 'gu')
/** "My lil girl shan 14". */
/** "my daughter chanelle has", "MY SON AARAV DID": by its place, where capitals say nothing. */
const besideChild = new RegExp(`\\b(?:my|our|wor|mi) (?:\\d{1,2} ?(?:yr|year|yo)[a-z]* ?(?:old )?)?${childNoun} ${word}(?= (?:is|has|hasn'?t|did|didn'?t|went|left|was|hasnt|didnt|isnt|isn'?t|never|aged?|\\d))`, 'gu')
const little = new RegExp(`\\b(?:my|our|wor) (?:lil|little|wee|baby) ${childNoun} ${word},? \\d{1,2}\\b`, 'gu')
/** "Chantelle has gone again": a rare name too, where it opens the text and only a person does this. */
const goneNow = new RegExp(`^${word} (?:has gone again|has gone missing|has run away|has run off|hasn'?t come (?:home|back)|has not come (?:home|back)|is missing|has been missing|did(?:n'?t| not) come home)\\b`, 'gu')
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
const rows: readonly { form: RegExp; strong: boolean; loose: boolean; plain?: true; placed?: true }[] = [
  { form: aged, strong: true, loose: false }, { form: kept, strong: true, loose: false }, { form: agedComma, strong: true, loose: false }, { form: besideOwn, strong: true, loose: false },
  { form: theOne, strong: true, loose: false }, { form: ourOwn, strong: true, loose: false, plain: true }, { form: little, strong: true, loose: false, placed: true }, { form: goneNow, strong: true, loose: false }, { form: belongs, strong: true, loose: false }, { form: seekOur, strong: true, loose: false },
  { form: besideChild, strong: true, loose: false, placed: true }, { form: agedChild, strong: true, loose: false, placed: true }, { form: signature, strong: false, loose: false },
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
  new RegExp(`(?<!\\b(?:i'?m|i am|its|it's|this is|here,?) )\\b${name}'?s (?:mum|mam|mom|dad|house|nan|parents|place)\\b|\\b(?:friend|mate|to|`
    + `at|round) ${name}'?s\\b`).test(t.low.replace(signature, ''))

/** Without these words a form need not be looked for. */
const cueOf = new Map<RegExp, RegExp>([[agedComma, / aged \d/], [theOne, /\bit'?s /], [besideOwn, /'s /], [signature, /s (?:mum|mam|mom|dad|nan|gran|grandma|grandad|carer|foster|step)/]])

const candidates = (t: Telling): Candidate[] => rows.filter(({ form }) => cueOf.get(form)?.test(t.low) !== false).flatMap(({ form, strong, loose,
  plain, placed }) => [...t.low.matchAll(form)].flatMap((match) => {
  const low = match[1] ?? match[2] ?? ''
  const start = match.index + match[0].indexOf(low, Math.max(0, match[0].length - low.length - 60))
  const at = t.low.indexOf(low, Math.max(match.index, start - 1))
  const typed = t.raw.slice(at, at + low.length)
  const like = nameLike(typed, t.capitalsSay)
  const taken = like === 'sure' || (like === 'perhaps' && !plain && (strong || loose)) || (loose && /^\p{L}{3,12}$/u.test(typed)
    && like === null && nameLike(typed.slice(0, 1).toUpperCase() + typed.slice(1), true) === 'perhaps')
    || (placed === true && like === null && /^\p{L}{3,12}$/u.test(typed) && !/(?:ly|ed|ing)$/i.test(typed)
      && nameLike(typed.slice(0, 1).toUpperCase() + typed.slice(1).toLowerCase(), true) !== null)
  if (!taken || aChild.test(low) || elsewhere.test(t.low.slice(Math.max(0, match.index - 25), match.index)) || isFriend(t, plainName(typed).toLowerCase())
    || /^(?:my|our|me|ma|her|his) other\b/.test(match[0])) return []
  if (/^(?:will|may)$/i.test(typed) && form === opens && !/^,? (?:is |was |has |,? ?\(?\d)/.test(t.low.slice(at + low.length))) return []
  if (/^(?:her|his) /.test(match[0]) && form === myChild) return []
  if (form === nameIs && !/^(?:daughter|son|child|kid|girl|boy)/.test(match[0]) && friendBefore(t, match.index)) return []
  // "I rang the mother of Jakub".
  if (form === belongs && /\b(?:rung|rang|call(?:ed)?|phoned|texted|messaged|asked|told|to|with|at|from|contacted) (?:the |his |her )?$/.test(t.low.slice(Math.max(0, match.index - 18), match.index))) return []
  if (form === theOne && !new RegExp(`\\b${low}\\b,? (?:who is |who's |is |aged )?\\d`).test(t.low)) return []
  if (form === besideChild && (t.capitalsSay && /\p{Lu}/u.test(t.raw) || doingOf.has(low) || roleOf.has(low) || placeNoun.has(low) || notAPerson.test(low))) return []
  // "A pupil, Oliver Hartley, aged 8": the surname alone is no name.
  const first = /(\p{L}[\p{L}'-]*) $/u.exec(t.raw.slice(Math.max(0, at - 24), at))?.[1] ?? ''
  if (t.capitalsSay && /^\p{Lu}/u.test(first) && nameLike(first, true) === 'sure') return []
  if (form === goneNow && notAPerson.test(typed)) return []
  // "Gwen, 2 Maes y Coed": a house.
  if (t.capitalsSay && /\d$/.test(match[0]) && /^ (?:\p{Lu}\p{Ll}+|y\b)/u.test(t.raw.slice(match.index + match[0].length)) && !/\b(?:is|aged?)\b/.test(match[0])) return []
  if (form === agedComma && severalAged(t)) return []
  if (form === aged && (clockNouns.test(typed) || severalAged(t))) return []
  if (form === opens && (/^ (?:too|as well|also|same)\b/.test(t.low.slice(match.index + match[0].length)) || (severalAged(t)
    && !goneAfter.test(t.low.slice(at + low.length))))) return []
  return [{ name: whole(t, at, typed), at, strong: strong && goesOn.test(t.low.slice(at + low.length).trimStart()),
    named: form === nameIs }]
}))

const aChild = new RegExp(`^${childNoun}$`)
const firstOf = (name: string) => name.toLowerCase().split(' ')[0] ?? ''

/** By what is said around every name, where no form of words gives it. */
const byElimination = (t: Telling): Fact | null => {
  const one = childAmong(peopleIn(t))
  return one === null || isFriend(t, firstOf(one.name)) ? null : guess(t.raw.slice(one.at, one.at + one.name.length), asName(one.name))
}

const known = new WeakMap<Telling, { fact: Fact | null }>()
/** Worked out once for a text. */
export const childName = (t: Telling): Fact | null => {
  const found = known.get(t) ?? { fact: nameOf(t) }
  known.set(t, found)
  return found.fact
}

/** Whoever is next door, or minds children, has children of their own, and writes of another. */
const notFamily = /\b(?:not (?:their |her |his |the )?(?:family|a relative|(?:a |the |her |his |their )?(?:parent|mum|mam|mom|dad|mother|father))|(?:i'?m|i am|its|it's|this is) (?:the|a|her|his|their|just (?:the|a|her|his|their)) (?:next door )?(?:neighbou?r|childminder|babysitter)|childminder)\b/

/** "Playing out with my lad Harris": the writer's own, where another is told of as gone. */
const isOthers = (t: Telling, told: Fact): boolean => {
  const at = t.raw.indexOf(told.said)
  return at >= 0 && new RegExp(`(?<!\\b(?:i|me|we|myself|i'm|i've|ive|im|i'd|row|argument)\\b[^.!?]{0,40})\\b(?:${notFamily.test(t.low) ? '' : '(?:with|and) '}(?:my|our|wor)) (?:[\\w-]+ ){0,2}?${childNoun},? (?:called |named )?$`).test(t.low.slice(Math.max(0, at - 70), at))
}

/** With the surname, where it is told anywhere. */
const inFull = (t: Telling, told: Fact): Fact => {
  const said = typeof told.value === 'string' ? told.value : ''
  const full = peopleIn(t).named.find(({ name }) => firstOf(name) === firstOf(said))?.name ?? ''
  return !said.includes(' ') && full.includes(' ') ? guess(told.said, asName(full)) : told
}

const nameOf = (t: Telling): Fact | null => {
  if (childUnclear(t)) return null
  if (twoChildren(peopleIn(t))) return null
  const told = byForms(t)
  return told === null || isOthers(t, told) ? byElimination(t) : inFull(t, told)
}

const byForms = (t: Telling): Fact | null => {
  const found = candidates(t)
  const told = found.filter(({ named }) => named)
  const one = agreed(told.length > 0 ? told : found, ({ name }) => firstOf(name)) ?? (told.length > 0 ? null
    : agreed(found.filter(({ strong }) => strong), ({ name }) => firstOf(name)))
  if (!one) return null
  const fullest = found.filter(({ name }) => firstOf(name) === firstOf(one.name)).toSorted((a, b) => b.name.length - a.name.length)[0]
    ?? one
  return guess(t.raw.slice(one.at, one.at + one.name.length), fullest.name)
}
