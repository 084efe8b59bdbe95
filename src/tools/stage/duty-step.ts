/** What a worker does in a story, here or to a phone, `@ jo: has it`, as an act on the alert that is open there, by the same road as the duty page's. */
import { demoRota } from '../../../content/duty.ts'
import { homeChecks } from '../../../content/message-home.ts'
import { actOnAlert } from '../../act.ts'
import { settleHome, type HomeAct } from '../../act/home.ts'
import type { Act } from '../../duty/alert.ts'
import type { House } from '../../turn.ts'
import { areaCode, outcomes, type Outcome } from '../../vocabulary.ts'
import { checkInOf, checkInStory } from './check-in-step.ts'

export type DutyStep = { who: string; what: string }

const isOutcome = (text: string): text is Outcome => outcomes.some((one) => one === text)

/** Throws a sentence about what cannot be read. */
const actOf = (what: string): Act => {
  if (what === 'has it') return { do: 'acknowledge', why: 'change_of_shift' }
  if (what === 'goes on quietly') return { do: 'resume', quietly: true }
  if (what === 'goes on with a text') return { do: 'resume', quietly: false }
  const [, outcome = '', log = ''] = /^closes it: (\w+)(?:, log (.+))?$/.exec(what) ?? []
  if (isOutcome(outcome)) return { do: 'resolve', outcome, log, notes: '', recorded: true }
  throw new Error(`story: cannot read "${what}". Say "has it", "goes on quietly", "goes on with a text", "passes it home to mum", "does not pass it home", or "closes it: ${outcomes.join('|')}".`)
}

/** "passes it home to mum", with all three checks answered yes; "does not pass it home", with one no. */
const homeActOf = (what: string, numberOf: (phone: string) => string): HomeAct | null => {
  const [, phone] = /^passes it home to (\w+)$/.exec(what) ?? []
  const found = (recipient: 'yes' | 'no') => ({ ...Object.fromEntries(Object.keys(homeChecks).map((check) => [check, 'yes'])), recipient })
  if (phone !== undefined) return { do: 'release', checked: found('yes'), reason: 'Asked for, and checked.', number: numberOf(phone), again: numberOf(phone) }
  return what === 'does not pass it home' ? { do: 'decline', checked: found('no'), reason: 'Not to that address.' } : null
}

/** The oldest alert that is open in this area. What is refused is said in the story. */
export const actInStory = async (house: House, area: string, { who, what }: DutyStep, once: string, numberOf: (phone: string) => string): Promise<{ came: string; causes: string[] }> => {
  const by = demoRota.people.find((one) => one.key === who)
  if (!by) throw new Error(`story: nobody on the demo's rota is called "${who}".`)
  const checkIn = checkInOf(what)
  if (checkIn) return checkInStory(house, area, by, { ...checkIn, number: numberOf(checkIn.phone) }, once)
  const [alert] = await house.store.area(areaCode(area)).alerts('open')
  if (!alert) return { came: `${who}: nothing is open`, causes: [] }
  const home = homeActOf(what, numberOf)
  if (home) {
    const settled = await settleHome(house, { by, alert: alert.id }, home)
    return { came: `${alert.severity} ${alert.topic}: ${settled.outcome === 'refused' ? `refused, ${settled.why}` : `${home.do === 'release' ? 'passed on' : 'not passed on'} by ${who}`}`, causes: [`home:${alert.id}:home`, `home:${alert.id}:went`] }
  }
  const acted = await actOnAlert(house, { by, alert: alert.id }, actOf(what), once)
  return { came: `${alert.severity} ${alert.topic}: ${acted.outcome === 'refused' ? `refused, ${acted.why}` : what.startsWith('closes') ? `closed by ${who}` : what.startsWith('goes') ? `taken up by ${who}` : `${who} has it`}`, causes: [`act:${who}:${once}`, `act:${who}:${once}:on`] }
}
