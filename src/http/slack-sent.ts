/**
 * What a window of `/checkin` has sent already. Slack may lose our answer, and the same window may hold other words by then: whoever presses again
 * hears which words were approved, and never that others were.
 */
import { windowWords } from '../../content/slack-windows.ts'
import { mayFind } from '../act/read-episode.ts'
import type { SlackViewAnswer } from '../channels/slack/bolt.ts'
import { suggest } from '../episodes/suggest.ts'
import { filled } from '../slack/blocks.ts'
import { plainWindow, type WindowKept } from '../slack/check-in-window.ts'
import type { CheckIn, Episode } from '../vocabulary/episode.ts'
import { linkTo, type SlackDesk } from './slack-check-in.ts'
import { areaOf, mayUseWords } from './slack-people.ts'

const say = windowWords.checkIn

/** `sent`: what was done, for whoever does not see the window any more. `late`: what they hear then instead. */
export type Submitted = { answer: SlackViewAnswer; sent?: string; late?: string }

/** One for one window and one person, whatever stands in it. */
export const onceOf = ({ service: { house }, by }: SlackDesk, root: string) => `slack-${house.hash(`${root} ${by.key}`)}`

export const hasSent = ({ service: { house }, by }: SlackDesk, once: string): Promise<boolean> => house.store.area(areaOf(by)).episodes.isDone(`${by.key}:${once}`)

type Kept = { episode: Episode; checkIn: CheckIn }
/** Also where the episode was closed or handed over since: it was their own press. Null: it was erased, or cannot be opened. */
const keptUnder = async ({ service: { house }, by }: SlackDesk, once: string): Promise<Kept | null> => {
  const { episodes } = house.store.area(areaOf(by))
  for (const state of ['open', 'closed'] as const) {
    for (const episode of await episodes.all(state)) {
      const checkIn = episode.checkIns.find(({ id }) => id === once)
      if (checkIn) return { episode, checkIn }
    }
  }
  return null
}

/** A draft's; the worker's own only where words may stand in Slack. */
const mayShow = ({ slack, by }: SlackDesk, { episode, checkIn: { body } }: Kept): boolean =>
  mayFind(by, episode) && (mayUseWords(slack, by) || (episode.plan !== undefined && suggest(episode.plan, []).some((one) => one.body === body)))

const fateOf = (found: Kept | null): keyof typeof say.other.fates => {
  const state = found?.checkIn.fate.state
  return state === undefined ? 'unknown' : state === 'waiting' || state === 'went' ? state : 'stopped'
}

/** `body`: what stands in the window now. */
export const whatWasSent = async (desk: SlackDesk, once: string, { code, body }: Pick<WindowKept, 'code'> & { body: string }): Promise<Submitted> => {
  const found = await keptUnder(desk, once)
  const [fate, link] = [fateOf(found), await linkTo(desk, found && mayFind(desk.by, found.episode) ? found.episode : null)]
  const shows = (view: Parameters<typeof plainWindow>[0]): SlackViewAnswer => ({ response_action: 'update', view: plainWindow(view) })
  if (found?.checkIn.body !== body) {
    const says = filled(say.other.says, { code, fate: say.other.fates[fate], anew: filled(say.other.anew, { code }) })
    return { answer: shows({ says, link, ...(found && mayShow(desk, found) ? { words: { title: say.other.these, body: found.checkIn.body } } : {}) }), late: filled(say.other.late, { code }) }
  }
  if (fate === 'stopped') return { answer: shows({ says: filled(say.stopped, { code }), link }), late: filled(say.stoppedLate, { code }) }
  return { answer: shows({ says: filled(say.sent, { code, when: say.when }), link }), sent: filled(say.sentPlain, { code }) }
}
