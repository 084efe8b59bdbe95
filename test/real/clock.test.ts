/** A clock that is pushed while it also runs by itself: the ticking may ring a wait just as the push looks for it, and nothing is passed over. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { advance } from '../../src/http/demo-desk.ts'
import type { AreaStore, Store } from '../../src/ports.ts'
import { ringDue } from '../../src/timers.ts'
import { openHouse, type HttpHouse } from '../support/http-house.ts'
import { ours } from '../../src/tools/stage/pure-stage.ts'

const [first, second] = ['+447700900821', '+447700900822'] as const
const sent = ({ carrier }: HttpHouse, phone: string) => carrier.ledger().filter(({ to }) => to === phone).map(({ body }) => body)

let house: HttpHouse
beforeAll(async () => { house = await openHouse(Date.parse('2026-11-20T18:00:00Z')) })
afterAll(() => house.close())

/** Whoever asks what is due comes a moment after the ticking has rung it. */
const overtaken = (store: Store, ticking: () => Promise<unknown>): Store => ({
  ...store,
  area: (code) => {
    const area: AreaStore = store.area(code)
    return { ...area, waits: { ...area.waits, due: async (now, limit) => { await ticking(); return area.waits.due(now, limit) } } }
  },
})

test('of two waits the first is rung by the ticking, and the push still rings the second before it answers', async () => {
  for (const phone of [first, second]) {
    for (const words of ['my daughter has not come home', 'no', 'dont know']) {
      await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', words)
      await house.settle()
    }
    await house.pass(60_000)
  }
  const before = [first, second].map((phone) => sent(house, phone).length)
  const { service } = house
  const ticking = () => ringDue(service.house, service.areas)
  const pushed = { ...service, house: { ...service.house, store: overtaken(service.house.store, ticking) } }
  await advance(pushed, { offset: () => 0, push: async (ms) => house.clock.set(house.clock.read() + ms) }, 45 * 60_000)
  expect([first, second].map((phone, n) => sent(house, phone).length - (before[n] ?? 0))).toEqual([1, 1])
  expect(house.wrong).toEqual([])
})
