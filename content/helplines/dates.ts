/** The dates that every row of the directory begins with: when a stored copy was read, and how long that holds. */
import type { Checked } from '../shape.ts'

const unverified: Checked = { status: 'unverified' }
/** The day on which stored copies of the pages were read. Nobody has rung, texted or opened these. */
export const seen = '2026-11-22'
/** Ninety days after `seen`: a copied list of numbers rots. */
export const expires = '2027-02-20'
export const from = { seen, expires, checked: unverified }

export const always = { open: 'always' } as const
export const notKnown = { open: 'not_known' } as const
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
export const everyDay = [...weekdays, 'sat', 'sun'] as const
