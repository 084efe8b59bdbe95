/**
 * Every first text with labels, in one shape, by the hand that wrote it: for measuring each fact with one hand left out, and for counting
 * (`scripts/weigh-told.ts`). `mended`: whoever mends the rules has read it, so that what the rules make of it flatters them.
 */
import { eighthEven } from './eighth/even.ts'
import { eleventhUnread } from './eleventh/unread.ts'
import { evenHalf } from './halves/even.ts'
import { oddHalf } from './halves/odd.ts'
import { moreLater } from './later/more.ts'
import { laterTexts } from './later/texts.ts'
import { moreParagraphs } from './more-paragraphs.ts'
import { ninth } from './ninth/texts.ts'
import { paragraphs as own, type Told } from './paragraphs.ts'
import type { Doubted, Label } from './scoring.ts'
import { seventhEven } from './seventh/even.ts'
import { seventhOdd } from './seventh/odd.ts'
import { sixthEven } from './sixth/even.ts'
import { sixthOdd } from './sixth/odd.ts'
import { paragraphs as strangers, type StrangersParagraph } from './strangers/paragraphs.ts'
import { tenth } from './tenth/texts.ts'
import { tenthUnread } from './tenth/unread.ts'
import { firstFifteen } from './thirty/first.ts'
import { secondFifteen } from './thirty/second.ts'
import { traps } from './traps.ts'

type Text = Omit<Doubted, 'traps'>
/** `unsaid`: what this hand's reader never wrote down, so that a reading of it is neither right nor wrong. */
export type Hand = { name: string; writer: string; mended: boolean; texts: readonly Text[]; unsaid: readonly string[] }

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const holds = (words: string): Label => new RegExp(escaped(words), 'i')

/** Clock times in these are London's, of a November. */
const ownLabel = (key: string, value: string | number | string[]): Label => (Array.isArray(value) ? value : typeof value === 'number' ? { years: value }
  : key === 'last_seen_when' ? { at: `${value}Z`, tolerance: 0 } : key === 'worry' || key === 'last_seen_where' ? holds(value) : value)
const ownText = ({ text, states, may = {} }: Pick<Told, 'text' | 'states' | 'may'>, n: number, name: string): Text => ({
  id: `${name}-${n}`, sentAt: '2026-11-21T20:00:00Z', text, states: labelled(states), may: labelled(may),
})
const labelled = (of: Told['states']) => Object.fromEntries(Object.entries(of).flatMap(([key, value]) => (value === undefined ? [] : [[key, ownLabel(key, value)]])))

/** A reader's one word for kin that people name in many ways. */
const kin: Readonly<Record<string, RegExp>> = {
  grandparent: /^(?:nan|gran)/, sibling: /^(?:sister|brother|sibling)$/, 'step-parent': /^step/, 'residential worker': /worker$/, mum: /^(?:mum|parent)$/, dad: /^(?:dad|parent)$/,
}
const strangersLabel = (key: string, label: unknown): Label => {
  if (Array.isArray(label)) return label.map(String)
  if (typeof label === 'string') return key === 'your_relationship' ? kin[label] ?? holds(label) : key === 'last_seen_by' && label === 'me' ? /^(?:me|i|myself)\b/i : key === 'phone_state' ? label : holds(label)
  const { at, toleranceMinutes, years } = label as { at?: string; toleranceMinutes?: number; years?: number }
  return at === undefined ? { years: years ?? 0 } : { at, tolerance: toleranceMinutes ?? 0 }
}
const fromStranger = ({ sentAt, text, states, traps = '' }: StrangersParagraph, n: number): Text => ({
  id: `strangers-${n}`, sentAt, text, states: Object.fromEntries(Object.entries(states).map(([key, label]) => [key, strangersLabel(key, label)])), may: eitherWay(traps),
})
/** What the reader said could fairly go either way. */
const eitherWay = (traps: string): Readonly<Record<string, Label>> => Object.fromEntries(traps.split(/;|\. /).filter((part) => /either way/i.test(part)).flatMap((part) => part.match(/\b[a-z]+_[a-z_]+\b/g) ?? []).map((key) => [key, /./]))

const beside = ['whereabouts', 'height', 'your_number']
const hand = (name: string, writer: string, mended: boolean, texts: readonly Text[], unsaid: readonly string[] = []): Hand => ({ name, writer, mended, texts, unsaid: [...beside, ...unsaid] })

/** What points are counted from. */
export const countedHands: readonly Hand[] = [
  hand('own', 'own', true, own.map((one, n) => ownText(one, n, 'own'))),
  hand('more', 'own', true, moreParagraphs.map(({ text, reads, also }, n) => ownText({ text, states: { ...reads, ...also } }, n, 'more'))),
  hand('strangers', 'strangers', true, strangers.map(fromStranger), ['missing_before', 'with_whom']),
  hand('thirty', 'thirty', true, [...firstFifteen, ...secondFifteen]),
  hand('halves, odd', 'halves', true, oddHalf),
  hand('halves, even', 'halves', false, evenHalf),
  hand('sixth, even', 'sixth', true, sixthEven),
  hand('sixth, odd', 'sixth', false, sixthOdd),
  hand('seventh, even', 'seventh', true, seventhEven, ['worry', 'home_address', 'your_name', 'out_of_character']),
  hand('seventh, odd', 'seventh', false, seventhOdd, ['worry', 'home_address', 'your_name', 'out_of_character']),
  hand('eighth', 'eighth', true, eighthEven, ['worry', 'home_address', 'out_of_character']),
  hand('later', 'later', true, [...laterTexts, ...moreLater]),
  hand('traps', 'own', true, traps),
  hand('ninth', 'ninth', false, ninth),
  hand('tenth', 'tenth', false, tenth),
]

/** Never counted, and not to be opened by whoever mends the readers: what a text that nobody has seen would give. */
export const unreadHands: readonly Hand[] = [hand('tenth, unread', 'tenth', false, tenthUnread), hand('eleventh, unread', 'eleventh', false, eleventhUnread)]
