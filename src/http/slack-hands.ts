/**
 * What people do in Slack, as acts of ours: the same acts as behind the console, under the same names, with the same rows of the audit. Whoever
 * is nobody of ours, or of another area, hears so kindly, and nothing happens.
 */
import { slackWords } from '../../content/slack.ts'
import { windowWords } from '../../content/slack-windows.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { rotaHere } from '../act/channel-desk.ts'
import { ownByCode } from '../act/own-episodes.ts'
import { listOf } from '../act/read-episode.ts'
import { sayWhen } from '../core/opening.ts'
import { onDuty } from '../duty/rota.ts'
import { homeOf, strangersHome } from '../slack/home.ts'
import { packOf } from '../turn.ts'
import { instant } from '../vocabulary.ts'
import { actOnAlert, type Failed } from '../act.ts'
import { aboutOf } from '../act/cards.ts'
import type { SlackView, SlackWindow } from '../channels/slack/api.ts'
import type { SlackCommand, SlackHands, SlackPressed, SlackSubmitted, SlackViewAnswer } from '../channels/slack/bolt.ts'
import { ackWithin } from '../channels/slack/receiver.ts'
import { filled } from '../slack/blocks.ts'
import { lookingWindow, plainWindow } from '../slack/check-in-window.ts'
import { deliver, showCards, type Service, type SlackParts } from './service.ts'
import { checkInWindow, linkTo, mayWork, writing, type SlackDesk } from './slack-check-in.ts'
import { areaOf, ourChannel, personOf } from './slack-people.ts'
import { keptIn, submitCheckIn } from './slack-send.ts'

const refusals = slackWords.refused
/** The kinder words for what a press can come to; for anything else the console says more. */
const isSaid = (why: Failed): why is keyof typeof refusals & Failed => Object.hasOwn(refusals, why)

type Then = { after?: () => Promise<unknown> }

/** One name for one doing, as the acts want theirs. */
const onceOf = ({ house }: Service, { user, once }: { user: string; once: string }) => `slack-${house.hash(`${user} ${once}`)}`
const consoleFrom = ({ publicUrl }: Pick<Service, 'publicUrl'>) => `${publicUrl}/console`

// ── A card ──

const take = async (service: Service, slack: SlackParts, pressed: SlackPressed): Promise<Then> => {
  const { user, channel } = pressed
  const whisper = (words: string) => ({ after: async () => (channel === null ? null : slack.port.whisper({ channel, user }, filled(words, { console: consoleFrom(service) }))) })
  const by = personOf(service, slack, user, channel)
  if (!by) return whisper(refusals.nobody)
  const [card = '', from = ''] = pressed.value.split('|')
  const about = await aboutOf(service.house, areaOf(by), card)
  if (!about?.startsWith('alert:')) return whisper(refusals.gone)
  const acted = await actOnAlert(service.house, { by, alert: about.slice('alert:'.length) }, { do: 'acknowledge', from }, onceOf(service, pressed))
  if (acted.outcome === 'refused') return whisper(isSaid(acted.why) ? refusals[acted.why] : refusals.other)
  return { after: () => shown(service, by) }
}

/** What was done stands in the channel, and what is to go goes. */
const shown = async (service: Service, by: DutyPerson) => {
  service.background(deliver(service, areaOf(by)))
  await showCards(service, areaOf(by))
}

// ── A command ──

/** To them alone, in the channel where they are, or in that of their area. */
const tell = ({ slack, by, channel }: SlackDesk, user: string, words: string) => {
  const where = channel ?? slack.channels.get(areaOf(by))
  return where === undefined ? Promise.resolve(null) : slack.port.whisper({ channel: where, user }, words)
}

/** A trigger lives three seconds: the window opens first, and what stands in it comes after. */
const opens = (desk: SlackDesk, { trigger, user }: { trigger: string; user: string }, looks: () => Promise<SlackView>): Then => ({ after: async () => {
  const opened = await desk.slack.port.open(trigger, lookingWindow())
  if (opened.outcome !== 'done') return tell(desk, user, windowWords.expired)
  return moves(desk, user, opened.value, await looks())
} })
/** Closed meanwhile, or moved on under another press: they hear so. */
const moves = async (desk: SlackDesk, user: string, window: SlackWindow, view: SlackView) => {
  const went = await desk.slack.port.update(window, view)
  return went.outcome === 'done' ? null : tell(desk, user, windowWords.moved)
}

/** Null: none was typed. */
const codeIn = (text: string): string | null | undefined => {
  if (text.trim() === '') return null
  const letters = /^(?:ep[\s-]*)?([a-z0-9]{5})$/i.exec(text.trim())?.[1]
  return letters === undefined ? undefined : `EP-${letters.toUpperCase()}`
}

const commands: Readonly<Record<string, (desk: SlackDesk, code: string | null) => Promise<SlackView>>> = { '/checkin': checkInWindow }

const commanded = async (service: Service, slack: SlackParts, command: SlackCommand): Promise<Then & { say?: string }> => {
  const windowFor = commands[command.command]
  if (!windowFor) return { say: windowWords.unknown }
  const channel = ourChannel(slack, command.channel)
  const by = personOf(service, slack, command.user, channel)
  if (!by) return { say: filled(refusals.nobody, { console: consoleFrom(service) }) }
  if (!mayWork(by)) return { say: windowWords.role }
  const code = codeIn(command.text)
  if (code === undefined) return { say: filled(windowWords.notACode, { command: command.command }) }
  const desk = { service, slack, by, channel }
  return opens(desk, command, () => windowFor(desk, code))
}

// ── A window ──

/** Of which area they are was settled where the command was typed. */
const deskOf = (service: Service, slack: SlackParts, user: string, channel: string | null): SlackDesk | null => {
  const by = personOf(service, slack, user, channel)
  return mayWork(by) ? { service, slack, by, channel } : null
}
const answers = (view: SlackView): SlackViewAnswer => ({ response_action: 'update', view })

const submitted = async (service: Service, slack: SlackParts, given: SlackSubmitted): Promise<{ answer: SlackViewAnswer } & Then> => {
  const began = service.house.world.realNow()
  const kept = keptIn(given.kept)
  if (!kept) return { answer: answers(plainWindow({ says: windowWords.old, link: consoleFrom(service) })) }
  const desk = deskOf(service, slack, given.user, kept.channel ?? null)
  if (!desk) return { answer: answers(plainWindow({ says: windowWords.gone, link: consoleFrom(service) })) }
  const { answer, sent } = await submitCheckIn(desk, kept, given)
  return { answer, after: async () => {
    if (sent === undefined) return
    if (service.house.world.realNow() - began > ackWithin) await tell(desk, given.user, filled(windowWords.late, { what: sent }))
    await shown(service, desk.by)
  } }
}

/** Back to the words, with what was written. */
const change = async (service: Service, slack: SlackParts, { user, view, value }: SlackPressed): Promise<Then> => {
  const kept = view && keptIn(view.kept)
  const desk = kept && deskOf(service, slack, user, kept.channel ?? null)
  if (!view || !kept || !desk) return view ? { after: () => slack.port.update(view, plainWindow({ says: kept ? windowWords.gone : windowWords.old, link: consoleFrom(service) })) } : {}
  return { after: async () => {
    const episode = await ownByCode(service.house, desk.by, value)
    return moves(desk, user, view, episode?.state === 'open' ? await writing(desk, episode, kept) : plainWindow({ says: windowWords.none, link: await linkTo(desk, null) }))
  } }
}

// ── The home ──

const homeFor = async ({ house, publicUrl }: Service, by: DutyPerson) => {
  const area = areaOf(by)
  const { timeZone } = packOf(area)
  const [rota, episodes, alerts] = await Promise.all([rotaHere(house, area), listOf(house, area), house.store.area(area).alerts('open')])
  return homeOf({
    by, people: rota.people, onDuty: onDuty(rota, house.world.now(), timeZone), episodes, alerts, console: `${publicUrl}/console`, sayTime: (at) => sayWhen(instant(at), timeZone),
  })
}

/** What leads to the console wants nothing done here. */
const presses: Readonly<Record<string, (service: Service, slack: SlackParts, pressed: SlackPressed) => Promise<Then>>> = { take, change }

export const handsOf = (service: Service, slack: SlackParts): SlackHands => ({
  pressed: async (pressed) => presses[pressed.action]?.(service, slack, pressed) ?? {},
  commanded: (command) => commanded(service, slack, command),
  submitted: (given) => submitted(service, slack, given),
  home: async ({ user }) => {
    const by = personOf(service, slack, user, null)
    await slack.port.publish(user, by ? await homeFor(service, by) : strangersHome())
  },
})
