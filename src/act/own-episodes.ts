/**
 * A person's own episodes as policy sees them at this moment, without any word of the child's, and so without a row of the audit; and that row,
 * where words are shown or written outside the console.
 */
import type { DutyPerson } from '../../content/shape.ts'
import { looks, type House } from '../turn.ts'
import { areaCode } from '../vocabulary.ts'
import type { Episode, EpisodeId, Plan } from '../vocabulary/episode.ts'
import type { Facts } from '../episodes/policy.ts'
import { factsOf, isPlanned } from './check-in-facts.ts'
import { mayFind } from './read-episode.ts'

/** `plan` and `facts` null: nobody has decided yet how this child may be texted. */
export type StandsNow = { episode: Episode; plan: Plan | null; facts: Facts | null }

const episodesOf = (house: House, { area }: DutyPerson) => house.store.area(areaCode(area)).episodes

/** Open ones that are with this person, the oldest first. */
export const ownOpen = async (house: House, by: DutyPerson): Promise<Episode[]> =>
  (await episodesOf(house, by).all('open')).filter((one) => one.owner === by.key && mayFind(by, one)).toSorted((a, b) => a.opened.at - b.opened.at)

/** Codes of all that this person may find, their own first. */
export const openCodes = async (house: House, by: DutyPerson): Promise<string[]> =>
  (await episodesOf(house, by).all('open')).filter((one) => mayFind(by, one)).toSorted((a, b) => Number(b.owner === by.key) - Number(a.owner === by.key) || a.opened.at - b.opened.at).map(({ code }) => code)

/** One of this person's own, of whatever standing, by the code that people say; null where there is none, whoever else has it. */
export const ownByCode = async (house: House, by: DutyPerson, code: string): Promise<Episode | null> => {
  const is = (one: Episode) => one.code === code && one.owner === by.key && mayFind(by, one)
  return (await ownOpen(house, by)).find(is) ?? (await episodesOf(house, by).all('closed')).find(is) ?? null
}

export const standsNow = async (house: House, by: DutyPerson, episode: Episode): Promise<StandsNow> => ({
  episode, plan: episode.plan ?? null, facts: isPlanned(episode) ? (await factsOf({ house, store: house.store.area(areaCode(by.area)) }, episode)).facts : null,
})

/** Before they are shown: words of a child's that were read, or of a worker's that were typed, where the council's own chat sees them too. */
export const wroteWordsInSlack = async (house: House, by: DutyPerson, id: EpisodeId, did: 'read' | 'written'): Promise<boolean> => {
  for (let tries = 0; tries < looks; tries += 1) {
    const episode = await episodesOf(house, by).find(id)
    if (!episode || !mayFind(by, episode)) return false
    const audit = [{ at: house.world.now(), actor: by.key, action: `episode.words_${did}_in_slack`, outcome: episode.code }]
    if (await episodesOf(house, by).save({ before: episode.version, after: { ...episode, version: episode.version + 1 }, key: `slack:${house.world.random(12)}`, audit }) === 'kept') return true
  }
  return false
}
