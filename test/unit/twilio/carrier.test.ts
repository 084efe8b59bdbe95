/** The carrier of the demo is an instrument: what it says of itself must be so. */
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { expect, test } from 'vitest'
import { carrierApp } from '../../../src/demo/carrier/carrier.ts'
import type { Faults } from '../../../src/demo/carrier/faults.ts'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'

const account = { accountSid: 'AC1', authToken: 'token' }
const ours = '+447700900001'
const parent = '+447700900123'

const start = (faults: Partial<Faults> = {}, answer: (n: number) => Response | Error = () => new Response(null)) => {
  const heard: { url: string; form: Record<string, string>; signature: string; token: string }[] = []
  const clock = { now: Date.UTC(2026, 10, 22, 3, 15) }
  const carrier = carrierApp({
    ...account, numbers: [ours], publicUrl: 'https://light.example', now: () => clock.now, chance: chanceFrom(4), wait: async () => {}, faults,
    knock: async (request) => {
      const form = Object.fromEntries(new URLSearchParams(await request.text()))
      const header = (name: string) => request.headers.get(name) ?? ''
      heard.push({ url: request.url, form, signature: header('x-twilio-signature'), token: header('i-twilio-idempotency-token') })
      const given = answer(heard.length)
      if (given instanceof Error) throw given
      return given
    },
  })
  const call = async (path: string, form?: Record<string, string>, token = 'token') => {
    const response = await carrier.fetch(new Request(`http://carrier/2010-04-01/Accounts/AC1/Messages${path}`, {
      headers: { authorization: `Basic ${btoa(`AC1:${token}`)}` }, ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    }))
    return { status: response.status, headers: response.headers, json: (await response.json()) as Record<string, unknown> }
  }
  const good = { From: ours, To: parent, Body: 'Hello', StatusCallback: 'https://light.example/twilio/status?ref=a%2F0', ValidityPeriod: '600' }
  return { carrier, call, heard, clock, good }
}

test('answers as Twilio does, and writes its ledger', async () => {
  const { carrier, call, good, clock } = start()
  const { status, json } = await call('.json', good)
  expect(status).toBe(201)
  expect(json).toMatchObject({
    account_sid: 'AC1', api_version: '2010-04-01', body: 'Hello', date_created: 'Sun, 22 Nov 2026 03:15:00 +0000', date_sent: null,
    direction: 'outbound-api', error_code: null, from: ours, num_segments: '1', status: 'queued', to: parent,
  })
  expect(carrier.ledger()).toEqual([{ sid: json['sid'], to: parent, from: ours, body: 'Hello', at: clock.now, ref: 'a/0' }])
})

test.each([
  [{ To: 'banana' }, 21_211], [{ To: '' }, 21_604], [{ Body: '' }, 21_602], [{ Body: 'x'.repeat(1_601) }, 21_617], [{ From: '+447700900999' }, 21_606],
  [{ From: '' }, 21_603], [{ Bodi: 'slip' }, 20_001], [{ ValidityPeriod: '36001' }, 20_001], [{ StatusCallback: 'nowhere' }, 21_609],
] as const)('refuses %j with %i, and takes nothing', async (change, code) => {
  const { carrier, call, good } = start()
  expect(await call('.json', { ...good, ...change })).toMatchObject({ status: 400, json: { code, status: 400 } })
  expect(carrier.ledger()).toEqual([])
})

test('a wrong token, a wrong path', async () => {
  const { call, good } = start()
  expect(await call('.json', good, 'guess')).toMatchObject({ status: 401, json: { code: 20_003 } })
  expect(await call('/SMnone.json')).toMatchObject({ status: 404, json: { code: 20_404 } })
})

test('its knocks are signed as Twilio signs, by the judgement of Twilio’s own SDK', async () => {
  const { carrier, call, good, heard } = start()
  await call('.json', good)
  await carrier.phone(parent).text(ours, 'She’s not home 😢', 1)
  await carrier.settled()
  expect(heard.map(({ url }) => new URL(url).pathname).toSorted()).toEqual(['/twilio/messages', '/twilio/status', '/twilio/status'])
  for (const { url, form, signature } of heard) expect(validateRequest('token', signature, url, form)).toBe(true)
  expect(heard.find(({ url }) => url.endsWith('messages'))?.form).toMatchObject({ Body: 'She’s not home 😢', NumMedia: '1', NumSegments: '1', From: parent, To: ours })
})

test('STOP, START and HELP: its own words, its own list, and our door told what it did', async () => {
  const { carrier, call, good, heard } = start()
  const phone = carrier.phone(parent)
  await phone.text(ours, ' stop ')
  expect(phone.isBlocked(ours)).toBe(true)
  expect(await call('.json', good)).toMatchObject({ status: 400, json: { code: 21_610 } })
  expect((await call('.json', { ...good, To: '+447700900124' })).status).toBe(201)
  await phone.text(ours, 'HELP')
  await phone.text(ours, 'Start')
  await phone.text(ours, 'stop him')
  expect((await call('.json', good)).status).toBe(201)
  await carrier.settled()
  expect(heard.filter(({ url }) => url.endsWith('messages')).map(({ form }) => form['OptOutType'])).toEqual(['STOP', 'HELP', 'START', undefined])
  expect(phone.messages().map(({ direction }) => direction).join(' ')).toBe('in out in out in out in out')
  expect(carrier.ledger()).toHaveLength(2)
  for (const { direction, body } of phone.messages()) if (direction === 'out' && body !== 'Hello') expect(body).toMatch(/999/)
})

test('a text that does not arrive is not on the phone, and its receipt says why', async () => {
  const { carrier, call, good, heard } = start({ undelivered: 1, undeliveredCode: '30005' })
  await call('.json', good)
  await carrier.settled()
  expect(carrier.phone(parent).messages()).toEqual([])
  expect(heard.map(({ form }) => [form['MessageStatus'], form['ErrorCode']])).toEqual([['sent', undefined], ['undelivered', '30005']])
})

test('receipts held back, turned round and doubled', async () => {
  const { carrier, call, good, heard } = start({ receipts: 'held', receiptsDoubled: true })
  await call('.json', good)
  await carrier.settled()
  expect(heard).toEqual([])
  await carrier.release((receipts) => receipts.toReversed())
  expect(heard.map(({ form }) => form['MessageStatus'])).toEqual(['delivered', 'sent', 'delivered', 'sent'])
})

test('a door that nobody answers is tried once more with the same token; one that answers 500 is not', async () => {
  const closed = start({}, (n) => (n === 1 ? new Error('closed') : new Response(null)))
  await closed.carrier.phone(parent).text(ours, 'hello')
  expect(closed.heard.map(({ token }) => token)).toEqual([closed.heard[0]?.token, closed.heard[0]?.token])
  expect(closed.carrier.knocks().map(({ status }) => status)).toEqual([null, 200])
  const broken = start({}, () => new Response(null, { status: 500 }))
  await broken.carrier.phone(parent).text(ours, 'hello')
  expect(broken.carrier.knocks().map(({ status }) => status)).toEqual([500])
})

test('knocks dropped and copied', async () => {
  const { carrier, heard } = start({ webhookCopies: 3 })
  await carrier.phone(parent).text(ours, 'hello')
  expect(new Set(heard.map(({ form }) => form['MessageSid'])).size).toBe(1)
  expect(heard).toHaveLength(3)
  carrier.faults.webhooksDropped = 1
  await carrier.phone(parent).text(ours, 'lost')
  expect(heard).toHaveLength(3)
})

test('the list: newest first, by number and date, in pages that new texts do not shift', async () => {
  const { carrier, call, good, clock } = start()
  for (let n = 0; n < 7; n += 1) {
    clock.now += 60_000
    await call('.json', { ...good, Body: `text ${n}` })
    await carrier.settled()
  }
  await call('.json', { ...good, To: '+447700900124' })
  const bodies = (json: Record<string, unknown>) => (json['messages'] as { body: string }[]).map(({ body }) => body)
  const query = `.json?To=${encodeURIComponent(parent)}&PageSize=3`
  const first = await call(query)
  expect(bodies(first.json)).toEqual(['text 6', 'text 5', 'text 4'])
  await call('.json', { ...good, Body: 'text 7' })
  const second = await call(String(first.json['next_page_uri']).replace('/2010-04-01/Accounts/AC1/Messages', ''))
  const third = await call(String(second.json['next_page_uri']).replace('/2010-04-01/Accounts/AC1/Messages', ''))
  expect([...bodies(second.json), ...bodies(third.json)]).toEqual(['text 3', 'text 2', 'text 1', 'text 0'])
  expect(third.json['next_page_uri']).toBeNull()
  expect(bodies((await call(`.json?DateSent%3E=2026-11-22T03:20:00Z&To=${encodeURIComponent(parent)}`)).json)).toEqual(['text 7', 'text 6', 'text 5', 'text 4'])
  expect(bodies((await call('.json?DateSent=2026-11-21')).json)).toEqual([])
  carrier.faults.listLagMs = 90_000
  expect(bodies((await call(query)).json)).toEqual(['text 4', 'text 3', 'text 2'])
})

test('words are blotted out for good, and only blotted out', async () => {
  const { carrier, call, good } = start()
  const { json } = await call('.json', good)
  expect((await call(`/${String(json['sid'])}.json`, { Body: 'other' })).status).toBe(400)
  expect((await call(`/${String(json['sid'])}.json`, { Body: '' })).json).toMatchObject({ body: '' })
  expect((await call(`/${String(json['sid'])}.json`)).json).toMatchObject({ body: '', to: parent })
  expect(carrier.ledger()[0]?.body).toBe('Hello')
})

test('the same seed has the same bad day', async () => {
  const day = async () => {
    const { carrier, call, good } = start({ throttled: 0.3, unavailable: 0.3 })
    const statuses = []
    for (let n = 0; n < 40; n += 1) statuses.push((await call('.json', good)).status)
    return { statuses, sids: carrier.ledger().map(({ sid }) => sid) }
  }
  const [one, two] = [await day(), await day()]
  expect(one).toEqual(two)
  expect(new Set(one.statuses)).toEqual(new Set([201, 429, 503]))
})
