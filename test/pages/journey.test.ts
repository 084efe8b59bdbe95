/** The whole of a conversation by keyboard alone, one question of every type, with and without JavaScript, narrow and wide. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage, type Look } from './browser.ts'
import { focusIs, tabTo } from './keys.ts'
import { startServer } from './server.ts'

const looks: Look[] = [
  { width: 320, javaScript: true }, { width: 1280, javaScript: true }, { width: 320, javaScript: false }, { width: 1280, javaScript: false },
]

/** What is typed or pressed for each question in turn, and what the service should have heard. Written before any run. */
const answers: [key: string, heard: string][] = [
  ['about_yes_no', 'Not sure'], ['about_choice', 'I know, and they are safe'], ['about_choices', 'Looked in their room, Garden, shed, garage'],
  ['about_age', '14'], ['about_when', 'about teatime yday'], ['about_text', 'she was crying\nand would not say why'], ['about_name', 'Zoë O’Brien'],
  ['about_place', 'the bus stop'], ['about_phone', '07700 900123'], ['about_postcode', 'po1 2al'], ['about_height', '5 foot 4'], ['about_list', 'Ali\nBo'],
]

describe('a journey', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => { [browser, server] = await Promise.all([openBrowser(), startServer()]) })
  afterAll(async () => { await browser.close(); await server.stop() })

  test.each(looks)('$width px, JavaScript $javaScript, by keyboard to the end', async (look) => {
    const { context, page } = await openPage(browser, look)
    await page.goto(server.url)
    await tabTo(page, 'a[href="/chat?area=portsmouth"]')
    await press(page, look, 'Enter', /./)
    await page.waitForURL('**/chat?area=portsmouth')
    await tabTo(page, '#answer')
    await page.keyboard.type('she hasnt come home')
    await sendByKeyboard(page, look)
    for (const [key, heard] of answers) {
      await page.waitForSelector(`input[name=question][value=${key}]`, { state: 'attached' })
      await answerByKeyboard(page, heard)
      await sendByKeyboard(page, look)
    }
    await page.waitForSelector('label:text-is("Write a message")')
    const said = server.talks().at(-1)?.messages.filter((m) => m.who === 'you').map((m) => m.paragraphs[0])
    expect(said).toEqual(['she hasnt come home', ...answers.map(([, heard]) => heard)])
    expect(await page.locator('.app-message--you').count()).toBe(answers.length + 1)
    await context.close()
  })

  test.each(looks)('$width px, JavaScript $javaScript: nothing sent is a problem said at once, and nothing typed is lost', async (look) => {
    const { context, page } = await openPage(browser, look)
    await start(page, server.url)
    await send(page)
    await page.waitForSelector('.govuk-error-summary')
    expect(await page.title()).toBe('Error: Messages – Windowlight')
    if (look.javaScript === true) expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary')
    await page.locator('.govuk-error-summary a').focus()
    await page.keyboard.press('Enter')
    if (look.javaScript === true) expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer')
    expect(page.url()).toContain('/chat')
    expect(server.talks().at(-1)?.messages).toHaveLength(2)
    await context.close()
  })

  test('own words stand for a choice, and a pressed word is taken with the question it was pressed under', async () => {
    const { context, page } = await openPage(browser, { width: 320, javaScript: true })
    await start(page, server.url)
    await page.locator('summary:has-text("own words")').click()
    await page.fill('#words', 'i think so, not sure')
    await send(page)
    await page.waitForSelector('input[value=about_choice]', { state: 'attached' })
    await page.click('button:text-is("Ring now")')
    await page.waitForSelector('text=Ring 999 if there is any danger')
    const last = new URLSearchParams(server.posts.at(-1))
    expect([last.get('word'), last.get('question')]).toEqual(['NOW', 'about_choice'])
    expect(server.talks().at(-1)?.messages.filter((m) => m.who === 'you').map((m) => m.paragraphs[0])).toEqual(['help', 'i think so, not sure', 'NOW'])
    expect(await page.locator('.app-message--you').last().textContent()).toContain('Ring now')
    await context.close()
  })

  test('after one’s own answer the focus is on the new question and the reply is read aloud', async () => {
    const { context, page } = await openPage(browser, { width: 320, javaScript: true })
    await start(page, server.url)
    await page.check('input[value=Yes]')
    await send(page)
    await page.waitForSelector('input[value=about_choice]', { state: 'attached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question')
    expect(await page.textContent('#say')).toContain('I wrote down: Yes')
    await context.close()
  })
})

/** Opens a conversation and says the first words. */
export const start = async (page: Page, url: string) => {
  await page.goto(`${url}/chat?area=portsmouth`)
  await page.fill('#answer', 'help')
  await send(page)
  await page.waitForSelector('input[name=question][value=about_yes_no]', { state: 'attached' })
}

export const send = (page: Page) => page.click('.app-send button[type=submit]:text-is("Send")')

const answerByKeyboard = async (page: Page, heard: string) => {
  const kind = await page.locator('[name=answer]').first().getAttribute('type')
  if (kind === 'radio') {
    await tabTo(page, 'input[type=radio]')
    for (let i = 0; i < 5 && !(await focusIs(page, `[value="${heard}"]:checked`)); i += 1) await page.keyboard.press(i === 0 ? 'Space' : 'ArrowDown')
  } else if (kind === 'checkbox') {
    for (const label of ['Looked in their room', 'Garden, shed, garage']) {
      await tabTo(page, `[value="${label}"]`)
      await page.keyboard.press('Space')
    }
  } else {
    await tabTo(page, '#answer')
    await page.keyboard.type(heard)
  }
}

const sendByKeyboard = async (page: Page, look: Look) => {
  await tabTo(page, '.app-send button:not([name])')
  await press(page, look, 'Enter', /\/chat/)
}

/** Waits for the answer of the service, whichever way it comes. */
const press = async (page: Page, look: Look, key: string, url: RegExp) => {
  const came = page.waitForResponse((r) => url.test(r.url()) && r.status() === 200 && r.request().method() === 'GET')
  await page.keyboard.press(key)
  await came
  if (look.javaScript === false) await page.waitForLoadState('load')
}
