/**
 * How fast turns are kept on this machine's disk, sealed, with `synchronous=FULL`: one after another, 64 at once, and with many stored.
 * `tsx test/real/store/speed.ts [stored conversations]` prints one line of JSON, times in microseconds. Not a test.
 */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { AreaStore, ClaimedRow } from '../../../src/ports.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import { areaCode, type Answer, e164, type Conversation, type Line } from '../../../src/vocabulary.ts'
import { at, begun, onward, said, sending, turnOf } from '../../contracts/store.fixtures.ts'

const area = areaCode('portsmouth')
const folder = mkdtempSync(join(tmpdir(), 'speed-'))
const stored = Number(process.argv[2] ?? 1000)
const line = (n: number): Line => ({ channel: 'sms', ours: e164('+447700900001'), theirs: e164(`+44770${String(n).padStart(7, '0')}`) })
const masterKey = randomBytes(32).toString('base64')
const store = await openSqlite({ path: join(folder, 'a.db'), keysPath: join(folder, 'keys.db'), masterKey, realNow: () => at(0) })
const here: AreaStore = store.area(area)

/** As full as a real one after a dozen answers. */
const answer: Answer = { said: 'near the station', value: 'near the station', at: at(0), channel: 'sms', certainty: 'answered', before: [] }
const answers = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`question_${i}`, answer]))
const filled = (conversation: Conversation): Conversation => ({ ...conversation, answers })

const first = (n: number) => {
  const knock = said(area, line(n), 'My son has not come home', `sms:SMfirst${n}`)
  const conversation = filled(begun(here, area, line(n)))
  const sends = [sending(knock, conversation, 0)]
  return here.commit(turnOf(conversation, knock, {
    lines: [{ line: line(n), sitting: 1 }], heard: { text: 'My son', channel: 'sms' }, sends }))
}
let knocks = 0
const turn = async (n: number) => {
  knocks += 1
  const knock = said(area, line(n), 'yes', `sms:SM${knocks}`)
  if (await here.heard(knock.id)) throw new Error('heard before')
  const found = await here.find(line(n))
  if (found.state !== 'here') throw new Error(found.state)
  const conversation = onward(found.conversation)
  const verdict = await here.commit(turnOf(conversation, knock, {
    heard: { text: 'yes', channel: 'sms' }, sends: [sending(knock, conversation, 0)],
    waits: { set: [{ name: 'look_again', due: at(30), askedFor: true }], stop: [] } }))
  if (verdict !== 'kept') throw new Error(verdict)
}
const micros = (times: number[]) => {
  const sorted = [...times].sort((a, b) => a - b)
  const pick = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 1000)
  return { p50: pick(0.5), p99: pick(0.99) }
}
const timed = async (work: () => Promise<unknown>) => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

await store.ready()
await here.find(line(0))
const filling = await timed(async () => {
  for (let n = 0; n < stored; n += 100) await Promise.all(Array.from({ length: 100 }, (_, i) => first(n + i)))
})
const anyone = () => Math.floor(Math.random() * stored)
const one: number[] = []
for (let i = 0; i < 2000; i += 1) one.push(await timed(() => turn(anyone())))
const together: number[] = []
const commits = store.commits()
for (let i = 0; i < 50; i += 1) {
  const start = Math.floor(Math.random() * (stored - 64))
  together.push(await timed(() => Promise.all(Array.from({ length: 64 }, (_, n) => turn(start + n)))))
}
const perBatch = (store.commits() - commits) / 50
const claims: number[] = []
for (let i = 0; i < 200; i += 1) {
  let rows: ClaimedRow[] = []
  claims.push(await timed(async () => { rows = await here.outbox.claim(at(1), 8, 30) }))
  await Promise.all(rows.map((row) => here.outbox.mark(row.id, { outcome: 'sent', ref: `SM${row.id}` }, at(1))))
}
await store.close()

// The floor: one FULL commit of seven rows as wide, with nothing else.
const bare = new Sqlite(join(folder, 'bare.db'))
for (const pragma of ['journal_mode = WAL', 'synchronous = FULL']) bare.pragma(pragma)
bare.exec('CREATE TABLE row (id TEXT PRIMARY KEY, words TEXT) STRICT')
const insert = bare.prepare('INSERT INTO row VALUES (?, ?)')
const seven = bare.transaction(() => {
  for (let i = 0; i < 7; i += 1) insert.run(randomBytes(16).toString('base64url'), 'x'.repeat(i === 0 ? 3500 : 300))
})
const floor: number[] = []
for (let i = 0; i < 2000; i += 1) floor.push(await timed(async () => { seven() }))
bare.close()
rmSync(folder, { recursive: true })

console.log(JSON.stringify({
  stored, firstTurnsPerSecond: Math.round(stored / filling * 1000), turn: micros(one),
  turnsPerSecond: Math.round(2_000_000 / one.reduce((a, b) => a + b, 0)),
  sixtyFour: { ...micros(together), commits: perBatch, turnsPerSecond: Math.round(64 * 50_000 / together.reduce((a, b) => a + b, 0)) },
  claim: micros(claims), floor: micros(floor) }))
