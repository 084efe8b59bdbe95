// Takes the README's pictures of the board and of one episode, from the started service: `tsx scripts/picture-desk.ts [folder]`.
import { openBrowser, openPage } from '../test/pages/browser.ts'
import { child, walkOn } from '../test/pages/episode-walk.ts'
import { startService } from '../test/pages/service.ts'

const folder = process.argv[2] ?? 'docs/pictures'
const [service, browser] = await Promise.all([startService(), openBrowser()])
const { page } = await openPage(browser, { width: 1280, javaScript: true })
const walk = walkOn(service.url, page)

await walk.until(20, 0)
await walk.be('Jo Reed')
const episode = await walk.opens()
await walk.asksFirst(episode)
await walk.texts(child, '1')
await walk.seesTo(episode, 'false_alarm', 'She said yes.')
await walk.plansTwo(episode)
await walk.until(10, 5)
await walk.be('Jo Reed')
await page.goto(`${service.url}/console/episodes`)
await page.getByLabel('The child, as you know them').fill('T')
await walk.press('Open it')
await walk.texts(child, 'im ok x can u ring me')
await page.setViewportSize({ width: 1280, height: 1100 })
for (const [address, file, from] of [[`${service.url}/console/episodes`, 'board', 'h1'], [episode, 'episode', '#board']] as const) {
  await page.goto(address)
  await page.locator(from).first().evaluate((one) => { scrollTo(0, Math.max(0, one.getBoundingClientRect().top - 140)) })
  await page.screenshot({ path: `${folder}/${file}.png` })
  process.stdout.write(`${folder}/${file}.png\n`)
}
await browser.close()
await service.stop()
