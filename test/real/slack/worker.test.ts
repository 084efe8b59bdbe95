/** The same in workerd on D1: the real Bolt, the signed door, and a Slack on the loopback over HTTP; what goes on after the answer goes on. */
import { serve } from '@hono/node-server'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import { slackApp } from '../../../src/demo/slack/slack.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { openWorkers, publicUrl, type RunningWorker, type Workers } from '../../support/worker-stage.ts'
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
