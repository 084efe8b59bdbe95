/** Threads, links, opt-outs, alerts and forgetting of the store in memory. */
import type { AreaStore } from '../ports.ts'
import { conversationId, inboundId, type Conversation, type Instant, type Line, type ThreadEntry } from '../vocabulary.ts'
import { lineHash } from './lines.ts'
import { forgetEpisodes, isOfOpenEpisode } from './memory-episodes.ts'
import { copy, type Memory } from './memory-rooms.ts'

type Said = ThreadEntry & { conversation: string; line: string }

const said = (m: Memory): Said[] => [
  ...m.heard.map(({ text, ...entry }): Said => ({ ...entry, direction: 'in', body: text, state: 'received' })),
  ...[...m.outbox.values()].filter(({ isPage }) => !isPage).map(({ send, n, line, at, state }): Said => ({
    conversation: send.conversation, line, n, direction: 'out', channel: send.to.channel, body: send.body, at, state })),
]

const entry = ({ n, direction, channel, body, at, state }: Said): ThreadEntry => ({ n, direction, channel, body, at, state })

const sittingOn = (m: Memory, hash: string, conversation: string) =>
  [...(m.lines.get(hash) ?? [])].find(([, id]) => id === conversation)?.[0]

const lineThread = (m: Memory, hash: string) => said(m)
  .flatMap((one) => {
    const sitting = one.line === hash ? sittingOn(m, hash, one.conversation) : undefined
    return sitting === undefined ? [] : [{ one, sitting }]
  })
  .sort((a, b) => a.one.at - b.one.at || a.sitting - b.sitting || a.one.n - b.one.n)
  .map(({ one }, i) => ({ ...entry(one), n: i + 1 }))

const forgetOne = (m: Memory, id: string) => {
  for (const [key, row] of m.inbound) if (row.conversation === id || key.startsWith(`wait:${id}:`)) m.inbound.delete(key)
  for (const [key, row] of m.outbox) if (row.send.conversation === id) m.outbox.delete(key)
  for (const [key, row] of m.waits) if (row.conversation === id) m.waits.delete(key)
  for (const [key, row] of m.alerts) if (row.conversation === id) m.alerts.delete(key)
  for (const [key, row] of m.links) if (row.grant.conversation === id) m.links.delete(key)
  m.heard = m.heard.filter((row) => row.conversation !== id)
  m.conversations.delete(id)
  for (const [hash, sittings] of m.lines) {
    for (const [sitting, conversation] of sittings) if (conversation === id) sittings.set(sitting, '')
    if ([...sittings.values()].every((conversation) => conversation === '')) m.lines.delete(hash)
  }
}

const rotaKept = 28 * 86_400_000

const forget = (m: Memory, before: Parameters<AreaStore['forget']>[0]) => {
  const held = new Set<string>([...m.alerts.values()].filter((alert) => !alert.resolved).map((alert) => alert.conversation))
  // …and the sitting that may go on from one of these.
  const next = new Set<string>()
  for (const sittings of m.lines.values()) for (const [sitting, id] of sittings) if (held.has(sittings.get(sitting - 1) ?? '')) next.add(id)
  // …and those of a phone that a check-in of an open episode went to.
  for (const sittings of m.lines.values()) if ([...sittings.values()].some((id) => isOfOpenEpisode(m, id))) for (const id of sittings.values()) next.add(id)
  const old = [...m.conversations].filter(([id, row]) => {
    const { heard, ended } = JSON.parse(row.json) as Conversation
    if (held.has(id) || next.has(id) || heard >= Math.max(before.ended, before.left)) return false
    return ended === undefined ? heard < before.left : ended < before.ended
  })
  for (const [id] of old) forgetOne(m, id)
  m.rota = m.rota.filter((entry, i) => entry.until > before.left - rotaKept || i === m.rota.length - 1)
  return old.length + forgetEpisodes(m, before.ended)
}

const linksOf = (m: Memory): AreaStore['links'] => ({
  look: async (tokenHash, now) => {
    const row = m.links.get(tokenHash)
    if (!row) return { state: 'unknown' }
    return row.state === 'live' && row.grant.expires > now ? { state: 'live', grant: copy(row.grant) } : { state: 'gone' }
  },
  consume: async (tokenHash, now) => {
    const row = m.links.get(tokenHash)
    if (row?.grant.kind !== 'carry_on' || row.state !== 'live' || row.grant.expires <= now) return false
    row.state = 'used'
    return true
  },
  withdraw: async (conversation, kind) => {
    for (const row of m.links.values()) {
      if (row.grant.conversation === conversation && row.grant.kind === kind && row.state === 'live') row.state = 'withdrawn'
    }
  },
})

export const setRedaction = (m: Memory, ref: string, at: Instant) => {
  if (/^[SM]M[\w-]+$/.test(ref) && !m.redactions.has(ref)) m.redactions.set(ref, { due: at + 25 * 3_600_000, tries: 0 })
}

export const setOptOut = (m: Memory, line: Line, state: 'out' | 'in', at: Instant) => {
  const hash = lineHash(m.index, line)
  if ((m.optOuts.get(hash)?.at ?? -Infinity) <= at) m.optOuts.set(hash, { state, at })
}

type Reads = Pick<AreaStore, 'unanswered' | 'stuck' | 'rota' | 'redactions' | 'thread' | 'lineThread' | 'caused' | 'links' | 'optOuts' | 'forget' | 'alerts' | 'alert' | 'raise' | 'page'>

export const memoryReads = (m: Memory): Reads => ({
  thread: async (id, side, after = 0) => m.conversations.get(id)?.side === side
    ? said(m).filter((one) => one.conversation === id && one.n > after).sort((a, b) => a.n - b.n).map(entry) : [],
  lineThread: async (line) => lineThread(m, lineHash(m.index, line)),
  caused: async (cause) => [...m.outbox.values()].filter((row) => row.send.cause === cause).sort((a, b) => a.n - b.n)
    .map(({ send, at, state, code }) => ({ id: send.id, conversation: send.conversation, key: send.key, body: send.body, to: copy(send.to), at, state, code: code ?? null })),
  links: linksOf(m),
  unanswered: async (from, before, limit) => [...m.inbound].flatMap(([id, { state, conversation, at }]) => {
    const isMeant = /^(sms|web):/.test(id) && state === 'taken' && at !== undefined && at >= from && at < before
    const isAnswered = [...m.outbox.values()].some(({ send, state: went }) => send.cause === id && (went === 'sent' || went === 'delivered'))
    const hasPerson = [...m.alerts.values()].some((alert) => alert.conversation === conversation && (!alert.resolved || alert.at >= (at ?? 0)))
    return isMeant && !isAnswered && !hasPerson ? [{ id: inboundId(id), conversation: conversationId(conversation), at }] : []
  }).sort((a, b) => a.at - b.at).slice(0, limit),
  stuck: async (before, real, limit) => [...m.outbox.values()].filter(({ state, at, due, send }) => state === 'waiting' && at < before && due <= real && send.kind !== 'page')
    .sort((a, b) => a.at - b.at).slice(0, limit).map(({ send: { id, conversation } }) => ({ id, conversation })),
  rota: {
    book: async (since) => copy(m.rota.filter((entry, i) => entry.until > since || i === m.rota.length - 1)),
    write: async (entries, key) => {
      const [first] = entries
      if (m.rotaActs.has(key)) return 'done'
      if (first?.n !== (m.rota.at(-1)?.n ?? 0) + 1) return 'overtaken'
      m.rota.push(...copy(entries))
      m.rotaActs.add(key)
      return 'kept'
    },
  },
  redactions: {
    due: async (now, limit) => [...m.redactions].filter(([, { due }]) => due <= now).sort(([, a], [, b]) => a.due - b.due).slice(0, limit)
      .map(([ref, { tries }]) => ({ ref, tries })),
    done: async (ref) => void m.redactions.delete(ref),
    later: async (ref, due) => {
      const row = m.redactions.get(ref)
      if (row) m.redactions.set(ref, { due, tries: row.tries + 1 })
    },
  },
  optOuts: {
    set: async (line, state, at) => setOptOut(m, line, state, at),
    has: async (line) => m.optOuts.get(lineHash(m.index, line))?.state === 'out',
  },
  page: async (sends, at) => {
    const fresh = sends.filter(({ id }) => !m.outbox.has(id))
    for (const send of fresh) {
      m.outbox.set(send.id, { send: copy(send), n: 0, line: lineHash(m.index, send.to), at, state: 'waiting', attempt: 0, due: 0, claimedAt: 0,
        leaseUntil: 0, lease: 0, asked: false, isPage: true })
    }
    return fresh.length
  },
  raise: async (alert) => { if (!m.alerts.has(alert.id)) m.alerts.set(alert.id, copy(alert)) },
  forget: async (before) => forget(m, before),
  alerts: async (state) => (state === 'open'
    ? [...m.alerts.values()].filter((alert) => !alert.resolved).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    : [...m.alerts.values()].filter((alert) => alert.resolved).sort((a, b) => (b.resolved?.at ?? 0) - (a.resolved?.at ?? 0)).slice(0, 50)).map(copy),
  alert: async (id) => {
    const alert = m.alerts.get(id)
    return alert ? copy(alert) : null
  },
})
