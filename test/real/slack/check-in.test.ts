/** `/checkin`, with the real Bolt on Node: picked, written, looked at and sent by the console's own act, once; and nothing where nobody may. */
import { afterEach, expect, test } from 'vitest'
import { refusedEpisode } from '../../../content/check-ins/words.ts'
import { demoRota } from '../../../content/duty.ts'
import { slackWords } from '../../../content/slack.ts'
import { windowWords } from '../../../content/slack-windows.ts'
import { actOnAlert } from '../../../src/act.ts'
import { changeEpisode } from '../../../src/act/episode.ts'
import { readReadings } from '../../../src/act/readings.ts'
import { channelOf, minute, openSlackStage, portsmouth, type SlackStage } from './stage.ts'
import { child, fills, leftUs, openEpisode, personOf, quiet, shownTo, types, went, windowOf } from './walk.ts'

const noon = Date.parse('2026-11-21T12:00:00Z')
const say = windowWords.checkIn
let stage: SlackStage | null = null
const begins = async (wordsIn: Parameters<typeof openSlackStage>[2] = [], rota = demoRota) => (stage = await openSlackStage(noon, rota, wordsIn))
afterEach(async () => {
  if (!stage) return
  await stage.close()
  expect(stage.wrong).toEqual([])
  // Whatever was tried: no name, no number, nothing that the plan rules out, and no code word ever leaves us for Slack.
  expect(/.{0,80}(?:Keira|Blake|Zebedee|Quillfeather|umbrella|00123).{0,20}/i.exec(leftUs(stage))?.[0]).toBeUndefined()
  stage = null
})
const whispers = (here: SlackStage, user: string) => here.slack.whispers(user).map(({ text }) => text)
const thread = (here: SlackStage) => here.replies(here.cards().find(({ text }) => text.includes('EP-'))?.ts ?? '').map(({ text }) => text.replace(/^EP-\w+\. /, ''))
/** As far as the look at it. */
const looks = async (here: SlackStage, text = '', user = 'U0JO') => {
  await types(here, user, '/checkin', text)
  if (shownTo(here, user).fields.includes('code')) await fills(here, user, { code: shownTo(here, user).options[0] ?? '' })
  const { options } = shownTo(here, user)
  await fills(here, user, options[0] === undefined ? {} : { draft: options[0] })
  return shownTo(here, user)
}

test('from the command to the thread: picked, looked at as it would go, sent under that name, delivered', async () => {
  const here = await begins()
  const { id, code } = await openEpisode(here)
  await types(here, 'U0JO', '/checkin')
  expect(shownTo(here, 'U0JO').options).toEqual([code])
  await fills(here, 'U0JO', { code })
  expect(shownTo(here, 'U0JO').says).toContain(say.kinds.first)
  await fills(here, 'U0JO')
  const look = shownTo(here, 'U0JO')
  expect(look.says).toMatch(/Exactly this goes:\nHey, its Jo\. Is this an ok number.*\nA locked phone shows:\nHey, its Jo\. Is this an ok number to tex\nIt is 1 text, in plain characters\. It goes now/s)
  await fills(here, 'U0JO')
  expect(shownTo(here, 'U0JO').says).toContain('approved in your name')
  expect(went(here)).toEqual([])
  await here.pass(minute)
  expect(went(here)).toEqual([expect.stringContaining('Hey, its Jo.')])
  await quiet(here)
  expect(thread(here)).toEqual([expect.stringMatching(/^A check-in went Saturday 12:0\d pm, and arrived\.$/)])
  const episode = await here.store.area(portsmouth).episodes.find(id)
  expect(episode?.checkIns).toMatchObject([{ approved: { by: 'jo' }, fate: { state: 'went' } }])
})

test('a code leads straight to its words; one that is nobody\'s, another\'s, of another area or closed gets one and the same answer', async () => {
  const here = await begins()
  const [mine, sams] = [await openEpisode(here), await openEpisode(here, { by: 'sam', number: '+447700900124', once: 'sams' })]
  await types(here, 'U0JO', '/checkin', mine.code.toLowerCase())
  expect(shownTo(here, 'U0JO').fields).toEqual(['draft'])
  const answersTo = async (user: string, code: string) => {
    await types(here, user, '/checkin', code)
    return shownTo(here, user).all
  }
  const nobodys = await answersTo('U0JO', 'EP-ZZZZZ')
  expect(nobodys).toContain(windowWords.none)
  expect(await answersTo('U0JO', sams.code)).toBe(nobodys)
  expect(await answersTo('U0PRIYA', mine.code)).toBe(nobodys)
  await types(here, 'U0ALI', '/checkin', mine.code, channelOf.gateshead)
  expect(shownTo(here, 'U0ALI').all).toBe(nobodys)
  await changeEpisode(here.house, { by: personOf('jo'), episode: mine.id }, { do: 'close', because: 'opened_by_mistake' }, 'once-close-the-one')
  expect(await answersTo('U0JO', mine.code)).toBe(nobodys)
  expect((await types(here, 'U0JO', '/checkin', 'for Keira'))?.body).toContain('Write the command alone')
})

test('a stranger, a channel of another area, somebody who left, and an operator hear so at once, and no window opens', async () => {
  const here = await begins([], { ...demoRota, people: [...demoRota.people.filter(({ key }) => key !== 'priya'), { key: 'ola', name: 'Ola Berg', role: 'operator', area: 'portsmouth', slack: 'U0OLA' }] })
  await openEpisode(here)
  const no = slackWords.refused.nobody.replace('{console}', `${here.service.publicUrl}/console`)
  for (const [user, says] of [['U0NOBODY', no], ['U0ALI', no], ['U0PRIYA', no], ['U0OLA', windowWords.role]] as const) {
    expect(JSON.parse((await types(here, user, '/checkin'))?.body ?? '{}'), user).toEqual({ response_type: 'ephemeral', text: says })
    expect(windowOf(here, user), user).toBeNull()
  }
  expect((await types(here, 'U0JO', '/absence'))?.body).toContain(windowWords.unknown)
})

test('none of mine, none now and why not: each said in words', async () => {
  const here = await begins()
  await types(here, 'U0JO', '/checkin')
  expect(shownTo(here, 'U0JO').says).toContain(say.nobodys)
  const { id, code } = await openEpisode(here)
  await changeEpisode(here.house, { by: personOf('jo'), episode: id }, { do: 'pause', because: 'police_asked' }, 'once-pause-the-one')
  await types(here, 'U0JO', '/checkin')
  const one = shownTo(here, 'U0JO')
  expect(one.maySend).toBe(false)
  expect(one.says).toContain(`${say.noneNow}\n*${say.mayNot}*\n*${code}*: Check-ins are paused.`)
})

test('sent twice at once, and the same again: one text', async () => {
  const here = await begins()
  const { id } = await openEpisode(here)
  const { id: window } = await looks(here)
  const twice = await Promise.all([here.slack.submit('U0JO', window, {}), here.slack.submit('U0JO', window, {})])
  const again = await here.slack.again(twice[0].payload)
  // Each is told the same: it is done.
  expect([...twice.map(({ said }) => JSON.stringify(said)), again?.body].map((said) => said?.includes('approved in your name'))).toEqual([true, true, true])
  await here.pass(2 * minute)
  expect(went(here)).toHaveLength(1)
  expect((await here.store.area(portsmouth).episodes.find(id))?.checkIns).toHaveLength(1)
  // An answer is free of count: nothing but the window itself keeps a second from going.
  await here.text(child, '1')
  const before = went(here).length
  const { id: answer } = await looks(here)
  await Promise.all([here.slack.submit('U0JO', answer, {}), here.slack.submit('U0JO', answer, {})])
  await here.pass(2 * minute)
  expect(went(here)).toHaveLength(before + 1)
})

test('an expired trigger: nothing opens, and they hear so; a window that was closed meanwhile, and one that moved on, the same', async () => {
  const here = await begins()
  await openEpisode(here)
  here.slack.faults.lateTriggers = true
  await types(here, 'U0JO', '/checkin')
  expect(whispers(here, 'U0JO')).toEqual([windowWords.expired])
  here.slack.faults.lateTriggers = false
  const { id: look } = await looks(here)
  await Promise.all([here.slack.pressIn('U0JO', look, 'change'), here.slack.pressIn('U0JO', look, 'change')])
  await quiet(here)
  expect(whispers(here, 'U0JO')).toEqual([windowWords.expired, windowWords.moved])
  expect(shownTo(here, 'U0JO').fields).toEqual(['draft'])
})

test.each([
  ['taken off the rota', windowWords.gone, async (here: SlackStage) => { here.house.rota = { ...demoRota, people: demoRota.people.filter(({ key }) => key !== 'jo') } }],
  ['given another role', windowWords.gone, async (here: SlackStage) => { here.house.rota = { ...demoRota, people: demoRota.people.map((one) => (one.key === 'jo' ? { ...one, role: 'safeguarding_lead' as const } : one)) } }],
  ['the episode closed', refusedEpisode.closed, async (here: SlackStage, id: never) => { await changeEpisode(here.house, { by: personOf('jo'), episode: id }, { do: 'close', because: 'returned' }, 'once-close-between') }],
  ['the episode handed over', windowWords.none, async (here: SlackStage, id: never) => { await changeEpisode(here.house, { by: personOf('jo'), episode: id }, { do: 'hand_over', to: 'sam' }, 'once-hand-it-over') }],
  ['paused by the police', 'check-ins were paused', async (here: SlackStage, id: never) => { await changeEpisode(here.house, { by: personOf('jo'), episode: id }, { do: 'pause', because: 'police_asked' }, 'once-pause-between') }],
  ['half an hour gone by', windowWords.looked, async (here: SlackStage) => here.pass(31 * minute)],
] as const)('%s between the look and the press: a clear no, and nothing goes', async (_what, says, happens) => {
  const here = await begins()
  const { id } = await openEpisode(here)
  await looks(here)
  await happens(here, id as never)
  await fills(here, 'U0JO')
  expect(shownTo(here, 'U0JO').says).toContain(says)
  await here.pass(5 * minute)
  expect(went(here)).toEqual([])
})

/** What they wrote is answered and closed, and seven hours are gone: what goes now is a second check-in of one day. */
const firstWentWell = async (here: SlackStage) => {
  const { id } = await openEpisode(here)
  await looks(here)
  await fills(here, 'U0JO')
  await here.pass(minute)
  await here.text(child, '1')
  for (const { id: alert } of await here.alerts()) {
    await actOnAlert(here.house, { by: personOf('jo'), alert }, { do: 'acknowledge' }, `once-take-${alert}`)
    await actOnAlert(here.house, { by: personOf('jo'), alert }, { do: 'resolve', outcome: 'spoken_to_child', log: '', notes: 'She is ok.', recorded: true }, `once-close-${alert}`)
  }
  await here.pass(7 * 60 * minute)
  return id
}
const despiteOf = async (here: SlackStage, id: never) => (await here.store.area(portsmouth).episodes.find(id))?.checkIns.at(-1)?.approved.despite

test('a second on one day wants a reason: picked from three where no words may be typed, and kept under the name', async () => {
  const here = await begins()
  const id = await firstWentWell(here)
  expect((await looks(here)).fields).toEqual(['why_second_today'])
  expect((await fills(here, 'U0JO')).said).toEqual({ response_action: 'errors', errors: { why_second_today: say.reasonWanted } })
  const before = went(here).length
  await fills(here, 'U0JO', { why_second_today: 'asked' })
  await here.pass(minute)
  expect(went(here)).toHaveLength(before + 1)
  expect(await despiteOf(here, id as never)).toEqual([{ rule: 'second_today', reason: windowWords.reasons.second_today.asked }])
})

test('own words, where the area lets them: what the rules block is said at the field, a name stays out, a reason is typed and kept, and a row says so', async () => {
  const here = await begins([portsmouth])
  const id = await firstWentWell(here)
  await types(here, 'U0JO', '/checkin')
  await fills(here, 'U0JO', { code: shownTo(here, 'U0JO').options[0] ?? '' })
  const wrong = async (filled: Record<string, string>) => (await fills(here, 'U0JO', filled)).said
  expect(await wrong({})).toEqual({ response_action: 'errors', errors: { words: say.neither } })
  expect(JSON.stringify(await wrong({ words: 'hey where are u, its Jo' }))).toContain('It asks where they are')
  expect(JSON.stringify(await wrong({ words: 'hey Jo here, zebedee misses u' }))).toContain('It names somebody or something that the plan rules out')
  for (const words of ['hiya keira its Jo x', 'its Jo, is 07700 900123 still urs', 'hiya Keiraaa its Jo', 'its Jo, k.e.i.r.a r u ok', 'its Jo, k e i r a', 'its Jo. keira-mae?', 'its Jo, keirakins', 'its Jo, keir x', 'its Jo, blaaake']) expect(await wrong({ words }), words).toEqual({ response_action: 'errors', errors: { words: say.namesHere } })
  await fills(here, 'U0JO', { words: 'Hey its Jo, still here for u x' })
  expect(shownTo(here, 'U0JO').says).toContain('Hey its Jo, still here for u x')
  expect(await wrong({ why_second_today: 'Keira asked me to' })).toEqual({ response_action: 'errors', errors: { why_second_today: say.namesHere } })
  await fills(here, 'U0JO', { why_second_today: 'Asked for one more' })
  await here.pass(minute)
  expect(went(here).at(-1)).toBe('Hey its Jo, still here for u x')
  expect(await despiteOf(here, id as never)).toEqual([{ rule: 'second_today', reason: 'Asked for one more' }])
  expect(await here.store.episodeTrail(portsmouth, id)).toContainEqual(expect.objectContaining({ actor: 'jo', action: 'episode.words_written_in_slack' }))
  // What was refused was typed there all the same; and whoever looks at who read what sees it.
  const lead = { ...personOf('sam'), key: 'lead', role: 'safeguarding_lead' as const }
  const listed = await readReadings(here.house, lead, { who: 'jo' })
  expect(listed === 'not_yours' ? listed : listed.readings.filter(({ what }) => what === 'written_in_slack').length).toBe(14)
})

test('own words, where the area does not let them: there is no field, words that come all the same are refused, and so are those of a window from before', async () => {
  const here = await begins([portsmouth])
  await openEpisode(here)
  await types(here, 'U0JO', '/checkin')
  await fills(here, 'U0JO', { code: shownTo(here, 'U0JO').options[0] ?? '' })
  const asked = { words: 'Its Jo. Is it ok to text u here x' }
  const parts = here.service.slack
  if (!parts) throw new Error('no Slack')
  parts.wordsIn = new Set()
  expect((await fills(here, 'U0JO', asked)).said).toEqual({ response_action: 'errors', errors: { words: say.notHere } })
  parts.wordsIn = new Set([portsmouth])
  await fills(here, 'U0JO', asked)
  parts.wordsIn = new Set()
  await fills(here, 'U0JO')
  expect(shownTo(here, 'U0JO').says).toContain(say.notHere)
  await types(here, 'U0JO', '/checkin')
  await fills(here, 'U0JO', { code: shownTo(here, 'U0JO').options[0] ?? '' })
  expect(shownTo(here, 'U0JO').fields).toEqual(['draft'])
  await here.pass(2 * minute)
  expect(went(here)).toEqual([])
})

test('they write of danger between the look and the press: it does not go, and the window says that somebody is to answer first', async () => {
  const here = await begins()
  await firstWentWell(here)
  await looks(here)
  const before = went(here).length
  await here.text(child, 'hes hitting me')
  const answered = went(here).length
  expect(answered).toBeGreaterThan(before)
  await fills(here, 'U0JO', { why_second_today: 'asked' })
  const window = shownTo(here, 'U0JO')
  expect(window.says).toContain('what they wrote still waits for a person')
  expect(window.maySend).toBe(false)
  await here.pass(2 * minute)
  expect(went(here)).toHaveLength(answered)
})

/** The words that stand in a window, as they would go. */
const bodyIn = (here: SlackStage) => String((JSON.parse(String(shownTo(here, 'U0JO').view['private_metadata'])) as { body?: string }).body)
/** Sent, and our answer never reaches them: the window stands as it stood. */
const sendsUnanswered = async (here: SlackStage, filled: Record<string, string>) => {
  const stands = here.slack.views('U0JO').find(({ id }) => id === shownTo(here, 'U0JO').id)
  const { view, hash } = stands ?? {}
  await fills(here, 'U0JO', filled)
  if (stands) Object.assign(stands, { view, hash })
}

test('the answer to a send is lost, the words are changed and sent again: they hear which words go, that the new ones do not, and how to send those', async () => {
  const here = await begins()
  const id = await firstWentWell(here)
  await looks(here)
  const first = bodyIn(here)
  const before = went(here).length
  await sendsUnanswered(here, { why_second_today: 'asked' })
  await here.slack.pressIn('U0JO', shownTo(here, 'U0JO').id, 'change')
  await quiet(here)
  await fills(here, 'U0JO', { draft: shownTo(here, 'U0JO').options[0] ?? '' })
  const second = bodyIn(here)
  expect(second).not.toBe(first)
  await fills(here, 'U0JO', Object.fromEntries(shownTo(here, 'U0JO').fields.map((field) => [field, 'asked'])))
  const { says, all } = shownTo(here, 'U0JO')
  expect(says).toContain('These words are not sent')
  expect(says).toContain(`${say.other.these}\n${first}`)
  expect(all).not.toContain('It is approved in your name')
  await here.pass(2 * minute)
  expect(went(here).slice(before)).toEqual([first])
  // A window anew has a root of its own: there they may go.
  const { code } = (await here.store.area(portsmouth).episodes.find(id)) ?? { code: '' }
  expect(says).toContain(`/checkin ${code}`)
})

test.each([
  ['closed', 'does not go any more', (here: SlackStage, id: never) => changeEpisode(here.house, { by: personOf('jo'), episode: id }, { do: 'close', because: 'returned' }, 'once-close-between')],
  ['handed over', 'approved in your name', (here: SlackStage, id: never) => changeEpisode(here.house, { by: personOf('jo'), episode: id }, { do: 'hand_over', to: 'sam' }, 'once-hand-it-over')],
] as const)('the answer to a send is lost, and the episode is %s before they press again: they hear that it was approved', async (_what, expected, happens) => {
  const here = await begins()
  const { id } = await openEpisode(here)
  await looks(here)
  await sendsUnanswered(here, {})
  await happens(here, id as never)
  await fills(here, 'U0JO')
  expect(shownTo(here, 'U0JO').says).toContain(expected)
  expect(shownTo(here, 'U0JO').says).not.toContain(say.refused)
})

/** Each alert is answered and closed, and half a day is gone. */
const answersAll = async (here: SlackStage) => {
  for (const { id: alert } of await here.alerts()) {
    await actOnAlert(here.house, { by: personOf('jo'), alert }, { do: 'acknowledge' }, `once-take-${alert}`)
    await actOnAlert(here.house, { by: personOf('jo'), alert }, { do: 'resolve', outcome: 'spoken_to_child', log: '', notes: 'Spoken to.', recorded: true }, `once-close-${alert}`)
  }
  await here.pass(7 * 60 * minute)
}

test.each([
  ['a code word', 'umbrella', /code word|beside them|not safe/i], ['that they are back', 'im home now', /they are back|came back/i], ['that it is not safe', 'no', /not safe|code word|beside/i],
])('words are off, and the phone wrote %s: Slack says that the console knows why, and nothing of what; where words are on it says it', async (_what, wrote, tells) => {
  const here = await begins()
  if (wrote === 'no') {
    await openEpisode(here)
    await looks(here)
    await fills(here, 'U0JO')
    await here.pass(minute)
  } else await firstWentWell(here)
  await here.text(child, wrote)
  await answersAll(here)
  const before = leftUs(here).length
  const walks = async () => {
    await types(here, 'U0JO', '/checkin')
    const { maySend, options } = shownTo(here, 'U0JO')
    if (!maySend) return shownTo(here, 'U0JO')
    await fills(here, 'U0JO', { code: options[0] ?? '' })
    const draft = shownTo(here, 'U0JO').options[0]
    if (draft !== undefined) await fills(here, 'U0JO', { draft })
    return shownTo(here, 'U0JO')
  }
  const off = await walks()
  expect(off.maySend).toBe(false)
  expect(off.says).toContain(say.notNow)
  expect(tells.exec(leftUs(here).slice(before))?.[0]).toBeUndefined()
  if (here.service.slack) here.service.slack.wordsIn = new Set([portsmouth])
  expect((await walks()).says).toMatch(tells)
})
