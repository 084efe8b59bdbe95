/** What an alert's page says of the decision that it asked for: whether the police are told of these words, by when, and whose it is to decide. */
import { episodeWords, policeWords } from '../../content/console.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { decideWithin } from '../episodes/police.ts'
import type { AlertPage } from '../pages/duty-alert.tsx'
import type { Instant } from '../vocabulary.ts'
import type { Episode } from '../vocabulary/episode.ts'
import { nameAmong } from './console-person.ts'
import { sayTime, type Desk } from './duty-lines.ts'
import { episodePath } from './episode-list.ts'

/** Nothing where this alert asked for none. Why it was decided so is sealed in the episode, and read there. */
export const policeOf = (episode: Episode | null, alert: string, by: DutyPerson, { now, rota: { people }, timeZone }: Pick<Desk, 'rota' | 'timeZone'> & { now: Instant }): Pick<AlertPage, 'police'> => {
  const sharing = episode?.sharings?.find((one) => one.alert === alert)
  if (!episode || !sharing) return {}
  const [due, { decided }] = [sharing.asked.at + decideWithin, sharing]
  const name = (key: string) => nameAmong(people, key, episodeWords.service)
  const isMine = episode.owner === by.key
  return { police: {
    path: episodePath(episode.id), sharing: sharing.id, owner: name(episode.owner), isMine: isMine && episode.state === 'open', mayDecide: isMine || may(by, 'act_for_others'), isLate: decided === undefined && due <= now,
    ...(decided ? { decided: `${policeWords.decided}: ${policeWords[decided.share ? 'yes' : 'no']}. ${name(decided.by)}, ${sayTime(decided.at, timeZone)}.` } : { due: `${due <= now ? policeWords.late : policeWords.by} ${sayTime(due, timeZone)}.` }),
  } }
}
