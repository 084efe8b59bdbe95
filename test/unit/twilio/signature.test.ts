import { createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { getExpectedTwilioSignature, validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { expect, test } from 'vitest'
import { verify } from '../../../src/channels/twilio/signature.ts'
import { sign } from '../../../src/demo/carrier/knocks.ts'

// Facts of Twilio's own documented example: https://www.twilio.com/docs/usage/security
const example = {
  token: '12345',
  url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
  form: { CallSid: 'CA1234567890ABCDE', Caller: '+14158675309', Digits: '1234', From: '+14158675309', To: '+18005551212' },
  signature: 'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
}
const encoded = (form: Record<string, string>) => new URLSearchParams(form).toString()

test('the documented example passes; so it does with either of two tokens', () => {
  const body = encoded(example.form)
  expect(verify(body, example.signature, example.url, [example.token])).toBe(true)
  expect(verify(body, example.signature, example.url, ['new', example.token])).toBe(true)
  expect(verify(body, example.signature, example.url, ['new', 'other'])).toBe(false)
})

test('nothing passes without a token or a signature', () => {
  const body = encoded(example.form)
  const unkeyed = createHmac('sha1', '').update(example.url).digest('base64')
  for (const tokens of [[], [''], [undefined]]) {
    expect(verify(body, example.signature, example.url, tokens)).toBe(false)
    expect(verify('', unkeyed, example.url, tokens)).toBe(false)
  }
  for (const signature of [undefined, null, '', ' ', '=', example.signature.slice(0, -1), `${example.signature}=`, `${example.signature} `]) {
    expect(verify(body, signature, example.url, [example.token])).toBe(false)
  }
})

test('the port that a scheme implies may be there or not; another may not be made up', () => {
  for (const [asked, signed] of [
    ['https://a.example/x?y=1', 'https://a.example:443/x?y=1'],
    ['https://a.example:443/x', 'https://a.example/x'],
    ['http://a.example/x', 'http://a.example:80/x'],
    ['http://localhost:3000/x', 'http://localhost/x'],
    ['http://localhost:3000/x', 'http://localhost:3000/x'],
  ] as const) {
    expect(verify('A=1', getExpectedTwilioSignature('t', signed, { A: '1' }), asked, ['t'])).toBe(true)
  }
  expect(verify('A=1', getExpectedTwilioSignature('t', 'https://a.example:444/x', { A: '1' }), 'https://a.example/x', ['t'])).toBe(false)
  expect(verify('A=1', getExpectedTwilioSignature('t', 'http://a.example/x', { A: '1' }), 'https://a.example/x', ['t'])).toBe(false)
})

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,11}$/)
const value = fc.string({ unit: 'grapheme', maxLength: 30 })

test('agrees with the SDK on forms with blank values, repeated names, any letters', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
      const params: Record<string, string[]> = Object.create(null)
      for (const [key, text] of pairs) (params[key] ??= []).push(text.toWellFormed())
      const body = new URLSearchParams(pairs).toString()
      const signature = getExpectedTwilioSignature('t', 'https://a.example/x', params)
      expect(verify(body, signature, 'https://a.example/x', ['t'])).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('agrees with the SDK and with the carrier of the demo, each written apart', async () => {
  const signature = await sign(example.token, example.url, example.form)
  expect(signature).toBe(example.signature)
  expect(validateRequest(example.token, signature, example.url, example.form)).toBe(true)
})
