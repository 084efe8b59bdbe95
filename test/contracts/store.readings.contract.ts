/** Who opened sealed words: of every chain of one area together, the newest first, a page at a time, and of no other area. */
import { describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../src/vocabulary.ts'
import { worry } from './episode.fixtures.ts'
import { at, begin, onward, said, sms, turnOf, type Opener } from './store.fixtures.ts'

const entry = (minute: number, actor: string, action: string, outcome: string): AuditEntry => ({ at: at(minute), actor, action, outcome })

export const readingsContract = (open: Opener) => describe('who read what', () => {
  const filled = async () => {
    const { area, here } = await open()
    const { conversation } = await begin(here, area, sms())
    const [one, two] = [onward(conversation), onward(onward(conversation))]
    await here.commit(turnOf(one, said(area, sms(), 'x'), { audit: [entry(1, 'service', 'turn.said', 'quiet'), entry(1, 'jo', 'duty.read', 'WL-AAAAA')] }))
    await here.commit(turnOf(two, said(area, sms(), 'y'), { audit: [entry(4, 'sam', 'duty.read', 'WL-AAAAA Jo is off shift')] }))
    const episode = worry(area)
    await here.episodes.save({ before: 0, after: episode, key: 'k1', audit: [entry(2, 'jo', 'episode.open', episode.code)] })
    await here.episodes.save({ before: 1, after: { ...episode, version: 2 }, key: 'k2', audit: [entry(3, 'priya', 'episode.read', `${episode.code} to look`)] })
    await here.deskLog.add('readings', 0, entry(5, 'lee', 'readings.read', ''))
    await here.deskLog.add('search', 0, entry(6, 'lee', 'episode.searched', 'none'))
    return { here, code: episode.code }
  }

  test('the rows that say so, of sittings, episodes and the desk, and no others; nothing of another area', async () => {
    const [{ here, code }, other] = [await filled(), await open()]
    const { rows, damaged, next } = await here.readings({ limit: 10 })
    expect(rows.map((row) => row.entry)).toEqual([entry(5, 'lee', 'readings.read', ''), entry(4, 'sam', 'duty.read', 'WL-AAAAA Jo is off shift'), entry(3, 'priya', 'episode.read', `${code} to look`), entry(1, 'jo', 'duty.read', 'WL-AAAAA')])
    expect([damaged, next]).toEqual([0, null])
    expect(await other.here.readings({ limit: 10 })).toEqual({ rows: [], damaged: 0, next: null })
  })

  test('what figures are made of: of sittings and episodes, since then, oldest first; of no other area, and none of the rest', async () => {
    const [{ area, here }, other] = [await open(), await open()]
    const { conversation } = await begin(here, area, sms())
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'x'), { audit: [entry(1, 'jo', 'duty.read', 'WL-AAAAA'), entry(5, 'service', 'duty.fact', '{"kind":"alert"}')] }))
    await here.episodes.save({ before: 0, after: worry(area), key: 'k1', audit: [entry(3, 'service', 'episode.fact', '{"kind":"closed"}')] })
    expect(await here.facts(at(0))).toEqual([entry(3, 'service', 'episode.fact', '{"kind":"closed"}'), entry(5, 'service', 'duty.fact', '{"kind":"alert"}')])
    expect([await here.facts(at(4)), await other.here.facts(at(0))]).toEqual([[entry(5, 'service', 'duty.fact', '{"kind":"alert"}')], []])
  })

  test('a page at a time, each once; what is written in between comes before all of it', async () => {
    const { here } = await filled()
    const first = await here.readings({ limit: 2 })
    expect([first.rows.length, first.next]).toEqual([2, first.rows[1]?.place])
    await here.deskLog.add('readings', 1, entry(9, 'lee', 'readings.read', ''))
    const second = await here.readings({ limit: 2, ...(first.next === null ? {} : { before: first.next }) })
    expect(second.rows.map((row) => row.entry.actor)).toEqual(['priya', 'jo'])
    expect((await here.readings({ limit: 2, ...(second.next === null ? {} : { before: second.next }) })).rows).toEqual([])
  })
})
