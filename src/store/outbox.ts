/**
 * Claim, send, mark (reliability.md §3.4). The claim is one write that looks at everything again: too late, opted out, the one before
 * still on its way. After that a row belongs to its sender until it is marked, or its lease ends and somebody asks whether it went.
 */
import type { ClaimedRow, DroppedRow, OutboxPort } from '../ports.ts'
import type { DeliveryState, Instant } from '../vocabulary.ts'
import { isOurCheckIn } from './check-ins.ts'
import { sql } from './database.ts'
import { giveBack } from './outbox-again.ts'
import { marking, receipt } from './outbox-fate.ts'
import { openRows, type Row, withKey } from './outbox-rows.ts'
import type { Room } from './room.ts'
import { saidStop } from './signed-acts.ts'

/** One look at the oldest rows whose turn it is: each is taken, or dropped where it may not go any more. */
const takeHeads = async ({ area, db }: Room, real: Instant, limit: number, lease: number) => {
  const [outcome] = await db.commit([sql`WITH head AS (
      SELECT o.id AS id, CASE
        -- Closed, paused or called off since it was written: law 5 binds it at this very moment.
        WHEN o.kind = 'check_in' AND NOT EXISTS (SELECT 1 FROM check_in g WHERE g.area = o.area AND g.id = o.cause AND g.state = 'going') THEN 'called_off'
        -- Where this phone has begun another sitting (WRONG NUMBER) another hand may hold it: nothing of the one before it goes there any more (law 4).
        -- Nobody is asked an old question after a new one: what failed once is dropped where something newer was said. 999 stays true (law 1).
        WHEN o.send_before < ${real}
          OR (o.kind <> 'page' AND o.conversation <> (SELECT y.conversation FROM line y WHERE y.area = o.area AND y.hash = o.line ORDER BY y.sitting DESC LIMIT 1))
          OR (o.code IS 'given_back' AND o.kind <> 'danger' AND EXISTS (SELECT 1 FROM outbox l
            WHERE l.area = o.area AND l.conversation = o.conversation AND l.line = o.line AND l.n > o.n AND l.cause <> o.cause)) THEN 'too_late'
        -- A check-in that is hours late can harm; STOP binds everything (design.md law 5), and the carrier would refuse it too (21610).
        WHEN EXISTS (SELECT 1 FROM opt_out x WHERE x.area = o.area AND x.line = o.line AND x.state = 'out') THEN 'opted_out' END AS dropped
      FROM outbox o WHERE o.area = ${area} AND o.state = 'waiting' AND o.state IN ('waiting', 'sending') AND o.due <= ${real}
        AND NOT EXISTS (SELECT 1 FROM outbox e WHERE e.area = o.area AND e.conversation = o.conversation AND e.line = o.line
          AND e.n < o.n AND e.state IN ('waiting', 'sending') AND e.code IS NOT 'given_back')
      ORDER BY o.at, o.conversation, o.n LIMIT ${limit})
    UPDATE outbox SET attempt = attempt + 1, claimed_at = ${real}, lease_until = ${real + lease}, lease = ${lease}, asked = 0,
      code = head.dropped, leave = CASE WHEN head.dropped IS NULL OR head.dropped = 'opted_out' THEN leave END,
      state = CASE WHEN head.dropped IS NULL THEN 'sending' ELSE 'dropped' END
    FROM head WHERE outbox.area = ${area} AND outbox.id = head.id AND outbox.state = 'waiting'
    RETURNING id, conversation, cause, line, key, send_before, kind, attempt, claimed_at, n, at, key_id, sealed, mac, leave, state, code`])
  return (outcome?.rows ?? []) as Row[]
}

/** A STOP that is not ours silences nobody: the text waits again, once. Under ours its leave to go is taken away, as of all that never goes. */
const isStopped = async (room: Room, { id, line }: Pick<Row, 'id' | 'line'>, freed: Set<string>): Promise<boolean> => {
  const stands = await saidStop(room, line) || freed.has(id)
  freed.add(id)
  await room.db.commit([stands ? sql`UPDATE outbox SET leave = NULL WHERE area = ${room.area} AND id = ${id} AND state = 'dropped'`
    : sql`UPDATE outbox SET state = 'waiting', code = NULL WHERE area = ${room.area} AND id = ${id} AND state = 'dropped' AND code = 'opted_out'`])
  return stands
}

/** Nothing where it is not dropped after all. A check-in that another hand called off does not go either, and people hear that something is wrong. */
const whyDropped = async (room: Room, row: Row, freed: Set<string>): Promise<DroppedRow['because'] | null> => {
  if (row.code === 'called_off') return await isOurCheckIn(room, row.cause) ? 'called_off' : 'damaged'
  if (row.code === 'too_late') return 'too_late'
  return await isStopped(room, row, freed) ? 'opted_out' : null
}

type Claiming = { real: Instant; limit: number; leaseSeconds: number; dropped: (row: DroppedRow) => void }

/** Behind a row that does not go another may be waiting: looks again until there are enough, or all that was taken goes. */
const claim = async (room: Room, { real, limit, leaseSeconds, dropped }: Claiming) => {
  const keys = await room.ready()
  const claimed: ClaimedRow[] = []
  const freed = new Set<string>()
  for (;;) {
    const rows = await takeHeads(room, real, limit - claimed.length, leaseSeconds * 1000)
    const sending = rows.filter((row) => row.state === 'sending')
    for (const row of rows.filter(({ state }) => state === 'dropped')) {
      const { id, conversation, key } = withKey(room, keys, row)
      const because = await whyDropped(room, row, freed)
      if (because) dropped({ id, conversation, key, because })
    }
    const opened = await openRows(room, sending, dropped)
    claimed.push(...opened)
    if (opened.length === rows.length || claimed.length >= limit) return claimed
  }
}

/** Taking the question over is a write too: two who ask at once would both send again. */
const stranded = async (room: Room, real: Instant, limit: number) => {
  await room.ready()
  const [outcome] = await room.db.commit([sql`UPDATE outbox SET lease_until = ${real} + lease, asked = 1
    WHERE area = ${room.area} AND id IN (SELECT id FROM outbox WHERE area = ${room.area} AND state = 'sending'
      AND state IN ('waiting', 'sending') AND lease_until < ${real} ORDER BY at, n LIMIT ${limit})
    RETURNING id, conversation, cause, line, key, send_before, kind, attempt, claimed_at, n, at, key_id, sealed, mac, leave, state`])
  return openRows(room, (outcome?.rows ?? []) as Row[])
}

/** In these it is on its way or there; a text that failed was never read by anyone. */
const hasLeft: readonly DeliveryState[] = ['sending', 'sent', 'delivered', 'uncertain']
export const leaving = (state: DeliveryState, claimed: Instant): Instant | 'waiting' | 'never' =>
  (hasLeft.includes(state) ? claimed : state === 'waiting' ? 'waiting' : 'never')

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
    return Object.fromEntries(rows.map((row) => [row.id, leaving(row.state, row.claimed_at)]))
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
