/** A young person on the web, and a worker at the duty page's form for a message home: real doors, no JavaScript. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser, wordsOf, type Browser } from '../abuser/browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening, { rota: demoRota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const portsmouth = areaCode('portsmouth')
const mum = '+447700900630'
const received = (phone: string) => house.carrier.ledger().filter(({ to }) => to === phone).map(({ body }) => body)
const text = async (phone: string, words: string) => {
  await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', words)
  await house.settle()
}
const asked = (html: string) => /name="question" value="(\w*)"/.exec(html)?.[1] ?? ''
/** Answers the form as it stands. */
const answer = async (browser: Browser, words: string) => {
  const { body } = await browser.get('/chat')
  await browser.send({ question: asked(body), answer: words })
  await house.settle()
  return (await browser.get('/chat')).body
}
const child = async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ answer: '', word: 'ME' })
  return browser
}
const homeAlert = async () => (await house.store.area(portsmouth).alerts('open')).find(({ topic }) => topic === 'message_home')

test('the chat of a young person: eight things to pick, none of them needed; no police, no report, no answers to check', async () => {
  const browser = await child()
  const first = (await browser.get('/chat')).body
  expect(asked(first)).toBe('young_start')
  expect(first.match(/type="radio"/g)).toHaveLength(8)
  expect(first).not.toMatch(/RUNG|READY|>My report|The police do not know yet|chat\/answers/)
  expect(wordsOf(first)).toContain('a worker may read it')
  const heard = await answer(browser, 'i dont know where to start')
  expect(wordsOf(heard)).toMatch(/In danger ring 999/)
  expect(asked(heard)).toBe('young_start')
  expect(wordsOf(await answer(browser, 'Just listen'))).toContain('No name, no place')
  await browser.send({ answer: '', word: 'who can see this' })
  expect(wordsOf((await browser.get('/chat')).body)).toContain('Parents can\'t see this')
})

test('after some hours the page shows nothing of what was said', async () => {
  const browser = await child()
  await answer(browser, 'my stepdad scares me')
  expect((await browser.get('/chat')).body).toContain('my stepdad scares me')
  await house.pass(7 * 3_600_000)
  const later = (await browser.get('/chat')).body
  expect(later).not.toMatch(/stepdad|Childline 0800 1111, Missing|What would help/)
  expect(asked(later)).toBe('')
  const parent = openBrowser(house)
  await parent.get('/chat?area=portsmouth')
  await parent.send({ answer: 'my son is 14 and has not come home' })
  await house.pass(7 * 3_600_000)
  expect((await parent.get('/chat')).body).toContain('has not come home')
})

test('a message home by the web and the duty page: three checks that must each be answered, then only the sentence', async () => {
  await text(mum, 'my daughter is 15 and has not come home')
  const browser = await child()
  await answer(browser, 'Tell someone I am ok')
  await answer(browser, 'Mum')
  const shown = await answer(browser, 'I’m ok. I’ll be in touch.')
  expect(wordsOf(shown)).toContain('This is all that would be sent, no more: “I\'m ok. I\'ll be in touch.” It goes to your mum.')
  expect(wordsOf(await answer(browser, 'Yes, ask them'))).toContain('It is looked at by')
  const before = received(mum).length
  const alert = await homeAlert()
  const path = `/console/alerts/${Buffer.from(alert?.id ?? '').toString('base64url')}`
  const worker = openBrowser(house)
  await worker.send({ who: 'sam' }, '/console/person')
  const hidden = async (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec((await worker.get(path)).body)?.[1] ?? ''
  const once = () => hidden('once')
  expect((await worker.get(path)).body).not.toContain('release_home')
  await worker.send({ once: await once(), act: 'acknowledge' }, path)
  const page = (await worker.get(path)).body
  expect(wordsOf(page)).toContain('For: their mum.')
  expect(wordsOf(page)).toContain('"I\'m ok. I\'ll be in touch." We can\'t be sure who sent it')
  expect(page).not.toContain('value="resolve"')
  const checks = { check_recipient: 'yes', check_court_orders: 'yes', check_domestic_abuse: 'yes' }
  const form = { act: 'release_home', reason: 'Her social worker agrees.', number: '07700 900630', again: '07700900630' }
  const { check_domestic_abuse: _, ...two } = checks
  const lacking = await worker.send({ once: await once(), asked: await hidden('asked'), ...form, ...two }, path)
  expect(lacking.status).toBe(422)
  expect(wordsOf(lacking.body)).toContain('Answer each of the three checks first')
  expect(lacking.body).toMatch(/name="number" value="07700 900630"/)
  expect(lacking.body).toContain('Her social worker agrees.')
  expect(received(mum)).toHaveLength(before)
  const sent = await worker.send({ once: await once(), asked: await hidden('asked'), ...form, ...checks }, path)
  expect(sent.location).toBe(`${path}?done=released`)
  await house.settle()
  const [home, ...more] = received(mum).slice(before)
  expect(more).toEqual([])
  expect(home).toMatch(/^A message was passed to us: "I'm ok\. I'll be in touch\." We can't be sure who sent it\. Keep your police report open/)
  expect(wordsOf((await browser.get('/chat')).body)).toMatch(/That's sent, at \d+:\d\d[ap]m.*Nothing else was said/)
  const again = await worker.send({ once: 'another-form-of-mine', ...form, ...checks }, path)
  expect(again.status).toBe(409)
  await house.settle()
  expect(received(mum)).toHaveLength(before + 1)
  expect(wordsOf((await worker.get(path)).body)).toContain('The message was passed on')
})

test('a message home that did not arrive is raised for people: the child was told that it was sent', async () => {
  const hers = '+447700900631'
  await text(hers, 'my daughter is 15 and has not come home')
  const browser = await child()
  for (const words of ['Tell someone I am ok', 'Mum', 'I’m safe.', 'Yes, ask them']) await answer(browser, words)
  const alert = (await homeAlert())?.id ?? ''
  const undelivered = async () => (await house.store.area(portsmouth).alerts('open')).filter(({ topic }) => topic === 'undelivered')
  expect(await undelivered()).toEqual([])
  const path = `/console/alerts/${Buffer.from(alert).toString('base64url')}`
  const worker = openBrowser(house)
  await worker.send({ who: 'sam' }, '/console/person')
  const hidden = async (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec((await worker.get(path)).body)?.[1] ?? ''
  const once = () => hidden('once')
  await worker.send({ once: await once(), act: 'acknowledge' }, path)
  const { faults } = house.carrier
  const before = { ...faults }
  Object.assign(faults, { undelivered: 1, undeliveredCode: '30005' })
  const sent = await worker.send({
    once: await once(), asked: await hidden('asked'), act: 'release_home', number: hers, again: hers, reason: 'Asked for.', check_recipient: 'yes', check_court_orders: 'yes', check_domestic_abuse: 'yes' }, path)
  expect(sent.location).toBe(`${path}?done=released`)
  await house.settle()
  for (let tries = 0; tries < 50 && (await undelivered()).length === 0; tries += 1) await house.pass(1_000)
  Object.assign(faults, before)
  expect(await undelivered()).toMatchObject([{ id: `undelivered:home:${alert}:home/0`, severity: 'concern' }])
})
