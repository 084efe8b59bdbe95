/**
 * The six young people of the stories, on the web chat: the same words typed into the page, without JavaScript. At each page a reader who
 * comes to it cold can see what to do now, who reads, how to stop, and how to leave; what is answered is what the text would have said.
 */
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { readStory } from '../../../src/tools/stage/story.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { openBrowser, wordsOf, type Browser } from '../abuser/browser.ts'

const six = ['away-and-safe', 'held', 'suicidal-at-three', 'wants-to-go-back', 'phone-is-watched', 'just-testing'] as const
const fileOf = (name: string) => new URL(`../../stories/young_person/${name}.txt`, import.meta.url).pathname

let house: HttpHouse
const open = async (at: number) => { house = await openHouse(at, { rota: demoRota }) }
beforeEach(() => open(Date.parse('2026-11-21T18:00:00Z')))
afterEach(async () => { await house.close(); expect(house.wrong).toEqual([]) })

const asked = (html: string) => /name="question" value="(\w*)"/.exec(html)?.[1] ?? ''
const lastOf = (html: string) => wordsOf(html).replaceAll(/\s+/g, ' ')
const type = async (browser: Browser, words: string) => {
  const question = asked((await browser.get('/chat')).body)
  await browser.send({ question, answer: words })
  await house.settle()
  const page = await browser.get('/chat')
  expect(page.status).toBe(200)
  return page.body
}

test.each(six)('%s', async (name) => {
  const story = readStory(fileOf(name))
  await house.close()
  await open(story.at)
  const browser = openBrowser(house)
  await browser.get(`/chat?area=${story.area}`)
  let typed = 0
  for (const step of story.steps) {
    if (step.do === 'pass') { await house.pass(step.ms); continue }
    if (step.do !== 'text') continue
    const html = await type(browser, step.words)
    typed += 1
    const words = lastOf(html)
    expect(words, step.words).toContain('999')
    expect(html, 'a way out').toContain('href="/leave"')
    expect(html, 'a neutral title').toMatch(/<title>Messages – Windowlight<\/title>/)
    const here = (await house.store.area(areaCode(story.area)).find({ channel: 'web', session: sessionOf(browser) }))
    if (here.state !== 'here' || here.conversation.flow !== 'young_person') continue
    for (const button of ['I need help now', 'What can I do here?', 'Who can see this?', 'How do I stop this?']) expect(html, `${step.words}: ${button}`).toContain(button)
    expect(words, step.words).not.toMatch(/The police do not know yet|My report|I’ve rung the police|See and change your answers/)
  }
  expect(typed).toBeGreaterThan(5)
})

test('the buttons answer: who can see this, how do I stop this, what can I do here', async () => {
  const browser = openBrowser(house)
  await browser.get('/chat?area=portsmouth')
  await type(browser, 'im 15 and ive left home')
  for (const [word, says] of [['who can see this', 'Parents can\'t see this'], ['how do i stop this', 'Just stop writing'], ['MENU', 'You can pick one of these']] as const) {
    await browser.send({ answer: '', word })
    await house.settle()
    expect(lastOf((await browser.get('/chat')).body), word).toContain(says)
  }
})

test('the six are there, each with a sentence of why', () => {
  for (const name of six) expect(readFileSync(fileOf(name), 'utf8').split('\n')[0]).toMatch(/^# \w.{20,}/)
})

/** The browser's own session, as its cookie holds it. */
const sessionOf = (browser: Browser): string => Object.entries(browser.jar).map(([, value]) => decodeURIComponent(value)).find((value) => value.includes('.')) ?? ''
