/** A missing episode in a real browser, from opening to closing: by hand without JavaScript, by the keyboard alone with it; each page narrow and wide, and measured. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { tabTo } from './keys.ts'
import { sideways, small, violations } from './measure.ts'
import { startService } from './service.ts'

describe('missing episodes', () => {
  let browser: Browser
  let service: Awaited<ReturnType<typeof startService>>
  beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) })
  afterAll(async () => { await browser.close(); await service.stop() })

  /** Both widths of one page: nothing is loaded twice, for what was posted is not posted again. */
  const measured = async (page: Page) => {
    // A press ends when the next page begins to come: without its styles everything is small.
    await page.waitForLoadState('load')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true }))
    const wide = [await sideways(page), await small(page)]
    await page.setViewportSize({ width: 320, height: 640 })
    await page.evaluate(() => { scrollTo(0, 0) })
    expect([page.url(), ...wide, await violations(page), await sideways(page), await small(page)]).toEqual([page.url(), 0, [], [], 0, []])
    expect(await page.title()).toMatch(/^(?:Error: )?Desk – Windowlight$/)
    expect(page.url()).not.toMatch(/7700|samira|markle/i)
  }
  const json = { 'content-type': 'application/json' }
  const push = async (advance: string) => { expect((await fetch(`${service.url}/dev/clock`, { method: 'POST', headers: json, body: JSON.stringify({ advance }) })).status).toBe(200) }
  const phone = async (number: string) => ((await (await fetch(`${service.url}/dev/phones/${number}`)).json()) as { messages: { direction: string; body: string }[] }).messages
  const reply = (number: string, text: string) => fetch(`${service.url}/dev/phones/${number}/messages`, { method: 'POST', headers: json, body: JSON.stringify({ to: '+447700900001', text }) })
  const beJo = async (page: Page) => {
    await page.goto(`${service.url}/console`)
    await page.getByRole('button', { name: /I am Jo Reed/ }).click()
  }

  test('by hand, without JavaScript: opened, planned, sent, answered, paused, closed; every page measured', async () => {
    const { context, page } = await openPage(browser, { width: 320, javaScript: 'blocked' })
    await beJo(page)
    await page.getByRole('link', { name: 'Missing episodes' }).click()
    expect(await page.content()).toContain('Open one below when a child of yours is missing')
    await page.getByRole('button', { name: 'Open it' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Write the child’s name')
    await measured(page)
    await page.getByLabel('The child, as you know them').fill('Samira')
    await page.getByLabel('Age in years').fill('14')
    await page.getByRole('button', { name: 'Open it' }).click()
    const { pathname } = new URL(page.url())
    await page.getByRole('link', { name: 'Make the plan' }).click()
    await page.getByLabel('The child’s number').fill('07700 900150')
    await page.getByLabel('The same number again').fill('07700 900151')
    await page.getByLabel('From', { exact: true }).fill('00:00')
    await page.getByLabel('Until').fill('24:00')
    await page.getByLabel('Never mention').fill('Gran\nMarcus')
    await page.getByLabel(/Whom did you tell/).fill('Sgt Lane')
    await page.getByRole('button', { name: 'Keep the plan' }).click()
    expect(await page.getByRole('alert').locator('a').allTextContents()).toEqual(['Say whose phone it is.', 'Write when, like “today 3pm”. It cannot be later than now.', 'Choose a tone.'])
    await measured(page)
    await page.getByLabel('Their own, and nobody else looks').check()
    await page.getByLabel(/When did you tell/).fill('yesterday 3pm')
    await page.getByLabel('Warm, as they text').check()
    await page.getByRole('button', { name: 'Keep the plan' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('The two numbers are not the same')
    expect(await page.getByLabel('The child’s number').inputValue()).toBe('07700 900150')
    expect(await page.getByLabel('Never mention').inputValue()).toBe('Gran\nMarcus')
    await page.getByLabel('The same number again').fill('+44 7700 900150')
    await page.getByRole('button', { name: 'Keep the plan' }).click()
    expect(await page.getByRole('status').textContent()).toBe('The plan is kept.')
    expect(await page.content()).not.toContain('7700')
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(1)

    await page.getByRole('link', { name: 'Write a check-in' }).click()
    await page.locator('summary').first().click()
    await measured(page)
    await page.getByRole('button', { name: /Use this/ }).first().click()
    expect(await page.getByLabel('The text').inputValue()).toContain('Is this an ok number')
    await page.getByRole('button', { name: 'Look at it first' }).click()
    expect(await page.locator('.app-lock').textContent()).toHaveLength(40)
    await measured(page)
    await page.getByRole('button', { name: 'Approve it in my name' }).click()
    await push('PT2M')
    expect((await phone('+447700900150')).map(({ body }) => body)[0]).toContain('Hey, its Jo. Is this an ok number')
    await reply('+447700900150', '1')
    await page.goto(service.url + pathname)
    expect(await page.locator('main').textContent()).toMatch(/Arrived, and they wrote[\s\S]*They said that a text here is ok|They said that a text here is ok[\s\S]*Arrived, and they wrote/)

    await page.getByRole('link', { name: 'Write a check-in' }).click()
    // They have just written: an answer to that is offered first, and a check-in for tomorrow is the other choice.
    expect(await page.getByLabel('An answer to what they wrote').isChecked()).toBe(true)
    await measured(page)
    await page.getByLabel('A check-in', { exact: true }).check()
    await page.getByLabel('The text').fill('Hi, where are you? Your teacher asked. Come home')
    await page.getByLabel('Tomorrow at').check()
    await page.getByLabel('At what time').fill('9.30')
    await page.getByLabel('Only if they do not write before').check()
    await page.getByRole('button', { name: 'Look at it first' }).click()
    expect(await page.getByRole('heading', { name: 'It cannot go like this' }).count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Approve it in my name' }).count()).toBe(0)
    await measured(page)
    await page.getByRole('button', { name: 'Change it' }).click()
    expect(await page.getByLabel('Only if they do not write before').isChecked()).toBe(true)
    await page.getByLabel('The text').fill('Hey its Jo. Shall I ask ur teacher for u? Any word is good x')
    await page.getByRole('button', { name: 'Look at it first' }).click()
    await page.getByRole('button', { name: 'Approve it in my name' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('Give your reason')
    await measured(page)
    await page.locator('textarea').fill('She asked me to.')
    await page.getByRole('button', { name: 'Approve it in my name' }).click()
    expect(await page.locator('main').textContent()).toContain('unless they write first')
    await measured(page)
    await page.getByRole('button', { name: /Call it off/ }).click()
    expect(await page.getByRole('status').textContent()).toBe('It is called off.')

    await page.getByLabel('Write a note').fill('Rang the home.')
    await page.getByRole('button', { name: 'Keep the note' }).click()
    expect(await page.locator('.app-inside').textContent()).toContain('Rang the home.')
    await page.locator('summary', { hasText: 'Pause' }).click()
    await page.getByRole('button', { name: 'Pause now' }).click()
    expect(await page.getByRole('link', { name: 'Write a check-in' }).count()).toBe(0)
    await page.locator('summary', { hasText: 'Let them go on' }).click()
    await page.getByLabel('Why they may go on').fill('Sgt Lane rang: they may.')
    await page.getByRole('button', { name: 'Let them go on' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Check-ins may go on.')
    await page.goto(`${service.url}${pathname}/copy`)
    expect(await page.textContent('body')).toMatch(/Samira, 14 years old[\s\S]*NOTES\n.*Rang the home\./)

    await page.goto(`${service.url}/console/episodes?show=mine`)
    await measured(page)
    await page.getByLabel(/Our code/).fill('07700 900150')
    await page.getByRole('button', { name: 'Find' }).click()
    expect(new URL(page.url()).pathname).toBe(pathname)
    // Somebody else of the area says why first, then may close it.
    await page.getByRole('button', { name: 'Be somebody else' }).click()
    await page.getByRole('button', { name: /I am Priya Nair/ }).click()
    await page.goto(service.url + pathname)
    await page.getByRole('button', { name: 'Open it' }).click()
    expect(await page.content()).not.toContain('Samira')
    await measured(page)
    await page.getByLabel('Your reason').fill('Jo is off shift.')
    await page.getByRole('button', { name: 'Open it' }).click()
    await page.locator('summary', { hasText: 'Close' }).click()
    await page.getByLabel('They are back').check()
    await page.getByRole('button', { name: 'Close it, and call everything off' }).click()
    expect(await page.getByRole('status').textContent()).toBe('It is closed, and everything is called off.')
    await measured(page)
    await context.close()
  })

  test('by the keyboard alone, with JavaScript: an error takes the focus, and Enter in a field presses nothing but its own form', async () => {
    const { context, page } = await openPage(browser, { width: 1280, javaScript: true })
    await beJo(page)
    /** Pressed, and the next page is there. */
    const press = async () => {
      await page.evaluate(() => { document.documentElement.dataset['left'] = 'yes' })
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.documentElement.dataset['left'] === undefined && document.readyState === 'complete')
    }
    const enter = async (selector: string) => { await tabTo(page, selector); await press() }
    const type = async (selector: string, words: string) => { await tabTo(page, selector); await page.keyboard.type(words) }
    const picked = (name: string) => page.evaluate((one) => document.querySelector<HTMLInputElement>(`input[name=${one}]:checked`)?.value ?? null, name)
    const pick = async (name: string, value: string) => {
      await tabTo(page, `input[name=${name}]`)
      for (let tries = 0; tries < 6 && await picked(name) !== value; tries += 1) await page.keyboard.press(await picked(name) === null ? 'Space' : 'ArrowDown')
      expect(await picked(name)).toBe(value)
    }
    const replace = async (selector: string, words: string) => { await tabTo(page, selector); await page.keyboard.press('ControlOrMeta+a'); await page.keyboard.type(words) }
    await enter('a[href="/console/episodes"]')
    await enter('main section:last-of-type button')
    expect(await page.evaluate(() => document.activeElement?.matches('.govuk-error-summary'))).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name')
    await page.keyboard.type('S')
    await press()
    expect(page.url()).toContain('done=opened')
    await enter('a[href$="/plan"]')
    await type('#number', '07700900152')
    await type('#again', '07700900152')
    await pick('phone', 'unknown')
    await replace('#from', '00:00')
    await replace('#until', '24:00')
    await type('#told', 'Sgt Lane')
    await type('#toldAt', 'yesterday 3pm')
    await pick('tone', 'brief')
    await enter('button[value=plan]')
    expect(page.url()).toContain('done=planned')
    await enter('a[href$="/check-in"]')
    await type('#body', 'Hi, Jo here. Ok to text u on this? 1 yes 2 not sure 3 no')
    await enter('#at')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Look at it before it goes')
    await enter('button[value=approve]')
    expect(page.url()).toContain('done=approved')
    await enter('button[value=call_off]')
    expect(page.url()).toContain('done=called_off')
    await context.close()
  })
})
