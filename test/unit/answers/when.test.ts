/** British times, always in the past, right across both changes of the clocks. */
import { describe, expect, test } from 'vitest'
import { ask, outcome, question } from './asking.ts'

const when = question('when')
const at = (time: string, precision = 'minute') => ({ at: `${time}:00.000Z`, precision })
const [today, yesterday] = ['2026-11-21', '2026-11-20']

const times: [string, unknown][] = [
  ['half 3 yday', at(`${yesterday}T15:30`)], ['half three yesterday', at(`${yesterday}T15:30`)], ['quarter to 4', at(`${today}T15:45`)], ['ten to one this afternoon', at(`${today}T12:50`)], ['quarter past four', at(`${today}T16:15`)], ['25 to 4', at(`${today}T15:35`)], ['5 to 4', at(`${today}T15:55`)], ['ten past three', at(`${today}T15:10`)],
  ['about teatime', at(`${today}T17:00`, 'about')], ['tea time', at(`${today}T17:00`, 'about')], ['just after lunch', at(`${today}T13:30`, 'about')], ['lunchtime', at(`${today}T12:30`, 'about')], ['dinner time', at(`${today}T18:00`, 'about')], ['before school', at(`${today}T08:15`, 'about')], ['after school', at(`${today}T15:30`, 'about')],
  ['this morning', at(`${today}T09:00`, 'part_of_day')], ['yesterday afternoon', at(`${yesterday}T15:00`, 'part_of_day')], ['last night', at(`${yesterday}T22:00`, 'part_of_day')], ['friday night', at(`${yesterday}T22:00`, 'part_of_day')], ['tonight', at(`${today}T20:00`, 'part_of_day')],
  ['since Friday', at(`${yesterday}T12:00`, 'day')], ['yesterday', at(`${yesterday}T12:00`, 'day')], ['the 12th', at('2026-11-12T12:00', 'day')], ['monday morning', at('2026-11-16T09:00', 'part_of_day')],
  ['last night about 10', at(`${yesterday}T22:00`, 'about')], ['last night at 2', at(`${today}T02:00`)], ['half 12 last night', at(`${today}T00:30`)], ['friday night about 11', at(`${yesterday}T23:00`, 'about')], ['Friday 8pm', at(`${yesterday}T20:00`)],
  ['10pm', at(`${yesterday}T22:00`)], ['22:10', at(`${yesterday}T22:10`)], ['2210', at(`${yesterday}T22:10`)], ['0730', at(`${today}T07:30`)], ['7.30am', at(`${today}T07:30`)], ['7:30', at(`${today}T19:30`)], ['730pm', at(`${today}T19:30`)], ['5 p.m.', at(`${today}T17:00`)],
  ['around 4ish', at(`${today}T16:00`, 'about')], ['since 4', at(`${today}T16:00`)], ["5 o'clock", at(`${today}T17:00`)], ['4', at(`${today}T16:00`)], ['9', at(`${today}T09:00`)], ['7', at(`${today}T19:00`)], ['4 in the afternoon', at(`${today}T16:00`)], ['10 at night', at(`${yesterday}T22:00`)],
  ['between 4 and 5', at(`${today}T16:00`, 'about')], ['4-5pm', at(`${today}T16:00`, 'about')], ['noon', at(`${today}T12:00`)], ['midnight', at(`${today}T00:00`)], ['midnight friday', at(`${today}T00:00`)],
  ['an hour ago', at(`${today}T19:00`, 'about')], ['couple of hours ago', at(`${today}T18:00`, 'about')], ['20 mins ago', at(`${today}T19:40`, 'about')], ['an hour and a half ago', at(`${today}T18:30`, 'about')], ['half an hour ago', at(`${today}T19:30`, 'about')], ['about 3 hours', at(`${today}T17:00`, 'about')],
  ['been gone 2 hours', at(`${today}T18:00`, 'about')], ['2 days ago at 4pm', at('2026-11-19T16:00')], ['now', at(`${today}T20:00`, 'about')], ['just now', at(`${today}T20:00`, 'about')],
  ['12/11 at 9', at('2026-11-12T21:00')], ['12 nov 9pm', at('2026-11-12T21:00')], ['nov 19th at 6pm', at('2026-11-19T18:00')], ['19/11/2026 18:00', at('2026-11-19T18:00')], ['25/12 at 10am', at('2025-12-25T10:00')], ['not sure, about 4', at(`${today}T16:00`, 'about')], ['he left at 8 for school', at(`${today}T08:00`)],
  ['tonight at 9', '(unread)'], ['tomorrow', '(unread)'], ['30/2 at 4', '(unread)'], ['99:99', '(unread)'], ['last week', '(unread)'], ['14 yr old', '(unread)'], ['4 people', '(unread)'], ['with 2 mates', '(unread)'], ['12/11/1990', '(unread)'], ['she sat at home', '(unread)'], ['dont know', '(not_known)'], ['skip', '(skip)'],
]
describe('at 8pm on Saturday 21 November 2026', () => {
  test.each(times)('%j is %j', (said, value) => expect(outcome(when, said)).toEqual(value))
})

test.each([
  ['about teatime', 'Sat 21 Nov, about 5pm'], ['10pm', 'Fri 20 Nov, 10pm'], ['midnight', 'Sat 21 Nov, midnight (Fri night)'], ['this morning', 'Sat 21 Nov, morning'], ['since Friday', 'Fri 20 Nov'], ['4', 'Sat 21 Nov, 4pm'], ['dinner time', 'Sat 21 Nov, about 6pm'], ['half 3', 'Sat 21 Nov, 3:30pm'],
])('%j is said back as %j', (said, readBack) => expect(ask(when, said)).toMatchObject({ certainty: 'guessed', readBack }))

test.each(['4pm', '16:30', 'yesterday at 4pm', 'Friday 8pm', 'last night about 10', 'noon', '12 nov 9pm', '4 in the afternoon'])('%j needs no guess', (said) => expect(ask(when, said)).toMatchObject({ certainty: 'answered' }))

describe('after midnight', () => {
  const now = '2026-11-21T00:30:00Z'
  test.each([
    ['tonight at 10', at(`${yesterday}T22:00`)], ['10pm', at(`${yesterday}T22:00`)], ['last night', at(`${yesterday}T22:00`, 'part_of_day')], ['half 11', at(`${yesterday}T23:30`)], ['12', at(`${today}T00:00`)], ['yesterday at 4pm', at(`${yesterday}T16:00`)], ['4', at(`${yesterday}T16:00`)],
  ])('%j is %j', (said, value) => expect(outcome(when, said, now)).toEqual(value))
})

test('dinner is at midday for those who write in the afternoon', () => {
  expect(outcome(when, 'dinner time', '2026-11-21T15:00:00Z')).toEqual(at(`${today}T12:30`, 'about'))
})

test('a bare hour of the small hours is meant only where night or morning is said', () => {
  expect(outcome(when, '4', '2026-11-21T05:00:00Z')).toEqual(at(`${yesterday}T16:00`))
  expect(outcome(when, '4am', '2026-11-21T05:00:00Z')).toEqual(at(`${today}T04:00`))
  expect(outcome(when, '4', '2026-11-21T09:00:00Z')).toEqual(at(`${yesterday}T16:00`))
})

describe('at three in the morning, the afternoon before', () => {
  const now = '2026-11-21T03:00:00Z'
  test.each([
    ['left school at half 3', at(`${yesterday}T15:30`)], ['got back from school at 4', at(`${yesterday}T16:00`)], ['half 1', at(`${yesterday}T13:30`)], ['2', at(`${yesterday}T14:00`)], ['about 5', at(`${yesterday}T17:00`, 'about')], ['quarter past 2', at(`${yesterday}T14:15`)], ['he went out at 7', at(`${yesterday}T19:00`)],
    ['today at 4', at(`${yesterday}T16:00`)], ['finished football training at 6', at(`${yesterday}T18:00`)], ['had his tea at 5 then went', at(`${yesterday}T17:00`)], ['last night left school at half 3', at(`${yesterday}T15:30`)], ['between 4 and 5', at(`${yesterday}T16:00`, 'about')],
    ['2am', at(`${today}T02:00`)], ['half 1 this morning', at(`${today}T01:30`)], ['last night at 2', at(`${today}T02:00`)], ['1 at night', at(`${today}T01:00`)], ['tonight at 2', at(`${today}T02:00`)], ['woke up at 2 and she was gone', at(`${today}T02:00`)], ['01:30', at(`${today}T01:30`)], ['9', at(`${yesterday}T21:00`)], ['half 11', at(`${yesterday}T23:30`)], ['an hour ago', at(`${today}T02:00`, 'about')],
  ])('%j is %j', (said, value) => expect(outcome(when, said, now)).toEqual(value))
  test.each(['left school at half 3', '4', 'today at 4'])('%j is a guess, and said back', (said) => expect(ask(when, said, now)).toMatchObject({ certainty: 'guessed', readBack: expect.stringContaining('Fri 20 Nov') }))
  test('at breakfast, beside school or football', () => {
    expect(outcome(when, 'left football at 6', '2026-11-21T09:00:00Z')).toEqual(at(`${yesterday}T18:00`))
    expect(outcome(when, 'left for work at 6', '2026-11-21T09:00:00Z')).toEqual(at(`${today}T06:00`))
    expect(outcome(when, '6', '2026-11-21T09:00:00Z')).toEqual(at(`${today}T06:00`))
  })
})

describe('clocks forward, Sunday 29 March 2026', () => {
  const now = '2026-03-29T09:00:00Z' // 10am BST
  test.each([
    ['midnight', at('2026-03-29T00:00')], ['8am', at('2026-03-29T07:00')], ['last night about 10', at('2026-03-28T22:00', 'about')], ['yesterday at 4pm', at('2026-03-28T16:00')], ['2 hours ago', at('2026-03-29T07:00', 'about')], ['half 1 last night', at('2026-03-29T01:30')], ['9am', at('2026-03-29T08:00')],
  ])('%j is %j', (said, value) => expect(outcome(when, said, now)).toEqual(value))
})

describe('clocks back, Sunday 25 October 2026', () => {
  const now = '2026-10-25T10:00:00Z' // 10am GMT
  test.each([
    ['midnight', at('2026-10-24T23:00')], ['last night about 10', at('2026-10-24T21:00', 'about')], ['yesterday at 4pm', at('2026-10-24T15:00')], ['8am', at('2026-10-25T08:00')], ['12 hours ago', at('2026-10-24T22:00', 'about')], ['half 12 last night', at('2026-10-24T23:30')], ['01:30', at('2026-10-25T00:30')],
  ])('%j is %j', (said, value) => expect(outcome(when, said, now)).toEqual(value))
  test('the hour that comes twice is the earlier, and the reading back says which', () => {
    expect(ask(when, '01:30', now)).toMatchObject({ certainty: 'guessed', readBack: 'Sun 25 Oct, 1:30am (before the clocks went back)' })
  })
})
