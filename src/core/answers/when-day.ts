/** Finds the day and the part of the day in British words: yday, last night, Friday, 12/11, teatime, after school. */
import { findDate } from './dates.ts'
import { dateOf, dayNumber, realDate } from './zone.ts'

/** `number`: days since 1970. `how` decides what is tried when the time would lie in the future. */
export type Day = { number: number; how: 'today' | 'tonight' | 'yesterday' | 'last_night' | 'weekday' | 'weekday_today' | 'date' | 'year'; from: number; to: number }

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const longDay = /\b(?:(last|this|on|since) )?(sunday|monday|mondy|tuesday|teusday|wednesday|wensday|wednsday|thursday|thurs|thur|tues|weds|friday|fridy|saturday|saterday)s?\b(?: (gone|last|just gone)\b)?/
const shortDay = /(?:^|\b(last|this|on|since) )(sun|mon|tue|wed|thu|fri|sat)\b(?= ?(?:$|at\b|about|around|night|morning|afternoon|aft|eve|evening|lunch|tea|\d|half|quarter|after|before|gone|last|just|[.,]))/

const simple: readonly { form: RegExp; back: number; how: Day['how'] }[] = [
  { form: /\b(?:the )?(?:day before (?:yesterday|yday|yest)|night before last|day b4 yesterday)\b/, back: 2, how: 'yesterday' },
  { form: /\b(?:late |early )?last (?:night|nite|nyt|nght|evening|eve)\b|\b(?:yesterday|yday|yest) (?:night|nite)\b/, back: 1,
    how: 'last_night' },
  { form: /\b(?:yesterday|yday|yest|ystd|ysterday|yesturday|yersterday|yestrday|yesterdy|yestaday|yestday|yesrday|yesteday|y'day|yestersay)s?\b/,
    back: 1, how: 'yesterday' },
  { form: /\b(?:tonight|tonite|2nite|2night|tonigh|2nyt)\b/, back: 0, how: 'tonight' },
  { form: /\b(?:earlier )?(?:today|2day|todays|this (?=morn|mornin|morning|afternoon|aft|arvo|evening|eve|am|pm|lunch|tea))/, back: 0,
    how: 'today' },
]

const weekdayIn = (text: string, today: number): Day | null => {
  const match = longDay.exec(text) ?? shortDay.exec(text)
  if (!match) return null
  const wanted = weekdays.indexOf((match[2] ?? '').replace(/^teu/, 'tue').slice(0, 3))
  const back = (dateOf(today).weekday - wanted + 7) % 7
  const place = { from: match.index, to: match.index + match[0].length }
  if (back > 0) return { number: today - back, how: 'weekday', ...place }
  const before = match[1] === 'last' || match[3] !== undefined
  return { number: before ? today - 7 : today, how: before ? 'weekday' : 'weekday_today', ...place }
}

/** "The 12th": the last one that has been. */
const dayOfMonth = (text: string, today: number): Day | null => {
  const match = /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/.exec(text)
  if (!match) return null
  const { year, month } = dateOf(today)
  const day = Number(match[1])
  const candidates = [0, 1, 2].map((back) => ({ y: month - back < 1 ? year - 1 : year, m: ((month - back + 11) % 12) + 1 }))
    .filter(({ y, m }) => realDate(y, m, day)).map(({ y, m }) => dayNumber(y, m, day)).filter((number) => number <= today)
  const number = candidates[0]
  return number === undefined ? null : { number, how: 'date', from: match.index, to: match.index + match[0].length }
}

export const findDay = (text: string, today: number): Day | 'impossible' | null => {
  const year = dateOf(today).year
  const date = findDate(text.replace(/\bmay (?=have|be\b|well|just|not|want|go)/, 'mxy '), year)
  if (date === 'impossible') return date
  if (date) {
    if (date.year !== null && (date.year > year || date.year < year - 1)) return 'impossible'
    const thisYear = dayNumber(date.year ?? year, date.month, date.day)
    const number = date.year === null && thisYear > today ? dayNumber(year - 1, date.month, date.day) : thisYear
    return number > today ? 'impossible' : { number, how: date.year === null ? 'date' : 'year', from: date.from, to: date.to }
  }
  for (const { form, back, how } of simple) {
    const match = form.exec(text)
    if (match) return { number: today - back, how, from: match.index, to: match.index + match[0].length }
  }
  return weekdayIn(text, today) ?? dayOfMonth(text, today)
}

/** A part of the day: its usual hour, when it begins, and which half of the clock a bare hour beside it means. */
export type Part = { hours: readonly number[]; begins: number; half: 'am' | 'pm' | 'night'; whole: boolean }

const part = (hours: number | readonly number[], begins: number, half: Part['half'], whole = false): Part =>
  ({ hours: typeof hours === 'number' ? [hours] : hours, begins, half, whole })

const parts: readonly (readonly [RegExp, Part])[] = [
  [/\b(?:before|b4) school\b/, part(8.25, 8.25, 'am')],
  [/\b(?:after|end of|out of|finish(?:ed|ing)?) school\b|\bschool (?:finish(?:ed)?|ended|let out|kicked out|run home)\b|\bhome ?time\b|\bafterschool\b/,
    part(15.5, 15, 'pm')],
  [/\b(?:for|to) school\b|\bschool run\b/, part(8.5, 8, 'am')],
  [/\b(?:just |straight |right )?after (?:lunch|lunchtime)\b/, part(13.5, 13.5, 'pm')],
  [/\b(?:just )?before (?:lunch|lunchtime)\b/, part(11.75, 11.5, 'am')],
  [/\blunch ?(?:time|break|hour)?\b|\bdinner hour\b/, part(12.5, 12, 'pm')],
  [/\bafter breakfast\b/, part(8.5, 8, 'am')],
  [/\bbreakfast ?(?:time)?\b|\bbrekkie\b/, part(8, 7, 'am')],
  [/\b(?:just )?before (?:tea|teatime|tea time)\b/, part(16.5, 16, 'pm')],
  [/\b(?:just |straight |right )?after (?:tea|teatime|tea time)\b/, part(18, 17.5, 'pm')],
  [/\btea ?time\b|\b(?:for|at) (?:his |her |their )?tea\b|^tea$/, part(17, 16.5, 'pm')],
  [/\b(?:just |straight |right )?after (?:dinner|dinnertime|dinner time)\b/, part([13.5, 19], 0, 'pm')],
  [/\bdinner ?(?:time)?\b/, part([12.5, 18], 0, 'pm')],
  [/\bsupper ?(?:time)?\b/, part(20, 19, 'pm')],
  [/\bbreak ?time\b/, part(11, 10, 'am')],
  [/\bbed ?time\b/, part(21, 20, 'pm')],
  [/\bfirst thing\b/, part(7.5, 6, 'am')],
  [/\b(?:early|small|wee) hours\b|\bmiddle of (?:the )?night\b/, part(3, 0, 'am', true)],
  [/\bearly (?:this |on |in the |yesterday )?morn(?:ing|in)?\b/, part(6.5, 5, 'am', true)],
  [/\bmid ?-?morning\b/, part(10.5, 10, 'am', true)],
  [/\b(?:late|mid) ?-?(?:this |yesterday )?afternoon\b/, part(16, 15, 'pm', true)],
  [/\bmorn(?:ing|in)?s?\b|\bmornings?\b/, part(9, 5, 'am', true)],
  [/\b(?:afternoon|afternoons|aft|arvo|avo|afternon)\b/, part(15, 12, 'pm', true)],
  [/\b(?:evening|eve|evenin|evning)\b/, part(19, 17, 'night', true)],
  [/\b(?:late at night|late (?:last|fri|sat|sun|mon)?\w* ?night)\b/, part(23, 22, 'night', true)],
  [/\b(?:night|nite|tonight|tonite|2nite|2night)\b/, part(22, 19, 'night', true)],
]

export const findPart = (text: string): Part | null => parts.find(([form]) => form.test(text))?.[1] ?? null
