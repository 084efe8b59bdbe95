/** Alerts in the workers' channel, with the real Bolt on Node: one card each, taken by a button, through doubles, races, outages, and a dead token. */
import { afterEach, expect, test } from 'vitest'
import { slackWords } from '../../../content/slack.ts'
import { demoRota } from '../../../content/duty.ts'
import { channelWrong, watchChannels } from '../../../src/act/channel-watch.ts'
import { actOnAlert } from '../../../src/act.ts'
import { keepCards } from '../../../src/act/cards.ts'
import { openBrowser } from '../abuser/browser.ts'
import { channelOf, gateshead, minute, openSlackStage, portsmouth, type SlackStage } from './stage.ts'

const mother = '+447700900111'
const danger = 'my daughter is 14 and she has taken a load of tablets, Keira Blake, 12 Mill Lane'
const here = channelOf.portsmouth
let stage: SlackStage
afterEach(async () => {
  await stage.close()
  expect(stage.wrong).toEqual([])
})
const shown = (ts: string) => JSON.stringify(stage.cards().find((card) => card.ts === ts))
const onlyCard = () => {
  const [card, ...others] = stage.cards()
  if (!card || others.length > 0) throw new Error(`${stage.cards().length} cards stand there`)
  return card
}

test('an alert stands in its area\'s channel as a code, a colour, a time and two buttons, and in no other', async () => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  const [alert] = await stage.alerts()
  const card = onlyCard()
  expect(card.text).toBe(`RED ${alert?.code}, raised Saturday 9:00 pm. Nobody has it yet.`)
  expect(shown(card.ts)).toContain('<@U0PRIYA> <@U0SAM>')
  expect(shown(card.ts)).not.toMatch(/Keira|Blake|Mill|tablet|overdose|0111|daughter/i)
  expect(stage.cards('gateshead')).toEqual([])
})

test('"I have it" acknowledges under that person\'s name, in the audit; a double click and the same sent again do nothing more', async () => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  const card = onlyCard()
  const { payload, answer } = await stage.slack.press('U0PRIYA', here, card.ts, 'take')
  expect(answer).toEqual({ status: 200, body: '' })
  await stage.settle()
  expect(await stage.alerts()).toMatchObject([{ acknowledged: { by: 'priya' } }])
  expect(shown(card.ts)).toContain('<@U0PRIYA> has it since')
  expect(shown(card.ts)).not.toContain('"take"')
  const [alert] = await stage.alerts()
  const trail = async () => {
    const found = alert ? await stage.store.trail(portsmouth, alert.conversation) : []
    return found === 'broken' ? found : found.filter(({ action }) => action === 'duty.acknowledged')
  }
  expect(await trail()).toMatchObject([{ actor: 'priya' }])
  await stage.slack.again(payload)
  await stage.settle()
  expect(await trail()).toHaveLength(1)
  expect(stage.slack.whispers('U0PRIYA')).toEqual([])
})

test('of two who press at once one has it, and the other hears so', async () => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  const { ts } = onlyCard()
  await Promise.all([stage.slack.press('U0PRIYA', here, ts, 'take'), stage.slack.press('U0SAM', here, ts, 'take')])
  await stage.settle()
  const [alert] = await stage.alerts()
  const [loser] = ['priya', 'sam'].filter((key) => key !== alert?.acknowledged?.by)
  expect(stage.slack.whispers(loser === 'sam' ? 'U0SAM' : 'U0PRIYA').map(({ text }) => text)).toEqual([slackWords.refused.taken_meanwhile])
})

test.each([['a stranger', 'U0NOBODY'], ['somebody of another area', 'U0ALI'], ['somebody who has left the rota', 'U0PRIYA']])('%s who presses hears a kind no, and nothing happens', async (_who, user) => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  if (user === 'U0PRIYA') stage.house.rota = { ...demoRota, people: demoRota.people.filter(({ key }) => key !== 'priya') }
  await stage.slack.press(user, here, onlyCard().ts, 'take')
  await stage.settle()
  expect((await stage.alerts())[0]?.acknowledged).toBeUndefined()
  expect(stage.slack.whispers(user).map(({ text }) => text)).toEqual([slackWords.refused.nobody.replace('{console}', `${stage.service.publicUrl}/console`)])
})

test('nobody has it: each rung is said once under the card, to whoever is on duty, and past the last each half hour', async () => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  await stage.pass(61 * minute)
  const [card] = stage.cards()
  const said = stage.replies(card?.ts ?? '').map(({ text }) => /after (\d+) minutes/.exec(text)?.[1])
  expect(said).toEqual(['5', '15', '30', '60'])
  expect(stage.replies(card?.ts ?? '').every(({ blocks }) => JSON.stringify(blocks).includes('<@U0SAM>'))).toBe(true)
})

test('half an hour without Slack: nothing is lost, nothing doubled, all in order; people hear of it by the other roads within minutes', async () => {
  stage = await openSlackStage()
  stage.slack.faults.down = true
  const phones = Array.from({ length: 4 }, (_, n) => `+4477009003${String(n).padStart(2, '0')}`)
  for (const phone of phones) {
    await stage.text(phone, 'my son is 9 and he has not come home')
    await stage.pass(3 * minute)
  }
  expect(await channelWrong(stage.house, portsmouth)).toBe('unreachable')
  expect(stage.carrier.ledger().filter(({ body }) => body.includes('do not reach Slack'))).toHaveLength(1)
  await stage.pass(20 * minute)
  expect(stage.cards()).toEqual([])
  stage.slack.faults.down = false
  await stage.pass(2 * minute)
  await stage.show()
  const codes = (await stage.alerts()).map(({ code }) => code)
  expect(codes.length).toBeGreaterThanOrEqual(4)
  expect(stage.cards().map(({ text }) => /WL-\w+/.exec(text)?.[0])).toEqual(codes)
  expect(await channelWrong(stage.house, portsmouth)).toBeNull()
})

test('accepted, and the answer lost, for all of them: the channel is asked, and each stands there once', async () => {
  stage = await openSlackStage()
  stage.slack.faults.resetAfterAccept = 1
  await stage.text(mother, danger)
  expect(stage.cards()).toHaveLength(1)
  stage.slack.faults.resetAfterAccept = 0
  for (let n = 0; n < 4; n += 1) await stage.pass(minute)
  await stage.show()
  const card = onlyCard()
  await stage.slack.press('U0PRIYA', here, card.ts, 'take')
  await stage.settle()
  expect(shown(card.ts)).toContain('has it since')
})

test('two workers at once, each card once', async () => {
  stage = await openSlackStage()
  const { slack } = stage.service
  if (!slack) throw new Error('no Slack')
  delete stage.service.slack
  for (let n = 0; n < 5; n += 1) await stage.text(`+4477009004${String(n).padStart(2, '0')}`, 'my son is 9 and he has not come home')
  await Promise.all(Array.from({ length: 6 }, () => keepCards(stage.house, slack, portsmouth)))
  const codes = stage.cards().map(({ text }) => /WL-\w+/.exec(text)?.[0])
  expect(codes).toHaveLength((await stage.alerts()).length)
  expect(new Set(codes)).toEqual(new Set((await stage.alerts()).map(({ code }) => code)))
})

test('throttled, it waits as long as it is told', async () => {
  stage = await openSlackStage()
  stage.slack.faults.throttled = 1
  stage.slack.faults.retryAfterSeconds = 30
  await stage.text(mother, danger)
  const tries = () => stage.slack.calls().filter(({ method }) => method === 'chat.postMessage').length
  const before = tries()
  expect(before).toBe(1)
  for (let n = 0; n < 5; n += 1) await stage.show()
  expect(tries()).toBe(before)
  stage.slack.faults.throttled = 0
  await stage.pass(31_000)
  await stage.show()
  expect(stage.cards()).toHaveLength(1)
})

test.each(['invalid_auth', 'token_revoked', 'account_inactive'] as const)('a dead token (%s) is an alert by another road, once, and what waited comes when it lives', async (token) => {
  stage = await openSlackStage()
  stage.slack.faults.token = token
  await stage.text(mother, danger)
  await stage.text('+447700900222', 'my son is 9 and he has not come home')
  await stage.settle()
  expect(await channelWrong(stage.house, portsmouth)).toBe('dead_token')
  expect(stage.carrier.ledger().filter(({ body }) => body.includes('do not reach Slack'))).toHaveLength(1)
  const browser = openBrowser(stage)
  await browser.send({ who: 'priya' }, '/console/person')
  const page = (await browser.get('/console')).body
  expect(page.includes('Slack does not take our token any more')).toBe(true)
  stage.slack.faults.token = 'good'
  if (stage.service.slack) await watchChannels(stage.house, stage.service.slack, [portsmouth], true)
  await stage.show()
  expect(stage.cards()).toHaveLength((await stage.alerts()).length)
})

test.each([['isPrivate', false, 'public'], ['isShared', true, 'shared'], ['isArchived', true, 'archived'], ['isIn', false, 'not_in_it']] as const)('a channel with %s %s takes nothing of ours', async (what, is, why) => {
  stage = await openSlackStage()
  const channel = stage.slack.channel(here)
  if (!channel || !stage.service.slack) throw new Error('no channel')
  Object.assign(channel, { [what]: is })
  await watchChannels(stage.house, stage.service.slack, [portsmouth, gateshead], true)
  await stage.text(mother, danger)
  expect(await channelWrong(stage.house, portsmouth)).toBe(why)
  expect(stage.cards()).toEqual([])
  expect(await channelWrong(stage.house, gateshead)).toBeNull()
})

test('a card that somebody took out of the channel is posted anew once there is something to say', async () => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  const card = onlyCard()
  const [alert] = await stage.alerts()
  stage.slack.remove(here, card.ts)
  const priya = demoRota.people.find(({ key }) => key === 'priya')
  if (priya && alert) await actOnAlert(stage.house, { by: priya, alert: alert.id }, { do: 'acknowledge' }, 'once-from-the-console')
  await stage.show()
  await stage.show()
  expect(onlyCard().ts).not.toBe(card.ts)
  expect(shown(onlyCard().ts)).toContain('<@U0PRIYA> has it since')
})

test('closed in the console, its card says so, and has no button but the way there', async () => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  const [alert] = await stage.alerts()
  const priya = demoRota.people.find(({ key }) => key === 'priya')
  if (!priya || !alert) throw new Error('nobody there')
  await actOnAlert(stage.house, { by: priya, alert: alert.id }, { do: 'acknowledge' }, 'once-from-the-console')
  await actOnAlert(stage.house, { by: priya, alert: alert.id }, { do: 'resolve', outcome: 'police_rung', log: '20261121-1', notes: 'Keira is home', recorded: true }, 'twice-from-the-console')
  await stage.show()
  const { ts } = onlyCard()
  expect(shown(ts)).toContain('by <@U0PRIYA>.')
  expect(shown(ts)).not.toMatch(/"take"|Keira|police|20261121-1/)
  expect(await stage.store.area(portsmouth).cards.open()).toEqual([])
})

test('the way from a card leads to its alert in the console, for the people of its area alone', async () => {
  stage = await openSlackStage()
  await stage.text(mother, danger)
  const link = /"url":"http:\/\/localhost:3000(\/console\/card\/[\w-]+)"/.exec(shown(onlyCard().ts))?.[1] ?? ''
  const [alert] = await stage.alerts()
  const place = Buffer.from(alert?.id ?? '').toString('base64url')
  for (const [who, leads] of [['priya', `/console/alerts/${place}`], ['ali', '/console']] as const) {
    const browser = openBrowser(stage)
    await browser.send({ who }, '/console/person')
    expect((await browser.get(link)).location, who).toBe(leads)
  }
})
