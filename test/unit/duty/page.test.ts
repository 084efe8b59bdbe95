/** The ladder over telephones: hour by hour of a week that ends summer time, minute by minute of an alert that nobody takes. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { Rota } from '../../../content/shape.ts'
import { nextPage, pagesDue } from '../../../src/duty/page.ts'
import { rotaOf } from '../../../src/duty/rota.ts'
import { conversationId, instant, type Alert, type Severity } from '../../../src/vocabulary.ts'

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
  expect(toldAt(rotaOf(demoRota, 'portsmouth'), night, 30)).toEqual([])
})
