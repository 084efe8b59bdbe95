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

/** Points below which a phrase is a question, and below which it is nothing. */
type Below = { question: number; nothing: number }
type Around = 'danger' | 'question' | 'nothing'

/** What the words around it make of a phrase; those near it weigh too where the telling is long. Counted on texts of hands that were left out (docs/decisions/0011). */
const saidBelow: Record<Weighed['level'], Below> = { emergency: { question: 0, nothing: -5 }, concern: { question: -1, nothing: -1 } }
/** A story of a day, a game or a film has room for every frightening word: from so many words on, more must speak for it, in the whole and near the phrase. */
const story = { from: 35, below: { question: 6, nothing: 3 }, near: 15, nearWords: 12 } as const
export const isLong = (words: readonly string[]) => words.length >= story.from
export const asToldAround = (words: readonly string[], { to, words: said, level }: { to: number; words: string; level: Weighed['level'] }): Around => {
  if (!isLong(words)) return made(pointsOf(words), saidBelow[level])
  const near = words.slice(Math.max(0, to - said.split(' ').length - story.nearWords), to + story.nearWords)
  return pointsOf(near) < story.near ? made(pointsOf(words), story.below) : 'danger'
}

/**
 * …and of a phrase beside another subject: more must speak for it. Of what was counted, harmless texts that a family set aside weigh 5 at most,
 * and those of danger 8 and more (`test/unit/danger/beside-another.test.ts`).
 */
const asideBelow: Below = { question: 8, nothing: 3 }
export const besideAnother = (words: readonly string[]): Around => made(pointsOf(words), asideBelow)

const pointsOf = (words: readonly string[]) => shareOf(words.length) * sum(scales().danger, cuesOf(words))
const made = (points: number, below: Below): Around => (points < below.nothing ? 'nothing' : points < below.question ? 'question' : 'danger')

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
