/** Staffordshire Police, for Staffordshire and Stoke-on-Trent. Everything here is unverified. */
import type { Force } from '../shape.ts'
import { noAnswer, seen, turnedAway, unverified } from './advice.ts'

export const staffordshirePolice = {
  name: 'Staffordshire Police',
  // Its news of May 2021 names its website beside the telephone. No source says that a form may stand in for a call about a child.
  missingChild: {
    value: { emergency: '999', otherwise: '101', online: 'never' },
    source: 'staffordshire.police.uk, Missing persons (undated), and its news of May 2021 on when to tell the police (stored copies, part-read)',
    seen, checked: unverified,
  },
  noAnswer,
  turnedAway,
} as const satisfies Force
