/** The on-call phone, through the real service: "1" takes the newest emergency, from that phone only; anything else is answered and is nobody's text; and the day's test is sent, answered, missed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../content/duty.ts'
import { onCallWords, rotaWords } from '../../content/rota.ts'
import { ours } from '../../src/tools/stage/pure-stage.ts'
import { areaCode, e164 } from '../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../support/http-house.ts'
import { openBrowser } from './abuser/browser.ts'

// Nine in the evening of a Sunday: Priya carries the duty phone, and Sam the manager's.
const evening = Date.parse('2026-11-22T21:00:00Z')
const minute = 60_000
const [dutyPhone, managersPhone] = ['+447700900180', '+447700900181']
const portsmouth = areaCode('portsmouth')

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening, { rota: demoRota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const text = async (from: string, words: string) => {
  const before = house.carrier.ledger().length
  await house.carrier.phone(from).text(ours['portsmouth'] ?? '', words)
  await house.settle()
  return house.carrier.ledger().slice(before).filter(({ to }) => to === from).map(({ body }) => body)
}
const sentTo = (phone: string) => house.carrier.ledger().filter(({ to }) => to === phone).map(({ body }) => body)
const open = () => house.store.area(portsmouth).alerts('open')
const cry = async (from: string) => {
  const known = (await open()).map(({ id }) => id)
  await text(from, 'im 15 and im going to kill myself tonight')
  const alert = (await open()).find(({ id }) => !known.includes(id))
  if (!alert) throw new Error('no alert')
  return alert
}
const takenBy = async (id: string) => (await house.store.area(portsmouth).alert(id))?.acknowledged?.by ?? null
const taken = (code: string) => [`Windowlight ${onCallWords.taken.replace('{code}', code)} http://localhost:3000/console`]

test('the newest that nobody has, by the phone that is paged, and its code is said back; named, the one that is meant', async () => {
  const [one, two, three] = [await cry('+447700900661'), await cry('+447700900662'), await cry('+447700900663')]
  await house.pass(minute)
  expect(await text(dutyPhone, ' Have it ')).toEqual(taken(three.code))
  expect([await takenBy(one.id), await takenBy(two.id), await takenBy(three.id)]).toEqual([null, null, 'priya'])
  expect(await text(managersPhone, `1 ${one.code}`)).toEqual(taken(one.code))
  expect([await takenBy(one.id), await takenBy(two.id)]).toEqual(['sam', null])
  // Another phone is no on-call phone: a parent's "1" is a parent's.
  await text('+447700900664', '1')
  expect(await takenBy(two.id)).toBeNull()
  expect(await text(dutyPhone, '1')).toEqual(taken(two.code))
  expect((await text(dutyPhone, '1'))[0]).toContain(onCallWords.nothingWaits)
  const pages = sentTo(dutyPhone).length
  await house.pass(3 * 60 * minute)
  expect(sentTo(dutyPhone)).toHaveLength(pages)
  for (const body of [...sentTo(dutyPhone), ...sentTo(managersPhone)]) expect(body).not.toMatch(/suicide|kill|7700|15 /)
})

test('anything else is answered with what it may do, opens no conversation, and danger is heard all the same', async () => {
  expect((await text(managersPhone, 'my son has not come home'))[0]).toContain(onCallWords.other)
  const line = { channel: 'sms', ours: e164(ours['portsmouth'] ?? ''), theirs: e164(managersPhone) } as const
  expect(await house.store.area(portsmouth).find(line)).toMatchObject({ state: 'nobody' })
  const before = (await open()).length
  expect((await text(dutyPhone, 'he has a knife and is outside my door')).join()).toContain('999')
  expect((await open()).length).toBe(before + 1)
  for (const alert of await open()) if (!alert.acknowledged) await text(dutyPhone, `1 ${alert.code}`)
})

test('each day a test, marked, to whoever is on duty; answered from the phone or the page; missed, the manager hears; no alert of any kind', async () => {
  const alerts = (await open()).length
  const tests = (phone: string) => sentTo(phone).filter((body) => body.includes('TEST'))
  // To ten in the morning.
  await house.pass(11 * 60 * minute)
  expect(tests(dutyPhone)).toEqual([`Windowlight ${onCallWords.test} http://localhost:3000/console/rota`])
  await house.pass(16 * minute)
  expect(tests(managersPhone)).toEqual([`Windowlight ${onCallWords.missed} http://localhost:3000/console/rota`])
  expect((await text(dutyPhone, '1'))[0]).toContain(onCallWords.testHeard)
  await house.pass(24 * 60 * minute)
  expect([tests(dutyPhone).length, (await open()).length]).toEqual([2, alerts])
  const jo = openBrowser(house)
  await jo.send({ who: 'jo' }, '/console/person')
  const html = (await jo.get('/console/rota')).body
  expect(html).toContain('Answered by Jo Reed, by text to the on-call phone.')
  const once = /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
  expect(html).toContain(rotaWords.test.waits)
  expect((await jo.send({ once, act: 'heard' }, '/console/rota')).location).toBe('/console/rota?done=heard')
  expect((await jo.get('/console/rota')).body).toContain('Answered by Jo Reed, by this console.')
})
