/** Which texts a worker may start from: those of the plan's tone that this child has not had, and that the rules have nothing against. Pure. */
import { templates, type Template, type TemplateKey, type Use } from '../../content/check-ins/templates.ts'
import { foldToGsm } from '../core/sms.ts'
import type { Plan } from '../vocabulary/episode.ts'
import { objectionsTo, type About } from './objections.ts'

export type Suggested = { key: TemplateKey; use: Use; body: string }

const entries = Object.entries(templates) as [TemplateKey, Template][]
/** The template in the sender's name, as it would go. */
export const filledIn = ({ text }: Pick<Template, 'text'>, { calledBy }: Pick<Plan, 'calledBy'>): string => foldToGsm(text.replaceAll('{me}', calledBy))

/** `sentBefore`: bodies that were ever approved, so that none comes twice and sounds like a machine. On a phone that may be watched only what is neutral is left. */
export const suggest = (plan: About['plan'] & Pick<Plan, 'tone'>, sentBefore: readonly string[]): Suggested[] => {
  const had = new Set(sentBefore.map(foldToGsm))
  return entries.flatMap(([key, template]) => {
    const body = filledIn(template, plan)
    const kind = template.use === 'first' ? 'first' : 'check_in'
    return template.tone === plan.tone && !had.has(body) && objectionsTo(body, { plan, child: { name: '' }, kind }).length === 0 ? [{ key, use: template.use, body }] : []
  })
}
