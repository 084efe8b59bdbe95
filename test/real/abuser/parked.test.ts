/** Knocks that can never be taken: they wait longer each time, and nobody else's waits behind them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drainInbox } from '../../../src/inbox.ts'
import { areaCode, inboundId, type Inbound } from '../../../src/vocabulary.ts'
import { lineOf } from '../../../src/tools/stage/pure-stage.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(() => house.close())

test('behind more poison than one drain takes, a cry is taken', async () => {
  const area = areaCode('portsmouth')
  const here = house.store.area(area)
  // What no code of ours can take: a knock of a kind that there is not.
  const broken = { kind: 'said', text: 7 } as unknown as Inbound['knock']
  const knock = (n: number, what: Inbound['knock']): Inbound => ({
    id: inboundId(`sms:SM${n}`), area, at: house.house.world.now(), from: { line: lineOf('portsmouth', `+447700900${500 + n}`) }, knock: what,
  })
  for (let n = 0; n < 60; n += 1) await here.park(knock(n, broken), 'f', 'TypeError', house.house.world.realNow())
  const cry = knock(99, { kind: 'said', text: 'my son has gone and he has a knife' })
  await here.park(cry, 'f', 'overtaken', house.house.world.realNow())
  for (let ticks = 0; ticks < 3; ticks += 1) await drainInbox(house.house, [area])
  expect(await here.heard(cry.id)).toMatchObject({ state: 'taken' })
  expect((await here.parked(100)).length).toBe(60)
  expect(await here.parked(100, house.house.world.realNow())).toEqual([])
})
