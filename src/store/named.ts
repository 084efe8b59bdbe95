/**
 * What names a row's matter (which of our words went, what an alert is about) is sealed with the area's own key: who reads the file, and holds
 * the phone whose rows change, does not read there that it is watched, or why a child is in danger. All of one length, and bound to their
 * row. Rows from before stand as they were, until they are erased.
 */
import type { AreaKeys } from './keys.ts'
import { seal, unseal } from './seal.ts'

const lead = '~'
const length = 64

type Named = { table: 'outbox' | 'alert'; area: string; row: string }
const placeOf = ({ table, area, row }: Named) => ({ table, column: table === 'outbox' ? 'key' : 'topic', area, row })

export const hidden = ({ names }: AreaKeys, of: Named, name: string): string =>
  `${lead}${seal(names, placeOf(of), name.padEnd(Math.ceil(name.length / length) * length))}`

/** Nothing of one that does not open: its row is then as little ours as one whose signature is wrong. */
export const named = ({ names }: AreaKeys, of: Named, stored: string): string =>
  (stored.startsWith(lead) ? (unseal(names, placeOf(of), stored.slice(lead.length)) ?? '').trimEnd() : stored)
