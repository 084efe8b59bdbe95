/** The change of shift of one area: what stands there now, who ticked it and what they saw; kept in the area's own log, sealed. A search by a number is written down there too. */
import type { DutyPerson } from '../../content/shape.ts'
import { onDuty } from '../duty/rota.ts'
import { changedIn, lastChange, mayTick, shiftOf, untickedOf, type NotTicked, type SeenThen, type Shift, type ShiftTick, type Unticked, type Which } from '../episodes/shift.ts'
import type { AreaStore } from '../ports.ts'
import { looks, packOf, type House } from '../turn.ts'
import { areaCode, instant, type Alert, type AuditEntry } from '../vocabulary.ts'
import { rotaNow } from './rota-now.ts'
import { listEpisodes, type ListedEpisode } from './read-episode.ts'

export type ReadShift = {
  shift: Shift
  episodes: ListedEpisode[]
  damaged: number
  alerts: Alert[]
  /** Which of them are others than at the first tick, by `episodeMark` and `alertMark`; `gone`: what stood then, by its code. */
  changed: ReadonlySet<string>
  gone: string[]
  unticked: Unticked | null
}

/** So many ticks hold more than one change. */
const mostTicks = 24

const storeOf = (house: House, { area }: DutyPerson): AreaStore => house.store.area(areaCode(area))

const tickIn = ({ at, actor, action, outcome }: AuditEntry): ShiftTick => ({ at, by: actor, which: action === 'shift.coming' ? 'coming' : 'going', seen: JSON.parse(outcome) as SeenThen })

const ticksOf = async (store: AreaStore): Promise<{ last: number; shift: Shift }> => {
  const lines = await store.deskLog.last('shift', mostTicks)
  return { last: lines[0]?.n ?? 0, shift: shiftOf(lines.map(({ entry }) => tickIn(entry)).toReversed()) }
}

export const episodeMark = ({ id }: { id: string }) => `e:${id}`
export const alertMark = ({ id }: Pick<Alert, 'id'>) => `a:${id}`
/** Codes, counts and clocks: all by which one would look again. The code stands first, for when it is gone. */
const seenNow = (episodes: readonly ListedEpisode[], alerts: readonly Alert[]): SeenThen => Object.fromEntries([
  ...episodes.map((one): [string, string] => [episodeMark(one), [one.code, one.acts, one.owner, one.heard, one.next, one.went?.at, one.went?.state, one.notSent?.at, one.alerts.length].join(' ')]),
  ...alerts.map((one): [string, string] => [alertMark(one), [one.code, one.acknowledged?.by].join(' ')]),
])

const day = 24 * 3_600_000
/** By the rota as it is written today, swaps and all. */
const untickedIn = async (house: House, { area }: DutyPerson, shift: Shift): Promise<Unticked | null> => {
  const [now, { timeZone }] = [house.world.now(), packOf(areaCode(area))]
  const rota = await rotaNow(house, areaCode(area), instant(now - day))
  return untickedOf(shift, lastChange((at) => onDuty(rota, at, timeZone).map(({ key }) => key).join(' '), now), now)
}

export const readShift = async (house: House, by: DutyPerson): Promise<ReadShift> => {
  const store = storeOf(house, by)
  const [{ shift }, { episodes, damaged }, alerts] = [await ticksOf(store), await listEpisodes(house, by), await store.alerts('open')]
  const { changed, gone } = changedIn(shift, seenNow(episodes, alerts))
  const codeThen = (key: string) => ((shift.going?.seen ?? {})[key] ?? (shift.coming?.seen ?? {})[key] ?? '').split(' ')[0] ?? ''
  return { shift, episodes, damaged: damaged.length, alerts, changed, gone: gone.map(codeThen), unticked: await untickedIn(house, by, shift) }
}

/** Under this person's name, with what stood at this moment. */
export const tickShift = async (house: House, by: DutyPerson, which: Which): Promise<'kept' | 'busy' | NotTicked> => {
  const store = storeOf(house, by)
  for (let tries = 0; tries < looks; tries += 1) {
    const { last, shift } = await ticksOf(store)
    const at = house.world.now()
    const refused = mayTick(shift, which, { by: by.key, now: at })
    if (refused) return refused
    const { episodes } = await listEpisodes(house, by)
    const outcome = JSON.stringify(seenNow(episodes, await store.alerts('open')))
    if (await store.deskLog.add('shift', last, { at, actor: by.key, action: `shift.${which}`, outcome }) === 'kept') return 'kept'
  }
  return 'busy'
}

/** For the board: a change that has stood for an hour with a tick missing. */
export const unticked = async (house: House, by: DutyPerson): Promise<Unticked | null> => untickedIn(house, by, (await ticksOf(storeOf(house, by))).shift)

/** That a number or a code was looked for, by whom, and which episode it led to, or would have; never the number. */
export const wroteSearch = async (house: House, by: DutyPerson, code: string | null): Promise<void> => {
  const store = storeOf(house, by)
  for (let tries = 0; tries < looks; tries += 1) {
    const [last] = await store.deskLog.last('search', 1)
    if (await store.deskLog.add('search', last?.n ?? 0, { at: house.world.now(), actor: by.key, action: 'episode.searched', outcome: code ?? 'none' }) === 'kept') return
  }
  throw new Error('A search could not be written down.')
}
