/** The pages in another language, on the started service: chosen without JavaScript, answered in it, and written from the right. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startService } from './service.ts'

const violations = async (page: Page) => (await new AxeBuilder({ page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations.map(({ id }) => id)
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
/** Where the middle of a thing stands, from the left edge to the right: 0 to 1. */
const middleOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  return box === null ? null : (box.x + box.width / 2) / (page.viewportSize()?.width ?? 1)
}

describe('languages', () => {
  let browser: Browser
  let service: Awaited<ReturnType<typeof startService>>
  beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) })
  afterAll(async () => { await browser.close(); await service.stop() })

  test('a Polish parent without JavaScript: one link, and what they answer is read', async () => {
    const { context, page } = await openPage(browser, { width: 320, javaScript: false })
    await page.goto(`${service.url}/chat?area=peterborough`)
    await page.click('text=Polski')
    expect(await page.getAttribute('html', 'lang')).toBe('pl')
    expect(await page.textContent('h1')).toContain('Twoje wiadomości')
    await page.fill('#answer', 'corka nie wrocila do domu')
    await page.click('.app-send button:not([name])')
    expect(await page.getAttribute('html', 'lang'), 'the conversation keeps it').toBe('pl')
    expect(await page.textContent('#question')).toBe('Czy coś z tego jest prawdą?')
    await page.check('input[value="Tak"]')
    await page.click('.app-send button:not([name])')
    expect(await page.textContent('#talk')).toContain('Dzwoń teraz 999')
    expect(await sideways(page)).toBe(0)
    await page.click('a[hreflang="en"]')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.click('button[value="WORDS"]')
    expect(await page.getAttribute('html', 'lang'), 'English again').toBe('en')
    expect(await page.textContent('#talk')).toContain('I am ringing to report a child missing')
    await context.close()
  })

  test('an area offers only what it has switched on, and a page that is not offered is English', async () => {
    const page = async (path: string) => (await fetch(service.url + path)).text()
    expect(await page('/chat?area=portsmouth')).not.toContain('app-tongues')
    expect(await page('/chat?area=portsmouth&lang=pl')).toContain('<html lang="en" class')
    expect(await page('/?lang=cy')).toContain('<html lang="cy" class')
    expect(await page('/?lang=cy')).toContain('href="/chat?area=staffordshire&amp;lang=cy"')
    expect(await page('/?lang=zz')).toContain('<html lang="en" class')
  })

  test.each([320, 1280] as const)('from the right, %i px: nothing scrolls sideways, the way out and the boxes stand on the other side', async (width) => {
    const { context, page } = await openPage(browser, { width, javaScript: 'blocked' })
    await page.goto(`${service.url}/chat?area=portsmouth`)
    const wayOut = await middleOf(page, '.app-exit')
    expect(wayOut).toBeGreaterThan(0.5)
    await page.goto(`${service.url}/?lang=x-rtl`)
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    expect([await sideways(page), await violations(page)]).toEqual([0, []])
    await page.goto(`${service.url}/chat?area=portsmouth&lang=x-rtl`)
    expect(await middleOf(page, '.app-exit')).toBeCloseTo(1 - (wayOut ?? 0), 1)
    await page.fill('#answer', 'my son is missing')
    await page.click('.app-send button:not([name])')
    expect(await page.getAttribute('html', 'dir'), 'the conversation keeps it').toBe('rtl')
    expect([await sideways(page), await violations(page)]).toEqual([0, []])
    expect(await middleOf(page, '.govuk-radios__input'), 'the box stands right of its words').toBeGreaterThan(await middleOf(page, '.govuk-radios__label') ?? 1)
    await page.locator('.govuk-radios__input').last().check()
    await page.click('.app-send button:not([name])')
    expect(await page.locator('.govuk-radios__input').count(), 'what was picked is read').toBe(4)
    await page.focus('.govuk-skip-link')
    const skip = await page.locator('.govuk-skip-link').evaluate((link) => {
      const range = document.createRange()
      range.selectNodeContents(link)
      const { left, width: wide } = range.getBoundingClientRect()
      return (left + wide / 2) / innerWidth
    })
    expect(skip, 'the words of the skip link').toBeGreaterThan(0.5)
    expect(await page.locator('.app-ring__item b').nth(2).evaluate((number) => getComputedStyle(number).direction), 'numbers keep their order').toBe('ltr')
    await context.close()
  })
})
