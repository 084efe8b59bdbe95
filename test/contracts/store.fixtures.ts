/** People and turns for the store's tests. Numbers are Ofcom's drama numbers. */
import type { AreaStore, Store, Turn } from '../../src/ports.ts'
import {
  areaCode, type AreaCode, type Conversation, e164, type Inbound, inboundId, type InboundId, instant, type Line, type Outgoing,
} from '../../src/vocabulary.ts'

const NOON = Date.UTC(2026, 10, 22, 12)
export const at = (minutes: number) => instant(NOON + minutes * 60_000)

let count = 0
/** Every test has an area of its own, so that all of them can share one store. */
export const freshArea = (): AreaCode => areaCode(`area-${(count += 1)}`)
export const fresh = (name: string) => `${name}-${(count += 1)}`

export const sms = (last = 123): Line =>
  ({ channel: 'sms', ours: e164('+447700900001'), theirs: e164(`+447700900${String(last).padStart(3, '0')}`) })
export const web = (session = 'session-one'): Line => ({ channel: 'web', session })

export const said = (area: AreaCode, line: Line, text: string, id = fresh('sms:SM'), minutes = 0): Inbound =>
  ({ id: inboundId(id), area, at: at(minutes), from: { line }, knock: { kind: 'said', text } })

export const sending = (inbound: Inbound, conversation: Conversation, n: number, more: Partial<Outgoing> = {}): Outgoing => ({
  id: `${inbound.id}/${n}`, conversation: conversation.id, cause: inbound.id, to: conversation.line, body: `Reply ${n}`, key: 'greeting',
  sendBefore: at(24 * 60), kind: 'answer', ...more,
})

/** A conversation at its first turn. */
export const begun = (store: AreaStore, area: AreaCode, line: Line, sitting = 1): Conversation => ({
  id: store.conversationId(line, sitting), area, speaker: 'parent', line, flow: 'parent', flowVersion: 'f1', place: { asking: 'where' },
  shown: null, shownBefore: null, raised: {},
  answers: { child_name: { said: 'Ahmed', value: 'Ahmed', at: at(0), channel: line.channel, certainty: 'answered', before: [] } },
  archived: {}, gleaned: {}, milestones: { greeted: at(0) }, remarks: [], recent: [], turn: 1, begun: at(0), heard: at(0),
})

export const turnOf = (conversation: Conversation, inbound: Inbound, more: Partial<Turn> = {}): Turn => ({
  inbound, fingerprint: `print of ${inbound.id}`, side: 'adult', before: conversation.turn - 1, conversation, lines: [], sends: [],
  waits: { set: [], stop: [] }, alerts: [], links: [],
  audit: [{ at: inbound.at, actor: 'service', action: 'turn', outcome: 'kept' }], ...more,
})

/** A first turn that says something and is answered `sends` times. Returns what the next turn needs. */
export const begin = async (store: AreaStore, area: AreaCode, line: Line, more: Partial<Turn> = {}, sends = 1, sitting = 1) => {
  await store.find(line)
  const conversation = begun(store, area, line, sitting)
  const inbound = said(area, line, 'My son has not come home')
  const turn = turnOf(conversation, inbound, {
    lines: [{ line, sitting }], heard: { text: 'My son has not come home', channel: line.channel },
    sends: Array.from({ length: sends }, (_, n) => sending(inbound, conversation, n)), ...more,
  })
  const verdict = await store.commit(turn)
  if (verdict !== 'kept') throw new Error(`The fixture was ${verdict}`)
  return { conversation, inbound, turn }
}

/** The same conversation one turn on. */
export const onward = (conversation: Conversation, change: Partial<Conversation> = {}): Conversation =>
  ({ ...conversation, ...change, turn: conversation.turn + 1 })

export type Opened = { store: Store; area: AreaCode; here: AreaStore }
export type Opener = () => Promise<Opened>

/** The next row that is due, which must be there. */
export const claimOne = async (here: AreaStore, minutes: number) => {
  const [row] = await here.outbox.claim(at(minutes), 1, 30)
  if (!row) throw new Error('Nothing to claim.')
  return row
}

/** How what one knock caused stands. */
export const statesOf = async (here: AreaStore, cause: InboundId) => (await here.caused(cause)).map((sent) => sent.state)

/** A conversation whose texts are good until then. */
export const goodUntil = async ({ area, here }: Pick<Opened, 'area' | 'here'>, minute: number, { sends = 1, line = sms(), more = {} }: { sends?: number; line?: Line; more?: Partial<Outgoing> } = {}) => {
  await here.find(line)
  const conversation = begun(here, area, line)
  const inbound = said(area, line, 'My son has not come home')
  const rows = Array.from({ length: sends }, (_, n) => sending(inbound, conversation, n, { sendBefore: at(minute), ...more }))
  const verdict = await here.commit(turnOf(conversation, inbound, { lines: [{ line, sitting: 1 }], sends: rows }))
  if (verdict !== 'kept') throw new Error(`The fixture was ${verdict}`)
  return { line, conversation, inbound }
}

/** It went under this id of the provider's, and did not arrive. */
export const failed = async (here: AreaStore, id: string, ref: string, minute: number) => {
  await here.outbox.mark(id, { outcome: 'sent', ref }, at(minute))
  await here.outbox.receipt({ id, ref }, 'failed', '30003', at(minute))
}
