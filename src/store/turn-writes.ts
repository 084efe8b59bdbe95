/** What one turn writes: everything is sealed first, then it is one list of statements, in the order in which the locks are asked. */
import type { Turn } from '../ports.ts'
import type { Inbound, Line } from '../vocabulary.ts'
import { actStatement, alertStatement } from './alerts.ts'
import { sql, type Statement } from './database.ts'
import { printOf } from './inbox.ts'
import type { AreaKeys, SittingKey } from './keys.ts'
import { lineHash } from './lines.ts'
import { optOutStatement } from './links.ts'
import { sendStatement } from './outbox-rows.ts'
import { redactionOf } from './redactions.ts'
import { envelopeOf, type Place, type Room, sealJson } from './room.ts'
import { lineMac, linkMac, type LinkRow } from './signed.ts'
import { waitMac } from './signed-acts.ts'
import { auditName, auditStatements } from './trail.ts'

type Writing = { room: Room; keys: AreaKeys; key: SittingKey; turn: Turn; hash: (line: Line) => string }

export const ringing = (inbound: Inbound) => {
  if (inbound.knock.kind !== 'rang' || !('conversation' in inbound.from)) return null
  const generation = /^wait:.*:(\d+)$/s.exec(inbound.id)?.[1]
  return generation ? { conversation: inbound.from.conversation, name: inbound.knock.wait, generation: Number(generation) } : null
}

/** Fresh or parked: taken now. Taken already: refused. A wait that was stopped or set again in the meantime does not ring any more. */
const takeInbound = ({ room: { area }, keys, turn: { inbound, fingerprint, conversation } }: Writing): Statement => {
  const print = printOf(keys, fingerprint)
  const rang = ringing(inbound)
  if (!rang) {
    return sql`INSERT INTO inbound (area, id, fingerprint, state, conversation, at, tries)
      VALUES (${area}, ${inbound.id}, ${print}, 'taken', ${conversation.id}, ${inbound.at}, 0)
      ON CONFLICT (area, id) DO UPDATE SET state = CASE WHEN state = 'pending' THEN 'taken' END,
        conversation = excluded.conversation, sealed = NULL`
  }
  return sql`INSERT INTO inbound (area, id, fingerprint, state, conversation, at, tries)
    VALUES (${area}, ${inbound.id}, ${print},
      (SELECT 'taken' FROM wait WHERE area = ${area} AND conversation = ${rang.conversation}
        AND name = ${rang.name} AND generation = ${rang.generation}), ${conversation.id}, ${inbound.at}, 0)
    ON CONFLICT (area, id) DO UPDATE SET state = CASE WHEN state = 'pending' THEN excluded.state END,
      conversation = excluded.conversation, sealed = NULL`
}

/** The first turn has no one before it; every other must follow the very one that was read. */
const takeTurn = ({ room: { area }, turn: { inbound, conversation: { id }, before } }: Writing): Statement => before === 0
  ? sql`INSERT INTO turn (area, conversation, n, inbound) VALUES (${area}, ${id}, 1, ${inbound.id})`
  : sql`INSERT INTO turn (area, conversation, n, inbound) VALUES (${area}, ${id},
      (SELECT n + 1 FROM turn WHERE area = ${area} AND conversation = ${id} AND n = ${before}), ${inbound.id})`

const keepConversation = ({ room: { area }, key, turn: { conversation: c } }: Writing, entries: number, trail: string): Statement => {
  const sealed = sealJson(key, 'conversation', area, c.id, { conversation: c, entries, trail })
  return sql`INSERT INTO conversation (area, id, key_id, begun, heard, ended, sealed)
    VALUES (${area}, ${c.id}, ${key.id}, ${c.begun}, ${c.heard}, ${c.ended ?? null}, ${sealed})
    ON CONFLICT (area, id) DO UPDATE SET key_id = CASE WHEN key_id = excluded.key_id THEN key_id END,
      heard = excluded.heard, ended = excluded.ended, sealed = excluded.sealed`
}

/** The same line to the same sitting again changes nothing; to another one, somebody was faster. */
const keepLines = ({ room: { area }, keys, turn, hash }: Writing): Statement[] => turn.lines.map(({ line, sitting }) => {
  const row = { hash: hash(line), sitting, conversation: turn.conversation.id }
  return sql`INSERT INTO line (area, hash, sitting, conversation, mac)
    VALUES (${area}, ${row.hash}, ${sitting}, ${row.conversation}, ${lineMac(keys, row)})
    ON CONFLICT (area, hash, sitting) DO UPDATE SET mac = excluded.mac,
      conversation = CASE WHEN conversation = excluded.conversation THEN conversation END
      WHERE mac IS NOT excluded.mac OR conversation <> excluded.conversation`
})

const keepHeard = ({ room: { area }, key, turn, hash }: Writing, n: number): Statement[] => {
  if (!turn.heard) return []
  const { inbound, conversation, heard } = turn
  const line = 'line' in inbound.from ? inbound.from.line : conversation.line
  return [sql`INSERT INTO heard (area, conversation, n, line, channel, at, key_id, sealed)
    VALUES (${area}, ${conversation.id}, ${n}, ${hash(line)}, ${heard.channel}, ${inbound.at}, ${key.id},
      ${sealJson(key, 'heard', area, `${conversation.id}|${n}`, heard.text)})`]
}

const keepSends = ({ room: { area }, keys, key, turn, hash }: Writing, from: number): Statement[] => turn.sends.map((send, i) => {
  if (send.conversation !== turn.conversation.id) throw new Error('A turn sends for its own conversation only.')
  return sendStatement({ area, keys, key, n: from + i, line: hash(send.to), at: turn.inbound.at }, send)
})

/** A knock uses its wait up; then what is stopped; then what is set, perhaps again. */
const keepWaits = ({ room: { area }, keys, turn: { inbound, conversation: { id, turn }, waits } }: Writing): Statement[] => {
  const rang = ringing(inbound)
  const stopped = waits.stop === 'all'
    ? [sql`DELETE FROM wait WHERE area = ${area} AND conversation = ${id}`]
    : waits.stop.map((name) => sql`DELETE FROM wait WHERE area = ${area} AND conversation = ${id} AND name = ${name}`)
  return [
    ...(rang ? [sql`DELETE FROM wait WHERE area = ${area} AND conversation = ${rang.conversation} AND name = ${rang.name}`] : []),
    ...stopped,
    ...waits.set.map(({ name, due, askedFor }) => {
      const row = { conversation: id, name, generation: turn, due, asked_for: askedFor ? 1 : 0 }
      return sql`INSERT INTO wait (area, conversation, name, generation, due, asked_for, mac)
        VALUES (${area}, ${id}, ${name}, ${turn}, ${due}, ${row.asked_for}, ${waitMac(keys, row)})
        ON CONFLICT (area, conversation, name) DO UPDATE
          SET generation = excluded.generation, due = excluded.due, asked_for = excluded.asked_for, mac = excluded.mac`
    }),
  ]
}

/** A text that was heard has its words at the provider too: its knock bears the provider's id. */
const keepRedaction = ({ room: { area }, keys, turn: { inbound } }: Writing): Statement[] =>
  (inbound.id.startsWith('sms:') ? redactionOf(area, keys, inbound.id.slice(4), inbound.at) : [])

const keepAlerts = ({ room: { area }, keys, key, turn }: Writing): Statement[] => [
  ...turn.alerts.map((alert) => alertStatement(area, keys, alert)),
  ...(turn.acts ?? []).map((alert) => {
    if (alert.conversation !== turn.conversation.id) throw new Error('A practitioner acts on the alerts of the conversation whose turn it is.')
    return actStatement(area, keys, key, alert)
  }),
]

const keepOptOut = ({ room: { area }, keys, turn: { optOut }, hash }: Writing): Statement[] =>
  (optOut ? [optOutStatement(area, keys, hash(optOut.line), optOut)] : [])

/** A link that is renewed keeps its state, so it is signed anew for whichever that is. */
const keepLinks = ({ room: { area }, keys, turn }: Writing): Statement[] => turn.links.map((l) => {
  const mac = (state: LinkRow['state']) => linkMac(keys, { ...l, state })
  return sql`INSERT INTO link (area, token_hash, conversation, kind, expires, state, mac)
    VALUES (${area}, ${l.tokenHash}, ${l.conversation}, ${l.kind}, ${l.expires}, 'live', ${mac('live')})
    ON CONFLICT (area, token_hash) DO UPDATE SET conversation = excluded.conversation, kind = excluded.kind, expires = excluded.expires,
      mac = CASE state WHEN 'live' THEN excluded.mac WHEN 'used' THEN ${mac('used')} ELSE ${mac('withdrawn')} END`
})

const keepAudit = ({ room: { area }, keys, key, turn }: Writing, trail: string) =>
  auditStatements(area, keys, { who: auditName(keys, turn.conversation.id, key.id), turn: turn.conversation.turn, last: trail }, turn.audit)

/** Seals everything and says what is to be written, and what the next turn must know. */
export const writingOf = (room: Room, keys: AreaKeys, turn: Turn, place: Place, episode: Statement[]): { statements: Statement[]; next: Place } => {
  const known = new Map<string, string>()
  const hash = (line: Line) => {
    const name = JSON.stringify(line)
    const value = known.get(name) ?? lineHash(keys.index, line)
    known.set(name, value)
    return value
  }
  const w: Writing = { room, keys, key: place.key, turn, hash }
  const entries = place.entries + (turn.heard ? 1 : 0) + turn.sends.length
  const audit = keepAudit(w, place.trail)
  const statements = [
    takeInbound(w), takeTurn(w), keepConversation(w, entries, audit.trail), ...episode, ...keepLines(w), ...keepHeard(w, place.entries + 1),
    ...keepSends(w, place.entries + (turn.heard ? 2 : 1)), ...keepWaits(w), ...keepAlerts(w), ...keepLinks(w), ...keepOptOut(w), ...keepRedaction(w), ...audit.statements,
  ]
  return { statements, next: { turn: turn.conversation.turn, key: place.key, entries, trail: audit.trail } }
}

/** What the last commit left, from memory or from the row; nothing where the conversation has moved on or is gone. */
export const placeOf = async (room: Room, { conversation: { id }, before }: Turn): Promise<Place | null> => {
  const known = room.places.get(id)
  if (known?.turn === before) return known
  const opened = await envelopeOf(room, id)
  return opened?.envelope.conversation.turn === before ? room.places.get(id) ?? null : null
}

export const checkTurn = (room: Room, turn: Turn) => {
  if (turn.conversation.turn !== turn.before + 1) throw new Error('A turn is numbered one more than the one that was read.')
  if (turn.conversation.area !== room.area || turn.inbound.area !== room.area) throw new Error('A turn is kept in its own area.')
}

/** A turn that is kept with something else, or not at all: of a sitting that is there. Null: it has moved on. */
export const joinedTurn = async (room: Room, keys: AreaKeys, turn: Turn): Promise<{ statements: Statement[]; next: Place } | null> => {
  checkTurn(room, turn)
  if (turn.before === 0 || turn.episode) throw new Error('Only a turn that goes on in a sitting, and changes no episode itself, is kept with another.')
  const place = await placeOf(room, turn)
  return place && writingOf(room, keys, turn, place, [])
}
