/**
 * Check-ins that stand in the outbox, each under what caused it. Its row says whether it may still go, and is called off in the same write
 * that closes or pauses its episode (design.md law 5). It is signed: nobody without the keys lets one go that was called off, nor calls one
 * off unheard.
 */
import type { AreaCode, InboundId } from '../vocabulary.ts'
import type { EpisodeChange, EpisodeId } from '../vocabulary/episode.ts'
import { sql, type Statement } from './database.ts'
import type { AreaKeys } from './keys.ts'
import type { Room } from './room.ts'
import { hmac } from './seal.ts'
import { isSigned } from './signed.ts'

type State = 'going' | 'called_off'
type CheckInRow = { id: string; episode: string; state: State }

const checkInMac = ({ rows }: Pick<AreaKeys, 'rows'>, { id, episode, state }: CheckInRow) => hmac(rows, ['check_in', 'v1', id, episode, state])

/** It goes from now on, under this cause. */
export const goingStatement = (area: AreaCode, keys: AreaKeys, episode: EpisodeId, cause: InboundId): Statement =>
  sql`INSERT INTO check_in (area, id, episode, state, mac)
    VALUES (${area}, ${cause}, ${episode}, 'going', ${checkInMac(keys, { id: cause, episode, state: 'going' })})`

/**
 * Those of this episode that a change calls off. Read before the write, which is kept only where the episode has not moved since: and
 * only a change of the episode adds one.
 */
const toCallOff = async ({ db, area }: Room, { after: { id }, callOff }: EpisodeChange): Promise<string[]> => {
  if (!callOff) return []
  const rows = await db.read<{ id: string }>(sql`SELECT id FROM check_in INDEXED BY check_in_episode WHERE area = ${area} AND episode = ${id} AND state = 'going' ORDER BY id`)
  return rows.map((row) => row.id).filter((cause) => callOff === 'all' || callOff.includes(cause))
}

/** While the carrier has one of them nothing of this list is kept: its state becomes a NULL, which no column takes. */
export const callOffStatements = async (room: Room, keys: AreaKeys, change: EpisodeChange): Promise<Statement[]> =>
  (await toCallOff(room, change)).map((id) => sql`UPDATE check_in SET mac = ${checkInMac(keys, { id, episode: change.after.id, state: 'called_off' })},
    state = CASE WHEN NOT EXISTS (SELECT 1 FROM outbox o WHERE o.area = ${room.area} AND o.id >= ${`${id}/`} AND o.id < ${`${id}0`} AND o.state = 'sending')
      THEN 'called_off' END
    WHERE area = ${room.area} AND id = ${id}`)

/** Is its row as we wrote it, whatever it says? One by another hand, or taken out, is reported: nothing goes by it. */
export const isOurCheckIn = async (room: Room, cause: InboundId): Promise<boolean> => {
  const keys = await room.ready()
  const [row] = await room.db.read<CheckInRow & { mac: string | null }>(sql`SELECT id, episode, state, mac FROM check_in
    WHERE area = ${room.area} AND id = ${cause}`)
  if (row && isSigned(row.mac, checkInMac(keys, row))) return true
  room.forged('check_in')
  return false
}
