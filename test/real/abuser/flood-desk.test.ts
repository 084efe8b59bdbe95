/** Whoever floods the duty page from fresh sessions: every cry is answered and kept, a real one keeps its place, and that they came from one place is seen. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser, wordsOf } from './browser.ts'

let house: HttpHouse
beforeAll(async () => {
  house = await openHouse(evening, { rota: demoRota })
  house.service.callerOf = (c) => c.req.header('x-the-peer') ?? null
})
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const cries = async (peer: string, answer: string) => {
  const browser = openBrowser({ fetch: (request) => { request.headers.set('x-the-peer', peer); return house.fetch(request) } })
  await browser.get('/chat?area=portsmouth')
  expect((await browser.send({ area: 'portsmouth', answer })).status).toBe(303)
  expect((await browser.get('/chat')).body).toMatch(/Ring <a[^>]*>999<\/a>|999/)
  return browser.jar['w'] ?? ''
}
const codeOf = async (session: string) => {
  const store = house.store.area(areaCode('portsmouth'))
  const found = await store.find({ channel: 'web', session })
  const alerts = await store.alerts('open')
  return alerts.find(({ conversation }) => found.state === 'here' && conversation === found.conversation.id)?.code ?? 'none'
}

test('forty from one place around a real one: all are there, each in its turn, and forty say that they are forty', async () => {
  const before = await Promise.all(Array.from({ length: 3 }, (_, n) => cries(`203.0.113.${n}`, `im 1${n} and im going to kill myself tonight`)))
  await house.pass(60_000)
  const real = await codeOf(await cries('198.51.100.9', 'im 15, at kezias, and im going to kill myself tonight'))
  await house.pass(60_000)
  for (let n = 3; n < 40; n += 1) await cries(`203.0.113.${n}`, 'im 15 and im going to kill myself tonight')
  expect(await house.store.area(areaCode('portsmouth')).alerts('open')).toHaveLength(41)
  const worker = openBrowser(house)
  await worker.send({ who: 'priya' }, '/console/person')
  const page = wordsOf((await worker.get('/console')).body)
  const lines = page.split(/(?=Emergency: (?!\s*Exit))/).slice(1)
  expect(lines).toHaveLength(41)
  expect(lines.findIndex((line) => line.includes(real))).toBe(before.length)
  expect(lines.filter((line) => line.includes('One of 40 that stand open from one part of the internet'))).toHaveLength(40)
  expect(lines.find((line) => line.includes(real))).not.toContain('One of')
})

test('no address, and no part of one, is kept: not in the file, not in the sealed words', async () => {
  for (const file of [house.path, `${house.path}-wal`]) expect(readFileSync(file).includes('203.0.113')).toBe(false)
  const store = house.store.area(areaCode('portsmouth'))
  const [alert] = await store.alerts('open')
  const found = alert && await store.open(alert.conversation)
  if (found?.state !== 'here') throw new Error('nobody')
  expect(JSON.stringify(found.conversation)).not.toMatch(/203\.0\.113|198\.51/)
  expect(found.conversation.network).toMatch(/^[\w-]{3}$/)
})
