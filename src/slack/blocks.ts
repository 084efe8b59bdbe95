/** The few pieces of Block Kit that we use. Whatever is not ours goes in escaped, so that nobody's text can mention, link or format. */
import type { ChannelMessage } from '../ports.ts'

export type Block = ChannelMessage['blocks'][number]

/** https://docs.slack.dev/messaging/formatting-message-text#escaping: these three, and no others. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** `<@U…>` only where it is one; nobody else can be mentioned. */
export const mention = (user: string) => (/^[UW][0-9A-Z]{2,20}$/.test(user) ? `<@${user}>` : '')

/** In each reader's own time zone; the fallback is read out where Slack cannot. */
export const sinceThen = (at: number, fallback: string) => `<!date^${Math.floor(at / 1_000)}^{time} ({ago})|${escaped(fallback)}>`
export const clockTime = (at: number, fallback: string) => `<!date^${Math.floor(at / 1_000)}^{date_short_pretty} {time}|${escaped(fallback)}>`

export const plain = (text: string) => ({ type: 'plain_text', text, emoji: false })
export const section = (mrkdwn: string): Block => ({ type: 'section', text: { type: 'mrkdwn', text: mrkdwn } })
export const context = (mrkdwn: string): Block => ({ type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn }] })
export const actions = (...elements: Block[]): Block => ({ type: 'actions', elements })

type Button = { id: string; label: string; value: string; style?: 'primary' | 'danger' }
export const button = ({ id, label, value, style }: Button): Block => ({ type: 'button', action_id: id, text: plain(label), value, ...(style ? { style } : {}) })
/** Leads away; Slack tells us all the same that it was pressed, under an id that wants nothing done. */
export const linkButton = (id: string, label: string, url: string, spoken: string): Block =>
  ({ type: 'button', action_id: id, text: plain(label), url, accessibility_label: spoken.slice(0, 75) })

export const filled = (words: string, holes: Readonly<Record<string, string>>) => words.replace(/\{(\w+)\}/g, (_all, hole: string) => holes[hole] ?? '')
