/**
 * Sightings that do not say "saw": "I turned round and she was gone", "he was in bed when I looked in at 10", "her friend walked her
 * to the bus stop and that's the last anyone saw of her".
 */
import { findClock, whenText } from '../answers/when-clock.ts'
import { findWhen } from '../answers/when.ts'
import { placeAfter } from './places.ts'
import { guess } from './telling.ts'
import type { Fact, Facts, Telling } from './telling.ts'

const timeOf = (t: Telling, words: string, said: string): Fact | null => {
  const when = findWhen(words, t)
  return when && when.at > t.now - 14 * 24 * 3_600_000 ? guess(said, { at: new Date(when.at).toISOString(), precision: when.precision }) : null
}

const lookedIn = /\bi (?:had |last )?(?:looked|popped|peeped|went|checked|stuck my head|put my head) (?:back )?(?:in|out|up|in on (?:her|him)|on (?:her|him)|round the door|out of the window|out the window)\b(?<tail>(?:[^.!?;]|\.\d){0,60})/
const there = /\b(?:she|he|they)(?: was| were|'s|s) (?:still |fast |sound |sat |just |playing |lying |in there |tucked up )*(?:there|in bed|in (?:her|his) (?:bed|room)|asleep|sleeping|out (?:front|the front|the back)|ok|fine|on (?:her|his) (?:bed|phone|xbox))\b/
const inBed = /\b(?:in bed|in (?:her|his) (?:bed|room)|asleep)\b/

/** "He was in bed when I looked in at 10.15 last night." */
const byLookingIn = (t: Telling): Facts | null => {
  for (const { low, raw } of t.sentences) {
    const look = lookedIn.exec(low)
    if (!look || !there.test(low) || /\b(?:empty|not there|n'?t (?:there|in))\b/.test(low.slice(0, look.index))) continue
    const tail = (look.groups?.['tail'] ?? '').split(/\b(?:and|but)\b/)[0] ?? ''
    const when = findClock(whenText(tail)) ? timeOf(t, tail, raw.trim()) : null
    const bed = inBed.exec(low)?.[0]
    return { last_seen_by: guess(raw, 'me'), ...(when ? { last_seen_when: when } : {}), ...(bed ? { last_seen_where: guess(raw, bed === 'asleep' ? 'in bed' : bed) } : {}) }
  }
  return null
}

const vanishing = /\b(?:i|we) (?:only |just |literally )*(?:turned|looked|took my eyes|bent down|nipped|let go|was paying|went to pay|blinked)\b[^.!?]{0,70}?\b(?:(?:she|he|they)(?:'s|s|'d|d)? (?:had |was |were |just )*(?:gone|disappeared|vanished|run off|wandered off|not there|wasn'?t there)|no sign of (?:her|him))\b/
const sinceThen = /\b(?:(?:it'?s|it has|that'?s|that was|thats)(?: only| now)? (?:been )?(?:about |over |nearly |like )*)(?<long>(?:\d{1,3}|half an|an|a couple of|two|three|five|ten|fifteen|twenty|thirty|forty) ?(?:mins?|minutes?|hours?|hrs?|hour))(?: now| ago)?\b/
const whereWeAre = /\b(?:we are|we're|were|we were|i'?m|i am|i was) (?:all |still |down |up |out )*(?:at|on|in) (?=\S)/

/** "I turned round for a second and she was gone, it's been 20 mins." */
const byVanishing = (t: Telling): Facts | null => {
  const gone = vanishing.exec(t.low)
  if (!gone) return null
  const long = sinceThen.exec(t.low.slice(gone.index))?.groups?.['long']
  const when = long === undefined ? null : timeOf(t, `${long} ago`, long)
  const here = whereWeAre.exec(t.low.slice(0, gone.index))
  const place = here ? placeAfter(t, here.index + here[0].length) : null
  return { last_seen_by: guess(gone[0], 'me'), ...(when ? { last_seen_when: when } : {}), ...(place ? { last_seen_where: place } : {}) }
}

const escorted = /\b(?<who>(?:her|his|their|my|our|the) (?:best |older |little |big |young(?:er)? )?(?:friend|mate|sister|brother|cousin|dad|mum|nan|gran|grandad|auntie|uncle|teacher)(?: (?!and|to|went)[a-z'-]+)?) (?:has |had )?(?:just )?walked (?:with )?(?:her|him|them)(?: home)? (?:down |up |as far as )*(?:to |as far as )/
const lastOfAll = /\bthat(?:'?s| was| is)? (?:about )?the last (?:that )?(?:any ?(?:one|body)|i|we|she|he|my|her|his|(?:they))\b/

/** "Her friend walked with her to the bus stop and that's the last anyone saw." */
const byEscort = (t: Telling): Facts | null => {
  const walk = escorted.exec(t.low)
  const last = lastOfAll.exec(t.low)
  if (!walk || !last || last.index < walk.index) return null
  const who = walk.groups?.['who'] ?? ''
  const place = placeAfter(t, walk.index + walk[0].length)
  const by = guess(walk[0], t.raw.slice(walk.index, walk.index + who.length))
  return { last_seen_by: by, ...(place ? { last_seen_where: place } : {}) }
}

const company = /\b(?<who>(?:my|our|her|his) (?:husband|wife|partner|dad|mum|mam|nan|gran|grandad|sister|brother)) was (?:out )?with (?:her|him) (?:in|at|on) (?:the |our |my )/
const gotOut = /\b(?:she|he) (?:got|ran|slipped|wandered|climbed) (?:out|off|away)\b/

/** "He got out of the gate, my dad was with him in the garden." */
const byCompany = (t: Telling): Facts | null => {
  const who = company.exec(t.low)
  return who !== null && gotOut.test(t.low) ? { last_seen_by: guess(who[0], t.raw.slice(who.index, who.index + (who.groups?.['who'] ?? '').length)) } : null
}

const itWas = /\bit was (?<who>(?:my|our|her|his|their) (?:best |older |little |big |young(?:er)? )?(?:husband|wife|partner|dad|mum|mam|nan|gran|grandad|sister|brother|cousin|friend|mate|neighbour|teacher)(?: (?!who|that)[a-z'-]+)?) (?:who|that) (?:last )?(?:saw|seen) (?:her|him|them)\b/

/** "It was his brother who saw him." */
const byItWas = (t: Telling): Facts | null => {
  const who = itWas.exec(t.low)
  const name = who?.groups?.['who']
  return who && name !== undefined ? { last_seen_by: guess(who[0], t.raw.slice(who.index + 'it was '.length, who.index + 'it was '.length + name.length)) } : null
}

/** The words before "that's the last I saw of her", where its time is told. */
export const beforeTheLast = (t: Telling): string | null => {
  const last = lastOfAll.exec(t.low)
  return last ? t.low.slice(Math.max(0, last.index - 200), last.index) : null
}

const thatWas = /(?:^|[.!?\n,] ?)(?:and )?(?:this|that|it) (?:was|wud be|would be|would have been|happened|must have been) (?<when>(?:(?:at|about|around|last|yesterday|tonight|today|this|half|quarter|just|roughly) ?)+[^.!?\n]{0,30})/

/** "He has run off. This was tonight about 8." */
export const thatWasAt = (t: Telling): Fact | null => {
  const told = thatWas.exec(t.low)
  const words = told?.groups?.['when']
  return words === undefined || !findClock(whenText(words)) ? null : timeOf(t, words, told?.[0] ?? words)
}

/** What such a telling gives, or nothing. Only one of them may be there. */
export const glimpse = (t: Telling): Facts => {
  const found = [byLookingIn(t), byVanishing(t), byEscort(t), byCompany(t), byItWas(t)].filter((facts) => facts !== null)
  return found.length === 1 ? found[0] ?? {} : {}
}
