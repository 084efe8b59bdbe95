/**
 * Words that each say little and together say much. A phrase hears what somebody foresaw; a stranger says it otherwise. Here each word, and
 * some pairs, has points for and against, as on a nurse's scorecard, and at so many points a person is told. It is a table that can be read
 * and argued with (`content/danger/weighed.ts`, docs/decisions), and no model at run time; the heaviest words are given as the reason.
 */
import { argued } from '../../../content/danger/argued.ts'
import type { Family, Topic } from '../../../content/danger/shape.ts'
import { atLeast, topicsWeighed, weighed } from '../../../content/danger/weighed.ts'
import { cueAsRead, cuesOf, shareOf } from './cues.ts'

type Side = 'parent' | 'young_person'
type Points = ReadonlyMap<string, number>
export type Weighed = { family: Family; level: 'emergency' | 'concern'; words: string }

const familyOf = (topic: Topic): Family => ({
  key: 'weighed', topic, level: 'concern', denied: 'nothing', phrases: [],
  why: 'No phrase says it, and the words together weigh as those do that people write in danger: somebody reads it, and a kind question is asked.',
  source: 'danger/README, lessons 1 and 5',
})

const table = (byPoints: Readonly<Record<string, string>>): Map<string, number> =>
  new Map(Object.entries(byPoints).flatMap(([points, cues]) => cues.split(',').map((cue): [string, number] => [cue.trim(), Number(points)])))

const read = () => {
  const danger = table(weighed.danger)
  for (const [cue, { points }] of Object.entries(argued)) danger.set(cue, points)
  const topics = Object.entries(topicsWeighed).map(([topic, points]) => ({ topic: topic as Topic, points: table(points) }))
  return { danger, grave: table(weighed.grave), topics }
}
let kept: ReturnType<typeof read> | null = null
const scales = () => (kept ??= read())

const sum = (points: Points, cues: readonly string[]) => cues.reduce((all, cue) => all + (points.get(cue) ?? 0), 0)

/** Fewer points than these, or hardly more than another topic has, say nothing of what it is about: then the answer is one that is never wrong. */
const enough = { points: 14, ahead: 7 } as const
const topicOf = (cues: readonly string[]): Topic => {
  const [best, second] = scales().topics.map(({ topic, points }) => ({ topic, points: sum(points, cues) })).sort((a, b) => b.points - a.points)
  return best && best.points >= enough.points && best.points - (second?.points ?? 0) >= enough.ahead ? best.topic : 'unclear'
}

/**
 * What is left of a phrase that people say lightly too, by the words around it: in words of danger all of it; in everyday words a kind question;
 * where they plainly speak of something else ("ten lads at his birthday, they shot me forty times"), nothing. Counted on texts that were left out (docs/decisions/0011).
 */
const lightBelow = { question: -1, nothing: -5 } as const
export const asSaidAround = (words: readonly string[]): Around => aroundFrom(words, lightBelow)

/**
 * …and of a phrase beside another subject: more must speak for it. Of what was counted, harmless texts that a family set aside weigh 5 at most,
 * and those of danger 8 and more (`test/unit/danger/beside-another.test.ts`).
 */
const asideBelow = { question: 8, nothing: 3 } as const
export const besideAnother = (words: readonly string[]): Around => aroundFrom(words, asideBelow)

/**
 * …and of one in a long telling: the whole of it weighs like everyday talk, and so do the words near the phrase. Of unread long texts with a phrase
 * in them no emergency of 36 weighed less than 5, and 14 of 33 harmless ones did (`test/unit/danger/long.test.ts`).
 */
const toldBelow = { question: 6, nothing: 3, near: 15 } as const
const nearWords = 12
export const asTold = (words: readonly string[], { to, words: said }: { to: number; words: string }): Around => {
  const near = words.slice(Math.max(0, to - said.split(' ').length - nearWords), to + nearWords)
  return pointsOf(near) < toldBelow.near ? aroundFrom(words, toldBelow) : 'danger'
}

export type Around = 'danger' | 'question' | 'nothing'
const pointsOf = (words: readonly string[]) => shareOf(words.length) * sum(scales().danger, cuesOf(words))
const aroundFrom = (words: readonly string[], below: { question: number; nothing: number }): Around => {
  const points = pointsOf(words)
  return points < below.nothing ? 'nothing' : points < below.question ? 'question' : 'danger'
}

/** Null: together they weigh no more than everyday talk. */
export const weigh = (words: readonly string[], side: Side): Weighed | null => {
  const { danger, grave } = scales()
  const cues = cuesOf(words)
  const total = ({ start, parent }: { start: number; parent: number }, scale: Points) => start + shareOf(words.length) * (sum(scale, cues) + (side === 'parent' ? parent : 0))
  const points = total(weighed.from, danger)
  if (points < atLeast.concern) return null
  const isGrave = points >= atLeast.emergency && total(weighed.graveFrom, grave) > 0
  const heavy = (cue: string) => danger.get(cue) ?? 0
  const heaviest = cues.filter((cue) => heavy(cue) > 0).sort((a, b) => heavy(b) - heavy(a)).slice(0, 4)
  return { family: familyOf(topicOf(cues)), level: isGrave ? 'emergency' : 'concern', words: heaviest.map(cueAsRead).join(', ') }
}
