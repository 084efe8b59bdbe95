/**
 * The workers' cards: taken, sent, marked, as the outbox does it. One statement takes: of two who ask at once one gets it, and whoever takes
 * one that another was posting hears that it may stand there already.
 */
import type { Card, CardsPort, TakenCard } from '../ports.ts'
import type { Instant } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { Room } from './room.ts'

type Row = { id: string; about: string; channel: string; ts: string | null; shown: string; at: Instant; state: string }
type TakenRow = Row & { taken: number; unsure: number; since: Instant }

const cardOf = ({ state, id, about, channel, ts, shown, at }: Row): Card => ({ id, about, channel, ts, shown, at, isOver: state === 'over' })

const take = async (room: Room, { id, about, channel, at }: Parameters<CardsPort['take']>[0], real: Instant, ms: number): Promise<TakenCard | null> => {
  await room.ready()
  // In another channel than before it is a new message: whoever changes the settings moves the cards that are open.
  const [outcome] = await room.db.commit([sql`INSERT INTO card (area, id, about, channel, ts, shown, at, state, posting, unsure, taken, since, lease_until, due)
      VALUES (${room.area}, ${id}, ${about}, ${channel}, NULL, '', ${at}, 'open', 1, 0, 1, ${real}, ${real + ms}, 0)
    ON CONFLICT (area, id) DO UPDATE SET
      unsure = CASE WHEN card.channel = excluded.channel THEN card.posting ELSE 0 END,
      since = CASE WHEN card.posting = 1 AND card.channel = excluded.channel THEN card.since ELSE ${real} END,
      posting = CASE WHEN card.ts IS NULL OR card.channel <> excluded.channel THEN 1 ELSE 0 END,
      ts = CASE WHEN card.channel = excluded.channel THEN card.ts END,
      shown = CASE WHEN card.channel = excluded.channel THEN card.shown ELSE '' END,
      channel = excluded.channel, taken = card.taken + 1, lease_until = excluded.lease_until
    WHERE card.state = 'open' AND card.lease_until <= ${real} AND card.due <= ${real}
    RETURNING id, about, channel, ts, shown, at, state, taken, unsure, since`])
  const row = outcome?.rows[0] as TakenRow | undefined
  return row ? { ...cardOf(row), taken: row.taken, isUnsure: row.unsure === 1, since: row.since } : null
}

export const cardsOf = (room: Room): CardsPort => ({
  find: async (id) => {
    await room.ready()
    const [row] = await room.db.read<Row>(sql`SELECT id, about, channel, ts, shown, at, state FROM card WHERE area = ${room.area} AND id = ${id}`)
    return row ? cardOf(row) : null
  },
  open: async () => {
    await room.ready()
    const rows = await room.db.read<Row>(sql`SELECT id, about, channel, ts, shown, at, state FROM card INDEXED BY card_open
      WHERE area = ${room.area} AND state = 'open' ORDER BY at, id`)
    return rows.map(cardOf)
  },
  take: (card, real, ms) => take(room, card, real, ms),
  stands: async ({ id, taken }, { ts, shown, isOver }) => {
    await room.db.commit([sql`UPDATE card SET ts = ${ts}, shown = ${shown}, state = ${isOver ? 'over' : 'open'}, posting = 0, unsure = 0, lease_until = 0, due = 0
      WHERE area = ${room.area} AND id = ${id} AND taken = ${taken}`])
  },
  later: async ({ id, taken }, due) => {
    await room.db.commit([sql`UPDATE card SET posting = 0, unsure = 0, lease_until = 0, due = ${due} WHERE area = ${room.area} AND id = ${id} AND taken = ${taken}`])
  },
  forget: async (before) => {
    await room.ready()
    const [outcome] = await room.db.commit([sql`DELETE FROM card INDEXED BY card_over WHERE area = ${room.area} AND state = 'over' AND at < ${before}`])
    return outcome?.changes ?? 0
  },
})
