/** The web's door: what a form comes to, what is refused, and the one cookie. */
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { clearSessionCookie, newSession, readSession, receiveWeb, sessionCookie } from '../../../src/channels/web.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'

const from = { session: 'portsmouth.secret', area: areaCode('portsmouth'), at: instant(1000) }
const once = 'AbCdEfGhIjKlMnOp'
const form = (...fields: [string, string][]) => receiveWeb(new URLSearchParams([['once', once], ...fields]), from)
const textOf = (received: ReturnType<typeof receiveWeb>) => ('inbound' in received && received.inbound.knock.kind === 'said' ? received.inbound.knock.text : received)

test('a form becomes a knock whose id is its once', () => {
  const received = form(['question', 'checks'], ['answer', 'yes'])
  expect(received).toMatchObject({
    inbound: { id: `web:${once}`, area: 'portsmouth', at: 1000, from: { line: { channel: 'web', session: from.session } }, knock: { kind: 'said', text: 'yes', question: 'checks' } },
  })
})

test('ticks are joined; own words go before ticks; a pressed word goes before both', () => {
  expect(textOf(form(['answer', 'Their room'], ['answer', ''], ['answer', 'Friends']))).toBe('Their room, Friends')
  expect(textOf(form(['answer', 'No'], ['words', 'not really, her dad rang']))).toBe('not really, her dad rang')
  expect(textOf(form(['answer', 'No'], ['words', 'x'], ['word', 'NOW']))).toBe('NOW')
})

test('nothing said is an answer for the page, with what was typed given back', () => {
  expect(form(['question', 'checks'], ['answer', ' \u0000 '])).toEqual({ refused: 'empty', question: 'checks', typed: { answers: [''], words: '' } })
  const long = 'a'.repeat(4001)
  expect(form(['answer', long])).toEqual({ refused: 'too_long', question: '', typed: { answers: [long], words: '' } })
  expect(textOf(form(['answer', 'a'.repeat(4000)]))).toHaveLength(4000)
})

test.each([
  ['no once', new URLSearchParams({ answer: 'x' })],
  ['a short once', new URLSearchParams({ once: 'short', answer: 'x' })],
  ['two onces', new URLSearchParams([['once', once], ['once', `${once}2`], ['answer', 'x']])],
  ['two questions', new URLSearchParams([['once', once], ['question', 'a'], ['question', 'b'], ['answer', 'x']])],
  ['an odd question', new URLSearchParams([['once', once], ['question', '../x'], ['answer', 'x']])],
  ['a thousand answers', new URLSearchParams([['once', once], ...Array.from({ length: 1000 }, () => ['answer', 'x'])])],
])('%s is not a form of ours', (_, posted) => expect(receiveWeb(posted, from)).toEqual({ refused: 'broken' }))

test('a file where words should be is not a form of ours', () => {
  const posted = new FormData()
  posted.set('once', once)
  posted.set('answer', new File(['x'], 'x.txt'))
  expect(receiveWeb(posted, from)).toEqual({ refused: 'broken' })
})

test('the same form has the same fingerprint, another has another', () => {
  const mark = (...fields: [string, string][]) => { const r = form(...fields); return 'fingerprint' in r ? r.fingerprint : r }
  expect(mark(['answer', 'yes'])).toBe(mark(['answer', 'yes']))
  expect(mark(['answer', 'yes'])).not.toBe(mark(['answer', 'no']))
  expect(mark(['answer', 'yes'])).toMatch(/^[0-9a-f]{64}$/)
})

test('any words at all: well formed, no controls, or refused as empty', () => {
  assert(property(string({ unit: 'binary', maxLength: 300 }), (words) => {
    const received = form(['answer', words])
    if ('refused' in received) return received.refused === 'empty'
    const text = textOf(received)
    // oxlint-disable-next-line no-control-regex
    return typeof text === 'string' && text.isWellFormed() && text.trim() !== '' && !/[\u0000-\u0008\u000b-\u001f]/.test(text)
  }))
})

test('the cookie is locked to the site and ends with the browser', () => {
  const fresh = newSession(areaCode('portsmouth'), (bytes) => 'r'.repeat(Math.ceil((bytes * 4) / 3)))
  expect(sessionCookie(fresh, true)).toBe(`__Host-w=${fresh.session}; Path=/; HttpOnly; SameSite=Lax; Secure`)
  expect(sessionCookie(fresh, false)).toBe(`w=${fresh.session}; Path=/; HttpOnly; SameSite=Lax`)
  expect(clearSessionCookie(true)).toBe('__Host-w=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0')
  expect(readSession(`a=b; __Host-w=${fresh.session}`, true)).toEqual(fresh)
  expect(readSession(`w=${fresh.session}`, false)).toEqual(fresh)
})

test.each([
  ['none', undefined], ['of the other kind', 'w=portsmouth.' + 'r'.repeat(43)], ['too short to be safe', '__Host-w=portsmouth.rrr'],
  ['doubled', `__Host-w=portsmouth.${'r'.repeat(43)}; __Host-w=portsmouth.${'s'.repeat(43)}`], ['with an odd area', `__Host-w=../etc.${'r'.repeat(43)}`],
  ['empty', '__Host-w='],
])('a cookie that is %s opens nothing', (_, header) => expect(readSession(header, true)).toBeNull())
