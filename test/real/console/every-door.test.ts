/**
 * Every door of the console, enumerated from the router, so that one that is added is tried here without anybody thinking of it: another area's
 * person opens nothing by any address and changes no row, nobody is let in unsigned, and no other site's page presses anything.
 */
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { makeApp } from '../../../src/http.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser, wordsOf } from '../abuser/browser.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')
const portsmouth = areaCode('portsmouth')
let house: HttpHouse
let ids: Record<string, string>
const marks = ['Quillonmark', 'kill myself']

const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const be = async (who: string) => {
  const browser = openBrowser(house)
  await browser.send({ who }, '/console/person')
  return browser
}
beforeAll(async () => {
  house = await openHouse(noon, { rota: demoRota })
  const jo = await be('jo')
  const opened = await jo.send({ once: onceOn((await jo.get('/console/episodes')).body), name: 'Quillonmark', years: '14' }, '/console/episodes')
  await house.carrier.phone('+447700900640').text(ours['portsmouth'] ?? '', 'im 15 and im going to kill myself tonight')
  await house.settle()
  const [alert] = await house.store.area(portsmouth).alerts('open')
  ids = { alerts: Buffer.from(alert?.id ?? '').toString('base64url'), episodes: (opened.location ?? '').replace(/.*\/|\?.*/g, '') }
})
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const routes = () => [...new Map(makeApp(house.service, null).routes.filter(({ path, method }) => path.startsWith('/console') && method !== 'ALL').map((one) => [`${one.method} ${one.path}`, one])).values()]
/** A parameter that nobody has an id for here fails: say above what stands there. */
const addressOf = (path: string) => path.replace(/\/(\w+)\/:(\w+)/g, (_, room: string) => `/${room}/${ids[room] ?? `no id for ${path}`}`)
/** Every row of that area, or of all: what stands in it, too. */
const rowsOf = (area?: string) => {
  const file = new Sqlite(house.path, { readonly: true })
  const tables = (file.prepare('SELECT name FROM sqlite_master WHERE type = \'table\'').all() as { name: string }[]).map(({ name }) => name)
  const all = tables.flatMap((name) => {
    const hasArea = (file.prepare(`SELECT name FROM pragma_table_info('${name}')`).all() as { name: string }[]).some((column) => column.name === 'area')
    if (area !== undefined && !hasArea) return []
    return [[name, (area === undefined ? file.prepare(`SELECT * FROM ${name}`).all() : file.prepare(`SELECT * FROM ${name} WHERE area = ?`).all(area))]]
  })
  file.close()
  return JSON.stringify(all)
}
const acts = ['acknowledge', 'resolve', 'resume', 'resume_quietly', 'release_home', 'decline_home', 'look_home', 'note', 'plan', 'undo_plan', 'approve', 'preview', 'change', 'leave_out', 'talk', 'listened', 'call_off', 'put_back', 'pause', 'hand_over', 'look_at_shift', 'close', '']
const formOf = (act: string) => ({ act, once: 'a-once-of-their-own-1', hand: '', outcome: 'false_alarm', log: 'x', notes: 'x', recorded: 'yes', note: 'x', because: 'police_asked', closing: 'died', to: 'kit', why: 'to look', next: '', resume: 'x', check_in: 'x', reason: 'x' })

test('the walk finds the doors', () => {
  const found = routes().map(({ method, path }) => `${method} ${path}`)
  expect(found).toEqual(expect.arrayContaining(['GET /console', 'GET /console/alerts/:id', 'POST /console/alerts/:id', 'POST /console/episodes/:id/plan', 'GET /console/episodes/:id/copy', 'POST /console/sessions']))
  expect(ids['episodes']).toMatch(/^[\w-]{20,}$/)
  expect(ids['alerts']).not.toBe('')
  for (const { path } of routes()) expect(addressOf(path)).not.toMatch(/no id for|:/)
})

test.each(['kit', 'ali'])('%s, of another area, opens nothing of this one by any address, and not a byte of it changes', async (who) => {
  const before = rowsOf('portsmouth')
  for (const { method, path } of routes()) {
    const address = addressOf(path)
    for (const act of method === 'POST' ? acts : ['']) {
      const browser = await be(who)
      const answer = method === 'GET' ? await browser.get(address) : await browser.send(path.includes(':') ? formOf(act) : { ...formOf(act), end: 'all', name: '', search: ids['episodes'] ?? '', who }, address)
      const said = wordsOf(answer.body)
      if (path.includes(':')) expect([403, 404], `${method} ${address} ${act}`).toContain(answer.status)
      for (const mark of [...marks, ids['episodes'] ?? '']) if (path !== '/console/episodes/search') expect(said, `${method} ${address} ${act}`).not.toContain(mark)
      if (path === '/console/person' || path === '/console/sign-out') break
    }
  }
  expect(rowsOf('portsmouth')).toBe(before)
  // Whose it is does open it.
  expect((await (await be('jo')).get(addressOf('/console/episodes/:id'))).body).toContain('Quillonmark')
})

test('no other site\'s page presses anything, with a person\'s own cookie: 403, and nothing is written', async () => {
  const jo = await be('jo')
  const before = rowsOf()
  const foreign: Record<string, string>[] = [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost:3000' }, { origin: 'http://localhost:4000' }]
  for (const { method, path } of routes().filter(({ method }) => method === 'POST')) {
    for (const headers of foreign) for (const act of acts) {
      const answer = await jo.ask(addressOf(path), { method, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams({ ...formOf(act), who: 'jo', end: 'all' }).toString() })
      expect(answer.status, `${path} ${act} ${JSON.stringify(headers)}`).toBe(403)
    }
  }
  expect(rowsOf()).toBe(before)
})

test('whoever is not signed in is shown nothing and does nothing; no answer is kept or referred from', async () => {
  const before = rowsOf()
  for (const { method, path } of routes()) {
    if (path === '/console/person') continue
    const browser = openBrowser(house)
    const answer = method === 'GET' ? await browser.get(addressOf(path)) : await browser.send(formOf('close'), addressOf(path))
    if (path !== '/console') expect([answer.status, answer.location], path).toEqual(method === 'GET' ? [303, '/console'] : [403, null])
    for (const mark of marks) expect(answer.body).not.toContain(mark)
    expect([answer.headers.get('cache-control'), answer.headers.get('referrer-policy')], path).toEqual(['no-store', 'no-referrer'])
  }
  expect(rowsOf()).toBe(before)
})
