/** From a parent's first text to the return, on the demo's phones and in a real browser: the report, the episode, its plan, three check-ins over two days, a reply, danger at three in the night with its ladder, and everything called off. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { child, dutyPhone, managersPhone, parent, walkOn } from './episode-walk.ts'
import { startService } from './service.ts'

let browser: Browser
let service: Awaited<ReturnType<typeof startService>>
beforeAll(async () => { [browser, service] = await Promise.all([openBrowser(), startService()]) })
afterAll(async () => { await browser.close(); await service.stop() })

test('a whole episode', async () => {
  const { context, page } = await openPage(browser, { width: 1280, javaScript: false })
  const walk = walkOn(service.url, page)
  const { texts, read, push, until, be, says } = walk

  // An evening, whatever the hour is here: "tomorrow at ten" is then the next ten o'clock.
  await until(20, 0)

  // The parent's report.
  expect((await texts(parent, 'my daughter hasnt come home from school, shes 14 and her phone is off')).join(' ')).toContain('999')
  for (const answer of ['no', 'dont know', 'Samira']) await texts(parent, answer)
  expect((await texts(parent, 'READY')).join(' ')).toMatch(/\/report\//)
  expect((await texts(parent, 'RUNG')).length).toBeGreaterThan(0)

  // The episode, its plan, the first of three texts; nothing before the undo minute is over.
  await be('Jo Reed')
  const episode = await walk.opens()
  await walk.asksFirst(episode)
  expect((await read(child)).length).toBe(1)
  expect((await texts(child, '1')).join(' ')).not.toBe('')
  await page.goto(episode)
  expect(await says()).toMatch(/Arrived, and they wrote/)
  await walk.seesTo(episode, 'false_alarm', 'She said yes.')

  // Two more over two days; she answers the second.
  await walk.plansTwo(episode)
  const told = (await read(child)).length
  await until(10, 5)
  const second = (await read(child)).slice(told)
  expect(second).toHaveLength(1)
  expect((await texts(child, 'im ok x')).join(' ')).toContain('Good to hear')
  await be('Jo Reed')
  await page.goto(`${service.url}/console/episodes?show=owed`)
  expect(await says()).toMatch(/What they wrote waits for an answer, by/)
  await walk.seesTo(episode, 'spoken_to_child', 'She is ok.')
  await until(10, 5)
  const third = (await read(child)).slice(told).filter((body) => /Jo/.test(body) && body !== second[0])
  expect(third).toHaveLength(1)
  await be('Jo Reed')
  await walk.plansOne(episode, 'Hey its Jo. Still here for u x')
  expect(await says()).toMatch(/Waits\. Goes/)

  // Three in the night: danger, the answer at once, and the ladder until somebody has it.
  await until(3, 0)
  const [paged, managers] = [(await read(dutyPhone)).length, (await read(managersPhone)).length]
  expect((await texts(child, 'hes hitting me')).join(' ')).toContain('999')
  await push('PT1M')
  expect((await read(dutyPhone)).length).toBeGreaterThan(paged)
  expect((await read(managersPhone)).length).toBe(managers)
  await push('PT31M')
  expect((await read(managersPhone)).length).toBeGreaterThan(managers)
  expect((await read(dutyPhone)).join(' ')).not.toMatch(/Samira|hitting|7700 ?900161/)
  await be('Jo Reed')
  await page.goto(`${service.url}/console/shift`)
  expect(await says()).toMatch(/Alerts that nobody has \([1-9]/)
  await page.goto(episode)
  await walk.seesTo(episode, 'police_rung', 'They are with her.')
  const [after, afterManagers] = [(await read(dutyPhone)).length, (await read(managersPhone)).length]
  await push('PT1H')
  expect([(await read(dutyPhone)).length, (await read(managersPhone)).length]).toEqual([after, afterManagers])

  // She is back: everything is called off, and nothing goes any more.
  await texts(parent, 'shes back home safe')
  await be('Jo Reed')
  await walk.closes(episode)
  expect(await says()).toMatch(/It is closed, and everything is called off\.[\s\S]*Called off by Jo Reed/)
  const last = (await read(child)).length
  await push('P2D')
  expect((await read(child)).length).toBe(last)
  await context.close()
})
