/** From the phrases that were found to what they come to: who says it, now or long ago, denied, or a figure of speech. */
import { unreadable as unreadableFamily } from '../../../content/danger/index.ts'
import type { Family, Notice } from '../../../content/danger/shape.ts'
import { collect, type Context, type Cover, isDenied, isSilenced, type Span } from './collect.ts'
import type { Heard } from './listen.ts'
import { asTheySaidIt } from './reported.ts'
import { ready, type Rule } from './rules.ts'
import { asToldAround, besideAnother, isLong, weigh } from './weigh.ts'

export type Side = 'parent' | 'young_person'

/** One family heard in one message. */
export type Finding = { family: Family; level: 'emergency' | 'concern'; words: string; phrase: string; to: number; order: number }
/** `isAside`: the message also speaks of something that would make another matter of it. */
type Said = Finding & { isAside: boolean }
export type Judged = { findings: Finding[]; notice: Notice | null }

const near = 9
const nearAfter = 6
/** Past this many cancelled readings of one family a message is no longer ordinary: it counts. */
const patience = 60

const touches = (cover: Cover, from: number, to: number) => {
  for (let i = Math.max(0, from); i < Math.min(cover.length, to); i += 1) if (cover[i] === 1) return true
  return false
}

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
const hearFamily = (context: Context, rule: Rule & { kind: 'family' }, spans: readonly Span[], { since, denial }: Since): Said | null => {
  const { family } = rule
  const isAside = context.unless.has(rule)
  let best: Said | null = null
  let tries = 0
  for (const span of spans) {
    if (span.to <= since || (denial && touches(context.marks.plain, span.from, span.to))) continue
    tries += 1
    const level = tries > patience ? family.level : isSilenced(context, rule, span) ? null : levelOf(context, family, span)
    if (!level) continue
    const words = context.raw.slice(span.from, span.to).filter(Boolean).join(' ')
    if (!best || level === 'emergency') best = { family, level, words: words.slice(0, 200), phrase: span.phrase, to: span.to, order: rule.order, isAside }
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

/** Of what somebody is said to have said, only what bears on their wish to live: their other troubles are told in other words. */
const hearReported = (heard: Heard, since: number): Finding[] => {
  const said = asTheySaidIt(heard)
  return said ? judgeAsSaid(said, 'young_person', since).findings.filter(({ family }) => family.topic === 'self_harm') : []
}

const gravestFirst = (findings: Finding[]) => {
  const grave = (finding: Finding) => (finding.level === 'emergency' ? 0 : 1)
  return findings.sort((a, b) => grave(a) - grave(b) || a.order - b.order)
}

/** What its phrases say. `since`: words before this place were assessed before; a finding must reach past it. */
export const hearPhrases = (heard: Heard, side: Side, since = 0): Judged & { denies: boolean } => {
  const { findings, notice, denies } = judgeAsSaid(heard, side, since)
  const known = new Map(findings.map((finding) => [finding.family, finding]))
  const passedOn = (denies ? [] : hearReported(heard, since)).filter(({ family, level }) => !known.has(family) || (level === 'emergency' && known.get(family)?.level === 'concern'))
  const kept = findings.filter(({ family }) => !passedOn.some((other) => other.family === family))
  return { findings: gravestFirst([...kept, ...passedOn]), notice, denies }
}

/** Fewer words than these around what was found make nothing of it: it stands by itself. And a text of so many is no telling: nothing is hidden by length. */
const around = { from: 4, to: 250 } as const
/**
 * "Escape room", "first aid course", "nosebleed": another subject, and danger may stand beside it all the same ("he locked me in, said it's like an
 * escape room"). In words of danger it is what its phrase says, in doubtful ones a question, and else nothing.
 */
const asSaidBeside = ({ words }: Heard, { isAside, ...finding }: Said): Finding[] => {
  if (!isAside || words.length > around.to) return [finding]
  const made = besideAnother(words)
  return made === 'danger' ? [finding] : made === 'question' ? [{ ...finding, level: 'concern' }] : []
}

/** Facts are facts in any words: who is how old, what medicine was left, who has them. */
const facts: ReadonlySet<string> = new Set(['young_child', 'medicine', 'taken'])
const isFact = ({ family }: Finding) => facts.has(family.topic) || family === unreadableFamily

/**
 * What a phrase of those that people also say lightly comes to, is what the words around it make of it (docs/decisions/0011); in a long telling
 * so is every phrase but a wish to die, which always leaves a question (danger/README, lesson 2).
 */
const inEarnest = ({ words }: Heard, findings: Finding[]): Finding[] => {
  const others = words.length - Math.max(0, ...findings.map((one) => one.words.split(' ').length))
  if (others < around.from || words.length > around.to) return findings
  const allLightly = findings.every(({ family }) => family.lightly)
  return findings.flatMap((one): Finding[] => {
    const isWish = one.family.denied === 'concern'
    const mayBeLess = isLong(words) ? !isWish : allLightly
    const made = isFact(one) || !mayBeLess ? 'danger' : asToldAround(words, one)
    if (made === 'danger') return [one]
    return made === 'question' || isWish ? [{ ...one, level: 'concern' }] : []
  })
}

/**
 * Its phrases, and where these say nothing, or nothing so grave, its words together. A plain denial is not weighed: it names what it denies.
 * Nor is what came before: its words were weighed when they came.
 */
export const judge = (heard: Heard, side: Side, since = 0): Judged => {
  const { findings: said, notice: told, denies } = hearPhrases(heard, side, since)
  if (denies || since > 0) return { findings: said, notice: told }
  const findings = inEarnest(heard, said)
  // A long telling of something else, with "back in" or "came home" somewhere in it, says of nobody that they are home.
  const notice = isLong(heard.words) && findings.length < said.length ? null : told
  return { findings: gravestFirst([...findings, ...weighedUp(heard, side, { findings, notice })]), notice }
}

/**
 * Only where no phrase has heard danger, or a lesser one: what a phrase says is the better reason, and one that is told as past, or denied,
 * stays so. Home again, or wanting no more of us, weighs against it.
 */
const weighedUp = ({ words }: Heard, side: Side, { findings, notice }: Judged): Finding[] => {
  if (findings.some(({ family }) => family.level === 'emergency')) return []
  const found = weigh(words, side)
  const isNews = found !== null && (found.level === 'emergency' || (findings.length === 0 && notice === null))
  return isNews ? [{ ...found, phrase: '', to: words.length, order: Infinity }] : []
}

/** Who is home is said at once. In the middle of a telling "came home" and "got her" are part of what happened, and the clocks go on (law 2). */
const atOnce = { from: 30, within: 10 } as const
const isSaidAtOnce = ({ words }: Context, { level }: Notice, { from }: Span) => level !== 'returned' || words.length < atOnce.from || from < atOnce.within

const judgeAsSaid = (heard: Heard, side: Side, since: number): Judged & { denies: boolean } => {
  const context = collect(heard)
  const denial = since === 0 ? readDenial(context) : 'none'
  if (denial === 'all') return { findings: [], notice: null, denies: true }
  const findings: Finding[] = []
  let notice: Notice | null = null
  for (const [rule, spans] of context.hits) {
    if (rule.kind === 'family') {
      const said = forSide(side, rule.family.speaker) ? hearFamily(context, rule, spans, { since, denial: denial === 'beside' }) : null
      if (said) findings.push(...asSaidBeside(heard, said))
    } else if (!notice && since === 0 && forSide(side, rule.notice.speaker) && !context.unless.has(rule)
      && spans.some((span) => !isSilenced(context, rule, span) && !isDenied(context.words, span.from) && isSaidAtOnce(context, rule.notice, span))) notice = rule.notice
    else if (notice && rule.notice.level === 'opt_out' && since === 0 && forSide(side, rule.notice.speaker)) notice = rule.notice
  }
  if (!context.all) findings.push(unreadable())
  return { findings, notice, denies: context.marks.denial.includes(1) || context.marks.plain.includes(1) }
}
