/** Slack's bad days for whoever is at a window: no answer, a slow store, an outage between the press and the thread. Each ends in a clear word, and nothing is lost or doubled. */
import { afterEach, expect, test } from 'vitest'
import { windowWords } from '../../../content/slack-windows.ts'
import { changeEpisode } from '../../../src/act/episode.ts'
import type { AreaStore } from '../../../src/ports.ts'
import { minute, openSlackStage, portsmouth, type SlackStage } from './stage.ts'
import { fills, openEpisode, personOf, quiet, shownTo, types, went, windowOf } from './walk.ts'

const noon = Date.parse('2026-11-21T12:00:00Z')
let stage: SlackStage | null = null
const begins = async () => (stage = await openSlackStage(noon))
afterEach(async () => {
  await stage?.close()
  expect(stage?.wrong ?? []).toEqual([])
  stage = null
})
const whispers = (here: SlackStage, user: string) => here.slack.whispers(user).map(({ text }) => text)
const thread = (here: SlackStage) => here.replies(here.cards().find(({ text }) => text.includes('EP-'))?.ts ?? '').map(({ text }) => text.replace(/^EP-\w+\. /, ''))

test('Slack does not answer us when the command comes: its own answer says so; and as soon as it answers again the command opens, whatever was waited for', async () => {
  const here = await begins()
  const { code } = await openEpisode(here)
  here.slack.faults.down = true
  await here.pass(3 * minute)
  expect((await types(here, 'U0JO', '/checkin'))?.body).toContain(windowWords.expired)
  expect(windowOf(here, 'U0JO')).toBeNull()
  here.slack.faults.down = false
  await types(here, 'U0JO', '/checkin')
  expect(shownTo(here, 'U0JO').options).toEqual([code])
  // Throttled, it is the same.
  Object.assign(here.slack.faults, { throttled: 1, retryAfterSeconds: 30 })
  expect((await types(here, 'U0JO', '/episode'))?.body).toContain(windowWords.expired)
  here.slack.faults.throttled = 0
  await types(here, 'U0JO', '/episode')
  expect(shownTo(here, 'U0JO').options).toEqual([code])
})

test('half an hour\'s outage after the press: it goes at its time, once, and the thread says so afterwards, once and in order', async () => {
  const here = await begins()
  await openEpisode(here)
  await types(here, 'U0JO', '/checkin')
  await fills(here, 'U0JO', { code: shownTo(here, 'U0JO').options[0] ?? '' })
  await fills(here, 'U0JO')
  here.slack.faults.down = true
  await fills(here, 'U0JO')
  expect(shownTo(here, 'U0JO').says).toContain('approved in your name')
  await here.pass(minute)
  expect(went(here)).toHaveLength(1)
  await here.text('+447700900123', '1')
  await here.pass(29 * minute)
  expect(thread(here)).toEqual([])
  here.slack.faults.down = false
  for (let n = 0; n < 4; n += 1) await here.pass(minute)
  await quiet(here)
  expect(thread(here)).toEqual([expect.stringMatching(/^A check-in went .*, and arrived\.$/), expect.stringMatching(/^A reply came /)])
})

test('a store so slow that Slack closes the window: it is done once, and they hear that it was', async () => {
  const here = await begins()
  const { code } = await openEpisode(here)
  await types(here, 'U0JO', '/checkin', code)
  await fills(here, 'U0JO')
  const fast = here.house.store.area
  const slow = (store: AreaStore): AreaStore => ({ ...store, episodes: { ...store.episodes, save: async (change) => {
    await new Promise((resolve) => { setTimeout(resolve, 2_600) })
    here.clock.set(here.clock.read() + 2_600)
    return store.episodes.save(change)
  } } })
  here.house.store = { ...here.house.store, area: (area) => slow(fast(area)) }
  const { answer } = await here.slack.submit('U0JO', shownTo(here, 'U0JO').id, {})
  expect(answer).toEqual({ status: 200, body: '' })
  expect(windowOf(here, 'U0JO')).toBeNull()
  await new Promise((resolve) => { setTimeout(resolve, 400) })
  here.house.store = { ...here.house.store, area: fast }
  await quiet(here)
  expect(whispers(here, 'U0JO')).toEqual([windowWords.late.replace('{what}', windowWords.checkIn.sentPlain.replace('{code}', code))])
  await here.pass(2 * minute)
  expect(went(here)).toHaveLength(1)
  expect((await here.store.area(portsmouth).episodes.all('open'))[0]?.checkIns).toHaveLength(1)
})

test('a store so slow that Slack closes the window, and it is refused: they hear that nothing was sent', async () => {
  const here = await begins()
  const { id, code } = await openEpisode(here)
  await types(here, 'U0JO', '/checkin', code)
  await fills(here, 'U0JO')
  await changeEpisode(here.house, { by: personOf('jo'), episode: id }, { do: 'pause', because: 'police_asked' }, 'once-pause-the-one')
  const fast = here.house.store.area
  const slow = (store: AreaStore): AreaStore => ({ ...store, episodes: { ...store.episodes, isDone: async (key) => {
    await new Promise((resolve) => { setTimeout(resolve, 2_600) })
    here.clock.set(here.clock.read() + 2_600)
    return store.episodes.isDone(key)
  } } })
  here.house.store = { ...here.house.store, area: (area) => slow(fast(area)) }
  await here.slack.submit('U0JO', shownTo(here, 'U0JO').id, {})
  expect(windowOf(here, 'U0JO')).toBeNull()
  await new Promise((resolve) => { setTimeout(resolve, 400) })
  here.house.store = { ...here.house.store, area: fast }
  await quiet(here)
  expect(whispers(here, 'U0JO')).toEqual([windowWords.lateNothing])
  await here.pass(2 * minute)
  expect(went(here)).toEqual([])
})
