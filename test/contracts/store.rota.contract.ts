/** The rota book: entries are numbered on and never changed, each act is kept once, of two at once one is kept, and what is long over goes. */
import { describe, expect, test } from 'vitest'
import type { RotaEntry } from '../../src/vocabulary/rota.ts'
import { at, begin, type Opener, sms } from './store.fixtures.ts'

const absent = (n: number, until: number) => ({ n, at: at(0), by: 'sam', until: at(until), what: 'absent', who: 'jo', from: at(0) }) satisfies RotaEntry
const audit = [{ at: at(0), actor: 'sam', action: 'rota.absent', outcome: 'jo' }]

export const rotaContract = (open: Opener) => describe('the rota book', () => {
  test('what is written is read again, what is over is not, and the last always', async () => {
    const { here } = await open()
    expect(await here.rota.book(at(0))).toEqual([])
    expect(await here.rota.write([absent(1, 10), { ...absent(2, 60), what: 'covers', who: 'ali' }], 'one', audit)).toBe('kept')
    expect(await here.rota.write([absent(3, 20)], 'two', audit)).toBe('kept')
    expect((await here.rota.book(at(0))).map(({ n }) => n)).toEqual([1, 2, 3])
    expect(await here.rota.book(at(15))).toEqual([{ ...absent(2, 60), what: 'covers', who: 'ali' }, absent(3, 20)])
    expect((await here.rota.book(at(600))).map(({ n }) => n)).toEqual([3])
  })

  test('the same act again is done, one that was overtaken is not kept, and one area writes in no other', async () => {
    const { here } = await open()
    const other = (await open()).here
    expect(await here.rota.write([absent(1, 10)], 'one', audit)).toBe('kept')
    expect(await here.rota.write([absent(1, 10)], 'one', audit)).toBe('done')
    expect(await here.rota.write([absent(2, 10)], 'one', audit)).toBe('done')
    expect(await here.rota.write([absent(1, 10)], 'other', audit)).toBe('overtaken')
    expect(await here.rota.write([absent(3, 10)], 'other', audit)).toBe('overtaken')
    expect([await here.rota.write([], 'one', []), await here.rota.write([], 'other', [])]).toEqual(['done', 'overtaken'])
    expect(await other.rota.book(at(0))).toEqual([])
    expect(await other.rota.write([absent(1, 10)], 'one', audit)).toBe('kept')
  })

  test('of ten who write at once one is kept', async () => {
    const { here } = await open()
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, i) => here.rota.write([absent(1, 10)], `act ${i}`, audit)))
    expect(outcomes.toSorted()).toEqual(['kept', ...Array.from({ length: 9 }, () => 'overtaken')])
    expect(await here.rota.book(at(0))).toHaveLength(1)
  })

  test('what ended four weeks ago is forgotten, but for the last', async () => {
    const { area, here } = await open()
    await begin(here, area, sms(1))
    const weeks = 28 * 24 * 60
    await here.rota.write([absent(1, 5), absent(2, 5), absent(3, weeks)], 'one', audit)
    await here.rota.write([absent(4, 5)], 'two', audit)
    await here.forget({ ended: at(weeks + 10), left: at(weeks + 10) })
    expect((await here.rota.book(at(0))).map(({ n }) => n)).toEqual([3, 4])
    expect(await here.rota.write([absent(5, 10)], 'three', audit)).toBe('kept')
  })
})
