/**
 * Claim, send, mark (reliability.md §3.4). The claim is one write that looks at everything again: too late, opted out, the one before
 * still on its way. After that a row belongs to its sender until it is marked, or its lease ends and somebody asks whether it went.
 */
import type { ClaimedRow, DroppedRow, OutboxPort } from '../ports.ts'
import type { ConversationId, Delivery, DeliveryState, InboundId, Instant, Outgoing } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { redactionOf } from './redactions.ts'
import { type Addressed, openJson, type Room } from './room.ts'

type Row = {
  id: string; conversation: ConversationId; cause: InboundId; key: string; send_before: Instant; kind: Outgoing['kind']
  attempt: number; claimed_at: Instant; n: number; at: Instant; key_id: string; sealed: string
  state: DeliveryState
  code?: string | null
}

/** Of a text whose handset is off. Out of reach and throttled pass: there only `send_before` ends it. */
const TRIES = 3
const DAY = 86_400_000

/** Rows that were taken, opened, in order. One that does not open is not sent: a person looks at it. */
const openRows = async (room: Room, rows: Row[], dropped: (row: DroppedRow) => void = () => {}): Promise<ClaimedRow[]> => {
  rows.sort((a, b) => a.at - b.at || (a.conversation === b.conversation ? a.n - b.n : a.conversation < b.conversation ? -1 : 1))
  const claimed: ClaimedRow[] = []
  for (const row of rows) {
    const opened = openJson(await room.ring.take(room.area, row.key_id), 'outbox', room.area, row.id, row.sealed) as Addressed | null
    if (opened) claimed.push(claimedRow(row, opened))
    else {
      await room.db.commit([sql`UPDATE outbox SET state = 'uncertain', code = 'damaged' WHERE area = ${room.area} AND id = ${row.id}`])
      dropped({ id: row.id, conversation: row.conversation, key: row.key, because: 'damaged' })
    }
  }
  return claimed
}

const claimedRow = (row: Row, { to, body }: Addressed): ClaimedRow => ({
  id: row.id, conversation: row.conversation, cause: row.cause, to, body, key: row.key, sendBefore: row.send_before, kind: row.kind,
  attempt: row.attempt, claimedAt: row.claimed_at,
})

/** One look at the oldest rows whose turn it is: each is taken, or dropped where it may not go any more. */
const takeHeads = async ({ area, db }: Room, real: Instant, limit: number, lease: number) => {
  const [outcome] = await db.commit([sql`UPDATE outbox SET attempt = attempt + 1, claimed_at = ${real}, lease_until = ${real + lease},
      lease = ${lease}, asked = 0,
      -- Nobody is asked an old question after a new one: what failed once is dropped where something newer was said.
      -- Where this phone has begun another sitting (WRONG NUMBER) another hand may hold it: nothing of the one before it goes there any more (law 4).
      -- A check-in that is hours late can harm; STOP binds everything (design.md law 5), and the carrier would refuse it too (21610).
      code = CASE WHEN send_before < ${real} OR outbox.conversation <> (SELECT y.conversation FROM line y
        WHERE y.area = outbox.area AND y.hash = outbox.line ORDER BY y.sitting DESC LIMIT 1) OR (code IS 'given_back' AND EXISTS (SELECT 1 FROM outbox l
        WHERE l.area = outbox.area AND l.conversation = outbox.conversation AND l.line = outbox.line AND l.n > outbox.n AND l.cause <> outbox.cause)) THEN 'too_late' WHEN EXISTS (SELECT 1 FROM opt_out x
        WHERE x.area = outbox.area AND x.line = outbox.line AND x.state = 'out') THEN 'opted_out' END,
      state = CASE WHEN send_before < ${real} OR outbox.conversation <> (SELECT y.conversation FROM line y
        WHERE y.area = outbox.area AND y.hash = outbox.line ORDER BY y.sitting DESC LIMIT 1) OR (code IS 'given_back' AND EXISTS (SELECT 1 FROM outbox l
        WHERE l.area = outbox.area AND l.conversation = outbox.conversation AND l.line = outbox.line AND l.n > outbox.n AND l.cause <> outbox.cause)) OR EXISTS (SELECT 1 FROM opt_out x
        WHERE x.area = outbox.area AND x.line = outbox.line AND x.state = 'out') THEN 'dropped' ELSE 'sending' END
    WHERE area = ${area} AND state = 'waiting' AND id IN (
      SELECT o.id FROM outbox o WHERE o.area = ${area} AND o.state = 'waiting' AND o.state IN ('waiting', 'sending') AND o.due <= ${real}
        AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.area = o.area AND e.conversation = o.conversation AND e.line = o.line
          AND e.n < o.n AND e.state IN ('waiting', 'sending') AND e.code IS NOT 'given_back')
      ORDER BY o.at, o.conversation, o.n LIMIT ${limit})
    RETURNING id, conversation, cause, key, send_before, kind, attempt, claimed_at, n, at, key_id, sealed, state, code`])
  return (outcome?.rows ?? []) as Row[]
}

/** Behind a row that was dropped another may be waiting: looks again until there are enough, or nothing is dropped any more. */
type Claiming = { real: Instant; limit: number; leaseSeconds: number; dropped: (row: DroppedRow) => void }

const claim = async (room: Room, { real, limit, leaseSeconds, dropped }: Claiming) => {
  await room.ready()
  const taken: Row[] = []
  for (;;) {
    const rows = await takeHeads(room, real, limit - taken.length, leaseSeconds * 1000)
    const sending = rows.filter((row) => row.state === 'sending')
    for (const { id, conversation, key, code } of rows.filter((row) => row.state === 'dropped')) {
      dropped({ id, conversation, key, because: code === 'too_late' ? code : 'opted_out' })
    }
    taken.push(...sending)
    if (sending.length === rows.length || taken.length >= limit) return openRows(room, taken, dropped)
  }
}

/** Taking the question over is a write too: two who ask at once would both send again. */
const stranded = async (room: Room, real: Instant, limit: number) => {
  await room.ready()
  const [outcome] = await room.db.commit([sql`UPDATE outbox SET lease_until = ${real} + lease, asked = 1
    WHERE area = ${room.area} AND id IN (SELECT id FROM outbox WHERE area = ${room.area} AND state = 'sending'
      AND state IN ('waiting', 'sending') AND lease_until < ${real} ORDER BY at, n LIMIT ${limit})
    RETURNING id, conversation, cause, key, send_before, kind, attempt, claimed_at, n, at, key_id, sealed, state`])
  return openRows(room, (outcome?.rows ?? []) as Row[])
}

/** What a refusal comes to: what we would not have sent anyway is dropped, what the carrier refused has failed. */
const refusals: Record<Extract<Delivery, { outcome: 'never' }>['because'], DeliveryState> = {
  opted_out: 'dropped', too_late: 'dropped', no_such_number: 'failed', refused: 'failed', misconfigured: 'failed',
}

/** `delivered` outranks `failed`: a telephone that has it has it, whatever was said before, in every order of receipts. */
const joinReceipts = (area: string, id: string, ref: string): Statement[] => [
  sql`UPDATE outbox SET (state, code) = (SELECT r.state, r.code FROM early_receipt r WHERE r.area = ${area} AND r.ref = ${ref} AND r.code IS NOT 'given_back'
      ORDER BY CASE r.state WHEN 'delivered' THEN 5 WHEN 'failed' THEN 4 ELSE 3 END DESC LIMIT 1)
    WHERE area = ${area} AND id = ${id} AND ref = ${ref}
      AND CASE state WHEN 'delivered' THEN 5 WHEN 'failed' THEN 4 WHEN 'dropped' THEN 4 WHEN 'sent' THEN 3 ELSE 0 END
      < (SELECT max(CASE r.state WHEN 'delivered' THEN 5 WHEN 'failed' THEN 4 ELSE 3 END) FROM early_receipt r
        WHERE r.area = ${area} AND r.ref = ${ref} AND r.code IS NOT 'given_back')`,
  sql`DELETE FROM early_receipt WHERE area = ${area} AND ref = ${ref} AND code IS NOT 'given_back'`,
]

type Marking = { area: string; keys: AreaKeys; id: string; delivery: Delivery; real: Instant }

const marking = ({ area, keys, id, delivery, real }: Marking): Statement[] => {
  switch (delivery.outcome) {
    // Even where the row was given back in the meantime: it went.
    case 'sent': return [
      sql`UPDATE outbox SET ref = coalesce(ref, nullif(${delivery.ref}, '')),
          state = CASE WHEN state IN ('waiting', 'sending', 'uncertain') THEN 'sent' ELSE state END
        WHERE area = ${area} AND id = ${id}
          -- This id failed, and its text waits to go again or has gone under another.
          AND NOT EXISTS (SELECT 1 FROM early_receipt g WHERE g.area = ${area} AND g.ref = ${delivery.ref} AND g.code = 'given_back')`,
      ...joinReceipts(area, id, delivery.ref),
      ...redactionOf(area, keys, delivery.ref, real),
    ]
    case 'again': return [sql`UPDATE outbox SET state = CASE WHEN ${delivery.because} = 'handset_off' AND attempt >= ${TRIES} THEN 'failed' ELSE 'waiting' END,
        code = ${delivery.because}, due = ${real + delivery.afterSeconds * 1000}
        WHERE area = ${area} AND id = ${id} AND state IN ('sending', 'uncertain')`]
    case 'never': return [sql`UPDATE outbox SET state = ${refusals[delivery.because]}, code = ${delivery.code}
        WHERE area = ${area} AND id = ${id} AND state IN ('waiting', 'sending', 'uncertain')`]
    case 'unknown': return [sql`UPDATE outbox SET state = 'uncertain', code = 'unknown'
        WHERE area = ${area} AND id = ${id} AND state = 'sending'`]
  }
}

type By = Parameters<OutboxPort['receipt']>[0]

const receipt = async (room: Room, by: By, state: 'sent' | 'delivered' | 'failed', code: string | null, real: Instant) => {
  await room.ready()
  const { area } = room
  const id = by.id ?? ''
  const rank = { sent: 3, failed: 4, delivered: 5 }[state]
  const outcomes = await room.db.commit([
    // Our own reference first: only where it names nothing does the provider's decide.
    sql`UPDATE outbox SET state = ${state}, code = ${code}, ref = coalesce(ref, nullif(${by.ref}, ''))
      WHERE area = ${area}
        AND CASE state WHEN 'delivered' THEN 5 WHEN 'failed' THEN 4 WHEN 'dropped' THEN 4 WHEN 'sent' THEN 3 ELSE 0 END < ${rank}
        AND id = coalesce((SELECT id FROM outbox WHERE area = ${area} AND id = ${id}),
          (SELECT id FROM outbox WHERE area = ${area} AND ref = ${by.ref}))
        AND (${state} = 'delivered' OR NOT EXISTS (SELECT 1 FROM early_receipt g WHERE g.area = ${area} AND g.ref = ${by.ref} AND g.code = 'given_back'))`,
    sql`SELECT 1 FROM outbox WHERE area = ${area} AND id = ${id} UNION ALL SELECT 1 FROM outbox WHERE area = ${area} AND ref = ${by.ref}`,
    sql`DELETE FROM early_receipt WHERE at < ${real - DAY}`,
    sql`INSERT INTO early_receipt (area, ref, state, code, at) SELECT ${area}, ${by.ref}, ${state}, ${code}, ${real}
      WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE area = ${area} AND id = ${id})
        AND NOT EXISTS (SELECT 1 FROM outbox WHERE area = ${area} AND ref = ${by.ref}) ON CONFLICT DO NOTHING`,
  ])
  if (outcomes[0]?.changes) {
    // Where our own mark never came (killed in between), the receipt is the first to name it.
    await room.db.commit(redactionOf(area, await room.ready(), by.ref, real))
    return 'moved' as const
  }
  return outcomes[1]?.rows.length ? 'known' as const : 'unknown' as const
}

const giveBack = async (room: Room, ref: string, { afterSeconds, tries }: { afterSeconds: number; tries: number }, real: Instant): Promise<boolean> => {
  await room.ready()
  const { area } = room
  const waits = afterSeconds * 1_000
  const [, gone] = await room.db.commit([
    sql`INSERT INTO early_receipt (area, ref, state, code, at) SELECT area, ref, 'failed', 'given_back', ${real} FROM outbox
      WHERE area = ${area} AND ref = ${ref} AND state = 'failed' AND attempt <= ${tries} AND send_before >= ${real} + ${waits} * attempt
        AND NOT EXISTS (SELECT 1 FROM outbox l WHERE l.area = outbox.area AND l.conversation = outbox.conversation AND l.line = outbox.line AND l.n > outbox.n AND l.cause <> outbox.cause)
        AND outbox.conversation = coalesce((SELECT y.conversation FROM line y WHERE y.area = outbox.area AND y.hash = outbox.line ORDER BY y.sitting DESC LIMIT 1), outbox.conversation)
      ON CONFLICT (area, ref, state) DO UPDATE SET code = 'given_back'`,
    sql`UPDATE outbox SET state = 'waiting', code = 'given_back', ref = NULL, asked = 0, due = ${real} + ${waits} * attempt
      WHERE area = ${area} AND ref = ${ref} AND state = 'failed' AND attempt <= ${tries} AND send_before >= ${real} + ${waits} * attempt
        AND NOT EXISTS (SELECT 1 FROM outbox l WHERE l.area = outbox.area AND l.conversation = outbox.conversation AND l.line = outbox.line AND l.n > outbox.n AND l.cause <> outbox.cause)
        AND outbox.conversation = coalesce((SELECT y.conversation FROM line y WHERE y.area = outbox.area AND y.hash = outbox.line ORDER BY y.sitting DESC LIMIT 1), outbox.conversation)`,
  ])
  return (gone?.changes ?? 0) > 0
}

/** In these it is on its way or there; a text that failed was never read by anyone. */
export const hasLeft: readonly DeliveryState[] = ['sending', 'sent', 'delivered', 'uncertain']

export const outboxOf = (room: Room): OutboxPort => ({
  claim: (real, limit, leaseSeconds, dropped = () => {}) => claim(room, { real, limit, leaseSeconds, dropped }),
  stranded: (real, limit) => stranded(room, real, limit),
  mark: async (id, delivery, real) => {
    const keys = await room.ready()
    await room.db.commit(marking({ area: room.area, keys, id, delivery, real }))
  },
  left: async (ids) => {
    await room.ready()
    const rows = await room.db.read<{ id: string; state: DeliveryState; claimed_at: Instant }>(sql`SELECT id, state, claimed_at FROM outbox
      WHERE area = ${room.area} AND id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
    return Object.fromEntries(rows.map((row) => [row.id, hasLeft.includes(row.state) ? row.claimed_at : null]))
  },
  /** Only while it is being asked about: a second asker who comes late must not free a row that is being sent again. */
  release: async (id) => {
    await room.ready()
    await room.db.commit([sql`UPDATE outbox SET state = 'waiting', asked = 0
      WHERE area = ${room.area} AND id = ${id} AND state = 'sending' AND asked = 1`])
  },
  receipt: (by, state, code, real) => receipt(room, by, state, code, real),
  giveBack: (ref, retry, real) => giveBack(room, ref, retry, real),
  isOfAnother: async (id, ref) => {
    await room.ready()
    return (await room.db.read(sql`SELECT 1 FROM outbox WHERE area = ${room.area} AND ref = ${ref} AND id <> ${id}`)).length > 0
  },
  depth: async () => {
    await room.ready()
    const [row] = await room.db.read<{ n: number }>(
      sql`SELECT count(*) AS n FROM outbox INDEXED BY outbox_open WHERE area = ${room.area} AND state IN ('waiting', 'sending') AND code IS NOT 'given_back'`)
    return row?.n ?? 0
  },
})
