/** Cambridgeshire Constabulary, for Peterborough. Everything here is unverified. */
import type { Force } from '../shape.ts'
import { noAnswer, seen, turnedAway, unverified } from './advice.ts'

export const cambridgeshire = {
  name: 'Cambridgeshire Constabulary',
  // No page of the force itself on reporting was found: the numbers are the national ones, and the telephone is the careful default.
  missingChild: {
    value: { emergency: '999', otherwise: '101', online: 'never' },
    source: 'peterborough.gov.uk, worried about a child, and healthwatchpeterborough.co.uk (2020): 101, 999 in danger (stored copies); no page of the force was found',
    seen, checked: unverified,
  },
  noAnswer,
  turnedAway,
} as const satisfies Force
