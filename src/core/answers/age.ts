/** Reads an age or a birth date. Between two ages the younger is taken, because ten and under is a red flag (002 Part A). */
import { findDate } from './dates.ts'
import type { FoundDate } from './dates.ts'
import { numerals, soften } from './plain.ts'
import { answered, guessed, unread } from './reading.ts'
import type { Known, Reading } from './reading.ts'
import { localOf, monthNames } from './zone.ts'

const oldest = 25
const pad = (n: number) => String(n).padStart(2, '0')

/** Whole years on the local day of `now`; null in the future. A birthday on 29 February comes on 1 March in other years. */
const yearsSince = (born: { year: number; month: number; day: number }, { now, timeZone }: Known): number | null => {
  const today = localOf(now, timeZone)
  const had = today.month > born.month || (today.month === born.month && today.day >= born.day)
  const years = today.year - born.year - (had ? 0 : 1)
  return years < 0 ? null : years
}

const fromBirth = (date: FoundDate, rest: string, known: Known): Reading => {
  if (date.year === null) return unread
  const years = yearsSince({ ...date, year: date.year }, known)
  if (years === null || years > oldest) return unread
  const born = `${date.year}-${pad(date.month)}-${pad(date.day)}`
  const value = { years, born }
  const also = /\b(\d{1,2})\b/.exec(rest.replace(/\b\d{1,2}(?:st|nd|rd|th)\b/g, ' '))
  const plain = `${years}, born ${date.day} ${monthNames[date.month - 1] ?? ''} ${date.year}`
  return also && Number(also[1]) !== years ? guessed(value, plain) : answered(value)
}

const say = (years: number) => (years === 0 ? 'under 1' : String(years))
const aged = (years: number) => (years > oldest ? unread : answered({ years }))
const agedAbout = (years: number) => (years < 0 || years > oldest ? unread : guessed({ years }, say(years)))

const nearly = /\b(?:nearly|almost|coming up(?: to)?|going on|goin on|turning|turns|about to be|about to turn|will be|not quite|not|isnt|just under|soon(?: to)? be|be) (\d{1,2})\b/
const soon = /\b(\d{1,2})(?: years? old)? (?:soon|tomorrow|tomoz|tmrw|tmw|(?:on|this|next|in) (?:a |the |his |her |\d+ )?(?:mon|tue|wed|thu|fri|sat|sun|week|month|weekend|birthday|day|fortnight|few|couple|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)/
const turned = /\b(?:(?:just |only )*(?:turned|gone|had (?:his|her|their))) (\d{1,2})(?:th)?\b/
const half = /\b(\d{1,2}) ?(?:(?:yrs?|years?|yo) ?)?(?:and a half|and half|n a half|and (?:3 quarters?|a quarter)|1\/2|& a half|\.5|and a bit)\b/
const monthsOld = /\b(\d{1,3}) ?(?:months?|mths?|mos?)\b/
const weeksOld = /\b(\d{1,3}) ?(?:weeks?|wks?|days?)(?: old)?\b/
const yearGroup = /\b(?:yr|year|y) ?(\d{1,2})\b(?! ?old)/
const range = /\b(\d{1,2}) ?(?:or|-|to|\/|maybe|possibly|and) ?(\d{1,2})\b/
const about = /\b(?:about|around|abt|roughly|approx\w*|maybe|probably|i think|ish|circa|think|looks|\d+ish)\b|\d{1,2}ish\b|\?/
const number = /(?:^|[^\d.,/:])(\d{1,2})(?:(?:\.0)?(?= |$|[^\w/:.])|(?:\.(?= |$)))/g
const withUnit = /\b(?:(?:aged?|is|hes|shes|theyre|im) ?(?:of )?(\d{1,2})\b|(\d{1,2}) ?-?(?:yo\b|y ?\/ ?o\b|yrs?\b|y\b|years?\b|yr old|-year))/

type Form = { form: RegExp; read: (n: number, other: number) => Reading }

/** "13 no 14", "fifteen, sorry, sixteen". */
const putRight = /\b\d{1,2},? (?:(?:no|sorry|actually|wait|oops|i mean|i meant|make that)[ ,]+)+(?:(?:he|she)s (?:only )?|(?:he|she) is |its )?(\d{1,2})\b(?! ?(?:am|pm|in|on|next|last|mins?|hours?))/
/** "I'm 40, she's 15." */
const theirs = /\b(?:im|i am|my wife is|hes dad is|her mums) \d{2}\b.*\b(?:hes|shes|he is|she is) (\d{1,2})\b/
const ish = /^\D*\b(\d{1,2}) ?ish\b\D*$/

const forms: readonly Form[] = [
  { form: theirs, read: (n) => aged(n) },
  { form: putRight, read: (n) => aged(n) },
  { form: /\b(\d{1,2}) (?:going|goin) on (?:[2-9]\d)\b/, read: (n) => aged(n) },
  { form: ish, read: (n) => agedAbout(n) },
  { form: turned, read: (n) => aged(n) },
  { form: nearly, read: (n) => agedAbout(n - 1) },
  { form: half, read: (n) => aged(n) },
  { form: soon, read: (n) => agedAbout(n - 1) },
  { form: monthsOld, read: (n) => (n > 12 * oldest ? unread : answered({ years: Math.floor(n / 12) })) },
  { form: weeksOld, read: (n) => (n > 400 ? unread : answered({ years: Math.floor(n / 53) })) },
  { form: yearGroup, read: (n) => (n >= 1 && n <= 13 ? agedAbout(n + 4) : unread) },
  { form: range, read: (a, b) => (b > a && b - a <= 3 ? agedAbout(a) : unread) },
]

const schools: readonly { form: RegExp; years: number }[] = [
  { form: /\breception\b/, years: 4 }, { form: /\bnursery\b/, years: 3 }, { form: /\b(?:sixth form|6th form|lower sixth)\b/, years: 16 },
]

const born = /\bborn (?:in )?((?:19|20)\d\d)\b|^((?:19|20)\d\d)$/

/** A clock, a sighting or a length of time: not an age, unless something there says that it is one. */
const ofTime = /\b(?:at|since|from|until|till|by|about|around) (?:about |around )?\d{1,2}(?::\d\d)?(?: ?[ap]m)?\b.*\b(?:seen|saw|left|went|got|came|home|out|back|rang|texted)\b|\b(?:seen|saw|left|went|got (?:in|back|home|up)|came|home|out|rang|texted|school|work|bus)\b.*\d|\bat \d{1,2}\b|\bhalf (?:past )?\d|\bquarter (?:to|past) \d|\boclock\b|\d ?[ap]m\b|\b(?:past|since) \d/
const lasting = /\b\d{1,3} ?(?:hours?|hrs?|mins?|minutes?|miles?|times?|people|friends|mates|lads|stops?|streets?|nights?)\b/
const ofAge = /\b(?:age[ds]?|old|born|birth\w*|bday|yrs?|yo|teen\w*|turn(?:ed|s|ing)?|dob|years?)\b|\by\/o\b/
/** "14, she left at 4" gives the age first. */
const numberFirst = /^(?:(?!(?:half|since|at|past|about|last|by|from|until|till|seen|left|with|only) )\w+ )?\d{1,2}(?:$|[,.;!]| (?:and|but|she|he|they|girl|boy|male|female)\b)/
/** What may stand beside a bare number that is an age. */
const beside = /^(?:\d+|she|he|they|shes|hes|theyre|is|was|its|it|im|i|we|my|our|the|a|an|just|only|like|about|around|abt|nearly|almost|maybe|probably|think|reckon|sorry|meant|mean|no|yes|so|erm|um|oh|ok|please|pls|thanks|x+|year|girl|boy|male|female|son|daughter|child|kid|lad|lass|m|f|and|a|half|that|be|in|of|ish|say|then|now|actually|god|bless|not|sure|but)$/

/** Words enough for a sentence, and none of them about an age. */
const isOtherSentence = (text: string): boolean => {
  if (ofAge.test(text) || numberFirst.test(text)) return lasting.test(text) && !ofAge.test(text)
  return ofTime.test(text) || lasting.test(text) || text.split(/[^\w]+/).filter((word) => word !== '' && !beside.test(word)).length > 3
}

const fromWords = (text: string): Reading => {
  if (isOtherSentence(text)) return unread
  for (const { form, read } of forms) {
    const match = form.exec(text)
    if (match) return read(Number(match[1]), Number(match[2] ?? 0))
  }
  const school = schools.find(({ form }) => form.test(text))
  if (school) return agedAbout(school.years)
  return fromNumber(text)
}

const fromNumber = (text: string): Reading => {
  const marked = withUnit.exec(text)
  const all = [...text.matchAll(number)].map((match) => Number(match[1]))
  const n = Number(marked?.[1] ?? marked?.[2] ?? all[0] ?? Number.NaN)
  if (Number.isNaN(n) || n > oldest || (!marked && text.split(' ').length > 8)) return unread
  return all.length > 1 || about.test(text) ? agedAbout(n) : aged(n)
}

/** Half a postcode and nothing else is no age: "PO4" is not four. A school year ("y8") and "m14" are read below. */
const postcode = /^\s*(?!(?:y|yr|m|f)\d)[a-z]{1,2}\d{1,2}[a-z]?(?:\s*\d[a-z]{2})?\s*$/i

export const readAge = (said: string, known: Known): Reading => {
  if (postcode.test(said)) return unread
  const text = numerals(soften(said, 200).replace(/'/g, ''))
  const thisYear = localOf(known.now, known.timeZone).year
  const run = /^\D*\b(\d\d)(\d\d)((?:19|20)\d\d)\b\D*$/.exec(text)
  if (run) return readAge(`${run[1] ?? ''}/${run[2] ?? ''}/${run[3] ?? ''}`, known)
  const either = /^\D*(\d{1,2}) ?\/ ?(\d{1,2})\D*$/.exec(text)
  if (either) return range.test(text) && Number(either[2]) - Number(either[1]) === 1 ? agedAbout(Number(either[1])) : unread
  const date = findDate(text, thisYear)
  if (date === 'impossible') return unread
  if (date && date.year !== null) return fromBirth(date, text.slice(0, date.from) + text.slice(date.to), known)
  const year = born.exec(text)
  if (year) return agedAbout(thisYear - Number(year[1] ?? year[2]) - 1)
  return fromWords(text)
}
