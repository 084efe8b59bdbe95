/** Whoever can write the words' file and has not the keys: an episode that they changed is not given, and no check-in goes or is called off by their hand. */
import { describe, expect, test } from 'vitest'
import type { DroppedRow } from '../../src/ports.ts'
import { approved, closedOf, goingFor, opened, planned, save } from './episode.fixtures.ts'
import type { Reachable } from './signed.contract.ts'
import { at, fresh, freshArea, sms } from './store.fixtures.ts'

const two = async (reach: Reachable) => {
  const area = freshArea()
  const here = reach.store.area(area)
  const one = await opened(here, area, { plan: planned(1), checkIns: [approved('a', 10)] })
  const other = await opened(here, area, { plan: planned(2), checkIns: [approved('b', 20)] })
  const before = reach.forged().length
  const damaged: string[] = []
  const list = async (state: 'open' | 'closed' = 'open') => (await here.episodes.all(state, (id) => damaged.push(id))).map(({ id }) => id)
  return { area, here, one, other, damaged, list, forged: () => reach.forged().slice(before) }
}

const going = async (reach: Reachable) => {
  const area = freshArea()
  const here = reach.store.area(area)
  const one = await goingFor(here, area, 1)
  const before = reach.forged().length
  const claim = async (minutes: number) => {
    const dropped: Pick<DroppedRow, 'id' | 'because'>[] = []
    const rows = await here.outbox.claim(at(minutes), 10, 30, ({ id, because }) => dropped.push({ id, because }))
    return { ids: rows.map(({ id }) => id), dropped }
  }
  return { area, here, one, claim, forged: () => reach.forged().slice(before) }
}

export const signedEpisodesContract = (name: string, open: () => Promise<Reachable>) => describe(`episodes that somebody else has changed, on ${name}`, () => {
  test.each([
    ['of another child\'s number', 'line = (SELECT o.line FROM episode o WHERE o.area = episode.area AND o.id = :other)'],
    ['due now', 'due = 1'], ['never due', 'due = NULL'], ['of another version', 'version = version + 1'], ['opened at another time', 'opened = opened - 1'],
    ['without a signature', 'mac = NULL'], ['with another\'s signature', 'mac = (SELECT o.mac FROM episode o WHERE o.area = episode.area AND o.id = :other)'],
    ['with another\'s key', 'key_id = (SELECT o.key_id FROM episode o WHERE o.area = episode.area AND o.id = :other)'],
  ])('one that is %s is not given: people hear of it, and it keeps no other from being found', async (_, change) => {
    const reach = await open()
    const { area, here, one, other, damaged, list, forged } = await two(reach)
    await reach.write(`UPDATE episode SET ${change.replace(':other', `'${other.id}'`)} WHERE area = ? AND id = ?`, area, one.id)
    expect([await list(), damaged]).toEqual([[other.id], [one.id]])
    expect(await here.episodes.find(one.id)).toBeNull()
    expect(await here.episodes.ofLine(sms(1))).toBeNull()
    expect(await here.episodes.ofLine(sms(2))).toMatchObject({ id: other.id })
    expect(await here.episodes.due(at(99), 1)).toEqual([other.id])
    expect(await here.episodes.next()).toBe(at(20))
    expect(await save(here, closedOf(one), 'all')).toBe('overtaken')
    expect(new Set(forged())).toEqual(new Set(['episode']))
  })

  test('one that was made to look closed is neither among the closed nor erased; one that was made to look open again is not given', async () => {
    const reach = await open()
    const { area, here, one, other, damaged, list, forged } = await two(reach)
    await reach.write(`UPDATE episode SET state = 'closed', closed = 1 WHERE area = ? AND id = ?`, area, one.id)
    expect([await list('closed'), await list(), damaged]).toEqual([[], [other.id], [one.id]])
    expect(await here.forget({ ended: at(99), left: at(-60) })).toBe(0)
    expect(new Set(forged())).toEqual(new Set(['episode']))
    await reach.write(`UPDATE episode SET state = 'open', closed = NULL WHERE area = ? AND id = ?`, area, one.id)
    expect(await here.episodes.find(one.id)).toEqual(one)
    expect(await save(here, closedOf(other))).toBe('kept')
    await reach.write(`UPDATE episode SET state = 'open' WHERE area = ? AND id = ?`, area, other.id)
    expect(await list()).toEqual([one.id])
    expect(await here.episodes.find(other.id)).toBeNull()
  })

  test('one whose words are damaged, or are an older page of its own, is not given and is said to be damaged; once it was closed it is erased all the same', async () => {
    const reach = await open()
    const { area, here, one, other, damaged, list, forged } = await two(reach)
    await reach.write(`CREATE TABLE IF NOT EXISTS spare (sealed text)`)
    await reach.write('INSERT INTO spare SELECT sealed FROM episode WHERE area = ? AND id = ?', area, one.id)
    expect(await save(here, closedOf(one))).toBe('kept')
    await reach.write('UPDATE episode SET sealed = (SELECT sealed FROM spare) WHERE area = ? AND id = ?', area, one.id)
    expect([await list('closed'), damaged]).toEqual([[], [one.id]])
    await reach.write('DROP TABLE spare')
    await reach.write(`UPDATE episode SET sealed = substr(sealed, 1, 90) || CASE substr(sealed, 91, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr(sealed, 92)
      WHERE area = ?`, area)
    expect([await list('closed'), await list(), damaged]).toEqual([[], [], [one.id, one.id, other.id]])
    expect([await here.episodes.find(other.id), await here.episodes.ofLine(sms(2)), await here.episodes.due(at(99), 9), await here.episodes.next()]).toEqual([null, null, [], null])
    expect(forged()).toEqual([])
    expect(await here.forget({ ended: at(99), left: at(-60) })).toBe(1)
  })

  test.each([
    ['set going again', `state = 'going'`], ['set going with the signature of another', `state = 'going', mac = (SELECT o.mac FROM check_in o WHERE o.area = check_in.area AND o.id = :other)`],
  ])('a check-in that was called off and is %s does not go: people hear of it', async (_, change) => {
    const reach = await open()
    const { area, here, one, claim, forged } = await going(reach)
    const other = await goingFor(here, area, 2)
    expect(await save(here, closedOf(one.episode), 'all')).toBe('kept')
    await reach.write(`UPDATE check_in SET ${change.replace(':other', `'${other.cause}'`)} WHERE area = ? AND id = ?`, area, one.cause)
    expect(await claim(11)).toEqual({ ids: [other.id], dropped: [{ id: one.id, because: 'damaged' }] })
    expect(forged()).toEqual(['check_in'])
    expect((await claim(12)).ids).toEqual([])
  })

  test.each([
    ['called off by another hand', `UPDATE check_in SET state = 'called_off' WHERE area = ? AND id = ?`], ['no longer there', 'DELETE FROM check_in WHERE area = ? AND id = ?'],
    ['another episode\'s', `UPDATE check_in SET episode = 'another' WHERE area = ? AND id = ?`],
  ])('one whose row is %s does not go either, and nobody is told that a person called it off', async (_, change) => {
    const reach = await open()
    const { area, one, claim, forged } = await going(reach)
    await reach.write(change, area, one.cause)
    expect(await claim(11)).toEqual({ ids: [], dropped: [{ id: one.id, because: 'damaged' }] })
    expect(forged()).toEqual(['check_in'])
  })

  test('one that was called off and is made a text of another kind does not go', async () => {
    const reach = await open()
    const { area, here, one, claim, forged } = await going(reach)
    expect(await save(here, closedOf(one.episode), 'all')).toBe('kept')
    await reach.write(`UPDATE outbox SET kind = 'answer' WHERE area = ? AND id = ?`, area, one.id)
    expect(await claim(11)).toEqual({ ids: [], dropped: [{ id: one.id, because: 'damaged' }] })
    expect(forged()).toEqual(['outbox'])
  })

  test('one that was dropped is not set waiting again, once its row is as it was', async () => {
    const reach = await open()
    const { area, here, one, claim } = await going(reach)
    await reach.write(`CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM check_in WHERE area = ? AND id = ?`, area, one.cause)
    expect(await save(here, closedOf(one.episode), 'all', fresh('close'))).toBe('kept')
    expect((await claim(11)).dropped).toEqual([{ id: one.id, because: 'called_off' }])
    await reach.write('DELETE FROM check_in WHERE area = ?', area)
    await reach.write('INSERT INTO check_in SELECT * FROM kept')
    await reach.write('DROP TABLE kept')
    await reach.write(`UPDATE outbox SET state = 'waiting', code = NULL WHERE area = ? AND id = ?`, area, one.id)
    expect(await claim(12)).toEqual({ ids: [], dropped: [{ id: one.id, because: 'damaged' }] })
  })
})
