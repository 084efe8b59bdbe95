/** Missing episodes in their files: nothing of anybody is readable, a parent's ring opens none, and of one that was closed nothing is left. */
import { join, dirname } from 'node:path'
import { expect, test } from 'vitest'
import type { Database } from '../../../src/store/database.ts'
import { openKeyring } from '../../../src/store/keys.ts'
import { keysBeside, openSqlite, type SqlitePlaces } from '../../../src/store/sqlite.ts'
import { backup } from '../../../src/tools/backup.ts'
import { restore } from '../../../src/tools/restore.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import type { EpisodeId } from '../../../src/vocabulary/episode.ts'
import { approved, closedOf, goingFor, moved, opened, planned, save, worry } from '../../contracts/episode.fixtures.ts'
import { at, begin, fresh, sms } from '../../contracts/store.fixtures.ts'
import { inside, newKey, places, readable, rowsOf } from './on-disk.ts'

const area = areaCode('portsmouth')
const keysIn = ({ keysPath }: SqlitePlaces) => inside(keysPath, (file) => Number(file.prepare('SELECT count(*) FROM sitting_key').pluck().get()))
const keyOf = ({ path }: SqlitePlaces, id: EpisodeId) => inside(path, (file) => file.prepare('SELECT key_id FROM episode WHERE id = ?').pluck().get(id) as string)

test('who is missing, who is on it, what was planned and what anybody wrote is nowhere on the disk', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  const episode = await opened(here, area, {
    code: 'EP-CANRY', child: { name: 'canary child', years: 15 }, owner: 'canary-owner', plan: planned(456, { calledBy: 'canary name', codeWords: { help: 'canary help', safe: 'canary safe' } }),
    checkIns: [approved('one', 10, { body: 'canary words to a child' })], happened: [{ at: at(1), by: 'jo', what: 'noted', note: 'canary note' }] })
  await here.episodes.save({ before: 1, after: closedOf(episode), key: 'canary act', audit: [{ at: at(2), actor: 'canary actor', action: 'canary action', outcome: 'canary outcome' }] })
  const canaries = ['canary', 'EP-CANRY', '7700900456', 'returned', 'sergeant', 'Are you ok']
  expect(readable(where, ...canaries)).toEqual([])
  expect(readable(where, episode.id, 'closed').length).toBeGreaterThan(1)
  await store.close()
  expect(readable(where, ...canaries)).toEqual([])
})

test('the number in an episode\'s row is that of no line, so that the file does not say which sittings are this child\'s', async () => {
  const where = places()
  const store = await openSqlite(where)
  const { episode } = await goingFor(store.area(area), area)
  const hash = inside(where.path, (file) => file.prepare('SELECT line FROM episode WHERE id = ?').pluck().get(episode.id) as string)
  expect(hash).toMatch(/^[\w-]{43}$/)
  expect(rowsOf(where, hash)).toEqual(['episode: 1'])
  await store.close()
})

test('a parent\'s ring opens no episode, whatever the row of its key says', async () => {
  const where = places()
  const store = await openSqlite(where)
  const episode = await opened(store.area(area), area)
  await store.close()
  const id = keyOf(where, episode.id)
  const reads = (ring: 'adult' | 'child') => inside(where.keysPath, async (file) => {
    const db: Database = { read: async <Row>({ sql, params }: { sql: string; params: unknown[] }) => file.prepare(sql).all(...params) as Row[],
      commit: async () => [], scrub: async () => {} }
    return openKeyring(db, where).take(area, id, ring)
  })
  expect([await reads('child'), await reads('adult')]).toEqual([expect.objectContaining({ side: 'child' }), null])
  inside(where.keysPath, (file) => file.exec(`UPDATE sitting_key SET side = 'adult'`))
  expect(await reads('adult')).toBeNull()
  const again = await openSqlite(where)
  expect(await again.area(area).episodes.find(episode.id)).toEqual(episode)
  await again.close()
})

test('a change of the master key turns its key over too, and a backup brings it back', async () => {
  const where = places()
  const old = await openSqlite(where)
  const episode = await opened(old.area(area), area)
  await old.close()
  const next = { ...where, masterKey: newKey() }
  const both = await openSqlite({ ...next, previousMasterKey: where.masterKey })
  expect(await both.rotate()).toBe(2)
  await both.close()
  const copy = join(dirname(where.path), 'copy')
  backup(where, copy)
  const elsewhere = join(dirname(places().path), 'restored.db')
  restore(copy, { path: elsewhere, keysPath: keysBeside(elsewhere) })
  const back = await openSqlite({ ...next, path: elsewhere, keysPath: keysBeside(elsewhere) })
  expect(await back.area(area).episodes.all('open')).toEqual([episode])
  expect(await save(back.area(area), moved(episode, { owner: 'sam' }))).toBe('kept')
  await back.close()
})

test('who did what with it is whole, also where its check-ins went with a child\'s turn; or is said to be broken', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  const { episode } = await goingFor(here, area)
  const entry = (n: number) => ({ at: at(n), actor: 'jo', action: `act ${n}`, outcome: 'done' })
  expect(await here.episodes.save({ before: 2, after: closedOf(episode), callOff: 'all', key: 'close', audit: [entry(7), entry(8)] })).toBe('kept')
  const trail = await store.episodeTrail(area, episode.id)
  expect(trail).toEqual([{ at: at(1), actor: 'jo', action: 'episode 1', outcome: 'kept' }, entry(7), entry(8)])
  expect(rowsOf(where, episode.id)).not.toContainEqual(expect.stringContaining('audit'))
  const whole = inside(where.path, (file) => file.prepare('SELECT * FROM audit').all())
  for (const harm of ['UPDATE audit SET at = at + 1 WHERE turn = 3', 'DELETE FROM audit WHERE turn = 3 AND n = 1', 'DELETE FROM audit WHERE turn = 1']) {
    inside(where.path, (file) => file.exec(`CREATE TABLE spare AS SELECT * FROM audit; ${harm}`))
    expect(await store.episodeTrail(area, episode.id), harm).toBe('broken')
    inside(where.path, (file) => file.exec('DELETE FROM audit; INSERT INTO audit SELECT * FROM spare; DROP TABLE spare'))
  }
  expect(inside(where.path, (file) => file.prepare('SELECT * FROM audit').all())).toEqual(whole)
  expect(await store.episodeTrail(area, episode.id)).toEqual(trail)
  expect(await store.episodeTrail(area, 'nobody' as EpisodeId)).toBe('broken')
  await store.close()
})

test('an erased one leaves neither rows nor key nor bytes; an old copy of the words stays shut; the audit stays', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  const { episode } = await goingFor(here, area)
  const keyId = keyOf(where, episode.id)
  expect(await save(here, closedOf(episode), 'all', 'canary key of an act')).toBe('kept')
  const copy = `${where.path}.copy`
  inside(where.path, (file) => file.prepare('VACUUM INTO ?').run(copy))
  const audited = inside(where.path, (file) => Number(file.prepare('SELECT count(*) FROM audit').pluck().get()))
  expect(rowsOf(where, episode.id)).toEqual(['check_in: 1', 'episode: 1', 'episode_turn: 3'])
  expect(await here.forget({ ended: at(31), left: at(-60) })).toBe(1)
  expect(rowsOf(where, episode.id)).toEqual([])
  expect(readable(where, keyId)).toEqual([])
  expect(inside(where.path, (file) => file.prepare('SELECT count(*) FROM audit').pluck().get())).toBe(audited)
  await store.close()
  const damaged: string[] = []
  const back = await openSqlite({ ...where, path: copy })
  expect(await back.area(area).episodes.all('closed', (id) => damaged.push(id))).toEqual([])
  expect(damaged).toEqual([episode.id])
  await back.close()
})

test('erasure that was cut off between the two databases is finished by the next one', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  expect(await save(here, closedOf(await opened(here, area)))).toBe('kept')
  inside(where.keysPath, (file) => file.exec(`CREATE TRIGGER cut BEFORE DELETE ON sitting_key BEGIN SELECT raise(ABORT, 'killed'); END`))
  await expect(here.forget({ ended: at(31), left: at(-60) })).rejects.toThrow()
  expect([await here.episodes.all('closed'), keysIn(where)]).toEqual([[], 1])
  inside(where.keysPath, (file) => file.exec('DROP TRIGGER cut'))
  expect([await here.forget({ ended: at(31), left: at(-60) }), keysIn(where)]).toEqual([0, 0])
  await store.close()
})

test('one that was not kept leaves no key behind, and one that may have been keeps it', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  const key = fresh('form')
  expect(await Promise.all([1, 2, 3].map(() => save(here, worry(area), undefined, key)))).toEqual(['kept', 'done', 'done'])
  expect(keysIn(where)).toBe(1)
  inside(where.path, (file) => file.exec(`CREATE TRIGGER full BEFORE INSERT ON episode BEGIN SELECT raise(ABORT, 'disk'); END`))
  await expect(save(here, worry(area))).rejects.toThrow('could not do this')
  expect(keysIn(where)).toBe(2)
  inside(where.path, (file) => file.exec('DROP TRIGGER full'))
  await store.close()
})

test('on its way out of a process that is killed, a check-in of a closed episode stays where it is', async () => {
  const where = places()
  const store = await openSqlite(where)
  const { id, episode } = await goingFor(store.area(area), area)
  expect(await store.area(area).outbox.claim(at(11), 9, 30)).toHaveLength(1)
  await store.close()
  // Killed between claim and mark; another process finds it, asks, and hears that it did not go.
  const next = await openSqlite(where)
  const here = next.area(area)
  expect(await save(here, closedOf(episode), 'all')).toBe('underway')
  expect(await here.outbox.stranded(at(13), 9)).toMatchObject([{ id }])
  await here.outbox.release(id)
  expect(await save(here, closedOf(episode), 'all')).toBe('kept')
  await begin(here, area, sms(9), {}, 0)
  expect(await here.outbox.claim(at(14), 9, 30)).toEqual([])
  await next.close()
})
