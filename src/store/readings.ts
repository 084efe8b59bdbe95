/**
 * Who opened sealed words: the rows of the audit that say so, of all chains of one area together, the newest first. Each is opened with the
 * seal of the one before it in its own chain, so that one that another hand has changed is not given, and is counted. They outlive what was read.
 * In the same way, those of which figures are made.
 */
import type { AreaStore, ReadingPlace } from '../ports.ts'
import type { AuditEntry, Instant } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { Room } from './room.ts'
import { tagOf } from './seal.ts'
import { openAudit, type AuditRow } from './trail.ts'

type Row = AuditRow & { who: string; kind: 'read'; before: string | null }

const placeOf = ({ at, who, turn, n }: Row) => `${at}.${who}.${turn}.${n}` as ReadingPlace
/** What is no place of ours is before all. */
const placeIn = (place: ReadingPlace | undefined): { at: number; who: string; turn: number; n: number } => {
  const [, at, who = '', turn, n] = /^(\d{1,16})\.([\w-]{1,100})\.(\d{1,16})\.(\d{1,16})$/.exec(place ?? '') ?? []
  return at === undefined ? { at: Number.MAX_SAFE_INTEGER, who: '', turn: 0, n: 0 } : { at: Number(at), who, turn: Number(turn), n: Number(n) }
}

const rowsOf = ({ db, area }: Room, before: ReadingPlace | undefined, limit: number): Promise<Row[]> => {
  const { at, who, turn, n } = placeIn(before)
  return db.read<Row>(sql`SELECT a.who, a.turn, a.n, a.at, a.sealed, a.kind,
      (SELECT p.sealed FROM audit p WHERE p.area = a.area AND p.who = a.who AND (p.turn, p.n) < (a.turn, a.n) ORDER BY p.turn DESC, p.n DESC LIMIT 1) AS before
    FROM audit a INDEXED BY audit_read WHERE a.area = ${area} AND a.kind = 'read' AND a.at <= ${at} AND (a.at, a.who, a.turn, a.n) < (${at}, ${who}, ${turn}, ${n})
    ORDER BY a.at DESC, a.who DESC, a.turn DESC, a.n DESC LIMIT ${limit}`)
}

const readings = async (room: Room, ...[{ before, limit }]: Parameters<AreaStore['readings']>): ReturnType<AreaStore['readings']> => {
  const keys = await room.ready()
  const rows = await rowsOf(room, before, limit)
  const opened = rows.map((row) => ({ place: placeOf(row), entry: openAudit(room, keys, row.who, row, row.before === null ? '' : tagOf(row.before)) }))
  const good = opened.flatMap(({ place, entry }) => (entry ? [{ place, entry }] : []))
  for (let n = good.length; n < rows.length; n += 1) room.forged('audit')
  const last = rows.length === limit ? rows.at(-1) : undefined
  return { rows: good, damaged: rows.length - good.length, next: last ? placeOf(last) : null }
}

/** More in one year than any council has. */
const mostFacts = 50_000

const facts = async (room: Room, since: Instant): Promise<AuditEntry[]> => {
  const keys = await room.ready()
  const rows = await room.db.read<Omit<Row, 'kind'> & { kind: 'fact' }>(sql`SELECT a.who, a.turn, a.n, a.at, a.sealed, a.kind,
      (SELECT p.sealed FROM audit p WHERE p.area = a.area AND p.who = a.who AND (p.turn, p.n) < (a.turn, a.n) ORDER BY p.turn DESC, p.n DESC LIMIT 1) AS before
    FROM audit a INDEXED BY audit_fact WHERE a.area = ${room.area} AND a.kind = 'fact' AND a.at >= ${since} ORDER BY a.at LIMIT ${mostFacts}`)
  return rows.flatMap((row) => {
    const entry = openAudit(room, keys, row.who, row, row.before === null ? '' : tagOf(row.before))
    if (!entry) room.forged('audit')
    return entry ?? []
  })
}

export const readingsOf = (room: Room): Pick<AreaStore, 'readings' | 'facts'> => ({ readings: (asked) => readings(room, asked), facts: (since) => facts(room, since) })
