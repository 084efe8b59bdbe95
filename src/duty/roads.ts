/**
 * By which roads whoever is on call is reached: one row each. All of them are tried at once, at every step of the ladder; one that fails keeps
 * no other from being tried. The console is always there, and tells nobody who is not looking.
 */
import type { DutyPerson } from '../../content/shape.ts'
import type { RoadName } from '../vocabulary/rota.ts'

/** `comes`: to wherever they are, of itself. Only such a road lets a text say that somebody is being told. */
export type Road = { name: RoadName; comes: boolean; reaches: (one: DutyPerson) => boolean }

export const roads: readonly Road[] = [
  { name: 'console', comes: false, reaches: () => true },
  // A mention comes to a phone too; but whether the channel stands is not known here, and no text says more than is known.
  { name: 'slack', comes: false, reaches: ({ slack }) => slack !== undefined },
  { name: 'sms', comes: true, reaches: ({ phone }) => phone !== undefined },
]

export const roadsOf = (one: DutyPerson): RoadName[] => roads.filter(({ reaches }) => reaches(one)).map(({ name }) => name)
/** Can this person be told of an emergency without looking for it? */
export const canBePaged = (one: DutyPerson): boolean => roads.some(({ comes, reaches }) => comes && reaches(one))
