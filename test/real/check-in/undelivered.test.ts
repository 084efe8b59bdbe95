/** A check-in that did not reach its phone: its worker hears of it, once, and an hour late it goes no more. */
import { expect, test } from 'vitest'
import { readEpisode } from '../../../src/act/episode.ts'
import { deliver } from '../../../src/http/service.ts'
import { ringDue } from '../../../src/timers.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { begin, close, first, hour, jo, minute, portsmouth, rota } from './desk.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const number = '+447700900661'
type Faults = NonNullable<NonNullable<NonNullable<Parameters<typeof openHouse>[1]>['carrier']>['faults']>

const inHouse = async (faults: Faults, work: (house: HttpHouse) => Promise<void>) => {
  const house = await openHouse(noon, { rota, carrier: { faults } })
  try {
    await work(house)
    expect(house.wrong).toEqual([])
  } finally {
    await house.close()
  }
}
const open = async (house: HttpHouse) => (await house.store.area(portsmouth).alerts('open')).map(({ severity, topic }) => `${severity} ${topic}`)
const texts = ({ carrier }: HttpHouse) => carrier.ledger().filter(({ to }) => to === number).length

test.each(['30005', '30006'])('a number of nobody, or one that takes no texts (%s, said twice): one alert, and no second try', (code) => inHouse({ undelivered: 1, undeliveredCode: code, receiptsDoubled: true }, async (house) => {
  const id = await begin(house.house, number)
  await house.pass(2 * minute)
  const asked = await first(house.house, id)
  await house.pass(hour / 2)
  expect(texts(house)).toBe(1)
  expect(await open(house)).toEqual(['service check_in_undelivered'])
  const seen = await readEpisode(house.house, { by: jo, episode: id })
  expect('delivery' in seen && seen.delivery).toEqual({ [asked]: 'failed' })
  // It asked nobody anything.
  expect('facts' in seen && seen.facts?.saidSafe).toBe('not_asked')
  await house.pass(3 * hour)
  expect(texts(house)).toBe(1)
}))

test('a carrier that is down until its time is over: it is not sent then, and its worker hears of it', () => inHouse({ unavailable: 1 }, async (house) => {
  const id = await begin(house.house, number)
  house.clock.set(house.clock.read() + 2 * minute)
  const asked = await first(house.house, id)
  await ringDue(house.house, [portsmouth])
  await deliver(house.service, portsmouth)
  expect(await house.store.area(portsmouth).outbox.depth()).toBe(1)
  house.clock.set(house.clock.read() + hour)
  house.carrier.faults.unavailable = 0
  await deliver(house.service, portsmouth)
  expect(texts(house)).toBe(0)
  expect(await open(house)).toEqual(['service check_in_undelivered'])
  const seen = await readEpisode(house.house, { by: jo, episode: id })
  expect('delivery' in seen && seen.delivery).toEqual({ [asked]: 'dropped' })
}))

test('one that waits for its next try is called off with its episode, and of that nobody is told', () => inHouse({ unavailable: 1 }, async (house) => {
  const id = await begin(house.house, number)
  house.clock.set(house.clock.read() + 2 * minute)
  await first(house.house, id)
  await ringDue(house.house, [portsmouth])
  await deliver(house.service, portsmouth)
  expect(await close(house.house, id)).toMatchObject({ outcome: 'kept' })
  house.carrier.faults.unavailable = 0
  house.clock.set(house.clock.read() + 10 * minute)
  await deliver(house.service, portsmouth)
  expect(texts(house)).toBe(0)
  expect(await open(house)).toEqual([])
}))
