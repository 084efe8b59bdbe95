/** Gleans where home is: a house with its street, told as theirs, or the only one that nothing else accounts for. */
import { findPostcode } from '../answers/postcode.ts'
import { childUnclear } from './child-name.ts'
import { guess } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const streets = '(?:road|rd|street|st|avenue|ave|av|close|cl|drive|dr|lane|ln|way|gardens|gdns|place|pl|terrace|terr|tce|crescent|cres|'
  + 'court|ct|grove|gr|walk|hill|square|sq|park|row|view|mews|green|rise|parade|villas|buildings|house|flats|croft|bank|wynd|gate|fold|'
  + 'dene|path|mount|broadway|quay|wharf|cottages?|bungalows?|lea|end|steps|brow|yard|bridge|vale|common|heath|brae|loan|vennel|drove|orchard|chase|ridge|garth|close|esplanade|embankment|boulevard|buildings|mill|meadows?|fields?|spinney|copse|hollow|nook|side|bottom|top|heights)'
const addressCue = new RegExp(`\\b(?:(?:i|we) (?:both |all )?live (?:with (?:her|him|them|my \\w+) )?(?:at|in|on)|we(?:'re| are) at|`
  + `my house is|(?:she|he|they) lives? (?:here )?with (?:her|him|(?:his|her|their) (?:mum|mam|mother|dad|father|nan|gran|grandma|grandmother|grandad|grandfather|grandparents)(?: and (?:i|me|myself))?) (?:at|in|on)|`
  + `(?:our|my|home|the|her|his) (?:home )?address(?:'s|s)? ?(?:is|:|=)?|home is|(?:^|[.!?\\n] ?)address(?: is)?|address[:=-]|(?:she|he|`
  + `they) lives? (?:here )?with (?:me|us)(?: and [\\w ]{2,20}?)? (?:at|in|on)|(?:lives|living) (?:at home )?(?:with me|with us|here) `
  + `(?:at|in|on)) `)
const street = new RegExp(`^(?:(?:flat|apartment|apt|unit) \\w{1,4},? )?(?:\\d{1,4} ?[a-d]?|\\w+ (?:house|cottage|court|farm)),? `
  + `(?:[a-z'.-]+ ){1,4}?${streets}\\b\\.?`)
const onward = /^(?:,? ?(?!(?:and|but|she|he|i|we|my|her|his|it|its|with|who|the|this|last|please|phone|can|what|not)\b)[\p{L}'-]+){0,4}/u

/** As it is written abroad: "Peterborough, Cobbler street 40". */
const numberLast = new RegExp(`^(?:[\\p{L}-]+, ?)?[\\p{L}'-]+ ${streets} \\d{1,4}\\b`, 'u')
const wholly = new RegExp(`^\\s*((?:(?:flat|apartment|apt|unit) \\w{1,4},? )?\\d{1,4} ?[a-d]?,? (?:[a-z'.-]+ ){1,3}?${streets}(?:,? [a-z-]+){0,3}(?:,? [a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})?)\\s*$`)

const anyHouse = new RegExp(`\\b\\d{1,4}[a-d]? (?:[a-z'-]+ ){1,3}?${streets}\\b`, 'g')
/** A sentence that is an address and nothing else, the only one there is. */
const aloneStanding = (t: Telling): Fact | null => {
  const found = t.sentences.flatMap(({ low, raw }, i) => {
    const match = wholly.exec(low)
    return match === null || /\b(?:seen|at|near|outside|to|friend'?s|dad'?s|mum'?s)\s*$/.test(t.sentences[i - 1]?.low ?? '') ? [] : [guess(raw, raw.trim().replace(/[ ,.]+$/, ''))]
  })
  return t.low.match(anyHouse)?.length === 1 ? found[0] ?? null : null
}

const ownHouse = /\b(?:her|his|their|our) (?:own |actual |real |usual |family |home )(?:house|home|address|place)(?:'s| is|:)? (?:at )?/
const oursIs = new RegExp(`(?:^|[.!?\\n,] ?|\\bwe are |\\bwe're )((?:flat \\w{1,3},? )?\\d{1,4} ?[a-d]? (?:[a-z'-]+ ){1,3}?${streets}(?:,? [a-z-]+){0,3}?) is (?:us|ours|our (?:house|home|address)|where we (?:are|live)|home|me)\\b`)
/** "5 Quarry Steps, Matlock is us." */
const isUs = (t: Telling): Fact | null => {
  const match = oursIs.exec(t.low)
  const words = match?.[1]
  if (!match || words === undefined) return null
  const start = match.index + match[0].indexOf(words)
  return guess(t.raw.slice(start, start + words.length), t.raw.slice(start, start + words.length))
}

/** Words before an address that make it somebody else's, or a place where something was. */
const elsewhere = /\b(?:(?:he|she|they) lives?|friends?|mates?|(?:his|her|their|my) (?:dad|mum|nan|gran|ex|sister|brother|aunt|auntie|uncle|boyfriend|girlfriend|cousin)|neighbours?|ex|boyfriend|girlfriend|school|college|party|seen|near|outside|opposite|towards|past|used to|knocked|tried|checked|bus|works?|working|job|shop|followed|found|dropped|left|from|visiting|staying|stopping|number|numbers|between|corner|off|old|new|address of|old house|holiday)\b[^.!?\n]{0,26}$/
const anyAddress = new RegExp(`(?<![\\d:./£-])\\b(?:(?:flat|apartment|apt|unit) \\w{1,4},? )?(?:\\d{1,4} ?[a-d]?,? (?:[\\p{L}'.-]+ ){1,3}?${streets}\\b|(?:flat|apartment) \\d{1,3}[a-d]?,? (?:\\d{1,4} )?[\\p{L}'-]+ [\\p{L}'-]+)`, 'gu')
const ourOwn = /\b(?:we|i) (?:both |all )?(?:live|reside|are|stay)|\b(?:we're|i'm)|\b(?:our|my|home|the|his|her) (?:home )?(?:house|address|place)|\bmine,? ?|\bhome(?: is|:)|\baddress\b/
/** Signed with the house: "Gwen, 2 Maes y Coed, Ystrad". */
const signedWith = /(?:[.!?\n] ?|\b)\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}(?: ?\([a-z ]+\))?, ?(?<house>\d{1,4}[a-d]? \p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'-]+|y|the|of|yr)){0,3}(?:, ?\p{Lu}[\p{L}' -]+){0,2}(?: [A-Z]{1,2}\d[A-Z\d]? ?(?:\d[A-Z]{2})?)?)[\s.x]*$/u

/** The one address in a text, where nobody else's house is told of beside it. */
const onlyOne = (t: Telling): Fact | null => {
  const signed = signedWith.exec(t.raw)?.groups?.['house']
  const found = [...t.low.matchAll(anyAddress)].filter(({ 0: words, index }) => (!t.capitalsSay || /\d[a-d]?,? \p{Lu}/u.test(t.raw.slice(index, index + words.length))) && !/\b(?:i|she|he|we|they|it|minutes?|mins?|hours?|years?|days?|weeks?|miles?|people|of|past|to|and|at|year|old|ft|pm|am)\b/.test(words.replace(/^[^a-z]*/, '').split(' ').slice(0, -1).join(' ')))
  if (found.length === 0) return signed === undefined ? null : guess(signed, signed.trim())
  const [one, ...more] = found
  if (!one || more.length > 0) return null
  const lead = t.low.slice(Math.max(0, one.index - 46), one.index)
  const own = ourOwn.test(lead.slice(-30)) && !/\bused to\b/.test(lead)
  if (!own && (elsewhere.test(lead) || !/(?:^|[.!?,:;\n)] ?|\b(?:at|is|in|address|live) )$/.test(lead))) return null
  const end = one.index + one[0].length
  const sentence = (t.raw.slice(end, end + 60).split(/[.\n!?;]/)[0] ?? '')
  const on = findPostcode(sentence) ? postcodeEnd(sentence) : /^,? ?\p{Lu}/u.test(sentence) ? onward.exec(sentence.toLowerCase())?.[0].length ?? 0 : 0
  const words = t.raw.slice(one.index, end + on).replace(/[ ,.]+$/, '')
  return guess(words, words)
}

/** A house with its street, from the first person's own home; a town alone, or anybody else's address, is not one. */
export const homeAddress = (t: Telling): Fact | null => {
  // Without a number or a house there is no address.
  if (!/\d|house|cottage|court|farm/.test(t.low) || childUnclear(t)) return null
  // "We're at my sister's. Her own house is …": where the child lives, not where the writer is.
  const cue = ownHouse.exec(t.low) ?? addressCue.exec(t.low)
  if (!cue) return isUs(t) ?? aloneStanding(t) ?? onlyOne(t)
  if (cue[0].startsWith('we') && /\b(?:till|until|staying|on holiday|visiting|her mum'?s in|his mum'?s in|for the week|first night|babysitting|minding)\b/.test(t.low)) return null
  // "Her friend Jade is 16. She lives with her dad at …" is the friend's.
  if (/^(?:she|he|they)\b/.test(cue[0]) && /\b(?:friend|mate|boyfriend|girlfriend|cousin|bf|gf)\b/.test(t.low.slice(Math.max(0, cue.index - 100), cue.index))) return null
  const start = cue.index + cue[0].length
  const match = street.exec(t.low.slice(start)) ?? numberLast.exec(t.low.slice(start))
  if (!match) return onlyOne(t)
  const rest = t.raw.slice(start + match[0].length, start + match[0].length + 60)
  const sentence = rest.split(/[.\n!?;]/)[0] ?? ''
  const postcode = findPostcode(sentence)
  const upTo = postcode ? postcodeEnd(sentence) : (sentence.startsWith(',') || /^ \p{Lu}/u.test(sentence)
    ? onward.exec(sentence.toLowerCase())?.[0].length ?? 0 : 0)
  return guess(t.raw.slice(cue.index, start + match[0].length + upTo), t.raw.slice(start,
    start + match[0].length + upTo).trim().replace(/[ ,.]+$/, ''))
}

const postcodeEnd = (text: string): number => {
  const match = /\b[a-z]{1,2}[\do][a-z\do]? ?[\do][a-z]{2}\b/i.exec(text)
  return match ? match.index + match[0].length : 0
}
