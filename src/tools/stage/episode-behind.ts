/** Behind a check-in in a story stands an episode, as behind every other: the store lets none go whose episode does not say that it may. */
import type { House } from '../../turn.ts'
import type { Inbound } from '../../vocabulary.ts'
import type { Episode, EpisodeId } from '../../vocabulary/episode.ts'

/** The same house, in which the turn of this knock changes the episode that was opened for it, as the act behind a worker's page does. */
export const withEpisode = async (house: House, { id, area, at }: Inbound, by: string): Promise<House> => {
  const episode: Episode = {
    id: `story-${id}` as EpisodeId, area, code: 'EP-STORY', state: 'open', owner: by, opened: { by, at }, child: { name: 'Sam', years: null },
    checkIns: [], happened: [], version: 1,
  }
  await house.store.area(area).episodes.save({ before: 0, after: episode, key: `story:${id}`, audit: [] })
  const change = { before: 1, after: { ...episode, version: 2 } }
  return { ...house, store: { ...house.store, area: (code) => {
    const store = house.store.area(code)
    return { ...store, commit: (turn) => store.commit(turn.inbound.id === id ? { ...turn, episode: change } : turn) }
  } } }
}
