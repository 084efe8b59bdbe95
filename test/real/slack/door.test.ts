/** Slack's door: only what Slack signed, and signed now, does anything; and it is answered in time, whatever goes on behind it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import { bodyOf, signAsSlack } from '../../../src/demo/slack/knocks.ts'
import { receiveSlack, type SlackDoor, type SlackEvent } from '../../../src/channels/slack/receiver.ts'
import { channelOf, minute, openSlackStage, secret, type SlackStage } from './stage.ts'

let stage: SlackStage
beforeAll(async () => { stage = await openSlackStage() })
afterAll(() => stage.close())

const now = () => Math.floor(stage.clock.read() / 1_000)
const signed = async (body: string, contentType: string, at = now(), with_ = secret) =>
  ({ 'content-type': contentType, 'x-slack-request-timestamp': String(at), 'x-slack-signature': await signAsSlack(with_, String(at), body) })

test('Slack asks whether we are there, and hears its own word back', async () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'a-word-of-theirs', token: 'x' })
  const answer = await stage.knock(body, await signed(body, 'application/json'))
  expect([answer.status, await answer.json()]).toEqual([200, { challenge: 'a-word-of-theirs' }])
})

test('a thousand forgeries, each with one thing wrong: all 401, and nothing is written', async () => {
  await stage.text('+447700900111', 'my daughter is 14 and she has taken a load of tablets')
  const [card] = stage.cards()
  const { payload } = await stage.slack.press('U0NOBODY', channelOf.portsmouth, card?.ts ?? '', 'take')
  await stage.settle()
  const { body, contentType } = bodyOf({ kind: 'payload', body: { ...payload, user: { id: 'U0PRIYA' } } })
  const good = await signed(body, contentType)
  const chance = chanceFrom(11)
  const pick = (most: number) => Math.floor(chance() * most)
  const otherAt = (text: string, at: number) => `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`
  const without = (name: keyof typeof good) => Object.fromEntries(Object.entries(good).filter(([known]) => known !== name))
  const kinds: ((n: number) => Promise<{ body: string; headers: Record<string, string> }>)[] = [
    async () => ({ body, headers: { ...good, 'x-slack-signature': otherAt(good['x-slack-signature'], 3 + pick(64)) } }),
    async () => ({ body: otherAt(body, pick(body.length)), headers: good }),
    async () => ({ body, headers: { ...good, 'x-slack-request-timestamp': String(now() + 1 + pick(200)) } }),
    async (n) => ({ body, headers: await signed(body, contentType, now(), `${secret}${n}`) }),
    async () => ({ body, headers: await signed(body, contentType, now() - 301 - pick(10_000)) }),
    async () => ({ body, headers: await signed(body, contentType, now() + 301 + pick(10_000)) }),
    async () => ({ body, headers: { ...good, 'x-slack-signature': good['x-slack-signature'].slice(0, 3 + pick(60)) } }),
    async () => ({ body, headers: { ...good, 'x-slack-signature': good['x-slack-signature'].replace('v0=', ['v1=', 'v0:', '', 'V0='][pick(4)] ?? '') } }),
    async () => ({ body, headers: without(pick(2) === 0 ? 'x-slack-signature' : 'x-slack-request-timestamp') }),
    async () => ({ body: body + ' '.repeat(1 + pick(5)), headers: good }),
    async () => ({ body, headers: { ...good, 'x-slack-request-timestamp': `${good['x-slack-request-timestamp']}${['.0', ' ,', 'e0', 'x'][pick(4)]}` } }),
  ]
  const statuses = new Map<number, number>()
  for (let n = 0; n < 1_100; n += 1) {
    const forged = await kinds[n % kinds.length]?.(n)
    const answer = forged && await stage.knock(forged.body, forged.headers)
    statuses.set(answer?.status ?? 0, (statuses.get(answer?.status ?? 0) ?? 0) + 1)
  }
  expect([...statuses]).toEqual([[401, 1_100]])
  expect((await stage.alerts())[0]?.acknowledged).toBeUndefined()
  expect(stage.slack.whispers('U0PRIYA')).toEqual([])
  // The same, signed by Slack, is taken: nothing else was wrong with it.
  expect((await stage.knock(body, await signed(body, contentType))).status).toBe(200)
  await stage.settle()
  expect((await stage.alerts())[0]?.acknowledged?.by).toBe('priya')
  expect(stage.wrong.splice(0).every((line) => /"event":"refused"/.test(line))).toBe(true)
})

test('the window is the real clock\'s: what was signed five minutes ago passes, a second more does not', async () => {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'x' })
  expect((await stage.knock(body, await signed(body, 'application/json', now() - 299))).status).toBe(200)
  expect((await stage.knock(body, await signed(body, 'application/json', now() - 302))).status).toBe(401)
  stage.wrong.splice(0)
})

test('what cannot be read is refused, and what is too large is not read', async () => {
  for (const [body, type, status] of [['{"type":', 'application/json', 400], ['[]', 'application/json', 400], ['payload=%7B', 'application/x-www-form-urlencoded', 400], ['x'.repeat(1_000_001), 'application/json', 413]] as const) {
    expect((await stage.knock(body, await signed(body, type))).status).toBe(status)
  }
  stage.wrong.splice(0)
})

const door = (process: SlackDoor['process'], kept: Promise<unknown>[] = []): SlackDoor => ({ signingSecret: secret, realNow: () => stage.clock.read(), process, background: (work) => { kept.push(work.catch(() => null)) } })
const event = async () => {
  const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_home_opened' } })
  return new Request('http://localhost:3000/slack/events', { method: 'POST', body, headers: await signed(body, 'application/json') })
}

test('acknowledged at once, the work goes on after the answer; where it never is, Slack has an answer in time all the same', async () => {
  const kept: Promise<unknown>[] = []
  let isDone = false
  const slow = async ({ ack }: SlackEvent) => {
    await ack({ text: 'on it' })
    await new Promise((resolve) => { setTimeout(resolve, 60) })
    isDone = true
  }
  const { response } = await receiveSlack(await event(), door(slow, kept))
  expect([response.status, await response.json(), isDone]).toEqual([200, { text: 'on it' }, false])
  await Promise.all(kept)
  expect(isDone).toBe(true)
  const began = performance.now()
  const never = await receiveSlack(await event(), door(() => new Promise(() => {})))
  expect([never.response.status, performance.now() - began < 3_000]).toEqual([200, true])
})

test('broken off before it was acknowledged: Slack hears that, and sends it again', async () => {
  let tries = 0
  const process = async ({ ack, retryNum }: SlackEvent) => {
    tries += 1
    if (retryNum === undefined) throw new Error('killed')
    await ack()
  }
  expect((await receiveSlack(await event(), door(process))).response.status).toBe(500)
  const again = await event()
  again.headers.set('x-slack-retry-num', '1')
  expect((await receiveSlack(again, door(process))).response.status).toBe(200)
  expect(tries).toBe(2)
})

test('what people say to each other there goes to nobody: no text leaves, nothing is written', async () => {
  const before = [stage.carrier.ledger().length, (await stage.store.figures()).waiting, stage.slack.calls().length]
  const [card] = stage.cards()
  for (const subtype of [undefined, 'thread_broadcast', 'message_changed', 'file_share', 'bot_message']) {
    for (const thread of [card?.ts, undefined]) {
      const ts = stage.slack.talk('U0PRIYA', channelOf.portsmouth, 'Text her: come home', thread ?? null)
      const answer = await stage.slack.event({ type: 'message', channel_type: 'group', channel: channelOf.portsmouth, user: 'U0PRIYA', text: 'Text her: come home', ts, ...(thread ? { thread_ts: thread } : {}), ...(subtype ? { subtype } : {}) })
      expect(answer?.status).toBe(200)
    }
  }
  for (const type of ['app_mention', 'reaction_added', 'message.groups']) await stage.slack.event({ type, user: 'U0PRIYA', text: 'Text her: come home', channel: channelOf.portsmouth, item: {}, ts: '1.1' })
  await stage.pass(minute)
  expect([stage.carrier.ledger().filter(({ body }) => body.includes('come home')).length, (await stage.store.figures()).waiting]).toEqual([0, before[1]])
  expect(stage.slack.calls().filter(({ body }) => body.includes('come')).length).toBe(0)
})
