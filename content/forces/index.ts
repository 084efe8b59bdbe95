/** The police forces that areas name. Adding one is a file beside this and a line here. */
import type { Force } from '../shape.ts'
import { cambridgeshire } from './cambridgeshire.ts'
import { devonAndCornwall } from './devon-and-cornwall.ts'
import { hampshire } from './hampshire.ts'
import { northumbria } from './northumbria.ts'
import { staffordshirePolice } from './staffordshire.ts'

export const forces = {
  hampshire, northumbria, devon_and_cornwall: devonAndCornwall, staffordshire: staffordshirePolice, cambridgeshire,
} as const satisfies Record<string, Force>
