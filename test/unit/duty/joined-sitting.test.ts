/** What a child says again in their own sitting joins the alert of the door, and is read with it, and kept with it, whoever has had the phone since. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import { actOnAlert, readAlert } from '../../../src/act.ts'
import { pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'

const portsmouth = areaCode('portsmouth')
const jo = demoRota.people[0]
if (!jo) throw new Error('nobody is on the rota')
const day = 24 * 3_600_000

const told = async (after: readonly string[]) => {
  const stage = pureStage('portsmouth', Date.parse('2026-11-21T21:00:00Z'), undefined, true)
  for (const text of ['he is hitting me', 'ME', 'he is hitting me im at 22 mill lane', ...after]) await stage.text('child', text)
  const [alert] = await stage.house.store.area(portsmouth).alerts('open')
  if (!alert) throw new Error('nobody is told')
  const read = async () => {
    const found = await readAlert(stage.house, { by: jo, alert: alert.id })
    return 'refused' in found ? found.refused : [...found.thread, ...found.wentOn?.thread ?? []].map(({ body }) => body).join('|')
  }
  return { stage, alert, read }
}

test.each([[[]], [['WRONG NUMBER']], [['START AGAIN']], [['my daughter is missing']], [['WRONG NUMBER', 'hello', 'my daughter is missing', 'READY']]])('the address is read with the alert, after %j', async (after) => {
  const { read } = await told(after)
  const words = await read()
  expect(words).toContain('im at 22 mill lane')
  expect(words).not.toContain('my daughter is missing')
})

test('it is not forgotten while the alert stands open, and goes in its time once that is settled', async () => {
  const { stage, alert, read } = await told(['WRONG NUMBER', 'my daughter is missing'])
  const room = stage.house.store.area(portsmouth)
  const forget = async () => { const now = stage.house.world.now(); await room.forget({ ended: instant(now - 3 * day), left: instant(now - 30 * day) }) }
  await stage.pass(60 * day)
  await forget()
  expect(await read()).toContain('im at 22 mill lane')
  await actOnAlert(stage.house, { by: jo, alert: alert.id }, { do: 'acknowledge' }, 'once-of-a-test-0001')
  await actOnAlert(stage.house, { by: jo, alert: alert.id }, { do: 'resolve', outcome: 'referred', log: '', notes: 'Seen.', recorded: true }, 'once-of-a-test-0002')
  await stage.pass(60 * day)
  await forget()
  expect(await room.open(alert.conversation)).toMatchObject({ state: 'nobody' })
  expect(await room.alert(alert.id)).toBe(null)
})
