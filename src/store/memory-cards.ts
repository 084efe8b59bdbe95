/** The workers' cards of the store in memory. */
import type { Card, CardsPort, TakenCard } from '../ports.ts'
import type { Instant } from '../vocabulary.ts'
import type { Memory } from './memory-rooms.ts'

export type KeptCard = Card & { taken: number; posting: boolean; since: Instant; leaseUntil: number; due: number }

const cardOf = ({ id, about, channel, ts, shown, at, isOver }: KeptCard): Card => ({ id, about, channel, ts, shown, at, isOver })

const take = ({ cards }: Memory, card: Parameters<CardsPort['take']>[0], real: Instant, ms: number): TakenCard | null => {
  const known = cards.get(card.id)
  if (known && (known.isOver || known.leaseUntil > real || known.due > real)) return null
  const here = known?.channel === card.channel ? known : undefined
  const isUnsure = here?.posting ?? false
  const kept: KeptCard = {
    id: card.id, about: known?.about ?? card.about, channel: card.channel, at: known?.at ?? card.at, isOver: false, due: known?.due ?? 0,
    ts: here?.ts ?? null, shown: here?.shown ?? '', taken: (known?.taken ?? 0) + 1, posting: !here?.ts, since: isUnsure ? here?.since ?? real : real, leaseUntil: real + ms,
  }
  cards.set(card.id, kept)
  return { ...cardOf(kept), taken: kept.taken, isUnsure, since: kept.since }
}

const isTheirs = (kept: KeptCard | undefined, { taken }: TakenCard): kept is KeptCard => kept?.taken === taken

export const memoryCards = (m: Memory): CardsPort => ({
  find: async (id) => {
    const kept = m.cards.get(id)
    return kept ? cardOf(kept) : null
  },
  open: async () => [...m.cards.values()].filter(({ isOver }) => !isOver).map(cardOf).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
  take: async (card, real, ms) => take(m, card, real, ms),
  stands: async (card, now) => {
    const kept = m.cards.get(card.id)
    if (isTheirs(kept, card)) Object.assign(kept, now, { posting: false, leaseUntil: 0, due: 0 })
  },
  later: async (card, due) => {
    const kept = m.cards.get(card.id)
    if (isTheirs(kept, card)) Object.assign(kept, { posting: false, leaseUntil: 0, due })
  },
  forget: async (before) => {
    const gone = [...m.cards.values()].filter(({ isOver, at }) => isOver && at < before)
    for (const { id } of gone) m.cards.delete(id)
    return gone.length
  },
})
