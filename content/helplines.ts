/**
 * The numbers that people are given. Every row is unverified: nobody has rung, texted or opened these. Which is given for what, and why, stands in
 * `helplines/needs.ts`; what must never be given again in `helplines/dead.ts`.
 */
import { emergencyLines } from './helplines/emergency.ts'
import { familyLines } from './helplines/families.ts'
import { youngLines } from './helplines/young.ts'
import type { Helpline } from './shape.ts'

export { deadNumbers, type DeadNumber } from './helplines/dead.ts'

const rows = [...emergencyLines, ...youngLines, ...familyLines] as const

export type HelplineKey = (typeof rows)[number]['key']

export const helplines: readonly (Helpline & { key: HelplineKey })[] = rows

/** In live these are shown even when their row has run out, and whoever has checked it: 999, 101, and 116 000 with its hours (law 10). */
export const alwaysShown: readonly HelplineKey[] = ['emergency', 'police', 'missing_people']

/** Helplines, not the police, that are said to answer at three in the morning. Live needs one of them checked by a person; past its date it says "check hours". */
export const saidToBeOpenOvernight: readonly HelplineKey[] = ['childline', 'shout', 'nhs_111']
