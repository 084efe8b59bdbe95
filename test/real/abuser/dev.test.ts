/** The demo's bench is pressed by its own page only, and what it is told to go back to is an address. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(() => house.close())

test.each(['/dev/clock', '/dev/faults', '/dev/phones/+447700900111/messages'])('%s from another site\'s page is refused and does nothing', async (path) => {
  const before = house.clock.read()
  const browser = openBrowser(house)
  const body = 'advance=PT15M&to=%2B447700900001&text=hello'
  const answer = await browser.ask(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' } })
  expect(answer.status).toBe(403)
  expect(house.clock.read() - before).toBeLessThan(60_000)
  expect(house.carrier.phone('+447700900111').messages()).toEqual([])
})

test('a way back with a line break is no address: 400, and nothing is pushed', async () => {
  const before = house.clock.read()
  const browser = openBrowser(house)
  expect((await browser.send({ advance: 'PT15M', back: '/dev\r\nset-cookie: w=x' }, '/dev/clock')).status).toBe(400)
  expect(house.clock.read() - before).toBeLessThan(60_000)
  expect((await browser.send({ advance: 'PT1M', back: '/dev?left=%2B447700900111' }, '/dev/clock')).location).toBe('/dev?left=%2B447700900111')
  expect(house.wrong).toEqual([])
})
