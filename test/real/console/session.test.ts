/** A session of the console: what its cookie is, how long it goes on, and all the ways in which it is over. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { Rota } from '../../../content/shape.ts'
import { makeApp } from '../../../src/http.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser, wordsOf } from '../abuser/browser.ts'

const noon = Date.parse('2026-11-23T12:00:00Z')
const minute = 60_000
const portsmouth = areaCode('portsmouth')
let house: HttpHouse
const seen: string[] = []
beforeAll(async () => { house = await openHouse(noon, { rota: demoRota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const cookiesOf = (headers: Headers) => headers.getSetCookie().filter((line) => /console=/.test(line))
const be = async (who: string, jar: Record<string, string> = {}) => {
  const browser = openBrowser(house, jar)
  const answer = await browser.send({ who }, '/console/person')
  seen.push(jar['console'] ?? '')
  return { ...browser, came: answer }
}
const isIn = async (browser: Pick<Awaited<ReturnType<typeof be>>, 'get'>) => !wordsOf((await browser.get('/console')).body).includes('Who are you?')
const trail = async (who: string) => {
  const all = await house.store.area(portsmouth).console.trail(who)
  if (all === 'broken') throw new Error('the audit is broken')
  return all.map(({ action, outcome }) => `${action} ${outcome}`)
}
/** The same service with other people, as after a new start with another rota. */
const withRota = (rota: Rota) => {
  const app = makeApp({ ...house.service, house: { ...house.house, rota } }, null)
  return (jar: Record<string, string>) => openBrowser({ fetch: async (request) => app.fetch(request) }, jar)
}

test('the cookie: 256 bits that say nothing, of no script, of this host alone; the file has no such token in it', async () => {
  const { came, jar } = await be('jo')
  const [cookie = '', ...more] = cookiesOf(came.headers)
  expect(more).toEqual([])
  expect(cookie).toMatch(/^console=portsmouth\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(cookie).not.toMatch(/jo|Max-Age|Expires|Domain/)
  const rows = await house.store.area(portsmouth).console.ofPerson('jo')
  expect(JSON.stringify(rows)).not.toContain(jar['console']?.split('.')[1])
  const app = makeApp({ ...house.service, publicUrl: 'https://light.example' }, null)
  const secure = await app.fetch(new Request('https://light.example/console/person', { method: 'POST', body: 'who=jo',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://light.example' } }))
  expect(cookiesOf(secure.headers)).toEqual([expect.stringMatching(/^__Host-console=portsmouth\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)])
})

test('a new one at each sign-in, and the one before is over; one that somebody planted is none', async () => {
  const planted = `portsmouth.${'p'.repeat(43)}`
  const jo = await be('jo', { console: planted })
  const first = jo.jar['console'] ?? ''
  expect(first).not.toBe(planted)
  expect(await isIn(openBrowser(house, { console: planted }))).toBe(false)
  await jo.send({ who: 'jo' }, '/console/person')
  expect(jo.jar['console']).not.toBe(first)
  expect(await isIn(openBrowser(house, { console: first }))).toBe(false)
  expect(await isIn(jo)).toBe(true)
  expect(new Set(seen).size).toBe(seen.length)
})

test('a doubled cookie, one of another area, a cut one: nobody', async () => {
  const { jar } = await be('jo')
  const token = jar['console'] ?? ''
  for (const cookie of [`console=${token}; console=${token}`, `console=${token.replace('portsmouth', 'gateshead')}`, `console=${token.slice(0, -1)}`, `console=${token}x`, `console=constructor.${token.split('.')[1]}`]) {
    expect((await openBrowser(house).ask('/console/episodes', { headers: { cookie } })).location).toBe('/console')
  }
  expect((await openBrowser(house).ask('/console/episodes', { headers: { cookie: `other=1; console=${token}` } })).status).toBe(200)
})

test('half an hour unused, or twelve hours in all: over, on the server too', async () => {
  const [used, left] = [await be('jo'), await be('priya')]
  await house.pass(29 * minute)
  expect(await isIn(used)).toBe(true)
  expect(await isIn(left)).toBe(true)
  for (let n = 0; n < 2; n += 1) {
    await house.pass(20 * minute)
    expect(await isIn(used)).toBe(true)
  }
  expect(await isIn(left)).toBe(false)
  expect(await house.store.area(portsmouth).console.ofPerson('priya')).toEqual([])
  for (let n = 0; n < 26; n += 1) {
    await house.pass(25 * minute)
    expect(await isIn(used), String(n)).toBe(true)
  }
  await house.pass(25 * minute)
  expect(await isIn(used)).toBe(false)
})

test('signed out is signed out, whoever kept the cookie; the audit says who came and went', async () => {
  const sam = await be('sam')
  const kept = sam.jar['console'] ?? ''
  const out = await sam.send({}, '/console/sign-out')
  expect(out.location).toBe('/console')
  expect(cookiesOf(out.headers)).toEqual([expect.stringMatching(/^console=; .*Max-Age=0$/)])
  expect(await isIn(openBrowser(house, { console: kept }))).toBe(false)
  expect(await trail('sam')).toEqual(['console.signed_in A browser', 'console.signed_out 1'])
  const again = await be('sam')
  const token = again.jar['console'] ?? ''
  expect((await again.get('/leave')).status).toBe(302)
  await house.settle()
  expect(await isIn(openBrowser(house, { console: token }))).toBe(false)
  const live = makeApp({ ...house.service, mode: 'live' }, null)
  const forgets = await live.fetch(new Request('http://localhost:3000/console/sign-out', { method: 'POST', headers: { origin: 'http://localhost:3000', cookie: `console=${(await be('sam')).jar['console'] ?? ''}` } }))
  expect(forgets.headers.get('clear-site-data')).toBe('"cookies", "storage"')
})

test('off the rota, of another role, of another area or by another account: nobody from that moment on', async () => {
  const changes: ((rota: Rota) => Rota)[] = [
    ({ shifts, people }) => ({ shifts, people: people.filter(({ key }) => key !== 'jo') }),
    ({ shifts, people }) => ({ shifts, people: people.map((one) => (one.key === 'jo' ? { ...one, role: 'manager' } : one)) }),
    ({ shifts, people }) => ({ shifts, people: people.map((one) => (one.key === 'jo' ? { ...one, area: 'gateshead' } : one)) }),
    ({ shifts, people }) => ({ shifts, people: people.map((one) => (one.key === 'jo' ? { ...one, signIn: 'sub:another' } : one)) }),
  ]
  for (const change of changes) {
    const { jar } = await be('jo')
    const same = withRota(demoRota)({ ...jar })
    expect((await same.get('/console/episodes')).status).toBe(200)
    const after = withRota(change(demoRota))({ ...jar })
    expect((await after.get('/console/episodes')).location).toBe('/console')
    expect((await after.send({ once: 'a-once-of-their-own-1', name: 'Nobody', years: '' }, '/console/episodes')).status).toBe(403)
    // …and back on the rota they sign in anew.
    expect((await withRota(demoRota)({ ...jar }).get('/console/episodes')).location).toBe('/console')
  }
})

test('where one is signed in: each browser by its name, and out of one, or of all but this', async () => {
  const here = openBrowser(house)
  const form = { method: 'POST', body: 'who=priya' }
  const headers = (agent: string) => ({ 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000', 'user-agent': agent })
  await here.ask('/console/person', { ...form, headers: headers('Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0') })
  const phone = openBrowser(house)
  await phone.ask('/console/person', { ...form, headers: headers('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1') })
  const [library, jo] = [await be('priya'), await be('jo')]
  const page = await here.get('/console/sessions')
  expect(wordsOf(page.body)).toMatch(/Firefox on Windows \(This browser\)/)
  expect(wordsOf(page.body)).toMatch(/Safari on an iPhone or iPad/)
  const ids = [...page.body.matchAll(/name="end" value="([\w-]{20,})"/g)].map(([, id]) => id ?? '')
  expect(ids).toHaveLength(2)
  // Another's is not theirs to end.
  expect((await jo.send({ end: ids[0] ?? '' }, '/console/sessions')).status).toBe(404)
  expect((await here.send({ end: 'not-one-of-ours-at-all' }, '/console/sessions')).status).toBe(404)
  expect((await here.send({ end: ids[0] ?? '' }, '/console/sessions')).location).toBe('/console/sessions?done=one')
  expect([await isIn(library), await isIn(phone)]).toEqual([false, true])
  expect((await here.send({ end: 'all' }, '/console/sessions')).location).toBe('/console/sessions?done=all')
  expect([await isIn(phone), await isIn(here), await isIn(jo)]).toEqual([false, true, true])
  expect(wordsOf((await here.get('/console/sessions?done=all')).body)).toContain('You are signed out everywhere else.')
})

test('what nobody ended is gone from the file after its twelve hours', async () => {
  await be('kit')
  await house.pass(13 * 60 * minute)
  await (await import('../../../src/act/console.ts')).forgetSessions(house.house, house.service.areas)
  expect(await house.store.area(areaCode('gateshead')).console.ofPerson('kit')).toEqual([])
})
