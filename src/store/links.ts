/** Private links by the hash of their token, the ledger of who said STOP, and the alerts that are open. */
import type { AreaStore, LinkFound, Turn } from '../ports.ts'
import type { Alert, AreaCode, ConversationId, Instant, LinkGrant } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import { lineHash } from './lines.ts'
import type { Room } from './room.ts'

type Row = { conversation: ConversationId; kind: LinkGrant['kind']; expires: Instant; state: 'live' | 'used' | 'withdrawn' }

const look = async (room: Room, tokenHash: string, now: Instant): Promise<LinkFound> => {
  await room.ready()
  const [row] = await room.db.read<Row>(sql`SELECT conversation, kind, expires, state FROM link
    WHERE area = ${room.area} AND token_hash = ${tokenHash}`)
  if (!row) return { state: 'unknown' }
  if (row.state !== 'live' || row.expires <= now) return { state: 'gone' }
  return { state: 'live', grant: { tokenHash, conversation: row.conversation, kind: row.kind, expires: row.expires } }
}

export const linksOf = (room: Room): AreaStore['links'] => ({
  look: (tokenHash, now) => look(room, tokenHash, now),
  consume: async (tokenHash, now) => {
    await room.ready()
    const [outcome] = await room.db.commit([sql`UPDATE link SET state = 'used'
      WHERE area = ${room.area} AND token_hash = ${tokenHash} AND kind = 'carry_on' AND state = 'live' AND expires > ${now}`])
    return outcome?.changes === 1
  },
  withdraw: async (conversation, kind) => {
    await room.ready()
    await room.db.commit([sql`UPDATE link INDEXED BY link_conversation SET state = 'withdrawn'
      WHERE area = ${room.area} AND conversation = ${conversation} AND kind = ${kind} AND state = 'live'`])
  },
})

/** The later word stands, in whatever order they come. */
export const optOutStatement = (area: AreaCode, line: string, { state, at, source }: Omit<NonNullable<Turn['optOut']>, 'line'>): Statement =>
  sql`INSERT INTO opt_out (area, line, state, at, source) VALUES (${area}, ${line}, ${state}, ${at}, ${source})
    ON CONFLICT (area, line) DO UPDATE SET state = excluded.state, at = excluded.at, source = excluded.source
    WHERE excluded.at >= at`

export const optOutsOf = (room: Room): AreaStore['optOuts'] => ({
  set: async (line, state, at, source) => {
    const { index } = await room.ready()
    await room.db.commit([optOutStatement(room.area, lineHash(index, line), { state, at, source })])
  },
  has: async (line) => {
    const { index } = await room.ready()
    const rows = await room.db.read(sql`SELECT 1 FROM opt_out
      WHERE area = ${room.area} AND line = ${lineHash(index, line)} AND state = 'out'`)
    return rows.length > 0
  },
})

export const alertStatement = (area: AreaCode, a: Alert): Statement =>
  sql`INSERT INTO alert (area, id, conversation, severity, topic, code, at, state)
    VALUES (${area}, ${a.id}, ${a.conversation}, ${a.severity}, ${a.topic}, ${a.code}, ${a.at}, 'open') ON CONFLICT DO NOTHING`

export const alertsOf = (room: Room): Pick<AreaStore, 'alerts' | 'raise'> => ({
  raise: async (alert) => {
    await room.ready()
    await room.db.commit([alertStatement(room.area, alert)])
  },
  alerts: async () => {
    await room.ready()
    return room.db.read<Alert>(sql`SELECT id, conversation, severity, topic, code, at FROM alert INDEXED BY alert_open
      WHERE area = ${room.area} AND state = 'open' ORDER BY at, id`)
  },
})
