/** "The link to your report is closed" is said once it is: where a sitting before this one could not be reached, the whole knock is taken again. */
import { expect, test } from 'vitest'
import type { AreaStore } from '../../../src/ports.ts'
import { lineOf, pureStage } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn } from '../../../src/turn.ts'
import { areaCode, inboundId } from '../../../src/vocabulary.ts'

const portsmouth = areaCode('portsmouth')

test('UNSHARE is not answered where a link of before could not be closed', async () => {
  const stage = pureStage('portsmouth', Date.parse('2026-11-21T21:00:00Z'))
  for (const text of ['my son is missing', 'no', 'READY', 'START AGAIN', 'my son is missing']) await stage.text('phone', text)
  const { store } = stage.house
  const failing = (room: AreaStore): AreaStore => ({ ...room, links: { ...room.links, withdraw: async () => { throw new Error('the disk is full') } } })
  const house = { ...stage.house, store: { ...store, area: (code: typeof portsmouth) => failing(store.area(code)) }, report: () => {} }
  const unshare = { id: inboundId(`sms:SM${'7'.repeat(32)}`), area: portsmouth, at: stage.house.world.now(), from: { line: lineOf('portsmouth', 'phone') }, knock: { kind: 'said' as const, text: 'UNSHARE' } }
  expect(await takeTurn(house, unshare, 'x')).toBe('parked')
  expect(await store.area(portsmouth).caused(unshare.id)).toEqual([])
  expect(await takeTurn(stage.house, unshare, 'x')).toBe('kept')
  expect((await store.area(portsmouth).caused(unshare.id)).map(({ body }) => body).join()).toContain('closed')
})
