/** What is planned by the day, what they wrote and the police, the change of shift: by hand without JavaScript, each page narrow and wide, and measured. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { child, walkOn } from './episode-walk.ts'
import { measured } from './measure.ts'
import { startService } from './service.ts'

describe('the desk of an episode', () => {
  let browser: Browser
  let service: Awaited<ReturnType<typeof startService>>
  let page: Page
  let episode = ''
  beforeAll(async () => {
    [browser, service] = await Promise.all([openBrowser(), startService()])
    const opened = await openPage(browser, { width: 320, javaScript: 'blocked' })
    const walk = walkOn(service.url, opened.page)
    await walk.be('Jo Reed')
    episode = await walk.opens()
    await walk.asksFirst(episode)
    await walk.texts(child, '1')
    await walk.plansOne(episode, 'Hey its Jo. Thinking of u x')
    await opened.context.close()
  })
  afterAll(async () => { await browser.close(); await service.stop() })
  beforeEach(async () => {
    ({ page } = await openPage(browser, { width: 320, javaScript: 'blocked' }))
    await walkOn(service.url, page).be('Jo Reed')
  })
  afterEach(() => page.context().close())

  test('one that waits is called off by a slip, waits again, and is changed; a series is looked at day by day', async () => {
    await page.goto(episode)
    await page.getByRole('button', { name: /Call it off/ }).click()
    await page.getByRole('button', { name: /Undo: it goes after all/ }).click()
    expect(await page.getByRole('status').textContent()).toBe('It waits again.')
    await page.getByRole('link', { name: /^Change it/ }).click()
    expect(await page.getByLabel('At what time').inputValue()).toBe('18:00')
    await measured(page)
    await page.goto(episode)
    // Another on that day would want a reason.
    await page.getByRole('button', { name: /Call it off/ }).click()
    await page.getByRole('link', { name: 'Write a series, one a day' }).click()
    await page.getByLabel('Day 2').fill('')
    await page.getByRole('button', { name: 'Look at all of them first' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Say on which day the first goes.')
    await measured(page)
    await page.getByLabel('Tomorrow').check()
    await page.getByLabel('At what time').fill('10:00')
    await page.getByRole('button', { name: 'Look at all of them first' }).click()
    expect(await page.locator('.app-exact').count()).toBe(4)
    await measured(page)
    await page.getByRole('button', { name: 'Approve all of these in my name: 4' }).click()
    expect(await page.getByRole('status').textContent()).toContain('All of them are approved.')
    await measured(page)
  })

  test('words of theirs are decided on, and the police are told', async () => {
    await page.goto(episode)
    await page.getByRole('link', { name: 'Tell the police' }).click()
    await page.getByRole('radio', { name: /: 1$/ }).check()
    await page.getByRole('button', { name: 'Ask for a decision' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Say what they bear on.')
    await measured(page)
    await page.getByRole('radio', { name: /: 1$/ }).check()
    await page.getByLabel('where they are', { exact: true }).check()
    await page.getByRole('button', { name: 'Ask for a decision' }).click()
    await page.getByRole('button', { name: 'Decide it in my name' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Say yes or no.')
    await measured(page)
    await page.getByLabel('No', { exact: true }).check()
    await page.locator('textarea').fill('It says nothing new.')
    await page.getByRole('button', { name: 'Decide it in my name' }).click()
    expect(await page.getByRole('status').textContent()).toBe('It is decided.')
    await page.getByLabel('Whom you told').fill('PC Shah')
    await page.getByLabel('Their log number').fill('441')
    await page.getByRole('button', { name: 'I have told them' }).click()
    expect(await page.getByRole('status').textContent()).toContain('It is written down.')
    await measured(page)
  })

  test('the change of shift is ticked, and the board is filtered', async () => {
    await page.goto(`${service.url}/console/episodes?show=mine`)
    await page.getByRole('link', { name: 'Change of shift' }).click()
    await measured(page)
    await page.getByRole('button', { name: 'I am going: I have handed this over' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Your tick is kept.')
    await page.getByRole('button', { name: 'I am coming: I have this' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Whoever comes ticks under their own name.')
    await measured(page)
    await page.goto(`${service.url}/console/episodes`)
    await page.getByRole('link', { name: /^Texted \(\d+\)$/ }).click()
    expect(await page.getByRole('link', { name: /^Texted/ }).getAttribute('aria-current')).toBe('page')
    await measured(page)
  })
})
