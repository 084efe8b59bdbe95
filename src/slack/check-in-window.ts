/**
 * The windows of `/checkin`: which episode, which words, the look at exactly what would go, and that it was sent. What is made here holds our code,
 * the words that are to go, and clocks: the types let in no name and no number.
 */
import { checkInWords } from '../../content/console.ts'
import { windowWords } from '../../content/slack-windows.ts'
import type { RuleShown } from '../episodes/preview.ts'
import type { CheckIn } from '../vocabulary/episode.ts'
import { actions, asItIs, button, context, escaped, filled, header, linkButton, section, select, windowOf, written, type Block, type View } from './blocks.ts'

const say = windowWords.checkIn
const { title } = say
const { close } = windowWords

/** What a window is made with, and gives back: a code, clocks and what it shows; who may, and whether it may go, is asked anew each time. */
export type WindowKept = {
  code: string
  /** The channel in which the command was typed, where it is one of ours: of somebody on two rotas it says which. */
  channel?: string
  /** When it was looked at, and `madeAt` of the plan then. */
  at?: number
  planSeen?: number
  kind?: CheckIn['kind']
  /** As it would go. `isOwn`: the worker's own words, not a draft's. */
  body?: string
  isOwn?: true
}
const kept = (one: WindowKept) => JSON.stringify(one)

/** One sentence, and a way to the console. `words`: those that it is about. */
export const plainWindow = ({ says, link, heading = title, words }: { says: string; link: string; heading?: string; words?: { title: string; body: string } }): View => windowOf({
  title: heading, callback: 'closed', close, blocks: [section(says), ...(words ? [context(words.title), asItIs(words.body)] : []), actions(linkButton('open', windowWords.console, link, windowWords.console))],
})
export const lookingWindow = (heading: string = title): View => windowOf({ title: heading, callback: 'closed', close, blocks: [section(windowWords.looking)] })

/** `mayNot`: each with why, in words. `more`: so many were not looked at. */
export type Picking = { may: readonly string[]; mayNot: readonly { code: string; why: string }[]; more: number; link: string; channel: string | null }
/** A section holds three thousand characters: ten of the longest reasons. */
export const pickWindow = ({ may, mayNot, more, link, channel }: Picking): View => windowOf({
  title, callback: 'pick', close, kept: kept({ code: '', ...(channel === null ? {} : { channel }) }), ...(may.length === 0 ? {} : { submit: say.next }),
  blocks: [
    ...(may.length === 0 ? [section(say.noneNow)] : [select({ name: 'code', label: say.pick, options: may.map((code) => ({ value: code, label: code })), ...(may[0] === undefined ? {} : { chosen: may[0] }) })]),
    ...(mayNot.length === 0 ? [] : [section([`*${say.mayNot}*`, ...mayNot.map(({ code, why }) => `*${escaped(code)}*: ${escaped(why)}`)].join('\n'))]),
    ...(more === 0 ? [] : [context(filled(say.more, { count: String(more) }))]),
    actions(linkButton('open', windowWords.console, link, windowWords.console)),
  ],
})

const leadOf = ({ code, kind }: { code: string; kind: CheckIn['kind'] }): Block => section(filled(say.lead, { code: escaped(code), kind: say.kinds[kind] }))

export type Writing = {
  kept: WindowKept & { kind: CheckIn['kind'] }
  drafts: readonly { key: string; name: string; body: string }[]
  /** Own words may be typed here. */
  isOpen: boolean
  link: string
  chosen?: string
}
export const writeWindow = ({ kept: made, drafts, isOpen, link, chosen }: Writing): View => windowOf({
  title, callback: 'write', close, kept: kept(made), ...(drafts.length > 0 || isOpen ? { submit: say.look } : {}),
  blocks: [
    leadOf(made),
    ...drafts.flatMap(({ name, body }) => [context(`*${escaped(name)}*`), asItIs(body)]),
    ...(drafts.length === 0 ? (isOpen ? [] : [section(say.noDrafts)])
      : [select({ name: 'draft', label: say.draft, options: drafts.map(({ key, name }) => ({ value: key, label: name })), ...(chosen === undefined ? {} : { chosen }), ...(isOpen ? { optional: true } : {}) })]),
    ...(isOpen ? [written({ name: 'words', label: say.ownWords, hint: say.ownHint, most: 480, optional: true, value: made.isOwn ? made.body ?? '' : '' })] : [context(say.ownElsewhere)]),
    actions(linkButton('open', windowWords.console, link, windowWords.console)),
  ],
})

export type Looking = {
  kept: WindowKept & { kind: CheckIn['kind'] }
  body: string
  lock: string
  segments: { count: number; encoding: 'GSM-7' | 'UCS-2' }
  /** When it goes; and why policy would hold it back, as things stand. */
  goes: string
  held?: string
  asks: readonly Pick<RuleShown, 'rule' | 'name' | 'why'>[]
  isOpen: boolean
  link: string
  /** What is to be read before all else: why it did not go yet. */
  wrong?: string
}
const reasonOf = ({ rule, name, why }: Looking['asks'][number], isOpen: boolean): Block[] => {
  const label = filled(say.reason, { rule: name })
  const block = `why_${rule}`
  if (isOpen) return [context(escaped(why)), written({ name: block, label, hint: say.reasonHint, most: 400 })]
  const fixed = Object.entries(fixedReasons(rule))
  return fixed.length === 0 ? [] : [context(escaped(why)), select({ name: block, label, options: fixed.map(([value, text]) => ({ value, label: text })) })]
}
/** Reasons to pick from where none may be typed; for what is graver there are none. */
export const fixedReasons = (rule: string): Readonly<Record<string, string>> =>
  (Object.hasOwn(windowWords.reasons, rule) ? windowWords.reasons[rule as keyof typeof windowWords.reasons] : {})

/** `isElsewhere`: a reason is wanted that can be given in the console alone. */
const isElsewhere = ({ asks, isOpen }: Pick<Looking, 'asks' | 'isOpen'>) => !isOpen && asks.some(({ rule }) => Object.keys(fixedReasons(rule)).length === 0)

/** Nothing is asked where nothing may be sent. */
const mayNotSend = (look: Looking) => look.held !== undefined || isElsewhere(look)

export const lookWindow = (look: Looking): View => windowOf({
  title, callback: 'look', close, kept: kept(look.kept), ...(mayNotSend(look) ? {} : { submit: say.send }),
  blocks: [
    ...(look.wrong === undefined ? [] : [section(`:warning: *${escaped(look.wrong)}*`)]),
    leadOf(look.kept),
    header(say.exact), asItIs(look.body),
    context(say.lock), asItIs(look.lock),
    section([filled(say.parts, { count: String(look.segments.count), parts: look.segments.count === 1 ? 'text' : 'texts', encoding: checkInWords.encodings[look.segments.encoding] }), escaped(look.goes)].join(' ')),
    ...(look.held === undefined ? [] : [section(`:warning: *${escaped(look.held)}*`)]),
    ...(look.asks.length === 0 ? [context(checkInWords.nothing)] : [section(isElsewhere(look) ? `${say.elsewhere}\n${look.asks.map(({ name }) => escaped(name)).join('\n')}` : say.asks)]),
    ...(mayNotSend(look) ? [] : look.asks.flatMap((one) => reasonOf(one, look.isOpen))),
    actions(button({ id: 'change', label: say.change, value: look.kept.code }), linkButton('open', windowWords.console, look.link, windowWords.console)),
  ],
})
