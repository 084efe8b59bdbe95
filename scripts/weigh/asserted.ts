/** Sentences of which a test asserts what they say of one fact, or that they say nothing of it: counted beside the texts of strangers. */
import { sameness, type WeighedKey } from '../../src/core/paragraph/weighed/candidates.ts'
import { instant, type Instant, type Value } from '../../src/vocabulary.ts'
import { notTheirs } from '../../test/unit/paragraph/said/not-theirs.ts'
import { plain } from '../../test/unit/paragraph/said/plain.ts'
import { told } from '../../test/unit/paragraph/said/told.ts'
import { whose } from '../../test/unit/paragraph/said/whose.ts'

type Said = readonly [text: string, key: string, value: unknown]
export type Asserted = { text: string; now: Instant; key: WeighedKey; says: string | null }

const evening = instant(Date.parse('2026-11-21T20:00:00Z'))
const later = instant(Date.parse('2026-11-21T22:00:00Z'))
const weighed = new Set<string>(['child_name', 'child_age', 'last_seen_when'] satisfies WeighedKey[])

/** A year is a number in some of them, and a time its day and hour. */
const saysOf = (value: unknown): string | null => (value === undefined ? null : typeof value === 'number' ? `${value}`
  : typeof value === 'string' && /^\d\d-\d\dT/.test(value) ? `2026-${value}:00.000Z` : sameness(value as Value))
const of = (now: Instant, rows: readonly Said[]) => rows.filter(([, key]) => weighed.has(key)).map(([text, key, value]): Asserted => ({ text, now, key: key as WeighedKey, says: saysOf(value) }))

export const asserted: readonly Asserted[] = [...of(evening, plain), ...of(evening, notTheirs), ...of(later, whose), ...of(evening, told.map(([, ...said]) => said))]
