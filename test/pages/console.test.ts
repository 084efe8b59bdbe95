/** The console's own pages, by hand without JavaScript: help, how the service does; each narrow and wide, and measured. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { walkOn } from './episode-walk.ts'
import { measured } from './measure.ts'
import { startService } from './service.ts'

describe('the console', () => {
  let browser: Browser
  let service: Awaited<ReturnType<typeof startService>>
  beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) }, 120_000)
  afterAll(async () => { await browser.close(); await service.stop() })

  const be = async (who: string): Promise<Page> => {
    const { page } = await openPage(browser, { width: 320, javaScript: 'blocked' })
    await walkOn(service.url, page).be(who)
    return page
  }

  test('a lead sees who read what, by person and by code', async () => {
    const jo = await be('Jo Reed')
    await jo.goto(`${service.url}/console/episodes`)
    await jo.getByLabel('The child, as you know them').fill('Samira')
    await jo.getByRole('button', { name: 'Open it' }).click()
    await jo.context().close()
    const page = await be('Lee Park')
    await page.getByRole('link', { name: 'Who read what' }).click()
    await measured(page)
    await page.getByRole('link', { name: 'Jo Reed' }).click()
    expect(await page.getByRole('link', { name: 'Jo Reed' }).getAttribute('aria-current')).toBe('page')
    await page.getByLabel('Only one code').fill('Samira')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('A code is')
    await page.getByLabel('Only one code').fill('WL-22222')
    await page.getByRole('button', { name: 'Show' }).click()
    await measured(page)
    await page.context().close()
  })

  test('a child who is back: the interviews are written down, and they have been listened to; a lead sees figures', async () => {
    const page = await be('Jo Reed')
    await page.goto(`${service.url}/console/episodes`)
    await page.getByLabel('The child, as you know them').fill('Samira')
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.getByText('Close the episode').click()
    await page.getByLabel('They are back').check()
    await page.getByRole('button', { name: 'Close it, and call everything off' }).click()
    await page.getByRole('link', { name: 'After the return' }).click()
    await measured(page)
    const interview = page.locator('form').filter({ has: page.locator('input[value="interview"]') })
    await interview.getByRole('button').click()
    expect(await page.getByRole('alert').textContent()).toContain('Say what happened.')
    await measured(page)
    for (const name of ['interview', 'prevention']) {
      const form = page.locator('form').filter({ has: page.locator(`input[value="${name}"]`) })
      await form.getByLabel('It was held').check()
      await form.getByLabel('Who holds it').fill('Barnardo’s')
      await form.getByRole('button').click()
    }
    await page.goto(`${service.url}/console/episodes`)
    expect(await page.getByRole('heading', { name: /Back, and to be listened to \(1\)/ }).count()).toBe(1)
    await measured(page)
    await page.locator('section[aria-labelledby="held"]').getByRole('link').click()
    await page.getByRole('button', { name: 'End it' }).click()
    expect(await page.getByRole('status').textContent()).toContain('It is over.')
    await page.context().close()
    const lee = await be('Lee Park')
    await lee.getByRole('link', { name: 'Figures' }).click()
    expect(await lee.getByRole('rowheader', { name: 'Missing episodes' }).count()).toBe(1)
    await measured(lee)
    await lee.context().close()
  })

  test('an operator is shown how the service does, and nothing else', async () => {
    const page = await be('Ola Berg')
    expect(page.url()).toContain('/console/health')
    await measured(page)
    await page.getByRole('link', { name: 'Help' }).click()
    expect(await page.getByRole('heading', { name: 'Operator (yours)' }).count()).toBe(1)
    await measured(page)
    await page.context().close()
  })
})
