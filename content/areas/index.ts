/** The areas that are served. Adding one is a file beside this and a line here (docs/structure.md). */
import type { AreaPack } from '../shape.ts'
import { gateshead } from './gateshead.ts'
import { peterborough } from './peterborough.ts'
import { plymouth } from './plymouth.ts'
import { portsmouth } from './portsmouth.ts'
import { staffordshire } from './staffordshire.ts'

/** By code, as it stands in `SMS_NUMBERS` and in every key of the store. */
export const areas = { portsmouth, gateshead, plymouth, staffordshire, peterborough } as const satisfies Record<string, AreaPack>

export type AreaKey = keyof typeof areas

export const areaKeys = Object.keys(areas) as readonly AreaKey[]
export const areaList: readonly AreaPack[] = Object.values(areas)
