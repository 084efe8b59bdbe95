/** Knocks that could not be taken when they came: kept, sealed, and taken here in the order in which they came. */
import type { House } from './turn.ts'
import { takeTurn } from './turn.ts'
import type { AreaCode } from './vocabulary.ts'

/** Takes the parked knocks of these areas whose turn it is, oldest first. Returns how many were taken; one that still fails stays, for a person. */
export const drainInbox = async (house: House, areas: readonly AreaCode[], limit = 50): Promise<number> => {
  let taken = 0
  for (const area of areas) {
    for (const { inbound, fingerprint } of await house.store.area(area).parked(limit, house.world.realNow())) {
      if ((await takeTurn(house, inbound, fingerprint)) === 'kept') taken += 1
    }
  }
  return taken
}
