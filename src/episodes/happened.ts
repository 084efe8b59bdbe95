/** The timeline of an episode, and what ends all that waits. Pure. */
import type { CheckIn, Episode, Happening } from '../vocabulary/episode.ts'
import type { Instant } from '../vocabulary.ts'

/** A line more on the timeline, under the name of whoever did it. The plan of before is kept no longer than it can be put back. */
export const withHappened = ({ planBefore, ...episode }: Episode, { by, at }: { by: { key: string }; at: Instant }, what: Omit<Happening, 'at' | 'by'>): Episode => ({
  ...episode, ...(planBefore && episode.plan && at < episode.plan.undoUntil ? { planBefore } : {}),
  version: episode.version + 1, happened: [...episode.happened, { at, by: by.key, ...what }],
})

/** All that waits is called off: the check-ins of an episode after a close, or of a plan whose phone has changed. */
export const allCalledOff = (checkIns: readonly CheckIn[], { by, at }: { by: { key: string }; at: Instant }): CheckIn[] =>
  checkIns.map((one) => (one.fate.state === 'waiting' ? { ...one, fate: { state: 'called_off', at, by: by.key } } : one))
