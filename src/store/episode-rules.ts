/** What every way of keeping an episode asks of a change, and reads out of it. One that does not fit is a bug, and throws. */
import type { Turn } from '../ports.ts'
import type { AreaCode, Instant } from '../vocabulary.ts'
import type { Episode, EpisodeChange } from '../vocabulary/episode.ts'

/** When the next of its check-ins is to go. Nothing of a closed one is ever due, whatever stands in it. */
export const earliestDue = ({ state, checkIns }: Episode): Instant | null => {
  const waiting = state === 'open' ? checkIns.filter(({ fate }) => fate.state === 'waiting').map(({ due }) => due) : []
  return waiting.length === 0 ? null : Math.min(...waiting) as Instant
}

/** From when on its own short clock runs; nothing while it is open, or while a child who is back has still to be listened to. */
export const endedAt = ({ closed, back }: Pick<Episode, 'closed' | 'back'>): Instant | null => (closed === undefined || (back && !back.over) ? null : back?.over?.at ?? closed.at)

export const checkChange = (area: AreaCode, { before, after }: EpisodeChange) => {
  if (after.version !== before + 1) throw new Error('A change of an episode is numbered one more than the one that was read.')
  if (after.area !== area) throw new Error('An episode is kept in its own area.')
  if ((after.state === 'closed') !== (after.closed !== undefined)) throw new Error('A closed episode says when it was closed.')
}

/** Does this turn send a check-in? */
export const checkTurnsEpisode = (area: AreaCode, { inbound, sends, episode }: Turn): boolean => {
  const checkIns = sends.filter(({ kind }) => kind === 'check_in')
  if (checkIns.some(({ id, cause }) => cause !== inbound.id || !id.startsWith(`${cause}/`))) throw new Error('A check-in goes under what caused it.')
  if (episode) checkChange(area, episode)
  if (episode?.before === 0) throw new Error('An episode is opened by a person, not by a turn.')
  return checkIns.length > 0
}
