/**
 * What was lost, doubled or put in the wrong order: the carrier's ledger says what was sent, the acknowledgements say what had to be kept,
 * and the database, looked into from outside, says what was kept. None of the three knows the others.
 */
import Sqlite from 'better-sqlite3'
import { words } from '../../../content/messages/index.ts'
import type { LedgerRow } from '../../demo/carrier/books.ts'

const goneQuiet = words.gone_quiet.sms

export type Evidence = {
  database: string
  ledger: readonly LedgerRow[]
  acknowledged: ReadonlySet<string>
  /** The texts of each line, in the order in which they were written one after another. */
  written: ReadonlyMap<string, readonly string[]>
}

export type Verdict = {
  integrity: string
  acknowledged: number
  turns: number
  sent: number
  /** Acknowledged texts without exactly one turn, or whose turn says nothing. */
  lostTexts: string[]
  /** Answers that were written down and are not in the ledger. */
  lostAnswers: string[]
  /**
   * Not sent because, before it could be, its phone had begun another conversation and had the answer of that one: a question of the
   * conversation before would be answered as if it were the new one's (law 6), or be read by another hand (law 4).
   */
  leftBehind: string[]
  /** Kept and not answered, in a flood whose phone had been told so within the hour, in this conversation or the one before it (law 3, decide/pace.ts). */
  hushed: string[]
  /** In the ledger twice: by our reference, or with the same words for the same cause. */
  doubled: string[]
  /** In the ledger and not written down: a turn was lost after it had spoken. */
  unexplained: string[]
  /** Conversations whose turns have a gap, and lines whose turns are in another order than their texts. */
  disordered: string[]
  /** How the answers ended, by state. */
  states: Record<string, number>
  parked: number
}

const causeOf = (ref: string) => ref.slice(0, ref.lastIndexOf('/'))

const twice = (names: readonly string[]) => {
  const seen = new Set<string>()
  return [...new Set(names.filter((name) => seen.has(name) || !seen.add(name)))]
}

const look = (file: string) => {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true })
  const all = <Row>(query: string) => database.prepare(query).all() as Row[]
  try {
    return {
      integrity: String(database.pragma('integrity_check', { simple: true })),
      inbound: all<{ id: string; state: string }>('SELECT id, state FROM inbound'),
      silent: all<{ id: string; at: number; line: string }>(`SELECT t.inbound AS id, i.at, t.area || l.hash AS line
        FROM turn t JOIN inbound i ON i.area = t.area AND i.id = t.inbound JOIN line l ON l.area = t.area AND l.conversation = t.conversation
        WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.area = t.area AND o.cause = t.inbound)`),
      turns: all<{ conversation: string; n: number; inbound: string }>('SELECT area || conversation AS conversation, n, inbound FROM turn ORDER BY area, conversation, n'),
      outbox: all<{ id: string; at: number; cause: string; state: string; line: string; sitting: number }>(`SELECT o.id, o.at, o.cause, o.state, o.area || o.line AS line, coalesce(l.sitting, 1000000) AS sitting
        FROM outbox o LEFT JOIN line l ON l.area = o.area AND l.hash = o.line AND l.conversation = o.conversation`),
      conversations: all<{ id: string; sitting: number }>('SELECT area || conversation AS id, sitting FROM line'),
    }
  } finally {
    database.close()
  }
}
type Kept = ReturnType<typeof look>

const disorderOf = ({ turns, conversations }: Kept, written: Evidence['written']) => {
  const counts = new Map<string, number>()
  const gaps = turns.flatMap(({ conversation, n }) => {
    const expected = (counts.get(conversation) ?? 0) + 1
    counts.set(conversation, n)
    return n === expected ? [] : [`${conversation} turn ${n}`]
  })
  const sittings = new Map(conversations.map(({ id, sitting }) => [id, sitting]))
  const places = new Map(turns.map(({ conversation, n, inbound }) => [inbound, { sitting: sittings.get(conversation) ?? 0, n }]))
  const crossed = [...written].flatMap(([line, sids]) => sids.slice(1).flatMap((sid, i) => {
    const [before, after] = [places.get(`sms:${sids[i] ?? ''}`), places.get(`sms:${sid}`)]
    if (!before || !after) return []
    return after.sitting > before.sitting || (after.sitting === before.sitting && after.n > before.n) ? [] : [`${line} ${sid}`]
  }))
  return [...gaps, ...crossed]
}

/** A row that was dropped, where its phone's next conversation was answered. */
const leftBehindIn = ({ outbox }: Kept, inLedger: ReadonlySet<string>) => {
  const newest = new Map<string, number>()
  for (const { id, line, sitting } of outbox) if (inLedger.has(id)) newest.set(line, Math.max(newest.get(line) ?? 0, sitting))
  return outbox.filter(({ id, state, line, sitting }) => state === 'dropped' && !inLedger.has(id) && (newest.get(line) ?? 0) > sitting)
}

const HOUR = 3_600_000
/** A text says when it was written, a row when its turn was taken: one that waited for a service to start again was written before the telling that its turn came after. */
const LATE = 300_000
/**
 * Which words a row is stands sealed: the ledger says where and when a phone was told that there is no answer for now. Where the telling itself
 * may have been left behind, its phone counts as told: what it would lose otherwise no kill can lose, for a turn and its answers are one write.
 */
const hushedIn = ({ silent, outbox }: Kept, ledger: Evidence['ledger'], behind: ReadonlySet<string>) => {
  const told = new Set([...ledger.filter(({ body }) => body.startsWith(goneQuiet)).map(({ ref }) => ref), ...behind])
  const when = Map.groupBy(outbox.filter(({ id }) => told.has(id)), ({ line }) => line)
  return silent.filter(({ at, line }) => when.get(line)?.some((one) => one.at <= at + LATE && one.at >= at - HOUR)).map(({ id }) => id)
}

export const judge = ({ database, ledger, acknowledged, written }: Evidence): Verdict => {
  const kept = look(database)
  const turnsOf = Map.groupBy(kept.turns, ({ inbound }) => inbound)
  const taken = new Set(kept.inbound.filter(({ state }) => state === 'taken').map(({ id }) => id))
  const speaking = new Set(kept.outbox.map(({ cause }) => cause))
  const refs = ledger.map(({ ref }) => ref ?? '')
  const [inLedger, inOutbox] = [new Set(refs), new Set(kept.outbox.map(({ id }) => id))]
  const behind = new Set(leftBehindIn(kept, inLedger).map(({ id }) => id))
  const hushed = new Set(hushedIn(kept, ledger, behind))
  return {
    integrity: kept.integrity,
    acknowledged: acknowledged.size,
    turns: kept.turns.length,
    sent: ledger.length,
    lostTexts: [...acknowledged].filter((sid) => {
      const id = `sms:${sid}`
      return !taken.has(id) || turnsOf.get(id)?.length !== 1 || (!speaking.has(id) && !hushed.has(id))
    }),
    hushed: [...hushed],
    lostAnswers: kept.outbox.filter(({ id }) => !inLedger.has(id) && !behind.has(id)).map(({ id }) => id),
    leftBehind: [...behind],
    doubled: [...twice(refs), ...twice(ledger.map(({ ref, to, body }) => `${causeOf(ref ?? '')} ${to} ${body}`)).map((name) => name.split(' ')[0] ?? '')],
    unexplained: refs.filter((ref) => !inOutbox.has(ref)),
    disordered: disorderOf(kept, written),
    states: Object.fromEntries([...Map.groupBy(kept.outbox.filter(({ id }) => !behind.has(id)), ({ state }) => state)].map(([state, rows]) => [state, rows.length])),
    parked: kept.inbound.length - taken.size,
  }
}

/** What is left of a verdict when all is well: nothing. */
export const faultsIn = (verdict: Verdict): string[] => {
  const lists = ['lostTexts', 'lostAnswers', 'doubled', 'unexplained', 'disordered'] as const
  return [
    ...lists.flatMap((name) => (verdict[name].length > 0 ? [`${name}: ${verdict[name].length}, such as ${verdict[name].slice(0, 3).join(', ')}`] : [])),
    ...(verdict.integrity === 'ok' ? [] : [`integrity: ${verdict.integrity.slice(0, 200)}`]),
    ...(verdict.parked === 0 ? [] : [`parked: ${verdict.parked}`]),
    ...Object.entries(verdict.states).flatMap(([state, n]) => (state === 'sent' || state === 'delivered' ? [] : [`${state}: ${n}`])),
  ]
}
