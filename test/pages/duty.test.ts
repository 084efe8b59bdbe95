/** A cry on a demo phone, and a worker at the duty page, in a real browser without JavaScript: read, taken, closed. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { startService } from './service.ts'

describe('the duty page', () => {
  let browser: Browser
  let service: Awaited<ReturnType<typeof startService>>
  beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) })
  afterAll(async () => { await browser.close(); await service.stop() })

  const text = async (words: string) => {
    const answer = await fetch(`${service.url}/dev/phones/+447700900155/messages`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ to: '+447700900001', text: words }) })
    return ((await answer.json()) as { replies: { body: string }[] }).replies.map(({ body }) => body).join('\n')
  }

  test('from the phones to the outcome, without JavaScript', async () => {
    expect(await text('im 15 and im going to kill myself tonight')).toMatch(/A worker is being told now, to read this by \d+:\d\d[ap]m/)
    const { context, page } = await openPage(browser, { width: 320, javaScript: 'blocked' })
    await page.goto(`${service.url}/dev`)
    await page.getByRole('link', { name: 'The duty page' }).click()
    await page.getByRole('button', { name: /I am Jo Reed/ }).click()
    expect(await page.title()).toBe('Desk – Windowlight')
    expect(await page.getByRole('heading', { name: /Needs somebody now \(1\)/ }).count()).toBe(1)
    expect(await page.content()).not.toContain('kill myself')
    await page.getByRole('link', { name: /Emergency/ }).click()
    expect(await page.locator('.app-raised').first().textContent()).toContain('kill myself tonight')
    await page.getByRole('button', { name: 'I have it' }).click()
    await page.getByLabel('The police were rung').check()
    await page.getByLabel('Notes').fill('Rang 999 for them.')
    await page.getByRole('button', { name: 'Close it' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('log number')
    expect(await page.getByLabel('Notes').inputValue()).toBe('Rang 999 for them.')
    await page.getByLabel('The police’s log number').fill('HP-0042')
    await page.getByLabel(/council’s own record/).check()
    await page.getByRole('button', { name: 'Close it' }).click()
    expect(await page.getByRole('status').first().textContent()).toBe('It is closed.')
    expect(page.url()).not.toMatch(/7700|kill|Jo/i)
    await page.getByRole('link', { name: 'Back to the list' }).click()
    expect(await page.getByRole('heading', { name: /Quiet \(1\)/ }).count()).toBe(1)
    // Another area's worker sees nothing of it.
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: /I am Ali Marsh/ }).click()
    expect(await page.getByRole('heading', { name: /Quiet \(0\)/ }).count()).toBe(1)
    await context.close()
  })
})
