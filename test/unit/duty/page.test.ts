/** The ladder over telephones: hour by hour of a week that ends summer time, minute by minute of an alert that nobody takes. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { Rota } from '../../../content/shape.ts'
import { nextPage, pagesDue } from '../../../src/duty/page.ts'
import { rotaOf } from '../../../src/duty/rota.ts'
import { pageDue } from '../../../src/act/page.ts'
import { lineOf, pureHouse } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, conversationId, inboundId, instant, type Alert, type Severity } from '../../../src/vocabulary.ts'

const zone = 'Europe/London'
const MINUTE = 60_000
const withPhones = (area: string): Rota => {
  const { people, shifts } = rotaOf(demoRota, area)
  return { shifts, people: people.map((one, n) => ({ ...one, phone: `+44770090018${n}` })) }
}
const portsmouth = withPhones('portsmouth')
const alert = (at: number, severity: Severity = 'emergency', more: Partial<Alert> = {}): Alert =>
  ({ id: 'a', conversation: conversationId('c'), severity, topic: 'suicide', code: 'WL-2', at: instant(at), ...more })
const toldAt = (rota: Rota, at: number, minutes: number) => pagesDue(alert(at), rota, instant(at + minutes * MINUTE), zone).map(({ to }) => to.key)

test('each hour of the week in which the clocks go back: somebody at once, the next at 5, all at 15, the manager at 30, and again each half hour', () => {
  for (let hour = 0; hour < 8 * 24; hour += 1) {
    const at = Date.parse('2027-10-27T00:20:00Z') + hour * 60 * MINUTE
    for (const minutes of [0, 4, 5, 14, 15, 29, 30, 59, 60, 95]) expect(toldAt(portsmouth, at, minutes).length, `${new Date(at).toISOString()} ${minutes}`).toBeGreaterThan(0)
    for (const minutes of [30, 60, 600]) expect(toldAt(portsmouth, at, minutes)).toContain('sam')
  }
  // Half past nine in the evening: Priya is on, and Sam, the manager.
  const evening = Date.parse('2027-10-27T20:30:00Z')
  expect([0, 5, 15, 30].map((minutes) => toldAt(portsmouth, evening, minutes))).toEqual([['priya'], ['sam'], ['priya', 'sam'], ['sam', 'priya']])
})

test.each([['an ordinary week', '2027-06-07T00:20:00Z', 168], ['the week in which the clocks go forward', '2027-03-22T00:20:00Z', 168], ['the week in which they go back', '2027-10-25T00:20:00Z', 169]])('%s: each hour has a road, the first page is due at once, and each rung at its own minute', (_name, from, hours) => {
  for (let hour = 0; hour < hours; hour += 1) {
    const at = Date.parse(from) + hour * 60 * MINUTE
    const rungs = new Map<number, string[]>()
    for (let due: number | null = at; due !== null && due - at <= 60 * MINUTE; due = nextPage(alert(at), instant(due))) rungs.set((due - at) / MINUTE, toldAt(portsmouth, at, (due - at) / MINUTE))
    expect([...rungs.keys()], new Date(at).toISOString()).toEqual([0, 5, 15, 30, 60])
    for (const [minutes, told] of rungs) expect(told.length, `${new Date(at).toISOString()} ${minutes}`).toBeGreaterThan(0)
    expect([rungs.get(30)?.includes('sam'), rungs.get(60)?.includes('sam')]).toEqual([true, true])
  }
})

test('an area may have a ladder of its own', () => {
  const quick: Rota = { ...portsmouth, onCall: { ladder: [{ minutes: 0, who: 'everyone_on_duty' }, { minutes: 3, who: 'manager' }], replyMinutes: 30, testAt: '09:00' } }
  const evening = Date.parse('2027-10-27T20:30:00Z')
  expect([0, 2, 3, 33].map((minutes) => pagesDue(alert(evening), quick, instant(evening + minutes * MINUTE), zone).map(({ id }) => id))).toEqual([
    ['page:a:0:priya', 'page:a:0:sam'], ['page:a:0:priya', 'page:a:0:sam'], ['page:a:3:sam', 'page:a:3:priya'], ['page:a:33:sam', 'page:a:33:priya']])
  expect([0, 3, 33].map((minutes) => ((nextPage(alert(evening), instant(evening + minutes * MINUTE), quick) ?? 0) - evening) / MINUTE)).toEqual([3, 33, 63])
})

test('one rung at a time, each once: a name for each rung and person', () => {
  const at = Date.parse('2027-10-27T20:30:00Z')
  const ids = new Set<string>()
  for (let minutes = 0; minutes <= 120; minutes += 1) for (const { id } of pagesDue(alert(at), portsmouth, instant(at + minutes * MINUTE), zone)) ids.add(id)
  expect([...ids]).toEqual(['page:a:0:priya', 'page:a:5:sam', 'page:a:15:priya', 'page:a:15:sam', ...[30, 60, 90, 120].flatMap((minutes) => [`page:a:${minutes}:sam`, `page:a:${minutes}:priya`])])
  // Found after an outage: the last rung alone.
  expect(toldAt(portsmouth, at, 47)).toEqual(['sam', 'priya'])
})

test('the next rung is ever ahead, and never fades', () => {
  const at = Date.parse('2027-10-27T20:30:00Z')
  expect([0, 4, 5, 14, 15, 29, 30, 59, 60, 24 * 60].map((minutes) => (nextPage(alert(at), instant(at + minutes * MINUTE)) ?? 0) - at).map((ms) => ms / MINUTE))
    .toEqual([5, 5, 15, 15, 30, 30, 60, 60, 90, 24 * 60 + 30])
})

test('acknowledged or over, nobody is paged; a concern pages nobody; a changed row still does', () => {
  const at = Date.parse('2027-10-27T20:30:00Z')
  const by = { by: 'jo', at: instant(at) }
  for (const one of [alert(at, 'emergency', { acknowledged: by }), alert(at, 'emergency', { resolved: { ...by, outcome: 'referred', log: '', notes: '' } }), alert(at, 'concern'), alert(at, 'service')]) {
    expect([pagesDue(one, portsmouth, instant(at + 40 * MINUTE), zone), nextPage(one, instant(at))]).toEqual([[], null])
  }
  expect(pagesDue(alert(at, 'emergency', { forged: true }), portsmouth, instant(at), zone)).toHaveLength(1)
})

test('out of hours the manager is the road; without telephones there is none', () => {
  const night = Date.parse('2027-10-27T02:00:00Z')
  expect([0, 5, 15, 30].map((minutes) => toldAt(withPhones('gateshead'), night, minutes))).toEqual([['kit'], ['kit'], ['kit'], ['kit']])
  expect(toldAt({ ...portsmouth, people: portsmouth.people.map(({ phone: _, ...one }) => one) }, night, 30)).toEqual([])
})

test('a page goes to the rota of the alert\'s own area alone, whoever else has a telephone', async () => {
  const at = Date.parse('2026-11-23T11:00:00Z')
  const { house, clock } = pureHouse(at)
  const rota: Rota = { shifts: demoRota.shifts, people: demoRota.people.map((one, n) => ({ ...one, phone: `+44770090018${n}` })) }
  const areas = ['portsmouth', 'gateshead', 'staffordshire'].map(areaCode)
  const withRota = { ...house, rota }
  for (const [n, area] of ['portsmouth', 'gateshead', 'staffordshire'].entries()) {
    await takeTurn(withRota, { id: inboundId(`sms:SM${n}`), area: areaCode(area), at: instant(at), from: { line: lineOf(area, 'child') }, knock: { kind: 'said', text: 'im going to kill myself tonight' } }, area)
  }
  clock.set(at + 40 * MINUTE)
  await pageDue(withRota, areas)
  for (const area of areas) {
    const rows = await house.store.area(area).outbox.claim(house.world.realNow(), 50, 30)
    const paged = rows.flatMap(({ kind, to }) => (kind === 'page' && to.channel === 'sms' ? [to] : []))
    const own = rota.people.filter((one) => one.area === area).map(({ phone }) => phone)
    expect(paged.filter(({ theirs }) => !own.some((phone) => phone === theirs)), area).toEqual([])
    expect(paged.length > 0, area).toBe(own.length > 0)
    expect(new Set(paged.map((line) => line.ours)).size, area).toBeLessThanOrEqual(1)
  }
})
