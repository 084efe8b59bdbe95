/**
 * What the pure middle needs of the world, as types. Implementations live in `store/`, `channels/` and the two entries;
 * nothing here does anything.
 */
import type {
  Alert, AreaCode, AuditEntry, Conversation, ConversationId, Delivery, DeliveryState, Inbound, InboundId, Instant,
  Line, LinkGrant, Outgoing, Side, ThreadEntry,
} from './vocabulary.ts'
import type { Account, ConsoleSession } from './vocabulary/console.ts'
import type { Episode, EpisodeChange, EpisodeId, TurnsChange } from './vocabulary/episode.ts'
import type { RotaEntry } from './vocabulary/rota.ts'

/** Time and chance come in from outside, so that a year of a service runs in a second in a test. */
export type World = {
  /** The service's clock: drives conversations, policy and waits. The demo can push it forward. */
  now: () => Instant
  /** The real clock: leases, signatures, transport. */
  realNow: () => Instant
  /** How far the service's clock was pushed ahead of the real one, in milliseconds; 0 in live. */
  ahead: () => number
  /** `bytes` random bytes, base64url. */
  random: (bytes: number) => string
}

// ── The store ────────────────────────────────────────────────────────────────

export type Store = {
  area: (code: AreaCode) => AreaStore
  /** Things of the whole service: the clock's offset, the sweep's place. Never personal data. */
  setting: (name: string) => Promise<string | null>
  setSetting: (name: string, value: string) => Promise<void>
  /** Schema at its newest, file or database answering. Throws a plain sentence where not. */
  ready: () => Promise<void>
  /** Counts for /metrics: nothing by area or person. */
  figures: () => Promise<{ conversations: number; waiting: number; pending: number; openAlerts: number; openEpisodes: number }>
  close: () => Promise<void>
}

/**
 * One area's store. What is read comes opened, what is written goes sealed; the caller never sees a key.
 * Every write is one atomic commit with primary keys as the locks.
 */
export type AreaStore = {
  /**
   * The sitting that this line is in now. `nobody`: a first knock; `sitting` is the number that the next sitting
   * here takes. `damaged`: a row is there and cannot be opened: a person must be told, the caller answers with 999.
   */
  find: (line: Line) => Promise<Found>
  /** The same, for a knock that names its conversation (a wait, a private link). */
  open: (id: ConversationId) => Promise<Found>
  /** Sittings whose id this is true of, two at most: for a code of ours that a person reads out. Walks over ids; opens nothing. */
  named: (isIt: (id: ConversationId) => boolean) => Promise<ConversationId[]>
  /** The id of the n-th sitting on this line: HMAC(channel, both addresses, n). */
  conversationId: (line: Line, sitting: number) => ConversationId
  /** An HMAC under this area's own key: what we made ourselves is known again by it, and it says nothing of what it was made of. */
  mark: (what: string) => Promise<string>
  /** Has this knock been taken or parked? */
  heard: (id: InboundId) => Promise<{ state: 'taken' | 'pending' } | null>
  /** Was another body taken or parked under this id: a forgery, or a page sent again with other words? The store keeps no body's plain hash. */
  isTwin: (id: InboundId, fingerprint: string) => Promise<boolean>
  /** One turn, whole or not at all. */
  commit: (turn: Turn) => Promise<'kept' | 'done' | 'overtaken'>
  /** Keeps a knock that could not be taken, sealed, in one row. `done`: it was already here. */
  park: (inbound: Inbound, fingerprint: string, why: string, real?: Instant) => Promise<'parked' | 'done'>
  /**
   * Parked knocks, in the order in which their turn comes: one that failed again waits twice as long each time, ten minutes at most, so
   * that it starves nobody. `real`: the real clock, in both; left out, all of them.
   */
  parked: (limit: number, real?: Instant) => Promise<{ inbound: Inbound; fingerprint: string; tries: number; why: string }[]>
  /** What was said on this conversation, both directions, oldest first, with delivery states. `after`: entries with a greater n. */
  thread: (id: ConversationId, side: Side, after?: number) => Promise<ThreadEntry[]>
  /** All that passed on a line, over its sittings (demo phones only). */
  lineThread: (line: Line) => Promise<ThreadEntry[]>
  /** What one knock caused to be sent, in order. `code`: the carrier's, where it said why not. */
  caused: (cause: InboundId) => Promise<{ id: string; conversation: ConversationId; key: string; body: string; to: Line; at: Instant; state: DeliveryState; code: string | null }[]>

  waits: {
    /** Due waits of this area, earliest first, as knocks: id `wait:<conversation>:<name>:<generation>`. `forged` hears of one that another hand has set: it does not ring. */
    due: (now: Instant, limit: number, forged?: (conversation: ConversationId, wait: string) => Promise<void>) => Promise<Inbound[]>
    /** When the next one is due, of all. */
    next: () => Promise<Instant | null>
  }

  /** Messages that were heard from `from` on and before `before`, of which no answer was sent and about whose sitting no alert is open or was raised since: oldest first. */
  unanswered: (from: Instant, before: Instant, limit: number) => Promise<{ id: InboundId; conversation: ConversationId; at: Instant }[]>
  /** Texts that were written before this, might go now, and wait all the same: oldest first; pages are not among them. */
  stuck: (before: Instant, real: Instant, limit: number) => Promise<{ id: string; conversation: ConversationId }[]>
  outbox: OutboxPort
  episodes: EpisodesPort
  cards: CardsPort
  console: ConsolePort
  rota: RotaPort

  links: {
    /** Looks at a link without using it up. `gone`: expired, withdrawn or used. */
    look: (tokenHash: string, now: Instant) => Promise<LinkFound>
    /** Uses up a `carry_on` link, once: false where somebody was faster. */
    consume: (tokenHash: string, now: Instant) => Promise<boolean>
    withdraw: (conversation: ConversationId, kind: LinkGrant['kind']) => Promise<void>
  }

  optOuts: {
    /** The ledger, which must agree with the carrier's own. */
    set: (line: Line, state: 'out' | 'in', at: Instant, source: string) => Promise<void>
    has: (line: Line) => Promise<boolean>
  }

  /** Texts whose words the provider still holds, a day after each was heard or taken to be sent. They outlive the erasure of their sitting. */
  redactions: {
    due: (now: Instant, limit: number) => Promise<{ ref: string; tries: number }[]>
    done: (ref: string) => Promise<void>
    /** It could not be done now. */
    later: (ref: string, due: Instant) => Promise<void>
  }

  /** What people do at the desk that belongs to no sitting and no episode. Stays, as the audit does. */
  deskLog: {
    /** The newest first; one that another hand has changed is left out, and reported. */
    last: (log: DeskLogName, limit: number) => Promise<{ n: number; entry: AuditEntry }[]>
    /** One line more. `before`: the number of the last that was read, 0: none; where somebody was faster, `overtaken`. */
    add: (log: DeskLogName, before: number, entry: AuditEntry) => Promise<'kept' | 'overtaken'>
  }

  /**
   * Who opened sealed words of this area: rows of the audit whose action ends in `.read`, whatever they are about, the newest first. They stay when
   * what was read is gone. `next`: from where to go on; null: there are no more. `damaged`: how many another hand has changed; they are not given. One query, however many.
   */
  readings: (asked: { before?: ReadingPlace; limit: number }) => Promise<{ rows: { place: ReadingPlace; entry: AuditEntry }[]; damaged: number; next: ReadingPlace | null }>

  /** Rows of the audit whose action ends in `.fact`, since then, oldest first: what figures are made of when the words are gone. One that another hand has changed is left out, and reported. */
  facts: (since: Instant) => Promise<AuditEntry[]>

  /**
   * Erases the key and the rows of sittings that ended, or were left, before `before`, and of episodes that were closed before `ended`;
   * returns how many. Never a sitting with an open alert, nor an open episode.
   */
  forget: (before: { ended: Instant; left: Instant }) => Promise<number>
  /** Open ones, acknowledged or not, oldest first; or those that were resolved last, newest first, fifty at most. */
  alerts: (state: 'open' | 'resolved') => Promise<Alert[]>
  alert: (id: string) => Promise<Alert | null>
  /** Texts to whoever is on call, about alerts of this area: each once, by its id. They stand in nobody's thread. Returns how many are new. */
  page: (sends: readonly Outgoing[], at: Instant) => Promise<number>
  /** An alert that no turn raised: what became of a text afterwards. Its id is the lock: raised once, however often it is heard. */
  raise: (alert: Alert) => Promise<void>
}

declare const brand: unique symbol
/** Where one row stands among all: it says nothing to anybody else. */
export type ReadingPlace = string & { readonly [brand]: 'ReadingPlace' }

/** `readings`: who looked at who read what. `shift`: ticks at a change of shift. `search`: an episode was looked for by a number. */
export type DeskLogName = 'shift' | 'search' | 'readings'

export type Found =
  | { state: 'nobody'; sitting: number }
  | { state: 'here'; conversation: Conversation; sitting: number }
  | { state: 'damaged'; id: ConversationId; sitting: number }

export type LinkFound =
  | { state: 'live'; grant: LinkGrant }
  | { state: 'gone' }
  | { state: 'unknown' }

/** Everything that one knock changes. `before`: the turn number that was read (0: a new conversation). */
export type Turn = {
  inbound: Inbound
  /** SHA-256 of the signed body (or of the knock itself), to tell a redelivery from a forgery. */
  fingerprint: string
  /** Which key ring seals this sitting: 'child' once a young person speaks. Fixed at the first turn. */
  side: Side
  before: number
  /** As it is after this turn: `turn` is `before + 1`. */
  conversation: Conversation
  /** Lines that lead to this conversation from now on, with the sitting's number. */
  lines: { line: Line; sitting: number }[]
  /** What was heard, for the thread; absent for a timer. */
  heard?: { text: string; channel: Conversation['line']['channel'] }
  sends: Outgoing[]
  waits: { set: { name: string; due: Instant; askedFor: boolean }[]; stop: string[] | 'all' }
  alerts: Alert[]
  /** Alerts of this conversation as a practitioner leaves them. Read after the conversation: its turn is their lock. */
  acts?: Alert[]
  links: LinkGrant[]
  audit: AuditEntry[]
  /** A check-in that goes: the episode as it is afterwards, kept or overtaken with the child's turn. */
  episode?: TurnsChange
  /** STOP and START enter the ledger with the knock that said so, and only with it: said again, or by a forged twin, they change nothing. */
  optOut?: { line: Line; state: 'out' | 'in'; at: Instant; source: string }
}

/** Missing episodes of one area. What is read comes opened; a row that another hand has changed is not given. */
export type EpisodesPort = {
  /** Open ones, the oldest first; or those that are held (below), and the last that were closed, the newest first, fifty at most. `damaged` hears of each that cannot be opened. */
  all: (state: Episode['state'], damaged?: (id: EpisodeId) => void) => Promise<Episode[]>
  /** Those that were closed at this moment or since, the newest first, fifty at most. */
  closedSince: (at: Instant) => Promise<Episode[]>
  /** Closed because the child is back, who has still to be listened to: kept until then, whatever the time; whoever was back first comes first. */
  held: () => Promise<Episode[]>
  find: (id: EpisodeId) => Promise<Episode | null>
  /** The open episode whose plan has this number, by its HMAC. */
  ofLine: (line: Line) => Promise<Episode | null>
  /** Has the act of this key been kept? */
  isDone: (key: string) => Promise<boolean>
  /**
   * One change with its rows of the audit. `key` is the lock against doing it twice: the same key again is `done`. `overtaken`: somebody
   * wrote in between. `taken`: another that is open has this number. `alerts`: what people are to hear of it, raised in the same write. `turn`: of the child's sitting, which goes on, kept with it or not at all. `underway`: a check-in that this would call off is with the carrier at this moment: ask again shortly.
   */
  save: (change: EpisodeChange & { key: string; audit: AuditEntry[]; alerts?: readonly Alert[]; turn?: Omit<Turn, 'episode'> }) => Promise<'kept' | 'done' | 'overtaken' | 'underway' | 'taken'>
  /** Episodes with a check-in that is due, earliest first. */
  due: (now: Instant, limit: number) => Promise<EpisodeId[]>
  /** When the next check-in of all is due. */
  next: () => Promise<Instant | null>
}

/** Who is signed in to the console, and what is kept of it. All of it is sealed; a token is kept as an HMAC alone. */
export type ConsolePort = {
  begin: (token: string, session: Omit<ConsoleSession, 'id'>) => Promise<void>
  /** Also one that is over by its limits: whoever asks ends it. */
  find: (token: string) => Promise<ConsoleSession | null>
  /** That it was used, and for what. False: it was ended in between. */
  touch: (session: ConsoleSession) => Promise<boolean>
  /** False: it was over. */
  end: (id: string) => Promise<boolean>
  /** All of one person's, the newest first. */
  ofPerson: (who: string) => Promise<ConsoleSession[]>
  /** Those that began before this are over, whatever was done in them. Returns how many. */
  forget: (before: Instant) => Promise<number>
  /** `version` 0: nothing is kept yet. Null where it does not open: nobody may go on as if there were none. */
  account: (who: string) => Promise<{ kept: Account | null; version: number } | null>
  /** With its rows of the audit, or not at all. `overtaken`: somebody wrote in between. */
  note: (who: string, change: { before: number; after: Account; audit: readonly [AuditEntry, ...AuditEntry[]] }) => Promise<'kept' | 'overtaken'>
  /** Who came and went, oldest first. */
  trail: (who: string) => Promise<AuditEntry[] | 'broken'>
}

/** What people write down beside the settled hours of the rota, and what came of the daily test. */
export type RotaPort = {
  /** What ends after this moment, and the very last entry whatever its time; oldest first. One that another hand has written is not given. */
  book: (since: Instant) => Promise<RotaEntry[]>
  /** Entries in one write, numbered on from the last, with their rows of the audit. `key` is the lock against doing it twice: the same again is `done`. `overtaken`: somebody wrote in between. With no entry it only says whether that key was kept. */
  write: (entries: readonly RotaEntry[], key: string, audit: AuditEntry[]) => Promise<'kept' | 'done' | 'overtaken'>
}

// ── The outbox ───────────────────────────────────────────────────────────────

export type DroppedRow = Pick<Outgoing, 'id' | 'conversation' | 'key'> & { because: 'opted_out' | 'too_late' | 'called_off' | 'damaged' }
export type ClaimedRow = Outgoing & { attempt: number; claimedAt: Instant }

/** Claim → send → mark. A claimed row whose sender died is asked about before it goes again (reliability.md §3.4). */
export type OutboxPort = {
  /**
   * Takes at most `limit` rows that are due (oldest unsent of each conversation only), in one UPDATE that checks them again. `dropped`
   * hears of those that may not go any more, and of one that cannot be opened.
   */
  claim: (real: Instant, limit: number, leaseSeconds: number, dropped?: (row: DroppedRow) => void) => Promise<ClaimedRow[]>
  /** Rows whose claim ran out unmarked: did they go? */
  stranded: (real: Instant, limit: number) => Promise<ClaimedRow[]>
  /** Marks how it went. Receipts only move forward; a receipt that came first stands. */
  mark: (id: string, delivery: Delivery, real: Instant) => Promise<void>
  /**
   * When each of these rows left, by the real clock: claimed, and not given back or refused since; else whether it still may. One that is
   * not here is left out.
   */
  left: (ids: readonly string[]) => Promise<Readonly<Record<string, Instant | 'waiting' | 'never'>>>
  /** A stranded row that surely did not go: back to waiting. */
  release: (id: string) => Promise<void>
  /** A delivery receipt, in any order, doubled, or before our own mark. Found by our own reference or the provider's. */
  receipt: (by: { id?: string; ref: string }, state: 'sent' | 'delivered' | 'failed', code: string | null, real: Instant) => Promise<'moved' | 'known' | 'unknown'>
  /**
   * A text that failed under this id of the provider's, after it had been taken: back to waiting, once for each such id, unless it was tried
   * often enough, would come too late, or something newer was said to the same phone since. What was said of the old id then counts no more,
   * save that it arrived after all. False: it stays failed.
   */
  giveBack: (ref: string, retry: { afterSeconds: number; tries: number }, real: Instant) => Promise<boolean>
  /** Is this the provider's id of another text of ours? Then it is not this one's, though the words may be the same. */
  isOfAnother: (id: string, ref: string) => Promise<boolean>
  /** How many rows wait or are being sent; what had gone and was given back is not waited for. */
  depth: () => Promise<number>
}

// ── Channels ─────────────────────────────────────────────────────────────────

/** A channel says three things and no more: receive (its own route), send, and whether a claimed row went. */
export type Sender = {
  send: (row: ClaimedRow, area: AreaCode) => Promise<Delivery>
  /** After a crash between claim and mark. `ref`: yes, and under this id of the provider's. */
  didItGo: (row: ClaimedRow, area: AreaCode, isOfAnother?: (ref: string) => Promise<boolean>) => Promise<{ ref: string } | 'yes' | 'no' | 'unknown'>
}

// ── The workers' channel ─────────────────────────────────────────────────────

/** One message of ours in an area's channel: where it stands, and never what it says. */
export type Card = {
  /** An HMAC under the area's own key of what it is about: nobody without the keys can make one lead elsewhere. */
  id: string
  /** `alert:<id>`, `step:<minutes>:<id>`, `episode:<id>`, `event:<id>`. */
  about: string
  channel: string
  /** The channel's own name of the message; null: it was not posted, as far as we know. */
  ts: string | null
  /** A hash of what it shows; empty: nothing yet. */
  shown: string
  at: Instant
  /** Nothing more will change in it. */
  isOver: boolean
}

/** `isUnsure`: somebody took it before to post it, and never said how that went. `taken`: names this taking, so that a slow one does not mark for a later. */
export type TakenCard = Card & { taken: number; isUnsure: boolean; since: Instant }

/** Cards are kept as the outbox keeps texts: taken by one at a time, sent, marked; and asked about where nobody knows. */
export type CardsPort = {
  find: (id: string) => Promise<Card | null>
  /** Those that are not over, the oldest first. */
  open: () => Promise<Card[]>
  /** Takes one, new or known, for so long by the real clock: of two who ask at once one gets it. Null: another has it, it is over, or must wait. */
  take: (card: Pick<Card, 'id' | 'about' | 'channel' | 'at'>, real: Instant, ms: number) => Promise<TakenCard | null>
  /** It stands as it should. */
  stands: (card: TakenCard, now: Pick<Card, 'ts' | 'shown' | 'isOver'>) => Promise<void>
  /** It surely did not go, and is tried again from then on by the real clock. */
  later: (card: TakenCard, due: Instant) => Promise<void>
  /** Lets go of those that were over before this. Returns how many. */
  forget: (before: Instant) => Promise<number>
}

/** What a channel shows: `text` for lock screens and screen readers, `blocks` in the channel's own form. */
export type ChannelMessage = { text: string; blocks: readonly Readonly<Record<string, unknown>>[] }

/** How a call went, with the policy in the type. `broken`: no call will go until people mend it. */
export type Called<T> =
  | { outcome: 'done'; value: T }
  | { outcome: 'again'; afterSeconds: number }
  | { outcome: 'refused'; why: string }
  | { outcome: 'broken'; why: ChannelWrong }
  /** It may have been done. */
  | { outcome: 'unknown' }

/** Why nothing may be posted to a channel: it is everybody's, another organisation's, gone, not ours to write to; or our own token is dead. */
export type ChannelWrong = 'public' | 'shared' | 'archived' | 'not_in_it' | 'dead_token'

/** The workers' channel as the cards need it. */
export type ChannelPort = {
  /** `name`: our card's, by which it is found again. `under`: the message in whose thread it stands. */
  post: (to: { channel: string; name: string; under?: string }, message: ChannelMessage) => Promise<Called<string>>
  change: (of: { channel: string; ts: string }, message: ChannelMessage) => Promise<Called<string>>
  /** Did a card of this name come to stand there since? */
  look: (where: { channel: string; name: string; under?: string; since: Instant }) => Promise<Called<string | null>>
  /** May anything be posted here? Asked of the channel itself. */
  standing: (channel: string) => Promise<Called<'good' | ChannelWrong>>
}
