/** Figures of one area: facts are written in the audit with what they are of, in the same write, and outlive it; open episodes are counted as they stand. */
import type { DutyPerson } from '../../content/shape.ts'
import { may } from '../core/may.ts'
import { sideOf } from '../decide.ts'
import { concernWithin, ladderOf, worstCaseOfAnEmergency } from '../duty/clock.ts'
import { alertFact, byMonth, closedFact, listenedFact, type Fact, type Month } from '../episodes/figures.ts'
import type { AreaStore } from '../ports.ts'
import { packOf, type House } from '../turn.ts'
import { areaCode, instant, type Alert, type AreaCode, type AuditEntry, type Instant } from '../vocabulary.ts'
import type { Episode } from '../vocabulary/episode.ts'
import { isPlanned, onPhone } from './check-in-facts.ts'
import { withBook } from './rota-now.ts'

const year = 366 * 86_400_000
type Room = { house: House; store: AreaStore }

/** Times alone: no word of them is looked at. */
const heardOn = async (room: Room, episode: Episode): Promise<Instant[]> => {
  if (!isPlanned(episode)) return []
  const { sittings } = await onPhone(room, episode)
  const threads = await Promise.all(sittings.map(({ id, speaker }) => room.store.thread(id, sideOf(speaker))))
  return threads.flat().flatMap(({ direction, at }) => (direction === 'in' ? [at] : []))
}
const markOf = async ({ store }: Room, { plan }: Episode) => (plan ? store.mark(`child ${plan.number}`) : '')
const closedOf = async (room: Room, episode: Episode): Promise<Fact> => closedFact(episode, await markOf(room, episode), await heardOn(room, episode))

const entryOf = (at: Instant, fact: Fact): AuditEntry => ({ at, actor: 'service', action: 'figures.fact', outcome: JSON.stringify(fact) })

/** What is left of an episode by this change of it; nothing by any other. */
export const episodeFacts = async (room: Room, act: string, after: Episode): Promise<AuditEntry[]> => {
  const at = room.house.world.now()
  if (act === 'close') return [entryOf(at, await closedOf(room, after))]
  return act === 'listened' && after.back ? [entryOf(at, listenedFact(after.back, packOf(after.area).returnInterviewHours.value))] : []
}

/** What is left of an alert that somebody closed. */
export const alertFacts = (house: House, area: AreaCode, alert: Alert): AuditEntry[] => {
  const within = alert.severity === 'emergency' ? worstCaseOfAnEmergency(ladderOf(withBook(house, area, []))) : concernWithin
  return alert.severity === 'service' ? [] : [entryOf(house.world.now(), alertFact(alert, within))]
}

/** By month, for those who may see it: a year back. */
export const readFigures = async (house: House, by: DutyPerson): Promise<Month[] | 'not_yours'> => {
  if (!may(by, 'see_figures')) return 'not_yours'
  const area = areaCode(by.area)
  const room: Room = { house, store: house.store.area(area) }
  const kept = (await room.store.facts(instant(house.world.now() - year))).map(({ outcome }) => JSON.parse(outcome) as Fact)
  const open = await Promise.all((await room.store.episodes.all('open')).map((episode) => closedOf(room, episode)))
  return byMonth([...kept, ...open], packOf(area).timeZone)
}
