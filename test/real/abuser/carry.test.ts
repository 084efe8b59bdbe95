/** What a browser has is not taken from it: by a link that somebody sent, by another area's page, by a tab that lay open. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lineOf, ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser, wordsOf } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(() => house.close())

/** A stranger's conversation by text, and the link that they pass on. */
const linkOf = async (phone: string) => {
  const { carrier } = house
  await carrier.phone(phone).text(ours['portsmouth'] ?? '', 'my son has not come home')
  await house.settle()
  await carrier.phone(phone).text(ours['portsmouth'] ?? '', 'WEB')
  await house.settle()
  return /\/t\/[\w-]+/.exec(carrier.ledger().filter(({ to }) => to === phone).at(-1)?.body ?? '')?.[0] ?? ''
}

test('a link opened in a browser that is in a conversation asks a second time, and until then uses nothing up and takes nothing away', async () => {
  const link = await linkOf('+447700900521')
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ answer: 'my daughter Ahlam has not come home' })
  const before = { ...browser.jar }
  const asked = await browser.send({}, link)
  expect(asked.status).toBe(409)
  expect(asked.headers.getSetCookie()).toEqual([])
  expect(wordsOf(asked.body)).toMatch(/cannot get back to yours[\s\S]*999|999[\s\S]*cannot get back to yours/)
  expect(asked.body).toContain('name="leave"')
  expect(browser.jar).toEqual(before)
  expect((await browser.get('/chat')).body).toContain('Ahlam')
  // Any other word in that form is not the second button.
  expect((await browser.send({ leave: 'no' }, link)).status).toBe(409)
  const gone = await browser.send({ leave: 'yes' }, link)
  expect([gone.status, gone.location]).toEqual([303, '/chat#latest'])
  const page = (await browser.get('/chat')).body
  expect(page).toContain('my son has not come home')
  expect(page).not.toContain('Ahlam')
  expect((await browser.send({ leave: 'yes' }, link)).status).toBe(410)
})

test('a browser that is in none, or already in that one, or in one that is over, is asked once', async () => {
  const fresh = openBrowser(house)
  expect((await fresh.send({}, await linkOf('+447700900522'))).status).toBe(303)
  // The same conversation, by a second link.
  expect((await fresh.send({}, await linkOf('+447700900522'))).status).toBe(303)
})

test('a link of one area leaves the conversation of another where it is', async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=gateshead')
  await browser.send({ area: 'gateshead', answer: 'my daughter Ahlam has not come home' })
  expect((await browser.send({}, await linkOf('+447700900523'))).status).toBe(303)
  expect((await browser.get('/chat')).body).toContain('my son has not come home')
  expect((await browser.get('/chat?area=gateshead')).body).toContain('Ahlam')
})

test('another area\'s page takes nothing away: each keeps its conversation, and leaving ends all', async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await browser.send({ area: 'portsmouth', answer: 'my daughter Ahlam has not come home' })
  const session = browser.jar['w']
  const other = await browser.get('/chat?area=gateshead')
  expect(other.body).not.toContain('Ahlam')
  await browser.send({ area: 'gateshead', answer: 'my son Bryn is missing' })
  expect(Object.keys(browser.jar).sort()).toEqual(['w', 'w-portsmouth'])
  const back = (await browser.get('/chat?area=portsmouth')).body
  expect(back).toContain('Ahlam')
  expect(back).not.toContain('Bryn')
  expect(browser.jar['w']).toBe(session)
  expect((await browser.get('/chat?area=gateshead')).body).toContain('Bryn')
  await browser.get('/leave')
  expect(browser.jar).toEqual({})
  expect((await browser.get('/chat?area=portsmouth')).body).not.toContain('Ahlam')
})

test('an answer from a tab that lay open is heard where its question was asked', async () => {
  const browser = openBrowser(house)
  const first = await browser.get('/chat?area=portsmouth')
  expect(first.body).toContain('name="area" value="portsmouth"')
  await browser.send({ area: 'portsmouth', answer: 'my daughter Ahlam has not come home' })
  const session = browser.jar['w'] ?? ''
  await browser.get('/chat?area=gateshead')
  await browser.send({ area: 'gateshead', answer: 'my son Bryn is missing' })
  await browser.send({ area: 'portsmouth', answer: 'she took her blue coat' })
  const portsmouth = areaCode('portsmouth')
  const found = await house.store.area(portsmouth).find({ channel: 'web', session })
  if (found.state !== 'here') throw new Error(found.state)
  const said = (await house.store.area(portsmouth).thread(found.conversation.id, 'adult')).map(({ body }) => body)
  expect(said).toContain('she took her blue coat')
  expect((await browser.get('/chat?area=gateshead')).body).not.toContain('blue coat')
  expect(await house.store.area(portsmouth).find(lineOf('portsmouth', '+447700900599'))).toMatchObject({ state: 'nobody' })
})

test.each(['../etc', 'portsmouth=x', 'nowhere', 'w'])('a kept cookie under the odd name “%s” opens nothing and clears nothing but ours', async (name) => {
  const browser = openBrowser(house, { [`w-${name}`]: `portsmouth.${'r'.repeat(43)}` })
  expect((await browser.get('/chat?area=portsmouth')).status).toBe(200)
  expect((await browser.get('/leave')).status).toBe(302)
})
