/** What a text could be taken to say, before it is weighed: each reading with the cues that stand by it. Far more is offered here than is kept. */
import type { Value } from '../../../vocabulary.ts'

export type WeighedKey = 'child_name' | 'child_age' | 'last_seen_when'
export type Candidate = { value: Value; said: string; cues: readonly string[] }

/** Two readings of the same are one: a name with its surname or without, an hour however it is put. */
export const sameness = (value: Value): string => {
  if (typeof value === 'string') return value.toLowerCase().replace(/^(?:mr|mrs|ms|miss|dr)\.? /, '')
  if (value === null || Array.isArray(value)) return JSON.stringify(value)
  return 'years' in value ? `${value.years}` : 'at' in value ? value.at : JSON.stringify(value)
}

/** Each with its turn among the others. */
export const inTurn = (found: readonly Candidate[]): readonly Candidate[] => found.map((one, i) => ({ ...one, cues: [...one.cues, `nth ${Math.min(5, i)}`, `left ${Math.min(4, found.length - 1 - i)}`] }))
