/**
 * The council's sign-in, against a provider on this machine: who is on the list comes in, by an account that is theirs from then on; whatever
 * is wrong with what comes back lets nobody in and leaves no row.
 */
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rota } from '../../../content/shape.ts'
import { strangers, wholeService } from '../../../src/act/sign-in.ts'
import { signInDoor } from '../../../src/channels/sign-in.ts'
import { makeApp } from '../../../src/http.ts'
import { makeLog } from '../../../src/log.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { startIdentity, wrongs, type Identity, type WorkAccount } from '../../support/identity.ts'
import { openBrowser, wordsOf } from '../abuser/browser.ts'

const portsmouth = areaCode('portsmouth')
const rota: Rota = { shifts: [], people: [
  { key: 'jo', name: 'Jo Reed', role: 'duty_worker', area: 'portsmouth', signIn: 'Jo.Reed@council.example' },
  { key: 'sam', name: 'Sam Okafor', role: 'manager', area: 'portsmouth', signIn: 'sub:sub-of-sam' },
  { key: 'priya', name: 'Priya Nair', role: 'duty_worker', area: 'portsmouth', signIn: 'oid:0f3a-OID' },
  { key: 'kit', name: 'Kit Lowe', role: 'manager', area: 'gateshead' },
] }
let house: HttpHouse
let provider: Identity
let app: ReturnType<typeof makeApp>
const logged: string[] = []
const fetchOf = (one: () => ReturnType<typeof makeApp>) => async (request: Request) => one().fetch(request)
const doorOf = () => signInDoor({ issuer: provider.url, clientId: provider.client.id, clientSecret: provider.client.secret, redirectUri: 'http://localhost:3000/console/signed-in', realNow: Date.now, timeoutSeconds: 1 })
/** In live nobody comes in by saying who they are. */
const appOf = () => makeApp({
  ...house.service, mode: 'live', demo: null, house: { ...house.house, rota }, signIn: doorOf(), log: makeLog({ level: 'trace', write: (line) => { logged.push(line) }, now: Date.now }).log,
}, null)
beforeAll(async () => {
  provider = await startIdentity()
  house = await openHouse(Date.now(), { rota })
  app = appOf()
})
afterAll(async () => { await house.close(); await provider.close(); expect(house.wrong).toEqual([]) })

const jo: WorkAccount = { sub: 'sub-of-jo', email: 'jo.reed@council.example', email_verified: true }
const goes = async (browser = openBrowser({ fetch: fetchOf(() => app) })) => {
  const went = await browser.get('/console/sign-in')
  return { browser, went, to: went.location ?? '' }
}
const comesBack = async (as: WorkAccount, browser?: ReturnType<typeof openBrowser>) => {
  provider.be(as)
  const { browser: theirs, to } = await goes(browser)
  const back = provider.authorize(to)
  return { browser: theirs, back, answer: await theirs.get(`${back.pathname}${back.search}`) }
}
/** Every row of every table, but the store's own marks. */
const rows = () => {
  const file = new Sqlite(house.path, { readonly: true })
  const tables = file.prepare('SELECT name FROM sqlite_master WHERE type = \'table\'').all() as { name: string }[]
  const counts = tables.map(({ name }) => [name, (file.prepare(`SELECT count(*) AS n FROM ${name}`).get() as { n: number }).n])
  file.close()
  return Object.fromEntries(counts) as Record<string, number>
}
const isIn = async (browser: ReturnType<typeof openBrowser>) => (await browser.get('/console/episodes')).status === 200

test('live asks for the sign-in, has no door for made-up people, and goes with PKCE, state and nonce', async () => {
  const page = await openBrowser({ fetch: fetchOf(() => app) }).get('/console')
  expect(wordsOf(page.body)).toContain('Sign in with your work account')
  expect(page.body).not.toMatch(/Jo Reed|Sam Okafor/)
  expect((await openBrowser({ fetch: fetchOf(() => app) }).send({ who: 'jo' }, '/console/person')).status).toBe(404)
  const { went, to } = await goes()
  const { origin, searchParams: query } = new URL(to)
  expect(origin).toBe(provider.url)
  expect(Object.fromEntries(query)).toMatchObject({ response_type: 'code', client_id: 'windowlight', code_challenge_method: 'S256', redirect_uri: 'http://localhost:3000/console/signed-in', prompt: 'select_account' })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name), name).toMatch(/^[\w-]{43}$/)
  expect(new Set(['state', 'nonce', 'code_challenge'].map((name) => query.get(name))).size).toBe(3)
  expect(went.headers.getSetCookie()).toEqual([expect.stringMatching(/^sign-in=\d{13}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/)])
  const secure = await makeApp({ ...house.service, publicUrl: 'https://light.example', signIn: doorOf() }, null).fetch(new Request('https://light.example/console/sign-in'))
  expect(secure.headers.getSetCookie()[0]).toMatch(/^__Host-sign-in=.*; Secure; Max-Age=600$/)
})

test('by a verified address once, then by the account itself; by its subject or its object id', async () => {
  const first = await comesBack(jo)
  expect(first.answer.location).toBe('/console')
  expect(await isIn(first.browser)).toBe(true)
  expect(wordsOf((await first.browser.get('/console')).body)).toContain('Jo Reed')
  // Her address is another now; the account is the same.
  expect((await comesBack({ sub: 'sub-of-jo', email: 'jo.married@council.example', email_verified: true })).answer.location).toBe('/console')
  for (const [as, name] of [[{ sub: 'sub-of-sam' }, 'Sam Okafor'], [{ sub: 'x', oid: '0F3A-oid' }, 'Priya Nair']] as const) {
    const { browser } = await comesBack(as)
    expect(wordsOf((await browser.get('/console')).body)).toContain(name)
  }
  const trail = await house.store.area(portsmouth).console.trail('jo')
  expect(trail).toMatchObject([{ actor: 'jo', action: 'console.signed_in' }, { actor: 'jo', action: 'console.signed_in' }])
})

test('another account with her address is not her; an address that nobody verified is nobody\'s', async () => {
  const other = await comesBack({ sub: 'another-sub', email: 'jo.reed@council.example', email_verified: true })
  expect(other.answer.status).toBe(403)
  expect(wordsOf(other.answer.body)).toMatch(/not the account we know.*with this code: [A-Z2-9]{5} /)
  expect(await isIn(other.browser)).toBe(false)
  for (const as of [{ sub: 'new', email: 'jo.reed@council.example' }, { sub: 'new', email: 'jo.reed@council.example', email_verified: false }]) {
    expect((await comesBack(as)).answer.status).toBe(403)
  }
})

test('who is not on the list is turned away kindly, with the numbers to ring and a code; one row a day, and nothing of who they are', async () => {
  const as = { sub: 'sub-of-canary', email: 'canary.person@elsewhere.example', email_verified: true }
  const { browser, answer } = await comesBack(as)
  expect(answer.status).toBe(403)
  const said = wordsOf(answer.body)
  expect(said).toContain('You are not on the list here')
  expect(said).toContain('ring 999')
  const code = /Tell them this code: ([A-Z2-9]{5}) /.exec(said)?.[1] ?? 'none'
  expect(await isIn(browser)).toBe(false)
  const before = rows()
  await comesBack(as)
  expect(rows()).toEqual(before)
  expect(await house.store.area(wholeService).console.trail(strangers)).toContainEqual(expect.objectContaining({ action: 'console.not_on_the_list', outcome: code }))
  expect(logged.join('\n')).not.toMatch(/canary|elsewhere\.example|sub-of-/)
})

describe('what comes back is not believed', () => {
  test.each(wrongs)('%s: nobody is let in, and nothing is written', async (how) => {
    const before = rows()
    app = appOf()
    const { browser, to } = await goes()
    provider.be(jo)
    const back = provider.authorize(to)
    provider.misbehave(how)
    // What the provider says of itself is asked anew.
    if (how === 'alg_none' || how === 'hmac' || how === 'metadata_issuer') app = appOf()
    const answer = await browser.get(`${back.pathname}${back.search}`)
    provider.misbehave(null)
    expect(answer.status).toBe(how === 'slow' || how === 'down' || how === 'half' ? 503 : 400)
    expect(wordsOf(answer.body)).toMatch(/You were not signed in|does not answer/)
    expect(browser.jar).toEqual({})
    expect(await isIn(browser)).toBe(false)
    expect(rows()).toEqual(before)
  })

  test('a key that was turned over at the provider is met at once', async () => {
    expect((await comesBack(jo)).answer.location).toBe('/console')
    await provider.rotate()
    expect((await comesBack(jo)).answer.location).toBe('/console')
  })

  test('an answer in another browser, without its cookie, too late, twice, with another state or from another issuer', async () => {
    const before = rows()
    provider.be(jo)
    const { browser, to } = await goes()
    const { search } = provider.authorize(to)
    const [thief, theirs] = [openBrowser({ fetch: fetchOf(() => app) }), (await goes()).browser]
    for (const other of [thief, theirs]) expect((await other.get(`/console/signed-in${search}`)).status).toBe(400)
    for (const bad of ['', '?code=x', search.replace(/state=[^&]+/, 'state=another'), `${search}&iss=https://elsewhere.example`, `${search}&code=second`, '?error=access_denied']) {
      const mine = (await goes(openBrowser({ fetch: fetchOf(() => app) }, { ...browser.jar }))).browser
      expect((await mine.get(`/console/signed-in${bad}`)).status, bad).toBe(400)
    }
    const late = await goes()
    const cameLate = provider.authorize(late.to)
    await house.pass(11 * 60_000)
    expect((await late.browser.get(`/console/signed-in${cameLate.search}`)).status).toBe(400)
    expect(rows()).toEqual(before)
    const { browser: done, back } = await comesBack(jo)
    const cookie = done.jar['console']
    expect((await done.get(`${back.pathname}${back.search}`)).status).toBe(400)
    expect(done.jar['console']).toBe(cookie)
  })

  test('a provider that cannot be reached says so before anybody is sent there', async () => {
    provider.misbehave('down')
    app = appOf()
    const { went, browser } = await goes()
    provider.misbehave(null)
    expect([went.status, browser.jar]).toEqual([503, {}])
    expect(wordsOf(went.body)).toContain('Whoever is on call is still texted')
  })
})

test('signed out here, the way to sign out there is offered; and out of the list is out at once', async () => {
  const { browser } = await comesBack(jo)
  const out = await browser.send({}, '/console/sign-out')
  expect(out.location).toBe('/console?out')
  expect((await browser.get('/console?out')).body).toContain(`${provider.url}/leave?`)
  const again = await comesBack(jo)
  app = makeApp({ ...house.service, mode: 'live', demo: null, house: { ...house.house, rota: { ...rota, people: rota.people.filter(({ key }) => key !== 'jo') } }, signIn: doorOf() }, null)
  expect(await isIn(again.browser)).toBe(false)
  app = appOf()
  expect(await isIn(again.browser)).toBe(false)
})

test('without a sign-in live is closed, at every door, and says so', async () => {
  const closed = makeApp({ ...house.service, mode: 'live', demo: null }, null)
  const browser = openBrowser({ fetch: fetchOf(() => closed) })
  for (const path of ['/console', '/console/episodes', '/console/alerts/YQ', '/console/signed-in?code=x']) {
    const { status, body } = await browser.get(path)
    expect([status, wordsOf(body).includes('Nobody can sign in here yet')]).toEqual([503, true])
  }
  expect((await browser.send({ who: 'jo' }, '/console/person')).status).toBe(503)
})
