/**
 * Missing episodes as a worker reads them: open ones, one by its name or its child's number, those whose check-in is due. A row that does not
 * open, or that another hand has changed, is not given: people hear of it, and it keeps no other from being found.
 */
import type { EpisodesPort } from '../ports.ts'
import { type Instant, instant, type Line } from '../vocabulary.ts'
import type { Episode, EpisodeId } from '../vocabulary/episode.ts'
import { sql } from './database.ts'
import { episodeRow, openEpisode, type EpisodeRow } from './episode-rows.ts'
import { isDone, saveEpisode } from './episode-writes.ts'
import { numberHash } from './lines.ts'
import type { Room } from './room.ts'

/** What a row comes to, and who is told. Of one that is forged the operator hears at each look, as of every other (signed.ts). */
const opened = async (room: Room, row: EpisodeRow, damaged: (id: EpisodeId) => void = () => {}): Promise<Episode | null> => {
  const found = await openEpisode(room, row)
  if (typeof found === 'object') return found.episode
  if (found === 'forged') room.forged('episode')
  damaged(row.id)
  return null
}

const openOnes = ({ db, area }: Room) => db.read<EpisodeRow>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode INDEXED BY episode_open
  WHERE area = ${area} AND state = 'open' ORDER BY opened, id`)

const lastClosed = ({ db, area }: Room) => db.read<EpisodeRow>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode INDEXED BY episode_closed
  WHERE area = ${area} AND state = 'closed' AND closed > ${-1} ORDER BY closed DESC, id LIMIT 50`)

/** Nothing says of these when they ended (episode-rules.ts). */
const held = async (room: Room): Promise<Episode[]> => {
  await room.ready()
  const rows = await room.db.read<EpisodeRow>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode INDEXED BY episode_closed
    WHERE area = ${room.area} AND state = 'closed' AND closed IS NULL ORDER BY id`)
  return (await Promise.all(rows.map((row) => opened(room, row)))).filter((one) => one !== null).toSorted((a, b) => (a.back?.at ?? 0) - (b.back?.at ?? 0))
}

const closedSince = async (room: Room, at: Instant): Promise<Episode[]> => {
  await room.ready()
  const rows = await room.db.read<EpisodeRow>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode INDEXED BY episode_closed
    WHERE area = ${room.area} AND state = 'closed' AND closed >= ${at} ORDER BY closed DESC, id LIMIT 50`)
  return (await Promise.all(rows.map((row) => opened(room, row)))).filter((one) => one !== null)
}

const all = async (room: Room, state: Episode['state'], damaged?: (id: EpisodeId) => void): Promise<Episode[]> => {
  await room.ready()
  const rows = await (state === 'open' ? openOnes(room) : lastClosed(room))
  return (await Promise.all(rows.map((row) => opened(room, row, damaged)))).filter((one) => one !== null)
}

const find = async (room: Room, id: EpisodeId) => {
  await room.ready()
  const row = await episodeRow(room, id)
  return row ? opened(room, row) : null
}

/** A number is one open episode's (episode-writes.ts). Of two from before that was asked, the one that was opened last. */
const ofLine = async (room: Room, line: Line) => {
  if (line.channel !== 'sms') return null
  const keys = await room.ready()
  const rows = await room.db.read<EpisodeRow>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode INDEXED BY episode_line
    WHERE area = ${room.area} AND line = ${numberHash(keys.index, line.theirs)} AND state = 'open' ORDER BY opened DESC, id`)
  for (const row of rows) {
    const episode = await opened(room, row)
    if (episode) return episode
  }
  return null
}

const BITE = 50

/** By the clock, a bite at a time: what cannot be opened is passed over, for it would be due for ever. */
const due = async (room: Room, now: Instant, limit: number, isGiven: (row: EpisodeRow) => Promise<boolean>): Promise<{ id: EpisodeId; due: Instant }[]> => {
  await room.ready()
  const found: { id: EpisodeId; due: Instant }[] = []
  for (let after = { due: Number.MIN_SAFE_INTEGER, id: '' }; ;) {
    const rows = await room.db.read<EpisodeRow & { due: Instant }>(sql`SELECT id, key_id, state, line, opened, closed, due, version, sealed, mac FROM episode INDEXED BY episode_due
      WHERE area = ${room.area} AND due IS NOT NULL AND due <= ${now} AND (due, id) > (${after.due}, ${after.id}) ORDER BY due, id LIMIT ${BITE}`)
    for (const row of rows) {
      if (found.length === limit) return found
      if (await isGiven(row)) found.push({ id: row.id, due: row.due })
    }
    const last = rows.at(-1)
    if (!last || rows.length < BITE) return found
    after = last
  }
}

export const episodesOf = (room: Room): EpisodesPort => ({
  all: async (state, damaged) => [...(state === 'closed' ? (await held(room)).toReversed() : []), ...await all(room, state, damaged)],
  closedSince: (at) => closedSince(room, at),
  held: () => held(room),
  find: (id) => find(room, id),
  ofLine: (line) => ofLine(room, line),
  isDone: async (key) => isDone(room, await room.ready(), key),
  save: (change) => saveEpisode(room, change),
  due: async (now, limit) => (await due(room, now, limit, async (row) => await opened(room, row) !== null)).map(({ id }) => id),
  // Asked again and again: tells nobody.
  next: async () => (await due(room, instant(Number.MAX_SAFE_INTEGER), 1, async (row) => typeof await openEpisode(room, row) === 'object'))[0]?.due ?? null,
})
