/** Ages, birth dates and heights. */
import { describe, expect, test } from 'vitest'
import { ask, outcome, question } from './asking.ts'

const age = question('age')
const years = (n: number) => ({ years: n })
const born = (n: number, date: string) => ({ years: n, born: date })

const ages: [string, unknown][] = [
  ['14', years(14)], ['14.', years(14)], ['14yo', years(14)], ['14 yrs', years(14)], ['14 years old', years(14)], ['14 y/o', years(14)], ['fourteen', years(14)], ['shes 14', years(14)], ["he's only 13", years(13)], ['aged 12', years(12)], ['ten', years(10)],
  ['１４', years(14)], ['1️⃣4️⃣', years(14)], ['١٤', years(14)], ['nearly 15', years(14)], ['almost 10', years(9)], ['turns 13 next week', years(12)], ["he's 9 on friday", years(8)], ['shes 14 in march', years(13)], ['not 14 yet', years(13)],
  ['just turned 13', years(13)], ['14 and a half', years(14)], ['14½', years(14)], ['14 1/2', years(14)], ['yr 9', years(13)], ['year 9', years(13)], ['year 5', years(9)], ['reception', years(4)], ['13 or 14', years(13)], ['13-14', years(13)], ['14/15', years(14)], ['about 14', years(14)],
  ['18 months', years(1)], ['6 weeks', years(0)], ['11.5', years(11)], ['14 years old and her sister is 9', years(14)],
  ['born 3/4/2012', born(14, '2012-04-03')], ['3rd april 2012', born(14, '2012-04-03')], ['03.04.12', born(14, '2012-04-03')], ['dob 3-4-12', born(14, '2012-04-03')], ['2012-04-03', born(14, '2012-04-03')], ['3 4 2012', born(14, '2012-04-03')], ['14, born 3/4/2012', born(14, '2012-04-03')],
  ['21/11/2012', born(14, '2012-11-21')], ['22/11/2012', born(13, '2012-11-22')], ['29/2/2012', born(14, '2012-02-29')], ['5 December 2011', born(14, '2011-12-05')],
  ['26', '(unread)'], ['31/2/2012', '(unread)'], ['4/13/2012', '(unread)'], ['3/4/2030', '(unread)'], ['1/1/1980', '(unread)'], ['old', '(unread)'], ['07700 900123', '(unread)'], ['dont know', '(not_known)'], ['skip', '(skip)'], ['5ft', '(unread)'],
]
const notAges = ['sorry i meant last seen half 4', 'she got in at 3', 'he left at 4', 'hes 2 hours late', '3 hours ago', 'half 4', 'she was seen at 5 by the shops', 'last seen 3', 'since 4', 'he will be 10 mins', 'about 4 oclock', 'with 2 mates', 'the number 9 bus came and he got on', 'she texted me at about 6', 'he is 5 miles away', 'i rang 3 of his friends and nobody knows anything']
const agesInWords: [string, number][] = [['sorry i meant 13', 13], ['14 she left at 4', 14], ['14, left school at 3', 14], ['my son is 12', 12], ['my daughter Ellie is 13', 13], ['i think hes about 15 not sure', 15], ['Jake 14', 14], ['girl 13', 13], ['he turned 13 last week', 13], ['she is 15 tall for her age', 15]]
describe('an age among other words', () => {
  test.each(notAges)('%j is none', (said) => expect(outcome(age, said)).toBe('(unread)'))
  test.each(agesInWords)('%j is %j', (said, n) => expect(outcome(age, said)).toEqual(years(n)))
})
describe('age', () => {
  test.each(ages)('%j is %j', (said, value) => expect(outcome(age, said)).toEqual(value))
  test.each(['nearly 15', 'year 9', '13 or 14', 'about 14', 'shes 14 in march', '15 born 3/4/2012'])('%j is a guess, and said back', (said) => {
    expect(ask(age, said)).toMatchObject({ certainty: 'guessed', readBack: expect.stringMatching(/^1[34]/) })
  })
  test('the birthday counts on the local day, on both sides of midnight in summer time', () => {
    expect(outcome(age, '1/7/2012', '2026-06-30T22:59:00Z')).toEqual(born(13, '2012-07-01'))
    expect(outcome(age, '1/7/2012', '2026-06-30T23:01:00Z')).toEqual(born(14, '2012-07-01'))
  })
})

const height = question('height')
const heights: [string, unknown][] = [
  ["5'4", 163], ["5'4\"", 163], ['5’4”', 163], ['5 ft 4', 163], ['5ft4in', 163], ['5foot4', 163], ['5 foot 4', 163], ['five four', 163], ['five foot four', 163], ['about 5 4', 163], ['5.4', 163], ['5ft', 152], ['six foot', 183], ['5 11', 180], ['5 and a half feet', '(unread)'],
  ['5 ft 4 and a half', 163], ['1.62m', 162], ['1.62', 162], ['1m62', 162], ['1,62', 162], ['162', 162], ['162cm', 162], ['162 cm tall', 162], ['64 inches', 163], ['54', '(unread)'], ['taller than me', '(unread)'], ['300', '(unread)'], ['tall', '(unread)'], ['dont know', '(not_known)'],
]
describe('height', () => {
  test.each(heights)('%j is %j', (said, cm) => expect(outcome(height, said)).toEqual(typeof cm === 'number' ? { cm } : cm))
  test.each(['about 5 4', '5.4', '5ft 3 or 4', 'nearly 6ft'])('%j is a guess', (said) => expect(ask(height, said)).toMatchObject({ certainty: 'guessed' }))
})
