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
