/**
 * How a text went, as we heard it: our own mark, and the carrier's receipts, in whatever order they come. Once it went, or never will, its
 * leave to go is taken from it: nobody without the keys can set it waiting again.
 */
import type { OutboxPort } from '../ports.ts'
import type { Delivery, DeliveryState, Instant } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { redactionOf } from './redactions.ts'
import type { Room } from './room.ts'

/** Of a text whose handset is off. Out of reach and throttled pass: there only `send_before` ends it. */
const TRIES = 3
const DAY = 86_400_000

/** What a refusal comes to: what we would not have sent anyway is dropped, what the carrier refused has failed. */
const refusals: Record<Extract<Delivery, { outcome: 'never' }>['because'], DeliveryState> = {
  opted_out: 'dropped', too_late: 'dropped', no_longer_needed: 'dropped', no_such_number: 'failed', refused: 'failed', misconfigured: 'failed',
}

/** `delivered` outranks `failed`: a telephone that has it has it, whatever was said before, in every order of receipts. */
const joinReceipts = (area: string, id: string, ref: string): Statement[] => [
  sql`UPDATE outbox SET leave = NULL, (state, code) = (SELECT r.state, r.code FROM early_receipt r WHERE r.area = ${area} AND r.ref = ${ref} AND r.code IS NOT 'given_back'
      ORDER BY CASE r.state WHEN 'delivered' THEN 5 WHEN 'failed' THEN 4 ELSE 3 END DESC LIMIT 1)
    WHERE area = ${area} AND id = ${id} AND ref = ${ref}
      AND CASE state WHEN 'delivered' THEN 5 WHEN 'failed' THEN 4 WHEN 'dropped' THEN 4 WHEN 'sent' THEN 3 ELSE 0 END
      < (SELECT max(CASE r.state WHEN 'delivered' THEN 5 WHEN 'failed' THEN 4 ELSE 3 END) FROM early_receipt r
        WHERE r.area = ${area} AND r.ref = ${ref} AND r.code IS NOT 'given_back')`,
  sql`DELETE FROM early_receipt WHERE area = ${area} AND ref = ${ref} AND code IS NOT 'given_back'`,
]

type Marking = { area: string; keys: AreaKeys; id: string; delivery: Delivery; real: Instant }

export const marking = ({ area, keys, id, delivery, real }: Marking): Statement[] => {
  switch (delivery.outcome) {
    // Even where the row was given back in the meantime: it went.
    case 'sent': return [
      sql`UPDATE outbox SET leave = NULL, ref = coalesce(ref, nullif(${delivery.ref}, '')),
          state = CASE WHEN state IN ('waiting', 'sending', 'uncertain') THEN 'sent' ELSE state END
        WHERE area = ${area} AND id = ${id}
          -- This id failed, and its text waits to go again or has gone under another.
          AND NOT EXISTS (SELECT 1 FROM early_receipt g WHERE g.area = ${area} AND g.ref = ${delivery.ref} AND g.code = 'given_back')`,
      ...joinReceipts(area, id, delivery.ref),
      ...redactionOf(area, keys, delivery.ref, real),
    ]
    case 'again': return [sql`UPDATE outbox SET state = CASE WHEN ${delivery.because} = 'handset_off' AND attempt >= ${TRIES} THEN 'failed' ELSE 'waiting' END,
        leave = CASE WHEN ${delivery.because} = 'handset_off' AND attempt >= ${TRIES} THEN NULL ELSE leave END, code = ${delivery.because}, due = ${real + delivery.afterSeconds * 1000}
        WHERE area = ${area} AND id = ${id} AND state IN ('sending', 'uncertain')`]
    case 'never': return [sql`UPDATE outbox SET leave = NULL, state = ${refusals[delivery.because]}, code = ${delivery.code}
        WHERE area = ${area} AND id = ${id} AND state IN ('waiting', 'sending', 'uncertain')`]
    case 'unknown': return [sql`UPDATE outbox SET state = 'uncertain', code = 'unknown'
        WHERE area = ${area} AND id = ${id} AND state = 'sending'`]
  }
}

type By = Parameters<OutboxPort['receipt']>[0]

export const receipt = async (room: Room, by: By, state: 'sent' | 'delivered' | 'failed', code: string | null, real: Instant) => {
  await room.ready()
  const { area } = room
  const id = by.id ?? ''
  const rank = { sent: 3, failed: 4, delivered: 5 }[state]
  const outcomes = await room.db.commit([
    // Our own reference first: only where it names nothing does the provider's decide.
    sql`UPDATE outbox SET leave = NULL, state = ${state}, code = ${code}, ref = coalesce(ref, nullif(${by.ref}, ''))
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
