/** What people do at the desk, kept by area and kind: in order, each once, and of two at once one. */
import { describe, expect, test } from 'vitest'
import { at, type Opener } from './store.fixtures.ts'

export const deskLogContract = (open: Opener) => describe('the log of the desk', () => {
  const entry = (n: number) => ({ at: at(n), actor: 'jo', action: 'shift.going', outcome: `{"seen":${n}}` })

  test('the newest first; each area and each kind has its own', async () => {
    const { here } = await open()
    const other = await open()
    expect(await here.deskLog.last('shift', 5)).toEqual([])
    for (const n of [1, 2, 3]) expect(await here.deskLog.add('shift', n - 1, entry(n))).toBe('kept')
    expect(await here.deskLog.last('shift', 2)).toEqual([{ n: 3, entry: entry(3) }, { n: 2, entry: entry(2) }])
    expect(await here.deskLog.last('shift', 9)).toHaveLength(3)
    expect([await here.deskLog.last('search', 5), await other.here.deskLog.last('shift', 5)]).toEqual([[], []])
  })

  test('of two who write after the same line one is kept', async () => {
    const { here } = await open()
    const verdicts = await Promise.all([here.deskLog.add('shift', 0, entry(1)), here.deskLog.add('shift', 0, entry(2))])
    expect(verdicts.toSorted()).toEqual(['kept', 'overtaken'])
    expect([await here.deskLog.add('shift', 0, entry(3)), await here.deskLog.add('shift', 2, entry(3)), await here.deskLog.add('shift', 1, entry(3))]).toEqual(['overtaken', 'overtaken', 'kept'])
    expect((await here.deskLog.last('shift', 9)).map(({ n }) => n)).toEqual([2, 1])
  })
})
