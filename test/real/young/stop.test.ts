/**
 * STOP, START and HELP of a young person, by the carrier's own rules: a person is told that we cannot text back, danger is still heard, a
 * later START and a later return work, and plain ways of saying it are understood without the carrier.
 */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { lineOf, ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser, wordsOf } from '../abuser/browser.ts'

const area = areaCode('portsmouth')
const phone = '+447700900641'
let house: HttpHouse
beforeEach(async () => { house = await openHouse(evening, { rota: demoRota }) })
afterEach(() => house.close())

/** What reaches the phone of this text: the carrier's own reply stands among it. */
const text = async (words: string) => {
  const before = house.carrier.ledger().length
  await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', words)
  await house.settle()
  return house.carrier.ledger().slice(before).filter(({ to }) => to === phone).map(({ body }) => body).join('\n')
}
const topics = async () => (await house.store.area(area).alerts('open')).map(({ topic }) => topic)
const isOut = () => house.store.area(area).optOuts.has(lineOf('portsmouth', phone))

test('after STOP a person is told, nothing of ours goes out, danger is still heard, and START goes on', async () => {
  await text('im 15 and ive left home')
  await text('STOP')
  expect(await isOut()).toBe(true)
  expect(await topics()).toContain('opted_out')
  expect(await text('hes locked me in')).toBe('')
  expect(await topics()).toEqual(expect.arrayContaining(['held', 'opted_out']))
  const worker = openBrowser(house)
  await worker.send({ who: 'sam' }, '/console/person')
  expect(wordsOf((await worker.get('/console')).body)).toContain('said STOP: we cannot text back')
  const back = await text('START')
  expect(await isOut()).toBe(false)
  expect(back).toContain('999')
  expect(await text('im safe now')).toContain('What would help?')
})

test('after STOP, days later, START and then words: the young person\'s door opens again', async () => {
  await text('im 15 and ive left home')
  await text('STOP')
  await house.pass(3 * 24 * 3_600_000)
  expect(await text('im 15 and ive left home again')).toBe('')
  await text('START')
  expect(await isOut()).toBe(false)
  await house.pass(60_000)
  expect(await text('im 15 and i ran away')).toMatch(/999/)
})

test('a message home that is settled after STOP reaches nobody by text', async () => {
  for (const words of ['im 15 and ive left home', '3', '1', '1', '1']) { await text(words); await house.pass(30_000) }
  const alert = (await house.store.area(area).alerts('open')).find(({ topic }) => topic === 'message_home')
  expect(alert).toBeDefined()
  await text('STOP')
  const worker = openBrowser(house)
  await worker.send({ who: 'sam' }, '/console/person')
  const path = `/console/alerts/${Buffer.from(alert?.id ?? '').toString('base64url')}`
  const once = async () => /name="once" value="([\w-]+)"/.exec((await worker.get(path)).body)?.[1] ?? ''
  await worker.send({ once: await once(), act: 'acknowledge' }, path)
  const before = house.carrier.ledger().length
  await worker.send({ once: await once(), act: 'decline_home', check_recipient: 'no', check_court_orders: 'yes', check_domestic_abuse: 'yes', reason: 'Not to that address.' }, path)
  await house.settle()
  expect(house.carrier.ledger().slice(before).filter(({ to }) => to === phone)).toEqual([])
})

test.each(['stop texting me', 'leave me alone', 'dont text me again', 'no more texts pls', 'take me off your list'])('%s: understood without the carrier; what they write later is answered', async (words) => {
  await text('im 15 and ive left home')
  expect(await text(words)).toMatch(/text you only if you text me/)
  expect(await topics()).toContain('opted_out')
  expect(await isOut()).toBe(false)
  await house.pass(3_600_000)
  expect(await text('hi')).toMatch(/999/)
})

test.each(['stop him', 'make it stop', 'please make him stop', 'i cant stop crying and i want to die'])('%s: is a cry, and no wish to us', async (words) => {
  await text('im 15 and ive left home')
  expect(await text(words)).toMatch(/999/)
  expect(await isOut()).toBe(false)
  expect(await topics()).not.toContain('opted_out')
  expect((await topics()).length).toBeGreaterThan(0)
})

test('HELP is a cry: the carrier\'s reply and ours both hold 999', async () => {
  await text('im 15 and ive left home')
  expect(await text('HELP')).toContain('999')
})
