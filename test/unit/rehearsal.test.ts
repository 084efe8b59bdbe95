/** What a rehearsal may ask of the demo, and that live refuses all of it. */
import { expect, test } from 'vitest'
import { killer, killPoints, readRehearsal, type Rehearsal } from '../../src/http/rehearsal.ts'

const names = ['WINDOWLIGHT_KILL_AT', 'WINDOWLIGHT_LEASE_SECONDS', 'WINDOWLIGHT_SETTLE_SECONDS', 'WINDOWLIGHT_SEND_SECONDS', 'WINDOWLIGHT_MOST_PAGES']
const nothing: Rehearsal = { killAt: null, leaseSeconds: null, settleSeconds: null, sendSeconds: null, mostPages: null }

test('where nothing is asked nothing differs, in either mode', () => {
  for (const mode of ['demo', 'live'] as const) expect(readRehearsal({ PORT: '3000', WINDOWLIGHT_KILL_AT: ' ' }, mode)).toEqual({ ok: true, rehearsal: nothing })
})

test.each(names)('live refuses %s, whatever it says', (name) => {
  expect(readRehearsal({ [name]: '1' }, 'live')).toEqual({ ok: false, problems: [`${name}: is for rehearsals, and MODE=live refuses it`] })
})

test('a claim must hold longer than a send may take', () => {
  expect(readRehearsal({ WINDOWLIGHT_LEASE_SECONDS: '2', WINDOWLIGHT_SEND_SECONDS: '1.5' }, 'demo')).toEqual({ ok: true, rehearsal: { ...nothing, leaseSeconds: 2, sendSeconds: 1.5 } })
  expect(readRehearsal({ WINDOWLIGHT_LEASE_SECONDS: '12' }, 'demo')).toMatchObject({ ok: false })
  expect(readRehearsal({ WINDOWLIGHT_SEND_SECONDS: '60' }, 'demo')).toMatchObject({ ok: false })
})

test.each(['lunch', 'claimed:0', 'claimed:', 'claimed:x', 'constructor', ':3'])('%s is no point to be killed at', (text) => {
  expect(readRehearsal({ WINDOWLIGHT_KILL_AT: text }, 'demo')).toMatchObject({ ok: false, problems: [expect.stringContaining('claimed:3')] })
})

test.each(killPoints)('killed once, at the time that was asked for: %s', (point) => {
  const read = readRehearsal({ WINDOWLIGHT_KILL_AT: `${point}:3` }, 'demo')
  if (!read.ok) throw new Error('refused')
  let kills = 0
  const at = killer(read.rehearsal, () => { kills += 1 })
  for (const other of killPoints) if (other !== point) for (let n = 0; n < 5; n += 1) at(other)
  const seen = [1, 2, 3, 4].map(() => { at(point); return kills })
  expect(seen).toEqual([0, 0, 1, 1])
})
