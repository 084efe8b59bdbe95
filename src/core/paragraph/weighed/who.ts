/** Who could be the child or the writer, of all who are named; and which of all the numbers could be the child's age. */
import { yearsNow } from '../child-age.ts'
import { peopleIn, type Named } from '../people.ts'
import type { Telling } from '../telling.ts'
import type { Candidate } from './candidates.ts'
import { cuesAround, type Mark } from './marks.ts'

/** Where a name with its surname ends. */
const pastName = (marks: readonly Mark[], from: number, { name }: Named): number => {
  const rest = new Set(name.toLowerCase().split(' ').slice(1))
  let to = from + 1
  while (rest.has(marks[to]?.word.replace(/'s$/, '') ?? '')) to += 1
  return to
}

export const namesIn = (t: Telling, marks: readonly Mark[]): Candidate[] => {
  const { named } = peopleIn(t)
  const places = named.map((one) => marks.flatMap(({ named: mark }, i) => (mark === one.mark ? [i] : [])))
  const most = Math.max(0, ...places.map((at) => at.length))
  return named.map((one, i): Candidate => {
    const at = places[i] ?? []
    return {
      value: one.name, said: one.name,
      cues: [...new Set([
        ...at.flatMap((from) => cuesAround(marks, from, pastName(marks, from, one))), `times ${Math.min(4, at.length)}`, `of ${Math.min(5, named.length)}`,
        ...(one.sure ? ['sure'] : []), ...(at.length === most ? ['most'] : []),
      ])],
    }
  })
}

const byWord = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(' ')
const digits = /^(\d{1,2})(?:-?(?:yo|yr|yrs|y\/o|y|year|years)(?:-?olds?)?)?$/
const notYet = /\b(?:nearly|almost|coming up|going on|turning|about to be|about to turn|not quite)(?: to)? $/
const clock = /^(?::|\.\d| ?[ap]m\b|ish)/
const old = /^ ?-?(?:years?|yrs?|yr|yo|y\/o)\b/
/** Under these many years, and no number at all of a child. */
const stages = [4, 8, 11, 13, 16, 18] as const
const oldest = 19

export const agesIn = (t: Telling, marks: readonly Mark[]): Candidate[] => {
  const found = marks.flatMap((mark, i) => {
    const number = digits.exec(mark.word)?.[1]
    const said = number === undefined ? byWord.indexOf(mark.word) : Number(number)
    if (said < 2 || said > oldest || clock.test(t.low.slice(mark.end, mark.end + 4))) return []
    const lead = notYet.exec(t.low.slice(Math.max(0, mark.at - 24), mark.at))?.[0] ?? ''
    const years = yearsNow(t, { lead, digits: String(said), words: t.low.slice(Math.max(0, mark.at - 16), mark.end), end: mark.end })
    if (years === null) return []
    const stage = stages.find((one) => said < one)
    const isOld = mark.word.length > 2 && number !== undefined ? true : old.test(t.low.slice(mark.end, mark.end + 12))
    return [{ years, said: mark.word, cues: [...cuesAround(marks, i, i + 1), `under ${stage ?? 'none'}`, number === undefined ? 'in words' : 'in digits', ...(isOld ? ['years old'] : [])] }]
  })
  return found.map(({ years, said, cues }) => {
    const again = found.filter((one) => one.years === years).length > 1
    return { value: { years }, said, cues: again ? [...cues, 'again'] : cues }
  })
}
