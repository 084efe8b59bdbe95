/** Who is on duty, and by when they will have read it: hour by hour through both changes of the clocks, against times worked out by hand. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { Opening, Rota } from '../../../content/shape.ts'
import { nextMorning, nobody, onDuty, readBy, rotaOf } from '../../../src/duty/rota.ts'
import { readRota } from '../../../src/duty/rota-text.ts'
import { readSettings } from '../../../src/settings.ts'
import { instant } from '../../../src/vocabulary.ts'

const zone = 'Europe/London'
const at = (iso: string) => instant(Date.parse(iso))
const iso = (when: number | null) => (when === null ? null : new Date(when).toISOString().slice(0, 16))
const names = (rota: Rota, when: string) => onDuty(rota, at(when), zone).map(({ key }) => key)
const one = (opening: Opening): Rota => ({ people: [{ key: 'jo', name: 'Jo', role: 'duty_worker', area: 'portsmouth', phone: '+447700900180' }], shifts: [{ who: 'jo', opening }] })
const office = one({ open: 'at', spells: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:00' }], bankHolidays: 'closed' })

/** Wall hours in England: the clocks went forward on 28 March 2027 and back on 31 October 2027, at 01:00 UTC. */
const wall = (ms: number) => {
  const summer = ms >= Date.parse('2027-03-28T01:00:00Z') && ms < Date.parse('2027-10-31T01:00:00Z')
  return new Date(ms + (summer ? 3_600_000 : 0))
}

test.each(['2027-03-26T00:00:00Z', '2027-10-29T00:00:00Z'])('every quarter of an hour for five days from %s: days by day, nights by night, the manager always', (from) => {
  const rota = rotaOf(demoRota, 'portsmouth')
  for (let ms = Date.parse(from); ms < Date.parse(from) + 5 * 24 * 3_600_000; ms += 900_000) {
    const hour = wall(ms).getUTCHours()
    expect(onDuty(rota, instant(ms), zone).map(({ key }) => key), new Date(ms).toISOString()).toEqual(hour >= 8 && hour < 20 ? ['jo', 'sam'] : ['priya', 'sam'])
    // Somebody is always there, so everything is read within its time.
    expect(readBy(rota, 'emergency', instant(ms), zone)).toBe(ms + 30 * 60_000)
    expect(readBy(rota, 'concern', instant(ms), zone)).toBe(ms + 60 * 60_000)
  }
})

test('with nobody on the rota nobody is on duty and nothing is read', () => {
  for (const rota of [nobody, rotaOf(demoRota, 'plymouth')]) {
    expect(onDuty(rota, at('2027-06-01T12:00:00Z'), zone)).toEqual([])
    expect(readBy(rota, 'emergency', at('2027-06-01T12:00:00Z'), zone)).toBeNull()
    expect(readBy(rota, 'concern', at('2027-06-01T12:00:00Z'), zone)).toBeNull()
  }
})

test.each([
  // A Friday evening in winter: Monday, 9:30. In summer 9:30 is 8:30 UTC.
  ['2027-01-15T18:00:00Z', null, '2027-01-18T09:30'],
  ['2027-07-16T18:00:00Z', null, '2027-07-19T08:30'],
  // Over each change of the clocks: 9:30 on the wall of the Monday after.
  ['2027-03-26T18:00:00Z', null, '2027-03-30T08:30'], // Good Friday; Easter Monday is a bank holiday
  ['2027-10-29T18:00:00Z', null, '2027-11-01T09:30'],
  // In hours: within the half hour, within the hour.
  ['2027-01-15T10:00:00Z', '2027-01-15T10:30', '2027-01-15T11:00'],
  // The hour, or the ladder, would end after the last of them has gone: nobody is told at once.
  ['2027-01-15T16:29:00Z', '2027-01-15T16:59', '2027-01-18T09:30'],
  ['2027-01-15T16:31:00Z', null, '2027-01-18T09:30'],
  // Before they come, the same morning; and exactly at half past nine within the hour.
  ['2027-01-15T06:00:00Z', null, '2027-01-15T09:30'],
  ['2027-01-15T09:30:00Z', '2027-01-15T10:00', '2027-01-15T10:30'],
])('office hours at %s: an emergency by %s, a concern by %s', (when, emergency, concern) => {
  expect(iso(readBy(office, 'emergency', at(when), zone))).toBe(emergency)
  expect(iso(readBy(office, 'concern', at(when), zone))).toBe(concern)
})

test('without a road that comes to somebody of itself no text says that anybody is being told of an emergency; a concern is read at the console', () => {
  const deskOnly: Rota = { ...office, people: office.people.map(({ phone: _, ...person }) => person) }
  expect(iso(readBy(deskOnly, 'emergency', at('2027-01-15T10:00:00Z'), zone))).toBeNull()
  expect(iso(readBy(deskOnly, 'concern', at('2027-01-15T10:00:00Z'), zone))).toBe('2027-01-15T11:00')
})

test('somebody who is written down as not there is told of nothing, and reads nothing', () => {
  const away = (does: 'absent' | 'covers', from: string, until: string): Rota => ({ ...office, changes: [{ who: 'jo', does, from: at(from), until: at(until) }] })
  const friday = away('absent', '2027-01-15T10:15:00Z', '2027-01-15T17:00:00Z')
  expect(['2027-01-15T09:30:00Z', '2027-01-15T10:00:00Z'].map((when) => iso(readBy(friday, 'emergency', at(when), zone)))).toEqual(['2027-01-15T10:00', null])
  expect(iso(readBy(friday, 'concern', at('2027-01-15T10:00:00Z'), zone))).toBe('2027-01-18T09:30')
  expect(iso(readBy(away('covers', '2027-01-16T08:00:00Z', '2027-01-16T12:00:00Z'), 'concern', at('2027-01-15T18:00:00Z'), zone))).toBe('2027-01-16T09:30')
})

test('a morning at which nobody is there is no morning', () => {
  const nights = one({ open: 'at', spells: [{ days: ['sat'], from: '22:00', until: '06:00' }], bankHolidays: 'as_other_days' })
  expect(nextMorning(nights, at('2027-01-15T06:00:00Z'), zone)).toBeNull()
  expect(names(nights, '2027-01-17T05:59:00Z')).toEqual(['jo'])
  expect(names(nights, '2027-01-17T06:00:00Z')).toEqual([])
})

test('one area\'s people are never another\'s', () => {
  const gateshead = rotaOf(demoRota, 'gateshead')
  expect(gateshead.people.every(({ area }) => area === 'gateshead')).toBe(true)
  expect(names(gateshead, '2027-01-15T10:00:00Z')).toEqual(['ali', 'kit'])
  expect(names(gateshead, '2027-01-15T20:00:00Z')).toEqual([])
})

test('a rota is read from one line, each person once with all their shifts', () => {
  const read = readRota('portsmouth=Jo Reed, duty worker, mon-fri 08:00-20:00; portsmouth=Jo Reed, duty worker, sat 10:00-12:00; portsmouth=Sam O’Hara, Manager, always;', ['portsmouth'])
  if (!read.ok) throw new Error(read.wrong.join())
  expect(read.rota.people.map(({ key, role }) => [key, role])).toEqual([['portsmouth-jo-reed', 'duty_worker'], ['portsmouth-sam-o-hara', 'manager']])
  expect(names(read.rota, '2027-01-16T11:00:00Z')).toEqual(['portsmouth-jo-reed', 'portsmouth-sam-o-hara'])
  expect(names(read.rota, '2027-01-16T13:00:00Z')).toEqual(['portsmouth-sam-o-hara'])
  expect(readRota('none', ['portsmouth'])).toEqual({ ok: true, rota: nobody })
})

test('who they are in Slack, before or after the number, once for all their shifts; two of either are refused', () => {
  const read = readRota('portsmouth=Jo Reed, duty worker, sat 10:00-12:00, U012AB3CD; portsmouth=Jo Reed, duty worker, mon-fri 08:00-20:00, 07700 900180; portsmouth=Sam, Manager, always, 07700 900181, W0SAM77', ['portsmouth'])
  expect(read.ok && read.rota.people.map(({ phone, slack }) => [phone, slack])).toEqual([['+447700900180', 'U012AB3CD'], ['+447700900181', 'W0SAM77']])
  expect(readRota('portsmouth=Jo Reed, manager, always, U012AB3CD, U012AB3CE', ['portsmouth'])).toMatchObject({ ok: false, wrong: ['entry 1: has more than a telephone, a Slack user and an account'] })
})

test('a telephone on which somebody is paged, once for all their shifts', () => {
  const read = readRota('portsmouth=Jo Reed, duty worker, mon-fri 08:00-20:00, 07700 900180; portsmouth=Jo Reed, duty worker, sat 10:00-12:00; portsmouth=Sam, Manager, always', ['portsmouth'])
  expect(read.ok && read.rota.people.map(({ phone }) => phone)).toEqual(['+447700900180', undefined])
  expect(readRota('portsmouth=Jo Reed, manager, always, ring me', ['portsmouth'])).toMatchObject({ ok: false, wrong: ['entry 1: its telephone number cannot be read'] })
  const real = readSettings({ ROTA: 'portsmouth=Jo Reed, manager, always, 07911 123456' })
  expect(real.ok ? '' : real.problems.join()).toMatch(/the demo pages only drama numbers/)
  expect(real.ok ? '' : real.problems.join()).not.toContain('7911')
})

test.each([
  ['leeds=Jo Reed, manager, always', /its area is not one of/], ['portsmouth=, manager, always', /has no name/], ['portsmouth=Jo Reed, boss, always', /its role/],
  ['portsmouth=Jo Reed, manager, sometimes', /its hours/], ['portsmouth=Jo Reed, manager, mon-fri 08:00-01:30', /its hours/], ['portsmouth=Jo Reed, manager, mon-fri 8-20', /its hours/],
  [';', /no entry/],
])('%s is refused, and the name is not said back', (text, wrong) => {
  const read = readRota(text, ['portsmouth'])
  expect(read).toMatchObject({ ok: false, wrong: [expect.stringMatching(wrong)] })
  expect(JSON.stringify(read)).not.toContain('Jo')
})

test('the account by which somebody signs in: one each, by address, subject or object id, in any of their entries', () => {
  const read = (text: string) => readRota(text, ['portsmouth'])
  const signIns = (text: string) => {
    const found = read(text)
    return found.ok ? found.rota.people.map(({ signIn }) => signIn) : found.wrong
  }
  expect(signIns('portsmouth=Jo Reed, manager, always, jo.reed@council.example, 07700 900180; portsmouth=Al Day, manager, always, oid:0f3a-11; portsmouth=Bo Day, manager, always, sub:00u_a|b=1')).toEqual(['jo.reed@council.example', 'oid:0f3a-11', 'sub:00u_a|b=1'])
  expect(signIns('portsmouth=Jo Reed, manager, mon-fri 08:00-20:00, a@b.example; portsmouth=Jo Reed, manager, sat-sun 08:00-20:00')).toEqual(['a@b.example'])
  expect(signIns('portsmouth=Jo Reed, manager, always, a@b.example, sub:abc')).toEqual(['entry 1: has more than a telephone, a Slack user and an account'])
  expect(signIns('portsmouth=Jo Reed, manager, always, a@b.example; portsmouth=Al Day, manager, always, A@B.example')).toEqual(['two people have the same account'])
})
