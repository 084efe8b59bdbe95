/**
 * Rows that somebody else has written into the words' file: the contract on SQLite; what was there before rows were signed; and what a
 * person hears whose telephone was pointed at another's words.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../src/store/migrations.ts'
import { openSqlite, type SqlitePlaces } from '../../../src/store/sqlite.ts'
import { areaCode } from '../../../src/vocabulary.ts'
import { lineOf, ours } from '../../../src/tools/stage/pure-stage.ts'
import { openHouse } from '../../support/http-house.ts'
import { evening } from '../abuser/browser.ts'
import { signedContract, type Reachable } from '../../contracts/signed.contract.ts'
import { signedActsContract } from '../../contracts/signed.acts.contract.ts'
import { signedEpisodesContract } from '../../contracts/signed.episodes.contract.ts'
import { signedOutboxContract } from '../../contracts/signed.outbox.contract.ts'
import { at, begin, onward, said, sms, turnOf, web } from '../../contracts/store.fixtures.ts'

const area = areaCode('portsmouth')
const places = (): SqlitePlaces => {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'))
  return { path: join(folder, 'windowlight.db'), keysPath: join(folder, 'keys.db'), masterKey: randomBytes(32).toString('base64'), realNow: () => at(0) }
}
const inside = (path: string, ...statements: string[]) => {
  const file = new Sqlite(path)
  for (const text of statements) file.exec(text)
  file.close()
}

let kept: Promise<Reachable> | undefined
const reachable = () => (kept ??= (async () => {
  const where = places()
  const forged: string[] = []
  const store = await openSqlite({ ...where, forged: (table) => forged.push(table) })
  return { store, forged: () => forged, write: async (sql, ...values) => {
    const file = new Sqlite(where.path)
    file.prepare(sql).run(...values)
    file.close()
  } }
})())
signedContract('SQLite', reachable)
signedOutboxContract('SQLite', reachable)
signedActsContract('SQLite', reachable)
signedEpisodesContract('SQLite', reachable)

const tablesSince = migrations.main.filter(({ name }) => name >= '0008').flatMap((one) => [...JSON.stringify(one).matchAll(/CREATE TABLE `(\w+)`/g)].map(([, table = '']) => table))
const withoutActs = [...['wait', 'opt_out', 'erasure'].map((table) => `ALTER TABLE ${table} DROP COLUMN mac`), `DELETE FROM migration WHERE name = '0007_signed_acts'`, 'DROP INDEX audit_read', 'DROP INDEX audit_fact', 'ALTER TABLE audit DROP COLUMN kind',
  ...tablesSince.map((table) => `DROP TABLE ${table}`), `DELETE FROM migration WHERE name >= '0008'`]

/** As the version before left it: no MAC, and the keys' database knows of nothing that was done. */
const asBefore = (where: SqlitePlaces) => {
  inside(where.path, 'ALTER TABLE line DROP COLUMN mac', 'ALTER TABLE link DROP COLUMN mac', `DELETE FROM migration WHERE name = '0002_signed_rows'`)
  inside(where.keysPath, 'DROP TABLE done', `DELETE FROM migration WHERE name = '0001_signed_rows'`)
}
const settled = async (where: SqlitePlaces) => {
  const store = await openSqlite(where)
  const here = store.area(area)
  for (let person = 0; person < 120; person += 1) await begin(here, area, sms(person))
  const { conversation } = await begin(here, area, sms(500))
  await here.commit(turnOf(onward(conversation), said(area, web(), 'x'), { lines: [{ line: web(), sitting: 1 }],
    links: [{ tokenHash: 'old', conversation: conversation.id, kind: 'report', expires: at(60) }] }))
  await store.close()
  return conversation
}

test('the version before had these migrations and no others', () => {
  expect(migrations.main.map(({ name }) => name).slice(0, 7)).toEqual(['0000_first', '0001_backoff', '0002_signed_rows', '0003_redactions',
    '0004_alert_life', '0005_fewer_pages', '0006_outbox_signed'])
  expect(migrations.keys.map(({ name }) => name).slice(0, 2)).toEqual(['0000_first', '0001_signed_rows'])
})

test('what was there before is signed at the first open, also where that was broken off; afterwards a row without a MAC is forged', async () => {
  const where = places()
  const conversation = await settled(where)
  asBefore(where)
  // Killed in the middle: one bite is signed, the next cannot be written.
  const half = new Sqlite(where.path)
  half.exec(`ALTER TABLE line ADD mac text; ALTER TABLE link ADD mac text; INSERT INTO migration VALUES (2, '0002_signed_rows')`)
  half.exec(`CREATE TRIGGER killed BEFORE UPDATE ON line WHEN (SELECT count(*) FROM line WHERE mac IS NOT NULL) >= 60 BEGIN SELECT raise(ABORT, 'killed'); END`)
  await expect(openSqlite(where)).rejects.toThrow('The store could not do this')
  expect(half.prepare('SELECT count(*) FROM line WHERE mac IS NOT NULL').pluck().get()).toBe(50)
  half.exec('DROP TRIGGER killed')
  half.close()
  const forged: string[] = []
  const store = await openSqlite({ ...where, forged: (table) => forged.push(table) })
  const here = store.area(area)
  for (let person = 0; person < 120; person += 1) expect(await here.find(sms(person))).toMatchObject({ state: 'here' })
  expect(await here.find(web())).toMatchObject({ state: 'here', conversation: { id: conversation.id } })
  expect(await here.links.look('old', at(1))).toMatchObject({ state: 'live' })
  expect(forged).toEqual([])
  await store.close()
  inside(where.path, 'UPDATE line SET mac = NULL', 'UPDATE link SET mac = NULL', `DELETE FROM setting WHERE name <> 'store.root'`)
  const later = await openSqlite({ ...where, forged: (table) => forged.push(table) })
  expect(await later.area(area).find(sms(7))).toMatchObject({ state: 'damaged' })
  expect(await later.area(area).links.look('old', at(1))).toEqual({ state: 'unknown' })
  expect(forged).toEqual(['line', 'link'])
  await later.close()
})

test('texts that were there before are signed at the first open: what waited goes, what went does not, and later none without a signature', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  for (let person = 0; person < 120; person += 1) await begin(here, area, sms(person))
  const went = await here.outbox.claim(at(1), 60, 30)
  for (const { id } of went) await here.outbox.mark(id, { outcome: 'sent', ref: `SM${id}` }, at(1))
  await store.close()
  inside(where.path, 'ALTER TABLE outbox DROP COLUMN mac', 'ALTER TABLE outbox DROP COLUMN leave', ...withoutActs, `DELETE FROM migration WHERE name = '0006_outbox_signed'`)
  inside(where.keysPath, `DELETE FROM done WHERE name = 'texts signed'`)
  const forged: string[] = []
  const again = await openSqlite({ ...where, forged: (table) => forged.push(table) })
  inside(where.path, `UPDATE outbox SET state = 'waiting'`)
  expect((await again.area(area).outbox.claim(at(2), 20, 30)).map(({ id }) => id)).toHaveLength(20)
  const rest = await again.area(area).outbox.claim(at(2), 200, 30)
  expect(rest.filter(({ id }) => went.some((one) => one.id === id))).toEqual([])
  expect(forged).toHaveLength(60)
  await begin(again.area(area), area, sms(900))
  inside(where.path, `UPDATE outbox SET mac = NULL, leave = NULL WHERE state = 'waiting'`)
  await again.close()
  const later = await openSqlite({ ...where, forged: (table) => forged.push(table) })
  expect(await later.area(area).outbox.claim(at(3), 200, 30)).toEqual([])
  expect(forged).toHaveLength(61)
  await later.close()
})

test('waits and STOPs that were there before are signed at the first open, and later none without a signature', async () => {
  const where = places()
  const store = await openSqlite(where)
  const here = store.area(area)
  for (let person = 0; person < 120; person += 1) await begin(here, area, sms(person), { waits: { set: [{ name: 'nudge', due: at(1), askedFor: true }], stop: [] } })
  await here.optOuts.set(sms(7), 'out', at(0), 'carrier')
  await store.close()
  inside(where.path, ...withoutActs)
  inside(where.keysPath, `DELETE FROM done WHERE name = 'acts signed'`)
  const forged: string[] = []
  const again = await openSqlite({ ...where, forged: (table) => forged.push(table) })
  expect(await again.area(area).waits.due(at(2), 200)).toHaveLength(120)
  expect(await again.area(area).optOuts.has(sms(7))).toBe(true)
  expect(forged).toEqual([])
  await again.close()
  inside(where.path, 'UPDATE wait SET mac = NULL', 'UPDATE opt_out SET mac = NULL')
  const later = await openSqlite({ ...where, forged: (table) => forged.push(table) })
  expect(await later.area(area).waits.due(at(2), 50)).toEqual([])
  expect(await later.area(area).optOuts.has(sms(7))).toBe(false)
  expect(forged).toHaveLength(121)
  await later.close()
})

test('whose telephone was pointed at another\'s words hears 999 and 101 and nothing of them; people are alerted; the next text goes on', async () => {
  const house = await openHouse(evening)
  const say = async (phone: string, words: string) => {
    const before = house.carrier.ledger().length
    await house.carrier.phone(phone).text(ours['portsmouth'] ?? '', words)
    await house.settle()
    return house.carrier.ledger().slice(before).filter(({ to }) => to === phone).map(({ body }) => body).join('\n')
  }
  await say('+447700900511', 'my daughter Ahlam has not come home, she is 15')
  await say('+447700900512', 'my son has not come home')
  const [victim, attacker] = await Promise.all(['+447700900511', '+447700900512'].map(async (phone) => {
    const found = await house.store.area(area).find(lineOf('portsmouth', phone))
    if (found.state !== 'here') throw new Error(found.state)
    return found.conversation.id
  }))
  inside(house.path, `UPDATE line SET conversation = '${victim}' WHERE conversation = '${attacker}'`)
  const answer = await say('+447700900512', 'MENU')
  expect(answer).toMatch(/999[\s\S]*101/)
  expect(answer).not.toMatch(/Ahlam|daughter/)
  expect((await house.store.area(area).alerts('open')).filter(({ topic }) => topic === 'damaged')).toMatchObject([{ severity: 'service' }])
  expect(house.wrong).toEqual(['turn.damaged a sealed row could not be opened'])
  expect(await say('+447700900512', 'my son has not come home')).not.toMatch(/broke|daughter/)
  expect(await say('+447700900511', 'no')).not.toMatch(/broke/)
  await house.close()
})
