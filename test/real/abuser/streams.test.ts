/** Live pages as a weapon: invented cookies hold nothing open, one browser holds three, and texts are answered all the while. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(() => house.close())

const open = (cookie: string) => house.fetch(new Request('http://localhost:3000/chat/events', { headers: { cookie } }))

test('two thousand invented cookies open no stream, and a text is answered', async () => {
  const answers = await Promise.all(Array.from({ length: 2_005 }, (_, n) => open(`w=portsmouth.${String(n).padStart(43, 'x')}`)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]))
  await house.carrier.phone('+447700900321').text(ours['portsmouth'] ?? '', 'my son is missing')
  await house.settle()
  expect(house.carrier.ledger().length).toBeGreaterThan(0)
})

test('one browser has three; the fourth is told to look instead, until one of them is closed', async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ answer: 'my son is missing' })
  const cookie = `w=${browser.jar['w'] ?? ''}`
  const streams = await Promise.all([open(cookie), open(cookie), open(cookie)])
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await open(cookie)).status).toBe(503)
  await streams[0]?.body?.cancel()
  const again = await open(cookie)
  expect(again.status).toBe(200)
  for (const one of [streams[1], streams[2], again]) await one?.body?.cancel()
})
