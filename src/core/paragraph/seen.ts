/** Gleans when and where the child was last seen, and who saw them. A time beside anything else (a call, a curfew) is left alone. */
import { findClock, whenText } from '../answers/when-clock.ts'
import { findWhen } from '../answers/when.ts'
import { nameLike } from './names.ts'
import { agreed, childNoun, guess, wordsOf } from './telling.ts'
import type { Clause, Fact, Facts, Telling } from './telling.ts'
import { setRight } from './corrections.ts'
import { beforeTheLast, glimpse, thatWasAt } from './glimpses.ts'
import { placeIn, leftPlace } from './places.ts'

const kin = "(?:mum|mam|mother|dad|father|stepdad|stepmum|step dad|step mum|nan|nana|nanny|gran|grandma|grandad|sister|brother|bro|sis|"
  + "friend|mate|best friend|best mate|boyfriend|girlfriend|cousin|aunt|auntie|uncle|neighbour|teacher|husband|wife|partner|carer|key "
  + "?worker|form tutor|driver|bus driver|flatmate)"
const them = `(?:her|him|them|he|she|the bairn|my ${childNoun})`
const unseen = /\b(?:no ?one|nobody|none|not|never|neither|(?:has|have|did|had)n'?t)\b/
const online = /\b(?:snap ?chat|snap|whats ?app|insta(?:gram)?|fb|facebook|tik ?tok|messenger|discord|xbox|playstation|ps5|roblox|find my|online|life ?360|google maps|her phone|his phone|location|active)\b/

/** A sighting in so many words. */
const seen = new RegExp(`\\blast (?:saw|seen|spotted)\\b|\\b(?:saw|seen) ${them}\\b|\\b(?:nobody|no ?one|none of us|i|we|not|noone|`
  + `havent|haven't|hasnt|hasn't)[^.]{0,25} seen (?:or heard )?(?:\\w+ ){0,4}since\\b|\\bnot been seen since\\b|\\bn'?t been seen `
  + `since\\b|\\b(?:last|final) (?:person|one) to see\\b|\\blast time (?:i|we|anyone|anybody|any one) saw\\b|\\b(?:dropped|dropt|watched|waved) `
  + `${them} (?:off )?\\b|\\b(?:was|last) (?:seen|observed|sighted)\\b|\\bsaw of ${them}\\b|\\b(?:wife|husband|mum|dad|nan|sister|brother|partner) see ${them}\\b|\\bsee ${them} last\\b|\\bset eyes on ${them}\\b|\\bcould see ${them}\\b`)
/** Going out of the door: the last sighting, where nothing says that they were seen later. */
const leaving = new RegExp(`\\b(?:left|went out|gone out|walked out|stormed out|stormed off|walked off|ran out|ran off|run off|set off|`
  + `popped out|headed out|went (?:for|down to|up to|over to|round to|to the)|got out (?:of|through|over) the (?:\\w+ )?(?:gate|window|door|fence|garden)|(?:he|she) go out|snuck out|sneaked out|legged it|took off|went off|marched out|slammed out)\\b|\\b(?:been )?(?:gone|missing|`
  + `out|away|disappeared|vanished) since\\b|\\bwent missing\\b`)
const lasting = /\b(?:been )?(?:gone|missing) (?:for )?(?:about |around |over |nearly |almost |now |like )*(?:\d|an? |half|couple|a couple|a few)/
const laterSeen = /\b(?:school|college|teacher|friends?|mates?|nan|gran|neighbours?|cctv|work|club|driver|dad|mum|brother|sister|people|someone|somebody|they)\b[^.]{0,25}\b(?:say|says|said|saw|reckons?|spotted|told me|confirmed|seen)\b|\b(?:was|were|been) (?:last )?(?:seen|spotted)\b|\bcctv\b|\b(?:spoke to|rang me|called me|texted me|phoned me|messaged me|facetimed?|text me)\b/
/** "Rung his friends and nobody has seen him" is no sighting. */
const notSeen = /\b(?:nobody|no ?one|none(?: of (?:them|those))?|neither|not one|(?:has|have|had)n'?t|not)\b[^.!?]{0,25}?\b(?:seen|saw|spotted|heard)\b/g
const notThem = /\b(?:phone|mobile|bus|train|note|bag|coat|key|keys|text|message|dad|mum|husband|partner|police)s? (?:was |had |has |have |just )*(?:left|went|been|gone|set off)\b|\bleft (?:a|her|his|their|me a|it|the) (?:note|phone|coat|bag|keys?|message|voicemail|inhaler|meds|wallet|purse|door|light|charger|stuff|bed|window)\b|\b(?:i|we|police|dad|mum|husband|partner) (?:have |had |just |only )*(?:left|went|walked|popped|set)\b|\bleft (?:alone|him|her|them|me|us|over|out of|in care|home alone)\b|\bif\b|\bwhen (?:she|he) was\b|\b(?:last|before) (?:week|month|year|time)\b|\bhas \d|\bsupposed\b|\bmeant to\b|\bdue\b|\bshould\b|\busually\b|\bnormally\b|\balways\b|\bevery\b/
const nearMiss = /\b(?:rang|called|phoned|texted|messaged|text|replied|answered|due|supposed|meant|curfew|should|home by|back by|in by|woke|tracked|pinged|usually|normally|always|every|starts?|finish(?:es)?|opens?|shuts?|closes?|checked|looked|searched|from)\b|\bnow\s*$|\b(?:its|it's|it is|now) (?:nearly |almost |gone |after )?(?:\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/

/** After a bare hour only these: "at 4 yesterday", not "at 4 different houses". */
const afterBare = /^(?:$| ?(?:ish|yesterday|yday|today|tonight|this|last|on|in the|at|from|when|wearing|with|by|or|to|going|i think|maybe|near|outside|walking|getting|leaving|heading|after|before|she|he|they|now|sat|sun|mon|tue|wed|thu|fri|and|just|for|saying|without|in|had|hasnt|not|when|as|going|getting|he|we|i|until|until)\b)|^[,.)]/

const marked = /half|quarter|o ?clock|am|pm|ish|noon|midnight|mid ?day|:|\.\d\d|\d{4}|past|to \d/

/** The time in a clause, where there is exactly one and it is surely a time. */
const timeIn = (t: Telling, clause: Clause): Fact | null => {
  const text = whenText(clause.low)
  const clock = findClock(text)
  if (clock) {
    const words = text.slice(clock.from, clock.to)
    const rest = text.slice(clock.to)
    if (!marked.test(words) && !afterBare.test(rest)) return null
    if (findClock(`${text.slice(0, clock.from)} ${rest}`.trim().replace(/^\d+$/, ''))) return null
  }
  // Midday or evening, by where they live.
  if (!clock && /\bdinner/.test(clause.low)) return null
  const when = findWhen(clause.low, t)
  const twoWeeks = 14 * 24 * 3_600_000
  if (!when || when.at < t.now - twoWeeks) return null
  return guess(clause.raw, { at: new Date(when.at).toISOString(), precision: when.precision })
}

const at = (fact: Fact) => (typeof fact.value === 'object' && fact.value !== null && !Array.isArray(fact.value) && 'at' in fact.value
  ? Date.parse(fact.value.at) : 0)

const childSubject = new RegExp(`^\\s*(?:(?:and|well|so|hi|hello|please|help|basically|anyway|that|when|as|it was|at|about|around|since|`
  + `yesterday|today|tonight|this|morning|afternoon|evening|last|night|half|quarter|past|to|\\d+|am|pm|\\d+[ap]m|[\\d:.]+|after|school|`
  + `tea|an? |argument|row|fight|had) ?)*(?:she|he|they|she's|he's|shes|hes|they've|theyve|my|our|wor)\\b`)
const verbFirst = /^\s*(?:just |then |has |have |been |was |not |hasn'?t |so )*(?:left|went|walked|stormed|ran|run|set off|popped|headed|gone|missing|legged|took off|slammed|snuck|sneaked|last|not been|took)\b/
const nameFirst = /^\s*[\p{L}'-]+ (?:has |had |just |has just |then )*(?:left|went|walked|stormed|ran|set off|popped|headed|been gone|been missing|went missing|snuck|legged)/u

/** Does the nearest clause before with a subject of its own speak of somebody else? */
const subjectBefore = (clauses: readonly Clause[], i: number, others: RegExp): boolean => {
  const nearest = clauses.slice(Math.max(0, i - 3), i).toReversed().find(({ low }) => others.test(low) || childSubject.test(low)
    || nameFirst.test(low))
  return nearest !== undefined && others.test(nearest.low)
}

/** Who does what, in an unpunctuated text: a clause that begins with its verb goes on about whoever came before. */
const aboutChild = (clauses: readonly Clause[], i: number): boolean => {
  const low = clauses[i]?.low ?? ''
  if (childSubject.test(low)) return true
  if (verbFirst.test(low)) return !subjectBefore(clauses, i,
    /^\s*(?:i|i've|ive|we|we've|weve|im|i'm|police|school|college|(?:her|his|my|the) (?:dad|mum|mam|husband|wife|partner|brother|sister|mates?|friends?|teacher|boyfriend|bus|phone))\b/)
  return nameFirst.test(low) && !/^\s*(?:i|we|police|dad|mum|it|school|everyone|nobody|who|friends?)\b/.test(low)
}

/** More sightings than these are not one that can be told apart. */
const most = 6

/** The sighting clauses first; only without any of them, the clauses of leaving. */
const clausesOf = (t: Telling): { kind: 'seen' | 'left' | 'none'; clauses: Clause[] } => {
  // "Nobody has seen her since practice" tells of no sighting.
  const bareSince = (clause: Clause) => unseen.test(clause.low) && timeIn(t, clause) === null
  const sightings = t.clauses.filter((clause) => !bareSince(clause)).filter(({ low }) => seen.test(low) && !online.test(low) && (!unseen.test(low) || /\bsince\b/.test(low))
    && !/\b(?:have|has|did|if|can) (?:you|anyone|anybody)\b/.test(low))
  if (sightings.length > most) return { kind: 'none', clauses: [] }
  if (sightings.length > 0) return { kind: 'seen', clauses: sightings }
  const departures = t.clauses.filter((clause, i) => (leaving.test(clause.low) || lasting.test(clause.low)) && !notThem.test(clause.low)
    && aboutChild(t.clauses, i))
  return departures.length > most || laterSeen.test(t.low.replace(notSeen, ' ')) || /\blast (?:seen|saw|heard)\b/.test(t.low) ? { kind: 'none', clauses: [] }
    : { kind: 'left', clauses: departures }
}

const hourMs = 3_600_000

/** "20 past 8, same as always" tells of that morning. */
const asEver = /\b(?:same )?as (?:always|usual|normal)\b/

const whenSeen = (t: Telling, clauses: readonly Clause[]): Fact | null => {
  const times = clauses.filter(({ low }) => !nearMiss.test(low.replace(asEver, ' ')) && !/\bn'?t (?:rung|called)/.test(low)).flatMap((clause) => timeIn(t,
    clause) ?? []).flatMap((time) => setRight(t, time) ?? [])
  const [first] = times
  if (!first) return null
  const close = times.every((one) => Math.abs(at(one) - at(first)) <= hourMs)
  const exact = times.find(({ value }) => typeof value === 'object' && value !== null && 'precision' in value && value.precision !== 'day'
    && value.precision !== 'part_of_day')
  return close ? exact ?? first : null
}

const stop = "(?=$|[,.!?;(]| (?:at|on|in|when|around|about|yesterday|today|last|this|and|but|she|he|who|outside|near|getting|leaving|"
  + "walking|going|from|as|before|half|after|wearing|near|saw|last|tonight|by)\\b)"
const byPerson = new RegExp(`\\b(?:seen|spotted|observed|sighted) by ((?:(?:her|his|their|my|the|a|our|our) )?(?:[a-z'-]+ ){0,3}?[a-z'-]+)${stop}`)
const byKin = new RegExp(`\\bby ((?:her|his|their|my|the|our|a|one of (?:her|his)) (?:best |older |little |big |younger |next door `
  + `)?${kin}s?(?: (?!at|on|in|and|but|when|who|about|around|yesterday|last|this|near|outside)[a-z'-]+)?)\\b`)
const personSaw = new RegExp(`\\b((?:(?:her|his|their|my|the|our|one of (?:her|his)) )(?:best |older |little |big |younger |next door `
  + `)?${kin}(?: [a-z'-]+)?)(?: was| is)? (?:last |the last |also )?(?:saw|see|sees|seen|sighted|observed|watched|waved|person to see|one to see|dropped|to see) `)
const iSaw = new RegExp(`\\b(?:i|we) (?:last |actually |only )*(?:saw|seen|dropped|dropt|watched|waved|set eyes on|could see) (?:${them}|my\\b)|\\b(?:i|we)(?: have|'ve|`
  + `ve)?(?:n'?t| not) (?:actually )?seen (?:or heard )?(?:\\w+ ){0,4}since\\b|\\blast time (?:i|we) saw\\b|\\bseen by me\\b|\\bi was `
  + `the last\\b|\\bi last saw\\b|\\bsince i (?:last )?saw\\b`)
const weSaw = /\b(me and (?:her|his|their|my|the) [a-z]+) (?:last )?(?:saw|seen)\b/

/** "She last saw him": somebody, and we cannot tell who. */
const someoneSaw = /\b(?:she|he|they|who|[a-z]+ says) (?:last |only |also )*(?:saw|seen)\b/

/** "Auntie Bev saw her", "Mr Okafor saw her leave", "Rafiq says he last saw him": somebody by name. */
const namedSaw = new RegExp(`((?:(?:Mr|Mrs|Ms|Miss|Dr|Auntie|Aunty|Aunt|Uncle|Nan|Nana|Coach|Sister|PC)\\.? )?\\p{Lu}[\\p{L}'-]+)(?: (?:says|said|reckons|thinks|told me) (?:that )?(?:he|she|they))? (?:last |actually |only |definitely )*(?:saw|seen|spotted|dropped) (?:her|him|them)\\b`, 'u')
const byName = (t: Telling, clause: Clause): Fact | null => {
  const sentence = t.sentences.find(({ from, raw }) => clause.from >= from && clause.from < from + raw.length)
  const upTo = sentence?.raw.slice(0, clause.from - sentence.from + clause.raw.length) ?? clause.raw
  const name = t.capitalsSay ? namedSaw.exec(clause.raw)?.[1] ?? namedSaw.exec(upTo.slice(-clause.raw.length - 30))?.[1] : undefined
  const last = name?.split(' ').at(-1) ?? ''
  return name !== undefined && nameLike(last, true) !== null ? guess(clause.raw, name) : null
}

const whoSaw = (t: Telling, clauses: readonly Clause[]): Fact | null => {
  if (clauses.some((clause) => someoneSaw.test(clause.low) && byName(t, clause) === null)) return null
  const found = clauses.flatMap((clause) => {
    const named = byName(t, clause)
    if (named) return [named]
    const low = clause.low.trim()
    const pair = weSaw.exec(low)
    if (pair) return [guess(clause.raw, pair[1] ?? '')]
    if (iSaw.test(low)) return [guess(clause.raw, 'me')]
    const person = byKin.exec(low)?.[1] ?? byPerson.exec(low)?.[1] ?? personSaw.exec(low)?.[1]
    if (person === undefined || /\b(?:me|nobody|anyone|no one|now)\b/.test(person)) return []
    const start = clause.low.indexOf(person)
    return [guess(clause.raw, clause.raw.slice(start, start + person.length))]
  })
  return agreed(found.length > 0 ? found : sawWhoWasNamed(t, clauses), (fact) => wordsOf(fact).toLowerCase())
}

/** "My husband drove him to the station and saw him get on": who did the one did the other. */
const sawWhoWasNamed = (t: Telling, clauses: readonly Clause[]): Fact[] => clauses.flatMap((clause) => {
  if (!/^\s*(?:and )?(?:saw|watched|waved)\b/.test(clause.low)) return []
  const before = t.clauses[t.clauses.findIndex(({ from }) => from === clause.from) - 1]
  const who = /^\s*(?:and )?((?:my|her|his|our) [a-z]+|i|we)(?= (?:drove|took|dropped|walked|went|brought|put|left))/.exec(before?.low ?? '')?.[1]
  return who === undefined || before === undefined ? [] : [guess(before.raw, /^(?:i|we)$/.test(who) ? 'me' : who)]
})

/** The clauses of leaving, whatever was seen besides. */
const departuresIn = (t: Telling): Clause[] => t.clauses.filter((clause, i) => leaving.test(clause.low) && !notThem.test(clause.low) && aboutChild(t.clauses, i))

/** "I saw her go": the sighting is the going, and what tells the time of the one tells that of the other. */
const sawGo = /\b(?:saw|seen|watched|waved|drove)\b.{0,30}\b(?:go|goin|going|leave|leaving|left|walk|walked|off|out|get on|ran|run)\b/

const precise = (fact: Fact | null) => fact !== null && typeof fact.value === 'object' && fact.value !== null && 'precision' in fact.value
  && fact.value.precision !== 'day' && fact.value.precision !== 'part_of_day'

/** A time of going at most a day from the sighting's own day, where that has none of its own. */
const timeOfGoing = (t: Telling, sightings: readonly Clause[], told: Fact | null): Fact | null => {
  const going = sightings.length > 0 && sightings.every(({ low }) => sawGo.test(low))
  if (!going) return null
  const departures = departuresIn(t)
  const left = departures.length > most ? null : whenSeen(t, departures) ?? thatWasAt(t)
  return left !== null && precise(left) && (told === null || Math.abs(at(left) - at(told)) < 24 * hourMs) ? left : null
}

/** The one time told before "that's the last anyone saw of her". */
const timeBeforeTheLast = (t: Telling): Fact | null => {
  const words = beforeTheLast(t)
  if (words === null) return null
  const clauses = t.clauses.filter(({ low }) => words.includes(low) && !nearMiss.test(low))
  return agreed(clauses.flatMap((clause) => timeIn(t, clause) ?? []), (fact) => String(at(fact)))
}

/** "Today" alone says nothing that the report does not know. */
const saysSomething = (t: Telling, fact: Fact | null): Fact | null =>
  fact !== null && !precise(fact) && Math.abs(at(fact) - t.now) < 14 * hourMs && /\b(?:today|2day)\b/.test(fact.said.toLowerCase()) ? null : fact

const whenOf = (t: Telling, kind: 'seen' | 'left' | 'none', clauses: readonly Clause[]): Fact | null => {
  const told = whenSeen(t, clauses)
  if (kind === 'left') return told ?? (clauses.length > 0 ? thatWasAt(t) : null)
  if (precise(told)) return told
  return timeOfGoing(t, clauses, told) ?? saysSomething(t, told) ?? timeBeforeTheLast(t)
}

export const lastSeen = (t: Telling): Facts => {
  const { kind, clauses } = clausesOf(t)
  const glimpsed = glimpse(t)
  const when = whenOf(t, kind, clauses) ?? glimpsed.last_seen_when
  const where = agreed(clauses.flatMap((clause) => (kind === 'seen' ? placeIn(clause) : leftPlace(clause)) ?? []),
    (fact) => wordsOf(fact).toLowerCase()) ?? glimpsed.last_seen_where
  const by = (kind === 'seen' ? whoSaw(t, clauses) : null) ?? glimpsed.last_seen_by
  return { ...(when ? { last_seen_when: when } : {}), ...(where ? { last_seen_where: where } : {}), ...(by ? { last_seen_by: by } : {}) }
}
