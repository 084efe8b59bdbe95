/** What we forget does not stand in the carrier's records: on its list, over its API, a day after each text has ended. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { redact } from '../../../src/channels/twilio/list.ts'
import { redactDue, type Redact } from '../../../src/redact.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { instant } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening } from '../abuser/browser.ts'

const HOUR = 3_600_000
const phone = '+447700900531'
let house: HttpHouse
beforeEach(async () => { house = await openHouse(evening) })
afterEach(() => house.close())

const say = async (words: string) => {
  await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', words)
  await house.settle()
}
const api = () => ({ accountSid: house.service.twilio.accountSid, authToken: house.service.twilio.tokens[0] ?? '', apiUrl: 'http://carrier.demo', fetch: house.carrier.fetch })
const blotOut: Redact = (ref) => redact(api(), ref)
const goRound = (most = 100, how: Redact = blotOut) => redactDue({ store: house.store, world: house.house.world, redact: how }, house.service.areas, most)
/** All that the carrier still holds, theirs and ours, as its list tells. */
const held = async () => {
  const { accountSid, authToken } = api()
  const answer = await house.carrier.fetch(new Request(`http://carrier.demo/2010-04-01/Accounts/${accountSid}/Messages.json?PageSize=1000`, {
    headers: { authorization: `Basic ${btoa(`${accountSid}:${authToken}`)}` } }))
  const { messages } = await answer.json() as { messages: { body: string }[] }
  return messages.map(({ body }) => body)
}

test('both directions, not before a day has passed, and only once', async () => {
  await say('my son has not come home')
  await say('no')
  expect(await held()).toHaveLength(4)
  house.clock.set(evening + 24 * HOUR)
  expect(await goRound()).toEqual({ done: 0, later: 0, given_up: 0 })
  expect((await held()).every((body) => body !== '')).toBe(true)
  house.clock.set(evening + 26 * HOUR)
  expect(await goRound()).toEqual({ done: 4, later: 0, given_up: 0 })
  expect(await held()).toEqual(['', '', '', ''])
  expect(await goRound()).toEqual({ done: 0, later: 0, given_up: 0 })
})

test('after the sitting was erased here, too; so many at a time, and killed in the middle it goes on where it was', async () => {
  for (const words of ['my son has not come home', 'no', '1']) await say(words)
  const all = (await held()).length
  house.clock.set(evening + 80 * HOUR)
  for (const area of house.service.areas) await house.store.area(area).forget({ ended: instant(evening + 79 * HOUR), left: instant(evening + 79 * HOUR) })
  expect(await goRound(2)).toMatchObject({ done: 2 })
  // Done at the carrier, and killed before that was written down: done again, which changes nothing.
  await expect(goRound(1, async (ref) => { await blotOut(ref); throw new Error('killed') })).rejects.toThrow('killed')
  expect(await goRound()).toMatchObject({ done: all - 2 })
  expect((await held()).every((body) => body === '')).toBe(true)
})

test('a carrier that is down, or will not, is asked again ever more slowly, for about a week; one that has forgotten is not asked again', async () => {
  await say('my son has not come home')
  house.clock.set(evening + 26 * HOUR)
  const asked: number[] = []
  const never: Redact = async () => { asked.push(house.clock.read()); return 'later' }
  let given = 0
  for (let hour = 26; hour < 26 + 14 * 24; hour += 1) {
    house.clock.set(evening + hour * HOUR)
    given += (await goRound(100, never)).given_up
  }
  expect(given).toBe(2)
  expect(asked).toHaveLength(20)
  expect((asked.at(-1) ?? 0) - (asked[0] ?? 0)).toBeGreaterThan(4 * 24 * HOUR)
  await say('hello?')
  house.clock.set(house.clock.read() + 26 * HOUR)
  expect(await goRound(100, async () => 'gone')).toMatchObject({ done: 2 })
  expect(await goRound()).toEqual({ done: 0, later: 0, given_up: 0 })
})
