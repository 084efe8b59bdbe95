/** Missing episodes in the workers' channel: a card and a thread each, by codes and clocks; and of five thousand with marked names nothing comes out. */
import { afterEach, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { changeEpisode, type EpisodeAsked } from '../../../src/act/episode.ts'
import { actOnAlert } from '../../../src/act.ts'
import { keepCards } from '../../../src/act/cards.ts'
import type { ChannelMessage, ChannelPort } from '../../../src/ports.ts'
import { chanceFrom } from '../../../src/demo/carrier/faults.ts'
import { wrongWithMessage, wrongWithView } from '../../../src/demo/slack/limits.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { pureHouse } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { channelOf, minute, openSlackStage, type SlackStage } from './stage.ts'

const [jo, priya] = ['jo', 'priya'].map((key) => demoRota.people.find((one) => one.key === key))
if (!jo || !priya) throw new Error('nobody on the rota')
const child = '+447700900123'
let stage: SlackStage | null = null
afterEach(async () => {
  await stage?.close()
  expect(stage?.wrong ?? []).toEqual([])
  stage = null
})

const plan = (number = child, name = 'Jo') => ({
  sender: 'jo', calledBy: name, number, again: number, phone: 'their_own', hours: { from: '08:00', until: '22:00' }, timeZone: 'Europe/London', codeWords: { help: '', safe: '' },
  never: ['Zebedee'], tone: 'warm', language: 'en', police: { told: 'PC Quillfeather', at: 0 },
}) as unknown as Extract<EpisodeAsked, { do: 'plan' }>['plan']

const opened = async (here: SlackStage): Promise<EpisodeId> => {
  const made = await changeEpisode(here.house, { by: jo, episode: null }, { do: 'open', child: { name: 'Keira Blake', years: 14 } }, 'once-open-an-episode')
  if (made.outcome === 'refused') throw new Error(made.why)
  const planned = await changeEpisode(here.house, { by: jo, episode: made.episode }, { do: 'plan', plan: { ...plan(), police: { told: 'PC Quillfeather', at: here.house.world.now() } } }, 'once-plan-an-episode')
  if (planned.outcome === 'refused') throw new Error(planned.why)
  return made.episode
}
const approve = (here: SlackStage, id: EpisodeId, kind: 'first' | 'check_in', body: string, once: string) =>
  changeEpisode(here.house, { by: jo, episode: id }, { do: 'approve', checkIn: { id: once, kind, body, due: here.house.world.now(), despite: [] } }, once)
const cardOf = (here: SlackStage) => here.cards().find(({ text }) => text.includes('EP-'))
const thread = (here: SlackStage) => here.replies(cardOf(here)?.ts ?? '').map(({ text }) => text.replace(/^EP-\w+\. /, ''))

test('from the opening to the close: a card, what went and arrived under it, a reply that waits, and nothing of whom or what', async () => {
  const here = stage = await openSlackStage(Date.parse('2026-11-21T10:00:00Z'))
  const id = await opened(here)
  await here.show()
  expect(JSON.stringify(cardOf(here)?.blocks)).toMatch(/<@U0JO>.*Nothing is planned next.*is ever sent to a child.*Open in the console/)
  await here.pass(2 * minute)
  expect((await approve(here, id, 'first', 'Hi, it\'s Jo. Is it ok for me to text you on this number? 1 yes 2 not sure 3 no. Any answer is fine.', 'once-first-check-in')).outcome).toBe('kept')
  await here.pass(minute)
  await here.settle()
  expect(here.carrier.ledger().filter(({ to }) => to === child)).toHaveLength(1)
  expect(thread(here)).toEqual([expect.stringMatching(/^A check-in went Saturday 10:0\d am, and arrived\.$/)])
  await here.text(child, '1 yes im at Zebedees')
  await here.settle()
  expect(thread(here)).toContainEqual(expect.stringMatching(/^A reply came Saturday 10:0\d am\. Read it in the console\.$/))
  expect(cardOf(here)?.text).toMatch(/A reply waits since Saturday 10:0\d am\. To be read by Saturday 11:0\d am\.$/)
  // Talk under it goes nowhere.
  here.slack.talk('U0JO', channelOf.portsmouth, 'ask her where she is', cardOf(here)?.ts ?? null)
  for (const { id: alert } of await here.alerts()) await actOnAlert(here.house, { by: jo, alert }, { do: 'acknowledge' }, `once-take-${alert}`)
  await changeEpisode(here.house, { by: jo, episode: id }, { do: 'close', because: 'returned' }, 'once-close-it')
  await here.show()
  expect(cardOf(here)?.text).toMatch(/^Missing episode EP-\w+\. Closed\.$/)
  const sent = here.slack.calls().map(({ body }) => decodeURIComponent(body)).join('\n')
  expect(/Keira|Blake|Zebedee|Quillfeather|0123|returned|ask her/i.test(sent)).toBe(false)
  expect(here.carrier.ledger().some(({ body }) => body.includes('where she is'))).toBe(false)
})

test('one that did not arrive says so under its card, and on it', async () => {
  const here = stage = await openSlackStage(Date.parse('2026-11-21T10:00:00Z'))
  const id = await opened(here)
  await here.pass(2 * minute)
  Object.assign(here.carrier.faults, { undelivered: 1, undeliveredCode: '30005' })
  await approve(here, id, 'first', 'Hi, it\'s Jo. Is it ok for me to text you on this number? 1 yes 2 not sure 3 no. Any answer is fine.', 'once-first-check-in')
  await here.pass(20 * minute)
  await here.settle()
  expect(thread(here).at(-1)).toMatch(/did not arrive\.$/)
  expect(JSON.stringify(cardOf(here)?.blocks)).toContain('The last check-in did not arrive.')
})

test('the home shows what is mine, what waits, what is next and who is on duty; a stranger is told how to come in', async () => {
  const here = stage = await openSlackStage(Date.parse('2026-11-21T10:00:00Z'))
  await opened(here)
  await here.text('+447700900111', 'my daughter is 14 and she has taken a load of tablets')
  for (const user of ['U0JO', 'U0PRIYA', 'U0STRANGER']) expect((await here.slack.event({ type: 'app_home_opened', user, channel: 'D1', tab: 'home', event_ts: '1.1' }))?.status).toBe(200)
  await here.settle()
  const homes = ['U0JO', 'U0PRIYA', 'U0STRANGER'].map((user) => JSON.stringify(here.slack.views(user).map(({ view }) => view)))
  expect(homes[0]).toMatch(/RED \*WL-\w+\*.*Mine.*\*EP-\w+\*, opened.*On duty now.*<@U0JO>/)
  expect(homes[1]).toMatch(/No episode is with you/)
  expect(homes[2]).toMatch(/not on the rota/)
  expect(homes[2]).not.toMatch(/EP-|WL-/)
})

test('five thousand episodes with marked names, numbers and places, a thousand alerts: none of the marks in anything that Slack is given, and all of it within Slack\'s limits', async () => {
  const pure = pureHouse(Date.parse('2026-11-21T10:00:00Z'), undefined, true)
  const store = await openSqlite({ path: ':memory:', keysPath: ':memory:', masterKey: Buffer.alloc(32, 9).toString('base64'), realNow: pure.house.world.realNow })
  const house = { ...pure.house, store }
  // All that would ever leave us, as the channel would be given it; that the client adds nothing to it is looked at in the tests above.
  const posted: { to: unknown; message: ChannelMessage }[] = []
  const port: ChannelPort = {
    post: async (to, message) => ({ outcome: 'done', value: `1.${posted.push({ to, message })}` }),
    change: async (to, message) => ({ outcome: 'done', value: `1.${posted.push({ to, message })}` }),
    look: async () => ({ outcome: 'done', value: null }), standing: async () => ({ outcome: 'done', value: 'good' }),
  }
  const area = areaCode('portsmouth')
  const chance = chanceFrom(13)
  const mark = (n: number) => `Quokka${n}Zeta`
  const seed = async (n: number) => {
    const at = house.world.now()
    const number = `+4477009${String(n).padStart(5, '0')}`
    const fate = [{ state: 'waiting' }, { state: 'went', at, cause: `checkin:e${n}:c` }, { state: 'not_sent', at, because: 'phone_not_safe' }, { state: 'called_off', at, by: 'jo' }][n % 4]
    await store.area(area).episodes.save({ before: 0, key: `k${n}`, audit: [], after: {
      id: `episode-${n}`, area, code: `EP-${String(n).padStart(5, '0')}`, state: 'open', owner: ['jo', 'priya', 'sam', 'somebody-gone'][n % 4], opened: { by: 'jo', at }, version: 1,
      child: { name: `${mark(n)} Keira`, years: 14 }, happened: [{ at, by: 'jo', what: 'noted', note: `${mark(n)} Mill Lane` }],
      ...(chance() < 0.8 ? { plan: { ...plan(number, mark(n)), number, undoUntil: at, never: [mark(n)], codeWords: { help: mark(n), safe: `${mark(n)}b` }, police: { told: mark(n), at }, madeBy: 'jo', madeAt: at } } : {}),
      checkIns: [{ id: 'c', kind: 'check_in', body: `Hey ${mark(n)}`, approved: { by: 'jo', at, despite: [{ rule: 'name_other', reason: mark(n) }] }, due: at, sendBefore: at, fate }],
    } as never })
    if (n < 1_000) await store.area(area).raise({ id: `alert-${n}`, conversation: inboundId(mark(n)) as never, severity: (['emergency', 'concern', 'service'] as const)[n % 3] ?? 'service', topic: `topic_${mark(n)}`, code: `WL-${String(n).padStart(5, '0')}`, at })
  }
  // Together, so that they share the waits for the disk.
  for (let from = 0; from < 5_000; from += 250) await Promise.all(Array.from({ length: 250 }, (_, n) => seed(from + n)))
  await keepCards(house, { port, channels: new Map([[area, 'C0MARKED']]) }, area)
  expect(posted.length).toBeGreaterThan(6_000)
  expect(posted.flatMap(({ message }) => wrongWithMessage(message))).toEqual([])
  const all = JSON.stringify(posted)
  expect(all.includes('EP-04999')).toBe(true)
  await store.close()
  expect(/.{0,160}(?:Quokka|Zeta|Keira|Mill|77009\d{5}|phone_not_safe|name_other|topic_)/.exec(all)?.[0]).toBeUndefined()
})

test('what is over Slack\'s limits is refused by the Slack of the tests: the validator sees what it should', () => {
  const words = (n: number) => 'x'.repeat(n)
  const section = (n: number) => ({ type: 'section', text: { type: 'mrkdwn', text: words(n) } })
  const button = (label: number, value = 10) => ({ type: 'button', action_id: 'a', text: { type: 'plain_text', text: words(label) }, value: words(value) })
  const bad: [unknown, RegExp][] = [
    [[section(3_001)], /longer than 3000/], [[{ type: 'header', text: { type: 'plain_text', text: words(151) } }], /longer than 150/], [Array.from({ length: 51 }, () => section(1)), /more than 50/],
    [[{ type: 'actions', elements: [button(76)] }], /longer than 75/], [[{ type: 'actions', elements: [button(5, 2_001)] }], /value/], [[{ type: 'actions', elements: Array.from({ length: 26 }, () => ({ ...button(1), action_id: words(3) })) }], /26 elements/],
    [[{ type: 'context', elements: Array.from({ length: 11 }, () => ({ type: 'mrkdwn', text: 'x' })) }], /11 elements/], [[{ type: 'marquee' }], /no block/], [[{ ...section(1), colour: 'red' }], /not known/],
    [[{ type: 'actions', elements: [button(1), button(1)] }], /twice/], [[section(0)], /empty/], [[{ type: 'input', label: { type: 'plain_text', text: 'x' }, element: { type: 'plain_text_input', action_id: 'a' } }], /no block that may stand here/],
  ]
  for (const [blocks, wrong] of bad) expect(wrongWithMessage({ text: 'x', blocks }).join('; ')).toMatch(wrong)
  expect(wrongWithMessage({ text: '', blocks: [] })).toEqual(['text: is empty'])
  expect(wrongWithMessage({ text: 'x', blocks: [section(3_000)] })).toEqual([])
  expect(wrongWithView({ type: 'modal', title: { type: 'plain_text', text: words(25) }, blocks: [] })).toEqual(['title: its text is longer than 24'])
  expect(wrongWithView({ type: 'home', blocks: Array.from({ length: 101 }, () => section(1)) })).toEqual(['blocks: are 101, more than 100'])
})
