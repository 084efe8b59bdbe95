/**
 * Six ways of breaking the wall on purpose, each at the seam between the service and its store, as a careless change might: a text, a count,
 * a timing, a delivery state, the figures behind /metrics, an export. `breaks.test.ts` asserts that each turns a check of the wall red.
 */
import type { AreaStore, Store, Turn } from '../../src/ports.ts'
import type { Conversation, Line } from '../../src/vocabulary.ts'
import type { Seam } from './worlds.ts'

/** The area's store with some of it done otherwise. */
const altered = (store: Store, alter: (room: AreaStore) => Partial<AreaStore>): Store => {
  const known = new Map<string, AreaStore>()
  return {
    ...store,
    area: (code) => {
      const room = store.area(code)
      const made = known.get(code) ?? { ...room, ...alter(room) }
      known.set(code, made)
      return made
    },
  }
}
const isAdult = ({ speaker }: Conversation) => speaker === 'parent' || speaker === 'carer'
const isParents = (line: Line, { parents }: { parents: Line }) => line.channel === 'sms' && parents.channel === 'sms' && line.theirs === parents.theirs

/** "Helpful": what the child wrote last is added to the answer that the parent has. */
export const byText: Seam = (store, { heard }) => altered(store, (room) => ({
  commit: (turn: Turn) => {
    const last = heard().at(-1)
    return room.commit(last === undefined || !isAdult(turn.conversation) ? turn : { ...turn, sends: turn.sends.map((send) => ({ ...send, body: `${send.body}\n${last}` })) })
  },
}))

/** No word of theirs, only how many: "2 new". */
export const byCount: Seam = (store, { heard }) => altered(store, (room) => ({
  commit: (turn: Turn) =>
    room.commit(isAdult(turn.conversation) ? { ...turn, sends: turn.sends.map((send) => ({ ...send, body: `${send.body}\n(${heard().length} new)` })) } : turn),
}))

/** The words are the same, and come a little later where there is a child to look up. */
export const byTiming: Seam = (store, { heard, clock, parents }) => altered(store, (room) => ({
  find: async (line: Line) => {
    if (isParents(line, { parents }) && heard().length > 0) clock.sleep(40)
    return room.find(line)
  },
}))

/** The first write is turned away where there is a child, as a lock that both share would do it: the answer is the same, and takes another look. */
export const byWork: Seam = (store, { heard }) => {
  const turned = new Set<string>()
  return altered(store, (room) => ({
    commit: async (turn: Turn) => {
      if (!isAdult(turn.conversation) || heard().length === 0 || turned.has(turn.inbound.id)) return room.commit(turn)
      turned.add(turn.inbound.id)
      return 'overtaken'
    },
  }))
}

/** A parent's text is shown as failed where the child's phone is off. */
export const byDelivery: Seam = (store) => {
  let lost = false
  return altered(store, (room) => ({
    outbox: {
      ...room.outbox,
      mark: async (id, delivery, real) => {
        if (delivery.outcome === 'never' || delivery.outcome === 'again') lost = true
        await room.outbox.mark(id, delivery, real)
      },
    },
    lineThread: async (line: Line) => (await room.lineThread(line)).map((entry) => (lost && entry.direction === 'out' ? { ...entry, state: 'failed' as const } : entry)),
  }))
}

/** What a child wrote stands on the report of whoever asks for it. */
export const byExport: Seam = (store, { heard }) => altered(store, (room) => ({
  find: async (line: Line) => {
    const found = await room.find(line)
    const last = heard().at(-1)
    if (found.state !== 'here' || !isAdult(found.conversation) || last === undefined) return found
    const { conversation } = found
    return { ...found, conversation: { ...conversation, remarks: [...conversation.remarks, { at: conversation.heard, channel: 'sms' as const, text: last, why: 'news' as const }] } }
  },
}))

/** The other way round: how often a parent wrote, on what a child reads. */
export const toTheChild: Seam = (store) => {
  let wrote = 0
  return altered(store, (room) => ({
    commit: (turn: Turn) => {
      if (isAdult(turn.conversation)) wrote += 1
      return room.commit(turn.conversation.speaker === 'young_person' ? { ...turn, sends: turn.sends.map((send) => ({ ...send, body: `${send.body} (${wrote})` })) } : turn)
    },
  }))
}

/** The figures of the whole service, and one of children alone; or one for each area. */
export const byMetrics = (store: Store, which: 'person' | 'area'): Store => ({
  ...store,
  figures: async () => {
    const figures = await store.figures()
    return which === 'person' ? { ...figures, youngConversations: 1 } : { ...figures, 'conversations{area="portsmouth"}': 1 }
  },
})
