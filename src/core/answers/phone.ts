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
  const { nationalNumber, countryCallingCode } = parsed
  // A mobile number one digit short is nobody's, or somebody else's.
  return countryCallingCode === '44' && (nationalNumber.length < 9 || (nationalNumber.startsWith('7') && nationalNumber.length !== 10)) ? null : parsed.number
}

/** One digit too many is a slip of which nobody knows where: what comes after the number must stand apart from it. */
const runsOn = (digits: string, length: number): boolean => {
  const found = new RegExp(`^\\D*(?:\\d\\D*){${length - 1}}\\d(\\d+)`).exec(digits)
  const left = found?.[1]?.length ?? 0
  return left > 0 && left < 9
}

/** Two numbers side by side look like one long one, so it stops at the length that a number of its kind has. */
const firstIn = (digits: string): string | null => {
  const plus = digits.startsWith('+')
  const bare = digits.replace(/\D/g, '')
  const length = plus ? (bare.startsWith('44') ? (bare.startsWith('440') ? 13 : 12) : 15) : wanted(bare)
  const mark = plus ? '+' : ''
  if (runsOn(digits, length)) return null
  return possible(mark + bare.slice(0, length)) ?? (bare.length > length ? null : possible(mark + bare))
}

/** More rows of digits than these are no answer to this question. */
const most = 4

export const readPhone = (said: string): Reading => {
  const text = soften(said).replace(/(?<![a-z])[o\d][o\d -]{8,}[o\d](?![a-z])/g, (row) => row.replace(/o/g, '0')).replace(/(?<=\d[ -]?)o|\bo(?=[\d ]*\d{3})/g, '0')
  for (const [found] of [...text.matchAll(run)].slice(0, most)) {
    const number = firstIn(found.replace(/\( ?0 ?\)/g, ''))
    if (number !== null) return answered(number)
  }
  return unread
}
