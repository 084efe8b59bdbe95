/** Windows in Slack: opened by a command in time, filled in, pressed in; and what somebody is told whose window is gone. Who they are is asked anew at each step. */
import { slackWords } from '../../content/slack.ts'
import { windowWords } from '../../content/slack-windows.ts'
import type { Deed } from '../../content/roles.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { aboutOf } from '../act/cards.ts'
import { ownByCode } from '../act/own-episodes.ts'
import type { SlackView, SlackWindow } from '../channels/slack/api.ts'
import type { SlackCommand, SlackPressed, SlackSubmitted, SlackViewAnswer } from '../channels/slack/bolt.ts'
import { ackWithin } from '../channels/slack/receiver.ts'
import { may } from '../core/may.ts'
import { filled } from '../slack/blocks.ts'
import { lookingWindow, plainWindow, type WindowKept } from '../slack/check-in-window.ts'
import type { EpisodeId } from '../vocabulary/episode.ts'
import { deliver, showCards, type Service, type SlackParts } from './service.ts'
import { checkInWindow, linkTo, writing, type SlackDesk } from './slack-check-in.ts'
import { readHere, sayOnIt, standingWindow, type Came } from './slack-episode.ts'
import { areaOf, ourChannel, personOf } from './slack-people.ts'
import { keptIn, submitCheckIn } from './slack-send.ts'
import type { Submitted } from './slack-sent.ts'

/** What goes on after the acknowledgement. */
export type Then = { after?: () => Promise<unknown> }

export const consoleFrom = ({ publicUrl }: Pick<Service, 'publicUrl'>) => `${publicUrl}/console`

/** What was done stands in the channel, and what is to go goes. */
export const shown = async (service: Service, by: DutyPerson) => {
  service.background(deliver(service, areaOf(by)))
  await showCards(service, areaOf(by))
}

/** To them alone, in the channel where they are, or in that of their area. */
const tell = ({ slack, by, channel }: SlackDesk, user: string, words: string) => {
  const where = channel ?? slack.channels.get(areaOf(by))
  return where === undefined ? Promise.resolve(null) : slack.port.whisper({ channel: where, user }, words)
}

/** Closed meanwhile, or moved on under another press: they hear so, and what was done (`did`). */
const moves = async (desk: SlackDesk, user: string, window: SlackWindow, { view, did }: Came) => {
  const went = await desk.slack.port.update(window, view)
  return went.outcome === 'done' ? null : tell(desk, user, did ?? windowWords.moved)
}

// ── A command ──

type Command = { deed: Deed; role: string; title: string; shows: (desk: SlackDesk, code: string | null) => Promise<SlackView> }
const commands: Readonly<Record<string, Command>> = {
  '/checkin': { deed: 'work_on_episodes', role: windowWords.role, title: windowWords.checkIn.title, shows: checkInWindow },
  '/episode': { deed: 'see_lists', role: windowWords.episode.role, title: windowWords.episode.title, shows: standingWindow },
}

/** Null: none was typed; left out: what was typed is no code. */
const codeIn = (text: string): string | null | undefined => {
  if (text.trim() === '') return null
  const letters = /^(?:ep[\s-]*)?([a-z0-9]{5})$/i.exec(text.trim())?.[1]
  return letters === undefined ? undefined : `EP-${letters.toUpperCase()}`
}

/** So long the answer to a command waits for its window: in time for Slack, which waits three seconds. */
const opensWithin = 1_500
const inTime = async <T>(work: Promise<T>): Promise<T | null> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => { timer = setTimeout(() => resolve(null), opensWithin) })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * A trigger lives three seconds: the window opens first, and what stands in it comes after. Where it does not open, the answer to the command says
 * so: that needs nothing of Slack, which may not be answering us.
 */
const opens = async (desk: SlackDesk, { trigger, user, title }: { trigger: string; user: string; title: string }, shows: (desk: SlackDesk) => Promise<SlackView>): Promise<Then & { say?: string }> => {
  const opening = desk.slack.port.open(trigger, lookingWindow(title))
  const came = await inTime(opening)
  if (came !== null && came.outcome !== 'done') return { say: windowWords.expired }
  return { after: async () => {
    const opened = await opening
    return opened.outcome === 'done' ? moves(desk, user, opened.value, { view: await shows(desk) }) : tell(desk, user, windowWords.expired)
  } }
}

export const commanded = async (service: Service, slack: SlackParts, { command, text, user, trigger, ...where }: SlackCommand): Promise<Then & { say?: string }> => {
  const known = commands[command]
  if (!known) return { say: windowWords.unknown }
  const channel = ourChannel(slack, where.channel)
  const by = personOf(service, slack, user, channel)
  if (!by) return { say: filled(slackWords.refused.nobody, { console: consoleFrom(service) }) }
  if (!may(by, known.deed)) return { say: known.role }
  const code = codeIn(text)
  if (code === undefined) return { say: filled(windowWords.notACode, { command }) }
  return opens({ service, slack, by, channel }, { trigger, user, title: known.title }, (desk) => known.shows(desk, code))
}

/** *How it stands*, on an episode's card. A card holds no code but its own name, which leads there for whoever may find it. */
export const standsFromCard = async (service: Service, slack: SlackParts, { user, channel, trigger, value }: SlackPressed): Promise<Then> => {
  const by = personOf(service, slack, user, channel)
  const whisper = (words: string) => (channel === null ? Promise.resolve(null) : slack.port.whisper({ channel, user }, words))
  if (!by || !may(by, 'see_lists')) return { after: () => whisper(by ? windowWords.episode.role : filled(slackWords.refused.nobody, { console: consoleFrom(service) })) }
  const { say, after } = await opens({ service, slack, by, channel }, { trigger, user, title: windowWords.episode.title }, async (desk) => {
    const about = await aboutOf(service.house, areaOf(by), value)
    const episode = about?.startsWith('episode:') ? await service.house.store.area(areaOf(by)).episodes.find(about.slice('episode:'.length) as EpisodeId) : null
    // No code has that form: whoever may not find it hears what everybody hears.
    return standingWindow(desk, episode?.code ?? 'none')
  })
  return { after: async () => (say === undefined ? after?.() : whisper(say)) }
}

// ── Filled in ──

/** Of which area they are was settled where the command was typed. */
const deskOf = (service: Service, slack: SlackParts, user: string, { kept, deed }: { kept: WindowKept; deed: Deed }): SlackDesk | null => {
  const channel = kept.channel ?? null
  const by = personOf(service, slack, user, channel)
  return by !== null && may(by, deed) ? { service, slack, by, channel } : null
}
const shows = (view: SlackView): { answer: SlackViewAnswer } => ({ answer: { response_action: 'update', view } })

export const submitted = async (service: Service, slack: SlackParts, given: SlackSubmitted): Promise<{ answer: SlackViewAnswer } & Then> => {
  const began = service.house.world.realNow()
  const kept = keptIn(given.kept)
  if (!kept) return shows(plainWindow({ says: windowWords.old, link: consoleFrom(service) }))
  const isPick = given.callback === 'pick_episode'
  const desk = deskOf(service, slack, given.user, { kept, deed: isPick ? 'see_lists' : 'work_on_episodes' })
  if (!desk) return shows(plainWindow({ says: windowWords.gone, link: consoleFrom(service) }))
  // Slack closed the window when no answer had come by then: whatever it came to, they hear of it.
  const isLate = () => service.house.world.realNow() - began > ackWithin
  try {
    const { answer, sent, late }: Submitted = isPick ? shows(await standingWindow(desk, given.values['code'] ?? '')) : await submitCheckIn(desk, kept, given)
    return { answer, after: async () => {
      if (isLate()) await tell(desk, given.user, sent === undefined ? late ?? windowWords.lateNothing : filled(windowWords.late, { what: sent }))
      if (sent !== undefined) await shown(service, desk.by)
    } }
  } catch (error) {
    if (isLate()) await tell(desk, given.user, filled(windowWords.lateBroken, { console: consoleFrom(service) }))
    throw error
  }
}

// ── Pressed in ──

type Press = { deed: Deed; shows: (desk: SlackDesk, pressed: { code: string; kept: WindowKept; window: string }) => Promise<Came>; isAct?: true }

/** To the words, or back to them with what was written. */
const toWords: Press['shows'] = async (desk, { code, kept }) => {
  const episode = await ownByCode(desk.service.house, desk.by, code)
  return { view: episode?.state === 'open' ? await writing(desk, episode, kept) : plainWindow({ says: windowWords.none, link: await linkTo(desk, null) }) }
}
const presses: Readonly<Record<string, Press>> = {
  change: { deed: 'work_on_episodes', shows: toWords },
  check_in: { deed: 'work_on_episodes', shows: toWords },
  on_it: { deed: 'work_on_episodes', shows: (desk, { code, window }) => sayOnIt(desk, code, window), isAct: true },
  read_words: { deed: 'use_words_in_slack', shows: (desk, { code }) => readHere(desk, code) },
}

/** What stands in no window of ours, or leads to the console, wants nothing done. */
export const pressedIn = async (service: Service, slack: SlackParts, { user, view, value, action }: SlackPressed): Promise<Then> => {
  const press = presses[action]
  if (!press || !view) return {}
  const kept = keptIn(view.kept)
  const desk = kept && deskOf(service, slack, user, { kept, deed: press.deed })
  if (!kept || !desk) return { after: () => slack.port.update(view, plainWindow({ says: kept ? windowWords.gone : windowWords.old, link: consoleFrom(service) })) }
  return { after: async () => {
    await moves(desk, user, view, await press.shows(desk, { code: value, kept, window: view.id }))
    if (press.isAct) await shown(service, desk.by)
  } }
}
