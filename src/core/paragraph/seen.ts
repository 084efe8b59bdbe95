/** Gleans when and where the child was last seen, and who saw them. A time beside anything else (a call, a curfew) is left alone. */
import { agreed, wordsOf } from './telling.ts'
import type { Clause, Fact, Facts, Telling } from './telling.ts'
import { setRight } from './corrections.ts'
import { beforeTheLast, glimpse, thatWasAt } from './glimpses.ts'
import { placeIn, leftPlace } from './places.ts'
import { kin, them, whoSaw } from './seen-by.ts'
import { at, precise, timeIn, timeOnItsDay } from './times.ts'

const unseen = /\b(?:no ?one'?s?|nobody'?s?|none|not|never|neither|(?:has|have|did|had)n'?t)\b/
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
const notSeen = /\b(?:nobody'?s?|no ?one'?s?|none(?: of (?:them|those))?|neither|not one|(?:has|have|had)n'?t|not)\b[^.!?]{0,25}?\b(?:seen|saw|spotted|heard)\b/g
const notThem = /\b(?:phone|mobile|bus|train|note|bag|coat|key|keys|text|message|dad|mum|husband|partner|police)s? (?:was |had |has |have |just )*(?:left|went|been|gone|set off)\b|\bleft (?:a|her|his|their|me a|it|the) (?:note|phone|coat|bag|keys?|message|voicemail|inhaler|meds|wallet|purse|door|light|charger|stuff|bed|window)\b|\b(?:i|we|police|dad|mum|husband|partner) (?:have |had |just |only )*(?:left|went|walked|popped|set)\b|\bleft (?:alone|him|her|them|me|us|over|out of|in care|home alone)\b|\bif\b|\bwhen (?:she|he) was\b|\b(?:last|before) (?:week|month|year|time)\b|\bhas \d|\bsupposed\b|\bmeant to\b|\bdue\b|\bshould\b|\busually\b|\bnormally\b|\balways\b|\bevery\b/
const nearMiss = /\b(?:rang|called|phoned|texted|messaged|text|replied|answered|due|supposed|meant|curfew|should|home by|back by|in by|woke|tracked|pinged|usually|normally|always|every|starts?|finish(?:es)?|opens?|shuts?|closes?|checked|looked|searched|from(?! (?:here|ours|mine|home|our|the house)\b))\b|\bnow\s*$|\b(?:its|it's|it is|now) (?:nearly |almost |gone |after )?(?:\d|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/

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

/** "Her brother is 17 and he was last seen at 4": that is the brother. */
const ofAnother = (t: Telling, low: string): boolean => /\b(?:was|been) (?:last )?(?:seen|spotted)\b/.test(low)
  && t.sentences.some((sentence) => sentence.low.includes(low) && new RegExp(`^\\s*(?:her|his|my) ${kin}(?: [a-z'-]+)? (?:is|was|has|went)\\b`).test(sentence.low))

/** The sighting clauses first; only without any of them, the clauses of leaving. */
const clausesOf = (t: Telling): { kind: 'seen' | 'left' | 'none'; clauses: Clause[] } => {
  // "Nobody has seen her since practice" tells of no sighting.
  const bareSince = (clause: Clause) => unseen.test(clause.low) && timeIn(t, clause) === null
  const sightings = t.clauses.filter((clause) => !bareSince(clause)).filter(({ low }) => seen.test(low) && !online.test(low) && (!unseen.test(low) || /\bsince\b/.test(low))
    && !/\b(?:have|has|did|if|can) (?:you|anyone|anybody)\b/.test(low) && !ofAnother(t, low))
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
  const times = clauses.filter(({ low }) => !nearMiss.test(low.replace(asEver, ' ')) && !/\bn'?t (?:rung|called)/.test(low)).flatMap((clause) => timeOnItsDay(t,
    clause) ?? []).flatMap((time) => setRight(t, time) ?? [])
  const [first] = times
  if (!first) return null
  const close = times.every((one) => Math.abs(at(one) - at(first)) <= hourMs)
  const exact = times.find(({ value }) => typeof value === 'object' && value !== null && 'precision' in value && value.precision !== 'day'
    && value.precision !== 'part_of_day')
  return close ? exact ?? first : null
}

/** The clauses of leaving, whatever was seen besides. */
const departuresIn = (t: Telling): Clause[] => t.clauses.filter((clause, i) => leaving.test(clause.low) && !notThem.test(clause.low) && aboutChild(t.clauses, i))

/** "I saw her go": the sighting is the going, and what tells the time of the one tells that of the other. */
const sawGo = /\b(?:saw|seen|watched|waved|drove)\b.{0,30}\b(?:go|goin|going|leave|leaving|left|walk|walked|off|out|get on|ran|run)\b/

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
  return agreed(clauses.flatMap((clause) => timeOnItsDay(t, clause) ?? []), (fact) => String(at(fact)))
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

/** "I last saw him when | he left here": the clause with the one that it leads to. */
const withWhen = (t: Telling, clause: Clause): Clause => {
  const next = /\b(?:when|as)\s*$/.test(clause.low) ? t.clauses.find(({ from }) => from > clause.from) : undefined
  if (next === undefined) return clause
  const to = next.from + next.raw.length
  return { from: clause.from, low: t.low.slice(clause.from, to), raw: t.raw.slice(clause.from, to) }
}

const whereOf = (t: Telling, kind: 'seen' | 'left' | 'none', clauses: readonly Clause[]): Fact | null => {
  const same = (found: Fact[]) => agreed(found, (fact) => wordsOf(fact).toLowerCase())
  if (kind !== 'seen') return same(clauses.flatMap((clause) => leftPlace(clause) ?? []))
  const seenAt = clauses.flatMap((clause) => placeIn(withWhen(t, clause)) ?? [])
  if (seenAt.length > 0 || !clauses.every(({ low }) => sawGo.test(low))) return same(seenAt)
  return same(departuresIn(t).flatMap((clause) => leftPlace(clause) ?? []))
}

export const lastSeen = (t: Telling): Facts => {
  const { kind, clauses } = clausesOf(t)
  const glimpsed = glimpse(t)
  const when = whenOf(t, kind, clauses) ?? glimpsed.last_seen_when
  const where = whereOf(t, kind, clauses) ?? glimpsed.last_seen_where
  const by = (kind === 'seen' ? whoSaw(t, clauses) : null) ?? glimpsed.last_seen_by
  return { ...(when ? { last_seen_when: when } : {}), ...(where ? { last_seen_where: where } : {}), ...(by ? { last_seen_by: by } : {}) }
}
