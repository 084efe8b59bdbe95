/** Gleans which checks have been made. What is not done yet, only planned, or done by others to others, is left out. */
import { checksByParts } from './checks-parts.ts'
import type { Who } from './meant.ts'
import { guess, wordsOf } from './telling.ts'
import type { Fact, Telling } from './telling.ts'

const order = ['room', 'home', 'outside', 'vehicles', 'things', 'called', 'friends', 'family', 'school', 'places']

/** Who knows that it rings, or what voice answers, has rung it. */
const hasRung = (phone: Fact | null) => phone !== null && (wordsOf(phone) === 'rings' || /voice|vm\b|answer|message|try again/.test(phone.said.toLowerCase()))

export const checksDone = (t: Telling, who: Who, phone: Fact | null): Fact | null => {
  const found = [...checksByParts(t, who), ...(phone !== null && hasRung(phone) ? [{ value: 'called', said: phone.said }] : [])]
  const values = new Set(found.map(({ value }) => value))
  return values.size === 0 ? null : guess([...new Set(found.map(({ said }) => said))].join('. '), order.filter((value) => values.has(value)))
}
