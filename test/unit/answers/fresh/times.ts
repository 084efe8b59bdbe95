/**
 * British dates and times in fresh words, written before the readers were looked at. Each: what is said, the instant it comes to (UTC), and
 * how many minutes either way are as good (0 where none is given). `null`: nothing may be guessed.
 */
export type SaidTime = readonly [said: string, at: string | null, tolerance?: number]

const day = 12 * 60

export const times: readonly { now: string; where: string; said: readonly SaidTime[] }[] = [
  { where: 'Saturday evening', now: '2026-11-21T20:00:00Z', said: [
    ['ten to nine last night', '2026-11-20T20:50Z'], ['this time yesterday', '2026-11-20T20:00Z', 15], ['bout twenty past seven this mornin', '2026-11-21T07:20Z'], ['quarter 2 four', '2026-11-21T15:45Z'],
    ['qtr past 6', '2026-11-21T18:15Z'], ['hlf 5', '2026-11-21T17:30Z'], ['half five-ish', '2026-11-21T17:30Z'], ['gone half 4', '2026-11-21T16:30Z', 10], ['just gone 4', '2026-11-21T16:00Z', 10], ['just before 5', '2026-11-21T17:00Z', 10],
    ['5 mins ago', '2026-11-21T19:55Z'], ['bout an hr ago', '2026-11-21T19:00Z'], ['2hrs ago', '2026-11-21T18:00Z'], ['two and a half hours ago', '2026-11-21T17:30Z'], ['an hour and 20 minutes ago', '2026-11-21T18:40Z'],
    ['3/4 of an hour ago', '2026-11-21T19:15Z'], ['three quarters of an hour ago', '2026-11-21T19:15Z'], ['yesterday evening around 7', '2026-11-20T19:00Z'], ['last night 10ish', '2026-11-20T22:00Z'], ['yday teatime', '2026-11-20T17:00Z', 30],
    ['yest at 16.40', '2026-11-20T16:40Z'], ['Thursday', '2026-11-19T12:00Z', day], ['thurs night', '2026-11-19T22:00Z', 120], ['weds about half 8 in the morning', '2026-11-18T08:30Z'], ['tues', '2026-11-17T12:00Z', day], ['last tuesday', '2026-11-17T12:00Z', day],
    ['the day before yesterday', '2026-11-19T12:00Z', day], ['day before yesterday at 6pm', '2026-11-19T18:00Z'], ['2 nights ago', '2026-11-19T22:00Z', 180], ['20.15 last night', '2026-11-20T20:15Z'], ['8 oclock this morning', '2026-11-21T08:00Z'],
    ['nine o clock last night', '2026-11-20T21:00Z'], ['6 pm today', '2026-11-21T18:00Z'], ['at six this evening', '2026-11-21T18:00Z'], ['five and twenty to six', '2026-11-21T17:35Z'], ['5 past 4', '2026-11-21T16:05Z'], ['twenty five past four', '2026-11-21T16:25Z'],
    ['quarter of an hour ago', '2026-11-21T19:45Z'], ['first thing this morning', '2026-11-21T08:00Z', 90], ['around lunch yesterday', '2026-11-20T12:30Z', 60], ['last night after tea', '2026-11-20T18:00Z', 90], ['bedtime last night', '2026-11-20T21:30Z', 90],
    ['breakfast time', '2026-11-21T08:00Z', 60], ['midday', '2026-11-21T12:00Z'], ['half past midnight', '2026-11-21T00:30Z'], ['about 1 in the morning', '2026-11-21T01:00Z'], ['quarter to midnight', '2026-11-20T23:45Z'], ['2 days ago', '2026-11-19T12:00Z', day],
    ['a couple of days ago', '2026-11-19T12:00Z', day], ['a week ago today', '2026-11-14T12:00Z', day], ['since thursday teatime', '2026-11-19T17:00Z', 30], ['friday the 20th at 9 in the evening', '2026-11-20T21:00Z'], ['20th november 2026 at 21:10', '2026-11-20T21:10Z'],
    ['20/11 9.10pm', '2026-11-20T21:10Z'], ['20-11-26 2110', '2026-11-20T21:10Z'], ['19:00hrs', '2026-11-21T19:00Z'], ['1900 hours', '2026-11-21T19:00Z'], ['approx 17:45', '2026-11-21T17:45Z'], ['roughly 5', '2026-11-21T17:00Z'], ['no later than 6', '2026-11-21T18:00Z'],
    ['it was 3 maybe half 3', '2026-11-21T15:15Z', 15], ['between half 3 and 4', '2026-11-21T15:45Z', 15], ['4 or 5', '2026-11-21T16:30Z', 30], ['6:30 PM yesterday', '2026-11-20T18:30Z'], ['6-30pm', '2026-11-21T18:30Z'], ['18h30', '2026-11-21T18:30Z'],
    ['half eight this morning when i left for work', '2026-11-21T08:30Z'], ['he walked out at ten past 2 this afternoon', '2026-11-21T14:10Z'], ['she went up to bed at 10 last night', '2026-11-20T22:00Z'], ['last nite', '2026-11-20T22:00Z', 180],
    ['2nite bout 6', '2026-11-21T18:00Z'], ['tonite 7.15', '2026-11-21T19:15Z'], ['this aft about 2', '2026-11-21T14:00Z'], ['saturday lunch', '2026-11-21T12:30Z', 60], ['yesterday morning, quarter past 8', '2026-11-20T08:15Z'],
    ['erm about 4 i think, could be later', '2026-11-21T16:00Z'], ['4pm, no sorry 5pm', '2026-11-21T17:00Z'], ['half 3 no half 4', '2026-11-21T16:30Z'], ['5 not 4', '2026-11-21T17:00Z'], ['a while ago', null], ['ages ago', null], ['next week', null], ['in 10 minutes', null],
  ] },
  { where: 'just after midnight', now: '2026-11-21T00:20:00Z', said: [
    ['ten to twelve', '2026-11-20T23:50Z'], ['about 11', '2026-11-20T23:00Z'], ['half an hour ago', '2026-11-20T23:50Z'], ['tonight about 9', '2026-11-20T21:00Z'], ['this evening', '2026-11-20T19:30Z', 180], ['friday teatime', '2026-11-20T17:00Z', 30],
    ['quarter past 12', '2026-11-21T00:15Z'], ['5 past midnight', '2026-11-21T00:05Z'],
  ] },
  { where: 'the morning the clocks went forward', now: '2026-03-29T09:00:00Z', said: [
    ['this time yesterday', '2026-03-28T09:30Z', 30], ['ten to nine last night', '2026-03-28T20:50Z'], ['half 2 this morning', '2026-03-29T01:30Z'], ['quarter to 1 this morning', '2026-03-29T00:45Z'], ['12 hours ago', '2026-03-28T21:00Z'], ['9 this morning', '2026-03-29T08:00Z'],
    ['since friday', '2026-03-27T12:00Z', day],
  ] },
  { where: 'the morning the clocks went back', now: '2026-10-25T10:00:00Z', said: [
    ['ten to nine last night', '2026-10-24T19:50Z'], ['this time yesterday', '2026-10-24T09:30Z', 30], ['half 2 this morning', '2026-10-25T02:30Z'], ['quarter to 1 this morning', '2026-10-24T23:45Z'], ['3 this morning', '2026-10-25T03:00Z'], ['at 10 last night', '2026-10-24T21:00Z'],
    ['14 hours ago', '2026-10-24T20:00Z'],
  ] },
  { where: 'inside the hour that comes twice', now: '2026-10-25T01:20:00Z', said: [['an hour ago', '2026-10-25T00:20Z'], ['tonight at 9', '2026-10-24T20:00Z'], ['midnight', '2026-10-24T23:00Z']] },
  { where: 'Monday morning', now: '2026-11-23T10:00:00Z', said: [
    ['sat just gone', '2026-11-21T12:00Z', day], ['sat just gone about 3', '2026-11-21T15:00Z'], ['fri just gone at 9pm', '2026-11-20T21:00Z'], ['saturday night about 11', '2026-11-21T23:00Z'], ['last sat 6pm', '2026-11-21T18:00Z'], ['sun 22nd 8pm', '2026-11-22T20:00Z'],
    ['the other day', null], ['yesterday 3 in the afternoon', '2026-11-22T15:00Z'], ['since friday after school', '2026-11-20T15:30Z', 45], ['half 8 this morning at the school gate', '2026-11-23T08:30Z'], ['left for school at quarter past 8', '2026-11-23T08:15Z'],
    ['monday morning', '2026-11-23T09:00Z', 120], ['last night about twenty to 8', '2026-11-22T19:40Z'],
  ] },
]
