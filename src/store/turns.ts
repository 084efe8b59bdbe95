/**
 * One turn, whole or not at all. Everything is sealed first; then one list of statements goes down, with primary keys as the locks
 * (design.md §4 *Commit*): the knock, then the turn's number, then what changed. A wrong number makes a NULL, which no column takes.
 */
import type { AreaStore, Turn } from '../ports.ts'
import type { Inbound } from '../vocabulary.ts'
import { sql } from './database.ts'
import { episodeOfTurn } from './episode-writes.ts'
import { lineHash } from './lines.ts'
import type { Room } from './room.ts'
import { saidStop } from './signed-acts.ts'
import { clashOn } from './trouble.ts'
import { checkTurn, placeOf, ringing, writingOf } from './turn-writes.ts'

const verdicts: Record<string, 'done' | 'overtaken'> = { inbound: 'done', turn: 'overtaken', conversation: 'overtaken', line: 'overtaken', episode_turn: 'overtaken' }

/** Which of our locks refused; nothing where it is another trouble, which is thrown on. */
const verdictOf = (error: unknown) => verdicts[clashOn(error)?.split('.')[0] ?? '']

const isTaken = async (room: Room, inbound: Inbound) =>
  (await room.db.read(sql`SELECT 1 FROM inbound WHERE area = ${room.area} AND id = ${inbound.id} AND state = 'taken'`)).length > 0

/** A parked ring whose wait has gone will never be taken: it leaves the queue. */
const forgetStaleRing = async (room: Room, inbound: Inbound) => {
  if (!ringing(inbound)) return
  await room.db.commit([sql`DELETE FROM inbound WHERE area = ${room.area} AND id = ${inbound.id} AND state = 'pending'`])
}

const commit = async (room: Room, turn: Turn): Promise<'kept' | 'done' | 'overtaken'> => {
  const keys = await room.ready()
  checkTurn(room, turn)
  const episode = await episodeOfTurn(room, keys, turn)
  const first = turn.before === 0 && episode !== null
  const place = first ? { turn: 0, key: await room.ring.make(room.area, turn.side), entries: 0, trail: '' } : await placeOf(room, turn)
  if (!place || !episode) return (await isTaken(room, turn.inbound)) ? 'done' : 'overtaken'
  // A forged row may say that it is later than any word of theirs.
  if (turn.optOut) await saidStop(room, lineHash(keys.index, turn.optOut.line))
  if (place.key.side !== turn.side) throw new Error('The side of a sitting is fixed at its first turn.')
  const { statements, next } = writingOf(room, keys, turn, place, episode)
  try {
    await room.db.commit(statements)
  } catch (error) {
    room.places.drop(turn.conversation.id)
    const verdict = verdictOf(error)
    // Not known whether it was kept (a lost answer, a full disk): the key must stay. Only a clash surely kept nothing.
    if (!verdict) throw error
    if (first) await room.ring.shred(room.area, [place.key.id])
    if (verdict === 'done') await forgetStaleRing(room, turn.inbound)
    return verdict
  }
  room.places.set(turn.conversation.id, next)
  return 'kept'
}

export const turnsOf = (room: Room): Pick<AreaStore, 'commit'> => ({ commit: (turn) => commit(room, turn) })
