/** Finds a time on the clock in British words: half 3, quarter to 4, 10pm, 2210, 4ish, since 4, midnight. */
import { numerals, soften } from './plain.ts'

/**
 * `hour` 24 is midnight at the end of the day said. `sure`: morning or evening is not in doubt. `about`: they said so, or gave a range.
 */
export type Clock = { hour: number; minute: number; sure: boolean; about: boolean; from: number; to: number }

/** Bounded, lower case, digits, no apostrophes; `a.m.` and `o'clock` in one form. */
/** Shapes that only look like something else: 18h30, 6-30pm, "quarter to midnight", "five and twenty to six". */
const reshaped = (text: string): string => text
  .replace(/\b(\d{1,2}) ?h ?([0-5]\d)\b/g, '$1:$2').replace(/\b(\d{1,2}:\d\d) ?(?:hrs?|hours|h)\b/g, '$1')
  .replace(/\b(1[0-2]|[1-9])-(00|05|15|20|25|30|35|40|45|50|55) ?([ap]m)\b/g, '$1:$2$3')
  .replace(/\b5 and 20 (?=past|to)/g, '25 ').replace(/\b(?:hlf|harf|haf)\b/g, 'half')
  .replace(/\bpast (?:12 )?mid ?night\b/g, 'past 12am').replace(/\b(to|til|before) (?:12 )?mid ?night\b/g, 'to 12pm')
  .replace(/\bpast (?:noon|mid ?day)\b/g, 'past 12pm').replace(/\b(to|til|before) (?:noon|mid ?day)\b/g, 'to 12am')

export const whenText = (said: string): string => reshaped(numerals(soften(said, 300).replace(/o ?'? ?cl(?:oc|o)k/g, 'oclock').replace(/'/g, '')))
  .replace(/\b([ap])\. ?m\b\.?/g, '$1m').replace(/(\d) ?([ap])\b(?!\.?\w)/g, '$1$2m')
  .replace(/\b(?:qtr|quater|quartre|qarter|1\/4)\b/g, 'quarter').replace(/\bpast\.|\bpst\b|\bpassed(?= \d)/g, 'past').replace(/\baf\b/g, 'after')

type Raw = { hour: number; minute: number; half?: string | undefined; zero?: boolean; range?: boolean }

const mer = '(?: ?(am|pm)\\b)?'
const near = '(?:at|about|around|abt|bout|arnd|since|sinc|from|by|gone|after|before|til|till|until|near|nearly|almost|approx|'
  + 'approximately|roughly|say|circa|round|past|like|maybe|between|bang on|exactly|than|@|~)'
const notClock = '(?! ?(?:min|mins|minute|minutes|hr|hrs|hour|hours|day|days|week|weeks|wk|month|months|year|years|yr|yrs|yo|y/o|mile|'
  + 'miles|km|of|am|pm|%|people|mates|friends|lads|girls|boys|kids|times|st|nd|rd|th|stone|ft|foot|other|'
  + 'different)\\b)(?![\\d/:%])(?!\\.\\d)'

const forms: readonly { form: RegExp; raw: (m: RegExpExecArray) => Raw | null }[] = [
  { form: /\b(?:12 )?mid ?night\b/, raw: () => ({ hour: 24, minute: 0 }) },
  { form: /\b(?:12 )?(?:noon|mid ?day)\b/, raw: () => ({ hour: 12, minute: 0, half: 'pm' }) },
  { form: new RegExp(`\\bhalf ?(?:past |pas |p )?(?:the )?(\\d{1,2})${mer}(?! ?(?:an |a )?(?:hour|hr|min|ago|of))`),
    raw: (m) => ({ hour: Number(m[1]), minute: 30, half: m[2] }) },
  { form: new RegExp(`\\bquarter ?(?:past|after|gone) (\\d{1,2})${mer}`), raw: (m) => ({ hour: Number(m[1]), minute: 15, half: m[2] }) },
  { form: new RegExp(`\\bquarter ?(?:to|2|til|till|of|before) (\\d{1,2})${mer}`), raw: (m) => ({ hour: Number(m[1]) - 1, minute: 45,
    half: m[2] }) },
  { form: new RegExp(`\\b(5|10|20|25) ?(?:mins?|minutes?)? (?:past|after|gone) (\\d{1,2})${mer}`), raw: (m) => ({ hour: Number(m[2]),
    minute: Number(m[1]), half: m[3] }) },
  { form: new RegExp(`\\b(5|10|20|25) ?(?:mins?|minutes?)? (?:to|til|till|before) (\\d{1,2})${mer}`),
    raw: (m) => ({ hour: Number(m[2]) - 1, minute: 60 - Number(m[1]), half: m[3] }) },
  { form: /\b(\d{1,2})[:.](\d{2}) ?(am|pm)?\b(?![./:]\d)/, raw: (m) => ({ hour: Number(m[1]), minute: Number(m[2]), half: m[3], zero: (m[1]
    ?? '').startsWith('0') }) },
  { form: /\b(\d{1,2})(?::\d\d)? ?(?:-|to|and|or|\/|til|till|until) ?\d{1,2}(?::\d\d)? ?(am|pm)\b/, raw: (m) => ({ hour: Number(m[1]),
    minute: 0, half: m[2], range: true }) },
  { form: /\b(\d{1,2}) ?(am|pm)\b/, raw: (m) => ({ hour: Number(m[1]), minute: 0, half: m[2] }) },
  { form: /\b(\d{1,2}) ?(\d{2}) ?(am|pm)\b/, raw: (m) => ({ hour: Number(m[1]), minute: Number(m[2]), half: m[3] }) },
  { form: /(?:^|\b(?:at|about|around|since|from|by|approx|roughly|after|before|until) )([01]\d|2[0-4])([0-5]\d)\b(?! ?(?:am|pm|year))/,
    raw: (m) => ({ hour: Number(m[1]), minute: Number(m[2]), zero: true }) },
  { form: /\b([01]\d|2[0-4])([0-5]\d) ?(?:hrs?|hours|h)\b/, raw: (m) => ({ hour: Number(m[1]), minute: Number(m[2]), zero: true }) },
  { form: /\b(\d{1,2}) ?oclock\b(?: ?(am|pm)\b)?/, raw: (m) => ({ hour: Number(m[1]), minute: 0, half: m[2] }) },
  { form: /\b(\d{1,2}) ?-?ish\b/, raw: (m) => ({ hour: Number(m[1]), minute: 0, range: true }) },
  { form: new RegExp(`(?:^|\\b|(?=[@~]))${near} ?(\\d{1,2}) ?(?:-|and|or|to|/) ?\\d{1,2}\\b${notClock}`),
    raw: (m) => ({ hour: Number(m[1]), minute: 0, range: true }) },
  { form: new RegExp(`(?:^|\\b|(?=[@~]))${near} ?(\\d{1,2})\\b${notClock}`), raw: (m) => ({ hour: Number(m[1]), minute: 0 }) },
  { form: /\b(\d{1,2}) (?=(?:in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)|last night|tonight|yesterday|today|yday)\b)/,
    raw: (m) => ({ hour: Number(m[1]), minute: 0 }) },
  { form: /^(\d{1,2}) (?=(?:morning|afternoon|evening|night)\b)/, raw: (m) => ({ hour: Number(m[1]), minute: 0 }) },
  { form: /^(?:\w+ )?(\d{1,2}) ?(?:-|or|to) ?\d{1,2}$/, raw: (m) => ({ hour: Number(m[1]), minute: 0, range: true }) },
  { form: /^(?:(?:it was|i think|i reckon|maybe|probably|erm|um|was|think|on|the|like|just) )*(\d{1,2})(?: (?:i think|ish|maybe|or so|or something|ago))?[?.!]*$/,
    raw: (m) => ({ hour: Number(m[1]), minute: 0 }) },
]

const hedge = /\b(?:about|around|abt|bout|arnd|ish|approx\w*|roughly|maybe|circa|round|near|nearly|almost|after|before|past|gone|by|probably|reckon|think|sometime|say|like|between|or so|or something)\b|[~?]|ish\b/

const settle = (raw: Raw): Pick<Clock, 'hour' | 'minute' | 'sure'> | null => {
  const { half, minute } = raw
  // Some minutes to one.
  const hour = raw.hour === 0 && !raw.zero && minute >= 30 ? 12 : raw.hour
  if (minute > 59 || hour > 24 || hour < 0 || (hour === 24 && minute > 0)) return null
  if (half && (hour > 12 || hour === 0)) return hour > 12 && half === 'pm' ? { hour, minute, sure: true } : null
  if (half) return { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute, sure: true }
  return { hour, minute, sure: hour === 24 ? false : hour === 0 || hour > 12 || raw.zero === true }
}

/** The first time in these words, by the surest form. Bare numbers count only beside a word that makes them a time, or alone. */
export const findClock = (text: string): Clock | null => {
  for (const { form, raw } of forms) {
    const match = form.exec(text)
    const found = match && raw(match)
    const clock = found && settle(found)
    if (!match || !clock) continue
    const [from, to] = [match.index, match.index + match[0].length]
    const lead = text.slice(Math.max(0, from - 18), from)
    const own = match[0].replace(/^(?:half|quarter|\d+).*?\b(?:past|after|gone|before)\b/, '')
    const about = found.range === true || hedge.test(lead) || hedge.test(own)
      || /^ ?(?:ish|or so|or something|maybe|i think|i reckon)\b/.test(text.slice(to))
    return { ...clock, about, from, to }
  }
  return null
}
