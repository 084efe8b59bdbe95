/** How many live pages may stand open at once: each holds a connection, and the carrier's texts must always find one. */

export const streamLimits = { each: 3, all: 500 } as const

/** `take` gives back what frees the place again, or nothing where there is none: the page then looks now and then instead. */
export const streamPlaces = ({ each, all }: { each: number; all: number }) => {
  const held = new Map<string, number>()
  let total = 0
  return {
    take: (session: string): (() => void) | null => {
      const mine = held.get(session) ?? 0
      if (mine >= each || total >= all) return null
      held.set(session, mine + 1)
      total += 1
      let isFree = false
      return () => {
        if (isFree) return
        isFree = true
        total -= 1
        const left = (held.get(session) ?? 1) - 1
        if (left === 0) held.delete(session)
        else held.set(session, left)
      }
    },
  }
}
