/**
 * An episode's row. All of it is sealed with a key of its own, of the child's side: a parent's ring cannot open it. What is in clear is
 * signed, and the version stands on both sides of the seal, so that neither half can be put to another.
 */
import type { AreaCode, Instant } from '../vocabulary.ts'
import type { Episode, EpisodeId } from '../vocabulary/episode.ts'
import { sql, type Statement } from './database.ts'
import { earliestDue, endedAt } from './episode-rules.ts'
import type { AreaKeys, SittingKey } from './keys.ts'
import { numberHash } from './lines.ts'
import { openJson, type Room, sealJson } from './room.ts'
import { hmac } from './seal.ts'
import { isSigned } from './signed.ts'

/** What stands sealed: itself, and the last seal of its audit. */
export type EpisodeEnvelope = { episode: Episode; trail: string }

export type EpisodeRow = {
  id: EpisodeId; key_id: string; state: Episode['state']; line: string; opened: Instant; closed: Instant | null; due: Instant | null; version: number
  sealed: string; mac: string | null
}
type Clear = Omit<EpisodeRow, 'sealed' | 'mac'>

/** Nothing where there is no plan, and nothing once it is closed: nobody is found by it any more. */
const hashOfPlan = (index: AreaKeys['index'], { state, plan }: Episode) => (state === 'open' && plan ? numberHash(index, plan.number) : '')

const clearOf = (keys: AreaKeys, keyId: string, episode: Episode): Clear => ({
  id: episode.id, key_id: keyId, state: episode.state, line: hashOfPlan(keys.index, episode), opened: episode.opened.at,
  closed: endedAt(episode), due: earliestDue(episode), version: episode.version,
})

const episodeMac = ({ rows }: Pick<AreaKeys, 'rows'>, e: Clear) => hmac(rows, ['episode', 'v1', e.id, e.key_id, e.state, e.line, e.opened,
  e.closed ?? '', e.due ?? '', e.version])

export const episodeRow = async ({ db, area }: Room, id: EpisodeId): Promise<EpisodeRow | undefined> =>
  (await db.read<EpisodeRow>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode WHERE area = ${area} AND id = ${id}`))[0]

/** After the lock (episode-writes.ts): where that holds, this is the very row that was read. */
export const episodeStatement = (area: AreaCode, keys: AreaKeys, key: SittingKey, envelope: EpisodeEnvelope): Statement => {
  const e = clearOf(keys, key.id, envelope.episode)
  const [sealed, mac] = [sealJson(key, 'episode', area, e.id, envelope), episodeMac(keys, e)]
  if (e.version === 1) {
    return sql`INSERT INTO episode (area, id, key_id, state, line, opened, closed, due, version, sealed, mac)
      VALUES (${area}, ${e.id}, ${e.key_id}, ${e.state}, ${e.line}, ${e.opened}, ${e.closed}, ${e.due}, ${e.version}, ${sealed}, ${mac})`
  }
  return sql`UPDATE episode SET version = ${e.version}, state = ${e.state}, line = ${e.line}, opened = ${e.opened}, closed = ${e.closed}, due = ${e.due}, sealed = ${sealed}, mac = ${mac}
    WHERE area = ${area} AND id = ${e.id}`
}

export type EpisodeOpened = EpisodeEnvelope & { key: SittingKey }

/** What is sealed there, whoever wrote the rest of the row. Only the child's ring is tried, whatever the row of its key says. */
export const unsealedEpisode = async (room: Room, { id, key_id, sealed }: Pick<EpisodeRow, 'id' | 'key_id' | 'sealed'>): Promise<EpisodeOpened | null> => {
  const key = await room.ring.take(room.area, key_id, 'child')
  const envelope = openJson(key, 'episode', room.area, id, sealed) as EpisodeEnvelope | null
  return key && envelope ? { ...envelope, key } : null
}

/** In clear as we wrote it? */
export const isOurEpisode = (keys: AreaKeys, row: EpisodeRow) => isSigned(row.mac, episodeMac(keys, row))

/** Nothing where another hand has changed the row, or where it does not open. */
export const openEpisode = async (room: Room, row: EpisodeRow): Promise<EpisodeOpened | 'forged' | 'damaged'> => {
  if (!isOurEpisode(await room.ready(), row)) return 'forged'
  const opened = await unsealedEpisode(room, row)
  return opened?.episode.version === row.version ? opened : 'damaged'
}
