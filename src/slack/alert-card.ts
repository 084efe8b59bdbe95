/** An alert as it stands in the workers' channel: a code, a colour, a time, whose it is, two buttons. Nothing else of it comes in here. */
import { alertKinds, slackWords as say } from '../../content/slack.ts'
import type { DutyPerson } from '../../content/shape.ts'
import type { ChannelMessage } from '../ports.ts'
import type { Alert } from '../vocabulary.ts'
import { actions, button, clockTime, context, escaped, filled, linkButton, mention, section, sinceThen, type Block } from './blocks.ts'

/** What a card is made of: no conversation, no topic but its kind. */
export type AlertSeen = Pick<Alert, 'severity' | 'code' | 'at' | 'acknowledged' | 'forged'> & { over?: { by: string; at: number } }
export type CardSetting = {
  /** The card's own name: what a button carries. */
  card: string
  kind: keyof typeof alertKinds
  people: readonly DutyPerson[]
  /** Whom it names while nobody has it. */
  onDuty: readonly DutyPerson[]
  /** The console's page of it. */
  link: string
  sayTime: (at: number) => string
}

/** Of what kind it is: what comes from us or from the network, what somebody waits for, and danger. */
export const kindOf = ({ severity, topic }: Pick<Alert, 'severity' | 'topic'>): keyof typeof alertKinds => {
  if (severity === 'service' || topic === 'undelivered' || topic === 'damaged') return 'service'
  return severity === 'emergency' ? 'danger' : 'answer'
}

/** Our own people by who they are in Slack, else by name. */
export const personNamed = (people: readonly DutyPerson[], key: string): string => {
  const one = people.find((each) => each.key === key)
  return one === undefined ? say.somebody : mention(one.slack ?? '') || escaped(one.name)
}

const standing = (alert: AlertSeen, { people, onDuty, sayTime }: CardSetting): string => {
  if (alert.forged) return say.forged
  if (alert.over) return filled(say.over, { when: clockTime(alert.over.at, sayTime(alert.over.at)), who: personNamed(people, alert.over.by) })
  if (alert.acknowledged) return filled(say.hasIt, { who: personNamed(people, alert.acknowledged.by), when: clockTime(alert.acknowledged.at, sayTime(alert.acknowledged.at)) })
  const told = onDuty.map(({ slack = '' }) => mention(slack)).filter(Boolean).join(' ')
  return told === '' ? say.nobody : `${say.nobody} ${say.onDuty} ${told}`
}

/** Spoken, and on a lock screen. */
const textOf = (alert: AlertSeen, { sayTime }: CardSetting) => {
  const state = alert.over ? say.gone : alert.acknowledged ? '' : say.nobody
  return `${say.plainColours[alert.severity]} ${alert.code}, ${say.raised} ${sayTime(alert.at)}. ${state}`.trim()
}

/** `value`: the card, and who had it when it was drawn: of two who press at once nobody takes over from somebody whom they did not see. */
const buttonsOf = (alert: AlertSeen, { card, link }: CardSetting): Block[] => {
  const open = linkButton('open', say.open, link, filled(say.openLabel, { code: alert.code }))
  const isFree = !alert.over && !alert.acknowledged && !alert.forged
  return [actions(...(isFree ? [button({ id: 'take', label: say.take, value: `${card}|`, style: 'primary' })] : []), open)]
}

export const alertCard = (alert: AlertSeen, setting: CardSetting): ChannelMessage => ({
  text: textOf(alert, setting),
  blocks: [
    section(`*${say.colours[alert.severity]} ${escaped(alert.code)}* · ${alertKinds[setting.kind]} · ${say.raised} ${sinceThen(alert.at, setting.sayTime(alert.at))}`),
    context(standing(alert, setting)),
    ...buttonsOf(alert, setting),
  ],
})

/** One rung of the ladder, said under the card. */
export const stepMessage = ({ severity, code }: Pick<Alert, 'severity' | 'code'>, minutes: number, named: readonly DutyPerson[]): ChannelMessage => {
  const told = named.map(({ slack = '' }) => mention(slack)).filter(Boolean).join(' ')
  const words = filled(say.stillNobody, { minutes: String(minutes) })
  return { text: `${say.plainColours[severity]} ${code}. ${words}`, blocks: [section([`*${say.colours[severity]} ${escaped(code)}*`, words, told].filter(Boolean).join(' '))] }
}
