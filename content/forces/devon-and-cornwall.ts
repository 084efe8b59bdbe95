/** Devon and Cornwall Police, for Plymouth. Everything here is unverified. */
import type { Force } from '../shape.ts'
import { noAnswer, seen, turnedAway, unverified } from './advice.ts'

export const devonAndCornwall = {
  name: 'Devon and Cornwall Police',
  // A city page says that the form and 101 reach the same room. No source says that the form may stand in for a call about a child: so, the telephone.
  missingChild: {
    value: { emergency: '999', otherwise: '101', online: 'never' },
    source: 'plymouthonlinedirectory.com, missing persons; devonscp.org.uk, missing children: 999 in an emergency, else 101 at once, no 24 hours (stored copies, undated)',
    seen, checked: unverified,
  },
  noAnswer,
  turnedAway,
} as const satisfies Force
