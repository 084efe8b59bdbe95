/** Those who are back and have still to be listened to, as the board shows them: a code, whose, and the two interviews with their clock. */
import { returnWords } from '../../content/console.ts'
import type { HeldEpisode } from '../act/read-episode.ts'
import { talkKinds } from '../episodes/return.ts'
import type { HeldLine } from '../pages/episodes.tsx'
import { nameAmong } from './console-person.ts'
import { sayTime } from './duty-lines.ts'
import { episodePath } from './episode-list.ts'
import type { At } from './episode-shown.ts'
import { dueText, standOf } from './return-doors.ts'

/** Codes and clocks: who holds it, and why it was refused, stand on its own page. */
export const heldLines = (held: readonly HeldEpisode[], at: At): HeldLine[] => held.map(({ id, code, owner, back, due }) => {
  const clock = dueText(due, at)
  return {
    path: `${episodePath(id)}/return`, code, owner: owner === at.here.by.key ? null : nameAmong(at.here.people, owner, ''),
    says: [...(clock ? [`${returnWords.kinds.interview}: ${clock.text}`] : []), `${returnWords.since} ${sayTime(back.at, at.here.timeZone)}.`, ...talkKinds.map((kind) => `${returnWords.kinds[kind]}: ${returnWords.stands[standOf(back.talks[kind])]}.`)],
    ...(clock?.isLate ? { isLate: true as const } : {}),
  }
})
