/**
 * Signposting: each hour of two weeks around both changes of the clocks, for every area, speaker and need, against hours typed here by hand;
 * and what is shown in live, row by row. Nothing is picked or left without saying why.
 */
import { expect, test } from 'vitest'
import { areaList, areas } from '../../content/areas/index.ts'
import { helplines, type HelplineKey } from '../../content/helplines.ts'
import { needs } from '../../content/helplines/needs.ts'
import { needKeys, type Helpline, type Need } from '../../content/shape.ts'
import { factStanding, standingOf } from '../../src/core/good-for.ts'
import { sayReach, waysOf } from '../../src/core/reach.ts'
import { signpost, type Seeker } from '../../src/core/signpost.ts'
import { instant, type Channel, type Speaker } from '../../src/vocabulary.ts'

const speakers: readonly Speaker[] = ['unknown', 'parent', 'carer', 'someone_else', 'young_person', 'practitioner']
const noon = instant(Date.parse('2026-11-25T12:00Z'))
const seek = (over: Partial<Seeker> & { need: Need }) => signpost({ speaker: 'young_person', age: null, at: noon, channel: 'sms', area: areas.portsmouth, mode: 'demo', ...over })
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key)

// ── Hours, typed by hand from the sources ────────────────────────────────────

/** [first hour, hour after the last] by day of the week, Sunday first. Not in the table: day and night. `null`: nobody knows, so never open. */
const nine5 = [null, [9, 17], [9, 17], [9, 17], [9, 17], [9, 17], null] as const
const typed: Record<string, readonly (readonly [number, number] | null)[] | null> = {
  missing_people: Array.from({ length: 7 }, () => [9, 23] as const), centrepoint: nine5, karma_nirvana: nine5,
  nspcc: nine5.map((day) => day && [10, 16] as const), youngminds_parents: nine5.map((day) => day && [9.5, 16] as const),
  crimestoppers: null, ceop: null, become: null, coram_voice: null, nyas: null, family_lives: null, mens_advice: null, modern_slavery: null,
  forced_marriage_unit: null, shelter: null, frank: null,
}
/** Easter falls in the first fortnight, and the second has none. */
const easter2027 = ['2027-03-26', '2027-03-29']
const weeks = ['2027-03-21', '2026-10-18'].map((first) => Array.from({ length: 14 * 24 }, (_, hour) => Date.parse(`${first}T00:00Z`) + hour * 3_600_000)).flat()
const changes = [[Date.parse('2026-10-25T01:00Z'), 0], [Date.parse('2027-03-28T01:00Z'), 1]] as const
/** Summer time until 25 October 2026, 1am UTC, and again from 28 March 2027, 1am UTC. */
const wall = (at: number) => new Date(at + (at < changes[0][0] || at >= changes[1][0] ? 3_600_000 : 0))

const isOpenByHand = (key: string, at: number): boolean => {
  if (!(key in typed)) return true
  const there = wall(at)
  const hours = typed[key]?.[there.getUTCDay()]
  const hour = there.getUTCHours() + there.getUTCMinutes() / 60
  if (!hours || (key !== 'missing_people' && easter2027.includes(there.toISOString().slice(0, 10)))) return false
  return hour >= hours[0] && hour < hours[1]
}

test.each(areaList.map((area) => [area.name, area] as const))('%s: at every hour somebody is open to everyone, and nobody closed is said to be open', (_, area) => {
  let looked = 0
  const wrong: string[] = []
  for (const at of weeks) for (const speaker of speakers) for (const need of needKeys) {
    const { now } = signpost({ need, speaker, age: null, at: instant(at), channel: 'sms', area, mode: 'demo' })
    looked += 1
    const closed = now.filter(({ key }) => !key.startsWith('front_door') && !isOpenByHand(key, at))
    if (now.length === 0 || closed.length > 0) wrong.push(`${new Date(at).toISOString()} ${speaker} ${need}: ${keys(closed).join() || 'nobody'}`)
  }
  expect(wrong).toEqual([])
  expect(looked).toBe(2 * 14 * 24 * speakers.length * needKeys.length)
})

test('the hours typed here open and close what is picked', () => {
  const opened = (key: HelplineKey, need: Need, speaker: Speaker = 'parent') => weeks.filter((at) => keys(seek({ need, speaker, at: instant(at) }).now).includes(key)).length
  const byHand = (key: HelplineKey) => weeks.filter((at) => isOpenByHand(key, at)).length
  expect([opened('missing_people', 'child_missing'), opened('nspcc', 'hurt_by_someone'), opened('youngminds_parents', 'help_for_me'), opened('karma_nirvana', 'forced_marriage')])
    .toEqual((['missing_people', 'nspcc', 'youngminds_parents', 'karma_nirvana'] as const).map(byHand))
  expect([byHand('missing_people'), byHand('nspcc')]).toEqual([28 * 14, 18 * 6])
  // Whole hours are looked at, so that half past nine is first seen at ten.
  expect(byHand('youngminds_parents')).toBe(18 * 6)
})

test('the council\'s door: by day its number, by night the other, both where nobody has read the hours', () => {
  const door = (area: Seeker['area'], at: string) => seek({ need: 'nowhere_to_stay', age: 16, area, at: instant(Date.parse(at)) })
  const reach = (of: ReturnType<typeof door>) => [...of.now, ...of.checkHours].filter(({ key }) => key.startsWith('front_door')).map((pick) => pick.reach)
  expect(reach(door(areas.gateshead, '2026-11-25T12:00Z'))).toEqual(['ring 0191 433 2653'])
  expect(reach(door(areas.gateshead, '2026-11-27T16:45Z'))).toEqual(['ring 0191 477 0844'])
  expect(reach(door(areas.plymouth, '2026-12-25T12:00Z'))).toEqual(['ring 01752 668000'])
  expect(reach(door(areas.gateshead, '2026-12-25T12:00Z'))).toEqual(['ring 0191 477 0844'])
  // By summer time it is half past eight: shut on Easter Monday, open on the day after.
  expect(['2027-03-29T07:30Z', '2027-03-30T07:30Z'].map((at) => reach(door(areas.plymouth, at)))).toEqual([['ring 01752 346984'], ['ring 01752 668000']])
  expect(reach(door(areas.staffordshire, '2026-11-25T03:00Z'))).toEqual(['ring 01782 234234', 'ring 0300 111 8007, at night 0345 604 2886'])
  expect(door(areas.staffordshire, '2026-11-25T12:00Z').checkHours.map(({ why }) => why).join()).toMatch(/nobody has read its hours, so both numbers/)
})

// ── Who ──────────────────────────────────────────────────────────────────────

test('age and speaker decide', () => {
  expect(keys(seek({ need: 'suicidal', age: 14 }).now)).toEqual(['emergency', 'childline', 'shout', 'papyrus', 'nhs_111', 'samaritans'])
  const parent = seek({ need: 'suicidal', speaker: 'parent' })
  expect(keys(parent.now)).toEqual(['emergency', 'shout', 'papyrus', 'nhs_111', 'samaritans'])
  expect(parent.left).toContainEqual({ key: 'childline', why: 'it is for a child who speaks for themselves' })
  expect(seek({ need: 'talk', age: 22 }).left).toContainEqual({ key: 'childline', why: 'it is for anyone under 19, and they are 22' })
  expect(seek({ need: 'nowhere_to_stay', age: 13 }).left).toContainEqual({ key: 'centrepoint', why: expect.stringMatching(/16 to 25.*they are 13/) })
  // Who has not said who they are may be a child.
  const unknown = keys(seek({ need: 'afraid_at_home', speaker: 'unknown' }).now)
  expect(unknown).toContain('childline')
  expect(unknown).not.toContain('domestic_abuse')
  expect(keys(seek({ need: 'afraid_at_home', speaker: 'parent' }).now)).toContain('domestic_abuse')
})

test('the channel and what they can use decide how', () => {
  const of = (channel: Channel, key: string) => seek({ need: 'talk', channel }).now.find((pick) => pick.key === key)?.reach
  expect([of('sms', 'childline'), of('web', 'childline')]).toEqual(['ring 0800 1111', 'ring 0800 1111 or chat at childline.org.uk'])
  expect([of('sms', 'missing_people'), of('sms', 'shout')]).toEqual(['ring or text 116 000', 'text SHOUT to 85258'])
  const silent = seek({ need: 'talk', ways: ['text'] })
  expect(keys(silent.now)).toEqual(['shout', 'missing_people'])
  expect(silent.left.find(({ key }) => key === 'childline')?.why).toBe('it cannot be reached in a way that they can use')
  // Nothing here can be written to, so 999 stands all the same.
  expect(keys(seek({ need: 'in_care', ways: ['text'] }).now)).toEqual(['emergency'])
  expect(seek({ need: 'online' }).checkHours.find(({ key }) => key === 'ceop')?.reach).toBe('go to ceop.police.uk/safety-centre')
  const row = helplines.find(({ key }) => key === 'railway_police')
  expect(row && sayReach(row, waysOf(row, { channel: 'sms' }))).toBe('ring 0800 40 50 40 or text 61016')
})

test('each pick says why: the need, for whom, the hour, the way, how sure; each closed one when it opens', () => {
  const night = seek({ need: 'message_home', age: 15, at: instant(Date.parse('2026-11-25T03:00Z')) })
  expect(night.later.map(({ key, why }) => `${key}: ${why}`)).toEqual([
    'missing_people: they pass a message on and do not say where it came from; for young people away from home, and families of someone missing; '
    + 'closed now: 9am to 11pm, every day; opens Wednesday 9:00 am; to be had by call or text; always shown',
  ])
  expect(night.now[0]).toEqual({
    key: 'childline', name: 'Childline', reach: 'ring 0800 1111', state: 'open',
    why: 'they can be there while a child rings home; for anyone under 19; they are 15; open now: described as day and night; not checked; '
      + 'to be had by call; a demonstration; no person has checked it',
  })
  for (const need of needKeys) for (const speaker of speakers) {
    const { now, checkHours, later, left } = seek({ need, speaker })
    for (const { why, key } of [...now, ...checkHours, ...later]) expect(why.split('; ').length, `${need} ${key}`).toBeGreaterThanOrEqual(4)
    for (const { why, key } of left) expect(why.length, `${need} ${key}`).toBeGreaterThan(10)
    const asked = needs[need].lines.filter(({ line }) => line !== 'front_door').map(({ line }) => line)
    const told = keys([...now, ...checkHours, ...later, ...left])
    expect(asked.filter((line) => !told.includes(line)), 'nothing is passed over in silence').toEqual([])
  }
})

test('every line of the directory is for some need, and every need ends in something that live always shows', () => {
  const used = new Set(Object.values(needs).flatMap(({ lines }) => lines.map(({ line }) => line)))
  expect(helplines.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([])
  for (const need of needKeys) for (const speaker of speakers) for (const at of weeks.slice(0, 24)) {
    expect(seek({ need, speaker, mode: 'live', at: instant(at) }).now.length, `${need} ${speaker}`).toBeGreaterThan(0)
  }
})

// ── What live shows (law 10) ─────────────────────────────────────────────────

const row = (key: HelplineKey, over: Partial<Helpline> = {}) => ({ key, expires: '2027-02-20', checked: { status: 'unverified' as const }, ...over })
const signed = { checked: { status: 'checked' as const, by: 'A. Lead', on: '2026-11-23' } }

test('live: unchecked is not shown; past its date the lines of the night say "check hours"; three are always there', () => {
  const shown = (key: HelplineKey, over: Partial<Helpline>, today: string) => standingOf(row(key, over), 'live', today).shown
  expect((['childline', 'shout', 'nhs_111', 'samaritans'] as const).map((key) => shown(key, {}, '2026-12-01'))).toEqual(['no', 'no', 'no', 'no'])
  expect((['childline', 'samaritans'] as const).map((key) => shown(key, signed, '2027-02-20'))).toEqual(['yes', 'yes'])
  expect((['childline', 'shout', 'nhs_111', 'samaritans', 'papyrus'] as const).map((key) => shown(key, signed, '2027-02-21'))).toEqual(['check_hours', 'check_hours', 'check_hours', 'no', 'no'])
  expect((['emergency', 'police', 'missing_people'] as const).map((key) => shown(key, {}, '2031-01-01'))).toEqual(['yes', 'yes', 'yes'])
  expect(standingOf(row('samaritans'), 'demo', '2031-01-01')).toEqual({ shown: 'yes', why: 'a demonstration; past its date, 2027-02-20' })
})

test('live, as it stands today: nobody has checked anything, so the three and no more, 116 000 with its hours', () => {
  const live = (at: string) => seek({ need: 'message_home', mode: 'live', at: instant(Date.parse(at)) })
  expect(keys(live('2026-11-25T12:00Z').now)).toEqual(['missing_people', 'police', 'emergency'])
  const night = live('2026-11-25T03:00Z')
  expect([keys(night.now), keys(night.later)]).toEqual([['police', 'emergency'], ['missing_people']])
  expect(night.later[0]?.why).toMatch(/closed now: 9am to 11pm, every day; opens Wednesday/)
  expect(night.left).toContainEqual({ key: 'childline', why: 'no person has checked it' })
  expect(seek({ need: 'nowhere_to_stay', mode: 'live' }).left).toContainEqual({ key: 'front_door.Portsmouth', why: 'no person has checked it' })
  // 2029 is past every date and past the list of bank holidays: still the three.
  expect(keys(live('2029-06-01T12:00Z').now)).toEqual(['missing_people', 'police', 'emergency'])
})

test('a fact of an area holds as long as what it is about: a number ninety days, a rule a year', () => {
  const fact = { seen: '2026-11-22', ...signed }
  expect(['2027-02-21', '2027-02-22'].map((day) => factStanding('outOfHours', fact, 'live', day).shown)).toEqual(['yes', 'no'])
  expect(['2027-11-23', '2027-11-24'].map((day) => factStanding('strategyMeeting', fact, 'live', day).shown)).toEqual(['yes', 'no'])
  expect(factStanding('outOfHours', { seen: '2026-11-22', checked: { status: 'unverified' } }, 'live', '2026-11-23').why).toBe('no person has checked it')
})
