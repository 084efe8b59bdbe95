/** The police forces that areas name. Adding one is a file beside this and a line here. */
import type { Force } from '../shape.ts'
import { hampshire } from './hampshire.ts'
import { northumbria } from './northumbria.ts'

export const forces = { hampshire, northumbria } as const satisfies Record<string, Force>

export type ForceKey = keyof typeof forces
