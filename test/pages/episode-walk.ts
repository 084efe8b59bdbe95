/** A whole missing episode as people see it, for the test and for the README's pictures: the demo's phones and clock on one side, a worker in a real browser on the other. */
import type { Page } from 'playwright-core'

const json = { 'content-type': 'application/json' }
const area = '+447700900001'
export const [parent, child, dutyPhone, managersPhone] = ['+447700900160', '+447700900161', '+447700900180', '+447700900181']

type Text = { direction: 'in' | 'out'; body: string; status: string }
export const walkOn = (url: string, page: Page) => {
  const post = async (path: string, body: unknown): Promise<unknown> => (await fetch(`${url}${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) })).json()
  const push = async (advance: string) => Date.parse((await post('/dev/clock', { advance }) as { now: string }).now)
  const texts = async (number: string, text: string) => ((await post(`/dev/phones/${number}/messages`, { to: area, text })) as { replies: { body: string }[] }).replies.map(({ body }) => body)
  const read = async (number: string) => ((await (await fetch(`${url}/dev/phones/${number}`)).json()) as { messages: Text[] }).messages.filter(({ direction }) => direction === 'out').map(({ body }) => body)
  /** On to the next moment at which the clock on the wall there says so. */
  const until = async (hours: number, minutes: number) => {
    const now = await push('PT1M')
    const [h = 0, m = 0] = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }).format(now).split(':').map(Number)
    const ahead = (hours * 60 + minutes - h * 60 - m + 24 * 60) % (24 * 60)
    if (ahead > 0) await push(`PT${ahead}M`)
  }

  /** Whoever has not pressed for half an hour is signed out: signed in anew each time. */
  const be = async (name: string) => {
    await page.context().clearCookies()
    await page.goto(`${url}/console`)
    await page.getByRole('button', { name: new RegExp(`I am ${name}`) }).click()
    await page.waitForLoadState('load')
  }
  const says = async () => (await page.locator('main').textContent()) ?? ''
  const press = async (name: string | RegExp) => { await page.getByRole('button', { name }).click(); await page.waitForLoadState('load') }

  const opens = async (): Promise<string> => {
    await page.goto(`${url}/console/episodes`)
    await page.getByLabel('The child, as you know them').fill('Samira')
    await page.getByLabel('Age in years').fill('14')
    await press('Open it')
    const { pathname } = new URL(page.url())
    await page.goto(`${url}${pathname}/plan`)
    await page.getByLabel('The child’s number').fill('07700 900161')
    await page.getByLabel('The same number again').fill('07700 900161')
    await page.getByLabel('Their own, and nobody else looks').check()
    await page.getByLabel('From', { exact: true }).fill('00:00')
    await page.getByLabel('Until').fill('24:00')
    await page.getByLabel(/Whom did you tell/).fill('Sgt Lane')
    await page.getByLabel(/When did you tell/).fill('yesterday 3pm')
    await page.getByLabel('Warm, as they text').check()
    await press('Keep the plan')
    return url + pathname
  }
  const asksFirst = async (episode: string) => {
    await page.goto(`${episode}/check-in`)
    await page.locator('summary').first().click()
    await press(/Use this/)
    await press('Look at it first')
    await press('Approve it in my name')
    await push('PT2M')
  }
  /** Two days, one text each, at ten; what they write calls nothing off. */
  const plansTwo = async (episode: string) => {
    await page.goto(`${episode}/series`)
    await page.getByLabel('Tomorrow').check()
    await page.getByLabel('At what time').fill('10:00')
    for (const day of [3, 4, 5]) await page.getByLabel(`Day ${day}`).fill('')
    await page.getByLabel('Any words of theirs call off the rest').uncheck()
    await press('Look at all of them first')
    await press('Approve all of these in my name: 2')
  }
  const plansOne = async (episode: string, words: string) => {
    await page.goto(`${episode}/check-in`)
    await page.getByLabel('A check-in', { exact: true }).check()
    await page.getByLabel('The text').fill(words)
    await page.getByLabel('Tomorrow at').check()
    await page.getByLabel('At what time').fill('18:00')
    await press('Look at it first')
    await press('Approve it in my name')
  }
  /** Each alert of this episode: taken, and closed with an outcome. */
  const seesTo = async (episode: string, outcome: 'false_alarm' | 'police_rung' | 'spoken_to_child', notes: string) => {
    for (let tries = 0; tries < 5; tries += 1) {
      await page.goto(episode)
      const link = page.locator('a[href^="/console/alerts/"]').first()
      if (await link.count() === 0) return
      await link.click()
      await page.waitForLoadState('load')
      if (await page.locator('button[value=acknowledge]').count() > 0) { await page.locator('button[value=acknowledge]').first().click(); await page.waitForLoadState('load') }
      await page.locator('details').evaluateAll((all) => { for (const one of all) (one as HTMLDetailsElement).open = true })
      await page.locator(`input[name=outcome][value=${outcome}]`).check()
      if (outcome === 'police_rung') await page.locator('#log').fill('441')
      await page.locator('#notes').fill(notes)
      await page.locator('#recorded').check()
      await page.locator('button[value=resolve]').click()
      await page.waitForLoadState('load')
    }
  }
  const closes = async (episode: string) => {
    await page.goto(episode)
    await page.locator('summary', { hasText: 'Close' }).click()
    await page.getByLabel('They are back').check()
    await press('Close it, and call everything off')
  }
  return { page, url, push, texts, read, until, be, says, press, opens, asksFirst, plansTwo, plansOne, seesTo, closes }
}
