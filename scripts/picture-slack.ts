// Takes the README's picture of the workers' Slack, a thread and a window, from the started service: `tsx scripts/picture-slack.ts [file]`.
import { openBrowser, openPage } from '../test/pages/browser.ts'
import { child, walkOn } from '../test/pages/episode-walk.ts'
import { startService } from '../test/pages/service.ts'

const file = process.argv[2] ?? 'docs/pictures/slack.png'
const [service, browser] = await Promise.all([startService(), openBrowser()])
const { page } = await openPage(browser, { width: 1280, javaScript: false })
const walk = walkOn(service.url, page)
const types = async (who: string, command: string) => {
  await page.goto(`${service.url}/dev`)
  await page.getByLabel(who, { exact: true }).check()
  await page.getByLabel(/A command:/).fill(command)
  await walk.press('Type it')
}

await walk.until(14, 0)
await walk.be('Jo Reed')
const episode = await walk.opens()
await walk.push('PT2M')
await types('Jo', '/checkin')
await walk.press('Next')
await walk.press('Look at it first')
await walk.press('Send it in my name')
await walk.press(/^Close/)
await walk.push('PT1M')
await walk.texts(child, '1')
await walk.be('Jo Reed')
await walk.seesTo(episode, 'false_alarm', 'She said yes.')
await walk.until(9, 30)
const look = async (words: string) => {
  await types('Jo', '/checkin')
  await walk.press('Next')
  await page.getByLabel(words, { exact: true }).check()
  await walk.press('Look at it first')
}
await look('Third day')
await walk.press('Send it in my name')
await walk.press(/^Close/)
await walk.push('PT1M')
await walk.texts(child, 'im ok x')
await types('Sam', '/checkin')
const code = /EP-\w{5}/.exec((await page.locator('#channel').textContent()) ?? '')?.[0] ?? ''
await walk.press(/^Close/)
await types('Priya', `/episode ${code}`)
await walk.press('Tell the thread: I am on it')
await walk.press(/^Close/)
await look('After they wrote')
await page.setViewportSize({ width: 1280, height: 1000 })
await page.locator('#channel').evaluate((one) => { (one as HTMLElement).style.height = '50rem' })
await page.locator('#channel').evaluate((one) => { one.scrollTop = one.scrollHeight })
await page.locator('#channel-name').evaluate((one) => { scrollTo(0, Math.max(0, one.getBoundingClientRect().top + scrollY - 80)) })
await page.screenshot({ path: file })
await browser.close()
await service.stop()
process.stdout.write(`${file}\n`)
