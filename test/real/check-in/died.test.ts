/** An episode that was closed as a death: whoever writes from that phone afterwards is thanked and told when a person reads, never cheerfully; danger is heard as ever. */
import { expect, test } from 'vitest'
import { actOnAlert } from '../../../src/act.ts'
import { ours } from '../../../src/tools/stage/pure-stage.ts'
import { openHouse, type HttpHouse } from '../../support/http-house.ts'
import { approve, begin, close, first, hour, jo, kept, minute, portsmouth, rota } from './desk.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const number = '+447700900671'
const inHouse = async (because: 'died' | 'returned', work: (house: HttpHouse, says: (text: string) => Promise<string[]>) => Promise<void>) => {
  const house = await openHouse(noon, { rota })
  const bodies = () => house.carrier.ledger().filter(({ to }) => to === number).map(({ body }) => body)
  const says = async (text: string) => {
    const before = bodies().length
    await house.carrier.phone(number).text(ours['portsmouth'] ?? '', text)
    await house.settle()
    return bodies().slice(before)
  }
  try {
    const id = await begin(house.house, number)
    await house.pass(2 * minute)
    await first(house.house, id)
    await house.pass(minute)
    await says('1')
    for (const { id: alert } of await house.store.area(portsmouth).alerts('open')) {
      await actOnAlert(house.house, { by: jo, alert }, { do: 'acknowledge' }, `taken-${alert}`)
      await actOnAlert(house.house, { by: jo, alert }, { do: 'resolve', outcome: 'false_alarm', log: '', notes: '', recorded: true }, `closed-${alert}`)
    }
    await approve(house.house, id, { despite: ['second_today'] })
    await house.pass(minute)
    kept(await close(house.house, id, because))
    await work(house, says)
    expect(house.wrong).toEqual([])
  } finally {
    await house.close()
  }
}

const plain = /^Thank you for writing\. I'm a computer; a person here reads it by .* In danger ring 999\. You can write here any time\.$/

test.each(['ok', 'im fine thanks', 'yes', 'im home now', 'call me', 'not ok', 'MENU', 'can u come get me'])('"%s": no word of it is glad, and nothing is offered', (text) => inHouse('died', async (_house, says) => {
  const answers = await says(text)
  expect(answers).toHaveLength(1)
  expect(answers[0]).toMatch(plain)
}))

test('hours later too; people hear of it; another hand learns nothing, and a wish to be left alone is kept', () => inHouse('died', async (house, says) => {
  await house.pass(5 * hour)
  expect((await says('im ok'))[0]).toMatch(plain)
  expect((await house.store.area(portsmouth).alerts('open')).some(({ topic }) => topic === 'check_in_reply')).toBe(true)
  expect((await says('who is this'))[0]).toBe('Sorry about that. No more from us unless you text. In an emergency ring 999.')
}))

test('danger is answered as danger', () => inHouse('died', async (house, says) => {
  expect((await says('hes hitting me'))[0]).toMatch(/999/)
  expect((await house.store.area(portsmouth).alerts('open')).some(({ severity }) => severity === 'emergency')).toBe(true)
}))

test('after any other closing a child is answered as before', () => inHouse('returned', async (_house, says) => {
  expect((await says('ok'))[0]).toMatch(/^Good to hear\./)
}))
