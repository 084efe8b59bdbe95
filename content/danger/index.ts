/** Every family, gravest need first: where two speak at one level, the first decides the answer. */
import { held } from './held.ts'
import { medical } from './medical.ts'
import { missing } from './missing.ts'
import { outside } from './outside.ts'
import { selfHarm } from './self-harm.ts'
import { sexual } from './sexual.ts'
import type { Family } from './shape.ts'
import { suicide } from './suicide.ts'
import { unclear } from './unclear.ts'
import { violence } from './violence.ts'
import { weapon } from './weapon.ts'

export { notices } from './notices.ts'
export const families: readonly Family[] = [...medical, ...suicide, ...selfHarm, ...weapon, ...violence, ...sexual, ...held, ...missing, ...outside, ...unclear]
