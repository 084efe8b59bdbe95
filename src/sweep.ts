/**
 * Fetches the texts that never knocked. A webhook that fails is logged by the provider and then forgotten (reliability.md §0.5), so
 * every few minutes its own list is read and what was not heard goes to the same inbox, as the same knock.
 */
import type { Store, World } from './ports.ts'
import type { AreaCode, E164, Inbound, InboundId, Instant } from './vocabulary.ts'
import { instant } from './vocabulary.ts'

/** A text from the provider's list. `sent`: by the provider's clock. */
export type Listed = { inbound: Inbound; fingerprint: string; sent: Instant }

export type SweepPorts = {
  /** People's texts to one of our numbers since then, all pages of them, never our own. Throws where the list cannot be read. */
  list: (to: E164, since: Instant) => Promise<Listed[]>
  heard: (area: AreaCode, id: InboundId) => Promise<unknown>
  take: (inbound: Inbound, fingerprint: string) => Promise<void>
  store: Pick<Store, 'setting' | 'setSetting'>
  world: Pick<World, 'now' | 'realNow'>
}

export type SweepOptions = {
  /** How far behind the place we look again: the list may lag and clocks may differ. */
  overlapSeconds?: number
  /** Longer ago than this, what lies before the place is not looked at twice: we may have forgotten, as promised, that we heard it. */
  oldestSeconds?: number
  stopping?: AbortSignal
}

/** `broken`: numbers whose list could not be read, or whose text could not be taken; their place stays where it was. */
export type Swept = { listed: number; taken: number; broken: unknown[] }

const placeOf = (number: E164) => `sweep:${number}`

/** The service's clock may be ahead of the real one (the demo): a text keeps its distance from now. */
const onOurClock = ({ inbound, sent }: Listed, { now, realNow }: SweepPorts['world']): Inbound => ({
  ...inbound,
  at: instant(now() - Math.max(realNow() - sent, 0)),
})

const sweepNumber = async (ports: SweepPorts, number: E164, area: AreaCode, options: Required<Omit<SweepOptions, 'stopping'>>) => {
  const { store, world } = ports
  const begun = world.realNow()
  const stored = await store.setting(placeOf(number))
  // The first sweep ever has nothing to catch up with.
  const place = stored === null ? begun : Number(stored)
  const listed = await ports.list(number, instant(place - options.overlapSeconds * 1_000))
  const fresh = listed.filter(({ sent }) => sent >= place || begun - sent <= options.oldestSeconds * 1_000)
  let taken = 0
  for (const text of fresh.sort((a, b) => a.sent - b.sent)) {
    if (await ports.heard(area, text.inbound.id)) continue
    await ports.take(onOurClock(text, world), text.fingerprint)
    taken += 1
  }
  await store.setSetting(placeOf(number), String(begun))
  return { listed: listed.length, taken }
}

/** Looks once through every number, oldest text first. A number that fails does not keep the others from being swept. */
export const sweep = async (ports: SweepPorts, numbers: ReadonlyMap<E164, AreaCode>, options: SweepOptions = {}): Promise<Swept> => {
  const { overlapSeconds = 600, oldestSeconds = 24 * 3_600, stopping } = options
  const swept: Swept = { listed: 0, taken: 0, broken: [] }
  for (const [number, area] of numbers) {
    if (stopping?.aborted) break
    try {
      const { listed, taken } = await sweepNumber(ports, number, area, { overlapSeconds, oldestSeconds })
      swept.listed += listed
      swept.taken += taken
    } catch (error) {
      swept.broken.push(error)
    }
  }
  return swept
}
