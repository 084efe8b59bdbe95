/** Hampshire and Isle of Wight Constabulary, for Portsmouth. Everything here is unverified. */
import type { Force } from '../shape.ts'
import { noAnswer, seen, turnedAway, unverified } from './advice.ts'

export const hampshire = {
  name: 'Hampshire and Isle of Wight Constabulary',
  // The national form may be offered here. No source says that it may stand in for a call about a child: so, the telephone.
  missingChild: {
    value: { emergency: '999', otherwise: '101', online: 'never' },
    source: 'hampshire.police.uk/advice/missing-people/ (part-read, undated); Fareham police in portsmouth.co.uk, 18 July 2022: 101 or 999 by how worried you are',
    seen, checked: unverified,
  },
  noAnswer,
  turnedAway,
} as const satisfies Force
