/** What a child wrote and the police, through the console's doors: the decision, the child told first, the update, the call; one button when the police ask to pause; nothing of it before a parent. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { wordsOf } from '../abuser/browser.ts'
import { minute, onceOn, openHands, portsmouth, type Desk, type Hands } from './hands.ts'

let hands: Hands
beforeEach(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 500) })
afterEach(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })

const words = async (desk: Desk, path: string) => wordsOf((await desk.get(path)).body)
const send = async (desk: Desk, path: string, fields: Record<string, string>) => desk.send({ once: onceOn((await desk.get(`${path}/police`)).body), ...fields }, `${path}/police`)
const choiceOf = (html: string, text: string) => new RegExp(`name="which" value="(\\d+)"/><label[^>]*>[^<]*${text}`).exec(html)?.[1] ?? ''
const updateOn = (html: string) => wordsOf(/<p class="govuk-body app-exact app-break">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '')

/** She wrote where she is, and somebody asked for a decision. */
const atThePier = async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await hands.texts(mobile, 'im stayin by marklepier dont tell mum')
  await hands.texts(mobile, 'its cold lol')
  const page = (await jo.get(`${path}/police`)).body
  expect((await send(jo, path, { act: 'ask', which: choiceOf(page, 'im stayin'), about: 'where' })).location).toMatch(/\/police\?done=asked#decision-[\w-]+$/)
  const id = (await hands.kept(path)).sharings?.[0]?.id ?? ''
  return { jo, path, mobile, id }
}

test('asked, told first, decided, rung: the update holds what was decided and nothing else, and begins anew after the call', async () => {
  const { jo, path, mobile, id } = await atThePier()
  expect(updateOn((await jo.get(`${path}/police`)).body)).not.toContain('marklepier')
  expect((await send(jo, path, { act: 'decide', sharing: id, share: 'yes', told: 'told_first', reason: 'She is 14 and outside.' })).status).toBe(422)
  const answer = { kind: 'answer', body: 'Hey u, Jo here. What u said matters. I need to share it with people who can help u be safe. Want to say anything first? x', when: 'now', at: '', act: 'approve' }
  expect((await jo.get(`${path}/check-in`)).body).toContain('What u said matters.')
  expect((await hands.press(jo, `${path}/check-in`, answer)).location).toBe(`${path}?done=approved`)
  await hands.house.pass(minute)
  expect(hands.sentTo(mobile)).toContain(answer.body)
  const decide = { act: 'decide', sharing: id, share: 'yes', told: 'told_first', reason: 'She is 14 and outside.' }
  for (const [wrong, says] of [[{ share: '' }, 'Say yes or no.'], [{ reason: ' ' }, 'Write down your reason.'], [{ sharing: 'x' }, 'nothing of that kind']] as const) {
    const refused = await send(jo, path, { ...decide, ...wrong })
    expect([refused.status, wordsOf(refused.body).includes(says)]).toEqual([422, true])
  }
  expect((await send(jo, path, decide)).location).toBe(`${path}/police?done=decided#decision-${id}`)
  const update = updateOn((await jo.get(`${path}/police`)).body)
  expect(update).toMatch(/Samira, 14 years old\. Telephone: the number ending in \d{4}, their own phone\. Your log number: none noted yet\. Last told: Sgt Lane/)
  expect(update).toMatch(/Their phone wrote: "im stayin by marklepier dont tell mum" \(where they are\).*We cannot know who holds the phone\./)
  expect(update).not.toMatch(/its cold|She is 14 and outside|7700/)
  for (const wrong of [{ whom: '' }, { log: '' }, { when: 'tomorrow 3pm' }]) expect((await send(jo, path, { act: 'told', whom: 'PC Shah', when: 'now', log: '441', ...wrong })).status).toBe(422)
  await hands.house.pass(minute)
  expect((await send(jo, path, { act: 'told', whom: 'PC Shah', when: 'now', log: '441' })).location).toBe(`${path}/police?done=told`)
  const after = updateOn((await jo.get(`${path}/police`)).body)
  expect(after).toMatch(/Your log number: 441\. Last told: PC Shah.*Nothing new\./)
  expect(after).not.toContain('marklepier')
  expect(await words(jo, path)).toMatch(/Jo Reed told the police: PC Shah, their log number 441.*Jo Reed decided whether the police are told what they wrote: the police are told: She is 14 and outside\./)
  expect((await jo.get(`${path}/copy`)).body).toMatch(/told the police: PC Shah, their log number 441/)
})

test('the decision has a clock: within the hour it waits, after it it is overdue on the page and the board', async () => {
  const { jo, path } = await atThePier()
  expect(await words(jo, path)).toMatch(/Decide whether the police are told what they wrote, by Mon 23 Nov, 1:0\dpm/)
  expect(await words(jo, '/console/episodes?show=to_decide')).toContain((await hands.kept(path)).code)
  await hands.house.pass(61 * minute)
  const later = await hands.be('jo')
  for (const page of [path, '/console/episodes']) expect(await words(later, page)).toContain('Overdue: it was to be decided whether the police are told, by')
  expect(await words(later, `${path}/police`)).toContain('Overdue: it was to be decided by')
})

test('on a shared phone nobody is told by text, and the form does not offer it', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo, { phone: 'shared' })
  await hands.texts(mobile, 'im by the pier')
  const page = (await jo.get(`${path}/police`)).body
  await send(jo, path, { act: 'ask', which: choiceOf(page, 'im by the pier'), about: 'where' })
  const asked = (await jo.get(`${path}/police`)).body
  expect([asked.includes('name="told"'), wordsOf(asked).includes('Do not tell them by text')]).toEqual([false, true])
  const id = (await hands.kept(path)).sharings?.[0]?.id ?? ''
  expect((await send(jo, path, { act: 'decide', sharing: id, share: 'yes', told: 'told_first', reason: 'x' })).status).toBe(422)
  expect((await send(jo, path, { act: 'decide', sharing: id, share: 'no', reason: 'Nothing new in it.' })).location).toContain('done=decided')
  expect(updateOn((await jo.get(`${path}/police`)).body)).not.toContain('by the pier')
})

test('the police ask to pause: one button; an odd reply says to confirm nothing; a code word asks before the closing', async () => {
  const { jo, path, mobile } = await atThePier()
  expect((await jo.get(path)).body).toMatch(/<input type="hidden" name="because" value="police_asked"\/><button[^>]*value="pause"[^>]*>The police ask us to pause<\/button>/)
  expect((await hands.press(jo, path, { act: 'pause', because: 'police_asked' })).location).toContain('done=paused')
  expect((await jo.get(path)).body).not.toContain('The police ask us to pause')
  await hands.texts(mobile, 'where are u jo')
  expect(await words(jo, path)).toContain('It asks for a place, or to meet. It may be another hand: confirm nothing')
  await hands.texts(mobile, 'pineapple')
  const refused = await hands.press(jo, path, { act: 'close', closing: 'returned' })
  expect([refused.status, wordsOf(refused.body).includes('An alert of danger, or of a code word, stands open on this phone.')]).toEqual([422, true])
  expect((await hands.kept(path)).state).toBe('open')
  expect((await hands.press(jo, path, { act: 'close', closing: 'returned', despite: 'The police have seen her.' })).location).toBe(`${path}?done=closed`)
})

test('nothing of it comes before a parent, on whatever line', async () => {
  const parent = '+447700900590'
  const says = async (text: string) => { await hands.house.carrier.phone(parent).text(ours['portsmouth'] ?? '', text); await hands.house.settle() }
  await says('my daughter is missing')
  const { jo, path, id } = await atThePier()
  await send(jo, path, { act: 'decide', sharing: id, share: 'yes', told: 'not_told', reason: 'Now.' })
  await send(jo, path, { act: 'told', whom: 'PC Shah', when: 'now', log: '441' })
  await says('have you heard from her')
  const read = hands.house.carrier.ledger().filter(({ to }) => to === parent).map(({ body }) => body).join('\n')
  expect(read).not.toMatch(/marklepier|Shah|441|Samira/)
  expect((await hands.house.store.area(portsmouth).episodes.all('open'))[0]?.sharings).toHaveLength(1)
})

test('danger in what a missing child writes asks for the decision by itself: on the alert, on the board, with a clock, once; its owner decides it there', async () => {
  const [jo, priya] = [await hands.be('jo'), await hands.be('priya')]
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await hands.texts(mobile, 'he is hitting me')
  const alert = (await hands.house.store.area(portsmouth).alerts('open')).findLast(({ severity }) => severity === 'emergency')
  const alertPath = `/console/alerts/${Buffer.from(alert?.id ?? '').toString('base64url')}`
  const { sharings = [] } = await hands.kept(path)
  expect(sharings).toMatchObject([{ about: 'harm', alert: alert?.id, words: 'he is hitting me', asked: { by: 'service' } }])
  await hands.texts(mobile, 'please come')
  expect((await hands.kept(path)).sharings).toHaveLength(1)
  const shown = await jo.get(alertPath)
  expect(wordsOf(shown.body)).toMatch(/Are the police told what they wrote\? To be decided by .*m\./)
  expect(await words(jo, '/console/episodes?show=to_decide')).toContain((await hands.kept(path)).code)
  expect(await words(jo, path)).toMatch(/the service asked for a decision: are the police told what they wrote\?/)
  // Whose it is not is told whose it is, and has no form.
  const others = await priya.get(alertPath)
  expect([wordsOf(others.body).includes('It is for Jo Reed to decide, or a manager.'), others.body.includes('value="decide"'), shown.body.includes('value="decide"')]).toEqual([true, false, true])
  await hands.house.pass(61 * minute)
  const jo2 = await hands.be('jo')
  const late = await jo2.get(alertPath)
  expect(wordsOf(late.body)).toContain('Overdue: it was to be decided by')
  const sharing = sharings[0]?.id ?? ''
  expect((await jo2.send({ once: onceOn(late.body), act: 'decide', sharing, share: 'yes', reason: 'She is being hurt.' }, `${path}/police`)).location).toBe(`${path}/police?done=decided#decision-${sharing}`)
  expect(wordsOf((await jo2.get(alertPath)).body)).toMatch(/Decided: the police are told\. Jo Reed, /)
})

test('a grown-up\'s danger on another phone, and a child\'s whose episode is closed, ask nothing', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await hands.house.carrier.phone('+447700900869').text('+447700900001', 'my daughter is 14 and has been taken by a man')
  await hands.house.settle()
  expect((await hands.kept(path)).sharings).toBeUndefined()
  await hands.press(jo, path, { act: 'close', closing: 'found_elsewhere' })
  await hands.texts(mobile, 'he is hitting me')
  expect((await hands.kept(path)).sharings).toBeUndefined()
})
