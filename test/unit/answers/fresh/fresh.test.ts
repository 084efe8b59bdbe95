/** Fresh phrasings of every type of answer. Each type prints how many were read as their writer meant; what could not be read is never guessed. */
import { describe, expect, test } from 'vitest'
import { questions, type QuestionKey } from '../../../../content/questions/index.ts'
import { instant, type Answer } from '../../../../src/vocabulary.ts'
import { ask, outcome, question, yesUnsureNo } from '../asking.ts'
import { times } from './times.ts'
import { ages, asideFromText, choice, choices, heights, lists, names, phones, postcodes, sameAsBefore, yesNo } from './words.ts'

type Tried = { said: string; want: unknown; got: unknown; right: boolean }
const like = (want: unknown, got: unknown) => JSON.stringify(want)?.toLowerCase() === JSON.stringify(got)?.toLowerCase()
const tried = (said: string, want: unknown, got: unknown): Tried => ({ said, want, got, right: like(want, got) })

const near = (got: unknown, at: string | null, tolerance: number) => {
  if (at === null) return got === '(unread)'
  const read = got !== null && typeof got === 'object' && 'at' in got ? Date.parse(String(got.at)) : NaN
  return Math.abs(read - Date.parse(at)) <= tolerance * 60_000
}
const timed = times.flatMap(({ now, where, said }) => said.map(([words, at, tolerance = 0]): Tried => {
  const got = outcome(question('when'), words, now)
  return { said: `${words} (${where})`, want: at, got, right: near(got, at, tolerance) }
}))

const measured = heights.map(([said, cm, tolerance = 0]): Tried => {
  const got = outcome(question('height'), said)
  const read = got !== null && typeof got === 'object' && 'cm' in got ? Number(got.cm) : NaN
  return { said, want: cm, got, right: cm === null ? got === '(unread)' : Math.abs(read - cm) <= tolerance }
})

const chosen = (all: readonly (readonly [QuestionKey, string, unknown])[]) => all.map(([key, said, want]) => tried(`${key}: ${said}`, want, outcome(questions[key], said)))
const told: Answer = { said: 'red coat', value: 'red coat', at: instant(0), channel: 'sms', certainty: 'answered', before: [] }
const again = sameAsBefore.map((said) => {
  const reading = ask(question('text'), said, undefined, told)
  return tried(said, 'red coat', reading.kind === 'read' ? reading.value : `(${reading.kind})`)
})
const of = (type: 'age' | 'phone' | 'postcode' | 'name' | 'list' | 'text', all: readonly (readonly [string, unknown])[]) =>
  all.map(([said, want]) => tried(said, want, outcome(question(type), said)))

const types: Record<string, Tried[]> = {
  'yes or no': yesNo.map(([said, want]) => tried(said, want, outcome(question('yes_no', { options: yesUnsureNo }), said))),
  'one choice': chosen(choice), 'several choices': chosen(choices), ages: of('age', ages), times: timed, heights: measured, phones: of('phone', phones), postcodes: of('postcode', postcodes), names: of('name', names),
  lists: of('list', lists), 'same as before': again, 'not known and skip': of('text', asideFromText),
}

describe.each(Object.entries(types))('%s', (name, all) => {
  const read = all.filter(({ right }) => right).length
  process.stdout.write(`fresh answers, ${name}: ${all.length}, right ${read} (${Math.round((100 * read) / all.length)}%), `
    + `misread ${all.filter(({ right, got }) => !right && !String(got).startsWith('(')).length}\n`)
  test.each(all)('$said', ({ want, got, right }) => expect(right, `wanted ${JSON.stringify(want)}, got ${JSON.stringify(got)}`).toBe(true))
})
