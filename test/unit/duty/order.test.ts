/** The order of the duty page's list: an emergency stands above all else, and what has waited longest above what has just begun, so that nobody buries it. */
import { expect, test } from 'vitest'
import { demoRota, topicNames } from '../../../content/duty.ts'
import { inPlaces } from '../../../src/http/duty-lines.ts'
import { conversationId, instant, type Alert } from '../../../src/vocabulary.ts'

const now = Date.parse('2026-11-21T21:00:00Z')
const alert = (id: string, severity: Alert['severity'], minutesAgo: number, topic = 'held'): Alert =>
  ({ id, conversation: conversationId('c'.repeat(8)), severity, topic, code: id, at: instant(now - minutesAgo * 60_000) })
const order = (alerts: readonly Alert[]) => inPlaces(alerts, { rota: demoRota, timeZone: 'Europe/London', now: instant(now), unreached: new Set<string>(), by: { key: 'jo', role: 'duty_worker' } }).needs_me_now.map(({ code }) => code)

test('emergencies that nobody has, in the order in which they fall due, above what is overdue', () => {
  expect(order([alert('old concern', 'concern', 60 * 30), alert('old emergency', 'emergency', 50), alert('fresh emergency', 'emergency', 1), alert('older concern', 'concern', 60 * 40)]))
    .toEqual(['old emergency', 'fresh emergency', 'older concern', 'old concern'])
})
test('one that somebody has had too long stands beneath them', () => {
  const held: Alert = { ...alert('in hand', 'emergency', 300), acknowledged: { by: 'jo', at: instant(now - 200 * 60_000) } }
  expect(order([held, alert('fresh emergency', 'emergency', 1)])).toEqual(['fresh emergency', 'in hand'])
})
test('"I need help now" is headed by what they asked', () => expect(topicNames['help_now']).toBe('asks for help now'))
