/** Whose report is it? A worker finds a parent by our own code, sees the name and age that the parent gave, and passes a message home: to a phone, and to a parent who only writes on the web. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { referenceOf } from '../../../src/report/reference.ts'
import { lineOf, ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, type Line } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser, wordsOf } from '../abuser/browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening, { rota: demoRota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const portsmouth = areaCode('portsmouth')
let drama = 700
const phone = () => `+447700900${(drama += 1)}`
const text = async (from: string, words: string) => {
  await house.carrier.phone(from).text(ours['portsmouth'] ?? '', words)
  await house.settle()
}
const received = (to: string) => house.carrier.ledger().filter((one) => one.to === to).map(({ body }) => body)
const sittingOf = async (line: Line) => {
  const found = await house.store.area(portsmouth).find(line)
  if (found.state !== 'here') throw new Error(found.state)
  return found.conversation
}
/** A child who has asked for a message home, and a worker who has that in hand. */
const asks = async () => {
  const child = phone()
  for (const words of ['im 15 and ive left home', 'tell my mum im ok', '1', '1', '1']) await text(child, words)
  const [alert] = (await house.store.area(portsmouth).alerts('open')).filter(({ topic }) => topic === 'message_home').sort((a, b) => b.at - a.at)
  const path = `/console/alerts/${Buffer.from(alert?.id ?? '').toString('base64url')}`
  const worker = openBrowser(house)
  await worker.send({ who: 'jo' }, '/console/person')
  const hidden = async (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec((await worker.get(path)).body)?.[1] ?? ''
  const press = async (fields: Record<string, string>) => worker.send({ once: await hidden('once'), asked: await hidden('asked'), ...fields }, path)
  await press({ act: 'acknowledge' })
  return { child, path, worker, press }
}
const checks = { check_recipient: 'yes', check_court_orders: 'yes', check_domestic_abuse: 'yes', reason: 'Her social worker agrees.' }
const trailOf = async (conversation: Parameters<typeof house.store.trail>[1]) => {
  const trail = await house.store.trail(portsmouth, conversation)
  return trail === 'broken' ? ['broken'] : trail.filter(({ action }) => action.startsWith('duty.')).map(({ actor, action, outcome }) => `${actor} ${action} ${outcome}`)
}

test('by our code: whose report it is is shown, with what the parent said; who looked stands in the audit; then it goes', async () => {
  const mum = phone()
  await text(mum, 'my daughter Maya Collins is 15 and has not come home')
  const parent = await sittingOf(lineOf('portsmouth', mum))
  const code = referenceOf(parent.id)
  const { path, press } = await asks()
  const before = received(mum)
  const shown = await press({ act: 'look_home', ...checks, number: code.toLowerCase().replace('-', ' '), again: '' })
  expect(shown.status).toBe(200)
  expect(wordsOf(shown.body)).toMatch(new RegExp(`${code}\\. This report says of the child: Name: Maya Collins Age: .*15.* Begun: .* by text, from a number that ends in ${mum.slice(-3)}`))
  expect(wordsOf(shown.body)).not.toContain(mum.slice(3))
  // Nothing of what stood in the form is lost, and nothing has gone.
  expect(shown.body).toContain('Her social worker agrees.')
  expect(shown.body).toMatch(/id="c-recipient-yes"[^>]*checked/)
  expect(await trailOf(parent.id)).toEqual([`jo duty.read ${code}`])
  expect(received(mum)).toEqual(before)
  expect((await press({ act: 'release_home', ...checks, number: code, again: code })).location).toBe(`${path}?done=released`)
  await house.settle()
  expect(received(mum).slice(before.length)).toEqual([expect.stringContaining('A message was passed to us: "I\'m safe."')])
})

test('a parent who only writes on the web reads it on their page, and the worker is told that it is so', async () => {
  const parent = openBrowser(house)
  await parent.get('/chat?area=portsmouth')
  await parent.send({ answer: 'my daughter Maya is 15 and has not come home' })
  const session = Object.values(parent.jar).join()
  const conversation = await sittingOf({ channel: 'web', session }).catch(() => sittingOf({ channel: 'web', session: `portsmouth.${session}` }))
  const code = referenceOf(conversation.id)
  const { path, press } = await asks()
  expect(wordsOf((await press({ act: 'look_home', number: code, again: '' })).body)).toContain('on the web only. They read it when they look at that page')
  expect((await press({ act: 'release_home', ...checks, number: code, again: code })).location).toBe(`${path}?done=released`)
  await house.settle()
  expect(wordsOf((await parent.get('/chat')).body)).toMatch(/A message was passed to us: "I'm safe\."/)
})

test('a code of nobody\'s, of a child\'s, two that differ: nothing is shown and nothing goes; nor for a worker who has not got it in hand', async () => {
  const mum = phone()
  await text(mum, 'my daughter has not come home')
  const code = referenceOf((await sittingOf(lineOf('portsmouth', mum))).id)
  const { child, path, press } = await asks()
  const childs = referenceOf((await sittingOf(lineOf('portsmouth', child))).id)
  for (const number of ['WL-22222', childs]) {
    const { status, body } = await press({ act: 'look_home', number, again: '' })
    expect([status, /id="seen"/.test(body)]).toEqual([422, false])
    expect(wordsOf(body)).toContain('Nobody has written to us')
    expect((await press({ act: 'release_home', ...checks, number, again: number })).status).toBe(422)
  }
  expect((await press({ act: 'release_home', ...checks, number: code, again: 'WL-22222' })).status).toBe(422)
  expect((await press({ act: 'release_home', ...checks, number: code, again: '' })).status).toBe(422)
  const priya = openBrowser(house)
  await priya.send({ who: 'priya' }, '/console/person')
  const other = await priya.send({ once: 'a-once-of-their-own-9', act: 'look_home', number: code, again: '' }, path)
  expect([other.status, /id="seen"/.test(other.body)]).toEqual([403, false])
  expect(received(mum).filter((body) => body.includes('passed to us'))).toEqual([])
})
