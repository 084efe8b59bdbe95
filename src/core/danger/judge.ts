/** From the phrases that were found to what they come to: who says it, now or long ago, denied, or a figure of speech. */
import type { Family, Notice } from '../../../content/danger/shape.ts'
import { families, notices, unreadable as unreadableFamily } from '../../../content/danger/index.ts'
import {
  between, denials, elsewhere, idioms, not, notNot, notNotBefore, past, pastAfter, plainDenials, realLife, secondThoughts, smallWords, still,
} from '../../../content/danger/manner.ts'
import { lists } from '../../../content/danger/words.ts'
import { type Heard, learn } from './listen.ts'
import { buildMachine, type Search } from './machine.ts'
import { meet, readMeeting, type Meeting, type Place } from './meeting.ts'

export type Side = 'parent' | 'young_person'
type Span = { from: number; to: number; phrase: string }
type Mark = 'past' | 'pastAfter' | 'still' | 'denial' | 'plain' | 'idiom' | 'elsewhere'
type Rule = { kind: 'family'; family: Family; order: number } | { kind: 'notice'; notice: Notice }
type Meaning =
  | { of: 'rule'; rule: Rule }
  | { of: 'not' | 'unless'; rule: Rule }
  | { of: 'mark'; mark: Mark }
  | { of: 'part' }

/** One family heard in one message. */
export type Finding = { family: Family; level: 'emergency' | 'concern'; words: string; phrase: string; to: number; order: number }
export type Judged = { findings: Finding[]; notice: Notice | null }

const near = 9
const nearAfter = 6
const wordsBefore = 5
const wordsAfter = 7
/** Past this many cancelled readings of one family a message is no longer ordinary: it counts. */
const patience = 60

const build = () => {
  const phrases: string[] = []
  const meanings: Meaning[] = []
  const add = (some: readonly string[] | undefined, meaning: Meaning) => {
    for (const phrase of some ?? []) {
      phrases.push(phrase.replace(/\s+/g, ' '))
      meanings.push(meaning)
    }
  }
  const addRule = (rule: Rule) => {
    const said = rule.kind === 'family' ? rule.family : rule.notice
    add(said.phrases, { of: 'rule', rule })
    add(said.not, { of: 'not', rule })
    add(said.unless, { of: 'unless', rule })
    if (rule.kind === 'family') addMeetings(rule)
  }
  const meetings: Meeting<Rule>[] = []
  const parts = new Map<string, number>()
  const partOf = (phrase: string) => {
    const part = parts.get(phrase) ?? phrases.length
    if (part === phrases.length) { parts.set(phrase, part); add([phrase], { of: 'part' }) }
    return part
  }
  const addMeetings = (rule: Rule & { kind: 'family' }) => {
    for (const text of rule.family.meets ?? []) {
      const read = readMeeting(text)
      meetings.push({ of: rule, text, within: read.within, parts: read.parts.map(partOf) })
    }
  }
  families.forEach((family, order) => addRule({ kind: 'family', family, order }))
  notices.forEach((notice) => addRule({ kind: 'notice', notice }))
  const marks: [Mark, readonly string[]][] = [['past', past], ['pastAfter', pastAfter], ['still', still], ['denial', denials], ['plain', plainDenials], ['idiom', idioms], ['elsewhere', elsewhere]]
  for (const [mark, some] of marks) add(some, { of: 'mark', mark })
  const machine = buildMachine(phrases, lists, not, meetings.map((meeting) => meeting.parts))
  // The rarest part leads: the others are sought only where it stands.
  const led = meetings.map((meeting) => ({ ...meeting, parts: meeting.parts.toSorted((a, b) => machine.weightOf(a) - machine.weightOf(b)) }))
  const small = buildMachine(smallWords, lists, not)
  learn(new Set([...machine.words, ...small.words]))
  return {
    machine, small, phrases, meanings, meetings: led,
    negators: new Set<string>(not), light: new Set<string>(between), undo: new Set<string>(notNot), undoBefore: new Set<string>(notNotBefore),
    real: new Set<string>(realLife), second: new Set<string>(secondThoughts),
  }
}
let built: ReturnType<typeof build> | null = null
/** Built on the first message, not at start: a Worker counts its start-up. */
export const ready = () => (built ??= build())

/** "not", "never", "didn't" just before, with nothing but light words between. */
const isDenied = (words: readonly string[], from: number) => {
  const { negators, light, undo, undoBefore } = ready()
  for (let i = from - 1; i >= Math.max(0, from - 5); i -= 1) {
    const word = words[i] ?? ''
    if (negators.has(word)) return !(undoBefore.has(words[i - 1] ?? '') || undo.has(words[i + 1] ?? ''))
    if (word === 'no' && i === from - 1) return !/^(i|im|he|hes|she|shes|they|theyre|my|dad|dads|mum|we|the)$/.test(words[from] ?? '')
    if (!light.has(word)) return false
  }
  return false
}

/** For each word, whether it stands in such a phrase. */
type Cover = Uint8Array
type Context = {
  words: readonly string[]
  raw: readonly string[]
  /** False where there was too much of it to look at all. */
  all: boolean
  marks: Record<Mark, Cover>
  not: Map<Rule, Cover>
  unless: Set<Rule>
  hits: Map<Rule, Span[]>
  parts: Map<number, Place[]>
}

const collect = (heard: Heard): Context => {
  const { machine, meanings, phrases } = ready()
  const search = machine.run(heard.words)
  const cover = () => new Uint8Array(heard.words.length)
  const context: Context = {
    words: heard.words, raw: heard.raw, all: true, not: new Map(), unless: new Set(), hits: new Map(), parts: new Map(),
    marks: { past: cover(), pastAfter: cover(), still: cover(), denial: cover(), plain: cover(), idiom: cover(), elsewhere: cover() },
  }
  for (const { phrase, from, to, reach } of search.found) {
    const meaning = meanings[phrase]
    if (!meaning) continue
    if (meaning.of === 'unless') context.unless.add(meaning.rule)
    else if (meaning.of === 'mark' && meaning.mark === 'elsewhere') coverElsewhere(context, from, reach)
    else if (meaning.of === 'mark') context.marks[meaning.mark].fill(1, from, reach)
    else if (meaning.of === 'rule') {
      const spans = entry(context.hits, meaning.rule, () => [])
      spans.push({ from, to, phrase: phrases[phrase] ?? '' })
      if (reach !== to) spans.push({ from, to: reach, phrase: phrases[phrase] ?? '' })
    } else if (meaning.of === 'part') {
      if (!isDenied(heard.words, from)) entry(context.parts, phrase, () => []).push({ from, to: reach })
    }
    // "hasn't got his inhaler with him": what takes the danger away is itself denied.
    else if (!isDenied(heard.words, from)) entry(context.not, meaning.rule, cover).fill(1, from, reach)
  }
  hearMeetings(context, search)
  context.all = search.all()
  return context
}
/** A part that is only a figure of speech is no part. */
const hearMeetings = (context: Context, { seek }: Search) => {
  const { parts, hits, words } = context
  const { later } = ready().machine
  const placesOf = (part: number) => parts.get(part)
    ?? (later.has(part) ? entry(parts, part, () => seek(part).filter(({ from }) => !isDenied(words, from)).map(({ from, reach }) => ({ from, to: reach }))) : nowhere)
  for (const { of, text, parts: wanted, within } of ready().meetings) {
    if (!parts.has(wanted[0] ?? -1)) continue
    const places: Place[][] = []
    for (const part of wanted) {
      const here = placesOf(part).filter((place) => !isSilenced(context, of, place))
      if (here.length === 0) break
      places.push(here)
    }
    if (places.length < wanted.length) continue
    for (const { from, to } of meet(places, within)) entry(hits, of, () => []).push({ from, to, phrase: text })
  }
}
const nowhere: readonly Place[] = []
const entry = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}

/** A game or a film speaks for the words around it, up to the first real person or other thought. */
const coverElsewhere = ({ words, marks }: Context, from: number, to: number) => {
  const { real } = ready()
  let first = from
  let last = to
  while (first > 0 && from - first < wordsBefore && !real.has(words[first - 1] ?? '')) first -= 1
  while (last < words.length && last - to < wordsAfter && !real.has(words[last] ?? '')) last += 1
  marks.elsewhere.fill(1, first, last)
}

const touches = (cover: Cover, from: number, to: number) => {
  for (let i = Math.max(0, from); i < Math.min(cover.length, to); i += 1) if (cover[i] === 1) return true
  return false
}

/** A figure of speech silences what ends inside it: "want to die [of embarrassment]", not "[touching me down] there". */
const isSilenced = (context: Context, rule: Rule, span: Place) =>
  context.marks.idiom[span.to - 1] === 1 || context.not.get(rule)?.[span.to - 1] === 1
  || (rule.kind === 'family' && rule.family.elsewhere === true && context.marks.elsewhere[span.to - 1] === 1)

const isPast = ({ marks }: Context, span: Span) => {
  const from = span.from - near
  const to = span.to + near
  for (let i = Math.max(0, from); i < to; i += 1) if (marks.still[i] === 1 && marks.past[i] !== 1) return false
  return touches(marks.past, from, to) || touches(marks.pastAfter, span.to, span.to + nearAfter)
}

const levelOf = (context: Context, family: Family, span: Span): Finding['level'] | null => {
  if (isDenied(context.words, span.from)) return family.denied === 'concern' ? 'concern' : null
  if (family.level === 'emergency' && family.deed && isPast(context, span)) return 'concern'
  return family.level
}

type Since = { since: number; denial: boolean }
/** The gravest reading of one family in this message. `denial`: what is denied in the message is denied. */
const hearFamily = (context: Context, rule: Rule & { kind: 'family' }, spans: readonly Span[], { since, denial }: Since): Finding | null => {
  const { family } = rule
  if (context.unless.has(rule)) return null
  let best: Finding | null = null
  let tries = 0
  for (const span of spans) {
    if (span.to <= since || (denial && touches(context.marks.plain, span.from, span.to))) continue
    tries += 1
    const level = tries > patience ? family.level : isSilenced(context, rule, span) ? null : levelOf(context, family, span)
    if (!level) continue
    const words = context.raw.slice(span.from, span.to).filter(Boolean).join(' ')
    if (!best || level === 'emergency') best = { family, level, words: words.slice(0, 200), phrase: span.phrase, to: span.to, order: rule.order }
    if (best.level === 'emergency' || family.level === 'concern') break
  }
  return best
}

/**
 * What a denial leaves. `all`: denials and small words are all that there is. `beside`: there is more, and none of it is a second
 * thought ("not suicidal, just fed up of my sister", and not "…just don't want to wake up").
 */
const readDenial = ({ marks, words }: Context): 'all' | 'beside' | 'none' => {
  if (!marks.denial.includes(1) && !marks.plain.includes(1)) return 'none'
  const covered = marks.denial.map((here, i) => here | (marks.plain[i] ?? 0))
  for (const { from, reach } of ready().small.run(words).found) covered.fill(1, from, reach)
  if (!covered.includes(0)) return 'all'
  return !marks.plain.includes(1) || words.some((word, i) => covered[i] === 0 && ready().second.has(word)) ? 'none' : 'beside'
}

/** A person reads what could not all be assessed. */
export const unreadable = (): Finding =>
  ({ family: unreadableFamily, level: unreadableFamily.level, words: '', phrase: '', to: 0, order: Infinity })

const forSide = (side: Side, only: Side | undefined) => only === undefined || only === side

/** `since`: words before this place were assessed before; a finding must reach past it. */
export const judge = (heard: Heard, side: Side, since = 0): Judged => {
  const context = collect(heard)
  const denial = since === 0 ? readDenial(context) : 'none'
  if (denial === 'all') return { findings: [], notice: null }
  const findings: Finding[] = []
  let notice: Notice | null = null
  for (const [rule, spans] of context.hits) {
    if (rule.kind === 'family') {
      const finding = forSide(side, rule.family.speaker) ? hearFamily(context, rule, spans, { since, denial: denial === 'beside' }) : null
      if (finding) findings.push(finding)
    } else if (!notice && since === 0 && forSide(side, rule.notice.speaker) && !context.unless.has(rule)
      && spans.some((span) => !isSilenced(context, rule, span) && !isDenied(context.words, span.from))) notice = rule.notice
    else if (notice && rule.notice.level === 'opt_out' && since === 0 && forSide(side, rule.notice.speaker)) notice = rule.notice
  }
  if (!context.all) findings.push(unreadable())
  const grave = (finding: Finding) => (finding.level === 'emergency' ? 0 : 1)
  findings.sort((a, b) => grave(a) - grave(b) || a.order - b.order)
  return { findings, notice }
}
