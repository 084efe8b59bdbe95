/** STOP and START said again by whoever can replay a signed text: the ledger moves with a knock that is new, and with no other. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sign } from '../../../src/demo/carrier/knocks.ts'
import { lineOf, ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening } from './browser.ts'

const area = areaCode('portsmouth')
const phone = '+447700900456'
const line = lineOf('portsmouth', phone)
let house: HttpHouse
let log: { event: string }[]
beforeEach(async () => {
  house = await openHouse(evening)
  log = []
  const write = house.service.log
  house.service.log = (entry) => { log.push(entry); write(entry) }
})
afterEach(() => house.close())

let texts = 0
/** A text through the signed door; `sid` to say one again. */
const text = async (body: string, sid = `SM${String((texts += 1)).padStart(32, '0')}`, waits = true) => {
  const { accountSid, tokens: [token], publicUrl } = house.service.twilio
  const form = { AccountSid: accountSid, MessageSid: sid, From: phone, To: ours['portsmouth'] ?? '', Body: body, NumMedia: '0' }
  const signature = await sign(token ?? '', `${publicUrl}/twilio/messages`, form)
  const answer = await house.fetch(new Request(`${publicUrl}/twilio/messages`, {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }, body: new URLSearchParams(form).toString() }))
  if (waits) await house.settle()
  return { status: answer.status, sid }
}
const isOut = () => house.store.area(area).optOuts.has(line)

test('an old STOP said again after START does not silence a phone', async () => {
  await text('my son is missing')
  const stop = await text('STOP')
  expect(await isOut()).toBe(true)
  await text('START')
  expect(await isOut()).toBe(false)
  expect((await text('STOP', stop.sid)).status).toBe(200)
  expect(await isOut()).toBe(false)
})

test('a STOP under the id of another text is refused, and silences nobody', async () => {
  const first = await text('my son is missing')
  expect((await text('STOP', first.sid)).status).toBe(409)
  expect(await isOut()).toBe(false)
})

test('a START under the id of another text is refused, and wakes nobody who said STOP', async () => {
  const first = await text('my son is missing')
  await text('STOP')
  expect((await text('START', first.sid)).status).toBe(409)
  expect(await isOut()).toBe(true)
})

test('an answer to danger that a STOP keeps back is logged, and people are alerted once', async () => {
  await text('my son is missing')
  await text('STOP')
  await text('he has a knife and says he will kill himself')
  expect(log.filter(({ event }) => event === 'undeliverable')).toMatchObject([{ because: 'opted_out' }])
  const alerts = await house.store.area(area).alerts('open')
  expect(alerts.filter(({ topic }) => topic === 'undelivered')).toMatchObject([{ severity: 'emergency' }])
})

test('an answer to danger that lay too long to be sent is logged, and people are alerted once', async () => {
  await text('my son is missing')
  const { outbox } = house.store.area(area)
  const { claim } = outbox
  // The sender is down while it is heard: nothing is claimed until the words are too old.
  outbox.claim = async () => []
  await text('he has a knife and says he will kill himself', undefined, false)
  outbox.claim = claim
  house.clock.set(house.clock.read() + 11 * 60_000)
  await house.settle()
  expect(log.filter(({ event }) => event === 'undeliverable')).toMatchObject([{ because: 'too_late' }])
  const alerts = await house.store.area(area).alerts('open')
  expect(alerts.filter(({ topic }) => topic === 'undelivered')).toMatchObject([{ severity: 'emergency' }])
})

test('fifty texts at once from one phone: every one is taken and none is refused, five texts go out, and danger among them is answered', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => text(n === 30 ? 'he has a knife and says he will kill himself' : `asdf qwer ${n}`)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const sent = house.carrier.ledger().filter(({ to }) => to === phone).map(({ body }) => body)
  expect(sent.length).toBeLessThanOrEqual(7)
  expect(sent.filter((body) => body.includes('again when you pause'))).toHaveLength(1)
  const alerts = await house.store.area(area).alerts('open')
  expect(alerts.some(({ severity }) => severity === 'emergency')).toBe(true)
  for (const { sid } of answers) expect(await house.store.area(area).heard(inboundId(`sms:${sid}`))).toEqual({ state: 'taken' })
})
