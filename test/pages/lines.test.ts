/** Broken lines and news: nothing lost, nothing doubled, nobody's place moved; and leaving leaves nothing. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startServer } from './server.ts'

const onceOf = (post: string | undefined) => new URLSearchParams(post).get('once')

describe('lines', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startServer>>
  let context: BrowserContext
  let page: Page
  beforeAll(async () => { browser = await openBrowser() })
  afterAll(() => browser.close())
  beforeEach(async () => {
    server = await startServer();
    ({ context, page } = await openPage(browser, { width: 320, javaScript: true }))
    await page.goto(`${server.url}/chat?area=portsmouth`)
    await page.fill('#answer', 'help')
    await page.click('.app-send button:not([name])')
    await page.waitForSelector('input[value=about_yes_no]', { state: 'attached' })
  })
  afterEach(async () => { await context.close(); await server.stop() })

  const said = () => server.talks()[0]?.messages.filter((m) => m.who === 'you').map((m) => m.paragraphs[0])
  const asked = (key: string) => page.waitForSelector(`input[value=${key}]`, { state: 'attached', timeout: 20_000 })
  const press = () => page.click('.app-send button:not([name])')

  test('a post that was lost, then taken but not heard back, is sent again with the same once and taken once', async () => {
    server.trouble.push('lost', 'unheard')
    await page.check('input[value=No]')
    await press()
    await asked('about_choice')
    expect(said()).toEqual(['help', 'No'])
    const tries = server.posts.slice(1)
    expect(tries.length).toBe(3)
    expect(new Set(tries.map(onceOf)).size).toBe(1)
  })

  test('while the service is busy the answer stays, a line says so, and the browser may try by itself', async () => {
    server.trouble.push('busy', 'busy', 'busy')
    await page.locator('summary:has-text("own words")').click()
    await page.fill('#words', 'not that I know')
    await press()
    await page.waitForSelector('#state:has-text("Not sent yet")', { timeout: 20_000 })
    expect(await page.inputValue('#words')).toBe('not that I know')
    expect(said()).toEqual(['help'])
    await press()
    await asked('about_choice')
    expect(said()).toEqual(['help', 'not that I know'])
    expect(new Set(server.posts.slice(1).map(onceOf)).size).toBe(1)
  })

  test('off the network nothing is lost, and it goes by itself when the network is back', async () => {
    await context.setOffline(true)
    await page.check('input[value=No]')
    await press()
    await page.waitForSelector('#state:has-text("Not sent yet")', { timeout: 20_000 })
    expect(await page.isChecked('input[value=No]')).toBe(true)
    await context.setOffline(false)
    await asked('about_choice')
    expect(said()).toEqual(['help', 'No'])
  })

  test('two presses are one answer', async () => {
    await page.check('input[value=Yes]')
    await page.evaluate(() => { const b = document.querySelector<HTMLElement>('.app-send button'); b?.click(); b?.click() })
    await asked('about_choice')
    expect(said()).toEqual(['help', 'Yes'])
  })

  test('a message of the service comes by itself, is read aloud, and moves nobody', async () => {
    await page.locator('summary:has-text("own words")').click()
    await page.focus('#words')
    await page.keyboard.type('half a th')
    server.speak('The fifteen minutes are up.')
    await page.waitForSelector('.app-message:has-text("The fifteen minutes are up.")')
    expect(await page.textContent('#say')).toContain('fifteen minutes')
    await page.keyboard.type('ought')
    expect(await page.inputValue('#words')).toBe('half a thought')
  })

  test('a new question comes into an untouched page; where somebody is writing it waits behind a link', async () => {
    server.moveOn()
    await asked('about_choice')
    await page.check('input[name=answer] >> nth=0')
    server.moveOn()
    await page.waitForSelector('#state a:text-is("Show it")')
    expect(await page.isChecked('input[name=answer] >> nth=0')).toBe(true)
    await page.click('#state a')
    await asked('about_choices')
  })

  test('each message is shown once, by whichever way it came', async () => {
    await page.check('input[value=Yes]')
    await press()
    await asked('about_choice')
    server.speak('One more thing.')
    await page.waitForSelector('.app-message:has-text("One more thing.")')
    const ids = await page.locator('[data-n]').evaluateAll((items) => items.map((i) => i.id))
    expect(ids).toEqual(['m1', 'm2', 'm3', 'm4', 'm5'])
  })

  test('where the stream fails twice, the page looks for itself', async () => {
    server.setStreams(false)
    await context.setOffline(true)
    await context.setOffline(false)
    await page.reload()
    server.speak('Heard without a stream.')
    await page.waitForSelector('.app-message:has-text("Heard without a stream.")', { timeout: 25_000 })
  })

  test('Exit leaves nothing behind Back, nothing stored and no cookie', async () => {
    expect(await context.cookies()).toMatchObject([{ name: 'w', httpOnly: true, sameSite: 'Lax', expires: -1 }])
    expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual([0, 0, 0, 0])
    const began = performance.now()
    await page.click('text=Exit this page')
    await page.waitForURL('**/weather')
    expect(performance.now() - began, 'ms to leave').toBeLessThan(2000)
    expect(await context.cookies()).toEqual([])
    await page.goBack()
    expect(await page.content()).not.toMatch(/help|about_yes_no|app-message/)
  })

  test('three presses of Shift leave too', async () => {
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift')
    await page.waitForURL('**/weather')
    await page.goBack()
    expect(await page.content()).not.toContain('app-message')
  })

  test('without JavaScript Exit is a plain link, and Back shows nothing', async () => {
    const plain = await openPage(browser, { width: 320, javaScript: false })
    await plain.page.goto(`${server.url}/chat?area=portsmouth`)
    await plain.page.fill('#answer', 'my secret words')
    await plain.page.click('.app-send button:not([name])')
    await plain.page.waitForSelector('text=my secret words')
    await plain.page.click('text=Exit this page')
    await plain.page.waitForURL('**/weather')
    expect(await plain.context.cookies()).toEqual([])
    await plain.page.goBack()
    expect(await plain.page.content()).not.toContain('my secret words')
    await plain.context.close()
  })
})
