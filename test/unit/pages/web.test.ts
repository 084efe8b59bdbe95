/** The web's door: what a form comes to, what is refused, and the one cookie. */
import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { clearSessionCookies, newSession, readSession, receiveWeb, sessionCookie } from '../../../src/channels/web.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'

const from = { session: 'portsmouth.secret', area: areaCode('portsmouth'), at: instant(1000) }
const once = 'AbCdEfGhIjKlMnOp'
const form = (...fields: [string, string][]) => receiveWeb(new URLSearchParams([['once', once], ...fields]), from)
const knocksOf = (received: ReturnType<typeof receiveWeb>) => (received.refused === 'broken' ? [] : received.knocks)
const textsOf = (received: ReturnType<typeof receiveWeb>) => knocksOf(received).flatMap(({ inbound: { knock } }) => (knock.kind === 'said' ? [knock.text] : []))
const textOf = (received: ReturnType<typeof receiveWeb>) => textsOf(received)[0]

test('a form becomes a knock whose id is its once, of this session and no other', () => {
  const received = form(['question', 'checks'], ['answer', 'yes'])
  const other = receiveWeb(new URLSearchParams({ once, answer: 'yes' }), { ...from, session: 'portsmouth.another' })
  expect(knocksOf(received)).toMatchObject([{
    inbound: { area: 'portsmouth', at: 1000, from: { line: { channel: 'web', session: from.session } }, knock: { kind: 'said', text: 'yes', question: 'checks' } },
  }])
  const [id = '', theirs = ''] = [received, other].map((one) => knocksOf(one)[0]?.inbound.id)
  expect(id).toMatch(new RegExp(`^web:[0-9a-f]{16}:${once}$`))
  expect(theirs).not.toBe(id)
  expect(id).not.toContain('secret')
})

test('everything that was filled in is heard: ticks, own words under them, and then what was pressed', () => {
  expect(textsOf(form(['answer', 'Their room'], ['answer', ''], ['answer', 'Friends']))).toEqual(['Their room, Friends'])
  expect(textsOf(form(['answer', 'Yes'], ['words', 'he has a knife']))).toEqual(['Yes\nhe has a knife'])
  expect(textsOf(form(['answer', 'Yes'], ['words', 'x'], ['word', 'THEY\'RE BACK']))).toEqual(['Yes\nx', 'THEY\'RE BACK'])
  expect(textsOf(form(['answer', ''], ['word', 'NOW']))).toEqual(['NOW'])
  expect(new Set(knocksOf(form(['answer', 'x'], ['word', 'NOW'])).map(({ inbound }) => inbound.id)).size).toBe(2)
})

test.each(['SKIP', 'DON\'T KNOW'])('%s beside an answer is not an answer to the next question', (word) => {
  expect(textsOf(form(['answer', 'he has a knife'], ['word', word]))).toEqual(['he has a knife'])
  expect(textsOf(form(['answer', ' '], ['word', word]))).toEqual([word])
})

test('too much for one message goes back onto the page; the button acts all the same', () => {
  const received = form(['answer', 'a'.repeat(4001)], ['word', 'NOW'])
  expect(received.refused).toBe('too_long')
  expect(textsOf(received)).toEqual(['NOW'])
})

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is no question', (question) => {
  expect(knocksOf(form(['question', question], ['answer', 'yes']))[0]?.inbound.knock).toEqual({ kind: 'said', text: 'yes' })
})

test('nothing said is an answer for the page, with what was typed given back', () => {
  expect(form(['question', 'checks'], ['answer', ' \u0000 '])).toEqual({ refused: 'empty', knocks: [], question: 'checks', typed: { answers: [''], words: '' } })
  const long = 'a'.repeat(4001)
  expect(form(['answer', long])).toEqual({ refused: 'too_long', knocks: [], question: '', typed: { answers: [long], words: '' } })
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
  const mark = (...fields: [string, string][]) => knocksOf(form(...fields))[0]?.fingerprint
  expect(mark(['answer', 'yes'])).toBe(mark(['answer', 'yes']))
  expect(mark(['answer', 'yes'])).not.toBe(mark(['answer', 'no']))
  expect(mark(['answer', 'yes'])).toMatch(/^[0-9a-f]{64}$/)
})

test('any words at all: well formed, no controls, or refused as empty', () => {
  assert(property(string({ unit: 'binary', maxLength: 300 }), (words) => {
    const received = form(['answer', words])
    if (received.refused !== null) return received.refused === 'empty'
    const text = textOf(received)
    // oxlint-disable-next-line no-control-regex
    return typeof text === 'string' && text.isWellFormed() && text.trim() !== '' && !/[\u0000-\u0008\u000b-\u001f]/.test(text)
  }))
})

test('the cookie is locked to the site and ends with the browser', () => {
  const fresh = newSession(areaCode('portsmouth'), (bytes) => 'r'.repeat(Math.ceil((bytes * 4) / 3)))
  expect(sessionCookie(fresh, true)).toBe(`__Host-w=${fresh.session}; Path=/; HttpOnly; SameSite=Lax; Secure`)
  expect(sessionCookie(fresh, false)).toBe(`w=${fresh.session}; Path=/; HttpOnly; SameSite=Lax`)
  expect(clearSessionCookies(null, true)).toEqual(['__Host-w=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0'])
  expect(readSession(`a=b; __Host-w=${fresh.session}`, true)).toEqual(fresh)
  expect(readSession(`w=${fresh.session}`, false)).toEqual(fresh)
})

test.each([
  ['none', undefined], ['of the other kind', 'w=portsmouth.' + 'r'.repeat(43)], ['too short to be safe', '__Host-w=portsmouth.rrr'],
  ['doubled', `__Host-w=portsmouth.${'r'.repeat(43)}; __Host-w=portsmouth.${'s'.repeat(43)}`], ['with an odd area', `__Host-w=../etc.${'r'.repeat(43)}`],
  ['empty', '__Host-w='],
])('a cookie that is %s opens nothing', (_, header) => expect(readSession(header, true)).toBeNull())
