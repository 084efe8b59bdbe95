/** After the return, through the console's doors: the two interviews with their clock, on the board until the child was listened to; nothing goes to the phone meanwhile; then the end. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wordsOf } from '../abuser/browser.ts'
import { idIn, minute, onceOn, openHands, portsmouth, type Desk, type Hands } from './hands.ts'

const hour = 60 * minute
let hands: Hands
beforeEach(async () => { hands = await openHands(Date.parse('2026-11-23T12:00:00Z'), 800) })
afterEach(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })

const board = async (desk: Desk) => wordsOf((await desk.get('/console/episodes')).body)
const send = async (desk: Desk, path: string, fields: Record<string, string>) => desk.send({ once: onceOn((await desk.get(`${path}/return`)).body), ...fields }, `${path}/return`)
const talk = (which: 'prevention' | 'interview', step: string, more: Record<string, string> = {}) => ({ act: 'talk', which, step, who: 'Barnardo’s', when: 'now', reason: '', ...more })

test('back: the area\'s hours run from when they were found; offered, accepted, held; on the board until both are over, then erased a day later', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  const { code } = await hands.kept(path)
  expect((await jo.get(`${path}/return`)).status).toBe(404)
  const before = hands.sentTo(mobile).length
  expect((await hands.press(jo, path, { act: 'close', closing: 'returned', found: 'tomorrow 3pm' })).status).toBe(422)
  expect((await hands.press(jo, path, { act: 'close', closing: 'returned', found: 'today 9am' })).location).toBe(`${path}?done=closed`)
  expect(await board(jo)).toMatch(new RegExp(`Back, and to be listened to \\(1\\) ${code} Yours Return interview: To be held by Thu 26 Nov, 9:00am\\. Back since Mon 23 Nov, 9:00am\\. Prevention interview: not offered yet\\. Return interview: not offered yet\\.`))
  const page = wordsOf((await jo.get(`${path}/return`)).body)
  expect(page).toContain('To be held by Thu 26 Nov, 9:00am. 72 hours from when they were found, in this area')
  expect((await send(jo, path, talk('interview', 'offered', { who: '' }))).status).toBe(422)
  expect((await send(jo, path, talk('interview', 'declined'))).status).toBe(422)
  expect((await send(jo, path, talk('interview', 'done', { when: 'today 8am' }))).status).toBe(422)
  expect((await send(jo, path, talk('interview', ''))).status).toBe(422)
  expect((await send(jo, path, { act: 'listened', despite: '' })).status).toBe(422)
  expect((await send(jo, path, talk('interview', 'offered'))).location).toBe(`${path}/return?done=talked`)
  expect((await send(jo, path, talk('interview', 'accepted', { who: '' }))).location).toBe(`${path}/return?done=talked`)
  expect(await board(jo)).toContain('Return interview: accepted.')
  await hands.house.pass(96 * hour)
  const later = await hands.be('jo')
  expect(await board(later)).toContain('Overdue: it was to be held by Thu 26 Nov, 9:00am.')
  // Its clock of erasure has not begun.
  const now = hands.house.house.world.now()
  await hands.house.store.area(portsmouth).forget({ ended: now, left: now })
  expect((await hands.kept(path)).state).toBe('closed')
  expect((await send(later, path, talk('interview', 'done'))).status).toBe(303)
  expect((await send(later, path, talk('interview', 'offered'))).status).toBe(409)
  expect((await send(later, path, talk('prevention', 'declined', { who: 'PC Shah', reason: 'She will not speak to them.' }))).status).toBe(303)
  expect((await send(later, path, { act: 'listened' })).location).toBe(`${path}/return?done=listened`)
  expect(await board(later)).not.toContain(code)
  expect(wordsOf((await later.get(path)).body)).toMatch(/after the return: Prevention interview: They do not want it, PC Shah: She will not speak to them\./)
  expect(hands.sentTo(mobile)).toHaveLength(before)
  expect((await later.send({ once: 'a-once-of-their-own-1', ...talk('interview', 'done') }, `${path}/return`)).status).toBe(422)
  await hands.house.pass(25 * hour)
  const end = hands.house.house.world.now()
  await hands.house.store.area(portsmouth).forget({ ended: (end - 24 * hour) as typeof end, left: (end - 72 * hour) as typeof end })
  expect(await hands.house.store.area(portsmouth).episodes.find(idIn(path))).toBeNull()
})

test('the number is free for another episode meanwhile; a reply leads to the one that waits; not listened to, somebody says why', async () => {
  const jo = await hands.be('jo')
  const { path, mobile } = await hands.planned(jo)
  await hands.asked(jo, path, mobile)
  await hands.press(jo, path, { act: 'close', closing: 'found_elsewhere' })
  await hands.texts(mobile, 'not ok')
  const alert = (await hands.house.store.area(portsmouth).alerts('open')).at(-1)
  expect((await jo.get(`/console/alerts/${Buffer.from(alert?.id ?? '').toString('base64url')}`)).body).toContain(path)
  expect((await send(jo, path, { act: 'listened', despite: 'Her own council listens to her.' })).location).toContain('done=listened')
  expect((await hands.kept(path)).back?.over).toMatchObject({ by: 'jo', reason: 'Her own council listens to her.' })
  // A death, and a mistake, have nobody to listen to.
  const other = await hands.opens(jo)
  await hands.press(jo, other, { act: 'close', closing: 'opened_by_mistake' })
  expect([(await hands.kept(other)).back, (await jo.get(`${other}/return`)).status]).toEqual([undefined, 404])
})

test('whose it is not gives a reason first; a lead may look and write nothing; another area finds nothing', async () => {
  const jo = await hands.be('jo')
  const path = await hands.opens(jo, 'Quillonmark')
  await hands.press(jo, path, { act: 'close', closing: 'returned', found: 'now' })
  const [lee, kit] = [await hands.be('lee'), await hands.be('kit')]
  expect(wordsOf((await lee.get(`${path}/return`)).body)).toContain('This is not your episode')
  expect((await lee.send({ next: 'return', why: 'To look' }, `${path}/open`)).location).toBe(`${path}/return`)
  expect((await lee.get(`${path}/return`)).body).not.toContain('value="talk"')
  expect((await lee.send({ once: 'a-once-of-their-own-1', ...talk('interview', 'done') }, `${path}/return`)).status).toBe(403)
  expect([(await kit.get(`${path}/return`)).status, (await kit.get('/console/episodes')).body.includes('Back, and to be')]).toEqual([404, false])
})
