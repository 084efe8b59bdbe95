/** Danger is looked for in every message, in every state, before anything else is made of it (design.md, law 1). Pure, instant, the same every time. */
import type { Danger } from '../vocabulary.ts'
import { listen } from './danger/listen.ts'
import { type Finding, type Judged, judge, ready, type Side } from './danger/judge.ts'

const say = ({ findings, notice }: Judged): Danger => {
  const [gravest] = findings
  if (gravest) return { level: gravest.level, topic: gravest.family.topic, family: gravest.family.key, words: gravest.words }
  return { level: notice?.level ?? 'none' }
}

const weight: Record<Danger['level'], number> = { emergency: 4, concern: 3, opt_out: 2, returned: 1, none: 0 }

/**
 * What this message means for somebody's safety. `recent`: what the same person wrote in the last 90 seconds, oldest first;
 * danger that comes in fragments is heard in them together, but only where it reaches into `text`. Never throws.
 */
export const assess = (text: string, speaker: Side, recent: readonly string[]): Danger => {
  ready()
  const heard = listen(text)
  const alone = say(judge(heard, speaker))
  if (alone.level === 'emergency' || recent.length === 0) return alone
  const earlier = listen(recent.join('\n'))
  const all = listen(`${recent.join('\n')}\n${text}`)
  const together = say(judge(all, speaker, Math.max(1, Math.min(earlier.words.length, all.words.length - 1))))
  return weight[together.level] > weight[alone.level] ? together : alone
}

/** Every family that a message raises, gravest first: for the page that a safeguarding lead reads, and for tests. */
export const findings = (text: string, speaker: Side): Finding[] => {
  ready()
  return judge(listen(text), speaker).findings
}
