/**
 * The last sighting by parts: of all that is told of the child, what was the last, when and where it was, and who was there. It stands on
 * `parts.ts`, and knows no form of words for a whole sentence.
 */
import { findClock, whenText } from '../answers/when-clock.ts'
import { setRight } from './corrections.ts'
import { ofNow } from './event-words.ts'
import { stepsIn } from './parts.ts'
import { isChild, nameOf } from './meant.ts'
import type { Story, Who } from './meant.ts'
import type { Step } from './parts.ts'
import { whereIn } from './where.ts'
import { at, namesDay, precise, timeOnItsDay } from './times.ts'
import { agreed, guess, wordsOf } from './telling.ts'
import type { Clause, Fact, Facts, Telling } from './telling.ts'

/** `seen`: somebody saw it, or it was done to them; `did`: the child's own doing. */
type Event = { step: Step; i: number; time: Fact | null; by: Fact | null; kind: 'seen' | 'did' }

const notThere = /\b(?:snapchat|snap|whatsapp|insta|instagram|facebook|tiktok|online|active|find my|location|video call|facetime|ticked|profile)\b/
const hearsay = /\b(?:rumou?rs?|supposedly|allegedly|(?:someone|somebody) (?:else )?(?:told|said|says|reckons)|might have|may have|not sure if|don'?t know if|thinks? it was|looked like|could have been|no idea (?:what|who|which))\b/
const sentenceOf = (t: Telling, step: Step) => (t.sentences[step.sentence]?.low ?? '').slice(0, 300)
const spanOf = (t: Telling, step: Step) => t.low.slice(step.from, Math.min(step.to, step.from + 400))

const returned = /(?<!to )\b(?:walked|came|come|strolled|wandered|marched|ran|burst|got|went|gone) (?:back |straight |right |just )*(?:in\b(?! (?:to|the|a|his|her))|home|back|through (?:the |our |my )?(?:front |back )?door)\b/
const toMe = /\b(?:with|told|asked|to|past|beside|by) (?:me|us)\b/

/** "I've not seen her since she left at four": who says so saw them then. */
const unseenSince = ({ t, who }: Story, step: Step): Fact | null => (step.doing === 'see' && step.denied && step.subject?.role === 'us' && step.object !== null && (step.object.role === 'child' || step.object.role === who.pronoun || who.pronoun === null)
  && /\bsince\b/.test(t.low.slice(step.at, step.to + 8)) ? guess(spanOf(t, step), 'me') : null)

const eventAt = (story: Story, i: number): Omit<Event, 'time'> | null => {
  const { t, steps, who } = story
  const step = steps[i]
  if (!step) return null
  const since = unseenSince(story, step)
  if (since) return { step, i, by: since, kind: 'seen' }
  if (step.denied || step.unreal || returned.test(spanOf(t, step)) || notThere.test(spanOf(t, step)) || hearsay.test(sentenceOf(t, step).slice(0, 240))) return null
  const child = isChild(story, step.subject)
  const [previous, object] = [steps[i - 1], step.object]
  const told = previous && previous.doing === 'say' && previous.sentence === step.sentence && !previous.denied && step.from - previous.at < 70 && !/\b(?:i|we|ah)\b/.test(t.low.slice(previous.at + previous.word.length, step.at)) ? previous : null
  const teller = told && !isChild(story, told.subject) ? nameOf(story, told.subject) : null
  if ((step.doing === 'see' || step.doing === 'hand') && (step.passive || object !== null)) {
    const camera = /\b(?:on|by) (?:the |our |their |shop )*(?:cctv|cameras?|doorbell)\b/.exec(spanOf(t, step))?.[0]
    if (step.passive) return child || step.subject === null || step.opens ? { step, i, by: camera ? guess(camera, camera.replace(/^(?:on|by) /, '')) : nameOf(story, step.by) ?? teller, kind: 'seen' } : null
    if (child && object?.role === 'us') return { step, i, by: guess(spanOf(t, step), 'me'), kind: 'seen' }
    const seen = object !== null && (object.role === 'child' || (object.role === who.pronoun || ((who.pronoun === null || who.pronoun === 'both') && /^(?:he|she)$/.test(object.role))))
    // "My ex has took my son": that is the matter itself.
    if (!seen || (/^(?:took|tekken|taken)$/.test(step.word) && step.subject?.role !== 'us') || step.subject?.role === 'nobody' || step.subject?.role === 'child') return null
    const own = step.subject === null && step.opens && /^(?:dropped|dropt|waved|watched|kissed|said|put|tucked)/.test(step.word) ? guess(spanOf(t, step), 'me') : nameOf(story, step.subject)
    return { step, i, by: step.subject?.role === 'passer' && teller ? teller : own, kind: 'seen' }
  }
  // "He asked to go to the shop at seven."
  if (step.doing === 'hand' && child && object === null) return { step, i, by: null, kind: 'did' }
  const opening = step.opens && step.doing === 'go' && !searching.test(sentenceOf(t, step)) && !/^(?:go|going|run|running|walk|been|leave|leaving|ran|walked|disappeared)$/.test(step.word)
  if ((!child && !opening) || !/^(?:go|be|other)$/.test(step.doing)) return null
  if (/^(?:was|been|wis|wuz) (?:\w+ )?(?:supposed|meant|due|going to|not|allowed|told|never|n't)\b/.test(t.low.slice(step.at))) return null
  if (step.doing === 'be' && !/^(?:was|been|wis|wuz) (?:\w+ )?[a-z]*ing\b/.test(t.low.slice(step.at, step.at + 60)) && whereIn(t, step) === null && !/\bthere\b/.test(spanOf(t, step))) return null
  // What the child said of their own doings is no sighting.
  if (told && isChild(story, told.subject)) return null
  return { step, i, by: teller ?? (toMe.test(spanOf(t, step)) ? guess(spanOf(t, step), 'me') : null), kind: 'did' }
}

const searching = /\b(?:looked|looking|checked|searched|asked|knocked|rang|rung|phoned|drove|driven)\b/
const clauseOf = (t: Telling, from: number, to: number): Clause => ({ from, low: t.low.slice(from, to), raw: t.raw.slice(from, to) })
const otherwise = /\b(?:due|supposed|meant to|should|curfew|deadline|home by|back by|in by|usually|normally|always|every|if|would|starts?|finish(?:es)?|shuts?|closes?|opens|birthday|(?:same|that|next|following|other) (?:day|evening|night|morning|afternoon))\b/
const partOfDay = /\b(?:tea|lunch|dinner|bed|home|break) ?time\b|\bafter (?:school|tea|dinner|lunch|breakfast)\b|\bmidnight\b|\bnoon\b/

const halfDay = 14 * 3_600_000
const isDay = ({ value }: Fact) => typeof value === 'object' && value !== null && 'precision' in value && value.precision === 'day'
/** Without one, an hour of yesterday's is as likely one of the night. */
const dayTold = (t: Telling, { from, low }: Clause) => namesDay.test(t.low.slice(Math.max(0, from - 400), from + low.length)) || /\bago\b|\d\d?\/\d/.test(low)

const mayBeTime = /\d|half|quarter|past|clock|noon|midnight|night|day|morning|evening|afternoon|time|after|ago|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve/
const settled = (t: Telling, clause: Clause): Fact | null => {
  if (!mayBeTime.test(clause.low)) return null
  if (ofNow.test(clause.low) || otherwise.test(clause.low)) return null
  if (!findClock(whenText(clause.low)) && !namesDay.test(clause.low) && !/\bago\b/.test(clause.low) && !partOfDay.test(clause.low)) return null
  const time = timeOnItsDay(t, clause)
  if (time === null || isDay(time) || (t.now - at(time) > halfDay && !dayTold(t, clause))) return null
  // In bed at eleven: by night, and of which night is not said.
  if (/\b(?:bed|asleep|sleeping|(?:his|her) (?:bed)?room|good ?night|locked up)\b/.test(clause.low) && !/\bnight|tonight|morning|evening|afternoon|\d ?[ap]m|\d\d[:.]\d\d\b/.test(clause.low) && !namesDay.test(t.low.slice(Math.max(0, clause.from - 90), clause.from))) return null
  return setRight(t, time)
}

const clockWord = "(?:about|around|at|round|just|after|before|half|quarter|past|to|this|last|yesterday|today|tonight|morning|afternoon|evening|night|on|in|the|gone|nearly|roughly|approx|ish|\\d+(?:[:.]\\d+)?(?:[ap]m|ish)?|[ap]m|o'?clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mins?|minutes?|hours?|ago|an|couple|of|maybe|was|it|when|that)"
const timesBefore = new RegExp(`(?:^|[.!?\\n,;] ?|\\b(?:and|but|so|then) )((?:(?:then|so|and|but|well|anyway|basically) )*(?:${clockWord}[ ,]*)+)$`)
const thatWas = new RegExp(`^[ ,.]*(?:this|that|it)(?:'?s| is| was| were| would have been| must have been| would be)(?: been)? (?:about |over |near |nearly |around |only |like |just )*(?:${clockWord}[ ,]*){1,7}`)
const bareAfter = new RegExp(`^[ ,]*(?:${clockWord}[ ,]*){1,7}(?=[.,;!?\n]|$| i )`)

/** The time that belongs to a step: in its own words, else in the bare words just before or after it. */
const timeOf = (t: Telling, step: Step): Fact | null => {
  const own = settled(t, clauseOf(t, step.from, step.to))
  if (own) return own
  const before = timesBefore.exec(t.low.slice(Math.max(0, step.from - 60), step.from))?.[1]
  const lead = before === undefined || before.trim() === '' ? null : settled(t, clauseOf(t, step.from - before.length, step.from))
  if (lead) return lead
  const tail = t.low.slice(step.to, step.to + 70)
  const after = thatWas.exec(tail) ?? bareAfter.exec(tail)
  return after ? settled(t, clauseOf(t, step.to, step.to + after[0].length)) : null
}

const toBed = /\b(?:went|gone|go|sent|put) (?:up |off )?(?:to )?(?:him |her )?(?:to )?bed\b|\b(?:in|to) bed\b|\basleep\b|\bsaid (?:good ?night|night)\b/

const placeOf = (t: Telling, event: Event | undefined): Fact | null => {
  if (!event) return null
  const { step } = event
  const span = spanOf(t, step)
  const said = t.raw.slice(step.from, step.to)
  if (toBed.test(span)) return guess(said, 'home, in bed')
  const place = whereIn(t, step)
  if (place && (!place.goes || place.home)) return guess(said, !place.home ? place.words : place.ours ? 'home' : `home, ${place.words}`)
  return null
}

/** It has a time of its own that cannot be read. */
const unclear = (t: Telling, event: Event | undefined) => event !== undefined && (findClock(whenText(spanOf(t, event.step))) !== null || /\b(?:till|until|lunch|break|dinner|period|afternoon|evening|later)\b/.test(spanOf(t, event.step)))

/** Two tellings, and the writer cannot choose. */
const cannotTell = /\b(?:no idea|don'?t know|not sure|do not know) (?:what|who|which)(?:'s| is| one is| to believe| version)\b|\bdifferent stor(?:y|ies)\b/

const mostSteps = 120

/** More than these are nobody's telling of one evening. */
const mostEvents = 24

const eventsOf = (story: Story): Event[] => {
  const found = story.steps.flatMap((_, i) => eventAt(story, i) ?? [])
  return found.length > mostEvents ? [] : found.map((event) => ({ ...event, time: timeOf(story.t, event.step) }))
}

/** Without a time only who saw them with their own eyes, and is named, saw them last. */
const plainlySeen = ({ step }: Event) => step.subject !== null && !/^(?:he|she|they)$/.test(step.subject.role) && (step.subject.role !== 'us' || step.denied || /^(?:saw|seen|see|watched|waved|dropped|dropt|spotted|clocked)$/.test(step.word))
const agreedLast = (events: readonly Event[]) => (agreed(events.flatMap(({ by }) => by ?? []), wordsOf) ? events.findLast(({ by }) => by !== null) : undefined)

/** The latest of those with a time; else the last that somebody saw, or the only one. */
const lastOf = (t: Telling, events: readonly Event[]): Event | undefined => {
  const timed = events.filter(({ time }) => time !== null && at(time) <= t.now)
  const latest = (some: readonly Event[]) => some.toSorted((a, b) => (b.time ? at(b.time) : 0) - (a.time ? at(a.time) : 0) || b.i - a.i)[0]
  const [exact, rough] = [latest(timed.filter(({ time }) => precise(time))), latest(timed)]
  // "Friday night … at seven on Friday": the same evening, told twice.
  const last = exact?.time && rough?.time && at(rough.time) - at(exact.time) < halfDay ? exact : rough
  return last ?? agreedLast(events.filter((event) => event.kind === 'seen' && plainlySeen(event)))
}

/** Of he and she, the one that is far more used, where both are. */
const mostly = (t: Telling, { pronoun, ...who }: Who): Who => {
  if (pronoun !== 'both') return { ...who, pronoun }
  const [she, he] = [t.low.match(/\b(?:she|her|hers)\b/g)?.length ?? 0, t.low.match(/\b(?:he|him|his)\b/g)?.length ?? 0]
  return { ...who, pronoun: she >= 3 * he ? 'she' : he >= 3 * she ? 'he' : 'both' }
}

export const scene = (t: Telling, known: Who): Facts => {
  const who = mostly(t, known)
  const { steps, persons } = stepsIn(t, { child: who.name, writer: who.writer })
  if (steps.length > mostSteps || cannotTell.test(t.low)) return {}
  const events = eventsOf({ t, who, steps, persons, known: new Map() })
  const last = lastOf(t, events)
  if (!last) return {}
  // "He went at ten to eight … the man in there says he served him": who saw more saw him last.
  const after = events.filter((event) => event.i > last.i && event.time === null && event.by !== null && event.step.from - last.step.from < 300)
  const further = after.at(-1)
  if (unclear(t, further)) return {}
  const place = placeOf(t, further) ?? placeOf(t, last) ?? (last.time === null || further ? null : placeOf(t, events.findLast((event) => event.i < last.i && last.step.from - event.step.from < 120)))
  const by = agreed(after.flatMap((event) => event.by ?? []), wordsOf) ?? (after.length === 0 ? last.by : null)
  return { ...(last.time ? { last_seen_when: last.time } : {}), ...(place ? { last_seen_where: place } : {}), ...(by ? { last_seen_by: by } : {}) }
}
