/** `/episode`, with the real Bolt on Node: codes and clocks, whose it is, what may be pressed; words only by setting, role and a row in the audit. */
import { afterEach, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { slackWords } from '../../../content/slack.ts'
import { windowWords } from '../../../content/slack-windows.ts'
import { changeEpisode } from '../../../src/act/episode.ts'
import { readReadings } from '../../../src/act/readings.ts'
import { channelOf, minute, openSlackStage, portsmouth, type SlackStage } from './stage.ts'
import { child, fills, leftUs, openEpisode, personOf, quiet, shownTo, types, went, windowOf } from './walk.ts'

const noon = Date.parse('2026-11-21T12:00:00Z')
const say = windowWords.episode
const written = '1 im at Zebedees with keira'
let stage: SlackStage | null = null
const begins = async (wordsIn: Parameters<typeof openSlackStage>[2] = [], rota = demoRota) => (stage = await openSlackStage(noon, rota, wordsIn))
afterEach(async () => {
  await stage?.close()
  expect(stage?.wrong ?? []).toEqual([])
  stage = null
})
const thread = (here: SlackStage) => here.replies(here.cards().find(({ text }) => text.includes('EP-'))?.ts ?? '').map(({ text }) => text.replace(/^EP-\w+\. /, ''))
const presses = async (here: SlackStage, user: string, action: string) => {
  await here.slack.pressIn(user, shownTo(here, user).id, action)
  await quiet(here)
}
const answered = async (here: SlackStage) => {
  const made = await openEpisode(here)
  await types(here, 'U0JO', '/checkin', made.code)
  await fills(here, 'U0JO')
  await fills(here, 'U0JO')
  await here.pass(minute)
  await here.text(child, written)
  return made
}

test('how it stands: whose, what is owed and by when, what went; and nothing of whom or what, in any payload', async () => {
  const here = await begins()
  const { code } = await answered(here)
  await types(here, 'U0PRIYA', '/episode', code)
  const { says, all } = shownTo(here, 'U0PRIYA')
  expect(says).toMatch(new RegExp(`\\*${code}\\* · opened .* With <@U0JO>\\.\\n\\*A reply waits\\* since .* To be read by .*\\nThe last check-in arrived\\.`))
  expect(says).toMatch(/1 of its alerts stands with nobody/)
  // Another's: nobody may send from here, and words are nobody's.
  expect(all).not.toMatch(/"check_in"|"read_words"/)
  expect(/Keira|Blake|Zebedee|00123|umbrella/i.exec(leftUs(here))).toBeNull()
})

test('without a code it is picked from a list, one\'s own first; a code that is nobody\'s, another area\'s, closed, or not theirs to find gets one and the same answer', async () => {
  const here = await begins([], { ...demoRota, people: [...demoRota.people, { key: 'noor', name: 'Noor Aziz', role: 'practitioner', area: 'portsmouth', slack: 'U0NOOR' }, { key: 'ola', name: 'Ola Berg', role: 'operator', area: 'portsmouth', slack: 'U0OLA' }] })
  const [mine, sams] = [await openEpisode(here), await openEpisode(here, { by: 'sam', number: '+447700900124', once: 'sams' })]
  await types(here, 'U0SAM', '/episode')
  expect(shownTo(here, 'U0SAM').options).toEqual([sams.code, mine.code])
  await fills(here, 'U0SAM', { code: mine.code })
  expect(shownTo(here, 'U0SAM').says).toContain(mine.code)
  await types(here, 'U0NOOR', '/episode')
  expect(shownTo(here, 'U0NOOR').says).toContain(say.none)
  const answersTo = async (user: string, code: string, channel: string = channelOf.portsmouth) => {
    await types(here, user, '/episode', code, channel)
    return shownTo(here, user).all
  }
  const nobodys = await answersTo('U0JO', 'EP-ZZZZZ')
  expect(nobodys).toContain(windowWords.none)
  expect(await answersTo('U0NOOR', mine.code)).toBe(nobodys)
  expect(await answersTo('U0ALI', mine.code, channelOf.gateshead)).toBe(nobodys)
  await changeEpisode(here.house, { by: personOf('jo'), episode: mine.id }, { do: 'close', because: 'returned' }, 'once-close-the-one')
  expect(await answersTo('U0JO', mine.code)).toBe(nobodys)
  expect((await types(here, 'U0OLA', '/episode'))?.body).toContain(say.role)
  expect(windowOf(here, 'U0OLA')).toBeNull()
})

test('"I am on it" stands in the thread once, under that name, and takes no alert; an outage only puts it off', async () => {
  const here = await begins()
  const { id, code } = await answered(here)
  await types(here, 'U0PRIYA', '/episode', code)
  const { id: window } = shownTo(here, 'U0PRIYA')
  await Promise.all([here.slack.pressIn('U0PRIYA', window, 'on_it'), here.slack.pressIn('U0PRIYA', window, 'on_it')])
  await quiet(here)
  expect(thread(here).filter((text) => text.includes('is on it'))).toEqual([expect.stringMatching(/^<@U0PRIYA> is on it, Saturday 12:0\d pm\.$/)])
  expect((await here.alerts())[0]?.acknowledged).toBeUndefined()
  await types(here, 'U0SAM', '/episode', code)
  here.slack.faults.down = true
  await presses(here, 'U0SAM', 'on_it')
  await here.pass(2 * minute)
  here.slack.faults.down = false
  for (let n = 0; n < 3; n += 1) await here.pass(minute)
  await quiet(here)
  expect(thread(here).filter((text) => text.includes('<@U0SAM> is on it'))).toHaveLength(1)
  expect((await here.store.area(portsmouth).episodes.find(id))?.happened.filter(({ what, by }) => what === 'on_it' && by === 'priya')).toHaveLength(1)
})

test('from there a check-in is sent', async () => {
  const here = await begins()
  const { code } = await openEpisode(here)
  await types(here, 'U0JO', '/episode', code)
  await presses(here, 'U0JO', 'check_in')
  await fills(here, 'U0JO')
  await fills(here, 'U0JO')
  await here.pass(minute)
  expect(went(here)).toHaveLength(1)
})

test('words: no button where the area does not let them; where it does, for whoever has it, with a row first, and with nothing in them that Slack would act on', async () => {
  const here = await begins()
  const { id, code } = await answered(here)
  await types(here, 'U0JO', '/episode', code)
  expect(shownTo(here, 'U0JO').all).not.toContain('read_words')
  if (here.service.slack) here.service.slack.wordsIn = new Set([portsmouth])
  await here.text(child, 'tell <!channel> *hi*')
  await types(here, 'U0JO', '/episode', code)
  await presses(here, 'U0JO', 'read_words')
  const { says, all } = shownTo(here, 'U0JO')
  expect(says).toContain(written)
  expect(all).toContain(JSON.stringify({ type: 'section', text: { type: 'plain_text', text: 'tell <!channel> *hi*', emoji: false } }))
  const trail = await here.store.episodeTrail(portsmouth, id)
  expect(trail === 'broken' ? trail : trail.map(({ actor, action }) => `${actor} ${action}`)).toEqual(expect.arrayContaining(['jo episode.words_read_in_slack', 'jo episode.read']))
  const listed = await readReadings(here.house, personOf('sam'), { who: 'jo' })
  expect(listed === 'not_yours' ? listed : listed.readings.map(({ what, code }) => `${what} ${code}`)).toContain(`read_in_slack ${code}`)
  // Switched off, or the role taken, while the window stands open.
  await types(here, 'U0JO', '/episode', code)
  if (here.service.slack) here.service.slack.wordsIn = new Set()
  await presses(here, 'U0JO', 'read_words')
  expect(shownTo(here, 'U0JO').says).toContain(say.notHere)
  if (here.service.slack) here.service.slack.wordsIn = new Set([portsmouth])
  await types(here, 'U0JO', '/episode', code)
  here.house.rota = { ...demoRota, people: demoRota.people.map((one) => (one.key === 'jo' ? { ...one, role: 'safeguarding_lead' as const } : one)) }
  await presses(here, 'U0JO', 'read_words')
  expect(shownTo(here, 'U0JO').says).toContain(windowWords.gone)
  expect(here.slack.messages(channelOf.portsmouth).some(({ text, blocks }) => (text + JSON.stringify(blocks)).includes('Zebedee'))).toBe(false)
})

test('"How it stands" on its card opens the same window, in time; a stranger, somebody of another area and an expired press are told so', async () => {
  const here = await begins()
  const { code } = await openEpisode(here)
  await quiet(here)
  const pressesCard = async (user: string) => {
    await here.slack.press(user, channelOf.portsmouth, here.cards().find(({ text }) => text.includes(code))?.ts ?? '', 'stands')
    await quiet(here)
  }
  await pressesCard('U0PRIYA')
  expect(shownTo(here, 'U0PRIYA').says).toContain(`*${code}*`)
  for (const user of ['U0NOBODY', 'U0ALI']) {
    await pressesCard(user)
    expect(windowOf(here, user)).toBeNull()
    expect(here.slack.whispers(user).map(({ text }) => text)).toEqual([slackWords.refused.nobody.replace('{console}', `${here.service.publicUrl}/console`)])
  }
  here.slack.faults.lateTriggers = true
  await pressesCard('U0SAM')
  expect(here.slack.whispers('U0SAM').map(({ text }) => text)).toEqual([windowWords.expired])
})

const whispersTo = (here: SlackStage, user: string) => here.slack.whispers(user).map(({ text }) => text)

test('a window that is closed before its answer comes: whoever pressed hears what was done, and not that nothing was', async () => {
  const here = await begins([portsmouth])
  const { id, code } = await answered(here)
  const pressesClosed = async (action: string) => {
    await types(here, 'U0JO', '/episode', code)
    const { id: window } = shownTo(here, 'U0JO')
    here.slack.close(window)
    await here.slack.pressIn('U0JO', window, action)
    await quiet(here)
  }
  await pressesClosed('on_it')
  expect(whispersTo(here, 'U0JO')).toEqual([say.didOnIt])
  expect((await here.store.area(portsmouth).episodes.find(id))?.happened.filter(({ what }) => what === 'on_it')).toHaveLength(1)
  await pressesClosed('read_words')
  expect(whispersTo(here, 'U0JO')).toEqual([say.didOnIt, say.didRead])
  await pressesClosed('check_in')
  expect(whispersTo(here, 'U0JO')).toEqual([say.didOnIt, say.didRead, windowWords.moved])
})

test('"I am on it" by the same person from two windows within the hour is one; an hour later it is another', async () => {
  const here = await begins()
  const { id, code } = await answered(here)
  const onIts = async () => (await here.store.area(portsmouth).episodes.find(id))?.happened.filter(({ what }) => what === 'on_it').map(({ by }) => by)
  for (const user of ['U0PRIYA', 'U0SAM', 'U0PRIYA']) {
    await types(here, user, '/episode', code)
    await presses(here, user, 'on_it')
    expect(shownTo(here, user).says).toContain('that they are on it')
  }
  expect(await onIts()).toEqual(['priya', 'sam'])
  await here.pass(61 * minute)
  await types(here, 'U0PRIYA', '/episode', code)
  await presses(here, 'U0PRIYA', 'on_it')
  expect(await onIts()).toEqual(['priya', 'sam', 'priya'])
})

test('the home shows nobody more than the console\'s lists do: an operator no code, a practitioner her own episodes and no alert, a lead all', async () => {
  const here = await begins([], { ...demoRota, people: [...demoRota.people, { key: 'noor', name: 'Noor Aziz', role: 'practitioner', area: 'portsmouth', slack: 'U0NOOR' },
    { key: 'ola', name: 'Ola Berg', role: 'operator', area: 'portsmouth', slack: 'U0OLA' }, { key: 'lena', name: 'Lena Voss', role: 'safeguarding_lead', area: 'portsmouth', slack: 'U0LENA' }] })
  const [jos, noors] = [await answered(here), await openEpisode(here, { by: 'noor', number: '+447700900124', once: 'noors' })]
  await here.text('+447700900111', 'my daughter is 14 and she has taken a load of tablets')
  const homeOf = async (user: string) => {
    await here.slack.event({ type: 'app_home_opened', user, channel: 'D1', tab: 'home', event_ts: '1.1' })
    await here.settle()
    return JSON.stringify(here.slack.views(user).map(({ view }) => view))
  }
  const [ola, noor, lena] = [await homeOf('U0OLA'), await homeOf('U0NOOR'), await homeOf('U0LENA')]
  expect(ola).toContain(slackWords.home.noLists)
  expect(ola).not.toMatch(/EP-|WL-|<@U0/)
  expect(noor).toContain(noors.code)
  expect(noor).not.toMatch(new RegExp(`${jos.code}|WL-`))
  for (const shown of [jos.code, 'WL-']) expect(lena).toContain(shown)
})
