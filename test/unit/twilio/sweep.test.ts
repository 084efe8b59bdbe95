/** The sweep: what never knocked is fetched, once, and never our own. */
import { expect, test } from 'vitest'
import { twilioInbox } from '../../../src/channels/twilio/list.ts'
import { receive } from '../../../src/channels/twilio.ts'
import { carrierApp } from '../../../src/demo/carrier/carrier.ts'
import type { Faults } from '../../../src/demo/carrier/faults.ts'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import type { SweepPorts } from '../../../src/sweep.ts'
import { sweep } from '../../../src/sweep.ts'
import { openMemory } from '../../../src/store/memory.ts'
import type { Inbound } from '../../../src/vocabulary.ts'
import { areaCode, e164, instant } from '../../../src/vocabulary.ts'

const account = { accountSid: 'AC1', authToken: 'token' }
const numbers = new Map([[e164('+447700900001'), areaCode('portsmouth')], [e164('+447700900002'), areaCode('gateshead')]])
const [portsmouth, gateshead] = [...numbers.keys()].map(String) as [string, string]
const parent = '+447700900123'
const minute = 60_000

const service = (faults: Partial<Faults> = {}) => {
  const clock = { real: Date.UTC(2026, 10, 22, 3), ahead: 0 }
  const world = { now: () => instant(clock.real + clock.ahead), realNow: () => instant(clock.real) }
  const inbox = new Map<string, { inbound: Inbound; fingerprint: string }>()
  const taken: string[] = []
  const take = async (inbound: Inbound, fingerprint: string) => {
    taken.push(inbound.id)
    inbox.set(inbound.id, { inbound, fingerprint })
  }
  const door = { ...account, tokens: ['token'], publicUrl: 'https://light.example', numbers, now: world.now }
  const knock = async (request: Request) => {
    const received = receive({
      door: 'messages', pathAndQuery: new URL(request.url).pathname, rawBody: await request.text(),
      contentType: request.headers.get('content-type'), signature: request.headers.get('x-twilio-signature'),
    }, door)
    if (received.kind !== 'text' && received.kind !== 'carrier') return new Response(null, { status: 403 })
    if (!inbox.has(received.inbound.id)) await take(received.inbound, received.fingerprint)
    return new Response(null, { status: 200 })
  }
  const carrier = carrierApp({
    ...account, numbers: [portsmouth, gateshead], publicUrl: door.publicUrl, knock, now: () => clock.real, chance: chanceFrom(2), wait: async () => {}, faults,
  })
  const ports: SweepPorts = {
    list: twilioInbox({ ...account, apiUrl: 'http://carrier', fetch: carrier.fetch, numbers }),
    heard: async (_, id) => inbox.get(id) ?? null,
    take, store: openMemory(), world,
  }
  return { clock, carrier, ports, inbox, taken, sweepOnce: () => sweep(ports, numbers) }
}

test('ten minutes without a single webhook: every text is in the inbox once, in order, in its area', async () => {
  const { clock, carrier, inbox, taken, sweepOnce } = service({ webhooksDropped: 1 })
  await sweepOnce()
  const typed: string[] = []
  for (let n = 0; n < 60; n += 1) {
    clock.real += 10_000
    typed.push(`sms:${await carrier.phone(parent).text(n % 3 ? portsmouth : gateshead, `text ${n}`)}`)
  }
  expect(taken).toEqual([])
  expect(await sweepOnce()).toMatchObject({ taken: 60, broken: [] })
  expect([...taken].sort()).toEqual([...typed].sort())
  const times = [...inbox.values()].filter(({ inbound }) => inbound.area === 'portsmouth').map(({ inbound }) => inbound.at)
  expect(times).toHaveLength(40)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  for (let again = 0; again < 3; again += 1) {
    clock.real += 4 * minute
    expect(await sweepOnce()).toMatchObject({ taken: 0 })
  }
})

test('by both roads the same knock with the same fingerprint', async () => {
  const { clock, carrier, ports, inbox } = service()
  for (const body of ['She’s not home', 'STOP', 'start', '', '😢']) await carrier.phone(parent).text(portsmouth, body)
  clock.real += minute
  const listed = await ports.list(e164(portsmouth), instant(clock.real - 5 * minute))
  expect(listed).toHaveLength(5)
  for (const { inbound, fingerprint } of listed) expect(inbox.get(inbound.id)).toEqual({ inbound, fingerprint })
})

test('half of the webhooks lost: only those are fetched', async () => {
  const { clock, carrier, inbox, taken, sweepOnce } = service({ webhooksDropped: 0.5 })
  await sweepOnce()
  for (let n = 0; n < 40; n += 1) await carrier.phone(parent).text(portsmouth, `text ${n}`)
  const knocked = taken.length
  clock.real += minute
  expect(await sweepOnce()).toMatchObject({ taken: 40 - knocked })
  expect(inbox.size).toBe(40)
  expect(taken).toHaveLength(40)
})

test('never our own: neither what we sent, nor the carrier’s words, nor one of our numbers to another', async () => {
  const { clock, carrier, taken, sweepOnce } = service({ webhooksDropped: 1 })
  await sweepOnce()
  const send = (From: string, To: string) => carrier.fetch(new Request('http://carrier/2010-04-01/Accounts/AC1/Messages.json', {
    method: 'POST', headers: { authorization: `Basic ${btoa('AC1:token')}` }, body: new URLSearchParams({ From, To, Body: 'ours' }),
  }))
  expect((await send(portsmouth, parent)).status).toBe(201)
  expect((await send(portsmouth, gateshead)).status).toBe(201)
  await carrier.phone(gateshead).text(portsmouth, 'a loop')
  await carrier.phone(parent).text(portsmouth, 'HELP')
  await carrier.settled()
  clock.real += minute
  expect(await sweepOnce()).toMatchObject({ taken: 1 })
  expect(taken).toHaveLength(1)
})

test('nor what another sender of the same account wrote to one of our numbers', async () => {
  const date = 'Sun, 22 Nov 2026 03:00:00 +0000'
  const listed = (sid: string, direction: string, to = portsmouth) => ({ sid, direction, from: '+447700900555', to, body: 'x', num_media: '0', date_sent: date, date_created: date })
  const page = { messages: [listed('SMa', 'outbound-api'), listed('SMb', 'inbound'), listed('SMc', 'outbound-reply'), listed('SMd', 'inbound', gateshead)], next_page_uri: null }
  const list = twilioInbox({ ...account, apiUrl: 'http://carrier', fetch: async () => Response.json(page), numbers })
  expect((await list(e164(portsmouth), instant(Date.parse(date)))).map(({ inbound }) => inbound.id)).toEqual(['sms:SMb'])
  expect(await list(e164(portsmouth), instant(Date.parse(date) + 1))).toEqual([])
})

test('older than a day: looked at once, never twice, though we have forgotten that we heard it', async () => {
  const { clock, carrier, inbox, taken, sweepOnce } = service()
  await carrier.phone(parent).text(portsmouth, 'heard by its knock')
  clock.real += minute
  await sweepOnce()
  clock.real += minute
  carrier.faults.webhooksDropped = 1
  const missed = await carrier.phone(parent).text(portsmouth, 'sent as the service went down for two days')
  clock.real += 48 * 60 * minute
  inbox.clear()
  expect(await sweepOnce()).toMatchObject({ taken: 1 })
  expect(taken.at(-1)).toBe(`sms:${missed}`)
  inbox.clear()
  clock.real += minute
  expect(await sweepOnce()).toMatchObject({ taken: 0 })
  expect(taken).toHaveLength(2)
})

test('a list that cannot be read, or a text that cannot be taken, keeps its place; the other number is swept', async () => {
  const { clock, carrier, ports, taken, sweepOnce } = service({ webhooksDropped: 1 })
  await sweepOnce()
  await carrier.phone(parent).text(portsmouth, 'first')
  await carrier.phone(parent).text(gateshead, 'second')
  clock.real += 30 * minute
  carrier.faults.listDown = true
  expect((await sweepOnce()).broken).toHaveLength(2)
  carrier.faults.listDown = false
  const fails = { ...ports, take: (inbound: Inbound, print: string) => (inbound.area === 'portsmouth' ? Promise.reject(new Error('full')) : ports.take(inbound, print)) }
  expect(await sweep(fails, numbers)).toMatchObject({ taken: 1, broken: [new Error('full')] })
  clock.real += 30 * minute
  expect(await sweepOnce()).toMatchObject({ taken: 1, broken: [] })
  expect(taken).toHaveLength(2)
})

test('a text keeps its age on a clock that was pushed forward', async () => {
  const { clock, carrier, inbox, sweepOnce } = service({ webhooksDropped: 1 })
  await sweepOnce()
  await carrier.phone(parent).text(portsmouth, 'ten minutes ago')
  clock.real += 10 * minute
  clock.ahead = 5 * 24 * 60 * minute
  await sweepOnce()
  expect([...inbox.values()].map(({ inbound }) => clock.real + clock.ahead - inbound.at)).toEqual([10 * minute])
})

test('told to stop, it stops between numbers', async () => {
  const { ports } = service()
  expect(await sweep(ports, numbers, { stopping: AbortSignal.abort() })).toEqual({ listed: 0, taken: 0, broken: [] })
})
