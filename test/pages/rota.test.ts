/** The rota in a real browser, narrow and wide, without JavaScript: read, a gap seen in words, an absence written down by hand, undone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { sideways, small, violations } from './measure.ts'
import { startService } from './service.ts'

let browser: Browser
let service: Awaited<ReturnType<typeof startService>>
beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) })
afterAll(async () => { await browser.close(); await service.stop() })

test('by hand, at 320 and 1280 pixels', async () => {
  const { context, page } = await openPage(browser, { width: 320, javaScript: 'blocked' })
  const measured = async () => {
    await page.waitForLoadState('load')
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true }))
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      expect([width, await violations(page), await sideways(page), await small(page)]).toEqual([width, [], 0, []])
    }
  }
  await page.goto(`${service.url}/console`)
  await page.getByRole('button', { name: /I am Kit Lowe/ }).click()
  await page.getByRole('link', { name: 'The rota' }).click()
  expect(await page.title()).toBe('Desk – Windowlight')
  expect(await page.getByRole('heading', { name: /Gaps \(\d+\)/ }).count()).toBe(1)
  expect(await page.getByText(/^A gap of \d+/).count()).toBeGreaterThan(3)
  await measured()
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Ali Marsh').first().check()
  await page.getByLabel('They are not there').check()
  await page.getByLabel('From').fill(`${day}T10:00`)
  await page.getByRole('button', { name: 'Write it down' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('Write from when until when')
  await measured()
  await page.getByLabel('Until').fill(`${day}T12:30`)
  await page.getByRole('button', { name: 'Write it down' }).click()
  expect(await page.getByRole('status').first().textContent()).toContain('It is written down')
  await measured()
  await page.getByRole('button', { name: /^Undo/ }).click()
  expect(await page.getByRole('status').first().textContent()).toContain('It is undone')
  await context.close()
})
