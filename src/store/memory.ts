/**
 * The store in memory, for tests and the terminal: the same promises, written a second time in plain data, so that the contract suite
 * compares two ways of keeping them. Nothing is sealed; every conversation goes through JSON, so that nothing is kept that would not last.
 */
import type { AreaStore, Found, ReadingPlace, Store, Turn } from '../ports.ts'
import type { AreaCode, Conversation, ConversationId, Inbound, Line } from '../vocabulary.ts'
import { conversationId, inboundId, instant } from '../vocabulary.ts'
import { idOf, lineHash } from './lines.ts'
import { memoryCards } from './memory-cards.ts'
import { memoryConsole } from './memory-console.ts'
import { checkEpisode, isOvertaken, episodesIn, keepEpisode, memoryEpisodes } from './memory-episodes.ts'
import { memoryOutbox } from './memory-outbox.ts'
import { copy, emptyRooms, keepReadings, type Memory, type Wait } from './memory-rooms.ts'
import { memoryReads, setOptOut, setRedaction } from './memory-reads.ts'
import { hmac } from './seal.ts'

const ringOf = (wait: Wait) => inboundId(`wait:${wait.conversation}:${wait.name}:${wait.generation}`)

/** The wait that a knock says it is; `null` where it is another kind of knock, `gone` where that wait was stopped or set again. */
const ringing = (m: Memory, inbound: Inbound): Wait | 'gone' | null => {
  if (inbound.knock.kind !== 'rang' || !/^wait:.*:\d+$/s.test(inbound.id)) return null
  return [...m.waits.values()].find((wait) => ringOf(wait) === inbound.id) ?? 'gone'
}

const lineTaken = (m: Memory, turn: Turn) => turn.lines.some(({ line, sitting }) => {
  const there = m.lines.get(lineHash(m.index, line))?.get(sitting)
  return there !== undefined && there !== turn.conversation.id
})

const refusal = (m: Memory, turn: Turn): 'done' | 'overtaken' | null => {
  const known = m.inbound.get(turn.inbound.id)
  if (known?.state === 'taken') return 'done'
  if (ringing(m, turn.inbound) === 'gone') {
    m.inbound.delete(turn.inbound.id)
    return 'done'
  }
  const before = m.conversations.get(turn.conversation.id)
  if ((before?.turn ?? 0) !== turn.before) return 'overtaken'
  if (before && before.side !== turn.side) throw new Error('The side of a sitting is fixed at its first turn.')
  return lineTaken(m, turn) || (turn.episode && isOvertaken(m, turn.episode)) ? 'overtaken' : null
}

const keepWaits = (m: Memory, { inbound, conversation: { id, turn }, waits }: Turn) => {
  const rang = ringing(m, inbound)
  if (rang && rang !== 'gone') m.waits.delete(`${rang.conversation}|${rang.name}`)
  for (const [name, wait] of m.waits) {
    if (wait.conversation === id && (waits.stop === 'all' || waits.stop.includes(wait.name))) m.waits.delete(name)
  }
  for (const { name, due } of waits.set) m.waits.set(`${id}|${name}`, { conversation: id, name, due, generation: turn })
}

const keepSaid = (m: Memory, { inbound, conversation, heard, sends }: Turn, from: number) => {
  const line = 'line' in inbound.from ? inbound.from.line : conversation.line
  if (heard) {
    m.heard.push({
      conversation: conversation.id, n: from + 1, line: lineHash(m.index, line), channel: heard.channel, at: inbound.at, text: heard.text })
  }
  sends.forEach((send, i) => m.outbox.set(send.id, {
    send: copy(send), n: from + (heard ? 2 : 1) + i, line: lineHash(m.index, send.to), at: inbound.at,
    state: send.to.channel === 'web' ? 'delivered' : 'waiting', attempt: 0, due: 0, claimedAt: 0, leaseUntil: 0, lease: 0, asked: false,
  }))
}

const commit = (m: Memory, turn: Turn): 'kept' | 'done' | 'overtaken' => {
  const { conversation, inbound } = turn
  if (conversation.turn !== turn.before + 1) throw new Error('A turn is numbered one more than the one that was read.')
  if (turn.acts?.some((alert) => alert.conversation !== conversation.id)) throw new Error('A practitioner acts on the alerts of the conversation whose turn it is.')
  if (turn.sends.some((send) => send.conversation !== conversation.id)) throw new Error('A turn sends for its own conversation only.')
  if (conversation.area !== m.area || inbound.area !== m.area) throw new Error('A turn is kept in its own area.')
  checkEpisode(m, turn)
  const refused = refusal(m, turn)
  if (refused) return refused
  const entries = m.conversations.get(conversation.id)?.entries ?? 0
  m.inbound.set(inbound.id, { fingerprint: turn.fingerprint, state: 'taken', conversation: conversation.id, at: inbound.at, tries: 0 })
  m.conversations.set(conversation.id, {
    json: JSON.stringify(conversation), turn: conversation.turn, side: turn.side,
    entries: entries + (turn.heard ? 1 : 0) + turn.sends.length,
  })
  for (const { line, sitting } of turn.lines) {
    const hash = lineHash(m.index, line)
    m.lines.set(hash, (m.lines.get(hash) ?? new Map()).set(sitting, conversation.id))
  }
  keepSaid(m, turn, entries)
  keepWaits(m, turn)
  for (const alert of turn.alerts) if (!m.alerts.has(alert.id)) m.alerts.set(alert.id, copy(alert))
  for (const alert of turn.acts ?? []) if (m.alerts.has(alert.id)) m.alerts.set(alert.id, copy(alert))
  for (const link of turn.links) m.links.set(link.tokenHash, { grant: copy(link), state: m.links.get(link.tokenHash)?.state ?? 'live' })
  if (inbound.id.startsWith('sms:')) setRedaction(m, inbound.id.slice(4), inbound.at)
  keepEpisode(m, turn)
  keepReadings(m, turn.audit)
  if (turn.optOut) setOptOut(m, turn.optOut.line, turn.optOut.state, turn.optOut.at)
  return 'kept'
}

const opened = (m: Memory, id: ConversationId, sitting: number): Found => {
  const row = m.conversations.get(id)
  return row ? { state: 'here', conversation: JSON.parse(row.json) as Conversation, sitting } : { state: 'damaged', id, sitting }
}

const find = (m: Memory, line: Line): Found => {
  const sittings = [...(m.lines.get(lineHash(m.index, line)) ?? [])].sort(([a], [b]) => b - a)
  const [last] = sittings
  if (!last) return { state: 'nobody', sitting: 1 }
  const [sitting, id] = last
  return id === '' ? { state: 'nobody', sitting: sitting + 1 } : opened(m, id, sitting)
}

const open = (m: Memory, id: ConversationId): Found => {
  const row = m.conversations.get(id)
  if (!row) return { state: 'nobody', sitting: 1 }
  // Whoever came back to it has it under a later number too.
  const latest = (line: Iterable<[number, ConversationId | '']>) => Math.max(0, ...[...line].flatMap(([sitting, conversation]) => (conversation === id ? [sitting] : [])))
  const home = m.lines.get(lineHash(m.index, (JSON.parse(row.json) as Conversation).line)) ?? []
  return opened(m, id, latest(home) || latest([...m.lines.values()].flatMap((line) => [...line])) || 1)
}

type Parking = { inbound: Inbound; fingerprint: string; why: string; real: number }

const park = (m: Memory, { inbound, fingerprint, why, real }: Parking) => {
  const known = m.inbound.get(inbound.id)
  if (known?.state === 'pending') {
    const tries = known.tries + 1
    Object.assign(known, { tries, due: real + Math.min(600, 2 ** tries) * 1000, parked: { inbound: copy(inbound), why } })
  }
  if (known) return 'done' as const
  m.inbound.set(inbound.id, { fingerprint, state: 'pending', conversation: '', tries: 0, due: real, parked: { inbound: copy(inbound), why } })
  return 'parked' as const
}

const parked = (m: Memory, limit: number, real: number) => [...m.inbound.values()]
  .flatMap(({ parked, fingerprint, tries, due = 0 }) => (parked && due <= real ? [{ due, row: { ...copy(parked), fingerprint, tries } }] : []))
  .sort((a, b) => a.due - b.due || a.row.inbound.at - b.row.inbound.at).slice(0, limit).map(({ row }) => row)

const ring = (m: Memory) => [...m.waits.values()].filter((wait) => !m.inbound.has(ringOf(wait)))
  .sort((a, b) => a.due - b.due || (a.conversation + a.name < b.conversation + b.name ? -1 : 1))

/** A place is its number here. */
const readings = (m: Memory, before: ReadingPlace | undefined, limit: number) => {
  const all = m.readings.map((entry, n) => ({ place: String(n) as ReadingPlace, entry: copy(entry), n })).sort((a, b) => b.entry.at - a.entry.at || b.n - a.n)
  const from = all.findIndex(({ place }) => place === before) + 1
  const rows = all.slice(from, from + limit).map(({ place, entry }) => ({ place, entry }))
  return { rows, damaged: 0, next: rows.length === limit ? rows.at(-1)?.place ?? null : null }
}

const areaOf = (m: Memory): AreaStore => ({
  find: async (line) => find(m, line),
  open: async (id) => open(m, id),
  named: async (isIt) => [...m.conversations.keys()].map(conversationId).filter(isIt).slice(0, 2),
  conversationId: (line, sitting) => idOf(m.index, line, sitting),
  mark: async (what) => hmac(m.index, ['mark', 'v1', what]),
  heard: async (id) => {
    const row = m.inbound.get(id)
    return row ? { state: row.state } : null
  },
  isTwin: async (id, fingerprint) => (m.inbound.get(id)?.fingerprint ?? fingerprint) !== fingerprint,
  commit: async (turn) => commit(m, turn),
  park: async (inbound, fingerprint, why, real = instant(0)) => park(m, { inbound, fingerprint, why, real }),
  parked: async (limit, real = instant(Number.MAX_SAFE_INTEGER)) => parked(m, limit, real),
  waits: {
    due: async (now, limit) => ring(m).filter((wait) => wait.due <= now).slice(0, limit).map((wait) => ({
      id: ringOf(wait), area: m.area, at: wait.due, from: { conversation: wait.conversation }, knock: { kind: 'rang', wait: wait.name } })),
    next: async () => ring(m)[0]?.due ?? null,
  },
  outbox: memoryOutbox(m),
  episodes: memoryEpisodes(m, { refuses: (turn) => refusal(m, turn) !== null, commit: (turn) => { commit(m, turn) } }),
  cards: memoryCards(m),
  console: memoryConsole(m),
  deskLog: {
    last: async (log, limit) => (m.deskLogs.get(log) ?? []).map((entry, i) => ({ n: i + 1, entry })).toReversed().slice(0, limit),
    add: async (log, before, entry) => {
      const all = m.deskLogs.get(log) ?? []
      if (all.length !== before) return 'overtaken'
      m.deskLogs.set(log, [...all, copy(entry)])
      keepReadings(m, [entry])
      return 'kept'
    },
  },
  ...memoryReads(m),
  readings: async ({ before, limit }) => readings(m, before, limit),
  facts: async (since) => copy(m.facts.filter(({ at }) => at >= since)).sort((a, b) => a.at - b.at),
})

/** A store that ends with the process. `masterKey` only names the index: there is nothing to seal. */
export const openMemory = (from: { masterKey?: string } = {}): Store => {
  const areas = new Map<AreaCode, { memory: Memory; store: AreaStore }>()
  const settings = new Map<string, string>()
  const sum = (count: (m: Memory) => number) => [...areas.values()].reduce((total, { memory }) => total + count(memory), 0)
  return {
    area: (code) => {
      const known = areas.get(code)
      if (known) return known.store
      const memory = emptyRooms(code, from.masterKey ?? 'memory')
      const store = areaOf(memory)
      areas.set(code, { memory, store })
      return store
    },
    setting: async (name) => settings.get(name) ?? null,
    setSetting: async (name, value) => void settings.set(name, value),
    ready: async () => {},
    figures: async () => ({
      conversations: sum((m) => m.conversations.size),
      waiting: sum((m) => [...m.outbox.values()].filter((row) => row.state === 'waiting' || row.state === 'sending').length),
      pending: sum((m) => [...m.inbound.values()].filter((row) => row.state === 'pending').length),
      openAlerts: sum((m) => [...m.alerts.values()].filter((alert) => !alert.resolved).length),
      openEpisodes: sum((m) => episodesIn(m).filter(({ state }) => state === 'open').length),
    }),
    close: async () => {},
  }
}
