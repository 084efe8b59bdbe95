/** What is readable on the disk (nothing of anybody), what a flipped bit does (one row), the wall between the rings, rotation, erasure. */
import { hkdfSync } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Found } from '../../../src/ports.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { at, begin, onward, said, sending, sms, turnOf, web } from '../../contracts/store.fixtures.ts'
import { filesOf, inside, newKey, places, readable, rowsOf } from './on-disk.ts'

const area = areaCode('portsmouth')
const state = async (found: Promise<Found>) => (await found).state

/** Flips one bit of one text, somewhere in its middle, where a character of base64url becomes another. */
const flip = (text: string, where: number) => text.slice(0, where) + (text[where] === 'A' ? 'B' : 'A') + text.slice(where + 1)

test('numbers, names and words are nowhere on the disk, nor what an alert is about or which of our words went; its code and how grave it is are', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  const line = web('canary-session-cookie')
  const { conversation } = await begin(here, area, sms(456))
  const knock = said(area, line, 'canary words of a parent')
  await here.commit(turnOf(onward(conversation, { remarks: [{ at: at(1), channel: 'sms', text: 'canary remark', why: 'news' }] }), knock, {
    lines: [{ line, sitting: 1 }], heard: { text: 'canary words of a parent', channel: 'web' },
    sends: [sending(knock, conversation, 0, { body: 'canary reply to Ahmed', key: 'young_code+ask.young_start' })],
    audit: [{ at: at(1), actor: 'canary worker', action: 'canary act', outcome: 'canary outcome' }],
    alerts: [{ id: 'a1', conversation: conversation.id, severity: 'concern', topic: 'code_word', code: 'WL-42', at: at(1) }],
  }))
  await here.park(said(area, sms(457), 'canary parked words'), 'print', 'canary reason')
  await here.optOuts.set(sms(456), 'out', at(1), 'carrier')
  const canaries = ['code_word', 'young_code', 'young_start', 'canary', 'Ahmed', '7700900456', '7700900457', 'My son has not come home', where.masterKey]
  expect(readable(where, ...canaries)).toEqual([])
  expect(readable(where, 'WL-42', 'concern', 'portsmouth').length).toBeGreaterThan(2)
  expect(await here.alerts('open')).toMatchObject([{ topic: 'code_word' }])
  expect(await here.caused(knock.id)).toMatchObject([{ key: 'young_code+ask.young_start' }])
  await store.close()
  expect(readable(where, ...canaries)).toEqual([])
})

describe('a damaged row', () => {
  test('is said to be damaged wherever a bit was flipped, and no other row is touched', async () => {
    const where = places()
    const store = await openSqlite(where)
    const here = store.area(area)
    const { conversation } = await begin(here, area, sms(1))
    await begin(here, area, sms(2))
    const query = 'SELECT sealed FROM conversation WHERE id = ?'
    const sealed = inside(where.path, (file) => file.prepare(query).pluck().get(conversation.id) as string)
    const body = sealed.lastIndexOf('.') + 1
    const anywhere = Array.from({ length: 60 }, () => 3 + Math.floor(Math.random() * (sealed.length - 5)))
    const spots = [0, 4, sealed.indexOf('.', 3) + 2, body, body + 100, sealed.length - 20, ...anywhere]
    for (const spot of spots) {
      inside(where.path, (file) => file.prepare('UPDATE conversation SET sealed = ? WHERE id = ?').run(flip(sealed, spot), conversation.id))
      expect(await here.find(sms(1)), String(spot)).toEqual({ state: 'damaged', id: conversation.id, sitting: 1 })
      expect(await here.open(conversation.id), String(spot)).toEqual({ state: 'damaged', id: conversation.id, sitting: 1 })
      expect(await state(here.find(sms(2)))).toBe('here')
    }
    for (const broken of ['', 'v1', 'v1...', 'v1.x.y.z', sealed.slice(0, 60)]) {
      inside(where.path, (file) => file.prepare('UPDATE conversation SET sealed = ? WHERE id = ?').run(broken, conversation.id))
      expect(await state(here.find(sms(1))), broken).toBe('damaged')
    }
    await store.close()
  })

  test('cannot be another row moved here', async () => {
    const where = places()
    const store = await openSqlite(where)
    const here = store.area(area)
    const one = await begin(here, area, sms(1))
    const two = await begin(here, area, sms(2))
    inside(where.path, (file) => file.exec(`UPDATE conversation SET (key_id, sealed) =
      (SELECT o.key_id, o.sealed FROM conversation o WHERE o.id = '${two.conversation.id}')
      WHERE id = '${one.conversation.id}'`))
    expect(await state(here.find(sms(1)))).toBe('damaged')
    expect(await state(here.find(sms(2)))).toBe('here')
    await store.close()
  })

  test('in the outbox is not sent but left to a person, and in a thread leaves a gap', async () => {
    const where = places()
    const store = await openSqlite(where)
    const here = store.area(area)
    const { conversation, inbound } = await begin(here, area, sms(1))
    inside(where.path, (file) => {
      const sealed = file.prepare('SELECT sealed FROM outbox').pluck().get() as string
      file.prepare('UPDATE outbox SET sealed = ?').run(flip(sealed, sealed.length - 10))
    })
    expect(await here.outbox.claim(at(1), 5, 30)).toEqual([])
    expect(await here.outbox.depth()).toBe(0)
    const row = inside(where.path, (file) => file.prepare('SELECT state, code FROM outbox').get())
    expect(row).toEqual({ state: 'uncertain', code: 'damaged' })
    expect((await here.thread(conversation.id, 'adult')).map((entry) => entry.n)).toEqual([1])
    expect(await here.caused(inbound.id)).toEqual([])
    await store.close()
  })
})

describe('the wall between the rings', () => {
  test('a child\'s sitting does not open with the adult ring, even where its key says that it is an adult\'s', async () => {
    const where = places()
    const store = await openSqlite(where)
    const { conversation } = await begin(store.area(area), area, sms(), { side: 'child' })
    await store.close()
    const fresh = await openSqlite(where)
    expect(await fresh.area(area).thread(conversation.id, 'adult')).toEqual([])
    expect(await fresh.area(area).thread(conversation.id, 'child')).toHaveLength(2)
    await fresh.close()
    inside(where.keysPath, (file) => file.exec(`UPDATE sitting_key SET side = 'adult'`))
    const turned = await openSqlite(where)
    expect(await turned.area(area).thread(conversation.id, 'adult')).toEqual([])
    expect(await state(turned.area(area).find(sms()))).toBe('damaged')
    await turned.close()
  })
})

describe('a change of the master key', () => {
  test('reads through it, turns all keys over under load, may be broken off, and then needs the old one no more', async () => {
    const where = places()
    const old = await openSqlite(where)
    const people = Array.from({ length: 250 }, (_, i) => i)
    const begunAll = await Promise.all(people.map((i) => begin(old.area(area), area, sms(i))))
    await old.close()
    const next = { ...where, masterKey: newKey() }
    await expect(openSqlite(next)).rejects.toThrow('does not open')
    const both = await openSqlite({ ...next, previousMasterKey: where.masterKey })
    // Broken off in the middle: some of the rows are turned, the others not.
    inside(where.keysPath, (file) => file.exec(`CREATE TRIGGER broken BEFORE UPDATE ON sitting_key
      WHEN (SELECT count(*) FROM sitting_key WHERE master = new.master) >= 120 BEGIN SELECT raise(ABORT, 'killed'); END`))
    await expect(both.rotate()).rejects.toThrow('The store could not do this')
    inside(where.keysPath, (file) => file.exec('DROP TRIGGER broken'))
    const counts = 'SELECT count(*) FROM sitting_key GROUP BY master ORDER BY 1'
    const turned = inside(where.keysPath, (file) => file.prepare(counts).pluck().all())
    expect(turned).toEqual([100, 150])
    const load = people.map(async (i) => {
      const conversation = begunAll[i]?.conversation
      if (!conversation) throw new Error('nobody')
      return both.area(area).commit(turnOf(onward(conversation), said(area, sms(i), 'on')))
    })
    const [count, ...verdicts] = await Promise.all([both.rotate(), ...load])
    expect(count).toBe(150)
    expect(new Set(verdicts)).toEqual(new Set(['kept']))
    expect(await both.rotate()).toBe(0)
    await both.close()
    const after = await openSqlite(next)
    for (const i of people) expect(await after.area(area).find(sms(i))).toMatchObject({ state: 'here', conversation: { turn: 2 } })
    await after.close()
    await expect(openSqlite(where)).rejects.toThrow('does not open')
  })
})

test('the trail of a sitting is whole, or is said to be broken: changed, swapped, taken out, cut off', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  const { conversation } = await begin(here, area, sms())
  const entry = (n: number) => ({ at: at(n), actor: 'worker-7', action: `act ${n}`, outcome: 'done' })
  await here.commit(turnOf(onward(conversation), said(area, sms(), 'x'), { audit: [entry(1), entry(2)] }))
  await here.commit(turnOf(onward(onward(conversation)), said(area, sms(), 'y'), { audit: [entry(3)] }))
  const trail = await store.trail(area, conversation.id)
  expect(trail).toEqual([{ at: at(0), actor: 'service', action: 'turn', outcome: 'kept' }, entry(1), entry(2), entry(3)])
  const harms = ['UPDATE audit SET at = at + 1 WHERE turn = 2 AND n = 0', 'DELETE FROM audit WHERE turn = 2 AND n = 1',
    'DELETE FROM audit WHERE turn = 3', 'DELETE FROM audit WHERE turn = 1', 'DELETE FROM audit',
    'UPDATE audit SET sealed = (SELECT o.sealed FROM audit o WHERE o.turn = 2 AND o.n = 1 - audit.n) WHERE turn = 2',
    `UPDATE audit SET sealed = substr(sealed, 1, 60) || CASE substr(sealed, 61, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr(sealed, 62)
      WHERE turn = 3`]
  for (const harm of harms) {
    inside(where.path, (file) => file.exec(`CREATE TABLE spare AS SELECT * FROM audit; ${harm}`))
    expect(await store.trail(area, conversation.id), harm).toBe('broken')
    inside(where.path, (file) => file.exec('DELETE FROM audit; INSERT INTO audit SELECT * FROM spare; DROP TABLE spare'))
  }
  expect(await store.trail(area, conversation.id)).toEqual(trail)
  await store.close()
})

describe('erasure', () => {
  test('leaves neither rows nor key nor bytes; an old backup stays shut; the audit and STOP stay', async () => {
    const where = places()
    const store = await openSqlite(where)
    const here = store.area(area)
    const { conversation } = await begin(here, area, sms())
    await here.commit(turnOf(onward(conversation), said(area, sms(), 'x', 'sms:SMcanary-knock'), {
      links: [{ tokenHash: 'canary-hash-two', conversation: conversation.id, kind: 'report', expires: at(60) }] }))
    await here.optOuts.set(sms(), 'out', at(1), 'carrier')
    const copy = `${where.path}.copy`
    inside(where.path, (file) => file.prepare('VACUUM INTO ?').run(copy))
    const keyId = inside(where.path, (file) => file.prepare('SELECT key_id FROM conversation').pluck().get() as string)
    expect(rowsOf(where, conversation.id).length).toBeGreaterThan(4)
    expect(await here.forget({ ended: at(0), left: at(1) })).toBe(1)
    expect(rowsOf(where, conversation.id)).toEqual([])
    expect(readable(where, conversation.id, keyId, 'canary-hash-two', 'SMcanary-knock')).toEqual([])
    expect(inside(where.path, (file) => file.prepare('SELECT count(*) FROM audit').pluck().get())).toBe(2)
    expect(await here.optOuts.has(sms())).toBe(true)
    await store.close()
    const back = await openSqlite({ ...where, path: copy })
    expect(await back.area(area).find(sms())).toMatchObject({ state: 'damaged' })
    await back.close()
  })

  test('behind the back of one who still remembers the sitting: its next turn is overtaken, and nothing of it is kept', async () => {
    const where = places()
    const store = await openSqlite(where)
    const here = store.area(area)
    const { conversation } = await begin(here, area, sms())
    inside(where.path, (file) => file.exec('DELETE FROM turn; DELETE FROM conversation; DELETE FROM line'))
    const knock = said(area, sms(), 'still here')
    expect(await here.commit(turnOf(onward(conversation), knock, { heard: { text: 'x', channel: 'sms' } }))).toBe('overtaken')
    expect(await here.heard(knock.id)).toBeNull()
    expect(await state(here.find(sms()))).toBe('nobody')
    await store.close()
  })

  test('that was cut off between the two databases is finished by the next one', async () => {
    const where = places()
    const store = await openSqlite(where)
    const here = store.area(area)
    await begin(here, area, sms())
    inside(where.keysPath, (file) => file.exec(`CREATE TRIGGER cut BEFORE DELETE ON sitting_key BEGIN SELECT raise(ABORT, 'killed'); END`))
    await expect(here.forget({ ended: at(0), left: at(1) })).rejects.toThrow()
    expect(await state(here.find(sms()))).toBe('nobody')
    expect(inside(where.keysPath, (file) => file.prepare('SELECT count(*) FROM sitting_key').pluck().get())).toBe(1)
    inside(where.keysPath, (file) => file.exec('DROP TRIGGER cut'))
    expect(await here.forget({ ended: at(0), left: at(1) })).toBe(0)
    expect(inside(where.keysPath, (file) => file.prepare('SELECT count(*) FROM sitting_key').pluck().get())).toBe(0)
    await store.close()
  })
})

test('no key on the disk is the master key or made of it alone', async () => {
  const where = places()
  const store = await openSqlite(where)
  await begin(store.area(area), area, sms())
  const master = Buffer.from(where.masterKey, 'base64')
  const ring = Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), 'windowlight|v1|ring|adult', 32))
  const bytes = Buffer.concat(filesOf(where).filter(existsSync).map((file) => readFileSync(file)))
  for (const secret of [master, ring]) {
    for (const form of [secret, secret.toString('base64'), secret.toString('base64url'), secret.toString('hex')]) {
      expect(bytes.includes(form)).toBe(false)
    }
  }
  await store.close()
})
