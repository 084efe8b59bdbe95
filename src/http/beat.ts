/**
 * Heartbeats for whoever watches from outside: when a round was last gone, when the watchdog last looked, when a text was last heard and
 * last sent, by the real clock. A machine that is dead says nothing, and its gauge stands still. Nothing by area or person.
 */
import type { House } from '../turn.ts'

export type Beat = 'round' | 'watch' | 'heard' | 'sent'
const beats: readonly Beat[] = ['round', 'watch', 'heard', 'sent']

/** Written down at most so often: a gauge to the second would cost a write with every text. */
const every = 30_000
const written = new WeakMap<House['store'], Map<Beat, number>>()

export const beat = async ({ store, world }: Pick<House, 'store' | 'world'>, what: Beat): Promise<void> => {
  const last = written.get(store) ?? new Map<Beat, number>()
  written.set(store, last)
  const now = world.realNow()
  if (now - (last.get(what) ?? 0) < every) return
  last.set(what, now)
  await store.setSetting(`last.${what}`, String(now))
}

/** When each was last, by the real clock; null: never yet. */
export const lastBeats = async ({ store }: Pick<House, 'store'>): Promise<Readonly<Record<Beat, number | null>>> =>
  Object.fromEntries(await Promise.all(beats.map(async (what) => [what, Number(await store.setting(`last.${what}`)) || null]))) as Record<Beat, number | null>

/** In seconds since 1970, as gauges are; 0: never yet. */
export const beatLines = async ({ store }: Pick<House, 'store'>): Promise<string[]> =>
  Promise.all(beats.map(async (what) => `windowlight_last_${what}_seconds ${Math.floor(Number(await store.setting(`last.${what}`) ?? 0) / 1_000)}`))
