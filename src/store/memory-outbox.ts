/** The outbox of the store in memory: the rules of `outbox.ts`, as plain data. */
import type { ClaimedRow, DroppedRow, OutboxPort } from '../ports.ts'
import type { Delivery, DeliveryState, Instant } from '../vocabulary.ts'
import { leaving } from './outbox.ts'
import { setRedaction } from './memory-reads.ts'
import { copy, type Memory, type Sent } from './memory-rooms.ts'

const ranks: Record<DeliveryState, number> = { waiting: 0, sending: 0, uncertain: 0, sent: 3, failed: 4, dropped: 4, delivered: 5 }

const isOpen = (row: Sent) => row.state === 'waiting' || row.state === 'sending'

const inOrder = (rows: Iterable<Sent>) => [...rows].sort((a, b) => a.at - b.at
  || (a.send.conversation < b.send.conversation ? -1 : a.send.conversation > b.send.conversation ? 1 : a.n - b.n))

const claimedRow = (row: Sent): ClaimedRow => ({ ...copy(row.send), attempt: row.attempt, claimedAt: row.claimedAt as Instant })

/** Something newer was said to the same phone; 999 stays true. */
const isOvertaken = (m: Memory, row: Sent) => row.send.kind !== 'danger' &&
  [...m.outbox.values()].some((other) => other.send.conversation === row.send.conversation && other.line === row.line && other.n > row.n && other.send.cause !== row.send.cause)

/** This phone has begun another sitting since. */
const hasLeftIt = (m: Memory, row: Sent) => {
  const sittings = m.lines.get(row.line)
  return row.send.kind !== 'page' && sittings !== undefined && sittings.size > 0 && sittings.get(Math.max(...sittings.keys())) !== row.send.conversation
}

const wasGivenBack = (m: Memory, ref: string) => m.early.some((early) => early.ref === ref && early.code === 'given_back')

type Claiming = { real: Instant; limit: number; leaseSeconds: number; dropped: (row: DroppedRow) => void }

const claim = (m: Memory, { real, limit, leaseSeconds, dropped }: Claiming) => {
  const open = inOrder([...m.outbox.values()].filter(isOpen))
  for (const row of open) {
    if (row.state !== 'waiting') continue
    const overtaken = row.due <= real && (hasLeftIt(m, row) || (row.code === 'given_back' && isOvertaken(m, row)))
    const calledOff = row.due <= real && row.send.kind === 'check_in' && m.checkIns.get(row.send.cause)?.state !== 'going'
    const because = calledOff ? 'called_off' as const : row.send.sendBefore < real || overtaken ? 'too_late' as const : m.optOuts.get(row.line)?.state === 'out' ? 'opted_out' as const : null
    if (because === null) continue
    Object.assign(row, { state: 'dropped', code: because })
    dropped({ id: row.send.id, conversation: row.send.conversation, key: row.send.key, because })
  }
  const held = (row: Sent) => open.some((other) =>
    isOpen(other) && other.code !== 'given_back' && other.send.conversation === row.send.conversation && other.line === row.line && other.n < row.n)
  const mine = open.filter((row) => row.state === 'waiting' && row.due <= real && !held(row)).slice(0, limit)
  for (const row of mine) {
    Object.assign(row, { state: 'sending', code: null, attempt: row.attempt + 1, claimedAt: real, lease: leaseSeconds * 1000,
      leaseUntil: real + leaseSeconds * 1000, asked: false })
  }
  return mine.map(claimedRow)
}

const stranded = (m: Memory, real: Instant, limit: number) => {
  const mine = inOrder([...m.outbox.values()].filter((row) => row.state === 'sending' && row.leaseUntil < real)).slice(0, limit)
  for (const row of mine) Object.assign(row, { leaseUntil: real + row.lease, asked: true })
  return mine.map(claimedRow)
}

const forward = (row: Sent, state: DeliveryState, code: string | null) => {
  if (ranks[row.state] >= ranks[state]) return false
  Object.assign(row, { state, code })
  return true
}

const marks: { [K in Delivery['outcome']]: (m: Memory, row: Sent, delivery: Extract<Delivery, { outcome: K }>, real: Instant) => void } = {
  sent: (m, row, { ref }, real) => {
    setRedaction(m, ref, real)
    if (wasGivenBack(m, ref)) return
    // A channel that only knows that it went has no name for it.
    if (ref) row.ref ??= ref
    forward(row, 'sent', row.code ?? null)
    for (const early of m.early) if (early.ref === row.ref) forward(row, early.state, early.code)
    m.early = m.early.filter((early) => early.ref !== ref)
  },
  again: (_, row, { because, afterSeconds }, real) => {
    if (row.state !== 'sending' && row.state !== 'uncertain') return
    const isGivenUp = because === 'handset_off' && row.attempt >= 3
    Object.assign(row, { state: isGivenUp ? 'failed' : 'waiting', code: because, due: real + afterSeconds * 1000 })
  },
  never: (_, row, { because, code }) => {
    if (ranks[row.state] !== 0) return
    Object.assign(row, { state: because === 'opted_out' || because === 'too_late' || because === 'no_longer_needed' ? 'dropped' : 'failed', code })
  },
  unknown: (_, row) => { if (row.state === 'sending') row.state = 'uncertain' },
}

const mark = (m: Memory, id: string, delivery: Delivery, real: Instant) => {
  const row = m.outbox.get(id)
  if (row) (marks[delivery.outcome] as (m: Memory, row: Sent, delivery: Delivery, real: Instant) => void)(m, row, delivery, real)
}

const receipt: (m: Memory, ...args: Parameters<OutboxPort['receipt']>) => 'moved' | 'known' | 'unknown' = (m, by, state, code, real) => {
  const row = m.outbox.get(by.id ?? '') ?? [...m.outbox.values()].find((r) => r.ref === by.ref)
  m.early = m.early.filter((early) => early.at >= real - 86_400_000)
  if (!row) {
    if (!m.early.some((early) => early.ref === by.ref && early.state === state)) m.early.push({ ref: by.ref, state, code, at: real })
    return 'unknown'
  }
  const moved = (state === 'delivered' || !wasGivenBack(m, by.ref)) && forward(row, state, code)
  if (moved && by.ref) row.ref ??= by.ref
  if (moved) setRedaction(m, by.ref, real)
  return moved ? 'moved' : 'known'
}

const giveBack: (m: Memory, ...args: Parameters<OutboxPort['giveBack']>) => boolean = (m, ref, { afterSeconds, tries }, real) => {
  const row = [...m.outbox.values()].find((one) => one.ref === ref)
  if (!row) return false
  const due = real + afterSeconds * 1_000 * row.attempt
  if (row.state !== 'failed' || row.attempt > tries || row.send.sendBefore < due || isOvertaken(m, row) || hasLeftIt(m, row)) return false
  m.early = [...m.early.filter((early) => early.ref !== ref || early.state !== 'failed'), { ref, state: 'failed', code: 'given_back', at: real }]
  Object.assign(row, { state: 'waiting', code: 'given_back', ref: undefined, asked: false, due })
  return true
}

export const memoryOutbox = (m: Memory): OutboxPort => ({
  claim: async (real, limit, leaseSeconds, dropped = () => {}) => claim(m, { real, limit, leaseSeconds, dropped }),
  stranded: async (real, limit) => stranded(m, real, limit),
  mark: async (id, delivery, real) => mark(m, id, delivery, real),
  release: async (id) => {
    const row = m.outbox.get(id)
    if (row?.state === 'sending' && row.asked) Object.assign(row, { state: 'waiting', asked: false })
  },
  receipt: async (...args) => receipt(m, ...args),
  giveBack: async (...args) => giveBack(m, ...args),
  left: async (ids) => Object.fromEntries(ids.flatMap((id) => {
    const row = m.outbox.get(id)
    return row ? [[id, leaving(row.state, row.claimedAt as Instant)]] : []
  })),
  isOfAnother: async (id, ref) => [...m.outbox.values()].some((row) => row.ref === ref && row.send.id !== id),
  depth: async () => [...m.outbox.values()].filter((row) => isOpen(row) && row.code !== 'given_back').length,
})
