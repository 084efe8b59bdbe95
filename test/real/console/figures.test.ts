/** Figures at the console: counted from what was closed after its words are gone, as a page and as a file, for a lead and a manager of that area, with no name. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { roles } from '../../../content/roles.ts'
import { may } from '../../../src/core/may.ts'
import { wordsOf } from '../abuser/browser.ts'
import { minute, openHands, portsmouth, type Hands } from './hands.ts'

let hands: Hands
beforeAll(async () => { hands = await openHands(Date.parse('2026-11-10T12:00:00Z'), 830) })
afterAll(async () => { await hands.house.close(); expect(hands.house.wrong).toEqual([]) })
const figures = async (who: string, file = '') => (await hands.be(who)).get(`/console/figures${file}`)

test('nothing counted is said so; then six episodes, five alerts, one that was a mistake; all of it stands when the words are gone', async () => {
  expect(wordsOf((await figures('lee')).body)).toContain('Nothing has been counted yet.')
  for (let n = 0; n < 6; n += 1) {
    const jo = await hands.be('jo')
    const { path, mobile } = await hands.planned(jo)
    await hands.asked(jo, path, mobile)
    await hands.texts(mobile, 'not ok')
    for (const alert of await hands.house.store.area(portsmouth).alerts('open')) await hands.closes(jo, alert.id)
    await hands.press(jo, path, { act: 'close', closing: 'died' })
  }
  const jo = await hands.be('jo')
  await hands.press(jo, await hands.opens(jo, 'Quillonmark'), { act: 'close', closing: 'opened_by_mistake' })
  const before = wordsOf((await figures('lee')).body)
  expect(before).toMatch(/November 2026 Missing episodes 6 .*Check-ins that went 6 Check-ins that were answered 6 Check-ins that were not 0 /)
  expect(before).toMatch(/Minutes until a reply was read \(the middle one\) \d+ Alerts that people closed (?:[5-9]|1\d) Alerts that somebody took in time (?:[5-9]|1\d) /)
  await hands.house.pass(200 * 60 * minute)
  const now = hands.house.house.world.now()
  await hands.house.store.area(portsmouth).forget({ ended: now, left: now })
  expect(await hands.house.store.area(portsmouth).episodes.all('closed')).toEqual([])
  const after = wordsOf((await figures('lee')).body)
  expect(/November 2026 .* hours /.exec(after)?.[0]).toBe(/November 2026 .* hours /.exec(before)?.[0])
  for (const mark of ['Quillonmark', 'Samira', 'EP-', 'not ok', '+44']) expect(after).not.toContain(mark)
})

test('the file says the same; each role as the table says; another area has its own', async () => {
  const file = await figures('lee', '.csv')
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(file.body.split('\r\n').map((row) => row.slice(0, 30))).toEqual(['"Month","Missing episodes","Of', '"2026-11","6","0","6","6","0",', ''])
  for (const role of roles) {
    const who = demoRota.people.find((one) => one.role === role && one.area === 'portsmouth')?.key ?? ''
    for (const end of ['', '.csv']) expect((await figures(who, end)).status, role).toBe(role === 'operator' ? 303 : may({ role }, 'see_figures') ? 200 : 403)
  }
  expect(wordsOf((await figures('kit')).body)).toContain('Nothing has been counted yet.')
})
