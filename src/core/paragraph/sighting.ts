/** Where the child was in the last event that is told of them, and who was there to see it. */
import { nameLike } from './names.ts'
import { fromHome, placeBy } from './places.ts'
import { agreed, guess, wordsOf } from './telling.ts'
import type { Clause, Fact, Facts, Telling } from './telling.ts'
import { formsFor, pronounOf } from './doers.ts'
import { eventsOf, finer, lastOf, mostClauses } from './events.ts'
import type { Event } from './events.ts'
import { toMe } from './event-words.ts'
import { precise } from './times.ts'

const person = "(?:dad|mum|mam|mother|father|da|nan|nana|nanny|gran|grandma|grandad|aunt|auntie|uncle|cousin|brother|sister|bro|sis|twin|friend|mate|marra|pal|neighbour|teacher|tutor|head|driver|husband|wife|hubby|partner|ex|boyfriend|girlfriend|"
  + "man|woman|lady|chap|bloke|guy|fella|lad|girl|boy|staff|worker|carer|key ?worker|manager|coach|leader|conductor|receptionist|guard|warden|officer|security|steward|shopkeeper|cashier|assistant|ta|nurse|matron|housemistress|instructor|stepdad|stepmum|step dad|step mum|next door|landlord|landlady|caretaker|lollipop lady|lollipop man|akela|vicar|imam|priest|lifeguard|paper ?boy|postman|milkman|colleague|housemate|flatmate|lodger|parents?|team)"
const title = '(?:Mr|Mrs|Ms|Miss|Dr|Auntie|Aunty|Aunt|Uncle|Nan|Nana|Coach|Sister|PC|Sir)\\.?'

const aPerson = new RegExp(`^(?:(?:the|a|an|my|our|her|his|their|me|him|one of (?:the|her|his|my)|another|wor) )?(?:[\\w'-]+ ){0,3}?${person}\\b`)
const aName = new RegExp(`^(?:${title} )?(\\p{Lu}[\\p{L}'-]+)(?: \\p{Lu}[\\p{L}'-]+)?$`, 'u')
const titled = new RegExp(`^${title} `, 'u')

/** "The chap in the shop", "her mate Ellie", "Mr Okoro": whoever does it, by the words before the verb. */
const byWords = (raw: string, capitalsSay: boolean): string | null => {
  const words = raw.slice(-120).replace(/^\W{0,6}(?:(?:and|but|so|then|well|apparently|that|when|as|because|cos|only|also|[Aa]nd|[Bb]ut|[Ss]o|[Tt]hen|[Ww]ell) )*/u, '').replace(/\s*\b(?:has|had|have|just|also|last|only|definitely|actually|then|who|was|is)\s*$/i, '').replace(/(?:'s)?[\s,]+$/, '').trim()
  const low = words.toLowerCase()
  if (words === '' || words.split(/\s+/).length > 7) return null
  if (aPerson.test(low) && !/\b(?:nobody|no one|anyone|everyone|if|when|what|that|it|phone|said|says|was|is)\b/.test(low)) return words
  const named = aName.exec(words)
  return capitalsSay && named && (titled.test(words) || nameLike(named[1] ?? '', true) !== null) ? words : null
}

const weOrI = /^\W{0,6}(?:(?:and|but|so|then|well|that|when|as|half|quarter|past|to|at|about|around|\d[\d:.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|this|last|morning|night|afternoon|evening|yesterday|today|tonight|before|since|the|last|time) )*(?:i|we|i've|ive|i'd|we've|weve|me)\b/
const agent = /\bby (?!\d|half|quarter|the (?:time|bus|shop|road|park|gate|door|school|station|swings|river)|now|herself|himself|then|bus|train|car|bike)((?:(?:the|a|an|my|our|her|his|one of (?:the|her|his)) )?[\p{L}' -]{2,40}?)(?=$|[,.;!(]| (?:at|on|in|when|around|about|yesterday|today|last|this|and|but|outside|near|who|from|as|before|leaving|getting|walking|going)\b)/u

/** The clause before, where it ends by saying that somebody says so. */
const teller = /^(.{2,60}?) (?:says?|said|reckons?|told (?:me|us|him|her)|tells (?:me|us)|seh|sez|sees|confirmed|remembers?|thinks|is sure|was on cctv)(?: that| now)?\b[^.!?]{0,30}$/i

const clauseAt = (t: Telling, i: number): Clause | undefined => (i < 0 ? undefined : t.clauses[i])
const inOneSentence = (t: Telling, a: Clause, b: Clause) => !/[!?\n]|\.(?!\d)/.test(t.low.slice(a.from + a.low.length, b.from))

const women = /\b(?:(?:my|her|his|our|the) )(?:\w+ )?(?:mum|mam|mother|nan|nana|gran|grandma|aunt|auntie|sister|wife|ex wife|girlfriend|stepmum|friend's mum|teacher)\b(?:(?!'s? (?:house|car|phone|dad|mum))s?)/g
const men = /\b(?:(?:my|her|his|our|the) )(?:\w+ )?(?:dad|father|grandad|uncle|brother|husband|ex husband|boyfriend|stepdad|friend's dad|driver|coach)\b(?:(?!'s? (?:house|car|phone|dad|mum))s?)/g

/** "He was at my sister's and she put him on the bus": the only one she can be. */
const meant = (t: Telling, clause: Clause, before: string): string | null => {
  const pronoun = /\b(she|he)(?:'d|'s)?(?: (?:last|then|had|only|just|also))?\s*$/.exec(before)?.[1]
  if (pronoun === undefined) return null
  const near = t.low.slice(Math.max(0, clause.from - 140), clause.from)
  const found = [...near.matchAll(pronoun === 'she' ? women : men)].map(({ 0: words, index }) => {
    const end = Math.max(0, clause.from - 140) + index + words.length
    const name = t.capitalsSay ? /^ (\p{Lu}\p{Ll}+)/u.exec(t.raw.slice(end))?.[1] ?? '' : ''
    return `${words.replace(/'?s$/, '')}${nameLike(name, true) === null ? '' : ` ${name}`}`
  })
  return found.length === 1 ? found[0] ?? null : null
}

const whoOf = (t: Telling, event: Event): Fact | null => {
  const { clause, verbAt, kind, i } = event
  const by = agent.exec(clause.low)
  if (kind === 'seen' && by?.[1] !== undefined) {
    const typed = clause.raw.slice(by.index + 3, by.index + 3 + by[1].length)
    return /^me$/i.test(typed) ? guess(clause.raw, 'me') : byWords(typed, true) === null ? null : guess(clause.raw, typed.trim())
  }
  if (kind === 'seen' || kind === 'brought') {
    const before = clause.low.slice(0, verbAt)
    if (weOrI.test(before) || weOrI.test(clause.low)) return guess(clause.raw, 'me')
    const who = byWords(clause.raw.slice(0, verbAt), t.capitalsSay) ?? meant(t, clause, before)
    if (who !== null) return guess(clause.raw, who)
    // "I took her down and | dropped her at the gate": who did the one did the other.
    const previous = clauseAt(t, i - 1)
    return previous && before.trim().replace(/^(?:and|then|just|i)$/, '') === '' && weOrI.test(previous.low) && inOneSentence(t, previous, clause) ? guess(clause.raw, 'me') : null
  }
  const previous = clauseAt(t, i - 1)
  const told = previous && inOneSentence(t, previous, clause) ? teller.exec(previous.raw.trim()) : null
  if (told) {
    const who = byWords(told[1] ?? '', t.capitalsSay)
    return who === null ? null : guess(previous?.raw ?? clause.raw, who)
  }
  const around = t.clauses.slice(Math.max(0, i - 2), i + 3).filter((near) => near === clause || Math.abs(near.from - clause.from) < 140).map(({ low }) => low).join(' | ')
  if (toMe.test(around)) return guess(clause.raw, 'me')
  const camera = /\b(?:(?:the|our|my|their) )?(?:cctv|cameras?|doorbell camera|video doorbell|ring doorbell|dash ?cam)\b/.exec(around)
  return camera === null || /\bno (?:cctv|cameras?)|(?:check|ask|look)(?:ing)? (?:at |for |about )?(?:the )?(?:cctv|cameras?)\b/.test(around) ? null : guess(clause.raw, camera[0])
}

const whereIn = (t: Telling, { clause, verbAt, kind, i }: Event): Fact | null => {
  // "He's taken them to Ireland": where somebody may have taken them, not where they were seen.
  if (kind === 'brought' && /^(?:took|taken|tekken|drove|sent|let|got)\b/.test(clause.low.slice(verbAt)) && !weOrI.test(clause.low)) return null
  const next = clauseAt(t, i + 1)
  const to = next && /\b(?:when|as|while|and)\s*$/.test(clause.low) ? next.from + next.raw.length : clause.from + clause.raw.length
  const place = placeBy(t, clause.from + verbAt, Math.max(to, clause.from + clause.raw.length), kind === 'brought' || kind === 'went')
  if (place) return place
  if (fromHome.test(clause.low)) return guess(clause.raw, 'home')
  const previous = clauseAt(t, i - 1)
  // "The chap in the shop says | she was in there".
  const there = kind === 'went' || kind === 'was' ? placeBefore(t, i) : null
  if (there) return there
  return previous && /\bin there\b/.test(clause.low) ? placeBy(t, previous.from, previous.from + previous.raw.length, false) : null
}


const same = (found: readonly Fact[]) => agreed(found, (fact) => wordsOf(fact).toLowerCase())

/** The last event with a time; where none has one, the only one that was seen. `whole`: with what is told of other times, for who the child is. */
/** "They were at the funfair, Maisie says about seven, and when she came out Hattie had gone": where they were. */
const placeBefore = (t: Telling, i: number): Fact | null => {
  for (const j of [i - 1, i - 2, i - 3]) {
    const before = clauseAt(t, j)
    const here = clauseAt(t, i)
    if (!before || !here || here.from - before.from > 200) return null
    const verb = /\b(?:we|they|she|he)(?:'d| had|'re)? (?:all |both )?(?:were|was|got|went|had gone|been|are)\b/.exec(before.low)
    if (verb && !/\b(?:i|home|back|not|n't|never)\b/.test(before.low.slice(verb.index, verb.index + 40))) return placeBy(t, before.from + verb.index, before.from + before.raw.length, true)
  }
  return null
}

export const sighting = (telling: Telling, name: string | null, whole: Telling = telling): Facts => {
  if (telling.clauses.length > mostClauses) return {}
  const forms = formsFor({ name, pronoun: pronounOf(whole, name) })
  const t = finer(telling)
  const events = eventsOf(t, forms)
  const last = lastOf(t, events, forms)
  const seen = events.filter(({ kind, time }) => kind === 'seen' && (time === null || time === last?.time))
  const one = last ?? (events.every(({ time }) => time === null) && seen.length === 1 ? seen[0] ?? null : null)
  if (!one) return {}
  // "He left about seven. My husband drove him to the bus station and saw him get on": who saw more saw him last.
  const after = events.filter((event) => event.i > one.i && event.time === null && (event.kind === 'seen' || event.kind === 'brought') && event.clause.from - one.clause.from < 260)
  const by = after.length > 0 ? same(after.flatMap((event) => whoOf(t, event) ?? [])) : whoOf(t, one)
  const [here, further] = [whereIn(t, one), after.map((event) => whereIn(t, event)).findLast((place) => place !== null) ?? null]
  const where = further === null || (here !== null && /^the (?:\w+ )?(?:gates?|doors?|fence|road|street|window|drive|path)$/i.test(wordsOf(further))) ? (after.some(({ kind }) => kind === 'brought') && further === null ? null : here) : further
  return {
    ...(last?.time && (precise(last.time) || by !== null) ? { last_seen_when: last.time } : {}), ...(where ? { last_seen_where: where } : {}), ...(by ? { last_seen_by: by } : {}),
  }
}

