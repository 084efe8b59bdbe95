/** Which cards of missing episodes should stand in an area's channel, and what is said under each; closed ones are drawn for the last time. */
import { sayWhen } from '../core/opening.ts'
import type { Card } from '../ports.ts'
import { closedCard, episodeCard, threadOf, type EpisodeSetting } from '../slack/episode-card.ts'
import { instant } from '../vocabulary.ts'
import type { EpisodeId } from '../vocabulary/episode.ts'
import { cardId, consoleOf, type Looked, type Wanted } from './channel-desk.ts'
import { listOf, type ListedEpisode } from './read-episode.ts'

const settingOf = ({ house, people, timeZone }: Looked, card: string): EpisodeSetting =>
  ({ card, people, link: consoleOf(house, card), sayTime: (at) => sayWhen(instant(at), timeZone) })

const wantedOf = async (looked: Looked, one: ListedEpisode): Promise<Wanted[]> => {
  const { house, area } = looked
  const about = `episode:${one.id}`
  const id = await cardId(house, area, about)
  const setting = settingOf(looked, id)
  const under = await Promise.all(threadOf(one, setting).map(async ({ key, at, isOver, message }): Promise<Wanted> => {
    const said = `said:${one.id}:${key}`
    return { about: said, id: await cardId(house, area, said), at: instant(at), message, isOver, under: id }
  }))
  return [{ about, id, at: one.opened, message: episodeCard(one, setting), isOver: false }, ...under]
}

const closing = async (looked: Looked, cards: readonly Card[], open: ReadonlySet<string>): Promise<{ wanted: Wanted[]; gone: Card[] }> => {
  const { house, area } = looked
  const wanted: Wanted[] = []
  const gone: Card[] = []
  for (const card of cards) {
    const [kind, id = ''] = card.about.split(':')
    if ((kind !== 'episode' && kind !== 'said') || open.has(id)) continue
    const episode = kind === 'episode' ? await house.store.area(area).episodes.find(id as EpisodeId) : null
    if (episode?.closed) wanted.push({ about: card.about, id: card.id, at: card.at, message: closedCard(episode.code, consoleOf(house, card.id)), isOver: true })
    else if (!episode) gone.push(card)
  }
  return { wanted, gone }
}

/** `gone`: nothing more will be said of these. */
export const episodesWanted = async (looked: Looked, cards: readonly Card[]): Promise<{ wanted: Wanted[]; gone: Card[] }> => {
  const open = await listOf(looked.house, looked.area)
  const closed = await closing(looked, cards, new Set(open.map(({ id }) => id)))
  const all = await Promise.all(open.map((one) => wantedOf(looked, one)))
  return { wanted: [...all.flat(), ...closed.wanted], gone: closed.gone }
}
