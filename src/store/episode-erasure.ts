/**
 * Forgetting an episode: on its own short clock once it is closed (design.md law 9), never while it is open. Its rows go in one write that
 * checks again that they may; its key is shredded with those of the sittings (erasure.ts). The texts that went stand in the child's own
 * sitting and go with that; the audit stays, and names nobody.
 */
import type { Instant } from '../vocabulary.ts'
import { sql, type Statement } from './database.ts'
import { endedAt } from './episode-rules.ts'
import { type EpisodeRow, isOurEpisode, unsealedEpisode } from './episode-rows.ts'
import type { AreaKeys } from './keys.ts'
import type { Room } from './room.ts'
import { erasureMac } from './signed-acts.ts'
import { clashOn } from './trouble.ts'

const BITE = 100

const erasing = (area: string, keys: AreaKeys, { id, key_id }: EpisodeRow, before: Instant): Statement[] => [
  // The lock: where it may not go any more the key's name becomes a NULL, and nothing of this list is kept.
  sql`UPDATE episode SET key_id = CASE WHEN state = 'closed' AND closed < ${before} THEN key_id END WHERE area = ${area} AND id = ${id}`,
  sql`INSERT INTO erasure (area, key_id, mac) VALUES (${area}, ${key_id}, ${erasureMac(keys, key_id)}) ON CONFLICT (area, key_id) DO UPDATE SET mac = excluded.mac`,
  sql`DELETE FROM check_in INDEXED BY check_in_episode WHERE area = ${area} AND episode = ${id}`,
  sql`DELETE FROM episode_turn WHERE area = ${area} AND episode = ${id}`,
  sql`DELETE FROM episode WHERE area = ${area} AND id = ${id}`,
]

/** What is sealed decides; what does not open goes by its row, where that is as we wrote it. */
const mayGo = async (room: Room, keys: AreaKeys, row: EpisodeRow, before: Instant): Promise<boolean> => {
  const opened = await unsealedEpisode(room, row)
  const closed = opened ? endedAt(opened.episode) : isOurEpisode(keys, row) ? row.closed : null
  if (closed !== undefined && closed !== null && closed < before) return true
  room.forged('episode')
  return false
}

const eraseOne = async (room: Room, keys: AreaKeys, row: EpisodeRow, before: Instant): Promise<boolean> => {
  if (!await mayGo(room, keys, row, before)) return false
  try {
    await room.db.commit(erasing(room.area, keys, row, before))
    return true
  } catch (error) {
    if (clashOn(error) === 'episode.key_id') return false
    throw error
  }
}

/** Those that were closed before. Returns how many; their keys are still to be shredded. */
export const forgetEpisodes = async (room: Room, before: Instant): Promise<number> => {
  const keys = await room.ready()
  let erased = 0
  for (let after = { closed: Number.MIN_SAFE_INTEGER, id: '' }; ;) {
    const rows = await room.db.read<EpisodeRow & { closed: Instant }>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode INDEXED BY episode_closed
      WHERE area = ${room.area} AND state = 'closed' AND closed < ${before} AND (closed, id) > (${after.closed}, ${after.id}) ORDER BY closed, id LIMIT ${BITE}`)
    for (const row of rows) if (await eraseOne(room, keys, row, before)) erased += 1
    const last = rows.at(-1)
    if (!last || rows.length < BITE) return erased
    after = last
  }
}
