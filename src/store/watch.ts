/** What the watchdog asks (act/watch.ts): messages without an answer or a person, and texts that stand still. Names and times only. */
import type { AreaStore } from '../ports.ts'
import type { ConversationId, InboundId, Instant } from '../vocabulary.ts'
import { sql } from './database.ts'
import type { Room } from './room.ts'

type Heard = { id: InboundId; conversation: ConversationId; at: Instant }

/** By the beginning of the knock's name: a text's, a page's. Walks over those of the days that are kept. */
const heardBy = ({ db, area }: Room, first: string, from: Instant, before: Instant, limit: number) => db.read<Heard>(sql`SELECT i.id, i.conversation, i.at FROM inbound i
  WHERE i.area = ${area} AND i.id >= ${`${first}:`} AND i.id < ${`${first};`} AND i.state = 'taken' AND i.at >= ${from} AND i.at < ${before}
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.area = i.area AND o.id > i.id || '/' AND o.id < i.id || '0' AND o.state IN ('sent', 'delivered'))
    AND NOT EXISTS (SELECT 1 FROM alert a INDEXED BY alert_conversation WHERE a.area = i.area AND a.conversation = i.conversation AND (a.state = 'open' OR a.at >= i.at))
  ORDER BY i.at LIMIT ${limit}`)

export const watchOf = (room: Room): Pick<AreaStore, 'unanswered' | 'stuck'> => ({
  unanswered: async (from, before, limit) => {
    await room.ready()
    const found = [...await heardBy(room, 'sms', from, before, limit), ...await heardBy(room, 'web', from, before, limit)]
    return found.toSorted((a, b) => a.at - b.at).slice(0, limit)
  },
  stuck: async (before, real, limit) => {
    await room.ready()
    return room.db.read<{ id: string; conversation: ConversationId }>(sql`SELECT id, conversation FROM outbox INDEXED BY outbox_open
      WHERE area = ${room.area} AND state IN ('waiting', 'sending') AND state = 'waiting' AND at < ${before} AND due <= ${real} AND kind <> 'page' ORDER BY at LIMIT ${limit}`)
  },
})
