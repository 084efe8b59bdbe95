/** What a text tells of another time or another family is set aside, so that "last time he was found in Leeds" is no sighting now. */
import { tell } from './telling.ts'
import type { Clause, Telling } from './telling.ts'

/** Another family's story. */
const stories = /\b(?:on (?:the )?(?:news|telly|tv|radio)|in the paper|you (?:hear|read) (?:about|of|these)|that (?:poor )?(?:lad|girl|boy|kid|child) (?:on|in|who|that|from))\b/
const otherTimes = /\b(?:last time|the other time|the time before|the first time (?:she|he)|previous(?:ly)?|before that|(?<!(?:birthday|turned \w{1,8}|was \d\d|\d\d) )(?:last|the other) (?:week|month|year|summer|christmas|easter|winter)|(?:weeks|months|years) (?:ago|back)|used to|when (?:i|she|he) was (?:\d|little|younger|a kid|my age|her age|his age)|in the past|once before)\b/
/** "The last time I saw her", "not seen since last week": that is the sighting itself. */
const theSighting = /\blast time (?:that )?(?:i|we|any ?one|any ?body|he|she)(?:'?ve| have| was| were)? (?:actually |ever )?(?:saw|seen|spoke|heard|set|seen)|\b(?:last (?:saw|seen)|n'?t (?:been )?seen|not (?:been )?seen|seen (?:her|him|them)? ?since|(?:gone|missing) since)\b/

/** A sentence longer than this runs several together: then only the part is left out. */
const long = 200

const without = (t: Telling, parts: readonly Clause[]): Telling => {
  if (parts.length === 0) return t
  const raw = parts.reduce((left, { from, raw: words }) => left.slice(0, from) + ' '.repeat(words.length) + left.slice(from + words.length), t.raw)
  return tell(raw, t.now, t.timeZone)
}

const partsOf = (t: Telling, cue: RegExp, but: RegExp | null): Clause[] => t.sentences.flatMap((sentence) => {
  if (!cue.test(sentence.low) || but?.test(sentence.low)) return []
  if (sentence.raw.length <= long) return [sentence]
  const inside = t.clauses.filter(({ from }) => from >= sentence.from && from < sentence.from + sentence.raw.length)
  return inside.filter(({ low }, i) => cue.test(low) || cue.test(inside[i - 1]?.low ?? ''))
})

export const withoutStories = (t: Telling): Telling => without(t, partsOf(t, stories, null))

/** Only what is told of now. */
export const hereAndNow = (t: Telling): Telling => without(t, partsOf(t, otherTimes, theSighting))
