/**
 * Parents, as they text: each a script that names no state, and beside it what their report must then say, one value for each field,
 * written before any of it was run. Evenings begin at twenty to ten; `{today}` is that evening's date.
 */
import { calm, calmButForOne } from './parents/calm.ts'
import { foster } from './parents/foster.ts'
import { changing, foundMidway, panicking, silent, terse } from './parents/others.ts'
import { rough } from './parents/rough.ts'
import type { Parent } from './shape.ts'

export const parents = (): readonly Parent[] => [calm, panicking, terse, changing, foundMidway, silent, foster, rough]
export const twins = (): readonly [Parent, Parent] => [calm, calmButForOne]
