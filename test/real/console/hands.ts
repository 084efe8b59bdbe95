/** Hands at the console, for its tests: somebody of the rota in a browser of their own, an episode that they open, its plan and its child's phone. Nobody in them is anybody. */
import { expect } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { openHouse } from '../../support/http-house.ts'
import { openBrowser } from '../abuser/browser.ts'

export const minute = 60_000
export const portsmouth = areaCode('portsmouth')
export const onceOn = (html: string) => /name="once" value="([\w-]+)"/.exec(html)?.[1] ?? ''
export const pathIn = (location: string | null) => (location ?? '').replace(/\?.*/, '')
export const idIn = (path: string) => path.split('/').at(-1) as EpisodeId
export const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const international = (mobile: string) => `+44${mobile.replaceAll(' ', '').slice(1)}`

export type Desk = Awaited<ReturnType<Hands['be']>>
export type Hands = Awaited<ReturnType<typeof openHands>>
export const openHands = async (at: number, firstNumber: number) => {
  const house = await openHouse(at, { rota: demoRota })
  let drama = firstNumber
  const be = async (who: string) => {
    const browser = openBrowser(house)
    await browser.send({ who }, '/console/person')
    return browser
  }
  type Browser = Awaited<ReturnType<typeof be>>
  /** Whatever is on the page `on`, pressed with its own mark. */
  const press = async (desk: Browser, path: string, fields: Record<string, string>, on = path) => desk.send({ once: onceOn((await desk.get(on)).body), ...fields }, path)
  const opens = async (desk: Browser, name = 'Samira') => pathIn((await press(desk, '/console/episodes', { name, years: '14' })).location)
  const planned = async (desk: Browser, more: Record<string, string> = {}) => {
    const [path, mobile] = [await opens(desk), `07700 900${(drama += 1)}`]
    const fields = { act: 'plan', number: mobile, again: mobile, phone: 'their_own', sender: 'jo', calledBy: 'Jo', from: '08:00', until: '21:00', help: 'pineapple', safe: 'blue jumper', never: 'Zebedee', told: 'Sgt Lane', toldAt: 'today 9am', tone: 'warm', ...more }
    expect((await press(desk, `${path}/plan`, fields)).location).toBe(`${path}?done=planned`)
    return { path, mobile }
  }
  const texts = async (mobile: string, words: string) => {
    await house.carrier.phone(international(mobile)).text(ours['portsmouth'] ?? '', words)
    await house.settle()
  }
  /** Asked whether it is safe, and they said yes. */
  const asked = async (desk: Browser, path: string, mobile: string) => {
    const first = { kind: 'first', body: 'Hey, its Jo. Is this an ok number to text u on? 1 yes 2 not sure 3 no', when: 'now', at: '', act: 'approve' }
    expect((await press(desk, `${path}/check-in`, first)).location).toBe(`${path}?done=approved`)
    await house.pass(2 * minute)
    await texts(mobile, '1')
    for (const alert of await house.store.area(portsmouth).alerts('open')) await closes(desk, alert.id)
  }
  const alertPath = (id: string) => `/console/alerts/${Buffer.from(id).toString('base64url')}`
  const closes = async (desk: Browser, id: string) => {
    await press(desk, alertPath(id), { act: 'acknowledge' })
    await press(desk, alertPath(id), { act: 'resolve', outcome: 'false_alarm', notes: 'Seen to.' })
  }
  const kept = async (path: string) => {
    const found = await house.store.area(portsmouth).episodes.find(idIn(path))
    if (!found) throw new Error('there is no such episode')
    return found
  }
  const sentTo = (mobile: string) => house.carrier.ledger().filter(({ to }) => to === international(mobile)).map(({ body }) => body)
  return { house, be, press, opens, planned, texts, asked, closes, alertPath, kept, sentTo }
}
