/** The console of the store in memory: the rules of `console.ts`, as plain data. */
import type { ConsolePort } from '../ports.ts'
import { copy, type Memory } from './memory-rooms.ts'
import { hmac } from './seal.ts'

export const memoryConsole = (m: Memory): ConsolePort => {
  const idOf = (token: string) => hmac(m.index, ['console_session', 'v1', token])
  return {
    begin: async (token, session) => void m.sessions.set(idOf(token), { ...copy(session), id: idOf(token) }),
    find: async (token) => {
      const found = m.sessions.get(idOf(token))
      return found ? copy(found) : null
    },
    touch: async (session) => {
      if (!m.sessions.has(session.id)) return false
      m.sessions.set(session.id, copy(session))
      return true
    },
    end: async (id) => m.sessions.delete(id),
    ofPerson: async (who) => [...m.sessions.values()].filter((one) => one.who === who).sort((a, b) => b.began - a.began || (a.id < b.id ? -1 : 1)).map(copy),
    forget: async (before) => {
      const old = [...m.sessions.values()].filter(({ began }) => began < before)
      for (const { id } of old) m.sessions.delete(id)
      return old.length
    },
    account: async (who: string) => {
      const row = m.accounts.get(who)
      return row ? { kept: copy(row.kept), version: row.version } : { kept: null, version: 0 }
    },
    note: async (who, { before, after, audit }) => {
      const row = m.accounts.get(who) ?? { version: 0, trail: [] }
      if (row.version !== before) return 'overtaken'
      m.accounts.set(who, { version: before + 1, kept: copy(after), trail: [...row.trail, ...copy(audit)] })
      return 'kept'
    },
    trail: async (who) => copy(m.accounts.get(who)?.trail ?? []),
  }
}
