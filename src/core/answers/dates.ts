/** Finds a British date in words: 3/4/2012, 03.04.12, 3rd april 2012, 12 nov. Day before month, always. */
import { realDate } from './zone.ts'

/** `year` is null where none was said. `from`, `to`: where it stood in the words. */
export type FoundDate = { day: number; month: number; year: number | null; from: number; to: number }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthWord = '(jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|'
  + 'nov(?:ember)?|dec(?:ember)?)'

const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/
const threeNumbers = /\b(\d{1,2})(?: ?[/.-] ?| )(\d{1,2})(?: ?[/.-] ?| )(\d{4}|\d{2})\b(?! ?(?:am|pm|:))/
const dayMonth = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?${monthWord}\\b(?:,? ?(?:of )?'?(\\d{4}|\\d{2}(?! ?(?:am|pm|:|`
  + `\\d|oclock))))?`)
const monthDay = new RegExp(`\\b${monthWord} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4}))?(?! ?(?:am|pm|:))`)
const twoNumbers = /\b(\d{1,2})\/(\d{1,2})\b(?! ?(?:am|pm|:|\/|oclock))/

const fullYear = (text: string | undefined, thisYear: number): number | null => {
  if (!text) return null
  const n = Number(text)
  if (text.length === 4) return n
  return n <= thisYear % 100 ? 2000 + n : 1900 + n
}

type Parts = { day: string | undefined; month: string | undefined; year: string | undefined }

const forms: readonly { form: RegExp; parts: (m: RegExpExecArray) => Parts }[] = [
  { form: iso, parts: (m) => ({ year: m[1], month: m[2], day: m[3] }) },
  { form: threeNumbers, parts: (m) => ({ day: m[1], month: m[2], year: m[3] }) },
  { form: dayMonth, parts: (m) => ({ day: m[1], month: m[2], year: m[3] }) },
  { form: monthDay, parts: (m) => ({ month: m[1], day: m[2], year: m[3] }) },
  { form: twoNumbers, parts: (m) => ({ day: m[1], month: m[2], year: undefined }) },
]

/** `impossible`: it is written like a date and is none (31/2, 4/13/2012). */
export const findDate = (soft: string, thisYear: number): FoundDate | 'impossible' | null => {
  for (const { form, parts } of forms) {
    const match = form.exec(soft)
    if (!match) continue
    const { day, month, year } = parts(match)
    const monthNumber = /^\d/.test(month ?? '') ? Number(month) : months.indexOf((month ?? '').slice(0, 3)) + 1
    const found = { day: Number(day), month: monthNumber, year: fullYear(year, thisYear), from: match.index,
      to: match.index + match[0].length }
    return realDate(found.year ?? 2024, found.month, found.day) ? found : 'impossible'
  }
  return null
}
