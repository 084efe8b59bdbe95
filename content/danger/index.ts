/** Every family of danger, gravest kinds first. */
import { held } from './held.ts'
import { medical } from './medical.ts'
import { selfHarm } from './self-harm.ts'
import { sexual } from './sexual.ts'
import type { Family, Notice } from './shape.ts'
import { suicide } from './suicide.ts'
import { violence } from './violence.ts'

export const families: readonly Family[] = [...suicide, ...selfHarm, ...medical, ...held, ...sexual, ...violence]
export const notices: readonly Notice[] = []
