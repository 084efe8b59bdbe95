/** Which texts a worker may start from: those of the plan's tone that this child has not had, and that the rules have nothing against. Pure. */
import { templates, type Template, type TemplateKey, type Use } from '../../content/check-ins/templates.ts'
import { foldToGsm } from '../core/sms.ts'
import type { Plan } from '../vocabulary/episode.ts'
import { objectionsTo, type About } from './objections.ts'

export type Suggested = { key: TemplateKey; use: Use; body: string }

const entries = Object.entries(templates) as [TemplateKey, Template][]
/** The template in the sender's name, as it would go. */
export const filledIn = ({ text }: Pick<Template, 'text'>, { calledBy, calledBefore = '' }: Pick<Plan, 'calledBy' | 'calledBefore'>): string =>
  foldToGsm(text.replaceAll('{me}', calledBy).replaceAll('{before}', calledBefore))
/** Who covers for another says so first; whoever does not has nothing of it. */
const isOffered = ({ use }: Template, plan: Pick<Plan, 'calledBefore'>) => use !== 'covering' || plan.calledBefore !== undefined

/** `sentBefore`: bodies that were ever approved, so that none comes twice and sounds like a machine. On a phone that may be watched only what is neutral is left. */
export const suggest = (plan: About['plan'] & Pick<Plan, 'tone'>, sentBefore: readonly string[]): Suggested[] => {
  const had = new Set(sentBefore.map(foldToGsm))
  const offered = entries.filter(([, template]) => isOffered(template, plan)).toSorted(([, a], [, b]) => Number(b.use === 'covering') - Number(a.use === 'covering'))
  return offered.flatMap(([key, template]) => {
    const body = filledIn(template, plan)
    const kind = template.use === 'first' ? 'first' : 'check_in'
    return template.tone === plan.tone && !had.has(body) && objectionsTo(body, { plan, child: { name: '' }, kind }).length === 0 ? [{ key, use: template.use, body }] : []
  })
}
