/**
 * The Worker as it would be deployed, in workerd with D1: its size, two whole journeys through the signed door with a wait that cron
 * rings, what it refuses, and the demo's own phones.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figures, startUpOf } from '../../../scripts/worker-bundle.mjs'
import { sign } from '../../../src/demo/carrier/knocks.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'
import { leaseHolds } from '../../contracts/lease.contract.ts'
import { openWorkers, publicUrl, type RunningWorker, type Workers } from '../../support/worker-stage.ts'
import { account } from '../support/loopback.ts'
import { father, mother, type Journey } from './journeys.ts'

const MINUTE = 60_000
let opened: Workers
beforeAll(async () => { opened = await openWorkers(['service', 'demo'], { alone: ['demo'] }) })
afterAll(() => opened?.close())

const workerCalled = (name: string): RunningWorker => {
  const found = opened.workers.find((worker) => worker.name === name)
  if (!found) throw new Error(`no Worker is called ${name}`)
  return found
}
/** What the demo's doors say of a phone. */
type Phone = { replies: { body: string }[]; messages: { direction: string; body: string; status: string }[] }
const received = ({ carrier }: RunningWorker, phone: string) => carrier.ledger().filter(({ to }) => to === phone).map(({ body }) => body)

/** Texts one line after another, and looks whether the answer is to that. */
const say = async (worker: RunningWorker, { phone, area }: Journey, lines: Journey['handover']) => {
  for (const [text, answer] of lines) {
    const before = received(worker, phone).length
    await worker.carrier.phone(phone).text(ours[area] ?? '', text)
    await worker.settle()
    expect(received(worker, phone).slice(before).join('\n'), `the answer to "${text}"`).toMatch(answer)
  }
}

/** Time passes, as the demo keeps it, and nobody is there but cron. */
const later = async (worker: RunningWorker, ms: number) => {
  const store = worker.open()
  await store.setSetting('clock_offset', String((Number(await store.setting('clock_offset')) || 0) + ms))
}

test('it is small enough; its size and its start-up are printed, for a reader to judge: machines differ', async () => {
  console.log(figures(opened.size, await startUpOf(opened.built)))
  expect(opened.size.gzip).toBeLessThan(3 * 1024 * 1024)
})

test('two parents at once, from the first text to the child back home; one wait is rung by cron', async () => {
  const worker = workerCalled('service')
  await Promise.all([say(worker, father, father.wait), say(worker, mother, mother.handover.slice(0, 4))])
  const before = received(worker, father.phone).length

  await later(worker, 14 * MINUTE)
  await worker.cron()
  expect(received(worker, father.phone)).toHaveLength(before)
  // Another round is under way: this one leaves it alone.
  await later(worker, 2 * MINUTE)
  const giveUp = await worker.open().lease('round', instant(Date.now()), MINUTE)
  await worker.cron()
  expect(received(worker, father.phone)).toHaveLength(before)
  await giveUp?.()
  await Promise.all([worker.cron(), worker.cron(), worker.cron()])
  await worker.settle()
  expect(received(worker, father.phone)).toHaveLength(before + 1)
  expect(received(worker, father.phone).at(-1)).toMatch(/are they home/i)

  await Promise.all([say(worker, father, father.handover), say(worker, mother, mother.handover.slice(4))])
  for (const parent of [father, mother]) await readReport(worker, parent)
  await Promise.all([say(worker, father, father.after), say(worker, mother, mother.after)])

  // Nothing sent twice: each of our references was taken once.
  const refs = worker.carrier.ledger().map(({ ref }) => ref)
  expect(new Set(refs).size).toBe(refs.length)
})

type Answers = { groups: { answers: { key: string; said: string }[] }[] }

/** The report as its link shows it: the sheet, text, JSON, and for a PDF the page that prints. */
const readReport = async ({ carrier, call }: RunningWorker, { phone, report }: Journey) => {
  const path = carrier.ledger().filter(({ to }) => to === phone).map(({ body }) => /\/report\/[\w-]+/.exec(body)?.[0]).findLast((found) => found !== undefined) ?? ''
  const [sheet, text, json, pdf] = await Promise.all([call(path), call(`${path}.txt`), call(`${path}.json`), call(`${path}.pdf`)])
  const { groups } = await json.json() as Answers
  const said = Object.fromEntries(groups.flatMap(({ answers }) => answers.map((answer) => [answer.key, answer.said])))
  expect(said).toMatchObject(report)
  const [onSheet, inText, onPrintPage] = await Promise.all([sheet.text(), text.text(), pdf.text()])
  for (const value of ['child_name', 'home_address', 'your_name'].map((key) => report[key] ?? '?')) {
    for (const page of [onSheet, inText, onPrintPage]) expect(page).toContain(value)
  }
  expect(pdf.headers.get('content-type')).toContain('text/html')
  expect((await call(`${path.slice(0, -3)}AAA`)).status).toBe(404)
}

test('a forged text is refused and nothing is kept; one that comes five times is taken once', async () => {
  const worker = workerCalled('service')
  const line = { channel: 'sms', ours: ours['portsmouth'], theirs: '+447700900333' } as Parameters<ReturnType<ReturnType<typeof worker.open>['area']>['find']>[0]
  const form = { AccountSid: account.accountSid, MessageSid: `SM${'a'.repeat(32)}`, From: '+447700900333', To: ours['portsmouth'] ?? '', Body: 'my son is missing', NumMedia: '0' }
  const knock = async (signature: string) => (await worker.call('/twilio/messages', {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }, body: new URLSearchParams(form).toString() })).status
  expect(await knock('bm90IHR3aWxpbw==')).toBe(403)
  expect((await worker.open().area(areaCode('portsmouth')).find(line)).state).toBe('nobody')
  const signature = await sign(account.authToken, `${publicUrl}/twilio/messages`, form)
  expect(await Promise.all(Array.from({ length: 5 }, () => knock(signature)))).toEqual([200, 200, 200, 200, 200])
  await worker.settle()
  expect(received(worker, '+447700900333')).toHaveLength(1)
})

test('twenty texts at once from one phone: whatever lost its races is taken soon after, without waiting for cron, and nothing is doubled', async () => {
  const worker = workerCalled('service')
  const phone = '+447700900444'
  const words = Array.from({ length: 20 }, (_, n) => `he is not home ${n}`)
  await Promise.all(words.map((text) => worker.carrier.phone(phone).text(ours['portsmouth'] ?? '', text)))
  await worker.settle()
  expect(opened.complained().filter((line) => line.includes('"why":"overtaken"')).length).toBeGreaterThan(0)
  const { messages } = await (await worker.call(`/dev/phones/${phone}`)).json() as Phone
  expect(messages.filter(({ direction }) => direction === 'in').map(({ body }) => body).sort()).toEqual(words.toSorted())
  const refs = worker.carrier.ledger().map(({ ref }) => ref)
  expect(new Set(refs).size).toBe(refs.length)
})

test('the web chat, with its cookie', async () => {
  const { call } = workerCalled('service')
  const page = await call('/chat?area=portsmouth')
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
  const field = (name: string, html: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
  const html = await page.text()
  const body = new URLSearchParams({ question: field('question', html), once: field('once', html), answer: 'my daughter has not come home' }).toString()
  const posted = await call('/chat', { method: 'POST', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }, body })
  expect([page.status, posted.status]).toEqual([200, 303])
  expect(await (await call('/chat', { headers: { cookie } })).text()).toContain('my daughter has not come home')
  // Left, it opens nothing to whoever kept it; and one that we did not issue never did.
  expect((await call('/leave', { headers: { cookie } })).status).toBe(302)
  await workerCalled('service').settle()
  expect(await (await call('/chat', { headers: { cookie } })).text()).not.toContain('my daughter has not come home')
  const invented = `w=portsmouth.${'x'.repeat(86)}`
  await call('/chat', { method: 'POST', headers: { cookie: invented, 'content-type': 'application/x-www-form-urlencoded' }, body: body.replace(/once=[^&]*/, 'once=another-once-of-ours-1') })
  expect(await (await call('/chat', { headers: { cookie: invented } })).text()).not.toContain('my daughter has not come home')
})

test('a live page gets what was said as events, in order, resumes where it broke, and one without a conversation is told so', async () => {
  const { call } = workerCalled('service')
  expect((await call('/chat/events?after=0')).status).toBe(204)
  const page = await call('/chat?area=portsmouth')
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? ''
  const say = async (answer: string, once: string) => call('/chat', {
    method: 'POST', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ area: 'portsmouth', once, answer }).toString() })
  await say('my daughter has not come home', 'a-live-page-once-1')
  const stream = await call('/chat/events?after=1&area=portsmouth', { headers: { cookie, accept: 'text/event-stream' } })
  expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  const reader = stream.body?.getReader()
  if (!reader) throw new Error('no body')
  let heard = ''
  const until = async (pattern: RegExp) => {
    const late = Date.now() + 20_000
    while (!pattern.test(heard)) {
      const { value, done } = await reader.read()
      if (done || Date.now() > late) throw new Error(`the page heard only: ${heard}`)
      heard += Buffer.from(value as Uint8Array).toString('utf8')
    }
  }
  await until(/^id: 2$/m)
  expect(heard).toMatch(/^data: .*999/m)
  // Said while the page stands open: it comes without being asked for.
  await say('no', 'a-live-page-once-2')
  await until(/^id: 4$/m)
  expect(heard.match(/^id: (\d+)$/gm)).toEqual(['id: 2', 'id: 3', 'id: 4'])
  await reader.cancel()
  const again = await call('/chat/events?after=0&area=portsmouth', { headers: { cookie, 'last-event-id': '3' } })
  const first = again.body?.getReader()
  heard = Buffer.from((await first?.read())?.value as Uint8Array).toString('utf8')
  expect(heard).toMatch(/^id: 4$/m)
  expect(heard).not.toMatch(/^id: [123]$/m)
  await first?.cancel()
})

test('the demo has its own phones in the same isolate, also two at once; its carrier keeps STOP, and its clock rings', async () => {
  const { call } = workerCalled('demo')
  const post = async (path: string, body: object) => {
    const answer = await call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    expect(answer.status).toBe(200)
    return await answer.json() as Phone
  }
  const text = async (phone: string, words: string) => (await post(`/dev/phones/${phone}/messages`, { to: ours['portsmouth'], text: words })).replies.map(({ body }) => body)
  const [one, two] = await Promise.all([text(father.phone, "my son isn't home"), text(mother.phone, "my daughter isn't home")])
  for (const replies of [one, two]) expect(replies).toEqual([expect.stringMatching(/999/)])
  for (const words of ['no', '4', '15', 'none', '1']) expect(await text(father.phone, words)).toHaveLength(1)
  await post('/dev/clock', { advance: 'PT16M' })
  expect(await (await call(`/dev/phones/${father.phone}`)).json()).toMatchObject({ messages: expect.arrayContaining([{ direction: 'out', body: expect.stringMatching(/are they home/i), status: 'delivered', at: expect.any(String) }]) })
  expect(await text(mother.phone, 'STOP')).toEqual([expect.stringMatching(/START/)])
  expect((await call('/dev')).status).toBe(200)
})

test('a day later cron has the words blotted out at the carrier, so many at a time', async () => {
  const worker = workerCalled('service')
  const words = async () => {
    const { url, path } = { url: worker.carrier, path: `/2010-04-01/Accounts/${account.accountSid}/Messages.json?PageSize=1000` }
    const answer = await url.fetch(new Request(`http://carrier${path}`, { headers: { authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` } }))
    return (await answer.json() as { messages: { body: string }[] }).messages.filter(({ body }) => body !== '').length
  }
  const before = await words()
  expect(before).toBeGreaterThan(40)
  await later(worker, 27 * 60 * MINUTE)
  // It is time for it at once, not in ten minutes.
  await worker.open().setSetting('cron.redact', '0')
  await worker.cron()
  const after = await words()
  // Six of each of its areas at most.
  expect(before - after).toBeGreaterThanOrEqual(6)
  expect(before - after).toBeLessThanOrEqual(6 * Object.keys(ours).length)
})

test('of two rounds at once one is gone, and one that died is followed (D1)', () => leaseHolds(workerCalled('service').open()))

test('and nobody had anything to complain of but the forgery', () => {
  const said = opened.complained().map((line) => JSON.parse(line) as { event: string; why?: string })
  expect(said.filter(({ event }) => event !== 'parked')).toEqual([expect.objectContaining({ event: 'refused', why: 'signature does not match' })])
  for (const { event, why } of said) if (event === 'parked') expect(why).toBe('overtaken')
})
