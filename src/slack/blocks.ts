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
/** Whatever is to stand as it is, character for character. */
export const asItIs = (text: string): Block => ({ type: 'section', text: plain(text) })
export const header = (text: string): Block => ({ type: 'header', text: plain(text) })
export const context = (mrkdwn: string): Block => ({ type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn }] })
export const actions = (...elements: Block[]): Block => ({ type: 'actions', elements })

type Button = { id: string; label: string; value: string; style?: 'primary' | 'danger' }
export const button = ({ id, label, value, style }: Button): Block => ({ type: 'button', action_id: id, text: plain(label), value, ...(style ? { style } : {}) })
/** Leads away; Slack tells us all the same that it was pressed, under an id that wants nothing done. */
export const linkButton = (id: string, label: string, url: string, spoken: string): Block =>
  ({ type: 'button', action_id: id, text: plain(label), url, accessibility_label: spoken.slice(0, 75) })

export const filled = (words: string, holes: Readonly<Record<string, string>>) => words.replace(/\{(\w+)\}/g, (_all, hole: string) => holes[hole] ?? '')

// ── Windows ──

export type View = Readonly<Record<string, unknown>>
type Option = { value: string; label: string }
const optionOf = ({ value, label }: Option) => ({ text: plain(label), value })

/** Fields of a window: each block has the name of its field, by which what is wrong with it finds its place. */
export const select = ({ name, label, options, chosen, optional }: { name: string; label: string; options: readonly Option[]; chosen?: string; optional?: true }): Block => {
  const first = options.find(({ value }) => value === chosen)
  return {
    type: 'input', block_id: name, label: plain(label), ...(optional ? { optional } : {}),
    element: { type: 'static_select', action_id: name, options: options.map(optionOf), ...(first ? { initial_option: optionOf(first) } : {}) },
  }
}
export const written = ({ name, label, hint, most, value = '', optional }: { name: string; label: string; hint: string; most: number; value?: string; optional?: true }): Block => ({
  type: 'input', block_id: name, label: plain(label), hint: plain(hint), ...(optional ? { optional } : {}),
  element: { type: 'plain_text_input', action_id: name, multiline: true, max_length: most, ...(value === '' ? {} : { initial_value: value }) },
})
/** `kept`: what the window is made with, and gives back; never more than codes, clocks and what it shows. Without `submit` there is nothing to send. */
export const windowOf = ({ title, callback, kept, submit, close, blocks }: { title: string; callback: string; kept?: string; submit?: string; close: string; blocks: readonly Block[] }): View => ({
  type: 'modal', callback_id: callback, title: plain(title), close: plain(close), ...(submit === undefined ? {} : { submit: plain(submit) }), ...(kept === undefined ? {} : { private_metadata: kept }), blocks,
})
