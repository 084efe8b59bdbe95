/** A browser that a private link let in sees what the phone leads to, as long as the phone leads there and says so: not a minute longer. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { evening, openBrowser } from './browser.ts'

let house: HttpHouse
beforeAll(async () => { house = await openHouse(evening) })
afterAll(async () => { await house.close(); expect(house.wrong).toEqual([]) })

let drama = 530
const phoneOf = () => {
  const number = `+447700900${String(drama += 1)}`
  const text = async (words: string) => {
    await house.carrier.phone(number).text(ours['portsmouth'] ?? '', words)
    await house.settle()
  }
  const last = () => house.carrier.ledger().filter(({ to }) => to === number).at(-1)?.body ?? ''
  const link = async () => { await text('WEB'); return /\/t\/[\w-]+/.exec(last())?.[0] ?? '' }
  return { number, text, last, link }
}
const begun = async () => {
  const phone = phoneOf()
  await phone.text('my son Jack has not come home')
  await phone.text('no')
  const browser = openBrowser(house)
  expect((await browser.send({}, await phone.link())).status).toBe(303)
  expect((await browser.get('/chat')).body).toContain('Jack')
  return { phone, browser }
}
type Begun = Awaited<ReturnType<typeof begun>>

/** By every door, with the very cookie that it has. */
const sees = async ({ browser: { jar } }: Begun) => {
  const cookie = Object.entries(jar).map(([name, value]) => `${name}=${value}`).join('; ')
  const pages = await Promise.all(['/chat', '/chat/answers', '/chat/events?after=0&area=portsmouth'].map(async (path) => {
    const answer = await house.fetch(new Request(`http://localhost:3000${path}`, { headers: { cookie } }))
    return path.includes('events') && answer.status === 200 ? 'a live page' : answer.text()
  }))
  return pages.join('\n')
}

test.each(['UNSHARE', 'start again', 'this isnt sarah its her dad', 'somebody else has this phone now', 'ME', 'im 13 and i ran away dont tell my mum', 'its not mine its next doors lad'])('after “%s” on the phone it sees nothing, and what is written there goes into nothing of the phone\'s', async (words) => {
  const here = await begun()
  await here.phone.text(words)
  expect(await sees(here)).not.toMatch(/Jack|a live page/)
  await here.browser.send({ area: 'portsmouth', answer: 'she took her blue coat' })
  await here.phone.text('ANSWERS')
  const found = await house.store.area(areaCode('portsmouth')).find({ channel: 'sms', ours: ours['portsmouth'] as never, theirs: here.phone.number as never })
  if (found.state !== 'here') throw new Error(found.state)
  expect(JSON.stringify(found.conversation)).not.toContain('blue coat')
})

test('UNSHARE in the sitting after reaches the browser of the one before, and a new link to the new one opens neither to it', async () => {
  const here = await begun()
  await here.phone.text('start again')
  await here.phone.text('UNSHARE')
  expect(await sees(here)).not.toContain('Jack')
  const other = openBrowser(house)
  expect((await other.send({}, await here.phone.link())).status).toBe(303)
  expect((await other.get('/chat')).body).toContain('999')
  expect(await sees(here)).not.toMatch(/Jack|a live page/)
})

test('one that UNSHARE shut stays shut when another is let in', async () => {
  const here = await begun()
  await here.phone.text('UNSHARE')
  const other = openBrowser(house)
  expect((await other.send({}, await here.phone.link())).status).toBe(303)
  expect((await other.get('/chat')).body).toContain('Jack')
  expect(await sees(here)).not.toMatch(/Jack|a live page/)
})

test.each(['UNSHARE', 'start again', 'somebody else has this phone now'])('a link that nobody had used before “%s” lets nobody in, and says nothing to the phone', async (words) => {
  const phone = phoneOf()
  await phone.text('my son Jack has not come home')
  const link = await phone.link()
  await phone.text(words)
  const sent = house.carrier.ledger().length
  const browser = openBrowser(house)
  expect((await browser.get(link)).status).toBe(410)
  expect((await browser.send({}, link)).status).toBe(410)
  await house.settle()
  expect(house.carrier.ledger().length).toBe(sent)
  expect((await browser.get('/chat?area=portsmouth')).body).not.toContain('Jack')
})

test('whoever leaves in one browser leaves in that one: the phone goes on, and so does another that was let in', async () => {
  const here = await begun()
  const other = openBrowser(house)
  expect((await other.send({}, await here.phone.link())).status).toBe(303)
  const kept = { ...here.browser.jar }
  await here.browser.get('/leave')
  await house.settle()
  expect(await sees({ ...here, browser: { ...here.browser, jar: kept } })).not.toMatch(/Jack|a live page/)
  expect((await other.get('/chat')).body).toContain('Jack')
  // Our last texts were of the link and the browser: the reading is put again before a yes to it counts.
  await here.phone.text('1')
  expect(here.phone.last()).toContain('name Jack')
  await here.phone.text('1')
  expect(here.phone.last()).toContain('Do you know where they are?')
})

test('a browser that was let in to one that another browser began is shut by UNSHARE there, and the one that began it goes on', async () => {
  const home = openBrowser(house)
  await home.get('/chat?area=portsmouth')
  await home.send({ answer: 'my son Jack has not come home' })
  await home.send({ question: 'red_flags', answer: 'No' })
  await home.send({ word: 'WEB' })
  const link = /\/t\/[\w-]+/.exec((await home.get('/chat')).body)?.[0] ?? ''
  const guest = openBrowser(house)
  expect((await guest.send({}, link)).status).toBe(303)
  expect((await guest.get('/chat')).body).toContain('Jack')
  await home.send({ word: 'UNSHARE' })
  expect((await guest.get('/chat')).body).not.toContain('Jack')
  expect((await home.get('/chat')).body).toContain('Jack')
})

test('UNSHARE after “start again” closes the report of the sitting before as well', async () => {
  const phone = phoneOf()
  await phone.text('my son Jack has not come home')
  await phone.text('no')
  await phone.text('READY')
  const report = /\/report\/[\w-]+/.exec(house.carrier.ledger().filter(({ to }) => to === phone.number).map(({ body }) => body).join(' '))?.[0] ?? 'none'
  const anyone = openBrowser(house)
  expect((await anyone.get(report)).status).toBe(200)
  await phone.text('start again')
  expect((await anyone.get(report)).status).toBe(200)
  await phone.text('UNSHARE')
  expect((await anyone.get(report)).status).toBe(410)
})

test('UNSHARE after all has ended closes the report that was made, and from another hand or an unused phone it sounds the same', async () => {
  const phone = phoneOf()
  await phone.text('my son Jack has not come home')
  await phone.text('no')
  await phone.text('READY')
  const report = /\/report\/[\w-]+/.exec(house.carrier.ledger().filter(({ to }) => to === phone.number).map(({ body }) => body).join(' '))?.[0] ?? 'none'
  const anyone = openBrowser(house)
  expect((await anyone.get(report)).status).toBe(200)
  for (const words of ['hes back', 'no', 'told', 'no', 'no']) await phone.text(words)
  const found = await house.store.area(areaCode('portsmouth')).find({ channel: 'sms', ours: ours['portsmouth'] as never, theirs: phone.number as never })
  expect(found).toMatchObject({ state: 'here', conversation: { ended: expect.any(Number) } })
  await phone.text('UNSHARE')
  expect((await anyone.get(report)).status).toBe(410)
  const unused = phoneOf()
  await unused.text('UNSHARE')
  expect(unused.last()).toBe(phone.last())
  expect(phone.last()).toContain('999')
})
