/** An episode to try acts and policy on: Jo of Portsmouth's, with a plan, and nothing sent. */
import { demoRota } from '../../../content/duty.ts'
import { actOnEpisode, type Approval, type Decided, type EpisodeAct, type Person, type PlanAsked } from '../../../src/episodes/episode.ts'
import type { Facts } from '../../../src/episodes/policy.ts'
import type { CheckIn, Episode, EpisodeId } from '../../../src/vocabulary/episode.ts'
import { instant, type Instant } from '../../../src/vocabulary.ts'

export const at = (iso: string): Instant => instant(Date.parse(iso))
export const noon = at('2026-11-23T12:00:00Z')
export const minutes = (n: number, from: Instant = noon): Instant => instant(from + n * 60_000)
export const person = (key: string): Person => {
  const found = demoRota.people.find((one) => one.key === key)
  if (!found) throw new Error(key)
  return found
}

export const planOf = (more: Partial<PlanAsked> = {}): PlanAsked => ({
  sender: 'jo', calledBy: 'Jo', number: '07700 900123', again: '+44 7700 900123', phone: 'their_own', hours: { from: '08:00', until: '21:00' }, timeZone: 'Europe/London',
  codeWords: { help: 'pineapple', safe: 'blue jumper' }, never: ['Gran', 'Marcus'], tone: 'warm', language: 'en', police: { told: 'Sgt Lane, missing team', at: at('2026-11-23T10:00:00Z') }, ...more,
})
export const checkInOf = (more: Partial<Approval> = {}): Approval => ({ id: 'c1', kind: 'check_in', body: 'hey its Jo. just thinking of u. text any time, even one word x', due: minutes(10), despite: [], ...more })
export const factsOf = (more: Partial<Facts> = {}): Facts =>
  ({ now: minutes(10), stopped: false, speaker: null, saidSafe: 'yes', lastHeard: null, owedAnswer: false, cameBack: null, otherHand: false, codeWord: null, ...more })

export const doing = (by = 'jo', when = noon) => ({ by: person(by), at: when, people: demoRota.people })
export const act = (episode: Episode | null, what: EpisodeAct, by = 'jo', when = noon): Decided => actOnEpisode(episode, what, doing(by, when))
/** What must be done, is. */
export const done = (decided: Decided): Episode => {
  if ('refused' in decided) throw new Error(`${decided.refused} ${decided.rules?.join(', ') ?? ''}`)
  return decided.after
}

const id = 'e-0001' as EpisodeId
export const opened = (by = 'jo'): Episode => done(act(null, { do: 'open', id, code: 'EP-KXTRM', child: { name: 'Sam Lee', years: 14 } }, by, minutes(-30)))
export const planned = (more: Partial<PlanAsked> = {}): Episode => done(act(opened(), { do: 'plan', plan: planOf(more) }, 'jo', minutes(-20)))
export const approved = (more: Partial<Approval> = {}, episode = planned(), when = noon): Episode => done(act(episode, { do: 'approve', checkIn: checkInOf(more) }, 'jo', when))
export const oneOf = ({ checkIns }: Episode, which = 'c1'): CheckIn => {
  const found = checkIns.find((one) => one.id === which)
  if (!found) throw new Error(which)
  return found
}
