/**
 * Many episodes, each with a name, a place, words and a number of its own (issue on practitioners, Done 4; reliability.md §7 T19): none of them stands in a
 * log line, an address, a metric, a page for somebody whose it is not, or in any byte of the files on the disk. EPISODES=5000 is the number; it takes some minutes. Slack's
 * payloads have a test of their own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from '../../../src/http.ts'
import { makeLog } from '../../../src/log.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser, type Browser } from '../abuser/browser.ts'
import { approve, change, first, hour, kept, minute, personOf, planFor, rota } from './desk.ts'

const episodes = Number(process.env['EPISODES'] ?? 1_000)
/** So many are begun in the browser, and their child writes back. */
const inBrowser = Math.min(20, episodes)
const together = 20
const noon = Date.parse('2026-11-24T12:00:00Z')

let house: HttpHouse
const logged: string[] = []
beforeAll(async () => {
  house = await openHouse(noon, { rota, carrier: { faults: { receipts: 'absent' } } })
  house.service.opsToken = 'a-token-for-the-operator'
  const heard = house.service.log
  const all = makeLog({ level: 'trace', write: (line) => { logged.push(line) }, now: () => noon })
  house.service.log = (event) => { heard(event); all.log(event) }
})
/** The unsigned knocks are refused, and said so. */
afterAll(async () => { await house.close(); expect(house.wrong.filter((line) => !line.includes('signature does not match'))).toEqual([]) })

// ── The marks ──

const letters = (n: number) => n.toString(26).replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26)))
const ofA = (n: number) => ({ name: `Zqname${letters(n)}`, place: `Zqplace${letters(n)}`, words: `zqwords${letters(n)}`, 
  // Those that are begun in the browser stay open, and keep theirs.
  number: `+447700900${n < inBrowser ? 100 + n : 100 + inBrowser + (n % (800 - inBrowser))}` })
const stems = ['zqname', 'zqplace', 'zqwords', 'zqcaller', 'zqhelp']
/** As it would stand inside longer words that were written in base64: at each of the three places in a group. */
const inBase64 = stems.flatMap((stem) => [stem, `${stem[0]?.toUpperCase() ?? ''}${stem.slice(1)}`].flatMap((one) => [0, 1, 2].map((before) =>
  Buffer.from(`${'-'.repeat(before)}${one}`).toString('base64').slice(before === 0 ? 0 : before + 1, before === 0 ? 7 : 8 + (before - 2)))))
const numbers = /7700[ ]?900[ ]?[1-8]\d\d/
const found = (text: string): string[] => [...stems.filter((stem) => text.toLowerCase().includes(stem)), ...inBase64.filter((one) => text.includes(one)), ...(numbers.exec(text) ?? [])]

test('what looks for them finds them', () => {
  const { name, place, words, number } = ofA(4_321)
  for (const one of [`x ${name}`, place.toUpperCase(), words, number, number.replace('+447700900', '07700 900 '), Buffer.from(`.${name} y`).toString('base64'), Buffer.from(`ab${words}`).toString('base64url')]) expect(found(one), one).not.toEqual([])
  expect(found('EP-7KQ2M 2026-11-24T12:00:00Z +447700900001 zq name')).toEqual([])
})

// ── Those who read ──

/** Every address that any page or answer led to; and whatever was shown to somebody whose it is not. */
const addresses: string[] = []
const shown: string[] = []
const watched = (browser: Browser, isTheirs: boolean) => {
  const see = (answer: Awaited<ReturnType<Browser['get']>>) => {
    addresses.push(answer.location ?? '', ...[...answer.body.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, to = '']) => to))
    if (!isTheirs) shown.push(answer.body)
    return answer
  }
  return { get: async (path: string) => see(await browser.get(path)), send: async (fields: Record<string, string>, path: string) => see(await browser.send(fields, path)) }
}
type Watched = ReturnType<typeof watched>
const be = async (who: string | null, isTheirs = false): Promise<Watched> => {
  const browser = openBrowser(house)
  if (who) await browser.send({ who }, '/console/person')
  return watched(browser, isTheirs)
}
const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''

const begun = async (jo: Watched, n: number): Promise<string> => {
  const { name, place, words, number } = ofA(n)
  const press = async (path: string, fields: Record<string, string>) => jo.send({ once: onceOn((await jo.get(path)).body), ...fields }, path)
  const path = ((await press('/console/episodes', { name, years: '14' })).location ?? '').replace(/\?.*/, '')
  const plan = { act: 'plan', number, again: number, phone: 'their_own', sender: 'jo', calledBy: 'Zqcaller', from: '08:00', until: '21:00', help: `zqhelp ${letters(n)}`, safe: '', never: place, told: `${words}, ${place}`, toldAt: 'today 9am', tone: 'warm' }
  await press(`${path}/plan`, { ...plan, again: '07700 900999' })
  expect((await press(`${path}/plan`, plan)).location).toBe(`${path}?done=planned`)
  await press(`${path}/check-in`, { kind: 'first', body: `hi its Zqcaller. ${words}. ok to text u here? where are u`, when: 'now', at: '', act: 'preview' })
  expect((await press(`${path}/check-in`, { kind: 'first', body: `hi its Zqcaller. is it ok to text u on this? ${words}`, when: 'now', at: '', act: 'approve' })).location).toBe(`${path}?done=approved`)
  await press(path, { act: 'note', note: `${name} was seen at ${place}` })
  return path
}

const odd = async (path: string, n: number, others: readonly Watched[]) => {
  const { name, place } = ofA(n)
  for (const one of others) {
    for (const page of ['', '/plan', '/check-in', '/series', '/copy', `/${name}`]) await one.get(`${path}${page}`)
    await one.send({ once: 'a-page-that-never-was', act: 'note', note: place }, path)
    await one.send({ act: 'approve', body: name }, `${path}/check-in`)
  }
}

test(`${episodes} episodes: none of their marks in a line, an address, a metric, a page for others, or a file`, async () => {
  const jo = await be('jo', true)
  const others = [await be('kit'), await be('priya'), await be(null)]
  const paths: string[] = []
  for (let n = 0; n < inBrowser; n += 1) paths.push(await begun(jo, n))
  await house.pass(2 * minute)
  for (let n = 0; n < inBrowser; n += 1) {
    await house.carrier.phone(ofA(n).number).text(ours['portsmouth'] ?? '', `im ok ${ofA(n).name}, at ${ofA(n).place}`)
    await house.settle()
    await odd(paths[n] ?? '', n, others)
  }
  // An unsigned knock with a child's words, and one that is no knock at all.
  const app = makeApp(house.service, async () => new Uint8Array())
  for (const body of [`Body=${ofA(1).name}&From=${encodeURIComponent(ofA(1).number)}`, `{"${ofA(1).place}":`]) shown.push(await (await app.fetch(new Request('http://localhost:3000/twilio/messages', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }))).text())
  for (const page of ['/metrics', '/healthz', '/readyz', '/console', '/console/episodes']) {
    shown.push(await (await app.fetch(new Request(`http://localhost:3000${page}`, { headers: { authorization: 'Bearer a-token-for-the-operator' } }))).text())
  }
  for (let from = inBrowser; from < episodes; from += together) await evening(from)
  expect(shown.some((body) => body.includes('windowlight_'))).toBe(true)
  expect([shown.length, addresses.length, logged.length].every((count) => count > inBrowser * 10)).toBe(true)
  expect(shown.flatMap(found)).toEqual([])
  expect(addresses.flatMap(found)).toEqual([])
  expect(logged.flatMap(found)).toEqual([])
  const folder = dirname(house.path)
  const files = readdirSync(folder)
  expect(files).toEqual(expect.arrayContaining(['words.db', 'words.db-wal', 'keys.db']))
  expect(files.flatMap((file) => found(readFileSync(join(folder, file)).toString('latin1')).map((one) => `${one} in ${file}`))).toEqual([])
}, 120_000 + episodes * 60)

/** Twenty by the acts of the console: two in ten are texted, all are closed. */
const evening = async (from: number) => {
  const ids: EpisodeId[] = []
  for (let n = from; n < Math.min(from + together, episodes); n += 1) {
    const { name, place, words, number } = ofA(n)
    const id = kept(await change(house.house, null, { do: 'open', child: { name, years: 14 } }))
    kept(await change(house.house, id, { do: 'plan', plan: planFor(number, house.house.world.now() - 1, { calledBy: 'Zqcaller', never: [place], codeWords: { help: `zqhelp ${letters(n)}`, safe: '' }, police: { told: words, at: house.house.world.now() } }) }))
    if (n % 5 === 0) await first(house.house, id, { body: `hi its Zqcaller. ok to text u here? ${words}`, despite: ['second_today', 'first_asks'] })
    if (n % 10 === 0) await approve(house.house, id, { body: `hey its Zqcaller. ${words}`, due: house.house.world.now() + 20 * hour, despite: ['asked_and_silent'] })
    ids.push(id)
  }
  for (const id of ids) kept(await change(house.house, id, { do: 'close', because: 'opened_by_mistake' }, { by: personOf('jo') }))
}
