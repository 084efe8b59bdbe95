/** The watchdog on the real service: an answer that is taken away, a knock that stays parked, a text that stands still and a clock that does are each found, once; and of all that is as it should be nothing. Silences that law 3 allows are none. */
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../content/duty.ts'
import { watchedAfter, watchOver } from '../../src/act/watch.ts'
import { beatLines } from '../../src/http/beat.ts'
import { lineOf, ours } from '../../src/tools/stage/pure-stage.ts'
import { areaCode, inboundId } from '../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../support/http-house.ts'

const evening = Date.parse('2026-11-22T21:00:00Z')
const minute = 60_000
const portsmouth = areaCode('portsmouth')

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening, { rota: demoRota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const text = async (from: string, words: string) => {
  await house.carrier.phone(from).text(ours['portsmouth'] ?? '', words)
  await house.settle()
}
const ofService = async () => (await house.store.area(portsmouth).alerts('open')).filter(({ topic }) => ['unanswered', 'not_taken', 'stuck'].includes(topic)).map(({ topic, code }) => `${topic} ${/^WL-\w{5}$/.test(code)}`)
const looks = async () => {
  await watchOver(house.house, [portsmouth])
  return ofService()
}
/** As another hand might, or a fault of our own. */
const inFile = (statement: string) => {
  const file = new Sqlite(house.path)
  const { changes } = file.prepare(statement).run()
  file.close()
  return changes
}

test('where everything is answered, or silent as it may be, it finds nothing', async () => {
  for (const words of ['my son has not come home', 'no', 'hes 14', 'STOP']) await text('+447700900671', words)
  await text('+447700900671', 'hello')
  for (let n = 0; n < 12; n += 1) await text('+447700900672', 'hello')
  await text('+447700900673', 'HELP')
  await text('+447700900674', 'im 15 and im going to kill myself tonight')
  await house.pass(watchedAfter + 2 * minute)
  expect(await looks()).toEqual([])
})

test('an answer that is taken away is found, with our code, once', async () => {
  await text('+447700900675', 'my daughter has not come home')
  await text('+447700900676', 'my daughter has not come home')
  const [row] = await house.store.area(portsmouth).lineThread(lineOf('portsmouth', '+447700900675'))
  expect(row?.direction).toBe('in')
  const found = await house.store.area(portsmouth).find(lineOf('portsmouth', '+447700900675'))
  const id = found.state === 'here' ? found.conversation.id : ''
  expect(inFile(`DELETE FROM outbox WHERE conversation = '${id}'`)).toBeGreaterThan(0)
  // Within its time it is nobody's fault yet.
  expect(await looks()).toEqual([])
  await house.pass(watchedAfter + minute)
  expect(await looks()).toEqual(['unanswered true'])
  await house.pass(30 * minute)
  expect(await looks()).toEqual(['unanswered true'])
})

test('a knock that stays parked, and a text and a clock that stand still', async () => {
  const store = house.store.area(portsmouth)
  await store.park({ id: inboundId('sms:SM-parked'), area: portsmouth, at: house.house.world.now(), from: { line: lineOf('portsmouth', '+447700900677') }, knock: { kind: 'said', text: 'hello' } }, 'print', 'overtaken')
  house.clock.set(house.clock.read() + watchedAfter + minute)
  expect((await looks()).toSorted()).toEqual(['not_taken true', 'unanswered true'])
  await house.carrier.phone('+447700900678').text(ours['portsmouth'] ?? '', 'my lad has not come home')
  await house.settle()
  expect(inFile("UPDATE outbox SET state = 'waiting' WHERE kind = 'answer' AND at = (SELECT max(at) FROM outbox WHERE kind = 'answer')")).toBeGreaterThan(0)
  house.clock.set(house.clock.read() + watchedAfter + minute)
  expect((await looks()).includes('stuck true')).toBe(true)
  const before = (await ofService()).length
  expect(await looks()).toHaveLength(before)
})

test('the gauges say when a text was last heard and sent, and nothing of anybody', async () => {
  const lines = await beatLines(house.house)
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['windowlight_last_round_seconds', 'windowlight_last_watch_seconds', 'windowlight_last_heard_seconds', 'windowlight_last_sent_seconds'])
  for (const name of ['heard', 'sent']) expect(Number(lines.find((line) => line.includes(name))?.split(' ')[1])).toBeGreaterThan(evening / 1_000 - 1)
})
