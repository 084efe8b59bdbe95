/** One count for each fact, over any texts: how many were stated, caught, and read wrong. A check that was done is one fact. */
import type { Gleaned } from '../../../src/core/paragraph.ts'
import type { Value } from '../../../src/vocabulary.ts'
import type { Hand } from './hands.ts'
import { isRight, type Label } from './scoring.ts'

type Text = Hand['texts'][number]

/** What the sheet holds, in its order; whether danger is heard is measured elsewhere. */
export const told = [
  'child_name', 'child_age', 'last_seen_when', 'last_seen_where', 'last_seen_by', 'phone_state', 'checks', 'missing_before', 'out_of_character', 'worry', 'with_whom', 'home_address',
  'your_name', 'your_relationship',
] as const
export type Told = (typeof told)[number]
/** Starred in the report; the others stand beside them. */
export const starredTold: readonly Told[] = told.filter((key) => !/^(?:phone_state|missing_before|with_whom)$/.test(key))

const labelsOf = ({ states, may, doubtful }: Text, key: string) => ({ stated: states[key], allowed: [may?.[key], doubtful?.[key]].filter((one): one is Label => one !== undefined) })
const isList = (label: Label | undefined): label is readonly string[] => Array.isArray(label)

/** `free`: the reader found it arguable, or never wrote such things down. */
export const verdict = (text: Text, key: Told, value: Value, unsaid: readonly string[]): 'right' | 'wrong' | 'free' => {
  const { stated, allowed } = labelsOf(text, key)
  if (stated !== undefined && isRight(value, stated)) return 'right'
  if (allowed.some((label) => isRight(value, label)) || (stated === undefined && unsaid.includes(key))) return 'free'
  return 'wrong'
}
/** Of one check. */
const verdictOnCheck = (text: Text, check: string): 'right' | 'wrong' | 'free' => {
  const { stated, allowed } = labelsOf(text, 'checks')
  if (isList(stated) && stated.includes(check)) return 'right'
  return allowed.some((label) => (isList(label) ? label.includes(check) : true)) ? 'free' : 'wrong'
}

export type Count = { stated: number; caught: number; wrong: number; what: string[] }
export type Counts = Record<Told, Count>
export const noCounts = (): Counts => Object.fromEntries(told.map((key) => [key, { stated: 0, caught: 0, wrong: 0, what: [] }])) as unknown as Counts

export const count = (text: Text, unsaid: readonly string[], facts: Gleaned['facts'], counts: Counts): void => {
  for (const key of told) {
    const [counted, value] = [counts[key], facts[key]?.value ?? null]
    const label = text.states[key]
    counted.stated += isList(label) ? label.length : label === undefined ? 0 : 1
    const verdicts = value === null ? [] : Array.isArray(value) ? value.map((check) => ({ of: check, is: verdictOnCheck(text, check) })) : [{ of: JSON.stringify(value), is: verdict(text, key, value, unsaid) }]
    counted.caught += verdicts.filter(({ is }) => is === 'right').length
    counted.wrong += verdicts.filter(({ is }) => is === 'wrong').length
    counted.what.push(...verdicts.filter(({ is }) => is === 'wrong').map(({ of }) => `${text.id} ${key}: ${of} from "${facts[key]?.said ?? ''}"`))
  }
}

/** Several keys as one. */
export const together = (counts: Counts, keys: readonly Told[]): Omit<Count, 'what'> => keys.reduce((all, key) => ({
  stated: all.stated + counts[key].stated, caught: all.caught + counts[key].caught, wrong: all.wrong + counts[key].wrong,
}), { stated: 0, caught: 0, wrong: 0 })

export const asLine = (name: string, { stated, caught, wrong }: Omit<Count, 'what'>) => `${name.padEnd(22)} stated ${String(stated).padStart(4)}, caught ${String(caught).padStart(4)} (${Math.round((100 * caught) / Math.max(1, stated))} %), wrong ${wrong}\n`
