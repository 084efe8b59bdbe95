/** What a worker does in a story, `@ jo: has it`, as an act on the alert that is open there, by the same road as the duty page's. */
import { demoRota } from '../../../content/duty.ts'
import { actOnAlert } from '../../act.ts'
import type { Act } from '../../duty/alert.ts'
import type { House } from '../../turn.ts'
import { areaCode, outcomes, type Outcome } from '../../vocabulary.ts'

export type DutyStep = { who: string; what: string }

const isOutcome = (text: string): text is Outcome => outcomes.some((one) => one === text)

/** Throws a sentence about what cannot be read. */
const actOf = (what: string): Act => {
  if (what === 'has it') return { do: 'acknowledge' }
  if (what === 'goes on quietly') return { do: 'resume', quietly: true }
  if (what === 'goes on with a text') return { do: 'resume', quietly: false }
  const [, outcome = '', log = ''] = /^closes it: (\w+)(?:, log (.+))?$/.exec(what) ?? []
  if (isOutcome(outcome)) return { do: 'resolve', outcome, log, notes: '', recorded: true }
  throw new Error(`story: cannot read "${what}". Say "has it", "goes on quietly", "goes on with a text", or "closes it: ${outcomes.join('|')}".`)
}

/** The oldest alert that is open in this area. What is refused is said in the story. */
export const actInStory = async (house: House, area: string, { who, what }: DutyStep, once: string): Promise<string> => {
  const by = demoRota.people.find((one) => one.key === who)
  if (!by) throw new Error(`story: nobody on the demo's rota is called "${who}".`)
  const [alert] = await house.store.area(areaCode(area)).alerts('open')
  if (!alert) return `${who}: nothing is open`
  const acted = await actOnAlert(house, { by, alert: alert.id }, actOf(what), once)
  return `${alert.severity} ${alert.topic}: ${acted.outcome === 'refused' ? `refused, ${acted.why}` : what.startsWith('closes') ? `closed by ${who}` : what.startsWith('goes') ? `taken up by ${who}` : `${who} has it`}`
}
