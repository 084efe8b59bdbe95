/** A worker's desk for these tests: an episode, its plan and its check-ins by the acts of the console, on whatever house is given. Nobody in them is anybody. */
import { demoRota } from '../../../content/duty.ts'
import type { DutyPerson } from '../../../content/shape.ts'
import { changeEpisode, type ChangedEpisode, type EpisodeAsked } from '../../../src/act/episode.ts'
import type { PlanAsked } from '../../../src/episodes/episode.ts'
import type { House } from '../../../src/turn.ts'
import { areaCode, instant } from '../../../src/vocabulary.ts'
import type { CheckIn, Closing, Episode, EpisodeId } from '../../../src/vocabulary/episode.ts'

export const portsmouth = areaCode('portsmouth')
export const minute = 60_000
export const hour = 60 * minute

export const personOf = (key: string): DutyPerson => {
  const found = demoRota.people.find((one) => one.key === key)
  if (!found) throw new Error(`nobody is called ${key}`)
  return found
}
export const jo = personOf('jo')
/** Nobody is paged here, and everybody is on duty as in the demo. */
export const rota = { ...demoRota, people: demoRota.people.map(({ phone: _, ...one }) => one) }

let n = 0
const fresh = () => `once-${String((n += 1)).padStart(8, '0')}`

export const kept = (changed: ChangedEpisode): EpisodeId => {
  if (changed.outcome === 'refused') throw new Error(`refused: ${changed.why} ${(changed.rules ?? []).join(', ')}`)
  return changed.episode
}
export const change = (house: House, episode: EpisodeId | null, act: EpisodeAsked, { by = jo, once = fresh() }: { by?: DutyPerson; once?: string } = {}) =>
  changeEpisode(house, { by, episode }, act, once)

export const planFor = (number: string, at: number, more: Partial<PlanAsked> = {}): PlanAsked => ({
  sender: 'jo', calledBy: 'Jo', number, again: number, phone: 'their_own', hours: { from: '08:00', until: '21:00' }, timeZone: 'Europe/London',
  codeWords: { help: 'pineapple', safe: 'rainbow' }, never: [], tone: 'warm', language: 'en', police: { told: 'the missing-children team', at: instant(at) }, ...more,
})

/** An open episode with a plan for this number. */
export const begin = async (house: House, number: string, more: Partial<PlanAsked> = {}): Promise<EpisodeId> => {
  const id = kept(await change(house, null, { do: 'open', child: { name: 'Ahlam Canary', years: 15 } }))
  kept(await change(house, id, { do: 'plan', plan: planFor(number, house.world.now() - 1, more) }))
  return id
}

type Wanted = Partial<Pick<CheckIn, 'kind' | 'body' | 'unlessTheyReply'>> & { due?: number; sendBefore?: number; despite?: readonly string[] }
/** Gives the check-in's own id. */
export const approve = async (house: House, episode: EpisodeId, { kind = 'check_in', body = 'hey its Jo. not cross, just want to know ur ok', due, sendBefore, unlessTheyReply, despite = [] }: Wanted = {}): Promise<string> => {
  const id = fresh()
  kept(await change(house, episode, { do: 'approve', checkIn: {
    id, kind, body, due: instant(due ?? house.world.now()), ...(sendBefore === undefined ? {} : { sendBefore: instant(sendBefore) }), ...(unlessTheyReply ? { unlessTheyReply } : {}),
    despite: despite.map((rule) => ({ rule, reason: 'Decided with her social worker.' })),
  } }))
  return id
}
export const first = (house: House, episode: EpisodeId, more: Wanted = {}) => approve(house, episode, { kind: 'first', body: 'hi its Jo. is it ok to text u on this? y/n', ...more })
export const close = (house: House, episode: EpisodeId, because: Closing = 'returned', more: { by?: DutyPerson; once?: string } = {}) => change(house, episode, { do: 'close', because }, more)

export const read = async (house: House, id: EpisodeId): Promise<Episode> => {
  const episode = await house.store.area(portsmouth).episodes.find(id)
  if (!episode) throw new Error('no such episode')
  return episode
}
export const fateOf = async (house: House, id: EpisodeId, checkIn: string) => (await read(house, id)).checkIns.find((one) => one.id === checkIn)?.fate
