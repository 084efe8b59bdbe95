/** Private links by the hash of their token, and the ledger of who said STOP. */
import type { AreaStore, LinkFound, Turn } from '../ports.ts'
import type { AreaCode, ConversationId, Instant, LinkGrant } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys } from './keys.ts'
import { lineHash } from './lines.ts'
import type { Room } from './room.ts'
import { isSigned, linkMac, type LinkRow } from './signed.ts'
import { optOutMac, saidStop } from './signed-acts.ts'

type Row = Omit<LinkRow, 'tokenHash'> & { token_hash: string; mac: string | null }

const rowOf = ({ token_hash: tokenHash, conversation, kind, expires, state }: Row): LinkRow => ({ tokenHash, conversation, kind, expires, state })

/** Only what we wrote ourselves: a forged row is no row. */
const ours = (room: Room, keys: AreaKeys, rows: Row[]): LinkRow[] => rows.flatMap((row) => {
  if (isSigned(row.mac, linkMac(keys, rowOf(row)))) return [rowOf(row)]
  room.forged('link')
  return []
})

const found = async (room: Room, tokenHash: string): Promise<LinkRow | undefined> => {
  const keys = await room.ready()
  const rows = await room.db.read<Row>(sql`SELECT token_hash, conversation, kind, expires, state, mac FROM link
    WHERE area = ${room.area} AND token_hash = ${tokenHash}`)
  return ours(room, keys, rows)[0]
}

const look = async (room: Room, tokenHash: string, now: Instant): Promise<LinkFound> => {
  const row = await found(room, tokenHash)
  if (!row) return { state: 'unknown' }
  if (row.state !== 'live' || row.expires <= now) return { state: 'gone' }
  return { state: 'live', grant: { tokenHash, conversation: row.conversation, kind: row.kind, expires: row.expires } }
}

/** Only from the very row that was read: whoever was faster has it. */
const turnTo = (room: Room, keys: AreaKeys, row: LinkRow, state: 'used' | 'withdrawn'): Statement =>
  sql`UPDATE link SET state = ${state}, mac = ${linkMac(keys, { ...row, state })} WHERE area = ${room.area} AND token_hash = ${row.tokenHash}
    AND conversation = ${row.conversation} AND kind = ${row.kind} AND expires = ${row.expires} AND state = 'live'`

const consume = async (room: Room, tokenHash: string, now: Instant): Promise<boolean> => {
  const row = await found(room, tokenHash)
  if (!row || row.kind !== 'carry_on' || row.state !== 'live' || row.expires <= now) return false
  const [outcome] = await room.db.commit([turnTo(room, await room.ready(), row, 'used')])
  return outcome?.changes === 1
}

/** Again, where one was renewed in between. */
const withdraw = async (room: Room, conversation: ConversationId, kind: LinkGrant['kind']): Promise<void> => {
  const keys = await room.ready()
  for (;;) {
    const rows = await room.db.read<Row>(sql`SELECT token_hash, conversation, kind, expires, state, mac FROM link INDEXED BY link_conversation
      WHERE area = ${room.area} AND conversation = ${conversation} AND kind = ${kind} AND state = 'live'`)
    const live = ours(room, keys, rows)
    if (live.length === 0) return
    await room.db.commit(live.map((row) => turnTo(room, keys, row, 'withdrawn')))
  }
}

export const linksOf = (room: Room): AreaStore['links'] => ({
  look: (tokenHash, now) => look(room, tokenHash, now),
  consume: (tokenHash, now) => consume(room, tokenHash, now),
  withdraw: (conversation, kind) => withdraw(room, conversation, kind),
})

/** The later word stands, in whatever order they come. */
export const optOutStatement = (area: AreaCode, keys: AreaKeys, line: string, { state, at, source }: Omit<NonNullable<Turn['optOut']>, 'line'>): Statement =>
  sql`INSERT INTO opt_out (area, line, state, at, source, mac) VALUES (${area}, ${line}, ${state}, ${at}, ${source}, ${optOutMac(keys, { line, state, at, source })})
    ON CONFLICT (area, line) DO UPDATE SET state = excluded.state, at = excluded.at, source = excluded.source, mac = excluded.mac
    WHERE excluded.at >= at`

export const optOutsOf = (room: Room): AreaStore['optOuts'] => ({
  set: async (line, state, at, source) => {
    const keys = await room.ready()
    const hash = lineHash(keys.index, line)
    await saidStop(room, hash)
    await room.db.commit([optOutStatement(room.area, keys, hash, { state, at, source })])
  },
  has: async (line) => saidStop(room, lineHash((await room.ready()).index, line)),
})
