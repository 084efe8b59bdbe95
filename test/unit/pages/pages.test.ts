/** What must be true of every page before any browser is asked: numbers, way out, size, nothing inline, nothing leaked. */
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { areaList } from '../../../content/areas/index.ts'
import { forces } from '../../../content/forces/index.ts'
import { answersPage } from '../../../src/pages/answers.tsx'
import { areaPage, areasPage } from '../../../src/pages/area.tsx'
import { carryGonePage, byTextPage, carryPage } from '../../../src/pages/carry.tsx'
import { chatPage, emptyMessage } from '../../../src/pages/chat.tsx'
import { devPage } from '../../../src/pages/dev.tsx'
import { failurePage } from '../../../src/pages/failure.tsx'
import { frontPage } from '../../../src/pages/front.tsx'
import { contentSecurityPolicy, leaveHeaders, leaveHeadersFor, pageHeaders } from '../../../src/pages/headers.ts'
import { chatEvent, type ChatMessage } from '../../../src/pages/message.tsx'
import { answers, bench, chatWith, frame, longThread, once, questions } from '../../pages/fixtures.ts'
import { whyPage } from '../../../src/pages/why.tsx'

const areas = [{ code: 'portsmouth', name: 'Portsmouth', textNumber: '07700 900001' }]
const pages: Record<string, string> = {
  front: frontPage(frame, { areas }), why: whyPage(frame), answers: answersPage(frame, answers),
  areas: areasPage(frame, areaList),
  ...Object.fromEntries(areaList.map((area) => [`area ${area.code}`, areaPage(frame, { area, force: forces[area.force as keyof typeof forces], today: '2026-11-25' })])),
  carry: carryPage(frame, { token: 'abc' }), carryGone: carryGonePage(frame), byText: byTextPage(frame, { textNumber: '07700 900001' }),
  opening: chatPage(frame, chatWith(null, { messages: [] })), ended: chatPage(frame, chatWith(null)),
  long: chatPage(frame, chatWith(questions.choices, { messages: longThread })), dev: devPage(frame, bench),
  ...Object.fromEntries([400, 403, 404, 410, 413, 429, 500, 503, 418].map((status) => [`failure ${status}`, failurePage(frame, status)])),
  ...Object.fromEntries(Object.entries(questions).map(([type, question]) => [`question ${type}`, chatPage(frame, chatWith(question))])),
}

describe.each(Object.entries(pages))('%s', (name, html) => {
  test('has the numbers to ring, the way out and the skip link', () => {
    for (const call of ['999', '101', '116000', '08001111']) expect(html).toContain(`href="tel:${call}"`)
    expect(html).toContain('9am to 11pm')
    expect(html).toContain('href="/leave"')
    expect(html).toContain('href="#main"')
  })
  test('gives nothing away: neutral title, kept out of searches', () => {
    expect(html).toMatch(name === 'dev' ? /<title>Demo – Windowlight<\/title>/ : /<title>Messages – Windowlight<\/title>/)
    expect(html).toContain('content="noindex, nofollow"')
    expect(html).toContain('lang="en"')
  })
  test('has no inline script, style or handler, and asks for nothing but one style and one script of ours', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i)
    const fetched = [...html.matchAll(/<(?:script|link|img|iframe)[^>]*?(?:src|href)="([^"]+)"/g)].map((m) => m[1] ?? '').filter((u) => !u.startsWith('data:'))
    expect(fetched).toHaveLength(2)
    for (const path of fetched) expect(path).toMatch(/^\/assets\/(site|demo)\.[0-9a-f]{12}\.(css|js)$/)
  })
  test('is at most 10 KB gzipped', () => expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(10 * 1024))
})

test('in live, Childline stands in the bar only once a person has checked it; the three others always', () => {
  const unchecked = whyPage({ mode: 'live', childlineChecked: false })
  expect(unchecked).not.toContain('tel:08001111')
  for (const call of ['999', '101', '116000']) expect(unchecked).toContain(`href="tel:${call}"`)
  expect(unchecked).not.toContain('demonstration')
  expect(whyPage({ mode: 'live', childlineChecked: true })).toContain('tel:08001111')
})

test('the contract of the form: one, by post, to /chat, with question, once and answer', () => {
  for (const question of Object.values(questions)) {
    const html = chatPage(frame, chatWith(question))
    expect(html.match(/<form/g)).toHaveLength(1)
    expect(html).toContain('<form method="post" action="/chat"')
    expect(html).toContain(`<input type="hidden" name="question" value="${question.key}"/>`)
    expect(html).toContain(`<input type="hidden" name="once" value="${once}"/>`)
    expect(html).toMatch(/name="answer"/)
    for (const word of ['NOW', 'RUNG', 'READY', 'WORDS', 'SKIP']) expect(html).toContain(`name="word" value="${word}"`)
  }
})

test('choices are real radios and checkboxes, one of each option, in a fieldset with the question as its legend', () => {
  const several = chatPage(frame, chatWith(questions.choices))
  expect(several.match(/type="checkbox"/g)).toHaveLength(6)
  expect(several).toMatch(/<legend[^>]*>Has anyone done any of these yet\?<\/legend>/)
  expect(chatPage(frame, chatWith(questions.yes_no)).match(/type="radio"/g)).toHaveLength(3)
})

test('what a person typed is shown as they typed it and never runs', () => {
  const nasty = '<script>alert(1)</script> "x" \' ; DROP http://evil.test 999 __proto__'
  const message: ChatMessage = { n: 1, who: 'you', paragraphs: [nasty], at: '2026-11-22T16:00:00.000Z', timeText: '4:00pm' }
  const html = chatPage(frame, chatWith(questions.text, { messages: [message], error: { message: 'x', typed: { answers: [nasty], words: '' } } }))
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('href="http://evil.test')
  expect(html.match(/&lt;script&gt;alert\(1\)/g)).toHaveLength(2)
})

test('in our own words the numbers and our links can be pressed; other numbers are left alone', () => {
  const message: ChatMessage = {
    n: 2, who: 'us', paragraphs: ['Ring 999 or 101 or 116 000. Read it out: https://wl.example/report/a1. 07700 900101, 1010'], at: '', timeText: '',
  }
  const html = chatEvent(message, null)
  for (const link of ['tel:999', 'tel:101', 'tel:116000', 'https://wl.example/report/a1']) expect(html).toContain(`href=\\"${link}\\"`)
  expect(html.match(/<a /g)).toHaveLength(4)
})

test('an event of the stream carries its number, one line of data, and the question of the moment', () => {
  const lines = chatEvent({ n: 7, who: 'us', paragraphs: ['One\ntwo'], at: '2026-11-22T16:00:00.000Z', timeText: '4:00pm' }, 'checks').split('\n')
  expect(lines.slice(0, 2)).toEqual(['id: 7', 'event: message'])
  expect(lines.slice(3)).toEqual(['', ''])
  expect(JSON.parse((lines[2] ?? '').slice(6))).toMatchObject({ question: 'checks', html: expect.stringContaining('id="m7"') })
})

test('older messages are folded away, none is left out', () => {
  const html = pages['long'] ?? ''
  for (const { n } of longThread) expect(html).toContain(`id="m${n}"`)
  expect(html).toContain('Earlier messages (56)')
})

test('a pressed button is shown as what it said', () => {
  const pressed: ChatMessage = { n: 1, who: 'you', paragraphs: ['RUNG'], at: '', timeText: '' }
  expect(chatPage(frame, chatWith(questions.text, { messages: [pressed] }))).toContain('<p>I’ve rung the police</p>')
})

test('an empty answer is named in the terms of its field', () => {
  expect(emptyMessage('yes_no')).toContain('yes, no or not sure')
  expect(emptyMessage('phone')).toContain('I don’t know')
  expect(emptyMessage(null)).toContain('any words')
})

test('an error is said first in the title and beside the field that it is about', () => {
  const html = chatPage(frame, chatWith(questions.name, { error: { message: 'Write an answer', typed: { answers: [''], words: '' } } }))
  expect(html).toContain('<title>Error: Messages – Windowlight</title>')
  expect(html).toContain('<a href="#answer">Write an answer</a>')
  expect(html).toMatch(/id="answer"[^>]*aria-describedby="answer-error"/)
})

test('the headers are the ones that were agreed', () => {
  expect(contentSecurityPolicy).toBe("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'")
  expect(Number(/max-age=(\d+)/.exec(pageHeaders['Strict-Transport-Security'])?.[1])).toBeGreaterThanOrEqual(31_536_000)
  expect(pageHeaders).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store', 'Cross-Origin-Opener-Policy': 'same-origin' })
  expect(leaveHeaders['Clear-Site-Data']).toBe('"cookies", "storage"')
})

test('leaving also empties the cache, but not in Chromium, where that takes seconds', () => {
  const cleared = (agent: string | undefined) => leaveHeadersFor(agent)['Clear-Site-Data']
  expect(cleared('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1')).toContain('"cache"')
  expect(cleared('Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0')).toContain('"cache"')
  expect(cleared('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36')).not.toContain('"cache"')
  expect(cleared(undefined)).not.toContain('"cache"')
})
