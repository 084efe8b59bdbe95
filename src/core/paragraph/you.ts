/** Gleans who is writing: their name, and who they are to the child. */
import { asName } from '../answers/text.ts'
import { nameLike, plainName } from './names.ts'
import { agreed, guess, wordsOf } from './telling.ts'
import type { Fact, Telling } from './telling.ts'
import { childName } from './child-name.ts'
import { signedName, whoWrites } from './speaker.ts'

const roles = "(?:(?:foster|special|step|adoptive|adopted|single|birth|real|biological) ?-?)?(?:mum|mam|mom|mummy|mother|dad|daddy|father|carer|"
  + "foster carer|nan|nana|nanny|gran|granny|grandma|grandmother|grandad|grandfather|grandparent|aunt|aunty|auntie|uncle|stepdad|"
  + "stepmum|step dad|step mum|sister|brother|guardian|parent|key ?worker|social worker|(?:residential )?support worker|(?:residential )?(?:support|care) worker|residential worker|teacher|childminder|neighbour|cousin|godmother|godfather)"

const saidRole: readonly RegExp[] = [
  new RegExp(`\\b(?:i'?m|i am|im|this is|its|it's) (?:also )?(?:her|his|their|the|a|\\p{L}+'?s|my (?:son|daughter)'?s) ((?:\\w+ `
    + `)?${roles})\\b(?!'s| \\p{L}+ (?:i'?m|who|that|we'?re) | (?:who|that|which)\\b| who'?s | is (?:at|on|out|away|here|with|not)|'?s? (?:phone|house))`,
    'u'),
  new RegExp(`(?:^|[.!?\\n,] ?)(?:her|his|\\p{L}+'s) (${roles}) here\\b`, 'u'),
  /(?:^|[.!?\n,] ?|\b(?:evening|hi|hello|hiya|hey|morning|afternoon),? )(mum|mam|dad|nan|nana|gran|granny|grandma|grandad|foster carer|foster mum|foster dad|step ?-?dad|step ?-?mum|carer|auntie|uncle) here\b/,
  /\b(?:i'?m|i am|im) (?:the )?(mum|mam|mother|dad|father|auntie|aunt|uncle|nan|gran|grandma|grandad|godmother|godfather)\b(?=$|[,.!?]| (?:my name|and (?:i|he|she)|and i've|name'?s))(?! (?:of|to) (?:\d|two|three|four))/,
  new RegExp(`\\b(?:i'?m|i am|im|this is|its|it's) (?!not\\b)[\\p{L}'-]+,? (?:a |the )?((?:residential )?(?:support|key|care) ?worker|foster carer|social worker)\\b`, 'u'),
  // Signed: "Tracey, mum", "From Amanda mum", "Im Gaz by the way his dad".
  new RegExp(`(?:[.!?\\n] ?|\\bfrom )(?:from )?[\\p{L}'-]+,? (mum|mam|mom|dad|nan|gran|grandad|grandma|auntie)[\\s.x]*$`, 'u'),
  new RegExp(`\\b(?:i'?m|i am|im) [\\p{L}'-]+ by the way,? (?:her|his|their) (${roles})\\b`, 'u'),
  new RegExp(`\\b(?:i'?m|i am|im) (?:the )?(${roles}) (?:of|to) `),
  new RegExp(`\\b(?:i'?m|i am|im|this is|its|it's|my name is) (?!not\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)?,? (?:the )?(${roles}) (?:of|to)\\b`, 'u'),
  new RegExp(`\\b\\p{L}+ here,? (?:a |an |the |\\p{L}+'s )?(${roles})\\b`, 'u'),
  // Signed: "Rob (dad)", "Kelly, his mum", "Jodie's mum".
  new RegExp(`[.!?\\n] ?[\\p{L}'-]+(?: [\\p{L}'-]+)? ?\\((${roles})\\)[\\s.x]*$`, 'u'),
  new RegExp(`[.!?\\n] ?[\\p{L}'-]+(?: [\\p{L}'-]+)?, (?:her|his|their|\\p{L}+'s) (${roles}|da)[\\s.x]*$`, 'u'),
  new RegExp(`[.!?\\n] ?\\p{L}+'?s (${roles})[\\s.x]*$`, 'u'),
  new RegExp(`\\b(?:i'?m|i am|im|this is|its|it's|name'?s?(?: is)?|here,?) (?!(?:not|worried|scared|so|just|really|getting|in|at|on|with|very|sure|sorry|afraid|frightened|panicking|ringing|texting|writing|asking|looking|going|calling|thinking|hoping|trying|still|also|now|terrified|wondering|convinced)\\b)[\\p{L}'-]+(?: [\\p{L}'-]+)?,? (?:her|his|their|\\p{L}+'?s) `
    + `(${roles})\\b`,
    'u'),
  new RegExp(`\\b(?:i'?m|i am|im) (?:a|her|his|the) (foster (?:carer|mum|dad|parent)|single (?:mum|dad)|residential worker|care `
    + `?worker)\\b`),
]

/** What "my …" makes of the speaker. */
const fromNoun: readonly (readonly [RegExp, string])[] = [
  [/\b(?:my|our) (?:(?:\d{1,2}|year|years|yr|yrs|yo|y\/o|old|\d{1,2}yo|\d{1,2}yr|\d{1,2} ?-year-old|year-old|eldest|oldest|youngest|middle|only|little|wee|beautiful|lovely|poor|dear|teenage|own|missing|autistic|adopted|other|disabled|vulnerable|precious|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ){0,4}(?:step ?-?(?:son|daughter|child))\b(?!'s)/,
    'step-parent'],
  [/\b(?:my|our) (?:(?:\d{1,2}|year|years|yr|yrs|yo|y\/o|old|\d{1,2}yo|\d{1,2}yr|\d{1,2} ?-year-old|year-old|eldest|oldest|youngest|middle|only|little|wee|beautiful|lovely|poor|dear|teenage|own|missing|autistic|adopted|other|disabled|vulnerable|precious|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ){0,4}(?:foster(?:ed)? (?:son|daughter|child|girl|boy|lad|kid))\b(?!'s)|\bi foster (?:her|him|them)\b/,
    'foster carer'],
  [/\b(?:my|our|me|ma|wor) (?:(?:\d{1,2}|year|years|yr|yrs|yo|y\/o|old|\d{1,2}yo|\d{1,2}yr|\d{1,2} ?-year-old|year-old|eldest|oldest|youngest|middle|only|little|wee|beautiful|lovely|poor|dear|teenage|own|missing|autistic|adopted|other|disabled|vulnerable|precious|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ){0,4}(?:grand ?-?(?:son|daughter|aughter|child|kid))\b(?!'s)/,
    'grandparent'],
  [/\b(?:my|our) (?:(?:\d{1,2}|year|years|yr|yrs|yo|y\/o|old|\d{1,2}yo|\d{1,2}yr|\d{1,2} ?-year-old|year-old|eldest|oldest|youngest|middle|only|little|wee|beautiful|lovely|poor|dear|teenage|own|missing|autistic|adopted|other|disabled|vulnerable|precious|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ){0,4}(?:nephew|niece)\b(?!'s)/,
    'aunt or uncle'],
  [/\b(?:my|our|wor|me) (?:(?:\d{1,2}|year|years|yr|yrs|yo|y\/o|old|\d{1,2}yo|\d{1,2}yr|\d{1,2} ?-year-old|year-old|eldest|oldest|youngest|middle|only|little|wee|beautiful|lovely|poor|dear|teenage|own|missing|autistic|adopted|other|disabled|vulnerable|precious|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ){0,4}(?:son|daughter|daughtr|duaghter)(?:'?s)?\b(?!(?:'s)? (?:friend|mate|best|partner|cousin|mum|dad|lad|boy|girl|son|daughter|little|eldest|youngest|kid|child|baby)\b)/,
    'parent'],
  [/\b(?:my|our) (?:(?:little|lil|\d+|year|yr|old|yo|wee|lovely|poor|own) )*(?:lad|lass|boy|girl|child|bairn|baby girl|baby boy|teenager)(?!'s)\b/,
    'parent'],
  [/\bboth (?:of )?my (?:boys|girls|sons|daughters|kids|children|lads)\b/, 'parent'],
  [/(?:^|[.!?\n] ?)(?:daughter|son)\b(?! of|-in-law|s\b|:)/, 'parent'],
  [/\b(?:parental responsibility|guardianship|guardian|custody) (?:for|of) my (?:little |young(?:er)? |baby )*(?:brother|sister)\b/, 'sibling'],
  [/\bmy (?:(?:little|\d+|year|yr|old|yo|wee|own) )*(?:kid)\b(?!'?s)/, 'parent'],
]

const otherMissing = /\b(?:friend|mate|neighbour|pupil|student|boyfriend|girlfriend|cousin)'?s? (?:son|daughter|kid|child|\w+)? ?(?:is missing|has gone missing|hasn'?t come home|has run away|went missing|is here|has turned up)/
const words: Record<string, string> = { da: 'dad', mom: 'mum', mummy: 'mum', mother: 'mum', daddy: 'dad', father: 'dad' }

export const relationship = (t: Telling): Fact | null => (isOthers(t) ? null : byForms(t) ?? whoWrites(t))

const isOthers = (t: Telling) => otherMissing.test(t.low) || /\b(?:daughter|son)'?s (?:best )?(?:friend|mate)\b[^.]{0,20}(?:missing|not come|hasn'?t|gone)/.test(t.low)

const byForms = (t: Telling): Fact | null => {
  const said = saidRole.flatMap((form) => {
    const match = form.exec(t.low)
    return match?.[1] === undefined ? [] : [guess(match[0], words[match[1].trim()] ?? match[1].trim())]
  })
  const plain = said.filter(({ value }) => typeof value === 'string' && new RegExp(`^(?:\\w+ )?${roles}$`).test(value))
  if (plain.length > 0) return agreed(plain, (fact) => wordsOf(fact).replace(/[- ]/g, ''))
  const noun = fromNoun.find(([form]) => form.test(t.low))
  const match = noun?.[0].exec(t.low)
  return noun && match ? guess(match[0], noun[1]) : null
}


const names = "([\\p{L}][\\p{L}'-]+)((?: (?:\\p{L}[\\p{L}'-]+)){0,2})"
const ownNames: readonly { form: RegExp; loose: boolean; alone?: true }[] = [
  { form: new RegExp(`\\bmy (?:full |own )?name(?:'s|s| is) ${names}`, 'u'), loose: true },
  { form: new RegExp(`\\b(?:i'?m|i am|im|this is|its|it's) (?:called )?${names}(?=,? (?:her|his|their|\\p{L}+'s) ${roles}\\b)`, 'u'),
    loose: true },
  { form: new RegExp(`(?:^|\\b(?:hi|hello|hiya|hey|morning|evening),? |[.!?\\n] ?)(?:i'?m|i am|im|this is|its|it's) ${names}(?=$|`
    + `[,.!?\\n]| here| and | from | i | i'?m | my | calling| texting| messaging| mum| dad| by the way)`,
    'u'), loose: false },
  { form: new RegExp(`(?:^|[.!?\\n] ?)(?:my )?names? ?'?s? ${names}(?=,? (?:i'?m|i am|im|and i)\\b)`, 'u'), loose: true },
  { form: new RegExp(`\\b(?:i'?m|i am|im) ${names} by the way\\b`, 'u'), loose: true },
  { form: new RegExp(`\\b(?:i'?m|i am|im) (?:the |a )?${roles},? ${names}(?=$|[,.!?\\n])`, 'u'), loose: false },
  { form: new RegExp(`\\b${roles} here,? ${names}(?=$|[,.!?\\n])`, 'u'), loose: false },
  { form: new RegExp(`, (?:i'?m|i am) ${names}(?=, (?:a |the |his |her )?(?:${roles}))`, 'u'), loose: false },
  { form: new RegExp(`\\b(?:yours(?: sincerely| faithfully| truly)?|i remain|regards|kind regards|many thanks|thanks|thank you|from|love),? ${names}(?=[\\s.x]*$)`, 'u'), loose: false, alone: true },
  { form: new RegExp(`[.!?\\n] ?from ${names}(?= (?:${roles})[\\s.x]*$)`, 'u'), loose: false },
  { form: new RegExp(`\\b(?:i'?m|i am|im) (?:her|his|their) ${roles},? ${names}`, 'u'), loose: false },
  { form: new RegExp(`(?:^|\\b(?:hi|hello|hiya|hey|evening|morning|afternoon),? )${names} here\\b`, 'u'), loose: false },
  { form: new RegExp(`\\b(?:i'?m|i am|im) ${names}(?=,? (?:the )?${roles} (?:of|to)\\b)`, 'u'), loose: true },
  // Signed at the end, alone or with who they are.
  { form: new RegExp(`[.!?\\n] ?${names}(?=(?:,? \\(?(?:(?:her|his|their) )?(?:${roles}|da|mrs|mr|ms|miss)\\)?)?[\\s.x]*$)`, 'u'), loose: false, alone: true },
]
/** Each wherever it stands. */
const ownName = ownNames.map((row) => ({ ...row, form: new RegExp(row.form, 'gu') }))

/** The name at this place, as far as it goes on being one. */
const nameAt = (t: Telling, at: number, match: RegExpExecArray, loose: boolean): string | null => {
  const typed = t.raw.slice(at, at + (match[1] ?? '').length)
  const like = nameLike(typed, t.capitalsSay)
  const acceptable = like === 'sure' || (loose && (like === 'perhaps' || nameLike((typed[0] ?? '').toUpperCase() + typed.slice(1),
    true) === 'perhaps'))
  if (!acceptable || plainName(typed) !== typed) return null
  const more = t.raw.slice(at + typed.length, at + typed.length + (match[2] ?? '').length).trim().split(' ').filter((part) => part !== '')
  const end = more.findIndex((part) => !(/^\p{Lu}/u.test(part) && t.capitalsSay && nameLike(part, true) !== null))
  return asName([typed, ...(end < 0 ? more : more.slice(0, end))].join(' '))
}

export const speakerName = (t: Telling): Fact | null => {
  const found = ownName.flatMap(({ form, loose, alone }) => [...t.low.matchAll(form)].slice(0, mostNames).flatMap((match) => {
    const name = nameAt(t, match.index + match[0].lastIndexOf(`${match[1] ?? ''}${match[2] ?? ''}`), match, loose)
    // "Sam has gone." signs nothing.
    if (name === null || (alone && name.split(' ').length !== `${match[1] ?? ''}${match[2] ?? ''}`.trim().split(/ +/).length)) return []
    return [guess(match[0], name)]
  }))
  const mine = found.filter((fact) => !isTheOne(t, wordsOf(fact)))
  if (mine.length > 0) return agreed(mine, (fact) => wordsOf(fact).toLowerCase())
  const child = childName(t)
  return signedName(t, child === null ? null : wordsOf(child).toLowerCase().split(' ')[0] ?? null)
}

/** More places for a name than these are no signature. */
const mostNames = 6
/** "Ruby who is 17, Alfie 11. It's Alfie": the child, not the writer. */
const isTheOne = (t: Telling, name: string) => new RegExp(`\\bit'?s (?:about )?${name.toLowerCase()}\\b`).test(t.low) && new RegExp(`\\b${name.toLowerCase()},? (?:who is |is )?\\d`).test(t.low)
