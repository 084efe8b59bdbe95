/** Nothing unasked goes to a child at a time at which nobody would read a reply: refused when it is approved, held back when it is due, whatever has changed in between; what answers a child who wrote is not. */
import { expect, test } from 'vitest'
import { demoRota } from '../../../content/duty.ts'
import type { Rota } from '../../../content/shape.ts'
import { sendDue } from '../../../src/act/check-in.ts'
import { changeRota } from '../../../src/act/rota.ts'
import { isReplyRead } from '../../../src/duty/cover.ts'
import { rotaOf } from '../../../src/duty/rota.ts'
import { freeTimes } from '../../../src/episodes/free-times.ts'
import { pureHouse, lineOf } from '../../../src/tools/stage/pure-stage.ts'
import { takeTurn, type House } from '../../../src/turn.ts'
import { inboundId, instant } from '../../../src/vocabulary.ts'
import { approve, begin, change, first, fateOf, hour, minute, personOf, planFor, portsmouth, read } from '../../real/check-in/desk.ts'

// A Tuesday noon in winter.
const noon = Date.parse('2026-11-24T12:00:00Z')
/** Jo from eight to eight, and nobody besides. */
const joAlone: Rota = { people: demoRota.people.filter(({ key }) => key === 'jo' || key === 'sam'), shifts: demoRota.shifts.filter(({ who }) => who === 'jo') }
const open = (rota: Rota = joAlone) => {
  const { house, clock } = pureHouse(noon)
  const withRota: House = { ...house, rota }
  return { house: withRota, clock, to: async (at: number) => { clock.set(at); await sendDue(withRota, [portsmouth]) } }
}
const number = '+447700900161'
const text = (house: House, words: string, id = `sms:${words}`) => takeTurn(house, { id: inboundId(id), area: portsmouth, at: house.world.now(), from: { line: lineOf('portsmouth', number) }, knock: { kind: 'said', text: words } }, id)
const refused = (promise: Promise<unknown>) => promise.then(() => 'kept', (error: unknown) => String(error))

test('by the rota: the last that may go is an hour before the end of the last shift; an empty rota refuses every one', async () => {
  const { house } = open()
  const id = await begin(house, number, { hours: { from: '00:00', until: '24:00' } })
  const asks = (due: number) => refused(first(house, id, { due }))
  expect(await asks(noon + 7 * hour + minute)).toContain('nobody_to_read')
  expect(await asks(noon + 19 * hour)).toContain('nobody_to_read')
  expect(await asks(noon + 7 * hour)).toBe('kept')
  const empty = { ...house, rota: { ...joAlone, shifts: [] } }
  for (const ahead of [2, 24, 100, 500]) expect(await refused(approve(empty, id, { due: noon + ahead * hour }))).toContain('nobody_to_read')
  // One of a series, and none of it is kept.
  const series = await change(house, id, { do: 'approve_series', checkIns: [1, 9].map((ahead) => ({ id: `series-${ahead}`, kind: 'check_in', body: ahead === 1 ? 'hey its Jo. not cross, just want to know ur ok' : 'its Jo again. glad to hear from u any time x', due: instant(noon + 24 * hour + ahead * hour), despite: [] })) })
  expect(series).toMatchObject({ outcome: 'refused', why: 'nobody_to_read' })
})

test('a gap that opens afterwards holds it back at its moment, and the board says why; filled again, it goes', async () => {
  const { house, to } = open()
  const id = await begin(house, number)
  const [one, two] = [await first(house, id, { due: noon + 2 * hour }), await first(house, id, { due: noon + 5 * hour, despite: ['second_today'] })]
  const away = (from: number, until: number, once: string) => changeRota(house, personOf('sam'), { do: 'write', what: 'absent', who: 'jo', from: instant(from), until: instant(until), instead: null }, once)
  expect(await away(noon + 2.5 * hour, noon + 3 * hour, 'away-one')).toEqual({ outcome: 'kept' })
  expect(await away(noon + 5 * hour, noon + 7 * hour, 'away-two')).toEqual({ outcome: 'kept' })
  await to(noon + 2 * hour)
  expect(await fateOf(house, id, one)).toMatchObject({ state: 'not_sent', because: 'nobody_to_read' })
  await changeRota(house, personOf('sam'), { do: 'write', what: 'covers', who: 'sam', from: instant(noon + 5 * hour), until: instant(noon + 7 * hour), instead: null }, 'filled')
  await to(noon + 5 * hour)
  expect(await fateOf(house, id, two)).toMatchObject({ state: 'went' })
  expect((await read(house, id)).happened.some(({ what, because }) => what === 'not_sent' && because === 'nobody_to_read')).toBe(true)
})

test('whoever wrote is answered in the gap too; and one who answers a check-in when nobody is there any more is told so', async () => {
  const { house, clock, to } = open()
  const id = await begin(house, number)
  await first(house, id, { due: noon + hour })
  await to(noon + hour)
  clock.set(noon + 12 * hour)
  const gone: House = { ...house, rota: { people: joAlone.people, shifts: [] } }
  await text(gone, 'not ok')
  const said = (await house.store.area(portsmouth).caused(inboundId('sms:not ok'))).map(({ body }) => body)
  expect(said.join()).toContain('no person is reading just now')
  const answer = await approve(gone, id, { kind: 'answer', body: 'hey, so glad u wrote x' })
  await sendDue(gone, [portsmouth])
  expect(await fateOf(gone, id, answer)).toMatchObject({ state: 'went' })
})

test('the times that are free are inside the hours of the plan and of the people, through both changes of the clocks', () => {
  const zone = 'Europe/London'
  for (const day of ['2027-03-27', '2027-10-30', '2027-06-05']) {
    const now = instant(Date.parse(`${day}T12:00:00Z`))
    const isRead = (at: number) => isReplyRead(rotaOf(joAlone, 'portsmouth'), instant(at), zone)
    const free = freeTimes(isRead, { ...planFor(number, now), undoUntil: now }, now)
    const wall = (at: number) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit' }).format(at)
    expect(free.slice(1).map(({ from, until }) => [wall(from), wall(until)])).toEqual(['Sun', 'Mon', 'Tue'].map((name) => [`${name} 08:00`, `${name} 19:00`]))
  }
  expect(freeTimes(() => false, { ...planFor(number, noon), undoUntil: instant(noon) }, instant(noon))).toEqual([])
})
