/** Reads a height in feet and inches, metres or centimetres. */
import { numerals, soften } from './plain.ts'
import { answered, guessed, unread } from './reading.ts'
import type { Reading } from './reading.ts'

const inchCm = 2.54
const sane = (cm: number) => cm >= 40 && cm <= 230

/** `163` as people say it: `5ft 4in (163 cm)`. Whole inches, so that feet and inches come back as they went in. */
export const sayHeight = (cm: number): string => {
  const inches = Math.round(cm / inchCm)
  return `${Math.floor(inches / 12)}ft${inches % 12 === 0 ? '' : ` ${inches % 12}in`} (${cm} cm)`
}

const feet = (ft: number, inches: number): number | null => {
  const cm = Math.round((ft * 12 + inches) * inchCm)
  return ft >= 1 && ft <= 7 && inches < 12 && sane(cm) ? cm : null
}

const halfInch = '(?: ?(?:and a half|1/2|\\.5))?'
type Form = { form: RegExp; cm: (a: number, b: number) => number | null; sure: boolean }

const forms: readonly Form[] = [
  { form: /\b(\d)(?: ?m(?:etres?|eters?|tr)? ?)(\d{2})\b/, cm: (m, c) => m * 100 + c, sure: true },
  { form: /\b([012])[.,](\d{2})(?: ?m\b| ?met\w*)?(?!\d)/, cm: (m, c) => m * 100 + c, sure: true },
  { form: /\b([012])[.,](\d) ?m(?:et\w*)?\b/, cm: (m, d) => m * 100 + d * 10, sure: true },
  { form: /\b(\d{2,3}) ?(?:cms?|centi\w*)\b/, cm: (c) => c, sure: true },
  { form: /\b(\d{2}) ?(?:in|ins|inch|inches|")(?!\w)/, cm: (i) => (i >= 20 ? Math.round(i * inchCm) : null), sure: true },
  { form: new RegExp(`\\b(\\d) ?(?:'|ft|feet|foot|fot|f)[ ,.'-]*(?:and )?(\\d{1,2})${halfInch}(?! ?(?:stone|st)\\b)`), cm: feet,
    sure: true },
  { form: /\b(\d) ?(?:'|ft|feet|foot|fot) ?(?:and )?(?:a half|half)/, cm: (f) => feet(f, 6), sure: true },
  { form: /\b(\d) ?(?:'|ft|feet|foot|fot)(?!\w)/, cm: (f) => feet(f, 0), sure: true },
  { form: /\b([3-6])[ .,-](\d{1,2})\b(?!\.)/, cm: feet, sure: false },
  { form: /\b(1\d\d|2[0-2]\d)(?: ?ish)?\b/, cm: (c) => c, sure: true },
]

const about = /\b(?:about|around|abt|approx\w*|roughly|nearly|almost|maybe|probably|think|ish|or|just (?:under|over)|over|under|bit|taller|shorter|between)\b|ish\b|\?|\d ?- ?\d{1,2} ?(?:in|")|\d ?\/ ?\d/
const alone = /^(?:(?:hes|shes|he is|she is|is|its|about|im|theyre|roughly|around|approx|maybe|height|only|just|like) )*[3-6] \d{1,2}(?: (?:tall|ish|i think))*$/

export const readHeight = (said: string): Reading => {
  const text = numerals(soften(said, 200)).replace(/(?<=[a-z])'(?=[a-z])/g, '').replace(/''/g, '"')
  for (const { form, cm, sure } of forms) {
    const match = form.exec(text)
    if (!match) continue
    const whole = /[+]/.test(match[0]) ? null : cm(Number(match[1]), Number(match[2] ?? 0))
    if (whole === null || !sane(whole)) continue
    const certain = sure ? !about.test(text) : alone.test(text) && !/about|around|roughly|approx|maybe|ish|think|like/.test(text)
    return certain ? answered({ cm: whole }) : guessed({ cm: whole }, sayHeight(whole))
  }
  return unread
}
