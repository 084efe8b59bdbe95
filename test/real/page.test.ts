/** Whoever is on call is paged, through the real service and the demo's clock: on time, once each, until somebody has it; and the text says nothing of anybody. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../content/duty.ts'
import type { Rota } from '../../content/shape.ts'
import { actOnAlert } from '../../src/act.ts'
import { segments } from '../../src/core/sms.ts'
import { ours } from '../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../src/vocabulary.ts'
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
    expect(body).toMatch(new RegExp(`^Windowlight RED ${alert.code}, (now|\\d+ minutes)\\. Nobody has it yet\\. http://localhost:3000/console$`))
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
