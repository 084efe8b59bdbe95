/** What a lease promises, whatever keeps it. */
import { expect } from 'vitest'
import type { SealedStore } from '../../src/store/store.ts'
import { instant } from '../../src/vocabulary.ts'

export const leaseHolds = async (store: Pick<SealedStore, 'lease'>): Promise<void> => {
  // A name of its own: on a Worker the real rounds take and give up theirs meanwhile.
  const ask = (real: number, name = 'trial') => store.lease(name, instant(real), 1_000)
  const asked = await Promise.all([ask(5_000), ask(5_000), ask(5_000)])
  expect(asked.filter((lease) => lease !== null)).toHaveLength(1)
  expect(await ask(5_999)).toBeNull()
  expect(await ask(5_999, 'another')).not.toBeNull()
  // Its holder died: whoever comes after its time gets it, once.
  const next = await ask(6_000)
  expect(next).not.toBeNull()
  expect(await ask(6_000)).toBeNull()
  // The first one was only slow: it gives up what is no longer its own, and takes nothing from anybody.
  await asked.find((lease) => lease !== null)?.()
  expect(await ask(6_500)).toBeNull()
  await next?.()
  const after = await ask(6_500)
  expect(after).not.toBeNull()
  await after?.()
}
