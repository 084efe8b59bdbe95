/** What each step of a telling says of the child: that somebody saw them, or what they did themselves, and who was there. */
import { findClock, whenText } from '../answers/when-clock.ts'
import { isChild, nameOf } from './meant.ts'
import type { Story, Who } from './meant.ts'
import type { Step } from './parts.ts'
import { guess } from './telling.ts'
import type { Fact, Telling } from './telling.ts'
import { whereIn } from './where.ts'

/** `seen`: somebody saw it, or it was done to them; `did`: the child's own doing. */
export type Event = { step: Step; i: number; time: Fact | null; by: Fact | null; kind: 'seen' | 'did' }

export const notThere = /\b(?:snapchat|snap|whatsapp|insta|instagram|facebook|tiktok|online|active|find my|location|video call|facetime|ticked|profile)\b/
const hearsay = /\b(?:rumou?rs?|supposedly|allegedly|(?:someone|somebody) (?:else )?(?:told|said|says|reckons)|might have|may have|not sure if|don'?t know if|thinks? it was|looked like|could have been|no idea (?:what|who|which))\b/
const sentenceOf = (t: Telling, step: Step) => (t.sentences[step.sentence]?.low ?? '').slice(0, 300)
export const spanOf = (t: Telling, step: Step) => t.low.slice(step.from, Math.min(step.to, step.from + 400))

export const returned = /(?<!to )\b(?:walked|came|come|strolled|wandered|marched|ran|burst|got|went|gone|brought) (?:back |straight |right |just )*(?:in\b(?! (?:to|the|a|his|her))|home|back(?! out)|through (?:the |our |my )?(?:front |back )?door)\b|\b(?:brought|fetched|sent) (?:back|home)\b/
const toMe = /\b(?:with|told|asked|to|past|beside|by) (?:me|us)\b/

/** "I've not seen her since she left at four": who says so saw them then. */
const unseenSince = ({ t, who }: Story, step: Step): Fact | null => (step.doing === 'see' && step.denied && step.subject?.role === 'us' && step.object !== null && (step.object.role === 'child' || step.object.role === who.pronoun || who.pronoun === null)
  && /\bsince (?:he|she|they|i|we|then|about|around|half|\d|this|last|yesterday|\w+day|\w+ (?:left|went|got))\b/.test(t.low.slice(step.at, step.to + 24)) ? guess(spanOf(t, step), 'me') : null)

/** "My brother said something about his marks and he went upstairs": he went, whoever said what. */
const notSaid = /\b(?:i|we|ah|and|but|so|something|nothing|things?)\b|,/

const eventAt = (story: Story, i: number): Omit<Event, 'time'> | null => {
  const { t, steps, who } = story
  const step = steps[i]
  if (!step) return null
  const since = unseenSince(story, step)
  if (since) return { step, i, by: since, kind: 'seen' }
  if (step.denied || step.unreal || returned.test(spanOf(t, step)) || notThere.test(spanOf(t, step)) || hearsay.test(sentenceOf(t, step).slice(0, 240))) return null
  const child = isChild(story, step.subject)
  const [previous, object] = [steps[i - 1], step.object]
  // "I could see the pair of them from the window."
  if (step.doing === 'see' && step.subject?.role === 'us' && object === null && bothOfThem.test(spanOf(t, step))) return { step, i, by: guess(spanOf(t, step), 'me'), kind: 'seen' }
  // "CCTV has him leaving at 18:22."
  const eye = child && step.word.endsWith('ing') ? cameraHas.exec(t.low.slice(Math.max(0, step.from - 50), step.from))?.[1] : undefined
  if (eye !== undefined) return { step, i, by: guess(eye, eye === 'cctv' ? 'CCTV' : eye), kind: 'seen' }
  const told = previous && previous.doing === 'say' && previous.sentence === step.sentence && !previous.denied && step.from - previous.at < 70 && !notSaid.test(t.low.slice(previous.at + previous.word.length, step.at)) ? previous : null
  // "My sister thought he was at mine."
  if (told && /^th(?:ought|inks)$/.test(told.word) && told.subject?.role !== 'us' && step.doing === 'be') return null
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
  // "Her friend walked with her to the stop."
  if (step.doing === 'go' && step.subject !== null && !child && !/^(?:he|she|they|us|nobody)$/.test(step.subject.role) && withThem.exec(t.low.slice(step.at + step.word.length))?.[1] === pronounWord(who)) return { step, i, by: nameOf(story, step.subject), kind: 'seen' }
  // "He asked to go to the shop at seven."
  if (step.doing === 'hand' && child && object === null) return { step, i, by: null, kind: 'did' }
  const opening = step.opens && step.doing === 'go' && !searching.test(sentenceOf(t, step)) && !/^(?:go|going|run|running|walk|been|leave|leaving|ran|walked|disappeared)$/.test(step.word)
  if ((!child && !opening) || !/^(?:go|be|other)$/.test(step.doing)) return null
  if (/^(?:was|been|wis|wuz) (?:\w+ )?(?:supposed|meant|due|going to|not|allowed|told|never|n't)\b/.test(t.low.slice(step.at))) return null
  if (step.doing === 'be' && !/^(?:was|been|wis|wuz) (?:\w+ )?[a-z]*ing\b/.test(t.low.slice(step.at, step.at + 60)) && whereIn(t, step) === null && !/\bthere\b/.test(spanOf(t, step)) && !atHour(t, step)) return null
  // What the child said of their own doings is no sighting.
  if (told && (isChild(story, told.subject) || (told.subject?.role === 'named' && teller === null))) return null
  return { step, i, by: teller ?? (toMe.test(spanOf(t, step)) ? guess(spanOf(t, step), 'me') : null), kind: 'did' }
}

/** "He was in registration at 1.20": at a place that nothing is known of. */
const atHour = (t: Telling, step: Step) => /^(?:was|wis|wuz) (?:\w+ )?(?:in|at|on|with) [a-z]/.test(t.low.slice(step.at, step.at + 24)) && findClock(whenText(spanOf(t, step))) !== null

type Doing = Omit<Event, 'time'> | null
const knownEvents = new WeakMap<Story, readonly Doing[]>()
/** What each step says of the child, or null. Worked out once for a telling. */
export const eventsIn = (story: Story): readonly Doing[] => {
  const events = knownEvents.get(story) ?? story.steps.map((_, i) => eventAt(story, i))
  knownEvents.set(story, events)
  return events
}

const bothOfThem = /\b(?:see|saw|watched) (?:them both|(?:both|the (?:pair|two|three|lot)|all) of them)\b/
const cameraHas = /\b(cctv|(?:the |our )?(?:doorbell|door ?bell camera|camera))(?: footage)? (?:has|had|shows?|showed|got|gets|caught|picks? up|picked up|captured)(?: up)? $/
const withThem = /^ (?:\w+ )?with (her|him)\b(?! \w+'s)/
const pronounWord = ({ pronoun }: Who) => (pronoun === 'she' ? 'her' : pronoun === 'he' ? 'him' : null)
const searching = /\b(?:looked|looking|checked|searched|asked|knocked|rang|rung|phoned|drove|driven)\b/
