/** The duty page in right and in odd hands: what a worker does, and what somebody of another area, another person, or an old form cannot. */
import { existsSync, readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { areaCode, e164 } from '../../../src/vocabulary.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser, wordsOf } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening, { rota: demoRota }) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const portsmouth = areaCode('portsmouth')
let drama = 600
/** A child of nobody's, on a phone of their own, in danger. */
const cries = async (words = 'im 15 and im going to kill myself tonight') => {
  const phone = `+4477009${String(drama += 1).padStart(5, '0')}`
  const before = house.carrier.ledger().length
  await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', words)
  await house.settle()
  const [raised] = (await house.store.area(portsmouth).alerts('open')).sort((a, b) => b.at - a.at)
  if (!raised) throw new Error('no alert was raised')
  return { phone, alert: raised, path: `/console/alerts/${Buffer.from(raised.id).toString('base64url')}`, heard: house.carrier.ledger().slice(before).map(({ body }) => body) }
}
const be = async (who: string) => {
  const browser = openBrowser(house)
  await browser.send({ who }, '/console/person')
  return browser
}
const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
const act = async (browser: ReturnType<typeof openBrowser>, path: string, fields: Record<string, string>) =>
  browser.send({ once: onceOn((await browser.get(path)).body), ...fields }, path)
const standing = async (id: string) => house.store.area(portsmouth).alert(id)
const trailOf = async (conversation: Parameters<typeof house.store.trail>[1]) => {
  const trail = await house.store.trail(portsmouth, conversation)
  if (trail === 'broken') throw new Error('the audit is broken')
  return trail.filter(({ action }) => action.startsWith('duty.')).map(({ actor, action, outcome }) => `${actor} ${action} ${outcome}`)
}

test('a cry is answered with when a worker reads it, acknowledged, closed with an outcome; who did what is in the audit', async () => {
  const { alert, path, heard } = await cries()
  expect(heard.join(' ')).toMatch(/A worker is being told now, to read this by 9:3\dpm/)
  const jo = await be('priya')
  const list = await jo.get('/console')
  expect(wordsOf(list.body)).toMatch(/Needs somebody now \([1-9]/)
  expect(wordsOf(list.body)).toContain(alert.code)
  expect(list.body).not.toContain('kill myself')
  const opened = await jo.get(path)
  expect(wordsOf(opened.body)).toContain('im 15 and im going to kill myself tonight')
  expect(/<title>([^<]*)/.exec(opened.body)?.[1]).toBe('Desk – Windowlight')
  expect(await trailOf(alert.conversation)).toEqual([`priya duty.read ${alert.code}`])
  expect((await act(jo, path, { act: 'acknowledge' })).location).toBe(`${path}?done=acknowledged`)
  expect(await standing(alert.id)).toMatchObject({ acknowledged: { by: 'priya' } })
  const wrong = await act(jo, path, { act: 'resolve', outcome: 'police_rung', notes: 'Rang 999 for her', recorded: 'yes' })
  expect(wrong.status).toBe(422)
  expect(wordsOf(wrong.body)).toContain('Write down the police’s log number')
  expect(wrong.body).toContain('Rang 999 for her')
  const closed = await act(jo, path, { act: 'resolve', outcome: 'police_rung', log: 'HP-0042', notes: 'Rang 999 for her', recorded: 'yes' })
  expect(closed.status).toBe(303)
  expect(await standing(alert.id)).toMatchObject({ resolved: { by: 'priya', outcome: 'police_rung', log: 'HP-0042', notes: 'Rang 999 for her' } })
  expect(wordsOf((await jo.get('/console')).body)).toMatch(/Quiet \([1-9]/)
  const trail = await trailOf(alert.conversation)
  expect(trail.filter((entry) => !entry.includes('duty.read'))).toEqual([`priya duty.acknowledged ${alert.code}`, `priya duty.resolved ${alert.code} police_rung`])
  // Every page that showed words has its row: the first look, the look before each act, and the page of the refusal.
  expect(trail.filter((entry) => entry.includes('duty.read'))).toHaveLength(5)
})

test('after its outcome the same danger raises a new alert, and before it joins the one that is open', async () => {
  const { alert, path, phone } = await cries('im 15 and i cut myself')
  const again = async () => {
    await house.pass(20 * 60_000)
    await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', 'i cut myself again')
    await house.settle()
    return (await house.store.area(portsmouth).alerts('open')).filter(({ conversation }) => conversation === alert.conversation).length
  }
  expect(await again()).toBe(1)
  const worker = await be('sam')
  await act(worker, path, { act: 'acknowledge' })
  await act(worker, path, { act: 'resolve', outcome: 'spoken_to_child', recorded: 'yes' })
  expect(await again()).toBe(1)
})

test('another area\'s worker is told that there is no such alert, and reads nothing', async () => {
  const { alert, path } = await cries()
  const ali = await be('ali')
  expect(wordsOf((await ali.get('/console')).body)).not.toContain(alert.code)
  expect((await ali.get(path)).status).toBe(404)
  expect((await ali.send({ once: 'a-once-of-their-own-1', act: 'acknowledge' }, path)).status).toBe(404)
  expect((await standing(alert.id))?.acknowledged).toBeUndefined()
  expect(await trailOf(alert.conversation)).toEqual([])
})

test('nobody who has said who they are reads or does nothing, and an invented person is nobody', async () => {
  const { alert, path } = await cries()
  const jars: Record<string, string>[] = [{}, { console: 'jo' }, { console: 'portsmouth.jo' }, { console: `__proto__.${'x'.repeat(43)}` }, { console: `portsmouth.${'x'.repeat(43)}` }]
  for (const jar of jars) {
    const browser = openBrowser(house, jar)
    expect((await browser.get(path)).location).toBe('/console')
    expect((await browser.send({ once: 'a-once-of-their-own-2', act: 'acknowledge' }, path)).status).toBe(403)
    expect(wordsOf((await browser.get('/console')).body)).toContain('Who are you?')
  }
  expect((await openBrowser(house).send({ who: 'root' }, '/console/person')).status).toBe(400)
  expect((await standing(alert.id))?.acknowledged).toBeUndefined()
})

test('what one worker has, another does not close; a manager may', async () => {
  const { alert, path } = await cries()
  const [jo, priya, sam] = [await be('jo'), await be('priya'), await be('sam')]
  await act(jo, path, { act: 'acknowledge' })
  expect((await act(priya, path, { act: 'resolve', outcome: 'false_alarm' })).status).toBe(403)
  expect((await standing(alert.id))?.resolved).toBeUndefined()
  expect((await act(sam, path, { act: 'resolve', outcome: 'false_alarm' })).status).toBe(303)
  expect(await standing(alert.id)).toMatchObject({ resolved: { by: 'sam' } })
})

test('a form that is sent again changes nothing, nor on another alert; one without its own mark, or from another site, is refused', async () => {
  const [first, second] = [await cries(), await cries()]
  const jo = await be('jo')
  const once = onceOn((await jo.get(first.path)).body)
  expect((await jo.send({ once, act: 'acknowledge' }, first.path)).location).toContain('done=')
  const taken = await standing(first.alert.id)
  for (const path of [first.path, second.path]) expect((await jo.send({ once, act: 'resolve', outcome: 'false_alarm' }, path)).location).toBe(path)
  expect(await standing(first.alert.id)).toEqual(taken)
  expect((await standing(second.alert.id))?.acknowledged).toBeUndefined()
  for (const bad of ['', 'short', '../../etc', 'x'.repeat(65)]) expect((await jo.send({ once: bad, act: 'acknowledge' }, second.path)).status).toBe(400)
  expect((await jo.send({ once: 'a-once-of-their-own-3', act: 'delete' }, second.path)).status).toBe(400)
  const foreign = await jo.ask(second.path, { method: 'POST', body: new URLSearchParams({ once: 'a-once-of-their-own-4', act: 'acknowledge' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' } })
  expect(foreign.status).toBe(403)
  expect((await standing(second.alert.id))?.acknowledged).toBeUndefined()
  for (const path of ['/console/alerts/%00', '/console/alerts/a.b', `/console/alerts/${'x'.repeat(500)}`]) expect((await jo.get(path)).status).toBe(404)
})

test('two who press at once, and one of them twice: one has it, the other is told who', async () => {
  const { alert, path } = await cries()
  const [jo, priya] = [await be('jo'), await be('priya')]
  const onces = [onceOn((await jo.get(path)).body), onceOn((await priya.get(path)).body)]
  const answers = await Promise.all([jo.send({ once: onces[0] ?? '', act: 'acknowledge' }, path), jo.send({ once: onces[0] ?? '', act: 'acknowledge' }, path), priya.send({ once: onces[1] ?? '', act: 'acknowledge' }, path)])
  const rows = (await trailOf(alert.conversation)).filter((entry) => entry.includes('acknowledged'))
  expect(rows).toHaveLength(1)
  const has = (await standing(alert.id))?.acknowledged?.by
  expect(['jo', 'priya']).toContain(has)
  const late = answers.filter(({ status }) => status === 409)
  expect(late.length).toBe(has === 'jo' ? 1 : 2)
  for (const { body } of late) expect(wordsOf(body)).toMatch(has === 'jo' ? /Somebody took it since you opened this page[\s\S]*Jo Reed has it since/ : /Somebody took it since you opened this page[\s\S]*Priya Nair has it since/)
})

test('an old page takes nothing over from somebody whom it did not show; two who close it hear who did, and what', async () => {
  const { alert, path } = await cries()
  const [jo, priya, sam] = [await be('jo'), await be('priya'), await be('sam')]
  const old = onceOn((await sam.get(path)).body)
  await act(jo, path, { act: 'acknowledge' })
  expect((await sam.send({ once: old, act: 'acknowledge', hand: '' }, path)).status).toBe(409)
  const shown = onceOn((await sam.get(path)).body)
  await act(priya, path, { act: 'acknowledge', hand: 'jo', why: 'urgent' })
  expect((await sam.send({ once: shown, act: 'acknowledge', hand: 'jo' }, path)).status).toBe(409)
  expect((await standing(alert.id))?.acknowledged?.by).toBe('priya')
  const onces = [onceOn((await priya.get(path)).body), onceOn((await sam.get(path)).body)]
  const [first, second] = [await priya.send({ once: onces[0] ?? '', act: 'resolve', outcome: 'false_alarm' }, path), await sam.send({ once: onces[1] ?? '', act: 'resolve', outcome: 'spoken_to_child', recorded: 'yes' }, path)]
  expect([first.status, second.status]).toEqual([303, 409])
  expect(wordsOf(second.body)).toMatch(/It is closed already[\s\S]*A false alarm\. Priya Nair,/)
})

test('what danger stopped goes on: quietly, or with the very text that the page showed; a child is asked nothing', async () => {
  for (const [how, words] of [['resume_quietly', ''], ['resume', 'Hi again. You can text here whenever you like. No hurry. In danger ring 999.']] as const) {
    const { path, phone } = await cries()
    const priya = await be('priya')
    await act(priya, path, { act: 'acknowledge' })
    const page = await priya.get(path)
    expect(wordsOf(page.body)).toContain('Our questions have stopped')
    if (words !== '') expect(wordsOf(page.body)).toContain(words)
    const before = house.carrier.ledger().length
    expect((await priya.send({ once: onceOn(page.body), act: how }, path)).status).toBe(303)
    await house.settle()
    expect(house.carrier.ledger().slice(before).map(({ body }) => body)).toEqual(words === '' ? [] : [words])
    expect(wordsOf((await priya.get(path)).body)).not.toContain('Our questions have stopped')
    const found = await house.store.area(portsmouth).find({ channel: 'sms', ours: e164(ours['portsmouth'] ?? ''), theirs: e164(phone) })
    expect(found).toMatchObject({ conversation: { milestones: { went_on: expect.any(Number) }, place: expect.not.stringMatching('urgent') } })
  }
})

test('a parent is asked the next question again, where a worker chose to send it', async () => {
  const { path } = await cries('my son is 14, hes not come home and he said he will kill himself tonight')
  const jo = await be('jo')
  await act(jo, path, { act: 'acknowledge' })
  const before = house.carrier.ledger().length
  expect((await act(jo, path, { act: 'resume' })).status).toBe(303)
  await house.settle()
  const sent = house.carrier.ledger().slice(before).map(({ body }) => body).join(' ')
  expect(sent).toContain('We can go on when you\'re ready')
  expect(sent).toMatch(/\?/)
})

test('an alert that another hand has changed is shown, and opens nothing', async () => {
  const { alert, path } = await cries()
  const other = await cries('im 15 and ive taken loads of pills')
  const file = new Sqlite(house.path)
  file.prepare('UPDATE alert SET conversation = ? WHERE id = ?').run(other.alert.conversation, alert.id)
  file.close()
  const jo = await be('jo')
  const page = await jo.get(path)
  expect(page.status).toBe(409)
  expect(wordsOf(page.body)).toContain('changed by another hand')
  expect(wordsOf(page.body)).not.toMatch(/pills|kill myself/)
  expect((await jo.send({ once: 'a-once-of-their-own-5', act: 'acknowledge' }, path)).status).toBe(409)
  expect(wordsOf((await jo.get('/console')).body)).toContain('changed by another hand')
})

test('names, notes and log numbers are nowhere in the file in clear, and no address holds anything of anybody\'s', async () => {
  const { path } = await cries()
  const jo = await be('jo')
  await act(jo, path, { act: 'acknowledge' })
  await act(jo, path, { act: 'resolve', outcome: 'police_rung', log: 'LOG-CANARY-77', notes: 'NOTES-CANARY-78', recorded: 'yes' })
  const bytes = ['', '-wal'].map((end) => `${house.path}${end}`).filter(existsSync).map((file) => readFileSync(file, 'latin1')).join('')
  expect(bytes.length).toBeGreaterThan(10_000)
  for (const canary of ['LOG-CANARY-77', 'NOTES-CANARY-78']) expect(bytes.includes(canary)).toBe(false)
  expect(path).not.toMatch(/7700|kill|jo/i)
})
