/** Things that mean danger when they stand near each other, in whatever order people put them: "all gone nans tablets, she said she took them". */

/** Words from the first of the parts to the last; `~20` at the end of a meeting widens it. */
const nearEachOther = 12
/** Of one part in one message; more than this is no ordinary message, and the first ones do. */
const mostSpans = 24

export type Meeting<Of> = { of: Of; text: string; parts: readonly number[]; within: number }
export type Place = { from: number; to: number }

/** `took & @pills & (all|loads) ~20` → its parts and how near they must stand. Throws when it has fewer than two parts. */
export const readMeeting = (text: string) => {
  const [, body = '', within] = /^(.*?)(?:~(\d+))?$/s.exec(text.replace(/\s+/g, ' ').trim()) ?? []
  const parts = body.split('&').map((part) => part.trim())
  if (parts.length < 2 || parts.includes('')) throw new Error(`A meeting needs at least two parts: ${text}`)
  return { parts, within: within ? Number(within) : nearEachOther }
}

const overlap = (a: Place, b: Place) => a.from < b.to && b.from < a.to
/** Words between the two; what stands inside the other is nearest of all. */
const gapBetween = (a: Place, b: Place) => Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to))
const span = (a: Place, b: Place): Place => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) })

/** The closest place of another part that shares no word with those chosen. */
const nearest = (places: readonly Place[], chosen: readonly Place[], to: Place): Place | null => {
  let best: Place | null = null
  let least = Infinity
  for (let i = 0; i < places.length && i < mostSpans; i += 1) {
    const place = places[i] as Place
    const gap = gapBetween(place, to)
    if (gap >= least || chosen.some((other) => overlap(place, other))) continue
    least = gap
    best = place
  }
  return best
}

/** The words around the places of one part among which the others must stand, each once. */
export const around = (places: readonly Place[], within: number, length: number): Place[] => {
  const near: Place[] = []
  const all = places.slice(0, mostSpans).map(({ from, to }) => ({ from: Math.max(0, to - within), to: Math.min(length, from + within) }))
  for (const here of all.sort((a, b) => a.from - b.from)) {
    const last = near.at(-1)
    if (last && here.from <= last.to) last.to = Math.max(last.to, here.to)
    else near.push(here)
  }
  return near
}

/** Where all parts stand near each other: from the first word of any to the last. */
export const meet = (parts: readonly (readonly Place[])[], within: number): Place[] => {
  const [first = [], ...rest] = parts
  const met: Place[] = []
  for (const start of first.slice(0, mostSpans)) {
    const chosen = [start]
    let all = start
    for (const places of rest) {
      const next = nearest(places, chosen, all)
      if (!next) break
      chosen.push(next)
      all = span(all, next)
    }
    if (chosen.length === parts.length && all.to - all.from <= within) met.push(all)
  }
  return met
}
