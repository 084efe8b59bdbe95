/**
 * Who is paged of an emergency that nobody has in hand, and when: the ladder of `clock.ts` over the telephones of the rota. Pure. To
 * acknowledge stops it and closes nothing; until somebody does it never fades: past the last rung it comes again each half hour. Concerns
 * stand on the duty page, and page nobody.
 */
import type { DutyPerson, Rota, Rung } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { instant, type Alert, type Instant } from '../vocabulary.ts'
import { ladderOf, worstCaseOfAnEmergency } from './clock.ts'
import { onDuty } from './rota.ts'

export type Paged = DutyPerson & { phone: string }
/** `id`: of this alert, this rung and this person, so that it goes once however often it is asked for. */
export type Page = { id: string; to: Paged; minutes: number }

const MINUTE = 60_000
const again = 30

/** Is anybody still to be paged of it? */
export const isOpen = ({ severity, acknowledged, resolved }: Alert) => severity === 'emergency' && !acknowledged && !resolved
const hasPhone = (one: DutyPerson): one is Paged => one.phone !== undefined

/** On which rung it stands, in minutes: the last of the ladder comes again and again. */
const rungAt = ({ at }: Alert, now: Instant, ladder: readonly Rung[]): number => {
  const age = Math.max(0, Math.floor((now - at) / MINUTE))
  const worst = worstCaseOfAnEmergency(ladder)
  if (age >= worst) return worst + Math.floor((age - worst) / again) * again
  return ladder.findLast(({ minutes }) => minutes <= age)?.minutes ?? 0
}

/** Whoever is on duty and can be rung; with nobody there, the managers, whether it is their hour or not: an alert always has a road. */
const toldOn = (minutes: number, rota: Rota, now: Instant, timeZone: string): Paged[] => {
  const here = onDuty(rota, now, timeZone).filter(hasPhone)
  const managers = rota.people.filter((one) => may(one, 'stand_behind')).filter(hasPhone)
  const [first, next = first] = here
  const who = ladderOf(rota).findLast((rung) => rung.minutes <= minutes)?.who ?? 'duty_worker'
  if (who === 'manager') return [...new Set([...managers, ...here])]
  if (first === undefined || next === undefined) return managers
  return who === 'duty_worker' ? [first] : who === 'next_on_rota' ? [next] : here
}

const pageId = ({ id }: Alert, minutes: number, who: string) => `page:${id}:${minutes}:${who}`
/** Of which alert a page is, by the id of its text; null: it is no page. */
export const alertOfPage = (text: string): string | null => /^page:(.+):\d+:[^:]+\/0$/.exec(text)?.[1] ?? null

/** What should have gone by now for this alert: of its last rung alone, so that after an outage nobody is sent a heap. */
export const pagesDue = (alert: Alert, rota: Rota, now: Instant, timeZone: string): Page[] => {
  if (!isOpen(alert)) return []
  const minutes = rungAt(alert, now, ladderOf(rota))
  return toldOn(minutes, rota, now, timeZone).map((to) => ({ id: pageId(alert, minutes, to.key), to, minutes }))
}

/** Every page that may have been written for it until now, by its rung: whoever was on duty then. Of a night that lasts, the first and the last rungs. */
export const pagesUntil = (alert: Alert, { people, onCall }: Pick<Rota, 'people' | 'onCall'>, now: Instant): { id: string; minutes: number }[] => {
  const ladder = ladderOf(onCall ? { onCall } : {})
  const last = rungAt(alert, now, ladder)
  const reached = [...new Set([...ladder.map(({ minutes }) => minutes).filter((minutes) => minutes <= last), last])]
  return reached.flatMap((minutes) => people.filter(hasPhone).map(({ key }) => ({ id: pageId(alert, minutes, key), minutes })))
}

/** When its next rung comes; null where nobody is paged of it any more. */
export const nextPage = (alert: Alert, now: Instant, rota: Pick<Rota, 'onCall'> = {}): Instant | null => {
  if (!isOpen(alert)) return null
  const ladder = ladderOf(rota)
  const minutes = rungAt(alert, now, ladder)
  const next = ladder.find((rung) => rung.minutes > minutes)?.minutes ?? minutes + again
  return instant(alert.at + next * MINUTE)
}
