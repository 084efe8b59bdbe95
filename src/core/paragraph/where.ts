/** The place that belongs to a step, by its parts: a word like "at" or "outside", then what a place is made of. Kept as it was typed. */
import { doingOf, homely, placeNoun, roleOf } from './lexicon.ts'
import { nameLike } from './names.ts'
import type { Step } from './parts.ts'
import { tokensIn } from './spoken.ts'
import type { Token } from './spoken.ts'
import type { Telling } from './telling.ts'

const possessive = /^(?:mine|ours|theirs|hers|here)$/
const ours = /^(?:home|the (?:house|flat|home)|our (?:house|flat|place)|my (?:house|flat)|mine|ours|here)$/

const staying = /^(?:at|in|on|outside|inside|near|by|opposite|behind|through|along|past|off|from|out|over|across|round|around|down|up|onto|into|of|beside|next)$/
const going = /^(?:to|towards|toward|for|up|down|into|onto|round|over)$/
const inside = /^(?:the|a|an|of|in|on|near|by|at|outside|opposite|and|our|my|her|his|their|your|next|to|old|new|front|back|side|top|bottom|main|big|local|corner|other|end|behind|between|with)$/
const stops = /^(?:about|bout|aboot|around|round|half|quarter|ten|after|before|when|while|but|because|as|who|since|until|till|wearing|with|yesterday|today|tonight|this|last|that|just|then|without|where|cos|so|same|maybe|ish|early|late|for|again|alone|safely|then|noon|midday|midnight|one|two|three|five|six|seven|eight|nine|eleven|twelve|not|straight|saying|going|walking|talking|dancing|playing|first|normal|and|own)$/
const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|sun|am|pm|o'clock|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "Her nan's", "a mates". */
const possessor = (word: string) => /'?s$/.test(word) && /^(?:kin|friend)$/.test(roleOf.get(word.replace(/'?s$/, '')) ?? '')

/** The words of a place that begin at this token, and whether they are one. */
const placeFrom = (t: Telling, tokens: readonly Token[], i: number): { from: number; to: number; end: number } | null => {
  let sound = false
  let to = 0
  let j = i
  for (; j < Math.min(tokens.length, i + 9); j += 1) {
    const one = tokens[j]
    if (!one) break
    const typed = t.raw.slice(one.at, one.end)
    const proper = /^\p{Lu}/u.test(typed) && t.capitalsSay
    const word = one.word.replace(/'s$/, '')
    if (one.word === ',') {
      const next = tokens[j + 1]
      const capital = next !== undefined && /^\p{Lu}\p{Ll}/u.test(t.raw.slice(next.at, next.end)) && !days.test(next.word) && nameLike(t.raw.slice(next.at, next.end), true) !== 'sure'
      if (sound && capital && /^\p{Lu}/u.test(t.raw.slice(tokens[j - 1]?.at ?? 0)) && !roleOf.has(next.word)) continue
      break
    }
    if (/^[.;:!?()\n|–—]$/.test(one.word) || (stops.test(one.word) && !(one.word === 'one' && j === i)) || days.test(one.word)) break
    if (one.word === 'by' && !(sound && tokens[j + 1]?.word === 'the' && placeNoun.has(tokens[j + 2]?.word ?? ''))) break
    if (possessor(one.word) && roleOf.has(tokens[j + 1]?.word ?? '')) break
    // "By Mia outside the cinema".
    if (proper && !sound && !typed.endsWith("'s") && nameLike(typed, true) === 'sure' && !placeNoun.has(tokens[j + 1]?.word ?? '')) break
    const numbered = /^\d{1,4}[a-d]?$/.test(one.word)
    if (/^\d/.test(one.word) && !(numbered && (/^(?:number|no|platform|flat|the|bus)$/.test(tokens[j - 1]?.word ?? '') || /^\p{Lu}/u.test(t.raw.slice(tokens[j + 1]?.at ?? t.raw.length))))) break
    if (placeNoun.has(word) || (numbered && one.word.length > 0) || possessive.test(one.word) || possessor(one.word)
      || (proper && (typed.endsWith("'s") || nameLike(typed, true) !== 'sure' || sound) && !doingOf.has(one.word) && !days.test(one.word))) {
      sound = true
      to = one.end
      continue
    }
    if (inside.test(one.word) || (j - i < 4 && /^[\p{L}'-]+$/u.test(one.word) && !roleOf.has(one.word) && !doingOf.has(one.word) && !sound)) continue
    break
  }
  const first = tokens[i]
  return sound && first ? { from: first.at, to, end: j } : null
}

const trimmed = /^(?:(?:to|of|from|at|in|on|be|by|off|the back of) )+/i
const noPlace = /^(?:(?:the )?gates?$|(?:the|a|his|her) (?:bus|train|coach|metro|tram)$|(?:the )?(?:school )?coach$|the (?:phone|way(?! to)|time|end$|same|news|moment|morning|afternoon|evening|night|weekend|rain|dark|cold)|(?:her|his|their|my|a) (?:bike|scooter|skateboard|phone|own|way|mood|car$)|(?:his|her) bus\b|number$|cctv|cameras?$|purpose|time|foot|contact$)/

export type Place = { words: string; way: string; home: boolean; ours: boolean; goes: boolean }

/** Where this step was: the first place told; a way there only where nothing else is. */
export const whereIn = (t: Telling, step: Step): Place | null => {
  const tokens = tokensIn(t, step.at, step.to)
  let onward: Place | null = null
  const words = (from: number, to: number) => t.raw.slice(from, to).trim()
  const direct = step.passive && /^(?:seen|sighted|spotted)$/.test(step.word) ? (tokens[1]?.word === 'by' ? null : placeFrom(t, tokens, 1)) : /^(?:left|leave|leaving|exited|caught the|boarded|crossed|passed)$/.test(step.word) ? placeFrom(t, tokens, step.word.split(' ').length) : null
  if (direct && !noPlace.test(t.low.slice(direct.from, direct.to).replace(trimmed, ''))) return { words: words(direct.from, direct.to).replace(trimmed, ''), way: '', home: ours.test(t.low.slice(direct.from, direct.to)), ours: ours.test(t.low.slice(direct.from, direct.to)), goes: false }
  for (let i = 1; i < tokens.length; i += 1) {
    const way = tokens[i]?.word ?? ''
    const first = i + 1 < tokens.length
    if (!first || (!staying.test(way) && !going.test(way))) continue
    const found = placeFrom(t, tokens, i + 1)
    if (!found) continue
    const low = t.low.slice(found.from, found.to).replace(trimmed, '')
    if (noPlace.test(low)) continue
    const last = tokens.slice(i + 1, found.end).map(({ word }) => word).filter((word, k, all) => placeNoun.has(word) && !(word === 'front' && homely.has(all[k + 1] ?? '')))
    const place = { words: words(found.from, found.to).replace(trimmed, ''), way, ours: ours.test(low), home: ours.test(low) || (last.length > 0 && last.every((word) => homely.has(word)) && !/\p{Lu}/u.test(words(found.from, found.to))), goes: going.test(way) && !/^(?:up|down|into|onto|round|over)$/.test(way) }
    if (!place.goes) return place
    onward ??= place
  }
  return onward
}
