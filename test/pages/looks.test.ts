/** Every page and every type of question, narrow and wide, with and without JavaScript, in daylight and in the dark. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage, type Look } from './browser.ts'
import { questions } from './fixtures.ts'
import { sideways, small, violations } from './measure.ts'
import { startServer } from './server.ts'

const asked = Object.keys(questions).map((type) => `/fixture/${type}`)
const others = [
  '/', '/why', '/chat?area=portsmouth', '/chat/answers', '/chat/text', '/t/abc', '/t/gone', '/dev', '/fixture/long',
  '/area', '/area/portsmouth', '/area/portsmouth?open=all', '/area/staffordshire', '/area/gateshead?live=1', '/fixture/console/sessions', '/fixture/console/sign-in', '/fixture/console/closed', '/fixture/console/refused', '/fixture/desk/people', '/fixture/desk/list', '/fixture/desk/open', '/fixture/desk/refused', '/fixture/desk/closed', '/fixture/desk/home', '/fixture/failure/404', '/fixture/failure/503', '/fixture/choices?error=1', '/fixture/phone?error=1',
]
/** The last two of the questions are the same markup at another width: measured there, and not put to axe again. */
const looks: [Look & { isKnown?: true }, string[]][] = [
  [{ width: 320, javaScript: true }, [...others, ...asked]],
  [{ width: 1280, javaScript: 'blocked' }, [...others, ...asked]],
  [{ width: 320, javaScript: 'blocked', isKnown: true }, asked],
  [{ width: 1280, javaScript: true, isKnown: true }, asked],
  [{ width: 320, javaScript: true, dark: true }, ['/', '/chat?area=portsmouth', '/fixture/choices', '/fixture/name', '/fixture/choice?error=1', '/chat/answers', '/area/plymouth', '/fixture/desk/list', '/fixture/desk/refused', '/fixture/desk/home', '/dev']],
]

describe('looks', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => { [browser, server] = await Promise.all([openBrowser(), startServer()]) })
  afterAll(async () => { await browser.close(); await server.stop() })

  describe.each(looks)('%o', (look, paths) => {
    let opened: Awaited<ReturnType<typeof openPage>>
    beforeAll(async () => { opened = await openPage(browser, look) })
    afterAll(() => opened.context.close())
    test.each(paths)('%s', async (path) => {
      const { page } = opened
      await page.goto(server.url + path)
      if (!look.isKnown) expect(await violations(page), 'axe').toEqual([])
      expect(await sideways(page), 'pixels to scroll sideways').toBe(0)
      expect(await small(page), 'targets under 44 px').toEqual([])
    })
  })

  test('on a phone an area is a short list of its parts, each opened by a tap, and on paper all of it stands', async () => {
    const { context, page } = await openPage(browser, { width: 320, javaScript: 'blocked' })
    await page.goto(`${server.url}/area/staffordshire`)
    const height = () => page.evaluate(() => document.documentElement.scrollHeight)
    const facts = page.locator('.app-fact')
    expect(await height()).toBeLessThan(4_000)
    expect(await facts.first().isVisible()).toBe(false)
    await page.locator('summary').first().click()
    expect(await facts.first().isVisible()).toBe(true)
    await page.locator('summary').first().click()
    await page.emulateMedia({ media: 'print' })
    for (const one of [facts.first(), facts.last(), page.locator('.app-dispute').last()]) expect((await one.boundingBox())?.height ?? 0).toBeGreaterThan(20)
    expect(await height()).toBeGreaterThan(8_000)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: 'Open every part' }).click()
    expect(await facts.last().isVisible()).toBe(true)
    await context.close()
  })

  test('a page that is wrong is seen to be wrong', async () => {
    const { context, page } = await openPage(browser, { width: 320, javaScript: true })
    await page.goto(`${server.url}/why`)
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,"><div class="wide"><input><a href="/">x</a></div>')
      document.querySelector<HTMLElement>('.wide')?.style.setProperty('width', '500px')
    })
    expect((await violations(page)).length).toBeGreaterThan(0)
    expect(await sideways(page)).toBeGreaterThan(0)
    expect((await small(page)).length).toBeGreaterThan(0)
    await context.close()
  })

  test('at 400 % nothing in focus is hidden by the top row (WCAG 2.4.11)', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 256 } })
    const page = await context.newPage()
    await page.goto(`${server.url}/fixture/choices`)
    for (let i = 0; i < 26; i += 1) {
      await page.keyboard.press(i < 24 ? 'Tab' : 'Shift+Tab')
      expect(await page.evaluate(hiddenFocus)).toBeNull()
    }
    await context.close()
  })

  test('with forced colours every control still has an edge or an underline', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, forcedColors: 'active' })
    const page = await context.newPage()
    await page.goto(`${server.url}/fixture/choices`)
    const bare = await page.evaluate(() => [...document.querySelectorAll('button, a.govuk-button')]
      .filter((b) => parseFloat(getComputedStyle(b).borderTopWidth) < 1).map((b) => b.textContent))
    expect(bare).toEqual([])
    await context.close()
  })

  test.each(['/', '/fixture/long', '/dev'])('%s asks for at most four things, and only of ourselves', async (path) => {
    const { context, page } = await openPage(browser, { width: 320, javaScript: true })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(server.url + path, { waitUntil: 'load' })
    const fetched = asked.filter((url) => !url.startsWith('data:'))
    expect(fetched.length).toBeLessThanOrEqual(4)
    expect(fetched.filter((url) => !url.startsWith(server.url))).toEqual([])
    await context.close()
  })
})

const hiddenFocus = () => {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused.closest('.app-top, .govuk-skip-link')) return null
  const box = focused.getBoundingClientRect()
  const top = document.querySelector('.app-top')?.getBoundingClientRect().bottom ?? 0
  return box.bottom <= top + 1 || box.top >= innerHeight ? `${focused.tagName} ${focused.textContent.slice(0, 30)} at ${box.top}–${box.bottom}` : null
}
