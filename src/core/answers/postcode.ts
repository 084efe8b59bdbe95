/** Reads a British postcode, any spacing and case, alone or inside an address; O for 0 and I for 1 are mended where that makes it one. */
import { soften } from './plain.ts'
import { answered, guessed, unread } from './reading.ts'
import type { Reading } from './reading.ts'

/** Outward forms: A9, A99, AA9, AA99, A9A, AA9A. L: letter, D: digit. */
const outwardForms = ['LD', 'LDD', 'LLD', 'LLDD', 'LDL', 'LLDL']
const toDigit: Record<string, string> = { O: '0', I: '1', L: '1' }
const toLetter: Record<string, string> = { 0: 'O', 1: 'I' }
/** Two-figure districts never begin with 0; the letters are those that Royal Mail gives out. */
const allowed = /^[A-PR-UWYZ](?:[1-9][A-HJKPSTUW\d]?|[A-HK-Y](?:\d[ABEHMNPRV-Y]?|[1-9]\d))\d[ABD-HJLNP-UW-Z]{2}$/

/** The characters made to fit a form, or null. */
const fit = (compact: string, form: string): string | null => {
  if (compact.length !== form.length) return null
  const made = compact.split('').map((char, i) => {
    if (form[i] === 'D') return /\d/.test(char) ? char : toDigit[char] ?? ''
    return /[A-Z]/.test(char) ? char : toLetter[char] ?? ''
  }).join('')
  return made.length === form.length && allowed.test(made) ? made : null
}

const spaced = (compact: string) => `${compact.slice(0, -3)} ${compact.slice(-3)}`

type Fit = { value: string; mended: boolean }

const asPostcode = (compact: string): Fit | null => {
  const fits = outwardForms.map((form) => fit(compact, `${form}DLL`)).filter((made) => made !== null)
  const best = fits.find((made) => made === compact) ?? fits[0]
  return best === undefined ? null : { value: spaced(best), mended: best !== compact }
}

const better = (found: Fit | null, next: Fit | null) => (next && (!found || (found.mended && !next.mended)) ? next : found)

/** The first that needs no mending, else the first that does. */
export const findPostcode = (said: string): Fit | null => {
  const tokens = soften(said).toUpperCase().split(/[^A-Z0-9]+/).filter((token) => token !== '')
  let found: Fit | null = null
  tokens.forEach((token, i) => {
    const [next = '', third = ''] = tokens.slice(i + 1, i + 3)
    for (const joined of [token, token + next, token + next + third]) {
      if (joined.length < 5 || joined.length > 7 || !/\d/.test(joined)) continue
      found = better(found, asPostcode(joined))
    }
  })
  return found
}

export const readPostcode = (said: string): Reading => {
  const found = findPostcode(said)
  if (!found) return unread
  return found.mended ? guessed(found.value, found.value) : answered(found.value)
}
