/** Rings what is due: a wait that comes back is one more knock. Loops are the caller's; nothing here sleeps. */
import { createHash } from 'node:crypto'
import { checkInsNext, sendDue } from './act/check-in.ts'
import { pageDue, pagesNext } from './act/page.ts'
import { testsDue, testsNext } from './act/test-page.ts'
import type { House } from './turn.ts'
import { takeTurn } from './turn.ts'
import type { AreaStore } from './ports.ts'
import { referenceOf } from './report/reference.ts'
import type { AreaCode, ConversationId, Inbound, Instant } from './vocabulary.ts'

const atOnce = 50

/** A knock without a signed body is its own fingerprint. */
export const fingerprintOf = (inbound: Inbound) => createHash('sha256').update(JSON.stringify([inbound.id, inbound.knock])).digest('base64url')

/** Rings every wait of these areas that is due, earliest first; decides every check-in whose time has come; and pages whoever is due to be paged. Returns how many that were. */
export const ringDue = async (house: House, areas: readonly AreaCode[]): Promise<number> => {
  let rang = 0
  for (const area of areas) {
    const store = house.store.area(area)
    for (;;) {
      const due = await store.waits.due(house.world.now(), atOnce, (conversation, wait) => setByAnother(store, house.world.now(), conversation, wait))
      if (due.length === 0) break
      let moved = 0
      for (const inbound of due) if ((await takeTurn(house, inbound, fingerprintOf(inbound))) !== 'parked') moved += 1
      rang += moved
      if (moved === 0) break
    }
  }
  const decided = await sendDue(house, areas)
  return rang + decided + await pageDue(house, areas) + await testsDue(house, areas)
}

/** It may have been ours once, and what it was for is not known any more: people look at the conversation. */
const setByAnother = (store: AreaStore, at: Instant, conversation: ConversationId, wait: string) =>
  store.raise({ id: `forged:wait:${conversation}:${wait}`, conversation, severity: 'service', topic: 'damaged', code: referenceOf(conversation), at })

/** When the next wait of any of these areas is due, the next check-in, or the next page. */
export const nextDue = async (house: House, areas: readonly AreaCode[]): Promise<Instant | null> => {
  const dues = await Promise.all([...areas.map((area) => house.store.area(area).waits.next()), checkInsNext(house, areas), pagesNext(house, areas), testsNext(house, areas)])
  const known = dues.filter((due) => due !== null)
  return known.length === 0 ? null : (Math.min(...known) as Instant)
}
