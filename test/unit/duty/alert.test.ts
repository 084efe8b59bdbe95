/** The life of an alert and its clock: who may do what, in which order, and when it is late. */
import { expect, test } from 'vitest'
import type { DutyPerson } from '../../../content/shape.ts'
import { actOn, isStopped, type Act } from '../../../src/duty/alert.ts'
import { clockOf, placeOf } from '../../../src/duty/clock.ts'
import { sampleConversation } from '../../../src/tools/book/sample.ts'
import { conversationId, instant, type Alert, type Severity } from '../../../src/vocabulary.ts'

const jo: DutyPerson = { key: 'jo', name: 'Jo', role: 'duty_worker', area: 'portsmouth' }
const priya: DutyPerson = { ...jo, key: 'priya' }
const sam: DutyPerson = { ...jo, key: 'sam', role: 'manager' }
const minute = (n: number) => instant(Date.parse('2026-11-21T21:00:00Z') + n * 60_000)
const alert = (severity: Severity = 'emergency'): Alert => ({ id: 'a', conversation: conversationId('c'), severity, topic: 'suicide', code: 'WL-1', at: minute(0) })
const taken = { ...alert(), acknowledged: { by: 'jo', at: minute(3) } }
const close = (more: Partial<Extract<Act, { do: 'resolve' }>> = {}): Act => ({ do: 'resolve', outcome: 'spoken_to_child', log: '', notes: '', recorded: true, ...more })
const doing = (by: DutyPerson, isOpen = false) => ({ by, at: minute(5), isStopped: isOpen })

test('open, acknowledged, resolved: each by name and time', () => {
  const first = actOn(alert(), { do: 'acknowledge' }, doing(jo))
  expect(first).toEqual({ alert: { ...alert(), acknowledged: { by: 'jo', at: minute(5) } }, did: 'acknowledged' })
  expect(actOn(taken, close({ notes: ' rang her back ' }), doing(jo))).toEqual({
    alert: { ...taken, resolved: { by: 'jo', at: minute(5), outcome: 'spoken_to_child', log: '', notes: 'rang her back' } }, did: 'resolved' })
})

test.each([
  ['what nobody has in hand is not closed', alert(), close(), jo, 'not_in_hand'],
  ['nor taken up', alert(), { do: 'resume', quietly: true }, jo, 'not_in_hand'],
  ['what somebody else has is not closed', taken, close(), priya, 'in_other_hands'],
  ['nothing is closed without an outcome', taken, close({ outcome: null }), jo, 'no_outcome'],
  ['nor as rung to the police without their number', taken, close({ outcome: 'police_rung', log: '  ' }), jo, 'no_log'],
  ['nor before it stands in the council\'s record', taken, close({ recorded: false }), jo, 'not_recorded'],
  ['notes are no report', taken, close({ notes: 'x'.repeat(2_001) }), jo, 'too_long'],
  ['it is acknowledged once', taken, { do: 'acknowledge' }, jo, 'already_yours'],
  ['nobody is taken over from whom the page did not show', taken, { do: 'acknowledge', from: '' }, priya, 'taken_meanwhile'],
  ['nor where it was somebody else again', taken, { do: 'acknowledge', from: 'sam' }, priya, 'taken_meanwhile'],
  ['nobody is taken over from without a reason', taken, { do: 'acknowledge', from: 'jo' }, priya, 'no_take_over'],
  ['what is not stopped is not taken up', taken, { do: 'resume', quietly: false }, jo, 'not_stopped'],
  ['what is over is over', { ...taken, resolved: { by: 'jo', at: minute(4), outcome: 'referred', log: '', notes: '' } }, { do: 'acknowledge' }, sam, 'over'],
  ['what another hand has written is not acted on', { ...alert(), forged: true }, { do: 'acknowledge' }, sam, 'forged'],
] as [string, Alert, Act, DutyPerson, string][])('%s', (_, given, act, by, refused) => {
  expect(actOn(given, act, doing(by))).toEqual({ refused })
})

test('a manager may close what somebody else has, and anyone on duty may take it over', () => {
  expect(actOn(taken, close(), doing(sam))).toMatchObject({ did: 'resolved', alert: { resolved: { by: 'sam' } } })
  expect(actOn(taken, { do: 'acknowledge', from: 'jo', why: 'urgent' }, doing(priya))).toMatchObject({ alert: { acknowledged: { by: 'priya' } } })
  expect(actOn(taken, close({ outcome: 'false_alarm', recorded: false }), doing(jo))).toMatchObject({ did: 'resolved' })
  expect(actOn(taken, { do: 'resume', quietly: true }, doing(jo, true))).toMatchObject({ did: 'resumed_quietly' })
})

test.each([
  [0, 'duty_worker', 5, false], [4, 'duty_worker', 5, false], [5, 'next_on_rota', 15, true], [14, 'next_on_rota', 15, true],
  [15, 'everyone_on_duty', 30, true], [29, 'everyone_on_duty', 30, true], [30, 'manager', 30, true], [600, 'manager', 30, true],
] as const)('an emergency that nobody has, %i minutes on: with %s, next at %i, late %s', (now, who, due, isOverdue) => {
  expect(clockOf(alert(), minute(now), null)).toMatchObject({ stands: 'unread', rung: { who }, due: minute(due), isOverdue })
})

test('a concern is due when the rota says, within the hour where it says nothing, and late from then on', () => {
  expect(clockOf(alert('concern'), minute(59), minute(750))).toMatchObject({ due: minute(750), isOverdue: false, climbs: [] })
  expect(clockOf(alert('concern'), minute(750), minute(750))).toMatchObject({ isOverdue: true })
  expect(clockOf(alert('concern'), minute(60), null)).toMatchObject({ due: minute(60), isOverdue: true })
})

test('what is in hand is asked after; what is over is not', () => {
  expect(clockOf(taken, minute(62), null)).toMatchObject({ stands: 'in_hand', isOverdue: false, due: minute(63) })
  expect(clockOf(taken, minute(63), null)).toMatchObject({ isOverdue: true })
  expect(clockOf({ ...taken, resolved: { by: 'jo', at: minute(9), outcome: 'referred', log: '', notes: '' } }, minute(900), null)).toEqual({ stands: 'over' })
})

test('the list: emergencies and what is late first, mine that is late too, the rest waits', () => {
  const place = (given: Alert, now: number, by = jo) => placeOf(given, clockOf(given, minute(now), null), by)
  expect(place(alert(), 0)).toBe('needs_me_now')
  expect(place(alert('concern'), 10)).toBe('waiting')
  expect(place(alert('concern'), 61)).toBe('needs_me_now')
  expect(place(taken, 10)).toBe('waiting')
  expect(place(taken, 90)).toBe('needs_me_now')
  expect(place(taken, 90, priya)).toBe('waiting')
  expect(place({ ...taken, resolved: { by: 'jo', at: minute(9), outcome: 'referred', log: '', notes: '' } }, 90)).toBe('quiet')
})

test('stopped is: danger, and nobody has gone on, rung or come back since', () => {
  const stopped = { ...sampleConversation, milestones: { danger: minute(5) } }
  expect(isStopped(sampleConversation)).toBe(false)
  expect(isStopped(stopped)).toBe(true)
  expect(isStopped({ ...stopped, ended: minute(6) })).toBe(false)
  for (const since of ['went_on', 'rang', 'returned'] as const) {
    expect(isStopped({ ...stopped, milestones: { danger: minute(5), [since]: minute(6) } })).toBe(false)
    expect(isStopped({ ...stopped, milestones: { danger: minute(5), [since]: minute(4) } })).toBe(true)
  }
})
