/**
 * What a long first text already says, so that it is read back and not asked again. Being right comes before finding much:
 * where two readings are possible there is none. Nothing here is kept without a yes.
 */
import type { Instant, Value } from '../vocabulary.ts'
import { homeAddress } from './paragraph/address.ts'
import { childHeight, yourNumber } from './paragraph/besides.ts'
import { checksDone } from './paragraph/checks.ts'
import { childAge } from './paragraph/child-age.ts'
import { childName, childUnclear } from './paragraph/child-name.ts'
import { flagsIn } from './paragraph/flags.ts'
import { hereAndNow, withoutStories } from './paragraph/elsewhen.ts'
import { peopleIn, twoChildren } from './paragraph/people.ts'
import { scene, storyOf } from './paragraph/scene.ts'
import type { Who } from './paragraph/meant.ts'
import { pronounOf } from './paragraph/pronoun.ts'
import { childNoun, tell } from './paragraph/telling.ts'
import type { Fact, Facts, GleanKey, Telling } from './paragraph/telling.ts'
import { phoneState, whereabouts, withWhom } from './paragraph/phone.ts'
import { missingBefore, outOfCharacter, worryIn } from './paragraph/worry.ts'
import { relationship, speakerName } from './paragraph/you.ts'
import { judge as byPoints, type Judge } from './paragraph/weighed/judge.ts'
import { marksOf } from './paragraph/weighed/marks.ts'
import { timeCandidates, viewOf } from './paragraph/weighed/seen.ts'
import { agesIn, namesIn } from './paragraph/weighed/who.ts'

export type { GleanKey } from './paragraph/telling.ts'

export type Gleaned = {
  facts: Partial<Record<GleanKey, { said: string; value: Value; certainty: 'guessed' | 'answered' }>>
  /** Pointers for a reader, by topic; what danger is, `danger.ts` decides. */
  flags: { topic: string; words: string }[]
}

const singles: readonly (readonly [GleanKey, (t: Telling) => Fact | null])[] = [
  ['child_name', childName], ['worry', worryIn], ['out_of_character', outOfCharacter], ['your_relationship', relationship], ['your_name', speakerName],
  ['missing_before', missingBefore], ['height', childHeight], ['your_number', yourNumber],
]
/** These may be told of another time as well. */
const ofNow: typeof singles = [['home_address', homeAddress], ['whereabouts', whereabouts], ['with_whom', withWhom]]

/** A grown-up who is missing is another service's: nothing of theirs is taken for a child's. */
const grownUp = /\bmy (?:mum|mam|dad|nan|gran|grandma|grandad|husband|wife|partner) (?:is (?:[2-9]\d\b|missing)|has (?:dementia|alzheimer|gone missing|wandered))/

/** …unless a child of theirs is told of too: a grandad's dementia is no reason not to hear of the boy who went out by his gate. */
const aboutAChild = new RegExp(`\\b(?:my|our) (?:[a-z0-9]+ ){0,3}?${childNoun}\\b(?!'?s)`)

/** As it was typed: readers look at words in lower case. */
const verbatim = (t: Telling, facts: Facts): Facts => Object.fromEntries(Object.entries(facts).map(([key, fact]) => {
  const at = t.low.indexOf(fact.said.toLowerCase())
  return [key, at < 0 ? fact : { ...fact, said: t.raw.slice(at, at + fact.said.length).replace(/^[\s.,!?;]+/, '') }]
}))

const firstOf = (name: unknown): string | null => (typeof name === 'string' ? name.toLowerCase().split(' ')[0] ?? null : null)

const put = (facts: Facts, key: GleanKey, fact: Fact | null | undefined) => {
  if (fact) facts[key] = fact
  else delete facts[key]
}

/** Who is away: of all who are named, the one whom the words around them point to. */
const weighName = (t: Telling, facts: Facts, judge: Judge) => {
  if (!childUnclear(t) && !twoChildren(peopleIn(t))) put(facts, 'child_name', judge('child_name', namesIn(t, marksOf(t, null)), facts.child_name))
  if (facts.your_name === undefined || firstOf(facts.your_name.value) !== firstOf(facts.child_name?.value)) return
  delete facts.your_name
  delete facts.child_name
}

/** "Missing since Friday" is read by its own words, and no hour is weighed against it. */
const isDay = (when: Fact | undefined) => typeof when?.value === 'object' && when.value !== null && 'precision' in when.value && when.value.precision === 'day'

const lastSeen = (present: Telling, who: Who, judge: Judge): Facts => {
  const story = storyOf(present, who)
  if (!story) return {}
  const facts = scene(story)
  if (!isDay(facts.last_seen_when)) put(facts, 'last_seen_when', judge('last_seen_when', timeCandidates(viewOf(story, marksOf(present, who.name))), facts.last_seen_when))
  return facts
}

/** Ten or under is never held back (002 Part A): what the rules read so is not weighed. */
const isTenOrUnder = (age: Fact | null) => typeof age?.value === 'object' && age.value !== null && 'years' in age.value && age.value.years <= 10

/** `judge`: which of several readings is kept, by the points of the table unless somebody counts them. */
export const glean = (said: string, now: Instant, timeZone: string, judge: Judge = byPoints): Gleaned => {
  const t = withoutStories(tell(said, now, timeZone))
  const present = hereAndNow(t)
  if (grownUp.test(t.low) && !aboutAChild.test(t.low)) return { facts: {}, flags: flagsIn(t) }
  const facts: Facts = {}
  for (const [reads, telling] of [[singles, t], [ofNow, present]] as const) for (const [key, read] of reads) put(facts, key, read(telling))
  weighName(t, facts, judge)
  const name = facts.child_name?.value
  const first = firstOf(name)
  const who = { name: first, pronoun: pronounOf(t, first), writer: firstOf(facts.your_name?.value) }
  Object.assign(facts, lastSeen(present, who, judge))
  const phone = phoneState(present, typeof name === 'string' ? name : null)
  put(facts, 'phone_state', phone)
  put(facts, 'checks', checksDone(present, who, phone))
  const age = childAge(t, typeof name === 'string' ? name : null)
  put(facts, 'child_age', childUnclear(t) || isTenOrUnder(age) ? age : judge('child_age', agesIn(t, marksOf(t, first)), age))
  return { facts: verbatim(t, facts), flags: flagsIn(t) }
}
