/** Gleans the child's age or birth date, and nobody else's: brothers, friends and boyfriends have ages too. */
import { readAge } from '../answers/age.ts'
import { takenBack } from './corrections.ts'
import { childUnclear } from './child-name.ts'
import { nameLike, plainName } from './names.ts'
import { notYears, peopleIn, years } from './people.ts'
import { either, female, grown, male, manly, mention, womanly } from './others.ts'
import { agreed, childNoun, guess, otherPerson } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const num = '(?<num>\\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)'
const notAge = "(?! ?(?:hours?|hrs?|hr|h\\b|mins?|minutes?|days?|weeks?|months?|am\\b|pm\\b|ft|foot|feet|stone|st\\b|%|miles?|kids|of|"
  + "times?|:|\\.\\d|/|years? (?:ago|later|since|without)|cm|kg|oclock|o'clock|"
  + "people|lads|girls|boys|mates|friends|days|nd\\b|rd\\b|th\\b))"
const old = '(?: ?-?(?:years?|yrs?|yr|yo|y/o|yer|yeer)(?:[ -]?olds?)?|yo|y)'
const nearly = '(?<lead>(?:only |just |about |literally )*(?:nearly |almost |coming up |going on |turning |about to be |about to turn )?)'
const kin = '(?!\\s*(?:brother|bro|sister|sis|cousin|friend|mate|boyfriend|girlfriend|bf|gf|twin|man|lad he|niece|dog))'

type AgeRow = { form: RegExp; bound: boolean }
const besideTheChild: readonly AgeRow[] = [
  { form: new RegExp(`\\b(?:my|our|wor|me|ma) (?:[a-z]+,? ){0,2}?${nearly}${num}${old}(?: [a-z]+){0,2}? ${childNoun}\\b(?!'?s)`, 'g'),
    bound: true },
  { form: new RegExp(`\\b(?:my|our|wor|me|ma) ${nearly}${num}${old}\\b${kin}`, 'g'), bound: true },
  { form: new RegExp(`(?:\\b(?:my|our|wor|me|ma|a|report|reporting) |^|[.!?\\n] {0,2})(?:[a-z]+ )?${childNoun}(?:'?s)?[.,]?(?: `
    + `(?<named>[a-z'-]+))??,? ?(?:is |who is |who's |whos |aged |age |\\()*${nearly}${num}\\b${notAge}`,
    'g'), bound: true },
]
const besideTheName = (name: string): AgeRow[] => [
  { form: new RegExp(`\\b${name}\\b[^.!?\\n]{0,60}[.!?\\n]+ ?(?:he|she)(?:'s|s| is) ${nearly}${num}\\b${notAge}`, 'g'), bound: false },
  { form: new RegExp(`\\b${name}(?: [a-z'-]+)?(?:'s|s|,| is| who is| who's| whos)*,? ?(?:is |aged |age |`
      + `\\()*${nearly}${num}\\b${notAge}`,
    'g'), bound: true },
]
const knownAs = (name: string): AgeRow => ({ form: new RegExp(`\\b${name}(?: [a-z'-]+){0,3}?,? \\(?(?:known as|aka|goes by|everyone calls (?:him|her)|calls (?:himself|herself)) [a-z'-]+\\)?,? ?(?:is |aged |\\()*${nearly}${num}\\b${notAge}`, 'g'), bound: false })
const inOtherWords: readonly AgeRow[] = [
  { form: new RegExp(`\\b(?<who>she|he)(?:'s|s| is) ${nearly}${num}\\b${notAge}`, 'g'), bound: false },
  // "My lil girl shan 14 shes gone": the number straight after the child or their name.
  { form: new RegExp(`\\b(?:my|our|wor) (?:lil|little|wee|baby) ${childNoun}(?: (?<named>[a-z'-]+))? ${num}\\b${notAge}`, 'g'), bound: true },
  // "With Maddie and Ruby, they're all 14".
  { form: new RegExp(`\\bthey(?:'re| are|re) all (?:only |just |about )?${num}\\b${notAge}`, 'g'), bound: false },
  { form: new RegExp(`\\b(?:tall|small|big|little|young) for (?:a )?${num}(?=[.,!;]|$| (?:and|but|with))`, 'g'), bound: false },
  { form: new RegExp(`(?:^|[.!?\\n,] ?)${num} (?:she|he) is\\b`, 'g'), bound: false },
  { form: new RegExp(`\\b(?:aged?|turned) ${nearly}${num}\\b${notAge}`, 'g'), bound: false },
  { form: new RegExp(`\\bturned ${nearly}${num}(?= (?:in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|last|this|on)\\b)`, 'g'), bound: false },
  { form: new RegExp(`\\b(?<who>she|he) (?:have|has|having) ${num} years?\\b(?! ?(?:old )?(?:brother|sister|friend))`, 'g'), bound: false },
  { form: new RegExp(`\\b(?:a |an |^)?${nearly}${num} ?-?(?:years?|yrs?|yr|yo|y/o)[ -]?old\\b${kin}`, 'g'), bound: false },
]

/** "He's 14, no, sorry, 15": the age after what follows it; null where it was taken back and nothing is put in its place. */
const putRight = (t: Telling, end: number, years: number): number | null => {
  const put = takenBack(t.low.slice(0, end + 40), end)
  if (put === null || /^(?:well|actually|not)$/.test(put.turn)) return years
  const next = /^\s*(?:he'?s|she'?s|he is|she is|its|it's|only|just)?\s*(\d{1,2})\b(?! ?(?:am|pm|:|st|nd|rd|th))/.exec(put.after)
  return next === null ? years : Number(next[1])
}

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

/** "Dylan, 16", "wor Chloe (she's 12)": the number straight after a name is theirs. */
const besideName = /(\p{Lu}[\p{L}'-]+?)(?:'s)?(?: \p{Lu}[\p{L}-]+)*,? ?[(-]? ?(?:(?:who is|who's|whos|he's|hes|she's|shes|is|was|aged?|only|just|nearly|a) )*$/u
const isAnothers = (t: Telling, digitsAt: number, name: string | null): boolean => {
  const owner = besideName.exec(t.raw.slice(Math.max(0, digitsAt - 60), digitsAt))
  if (owner === null || nameLike(owner[1] ?? '', t.capitalsSay) !== 'sure') return false
  return !owner[0].toLowerCase().split(/[^\p{L}'-]+/u).some((word) => plainName(word) === name || word === name)
}

/** "Harris came in for a wee, he's 10": of whomever was named last in the same breath. */
const lastNamed = /\p{Lu}[\p{L}'-]+(?!.*\p{Lu})/su
const isOfLastNamed = (t: Telling, at: number, name: string): boolean => {
  const before = t.raw.slice(Math.max(0, at - 70), at)
  const breath = before.slice(before.search(/[^.!?\n]*$/))
  const last = t.capitalsSay ? lastNamed.exec(breath)?.[0] : undefined
  if (last === undefined || nameLike(last, true) !== 'sure' || [...mentionIn(breath)].length > 0) return false
  return plainName(last).toLowerCase() !== name && !breath.toLowerCase().includes(name)
}
const mentionIn = (words: string) => words.toLowerCase().matchAll(mention)

type Aged = { years: number; said: string; bound: boolean }

/** More ages than these are no telling of one child. */
const most = 12

/** "Type 1 diabetic". */
const noAge = /\b(?:type|year|yr|platform|room|number|no|flat|bus|route|group|class|level|grade|zone|unit|band|key stage|size) $/

const anyNumber = new RegExp(`\\d|\\b${num.replace('?<num>', '?:').replace('\\d{1,2}|', '')}`)

/** Is there a number near their name? */
const agedNear = (t: Telling, name: string): boolean => {
  for (let at = t.low.indexOf(name); at >= 0; at = t.low.indexOf(name, at + 1)) if (anyNumber.test(t.low.slice(at, at + 110))) return true
  return false
}

const agesIn = (t: Telling, name: string | null): Aged[] => {
  if (!anyNumber.test(t.low)) return []
  const mentioned = [...t.low.matchAll(mention)].map(([words]) => words).join(' ')
  return [...besideTheChild, ...(name && agedNear(t, name) ? [...besideTheName(name), knownAs(name)] : []), ...inOtherWords].flatMap(({ form, bound }) => [...t.low.matchAll(form)].slice(0, most).flatMap((match) => agedAt(t, match, { bound,
    mentioned, name })))
}

/** How old they are now, by these words: "15 next month" is not yet, "turned 13 in May" has been, and what is put right is put right. */
export const yearsNow = (t: Telling, { lead, digits, words, end }: { lead: string; digits: string; words: string; end: number }): number | null => {
  const tail = t.low.slice(end, end + 36)
  const soon = /^,? (?:on (?:the \d|mon|tue|wed|thu|fri|sat|sun)\w*|next (?:week|month)|tomorrow|soon|this (?:week|month|weekend)|in (?:a |the |\d+ |two |three |a few |a couple of |about )*(?:fortnight|weeks?|months?|days?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|next \w+|the day after|at the (?:weekend|end))/.exec(tail)?.[0]
    ?? ''
  // "13 on the 2nd of May gone" has been.
  const been = /^[^.,!?]{0,30}\b(?:gone|last|just been|ago)\b/.test(tail)
  // "Just turned 13 on Tuesday" has been.
  const had = /\b(?:turned|was)\b/.test(words.slice(-16))
  // A birthday that is to come, by its date: not yet that old.
  if (!had && !been && /^,? on (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(tail) && !/ on (?:the )?\d/.test(soon.slice(0, 1))) return null
  const stated = yearsIn(`${lead}${digits}${had || been ? '' : soon}`, t)
  return stated === null ? null : putRight(t, end, stated)
}

const agedAt = (t: Telling, match: RegExpExecArray, { bound, mentioned, name }: { bound: boolean; mentioned: string; name: string | null }): Aged[] => {
  const { lead = '', num: digits = '', who } = match.groups ?? {}
  const end = match.index + match[0].length
  const tail = t.low.slice(end, end + 36)
  const years = yearsNow(t, { lead, digits: digits ?? '', words: match[0], end })
  const digitsAt = match.index + match[0].search(/\d/)
  // "Gwen, 2 Maes y Coed": a house.
  if (t.capitalsSay && /^ (?:\p{Lu}\p{Ll}+|y\b)/u.test(t.raw.slice(match.index + match[0].length)) && !/\b(?:is|aged?)\b/.test(match[0])) return []
  if (name !== null && who !== undefined && !bound && isOfLastNamed(t, match.index, name)) return []
  if (name !== null && digitsAt >= match.index && !/ (?:known as|aka|goes by|calls) /.test(match[0]) && isAnothers(t, digitsAt, name)) return []
  if (noAge.test(t.low.slice(Math.max(0, digitsAt - 12), digitsAt))) return []
  if (years === null || years > 19 || !isAName(t, match)) return []
  if (/\b(?:other|own|youngest|eldest|oldest|middle)\b/.test(match[0]) || (!bound && mayBeOther(t, match.index, who, { years,
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

const birth = /\b(?:dob|d\.o\.b|date of birth|born(?: on)?|birthday)(?: on (?:file|record|the system|(?:his|her|their) \w+))?(?: is)?[ :]*(\d{1,2}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9} \d{2,4})/

const bornOn = (t: Telling): Fact | null => {
  const match = birth.exec(t.low)
  if (!match || otherPerson.test(t.low.slice(Math.max(0, match.index - 40), match.index))) return null
  const reading = readAge(match[1] ?? '', t)
  return reading.kind === 'read' && reading.value !== null ? guess(match[0], reading.value) : null
}

/** "16 and 3 months." alone, "Him sixteen", "They're twelve" of twins, "Hattie, who is 12": where no form of words gives it. */
const byItself = (t: Telling, name: string | null): Fact | null => {
  const people = peopleIn(t)
  const mark = people.named.find((one) => one.name.toLowerCase().split(' ')[0] === name)?.mark
  const forms = [
    ...(mark === undefined ? [] : [new RegExp(`⟦${mark}⟧(?:'s|s)?,? \\(?(?:(?:who|who's|who is|is|was|age|aged|think|i think|just|only|turned|about|now|he's|hes|she's|shes|a|is a) )*\\(?(?<num>${years})${notYears}(?! (?:of|other|more))`, 'g')]),
    new RegExp(`(?:^|[.!?] |\\n)(?:aged? )?(?<num>${years})(?: and (?:a (?:half|bit)|\\d+ months?))?(?=\\s*[.!?\\n])`, 'g'),
    new RegExp(`(?:^|[.!?\\n,] ?)(?:him|her) (?:only |just )?(?<num>${years})${notYears}(?= (?:but|and)|[.,!?])`, 'g'),
    ...(/\btwins?\b/.test(t.low) ? [new RegExp(`\\bthey(?:'re| are) (?:both |only |just )?(?<num>${years})${notYears}`, 'g')] : []),
  ]
  const found = forms.flatMap((form) => [...people.text.matchAll(form)]).flatMap((match) => {
    const tail = people.text.slice(match.index + match[0].length, match.index + match[0].length + 28)
    const stated = yearsIn(`${match.groups?.['num'] ?? ''}${/^,? (?:in (?:a |the |\d+ )?\w+|on (?:mon|tue|wed|thu|fri|sat|sun|the)\w*(?: \w+)?|next \w+|tomorrow)/.exec(tail)?.[0] ?? ''}`, t)
    // Signed with the house at the end.
    if (/^ [a-z]+ [a-z,. ]{2,40}$/.test(people.text.slice(match.index + match[0].length))) return []
    return stated === null || stated > 19 || stated < 1 ? [] : [{ years: stated, said: match[0].replace(/⟦\w⟧/g, '').trim() }]
  })
  const one = agreed(found, (age) => String(age.years))
  return one === null ? null : guess(one.said, { years: one.years })
}

export const childAge = (t: Telling, name: string | null): Fact | null => {
  if (childUnclear(t)) return null
  const first = name?.toLowerCase().split(' ')[0] ?? null
  const ages = agesIn(t, first)
  return byForms(t, ages) ?? (ages.length === 0 ? byItself(t, first) : null)
}

const byForms = (t: Telling, ages: readonly Aged[]): Fact | null => {
  const bound = ages.filter(({ bound: isBound }) => isBound)
  const one = bound.length > 0 ? agreed(bound, ({ years }) => String(years)) : agreed(ages, ({ years }) => String(years))
  const born = bornOn(t)
  if (!born) return one ? guess(one.said, { years: one.years }) : null
  const years = typeof born.value === 'object' && born.value !== null && 'years' in born.value ? born.value.years : null
  return ages.length === 0 || one?.years === years ? born : null
}
