/** The operator's page: what it counts is true, whoever may not look is shown nothing, and no word or name of anybody's stands there. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, conversationId, instant } from '../../../src/vocabulary.ts'
import { beat } from '../../../src/http/beat.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser, wordsOf } from '../abuser/browser.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')
const portsmouth = areaCode('portsmouth')
let house: HttpHouse
beforeAll(async () => { house = await openHouse(noon, { rota: { ...demoRota, shifts: demoRota.shifts.filter(({ who }) => who !== 'sam' && who !== 'priya') } }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })
const be = async (who: string) => {
  const browser = openBrowser(house)
  await browser.send({ who }, '/console/person')
  return browser
}
const health = async (who: string) => (await be(who)).get('/console/health')

test('with nothing wrong it says so plainly, and that no round was gone yet', async () => {
  const says = wordsOf((await health('ola')).body)
  for (const words of ['never yet', 'may stand still', 'Nothing waits.', 'Nothing stands still.', 'None stands open.', 'This area has no channel.', 'No sign-in is set.']) expect(says).toContain(words)
})

test('a sign of life, a gap each night, what failed and what stands open are there; words, names and codes are not', async () => {
  await beat(house.house, 'round')
  await beat(house.house, 'watch')
  await house.carrier.phone('+447700900655').text(ours['portsmouth'] ?? '', 'im 15 and im going to kill myself tonight, Quillonmark hurt me')
  await house.settle()
  const store = house.store.area(portsmouth)
  for (const [n, topic] of ['undelivered', 'stuck', 'stuck'].entries()) await store.raise({ id: `x:${n}`, conversation: conversationId('x'), severity: 'service', topic, code: 'WL-ABCDE', at: instant(noon) })
  const { body } = await health('ola')
  const says = wordsOf(body)
  expect(says).not.toContain('may stand still')
  expect(says).toMatch(/Texts that did not arrive, not looked at yet 1 /)
  expect(says).toMatch(/stands still: a text or a clock 2/)
  expect(says).toMatch(/a gap of 12 hours on Monday evening: Mon 23 Nov, 8:00 ?pm/)
  expect(says).toMatch(/Alerts open, all areas 4/)
  for (const mark of ['kill', 'Quillonmark', 'WL-', '900655', 'Jo Reed', 'Sam Okafor']) expect(says).not.toContain(mark)
  await house.pass(10 * 60_000)
  expect(wordsOf((await health('ola')).body)).toContain('may stand still')
})

test('a manager sees it; the others are told no, and find no link', async () => {
  for (const [who, status] of [['ola', 200], ['sam', 200], ['jo', 403], ['noor', 403], ['lee', 403]] as const) {
    expect((await health(who)).status, who).toBe(status)
    if (who !== 'ola') expect((await (await be(who)).get('/console')).body.includes('/console/health'), who).toBe(status === 200)
  }
})
