/** Whoever is on call is paged, through the real service and the demo's clock: on time, once each, until somebody has it; and the text says nothing of anybody. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota, dutyWords } from '../../content/duty.ts'
import { words } from '../../content/messages/index.ts'
import type { Rota } from '../../content/shape.ts'
import { actOnAlert } from '../../src/act.ts'
import { pageDue } from '../../src/act/page.ts'
import { isUnreached } from '../../src/act/reach.ts'
import { segments } from '../../src/core/sms.ts'
import { ours } from '../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../src/vocabulary.ts'
import { openBrowser } from './abuser/browser.ts'
import { openHouse, type HttpHouse } from '../support/http-house.ts'

// Nine in the evening: Priya is on, and Sam, the manager.
const evening = Date.parse('2026-11-21T21:00:00Z')
const phones: Record<string, string> = { jo: '+447700900180', priya: '+447700900181', sam: '+447700900182' }
const rota: Rota = { shifts: demoRota.shifts, people: demoRota.people.map((one) => ({ ...one, ...(phones[one.key] ? { phone: phones[one.key] ?? '' } : {}) })) }
const minute = 60_000
const portsmouth = areaCode('portsmouth')

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening, { rota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const text = async (from: string, words: string) => {
  await house.carrier.phone(from).text(ours['portsmouth'] ?? '', words)
  await house.settle()
}
const desk = async (key: string) => {
  const browser = openBrowser(house)
  await browser.send({ who: key }, '/console/person')
  return (await browser.get('/console')).body
}
const pages = () => house.carrier.ledger().flatMap(({ to, body }) => Object.entries(phones).flatMap(([who, phone]) => (to === phone ? [{ who, body }] : [])))
const whoSince = (from: number) => pages().slice(from).map(({ who }) => who).sort()

test('a cry that nobody takes: the first at once, the next at five minutes, all at fifteen, the manager at thirty and again; acknowledged, nobody', async () => {
  await text('+447700900641', 'im 15, at kezias on dock lane, and im going to kill myself tonight')
  await house.pass(minute)
  expect(whoSince(0)).toEqual(['priya'])
  await house.pass(4 * minute)
  expect(whoSince(1)).toEqual(['sam'])
  await house.pass(10 * minute)
  expect(whoSince(2)).toEqual(['priya', 'sam'])
  // Half an hour at one push: each rung at its own time.
  await house.pass(46 * minute)
  expect(whoSince(4)).toEqual(['priya', 'priya', 'sam', 'sam'])
  const [alert] = await house.store.area(portsmouth).alerts('open')
  const by = rota.people.find(({ key }) => key === 'priya')
  if (!by || !alert) throw new Error('nobody, or nothing')
  await actOnAlert(house.house, { by, alert: alert.id }, { do: 'acknowledge' }, 'once-of-a-test-0001')
  const before = pages().length
  await house.pass(3 * 60 * minute)
  expect(pages()).toHaveLength(before)
  for (const { body } of pages()) {
    expect(body).toMatch(new RegExp(`^Windowlight RED ${alert.code}, (now|\\d+ minutes)\\. Nobody has it yet\\. Reply 1 to take it\\. http://localhost:3000/console$`))
    expect(segments(body)).toMatchObject({ segments: 1 })
    expect(body).not.toMatch(/kezia|dock|15,|suicide|kill|7700/i)
  }
})

test('a concern pages nobody, and what a worker\'s phone texts itself stops no page', async () => {
  const before = pages().length
  for (const words of ['im 14 and i ran away', 'worker']) await text('+447700900642', words)
  await house.pass(50 * minute)
  expect((await house.store.area(portsmouth).alerts('open')).some(({ severity, acknowledged }) => severity === 'concern' && !acknowledged)).toBe(true)
  expect(pages()).toHaveLength(before)
  await text(phones['priya'] ?? '', 'hello')
  const own = pages().length
  await text('+447700900643', 'he has a knife and is outside my door')
  await house.pass(minute)
  expect(whoSince(own)).toEqual(['priya'])
})

test('a page that was written and not sent yet is not sent once somebody has it', async () => {
  const before = pages().length
  await text('+447700900644', 'im going to kill myself tonight')
  expect(await pageDue(house.house, [portsmouth])).toBe(1)
  const alert = (await house.store.area(portsmouth).alerts('open')).find(({ topic, acknowledged }) => topic === 'self_harm' && !acknowledged)
  const by = rota.people.find(({ key }) => key === 'sam')
  if (!by || !alert) throw new Error('nobody, or nothing')
  const left = () => house.store.area(portsmouth).outbox.left([`page:${alert.id}:0:priya/0`])
  expect(Object.values(await left())).toEqual(['waiting'])
  // One that only waits has not failed: nobody is told that nobody could be reached.
  expect(await isUnreached(house.house, portsmouth, alert)).toBe(false)
  await actOnAlert(house.house, { by, alert: alert.id }, { do: 'acknowledge' }, 'once-of-a-test-0002')
  await house.pass(20 * minute)
  expect(pages().slice(before).filter(({ body }) => body.includes(alert.code))).toEqual([])
  expect(Object.values(await left())).toEqual(['never'])
})

test('pages that the carrier took and could not bring are no pages', async () => {
  const child = '+447700900648'
  await text(child, 'im 15 and hes hitting me right now')
  house.carrier.faults.undelivered = 1
  house.carrier.faults.undeliveredCode = '30005'
  await house.pass(6 * minute)
  expect(await desk('priya')).toContain(dutyWords.unreached)
  expect(house.carrier.ledger().filter(({ to, body }) => to === child && body === words.told_unreached.sms)).toHaveLength(1)
  Object.assign(house.carrier.faults, { undelivered: 0, undeliveredCode: '30003' })
  await house.pass(10 * minute)
  expect(await desk('priya')).not.toContain(dutyWords.unreached)
})

test('where no page arrives it stands in red on the duty page, and whoever was told that a worker is told hears the truth, once', async () => {
  for (const who of ['priya', 'sam']) await house.carrier.phone(phones[who] ?? '').text(ours['portsmouth'] ?? '', 'STOP')
  await house.settle()
  const child = '+447700900645'
  await text(child, 'im 15 and hes hitting me right now')
  const told = () => house.carrier.ledger().filter(({ to }) => to === child).map(({ body }) => body)
  expect(told().join()).toContain('A worker is being told now')
  await house.pass(minute)
  expect(await desk('priya')).toContain(dutyWords.unreached)
  expect(told()).toHaveLength(1)
  await house.pass(60 * minute)
  expect(told().slice(1)).toEqual([words.told_unreached.sms])
  // Taken by somebody who looked: nothing is red any more.
  for (const alert of await house.store.area(portsmouth).alerts('open')) {
    const by = rota.people.find(({ key }) => key === 'priya')
    if (by && alert.severity === 'emergency' && !alert.acknowledged) await actOnAlert(house.house, { by, alert: alert.id }, { do: 'acknowledge' }, `once-of-a-test-${alert.id}`)
  }
  expect(await desk('priya')).not.toContain(dutyWords.unreached)
})

test('…and where a text to their phone is not safe, nothing comes unasked', async () => {
  const child = '+447700900646'
  for (const words of ['ME', 'my dad reads my phone', 'hes hitting me right now']) await text(child, words)
  const before = house.carrier.ledger().filter(({ to }) => to === child).length
  await house.pass(60 * minute)
  expect(house.carrier.ledger().filter(({ to }) => to === child)).toHaveLength(before)
})
