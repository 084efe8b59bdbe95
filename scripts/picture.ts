// Takes the README's picture of the demo at work, from the started service: `tsx scripts/picture.ts [file]`.
import { openBrowser, openPage } from '../test/pages/browser.ts'
import { startService } from '../test/pages/service.ts'

const file = process.argv[2] ?? 'docs/pictures/demo.png'
const [service, browser] = await Promise.all([startService(), openBrowser()])
const { page } = await openPage(browser, { width: 1280, javaScript: true })
await page.setViewportSize({ width: 1280, height: 1010 })
await page.goto(`${service.url}/dev`)

const text = async (side: 'a' | 'b', words: string) => {
  const before = await page.locator(`#thread-${side} .app-text--out`).count()
  await page.fill(`#text-${side}`, words)
  await page.click(`#send-${side} button`)
  await page.waitForFunction(([id, n]) => document.querySelectorAll(`#${id} .app-text--out`).length > n, [`thread-${side}`, before] as const)
}
for (const words of ['my daughter hasnt come home from school. am i overreacting?', 'no', 'dont know']) await text('a', words)
for (const words of ['my lad is 15, went out at 4, wont answer his phone', 'no', 'yes', 'just out late']) await text('b', words)
await page.click('button[value=PT15M]')
await page.waitForSelector('#now span')
await page.fill('#text-a', 'looked in her room and rung her mates')
await page.evaluate(() => { scrollTo(0, 0) })
await page.screenshot({ path: file })
await browser.close()
await service.stop()
process.stdout.write(`${file}\n`)
