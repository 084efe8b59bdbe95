/** The rota's door on the real service: what a person writes down holds at once, in the rota's words, in who is paged and in what is said; by whom it may be done; what is undone; and its trail. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { rotaWords } from '../../../content/rota.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser } from '../abuser/browser.ts'

// A Monday, nine in the evening: Priya is on, and Sam, the manager.
const evening = Date.parse('2026-11-23T21:00:00Z')
const minute = 60_000
const portsmouth = areaCode('portsmouth')

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening, { rota: demoRota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const be = async (who: string) => {
  const browser = openBrowser(house)
  await browser.send({ who }, '/console/person')
  return browser
}
type Desk = Awaited<ReturnType<typeof be>>
const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const page = async (desk: Desk) => (await desk.get('/console/rota')).body
const press = async (desk: Desk, fields: Record<string, string>) => desk.send({ once: onceOn(await page(desk)), ...fields }, '/console/rota')
const tonight = { act: 'write', what: 'absent', from: '2026-11-23T22:00', until: '2026-11-24T01:00', instead: '' }
const text = async (from: string, words: string) => {
  await house.carrier.phone(from).text(ours['portsmouth'] ?? '', words)
  await house.settle()
  return house.carrier.ledger().filter(({ to }) => to === from).map(({ body }) => body).join('\n')
}

test('the two weeks as they stand, with every road; another area has its own', async () => {
  const html = await page(await be('priya'))
  for (const words of ['On duty now: Priya Nair, Sam Okafor', rotaWords.noGaps, rotaWords.roads.sms]) expect(html).toContain(words)
  const gateshead = await page(await be('ali'))
  expect(gateshead).toContain('a gap of 16 hours on Tuesday evening')
  expect(gateshead).toContain(rotaWords.notPaged)
  expect(gateshead).not.toMatch(/Priya|Okafor/)
})

test('an absence opens a gap that is said in words; then nobody is told, and the child is told so; a shift that is changed closes it', async () => {
  const [priya, sam] = [await be('priya'), await be('sam')]
  expect((await press(priya, { ...tonight, who: 'priya' })).location).toBe('/console/rota?done=written')
  expect(await page(priya)).toContain(rotaWords.noGaps)
  expect((await press(priya, { ...tonight, who: 'sam' })).status).toBe(403)
  expect((await press(sam, { ...tonight, who: 'sam' })).location).toBe('/console/rota?done=written')
  expect(await page(priya)).toContain('A gap of 3 hours on Monday night.')
  await house.pass(70 * minute)
  // A session ends when nobody has used it for a while.
  const [late, boss] = [await be('priya'), await be('sam')]
  expect(await page(late)).toContain(rotaWords.nobodyNow)
  expect(await text('+447700900651', 'im 15 and im going to kill myself tonight')).not.toMatch(/worker is being told/)
  // The managers are the road of last resort, whether it is their hour or not: the alert is not left alone.
  await house.pass(minute)
  const paged = () => house.carrier.ledger().filter(({ to }) => to === '+447700900181').length
  expect(paged()).toBe(1)
  expect((await press(boss, { ...tonight, who: 'jo', what: 'covers' })).location).toBe('/console/rota?done=written')
  expect(await page(late)).not.toContain('A gap of')
  expect(await text('+447700900652', 'im 15 and im going to kill myself tonight')).toMatch(/A worker is being told now/)
})

test('undone, it holds no more, once; the same form twice is one entry; the trail says who', async () => {
  const sam = await be('sam')
  const html = await page(sam)
  expect(html.match(/name="act" value="undo"/g)).toHaveLength(3)
  const n = /name="entry" value="(\d+)"/.exec(html)?.[1] ?? ''
  const fields = { once: onceOn(html), act: 'undo', entry: n }
  expect((await sam.send(fields, '/console/rota')).location).toBe('/console/rota?done=undone')
  expect((await sam.send(fields, '/console/rota')).location).toBe('/console/rota')
  expect((await press(sam, { act: 'undo', entry: n })).status).toBe(409)
  const twice = { ...tonight, once: onceOn(await page(sam)), who: 'jo', from: '2026-11-25T09:00', until: '2026-11-25T12:00' }
  expect((await Promise.all([sam.send(twice, '/console/rota'), sam.send(twice, '/console/rota')])).map(({ status }) => status)).toEqual([303, 303])
  expect((await house.store.area(portsmouth).rota.book(house.house.world.now())).filter((entry) => entry.what === 'absent' && entry.who === 'jo')).toHaveLength(1)
  const trail = await house.store.rotaTrail(portsmouth)
  expect(trail === 'broken' ? trail : trail.map(({ actor, action, outcome }) => `${actor} ${action} ${outcome}`)).toEqual([
    'priya rota.absent priya', 'sam rota.absent sam', 'sam rota.covers jo', `sam rota.undone ${n}`, 'sam rota.absent jo'])
})

test('what is no time, a time that comes twice, a foreign page and nobody are turned away', async () => {
  const jo = await be('jo')
  for (const [fields, words] of [
    [{ from: '', until: '' }, rotaWords.refused.no_time], [{ from: '2026-11-26T10:00', until: '2026-11-26T09:00' }, rotaWords.refused.no_time],
    [{ from: '2027-10-31T01:30', until: '2027-10-31T09:00' }, rotaWords.refused.once_twice], [{ from: '2027-03-28T01:30', until: '2027-03-28T09:00' }, rotaWords.refused.once_twice],
    [{ from: '2026-13-01T10:00', until: '2026-11-26T09:00' }, rotaWords.refused.no_time],
  ] as const) {
    const answer = await press(jo, { ...tonight, who: 'jo', ...fields })
    expect([answer.status, answer.body.includes(words)], words).toEqual([422, true])
  }
  expect((await press(jo, { ...tonight, who: 'kit' })).status).toBe(422)
  expect((await jo.send({ ...tonight, who: 'jo', once: 'x' }, '/console/rota')).status).toBe(400)
  const nobody = openBrowser(house)
  expect((await nobody.get('/console/rota')).status).toBe(303)
})
