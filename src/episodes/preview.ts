/** What a worker sees before they approve a text: the very bytes that would go, what a lock screen shows of them, what they cost, and what the rules object to. Pure. */
import { decidedAnyway, objections } from '../../content/check-ins/objections.ts'
import { foldToGsm, segments, type Segments } from '../core/sms.ts'
import { lockScreenShows, objectionsTo, type About, type Objected } from './objections.ts'

/** A rule as the page shows it, with a field for the reason where it asks for one. */
export type RuleShown = { rule: string; does: Objected['does']; name: string; why: string; found: string }
export type Preview = Segments & {
  /** As it would leave us: what is approved is this, and not what was typed. */
  text: string
  lockScreen: string
  objections: RuleShown[]
}

export const preview = (draft: string, about: About): Preview => {
  const text = foldToGsm(draft.trim())
  return {
    text, lockScreen: text.slice(0, lockScreenShows), ...segments(text),
    objections: objectionsTo(text, about).map(({ rule, does, found }) => ({ rule, does, found, name: objections[rule].name, why: objections[rule].why })),
  }
}

const named: Readonly<Record<string, { name: string; why: string; does?: Objected['does'] }>> = { ...objections, ...decidedAnyway }

/** A refusal's `rules` in words: those of the text, and those of the calendar and the phone. */
export const rulesShown = (rules: readonly string[]): RuleShown[] => rules.flatMap((rule): RuleShown[] => {
  const one = Object.hasOwn(named, rule) ? named[rule] : undefined
  return one ? [{ rule, does: one.does ?? 'asks_why', name: one.name, why: one.why, found: '' }] : []
})
