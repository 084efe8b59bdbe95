import { expect, test } from 'vitest'
import { byCode, deliveryOf, retryOf } from '../../../src/channels/twilio/policy.ts'

const refusal = (status: number, code?: number, attempt = 1, retryAfter?: number) =>
  deliveryOf({ status, code, retryAfter, attempt, id: 'sms:SM1/0' })

test('every row says where it comes from', () => {
  for (const [code, row] of Object.entries(byCode)) expect([code, row.source]).toEqual([code, expect.stringMatching(/^(errors\/\d{5}|reliability\.md §\d)/)])
})

test.each([
  [21610, 'opted_out'], [21211, 'no_such_number'], [21614, 'no_such_number'], [21612, 'misconfigured'], [21408, 'misconfigured'],
  [21606, 'misconfigured'], [30002, 'misconfigured'], [30004, 'refused'], [30005, 'no_such_number'], [30006, 'no_such_number'],
  [30007, 'refused'], [30034, 'misconfigured'], [30036, 'too_late'],
] as const)('%i is not tried again: %s', (code, because) => {
  expect(refusal(400, code)).toEqual({ outcome: 'never', because, code: String(code) })
})

test('what is tried again, and by whom it is known', () => {
  expect(refusal(429, 20_429)).toMatchObject({ outcome: 'again', because: 'throttled' })
  expect(refusal(429)).toMatchObject({ outcome: 'again', because: 'throttled' })
  expect(refusal(503)).toMatchObject({ outcome: 'again', because: 'unreachable' })
  expect(refusal(400, 30_001)).toMatchObject({ outcome: 'again', because: 'throttled' })
  // Hours, not seconds: a handset that is off.
  expect(refusal(400, 30_003)).toMatchObject({ outcome: 'again', because: 'handset_off' })
  expect(refusal(400, 30_003)).toHaveProperty('afterSeconds', expect.closeTo(4_500, -3.3))
})

test('what may have been taken is never simply sent again', () => {
  for (const status of [408, 500, 502, 504, 520]) expect(refusal(status)).toEqual({ outcome: 'unknown' })
  expect(refusal(500, 20_500)).toEqual({ outcome: 'unknown' })
  expect(refusal(400, 30_008)).toEqual({ outcome: 'unknown' })
})

test('a code that nobody has heard of is refused, and kept for the person who looks', () => {
  expect(refusal(400, 99_999)).toEqual({ outcome: 'never', because: 'refused', code: '99999' })
  expect(refusal(418)).toEqual({ outcome: 'never', because: 'refused', code: 'http 418' })
  expect(refusal(404)).toEqual({ outcome: 'never', because: 'misconfigured', code: 'http 404' })
  // A word that every object has is no code.
  expect(deliveryOf({ status: 400, code: 'constructor', retryAfter: undefined, attempt: 1, id: 'x' })).toEqual({ outcome: 'never', because: 'refused', code: 'constructor' })
})

test('ever more slowly, not all at once, never sooner than they ask', () => {
  const seconds = (attempt: number, id = 'a', retryAfter?: number) => {
    const delivery = deliveryOf({ status: 503, code: undefined, retryAfter, attempt, id })
    return delivery.outcome === 'again' ? delivery.afterSeconds : Number.NaN
  }
  const waits = Array.from({ length: 60 }, (_, n) => seconds(n + 1))
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(Math.max(...waits)).toBeLessThanOrEqual(30)
  expect(new Set(Array.from({ length: 200 }, (_, n) => seconds(6, `sms:SM${n}/0`))).size).toBeGreaterThan(8)
  expect(seconds(1, 'a', 120)).toBe(120)
})

test('what a receipt says later: out of reach, a full queue and an unknown error may pass, and nothing else is sent again', () => {
  const again = [...Object.keys(byCode), '99999', 'constructor', ''].filter((code) => retryOf(code) !== null)
  expect(again).toEqual(['30001', '30003', '30008'])
  expect(retryOf(null)).toBeNull()
  // reliability.md §1.3: at most two for a handset, one for what nobody knows.
  expect([retryOf('30003')?.tries, retryOf('30008')?.tries]).toEqual([2, 1])
  // All of it within the ten minutes for which an answer is good.
  for (const code of again) {
    const { afterSeconds = 0, tries = 0 } = retryOf(code) ?? {}
    expect(Array.from({ length: tries }, (_, n) => afterSeconds * (n + 1)).reduce((sum, one) => sum + one, 0), code).toBeLessThan(600)
  }
})
