/** The parent's journey in a browser, from the start page to the report handed over, on the started service and by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage, type Look } from './browser.ts'
import { focusIs, tabTo } from './keys.ts'
import { startService } from './service.ts'

/** What this parent answers, by the question; everything else is skipped. Written before any run. */
const answers: Record<string, string | string[]> = {
  red_flags: 'No', confirm_gleaned: 'Yes', whereabouts: 'I don\'t know where they are',
  checks: ['Looked in their room', 'Cars and vans'], child_name: 'Zoë Carter', last_seen_where: 'bus stop by the station', out_of_character: 'Yes',
}
/** What the report must then hold: the question, and part of what was said. */
const expected: [key: string, said: string][] = [
  ['red_flags', 'No'], ['whereabouts', 'I don\'t know where they are'], ['checks', 'Looked in their room, Cars and vans'],
  ['child_name', 'Zoë Carter'], ['last_seen_where', 'bus stop by the station'],
]
const looks: Look[] = [
  { width: 320, javaScript: true }, { width: 1280, javaScript: true }, { width: 320, javaScript: false }, { width: 1280, javaScript: false },
]

describe('the whole journey', () => {
  let browser: Browser
  let service: Awaited<ReturnType<typeof startService>>
  beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) })
  afterAll(async () => { await browser.close(); await service.stop() })

  test.each(looks)('$width px, JavaScript $javaScript', async (look) => {
    const { context, page } = await openPage(browser, look)
    await page.goto(service.url)
    await tabTo(page, 'a[href="/chat?area=portsmouth"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/chat?area=portsmouth')
    await tabTo(page, '#answer')
    await page.keyboard.type('my daughter hasnt come home from school, shes 14 and her phone is off')
    await submit(page, '.app-send button:not([name])')
    const seen = await walk(page, look)
    for (const [key] of expected) expect(seen).toContain(key)
    await submit(page, 'button[value=READY]')
    const link = 'a[href*="/report/"]'
    await page.waitForSelector(link)
    await tabTo(page, link)
    const address = await page.locator(link).last().getAttribute('href') ?? ''
    await page.keyboard.press('Enter')
    await page.waitForURL('**/report/*')
    await isSound(page, look)
    const report = await (await fetch(`${address}.json`)).json() as { groups: { answers: { key: string; said: string }[] }[] }
    const held = new Map(report.groups.flatMap((g) => g.answers).map((a) => [a.key, a.said]))
    for (const [key, said] of expected) expect(held.get(key), key).toBe(said)
    await context.close()
  })

  test.each([true, false])('the demo’s bench, JavaScript %s: a text is answered, the clock moves, a fault stays switched', async (javaScript) => {
    const { context, page } = await openPage(browser, { width: 1280, javaScript })
    await page.goto(`${service.url}/dev?a=%2B4477009003${javaScript ? '01' : '02'}`)
    await page.fill('#text-a', 'my son is missing')
    if (javaScript) expect(await page.textContent('#count-a')).toBe('17 characters, 1 text')
    await page.click('#send-a button')
    await page.waitForSelector('#thread-a .app-text--out')
    expect(await page.locator('#thread-a .app-text--in .app-text__body').textContent()).toBe('my son is missing')
    const clock = async () => Date.parse(await page.locator('#now time').getAttribute('datetime') ?? '')
    const before = await clock()
    await page.click('button[value=PT15M]')
    await expect.poll(async () => (await clock()) - before, { timeout: 20_000 }).toBeGreaterThanOrEqual(15 * 60_000)
    const fault = page.locator('input[name=fault]').first()
    const posted = page.waitForResponse('**/dev/faults')
    await fault.click()
    if (!javaScript) await page.click('#fault-switches button')
    await posted
    await page.goto(`${service.url}/dev`)
    expect(await fault.isChecked()).toBe(true)
    await fault.click()
    if (!javaScript) await page.click('#fault-switches button')
    await page.waitForTimeout(300)
    await context.close()
  })
})

/** Answers or skips until all that must be in the report has been asked. */
const walk = async (page: Page, look: Look): Promise<string[]> => {
  const seen: string[] = []
  for (let steps = 0; steps < 40 && !expected.every(([key]) => seen.includes(key)); steps += 1) {
    const key = await page.locator('input[name=question]').inputValue()
    if (key === '') throw new Error(`the conversation asks nothing after ${seen.at(-1)}`)
    seen.push(key)
    await isSound(page, look)
    const given = answers[key]
    if (given !== undefined) await give(page, given)
    await submit(page, given === undefined ? 'button[value=SKIP]' : '.app-send button:not([name])')
  }
  return seen
}

const give = async (page: Page, given: string | string[]) => {
  if (Array.isArray(given)) {
    for (const label of given) {
      await tabTo(page, `[value="${label}"]`)
      await page.keyboard.press('Space')
    }
  } else if (await page.locator('input[type=radio]').count() > 0) {
    await tabTo(page, 'input[type=radio]')
    for (let i = 0; i < 9 && !(await focusIs(page, `[value="${given}"]:checked`)); i += 1) await page.keyboard.press(i === 0 ? 'Space' : 'ArrowDown')
    expect(await focusIs(page, `[value="${given}"]:checked`), given).toBe(true)
  } else {
    await tabTo(page, '#answer')
    await page.keyboard.type(given)
  }
}

/** Presses a button of the form by key, and waits for the page that has another `once`. */
const submit = async (page: Page, button: string) => {
  const once = await page.locator('input[name=once]').inputValue()
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  await page.waitForSelector(`input[name=once]:not([value="${once}"])`, { state: 'attached' })
}

/** Nothing to scroll sideways; and where axe, a script itself, can look, it finds nothing. */
const isSound = async (page: Page, look: Look) => {
  const where = await page.evaluate(() => `${location.pathname} ${document.querySelector<HTMLInputElement>('input[name=question]')?.value ?? ''}`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${where} sideways`).toBe(0)
  if (look.javaScript !== true) return
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`), where).toEqual([])
}
