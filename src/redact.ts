/**
 * Has the words of texts blotted out at the carrier when they have done their work (reliability.md §1.4): what we forget must not stand in
 * somebody else's records. So many at a time; what fails is tried again, ever more slowly; killed in the middle, it goes on where it was.
 */
import type { Store, World } from './ports.ts'
import { instant, type AreaCode } from './vocabulary.ts'

/** `gone`: the carrier knows of no such text any more, which is as good. */
export type Redact = (ref: string) => Promise<'done' | 'gone' | 'later'>
export type Redacted = { done: number; later: number; given_up: number }

const HOUR = 3_600_000
/** One, two, four … hours, a day at most: about a week in all. Then it is left, and said. */
const mostTries = 10

type Ports = { store: Pick<Store, 'area'>; world: Pick<World, 'now'>; redact: Redact; stopping?: AbortSignal }

/** At most `most` of each area, earliest first. */
export const redactDue = async ({ store, world, redact, stopping }: Ports, areas: readonly AreaCode[], most: number): Promise<Redacted> => {
  const sum: Redacted = { done: 0, later: 0, given_up: 0 }
  for (const area of areas) {
    const { redactions } = store.area(area)
    for (const { ref, tries } of await redactions.due(world.now(), most)) {
      if (stopping?.aborted) return sum
      const outcome = await redact(ref)
      if (outcome !== 'later') {
        await redactions.done(ref)
        sum.done += 1
      } else if (tries + 1 >= mostTries) {
        await redactions.done(ref)
        sum.given_up += 1
      } else {
        await redactions.later(ref, instant(world.now() + Math.min(24, 2 ** tries) * HOUR))
        sum.later += 1
      }
    }
  }
  return sum
}
