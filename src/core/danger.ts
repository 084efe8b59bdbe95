/** Danger is looked for in every message, in every state, before anything else is made of it (design.md, law 1). Pure, instant, the same every time. */
import { graveRuns, graveWords } from '../../content/danger/grave.ts'
import type { Danger } from '../vocabulary.ts'
import { type Finding, type Judged, judge, type Side, unreadable } from './danger/judge.ts'
import { fold, listen } from './danger/listen.ts'
import { ready } from './danger/rules.ts'

/** Longer than any text (1,600 letters) and than nearly all that people write at once. */
const whole = 3200
const atEitherEnd = 1200

const anyWord = new RegExp(`\\b(?:${graveWords.join('|')})`)
const anyRun = new RegExp(graveRuns.join('|'))
const holdsGrave = (text: string) => {
  const plain = fold(text)
  return anyWord.test(plain) || anyRun.test(plain.replace(/[^a-z]+/g, ''))
}

/** Beginning, middle and end, cut between words where there is a space nearby. */
const cut = (text: string) => {
  const space = text.indexOf(' ', atEitherEnd)
  const first = space > 0 && space < atEitherEnd + 60 ? space : atEitherEnd
  const last = text.lastIndexOf(' ', text.length - atEitherEnd)
  const from = last > text.length - atEitherEnd - 60 ? last : text.length - atEitherEnd
  return { head: text.slice(0, first), middle: text.slice(first - 40, from + 40), tail: text.slice(from) }
}

/** People write a third as many words into an end of this length; more are single letters and pictures, and cost what words cost. */
const mostAtAnEnd = 400
type Words = ReturnType<typeof listen>
const firstOf = ({ words, raw }: Words): Words => ({ words: words.slice(0, mostAtAnEnd), raw: raw.slice(0, mostAtAnEnd) })
const lastOf = ({ words, raw }: Words): Words => ({ words: words.slice(-mostAtAnEnd), raw: raw.slice(-mostAtAnEnd) })

const gravest = (findings: Finding[]) => findings.sort((a, b) => Number(a.level === 'concern') - Number(b.level === 'concern') || a.order - b.order)

const hear = (text: string, side: Side): Judged => {
  if (text.length <= whole) return judge(listen(text), side)
  const { head, middle, tail } = cut(text)
  const ends = [listen(head), listen(tail)] as const
  const findings = [...judge(firstOf(ends[0]), side).findings, ...judge(lastOf(ends[1]), side).findings]
  const isDense = ends.some(({ words }) => words.length > mostAtAnEnd)
  return { findings: gravest(holdsGrave(isDense ? text : middle) ? [...findings, unreadable()] : findings), notice: null }
}

const say = ({ findings, notice }: Judged): Danger => {
  const [first] = findings
  if (first) return { level: first.level, topic: first.family.topic, family: first.family.key, words: first.words }
  return { level: notice?.level ?? 'none' }
}

const weight: Record<Danger['level'], number> = { emergency: 4, concern: 3, opt_out: 2, returned: 1, none: 0 }

/**
 * What this message means for somebody's safety. `recent`: what the same person wrote in the last 90 seconds, oldest first;
 * danger that comes in fragments is heard in them together, but only where it reaches into `text`. Never throws.
 */
export const assess = (text: string, speaker: Side, recent: readonly string[]): Danger => {
  ready()
  const alone = say(hear(text, speaker))
  if (alone.level === 'emergency' || recent.length === 0) return alone
  const before = recent.join('\n').slice(-atEitherEnd)
  const after = text.slice(0, atEitherEnd)
  const all = listen(`${before}\n${after}`)
  const first = listen(before)
  const since = Math.max(1, Math.min(first.words.length, all.words.length - 1))
  const joined = judge(all, speaker, since)
  if (joined.findings.length === 0) return alone
  // What the earlier words said by themselves has been answered: only what the two make together is new.
  const answered = new Set(judge(first, speaker).findings.map(({ family }) => family.key))
  const together = say({ findings: joined.findings.filter(({ family }) => !answered.has(family.key)), notice: null })
  return weight[together.level] > weight[alone.level] ? together : alone
}

/** Every family that a message raises, gravest first: for the page that a safeguarding lead reads, and for tests. */
export const findings = (text: string, speaker: Side): Finding[] => {
  ready()
  return hear(text, speaker).findings
}
