/** The log: what happened is on it, and nobody's words, names or numbers are, whatever is thrown or cast at it. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeError, logLevels, makeLog } from '../../src/log.ts'
import type { LogEvent, LogLevel } from '../../src/log.ts'

const canaries = ['Amelia', 'Thistlewood', '07700900123', '447700900123', '07700 900123', 'Vicarage', 'hunter2', 'amelia@home.example']
const words = `Amelia Thistlewood rang from 07700900123 (+447700900123, 07700 900123)\n    at Amelia Vicarage (/home/amelia/Vicarage.ts:1:1)
    at 07700900123:12:3\n    at hunter2 amelia@home.example:1:1`

const collect = (level: LogLevel = 'trace', requestId?: string) => {
  const lines: string[] = []
  return { lines, ...makeLog({ level, write: (line) => lines.push(line), now: () => Date.UTC(2026, 10, 22, 3, 4, 5) }, requestId) }
}
/** What a careless or hostile caller could send past the types. */
const forced = (event: object) => event as LogEvent
const expectClean = (lines: string[]) => {
  expect(lines.length).toBeGreaterThan(0)
  for (const canary of canaries) expect(lines.join('\n').toLowerCase()).not.toContain(canary.toLowerCase())
}

test('one line of JSON for one thing, with the time and the request', () => {
  const { log, forRequest, lines } = collect()
  log({ event: 'started', mode: 'demo', runtime: 'node', areas: 2, ms: 812.345 })
  forRequest('dGhpcyBpcyBhbiBpZA').log({ event: 'answered', method: 'POST', door: '/twilio/messages', status: 200, ms: 4 })
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: 'info', time: '2026-11-22T03:04:05.000Z', event: 'started', mode: 'demo', runtime: 'node', areas: 2, ms: 812.3 },
    { level: 'info', time: '2026-11-22T03:04:05.000Z', event: 'answered', request: 'dGhpcyBpcyBhbiBpZA', method: 'POST',
      door: '/twilio/messages', status: 200, ms: 4 },
  ])
})

test.each(logLevels)('at level %s nothing less grave is written', (level) => {
  const { log, lines } = collect(level)
  log({ event: 'receipt', ref: 'SM0123456789abcdef', state: 'sent', outcome: 'moved' }) // debug
  log({ event: 'rang', waits: 15 }) // info
  log({ event: 'refused', door: '/chat', status: 413, why: 'too large' }) // warn
  log({ event: 'damaged', conversation: 'dGhpcyBpcyBhbiBpZA' }) // error
  const expected = { trace: 4, debug: 4, info: 3, warn: 2, error: 1, fatal: 0, silent: 0 }
  expect(lines).toHaveLength(expected[level])
})

test('errors: class, code and place, and never a message, a name that was set, or a cause\'s message', () => {
  const { log, lines } = collect()
  const driver = Object.assign(new RangeError(words), { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' })
  const wrapped = Object.assign(new TypeError(words, { cause: driver }), { name: 'Amelia Thistlewood', params: [words] })
  const renamed = Object.assign(new Error(words), { message: 'changed afterwards', code: 'Amelia', stack: `Error: ${words}` })
  const emptied = Object.assign(new Error(words), { message: '', stack: `Error: ${words}` })
  for (const error of [driver, wrapped, renamed, emptied, words, { message: words }, null, undefined, 7]) {
    log({ event: 'failed', job: 'outbox', error })
    log({ event: 'broke', door: '/chat', error })
  }
  expectClean(lines)
  expect(lines).toHaveLength(18)
  expect(describeError(wrapped)).toMatchObject({ class: 'TypeError', cause: { class: 'RangeError', code: 'SQLITE_CONSTRAINT_PRIMARYKEY' } })
  expect(describeError(driver).frames[0]).toMatch(/^test\/unit\/log\.test\.ts:\d+:\d+$/)
  expect(describeError(renamed)).not.toHaveProperty('code')
})

test('a chain of causes ends, even one that bites its own tail', () => {
  const tail = new Error('a')
  tail.cause = tail
  expect(JSON.stringify(describeError(tail)).length).toBeLessThan(8_000)
})

test('what the table does not list is not written: headers, bodies, addresses, made-up fields and events', () => {
  const { log, lines } = collect()
  const headers = { 'x-request-id': words, cookie: 'hunter2' }
  const smuggled = { body: words, from: '+447700900123', headers, child: 'Amelia', level: 'Amelia' }
  log(forced({ event: 'answered', method: 'POST', door: '/chat', status: 200, ms: 1, ...smuggled }))
  log(forced({ event: words, ...smuggled }))
  log(forced({ event: '__proto__', ...smuggled }))
  log(forced({ event: 'constructor', ...smuggled }))
  expectClean(lines)
  expect(lines).toHaveLength(1)
})

test('a field that holds what it should not is withheld', () => {
  const fields = ['07700900123', '+447700900123', '447700900123', 'sms:447700900123', 'Amelia', words, 'amelia@home.example',
    447_700_900_123, { toString: () => 'Amelia' }, ['Amelia'], null, Number.NaN]
  for (const value of fields) {
    const { log, lines } = collect('trace')
    log(forced({ event: 'turn', knock: value, outcome: value, ms: value }))
    log(forced({ event: 'delivery', outgoing: value, outcome: value, because: value, code: value }))
    log(forced({ event: 'refused', door: value, status: value, why: value }))
    log(forced({ event: 'parked', why: value }))
    log(forced({ event: 'damaged', conversation: value }))
    log(forced({ event: 'answered', method: value, door: value, status: value, ms: value }))
    log(forced({ event: 'receipt', ref: value, state: value, outcome: value }))
    expect(lines).toHaveLength(7)
    expectClean(lines)
  }
})

test('a request id that came from outside is withheld as well', () => {
  const { lines, forRequest } = collect()
  forRequest('Amelia Thistlewood').log({ event: 'rang', waits: 1 })
  forRequest('tel:447700900123').log({ event: 'rang', waits: 1 })
  forRequest('{"x":1}\n{"level":"info"}').log({ event: 'rang', waits: 1 })
  expectClean(lines)
  expect(lines.every((line) => line.includes('"request":"[withheld]"') && !line.includes('\n'))).toBe(true)
})

test('real ids pass: an HMAC, a SID, an outgoing id, a wait', () => {
  const ids = ['q1Z8vJ0mX3c9Tn2bRk5LwYd7HsEu4oPaGf6iCzVxN_-', 'SM0123456789abcdef0123456789abcdef',
    'sms:SMab12cd34ef56ab12cd34ef56ab12cd34/1', 'wait:q1Z8vJ0mX3c9Tn2bRk5LwYd7HsEu4oPaGf6iCzVxN_-:look_again:3']
  const { log, lines } = collect()
  for (const conversation of ids) log({ event: 'damaged', conversation })
  expect(lines.map((line) => (JSON.parse(line) as { conversation: string }).conversation)).toEqual(ids)
})

test('every reason that a door gives is one that the log lets through', () => {
  const root = new URL('../..', import.meta.url).pathname
  const doors = globSync('src/channels/**/*.{ts,tsx}', { cwd: root }).map((file) => readFileSync(root + file, 'utf8')).join('\n')
  const reasons = [...doors.matchAll(/refused\(\d{3}, '([^']+)'\)/g)].map((m) => m[1] ?? '')
  expect(reasons.length).toBeGreaterThan(5)
  const { log, lines } = collect()
  for (const why of reasons) log({ event: 'refused', door: '/twilio/messages', status: 403, why })
  expect(lines.map((line) => (JSON.parse(line) as { why: string }).why)).toEqual(reasons)
})

test('a pipe that is closed takes no turn with it', () => {
  const { log } = makeLog({ level: 'trace', now: () => 0, write: () => { throw new Error('EPIPE') } })
  expect(() => log({ event: 'rang', waits: 1 })).not.toThrow()
})
