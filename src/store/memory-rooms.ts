/** The plain data of the store in memory, one of these for each area. */
import type { KeyObject } from 'node:crypto'
import type { Account, ConsoleSession } from '../vocabulary/console.ts'
import type { DeskLogName } from '../ports.ts'
import type {
  Alert, AreaCode, AuditEntry, Channel, ConversationId, DeliveryState, Inbound, Instant, LinkGrant, Outgoing, Side,
} from '../vocabulary.ts'
import type { EpisodeId } from '../vocabulary/episode.ts'
import type { KeptCard } from './memory-cards.ts'
import type { RotaEntry } from '../vocabulary/rota.ts'
import { derive } from './seal.ts'
import { isReading } from './trail.ts'

export type Wait = { conversation: ConversationId; name: string; due: Instant; generation: number }
export type Sent = {
  send: Outgoing; n: number; line: string; at: Instant; state: DeliveryState; code?: string | null; ref?: string
  attempt: number; due: number; claimedAt: number; leaseUntil: number; lease: number; asked: boolean
  /** To whoever is on call: it stands in nobody's thread. */
  isPage?: true
}
export type Memory = {
  area: AreaCode
  index: KeyObject
  inbound: Map<string, {
    fingerprint: string; state: 'taken' | 'pending'; conversation: string; at?: Instant; tries: number; due?: number; parked?: { inbound: Inbound; why: string }
  }>
  conversations: Map<string, { json: string; turn: number; side: Side; entries: number }>
  lines: Map<string, Map<number, ConversationId | ''>>
  heard: { conversation: ConversationId; n: number; line: string; channel: Channel; at: Instant; text: string }[]
  outbox: Map<string, Sent>
  early: { ref: string; state: 'sent' | 'delivered' | 'failed'; code: string | null; at: Instant }[]
  waits: Map<string, Wait>
  alerts: Map<string, Alert>
  links: Map<string, { grant: LinkGrant; state: 'live' | 'used' | 'withdrawn' }>
  redactions: Map<string, { due: number; tries: number }>
  optOuts: Map<string, { state: 'out' | 'in'; at: Instant }>
  /** As JSON. */
  episodes: Map<EpisodeId, string>
  /** Which episode each act changed, by the key of the act. */
  episodeActs: Map<string, EpisodeId>
  deskLogs: Map<DeskLogName, AuditEntry[]>
  /** What people opened, oldest first. */
  readings: AuditEntry[]
  facts: AuditEntry[]
  checkIns: Map<string, { episode: EpisodeId; state: 'going' | 'called_off' }>
  cards: Map<string, KeptCard>
  sessions: Map<string, ConsoleSession>
  accounts: Map<string, { version: number; kept: Account; trail: AuditEntry[] }>
  rota: RotaEntry[]
  rotaActs: Set<string>
}

export const emptyRooms = (area: AreaCode, secret: string): Memory => ({
  area, index: derive(Buffer.from(secret), `index|${area}`), inbound: new Map(), conversations: new Map(), lines: new Map(), heard: [],
  outbox: new Map(), early: [], waits: new Map(), alerts: new Map(), links: new Map(), redactions: new Map(), optOuts: new Map(),
  episodes: new Map(), episodeActs: new Map(), checkIns: new Map(), cards: new Map(), sessions: new Map(), accounts: new Map(), rota: [], rotaActs: new Set(), deskLogs: new Map(), readings: [], facts: [],
})

/** Of what is written into any audit, the rows that say that words were opened. */
export const keepReadings = (m: Memory, audit: readonly AuditEntry[]) => {
  m.readings.push(...copy(audit.filter(({ action }) => isReading(action))))
  m.facts.push(...copy(audit.filter(({ action }) => action.endsWith('.fact'))))
}

/** Through JSON, as the disk would. */
export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
