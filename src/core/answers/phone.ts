/** Reads a telephone number in any British or international form. Possible is enough: Ofcom's drama numbers are never "valid". */
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { soften } from './plain.ts'
import { answered, unread } from './reading.ts'
import type { Reading } from './reading.ts'

/** Digits in a row with the marks that people put between them. */
const run = /(?:\+ ?)?[\d(][\d ().\-/]{5,40}/g

const wanted = (digits: string): number =>
  digits.startsWith('00') ? (digits.startsWith('0044') ? 14 : 17) : digits.startsWith('44') ? 12 : digits.startsWith('0') ? 11
    : digits.startsWith('7') ? 10 : 15

const possible = (text: string): string | null => {
  const international = text.replace(/[^\d+]/g, '').replace(/^00/, '+').replace(/^\+440/, '+44').replace(/^44(?=\d{10}$)/, '+44')
  const parsed = parsePhoneNumberFromString(international, 'GB')
  if (!parsed || !parsed.isPossible()) return null
  return parsed.countryCallingCode === '44' && parsed.nationalNumber.length < 9 ? null : parsed.number
}

/** Two numbers side by side look like one long one, so it stops at the length that a number of its kind has. */
const firstIn = (digits: string): string | null => {
  const plus = digits.startsWith('+')
  const bare = digits.replace(/\D/g, '')
  const length = plus ? (bare.startsWith('44') ? (bare.startsWith('440') ? 13 : 12) : 15) : wanted(bare)
  const mark = plus ? '+' : ''
  return possible(mark + bare.slice(0, length)) ?? (bare.length > length ? null : possible(mark + bare))
}

/** More rows of digits than these are no answer to this question. */
const most = 4

export const readPhone = (said: string): Reading => {
  const text = soften(said).replace(/(?<=\d[ -]?)o|\bo(?=[\d ]*\d{3})/g, '0')
  for (const [found] of [...text.matchAll(run)].slice(0, most)) {
    const number = firstIn(found.replace(/\( ?0 ?\)/g, ''))
    if (number !== null) return answered(number)
  }
  return unread
}
