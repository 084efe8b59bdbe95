import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DoorSettings, FormRequest, Received } from '../../../src/channels/twilio.ts'
import { largestForm, readForm, receive } from '../../../src/channels/twilio.ts'
import { fingerprintOf } from '../../../src/channels/twilio/heard.ts'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import { sign } from '../../../src/demo/carrier/knocks.ts'
import { areaCode, e164, instant } from '../../../src/vocabulary.ts'

const payload = (file: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(readFileSync(new URL(`../../payloads/${file}`, import.meta.url), 'utf8').trim()))
const text = payload('twilio-text.txt')
const status = payload('twilio-status.txt')

const door: DoorSettings = {
  accountSid: text['AccountSid'] ?? '',
  tokens: ['token'],
  publicUrl: 'https://light.example',
  numbers: new Map([[e164('+447700900001'), areaCode('portsmouth')], [e164('+447700900002'), areaCode('gateshead')]]),
  now: () => instant(1_800_000_000_000),
}
const paths = { messages: '/twilio/messages', status: '/twilio/status?ref=sms%3ASM1%2F0' } as const

const request = async (form: Record<string, string>, to: 'messages' | 'status' = 'messages', change: Partial<FormRequest> = {}): Promise<FormRequest> => ({
  door: to,
  pathAndQuery: paths[to],
  contentType: 'application/x-www-form-urlencoded; charset=UTF-8',
  signature: await sign('token', door.publicUrl + paths[to], form),
  rawBody: new URLSearchParams(form).toString(),
  ...change,
})
const knock = async (form: Record<string, string>, to: 'messages' | 'status' = 'messages') => receive(await request(form, to), door)
const textOf = (received: Received) => {
  if (received.kind !== 'text' && received.kind !== 'carrier') throw new Error(received.kind)
  return received.inbound
}

test('a text is heard whole, for the area of its number', async () => {
  const received = await knock({ ...text, Body: ' She’s not home\n' })
  expect(received).toEqual({
    kind: 'text',
    inbound: {
      id: `sms:${text['MessageSid']}`, area: 'portsmouth', at: 1_800_000_000_000,
      from: { line: { channel: 'sms', ours: '+447700900001', theirs: '+447700900123' } },
      knock: { kind: 'said', text: ' She’s not home\n' },
    },
    fingerprint: expect.stringMatching(/^[\w-]{43}$/),
  })
  expect(textOf(await knock({ ...text, To: '+447700900002' })).area).toBe('gateshead')
})

test('parameters that Twilio adds one day change nothing', async () => {
  const added = { ...text, Zebra: '1', MessageColour: '', __proto__x: 'y', constructor: 'z', 'A B': '%' }
  expect(await knock(added)).toEqual(await knock(text))
})

test('a picture without words, and no words at all', async () => {
  expect(textOf(await knock({ ...text, Body: '', NumMedia: '2' })).knock).toEqual({ kind: 'said', text: '', media: 2 })
  expect(textOf(await knock({ ...text, Body: '' })).knock).toEqual({ kind: 'said', text: '' })
})

test.each(['😢', '\0\0', '<script>alert(1)</script>', "'; DROP TABLE turns; --", '__proto__', 'مرحبا بالعالم', 'a+b&c=d%20', 'x'.repeat(1_600), '\u202e'])(
  'odd words come through as they were typed: %#',
  async (body) => expect(textOf(await knock({ ...text, Body: body })).knock).toEqual({ kind: 'said', text: body }),
)

test('carrier words: a whole message only, or what the carrier says that it did', async () => {
  const word = async (form: Record<string, string>) => {
    const { knock: heard } = textOf(await knock({ ...text, ...form }))
    return heard.kind === 'carrier' ? heard.word : heard.kind
  }
  for (const stop of ['STOP', 'stop', ' Stop ', 'Stop.', 'STOP!!', '"stop"', 'stop 🛑', 'stopall', 'UNSUBSCRIBE', 'cancel', 'End', 'quit', 'revoke', 'OptOut']) {
    expect([stop, await word({ Body: stop })]).toEqual([stop, 'stop'])
  }
  for (const start of ['START', 'unstop', 'Start.']) expect(await word({ Body: start })).toBe('start')
  for (const help of ['HELP', 'help ', 'Info']) expect(await word({ Body: help })).toBe('help')
  for (const said of ['stop him', 'help me', 'HELP!!', 'make it stop', 'the end', 'yes', 'end of the road', `stop${'!'.repeat(100)}`, 'don’t stop', '']) {
    expect([said, await word({ Body: said })]).toEqual([said, 'said'])
  }
  expect(await word({ Body: 'arret', OptOutType: 'STOP' })).toBe('stop')
  expect(await word({ Body: 'yes', OptOutType: 'START' })).toBe('start')
  expect(await word({ Body: 'stop him', OptOutType: 'NEW' })).toBe('said')
})

test('the fingerprint is of what was said: not of the form it came in', async () => {
  const print = async (form: Record<string, string>) => {
    const received = await knock(form)
    return received.kind === 'text' ? received.fingerprint : received.kind
  }
  const usual = await print(text)
  expect(await print({ ...text, ErrorCode: '11200', ErrorUrl: 'https://light.example/twilio/messages' })).toBe(usual)
  expect(await print({ ...text, Body: 'other' })).not.toBe(usual)
  expect(fingerprintOf({ sid: text['MessageSid'] ?? '', from: text['From'] ?? '', to: text['To'] ?? '', body: text['Body'] ?? '', media: 0 })).toBe(usual)
})

test('receipts: whose, which, how far', async () => {
  const ref = { kind: 'status', area: 'portsmouth', ref: status['MessageSid'], ourId: 'sms:SM1/0' }
  for (const [word, state] of [['queued', 'sent'], ['sending', 'sent'], ['sent', 'sent'], ['delivered', 'delivered'], ['read', 'delivered']] as const) {
    expect(await knock({ ...status, MessageStatus: word }, 'status')).toEqual({ ...ref, state, code: null })
  }
  expect(await knock({ ...status, MessageStatus: 'undelivered', ErrorCode: '30003' }, 'status')).toEqual({ ...ref, state: 'failed', code: '30003' })
  for (const odd of ['dancing', 'constructor', '']) expect(await knock({ ...status, MessageStatus: odd }, 'status')).toMatchObject({ kind: 'ignored' })
  const bare = await request(status, 'status', { pathAndQuery: '/twilio/status', signature: await sign('token', 'https://light.example/twilio/status', status) })
  expect(receive(bare, door)).toMatchObject({ kind: 'status', ourId: null, ref: status['MessageSid'] })
})

test('turned away, each for its reason', async () => {
  const refusal = async (form: Record<string, string>, change: Partial<FormRequest> = {}, settings: Partial<DoorSettings> = {}, to: 'messages' | 'status' = 'messages') => {
    const received = receive(await request(form, to, change), { ...door, ...settings })
    return received.kind === 'refused' ? received.status : received.kind
  }
  const without = (name: string) => Object.fromEntries(Object.entries(text).filter(([key]) => key !== name))
  expect(await refusal(text, { signature: null })).toBe(403)
  expect(await refusal(text, {}, { tokens: [] })).toBe(403)
  expect(await refusal(text, {}, { tokens: [undefined, ''] })).toBe(403)
  expect(await refusal({ ...text, AccountSid: `AC${'9'.repeat(32)}` })).toBe(403)
  expect(await refusal({ ...text, To: '+447700900009' })).toBe(403)
  expect(await refusal({ ...status, From: '+447700900009' }, {}, {}, 'status')).toBe(403)
  for (const name of ['MessageSid', 'From', 'To', 'Body', 'AccountSid']) expect(await refusal(without(name))).toBe(400)
  expect(await refusal({ ...text, MessageSid: '../../etc' })).toBe(400)
  expect(await refusal({ ...text, SmsSid: 'SMother' })).toBe(400)
  expect(await refusal({ ...text, NumMedia: '-1' })).toBe(400)
  expect(await refusal(text, { contentType: 'application/json' })).toBe(415)
  expect(await refusal(text, { contentType: null })).toBe(415)
  expect(await refusal({ ...text, Body: 'x'.repeat(largestForm) })).toBe(413)
  expect(await refusal({ ...text, From: 'Vodafone' })).toBe('ignored')
  expect(await refusal({ ...text, From: '60300' })).toBe('ignored')
  expect(await refusal({ ...text, From: '+447700900002' })).toBe('ignored')
})

test('of two tokens during a change either is good', async () => {
  expect(receive(await request(text), { ...door, tokens: ['next', 'token'] }).kind).toBe('text')
  expect(receive(await request(text), { ...door, tokens: ['next'] }).kind).toBe('refused')
})

test('a thousand forgeries, none let in', async () => {
  const chance = chanceFrom(42)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T
  const honest = await request(text)
  const pairs = Object.entries(text)
  const encode = (changed: [string, string][]) => new URLSearchParams(changed).toString()
  const edit = (change: (pair: [string, string]) => [string, string]) => {
    const at = Math.floor(chance() * pairs.length)
    return encode(pairs.map((pair, n) => (n === at ? change(pair) : pair)))
  }
  const flip = (signature: string) => {
    const bytes = Buffer.from(signature, 'base64')
    bytes[Math.floor(chance() * bytes.length)]! ^= 1 << Math.floor(chance() * 8)
    return bytes.toString('base64')
  }
  const token = () => chance().toString(36).slice(2)
  const forgeries: (() => FormRequest | Promise<FormRequest>)[] = [
    () => ({ ...honest, signature: flip(honest.signature ?? '') }),
    () => ({ ...honest, signature: (honest.signature ?? '').slice(0, Math.floor(chance() * 28)) }),
    async () => ({ ...honest, signature: await sign(token(), door.publicUrl + honest.pathAndQuery, text) }),
    async () => ({ ...honest, signature: await sign('token', pick(['http://light.example', 'https://evil.example', 'https://light.example:8443']) + honest.pathAndQuery, text) }),
    () => ({ ...honest, rawBody: edit(([name, value]) => [name, `${value}${pick(['x', ' ', '\0', '1'])}`]) }),
    // Bytes moved over the border between a name and its value: the signed text may stay the same, the form does not.
    () => ({ ...honest, rawBody: edit(([name, value]) => [name + value.slice(0, 1), value.slice(1) || 'x']) }),
    () => ({ ...honest, rawBody: edit(([name, value]) => [name.slice(0, -1), name.slice(-1) + value]) }),
    () => ({ ...honest, rawBody: encode([...pairs, [pick(['Extra', 'Body', 'From', 'a']), token()]]) }),
    () => ({ ...honest, rawBody: encode(pairs.filter(([name]) => name !== pick(['Body', 'From', 'MessageSid', 'To', 'NumMedia', 'AccountSid'])).slice(0, -1)) }),
    () => ({ ...honest, pathAndQuery: honest.pathAndQuery + pick(['?a=1', '/', '?', '//x']) }),
    // Rightly signed, for another account's or another number's texts.
    () => request({ ...text, AccountSid: `AC${token()}` }),
    () => request({ ...text, To: `+4477009001${Math.floor(10 + chance() * 89)}` }),
  ]
  const genuine = receive(honest, door)
  const letIn: unknown[] = []
  let replays = 0
  for (let n = 0; n < 1_200; n += 1) {
    const kind = n % forgeries.length
    const received = receive(await forgeries[kind]!(), door)
    if (received.kind === 'refused') continue
    // Twilio signs no borders, so bytes moved between two fields that we do not read leave the very same text: a replay, which changes nothing.
    expect(received).toEqual(genuine)
    if (kind === 5 || kind === 6) replays += 1
    else letIn.push([kind, received])
  }
  expect(letIn).toEqual([])
  expect(replays).toBeLessThan(150)
  expect(genuine.kind).toBe('text')
})

test('too long is known before it is read, and no later than its 65,537th byte', async () => {
  const declared = new Request('http://x/', { method: 'POST', body: 'a', headers: { 'content-length': '65537' } })
  expect(await readForm(declared)).toBeNull()
  let pulled = 0
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1
      controller.enqueue(new Uint8Array(16 * 1024))
    },
  })
  expect(await readForm(new Request('http://x/', { method: 'POST', body: endless, duplex: 'half' } as RequestInit))).toBeNull()
  expect(pulled).toBeLessThan(8)
  expect(await readForm(new Request('http://x/', { method: 'POST', body: 'Body=caf%C3%A9' }))).toBe('Body=caf%C3%A9')
  expect(await readForm(new Request('http://x/'))).toBe('')
})
