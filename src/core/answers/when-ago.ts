/** Reads how long ago: an hour ago, couple of hours, 20 mins, 2 days ago. */
import type { Day } from './when-day.ts'

type Ago = { minutes: number } | { day: Day }

const amount = '(?:(\\d{1,3}(?:\\.\\d)?)|(half(?: of)?(?: an?)?|an?|(?:a )?couple(?: of)?|(?:a )?few|several|(?:3/4|3 quarters|a quarter|quarter) of an?))'
const unit = '(mins?|minutes?|minuets?|m|hours?|hrs?|hr|h|days?|nights?|weeks?|wks?|secs?|seconds?)'
const more = '( and a half| and half)?'
const extra = '(?: (?:and )?(\\d{1,2}) ?(?:mins?|minutes?|m)\\b)?'
const span = new RegExp(`\\b${amount}${more} ?${unit}\\b${more}${extra}( ?(?:or so|ish|now|maybe|i think))?( ago| back| since)?`)

const words: readonly (readonly [RegExp, number, number])[] = [
  [/^half/, 0.5, 0.5], [/couple/, 2, 2], [/few|several/, 3, 5], [/^3(?:\/4| quarters)/, 0.75, 0.75], [/quarter/, 0.25, 0.25], [/^an?$/, 1, 1],
]

const howMany = (digits: string | undefined, word: string | undefined, minutes: boolean): number => {
  if (digits) return Number(digits)
  const row = words.find(([form]) => form.test(word ?? ''))
  return row ? row[minutes ? 2 : 1] : 1
}

/** Only with "ago" or "back", after "for", "been" or "gone", or alone: other spans are not about when. */
const means = (text: string, match: RegExpExecArray): boolean => {
  if (match[8]) return true
  const [before, after] = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()]
  return /\b(?:for|gone|missing|been|out)(?: (?:about|around|over|nearly|almost|at least|the last|the past|like|now|least|more than|bout|roughly))*$/.test(before)
    || (/^(?:(?:about|around|over|nearly|almost|at least|like|roughly|maybe|bout|probably|only|just|more than|its been|well over|the last|in the last) ?)*$/.test(before)
      && /^(?:now|maybe|i think|or so|ish|[?.!]*)$/.test(after))
}

export const ago = (text: string, today: number): Ago | null => {
  const match = span.exec(text)
  if (!match || !means(text, match)) return null
  const kind = (match[4] ?? '').slice(0, 1)
  const count = howMany(match[1], match[2], kind === 'm') + (match[3] || match[5] ? 0.5 : 0)
  if (kind === 's') return { minutes: 0 }
  if (kind === 'm') return { minutes: count }
  if (kind === 'h') return { minutes: count * 60 + Number(match[6] ?? 0) }
  if (kind === 'n') return { day: { number: today - Math.round(count), how: 'last_night', from: match.index, to: match.index + match[0].length } }
  const days = Math.round(count * (kind === 'w' ? 7 : 1))
  return { day: { number: today - days, how: 'weekday', from: match.index, to: match.index + match[0].length } }
}
