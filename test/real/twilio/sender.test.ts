/** The real SDK, over real HTTP, against the carrier at its worst. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { redact, twilioInbox } from '../../../src/channels/twilio/list.ts'
import type { SenderSettings } from '../../../src/channels/twilio/send.ts'
import { twilioSender } from '../../../src/channels/twilio/send.ts'
import type { ClaimedRow } from '../../../src/ports.ts'
import { areaCode, conversationId, e164, inboundId, instant } from '../../../src/vocabulary.ts'
import type { Loopback } from '../support/loopback.ts'
import { account, ours, startLoopback } from '../support/loopback.ts'

let loopback: Loopback
beforeEach(async () => {
  loopback = await startLoopback()
})
afterEach(() => loopback.close())

const portsmouth = areaCode('portsmouth')
const parent = '+447700900123'
const row = (change: Partial<ClaimedRow> = {}): ClaimedRow => ({
  id: 'sms:SM1/0', conversation: conversationId('c1'), cause: inboundId('sms:SM1'), body: 'Is she in danger now?', key: 'danger_now',
  to: { channel: 'sms', ours: e164(ours), theirs: e164(parent) }, sendBefore: instant(Date.now() + 600_000), kind: 'answer', attempt: 1,
  claimedAt: instant(Date.now()), ...change,
})
const sender = (change: Partial<SenderSettings> = {}) =>
  twilioSender({
    ...account, apiUrl: loopback.url, statusCallback: 'https://light.example/twilio/status', fetch: (request) => fetch(request),
    realNow: () => instant(Date.now()), timeoutMs: 5_000, ...change,
  })

test('the SDK reaches the carrier; our reference goes along, and stays one word to the query', async () => {
  const sent = await sender().send(row({ id: 'wait:c/1:look again&x=1+2:3/0' }), portsmouth)
  expect(sent).toEqual({ outcome: 'sent', ref: expect.stringMatching(/^SM[0-9a-f]{32}$/) })
  expect(loopback.carrier.ledger()).toEqual([
    { sid: sent.outcome === 'sent' ? sent.ref : '', to: parent, from: ours, body: 'Is she in danger now?', at: expect.any(Number), ref: 'wait:c/1:look again&x=1+2:3/0' },
  ])
})

test('every parameter that we mean to send is sent', async () => {
  const seen: URLSearchParams[] = []
  const spy = sender({
    fetch: async (request) => {
      seen.push(new URLSearchParams(await request.clone().text()))
      return fetch(request)
    },
  })
  await spy.send(row(), portsmouth)
  await spy.send(row({ kind: 'timer' }), portsmouth)
  expect(seen.map((form) => Object.fromEntries(form))).toEqual([
    { To: parent, From: ours, Body: 'Is she in danger now?', ValidityPeriod: '600', StatusCallback: 'https://light.example/twilio/status?ref=sms%3ASM1%2F0' },
    { To: parent, From: ours, Body: 'Is she in danger now?', ValidityPeriod: '3600', StatusCallback: 'https://light.example/twilio/status?ref=sms%3ASM1%2F0' },
  ])
})

const line = (theirs: string, mine = ours) => ({ channel: 'sms', ours: e164(mine), theirs: e164(theirs) }) as const

test.each([
  ['a number that is none', { to: line('+44') }, { because: 'no_such_number', code: '21211' }],
  ['nothing to say', { body: '' }, { because: 'misconfigured', code: '21602' }],
  ['too much to say', { body: 'x'.repeat(1_601) }, { because: 'misconfigured', code: '21617' }],
  ['a sender that is not ours', { to: line(parent, '+447700900055') }, { because: 'misconfigured', code: '21606' }],
] as const)('%s: never, with the code', async (_, change, expected) => {
  expect(await sender().send(row(change), portsmouth)).toEqual({ outcome: 'never', ...expected })
  expect(loopback.carrier.ledger()).toEqual([])
})

test('after STOP: never, and opted out; after START again it goes', async () => {
  await loopback.carrier.phone(parent).text(ours, 'STOP')
  expect(await sender().send(row(), portsmouth)).toEqual({ outcome: 'never', because: 'opted_out', code: '21610' })
  await loopback.carrier.phone(parent).text(ours, 'start')
  expect(await sender().send(row(), portsmouth)).toMatchObject({ outcome: 'sent' })
})

test('a wrong token: our mistake, not the person’s', async () => {
  expect(await sender({ authToken: 'wrong' }).send(row(), portsmouth)).toEqual({ outcome: 'never', because: 'misconfigured', code: '20003' })
  expect(await sender({ authToken: 'wrong' }).didItGo(row(), portsmouth)).toBe('unknown')
})

test('too many at once: again, no sooner than they ask', async () => {
  Object.assign(loopback.carrier.faults, { throttled: 1, retryAfterSeconds: 77 })
  expect(await sender().send(row(), portsmouth)).toEqual({ outcome: 'again', because: 'throttled', afterSeconds: 77 })
})

test('503 was not handled and goes again, ever more slowly; 500 may have been handled', async () => {
  loopback.carrier.faults.unavailable = 1
  const waits: number[] = []
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    const delivery = await sender().send(row({ attempt }), portsmouth)
    if (delivery.outcome === 'again') waits.push(delivery.afterSeconds)
  }
  expect(waits).toHaveLength(8)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.at(-1)).toBeLessThanOrEqual(30)
  Object.assign(loopback.carrier.faults, { unavailable: 0, brokenAfterAccept: 1 })
  expect(await sender().send(row(), portsmouth)).toEqual({ outcome: 'unknown' })
  expect(loopback.carrier.ledger()).toHaveLength(1)
})

test.each(['resetAfterAccept', 'hangAfterAccept', 'resetBefore'] as const)('%s: nobody knows whether it went', async (fault) => {
  Object.assign(loopback.carrier.faults, { [fault]: 1, hangMs: 3_000 })
  const lost = row()
  expect(await sender({ timeoutMs: fault === 'hangAfterAccept' ? 400 : 5_000 }).send(lost, portsmouth)).toEqual({ outcome: 'unknown' })
  expect(loopback.carrier.ledger()).toHaveLength(fault === 'resetBefore' ? 0 : 1)
  loopback.carrier.faults[fault] = 0
  const went = await sender({ settleSeconds: 0 }).didItGo(lost, portsmouth)
  expect(went).toEqual(fault === 'resetBefore' ? 'no' : { ref: loopback.carrier.ledger()[0]?.sid })
})

test('nobody listens: it certainly did not go, and goes again', async () => {
  const closed = createServer().listen(0)
  const { port } = closed.address() as AddressInfo
  await new Promise((resolve) => closed.close(resolve))
  expect(await sender({ apiUrl: `http://127.0.0.1:${port}` }).send(row(), portsmouth)).toMatchObject({ outcome: 'again', because: 'unreachable' })
  expect(await sender({ apiUrl: 'http://no-such-host.invalid' }).send(row(), portsmouth)).toMatchObject({ outcome: 'again', because: 'unreachable' })
})

test.each([
  ['a page instead of JSON', 201, '<html>'],
  ['JSON without an id', 201, '{}'],
  ['a gateway that gave up', 504, 'gateway timeout'],
] as const)('an answer that makes no sense (%s): unknown', async (_, status, body) => {
  expect(await sender({ fetch: async () => new Response(body, { status }) }).send(row(), portsmouth)).toEqual({ outcome: 'unknown' })
})

test('an address that sends us elsewhere is a wrong setting, and is not followed', async () => {
  const asked: string[] = []
  const moved = sender({
    fetch: async (request) => {
      asked.push(request.url)
      return new Response(null, { status: 308, headers: { location: 'https://elsewhere.example/' } })
    },
  })
  expect(await moved.send(row(), portsmouth)).toEqual({ outcome: 'never', because: 'misconfigured', code: 'http 308' })
  expect(asked).toHaveLength(1)
})

test('did it go? only the list can say, and not before it had time to', async () => {
  const early = sender({ settleSeconds: 90 })
  expect(await early.didItGo(row(), portsmouth)).toBe('unknown')
  expect(await early.didItGo(row({ claimedAt: instant(Date.now() - 91_000) }), portsmouth)).toBe('no')
  loopback.carrier.faults.listDown = true
  expect(await early.didItGo(row({ claimedAt: instant(Date.now() - 91_000) }), portsmouth)).toBe('unknown')
})

test('did it go? the same words to the same person yesterday, or from them, are not this text', async () => {
  const claimedAt = instant(Date.now())
  await sender().send(row(), portsmouth)
  await sender().send(row({ body: 'Something else' }), portsmouth)
  await sender().send(row({ to: line('+447700900124') }), portsmouth)
  await loopback.carrier.phone(parent).text(ours, 'Is she in danger now?')
  const later = row({ claimedAt: instant(claimedAt + 120_000) })
  const settled = sender({ settleSeconds: 90, realNow: () => instant(claimedAt + 240_000) })
  expect(await settled.didItGo(later, portsmouth)).toBe('no')
  expect(await settled.didItGo(row({ claimedAt }), portsmouth)).toEqual({ ref: loopback.carrier.ledger()[0]?.sid })
  // Just before the claim, by a clock that may be a little off: nobody can say.
  expect(await settled.didItGo(row({ claimedAt: instant(claimedAt + 2_000) }), portsmouth)).toBe('unknown')
})

test('did it go? once the words are blotted out, nobody can say', async () => {
  const sent = await sender().send(row(), portsmouth)
  const settings = { ...account, apiUrl: loopback.url, fetch: (request: Request) => fetch(request) }
  expect(await redact(settings, sent.outcome === 'sent' ? sent.ref : '')).toBe('done')
  expect(await redact(settings, 'SMnone')).toBe('gone')
  expect(await sender({ settleSeconds: 0 }).didItGo(row(), portsmouth)).toBe('unknown')
})

test('the inbox is read to its last page, holds people’s texts only, and says so where it cannot be read', async () => {
  const numbers = new Map([[e164(ours), portsmouth]])
  const settings = { ...account, apiUrl: loopback.url, fetch: (request: Request) => fetch(request), numbers }
  const since = instant(Date.now() - 5_000)
  for (let n = 0; n < 1_050; n += 1) await loopback.carrier.phone(parent).text(ours, n === 7 ? 'HELP' : `text ${n}`)
  await sender().send(row(), portsmouth)
  await sender().send(row({ to: line(ours) }), portsmouth)
  const texts = await twilioInbox(settings)(e164(ours), since)
  expect(new Set(texts.map(({ inbound }) => inbound.id)).size).toBe(1_050)
  expect(texts.filter(({ inbound }) => inbound.knock.kind === 'carrier')).toHaveLength(1)
  expect(await twilioInbox(settings)(e164(ours), instant(Date.now() + 5_000))).toEqual([])
  loopback.carrier.faults.listDown = true
  await expect(twilioInbox(settings)(e164(ours), since)).rejects.toThrow('http 503')
})
