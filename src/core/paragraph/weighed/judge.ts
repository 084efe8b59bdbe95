/**
 * Which of the readings of a text is kept: each cue that stands by a reading has points for or against it, and so has the word of the rules.
 * With too few points, or hardly more than another reading has, none is kept and the question is put. It is a table that a person can read and
 * argue with (`content/told/weighed.ts`, docs/decisions/0012), and no model at run time.
 */
import { weighedTold } from '../../../../content/told/weighed.ts'
import { guess } from '../telling.ts'
import type { Fact } from '../telling.ts'
import { inTurn, sameness, type Candidate, type WeighedKey } from './candidates.ts'

/** `agree`: the points of the rules' word; `ahead`: so many more than any other reading has. */
export type Scale = { start: number; agree: number; atLeast: number; ahead: number; points: ReadonlyMap<string, number> }
export type Scales = Readonly<Record<WeighedKey, Scale>>

const kept = new Map<WeighedKey, Scale>()
const scaleFor = (key: WeighedKey): Scale => {
  const known = kept.get(key)
  if (known) return known
  const { points, ...scale } = weighedTold[key]
  const read = { ...scale, points: new Map(Object.entries(points).flatMap(([n, cues]) => cues.split(' · ').map((cue): [string, number] => [cue.trim(), Number(n)]))) }
  kept.set(key, read)
  return read
}

export const pointsOf = ({ start, points }: Pick<Scale, 'start' | 'points'>, cues: readonly string[]): number => {
  let all = start
  const counted = new Set<string>()
  for (const cue of cues) {
    const n = points.get(cue)
    if (n === undefined || counted.has(cue)) continue
    counted.add(cue)
    all += n
  }
  return all
}

/** The best mention of each reading, the heaviest reading first. */
const ranked = (scale: Scale, found: readonly Candidate[], rule: Fact | null | undefined) => {
  const best = new Map<string, { one: Candidate; points: number }>()
  const read = rule ? sameness(rule.value) : null
  for (const one of inTurn(found)) {
    const key = sameness(one.value)
    const points = pointsOf(scale, one.cues) + (key === read ? scale.agree : 0)
    const before = best.get(key)
    if (!before || before.points < points) best.set(key, { one, points })
  }
  return [...best.values()].toSorted((a, b) => b.points - a.points)
}

/**
 * What is kept; in the rules' own words where they say the same. What the rules alone read stands, unless something else would be kept as well: then
 * it is asked.
 */
export const judged = (scale: Scale, found: readonly Candidate[], rule: Fact | null | undefined): Fact | null => {
  const [first, second] = ranked(scale, found, rule)
  const best = first && first.points >= scale.atLeast && !(second && first.points - second.points < scale.ahead) ? first.one : null
  const own = rule ?? null
  if (own && !found.some(({ value }) => sameness(value) === sameness(own.value))) return best ? null : own
  return best && own && sameness(own.value) === sameness(best.value) ? own : best && guess(best.said, best.value)
}

/** Null where none of the readings is sure enough. */
export type Judge = (key: WeighedKey, found: readonly Candidate[], rule: Fact | null | undefined) => Fact | null
export const judge: Judge = (key, found, rule) => judged(scaleFor(key), found, rule)
