/** The workers' Slack on the demo's bench, by hand and without JavaScript: a command, its windows, a text that goes, and the thread; narrow, wide and for axe. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { child, walkOn } from './episode-walk.ts'
import { sideways, small, violations } from './measure.ts'
import { startService } from './service.ts'

let browser: Browser
let service: Awaited<ReturnType<typeof startService>>
beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) })
afterAll(async () => { await browser.close(); await service.stop() })

const looked = async (page: Page) => {
  await page.waitForLoadState('load')
  await page.setViewportSize({ width: 1280, height: 900 })
  const wide = [await sideways(page), await small(page)]
  await page.setViewportSize({ width: 320, height: 640 })
  expect([...wide, await violations(page), await sideways(page), await small(page)]).toEqual([0, [], [], 0, []])
}

test('a check-in is sent and followed in Slack alone, and a colleague says that she is on it', async () => {
  const { context, page } = await openPage(browser, { width: 320, javaScript: 'blocked' })
  const walk = walkOn(service.url, page)
  await walk.until(20, 30)
  await walk.be('Jo Reed')
  await walk.opens()
  await walk.push('PT2M')
  const types = async (who: string, command: string) => {
    await page.goto(`${service.url}/dev`)
    await page.getByLabel(who, { exact: true }).check()
    await page.getByLabel(/A command:/).fill(command)
    await walk.press('Type it')
  }
  const windows = async () => (await page.locator('#windows').textContent()) ?? ''

  await types('Jo', '/checkin')
  expect(await windows()).toContain('For which episode?')
  await looked(page)
  await walk.press('Next')
  await looked(page)
  await walk.press('Look at it first')
  expect(await windows()).toContain('Exactly this goes:')
  await looked(page)
  await walk.press('Send it in my name')
  expect(await windows()).toMatch(/It is approved in your name for EP-\w+/)
  const [code = ''] = /EP-\w{5}/.exec(await windows()) ?? []
  await walk.push('PT1M')
  expect((await walk.read(child)).at(-1)).toMatch(/Jo/)
  await page.goto(`${service.url}/dev`)
  expect(await page.locator('#channel').textContent()).toMatch(/A check-in went .*, and arrived\./)

  await walk.texts(child, '1')
  await types('Priya', `/episode ${code}`)
  expect(await windows()).toMatch(/A reply waits since/)
  await looked(page)
  await walk.press('Tell the thread: I am on it')
  await page.goto(`${service.url}/dev`)
  expect(await page.locator('#channel').textContent()).toMatch(/Priya Nair is on it/)
  await walk.press(/Close \(Missing episode, Priya Nair\)/)
  expect(await windows()).not.toContain('A reply waits')

  await types('Sam', '/checkin')
  expect(await windows()).toContain('No open episode is yours.')
  await types('Sam', '/checkin Samira')
  expect(await page.locator('#channel').textContent()).toMatch(/Write the command alone[^]*only Sam Okafor sees this/)
  await context.close()
})
