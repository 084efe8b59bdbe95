/**
 * The last sighting by parts: of all that is told of the child, what was the last, when and where it was, and who was there. It stands on
 * `parts.ts`, and knows no form of words for a whole sentence.
 */
import { findClock, whenText } from '../answers/when-clock.ts'
import { stepsIn } from './parts.ts'
import type { Step } from './parts.ts'
import { isChild } from './meant.ts'
import type { Story, Who } from './meant.ts'
import { eventsIn, notThere, returned, spanOf } from './scene-events.ts'
import type { Event } from './scene-events.ts'
import { halfDay, missingSince, timeOf } from './scene-times.ts'
import { whereIn } from './where.ts'
import { at, namesDay, precise } from './times.ts'
import { agreed, guess, wordsOf } from './telling.ts'
import type { Fact, Facts, Telling } from './telling.ts'

const toBed = /\b(?:went|gone|go|sent|put) (?:up |off )?(?:to )?(?:him |her )?(?:to )?bed\b|\b(?:in|to) bed\b|\basleep\b|\bsaid (?:good ?night|night)\b/

/** Kept with their place, because they change it. */
const beside = /^(?:near|outside|opposite|behind)$/
const setsOut = /^(?:went|gone|go|goes|going|popped|nipped|headed|heading|set off|set out|walked|walking|cycled|biked|rode|ran|run)$/
/** By their own door, or from where the writer is. */
const fromHome = /\b(?:out|through|by|from|off) (?:of |by |from )?(?:the |our |my )?(?:front|back|side) (?:door|gate)\b|\b(?:went|ran|gone|go) out (?:the |our )(?:back|front)\b|\b(?:set off|left|went|walked out|went off|going|gone)(?: [a-z]+){0,4}? (?:from )?(?:here|ours|our house|my house|our flat)\b/

/** Whoever takes them there sees them there. */
const escorts = /^(?:walked|went|drove|took|tekken|brought|followed|dropped|dropt|drop)$/

const placeOf = (t: Telling, event: Event | undefined): Fact | null => {
  if (!event) return null
  const { step } = event
  const span = spanOf(t, step)
  const said = t.raw.slice(step.from, step.to)
  if (toBed.test(span)) return guess(said, 'home, in bed')
  const place = whereIn(t, step)
  // "The pair of them from the window."
  if (place && /^them\b/.test(place.words)) return null
  if (place?.home && !place.ours && event.by !== null && wordsOf(event.by) !== 'me' && twoHomes.test(t.low)) return null
  // "Went into town": where they meant to be.
  if (place && event.kind === 'did' && event.by === null && setsOut.test(step.word) && (/^(?:up|down|into|onto|round|over)$/.test(place.way) || /\b(?:to|into|for) .*\S/.test(span.slice(0, Math.max(0, span.indexOf(place.words.toLowerCase())))))) return fromHome.test(span) ? guess(said, 'home') : null
  if (place && (!place.goes || place.home || (event.kind === 'seen' && event.by !== null && escorts.test(step.word)))) return guess(said, !place.home ? `${beside.test(place.way) ? `${place.way} ` : ''}${place.words}` : place.ours ? 'home' : `home, ${place.words}`)
  return event.kind === 'did' && fromHome.test(span) ? guess(said, 'home') : null
}

/** Then whose door it was is not plain. */
const twoHomes = /\b(?:separated|divorced|split up)\b|\b(?:meant|supposed|due) to (?:come|be coming) to (?:me|mine|us|ours)\b/

/** "About quarter past": of an hour that is not said. */
const noHour = /\b(?:quarter|half|five|ten|twenty) (?:past|to)(?= (?:and|she|he|they|on|with|at|in|getting)\b|[.,;!?]|\s*$)/

/** It has a time of its own that cannot be read. */
const unclear = (t: Telling, event: Event | undefined) => event !== undefined && (noHour.test(spanOf(t, event.step)) || findClock(whenText(spanOf(t, event.step))) !== null || /\b(?:till|until|lunch|break|dinner|period|afternoon|evening|later)\b/.test(spanOf(t, event.step)))

/** Two tellings, and the writer cannot choose. */
const cannotTell = /\b(?:no idea|don'?t know|not sure|do not know) (?:what|who|which)(?:'s| is| one is| to believe| version)\b|\bdifferent stor(?:y|ies)\b/

const tenMinutes = 600_000
/** Somebody who may be the child did something later, of which it is not plain what: then nothing surely was the last. */
/** "She told us she was babysitting six till ten." */
const saidByChild = (story: Story, i: number): boolean => {
  const [previous, step] = [story.steps[i - 1], story.steps[i]]
  return previous !== undefined && step !== undefined && previous.doing === 'say' && previous.sentence === step.sentence && step.from - previous.at < 70 && isChild(story, previous.subject)
}
const laterToo = (story: Story, events: readonly Event[], last: Event): boolean => {
  const [{ t, steps }, { time }] = [story, last]
  return time !== null && steps.some((step, i) => !saidByChild(story, i) && !step.denied && !step.unreal && /^(?:he|she|they|child)$/.test(step.subject?.role ?? '') && /^(?:go|be|see|hand|other)$/.test(step.doing)
    && !events.some((event) => event.step === step) && !notThere.test(spanOf(t, step)) && !returned.test(spanOf(t, step)) && isLater(timeOf(t, step), time, t))
}
const isLater = (other: Fact | null, time: Fact, t: Telling) => other !== null && precise(other) && at(other) > at(time) + tenMinutes && at(other) <= t.now

const mostSteps = 120

/** More than these are nobody's telling of one evening. */
const mostEvents = 24

/** "At 20:10 he kicked off and left, seen by staff": the one time of that sentence, told of the child. */
const lentTime = (story: Story, { step, i }: { step: Step; i: number }): Fact | null => {
  const earlier = story.steps.slice(0, i).filter((one) => one.sentence === step.sentence && !one.unreal && isChild(story, one.subject)).flatMap((one) => timeOf(story.t, one) ?? [])
  return agreed(earlier, (time) => String(at(time)))
}
const eventsOf = (story: Story): Event[] => {
  const found = eventsIn(story).flatMap((event) => event ?? [])
  return found.length > mostEvents ? [] : found.map((event) => ({ ...event, time: timeOf(story.t, event.step) ?? (event.step.passive && event.step.by !== null ? lentTime(story, event) : null) }))
}

/** Without a time only who saw them with their own eyes, and is named, saw them last. */
const plainlySeen = ({ step, by }: Event) => (step.passive && step.by !== null && by !== null) || step.subject !== null && !/^(?:he|she|they)$/.test(step.subject.role) && (step.subject.role !== 'us' || step.denied || /^(?:saw|seen|see|watched|waved|dropped|dropt|spotted|clocked|left)$/.test(step.word))
const agreedLast = (events: readonly Event[]) => (agreed(events.flatMap(({ by }) => by ?? []), wordsOf) ? events.findLast(({ by }) => by !== null) : undefined)

/** The latest of those with a time; else the last that somebody saw, or the only one. */
const lastOf = (t: Telling, events: readonly Event[]): Event | undefined => {
  const timed = events.filter(({ time }) => time !== null && at(time) <= t.now)
  const latest = (some: readonly Event[]) => some.toSorted((a, b) => (b.time ? at(b.time) : 0) - (a.time ? at(a.time) : 0) || b.i - a.i)[0]
  const [exact, rough] = [latest(timed.filter(({ time }) => precise(time))), latest(timed)]
  // "Friday night … at seven on Friday": the same evening, told twice.
  const last = exact?.time && rough?.time && at(rough.time) - at(exact.time) < halfDay ? exact : rough
  const seen = events.filter((event) => event.kind === 'seen' && plainlySeen(event))
  // "Umar saw him on Thursday" is told beside what is nearer.
  const nearer = seen.filter(({ step }) => !namesDay.test(spanOf(t, step)))
  return last ?? agreedLast(nearer.length > 0 ? nearer : seen)
}

/** It is told where, and we cannot read it. */
const tellsPlace = (t: Telling, { at: from, word, sentence }: Step) => {
  const here = t.sentences[sentence]
  return here !== undefined && /^[^.!?]{0,60}?\b(?:at|in|on|near|outside|towards?|into|past|down|up|along|to) (?!\d|about|around|half|quarter|be\b|go\b|get\b|leave|the time)[a-z]/.test(t.low.slice(from + word.length, here.from + here.low.length))
}

/** Of he and she, the one that is far more used, where both are. */
const mostly = (t: Telling, { pronoun, ...who }: Who): Who => {
  if (pronoun !== 'both') return { ...who, pronoun }
  const [she, he] = [t.low.match(/\b(?:she|her|hers)\b/g)?.length ?? 0, t.low.match(/\b(?:he|him|his)\b/g)?.length ?? 0]
  return { ...who, pronoun: she >= 3 * he ? 'she' : he >= 3 * she ? 'he' : 'both' }
}

/** A telling taken apart; null where it is too long or torn for its last sighting to be plain. */
export const storyOf = (t: Telling, known: Who): Story | null => {
  const who = mostly(t, known)
  const { steps, persons } = stepsIn(t, { child: who.name, writer: who.writer })
  return steps.length > mostSteps || cannotTell.test(t.low) ? null : { t, who, steps, persons, known: new Map() }
}

export const scene = (story: Story): Facts => {
  const { t } = story
  const events = eventsOf(story)
  const last = lastOf(t, events)
  if (!last) return missingSince(t)
  if (laterToo(story, events, last)) return {}
  // "He went at ten to eight … the man in there says he served him": who saw more saw him last.
  const after = events.filter((event) => event.i > last.i && event.time === null && event.by !== null && event.step.doing !== 'other' && !namesDay.test(spanOf(t, event.step)) && event.step.from - last.step.from < 300)
  const further = after.at(-1)
  if (unclear(t, further)) return {}
  const place = placeOf(t, further) ?? (further && tellsPlace(t, further.step) ? null : placeOf(t, last)) ?? (last.time === null || further ? null : placeOf(t, events.findLast((event) => event.i < last.i && last.step.from - event.step.from < 120)))
  // "I saw her at four. Her sister says she went to look at the toys": who says what the child did after may have seen it, or not.
  const unsure = further?.kind === 'did' && last.kind === 'seen' && wordsOf(last.by ?? guess('', '')) === 'me' && further.by !== null && wordsOf(further.by) !== 'me'
  const by = unsure ? null : agreed(after.flatMap((event) => event.by ?? []), wordsOf) ?? (after.length === 0 ? last.by : null)
  return { ...(last.time ? { last_seen_when: last.time } : {}), ...(place ? { last_seen_where: place } : {}), ...(by ? { last_seen_by: by } : {}) }
}
