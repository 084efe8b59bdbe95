/**
 * A missing episode as it stands in the workers' channel: our code, whose it is, clocks, a way to the console; and what is said under it as check-ins go
 * and replies come. Nothing that a child or a worker wrote comes in here, nor a name, nor why one was held back.
 */
import { slackWords } from '../../content/slack.ts'
import type { DutyPerson } from '../../content/shape.ts'
import { concernWithin } from '../duty/clock.ts'
import type { ChannelMessage } from '../ports.ts'
import type { Alert, DeliveryState } from '../vocabulary.ts'
import { personNamed } from './alert-card.ts'
import { actions, button, clockTime, context, escaped, filled, linkButton, section, sinceThen } from './blocks.ts'

const say = slackWords.episode

/** What a card is made of. `alerts`: what stands open on the child's phone. */
export type EpisodeSeen = {
  code: string
  owner: string
  opened: number
  hasPlan: boolean
  isPaused: boolean
  next: number | null
  went: { at: number; state: DeliveryState | null } | null
  heard: number | null
  notSent: { at: number } | null
  onIt: { by: string; at: number } | null
  alerts: readonly Pick<Alert, 'severity' | 'at' | 'acknowledged'>[]
}
export type EpisodeSetting = { card: string; people: readonly DutyPerson[]; link: string; sayTime: (at: number) => string }

const MINUTE = 60_000

/** Since when a reply waits for a person: what nobody has in hand yet, of what they wrote. */
export const waitsSince = ({ alerts }: Pick<EpisodeSeen, 'alerts'>): number | null => {
  const open = alerts.filter(({ severity, acknowledged }) => severity !== 'service' && !acknowledged).map(({ at }) => at)
  return open.length === 0 ? null : Math.min(...open)
}

/** How it stands, by its clocks. */
export const linesOf = (seen: EpisodeSeen, { sayTime }: Pick<EpisodeSetting, 'sayTime'>): string[] => {
  const when = (at: number) => clockTime(at, sayTime(at))
  const waits = waitsSince(seen)
  return [
    ...(waits === null ? [] : [filled(say.waits, { when: when(waits), due: sinceThen(waits + concernWithin * MINUTE, sayTime(waits + concernWithin * MINUTE)) })]),
    ...(seen.notSent ? [filled(say.notSent, { when: when(seen.notSent.at) })] : seen.went ? [filled(say.went[seen.went.state ?? 'waiting'], { when: when(seen.went.at) })] : []),
    seen.heard === null ? say.neverHeard : filled(say.heard, { when: when(seen.heard) }),
    !seen.hasPlan ? say.noPlan : seen.isPaused ? say.paused : seen.next === null ? say.nothing : filled(say.next, { when: when(seen.next) }),
  ]
}

export const episodeCard = (seen: EpisodeSeen, setting: EpisodeSetting): ChannelMessage => ({
  text: `${say.spoken} ${seen.code}, ${say.opened} ${setting.sayTime(seen.opened)}. ${waitsSince(seen) === null ? '' : filled(say.waits, { when: setting.sayTime(waitsSince(seen) ?? 0), due: setting.sayTime((waitsSince(seen) ?? 0) + concernWithin * MINUTE) }).replaceAll('*', '')}`.trim(),
  blocks: [
    section(`*${say.title} ${escaped(seen.code)}* · ${say.opened} ${sinceThen(seen.opened, setting.sayTime(seen.opened))} · ${filled(say.with, { who: personNamed(setting.people, seen.owner) })}`),
    section(linesOf(seen, setting).join('\n')),
    context(say.internal),
    actions(button({ id: 'stands', label: slackWords.stands, value: setting.card }), linkButton('open', slackWords.open, setting.link, filled(slackWords.openLabel, { code: seen.code }))),
  ],
})

/** Drawn for the last time. Why it was closed is nobody's here. */
export const closedCard = (code: string, link: string): ChannelMessage => ({
  text: `${say.spoken} ${code}. ${say.closed}`,
  blocks: [section(`*${say.title} ${escaped(code)}* · ${say.closed}`), actions(linkButton('open', slackWords.open, link, filled(slackWords.openLabel, { code })))],
})

/** What happened, each said once under the card, and changed as more is known. `key` names it among its kind. */
export const threadOf = (seen: EpisodeSeen, { sayTime, people }: Pick<EpisodeSetting, 'sayTime' | 'people'>): { key: string; at: number; isOver: boolean; message: ChannelMessage }[] => {
  const line = (words: string, at: number, who = ''): ChannelMessage => ({ text: `${seen.code}. ${filled(words, { who, when: sayTime(at) }).replace(/:\w+: /, '')}`, blocks: [section(filled(words, { who, when: clockTime(at, sayTime(at)) }))] })
  const underway = seen.went !== null && (seen.went.state === null || seen.went.state === 'waiting' || seen.went.state === 'sending' || seen.went.state === 'sent')
  return [
    ...(seen.went ? [{ key: `went:${seen.went.at}`, at: seen.went.at, isOver: !underway, message: line(say.thread[seen.went.state ?? 'waiting'], seen.went.at) }] : []),
    ...(seen.notSent ? [{ key: `held:${seen.notSent.at}`, at: seen.notSent.at, isOver: true, message: line(say.thread.notSent, seen.notSent.at) }] : []),
    ...(seen.heard === null ? [] : [{ key: `heard:${seen.heard}`, at: seen.heard, isOver: true, message: line(say.thread.heard, seen.heard) }]),
    ...(seen.onIt === null ? [] : [{ key: `on_it:${seen.onIt.at}`, at: seen.onIt.at, isOver: true, message: line(say.thread.onIt, seen.onIt.at, personNamed(people, seen.onIt.by)) }]),
  ]
}
