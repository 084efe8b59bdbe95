/** The danger that stands: raised, and since then they have neither rung nor gone on. What it is about decides what they hear next. Pure. */
import type { Conversation } from '../vocabulary.ts'

type Known = Pick<Conversation, 'milestones' | 'raised'>

/** Pills in the blood do not wait for whatever else is said, nor does a wish to die. */
const first = ['overdose_medical', 'medical', 'medicine', 'self_harm', 'suicide']

/** Is an emergency open? */
export const isDangerOpen = ({ milestones: { danger, went_on, rang } }: Pick<Known, 'milestones'>): boolean =>
  danger !== undefined && (went_on ?? 0) < danger && (rang ?? 0) < danger

/** Its topic, as the alert names it: the one that can wait least, else the latest. Null: none stands. */
export const openDanger = ({ milestones, raised }: Known): string | null => {
  if (!isDangerOpen({ milestones })) return null
  const all = Object.entries(raised).filter(([name]) => name.startsWith('emergency ')).map(([name, at]) => ({ topic: name.slice('emergency '.length), at }))
  const since = all.filter(({ at }) => at > (milestones.went_on ?? 0))
  const standing = (since.length > 0 ? since : all).toSorted((a, b) => b.at - a.at)
  return first.find((topic) => standing.some((one) => one.topic === topic)) ?? standing[0]?.topic ?? 'unclear'
}

/** Of two topics the one that can wait least. */
export const graverOf = (one: string, other: string | null): string => first.find((topic) => topic === one || topic === other) ?? one
