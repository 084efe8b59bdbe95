/** The same in workerd on D1: the real Bolt, the signed door, and a Slack on the loopback over HTTP; what goes on after the answer goes on. */
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import { slackApp } from '../../../src/demo/slack/slack.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { openWorkers, publicUrl, type RunningWorker, type Workers } from '../../support/worker-stage.ts'
import { openBrowser } from '../abuser/browser.ts'
import { channelOf, portsmouth, secret } from './stage.ts'

const here = channelOf.portsmouth
const botToken = 'xoxb-a-token-for-tests'
let opened: Workers
let worker: RunningWorker
const slack = slackApp({
  botToken, signingSecret: secret, publicUrl, now: Date.now, chance: chanceFrom(3), wait: (ms) => new Promise((resolve) => { setTimeout(resolve, ms).unref() }),
  channels: [{ id: here, name: 'missing-portsmouth', isPrivate: true, isShared: false, isArchived: false, isIn: true }],
  knock: async (request) => {
    const answer = await worker.call(new URL(request.url).pathname, { method: 'POST', headers: Object.fromEntries(request.headers), body: await request.text() })
    return new Response(await answer.text(), { status: answer.status })
  },
})
const server = serve({ fetch: (request, env) => slack.app.fetch(request, env), port: 0, hostname: '127.0.0.1' })

beforeAll(async () => {
  const { port } = server.address() as AddressInfo
  opened = await openWorkers(['slack'], { onDuty: ['slack'], vars: {
    SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: `http://127.0.0.1:${port}/api/`, SLACK_CHANNELS: `portsmouth=${here}` } })
  const [first] = opened.workers
  if (!first) throw new Error('no Worker')
  worker = first
})
afterAll(async () => {
  await opened.close()
  server.close()
})

const soon = async (isSo: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 100 && !(await isSo()); tries += 1) await new Promise((resolve) => { setTimeout(resolve, 100) })
  expect(await isSo()).toBe(true)
}
const cards = () => slack.messages(here).filter(({ thread, by }) => thread === null && by === 'bot')

test('an alert stands there; the button takes it, once, under that person\'s name; a stranger is told no; a forgery is 401', async () => {
  await worker.carrier.phone('+447700900111').text(ours['portsmouth'] ?? '', 'my daughter is 14 and she has taken a load of tablets')
  await soon(() => cards().length === 1)
  const [card] = cards()
  const open = () => worker.open().area(portsmouth).alerts('open')
  await slack.press('U0STRANGER', here, card?.ts ?? '', 'take')
  await soon(() => slack.whispers('U0STRANGER').length === 1)
  expect((await open())[0]?.acknowledged).toBeUndefined()
  const { payload, answer } = await slack.press('U0SAM', here, card?.ts ?? '', 'take')
  expect(answer).toEqual({ status: 200, body: '' })
  expect((await open())[0]?.acknowledged?.by).toBe('sam')
  await soon(() => JSON.stringify(cards()).includes('<@U0SAM> has it since'))
  expect((await slack.again(payload))?.status).toBe(200)
  expect((await worker.call('/slack/events', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1_000)), 'x-slack-signature': `v0=${'0'.repeat(64)}` } })).status).toBe(401)
  expect((await slack.event({ type: 'app_home_opened', user: 'U0SAM', channel: 'D1', tab: 'home', event_ts: '1.1' }))?.status).toBe(200)
  await soon(() => slack.views('U0SAM').length === 1)
})

test('an answer that was lost, and an outage: cron brings what is missing, once', async () => {
  slack.faults.resetAfterAccept = 1
  await worker.carrier.phone('+447700900222').text(ours['portsmouth'] ?? '', 'my son is 9 and he has not come home')
  await soon(() => cards().length >= 2)
  slack.faults.resetAfterAccept = 0
  await new Promise((resolve) => { setTimeout(resolve, 21_000) })
  await worker.cron()
  await worker.cron()
  const codes = cards().map(({ text }) => /WL-\w+/.exec(text)?.[0])
  expect(new Set(codes).size).toBe(codes.length)
  expect((await worker.open().area(portsmouth).alerts('open')).map(({ code }) => code).every((code) => codes.includes(code))).toBe(true)
  expect(opened.complained().filter((line) => !line.includes('signature does not match'))).toEqual([])
})

// ── A check-in, from the command to the text ──

const child = '+447700900333'
const texts = () => worker.carrier.ledger().filter(({ to }) => to === child).map(({ body }) => body)
const windowOf = (user: string) => slack.views(user).findLast(({ view }) => view['type'] === 'modal')
const says = (user: string) => JSON.stringify(windowOf(user)?.view ?? {})
const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''

/** In the console, by Sam, who is there at every hour. */
const opensAnEpisode = async () => {
  const desk = openBrowser({ fetch: async (request) => {
    const { pathname, search } = new URL(request.url)
    const answer = await worker.call(`${pathname}${search}`, { method: request.method, headers: Object.fromEntries(request.headers), ...(request.method === 'POST' ? { body: await request.text() } : {}) })
    return answer as unknown as Response
  } })
  await desk.send({ who: 'sam' }, '/console/person')
  const press = async (path: string, fields: Record<string, string>) => desk.send({ once: onceOn((await desk.get(path)).body), ...fields }, path)
  const path = ((await press('/console/episodes', { name: 'Samira', years: '14' })).location ?? '').replace(/\?.*/, '')
  const planned = await press(`${path}/plan`, {
    act: 'plan', number: '07700 900333', again: '07700900333', phone: 'their_own', sender: 'sam', calledBy: 'Sam', from: '00:00', until: '24:00', help: '', safe: '', never: '', told: 'Sgt Lane', toldAt: 'yesterday 9am', tone: 'warm',
  })
  expect(planned.location).toBe(`${path}?done=planned`)
  await worker.pass(2 * 60_000)
}

test('a check-in from the command to the text and the thread; pressed twice it goes once; a danger reply keeps the next back; who is on it stands in the thread', async () => {
  await opensAnEpisode()
  await slack.command('U0SAM', here, '/checkin')
  await soon(() => says('U0SAM').includes('For which episode?'))
  const id = windowOf('U0SAM')?.id ?? ''
  const code = /EP-\w{5}/.exec(says('U0SAM'))?.[0] ?? ''
  await slack.submit('U0SAM', id, { code })
  await slack.submit('U0SAM', id, { draft: 'first_warm' })
  expect(says('U0SAM')).toContain('Exactly this goes:')
  const [first] = await Promise.all([slack.submit('U0SAM', id, {}), slack.submit('U0SAM', id, {})])
  await slack.again(first.payload)
  expect(says('U0SAM')).toContain('approved in your name')
  await worker.pass(60_000)
  await worker.cron()
  expect(texts()).toEqual([expect.stringMatching(/^Hey, its Sam\./)])
  await soon(async () => { await worker.cron(); return slack.messages(here).some(({ text }) => /^EP-\w+\. A check-in went .*, and arrived\.$/.test(text)) })
  await worker.carrier.phone(child).text(ours['portsmouth'] ?? '', 'hes hitting me')
  await worker.settle()
  const answered = texts().length
  await slack.command('U0SAM', here, '/checkin', code)
  await soon(() => says('U0SAM').includes('what they wrote still waits for a person') || says('U0SAM').includes('They wrote since our last text'))
  expect(texts()).toHaveLength(answered)
  await slack.command('U0JO', here, '/episode', code)
  await soon(() => says('U0JO').includes('A reply waits'))
  await slack.pressIn('U0JO', windowOf('U0JO')?.id ?? '', 'on_it')
  await soon(async () => { await worker.cron(); return slack.messages(here).some(({ text }) => /^EP-\w+\. <@U0JO> is on it/.test(text)) })
  const sent = slack.calls().map(({ body }) => body).join('\n')
  expect(/Samira|00333|hitting|Lane/.test(sent)).toBe(false)
  expect(opened.complained().filter((line) => !line.includes('signature does not match'))).toEqual([])
})
