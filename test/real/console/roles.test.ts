/** Roles at the console: what each may, at every door that gives words or does something, by the one table. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { deeds, roles, roleWords, type Role } from '../../../content/roles.ts'
import type { Rota } from '../../../content/shape.ts'
import { may } from '../../../src/core/may.ts'
import { onDuty } from '../../../src/duty/rota.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser, wordsOf } from '../abuser/browser.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')
const portsmouth = areaCode('portsmouth')
/** Hours too for those who may not be on call, which then count for nothing. */
const rota: Rota = { people: demoRota.people, shifts: [...demoRota.shifts, ...['noor', 'lee', 'ola'].map((who) => ({ who, opening: { open: 'always' } as const }))] }
let house: HttpHouse
beforeAll(async () => { house = await openHouse(noon, { rota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })
const be = async (who: string) => {
  const browser = openBrowser(house)
  await browser.send({ who }, '/console/person')
  return browser
}
const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const once = 'a-once-of-their-own-1'
const opens = async (who: string, name: string) => {
  const desk = await be(who)
  return ((await desk.send({ once: onceOn((await desk.get('/console/episodes')).body), name, years: '14' }, '/console/episodes')).location ?? '').replace(/\?.*/, '')
}
const people: Record<Role, string> = { duty_worker: 'priya', practitioner: 'noor', manager: 'sam', safeguarding_lead: 'lee', operator: 'ola' }
const owner = async (path: string) => (await house.store.area(portsmouth).episodes.find(path.split('/').at(-1) as never))?.owner

const mays = (role: Role) => (Object.keys(deeds) as (keyof typeof deeds)[]).filter((deed) => may({ role }, deed))
test('the table has a row for each deed, and an operator sees how the service does, and nobody', () => {
  for (const role of roles) expect(mays(role).length, role).toBeGreaterThan(0)
  expect(mays('operator')).toEqual(['see_health'])
})

test('the demo has somebody of every role, and whoever is signed in reads there what each may, their own first', async () => {
  const choose = wordsOf((await openBrowser(house).get('/console')).body)
  for (const role of roles) {
    expect(choose).toContain(roleWords.is[role])
    const help = wordsOf((await (await be(people[role])).get('/console/help')).body)
    expect(help.indexOf('(yours)'), role).toBeGreaterThan(0)
    for (const deed of Object.keys(deeds) as (keyof typeof deeds)[]) expect(help.split(roleWords.deeds[deed])).toHaveLength(roles.length + 1)
  }
})

test('another\'s episode: words with a reason for those who may see all, nothing there for a practitioner, no page at all for an operator', async () => {
  const path = await opens('jo', 'Quillonmark')
  for (const role of roles) {
    const desk = await be(people[role])
    const first = await desk.get(path)
    expect(first.body, role).not.toContain('Quillonmark')
    await desk.send({ next: '', why: 'To look' }, `${path}/open`)
    const then = await desk.get(path)
    expect(then.body.includes('Quillonmark'), role).toBe(may({ role }, 'read_any_episode'))
    if (role === 'practitioner') expect([first.status, then.status]).toEqual([404, 404])
    if (role === 'operator') expect([first.location, then.location]).toEqual(['/console/health', '/console/health'])
  }
})

test('one\'s own, and those that were handed over; a lead and an operator are handed nothing, and change nothing', async () => {
  const path = await opens('jo', 'Rosalindmark')
  const [jo, noor, lee, ola] = [await be('jo'), await be('noor'), await be('lee'), await be('ola')]
  for (const to of ['lee', 'ola']) expect((await jo.send({ once: onceOn((await jo.get(path)).body), act: 'hand_over', to }, path)).status).toBe(422)
  expect((await noor.send({ once, act: 'hand_over', to: 'noor' }, path)).status).toBe(404)
  await jo.send({ once: onceOn((await jo.get(path)).body), act: 'hand_over', to: 'noor' }, path)
  expect(await owner(path)).toBe('noor')
  expect((await noor.get(path)).body).toContain('Rosalindmark')
  expect(wordsOf((await noor.get('/console/episodes')).body)).toContain('(1)')
  await lee.send({ next: '', why: 'To look' }, `${path}/open`)
  for (const act of [{ act: 'note', note: 'x' }, { act: 'close', closing: 'died' }, { act: 'pause', because: 'police_asked' }, { act: 'hand_over', to: 'lee' }]) {
    expect((await lee.send({ once: `${once}${act.act}`, ...act }, path)).status, act.act).toBe(403)
    expect((await ola.send({ once: `${once}${act.act}`, ...act }, path)).status, act.act).toBe(403)
  }
  expect((await lee.send({ once, name: 'Nobody', years: '' }, '/console/episodes')).status).toBe(403)
  const own = await opens('noor', 'Ownmark')
  expect((await noor.get(own)).body).toContain('Ownmark')
})

test('alerts: read by a lead, answered by those who are on call, opened by nobody else', async () => {
  await house.carrier.phone('+447700900640').text(ours['portsmouth'] ?? '', 'im 15 and im going to kill myself tonight')
  await house.settle()
  const [alert] = await house.store.area(portsmouth).alerts('open')
  const path = `/console/alerts/${Buffer.from(alert?.id ?? '').toString('base64url')}`
  for (const role of roles) {
    const desk = await be(people[role])
    expect((await desk.get(path)).body.includes('kill myself'), role).toBe(may({ role }, 'read_alerts'))
    if (may({ role }, 'answer_alerts')) continue
    for (const act of ['acknowledge', 'resolve', 'resume']) expect((await desk.send({ once, act, hand: '', outcome: 'false_alarm' }, path)).status, `${role} ${act}`).toBe(403)
    expect((await house.store.area(portsmouth).alert(alert?.id ?? ''))?.acknowledged).toBeUndefined()
  }
})

test('nobody counts as being there, or is paged, who may not be on call, whatever hours they were given', () => {
  expect(onDuty(rota, instant(noon), 'Europe/London').map(({ role }) => role).every((role) => may({ role }, 'be_on_call'))).toBe(true)
})
