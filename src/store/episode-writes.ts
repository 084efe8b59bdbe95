/**
 * One change of an episode, whole or not at all: by itself, or with the turn of a child's sitting. The keys are the locks: two who change it
 * at once, one is kept; the same act again is done already.
 */
import type { EpisodesPort, Turn } from '../ports.ts'
import type { Episode, TurnsChange } from '../vocabulary/episode.ts'
import { alertStatement } from './alerts.ts'
import { callOffStatements, goingStatement } from './check-ins.ts'
import { sql, type Statement } from './database.ts'
import { checkChange, checkTurnsEpisode } from './episode-rules.ts'
import { episodeRow, episodeStatement, openEpisode } from './episode-rows.ts'
import type { AreaKeys, SittingKey } from './keys.ts'
import { numberHash } from './lines.ts'
import type { Room } from './room.ts'
import { hmac } from './seal.ts'
import { auditName, auditStatements } from './trail.ts'
import { clashOn } from './trouble.ts'
import { joinedTurn } from './turn-writes.ts'

type Saving = Parameters<EpisodesPort['save']>[0]
/** The last that was kept: its key, and the last seal of its audit. */
type Place = { key: SittingKey; trail: string; episode?: Episode }

/** Nothing where somebody wrote in between, or where it is not there or not ours. */
const placeOf = async (room: Room, { before, after }: TurnsChange): Promise<Place | null> => {
  const row = await episodeRow(room, after.id)
  const opened = row && await openEpisode(room, row)
  return typeof opened === 'object' && opened.episode.version === before ? opened : null
}

const keyHash = ({ rows }: AreaKeys, key: string) => hmac(rows, ['episode_turn', 'v1', key])

/** As with a turn: the very version that was read must be the last one. */
const takeChange = ({ area }: Room, keys: AreaKeys, { before, after: { id } }: TurnsChange, key: string): Statement => before === 0
  ? sql`INSERT INTO episode_turn (area, episode, n, key) VALUES (${area}, ${id}, 1, ${keyHash(keys, key)})`
  : sql`INSERT INTO episode_turn (area, episode, n, key) VALUES (${area}, ${id},
      (SELECT n + 1 FROM episode_turn WHERE area = ${area} AND episode = ${id} AND n = ${before}), ${keyHash(keys, key)})`

const auditOf = ({ area }: Room, keys: AreaKeys, { after, audit }: Saving, { key, trail }: Place) =>
  auditStatements(area, keys, { who: auditName(keys, after.id, key.id), turn: after.version, last: trail }, audit)

export const isDone = async (room: Room, keys: AreaKeys, key: string) =>
  (await room.db.read(sql`SELECT 1 FROM episode_turn WHERE area = ${room.area} AND key = ${keyHash(keys, key)}`)).length > 0

/**
 * A number is one open episode's: where another has it, the state becomes a NULL, which no column takes, and nothing of this list is kept.
 * Asked only of what takes a number: two that were there before, from a version that did not ask, can still be closed.
 */
const numberStatements = ({ area }: Room, keys: AreaKeys, { after }: TurnsChange, before: Episode | undefined): Statement[] => {
  const { id, plan, state } = after
  if (state !== 'open' || !plan || (before?.state === 'open' && before.plan?.number === plan.number)) return []
  return [sql`UPDATE episode SET state = CASE WHEN NOT EXISTS (SELECT 1 FROM episode o INDEXED BY episode_line WHERE o.area = ${area} AND o.line = ${numberHash(keys.index, plan.number)}
    AND o.state = 'open' AND o.id <> ${id}) THEN state END WHERE area = ${area} AND id = ${id}`]
}

const verdicts: Record<string, 'overtaken' | 'underway' | 'taken'> = { episode_turn: 'overtaken', check_in: 'underway', episode: 'taken', inbound: 'overtaken', turn: 'overtaken', conversation: 'overtaken', line: 'overtaken' }

export const saveEpisode = async (room: Room, saving: Saving): Promise<'kept' | 'done' | 'overtaken' | 'underway' | 'taken'> => {
  const keys = await room.ready()
  checkChange(room.area, saving)
  const isNew = saving.before === 0
  const place: Place | null = isNew ? { key: await room.ring.make(room.area, 'child'), trail: '' } : await placeOf(room, saving)
  if (!place) return await isDone(room, keys, saving.key) ? 'done' : 'overtaken'
  const joined = saving.turn ? await joinedTurn(room, keys, saving.turn) : undefined
  if (joined === null) return await isDone(room, keys, saving.key) ? 'done' : 'overtaken'
  const audit = auditOf(room, keys, saving, place)
  const statements = [
    takeChange(room, keys, saving, saving.key), episodeStatement(room.area, keys, place.key, { episode: saving.after, trail: audit.trail }),
    ...numberStatements(room, keys, saving, place.episode),
    ...await callOffStatements(room, keys, saving), ...audit.statements, ...(saving.alerts ?? []).map((alert) => alertStatement(room.area, keys, alert)), ...joined?.statements ?? [],
  ]
  try {
    await room.db.commit(statements)
    if (saving.turn && joined) room.places.set(saving.turn.conversation.id, joined.next)
    return 'kept'
  } catch (error) {
    if (saving.turn) room.places.drop(saving.turn.conversation.id)
    const verdict = verdicts[clashOn(error)?.split('.')[0] ?? '']
    // Not known whether it was kept: the key must stay (turns.ts).
    if (!verdict) throw error
    if (isNew) await room.ring.shred(room.area, [place.key.id])
    return await isDone(room, keys, saving.key) ? 'done' : verdict
  }
}

/** What a turn changes of an episode, to be kept with the rest of it. Nothing where the episode has moved in between. */
export const episodeOfTurn = async (room: Room, keys: AreaKeys, turn: Turn): Promise<Statement[] | null> => {
  const goes = checkTurnsEpisode(room.area, turn)
  const { episode: change, inbound } = turn
  if (!change) return []
  const place = await placeOf(room, change)
  if (!place) return null
  return [
    takeChange(room, keys, change, inbound.id), episodeStatement(room.area, keys, place.key, { episode: change.after, trail: place.trail }),
    ...(goes ? [goingStatement(room.area, keys, change.after.id, inbound.id)] : []),
  ]
}
