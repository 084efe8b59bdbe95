/**
 * What is told of the child in each clause: that somebody saw them, that they went, that they were somewhere, and when. A second way to the
 * last sighting, by who does what, for tellings that no single form of words foresees. The latest told of now is the last.
 */
import { findClock, whenText } from '../answers/when-clock.ts'
import { being, bringing, childSeen, moving, ofElse, ofNow, undone } from './event-words.ts'
import { doer, subjectOf } from './doers.ts'
import type { Forms } from './doers.ts'
import { setRight } from './corrections.ts'
import { at, namesDay, precise, timeOnItsDay } from './times.ts'
import type { Clause, Fact, Telling } from './telling.ts'

type Kind = 'seen' | 'brought' | 'went' | 'was'
export type Event = { i: number; clause: Clause; kind: Kind; verbAt: number; time: Fact | null }

const nobody = /\b(?:nobody|no ?one|noone|none of|not one)\b/
const asks = /\b(?:have|has|did|can|could|did) (?:you|anyone|anybody)\b|\?\s*$/

const went = new RegExp(`\\b(?<verb>${moving})\\b`, 'g')
/** "Was going past to school with her recorder", of a boy: somebody else was. */
const ofOther = (low: string, forms: Forms) => (forms.who.pronoun === 'he' ? /\b(?:her|hers|herself)\b/ : forms.who.pronoun === 'she' ? /\b(?:his|himself)\b/ : /$^/).test(low) && subjectOf(low, forms) === null

const brings = new RegExp(`^(?:${bringing})$`)
const was = new RegExp(`\\b(?<verb>${being})`)

/** "Rucksack gone". */
const thingGone = /\b(?:rucksack|bags?|coat|jacket|phone|money|bike|scooter|shoes|trainers|boots|passport|case|holdall|clothes|stuff|things|charger|keys?|card|purse|wallet|tablets|knife)(?:'s| is| has| are| have| was| were)?(?: also| all| both)? gone\b/
const notGoing = /\b(?:walked|came|strolled|wandered|marched|ran|burst) (?:back |straight |right |just )*(?:in|through|into|up)(?: (?:through|at|by))? (?:the |our |my )?(?:front |back )?(?:door|house|here)\b|\b(?:wants|wanted|said|says|note|message|text)\b|\b(?:been|gone|went|left) (?:through|over|to (?:look|check|see|wake|get))\b|\bleft (?:a|her|his|their|me a|it|the|my|him|us|them|alone|over|behind) ?(?:note|phone|coat|bag|keys?|message|voicemail|inhaler|meds|wallet|purse|door|light|charger|stuff|bed|window|school bag|uniform)?\b(?! (?:house|flat|home|hall|building|school|class|lesson|shop|park|pub|party|room|table|car))|\b(?:went|gone|go) (?:missing|quiet|mad|mental|berserk|ballistic|wrong|off on one|dead|straight|red|white)\b|\bgoing (?:to|on)\b(?! (?:the|her|his|town|school|mcd))|\bgone \d|\bgone (?:half|quarter|ten|nine|eight|seven|six|five|four|three|two|midnight)|\bleft school (?:last|in)|\brun (?:out of|over)\b|\bdisappeared (?:before|off)/

/** Is the verb at this place told as having happened? */
const happened = (low: string, verbAt: number) => !undone.test(low.slice(Math.max(0, verbAt - 40), verbAt)) && !/\b(?:to|if|would|might|could|should|will|may|must not|going to|gonna|wants?|wanted|tries|tried|allowed|supposed|meant|likes?|loves?|hates?|usually|always|normally|never) (?:be |have |to |just )*$/.test(low.slice(Math.max(0, verbAt - 24), verbAt))

const eventIn = (t: Telling, i: number, forms: Forms): Omit<Event, 'time'> | null => {
  const clause = t.clauses[i]
  if (!clause || asks.test(clause.low)) return null
  const { low } = clause
  const sees = forms.sees.exec(low)
  if (sees && !nobody.test(low) && happened(low, sees.index)) return { i, clause, kind: brings.test(sees.groups?.['verb'] ?? '') ? 'brought' : 'seen', verbAt: sees.index }
  const gone = forms.vanished.exec(low)
  if (gone && happened(low, gone.index)) return { i, clause, kind: 'went', verbAt: gone.index }
  const passive = childSeen.exec(low)
  const subject = doer(t, i, forms)
  if (passive && (subject === 'child' || subject === null) && !nobody.test(low) && happened(low, passive.index)) return { i, clause, kind: 'seen', verbAt: passive.index }
  if (subject !== 'child' || ofOther(low, forms)) return null
  const left = [...low.matchAll(went)].find(({ index }) => happened(low, index))
  if (left && !notGoing.test(low) && !thingGone.test(low)) return { i, clause, kind: 'went', verbAt: left.index }
  const there = was.exec(low)
  return there && happened(low, there.index) ? { i, clause, kind: 'was', verbAt: there.index } : null
}

/** "…said she'd gone at five to three": what they said is a clause of its own. */
export const finer = (t: Telling): Telling => ({ ...t, clauses: t.clauses.flatMap((clause) => {
  const told = /\b(?:says?|said|reckons?|told (?:me|us|him|her)|sez|seh|confirmed|thinks?|remembers?)(?: that)? (?=(?:she|he|they)\b|\p{L}+ (?:had|was|left|went))/u.exec(clause.low)
  if (!told) return [clause]
  const cut = told.index + told[0].length
  return [{ from: clause.from, low: clause.low.slice(0, cut), raw: clause.raw.slice(0, cut) }, { from: clause.from + cut, low: clause.low.slice(cut), raw: clause.raw.slice(cut) }]
}) })

/** The time and nothing else: "quarter past six this morning", before what happened then. */
const bareTime = (low: string) => low.split(/\s+/).filter((word) => /[a-z]{3,}/.test(word) && !/^(?:about|around|roun|roond|well|half|quarter|past|this|last|morning|afternoon|evening|night|yesterday|today|tonight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|just|after|before|ish|oclock|o'clock|roughly|approx|maybe|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|sat|sun|says?|said|reckons?|that|was|this|it|when|and|maybe|think|mins?|minutes)$/.test(word)).length === 0

/** "In there about quarter past": the hour was told before. */
const hourBefore = (t: Telling, clause: Clause): Clause => {
  const bare = /\b(?:(?:quarter|half|five|ten|twenty|twenty[ -]five|\d{1,2}) (?:past|to)|half)(?= (?:and|she|he|they|on|with|at|in|getting)|\W*$)/.exec(clause.low)
  if (!bare || findClock(whenText(clause.low)) || /\band\b/.test(clause.low.slice(0, bare.index))) return clause
  const before = findClock(whenText(t.low.slice(Math.max(0, clause.from - 220), clause.from).split(/(?=\b(?:at|about|around)\b)/).toReversed().find((part) => findClock(whenText(part))) ?? ''))
  if (!before) return clause
  const hour = (before.hour % 12) || 12
  const low = `${clause.low.slice(0, bare.index)}${bare[0]} ${hour}${clause.low.slice(bare.index + bare[0].length)}`
  return { ...clause, low }
}

/** Is this clause's time the time of something else? */
const otherwise = (words: string, kind: Kind | null) => {
  const low = findClock(whenText(words)) ? words.replace(/\b(?:same )?as (?:always|usual|normal|ever)\b/g, ' ') : words
  if (/\b(?:he|she)'?s (?:only |just |nearly )?(?:\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)\b(?! ?(?:am|pm|:))/.test(low)) return true
  return ofNow.test(low) || ofElse.some((form) => form.test(kind === 'seen' || kind === 'brought'
  ? low.replace(/\b(?:check(?:ed|s)?|looked|went|got|woke|work|work(?:ed)?|spoke|spoken|came)\b/g, ' ') : low))
}

const inSentence = (t: Telling, clause: Clause) => t.sentences.find(({ from, raw }) => clause.from >= from && clause.from < from + raw.length)

/** By the clock or by the day; "left for school" alone is not said of any day. */
const settled = (t: Telling, clause: Clause): Fact | null => {
  const whole = hourBefore(t, clause)
  const time = findClock(whenText(whole.low)) || namesDay.test(whole.low) || /\bago\b/.test(whole.low) ? timeOnItsDay(t, whole) : null
  // In bed at eleven: by night, and of which night is not said.
  if (time !== null && /\b(?:bed|asleep|sleeping|(?:his|her) (?:bed)?room|goodnight|locked up|night night)\b/.test(whole.low) && !/\b(?:last|to)? ?night|tonight|morning|evening|afternoon|\d ?[ap]m|\d\d[:.]\d\d\b/.test(whole.low)) return null
  return time === null ? null : setRight(t, time)
}

/** "Quarter past six this morning I heard the tap going and she was in the kitchen": one step over what we did. */
const besides = (t: Telling, i: number) => [i - 1, i + 1, ...(/^\W{0,6}(?:i|we)\b/.test(t.clauses[i - 1]?.low ?? '') ? [i - 2] : [])]

/** "At half six I called her and she was gone": half six is when we called. */
const ourDoingNext = (t: Telling, clause: Clause) => /^\W{0,6}(?:i|we|ah)\b/.test(t.low.slice(clause.from + clause.low.length, clause.from + clause.low.length + 12))

const timeOf = (t: Telling, i: number, kind: Kind): Fact | null => {
  const here = t.clauses[i]
  if (!here) return null
  // "I came down at five and he'd gone": five is not when he went.
  const gone = kind === 'went' ? /\b(?:gone|disappeared|vanished|nowhere)\b/.exec(here.low) : null
  const clause = gone ? { from: here.from + gone.index, low: here.low.slice(gone.index), raw: here.raw.slice(gone.index) } : here
  const own = otherwise(here.low, kind) ? null : settled(t, clause)
  if (own) return own
  for (const j of besides(t, i)) {
    const beside = t.clauses[j]
    if (!beside || !bareTime(beside.low) || otherwise(beside.low, null) || /[.!?\n]/.test(t.low.slice(Math.min(here.from, beside.from) + (j < i ? beside.low.length : here.low.length), Math.max(here.from, beside.from)))) continue
    const told = settled(t, beside)
    if (told) return told
  }
  if (kind === 'went' && /\b(?:gone|disappeared|vanished)\b/.test(here.low)) {
    const sentence = inSentence(t, here)
    const times = t.clauses.flatMap((clause) => (sentence && clause.from >= sentence.from && clause.from <= here.from && !ourDoingNext(t, clause) && (bareTime(clause.low) || /\b(?:says?|said|reckons?)\b/.test(clause.low)) && !otherwise(clause.low, null) ? settled(t, clause) ?? [] : []))
    if (times.length === 1) return times[0] ?? null
  }
  const ago = toldAfter.exec(t.low.slice(here.from))?.[1]
  return ago !== undefined && kind !== 'brought' && !findClock(whenText(inSentence(t, here)?.low.replace(ago, ' ').replace(/\b(?:its|it's|it is)\b.{0,24}\bnow\b|\b(?:he|she)'?s (?:only |just )?\w+(?: nearly \w+)?/g, ' ') ?? '')) ? settled(t, { from: here.from, low: ago, raw: ago }) : null
}

/** "This was about 20 mins ago", after it. */
const toldAfter = /^[^]{0,420}?\b(?:this|that)(?:'s| was| were) ((?:about |around |only |like |just |roughly |over |nearly )*(?:\d{1,3}|an?|half an|ten|fifteen|twenty|thirty|forty|couple of|a couple of|two|three) ?(?:mins?|minutes?|hours?|hrs?) ago)\b/

/** What somebody heard from somebody, or is not sure of. */
const hearsay = /\b(?:(?:a|the|her|his) (?:note|letter)|rumou?rs?|supposedly|allegedly|someone (?:else )?(?:told|said|says|reckons)|somebody (?:told|said|says|reckons)|(?:don'?t|do not|not) (?:know|sure) if (?:that'?s|it'?s|its|this is|thats) (?:true|right)|may(?:be)? have (?:seen|been)|might have (?:seen|been)|thinks? (?:she|he|they) (?:may|might)|think it was (?:her|him)|looked like (?:her|him)|(?:mates?|friends?|kids?|people) reckons?)\b/

const saysSo = /\b(?:says?|said|told (?:me|us|him|her|\w+)|texted|messaged|claimed|reckoned)(?: \w+)?(?: that)?\s*$/

/** Two tellings, and the writer cannot choose. */
const cannotTell = /\b(?:no idea|don'?t know|not sure|do not know) (?:what|who|which)(?:'s| is| one is| to believe| version)\b|\bdifferent stor(?:y|ies)\b/

/** More clauses than these are nobody's telling of one evening. */
export const mostClauses = 90

/** All that is told of the child here and now, in order. `t` is made `finer` first. */
export const eventsOf = (t: Telling, forms: Forms): Event[] => t.clauses.flatMap((_, i) => {
  const event = eventIn(t, i, forms)
  if (event === null || cannotTell.test(t.low)) return []
  // "She told me she was sleeping at Ellie's": where they said they would be.
  const teller = t.clauses[i - 1]
  if (teller && saysSo.test(teller.low) && doer(t, i - 1, forms) === 'child') return []
  if (hearsay.test(inSentence(t, event.clause)?.low.slice(0, 200) ?? '')) return []
  return [{ ...event, time: timeOf(t, i, event.kind) }]
})

const hourMs = 3_600_000

/** Clauses with a time that is neither the child's nor surely another's. */
const unclear = (t: Telling, events: readonly Event[], forms: Forms): Fact[] => t.clauses.flatMap((clause, i) => {
  const subject = subjectOf(clause.low, forms)
  if (subject === 'us' || (subject === 'other' && forms.who.name !== null)) return []
  if (events.some((event) => event.i === i) || /\b(?:texts|messages|calls|voicemails|missed calls)\b/.test(inSentence(t, clause)?.low.slice(0, clause.from - (inSentence(t, clause)?.from ?? 0)) ?? '') || otherwise(clause.low, null) || bareTime(clause.low)) return []
  const time = timeOnItsDay(t, clause)
  return time && precise(time) ? [time] : []
})

/** The last of them, where that is plain. */
export const lastOf = (t: Telling, events: readonly Event[], forms: Forms): Event | null => {
  const timed = events.filter(({ time }) => time !== null && (precise(time) || (at(time) < t.now - 12 * hourMs && at(time) > t.now - 156 * hourMs)))
  const latest = (some: readonly Event[]) => some.toSorted((a, b) => (b.time ? at(b.time) : 0) - (a.time ? at(a.time) : 0) || a.i - b.i)[0]
  const [exact, rough] = [latest(timed.filter(({ time }) => precise(time))), latest(timed)]
  // "Friday night … at seven on Friday": the same evening, told twice.
  const last = exact?.time && rough?.time && at(rough.time) - at(exact.time) < 14 * hourMs ? exact : rough
  if (!last?.time) return null
  const when = at(last.time)
  return unclear(t, events, forms).some((time) => at(time) > when) ? null : last
}
