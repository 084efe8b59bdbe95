/** Northumbria Police, for Gateshead. Everything here is unverified. */
import type { Force } from '../shape.ts'
import { noAnswer, seen, turnedAway, unverified } from './advice.ts'

export const northumbria = {
  name: 'Northumbria Police',
  // Its page names 101, 999 and a police station, and no form.
  missingChild: {
    value: { emergency: '999', otherwise: '101', online: 'never' },
    source: 'northumbria.police.uk, campaigns, If someone is missing (stored copy, undated)',
    seen, checked: unverified,
  },
  noAnswer,
  turnedAway,
} as const satisfies Force
